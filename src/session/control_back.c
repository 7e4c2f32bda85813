// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run control backwards: over calls and interrupt service, to where a routine
// or a service was entered.  A stretch between snapshots is made again
// forwards, and for each program, and for the kernel since it was entered last,
// the last moment at each depth of calls is kept.  Read next: control.h,
// travel.c.
#include "session/control.h"

enum { NEAR_TICKS = 1 << 10 };

// The last moment at a depth; deeper ones before it do not matter any more.
typedef struct Level {
    gint64 depth;        // relative to the beginning of the stretch
    gboolean has_moment; // else it lies before the stretch
    HypoPosition moment;
    gboolean interrupted; // here, before step 1 of the action at `action`
    HypoPosition action;
} Level;

typedef struct Context {
    guint32 base;
    gboolean is_kernel;
    gint64 depth;
    GArray *levels;     // of Level, by depth and by moment
    gboolean entered;   // KERNEL: within this stretch
    gboolean has_entry; // and step 1 as well, from `entry`
    HypoPosition entry;
} Context;

// What is looked for: a moment of this context, not deeper than that.
typedef struct Wanted {
    guint32 base;
    gboolean is_kernel, has_depth;
    gboolean action; // the last one of the stretch, before its step 1
    gint64 depth;    // relative to the end of the stretch
} Wanted;

typedef struct Scan {
    HypoSession *session;
    GArray *contexts;    // of Context; the first one is the kernel's
    HypoPosition before; // the micro-step just made
    gboolean has_action; // an interrupt action was begun
    HypoPosition action; // before its step 1, of the last one
    guint32 mode_before;
    HypoSessionStop match; // the last stop point, and where it stops
    HypoPosition match_moment;
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
    Level level = {.depth = context->depth,
                   .has_moment = TRUE,
                   .moment = scan->session->position};
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
    kernel->has_entry = scan->has_action;
    kernel->entry = scan->action;
    g_array_set_size(kernel->levels, 0);
}

// After step 1 of an action: what it interrupts.
static void begin_action(Scan *scan)
{
    const Context *context = context_here(scan);
    GArray *levels = context->levels;
    scan->has_action = TRUE;
    scan->action = scan->before;
    if (levels->len == 0) {
        Level none = {.depth = context->depth};
        g_array_append_val(levels, none);
    }
    Level *level = &g_array_index(levels, Level, levels->len - 1);
    level->interrupted = TRUE;
    level->action = scan->before;
}

static void follow(Scan *scan)
{
    const HypoStep *step = &scan->session->last_step;
    if (step->kind == HYPO_STEP_INTERRUPT && step->micro_step == 1)
        begin_action(scan);
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

// Makes the steps of the stretch again, up to its end.  Its first moment is the
// last one of the stretch before, which knows how it came about.
static void make_again(Scan *scan, const Stretch *stretch)
{
    HypoSession *session = scan->session;
    gboolean boundary = stretch->start.tick == 0 && stretch->start.step == 0;
    points_look(session);
    while (hypo_position_compare(session->position, stretch->end) < 0) {
        if (boundary)
            keep(scan);
        scan->before = session->position;
        scan->mode_before = psw_of(scan)->m;
        points_before(session);
        HypoStop stop = session_micro_step(session, HYPO_NEVER);
        HypoSessionStop match = points_match(session);
        if (stop != HYPO_RUNNING)
            return;
        follow(scan);
        boundary = session_ends_step(session) && is_boundary(scan);
        if (match.point != 0 && stretch_has(stretch, session->position)) {
            scan->match = match;
            scan->match_moment = session->position;
        }
    }
    if (boundary && stretch->inclusive)
        keep(scan);
}

static const Level *last_level(const Context *context, gint64 depth,
                               gboolean out)
{
    for (guint i = context->levels->len; i > 0; i--) {
        const Level *level = &g_array_index(context->levels, Level, i - 1);
        if (level->depth <= depth && (level->has_moment || out))
            return level;
    }
    return NULL;
}

// Looks for the wanted moment; FALSE: it lies before the stretch, of which
// `wanted` then tells.
static gboolean find(Scan *scan, Wanted *wanted, gboolean out,
                     HypoPosition *found)
{
    if (wanted->action) {
        *found = scan->action;
        return scan->has_action;
    }
    if (!wanted->has_depth) {
        const Context *here = context_here(scan);
        *wanted = (Wanted){.base = here->base,
                           .is_kernel = here->is_kernel,
                           .has_depth = TRUE,
                           .depth = out ? -1 : 0};
    }
    const Context *context = context_of(scan, wanted->is_kernel, wanted->base);
    const Level *level =
        last_level(context, context->depth + wanted->depth, out);
    if (level)
        *found = out && level->interrupted ? level->action : level->moment;
    else if (context->has_entry)
        *found = context->entry;
    else if (context->entered)
        wanted->action = TRUE;
    else
        wanted->depth += context->depth;
    return level || context->has_entry;
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
    if (scan.match.point != 0 &&
        (!any || hypo_position_compare(scan.match_moment, found) > 0)) {
        *stop = stop_at(session, scan.match_moment, scan.match);
        any = TRUE;
    } else if (any) {
        *stop = stop_at(session, found,
                        (HypoSessionStop){.kind = HYPO_STOPPED_STEP});
    }
    clear(&scan);
    return any;
}

// The last ticks before the end of the stretch, of which the fast engine makes
// the rest: most moments that are looked for lie there.
static gboolean search_near(HypoSession *session, const Stretch *stretch,
                            gboolean out, HypoSessionStop *stop)
{
    Stretch near = *stretch;
    Wanted wanted = {0};
    if (stretch->end.tick - stretch->start.tick <= (guint64)2 * NEAR_TICKS)
        return FALSE;
    session_run_fast(session, stretch->end.tick - NEAR_TICKS);
    near.start = session->position;
    return search(session, &near, &wanted, out, stop);
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
    if (stretch_before(session, &stretch) &&
        search_near(session, &stretch, out, &stop))
        return stop;
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
