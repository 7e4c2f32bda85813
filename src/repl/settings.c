// SPDX-License-Identifier: GPL-3.0-or-later
//
// Convenience variables, and what `set` and `show` know of the session itself.
#include <string.h>

#include "repl/commands.h"

enum { LIST_LINES_MAX = 1000, COLUMNS_MAX = 400 };

// --- Convenience variables --------------------------------------------------

ReplVariable *repl_variable(Repl *repl, const char *name, gsize length)
{
    for (guint i = 0; i < repl->variables->len; i++) {
        ReplVariable *variable = repl->variables->pdata[i];
        if (strlen(variable->name) == length &&
            memcmp(variable->name, name, length) == 0)
            return variable;
    }
    ReplVariable *variable = g_new0(ReplVariable, 1);
    variable->name = g_strndup(name, length);
    g_ptr_array_add(repl->variables, variable);
    return variable;
}

void repl_set_variable(Repl *repl, const char *name, guint32 value)
{
    ReplVariable *variable = repl_variable(repl, name, strlen(name));
    variable->is_set = TRUE;
    variable->value = value;
}

void repl_variable_free(gpointer element)
{
    ReplVariable *variable = element;
    g_free(variable->name);
    g_free(variable);
}

gboolean command_show_convenience(Repl *repl, const Arguments *arguments)
{
    gboolean any = FALSE;
    (void)arguments;
    for (guint i = 0; i < repl->variables->len; i++) {
        const ReplVariable *variable = repl->variables->pdata[i];
        if (!variable->is_set)
            continue;
        repl_print(repl, "$%s = %d (0x%x)\n", variable->name,
                   (gint32)variable->value, variable->value);
        any = TRUE;
    }
    if (!any)
        repl_print(repl, "no variables; `set $NAME = E` makes one\n");
    return TRUE;
}

gboolean command_show_values(Repl *repl, const Arguments *arguments)
{
    guint first = repl->values->len > REPL_LIST_LINES
                      ? repl->values->len - REPL_LIST_LINES
                      : 0;
    (void)arguments;
    for (guint i = first; i < repl->values->len; i++) {
        guint32 value = g_array_index(repl->values, guint32, i);
        repl_print(repl, "$%u = %d (0x%x)\n", i + 1, (gint32)value, value);
    }
    if (repl->values->len == 0)
        repl_print(repl, "nothing was printed\n");
    return TRUE;
}

// --- Settings ---------------------------------------------------------------

gboolean command_set_listsize(Repl *repl, const Arguments *arguments)
{
    guint64 lines = arguments->at[0].number;
    if (lines == 0 || lines > LIST_LINES_MAX)
        return repl_fail(repl, "`list` shows 1 to %d lines", LIST_LINES_MAX);
    repl->list_size = (guint)lines;
    return TRUE;
}

gboolean command_show_listsize(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    repl_print(repl, "listsize: %u lines\n", repl->list_size);
    return TRUE;
}

gboolean command_set_plain(Repl *repl, const Arguments *arguments)
{
    repl->options.plain = arguments->at[0].number == 0;
    return TRUE;
}

gboolean command_show_plain(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    repl_print(repl, "plain: %s\n", repl->options.plain ? "on" : "off");
    return TRUE;
}

gboolean command_set_max_ticks(Repl *repl, const Arguments *arguments)
{
    guint64 ticks = arguments->at[0].number;
    repl->options.tick_limit = ticks == 0 ? HYPO_NEVER : ticks;
    return TRUE;
}

gboolean command_show_max_ticks(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    if (repl->options.tick_limit == HYPO_NEVER)
        repl_print(repl, "max-ticks: no limit\n");
    else
        repl_print(repl, "max-ticks: %" G_GUINT64_FORMAT "\n",
                   repl->options.tick_limit);
    return TRUE;
}

gboolean command_set_width(Repl *repl, const Arguments *arguments)
{
    guint64 columns = arguments->at[0].number;
    if (columns < REPL_COLUMNS || columns > COLUMNS_MAX)
        return repl_fail(repl, "the panel has %d to %d columns", REPL_COLUMNS,
                         COLUMNS_MAX);
    repl->columns = (guint)columns;
    return TRUE;
}

gboolean command_show_width(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    repl_print(repl, "width: %u columns\n", repl->columns);
    return TRUE;
}

gboolean command_show(Repl *repl, const Arguments *arguments)
{
    command_show_listsize(repl, arguments);
    command_show_max_ticks(repl, arguments);
    command_show_plain(repl, arguments);
    command_show_width(repl, arguments);
    return TRUE;
}

// --- handle -----------------------------------------------------------------

gboolean command_handle(Repl *repl, const Arguments *arguments)
{
    // In the order of the row.
    static const HypoHandling handlings[] = {
        HYPO_HANDLE_STOP, HYPO_HANDLE_NOSTOP, HYPO_HANDLE_DEFAULT};
    guint number = (guint)arguments->at[0].number;
    gint64 code = arguments->at[1].text ? (gint64)arguments->at[1].number
                                        : (gint64)HYPO_ANY;
    if (number == HYPO_CLASS_RESET)
        return repl_fail(repl, "reset is no class of interrupts");
    hypo_session_handle(repl->session, number, code,
                        handlings[arguments->at[2].number]);
    return TRUE;
}

gboolean command_info_handle(Repl *repl, const Arguments *arguments)
{
    static const char *const words[] = {
        [HYPO_HANDLE_DEFAULT] = "default: steps go in, `next` goes over",
        [HYPO_HANDLE_STOP] = "stop: stepping goes into the service",
        [HYPO_HANDLE_NOSTOP] = "nostop: stepping goes over the service",
    };
    size_t count;
    const HypoHandle *handles = hypo_session_handles(repl->session, &count);
    (void)arguments;
    for (size_t i = 0; i < count; i++) {
        repl_print(repl, "%s", hypo_class(handles[i].class_number)->name);
        if (handles[i].code != HYPO_ANY)
            repl_print(repl, " 0x%" G_GINT64_MODIFIER "x",
                       (guint64)handles[i].code);
        repl_print(repl, "  %s\n", words[handles[i].handling]);
    }
    if (count == 0)
        repl_print(repl, "all classes as by default: steps go into service, "
                         "`next` goes over\n");
    return TRUE;
}
