// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is to be searched; see explore_scenario.h.
#include "cli/explore_scenario.h"

#include <string.h>

#include "cli/explore_kernel.h"
#include "cli/numbers.h"

enum { DISPATCHES_MOST = 1000 }; // of a monitor's `within`

// --- Words ------------------------------------------------------------------

static void add_words(GArray *array, guint32 address, guint32 count,
                      guint32 most)
{
    HypoExploreWords words = {address, count, most};
    g_array_append_val(array, words);
}

// The word that `name` is, or, of a field of the program table (PT_...), that
// word of each entry.
static gboolean words_of(const Scenario *scenario, const char *name,
                         guint32 count, guint32 most, GArray *array)
{
    const HypoExploreKernel *kernel = &scenario->options.kernel;
    guint32 value, memory = hypo_machine_memory_bytes(scenario->guest->machine);
    if (!kernel_symbol(scenario->guest, name, &value) || value % 4 != 0)
        return FALSE;
    if (!g_str_has_prefix(name, "PT_")) {
        if (count == 0 || value > memory || count > (memory - value) / 4)
            return FALSE;
        add_words(array, value, count, most);
        return TRUE;
    }
    if (!kernel->has_table || value >= kernel->entry_bytes)
        return FALSE;
    for (guint32 i = 0; i < kernel->entries; i++)
        add_words(array, kernel->table + i * kernel->entry_bytes + value, 1,
                  most);
    return TRUE;
}

static void add_name(GString *names, const char *name)
{
    g_string_append_printf(names, "%s%s", names->len > 0 ? ", " : "", name);
}

static gboolean add_counter(Scenario *scenario, const char *name)
{
    gboolean good = words_of(scenario, name, 1, 0, scenario->counters);
    if (good)
        add_name(scenario->counter_names, name);
    return good;
}

static gboolean add_clamp(Scenario *scenario, const char *text, GError **error)
{
    const char *equals = strchr(text, '=');
    guint64 most = 0;
    gboolean good =
        equals && cli_parse_count(equals + 1, CLI_TICK_UNIT, G_MAXINT32, &most);
    char *name = g_strndup(text, good ? (gsize)(equals - text) : strlen(text));
    if (!good)
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "clamp: '%s' is not SYMBOL=N, N at most 2147483647", text);
    else if (!(good = words_of(scenario, name, 1, (guint32)most,
                               scenario->clamps)))
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "clamp: the kernel has no word '%s'", name);
    else
        add_name(scenario->clamp_names, text);
    g_free(name);
    return good;
}

// --- Annotations ------------------------------------------------------------

static const char *argument(const char *text, const char *word)
{
    gsize length = strlen(word);
    if (strncmp(text, word, length) != 0 ||
        (text[length] != '\0' && !g_ascii_isspace(text[length])))
        return NULL;
    return text + length + strspn(text + length, " \t");
}

static gboolean wrong(const HypoImage *image, const HypoAnnotation *annotation,
                      const char *why, GError **error)
{
    const char *file = annotation->file < image->file_count
                           ? image->files[annotation->file]
                           : image->name;
    g_set_error(error, CLI_ERROR, CLI_DATA, "%s:%u: ;@%s: %s", file,
                annotation->line, annotation->text, why);
    return FALSE;
}

static gboolean add_condition(Scenario *scenario, HypoExploreMonitor monitor,
                              const char *name, const char *text, char **why)
{
    ReplCondition *condition = repl_condition_new(scenario->guest->machine,
                                                  scenario->places, text, why);
    if (!condition)
        return FALSE;
    ScenarioMonitor named = {g_strdup(name), condition};
    g_array_append_val(scenario->monitors, monitor);
    g_array_append_val(scenario->named, named);
    return TRUE;
}

// "timer, io" as bits; 0: no class.
static guint32 classes_of(const char *text)
{
    char **words = g_strsplit_set(text, ", \t", -1);
    guint32 classes = 0;
    gboolean good = TRUE;
    for (char **word = words; *word; word++) {
        gboolean known = **word == '\0';
        for (guint i = 0; i < HYPO_CLASSES && !known; i++) {
            const HypoClassInfo *info = hypo_class(i);
            if (info && strcmp(info->name, *word) == 0) {
                classes |= 1u << i;
                known = TRUE;
            }
        }
        good &= known;
    }
    g_strfreev(words);
    return good ? classes : 0;
}

// `;@scratch LABEL[, n]`
static gboolean take_scratch(Scenario *scenario, const char *text)
{
    char **parts = g_strsplit(text, ",", 2);
    guint64 count = 1;
    gboolean good = parts[0] != NULL;
    if (good)
        g_strstrip(parts[0]);
    if (good && parts[1])
        good = cli_parse_count(g_strstrip(parts[1]), CLI_TICK_UNIT, 1 << 20,
                               &count);
    good = good &&
           words_of(scenario, parts[0], (guint32)count, 0, scenario->scratch);
    g_strfreev(parts);
    return good;
}

static gboolean take_masked(Scenario *scenario, const char *text,
                            guint32 address)
{
    HypoExploreMasked masked = {address, address + 4, classes_of(text)};
    g_array_append_val(scenario->masked, masked);
    return masked.classes != 0;
}

// `;@end`: of the last section that is open.
static gboolean end_masked(Scenario *scenario, guint32 address)
{
    if (scenario->masked->len == 0)
        return FALSE;
    HypoExploreMasked *masked = &g_array_index(
        scenario->masked, HypoExploreMasked, scenario->masked->len - 1);
    if (address <= masked->start)
        return FALSE;
    masked->end = address;
    return TRUE;
}

static gboolean take_annotation(Scenario *scenario, const Place *place,
                                const HypoAnnotation *annotation,
                                GError **error)
{
    const char *text = annotation->text, *rest;
    guint32 address = place->start + annotation->address;
    char *why = NULL;
    if (address % 4 != 0 || address >= place->end)
        return TRUE;
    if ((rest = argument(text, "assert"))) {
        HypoExploreMonitor at = {HYPO_MONITOR_AT, address, 0};
        if (add_condition(scenario, at, text, rest, &why))
            return TRUE;
        wrong(place->image, annotation, why, error);
        g_free(why);
        return FALSE;
    }
    if (place->owner)
        return TRUE; // the rest is about the kernel
    if ((rest = argument(text, "masked")))
        return take_masked(scenario, rest, address) ||
               wrong(place->image, annotation,
                     "write classes: timer, io, external, program", error);
    if (argument(text, "end"))
        return end_masked(scenario, address) ||
               wrong(place->image, annotation, "nothing to end here", error);
    if ((rest = argument(text, "scratch")))
        return take_scratch(scenario, rest) ||
               wrong(place->image, annotation,
                     "write LABEL or LABEL, n: words of the kernel", error);
    if ((rest = argument(text, "counter")))
        return add_counter(scenario, rest) ||
               wrong(place->image, annotation,
                     "write LABEL: a word of the kernel", error);
    return TRUE;
}

// Those of a submission are its student's, and say nothing.
static gboolean is_trusted(const Scenario *scenario, const Place *place,
                           const HypoAnnotation *annotation)
{
    const char *untrusted = scenario->guest->options->load.untrusted;
    const CliProgram *program = place->context;
    return !untrusted || !program ||
           (!program->image_file &&
            strcmp(place->image->files[annotation->file], untrusted) != 0);
}

static gboolean take_annotations(Scenario *scenario, GError **error)
{
    for (guint i = 0; i < places_count(scenario->places); i++) {
        const Place *place = places_at(scenario->places, i);
        for (gsize j = 0; j < place->image->annotation_count; j++)
            if (is_trusted(scenario, place, &place->image->annotations[j]) &&
                !take_annotation(scenario, place, &place->image->annotations[j],
                                 error))
                return FALSE;
    }
    return TRUE;
}

// --- Monitors ---------------------------------------------------------------

// The word behind the last blank of `text`, which ends before it then; NULL:
// there is none.
static char *cut_last_word(char *text)
{
    char *blank = strrchr(text, ' ');
    if (!blank)
        return NULL;
    *blank = '\0';
    g_strchomp(text);
    return blank + 1;
}

// Takes off `name` when it is to be asked: "NAME always", "NAME finally", "NAME
// within N".  FALSE, and the name as it was: there is no such N.
static gboolean take_when(char *name, HypoExploreMonitor *monitor)
{
    char *before = g_strdup(name), *last = cut_last_word(before);
    guint64 dispatches = 0;
    gboolean good = TRUE;
    if (last && strcmp(last, "always") == 0) {
        monitor->when = HYPO_MONITOR_ALWAYS;
    } else if (last && strcmp(last, "finally") == 0) {
        monitor->when = HYPO_MONITOR_FINALLY;
    } else if (last && (g_str_has_suffix(before, " within") ||
                        strcmp(last, "within") == 0)) {
        good = cli_parse_count(last, CLI_TICK_UNIT, DISPATCHES_MOST,
                               &dispatches) &&
               dispatches > 0;
        monitor->when = HYPO_MONITOR_WITHIN;
        monitor->dispatches = (guint32)dispatches;
        cut_last_word(before);
    }
    if (good && monitor->when != HYPO_MONITOR_DISPATCH)
        memcpy(name, before, strlen(before) + 1); // shorter
    g_free(before);
    return good;
}

// 'NAME: E', 'NAME always: E', 'NAME finally: E', 'NAME within N: E'.
static gboolean add_monitor(Scenario *scenario, const char *text,
                            GError **error)
{
    const char *colon = strchr(text, ':');
    char *why = NULL;
    if (!colon) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "monitor: '%s' is not 'NAME: EXPRESSION', 'NAME always: "
                    "EXPRESSION', 'NAME finally: EXPRESSION' or 'NAME within "
                    "N: EXPRESSION'",
                    text);
        return FALSE;
    }
    char *name = g_strstrip(g_strndup(text, (gsize)(colon - text)));
    HypoExploreMonitor monitor = {HYPO_MONITOR_DISPATCH, 0, 0};
    const char *expression = colon + 1 + strspn(colon + 1, " \t");
    gboolean good = take_when(name, &monitor);
    if (good)
        good = add_condition(scenario, monitor, name, expression, &why);
    else
        why = g_strdup_printf("`within` needs a number of dispatches, 1 to %d",
                              DISPATCHES_MOST);
    if (!good)
        g_set_error(error, CLI_ERROR, CLI_USAGE, "monitor %s: %s", name, why);
    g_free(why);
    g_free(name);
    return good;
}

static bool holds(void *context, size_t number)
{
    Scenario *scenario = context;
    return repl_condition_holds(
        g_array_index(scenario->named, ScenarioMonitor, number).condition,
        NULL);
}

// --- Faults -----------------------------------------------------------------

gboolean scenario_set_faults(Scenario *scenario, const char *kinds,
                             GError **error)
{
    static const char *const names[] = {
        [HYPO_FAULT_FAIL] = "fail",   [HYPO_FAULT_SHORT] = "short",
        [HYPO_FAULT_STUCK] = "stuck", [HYPO_FAULT_LOSE] = "lose",
        [HYPO_FAULT_TWICE] = "twice",
    };
    char **words = g_strsplit(kinds, ",", -1);
    gboolean good = words[0] != NULL;
    for (char **word = words; *word && good; word++) {
        good = strcmp(*word, "spurious") == 0;
        scenario->options.spurious |= good;
        for (guint i = 0; i < G_N_ELEMENTS(names) && !good; i++) {
            good = strcmp(*word, names[i]) == 0;
            if (good)
                scenario->options.faults |= 1u << i;
        }
    }
    g_strfreev(words);
    if (!good)
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "faults: '%s' is not some of fail, short, stuck, lose, "
                    "twice, spurious with commas between",
                    kinds);
    scenario->options.fault_budget = 1;
    return good;
}

// --- All together -----------------------------------------------------------

static void clear_named(gpointer element)
{
    ScenarioMonitor *named = element;
    g_free(named->name);
    repl_condition_free(named->condition);
}

static void place_programs(Scenario *scenario)
{
    const Guest *guest = scenario->guest;
    for (gsize i = 0; i < guest->program_count; i++)
        scenario->programs[i] = (HypoExploreProgram){
            guest->placed[i].start, guest->placed[i].size,
            guest->placed[i].start + guest->placed[i].image->entry};
}

static void point_to(Scenario *scenario)
{
    HypoExploreOptions *options = &scenario->options;
#define LIST(field, counter, array)               \
    options->field = (const void *)(array)->data; \
    options->counter = (array)->len
    LIST(scratch, scratch_count, scenario->scratch);
    LIST(counters, counter_count, scenario->counters);
    LIST(clamps, clamp_count, scenario->clamps);
    LIST(masked, masked_count, scenario->masked);
    LIST(monitors, monitor_count, scenario->monitors);
#undef LIST
    options->programs = scenario->programs;
    options->program_count = scenario->guest->program_count;
}

gboolean scenario_open(Scenario *scenario, Guest *guest, char **clamps,
                       char **monitors, GError **error)
{
    *scenario = (Scenario){
        .options = scenario->options,
        .guest = guest,
        .places = guest_places(guest),
        .scratch = g_array_new(FALSE, FALSE, sizeof(HypoExploreWords)),
        .counters = g_array_new(FALSE, FALSE, sizeof(HypoExploreWords)),
        .counter_names = g_string_new(NULL),
        .clamp_names = g_string_new(NULL),
        .clamps = g_array_new(FALSE, FALSE, sizeof(HypoExploreWords)),
        .masked = g_array_new(FALSE, FALSE, sizeof(HypoExploreMasked)),
        .monitors = g_array_new(FALSE, FALSE, sizeof(HypoExploreMonitor)),
        .named = g_array_new(FALSE, FALSE, sizeof(ScenarioMonitor)),
    };
    g_array_set_clear_func(scenario->named, clear_named);
    scenario->options.machine = guest->machine;
    scenario->options.holds = holds;
    place_programs(scenario);
    know_kernel(guest, scenario->places, &scenario->options.kernel);
    add_counter(scenario, "PT_TICKS");
    gboolean good = take_annotations(scenario, error);
    for (; good && clamps && *clamps; clamps++)
        good = add_clamp(scenario, *clamps, error);
    for (; good && monitors && *monitors; monitors++)
        good = add_monitor(scenario, *monitors, error);
    point_to(scenario);
    return good;
}

void scenario_clear(Scenario *scenario)
{
    if (!scenario->guest)
        return;
    places_free(scenario->places);
    g_array_free(scenario->scratch, TRUE);
    g_array_free(scenario->counters, TRUE);
    g_array_free(scenario->clamps, TRUE);
    g_array_free(scenario->masked, TRUE);
    g_array_free(scenario->monitors, TRUE);
    g_array_free(scenario->named, TRUE);
    g_string_free(scenario->counter_names, TRUE);
    g_string_free(scenario->clamp_names, TRUE);
}
