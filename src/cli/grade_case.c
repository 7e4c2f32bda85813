// SPDX-License-Identifier: GPL-3.0-or-later
//
// One submission on all cases; see grade_case.h.
#include "cli/grade_case.h"

#include <string.h>

#include "classroom/judge.h"
#include "cli/expected.h"
#include "cli/guest.h"
#include "cli/host_file.h"
#include "cli/kernels.h"
#include "cli/places.h"
#include "cli/run.h"
#include "observe/visible.h"

enum { WHY_BYTES_MAX = 4000 }; // of a message; more helps nobody

// Of a run, where the file says nothing: behind it come the file's options.
static const char BUDGET[] = "--max-ticks=2M";

// --- Reading the cases ------------------------------------------------------

static void clear_case(gpointer data)
{
    GradeCase *c = data;
    machine_options_clear(&c->options);
    explore_case_free(c->search);
    expectation_free(c->expectation);
}

static gboolean refuse_outputs(const GradeCase *c, GError **error)
{
    const MachineOptions *options = &c->options;
    if (!options->printer && !options->record && !options->state &&
        !options->disk_writes && !options->stdin_read)
        return TRUE;
    g_set_error(error, CLI_ERROR, CLI_DATA,
                "%s: a case of an assignment writes no files and reads no "
                "standard input: printer, record, state, a disk with ,rw and - "
                "cannot stand in [machine]",
                c->expectation->file->name);
    return FALSE;
}

// What the marks depend on; `error` is the first one.
typedef struct Digest {
    GChecksum *sum;
    GError *error;
} Digest;

// Adds a file's name and bytes to the digest, if it is one.
static void digest_file(Digest *digest, const char *path)
{
    char *bytes = NULL;
    gsize size = 0;
    g_checksum_update(digest->sum, (const guchar *)path,
                      (gssize)strlen(path) + 1);
    if (!digest->error && g_file_test(path, G_FILE_TEST_IS_REGULAR) &&
        host_file_read("file", path, G_MAXINT, &bytes, &size, &digest->error))
        g_checksum_update(digest->sum, (const guchar *)bytes, (gssize)size);
    g_free(bytes);
}

// A kernel with all that may belong to it.
static void digest_kernel(Digest *digest, const char *kernel)
{
    GPtrArray *sources = kernel_sources(kernel);
    digest_file(digest, kernel);
    for (guint i = 0; i < sources->len; i++)
        digest_file(digest, sources->pdata[i]);
    g_ptr_array_unref(sources);
}

// Options, and the files that they or [run] name.
static void digest_case(Digest *digest, const GradeCase *c,
                        const GPtrArray *words)
{
    char *none[] = {NULL};
    GPtrArray *with = expected_files(c->expectation, none);
    digest_file(digest, c->expectation->file->name);
    for (guint i = 0; with->pdata[i]; i++)
        digest_file(digest, with->pdata[i]);
    for (guint i = 0; words->pdata[i]; i++) {
        const char *equals = strchr(words->pdata[i], '=');
        digest_file(digest, equals ? equals + 1 : words->pdata[i]);
    }
    char *kernel =
        c->options.kernel ? kernel_find(c->options.kernel, NULL) : NULL;
    if (kernel)
        digest_kernel(digest, kernel);
    g_free(kernel);
    g_ptr_array_unref(with);
}

static gboolean read_case(GradeCases *cases, const char *path, Digest *digest,
                          int *status)
{
    char command[] = "grade";
    char *argv[] = {command, NULL}, *none[] = {NULL};
    GError *error = NULL;
    GradeCase c = {.expectation = expected_read(path, none, &error)};
    GPtrArray *words =
        c.expectation && explore_case_read(&c.search, c.expectation, &error)
            ? expected_arguments(c.expectation, argv, &error)
            : NULL;
    if (!words) {
        *status = output_error("grade", error);
        explore_case_free(c.search);
        expectation_free(c.expectation);
        return FALSE;
    }
    g_ptr_array_insert(words, 1, g_strdup(BUDGET));
    char **rest = machine_options_parse(&c.options, "grade", "", NULL,
                                        (char **)words->pdata, status);
    c.options.input_named = TRUE;
    g_array_append_val(cases->cases, c);
    gboolean good = rest != NULL;
    if (good && !refuse_outputs(&c, &error)) {
        *status = output_error("grade", error);
        good = FALSE;
    }
    if (good)
        digest_case(digest, &c, words);
    g_strfreev(rest);
    g_ptr_array_unref(words);
    return good;
}

gboolean grade_cases_read(GradeCases *cases, const Assignment *assignment,
                          int *status)
{
    Digest digest = {g_checksum_new(G_CHECKSUM_SHA256), NULL};
    char *folder = g_path_get_dirname(assignment->file->name);
    *cases = (GradeCases){assignment,
                          g_array_new(FALSE, TRUE, sizeof(GradeCase)), NULL};
    g_array_set_clear_func(cases->cases, clear_case);
    gboolean good = TRUE;
    g_checksum_update(digest.sum, (const guchar *)HYPO_VERSION, -1);
    digest_file(&digest, assignment->file->name);
    for (guint i = 0; good && i < assignment->cases->len; i++) {
        const AssignmentCase *c =
            &g_array_index(assignment->cases, AssignmentCase, i);
        char *path = g_path_is_absolute(c->expect)
                         ? g_strdup(c->expect)
                         : g_build_filename(folder, c->expect, NULL);
        good = read_case(cases, path, &digest, status);
        g_free(path);
    }
    if (digest.error) {
        *status = output_error("grade", digest.error);
        good = FALSE;
    }
    cases->digest = g_strdup(g_checksum_get_string(digest.sum));
    g_checksum_free(digest.sum);
    g_free(folder);
    return good;
}

void grade_cases_clear(GradeCases *cases)
{
    if (cases->cases)
        g_array_unref(cases->cases);
    g_free(cases->digest);
}

// --- Running a submission ---------------------------------------------------

static char *visible_part(const char *text)
{
    gsize length = strlen(text);
    char *visible =
        visible_text(text, (gssize)MIN(length, (gsize)WHY_BYTES_MAX), "\n");
    return g_strchomp(visible);
}

// The case fails because there is nothing that could run.
static void fail_to_load(Mark *mark, const GString *messages,
                         const GError *error)
{
    char *text = g_strconcat(messages->str, error->message, NULL);
    CaseMark c = {.why = visible_part(text)};
    mark_add(mark, &c);
    g_free(text);
}

static char *why_of(const Expectation *expectation, const Judgement *judgement)
{
    GString *why = g_string_new(NULL);
    for (guint i = 0; i < judgement->findings->len; i++) {
        const Finding *finding =
            &g_array_index(judgement->findings, Finding, i);
        if (!finding->held)
            g_string_append_printf(
                why, "%s%s: %s", why->len > 0 ? "\n" : "",
                g_array_index(expectation->checks, Check, i).id, finding->why);
    }
    char *visible = visible_part(why->str);
    g_string_free(why, TRUE);
    return visible;
}

static void judge_guest(const GradeCase *c, Guest *guest, char **files,
                        Mark *mark)
{
    Places *places = guest_places(guest);
    Explored *explored =
        c->search ? explore_case_run(c->search, guest->options, files) : NULL;
    const Subject subject = {
        .machine = guest->machine,
        .places = places,
        .symbols = guest->symbols,
        .max_ticks = guest->options->max_ticks,
        .explored = explored,
        .saved_stack = guest->options->machine.saved_area_stack,
        .interrupted = run_interrupted,
    };
    Evidence *evidence = evidence_gather(&subject, c->expectation, FALSE);
    Judgement *judgement = judge(c->expectation, evidence, &subject);
    CaseMark done = {.passed = judgement->failed == 0};
    if (!done.passed)
        done.why = why_of(c->expectation, judgement);
    done.hint = g_steal_pointer(&judgement->hint);
    done.hint_name = g_steal_pointer(&judgement->hint_name);
    mark_add(mark, &done);
    judgement_free(judgement);
    evidence_free(evidence);
    explored_free(explored);
    places_free(places);
}

// Whether it is no fault of the submission that nothing could run: a file of
// the case or the tree could not be read, or there was no memory.
static gboolean is_of_host(const GError *error)
{
    return g_error_matches(error, CLI_ERROR, CLI_NO_INPUT) ||
           g_error_matches(error, CLI_ERROR, CLI_INTERNAL);
}

// FALSE: the host was in the way.
static gboolean run_case(const GradeCase *c, const HypoDefinition *seed,
                         const char *path, Mark *mark, GError **trouble)
{
    MachineOptions options = c->options; // the student's own in these:
    GString *messages = g_string_new(NULL);
    GArray *definitions = g_array_new(FALSE, FALSE, sizeof(HypoDefinition));
    if (options.load.definitions)
        g_array_append_vals(definitions, options.load.definitions->data,
                            options.load.definitions->len);
    if (seed)
        g_array_append_val(definitions, *seed);
    options.load.definitions = definitions;
    options.load.messages = messages;
    options.load.untrusted = path;
    char *files[] = {(char *)(guintptr)path, NULL};
    GPtrArray *all = expected_files(c->expectation, files);
    Guest guest;
    GError *error = NULL;
    if (guest_prepare(&guest, &options, (char **)all->pdata, &error))
        judge_guest(c, &guest, (char **)all->pdata, mark);
    else if (is_of_host(error))
        g_propagate_error(trouble, g_steal_pointer(&error));
    else
        fail_to_load(mark, messages, error);
    g_clear_error(&error);
    guest_close(&guest);
    g_ptr_array_unref(all);
    g_array_unref(definitions);
    g_string_free(messages, TRUE);
    return !*trouble;
}

gboolean grade_cases_run(const GradeCases *cases, const char *path,
                         const char *student, Mark *mark, GError **trouble)
{
    const Assignment *assignment = cases->assignment;
    const HypoDefinition seed = {assignment->seed_symbol,
                                 assignment_seed(assignment, student)};
    for (guint i = 0; i < cases->cases->len; i++)
        if (!run_case(&g_array_index(cases->cases, GradeCase, i),
                      assignment->seed_symbol ? &seed : NULL, path, mark,
                      trouble))
            return FALSE;
    return TRUE;
}
