// SPDX-License-Identifier: GPL-3.0-or-later
//
// Options of a search; see explore_options.h.
#include "cli/explore_options.h"

#include <string.h>

#include "cli/numbers.h"

enum { TABLE_LEAST = 1 << 20, TABLE_USUAL = 256 << 20 };

#define TEXT(name, field, help, argument)                                \
    {                                                                    \
        name, 0, 0, G_OPTION_ARG_STRING, &options->field, help, argument \
    }
#define TEXTS(name, field, help, argument)                                     \
    {                                                                          \
        name, 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->field, help, argument \
    }
#define FLAG(name, field, help)                                    \
    {                                                              \
        name, 0, 0, G_OPTION_ARG_NONE, &options->field, help, NULL \
    }

GArray *explore_options_entries(ExploreOptions *options,
                                const GOptionEntry *more)
{
    const GOptionEntry own[] = {
        TEXT("bound", bound, "At most K unforced interrupts (all)", "K|all"),
        TEXT("from", from, "Begin with K of them (0)", "K"),
        TEXT("time", time, "What is known of time (any)", "any|window:W"),
        TEXT("faults", faults, "Also: one device fault of these KINDS",
             "KINDS"),
        FLAG("attention", attention, "Also: one press of the attention key"),
        TEXT("nmi", nmi, "Also: N presses of the NMI key", "N"),
        TEXT("table", table, "Memory for states and the path (256M)", "SIZE"),
        FLAG("quick", quick, "Only at moments that can be told apart at once"),
        TEXTS("clamp", clamps, "Compare a word up to N", "SYMBOL=N"),
        TEXTS("monitor", monitors, "E must hold at each dispatch", "NAME: E"),
        TEXT("max-instructions", instructions,
             "End after N instructions of all timings", "N"),
        TEXT("status", status, "With which the machine should halt (0)", "N"),
    };
    GArray *entries = g_array_new(TRUE, FALSE, sizeof(GOptionEntry));
    g_array_append_vals(entries, own, G_N_ELEMENTS(own));
    for (; more->long_name; more++)
        g_array_append_vals(entries, more, 1);
    return entries;
}

void explore_options_clear(ExploreOptions *options)
{
    char *const texts[] = {options->bound,  options->from,        options->time,
                           options->table,  options->faults,      options->nmi,
                           options->status, options->instructions};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    g_strfreev(options->clamps);
    g_strfreev(options->monitors);
}

// --- Their values -----------------------------------------------------------

static gboolean usage(GError **error, const char *what, const char *text,
                      const char *form)
{
    g_set_error(error, CLI_ERROR, CLI_USAGE, "%s: '%s' is not %s", what, text,
                form);
    return FALSE;
}

static gboolean count(const char *what, const char *text, guint unit,
                      guint64 most, guint64 *value, GError **error)
{
    return !text || cli_parse_count(text, unit, most, value) ||
           usage(error, what, text, "a number that it can have");
}

static gboolean take_bounds(const ExploreOptions *from,
                            HypoExploreOptions *options, GError **error)
{
    guint64 first = 0, last = 0;
    gboolean bounded = from->bound && strcmp(from->bound, "all") != 0;
    options->last_bound = HYPO_EXPLORE_ALL;
    if (bounded) {
        if (!cli_parse_count(from->bound, CLI_TICK_UNIT,
                             HYPO_EXPLORE_BOUND_MOST, &last))
            return usage(error, "bound", from->bound, "0 to 15 or all");
        options->last_bound = (int)last;
    }
    if (from->from && !cli_parse_count(from->from, CLI_TICK_UNIT,
                                       HYPO_EXPLORE_BOUND_MOST, &first))
        return usage(error, "from", from->from, "0 to 15");
    if (bounded && first > last)
        return usage(error, "from", from->from, "at most --bound");
    options->first_bound = (int)first;
    return TRUE;
}

static gboolean take_time(const char *time, HypoExploreOptions *options,
                          GError **error)
{
    static const char window[] = "window:";
    options->windowed = time && strcmp(time, "any") != 0;
    return !options->windowed ||
           (g_str_has_prefix(time, window) &&
            cli_parse_count(time + strlen(window), CLI_TICK_UNIT, G_MAXINT32,
                            &options->window_ticks)) ||
           usage(error, "time", time, "any or window:TICKS");
}

static gboolean take_values(const ExploreOptions *from, Scenario *scenario,
                            GError **error)
{
    HypoExploreOptions *options = &scenario->options;
    guint64 nmi = 0, status = 0;
    options->table_bytes = TABLE_USUAL;
    if (!take_bounds(from, options, error) ||
        !take_time(from->time, options, error) ||
        (from->faults && !scenario_set_faults(scenario, from->faults, error)) ||
        !count("table", from->table, CLI_BYTE_UNIT, G_MAXINT64,
               &options->table_bytes, error) ||
        !count("nmi", from->nmi, CLI_TICK_UNIT, 100, &nmi, error) ||
        !count("max-instructions", from->instructions, CLI_TICK_UNIT,
               G_MAXINT64, &options->instructions_most, error) ||
        !count("status", from->status, CLI_TICK_UNIT, 255, &status, error))
        return FALSE;
    if (options->table_bytes < TABLE_LEAST)
        return usage(error, "table", from->table, "at least 1M");
    options->nmi_budget = (uint32_t)nmi;
    options->status = (uint32_t)status;
    options->attention_budget = from->attention;
    options->quick = from->quick;
    return TRUE;
}

// --- What comes from outside ------------------------------------------------

// What is typed is there from the beginning; the rest is for the search to
// choose, unless a schedule says it.
static void split_log(MachineOptions *machine, GArray *given)
{
    GArray *actions = machine->log.actions;
    guint kept = 0;
    for (guint i = 0; i < actions->len; i++) {
        HypoAction *action = &g_array_index(actions, HypoAction, i);
        if (action->kind != HYPO_ACT_KEY) {
            g_array_append_val(given, *action);
            continue;
        }
        action->tick = 0;
        HypoAction *to = &g_array_index(actions, HypoAction, kept++);
        HypoAction moved = *to; // the array frees each text that it drops
        *to = *action;
        *action = moved;
    }
    g_array_set_size(actions, kept);
}

// What the schedule has may come.
static void allow(const GArray *given, HypoExploreOptions *options)
{
    guint32 attentions = 0, nmis = 0, faults = 0;
    for (guint i = 0; i < given->len; i++) {
        const HypoAction *action = &g_array_index(given, HypoAction, i);
        gboolean presses = action->kind == HYPO_ACT_INTERRUPT;
        attentions += presses && action->a == HYPO_CLASS_EXTERNAL;
        nmis += presses && action->a == HYPO_CLASS_MACHINE;
        options->spurious |= presses && action->a == HYPO_CLASS_IO;
        faults += presses && action->a == HYPO_CLASS_IO;
        if (action->kind != HYPO_ACT_FAULT)
            continue;
        options->faults |= 1u << action->b;
        faults++;
    }
    options->attention_budget = MAX(options->attention_budget, attentions);
    options->nmi_budget = MAX(options->nmi_budget, nmis);
    options->fault_budget = MAX(options->fault_budget, faults);
}

static gboolean check_given(const MachineOptions *machine, const GArray *given,
                            gboolean windowed, GError **error)
{
    if (given->len > 0 && !machine->head.listed) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "explore chooses what comes from outside, and when: "
                    "--interrupt and --fault go with hypo run; here there are "
                    "--faults, --attention and --nmi, or a --schedule with "
                    "`arrivals listed`, such as explore writes");
        return FALSE;
    }
    if (machine->head.listed && machine->head.any_time == windowed) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "the schedule goes with --time %s",
                    windowed ? "any" : "window:W, as it was found");
        return FALSE;
    }
    return TRUE;
}

static gboolean take_machine(MachineOptions *machine, Scenario *scenario,
                             GArray *given, GError **error)
{
    gboolean windowed = scenario->options.windowed;
    split_log(machine, given);
    if (!check_given(machine, given, windowed, error))
        return FALSE;
    allow(given, &scenario->options);
    if (machine->record || machine->state || machine->disk_writes) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "--record, --state and a disk with ,rw belong to a single "
                    "run: they go with hypo run");
        return FALSE;
    }
    machine->machine.arrivals_listed = TRUE;
    machine->machine.time_any = !windowed;
    machine->machine.output_bytes_max = 0;
    machine->no_progress = 0;
    machine->input_named = TRUE;
    machine->display_hidden = TRUE;
    g_clear_pointer(&machine->printer, g_free);
    scenario->options.path_ticks = machine->max_ticks;
    return TRUE;
}

gboolean explore_options_check(const ExploreOptions *options, GError **error)
{
    Scenario scratch = {0};
    return take_values(options, &scratch, error);
}

gboolean explore_options_take(const ExploreOptions *options,
                              MachineOptions *machine, Scenario *scenario,
                              GArray *given, GError **error)
{
    return take_values(options, scenario, error) &&
           take_machine(machine, scenario, given, error);
}
