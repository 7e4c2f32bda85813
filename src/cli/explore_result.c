// SPDX-License-Identifier: GPL-3.0-or-later
//
// The result of `hypo explore` for programs: schedule and JSON; and the words
// that its text uses as well.
#include "cli/explore_words.h"

#include <string.h>

#include "observe/json.h"

enum { NAME_BYTES = 96 };

char *explore_place(const ExploreReport *report, guint32 address)
{
    char name[NAME_BYTES];
    const SymbolTable *symbols = report->scenario->guest->symbols;
    if (!symbol_table_name(symbols, address, name, sizeof name))
        return g_strdup_printf("0x%06x", address);
    const char *owner = symbol_table_owner(symbols, address);
    return g_strdup_printf("%s%s%s (0x%06x)", owner ? owner : "",
                           owner ? ":" : "", name, address);
}

const char *explore_bound(int bound, char *buffer, gsize bytes)
{
    if (bound == HYPO_EXPLORE_ALL)
        g_strlcpy(buffer, "all", bytes);
    else
        g_snprintf(buffer, (gulong)bytes, "%d", bound);
    return buffer;
}

double explore_merge_chance(const HypoExploreResult *result)
{
    double n = (double)result->table_states;
    return n * n / 36893488147419103232.0; // 2^65
}

// The tick of the boundary before the cause: the last unforced arrival, or
// where there is none the last one, or the fall itself.
guint64 explore_cause_tick(const HypoExploreResult *result)
{
    for (gsize i = result->arrival_count; i-- > 0;)
        if (!result->arrivals[i].forced)
            return result->arrivals[i].action.tick;
    if (result->arrival_count > 0)
        return result->arrivals[result->arrival_count - 1].action.tick;
    return result->violation.tick > 0 ? result->violation.tick - 1 : 0;
}

// --- The schedule -----------------------------------------------------------

static void add_action(GArray *actions, const HypoAction *action)
{
    g_array_append_val(actions, *action);
}

char *explore_report_schedule(const ExploreReport *report)
{
    const HypoExploreResult *result = report->result;
    const HypoViolation *v = &result->violation;
    OutsideHead head = {TRUE, !report->scenario->options.windowed};
    GArray *actions = g_array_new(FALSE, FALSE, sizeof(HypoAction));
    size_t count;
    const HypoAction *typed =
        hypo_machine_actions(report->scenario->guest->machine, &count);
    for (size_t i = 0; i < count; i++)
        add_action(actions, &typed[i]);
    if (count == 0)
        add_action(actions, &(HypoAction){.kind = HYPO_ACT_KEY});
    for (gsize i = 0; i < result->arrival_count; i++)
        add_action(actions, &result->arrivals[i].action);
    char *comment = g_strdup_printf(
        "# A timing found by hypo explore --time %s: %s.\n# It shows at tick "
        "%" G_GUINT64_FORMAT ".\n",
        report->time, hypo_promise(v->promise)->text, v->tick);
    char *text = outside_print_actions(
        comment, head, (const HypoAction *)(const void *)actions->data,
        actions->len);
    g_free(comment);
    g_array_free(actions, TRUE);
    return text;
}

// --- JSON -------------------------------------------------------------------

static void json_violation(JsonWriter *json, const ExploreReport *report)
{
    const HypoExploreResult *result = report->result;
    if (result->end != HYPO_EXPLORE_VIOLATION) {
        json_add_null(json, "violation");
        return;
    }
    char *place = explore_place(report, result->violation.pc);
    json_begin_object(json, "violation");
    json_add_text(json, "promise",
                  hypo_promise(result->violation.promise)->word);
    json_add_number(json, "tick", result->violation.tick);
    json_add_number(json, "pc", result->violation.pc);
    json_add_text(json, "place", place);
    json_add_number(json, "unforced", result->unforced);
    json_add_number(json, "arrivals", result->arrival_count);
    json_add_number(json, "cause_tick", explore_cause_tick(result));
    json_add_number(json, "failing", result->window.failing);
    json_add_number(json, "places", result->window.places);
    json_add_text(json, "schedule", report->schedule);
    json_end_object(json);
    g_free(place);
}

static void json_bounds(JsonWriter *json, const HypoExploreResult *result)
{
    char word[16];
    json_begin_list(json, "bounds");
    for (gsize i = 0; i < result->bound_count; i++) {
        json_begin_object(json, NULL);
        json_add_text(
            json, "bound",
            explore_bound(result->bounds[i].bound, word, sizeof word));
        json_add_number(json, "states", result->bounds[i].states);
        json_add_number(json, "transitions", result->bounds[i].transitions);
        json_add_number(json, "instructions", result->bounds[i].instructions);
        json_end_object(json);
    }
    json_end_list(json);
}

char *explore_report_json(const ExploreReport *report)
{
    static const char *const ends[] = {[HYPO_EXPLORE_COMPLETED] = "completed",
                                       [HYPO_EXPLORE_VIOLATION] = "violation",
                                       [HYPO_EXPLORE_STOPPED] = "stopped",
                                       [HYPO_EXPLORE_NO_MEMORY] = "memory"};
    const HypoExploreResult *result = report->result;
    char word[16];
    JsonWriter *json = json_new(FALSE);
    json_begin_object(json, NULL);
    json_add_text(json, "end", ends[result->end]);
    json_add_flag(json, "all", result->all);
    json_add_text(json, "bound_done",
                  result->bound_done == -2
                      ? NULL
                      : explore_bound(result->bound_done, word, sizeof word));
    json_add_flag(json, "exhaustive", !result->table_full && !result->path_cut);
    json_add_flag(json, "deterministic", result->deterministic);
    json_add_text(json, "time", report->time);
    if (report->given) {
        json_add_number(json, "given", report->given->len);
        json_add_number(json, "in_time", result->in_time);
    }
    json_add_flag(json, "counter_decides", result->counter != 0);
    json_add_real(json, "merge_chance", explore_merge_chance(report->result));
    json_bounds(json, result);
    json_violation(json, report);
    json_add_text(json, "version", HYPO_VERSION);
    json_end_object(json);
    return json_finish(json);
}
