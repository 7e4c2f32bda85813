// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo explore`: searches all timings of interrupts for one in which the
// kernel breaks a promise, or looks at the one that a schedule has.  Read next:
// explore_options.h, explore_scenario.h, hypo/explore.h.
#include <stdio.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/explore_options.h"
#include "cli/explore_report.h"
#include "cli/numbers.h"
#include "cli/replay.h"
#include "cli/run.h"

static const double LEAST_DONE = 0.005; // below it an estimate says nothing

typedef struct Explore {
    Scenario scenario; // first: the context of its callbacks
    ExploreOptions asked;
    MachineOptions options;
    Guest guest;
    GArray *given; // of HypoAction: arrivals of --schedule
    char *seconds, *schedule;
    guint64 seconds_most; // 0: no limit
    gint64 began, told;   // microseconds
    int bound;            // being searched
    gint64 bound_began;   // microseconds
    gboolean shows;
} Explore;

// --- While it runs ----------------------------------------------------------

// "; about 40 %, 12 s left" of this bound, once the estimate is worth a word.
static char *left_text(const Explore *explore,
                       const HypoExploreProgress *progress, gint64 now)
{
    double took = (double)(now - explore->bound_began) / 1e6;
    double left;
    if (progress->done < LEAST_DONE)
        return g_strdup("");
    left = took * (1 - progress->done) / progress->done;
    return g_strdup_printf("; about %.0f %%, %.0f %s left",
                           100 * progress->done, left < 120 ? left : left / 60,
                           left < 120 ? "s" : "min");
}

static void show(const Explore *explore, const HypoExploreProgress *progress,
                 gint64 now)
{
    char bound[16] = "all";
    char *left = left_text(explore, progress, now);
    double seconds = (double)(now - explore->began) / 1e6;
    if (progress->bound != HYPO_EXPLORE_ALL)
        g_snprintf(bound, sizeof bound, "%d", progress->bound);
    fprintf(stderr,
            "\rbound %s: %" G_GUINT64_FORMAT " states, %" G_GUINT64_FORMAT
            " transitions, %.0f s%s\033[K",
            bound, progress->states, progress->transitions, seconds, left);
    fflush(stderr);
    g_free(left);
}

static bool go_on(void *context, const HypoExploreProgress *progress)
{
    Explore *explore = context;
    gint64 now = g_get_monotonic_time();
    if (progress->bound != explore->bound) {
        explore->bound = progress->bound;
        explore->bound_began = now;
    }
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
    if (report->result->end != HYPO_EXPLORE_VIOLATION ||
        (report->given && !path))
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
    // Of the command's own; and what is in the schedule, unless that was given.
    const char *own[] = {
        "--bound",
        "--from",
        "--time",
        "--faults",
        "--table",
        "--nmi",
        "--seconds",
        "--clamp",
        "--status",
        "--monitor",
        "--schedule-out",
        "--no-progress",
        "--max-instructions",
        "--max-ticks",
        "--input",
        "--keys",
        NULL,
    };
    if (explore->options.head.listed)
        own[G_N_ELEMENTS(own) - 3] = NULL;
    static const char *const flags[] = {"--attention", "--quick", "--json",
                                        "--quiet",     "-q",      "-v",
                                        "--verbose",   NULL};
    char **words = replay_words(argv, own, flags);
    GError *error = NULL;
    ExploreReport what = {
        .scenario = &explore->scenario,
        .result = result,
        .time = explore->asked.time ? explore->asked.time : "any",
        .argv = words,
        .given = explore->options.head.listed ? explore->given : NULL,
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
    explore->bound = options->first_bound;
    explore->bound_began = explore->began;
    explore->shows = isatty(STDERR_FILENO);
    HypoExplore *x = hypo_explore_new(options);
    if (!x) {
        output_complain("explore", "out of memory");
        return CLI_INTERNAL;
    }
    run_catch_interrupt();
    const HypoExploreResult *result =
        explore->options.head.listed
            ? hypo_explore_replay(
                  x, (const HypoAction *)(const void *)explore->given->data,
                  explore->given->len)
            : hypo_explore_search(x);
    if (explore->told != explore->began)
        fputs("\r\033[K", stderr);
    int status = report(explore, result, argv);
    hypo_explore_free(x);
    return status;
}

static gboolean take_options(Explore *explore, GError **error)
{
    if (!explore->seconds ||
        cli_parse_count(explore->seconds, CLI_TICK_UNIT, G_MAXINT32,
                        &explore->seconds_most))
        return explore_options_take(&explore->asked, &explore->options,
                                    &explore->scenario, explore->given, error);
    g_set_error(error, CLI_ERROR, CLI_USAGE,
                "seconds: '%s' is not a number that it can have",
                explore->seconds);
    return FALSE;
}

static int explore_files(Explore *explore, char **files, char **argv)
{
    GError *error = NULL;
    int status;
    if (!take_options(explore, &error))
        return output_error("explore", error);
    if (!guest_open(&explore->guest, &explore->options, files, &status)) {
        guest_close(&explore->guest);
        return status;
    }
    if (scenario_open(&explore->scenario, &explore->guest,
                      explore->asked.clamps, explore->asked.monitors, &error))
        status = search(explore, argv);
    else
        status = output_error("explore", error);
    scenario_clear(&explore->scenario);
    guest_close(&explore->guest);
    return status;
}

int cli_explore(int argc, char **argv)
{
    (void)argc;
    int status = CLI_INTERNAL;
    Explore explore = {0};
    const GOptionEntry more[] = {
        {"seconds", 0, 0, G_OPTION_ARG_STRING, &explore.seconds,
         "End after N seconds", "N"},
        {"schedule-out", 0, 0, G_OPTION_ARG_FILENAME, &explore.schedule,
         "The timing found (found.schedule)", "FILE"},
        G_OPTION_ENTRY_NULL,
    };
    GArray *entries = explore_options_entries(&explore.asked, more);
    explore.given = g_array_new(FALSE, FALSE, sizeof(HypoAction));
    char **rest = machine_options_parse(
        &explore.options, "explore", "FILE... - try all timings of interrupts",
        (const GOptionEntry *)(const void *)entries->data, argv, &status);
    if (rest) {
        status = explore_files(&explore, rest + 1, argv + 1);
        g_strfreev(rest);
    }
    g_free(explore.seconds);
    g_free(explore.schedule);
    g_array_unref(explore.given);
    g_array_unref(entries);
    explore_options_clear(&explore.asked);
    machine_options_clear(&explore.options);
    return status;
}
