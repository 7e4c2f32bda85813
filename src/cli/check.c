// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo check`: runs programs as `hypo run` does and holds the run against an
// expectation file; what failed can be replayed in the debugger.
// Read next: classroom/expectation.h, classroom/judge.h.
#include <stdio.h>
#include <string.h>

#include "classroom/judgement_text.h"
#include "cli/assertions.h"
#include "cli/commands.h"
#include "cli/expected.h"
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
    GPtrArray *words; // of the command line that replays the run
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

static gboolean tell(const CheckRun *check, const Subject *subject,
                     const Judgement *judgement, const char *replay,
                     GError **error)
{
    char *text = judgement_text(check->expectation, subject, judgement,
                                check->options.quiet);
    char *whole = replay ? g_strconcat(text, "To stand right before it:\n  ",
                                       replay, "\n", NULL)
                         : g_strdup(text);
    gboolean good = output_text(NULL, whole, error);
    g_free(whole);
    g_free(text);
    return good;
}

// The JSON object, on standard error as all of them.
static void tell_json(const CheckRun *check, const Subject *subject,
                      const Judgement *judgement, const char *replay)
{
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    json_add_text(builder, "expectation", check->expectation->file->name);
    judgement_build(builder, check->expectation, subject, judgement);
    json_add_text(builder, "replay", replay);
    json_add_text(builder, "version", HYPO_VERSION);
    json_builder_end_object(builder);
    char *text = json_finish(builder, FALSE);
    fprintf(stderr, "%s\n", text);
    g_free(text);
}

static int report(CheckRun *check, const Subject *subject,
                  const Judgement *judgement)
{
    GError *error = NULL;
    char *replay = replay_line(check, judgement);
    gboolean good = tell(check, subject, judgement, replay, &error);
    if (check->options.json)
        tell_json(check, subject, judgement, replay);
    else
        verdict_print(&check->guest, judgement->stop);
    g_free(replay);
    if (!good)
        return output_error("check", error);
    if (judgement->stop == HYPO_RUNNING)
        return CLI_INTERRUPTED;
    return judgement->failed > 0 ? CLI_CHECK : CLI_OK;
}

static int run_subject(CheckRun *check, const Subject *subject)
{
    Guest *guest = &check->guest;
    run_catch_interrupt();
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
    const Subject subject = {
        .machine = guest->machine,
        .places = places,
        .symbols = guest->symbols,
        .max_ticks = check->options.max_ticks,
        .assertions = assertions,
        .saved_stack = check->options.machine.saved_area_stack,
        .interrupted = run_interrupted,
    };
    int status = assertions ? run_subject(check, &subject)
                            : (int)output_error("check", error);
    if (assertions)
        g_array_unref(assertions);
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
    GPtrArray *files = expected_files(check->expectation, rest + 1);
    if (!check_options(&check->options))
        status = CLI_USAGE;
    else if (guest_open(&check->guest, &check->options, (char **)files->pdata,
                        &status))
        status = check_guest(check);
    guest_close(&check->guest);
    g_ptr_array_unref(files);
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
    if (check.expectation)
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
    expectation_free(check.expectation);
    g_strfreev(peeked);
    return status;
}
