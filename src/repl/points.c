// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of stop points: the list, conditions, ignore counts, deleting,
// and what is told when one stops.  Setting them is point.c.
#include <string.h>

#include "repl/commands.h"

void repl_delete_point(Repl *repl, guint number)
{
    if (!hypo_session_delete_point(repl->session, number))
        return;
    repl_point_free(repl->points->pdata[number - 1]);
    repl->points->pdata[number - 1] = NULL;
}

typedef void Change(Repl *repl, guint number);

static void enable(Repl *repl, guint number)
{
    HypoPoint *point = hypo_session_point(repl->session, number);
    ReplPoint *own = point->context;
    point->disabled = false;
    own->once = FALSE;
}

static void enable_once(Repl *repl, guint number)
{
    HypoPoint *point = hypo_session_point(repl->session, number);
    ReplPoint *own = point->context;
    point->disabled = false;
    own->once = TRUE;
}

static void enable_delete(Repl *repl, guint number)
{
    HypoPoint *point = hypo_session_point(repl->session, number);
    point->disabled = false;
    point->temporary = true;
}

static void disable(Repl *repl, guint number)
{
    hypo_session_point(repl->session, number)->disabled = true;
}

// Without numbers: all.
static gboolean change_each(Repl *repl, const Arguments *arguments,
                            Change *change)
{
    for (guint i = 0; i < arguments->more->len; i++) {
        guint64 number = g_array_index(arguments->more, Argument, i).number;
        if (hypo_session_point(repl->session, (guint)number))
            change(repl, (guint)number); // not yet deleted by the same command
    }
    for (guint i = 1; arguments->more->len == 0 && i <= repl->points->len; i++)
        if (hypo_session_point(repl->session, i))
            change(repl, i);
    return TRUE;
}

gboolean command_delete(Repl *repl, const Arguments *arguments)
{
    return change_each(repl, arguments, repl_delete_point);
}

gboolean command_enable(Repl *repl, const Arguments *arguments)
{
    return change_each(repl, arguments, enable);
}

gboolean command_enable_once(Repl *repl, const Arguments *arguments)
{
    return change_each(repl, arguments, enable_once);
}

gboolean command_enable_delete(Repl *repl, const Arguments *arguments)
{
    return change_each(repl, arguments, enable_delete);
}

gboolean command_disable(Repl *repl, const Arguments *arguments)
{
    return change_each(repl, arguments, disable);
}

gboolean command_clear(Repl *repl, const Arguments *arguments)
{
    guint32 pc = hypo_machine_state(repl->machine)->psw.pc;
    guint32 address = (guint32)arguments_number(arguments, 0, pc);
    guint count = 0;
    for (guint i = 1; i <= repl->points->len; i++) {
        const HypoPoint *point = hypo_session_point(repl->session, i);
        if (!point || point->kind != HYPO_POINT_BREAK ||
            point->address != address)
            continue;
        repl_print(repl, "Deleted breakpoint %u\n", i);
        repl_delete_point(repl, i);
        count++;
    }
    return count > 0 || repl_fail(repl, "no breakpoint at 0x%x", address);
}

gboolean command_condition(Repl *repl, const Arguments *arguments)
{
    guint number = (guint)arguments->at[0].number;
    ReplPoint *own = hypo_session_point(repl->session, number)->context;
    if (arguments->at[1].text)
        return repl_point_condition(repl, own, arguments->at[1].text);
    repl_expression_free(own->condition);
    own->condition = NULL;
    g_clear_pointer(&own->condition_text, g_free);
    repl_print(repl, "Stop point %u now stops always.\n", number);
    return TRUE;
}

gboolean command_ignore(Repl *repl, const Arguments *arguments)
{
    guint number = (guint)arguments->at[0].number;
    guint64 count = arguments->at[1].number;
    hypo_session_point(repl->session, number)->ignore = count;
    if (count == 0)
        repl_print(repl, "Will stop next time stop point %u is reached.\n",
                   number);
    else
        repl_print(repl,
                   "Will ignore next %" G_GUINT64_FORMAT
                   " crossings of stop point %u.\n",
                   count, number);
    return TRUE;
}

// --- The list ---------------------------------------------------------------

static const char *kind_of(const HypoPoint *point)
{
    switch (point->kind) {
    case HYPO_POINT_BREAK: return "breakpoint";
    case HYPO_POINT_WATCH: return "watch point";
    case HYPO_POINT_ACCESS: return point->writes ? "acc watch" : "read watch";
    default: return "catch point";
    }
}

static void print_commands(Repl *repl, const GPtrArray *commands)
{
    guint depth = 2;
    for (guint i = 0; commands && i < commands->len; i++) {
        const char *line = commands->pdata[i];
        if (strcmp(line, "end") == 0 && depth > 2)
            depth--;
        repl_print(repl, "%*s%s\n", (int)(4 * depth), "", line);
        depth += repl_opens_body(line);
    }
}

static void print_point(Repl *repl, guint number, const HypoPoint *point)
{
    const ReplPoint *own = point->context;
    repl_print(repl, "%-7u %-12s %-4s %c   %s%s%s\n", number, kind_of(point),
               point->temporary ? "del"
               : own->once      ? "dis"
                                : "keep",
               point->disabled ? 'n' : 'y', own->text,
               own->program_name ? " for " : "",
               own->program_name ? own->program_name : "");
    if (own->condition_text)
        repl_print(repl, "        stop only if %s\n", own->condition_text);
    if (point->hits > 0)
        repl_print(repl, "        already hit %" G_GUINT64_FORMAT " time%s\n",
                   point->hits, point->hits == 1 ? "" : "s");
    if (point->ignore > 0)
        repl_print(repl, "        ignore next %" G_GUINT64_FORMAT " hits\n",
                   point->ignore);
    print_commands(repl, own->commands);
}

gboolean command_info_breakpoints(Repl *repl, const Arguments *arguments)
{
    gboolean any = FALSE;
    for (guint i = 1; i <= repl->points->len; i++) {
        const HypoPoint *point = hypo_session_point(repl->session, i);
        if (!point || i != arguments_number(arguments, 0, i))
            continue;
        if (!any)
            repl_print(repl, "Num     Type         Disp Enb What\n");
        print_point(repl, i, point);
        any = TRUE;
    }
    if (!any)
        repl_print(repl, "no stop points\n");
    return TRUE;
}

// --- At a stop --------------------------------------------------------------

// What it watches, before the step that led here and now.
static void tell_values(Repl *repl, const ReplPoint *own, HypoSessionStop stop)
{
    guint32 value;
    repl_print(repl, "Watch point %u: %s", stop.point, own->text);
    if (!repl_evaluate(repl, own->value, &value, NULL))
        repl_print(repl, " has no value now.\n");
    else if (stop.was == value)
        repl_print(repl, " is 0x%x.\n", value);
    else if (stop.was == REPL_NO_VALUE)
        repl_print(repl, " had no value, is 0x%x.\n", value);
    else
        repl_print(repl, " was 0x%x, is 0x%x.\n", (guint32)stop.was, value);
}

static void tell(Repl *repl, const HypoPoint *point, HypoSessionStop stop)
{
    const ReplPoint *own = point->context;
    switch (point->kind) {
    case HYPO_POINT_BREAK:
        repl_print(repl, "%s %u, at %s.\n",
                   point->temporary ? "Temporary breakpoint" : "Breakpoint",
                   stop.point, own->text);
        break;
    case HYPO_POINT_WATCH:
    case HYPO_POINT_ACCESS: tell_values(repl, own, stop); break;
    default:
        repl_print(repl, "%s %u, %s.\n",
                   point->temporary ? "Temporary catch point" : "Catch point",
                   stop.point, own->text);
        break;
    }
    if (own->condition_error)
        repl_print(repl, "Its condition has no value: %s.\n",
                   own->condition_error);
}

static gboolean is_silent(const ReplPoint *own)
{
    return own->commands && own->commands->len > 0 &&
           strcmp(own->commands->pdata[0], "silent") == 0;
}

gboolean repl_point_reached(Repl *repl, HypoSessionStop stop)
{
    HypoPoint *point = hypo_session_point(repl->session, stop.point);
    ReplPoint *own = point->context;
    gboolean silent = is_silent(own);
    if (!silent)
        tell(repl, point, stop);
    if (own->commands)
        repl_when_done(repl, own->commands);
    if (own->once) {
        own->once = FALSE;
        point->disabled = true;
    }
    if (point->temporary)
        repl_delete_point(repl, stop.point);
    return !silent;
}
