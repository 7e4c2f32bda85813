// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session: the machine, its history, forwards and backwards.  Which stop
// point stops is points.c.
#include "session/session_state.h"

enum {
    HISTORY_BYTES = 256 << 20,
    INTERVAL_TICKS = 1 << 18,
    SLICE_TICKS = 1 << 16, // of the fast engine, between looks at requests
    SLICE_STEPS = 1 << 12,
    INTERRUPT_STEPS = 3,
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
    session->history = history_new(machine, bytes, interval);
    return session;
}

void hypo_session_free(HypoSession *session)
{
    if (!session)
        return;
    history_free(session->history);
    g_ptr_array_free(session->points, TRUE);
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

static gboolean take_request(HypoSession *session)
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

// One micro-step, its effects added to the list.
static HypoStop micro_step(HypoSession *session, uint64_t tick_limit)
{
    const HypoState *state = hypo_machine_state(session->machine);
    HypoStep *step = &session->last_step;
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

static void observe(HypoSession *session, gboolean on)
{
    const HypoObserver observer = {.effect = record, .context = session};
    hypo_machine_observe(session->machine, on ? &observer : NULL);
    if (on)
        g_array_set_size(session->effects, 0);
}

// Whether the step just made ends a step of the user's: an instruction, or the
// whole of an interrupt action.
static gboolean ends_step(const HypoSession *session)
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
    observe(session, TRUE);
    HypoStop stop = micro_step(session, HYPO_NEVER);
    observe(session, FALSE);
    return stop == HYPO_RUNNING ? stopped(HYPO_STOPPED_STEP)
                                : machine_stopped(stop);
}

HypoSessionStop hypo_session_step(HypoSession *session)
{
    HypoStop stop;
    observe(session, TRUE);
    do {
        stop = micro_step(session, HYPO_NEVER);
    } while (stop == HYPO_RUNNING && !ends_step(session));
    hypo_machine_observe(session->machine, NULL);
    return stop == HYPO_RUNNING ? stopped(HYPO_STOPPED_STEP)
                                : machine_stopped(stop);
}

// Where the fast engine has come to: at the tick limit, or standing still.  An
// interrupt action at this very tick, which the limit did not prevent, was that
// of a program interrupt: it belongs to the instruction before.
static void find_position(HypoSession *session)
{
    const HypoState *state = hypo_machine_state(session->machine);
    gboolean acted =
        state->tick > 0 && state->last_interrupt_tick == state->tick;
    session->position.tick = state->tick;
    session->position.step = acted ? INTERRUPT_STEPS : 0;
}

// Runs with the fast engine up to `tick`, taking snapshots.
static HypoStop run_fast(HypoSession *session, uint64_t tick)
{
    const HypoState *state = hypo_machine_state(session->machine);
    HypoStop stop = HYPO_STOP_TICKS;
    while (stop == HYPO_STOP_TICKS && state->tick < tick &&
           !g_atomic_int_get(&session->interrupted)) {
        uint64_t until = MIN(tick, history_next_tick(session->history));
        until = MIN(until, state->tick + SLICE_TICKS);
        until = MAX(until, state->tick + 1);
        stop = hypo_machine_run(session->machine, until);
        if (stop == HYPO_STOP_TICKS) {
            find_position(session);
            history_note(session->history, session->position);
        }
    }
    return stop;
}

// Finds out at which moment the fast engine stopped, by making the last steps
// again: an action may lie between the tick and the stop.
static void settle_position(HypoSession *session)
{
    const HypoPosition end = {HYPO_NEVER, G_MAXUINT32};
    history_restore(session->history, end, TRUE, &session->position);
    while (micro_step(session, HYPO_NEVER) == HYPO_RUNNING)
        continue;
}

// Steps until a stop point stops; looks at requests now and then.
static HypoSessionStop run_observed(HypoSession *session, uint64_t tick_limit)
{
    for (guint steps = 1;; steps++) {
        PointMoment moment = points_before(session);
        HypoStop stop = micro_step(session, tick_limit);
        unsigned point = points_match(session, &moment);
        if (stop != HYPO_RUNNING)
            return machine_stopped(stop);
        if (point != 0 && points_take(session, point))
            return (HypoSessionStop){.kind = HYPO_STOPPED_POINT,
                                     .point = point};
        if (steps % SLICE_STEPS == 0 && take_request(session))
            return stopped(HYPO_STOPPED_REQUEST);
    }
}

HypoSessionStop hypo_session_continue(HypoSession *session, uint64_t tick_limit)
{
    if (points_active(session))
        return run_observed(session, tick_limit);
    HypoStop stop = run_fast(session, tick_limit);
    if (take_request(session))
        return stopped(HYPO_STOPPED_REQUEST);
    if (stop != HYPO_STOP_TICKS)
        settle_position(session);
    return machine_stopped(stop);
}

// --- Backwards --------------------------------------------------------------

// Restores the last snapshot before, or at, `position` and makes micro-steps up
// to that moment.
static void go_to_moment(HypoSession *session, HypoPosition position)
{
    history_restore(session->history, position, TRUE, &session->position);
    if (position.tick > 0)
        run_fast(session, position.tick - 1);
    while (hypo_position_compare(session->position, position) < 0 &&
           micro_step(session, HYPO_NEVER) == HYPO_RUNNING)
        continue;
}

typedef gboolean IsMoment(const HypoSession *session);

static gboolean any_moment(const HypoSession *session)
{
    (void)session;
    return TRUE;
}

// The moments of one stretch between snapshots, from `start`, where the machine
// is, up to `end`: exclusive of it when that is where the user stands, else
// inclusive, for it has not been judged yet.
typedef struct Stretch {
    HypoPosition start, end;
    gboolean inclusive;
} Stretch;

// Restores the snapshot at which the next stretch backwards begins.
static gboolean stretch_before(HypoSession *session, Stretch *stretch)
{
    if (!history_restore(session->history, stretch->end, FALSE,
                         &stretch->start))
        return FALSE;
    session->position = stretch->start;
    return TRUE;
}

static gboolean stretch_has(const Stretch *stretch, HypoPosition moment)
{
    int order = hypo_position_compare(moment, stretch->end);
    return order < 0 || (order == 0 && stretch->inclusive);
}

static void stretch_back(Stretch *stretch)
{
    stretch->end = stretch->start;
    stretch->inclusive = TRUE;
}

static gboolean is_beginning(HypoPosition position)
{
    return position.tick == 0 && position.step == 0;
}

// Goes to the last moment before the current one of which `is_moment` holds,
// judged right after the micro-step that led to it; the beginning counts.
// FALSE: the machine is at the beginning.
static gboolean go_back(HypoSession *session, IsMoment *is_moment)
{
    Stretch stretch = {.end = session->position};
    while (stretch_before(session, &stretch)) {
        HypoPosition found = stretch.start;
        gboolean any = is_beginning(stretch.start);
        while (micro_step(session, HYPO_NEVER) == HYPO_RUNNING &&
               stretch_has(&stretch, session->position)) {
            if (is_moment(session)) {
                found = session->position;
                any = TRUE;
            }
        }
        if (any) {
            go_to_moment(session, found);
            return TRUE;
        }
        stretch_back(&stretch);
    }
    return FALSE;
}

HypoSessionStop hypo_session_micro_step_back(HypoSession *session)
{
    return stopped(go_back(session, any_moment) ? HYPO_STOPPED_STEP
                                                : HYPO_STOPPED_BEGINNING);
}

HypoSessionStop hypo_session_step_back(HypoSession *session)
{
    return stopped(go_back(session, ends_step) ? HYPO_STOPPED_STEP
                                               : HYPO_STOPPED_BEGINNING);
}

HypoSessionStop hypo_session_continue_back(HypoSession *session)
{
    Stretch stretch = {.end = session->position};
    while (stretch_before(session, &stretch)) {
        HypoPosition found = stretch.start;
        unsigned point = 0;
        for (;;) {
            PointMoment moment = points_before(session);
            HypoStop stop = micro_step(session, HYPO_NEVER);
            unsigned match = points_match(session, &moment);
            if (stop != HYPO_RUNNING ||
                !stretch_has(&stretch, session->position))
                break;
            if (match != 0) {
                found = session->position;
                point = match;
            }
        }
        go_to_moment(session, found);
        if (point != 0)
            return (HypoSessionStop){.kind = HYPO_STOPPED_POINT,
                                     .point = point};
        stretch_back(&stretch);
    }
    return stopped(HYPO_STOPPED_BEGINNING);
}

HypoSessionStop hypo_session_goto(HypoSession *session, uint64_t tick)
{
    HypoPosition target = {tick, 0};
    if (hypo_position_compare(target, session->position) < 0)
        history_restore(session->history, target, TRUE, &session->position);
    HypoStop stop = run_fast(session, tick);
    if (take_request(session))
        return stopped(HYPO_STOPPED_REQUEST);
    if (stop != HYPO_STOP_TICKS) {
        settle_position(session);
        return machine_stopped(stop);
    }
    return stopped(HYPO_STOPPED_STEP);
}
