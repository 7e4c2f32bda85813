// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that move the machine forwards.
#include "repl/commands.h"

#include <string.h>

static gboolean budget_left(Repl *repl)
{
    if (hypo_machine_state(repl->machine)->tick < repl->options.tick_limit)
        return TRUE;
    HypoSessionStop stop = {HYPO_STOPPED_MACHINE, HYPO_STOP_TICKS, 0};
    repl_stopped(repl, stop);
    return FALSE;
}

static void boot_again(Repl *repl)
{
    hypo_session_restart(repl->session);
    memset(repl->written, 0, sizeof repl->written);
    g_string_truncate(repl->display, 0);
    repl->expected = 0;
    g_array_set_size(repl->stops, 0);
    repl->done_before = 0;
    repl->shown = *hypo_machine_state(repl->machine);
}

gboolean command_run(Repl *repl, const char *arguments)
{
    (void)arguments;
    boot_again(repl);
    return repl_stopped(
        repl, hypo_session_run(repl->session, repl->options.tick_limit));
}

gboolean command_restart(Repl *repl, const char *arguments)
{
    (void)arguments;
    boot_again(repl);
    repl_where(repl);
    return TRUE;
}

static gboolean run_until(Repl *repl, HypoUntil *until, void *context)
{
    repl_moving(repl);
    return repl_stopped(repl, hypo_session_run_until(repl->session,
                                                     repl->options.tick_limit,
                                                     until, context));
}

static bool is_user(void *context, const HypoSession *session)
{
    (void)context;
    const HypoState *state = hypo_machine_state(hypo_session_machine(session));
    return state->psw.m == 1 && state->action.step == 0;
}

gboolean command_start(Repl *repl, const char *arguments)
{
    (void)arguments;
    boot_again(repl);
    return run_until(repl, is_user, NULL);
}

gboolean command_continue(Repl *repl, const char *arguments)
{
    guint64 count;
    HypoSessionStop stop;
    if (!repl_count(repl, arguments, 1, &count))
        return FALSE;
    repl_moving(repl);
    do {
        stop = hypo_session_continue(repl->session, repl->options.tick_limit);
    } while (count-- > 1 && stop.kind == HYPO_STOPPED_POINT);
    return repl_stopped(repl, stop);
}

// --- Steps ------------------------------------------------------------------

static void explain_last(Repl *repl)
{
    const HypoStep *step = hypo_session_last_step(repl->session);
    char *words = repl->explaining ? repl_step_words(repl, step) : NULL;
    if (words)
        repl_print(repl, "%s\n", words);
    g_free(words);
}

typedef HypoSessionStop Step(HypoSession *session);

static gboolean steps(Repl *repl, const char *arguments, Step *step)
{
    guint64 count;
    HypoSessionStop stop = {HYPO_STOPPED_STEP, HYPO_RUNNING, 0};
    if (!repl_count(repl, arguments, 1, &count))
        return FALSE;
    if (!budget_left(repl))
        return TRUE;
    repl_moving(repl);
    while (count-- > 0 && stop.kind == HYPO_STOPPED_STEP) {
        HypoPsw before = hypo_machine_state(repl->machine)->psw;
        const HypoStep *last = hypo_session_last_step(repl->session);
        stop = step(repl->session);
        if (stop.kind != HYPO_STOPPED_STEP)
            break;
        if (count > 0 && hypo_session_take_interrupt(repl->session))
            stop.kind = HYPO_STOPPED_REQUEST;
        if (step == hypo_session_micro_step &&
            last->kind == HYPO_STEP_INTERRUPT)
            repl_explain_action(repl, last, &before);
        else
            explain_last(repl);
    }
    return repl_stopped(repl, stop);
}

gboolean command_stepi(Repl *repl, const char *arguments)
{
    return steps(repl, arguments, hypo_session_step);
}

gboolean command_ustep(Repl *repl, const char *arguments)
{
    return steps(repl, arguments, hypo_session_micro_step);
}

// --- Until ------------------------------------------------------------------

// Where a step over calls and service began.
typedef struct Frame {
    guint32 base, mode;
    guint calls;    // entered and not left
    guint services; // the same of interrupts
    gboolean over;  // whether these are passed over
    PlaceLine line;
    gboolean has_line;
} Frame;

static gboolean decode(const HypoStep *step, HypoDecoded *decoded)
{
    return step->kind == HYPO_STEP_INSTRUCTION && step->exception == 0 &&
           hypo_decode(step->word, decoded);
}

static gboolean is_named(const HypoDecoded *decoded, const char *mnemonic)
{
    return strcmp(decoded->instruction->mnemonic, mnemonic) == 0;
}

// The program that the step began in: the same MPI and mode.
static gboolean is_same_program(const Frame *frame, const HypoPsw *psw)
{
    return psw->base == frame->base && psw->m == frame->mode;
}

// Follows calls, returns, interrupts and `lpsw` by what the last step was.
// TRUE: it left the routine or service that the frame began in.
static gboolean follow(Frame *frame, const HypoSession *session)
{
    const HypoStep *step = hypo_session_last_step(session);
    const HypoPsw *psw =
        &hypo_machine_state(hypo_session_machine(session))->psw;
    HypoDecoded decoded;
    if (step->kind == HYPO_STEP_INTERRUPT && step->micro_step == 3)
        frame->services++;
    if (!decode(step, &decoded))
        return FALSE;
    if (is_named(&decoded, "lpsw")) {
        if (frame->services == 0)
            return TRUE;
        if (--frame->services == 0 && !is_same_program(frame, psw))
            frame->services = 1; // another program was dispatched
    } else if (frame->services == 0) {
        if (is_named(&decoded, "call") || is_named(&decoded, "callr"))
            frame->calls++;
        else if (is_named(&decoded, "jr") && decoded.ra == HYPO_LR)
            return frame->calls-- == 0;
    }
    return FALSE;
}

static Frame frame_here(Repl *repl, gboolean over)
{
    const HypoPsw *psw = &hypo_machine_state(repl->machine)->psw;
    Frame frame = {.base = psw->base, .mode = psw->m, .over = over};
    frame.has_line = places_line(repl->options.places, psw->pc, &frame.line);
    return frame;
}

static gboolean at_boundary(const HypoSession *session)
{
    const HypoStep *step = hypo_session_last_step(session);
    const HypoState *state = hypo_machine_state(hypo_session_machine(session));
    return state->action.step == 0 && (step->kind == HYPO_STEP_INSTRUCTION ||
                                       step->kind == HYPO_STEP_INTERRUPT);
}

static bool next_instruction(void *context, const HypoSession *session)
{
    Frame *frame = context;
    gboolean left = follow(frame, session);
    if (!at_boundary(session))
        return false;
    return left || (frame->calls == 0 && frame->services == 0);
}

static bool is_left(void *context, const HypoSession *session)
{
    return follow(context, session);
}

typedef struct LineStep {
    Frame frame;
    const Places *places;
} LineStep;

static bool next_line(void *context, const HypoSession *session)
{
    LineStep *step = context;
    Frame *frame = &step->frame;
    guint32 pc = hypo_machine_state(hypo_session_machine(session))->psw.pc;
    PlaceLine line;
    gboolean left = follow(frame, session);
    if (!at_boundary(session))
        return false;
    if (frame->over && !left && (frame->calls > 0 || frame->services > 0))
        return false;
    if (!places_line(step->places, pc, &line))
        return !frame->has_line;
    return !frame->has_line || line.number != frame->line.number ||
           line.file != frame->line.file || line.address == pc;
}

static gboolean repeat(Repl *repl, const char *arguments, gboolean over,
                       gboolean lines)
{
    guint64 count;
    HypoSessionStop stop = {HYPO_STOPPED_STEP, HYPO_RUNNING, 0};
    if (!repl_count(repl, arguments, 1, &count))
        return FALSE;
    repl_moving(repl);
    while (count-- > 0 && stop.kind == HYPO_STOPPED_STEP) {
        LineStep step = {frame_here(repl, over), repl->options.places};
        stop =
            hypo_session_run_until(repl->session, repl->options.tick_limit,
                                   lines ? next_line : next_instruction,
                                   lines ? (void *)&step : (void *)&step.frame);
    }
    return repl_stopped(repl, stop);
}

gboolean command_step(Repl *repl, const char *arguments)
{
    return repeat(repl, arguments, FALSE, TRUE);
}

gboolean command_next(Repl *repl, const char *arguments)
{
    return repeat(repl, arguments, TRUE, TRUE);
}

gboolean command_nexti(Repl *repl, const char *arguments)
{
    return repeat(repl, arguments, TRUE, FALSE);
}

gboolean command_finish(Repl *repl, const char *arguments)
{
    Frame frame = frame_here(repl, TRUE);
    (void)arguments;
    return run_until(repl, is_left, &frame);
}

static bool is_at(void *context, const HypoSession *session)
{
    const guint32 *address = context;
    HypoStep next;
    hypo_machine_preview(hypo_session_machine(session), &next);
    return next.kind == HYPO_STEP_INSTRUCTION && next.pc == *address;
}

gboolean command_advance(Repl *repl, const char *arguments)
{
    guint32 address;
    return repl_location(repl, arguments, &address) &&
           run_until(repl, is_at, &address);
}

// --- stepto -----------------------------------------------------------------

static bool is_interrupt(void *context, const HypoSession *session)
{
    const gboolean *only_si = context;
    HypoStep next;
    hypo_machine_preview(hypo_session_machine(session), &next);
    return next.kind == HYPO_STEP_INTERRUPT && next.micro_step == 1 &&
           (!*only_si || (next.class_number == HYPO_CLASS_PROGRAM &&
                          next.ic < REPL_SI_CODES));
}

typedef struct ModeChange {
    guint32 before, wanted;
} ModeChange;

static bool is_mode(void *context, const HypoSession *session)
{
    ModeChange *change = context;
    guint32 mode = hypo_machine_state(hypo_session_machine(session))->psw.m;
    gboolean changed = mode != change->before;
    change->before = mode;
    return changed && mode == change->wanted;
}

gboolean command_stepto(Repl *repl, const char *arguments)
{
    ModeChange change = {hypo_machine_state(repl->machine)->psw.m, 0};
    gboolean only_si = repl_prefix(arguments, "si");
    if (only_si || repl_prefix(arguments, "interrupt"))
        return run_until(repl, is_interrupt, &only_si);
    change.wanted = repl_prefix(arguments, "user");
    if (change.wanted || repl_prefix(arguments, "kernel"))
        return run_until(repl, is_mode, &change);
    return repl_fail(repl, "usage: stepto interrupt|si|user|kernel");
}
