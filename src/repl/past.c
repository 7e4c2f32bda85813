// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that tell what has happened: they make the steps of the recent past
// again and watch.  How far back they must begin they find out by trying.
#include "repl/commands.h"

#include <string.h>

#include "observe/psw_table.h"

enum {
    WINDOW_TICKS = 1 << 10,
    WINDOW_GROWTH = 16,
    WINDOW_MAX = 1 << 26, // some seconds
    HISTORY_ACTIONS = 3,
};

gboolean repl_look_back(Repl *repl, HypoVisit *visit, void *context,
                        gboolean (*enough)(void *context))
{
    guint64 now = hypo_machine_state(repl->machine)->tick;
    for (guint64 window = WINDOW_TICKS;; window *= WINDOW_GROWTH) {
        guint64 from = now > window ? now - window : 0;
        hypo_session_retrace(repl->session, from, visit, context);
        if (enough(context) || from == 0)
            return TRUE;
        if (window >= WINDOW_MAX || hypo_session_take_interrupt(repl->session))
            return FALSE;
    }
}

// --- history ----------------------------------------------------------------

typedef struct Actions {
    Repl *repl;
    guint wanted;
    EventStream *stream;
    PswTable *table;
    GPtrArray *rows;
    GArray *begins; // of guint: the row with which an action begins
    guint64 last_tick;
} Actions;

static void add_row(gpointer context, const char *line)
{
    Actions *actions = context;
    g_ptr_array_add(actions->rows, g_strdup(line));
}

static void take_event(gpointer context, const Event *event)
{
    Actions *actions = context;
    guint row = actions->rows->len;
    if (event->kind == EVENT_INTERRUPT && event->step == 1)
        g_array_append_val(actions->begins, row);
    psw_table_take(actions->table, event);
}

static void end_actions(Actions *actions)
{
    event_stream_free(actions->stream);
    psw_table_free(actions->table);
}

static void begin_actions(Actions *actions)
{
    end_actions(actions);
    g_ptr_array_set_size(actions->rows, 0);
    g_array_set_size(actions->begins, 0);
    actions->table = psw_table_new(actions->repl->options.symbols,
                                   PSW_TABLE_TEXT, add_row, actions);
    actions->stream = repl_event_stream(actions->repl, take_event, actions);
}

static void visit_action(void *context, const HypoSession *session)
{
    Actions *actions = context;
    const HypoStep *step = hypo_session_last_step(session);
    if (step->kind == HYPO_STEP_NONE && step->micro_step == 0 &&
        (!actions->stream ||
         hypo_session_position(session).tick < actions->last_tick))
        begin_actions(actions);
    else
        event_stream_step(actions->stream, step);
    actions->last_tick = hypo_session_position(session).tick;
}

static gboolean enough_actions(void *context)
{
    Actions *actions = context;
    actions->last_tick = HYPO_NEVER; // a next visit begins anew
    return actions->begins->len >= actions->wanted;
}

gboolean command_history(Repl *repl, const Arguments *arguments)
{
    guint64 count = arguments_number(arguments, 0, HISTORY_ACTIONS);
    Actions actions = {.repl = repl,
                       .wanted = (guint)MIN(count, (guint64)G_MAXINT),
                       .rows = g_ptr_array_new_with_free_func(g_free),
                       .begins = g_array_new(FALSE, FALSE, sizeof(guint))};
    gboolean whole =
        repl_look_back(repl, visit_action, &actions, enough_actions);
    guint first = 1;
    if (actions.begins->len >= actions.wanted && actions.wanted > 0)
        first = g_array_index(actions.begins, guint,
                              actions.begins->len - actions.wanted);
    repl_print(repl, "%s\n", (const char *)actions.rows->pdata[0]);
    for (guint i = first; i < actions.rows->len; i++)
        repl_print(repl, "%s\n", (const char *)actions.rows->pdata[i]);
    if (!whole)
        repl_print(repl, "(not all: these are of the last %d ticks)\n",
                   WINDOW_MAX);
    end_actions(&actions);
    g_ptr_array_free(actions.rows, TRUE);
    g_array_free(actions.begins, TRUE);
    return TRUE;
}

// --- last -------------------------------------------------------------------

typedef struct Changes {
    Repl *repl;
    HypoPoke place;
    gboolean any, begun;
    guint32 value, old_value, new_value;
    HypoStep step;
    guint64 tick;
} Changes;

static guint32 value_of(const Changes *changes)
{
    const HypoState *state = hypo_machine_state(changes->repl->machine);
    switch (changes->place.where) {
    case HYPO_EFFECT_REGISTER: return state->r[changes->place.place];
    case HYPO_EFFECT_PSW: return (&state->psw.pc)[changes->place.place];
    default: return repl_word(changes->repl, changes->place.place);
    }
}

static void visit_change(void *context, const HypoSession *session)
{
    Changes *changes = context;
    guint32 value = value_of(changes);
    if (changes->begun && value != changes->value) {
        changes->any = TRUE;
        changes->old_value = changes->value;
        changes->new_value = value;
        changes->step = *hypo_session_last_step(session);
    }
    changes->begun = TRUE;
    changes->value = value;
}

static gboolean enough_changes(void *context)
{
    Changes *changes = context;
    changes->begun = FALSE;
    return changes->any;
}

static void tell_change(Repl *repl, const Changes *changes, const char *what)
{
    char name[REPL_NAME_BYTES], code[REPL_NAME_BYTES];
    const HypoStep *step = &changes->step;
    repl_print(repl, "%s: 0x%x -> 0x%x at tick %" G_GUINT64_FORMAT ", by ",
               what, changes->old_value, changes->new_value, step->tick);
    if (step->kind == HYPO_STEP_INSTRUCTION) {
        repl_disassemble(repl, step->pc, code, sizeof code);
        repl_name(repl, step->pc, name);
        repl_print(repl, "the instruction at 0x%x%s%s%s: %s\n", step->pc,
                   *name ? " (" : "", name, *name ? ")" : "", code);
    } else if (step->kind == HYPO_STEP_INTERRUPT) {
        char *cause = repl_cause(step->class_number, step->ic);
        repl_print(repl, "step %u of an interrupt action: %s\n",
                   step->micro_step, cause);
        g_free(cause);
    } else if (step->kind == HYPO_STEP_OUTSIDE) {
        repl_print(repl, "a device, or the operator\n");
    } else {
        repl_print(repl, "a command of this session\n");
    }
}

gboolean command_last(Repl *repl, const Arguments *arguments)
{
    Changes changes = {.repl = repl};
    const char *rest;
    PlaceSymbol symbol;
    const char *place = arguments->text;
    char *text = places_find(repl->options.places, NULL, place, strlen(place),
                             &symbol, 1) > 0
                     ? g_strdup_printf("{%s}", place)
                     : g_strdup(place);
    gboolean good = repl_target(repl, text, &rest, &changes.place);
    if (good && *rest != '\0')
        good = repl_fail(repl, "what is '%s', behind the place?", rest);
    if (good) {
        gboolean whole =
            repl_look_back(repl, visit_change, &changes, enough_changes);
        if (changes.any)
            tell_change(repl, &changes, text);
        else
            repl_print(repl, "%s has not changed %s\n", text,
                       whole ? "since the machine was booted"
                             : "for a long time");
    }
    g_free(text);
    return good;
}

// --- explain ----------------------------------------------------------------

gboolean command_explain(Repl *repl, const Arguments *arguments)
{
    enum { ON, OFF, LAST }; // in the order of the row
    const HypoStep *step = hypo_session_last_step(repl->session);
    hypo_session_find_last_step(repl->session);
    if (arguments->at[0].number != LAST) {
        repl->explaining = arguments->at[0].number == ON;
        return TRUE;
    }
    char *words = repl_step_words(repl, step);
    if (!words)
        return repl_fail(repl, "no step was made yet");
    repl_print(repl, "%s\n", words);
    g_free(words);
    return TRUE;
}
