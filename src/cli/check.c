// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo check`: runs programs as `hypo run` does and holds the run against an
// expectation file; what failed can be replayed in the debugger.
// Read next: classroom/expectation.h, classroom/judge.h.
#include <stdio.h>
#include <string.h>

#include "classroom/check.h"
#include "classroom/judgement_text.h"
#include "cli/assertions.h"
#include "cli/commands.h"
#include "cli/expected.h"
#include "cli/explore_case.h"
#include "cli/places.h"
#include "cli/replay.h"
#include "cli/run.h"
#include "cli/verdict.h"
#include "observe/json.h"

typedef struct CheckRun {
    MachineOptions options;
    Guest guest;
    char *path; // --expect
    Expectation *expectation;
    ExploreCase *search; // NULL: none is asked for
    GPtrArray *files;    // ended by NULL
    GPtrArray *words;    // of the command line that replays the run
} CheckRun;

static char *replay_line(const CheckRun *check, const Judgement *judgement)
{
    if (judgement->tick == HYPO_NEVER)
        return NULL;
    GString *line = g_string_new("hypo debug");
    char *stop = g_strdup_printf("goto %" G_GUINT64_FORMAT, judgement->tick);
    for (guint i = 0; i < check->words->len; i++)
        replay_add_word(line, check->words->pdata[i]);
    replay_add_word(line, "-e");
    replay_add_word(line, stop);
    g_free(stop);
    return g_string_free(line, FALSE);
}

static gboolean search_failed(const CheckRun *check, const Judgement *judgement)
{
    const GArray *checks = check->expectation->checks;
    for (guint i = 0; i < checks->len; i++)
        if (check_is_of_search(g_array_index(checks, Check, i).kind) &&
            !g_array_index(judgement->findings, Finding, i).held)
            return TRUE;
    return FALSE;
}

// The search, if a check of it fell short; else NULL.
static char *search_line(const CheckRun *check, const Judgement *judgement)
{
    // Of a single run.
    static const char *const own[] = {"--interrupt",   "--fault", "--schedule",
                                      "--record",      "--state", "--printer",
                                      "--no-progress", NULL};
    static const char *const flags[] = {NULL};
    if (!search_failed(check, judgement))
        return NULL;
    GString *line = g_string_new("hypo explore");
    g_ptr_array_add(check->words, NULL);
    char **words = replay_words((char **)check->words->pdata, own, flags);
    g_ptr_array_set_size(check->words, (int)check->words->len - 1);
    for (char **word = words; *word; word++)
        replay_add_word(line, *word);
    for (guint i = 0; check->search->words->pdata[i]; i++)
        replay_add_word(line, check->search->words->pdata[i]);
    g_free(words);
    return g_string_free(line, FALSE);
}

typedef struct Lines {
    char *replay, *search; // to copy; NULL: there is nothing to look at
} Lines;

static gboolean tell(const CheckRun *check, const Subject *subject,
                     const Judgement *judgement, const Lines *lines,
                     GError **error)
{
    char *text = judgement_text(check->expectation, subject, judgement,
                                check->options.quiet);
    GString *whole = g_string_new(text);
    if (lines->replay)
        g_string_append_printf(whole, "To stand right before it:\n  %s\n",
                               lines->replay);
    if (lines->search)
        g_string_append_printf(whole, "To search again, and tell more:\n  %s\n",
                               lines->search);
    gboolean good = output_text(NULL, whole->str, error);
    g_string_free(whole, TRUE);
    g_free(text);
    return good;
}

// The JSON object, on standard error as all of them.
static void tell_json(const CheckRun *check, const Subject *subject,
                      const Judgement *judgement, const Lines *lines)
{
    JsonWriter *json = json_new(FALSE);
    json_begin_object(json, NULL);
    json_add_text(json, "expectation", check->expectation->file->name);
    judgement_build(json, check->expectation, subject, judgement);
    json_add_text(json, "replay", lines->replay);
    json_add_text(json, "search", lines->search);
    json_add_text(json, "version", HYPO_VERSION);
    json_end_object(json);
    char *text = json_finish(json);
    fprintf(stderr, "%s\n", text);
    g_free(text);
}

static int report(CheckRun *check, const Subject *subject,
                  const Judgement *judgement)
{
    GError *error = NULL;
    Lines lines = {replay_line(check, judgement),
                   search_line(check, judgement)};
    gboolean good = tell(check, subject, judgement, &lines, &error);
    if (check->options.json)
        tell_json(check, subject, judgement, &lines);
    else
        verdict_print(&check->guest, judgement->stop);
    g_free(lines.replay);
    g_free(lines.search);
    if (!good)
        return output_error("check", error);
    if (judgement->stop == HYPO_RUNNING)
        return CLI_INTERRUPTED;
    return judgement->failed > 0 ? CLI_CHECK : CLI_OK;
}

static int run_subject(CheckRun *check, const Subject *subject)
{
    Guest *guest = &check->guest;
    Evidence *evidence = evidence_gather(subject, check->expectation, TRUE);
    const GByteArray *printed = evidence->written[CHECK_OUTPUT_PRINTER].bytes;
    if (guest->has_printer)
        output_write(&guest->printer, (const char *)printed->data,
                     printed->len);
    Judgement *judgement = judge(check->expectation, evidence, subject);
    int status = report(check, subject, judgement);
    judgement_free(judgement);
    evidence_free(evidence);
    return status;
}

static int check_guest(CheckRun *check)
{
    Guest *guest = &check->guest;
    GError *error = NULL;
    Places *places = guest_places(guest);
    GArray *assertions = assertions_new(guest->machine, places, &error);
    run_catch_interrupt();
    Explored *explored = assertions && check->search
                             ? explore_case_run(check->search, &check->options,
                                                (char **)check->files->pdata)
                             : NULL;
    const Subject subject = {
        .machine = guest->machine,
        .places = places,
        .symbols = guest->symbols,
        .max_ticks = check->options.max_ticks,
        .assertions = assertions,
        .explored = explored,
        .saved_stack = check->options.machine.saved_area_stack,
        .interrupted = run_interrupted,
    };
    int status = assertions ? run_subject(check, &subject)
                            : (int)output_error("check", error);
    if (assertions)
        g_array_unref(assertions);
    explored_free(explored);
    places_free(places);
    return guest_close_outputs(guest) ? status : CLI_OUTPUT;
}

static gboolean check_options(const MachineOptions *options)
{
    if (!options->state)
        return TRUE;
    output_complain("check", "--state goes with hypo run");
    return FALSE;
}

static int run(CheckRun *check, char **argv, const GOptionEntry *extra,
               const char *arguments)
{
    int status = CLI_USAGE;
    char **rest = machine_options_parse(&check->options, "check", arguments,
                                        extra, argv, &status);
    if (!rest)
        return status;
    check->options.display_hidden = TRUE;
    check->options.input_named = TRUE; // nobody types into a check
    check->files = expected_files(check->expectation, rest + 1);
    if (!check_options(&check->options))
        status = CLI_USAGE;
    else if (guest_open(&check->guest, &check->options,
                        (char **)check->files->pdata, &status))
        status = check_guest(check);
    guest_close(&check->guest);
    g_ptr_array_unref(check->files);
    g_strfreev(rest);
    return status;
}

// What the debugger needs of the command line: the options of the file, those
// given, the FILEs, those of the file.
static void keep_words(CheckRun *check, GPtrArray *arguments)
{
    static const char *const own[] = {"--expect", NULL};
    static const char *const flags[] = {"--json", "--quiet",   "-q",
                                        "-v",     "--verbose", NULL};
    char **kept = replay_words((char **)arguments->pdata + 1, own, flags);
    check->words = expected_files(check->expectation, kept);
    g_ptr_array_set_size(check->words, (int)check->words->len - 1);
    g_free(kept);
}

int cli_check(int argc, char **argv)
{
    (void)argc;
    static const char arguments[] =
        "FILE... - run programs and hold them against NAME.expect";
    CheckRun check = {0};
    const GOptionEntry extra[] = {
        {"expect", 0, 0, G_OPTION_ARG_FILENAME, &check.path,
         "The expectations (NAME.expect beside the first FILE)", "FILE"},
        G_OPTION_ENTRY_NULL,
    };
    GError *error = NULL;
    char **peeked = machine_options_peek("check", arguments, extra, argv);
    if (!peeked)
        return CLI_USAGE;
    GPtrArray *words = NULL;
    int status = CLI_USAGE;
    check.expectation = expected_read(check.path, peeked + 1, &error);
    g_clear_pointer(&check.path, g_free);
    if (check.expectation &&
        explore_case_read(&check.search, check.expectation, &error))
        words = expected_arguments(check.expectation, argv, &error);
    if (words) {
        keep_words(&check, words);
        status = run(&check, (char **)words->pdata, extra, arguments);
        machine_options_clear(&check.options);
        g_ptr_array_unref(check.words);
        g_ptr_array_unref(words);
    } else {
        status = output_error("check", error);
    }
    g_free(check.path);
    explore_case_free(check.search);
    expectation_free(check.expectation);
    g_strfreev(peeked);
    return status;
}
