// SPDX-License-Identifier: MIT
//
// The ISA conformance suite.  Each file is assembled and run on the fast
// engine, the observed engine and the independent model: its own checks must
// hold, the three must agree, and the final state must be the one signed in
// signatures.txt.
//
//     runner FOLDER             the suite
//     runner --timer FOLDER     the instruction files once more, with a timer
//                               interrupt after every 1, 2, 3, 7, 100 user
//                               instructions: the same final states
//     runner --update FOLDER    writes signatures.txt, from the model
//     runner FOLDER NAME        only the files with NAME in their name
//
// A file tells by symbols what is expected of it; see rules.inc.
// Read next: isa.inc, trio.h, source.h.
#define _POSIX_C_SOURCE 200809L // dirent
#include <dirent.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "signatures.h"
#include "source.h"
#include "trio.h"

enum { FILES_MAX = SIGNATURES_MAX, NAME_BYTES = 80, PATH_BYTES = 512 };
enum {
    EXPECT_HALT = 1,
    EXPECT_CHECK_STOP = 2,
    EXPECT_IDLE = 3,
    EXPECT_OUTPUT = 4, // the output budget
    EXPECT_TICKS = 5,  // the tick limit
};

static const uint32_t timers[] = {1, 2, 3, 7, 100};

typedef struct Suite {
    const char *folder;
    bool update, timer;
    const char *only; // part of a name, or NULL
    char names[FILES_MAX][NAME_BYTES];
    size_t name_count;
    Signatures signed_; // as read
    Signatures found;
    uint64_t passed, failed; // cases
} Suite;

// One file, over all of its variants.
typedef struct Run {
    Suite *suite;
    const char *name;
    uint32_t timer; // 0: without
    uint32_t variant, variants;
    uint64_t cases, bad; // of all variants
    uint64_t ticks, digest;
} Run;

// --- Reporting --------------------------------------------------------------

static void complain(const Run *run, const char *what)
{
    printf("%s", run->name);
    if (run->variants > 1)
        printf(", variant %" PRIu32, run->variant);
    if (run->timer)
        printf(", timer %" PRIu32, run->timer);
    printf(": %s\n", what);
}

static const char *kind_name(uint32_t kind)
{
    static const char *const names[] = {
        "class of the interrupt",
        "register",
        "PSW, word",
        "low memory, word",
        "high memory, word",
        "number of cases",
        "stray interrupt",
        "value",
        "place not to be reached",
    };
    return kind < sizeof names / sizeof names[0] ? names[kind] : "?";
}

// What a file that stopped with status 1 says about the case that failed.
static uint64_t explain_case(const Run *run, const Trio *trio,
                             const Source *source, uint64_t cases)
{
    const uint32_t *r = trio->state.regs;
    char line[300];
    char text[500];
    source_line(source, r[2], line, sizeof line);
    snprintf(text, sizeof text,
             "case %" PRIu32 " failed: %s %" PRId32 ": expected 0x%" PRIx32
             ", found 0x%" PRIx32 "\n    %s",
             r[1], kind_name(r[3]), (int32_t)r[4], r[5], r[6], line);
    complain(run, text);
    // The cases after it were not run.
    return r[1] >= 1 && r[1] <= cases ? cases - r[1] + 1 : cases;
}

// --- One variant ------------------------------------------------------------

static bool check_report(const ModelState *state, const Source *source)
{
    return state->check_stop.ic == source_value(source, "isa_check_ic", 0) &&
           state->check_stop.ii == source_value(source, "isa_check_ii", 0) &&
           state->check_stop.pc == source_value(source, "isa_check_pc", 0);
}

// The number of cases that did not pass.
static uint64_t judge_stop(const Run *run, const Trio *trio,
                           const Source *source, uint64_t cases)
{
    const ModelState *state = &trio->state;
    char text[200];
    switch (source_value(source, "isa_stop", EXPECT_HALT)) {
    case EXPECT_CHECK_STOP:
        if (state->stop == MODEL_CHECK_STOP && check_report(state, source))
            return 0;
        break;
    case EXPECT_IDLE:
        if (state->stop == MODEL_IDLE)
            return 0;
        break;
    case EXPECT_OUTPUT:
        if (state->stop == MODEL_OUTPUT)
            return 0;
        break;
    case EXPECT_TICKS:
        if (state->stop == MODEL_TICKS &&
            state->pc == source_value(source, "isa_check_pc", state->pc))
            return 0;
        break;
    default:
        if (state->stop == MODEL_HALT &&
            state->halt_status == source_value(source, "isa_status", 0))
            return 0;
        if (state->stop == MODEL_HALT && state->halt_status == 1)
            return explain_case(run, trio, source, cases);
        break;
    }
    snprintf(text, sizeof text,
             "stopped otherwise than expected: kind %d, status %" PRIu32
             ", report 0x%" PRIx32 " 0x%" PRIx32 " 0x%" PRIx32 ", tick %" PRIu64
             ", case %" PRIu32,
             (int)state->stop, state->halt_status, state->check_stop.ic,
             state->check_stop.ii, state->check_stop.pc, state->tick,
             state->regs[1]);
    complain(run, text);
    return cases;
}

// With a timer every n user instructions: it must have interrupted them.
static bool timer_acted(const Run *run, const Trio *trio, const Source *source)
{
    uint64_t users = source_value(source, "isa_users", 0);
    return trio->state.taken[3] + 1 >= users / run->timer;
}

static void run_variant(Run *run, const Source *source)
{
    Trio trio;
    uint64_t cases = source_value(source, "isa_cases", 0);
    uint64_t bad = cases;
    if (cases == 0) {
        complain(run, "declares no cases (isa_cases)");
        cases = bad = 1;
    } else if (trio_boot(&trio, source)) {
        trio_run(&trio, source_value(source, "isa_limit", TICKS_MAX));
        const char *difference = trio_difference(&trio);
        bad = judge_stop(run, &trio, source, cases);
        if (difference) {
            complain(run, difference);
            bad = cases;
        } else if (bad == 0 && run->timer && !timer_acted(run, &trio, source)) {
            complain(run, "too few timer interrupts");
            bad = cases;
        }
        run->ticks += trio.state.tick;
        run->digest = trio_digest(&trio, run->digest);
    }
    trio_free(&trio);
    run->cases += cases;
    run->bad += bad;
}

// --- One file ---------------------------------------------------------------

// Assembles the variant; false if there is an error.
static bool assemble(const Run *run, Source *source)
{
    char path[NAME_BYTES + 4];
    const HypoDefinition definitions[] = {
        {"ISA_VARIANT", run->variant},
        {"ISA_TIMER", run->timer},
    };
    snprintf(path, sizeof path, "%s.asm", run->name);
    return source_assemble(source, run->suite->folder, path, definitions,
                           run->timer ? 2 : 1);
}

static void check_signature(Run *run)
{
    Suite *suite = run->suite;
    const Signature *wanted = signatures_find(&suite->signed_, run->name);
    if (suite->update) {
        Signature found = {.ticks = run->ticks, .digest = run->digest};
        snprintf(found.name, sizeof found.name, "%s", run->name);
        signatures_add(&suite->found, &found);
        return;
    }
    if (!wanted)
        complain(run, "has no signature");
    else if (wanted->digest != run->digest)
        complain(run, "the final state is not the one signed");
    else if (!run->timer && wanted->ticks != run->ticks)
        complain(run, "the ticks are not those signed");
    else
        return;
    run->bad = run->cases;
}

// Runs the file, if it applies.
static void run_file(Suite *suite, const char *name, uint32_t timer)
{
    Run run = {.suite = suite,
               .name = name,
               .timer = timer,
               .variants = 1,
               .digest = UINT64_C(0xCBF29CE484222325)};
    for (; run.variant < run.variants; run.variant++) {
        Source source;
        uint32_t tables;
        if (!assemble(&run, &source)) {
            complain(&run, "was not assembled");
            run.cases++;
            run.bad++;
        } else if (timer && !source_symbol(&source, "isa_tables", &tables)) {
            source_free(&source);
            return; // does not use the harness
        } else {
            run.variants = source_value(&source, "isa_variants", 1);
            run_variant(&run, &source);
        }
        source_free(&source);
    }
    if (run.bad == 0)
        check_signature(&run);
    suite->passed += run.cases - run.bad;
    suite->failed += run.bad;
}

// --- All files --------------------------------------------------------------

static int by_name(const void *a, const void *b)
{
    return strcmp(a, b);
}

static void find_files(Suite *suite, const char *below)
{
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "%s/%s", suite->folder, below);
    DIR *folder = opendir(path);
    if (!folder)
        return;
    struct dirent *entry;
    while ((entry = readdir(folder))) {
        size_t length = strlen(entry->d_name);
        if (length <= 4 || strcmp(entry->d_name + length - 4, ".asm") != 0)
            continue;
        if (suite->name_count == FILES_MAX || length > 50)
            abort();
        char *name = suite->names[suite->name_count];
        snprintf(name, NAME_BYTES, "%s/%.*s", below, (int)(length - 4),
                 entry->d_name);
        if (!suite->only || strstr(name, suite->only))
            suite->name_count++;
    }
    closedir(folder);
}

// A signature without a file is one of a file that was lost.
static void check_lost_files(Suite *suite)
{
    for (unsigned i = 0; i < suite->signed_.count; i++) {
        const char *name = suite->signed_.items[i].name;
        if (!bsearch(name, suite->names, suite->name_count, NAME_BYTES,
                     by_name)) {
            printf("%s: signed, but there is no such file\n", name);
            suite->failed++;
        }
    }
}

static bool read_arguments(Suite *suite, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--update") == 0)
            suite->update = true;
        else if (strcmp(argv[i], "--timer") == 0)
            suite->timer = true;
        else if (!suite->folder)
            suite->folder = argv[i];
        else
            suite->only = argv[i];
    }
    return suite->folder && !(suite->update && (suite->timer || suite->only));
}

static void run_suite(Suite *suite)
{
    for (size_t i = 0; i < suite->name_count; i++) {
        if (!suite->timer)
            run_file(suite, suite->names[i], 0);
        for (size_t n = 0; suite->timer && n < sizeof timers / 4; n++)
            run_file(suite, suite->names[i], timers[n]);
    }
}

int main(int argc, char **argv)
{
    static Suite suite;
    char path[PATH_BYTES];
    if (!read_arguments(&suite, argc, argv)) {
        fprintf(stderr, "usage: runner [--timer | --update] FOLDER [NAME]\n");
        return 2;
    }
    find_files(&suite, "instructions");
    find_files(&suite, "rules");
    qsort(suite.names, suite.name_count, NAME_BYTES, by_name);
    snprintf(path, sizeof path, "%s/signatures.txt", suite.folder);
    if (!suite.update && !signatures_read(&suite.signed_, path)) {
        printf("%s: cannot be read\n", path);
        return 1;
    }
    run_suite(&suite);
    if (!suite.only && !suite.update)
        check_lost_files(&suite);
    if (suite.update && !signatures_write(&suite.found, path)) {
        printf("%s: cannot be written\n", path);
        return 1;
    }
    printf("%zu files\n", suite.name_count);
    printf("%" PRIu64 " passed, %" PRIu64 " failed\n", suite.passed,
           suite.failed);
    return suite.failed || !suite.passed;
}
