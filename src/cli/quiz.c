// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo quiz`: the PSW table of a run with blanks, and the marking of what was
// filled in.  Read next: classroom/quiz.h.
#include "classroom/quiz.h"

#include "cli/commands.h"
#include "cli/host_file.h"
#include "cli/numbers.h"
#include "cli/trace_run.h"
#include "cli/verdict.h"

enum { ROWS_DEFAULT = 12, BLANKS_DEFAULT = 12, BLANKS_MAX = 10000 };

typedef struct QuizRun {
    MachineOptions options;
    Guest guest;
    char *mark, *path, *rows_text, *blanks_text;
    gboolean answers;
    guint64 rows, blanks;
} QuizRun;

static gboolean take_options(QuizRun *run)
{
    run->rows = ROWS_DEFAULT;
    run->blanks = BLANKS_DEFAULT;
    if (run->rows_text && (!cli_parse_count(run->rows_text, CLI_TICK_UNIT,
                                            QUIZ_ROWS_MAX, &run->rows) ||
                           run->rows < 3)) {
        output_complain("quiz", "--rows is 3 to %d, not '%s'", QUIZ_ROWS_MAX,
                        run->rows_text);
        return FALSE;
    }
    if (run->blanks_text && (!cli_parse_count(run->blanks_text, CLI_TICK_UNIT,
                                              BLANKS_MAX, &run->blanks) ||
                             run->blanks == 0)) {
        output_complain("quiz", "--blanks is 1 to %d, not '%s'", BLANKS_MAX,
                        run->blanks_text);
        return FALSE;
    }
    if (run->options.json || run->options.state) {
        output_complain("quiz", "--json and --state go with hypo run");
        return FALSE;
    }
    if (run->answers && run->mark) {
        output_complain("quiz", "--answers or --mark? One of them at a time");
        return FALSE;
    }
    return TRUE;
}

static int mark_file(const QuizRun *run, const Quiz *quiz)
{
    GError *error = NULL;
    char *bytes, *why = NULL;
    gsize size;
    QuizMark mark;
    if (!host_file_read("quiz", run->mark, QUIZ_BYTES_MAX, &bytes, &size,
                        &error))
        return output_error("quiz", error);
    gboolean good = quiz_mark(quiz, bytes, size, &mark, &why);
    g_free(bytes);
    if (!good) {
        output_complain("quiz", "%s: %s", run->mark, why);
        g_free(why);
        return CLI_DATA;
    }
    char *text = g_strdup_printf("%s%u of %u right\n", mark.text, mark.right,
                                 quiz->blanks);
    good = output_text(run->path, text, &error);
    g_free(text);
    g_free(mark.text);
    if (!good)
        return output_error("quiz", error);
    return mark.right == quiz->blanks ? CLI_OK : CLI_CHECK;
}

static int write_quiz(const QuizRun *run, const Quiz *quiz)
{
    GError *error = NULL;
    char *title =
        g_strdup_printf("Quiz, seed %" G_GUINT64_FORMAT, run->options.seed);
    char *text = quiz_text(quiz, title, run->answers);
    gboolean good = output_text(run->path, text, &error);
    g_free(text);
    g_free(title);
    return good ? CLI_OK : (int)output_error("quiz", error);
}

static int quiz_guest(QuizRun *run)
{
    Output unused = {.fd = -1}; // the trace looks only whether it has failed
    Quiz *quiz = quiz_new(run->guest.symbols, (guint)run->rows);
    run_catch_interrupt();
    HypoStop stop = trace_run(&run->guest, &unused, quiz_take, quiz);
    quiz_make_blanks(quiz, (guint)run->blanks, run->options.seed);
    int status = CLI_INTERRUPTED;
    if (stop != HYPO_RUNNING && quiz->rows->len == 0) {
        output_complain("quiz", "no program was interrupted in this run: there "
                                "is nothing to ask");
        status = CLI_DATA;
    } else if (stop != HYPO_RUNNING) {
        status = run->mark ? mark_file(run, quiz) : write_quiz(run, quiz);
    }
    quiz_free(quiz);
    return guest_close_outputs(&run->guest) ? status : CLI_OUTPUT;
}

int cli_quiz(int argc, char **argv)
{
    (void)argc;
    int status = CLI_USAGE;
    QuizRun run = {0};
    const GOptionEntry extra[] = {
        {"answers", 0, 0, G_OPTION_ARG_NONE, &run.answers,
         "Nothing blank: the answers", NULL},
        {"mark", 0, 0, G_OPTION_ARG_FILENAME, &run.mark,
         "Mark the quiz that was filled in", "FILE"},
        {"rows", 0, 0, G_OPTION_ARG_STRING, &run.rows_text,
         "Rows of the table (12)", "N"},
        {"blanks", 0, 0, G_OPTION_ARG_STRING, &run.blanks_text,
         "Cells left blank (12)", "N"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &run.path,
         "Write to FILE instead of standard output", "FILE"},
        G_OPTION_ENTRY_NULL,
    };
    char **rest = machine_options_parse(
        &run.options, "quiz",
        "FILE... - ask for the PSW at each step of an interrupt", extra, argv,
        &status);
    if (rest) {
        run.options.display_hidden = TRUE;
        run.options.input_named = TRUE; // a quiz is the same for all
        status = CLI_USAGE;
        if (take_options(&run) &&
            guest_open(&run.guest, &run.options, rest + 1, &status))
            status = quiz_guest(&run);
        guest_close(&run.guest);
        g_strfreev(rest);
    }
    char *const texts[] = {run.mark, run.path, run.rows_text, run.blanks_text};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    machine_options_clear(&run.options);
    return status;
}
