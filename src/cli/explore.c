// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo explore`: searches all timings of interrupts for one in which the
// kernel breaks a promise.  Read next: explore_scenario.h, hypo/explore.h.
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/explore_report.h"
#include "cli/numbers.h"
#include "cli/replay.h"
#include "cli/run.h"

enum { BOUND_MOST = 15, TABLE_LEAST = 1 << 20 };

typedef struct Explore {
    Scenario scenario; // first: the context of its callbacks
    MachineOptions options;
    Guest guest;
    char *bound, *from, *time, *faults, *table, *seconds, *nmi, *status;
    char *schedule;
    char **clamps, **monitors;
    gboolean attention, quick;
    guint64 seconds_most; // 0: no limit
    gint64 began, told;   // microseconds
    gboolean shows;
} Explore;

static gboolean usage(GError **error, const char *what, const char *text,
                      const char *form)
{
    g_set_error(error, CLI_ERROR, CLI_USAGE, "%s: '%s' is not %s", what, text,
                form);
    return FALSE;
}

// --- Options ----------------------------------------------------------------

static gboolean count(const char *what, const char *text, guint unit,
                      guint64 most, guint64 *value, GError **error)
{
    return !text || cli_parse_count(text, unit, most, value) ||
           usage(error, what, text, "a number that it can have");
}

static gboolean set_bounds(Explore *explore, GError **error)
{
    HypoExploreOptions *options = &explore->scenario.options;
    guint64 first = 0, last = 0;
    options->last_bound = HYPO_EXPLORE_ALL;
    if (explore->bound && strcmp(explore->bound, "all") != 0) {
        if (!cli_parse_count(explore->bound, CLI_TICK_UNIT, BOUND_MOST, &last))
            return usage(error, "bound", explore->bound, "0 to 15 or all");
        options->last_bound = (int)last;
    }
    if (explore->from &&
        !cli_parse_count(explore->from, CLI_TICK_UNIT, BOUND_MOST, &first))
        return usage(error, "from", explore->from, "0 to 15");
    if (explore->bound && strcmp(explore->bound, "all") != 0 && first > last)
        return usage(error, "from", explore->from, "at most --bound");
    options->first_bound = (int)first;
    return TRUE;
}

static gboolean set_time(Explore *explore, GError **error)
{
    static const char window[] = "window:";
    HypoExploreOptions *options = &explore->scenario.options;
    if (!explore->time || strcmp(explore->time, "any") == 0)
        return TRUE;
    options->windowed = true;
    return (g_str_has_prefix(explore->time, window) &&
            cli_parse_count(explore->time + strlen(window), CLI_TICK_UNIT,
                            G_MAXINT32, &options->window_ticks)) ||
           usage(error, "time", explore->time, "any or window:TICKS");
}

static gboolean set_options(Explore *explore, GError **error)
{
    HypoExploreOptions *options = &explore->scenario.options;
    guint64 nmi = 0, status = 0;
    options->table_bytes = 256 << 20;
    if (!set_bounds(explore, error) || !set_time(explore, error) ||
        (explore->faults &&
         !scenario_set_faults(&explore->scenario, explore->faults, error)) ||
        !count("table", explore->table, CLI_BYTE_UNIT, G_MAXINT64,
               &options->table_bytes, error) ||
        !count("seconds", explore->seconds, CLI_TICK_UNIT, G_MAXINT32,
               &explore->seconds_most, error) ||
        !count("nmi", explore->nmi, CLI_TICK_UNIT, 100, &nmi, error) ||
        !count("status", explore->status, CLI_TICK_UNIT, 255, &status, error))
        return FALSE;
    if (options->table_bytes < TABLE_LEAST)
        return usage(error, "table", explore->table, "at least 1M");
    options->nmi_budget = (uint32_t)nmi;
    options->status = (uint32_t)status;
    options->attention_budget = explore->attention;
    options->quick = explore->quick;
    options->path_ticks = explore->options.max_ticks;
    return TRUE;
}

// What comes from outside is for the search to choose; but for what is typed,
// which is there from the beginning.
static gboolean set_machine(Explore *explore, GError **error)
{
    MachineOptions *options = &explore->options;
    gboolean windowed = explore->time && strcmp(explore->time, "any") != 0;
    for (guint i = 0; i < options->log.actions->len; i++) {
        HypoAction *action =
            &g_array_index(options->log.actions, HypoAction, i);
        action->tick = 0;
        if (action->kind == HYPO_ACT_KEY)
            continue;
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "explore chooses what comes from outside, and when: "
                    "--interrupt, --fault and --schedule go with hypo run; "
                    "here there are --faults, --attention and --nmi");
        return FALSE;
    }
    if (options->record || options->state || options->disk_writes) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "--record, --state and a disk with ,rw belong to a single "
                    "run: they go with hypo run");
        return FALSE;
    }
    options->machine.arrivals_listed = TRUE;
    options->machine.time_any = !windowed;
    options->machine.output_bytes_max = 0;
    options->head = (OutsideHead){TRUE, !windowed};
    options->no_progress = 0;
    options->input_named = TRUE;
    options->display_hidden = TRUE;
    g_clear_pointer(&options->printer, g_free);
    return TRUE;
}

// --- While it runs ----------------------------------------------------------

static void show(Explore *explore, const HypoExploreProgress *progress,
                 gint64 now)
{
    char bound[16] = "all";
    double seconds = (double)(now - explore->began) / 1e6;
    if (progress->bound != HYPO_EXPLORE_ALL)
        g_snprintf(bound, sizeof bound, "%d", progress->bound);
    fprintf(stderr,
            "\rbound %s: %" G_GUINT64_FORMAT " states, %" G_GUINT64_FORMAT
            " transitions, %.0f s, about %.0f %%\033[K",
            bound, progress->states, progress->transitions, seconds,
            100 * progress->done);
    fflush(stderr);
}

static bool go_on(void *context, const HypoExploreProgress *progress)
{
    Explore *explore = context;
    gint64 now = g_get_monotonic_time();
    if (explore->shows && now - explore->told >= G_USEC_PER_SEC) {
        explore->told = now;
        show(explore, progress, now);
    }
    bool late =
        explore->seconds_most > 0 &&
        now - explore->began >= (gint64)explore->seconds_most * G_USEC_PER_SEC;
    return !run_interrupted() && !late;
}

// --- The end ----------------------------------------------------------------

static CliStatus status_of(const HypoExploreResult *result)
{
    if (result->end == HYPO_EXPLORE_VIOLATION)
        return CLI_CHECK;
    if (result->end == HYPO_EXPLORE_COMPLETED && !result->table_full &&
        !result->path_cut)
        return CLI_OK;
    return run_interrupted() ? CLI_INTERRUPTED : CLI_UNFINISHED;
}

static gboolean write_schedule(ExploreReport *report, const char *path,
                               GError **error)
{
    if (report->result->end != HYPO_EXPLORE_VIOLATION)
        return TRUE;
    char *text = explore_report_schedule(report);
    report->schedule = path ? path : "found.schedule";
    gboolean good = output_text(report->schedule, text, error);
    g_free(text);
    return good;
}

static int report(Explore *explore, const HypoExploreResult *result,
                  char **argv)
{
    static const char *const own[] = {
        "--bound",        "--from",        "--time",  "--faults", "--table",
        "--nmi",          "--seconds",     "--clamp", "--status", "--monitor",
        "--schedule-out", "--no-progress", NULL,
    };
    static const char *const flags[] = {"--attention", "--quick", "--json",
                                        "--quiet",     "-q",      "-v",
                                        "--verbose",   NULL};
    char **words = replay_words(argv, own, flags);
    GError *error = NULL;
    ExploreReport what = {
        .scenario = &explore->scenario,
        .result = result,
        .time = explore->time ? explore->time : "any",
        .argv = words,
        .interrupted = run_interrupted(),
    };
    gboolean good = write_schedule(&what, explore->schedule, &error);
    char *text = explore_report_text(&what);
    good = good && output_text(NULL, text, &error);
    if (explore->options.json) {
        char *json = explore_report_json(&what);
        fprintf(stderr, "%s\n", json);
        g_free(json);
    }
    g_free(text);
    g_free(words);
    return good ? (int)status_of(result) : (int)output_error("explore", error);
}

static int search(Explore *explore, char **argv)
{
    HypoExploreOptions *options = &explore->scenario.options;
    options->go_on = go_on;
    options->context = explore;
    explore->began = explore->told = g_get_monotonic_time();
    explore->shows = isatty(STDERR_FILENO);
    HypoExplore *x = hypo_explore_new(options);
    if (!x) {
        output_complain("explore", "out of memory");
        return CLI_INTERNAL;
    }
    run_catch_interrupt();
    const HypoExploreResult *result = hypo_explore_search(x);
    if (explore->told != explore->began)
        fputs("\r\033[K", stderr);
    int status = report(explore, result, argv);
    hypo_explore_free(x);
    return status;
}

static int explore_files(Explore *explore, char **files, char **argv)
{
    GError *error = NULL;
    int status;
    if (!set_machine(explore, &error) || !set_options(explore, &error))
        return output_error("explore", error);
    if (!guest_open(&explore->guest, &explore->options, files, &status)) {
        guest_close(&explore->guest);
        return status;
    }
    if (scenario_open(&explore->scenario, &explore->guest, explore->clamps,
                      explore->monitors, &error))
        status = search(explore, argv);
    else
        status = output_error("explore", error);
    scenario_clear(&explore->scenario);
    guest_close(&explore->guest);
    return status;
}

static void clear(Explore *explore)
{
    char *const texts[] = {
        explore->bound,  explore->from,    explore->time,
        explore->table,  explore->seconds, explore->nmi,
        explore->faults, explore->status,  explore->schedule};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    g_strfreev(explore->clamps);
    g_strfreev(explore->monitors);
    machine_options_clear(&explore->options);
}

#define TEXT(name, field, help, argument)                               \
    {                                                                   \
        name, 0, 0, G_OPTION_ARG_STRING, &explore.field, help, argument \
    }
#define TEXTS(name, field, help, argument)                                    \
    {                                                                         \
        name, 0, 0, G_OPTION_ARG_STRING_ARRAY, &explore.field, help, argument \
    }
#define FLAG(name, field, help)                                   \
    {                                                             \
        name, 0, 0, G_OPTION_ARG_NONE, &explore.field, help, NULL \
    }

int cli_explore(int argc, char **argv)
{
    (void)argc;
    int status = CLI_INTERNAL;
    Explore explore = {0};
    const GOptionEntry extra[] = {
        TEXT("bound", bound, "At most K unforced interrupts (all)", "K|all"),
        TEXT("from", from, "Begin with K of them (0)", "K"),
        TEXT("time", time, "What is known of time (any)", "any|window:W"),
        TEXT("faults", faults, "Also: one device fault of these KINDS",
             "KINDS"),
        FLAG("attention", attention, "Also: one press of the attention key"),
        TEXT("nmi", nmi, "Also: N presses of the NMI key", "N"),
        TEXT("table", table, "Memory for states and the path (256M)", "SIZE"),
        TEXT("seconds", seconds, "End after N seconds", "N"),
        FLAG("quick", quick, "Only at moments that can be told apart at once"),
        TEXTS("clamp", clamps, "Compare a word up to N", "SYMBOL=N"),
        TEXTS("monitor", monitors, "E must hold at each dispatch", "NAME: E"),
        TEXT("status", status, "With which the machine should halt (0)", "N"),
        TEXT("schedule-out", schedule, "The timing found (found.schedule)",
             "FILE"),
        G_OPTION_ENTRY_NULL,
    };
    char **rest = machine_options_parse(
        &explore.options, "explore", "FILE... - try all timings of interrupts",
        extra, argv, &status);
    if (rest) {
        status = explore_files(&explore, rest + 1, argv + 1);
        g_strfreev(rest);
    }
    clear(&explore);
    return status;
}
