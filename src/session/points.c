// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stop points: breakpoints, watchpoints, catches.
#include "session/session_state.h"

#include <string.h>

unsigned hypo_session_add_point(HypoSession *session, const HypoPoint *point)
{
    g_ptr_array_add(session->points, g_memdup2(point, sizeof *point));
    return session->points->len;
}

HypoPoint *hypo_session_point(HypoSession *session, unsigned number)
{
    if (number == 0 || number > session->points->len)
        return NULL;
    return g_ptr_array_index(session->points, number - 1);
}

bool hypo_session_delete_point(HypoSession *session, unsigned number)
{
    HypoPoint *point = hypo_session_point(session, number);
    if (!point)
        return false;
    g_free(point);
    session->points->pdata[number - 1] = NULL;
    return true;
}

static const HypoPoint *point_at(const HypoSession *session, guint index)
{
    const HypoPoint *point = g_ptr_array_index(session->points, index);
    return point && !point->disabled ? point : NULL;
}

gboolean points_active(const HypoSession *session)
{
    for (guint i = 0; i < session->points->len; i++)
        if (point_at(session, i))
            return TRUE;
    return FALSE;
}

static guint break_bit(uint32_t address)
{
    return (address >> 2) % POINT_BITS;
}

// Whether the fast engine can look out for it: an interrupt action, which it
// carries out in one go, writes below.
static gboolean is_watched_place(const HypoPoint *point)
{
    return point->kind == HYPO_POINT_WATCH &&
           point->where == HYPO_EFFECT_MEMORY &&
           (point->by_place || !point->value) &&
           point->address >= HYPO_BOOT_BLOCK;
}

void points_prepare(HypoSession *session)
{
    memset(session->break_bits, 0, sizeof session->break_bits);
    session->fast = TRUE;
    session->watches = FALSE;
    session->accesses = FALSE;
    session->previews = FALSE;
    for (guint i = 0; i < session->points->len; i++) {
        const HypoPoint *point = point_at(session, i);
        if (!point)
            continue;
        guint bit = break_bit(point->address);
        session->accesses |= point->kind == HYPO_POINT_ACCESS;
        session->previews |= point->kind == HYPO_POINT_BREAK ||
                             point->kind == HYPO_POINT_INTERRUPT;
        if (point->kind == HYPO_POINT_BREAK)
            session->break_bits[bit / 8] |= (guint8)(1 << bit % 8);
        else if (is_watched_place(point))
            session->watches = TRUE;
        else
            session->fast = FALSE;
    }
}

// Whether a breakpoint may be here.
static gboolean is_at_break(const HypoSession *session)
{
    guint bit = break_bit(hypo_machine_state(session->machine)->psw.pc);
    return session->break_bits[bit / 8] >> bit % 8 & 1;
}

// Whether no point can stop here: there are only breakpoints, elsewhere.
static gboolean is_passed(const HypoSession *session)
{
    return session->fast && !session->watches && !is_at_break(session);
}

gboolean points_may_stop(const HypoSession *session)
{
    return session->is_armed && !is_passed(session);
}

gboolean points_may_break(const HypoSession *session)
{
    return session->is_armed && is_at_break(session);
}

void points_arm(HypoSession *session)
{
    g_array_set_size(session->armed, 0);
    for (guint i = 0; i < session->points->len; i++) {
        const HypoPoint *point = point_at(session, i);
        if (point && point->kind == HYPO_POINT_BREAK)
            g_array_append_val(session->armed, point->address);
        else if (point)
            hypo_machine_watch(session->machine, point->address, point->bytes);
    }
    session->is_armed = TRUE;
    hypo_machine_set_breakpoints(
        session->machine, (const uint32_t *)(gpointer)session->armed->data,
        session->armed->len);
}

void points_disarm(HypoSession *session)
{
    hypo_machine_set_breakpoints(session->machine, NULL, 0);
    hypo_machine_watch_nothing(session->machine);
    session->is_armed = FALSE;
    g_array_set_size(session->armed, 0);
}

// What a watch point watches; of memory a digest.
static guint64 watched_value(const HypoSession *session, const HypoPoint *point)
{
    const HypoState *state = hypo_machine_state(session->machine);
    uint32_t word;
    if (point->value)
        return point->value(point->context, session->machine);
    switch (point->where) {
    case HYPO_EFFECT_REGISTER: return state->r[point->field];
    case HYPO_EFFECT_PSW:
        memcpy(&word, (const char *)&state->psw + (gsize)4 * point->field, 4);
        return word;
    default: break;
    }
    const uint8_t *at = hypo_machine_memory(session->machine) + point->address;
    guint64 digest = 0;
    for (uint32_t i = 0; i < point->bytes; i++)
        digest = digest * G_GUINT64_CONSTANT(0x100000001B3) + at[i];
    return digest;
}

// --- Accesses ---------------------------------------------------------------

static void touch(HypoSession *session, uint64_t address, uint32_t bytes,
                  gboolean write)
{
    for (guint i = 0; i < session->points->len; i++) {
        HypoPoint *point = hypo_session_point(session, i + 1);
        if (point && point->kind == HYPO_POINT_ACCESS &&
            (write ? point->writes : point->reads) &&
            address < (uint64_t)point->address + point->bytes &&
            point->address < address + bytes)
            point->touched = true;
    }
}

static void touch_load(void *context, uint32_t address, uint32_t bytes)
{
    touch(context, address, bytes, FALSE);
}

static void touch_store(void *context, const HypoEffect *effect)
{
    if (effect->kind == HYPO_EFFECT_MEMORY)
        touch(context, effect->where, effect->width, TRUE);
}

static void observe_accesses(HypoSession *session)
{
    const HypoObserver observer = {
        .effect = touch_store, .load = touch_load, .context = session};
    hypo_machine_observe(session->machine, &observer);
    for (guint i = 1; i <= session->points->len; i++) {
        HypoPoint *point = hypo_session_point(session, i);
        if (point)
            point->touched = false;
    }
}

void points_before(HypoSession *session)
{
    if (session->accesses)
        observe_accesses(session);
}

// --- What stops -------------------------------------------------------------

static gboolean watches_value(const HypoPoint *point)
{
    return point && (point->kind == HYPO_POINT_WATCH ||
                     point->kind == HYPO_POINT_ACCESS);
}

static void look(HypoSession *session)
{
    for (guint i = 0; i < session->points->len; i++) {
        const HypoPoint *point = point_at(session, i);
        Seen *seen = &g_array_index(session->seen, Seen, i);
        if (!watches_value(point))
            continue;
        seen->before = seen->now;
        seen->now = watched_value(session, point);
    }
}

void points_look(HypoSession *session)
{
    g_array_set_size(session->seen, session->points->len);
    session->seen_mode = hypo_machine_state(session->machine)->psw.m;
    look(session);
}

static gboolean has_changed(const HypoSession *session, guint index)
{
    const Seen *seen = &g_array_index(session->seen, Seen, index);
    return seen->now != seen->before;
}

static gboolean catches(const HypoPoint *point, const HypoStep *next)
{
    return next->kind == HYPO_STEP_INTERRUPT && next->micro_step == 1 &&
           (point->class_number == HYPO_ANY ||
            point->class_number == (int)next->class_number) &&
           (point->code == HYPO_ANY || point->code == next->ic) &&
           (!point->only_si || next->ic < SI_CODES) &&
           (!point->only_exceptions || next->ic >= SI_CODES);
}

static gboolean matches(const HypoSession *session, guint index,
                        const HypoStep *next)
{
    const HypoPoint *point = point_at(session, index);
    const HypoState *state = hypo_machine_state(session->machine);
    gboolean match = FALSE;
    if (!point)
        return FALSE;
    switch (point->kind) {
    case HYPO_POINT_BREAK:
        match =
            next->kind == HYPO_STEP_INSTRUCTION && next->pc == point->address;
        break;
    case HYPO_POINT_WATCH: match = has_changed(session, index); break;
    case HYPO_POINT_INTERRUPT: match = catches(point, next); break;
    case HYPO_POINT_MODE: match = session->seen_mode != state->psw.m; break;
    case HYPO_POINT_ACCESS: match = point->touched; break;
    }
    return match;
}

static gboolean counts(const HypoSession *session, guint index)
{
    const HypoPoint *point = point_at(session, index);
    g_assert(point); // what matches is there
    return !point->condition ||
           point->condition(point->context, session->machine);
}

// A point that matched: counts the hit; FALSE where it is passed over.
static gboolean take(HypoPoint *point)
{
    point->hits++;
    if (point->ignore == 0)
        return TRUE;
    point->ignore--;
    return FALSE;
}

static HypoSessionStop find_match(HypoSession *session, gboolean taken)
{
    HypoSessionStop stop = {.kind = HYPO_STOPPED_POINT};
    HypoStep next = {0};
    if (is_passed(session))
        return stop;
    if (session->accesses)
        hypo_machine_observe(session->machine, NULL);
    if (session->previews)
        hypo_machine_preview(session->machine, &next);
    look(session);
    for (guint i = 0; i < session->points->len; i++) {
        if (!matches(session, i, &next) || !counts(session, i) ||
            (taken && !take(g_ptr_array_index(session->points, i))) ||
            stop.point != 0)
            continue;
        stop.point = i + 1;
        stop.was = g_array_index(session->seen, Seen, i).before;
        if (!taken)
            break;
    }
    session->seen_mode = hypo_machine_state(session->machine)->psw.m;
    return stop;
}

HypoSessionStop points_match(HypoSession *session)
{
    return find_match(session, FALSE);
}

HypoSessionStop points_take(HypoSession *session)
{
    HypoSessionStop stop = find_match(session, TRUE);
    HypoPoint *point = hypo_session_point(session, stop.point);
    if (point && point->temporary)
        point->disabled = true;
    return stop;
}
