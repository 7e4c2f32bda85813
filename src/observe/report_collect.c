// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a report takes from the events.
#include "observe/report_state.h"

#include <string.h>

enum {
    LOOK_BACK = 64, // actions among which the interrupted one is looked for
    COUNTS_MAX = 200,
};

// --- Lists ------------------------------------------------------------------

static void free_action(gpointer it)
{
    ReportAction *action = it;
    g_free(action->cause);
    g_free(action->interrupted);
    g_free(action->left_to);
    report_place_clear(&action->at);
    report_place_clear(&action->service);
    g_free(action);
}

static void free_state(gpointer it)
{
    ReportState *state = it;
    g_free(state->name);
    g_free(state->state);
    g_free(state->waits_for);
    g_free(state);
}

static void free_note(gpointer it)
{
    ReportNote *note = it;
    g_free(note->note);
    g_free(note->text);
    g_free(note->place);
    g_free(note);
}

static void free_count(gpointer it)
{
    ReportCount *count = it;
    g_free(count->name);
    g_free(count);
}

void report_make_lists(Report *report)
{
    report->actions = g_ptr_array_new_with_free_func(free_action);
    report->states = g_ptr_array_new_with_free_func(free_state);
    report->notes = g_ptr_array_new_with_free_func(free_note);
    report->calls = g_ptr_array_new_with_free_func(free_count);
    report->services = g_ptr_array_new_with_free_func(free_count);
    report->programs = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < HYPO_DEVICES; i++)
        report->completed[i] = EVENT_NONE;
}

void report_free_lists(Report *report)
{
    GPtrArray *lists[] = {report->actions, report->states,   report->notes,
                          report->calls,   report->services, report->programs};
    for (guint i = 0; i < G_N_ELEMENTS(lists); i++)
        g_ptr_array_free(lists[i], TRUE);
}

static gboolean is_within(const Report *report, guint64 tick)
{
    return tick >= report->options.from && tick <= report->options.to;
}

static ReportCount *count_of(GPtrArray *list, const char *name)
{
    for (guint i = 0; i < list->len; i++) {
        ReportCount *count = list->pdata[i];
        if (g_str_equal(count->name, name))
            return count;
    }
    if (list->len == COUNTS_MAX)
        return list->pdata[COUNTS_MAX - 1]; // the last one stands for the rest
    if (list->len == COUNTS_MAX - 1)
        name = "others";
    ReportCount *count = g_new0(ReportCount, 1);
    count->name = g_strdup(name);
    g_ptr_array_add(list, count);
    return count;
}

static void count_done(ReportCount *count, guint64 ticks)
{
    count->done++;
    count->ticks += ticks;
    count->most = MAX(count->most, ticks);
}

// --- Interrupt actions ------------------------------------------------------

static char *actor_words(const Event *event)
{
    if (g_str_equal(event->actor, "service")) {
        const HypoClassInfo *info = hypo_class((guint)event->class);
        return g_strdup_printf("a service routine (%s)",
                               info ? info->name : "unused");
    }
    return g_strdup(event->name ? event->name : event->actor);
}

static void begin_action(Report *report, const Event *event)
{
    report->action = NULL;
    if (!is_within(report, event->tick))
        return;
    if (report->actions->len == REPORT_ACTIONS_MAX) {
        report->actions_omitted++;
        return;
    }
    ReportAction *action = g_new0(ReportAction, 1);
    action->number = report->actions->len + 1;
    action->tick = event->tick;
    action->class_number = (guint)event->class;
    action->ic = (guint32)event->ic;
    action->ii = (guint32)event->ii;
    action->cause = g_strdup(event->cause);
    action->interrupted = actor_words(event);
    action->psw[0] = event->before;
    action->psw[1] = event->after;
    action->at = report_place_make(report, event->before.pc);
    g_ptr_array_add(report->actions, action);
    report->action = action;
}

static void count_service(Report *report, const Event *event)
{
    guint device = (guint)event->ic % HYPO_DEVICES;
    if (event->class != HYPO_CLASS_IO ||
        report->completed[device] == EVENT_NONE)
        return;
    char name[16];
    g_snprintf(name, sizeof name, "device %u", device);
    count_done(count_of(report->services, name),
               event->tick - report->completed[device]);
    report->completed[device] = EVENT_NONE;
}

static void take_interrupt(Report *report, const Event *event)
{
    if (event->step == 1) {
        begin_action(report, event);
        count_service(report, event);
    }
    ReportAction *action = report->action;
    if (!action)
        return;
    if (event->step == 2) {
        action->psw[2] = event->after;
        action->slot = (guint32)event->at;
    } else if (event->step == 3) {
        action->psw[3] = event->after;
        action->vector = (guint32)event->at;
        action->service = report_place_make(report, event->after.pc);
    }
}

// An action among the last ones, the latest first, or NULL.
static ReportAction *recent(const Report *report, guint number)
{
    return number < MIN(report->actions->len, (guint)LOOK_BACK)
               ? report->actions->pdata[report->actions->len - 1 - number]
               : NULL;
}

// Whoever was interrupted there goes on; `program` is its name, or NULL for the
// kernel.
static void go_on(Report *report, const char *program)
{
    const HypoPsw *psw = &report->loaded;
    ReportAction *action;
    for (guint i = 0; (action = recent(report, i)); i++) {
        if (action->resumed || action->psw[0].pc != psw->pc ||
            action->psw[0].base != psw->base || action->psw[0].m != psw->m ||
            (program && !g_str_equal(program, action->interrupted)))
            continue;
        action->resumed = TRUE;
        action->resumed_tick = report->loaded_tick;
        action->resumed_psw = *psw;
        action->resumed_from = report->loaded_from;
        return;
    }
}

// `lpsw` ends the service of the last action that has not ended.  Which program
// goes on the event of its dispatch tells.
static void take_lpsw(Report *report, const Event *event)
{
    ReportAction *action;
    for (guint i = 0; (action = recent(report, i)); i++) {
        if (action->left)
            continue;
        action->left = TRUE;
        action->left_tick = event->tick;
        break;
    }
    report->loaded = event->after;
    report->loaded_tick = event->tick;
    report->loaded_from = (guint32)event->at;
    if (event->after.m == 0)
        go_on(report, NULL);
}

// Who has the CPU behind an `lpsw` of the same tick.
static void take_actor(Report *report, const Event *event)
{
    ReportAction *action;
    for (guint i = 0; (action = recent(report, i)); i++)
        if (action->left && !action->left_to &&
            action->left_tick == event->tick)
            action->left_to = actor_words(event);
}

// --- Calls, states, notes ---------------------------------------------------

static char *call_name(const Event *event)
{
    if (event->call_name)
        return g_strdup_printf("%s: %s (SI %u)", event->name, event->call_name,
                               (guint)event->call);
    return g_strdup_printf("%s: SI %u", event->name, (guint)event->call);
}

static void take_call(Report *report, const Event *event)
{
    char *name = call_name(event);
    ReportCount *count = count_of(report->calls, name);
    if (event->kind == EVENT_CALL)
        count->begun++;
    else
        count_done(count, event->ticks);
    g_free(name);
}

static void take_state(Report *report, const Event *event)
{
    const char *name = event->name ? event->name : "?";
    guint i = 0;
    while (i < report->programs->len &&
           !g_str_equal(report->programs->pdata[i], name))
        i++;
    if (i == report->programs->len)
        g_ptr_array_add(report->programs, g_strdup(name));
    if (report->states->len == REPORT_STATES_MAX) {
        report->states_omitted++;
        return;
    }
    ReportState *state = g_new(ReportState, 1);
    *state =
        (ReportState){event->tick, g_strdup(name), g_strdup(event->new_state),
                      g_strdup(event->waits_for)};
    g_ptr_array_add(report->states, state);
}

static void take_note(Report *report, const Event *event)
{
    if (report->notes->len == REPORT_NOTES_MAX) {
        report->notes_omitted++;
        return;
    }
    ReportNote *note = g_new(ReportNote, 1);
    *note =
        (ReportNote){event->tick, g_strdup(event->note), g_strdup(event->text),
                     g_strdup(event->place ? event->place : "")};
    g_ptr_array_add(report->notes, note);
}

void report_take(gpointer context, const Event *event)
{
    Report *report = context;
    timeline_take(report->timeline, event);
    switch (event->kind) {
    case EVENT_INTERRUPT: take_interrupt(report, event); break;
    case EVENT_LPSW: take_lpsw(report, event); break;
    case EVENT_DISPATCH: go_on(report, event->name); break;
    case EVENT_ACTOR: take_actor(report, event); break;
    case EVENT_CALL:
    case EVENT_RESULT: take_call(report, event); break;
    case EVENT_STATE: take_state(report, event); break;
    case EVENT_IO_END:
        report->completed[event->device % HYPO_DEVICES] = event->tick;
        break;
    case EVENT_NOTE: take_note(report, event); break;
    case EVENT_END:
        report->ticks = event->tick;
        report->instructions = event->instructions;
        report->interrupts = event->interrupts;
        break;
    default: break;
    }
}
