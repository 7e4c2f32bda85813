// SPDX-License-Identifier: GPL-3.0-or-later
//
// The course of a run; see trail.h.
#include "classroom/trail.h"

#include <string.h>

#include "classroom/event_pattern.h"
#include "observe/event.h"

enum { ORDINARY_CLASSES = 0x38 }; // timer, I/O, external: what may wait

struct Trail {
    const Subject *subject;
    const Expectation *expectation;
    EventStream *stream;
    TrailFinding *findings; // by the number of the check
    gboolean programs_run;  // one has had the CPU: the kernel has booted
    guint64 masked_since;   // HYPO_NEVER: not masked
};

static void fail(Trail *trail, const Check *check, guint64 tick, char *why)
{
    TrailFinding *finding = &trail->findings[check->number];
    if (finding->why)
        g_free(why); // the first one counts
    else
        *finding = (TrailFinding){why, tick, finding->next, 0};
}

static char *telling(const Trail *trail, const Event *event)
{
    return event_words(event, trail->subject->symbols);
}

static void take_order(Trail *trail, const Check *check, const Event *event)
{
    const Names names = {trail->subject->places, NULL};
    TrailFinding *finding = &trail->findings[check->number];
    if (finding->next < check->patterns->len &&
        event_pattern_fits(check->patterns->pdata[finding->next], event,
                           &names)) {
        finding->next++;
        finding->last_tick = event->tick;
    }
}

static void take_never(Trail *trail, const Check *check, const Event *event)
{
    const Names names = {trail->subject->places, NULL};
    for (guint i = 0; i < check->patterns->len; i++)
        if (event_pattern_fits(check->patterns->pdata[i], event, &names))
            fail(trail, check, event->tick, telling(trail, event));
}

static void take_note(Trail *trail, const Check *check, const Event *event)
{
    const char *notes = check_row(check->kind)->notes;
    if (event->kind != EVENT_NOTE || !check->flag)
        return;
    char **names = g_strsplit(notes, " ", -1);
    if (g_strv_contains((const char *const *)names, event->note))
        fail(trail, check, event->tick, g_strdup(event->text));
    g_strfreev(names);
}

static void take_state(Trail *trail, const Check *check, const Event *event)
{
    if (event->kind != EVENT_STATE || !event->new_state ||
        strcmp(event->new_state, "free") == 0)
        return;
    for (guint i = 0; i < check->names->len; i++)
        if (strcmp(check->names->pdata[i], event->new_state) == 0)
            return;
    fail(trail, check, event->tick, telling(trail, event));
}

static void take_for(Trail *trail, const Check *check, const Event *event)
{
    switch (check_row(check->kind)->value) {
    case CHECK_VALUE_EVENTS:
        if (check->kind == CHECK_EVENTS_ORDER)
            take_order(trail, check, event);
        else
            take_never(trail, check, event);
        break;
    case CHECK_VALUE_FLAG: take_note(trail, check, event); break;
    case CHECK_VALUE_NAMES: take_state(trail, check, event); break;
    default: break;
    }
}

static void take_event(gpointer context, const Event *event)
{
    Trail *trail = context;
    const Expectation *expectation = trail->expectation;
    for (guint i = 0; i < expectation->all->len; i++)
        take_for(trail, expectation->all->pdata[i], event);
}

// All classes that may wait are closed, since a program has had the CPU.
static void measure_mask(Trail *trail)
{
    const HypoState *state = hypo_machine_state(trail->subject->machine);
    const Names names = {trail->subject->places, NULL};
    trail->programs_run = trail->programs_run || state->psw.m == 1;
    if (!trail->programs_run || state->psw.im & ORDINARY_CLASSES) {
        trail->masked_since = HYPO_NEVER;
        return;
    }
    if (trail->masked_since == HYPO_NEVER)
        trail->masked_since = state->tick;
    guint64 span = state->tick - trail->masked_since;
    for (guint i = 0; i < trail->expectation->all->len; i++) {
        const Check *check = trail->expectation->all->pdata[i];
        char *why = NULL;
        guint32 most;
        if (check->kind == CHECK_PROMISE_MASKED && span > 0 &&
            pattern_value(check->words[0], &names, &most, &why) && span > most)
            fail(trail, check, trail->masked_since,
                 g_strdup_printf("timer, I/O and external interrupts are "
                                 "masked for more than %u ticks",
                                 most));
        g_free(why);
    }
}

void trail_step(Trail *trail, const HypoStep *step)
{
    event_stream_step(trail->stream, step);
    measure_mask(trail);
}

void trail_end(Trail *trail, HypoStop stop)
{
    const char *word = expectation_stop_word((int)stop);
    event_stream_end(trail->stream, word ? word : "interrupted");
}

const TrailFinding *trail_finding(const Trail *trail, guint number)
{
    return &trail->findings[number];
}

Trail *trail_new(const Subject *subject, const Expectation *expectation)
{
    if (!expectation->has_course)
        return NULL;
    Trail *trail = g_new0(Trail, 1);
    trail->subject = subject;
    trail->expectation = expectation;
    trail->masked_since = HYPO_NEVER;
    trail->findings = g_new0(TrailFinding, expectation->all->len);
    const EventOptions options = {
        .machine = subject->machine,
        .symbols = subject->symbols,
        .places = subject->places,
        .saved_stack = subject->saved_stack,
        .take = take_event,
        .context = trail,
    };
    trail->stream = event_stream_new(&options);
    return trail;
}

void trail_free(Trail *trail)
{
    if (!trail)
        return;
    event_stream_free(trail->stream);
    for (guint i = 0; i < trail->expectation->all->len; i++)
        g_free(trail->findings[i].why);
    g_free(trail->findings);
    g_free(trail);
}
