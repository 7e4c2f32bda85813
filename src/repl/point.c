// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stop points: breakpoints, watch points, catch points.
#include "repl/commands.h"

#include <stdlib.h>
#include <string.h>

enum { POINTS_MAX = 100000 };

void repl_point_free(gpointer element)
{
    ReplPoint *point = element;
    if (!point)
        return;
    repl_expression_free(point->condition);
    repl_expression_free(point->value);
    g_free(point->condition_text);
    g_free(point->text);
    g_free(point);
}

static bool condition_holds(void *context, const HypoMachine *machine)
{
    ReplPoint *point = context;
    guint32 value = 0;
    char *error = NULL;
    (void)machine;
    if (!point->condition)
        return true;
    if (repl_evaluate(point->repl, point->condition, &value, &error))
        return value != 0;
    g_free(point->repl->condition_error);
    point->repl->condition_error = error;
    return true;
}

// An expression that has no value at some moment has the value 2^32 there.
static uint64_t watched(void *context, const HypoMachine *machine)
{
    ReplPoint *point = context;
    guint32 value;
    (void)machine;
    return repl_evaluate(point->repl, point->value, &value, NULL)
               ? value
               : (uint64_t)1 << 32;
}

static gboolean set_condition(Repl *repl, ReplPoint *point, const char *text)
{
    const char *rest;
    guint32 value;
    char *error = NULL;
    ReplExpression *condition = repl_parse(repl, text, &rest);
    if (!condition)
        return FALSE;
    gboolean good = *rest == '\0';
    if (!good)
        repl_fail(repl, "what is '%s', behind the condition?", rest);
    else if (!repl_evaluate(repl, condition, &value, &error) &&
             strstr(error, "no symbol"))
        good = repl_fail(repl, "%s", error);
    g_free(error);
    if (!good) {
        repl_expression_free(condition);
        return FALSE;
    }
    repl_expression_free(point->condition);
    g_free(point->condition_text);
    point->condition = condition;
    point->condition_text = g_strdup(text);
    return TRUE;
}

// Cuts "if E" off the arguments; gives where E begins, or NULL.
static char *cut_condition(char *text)
{
    char *at = g_str_has_prefix(text, "if ") ? text : strstr(text, " if ");
    if (!at)
        return NULL;
    char *condition = at + strlen(at == text ? "if " : " if ");
    *at = '\0';
    g_strstrip(text);
    return g_strstrip(condition);
}

static gboolean add_point(Repl *repl, HypoPoint point, ReplPoint *own,
                          const char *condition)
{
    own->repl = repl;
    point.condition = condition_holds;
    point.context = own;
    if ((condition && !set_condition(repl, own, condition)) ||
        (repl->points->len == POINTS_MAX &&
         !repl_fail(repl, "more than %d stop points", POINTS_MAX))) {
        repl_point_free(own);
        return FALSE;
    }
    guint number = hypo_session_add_point(repl->session, &point);
    g_ptr_array_add(repl->points, own);
    g_assert(number == repl->points->len);
    repl_print(repl, "%s %u: %s%s%s\n",
               point.kind == HYPO_POINT_BREAK   ? "Breakpoint"
               : point.kind == HYPO_POINT_WATCH ? "Watch point"
                                                : "Catch point",
               number, own->text, condition ? " if " : "",
               condition ? condition : "");
    return TRUE;
}

// --- break ------------------------------------------------------------------

static gboolean add_break(Repl *repl, const char *arguments, bool temporary)
{
    char *text = g_strdup(arguments), name[REPL_NAME_BYTES];
    char *condition = cut_condition(text);
    guint32 address = hypo_machine_state(repl->machine)->psw.pc;
    gboolean good = *text == '\0' || repl_location(repl, text, &address);
    if (good && (address % 4 != 0 ||
                 address >= hypo_machine_memory_bytes(repl->machine)))
        good = repl_fail(repl, "no instruction can be at 0x%x", address);
    if (good) {
        ReplPoint *own = g_new0(ReplPoint, 1);
        repl_name(repl, address, name);
        own->text = g_strdup_printf("0x%x%s%s%s", address, *name ? " (" : "",
                                    name, *name ? ")" : "");
        good = add_point(repl,
                         (HypoPoint){.kind = HYPO_POINT_BREAK,
                                     .address = address,
                                     .temporary = temporary},
                         own, condition);
    }
    g_free(text);
    return good;
}

gboolean command_break(Repl *repl, const char *arguments)
{
    return add_break(repl, arguments, false);
}

gboolean command_tbreak(Repl *repl, const char *arguments)
{
    return add_break(repl, arguments, true);
}

// --- watch ------------------------------------------------------------------

// A label alone means the word there.
static char *watched_text(Repl *repl, const char *text)
{
    PlaceSymbol symbol;
    if (places_find(repl->options.places, NULL, text, strlen(text), &symbol,
                    1) > 0 &&
        !symbol.is_constant)
        return g_strdup_printf("{%s}", text);
    return g_strdup(text);
}

gboolean command_watch(Repl *repl, const char *arguments)
{
    char *text = g_strdup(arguments), *error = NULL;
    char *condition = cut_condition(text);
    char *expression = watched_text(repl, text);
    const char *rest;
    ReplPoint *own = g_new0(ReplPoint, 1);
    own->value = repl_parse(repl, expression, &rest);
    gboolean good = own->value != NULL;
    if (good && *rest != '\0')
        good = repl_fail(repl, "what is '%s', behind the expression?", rest);
    if (good && !repl_evaluate(repl, own->value, &own->last_value, &error))
        good = repl_fail(repl, "%s", error);
    own->text = expression;
    if (good)
        good = add_point(
            repl, (HypoPoint){.kind = HYPO_POINT_WATCH, .value = watched}, own,
            condition);
    else
        repl_point_free(own);
    g_free(error);
    g_free(text);
    return good;
}

// --- catch ------------------------------------------------------------------

// "[CLASS] [CODE]" of catch interrupt.
static gboolean parse_class(Repl *repl, char **words, HypoPoint *point)
{
    guint number;
    guint64 code;
    if (!*words)
        return TRUE;
    if (!repl_class(*words, strlen(*words), &number) || number == 0 ||
        !hypo_class(number))
        return repl_fail(repl,
                         "'%s' is no class of interrupts: machine, "
                         "program, timer, io, external or 1 to 5",
                         *words);
    point->class_number = (int)number;
    if (!words[1])
        return TRUE;
    if (!repl_count(repl, words[1], 0, &code))
        return FALSE;
    point->code = (int64_t)code;
    return TRUE;
}

static gboolean parse_si(Repl *repl, char **words, HypoPoint *point)
{
    guint64 code;
    point->class_number = HYPO_CLASS_PROGRAM;
    point->only_si = true;
    if (!*words)
        return TRUE;
    if (!repl_count(repl, *words, 0, &code))
        return FALSE;
    if (code >= REPL_SI_CODES)
        return repl_fail(repl, "an SI code is 0 to 255");
    point->code = (int64_t)code;
    return TRUE;
}

static gboolean parse_device(Repl *repl, char **words, HypoPoint *point)
{
    guint device = words[0] ? repl_device(words[0]) : 0;
    point->class_number = HYPO_CLASS_IO;
    point->code = device;
    return device != 0 ||
           repl_fail(repl, "which device? keyboard, display, disk, printer, "
                           "reader or 1 to 5");
}

// catch dispatch [PROGRAM]: M becomes 1, in the area of the program.
static gboolean parse_dispatch(Repl *repl, char **words, char **condition)
{
    const Places *places = repl->options.places;
    char *and = *condition ? g_strdup_printf(" && (%s)", *condition) : NULL;
    *condition = NULL;
    for (guint i = 0; i < places_count(places) && words[0]; i++) {
        const Place *place = places_at(places, i);
        if (g_strcmp0(place->owner, words[0]) == 0)
            *condition = g_strdup_printf("$m == 1 && $base == 0x%x%s",
                                         place->start, and? and : "");
    }
    if (!words[0])
        *condition = g_strdup_printf("$m == 1%s", and? and : "");
    g_free(and);
    return *condition || repl_fail(repl,
                                   "no program '%s'; `info programs` "
                                   "lists them",
                                   words[0]);
}

static gboolean parse_catch(Repl *repl, char **words, HypoPoint *point)
{
    point->class_number = HYPO_ANY;
    point->code = HYPO_ANY;
    point->kind = HYPO_POINT_INTERRUPT;
    if (*words && repl_prefix(*words, "interrupt"))
        return parse_class(repl, words + 1, point);
    if (*words && repl_prefix(*words, "si"))
        return parse_si(repl, words + 1, point);
    if (*words && repl_prefix(*words, "device"))
        return parse_device(repl, words + 1, point);
    point->kind = HYPO_POINT_MODE;
    return (*words && repl_prefix(*words, "mode") && !words[1]) ||
           repl_fail(repl, "usage: catch interrupt [CLASS] [CODE], catch si "
                           "[N], catch device N, catch mode, catch dispatch "
                           "[PROGRAM]");
}

static gboolean add_catch(Repl *repl, const char *arguments, bool temporary)
{
    char *text = g_strdup(arguments);
    char *condition = cut_condition(text);
    GStrv words = g_strsplit_set(text, " \t", -1);
    HypoPoint point = {.temporary = temporary};
    gboolean dispatch = words[0] && repl_prefix(words[0], "dispatch");
    gboolean good;
    if (dispatch) {
        point.kind = HYPO_POINT_MODE;
        good = parse_dispatch(repl, words + 1, &condition);
    } else {
        good = parse_catch(repl, words, &point);
    }
    if (good) {
        ReplPoint *own = g_new0(ReplPoint, 1);
        own->text = g_strdup(text);
        good = add_point(repl, point, own, condition);
    }
    if (dispatch)
        g_free(condition);
    g_strfreev(words);
    g_free(text);
    return good;
}

gboolean command_catch(Repl *repl, const char *arguments)
{
    return add_catch(repl, arguments, false);
}

gboolean command_tcatch(Repl *repl, const char *arguments)
{
    return add_catch(repl, arguments, true);
}

// --- What becomes of them ---------------------------------------------------

static HypoPoint *point_of(Repl *repl, const char *word)
{
    char *end;
    guint64 number = g_ascii_strtoull(word, &end, 10);
    HypoPoint *point = *end == '\0' && number <= POINTS_MAX
                           ? hypo_session_point(repl->session, (guint)number)
                           : NULL;
    if (!point)
        repl_fail(repl, "no stop point %.20s; `info breakpoints` lists them",
                  word);
    return point;
}

static void delete_point(Repl *repl, guint number)
{
    if (!hypo_session_delete_point(repl->session, number))
        return;
    repl_point_free(repl->points->pdata[number - 1]);
    repl->points->pdata[number - 1] = NULL;
}

typedef void Change(Repl *repl, guint number);

static void enable(Repl *repl, guint number)
{
    hypo_session_point(repl->session, number)->disabled = false;
}

static void disable(Repl *repl, guint number)
{
    hypo_session_point(repl->session, number)->disabled = true;
}

// Without numbers: all.
static gboolean change_each(Repl *repl, const char *arguments, Change *change)
{
    GStrv words = g_strsplit_set(arguments, " \t,", -1);
    gboolean good = TRUE;
    for (char **word = words; good && *word; word++) {
        if (**word == '\0')
            continue;
        good = point_of(repl, *word) != NULL;
        if (good)
            change(repl, (guint)atoi(*word));
    }
    for (guint i = 1; *arguments == '\0' && i <= repl->points->len; i++)
        if (hypo_session_point(repl->session, i))
            change(repl, i);
    g_strfreev(words);
    return good;
}

gboolean command_delete(Repl *repl, const char *arguments)
{
    return change_each(repl, arguments, delete_point);
}

gboolean command_enable(Repl *repl, const char *arguments)
{
    return change_each(repl, arguments, enable);
}

gboolean command_disable(Repl *repl, const char *arguments)
{
    return change_each(repl, arguments, disable);
}

gboolean command_condition(Repl *repl, const char *arguments)
{
    GStrv parts = g_strsplit_set(arguments, " \t", 2);
    HypoPoint *point = point_of(repl, parts[0]);
    gboolean good = point != NULL;
    ReplPoint *own = good ? point->context : NULL;
    if (good && parts[1]) {
        good = set_condition(repl, own, g_strstrip(parts[1]));
    } else if (good) {
        repl_expression_free(own->condition);
        g_free(own->condition_text);
        own->condition = NULL;
        own->condition_text = NULL;
    }
    g_strfreev(parts);
    return good;
}

gboolean command_ignore(Repl *repl, const char *arguments)
{
    GStrv parts = g_strsplit_set(arguments, " \t", 2);
    HypoPoint *point = point_of(repl, parts[0]);
    guint64 count;
    gboolean good = point != NULL;
    if (good && !parts[1])
        good = repl_fail(repl, "usage: ignore N COUNT");
    if (good && (good = repl_count(repl, g_strstrip(parts[1]), 0, &count)))
        point->ignore = count;
    g_strfreev(parts);
    return good;
}

void repl_points_list(Repl *repl)
{
    static const char *const kinds[] = {"break", "watch", "catch", "catch"};
    gboolean any = FALSE;
    for (guint i = 1; i <= repl->points->len; i++) {
        const HypoPoint *point = hypo_session_point(repl->session, i);
        if (!point)
            continue;
        const ReplPoint *own = point->context;
        repl_print(repl, "%3u  %-5s %-8s %s%s%s, hits %" G_GUINT64_FORMAT, i,
                   kinds[point->kind],
                   point->disabled    ? "disabled"
                   : point->temporary ? "once"
                                      : "",
                   own->text, own->condition ? " if " : "",
                   own->condition ? own->condition_text : "", point->hits);
        if (point->ignore > 0)
            repl_print(repl, ", next %" G_GUINT64_FORMAT " ignored",
                       point->ignore);
        repl_print(repl, "\n");
        any = TRUE;
    }
    if (!any)
        repl_print(repl, "no stop points\n");
}

void repl_point_reached(Repl *repl, guint number)
{
    const HypoPoint *point = hypo_session_point(repl->session, number);
    ReplPoint *own = point->context;
    guint32 value = 0;
    switch (point->kind) {
    case HYPO_POINT_BREAK:
        repl_print(repl, "Breakpoint %u, at %s.\n", number, own->text);
        break;
    case HYPO_POINT_WATCH:
        if (repl_evaluate(repl, own->value, &value, NULL))
            repl_print(repl, "Watch point %u: %s was 0x%x, is 0x%x.\n", number,
                       own->text, own->last_value, value);
        own->last_value = value;
        break;
    default:
        repl_print(repl, "Catch point %u, %s.\n", number, own->text);
        break;
    }
    if (repl->condition_error)
        repl_print(repl, "Its condition has no value: %s.\n",
                   repl->condition_error);
    g_clear_pointer(&repl->condition_error, g_free);
    if (point->temporary)
        delete_point(repl, number);
}
