// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as an expectation file, an assignment, a kept mark and a quiz that
// was filled in.  What parses is held against a short run; what does not parse
// tells where.
#include <hypo/boot.h>
#include <hypo/device.h>
#include <string.h>

#include "classroom/judge.h"
#include "classroom/mark.h"
#include "classroom/quiz.h"
#include "fuzz.h"

enum { TICKS_MAX = 50 };

static const char *const words[] = {
    "[output]\n",
    "[printer]\n",
    "[end]\n",
    "[registers]\n",
    "[memory]\n",
    "[events]\n",
    "[promises]\n",
    "[hint a]\n",
    "[machine]\n",
    "[run]\n",
    "[assignment]\n",
    "[case a]\n",
    "equal=",
    "contains=",
    "lacks=",
    "matches=",
    "stop=halt",
    "status=",
    "max-ticks=",
    "r1=",
    "pc=",
    "order=",
    "never=",
    "interrupt class=",
    "end stop=*",
    "registers=true",
    "max-masked=",
    "states=",
    "say=",
    "failed=end.status",
    "end.status=",
    "memory.0=",
    "with=",
    "$(",
    ")",
    "\\x",
    ";",
    "\\;",
    "\"",
    "# ",
    "\n",
    "expect=",
    "points=",
    "hidden=true",
    "{\"cases\":[{\"passed\":true}]}",
    "| 1 | 0 |",
    "|",
    "0x200",
    "(((",
    "kernel:",
};

const char *fuzz_token(size_t index)
{
    return index < G_N_ELEMENTS(words) ? words[index] : NULL;
}

// An error that names a place in the file.
static void check_error(GError *error)
{
    FUZZ_CHECK(error && g_str_has_prefix(error->message, "f:"),
               "no place where it failed");
    FUZZ_CHECK(g_utf8_validate(error->message, -1, NULL),
               "a message that is no text");
    g_error_free(error);
}

static HypoMachine *new_machine(void)
{
    static const uint8_t halt[] = {0, 0, 0, 0x62};
    const HypoMachineOptions options = {.device_types = hypo_standard_devices,
                                        .memory_bytes = HYPO_MEMORY_MIN};
    HypoMachine *machine = hypo_machine_new(&options);
    FUZZ_CHECK(machine != NULL, "no memory");
    hypo_machine_write(machine, 0, halt, sizeof halt);
    hypo_machine_reset(machine);
    return machine;
}

static void hold(const Expectation *expectation, gboolean look)
{
    Places *places = places_new();
    SymbolTable *symbols = symbol_table_new();
    const Subject subject = {.machine = new_machine(),
                             .places = places,
                             .symbols = symbols,
                             .max_ticks = TICKS_MAX};
    Evidence *evidence = evidence_gather(&subject, expectation, look);
    Judgement *judgement = judge(expectation, evidence, &subject);
    for (guint i = 0; i < judgement->findings->len; i++) {
        const Finding *f = &g_array_index(judgement->findings, Finding, i);
        FUZZ_CHECK(f->held == !f->why, "a failure without a reason");
        FUZZ_CHECK(f->held || g_utf8_validate(f->why, -1, NULL),
                   "a reason that is no text");
    }
    judgement_free(judgement);
    evidence_free(evidence);
    hypo_machine_free(subject.machine);
    symbol_table_free(symbols);
    places_free(places);
}

static void try_expectation(const char *text, size_t size)
{
    GError *error = NULL;
    Expectation *expectation = expectation_parse("f", text, size, &error);
    if (expectation) {
        hold(expectation, FALSE);
        hold(expectation, TRUE);
        expectation_free(expectation);
    } else {
        check_error(error);
    }
}

static void try_assignment(const char *text, size_t size)
{
    static const char plain[] = "[case a]\nexpect=x\n";
    GError *error = NULL;
    Assignment *assignment = assignment_parse("f", text, size, &error);
    if (!assignment)
        check_error(error);
    assignment_free(assignment);
    assignment = assignment_parse("f", plain, strlen(plain), NULL);
    Mark *mark = mark_new("s");
    gboolean read = mark_read_json(mark, assignment, text, size);
    FUZZ_CHECK(mark->cases->len == (read ? 1u : 0u), "half a mark");
    mark_free(mark);
    assignment_free(assignment);
}

static void try_quiz(const char *text, size_t size)
{
    SymbolTable *symbols = symbol_table_new();
    Quiz *quiz = quiz_new(symbols, 1);
    const Event event = {.kind = EVENT_LPSW, .after = {.m = 1}};
    quiz_take(quiz, &event);
    quiz_take(quiz, &event);
    quiz_make_blanks(quiz, 7, 0);
    QuizMark mark;
    char *why = NULL;
    if (quiz_mark(quiz, text, size, &mark, &why))
        FUZZ_CHECK(mark.right + mark.wrong + mark.empty == 7, "lost a cell");
    else
        FUZZ_CHECK(why != NULL, "no reason");
    g_free(mark.text);
    g_free(why);
    quiz_free(quiz);
    symbol_table_free(symbols);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_log_set_always_fatal(G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
    try_expectation((const char *)data, size);
    try_assignment((const char *)data, size);
    try_quiz((const char *)data, size);
    return 0;
}
