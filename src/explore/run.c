// SPDX-License-Identifier: MIT
//
// From one choice to the next: what happens between instructions, in the order
// of docs/machine.md, section 9, with the promises asked at each turn.  Read
// next: choices.c, promises.c.
#include "explore/cpu.h"

enum { LOOP_AFTER = 1 << 14 }; // instructions until loops are looked for

// --- After an instruction that may change more than registers and memory ----

static void forget_timer(HypoExplore *x)
{
    if (x->options.windowed)
        x->watch->due[HYPO_TIMER_SOURCE] = x->state->timer.due;
}

static void after_serial(HypoExplore *x, const Executed *done)
{
    HypoState *state = x->state;
    const DecodedWord *d = done->decoded;
    if ((d->op & 0x7F) == OP_SIO && state->psw.cc == 0)
        promise_started(x, state->r[d->rd]);
    if (d->op == OP_STMR)
        forget_timer(x);
    if ((d->op & 0x7F) == OP_LPSW && x->watch->depth > 0)
        x->watch->depth--;
    if (state->waiting)
        promise_wait(x);
    if (state->psw.m)
        promise_dispatch(x);
    choices_refresh(x);
}

static bool at_point(HypoExplore *x)
{
    uint32_t pc = x->state->psw.pc;
    uint8_t flags = x->flags[pc / 4];
    if (flags & WORD_UNDEFINED)
        promise_break(x, HYPO_PROMISE_STALE, pc);
    if (flags & WORD_POINT)
        promise_point(x, pc);
    if (x->state->psw.m == 0 && pc - x->first_area < x->areas_bytes)
        promise_break(x, HYPO_PROMISE_MODE, pc);
    promise_always(x);
    return x->violation.promise != HYPO_PROMISE_NONE;
}

static void take_interrupt(HypoExplore *x)
{
    HypoState *state = x->state;
    uint32_t number, ic;
    machine_next_interrupt(x->machine, &number, &ic);
    bool was_user = state->psw.m != 0;
    bool synchronous = state->action.step != 0;
    promise_interrupt(x, number, ic);
    do {
        machine_interrupt_step(x->machine);
    } while (state->action.step != 0);
    if (!synchronous)
        choices_took(x, number, ic);
    if (state->psw.m == 0)
        x->watch->depth = was_user ? 1 : x->watch->depth + 1;
    if (state->psw.m)
        promise_dispatch(x);
    choices_refresh(x);
}

// --- Loops without a choice (Brent) -----------------------------------------

typedef struct Loop {
    uint64_t count, next;
    uint64_t ask; // at which count the budget is looked at
    uint64_t hash;
    uint32_t pc;
    bool open;  // somewhere on the way something might arrive
    bool round; // the state was the same again
} Loop;

// Whether the path goes round in a loop; told at a place of the loop where
// something might arrive, if it has one.
static bool goes_round(HypoExplore *x, Loop *loop)
{
    uint32_t pc = x->state->psw.pc;
    bool open = choices_exist(x);
    if (!loop->round && loop->count >= loop->next) {
        loop->next = 2 * loop->count;
        loop->pc = pc;
        loop->hash = live_hash(x);
        loop->open = open;
        return false;
    }
    loop->open |= open;
    loop->round |= pc == loop->pc && live_hash(x) == loop->hash;
    return loop->round && (open || !loop->open);
}

// The same state again, and nothing to count on may arrive on the way, but
// where it would be an unforced interrupt too many.
static RunEnd at_loop(HypoExplore *x)
{
    if (choices_awaited(x))
        return x->options.quick ? RUN_CHOICE : RUN_HALTED;
    promise_break(x, HYPO_PROMISE_PROGRESS, x->state->psw.pc);
    return RUN_BROKEN;
}

// --- The loop ---------------------------------------------------------------

static RunEnd at_stop(HypoExplore *x)
{
    if (x->state->check_stop)
        promise_break(x, HYPO_PROMISE_CHECK_STOP, x->state->check_ic);
    else
        promise_halt(x);
    return x->violation.promise ? RUN_BROKEN : RUN_HALTED;
}

// Waits for what nobody can count on.
static bool waits_in_vain(HypoExplore *x)
{
    if (!x->state->waiting || choices_awaited(x))
        return false;
    promise_idle(x);
    return x->violation.promise != HYPO_PROMISE_NONE;
}

// Nothing can come here now.
static RunEnd at_wait(HypoExplore *x)
{
    uint64_t next = choices_next_tick(x);
    if (next != HYPO_NEVER) {
        x->state->tick = next;
        return RUN_CHOICE;
    }
    return RUN_HALTED; // all programs have ended
}

// With no unforced arrival left, only what has to come is a choice.  Where a
// program gets the CPU the path is compared, nevertheless.
static bool is_exhausted(HypoExplore *x)
{
    if (x->watch->left > 0 || x->state->waiting || x->options.windowed ||
        !choices_exist(x))
        return false;
    x->cut = true;
    return !x->dispatched;
}

// Whether the machine stands at a choice.
static bool at_choice(HypoExplore *x)
{
    if (x->watch->passed || is_exhausted(x))
        return false;
    if (x->state->waiting || !x->options.quick)
        return choices_exist(x);
    return choices_exist(x) && explore_is_visible(x);
}

static RunEnd after_one(HypoExplore *x, const Executed *done)
{
    switch (done->end) {
    case EXECUTED_PLAIN: break;
    case EXECUTED_SERIAL:
        if (done->decoded->op == OP_RTMR && !x->compares_timer) {
            x->compares_timer = true;
            return RUN_AGAIN;
        }
        after_serial(x, done);
        break;
    case EXECUTED_EXCEPTION:
        if (!done->user) {
            promise_break(x, HYPO_PROMISE_EXCEPTION, done->ic);
            x->violation.tick = x->state->tick - 1;
        }
        machine_raise_program(x->machine, done->ic, done->ii);
        break;
    case EXECUTED_CALL: machine_raise_program(x->machine, done->ic, 0); break;
    case EXECUTED_CHOICE: return RUN_CHOICE;
    case EXECUTED_BROKEN: return RUN_BROKEN;
    }
    return RUN_HALTED;
}

// Instructions up to something notable; RUN_HALTED: go on.
static RunEnd step(HypoExplore *x, Loop *loop)
{
    Executed done;
    uint32_t open = x->state->psw.im | 1u << HYPO_CLASS_MACHINE;
    bool one = (x->outstanding & open) || loop->count >= LOOP_AFTER;
    loop->count += explore_execute(x, one ? 1 : LOOP_AFTER, &done);
    return after_one(x, &done);
}

static bool is_spent(HypoExplore *x, Loop *loop)
{
    if (!x->asks || loop->count < loop->ask)
        return false;
    loop->ask = loop->count + LOOP_AFTER;
    return !explore_goes_on(x);
}

RunEnd explore_run(HypoExplore *x)
{
    HypoState *state = x->state;
    Loop loop = {.next = LOOP_AFTER, .ask = LOOP_AFTER};
    for (;;) {
        if (x->failed) // what looks like a violation may come of that
            return RUN_MEMORY;
        if (x->violation.promise)
            return RUN_BROKEN;
        if (state->halted || state->check_stop)
            return at_stop(x);
        if (state->action.step != 0 ||
            machine_takeable_class(x->machine) != HYPO_CLASSES) {
            take_interrupt(x);
            loop.count++;
            continue;
        }
        if (waits_in_vain(x))
            return RUN_BROKEN;
        if (x->outstanding && at_choice(x))
            return RUN_CHOICE;
        if (state->waiting)
            return at_wait(x);
        if (explore_needs_look(x) && at_point(x))
            return RUN_BROKEN;
        if (loop.count >= LOOP_AFTER && goes_round(x, &loop))
            return at_loop(x);
        if (loop.count >= x->options.path_ticks)
            return RUN_CUT;
        if (is_spent(x, &loop))
            return RUN_SPENT;
        RunEnd end = step(x, &loop);
        if (end != RUN_HALTED)
            return end;
    }
}
