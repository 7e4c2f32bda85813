// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run control: over calls and interrupt service, to the end of a routine, to a
// place, to an event.  A frame is a routine, or an interrupt service, as it is
// entered and left: by `call` and `jr lr`, by an interrupt action and `lpsw`.
// Backwards is control_back.c.
#include "session/control.h"

#include <string.h>

#include <hypo/isa.h>

// --- Handled classes --------------------------------------------------------

void hypo_session_handle(HypoSession *session, unsigned class_number,
                         int64_t code, HypoHandling handling)
{
    for (guint i = session->handles->len; i > 0; i--) {
        const HypoHandle *handle =
            &g_array_index(session->handles, HypoHandle, i - 1);
        if (handle->class_number == class_number &&
            (code == HYPO_ANY || handle->code == code))
            g_array_remove_index(session->handles, i - 1);
    }
    HypoHandle handle = {class_number, code, handling};
    g_array_append_val(session->handles, handle);
}

const HypoHandle *hypo_session_handles(const HypoSession *session,
                                       size_t *count)
{
    *count = session->handles->len;
    return (const HypoHandle *)(gpointer)session->handles->data;
}

// The last one that was set and fits counts.
static HypoHandling handling(const HypoSession *session, const HypoStep *step)
{
    for (guint i = session->handles->len; i > 0; i--) {
        const HypoHandle *handle =
            &g_array_index(session->handles, HypoHandle, i - 1);
        if (handle->class_number == step->class_number &&
            (handle->code == HYPO_ANY || handle->code == step->ic))
            return handle->handling;
    }
    return HYPO_HANDLE_DEFAULT;
}

// --- Frames -----------------------------------------------------------------

ControlMove control_move(const HypoSession *session)
{
    const HypoStep *step = &session->last_step;
    HypoDecoded decoded;
    if (step->kind == HYPO_STEP_INTERRUPT)
        return step->micro_step == 3 ? CONTROL_INTERRUPT : CONTROL_NOTHING;
    if (step->kind != HYPO_STEP_INSTRUCTION || step->exception != 0 ||
        !hypo_decode(step->word, &decoded))
        return CONTROL_NOTHING;
    const char *mnemonic = decoded.instruction->mnemonic;
    if (strcmp(mnemonic, "lpsw") == 0)
        return CONTROL_RETURN_FROM_SERVICE;
    if (strcmp(mnemonic, "call") == 0 || strcmp(mnemonic, "callr") == 0)
        return CONTROL_CALL;
    return strcmp(mnemonic, "jr") == 0 && decoded.ra == HYPO_LR
               ? CONTROL_RETURN
               : CONTROL_NOTHING;
}

static const HypoPsw *psw_of(const HypoSession *session)
{
    return &hypo_machine_state(session->machine)->psw;
}

typedef struct Frame {
    guint32 base, mode; // of the program that it belongs to
    guint calls;        // entered and not left
    guint services;     // the same of interrupts; of a program: 0 or 1
    gboolean into;      // services stop the stepping, unless handled
    gboolean entered;   // one that is to stop it
    guint32 pc;         // where it began
    uint64_t line;      // of the source
    const HypoLines *lines;
} Frame;

static gboolean is_home(const Frame *frame, const HypoPsw *psw)
{
    return psw->base == frame->base && psw->m == frame->mode;
}

static void enter_service(Frame *frame, const HypoSession *session)
{
    HypoHandling how = handling(session, &session->last_step);
    if (frame->services > 0) {
        frame->services += frame->mode == 0;
        return;
    }
    gboolean stops =
        how == HYPO_HANDLE_DEFAULT ? frame->into : how == HYPO_HANDLE_STOP;
    if (stops)
        frame->entered = TRUE;
    else
        frame->services = 1;
}

// A program is served until it has the CPU again, whoever has it in between.
// Inside the kernel services nest.  TRUE: the frame's own service was left.
static gboolean leave_service(Frame *frame, const HypoPsw *psw)
{
    if (frame->services == 0)
        return TRUE;
    if (frame->mode == 1)
        frame->services = !is_home(frame, psw);
    else if (--frame->services == 0 && !is_home(frame, psw))
        frame->services = 1; // another one was dispatched
    return FALSE;
}

static gboolean leave_routine(Frame *frame)
{
    if (frame->services > 0)
        return FALSE;
    if (frame->calls == 0)
        return TRUE;
    frame->calls--;
    return FALSE;
}

// After each micro-step.  TRUE: it left the routine or service.
static gboolean follow(Frame *frame, const HypoSession *session)
{
    switch (control_move(session)) {
    case CONTROL_INTERRUPT: enter_service(frame, session); return FALSE;
    case CONTROL_RETURN_FROM_SERVICE:
        return leave_service(frame, psw_of(session));
    case CONTROL_CALL: frame->calls += frame->services == 0; return FALSE;
    case CONTROL_RETURN: return leave_routine(frame);
    default: return FALSE;
    }
}

static gboolean is_inner(const Frame *frame)
{
    return frame->calls > 0 || frame->services > 0;
}

static uint64_t line_of(const Frame *frame, uint32_t pc, uint32_t *begin)
{
    *begin = pc;
    return frame->lines ? frame->lines->line(frame->lines->context, pc, begin)
                        : 0;
}

static Frame frame_here(HypoSession *session, const HypoLines *lines)
{
    const HypoPsw *psw = psw_of(session);
    uint32_t begin;
    Frame frame = {
        .base = psw->base, .mode = psw->m, .pc = psw->pc, .lines = lines};
    frame.line = line_of(&frame, psw->pc, &begin);
    return frame;
}

static gboolean at_boundary(const HypoSession *session)
{
    const HypoState *state = hypo_machine_state(session->machine);
    return state->action.step == 0 && session_ends_step(session);
}

// --- Steps ------------------------------------------------------------------

static bool is_next_instruction(void *context, const HypoSession *session)
{
    Frame *frame = context;
    gboolean left = follow(frame, session);
    return at_boundary(session) && (left || frame->entered || !is_inner(frame));
}

HypoSessionStop hypo_session_next(HypoSession *session, uint64_t tick_limit)
{
    Frame frame = frame_here(session, NULL);
    return hypo_session_run_until(session, tick_limit, is_next_instruction,
                                  &frame);
}

// Stepping in goes into calls.
static bool is_in_step(void *context, const HypoSession *session)
{
    Frame *frame = context;
    follow(frame, session);
    frame->calls = 0;
    return at_boundary(session) && frame->services == 0;
}

HypoSessionStop hypo_session_step_handled(HypoSession *session,
                                          uint64_t tick_limit)
{
    Frame frame = frame_here(session, NULL);
    HypoStep next;
    frame.into = TRUE;
    hypo_machine_preview(session->machine, &next);
    if (next.kind != HYPO_STEP_INTERRUPT ||
        handling(session, &next) != HYPO_HANDLE_NOSTOP)
        return hypo_session_step(session);
    return hypo_session_run_until(session, tick_limit, is_in_step, &frame);
}

// Whether the machine stands at another line than that of the frame.
static gboolean is_other_line(const Frame *frame, const HypoSession *session)
{
    uint32_t pc = psw_of(session)->pc, begin;
    uint64_t line = line_of(frame, pc, &begin);
    if (line == 0)
        return frame->line == 0;
    return line != frame->line || begin == pc;
}

static bool is_next_line(void *context, const HypoSession *session)
{
    Frame *frame = context;
    gboolean left = follow(frame, session);
    if (!at_boundary(session))
        return false;
    if (frame->into) {
        if (left || frame->entered)
            frame->services = 0;
        frame->calls = 0;
        return frame->services == 0 && is_other_line(frame, session);
    }
    if (frame->entered)
        return true;
    return (left || !is_inner(frame)) && is_other_line(frame, session);
}

HypoSessionStop hypo_session_step_line(HypoSession *session,
                                       uint64_t tick_limit,
                                       const HypoLines *lines, bool into)
{
    Frame frame = frame_here(session, lines);
    frame.into = into;
    return hypo_session_run_until(session, tick_limit, is_next_line, &frame);
}

// A line behind the one where the frame began.
static bool is_line_behind(void *context, const HypoSession *session)
{
    Frame *frame = context;
    gboolean left = follow(frame, session);
    if (!at_boundary(session))
        return false;
    return left || frame->entered ||
           (!is_inner(frame) && psw_of(session)->pc > frame->pc &&
            is_other_line(frame, session));
}

HypoSessionStop hypo_session_until_behind(HypoSession *session,
                                          uint64_t tick_limit,
                                          const HypoLines *lines)
{
    Frame frame = frame_here(session, lines);
    return hypo_session_run_until(session, tick_limit, is_line_behind, &frame);
}

static bool is_left(void *context, const HypoSession *session)
{
    return follow(context, session);
}

HypoSessionStop hypo_session_finish(HypoSession *session, uint64_t tick_limit)
{
    Frame frame = frame_here(session, NULL);
    return hypo_session_run_until(session, tick_limit, is_left, &frame);
}

typedef struct Destination {
    Frame frame;
    guint32 address;
    gboolean same_frame;
} Destination;

static bool is_there(void *context, const HypoSession *session)
{
    Destination *destination = context;
    HypoStep next;
    if (follow(&destination->frame, session))
        return true;
    if (destination->same_frame && is_inner(&destination->frame))
        return false;
    hypo_machine_preview(session->machine, &next);
    return next.kind == HYPO_STEP_INSTRUCTION &&
           next.pc == destination->address;
}

HypoSessionStop hypo_session_advance(HypoSession *session, uint64_t tick_limit,
                                     uint32_t address, bool same_frame)
{
    Destination destination = {frame_here(session, NULL), address, same_frame};
    return hypo_session_run_until(session, tick_limit, is_there, &destination);
}

// --- Events -----------------------------------------------------------------

typedef struct Awaited {
    HypoEvent event;
    guint32 mode; // before the step
    const HypoProgramTable *table;
    guint64 ended; // bit n: entry n of the table
} Awaited;

static guint64 ended_programs(const HypoSession *session,
                              const HypoProgramTable *table)
{
    const uint8_t *memory = hypo_machine_memory(session->machine);
    guint64 ended = 0;
    for (uint32_t i = 0; table && i < table->count && i < 64; i++) {
        const uint8_t *at =
            memory + table->address + (size_t)i * table->entry_bytes;
        uint32_t word = (uint32_t)at[0] | (uint32_t)at[1] << 8 |
                        (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
        if (word == table->ended)
            ended |= (guint64)1 << i;
    }
    return ended;
}

static gboolean is_exit(Awaited *awaited, const HypoSession *session,
                        const HypoStep *next)
{
    if (!awaited->table)
        return next->kind == HYPO_STEP_INTERRUPT && next->micro_step == 1 &&
               next->class_number == HYPO_CLASS_PROGRAM && next->ic == 1 &&
               psw_of(session)->m == 1;
    guint64 ended = ended_programs(session, awaited->table);
    gboolean more = (ended & ~awaited->ended) != 0;
    awaited->ended = ended;
    return more;
}

static gboolean is_action(const HypoStep *next, gboolean only_si)
{
    return next->kind == HYPO_STEP_INTERRUPT && next->micro_step == 1 &&
           (!only_si ||
            (next->class_number == HYPO_CLASS_PROGRAM && next->ic < SI_CODES));
}

static bool is_event(void *context, const HypoSession *session)
{
    Awaited *awaited = context;
    guint32 mode = psw_of(session)->m, before = awaited->mode;
    HypoStep next;
    awaited->mode = mode;
    hypo_machine_preview(session->machine, &next);
    switch (awaited->event) {
    case HYPO_EVENT_INTERRUPT: return is_action(&next, FALSE);
    case HYPO_EVENT_SI: return is_action(&next, TRUE);
    case HYPO_EVENT_USER: return mode == 1 && before == 0;
    case HYPO_EVENT_KERNEL: return mode == 0 && before == 1;
    case HYPO_EVENT_DISPATCH:
        return mode == 1 &&
               control_move(session) == CONTROL_RETURN_FROM_SERVICE;
    default: return is_exit(awaited, session, &next);
    }
}

HypoSessionStop hypo_session_step_to(HypoSession *session, uint64_t tick_limit,
                                     HypoEvent event,
                                     const HypoProgramTable *table)
{
    Awaited awaited = {event, psw_of(session)->m, table,
                       ended_programs(session, table)};
    return hypo_session_run_until(session, tick_limit, is_event, &awaited);
}

// --- Which program is served ------------------------------------------------

typedef struct Served {
    gboolean any;
    guint32 base;
} Served;

static void note_served(void *context, const HypoSession *session)
{
    Served *served = context;
    const HypoState *state = hypo_machine_state(session->machine);
    if (state->psw.m != 1 || state->action.step != 0)
        return;
    served->any = TRUE;
    served->base = state->psw.base;
}

bool hypo_session_served(HypoSession *session, uint32_t *base)
{
    enum { WINDOW_TICKS = 1 << 10, GROWTH = 16 };
    const HypoState *state = hypo_machine_state(session->machine);
    Served served = {0};
    if (state->psw.m == 1) {
        *base = state->psw.base;
        return true;
    }
    for (guint64 window = WINDOW_TICKS; !served.any; window *= GROWTH) {
        guint64 from = state->tick > window ? state->tick - window : 0;
        hypo_session_retrace(session, from, note_served, &served);
        if (from == 0)
            break;
    }
    *base = served.base;
    return served.any;
}
