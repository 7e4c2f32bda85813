// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run control backwards: over calls and interrupt service, to where a routine
// or a service was entered.  A stretch between snapshots is made again
// forwards, and for each program, and for the kernel since it was entered last,
// the last moment at each depth of calls is kept.  Read next: control.h,
// travel.c.
#include "session/control.h"

// The last moment at a depth; deeper ones before it do not matter any more.
typedef struct Level {
    gint64 depth; // relative to the beginning of the stretch
    HypoPosition moment;
} Level;

typedef struct Context {
    guint32 base;
    gboolean is_kernel;
    gint64 depth;
    GArray *levels;   // of Level, by depth and by moment
    gboolean entered; // KERNEL: within this stretch, from `entry`
    HypoPosition entry;
} Context;

// What is looked for: a moment of this context, not deeper than that.
typedef struct Wanted {
    guint32 base;
    gboolean is_kernel, has_depth;
    gint64 depth; // relative to the end of the stretch
} Wanted;

typedef struct Scan {
    HypoSession *session;
    GArray *contexts;    // of Context; the first one is the kernel's
    HypoPosition before; // the micro-step just made
    HypoPosition action; // before step 1 of the last interrupt action
    guint32 mode_before;
    unsigned point; // the last one that stops
    HypoPosition point_moment;
} Scan;

static Context *context_at(const Scan *scan, guint index)
{
    return &g_array_index(scan->contexts, Context, index);
}

static Context *context_of(Scan *scan, gboolean is_kernel, guint32 base)
{
    for (guint i = 0; i < scan->contexts->len; i++) {
        Context *context = context_at(scan, i);
        if (context->is_kernel == is_kernel &&
            (is_kernel || context->base == base))
            return context;
    }
    Context context = {.base = base,
                       .is_kernel = is_kernel,
                       .levels = g_array_new(FALSE, FALSE, sizeof(Level))};
    g_array_append_val(scan->contexts, context);
    return context_at(scan, scan->contexts->len - 1);
}

static const HypoPsw *psw_of(const Scan *scan)
{
    return &hypo_machine_state(scan->session->machine)->psw;
}

static Context *context_here(Scan *scan)
{
    const HypoPsw *psw = psw_of(scan);
    return context_of(scan, psw->m == 0, psw->base);
}

static void keep(Scan *scan)
{
    Context *context = context_here(scan);
    GArray *levels = context->levels;
    while (levels->len > 0 &&
           g_array_index(levels, Level, levels->len - 1).depth >=
               context->depth)
        g_array_set_size(levels, levels->len - 1);
    Level level = {context->depth, scan->session->position};
    g_array_append_val(levels, level);
}

static void enter_service(Scan *scan)
{
    Context *kernel = context_of(scan, TRUE, 0);
    if (scan->mode_before == 0) {
        kernel->depth++;
        return;
    }
    kernel->depth = 0;
    kernel->entered = TRUE;
    kernel->entry = scan->action;
    g_array_set_size(kernel->levels, 0);
}

static void follow(Scan *scan)
{
    const HypoStep *step = &scan->session->last_step;
    if (step->kind == HYPO_STEP_INTERRUPT && step->micro_step == 1)
        scan->action = scan->before;
    switch (control_move(scan->session)) {
    case CONTROL_CALL: context_here(scan)->depth++; break;
    case CONTROL_RETURN: context_here(scan)->depth--; break;
    case CONTROL_INTERRUPT: enter_service(scan); break;
    case CONTROL_RETURN_FROM_SERVICE:
        if (psw_of(scan)->m == 0)
            context_of(scan, TRUE, 0)->depth--;
        break;
    default: break;
    }
}

// Not between an instruction and the action that it causes.
static gboolean is_boundary(const Scan *scan)
{
    return hypo_machine_state(scan->session->machine)->action.step == 0;
}

// Makes the steps of the stretch again, up to its end.
static void make_again(Scan *scan, const Stretch *stretch)
{
    HypoSession *session = scan->session;
    gboolean boundary = is_boundary(scan);
    while (hypo_position_compare(session->position, stretch->end) < 0) {
        if (boundary)
            keep(scan);
        scan->before = session->position;
        scan->mode_before = psw_of(scan)->m;
        PointMoment moment = points_before(session);
        HypoStop stop = session_micro_step(session, HYPO_NEVER);
        unsigned point = points_match(session, &moment);
        if (stop != HYPO_RUNNING)
            return;
        follow(scan);
        boundary = session_ends_step(session) && is_boundary(scan);
        if (point != 0 && stretch_has(stretch, session->position)) {
            scan->point = point;
            scan->point_moment = session->position;
        }
    }
}

static const Level *last_level(const Context *context, gint64 depth)
{
    for (guint i = context->levels->len; i > 0; i--) {
        const Level *level = &g_array_index(context->levels, Level, i - 1);
        if (level->depth <= depth)
            return level;
    }
    return NULL;
}

// Looks for the wanted moment; FALSE: it lies before the stretch, of which
// `wanted` then tells.
static gboolean find(Scan *scan, Wanted *wanted, gboolean out,
                     HypoPosition *found)
{
    if (!wanted->has_depth) {
        const Context *here = context_here(scan);
        *wanted = (Wanted){here->base, here->is_kernel, TRUE, out ? -1 : 0};
    }
    const Context *context = context_of(scan, wanted->is_kernel, wanted->base);
    const Level *level = last_level(context, context->depth + wanted->depth);
    if (level)
        *found = level->moment;
    else if (context->entered)
        *found = context->entry;
    else
        wanted->depth += context->depth;
    return level || context->entered;
}

static void clear(Scan *scan)
{
    for (guint i = 0; i < scan->contexts->len; i++)
        g_array_free(context_at(scan, i)->levels, TRUE);
    g_array_free(scan->contexts, TRUE);
}

static HypoSessionStop stop_at(HypoSession *session, HypoPosition moment,
                               HypoSessionStop stop)
{
    hypo_session_go_to(session, moment);
    return stop;
}

// One stretch; TRUE: the search ends with `*stop`.
static gboolean search(HypoSession *session, const Stretch *stretch,
                       Wanted *wanted, gboolean out, HypoSessionStop *stop)
{
    Scan scan = {.session = session,
                 .contexts = g_array_new(FALSE, FALSE, sizeof(Context))};
    HypoPosition found;
    make_again(&scan, stretch);
    gboolean any = find(&scan, wanted, out, &found);
    if (scan.point != 0 &&
        (!any || hypo_position_compare(scan.point_moment, found) > 0)) {
        *stop = stop_at(
            session, scan.point_moment,
            (HypoSessionStop){.kind = HYPO_STOPPED_POINT, .point = scan.point});
        any = TRUE;
    } else if (any) {
        *stop = stop_at(session, found,
                        (HypoSessionStop){.kind = HYPO_STOPPED_STEP});
    }
    clear(&scan);
    return any;
}

// `out`: to where the frame was entered.
static HypoSessionStop go_back(HypoSession *session, gboolean out)
{
    const HypoPosition origin = session->position;
    const HypoSessionStop request = {.kind = HYPO_STOPPED_REQUEST};
    HypoSessionStop stop = {.kind = HYPO_STOPPED_BEGINNING};
    Stretch stretch = {.end = origin};
    Wanted wanted = {0};
    points_prepare(session);
    while (stretch_before(session, &stretch)) {
        if (search(session, &stretch, &wanted, out, &stop))
            return stop;
        if (hypo_session_take_interrupt(session))
            return stop_at(session, origin, request);
        stretch_back(&stretch);
    }
    if (out)
        return stop_at(session, (HypoPosition){0, 0}, stop);
    hypo_session_go_to(session, origin);
    return hypo_session_step_back(session); // the program begins here
}

HypoSessionStop hypo_session_next_back(HypoSession *session)
{
    return go_back(session, FALSE);
}

HypoSessionStop hypo_session_finish_back(HypoSession *session)
{
    return go_back(session, TRUE);
}

HypoSessionStop hypo_session_step_line_back(HypoSession *session,
                                            const HypoLines *lines, bool into)
{
    HypoSessionStop stop;
    uint32_t pc, begin;
    do {
        stop = into ? hypo_session_step_back(session)
                    : hypo_session_next_back(session);
        pc = begin = hypo_machine_state(session->machine)->psw.pc;
        if (lines->line(lines->context, pc, &begin) == 0)
            break;
    } while (stop.kind == HYPO_STOPPED_STEP && begin != pc);
    return stop;
}
