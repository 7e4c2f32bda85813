// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel after each stop: PSW, the saved PSW of the class just taken,
// registers, code, pending interrupts, timer.  `*` marks what is not as it was
// at the stop before.  At most 80 columns, unless `set width` says more.
#include <string.h>

#include "repl/commands.h"

enum { HALF = HYPO_REGISTERS / 2 };

// Whose instructions are executed.
static const char *served(Repl *repl)
{
    const HypoPsw *psw = &hypo_machine_state(repl->machine)->psw;
    const char *owner = symbol_table_owner(repl->options.symbols, psw->pc);
    return psw->m == 0 ? "kernel" : owner ? owner : "nobody's";
}

static void print_head(Repl *repl)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    static const char action[] = "interrupt action: "; // no room for it here
    char *next = repl_next_words(repl);
    gsize skip = g_str_has_prefix(next, action) ? strlen(action) : 0;
    GString *head = g_string_new(NULL);
    g_string_printf(head, "-- tick %" G_GUINT64_FORMAT ", %s%s -- next: %s ",
                    state->tick, served(repl),
                    state->psw.m ? ", user mode" : " mode", next + skip);
    if (head->len > repl->columns)
        g_string_truncate(head, repl->columns);
    while (head->len < repl->columns)
        g_string_append_c(head, '-');
    repl_styled(repl, REPL_STYLE_HEAD, head->str);
    g_string_free(head, TRUE);
    g_free(next);
}

static void print_saved(Repl *repl)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    guint number = state->last_class;
    char title[16];
    HypoPsw saved;
    gboolean saved_yet = state->action.step == 0 || state->action.step > 2 ||
                         state->action.class_number != number;
    if (state->interrupts[number] == 0 || number == HYPO_CLASS_RESET ||
        !saved_yet)
        return;
    guint32 at = HYPO_SAVED + HYPO_PSW_BYTES * number;
    if (repl->options.saved_stack)
        at = MIN(repl_word(repl, HYPO_SAVED_STACK_POINTER),
                 HYPO_SAVED_STACK_TOP);
    memcpy(&saved, hypo_machine_memory(repl->machine) + at, sizeof saved);
    g_snprintf(title, sizeof title, "%s%c", hypo_class(number)->name,
               state->interrupts[number] != repl->shown.interrupts[number]
                   ? '*'
                   : ' ');
    repl_psw_line(repl, title, &saved, &saved);
}

static void print_registers(Repl *repl)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    for (guint row = 0; row < 2; row++) {
        GString *line = g_string_new(row == 0 ? "r0-r7  " : "r8-r15 ");
        for (guint i = row * HALF; i < (row + 1) * HALF; i++)
            g_string_append_printf(line, "%08x%c", state->r[i],
                                   state->r[i] != repl->shown.r[i] ? '*' : ' ');
        repl_styled(repl, REPL_STYLE_CHANGED, g_strchomp(line->str));
        g_string_free(line, TRUE);
    }
}

static void print_timer(Repl *repl)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    const HypoTimer *timer = &state->timer;
    if (!timer->running) {
        repl_print(repl, "timer    stopped\n");
        return;
    }
    repl_print(repl, "timer    runs out at tick %" G_GUINT64_FORMAT,
               timer->due);
    if (timer->due > state->tick)
        repl_print(repl, ", in %" G_GUINT64_FORMAT, timer->due - state->tick);
    if (timer->reload != 0)
        repl_print(repl, ", then every %u", timer->reload);
    repl_print(repl, "\n");
}

static void print_titled(Repl *repl, const char *title, const char *words)
{
    char *line = g_strconcat(title, words, NULL);
    repl_print(repl, "%s\n", repl_cut(repl, line));
    g_free(line);
}

// Whose service this is, and who waits for its end.
static void print_nesting(Repl *repl)
{
    char *words = repl_nesting_words(repl);
    if (words)
        print_titled(repl, "serving  ", words);
    g_free(words);
}

// The devices at work; there is no such line when there are none.
static void print_busy(Repl *repl)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    GString *words = g_string_new(NULL);
    for (guint i = 1; i < HYPO_DEVICES; i++) {
        if (state->devices[i].activity != HYPO_DEVICE_BUSY)
            continue;
        g_string_append_printf(words, "%s%s", words->len > 0 ? ", " : "",
                               repl_device_name(i));
        if (state->due[i] == HYPO_NEVER)
            g_string_append(words, " until something comes");
        else
            g_string_append_printf(words, " until tick %" G_GUINT64_FORMAT,
                                   state->due[i]);
    }
    if (words->len > 0)
        print_titled(repl, "busy     ", words->str);
    g_string_free(words, TRUE);
}

static void print_psw(Repl *repl)
{
    repl_psw_line(repl, "PSW", &hypo_machine_state(repl->machine)->psw,
                  &repl->shown.psw);
}

static void print_pending(Repl *repl)
{
    if (repl_pending_lines(repl, "pending  ", TRUE) == 0)
        repl_print(repl, "pending  nothing\n");
}

// In the order in which they stand.
static const struct {
    const char *name; // for `layout`
    void (*print)(Repl *repl);
} parts[] = {
    {"psw", print_psw},         {"saved", print_saved},
    {"serving", print_nesting}, {"registers", print_registers},
    {"code", repl_panel_code},  {"pending", print_pending},
    {"timer", print_timer},     {"busy", print_busy},
};

static void print_panel(Repl *repl)
{
    print_head(repl);
    for (guint i = 0; i < G_N_ELEMENTS(parts); i++)
        if (!(repl->panel_hidden >> i & 1))
            parts[i].print(repl);
}

gboolean command_layout(Repl *repl, const Arguments *arguments)
{
    guint shown = 0, all = (1u << G_N_ELEMENTS(parts)) - 1;
    for (guint i = 0; i < arguments->more->len; i++) {
        const char *name = g_array_index(arguments->more, Argument, i).text;
        for (guint part = 0; part < G_N_ELEMENTS(parts); part++)
            if (strcmp(name, "all") == 0 || strcmp(name, parts[part].name) == 0)
                shown |= 1u << part;
    }
    if (shown != 0)
        repl->panel_hidden = all & ~shown;
    for (guint part = 0; part < G_N_ELEMENTS(parts); part++)
        repl_print(repl, "%-10s %s\n", parts[part].name,
                   repl->panel_hidden >> part & 1 ? "no" : "yes");
    return TRUE;
}

// --- Sentences --------------------------------------------------------------

static void print_changes(Repl *repl)
{
    static const char *const fields[] = {"PC",       "CC", "M", "MPI.base",
                                         "MPI.size", "IM", "IC"};
    const HypoState *state = hypo_machine_state(repl->machine);
    GString *out = g_string_new(NULL);
    const guint32 *now = &state->psw.pc, *before = &repl->shown.psw.pc;
    for (guint i = 1; i < G_N_ELEMENTS(fields); i++)
        if (now[i] != before[i])
            g_string_append_printf(out, ", %s is now 0x%x", fields[i], now[i]);
    for (guint i = 1; i < HYPO_REGISTERS; i++)
        if (state->r[i] != repl->shown.r[i])
            g_string_append_printf(out, ", r%u is now 0x%x", i, state->r[i]);
    if (out->len > 0)
        repl_print(repl, "Changed: %s.\n", out->str + 2);
    g_string_free(out, TRUE);
}

static void print_sentences(Repl *repl)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    char name[REPL_NAME_BYTES];
    char *next = repl_next_words(repl);
    repl_name(repl, state->psw.pc, name);
    repl_print(
        repl, "Tick %" G_GUINT64_FORMAT ", %s%s, PC 0x%x%s%s. Next: %s.\n",
        state->tick, served(repl), state->psw.m ? ", user mode" : " mode",
        state->psw.pc, *name ? " " : "", name, next);
    print_changes(repl);
    repl_pending_lines(repl, "Pending: ", TRUE);
    g_free(next);
}

void repl_panel(Repl *repl)
{
    if (repl->options.plain)
        print_sentences(repl);
    else
        print_panel(repl);
    repl->shown = *hypo_machine_state(repl->machine);
}
