// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time travel: every earlier moment is reached by restoring the snapshot before
// it and making the steps again.  Read next: history.h.
#include "session/session_state.h"

enum { NEAR_TICKS = 64 }; // the step before is looked for so near at first

static HypoSessionStop stopped(HypoStopKind kind)
{
    return (HypoSessionStop){.kind = kind};
}

static HypoSessionStop machine_stopped(HypoStop stop)
{
    return (HypoSessionStop){.kind = HYPO_STOPPED_MACHINE, .machine = stop};
}

gboolean session_restore(HypoSession *session, HypoPosition position,
                         gboolean inclusive, HypoPosition *moment)
{
    const HypoPosition beginning = {0, 0};
    if (!history_restore(session->history, position, inclusive, moment))
        return FALSE;
    if (!outside_go_to(session->log, *moment))
        return TRUE;
    // The machine's log is made anew, from its beginning.
    history_restore(session->history, beginning, TRUE, moment);
    outside_make_log(session->log);
    return history_restore(session->history, position, inclusive, moment);
}

gboolean session_step_towards(HypoSession *session, HypoPosition position)
{
    uint64_t now = hypo_machine_state(session->machine)->tick;
    uint64_t limit = position.tick > now ? position.tick : HYPO_NEVER;
    return hypo_position_compare(session->position, position) < 0 &&
           session_micro_step(session, limit) == HYPO_RUNNING;
}

// Restores the last snapshot before, or at, `position` and makes micro-steps up
// to that moment.
static void go_to_moment(HypoSession *session, HypoPosition position)
{
    session_restore(session, position, TRUE, &session->position);
    if (position.tick > 0)
        session_run_fast(session, position.tick - 1);
    while (session_step_towards(session, position))
        continue;
}

typedef gboolean IsMoment(const HypoSession *session);

static gboolean any_moment(const HypoSession *session)
{
    (void)session;
    return TRUE;
}

gboolean stretch_before(HypoSession *session, Stretch *stretch)
{
    if (!session_restore(session, stretch->end, FALSE, &stretch->start))
        return FALSE;
    session->position = stretch->start;
    return TRUE;
}

gboolean stretch_has(const Stretch *stretch, HypoPosition moment)
{
    int order = hypo_position_compare(moment, stretch->end);
    return order < 0 || (order == 0 && stretch->inclusive);
}

void stretch_back(Stretch *stretch)
{
    stretch->end = stretch->start;
    stretch->inclusive = TRUE;
}

static gboolean is_beginning(HypoPosition position)
{
    return position.tick == 0 && position.step == 0;
}

// Looks through the stretch for its last moment of which `is_moment` holds.
static gboolean search(HypoSession *session, const Stretch *stretch,
                       IsMoment *is_moment, HypoPosition *found)
{
    gboolean any = is_beginning(stretch->start);
    *found = stretch->start;
    while (session_micro_step(session, HYPO_NEVER) == HYPO_RUNNING &&
           stretch_has(stretch, session->position)) {
        if (is_moment(session)) {
            *found = session->position;
            any = TRUE;
        }
    }
    return any;
}

// The end of the stretch: what the fast engine leaves of it.
static gboolean search_end(HypoSession *session, Stretch *stretch,
                           IsMoment *is_moment, HypoPosition *found)
{
    const Stretch whole = *stretch;
    if (whole.end.tick - whole.start.tick <= (guint64)2 * NEAR_TICKS)
        return search(session, stretch, is_moment, found);
    session_run_fast(session, whole.end.tick - NEAR_TICKS);
    stretch->start = session->position;
    return search(session, stretch, is_moment, found);
}

// Goes to the last moment before the current one of which `is_moment` holds,
// judged right after the micro-step that led to it; the beginning counts.
// FALSE: the machine is at the beginning.
static gboolean go_back(HypoSession *session, IsMoment *is_moment)
{
    Stretch stretch = {.end = session->position};
    gboolean near = TRUE;
    while (stretch_before(session, &stretch)) {
        HypoPosition found;
        gboolean any = near ? search_end(session, &stretch, is_moment, &found)
                            : search(session, &stretch, is_moment, &found);
        near = FALSE;
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
    return stopped(go_back(session, session_ends_step)
                       ? HYPO_STOPPED_STEP
                       : HYPO_STOPPED_BEGINNING);
}

// The beginning is a moment to which no step leads.
static HypoSessionStop point_at_beginning(HypoSession *session)
{
    if (!is_beginning(session->position))
        return stopped(HYPO_STOPPED_BEGINNING);
    points_before(session);
    return points_match(session);
}

// The last stop point of the stretch, and the moment at which it stops; number
// 0: none.
static HypoSessionStop last_point(HypoSession *session, const Stretch *stretch,
                                  HypoPosition *found)
{
    points_look(session);
    HypoSessionStop last = point_at_beginning(session);
    *found = stretch->start;
    for (;;) {
        points_before(session);
        HypoStop stop = session_micro_step(session, HYPO_NEVER);
        HypoSessionStop match = points_match(session);
        if (stop != HYPO_RUNNING || !stretch_has(stretch, session->position))
            return last;
        if (match.point != 0) {
            *found = session->position;
            last = match;
        }
    }
}

HypoSessionStop hypo_session_continue_back(HypoSession *session)
{
    const HypoPosition origin = session->position;
    Stretch stretch = {.end = origin};
    points_prepare(session);
    while (stretch_before(session, &stretch)) {
        HypoPosition found;
        HypoSessionStop last = last_point(session, &stretch, &found);
        if (hypo_session_take_interrupt(session)) {
            go_to_moment(session, origin);
            return stopped(HYPO_STOPPED_REQUEST);
        }
        go_to_moment(session, found);
        if (last.point != 0)
            return last;
        stretch_back(&stretch);
    }
    return stopped(HYPO_STOPPED_BEGINNING);
}

HypoSessionStop hypo_session_goto(HypoSession *session, uint64_t tick)
{
    HypoPosition target = {tick, 0};
    if (hypo_position_compare(target, session->position) < 0)
        session_restore(session, target, TRUE, &session->position);
    HypoStop stop = session_run_fast(session, tick);
    if (hypo_session_take_interrupt(session))
        return stopped(HYPO_STOPPED_REQUEST);
    if (stop != HYPO_STOP_TICKS) {
        session_settle_position(session);
        return machine_stopped(stop);
    }
    return stopped(HYPO_STOPPED_STEP);
}

void hypo_session_go_to(HypoSession *session, HypoPosition moment)
{
    go_to_moment(session, moment);
}

void hypo_session_find_last_step(HypoSession *session)
{
    if (session->step_unknown)
        go_to_moment(session, session->position);
}

void hypo_session_retrace(HypoSession *session, uint64_t tick, HypoVisit *visit,
                          void *context)
{
    const HypoPosition end = session->position;
    const HypoStep last_step = session->last_step;
    const HypoPosition from = {MIN(tick, end.tick), 0};
    GArray *effects = session->effects;
    session->effects = g_array_new(FALSE, FALSE, sizeof(HypoEffect));
    session_restore(session, from, TRUE, &session->position);
    if (from.tick > 0)
        session_run_fast(session, from.tick - 1);
    session->last_step = (HypoStep){.tick = session->position.tick};
    visit(context, session);
    for (;;) {
        session_observe(session, TRUE);
        if (!session_step_towards(session, end))
            break;
        visit(context, session);
    }
    session_observe(session, FALSE);
    go_to_moment(session, end);
    g_array_free(session->effects, TRUE);
    session->effects = effects;
    session->last_step = last_step;
}

void hypo_session_restart(HypoSession *session)
{
    const HypoPosition beginning = {0, 0};
    session_restore(session, beginning, TRUE, &session->position);
    outside_drop_later(session->log);
    history_forget_after(session->history, session->position);
    session->last_step = (HypoStep){0};
    g_array_set_size(session->effects, 0);
}
