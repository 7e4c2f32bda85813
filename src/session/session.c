// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session: the machine, its history, forwards.  Which stop point stops is
// points.c, going back travel.c, what is done from outside outside.c.
#include "session/session_state.h"

enum {
    HISTORY_BYTES = 256 << 20,
    INTERVAL_TICKS = 1 << 18,
    SLICE_TICKS = 1 << 16, // of the fast engine, between looks at requests
    SLICE_STEPS = 1 << 12,
};

int hypo_position_compare(HypoPosition a, HypoPosition b)
{
    if (a.tick != b.tick)
        return a.tick < b.tick ? -1 : 1;
    return a.step < b.step ? -1 : a.step > b.step;
}

static void record(void *context, const HypoEffect *effect)
{
    HypoSession *session = context;
    g_array_append_vals(session->effects, effect, 1);
}

HypoSession *hypo_session_new(HypoMachine *machine,
                              const HypoSessionOptions *options)
{
    HypoSession *session = g_new0(HypoSession, 1);
    gsize bytes =
        options->history_bytes ? options->history_bytes : (gsize)HISTORY_BYTES;
    guint64 interval =
        options->interval_ticks ? options->interval_ticks : INTERVAL_TICKS;
    session->machine = machine;
    session->position.tick = hypo_machine_state(machine)->tick;
    session->effects = g_array_new(FALSE, FALSE, sizeof(HypoEffect));
    session->points = g_ptr_array_new_with_free_func(g_free);
    session->armed = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    session->seen = g_array_new(FALSE, TRUE, sizeof(Seen));
    session->handles = g_array_new(FALSE, FALSE, sizeof(HypoHandle));
    session->log = outside_new(machine);
    session->history = history_new(machine, bytes, interval);
    return session;
}

void hypo_session_free(HypoSession *session)
{
    if (!session)
        return;
    history_free(session->history);
    outside_free(session->log);
    g_ptr_array_free(session->points, TRUE);
    g_array_free(session->handles, TRUE);
    g_array_free(session->armed, TRUE);
    g_array_free(session->seen, TRUE);
    g_array_free(session->effects, TRUE);
    g_free(session);
}

HypoMachine *hypo_session_machine(const HypoSession *session)
{
    return session->machine;
}

HypoPosition hypo_session_position(const HypoSession *session)
{
    return session->position;
}

const HypoStep *hypo_session_last_step(const HypoSession *session)
{
    return &session->last_step;
}

const HypoEffect *hypo_session_effects(const HypoSession *session,
                                       size_t *count)
{
    *count = session->effects->len;
    return (const HypoEffect *)(gpointer)session->effects->data;
}

void hypo_session_interrupt(HypoSession *session)
{
    g_atomic_int_set(&session->interrupted, 1);
}

bool hypo_session_take_interrupt(HypoSession *session)
{
    return g_atomic_int_compare_and_exchange(&session->interrupted, 1, 0);
}

static HypoSessionStop stopped(HypoStopKind kind)
{
    return (HypoSessionStop){.kind = kind};
}

static HypoSessionStop machine_stopped(HypoStop stop)
{
    return (HypoSessionStop){.kind = HYPO_STOPPED_MACHINE, .machine = stop};
}

// --- Forwards ---------------------------------------------------------------

// What was done from outside at this moment is done again; a step of its own.
static HypoStop repeat_outside(HypoSession *session)
{
    outside_repeat(session->log);
    session->last_step = (HypoStep){.tick = session->position.tick};
    session->position.step++;
    return HYPO_RUNNING;
}

HypoStop session_micro_step(HypoSession *session, uint64_t tick_limit)
{
    const HypoState *state = hypo_machine_state(session->machine);
    HypoStep *step = &session->last_step;
    if (outside_is_due(session->log, session->position))
        return repeat_outside(session);
    // The CPU may have been waiting when something was done.
    uint64_t outside = outside_next_tick(session->log);
    if (outside > state->tick)
        tick_limit = MIN(tick_limit, outside);
    session->step_unknown = FALSE;
    HypoStop stop = hypo_machine_micro_step(session->machine, tick_limit, step);
    if (stop != HYPO_RUNNING)
        return stop;
    if (state->tick != session->position.tick)
        session->position = (HypoPosition){state->tick, 0};
    else
        session->position.step++;
    history_note(session->history, session->position);
    return stop;
}

void session_observe(HypoSession *session, gboolean on)
{
    const HypoObserver observer = {.effect = record, .context = session};
    hypo_machine_observe(session->machine, on ? &observer : NULL);
    if (on)
        g_array_set_size(session->effects, 0);
}

// Whether the step just made ends a step of the user's: an instruction, or the
// whole of an interrupt action.
gboolean session_ends_step(const HypoSession *session)
{
    const HypoState *state = hypo_machine_state(session->machine);
    switch (session->last_step.kind) {
    case HYPO_STEP_INSTRUCTION: return TRUE;
    case HYPO_STEP_INTERRUPT: return state->action.step == 0;
    default: return FALSE;
    }
}

HypoSessionStop hypo_session_micro_step(HypoSession *session)
{
    session_observe(session, TRUE);
    while (outside_is_due(session->log, session->position))
        repeat_outside(session);
    HypoStop stop = session_micro_step(session, HYPO_NEVER);
    session_observe(session, FALSE);
    return stop == HYPO_RUNNING ? stopped(HYPO_STOPPED_STEP)
                                : machine_stopped(stop);
}

HypoSessionStop hypo_session_step(HypoSession *session)
{
    HypoStop stop;
    session_observe(session, TRUE);
    do {
        stop = session_micro_step(session, HYPO_NEVER);
    } while (stop == HYPO_RUNNING && !session_ends_step(session));
    hypo_machine_observe(session->machine, NULL);
    return stop == HYPO_RUNNING ? stopped(HYPO_STOPPED_STEP)
                                : machine_stopped(stop);
}

// Where the fast engine has come to.
static void find_position(HypoSession *session)
{
    uint64_t tick = hypo_machine_state(session->machine)->tick;
    unsigned steps = hypo_machine_steps_here(session->machine);
    HypoPosition *position = &session->position;
    position->step = tick == position->tick ? position->step + steps : steps;
    position->tick = tick;
}

// The tick to which the fast engine may run at once: requests, snapshots and
// what was done from outside lie in between.  0: only a micro-step may be made.
static uint64_t slice_end(const HypoSession *session, uint64_t tick)
{
    uint64_t now = hypo_machine_state(session->machine)->tick;
    uint64_t outside = outside_next_tick(session->log);
    if (outside <= now + 1)
        return 0;
    uint64_t until = MIN(tick, history_next_tick(session->history));
    until = MIN(until, now + SLICE_TICKS);
    until = MIN(until, outside - 1);
    return MAX(until, now + 1);
}

// The end of an interrupt action, where the fast engine would have come to.
static void end_action(HypoSession *session)
{
    while (hypo_machine_state(session->machine)->action.step != 0)
        session_micro_step(session, HYPO_NEVER);
}

static HypoStop run_slice(HypoSession *session, uint64_t tick)
{
    uint64_t until = slice_end(session, tick);
    HypoStop stop;
    if (until == 0) {
        stop = session_micro_step(session, tick);
        end_action(session);
        if (stop != HYPO_RUNNING)
            return stop;
        return points_may_stop(session) ? HYPO_STOP_BREAK : HYPO_STOP_TICKS;
    }
    stop = hypo_machine_run(session->machine, until);
    if (stop == HYPO_STOP_TICKS || stop == HYPO_STOP_BREAK) {
        find_position(session);
        history_note(session->history, session->position);
    }
    return stop;
}

HypoStop session_run_fast(HypoSession *session, uint64_t tick)
{
    const HypoState *state = hypo_machine_state(session->machine);
    HypoStop stop = HYPO_STOP_TICKS;
    while (stop == HYPO_STOP_TICKS && state->tick < tick &&
           !g_atomic_int_get(&session->interrupted))
        stop = run_slice(session, tick);
    return stop;
}

// Finds out at which moment the fast engine stopped, by making the last steps
// again: an action may lie between the tick and the stop.
void session_settle_position(HypoSession *session)
{
    const HypoPosition end = {HYPO_NEVER, G_MAXUINT32};
    session_restore(session, end, TRUE, &session->position);
    while (session_micro_step(session, HYPO_NEVER) == HYPO_RUNNING)
        continue;
}

// Makes a micro-step; whether the machine or a stop point ends the run there.
static bool stops_in_micro_step(HypoSession *session, uint64_t tick_limit,
                                HypoSessionStop *result)
{
    points_before(session);
    HypoStop stop = session_micro_step(session, tick_limit);
    *result = points_take(session);
    if (stop == HYPO_RUNNING)
        return result->point != 0;
    *result = machine_stopped(stop);
    return true;
}

HypoSessionStop hypo_session_run_until(HypoSession *session,
                                       uint64_t tick_limit, HypoUntil *until,
                                       void *context)
{
    points_prepare(session);
    points_look(session);
    for (guint steps = 1;; steps++) {
        HypoSessionStop stop;
        if (stops_in_micro_step(session, tick_limit, &stop))
            return stop;
        if (until && until(context, session))
            return stopped(HYPO_STOPPED_STEP);
        if (steps % SLICE_STEPS == 0 && hypo_session_take_interrupt(session))
            return stopped(HYPO_STOPPED_REQUEST);
    }
}

// The end of a run without regard to stop points, or between them.
static HypoSessionStop fast_stopped(HypoSession *session, HypoStop stop)
{
    if (hypo_session_take_interrupt(session))
        return stopped(HYPO_STOPPED_REQUEST);
    if (stop != HYPO_STOP_TICKS)
        session_settle_position(session);
    return machine_stopped(stop);
}

// From point to point with the fast engine, where it can look out for all of
// them; a micro-step leads away from each.
static HypoSessionStop run_to_point(HypoSession *session, uint64_t tick_limit)
{
    points_look(session);
    for (;;) {
        HypoSessionStop reached;
        if (stops_in_micro_step(session, tick_limit, &reached))
            return reached;
        if (points_may_break(session)) { // but its condition does not hold
            if (hypo_session_take_interrupt(session))
                return stopped(HYPO_STOPPED_REQUEST);
            continue;
        }
        HypoStop stop = session_run_fast(session, tick_limit);
        reached = points_take(session);
        if (reached.point != 0) {
            session->step_unknown = TRUE;
            return reached;
        }
        if (stop != HYPO_STOP_BREAK || g_atomic_int_get(&session->interrupted))
            return fast_stopped(session, stop);
    }
}

HypoSessionStop hypo_session_run(HypoSession *session, uint64_t tick_limit)
{
    points_prepare(session);
    points_look(session);
    points_before(session);
    HypoSessionStop here = points_take(session);
    return here.point != 0 ? here : hypo_session_continue(session, tick_limit);
}

HypoSessionStop hypo_session_continue(HypoSession *session, uint64_t tick_limit)
{
    if (!points_active(session))
        return fast_stopped(session, session_run_fast(session, tick_limit));
    points_prepare(session);
    if (!session->fast)
        return hypo_session_run_until(session, tick_limit, NULL, NULL);
    points_arm(session);
    HypoSessionStop stop = run_to_point(session, tick_limit);
    points_disarm(session);
    return stop;
}
