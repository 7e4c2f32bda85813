// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setting stop points: breakpoints, watch points, catch points.  What becomes
// of them is points.c.
#include <stdlib.h>
#include <string.h>

#include "repl/commands.h"

enum { POINTS_MAX = 100000 };

void repl_point_free(gpointer element)
{
    ReplPoint *point = element;
    if (!point)
        return;
    repl_expression_free(point->condition);
    repl_expression_free(point->value);
    g_clear_pointer(&point->commands, g_ptr_array_unref);
    g_free(point->condition_text);
    g_free(point->condition_error);
    g_free(point->program_name);
    g_free(point->text);
    g_free(point);
}

// Also while the kernel serves the program.
static gboolean is_served(const ReplPoint *point)
{
    uint32_t base;
    return hypo_session_served(point->repl->session, &base) &&
           base == point->program;
}

static bool condition_holds(void *context, const HypoMachine *machine)
{
    ReplPoint *point = context;
    guint32 value = 0;
    (void)machine;
    g_clear_pointer(&point->condition_error, g_free);
    if (point->program_name && !is_served(point))
        return false;
    if (!point->condition)
        return true;
    return !repl_evaluate(point->repl, point->condition, &value,
                          &point->condition_error) ||
           value != 0;
}

// An expression that has no value at some moment has REPL_NO_VALUE there.
static uint64_t watched(void *context, const HypoMachine *machine)
{
    ReplPoint *point = context;
    guint32 value;
    (void)machine;
    return repl_evaluate(point->repl, point->value, &value, NULL)
               ? value
               : REPL_NO_VALUE;
}

gboolean repl_point_condition(Repl *repl, ReplPoint *point, const char *text)
{
    const char *rest;
    guint32 value;
    char *error = NULL;
    ReplExpression *condition = repl_parse(repl, text, &rest);
    if (!condition)
        return FALSE;
    gboolean good = TRUE;
    if (!repl_evaluate(repl, condition, &value, &error) &&
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

static const char *title(const HypoPoint *point)
{
    switch (point->kind) {
    case HYPO_POINT_BREAK:
        return point->temporary ? "Temporary breakpoint" : "Breakpoint";
    case HYPO_POINT_WATCH: return "Watch point";
    case HYPO_POINT_ACCESS:
        return point->writes ? "Access watch point" : "Read watch point";
    default: return point->temporary ? "Temporary catch point" : "Catch point";
    }
}

static void tell_added(Repl *repl, const HypoPoint *point, guint number)
{
    const ReplPoint *own = point->context;
    const char *condition = own->condition_text;
    repl_print(repl, "%s %u: %s%s%s%s%s\n", title(point), number, own->text,
               own->program_name ? " for " : "",
               own->program_name ? own->program_name : "",
               condition ? " if " : "", condition ? condition : "");
}

// What is judged, and what of it is listed; "" for none.
typedef struct Condition {
    const char *judged, *listed;
} Condition;

static Condition plain(const char *text)
{
    return (Condition){text, text};
}

// Takes `own`.
static gboolean add_point(Repl *repl, HypoPoint point, ReplPoint *own,
                          Condition condition)
{
    own->repl = repl;
    point.condition = condition_holds;
    point.context = own;
    if ((*condition.judged &&
         !repl_point_condition(repl, own, condition.judged)) ||
        (repl->points->len == POINTS_MAX &&
         !repl_fail(repl, "more than %d stop points", POINTS_MAX))) {
        repl_point_free(own);
        return FALSE;
    }
    g_free(own->condition_text);
    own->condition_text = *condition.listed ? g_strdup(condition.listed) : NULL;
    guint number = hypo_session_add_point(repl->session, &point);
    g_ptr_array_add(repl->points, own);
    g_assert(number == repl->points->len);
    repl_set_variable(repl, "bpnum", number);
    tell_added(repl, &point, number);
    return TRUE;
}

// --- break ------------------------------------------------------------------

static ReplPoint *break_at(const Repl *repl, guint32 address)
{
    char name[REPL_NAME_BYTES];
    ReplPoint *own = g_new0(ReplPoint, 1);
    repl_name(repl, address, name);
    own->text = g_strdup_printf("0x%x%s%s%s", address, *name ? " (" : "", name,
                                *name ? ")" : "");
    return own;
}

gboolean repl_break_at(Repl *repl, guint32 address, const char *condition)
{
    const HypoPoint point = {.kind = HYPO_POINT_BREAK, .address = address};
    return add_point(repl, point, break_at(repl, address), plain(condition));
}

static gboolean add_break(Repl *repl, const Arguments *arguments,
                          bool temporary)
{
    guint32 pc = hypo_machine_state(repl->machine)->psw.pc;
    guint32 address = (guint32)arguments_number(arguments, 0, pc);
    if (address % 4 != 0 || address >= hypo_machine_memory_bytes(repl->machine))
        return repl_fail(repl, "no instruction can be at 0x%x", address);
    const HypoPoint point = {
        .kind = HYPO_POINT_BREAK, .address = address, .temporary = temporary};
    ReplPoint *own = break_at(repl, address);
    own->program_name = g_strdup(arguments->at[1].text);
    own->program = (guint32)arguments->at[1].number;
    return add_point(repl, point, own, plain(arguments_text(arguments, 2)));
}

gboolean command_break(Repl *repl, const Arguments *arguments)
{
    return add_break(repl, arguments, false);
}

gboolean command_tbreak(Repl *repl, const Arguments *arguments)
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

gboolean repl_watch(Repl *repl, const char *text, const char *condition)
{
    char *error = NULL;
    const char *rest;
    guint32 value;
    ReplPoint *own = g_new0(ReplPoint, 1);
    own->text = watched_text(repl, text);
    own->value = repl_parse(repl, own->text, &rest);
    gboolean good = own->value != NULL;
    if (good && *rest != '\0')
        good = repl_fail(repl, "what is '%s', behind the expression?", rest);
    if (good && !repl_evaluate(repl, own->value, &value, &error))
        good = repl_fail(repl, "%s", error);
    g_free(error);
    if (good) {
        HypoPoint point = {.kind = HYPO_POINT_WATCH,
                           .value = watched,
                           .where = HYPO_EFFECT_MEMORY,
                           .bytes = 4};
        point.by_place = repl_is_fixed_word(repl, own->value, &point.address);
        return add_point(repl, point, own, plain(condition));
    }
    repl_point_free(own);
    return FALSE;
}

gboolean command_watch(Repl *repl, const Arguments *arguments)
{
    return repl_watch(repl, arguments_text(arguments, 0),
                      arguments_text(arguments, 1));
}

// A word in memory, whose reading stops.
static gboolean add_access(Repl *repl, const Arguments *arguments, bool writes)
{
    HypoPoke place;
    const char *rest;
    char *text = watched_text(repl, arguments_text(arguments, 0));
    gboolean good = repl_target(repl, text, &rest, &place);
    if (good && (*rest != '\0' || place.where != HYPO_EFFECT_MEMORY))
        good = repl_fail(repl, "only a word in memory is watched for reading: "
                               "a label, {ADDRESS}, vector[...].FIELD or "
                               "saved[...].FIELD");
    if (!good) {
        g_free(text);
        return FALSE;
    }
    const HypoPoint point = {.kind = HYPO_POINT_ACCESS,
                             .value = watched,
                             .address = place.place,
                             .bytes = place.width,
                             .reads = true,
                             .writes = writes};
    ReplPoint *own = g_new0(ReplPoint, 1);
    own->text = text;
    own->value = repl_parse(repl, text, &rest);
    return add_point(repl, point, own, plain(arguments_text(arguments, 1)));
}

gboolean command_rwatch(Repl *repl, const Arguments *arguments)
{
    return add_access(repl, arguments, false);
}

gboolean command_awatch(Repl *repl, const Arguments *arguments)
{
    return add_access(repl, arguments, true);
}

// --- catch ------------------------------------------------------------------

// The arguments in front of the condition are part of what is caught.
static gboolean add_catch(Repl *repl, const Arguments *arguments,
                          HypoPoint point, Condition condition)
{
    ReplPoint *own = g_new0(ReplPoint, 1);
    GString *text = g_string_new(arguments->command + strlen("catch "));
    for (guint i = 0; arguments->at[i].text; i++) {
        if (arguments->at[i].text == condition.judged)
            break;
        g_string_append_printf(text, " %s", arguments->at[i].text);
    }
    own->text = g_string_free(text, FALSE);
    point.temporary = arguments->temporary;
    return add_point(repl, point, own, condition);
}

gboolean command_catch_interrupt(Repl *repl, const Arguments *arguments)
{
    HypoPoint point = {.kind = HYPO_POINT_INTERRUPT,
                       .class_number = HYPO_ANY,
                       .code = HYPO_ANY};
    if (arguments->at[0].text)
        point.class_number = (int)arguments->at[0].number;
    if (arguments->at[1].text)
        point.code = (int64_t)arguments->at[1].number;
    if (point.class_number == HYPO_CLASS_RESET)
        return repl_fail(repl, "a reset is no interrupt; `break` at the first "
                               "instruction of the kernel stops after one");
    return add_catch(repl, arguments, point,
                     plain(arguments_text(arguments, 2)));
}

gboolean command_catch_si(Repl *repl, const Arguments *arguments)
{
    HypoPoint point = {.kind = HYPO_POINT_INTERRUPT,
                       .class_number = HYPO_CLASS_PROGRAM,
                       .only_si = true,
                       .code = HYPO_ANY};
    if (arguments->at[0].text)
        point.code = (int64_t)arguments->at[0].number;
    if (point.code >= REPL_SI_CODES)
        return repl_fail(repl, "an SI code is 0 to 255");
    return add_catch(repl, arguments, point,
                     plain(arguments_text(arguments, 1)));
}

gboolean command_catch_exception(Repl *repl, const Arguments *arguments)
{
    HypoPoint point = {.kind = HYPO_POINT_INTERRUPT,
                       .class_number = HYPO_CLASS_PROGRAM,
                       .only_exceptions = true,
                       .code = HYPO_ANY};
    if (arguments->at[0].text)
        point.code = (int64_t)arguments->at[0].number;
    if (point.code != HYPO_ANY &&
        (point.code > 0xFFFF || !hypo_exception((uint32_t)point.code)))
        return repl_fail(repl,
                         "no exception has the code 0x%" G_GINT64_MODIFIER
                         "x; docs/machine.md, section 3, lists them",
                         (guint64)point.code);
    return add_catch(repl, arguments, point,
                     plain(arguments_text(arguments, 1)));
}

gboolean command_catch_device(Repl *repl, const Arguments *arguments)
{
    const HypoPoint point = {.kind = HYPO_POINT_INTERRUPT,
                             .class_number = HYPO_CLASS_IO,
                             .code = (int64_t)arguments->at[0].number};
    return add_catch(repl, arguments, point,
                     plain(arguments_text(arguments, 1)));
}

// A condition of the debugger's own, in front of the person's.
static gboolean catch_mode(Repl *repl, const Arguments *arguments,
                           const char *own, guint index)
{
    const HypoPoint point = {.kind = HYPO_POINT_MODE};
    const char *condition = arguments_text(arguments, index);
    char *both = *own && *condition
                     ? g_strdup_printf("%s && (%s)", own, condition)
                     : g_strconcat(own, condition, NULL);
    Arguments shown = *arguments;
    shown.at[index].text = NULL;
    gboolean good =
        add_catch(repl, &shown, point, (Condition){both, condition});
    g_free(both);
    return good;
}

gboolean command_catch_mode(Repl *repl, const Arguments *arguments)
{
    static const char *const own[] = {"$m == 1", "$m == 0"};
    return catch_mode(repl, arguments,
                      arguments->at[0].text ? own[arguments->at[0].number] : "",
                      1);
}

gboolean command_catch_dispatch(Repl *repl, const Arguments *arguments)
{
    char *own = arguments->at[0].text
                    ? g_strdup_printf("$m == 1 && $base == 0x%x",
                                      (guint32)arguments->at[0].number)
                    : g_strdup("$m == 1");
    gboolean good = catch_mode(repl, arguments, own, 1);
    g_free(own);
    return good;
}
