// SPDX-License-Identifier: GPL-3.0-or-later
//
// The result of `hypo explore` for programs: schedule and JSON; and the words
// that its text uses as well.
#include "cli/explore_words.h"

#include <json-glib/json-glib.h>
#include <string.h>

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

static void json_int(JsonBuilder *json, const char *key, guint64 value)
{
    json_builder_set_member_name(json, key);
    json_builder_add_int_value(json, (gint64)MIN(value, G_MAXINT64));
}

static void json_word(JsonBuilder *json, const char *key, const char *value)
{
    json_builder_set_member_name(json, key);
    if (value)
        json_builder_add_string_value(json, value);
    else
        json_builder_add_null_value(json);
}

static void json_truth(JsonBuilder *json, const char *key, gboolean value)
{
    json_builder_set_member_name(json, key);
    json_builder_add_boolean_value(json, value);
}

static void json_violation(JsonBuilder *json, const ExploreReport *report)
{
    const HypoExploreResult *result = report->result;
    json_builder_set_member_name(json, "violation");
    if (result->end != HYPO_EXPLORE_VIOLATION) {
        json_builder_add_null_value(json);
        return;
    }
    char *place = explore_place(report, result->violation.pc);
    json_builder_begin_object(json);
    json_word(json, "promise", hypo_promise(result->violation.promise)->word);
    json_int(json, "tick", result->violation.tick);
    json_int(json, "pc", result->violation.pc);
    json_word(json, "place", place);
    json_int(json, "unforced", result->unforced);
    json_int(json, "arrivals", result->arrival_count);
    json_int(json, "cause_tick", explore_cause_tick(result));
    json_int(json, "failing", result->window.failing);
    json_int(json, "places", result->window.places);
    json_word(json, "schedule", report->schedule);
    json_builder_end_object(json);
    g_free(place);
}

static void json_bounds(JsonBuilder *json, const HypoExploreResult *result)
{
    char word[16];
    json_builder_set_member_name(json, "bounds");
    json_builder_begin_array(json);
    for (gsize i = 0; i < result->bound_count; i++) {
        json_builder_begin_object(json);
        json_word(json, "bound",
                  explore_bound(result->bounds[i].bound, word, sizeof word));
        json_int(json, "states", result->bounds[i].states);
        json_int(json, "transitions", result->bounds[i].transitions);
        json_int(json, "instructions", result->bounds[i].instructions);
        json_builder_end_object(json);
    }
    json_builder_end_array(json);
}

char *explore_report_json(const ExploreReport *report)
{
    static const char *const ends[] = {[HYPO_EXPLORE_COMPLETED] = "completed",
                                       [HYPO_EXPLORE_VIOLATION] = "violation",
                                       [HYPO_EXPLORE_STOPPED] = "stopped",
                                       [HYPO_EXPLORE_NO_MEMORY] = "memory"};
    const HypoExploreResult *result = report->result;
    char word[16];
    JsonBuilder *json = json_builder_new();
    json_builder_begin_object(json);
    json_word(json, "end", ends[result->end]);
    json_truth(json, "all", result->all);
    json_word(json, "bound_done",
              result->bound_done == -2
                  ? NULL
                  : explore_bound(result->bound_done, word, sizeof word));
    json_truth(json, "exhaustive", !result->table_full && !result->path_cut);
    json_truth(json, "deterministic", result->deterministic);
    json_word(json, "time", report->time);
    if (report->given) {
        json_int(json, "given", report->given->len);
        json_int(json, "in_time", result->in_time);
    }
    json_truth(json, "counter_decides", result->counter != 0);
    json_builder_set_member_name(json, "merge_chance");
    json_builder_add_double_value(json, explore_merge_chance(report->result));
    json_bounds(json, result);
    json_violation(json, report);
    json_word(json, "version", HYPO_VERSION);
    json_builder_end_object(json);
    JsonNode *root = json_builder_get_root(json);
    char *text = json_to_string(root, FALSE);
    json_node_unref(root);
    g_object_unref(json);
    return text;
}
