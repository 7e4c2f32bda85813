// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo grade`: marks many submissions, several at a time.  Read next:
// grade_case.h, classroom/results.h.
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "classroom/results.h"
#include "cli/commands.h"
#include "cli/grade_case.h"
#include "cli/grade_isolate.h"
#include "cli/host_file.h"
#include "cli/numbers.h"
#include "cli/output.h"
#include "cli/run.h"
#include "cli/source.h"

enum { JOBS_MAX = 256, SHARDS_MAX = 1000000 };

typedef struct Submission {
    char *student;
    char *word; // of the command line
    char *path; // of the file
    Mark *mark;
    char *trouble; // why it could not be marked, or NULL
} Submission;

typedef struct Grade {
    char *format_name, *resume, *shard, *jobs, *fail_under, *path, *isolate;
    gboolean quiet;
    const ResultsForm *form;
    guint64 job_count, shard_number, shard_count, least_points;
    guint64 seconds; // of processor time for each; 0: all in this process
    Assignment *assignment;
    GradeCases cases;
    GPtrArray *submissions; // of Submission
    gint from_cache;
} Grade;

// --- The command line -------------------------------------------------------

static gboolean usage(GError **error, const char *option, const char *form,
                      const char *text)
{
    g_set_error(error, CLI_ERROR, CLI_USAGE, "%s is %s, not '%s'", option, form,
                text);
    return FALSE;
}

static gboolean take_shard(Grade *grade, GError **error)
{
    char **parts = g_strsplit(grade->shard, "/", 2);
    gboolean good =
        parts[0] && parts[1] &&
        cli_parse_count(parts[0], 1000, SHARDS_MAX, &grade->shard_number) &&
        cli_parse_count(parts[1], 1000, SHARDS_MAX, &grade->shard_count) &&
        grade->shard_number >= 1 && grade->shard_number <= grade->shard_count;
    g_strfreev(parts);
    return good || usage(error, "--shard", "I/N, I from 1 to N", grade->shard);
}

static gboolean take_options(Grade *grade, GError **error)
{
    const char *format = grade->format_name ? grade->format_name : "table";
    grade->form = results_form(format);
    grade->job_count = g_get_num_processors();
    if (!grade->form)
        return usage(error, "--format",
                     "table, json, csv, junit, tap or gradescope", format);
    if (grade->jobs &&
        (!cli_parse_count(grade->jobs, 1000, JOBS_MAX, &grade->job_count) ||
         grade->job_count == 0))
        return usage(error, "--jobs", "a number from 1 to 256", grade->jobs);
    if (grade->fail_under &&
        !cli_parse_count(grade->fail_under, 1000, ASSIGNMENT_POINTS_MAX,
                         &grade->least_points))
        return usage(error, "--fail-under", "a number of points",
                     grade->fail_under);
    if (grade->isolate &&
        (!cli_parse_count(grade->isolate, 1000, ISOLATE_SECONDS_MAX,
                          &grade->seconds) ||
         grade->seconds == 0))
        return usage(error, "--isolate", "a number of seconds from 1 to 86400",
                     grade->isolate);
    grade->shard_number = grade->shard_count = 1;
    return !grade->shard || take_shard(grade, error);
}

static gboolean read_assignment(Grade *grade, const char *path, GError **error)
{
    char *bytes;
    gsize size;
    if (!host_file_read("assignment", path, ASSIGNMENT_BYTES_MAX, &bytes, &size,
                        error))
        return FALSE;
    grade->assignment = assignment_parse(path, bytes, size, error);
    g_free(bytes);
    return grade->assignment != NULL;
}

// --- Submissions ------------------------------------------------------------

static void free_submission(gpointer data)
{
    Submission *submission = data;
    g_free(submission->student);
    g_free(submission->word);
    g_free(submission->path);
    g_free(submission->trouble);
    mark_free(submission->mark);
    g_free(submission);
}

// A folder stands for the assignment's file in it; the student is called as the
// folder, or as the file without its ending.
static gboolean add_submission(Grade *grade, const char *word, GError **error)
{
    const char *file = grade->assignment->submission;
    Submission *submission = g_new0(Submission, 1);
    g_ptr_array_add(grade->submissions, submission);
    submission->student = g_path_get_basename(word);
    submission->word = g_strdup(word);
    submission->path = g_strdup(word);
    if (!g_file_test(word, G_FILE_TEST_IS_DIR)) {
        char *dot = strrchr(submission->student, '.');
        if (dot && dot != submission->student)
            *dot = '\0';
        return TRUE;
    }
    if (!file) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "%s is a folder, and %s does not say which file in it is "
                    "the submission (submission=FILE)",
                    word, grade->assignment->file->name);
        return FALSE;
    }
    g_free(submission->path);
    submission->path = g_build_filename(word, file, NULL);
    return TRUE;
}

static gint by_student(gconstpointer a, gconstpointer b)
{
    const Submission *const *first = a, *const *second = b;
    return strcmp((*first)->student, (*second)->student);
}

// Sorted by student, so that the order of the command line does not matter.
static gboolean take_submissions(Grade *grade, char **words, GError **error)
{
    GPtrArray *all = grade->submissions;
    for (; *words; words++)
        if (!add_submission(grade, *words, error))
            return FALSE;
    g_ptr_array_sort(all, by_student);
    for (guint i = 1; i < all->len; i++) {
        const Submission *one = all->pdata[i - 1], *other = all->pdata[i];
        if (strcmp(one->student, other->student) != 0)
            continue;
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "%s and %s are both of the student %s", one->path,
                    other->path, one->student);
        return FALSE;
    }
    GPtrArray *mine = g_ptr_array_new_with_free_func(free_submission);
    for (guint i = 0; i < all->len; i++)
        if (i % grade->shard_count == grade->shard_number - 1)
            g_ptr_array_add(mine, g_steal_pointer(&all->pdata[i]));
    g_ptr_array_set_free_func(all, NULL);
    for (guint i = 0; i < all->len; i++)
        if (all->pdata[i])
            free_submission(all->pdata[i]);
    g_ptr_array_unref(all);
    grade->submissions = mine;
    return TRUE;
}

// --- Marking ----------------------------------------------------------------

// Where the mark of these bytes is kept.
static char *cache_path(const Grade *grade, const Submission *submission,
                        const char *bytes, gsize size)
{
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    guint32 seed = grade->assignment->seed_symbol
                       ? assignment_seed(grade->assignment, submission->student)
                       : 0;
    g_checksum_update(sum, (const guchar *)grade->cases.digest, -1);
    g_checksum_update(sum, (const guchar *)&seed, sizeof seed);
    g_checksum_update(sum, (const guchar *)bytes, (gssize)size);
    char *name = g_strconcat(g_checksum_get_string(sum), ".json", NULL);
    char *path = g_build_filename(grade->resume, name, NULL);
    g_free(name);
    g_checksum_free(sum);
    return path;
}

static gboolean read_cached(const Grade *grade, Submission *submission,
                            const char *path)
{
    char *text;
    gsize size;
    if (!g_file_get_contents(path, &text, &size, NULL))
        return FALSE;
    gboolean good =
        mark_read_json(submission->mark, grade->assignment, text, size);
    g_free(text);
    return good;
}

static void mark_now(Grade *grade, Submission *submission,
                     const char *cached_path)
{
    GError *error = NULL;
    gboolean good =
        grade->seconds == 0
            ? grade_cases_run(&grade->cases, submission->path,
                              submission->student, submission->mark, &error)
            : grade_isolated(grade->assignment, submission->word,
                             (guint)grade->seconds, submission->mark, &error);
    if (!good) {
        submission->trouble = g_strdup(error->message);
        g_error_free(error);
        g_clear_pointer(&submission->mark, mark_free);
        return;
    }
    if (!cached_path || run_interrupted())
        return;
    char *text = mark_json(submission->mark);
    if (!replacement_write(cached_path, text, strlen(text), &error)) {
        submission->trouble = g_strdup(error->message);
        g_error_free(error);
    }
    g_free(text);
}

// In a thread of its own: touches its submission only.
static void mark_submission(gpointer data, gpointer context)
{
    Submission *submission = data;
    Grade *grade = context;
    GError *error = NULL;
    char *bytes = NULL, *cached = NULL;
    gsize size;
    if (run_interrupted())
        return;
    if (!host_file_read("submission", submission->path, IMAGE_FILE_BYTES_MAX,
                        &bytes, &size, &error)) {
        submission->trouble = g_strdup(error->message);
        g_error_free(error);
        return;
    }
    submission->mark = mark_new(submission->student);
    if (grade->resume)
        cached = cache_path(grade, submission, bytes, size);
    if (cached && read_cached(grade, submission, cached))
        g_atomic_int_inc(&grade->from_cache);
    else
        mark_now(grade, submission, cached);
    if (run_interrupted())
        g_clear_pointer(&submission->mark, mark_free);
    g_free(cached);
    g_free(bytes);
}

static void mark_all(Grade *grade)
{
    GThreadPool *pool = g_thread_pool_new(mark_submission, grade,
                                          (gint)grade->job_count, TRUE, NULL);
    for (guint i = 0; i < grade->submissions->len; i++)
        g_thread_pool_push(pool, grade->submissions->pdata[i], NULL);
    g_thread_pool_free(pool, FALSE, TRUE);
}

// --- The result -------------------------------------------------------------

// What to exit with, after the complaints.
static int status_of(const Grade *grade, const Results *results)
{
    int status = CLI_OK;
    for (guint i = 0; i < results->marks->len; i++)
        if (grade->fail_under &&
            mark_points(results->marks->pdata[i], grade->assignment) <
                grade->least_points)
            status = CLI_CHECK;
    for (guint i = 0; i < grade->submissions->len; i++) {
        const Submission *submission = grade->submissions->pdata[i];
        if (!submission->trouble)
            continue;
        output_complain("grade", "%s: %s", submission->student,
                        submission->trouble);
        status = submission->mark ? CLI_OUTPUT : CLI_NO_INPUT;
    }
    return run_interrupted() ? CLI_INTERRUPTED : status;
}

static int report(const Grade *grade)
{
    GError *error = NULL;
    Results results = {grade->assignment, g_ptr_array_new(), HYPO_VERSION};
    for (guint i = 0; i < grade->submissions->len; i++) {
        const Submission *submission = grade->submissions->pdata[i];
        if (submission->mark)
            g_ptr_array_add(results.marks, submission->mark);
    }
    int status = status_of(grade, &results);
    if (!grade->form->single || results.marks->len == 1) {
        char *text = grade->form->render(&results);
        if (!output_text(grade->path, text, &error))
            status = output_error("grade", error);
        g_free(text);
    }
    if (grade->resume && !grade->quiet)
        output_complain("grade", "%d of %u marks were in %s", grade->from_cache,
                        results.marks->len, grade->resume);
    g_ptr_array_unref(results.marks);
    return status;
}

static gboolean prepare(Grade *grade, char **words, GError **error)
{
    if (!words[0] || !words[1]) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "needs an ASSIGNMENT and at least one SUBMISSION; see hypo "
                    "grade --help");
        return FALSE;
    }
    if (!take_options(grade, error) ||
        !read_assignment(grade, words[0], error) ||
        !take_submissions(grade, words + 1, error))
        return FALSE;
    if (grade->form->single && grade->submissions->len != 1) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "--format %s takes one submission, not %u",
                    grade->form->name, grade->submissions->len);
        return FALSE;
    }
    if (grade->resume && g_mkdir_with_parents(grade->resume, 0777) != 0) {
        g_set_error(error, CLI_ERROR, CLI_OUTPUT, "cannot make the folder %s",
                    grade->resume);
        return FALSE;
    }
    return TRUE;
}

static int run(Grade *grade, char **words)
{
    GError *error = NULL;
    int status = CLI_USAGE;
    if (!prepare(grade, words, &error))
        return output_error("grade", error);
    if (!grade_cases_read(&grade->cases, grade->assignment, &status))
        return status;
    run_catch_interrupt();
    mark_all(grade);
    return report(grade);
}

int cli_grade(int argc, char **argv)
{
    Grade grade = {.submissions =
                       g_ptr_array_new_with_free_func(free_submission)};
    const GOptionEntry entries[] = {
        {"format", 'f', 0, G_OPTION_ARG_STRING, &grade.format_name,
         "table, json, csv, junit, tap or gradescope", "NAME"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &grade.path,
         "Write to FILE instead of standard output", "FILE"},
        {"jobs", 'j', 0, G_OPTION_ARG_STRING, &grade.jobs,
         "Submissions marked at the same time (one a processor)", "N"},
        {"shard", 0, 0, G_OPTION_ARG_STRING, &grade.shard,
         "Mark the I-th of N parts", "I/N"},
        {"resume", 0, 0, G_OPTION_ARG_FILENAME, &grade.resume,
         "Keep marks in DIR, and take those that are there", "DIR"},
        {"isolate", 0, 0, G_OPTION_ARG_STRING, &grade.isolate,
         "A process for each submission, with so much processor time",
         "SECONDS"},
        {"fail-under", 0, 0, G_OPTION_ARG_STRING, &grade.fail_under,
         "Status 1 if a submission has fewer points", "POINTS"},
        {"quiet", 'q', 0, G_OPTION_ARG_NONE, &grade.quiet, "Only the results",
         NULL},
        G_OPTION_ENTRY_NULL,
    };
    GOptionContext *context =
        g_option_context_new("ASSIGNMENT SUBMISSION... - mark submissions");
    g_option_context_add_main_entries(context, entries, NULL);
    int status = CLI_USAGE;
    if (cli_options_parse(context, "grade", &argc, &argv))
        status =
            run(&grade, argv + 1 + (argc > 1 && strcmp(argv[1], "--") == 0));
    grade_cases_clear(&grade.cases);
    assignment_free(grade.assignment);
    g_ptr_array_unref(grade.submissions);
    char *const texts[] = {grade.format_name, grade.path,   grade.jobs,
                           grade.shard,       grade.resume, grade.fail_under,
                           grade.isolate};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    return status;
}
