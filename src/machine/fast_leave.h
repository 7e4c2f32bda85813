// SPDX-License-Identifier: MIT
//
// How the fast engine (fast.c) leaves off, putting what it holds into the
// state, and goes on after an instruction that was carried out on the state
// itself.
#ifndef MACHINE_FAST_LEAVE_H
#define MACHINE_FAST_LEAVE_H

#include "base/bits.h"
#include "machine/action.h"
#include "machine/cycle.h"
#include "machine/fast_cpu.h"
#include "machine/place.h"

// In a handler what is out of the ordinary is a call, so that the ordinary path
// needs no stack frame.
#ifdef HYPO_TAIL_CALLS
#define APART             __attribute__((noinline))
#define ALWAYS_INLINE     inline __attribute__((always_inline))
#define SELDOM(condition) __builtin_expect((condition), 0)
#else
#define APART
#define ALWAYS_INLINE     inline
#define SELDOM(condition) (condition)
#endif

// Of a code as a PSW has it: two bits.
static inline int64_t order_of(uint32_t code)
{
    static const int64_t orders[] = {0, -1, 1, CC_NONE};
    return orders[code];
}

static inline uint32_t code_of(int64_t order)
{
    return order == CC_NONE ? 3 : order == 0 ? 0 : order < 0 ? 1 : 2;
}

static inline void put_psw(HypoMachine *machine, uint32_t pc, int64_t order)
{
    machine->state.psw.pc = pc;
    machine->state.psw.cc = code_of(order);
}

// Counts towards no_progress_ticks what was run since the mode changed.
static inline void count_mode(HypoMachine *machine, uint64_t left, bool user,
                              bool completed, bool taken)
{
    machine_count_progress(machine, machine->run.mode_most - left, user,
                           completed, taken);
    machine->run.mode_most = left;
}

// Puts what the engine counted into the state; the last instruction counted may
// not have completed.
static inline void put_counts(HypoMachine *machine, uint64_t left,
                              bool completed)
{
    FastRun *run = &machine->run;
    if (run->most == left)
        return;
    if (run->acted != HYPO_NEVER)
        action_note(machine, HYPO_CLASS_PROGRAM,
                    machine->state.tick + (run->most - run->acted));
    machine_count(machine, run->most - left);
    count_mode(machine, left, machine->state.psw.m != 0, completed,
               interrupts_were_taken(&machine->state));
    run->most = left;
    machine->steps_here = run->acted == left ? ACTION_STEPS : 0;
}

// Puts what the engine holds into the state: `pc`, CC, and what it counted.
static inline void put_back(HypoMachine *machine, uint32_t pc, uint64_t left,
                            int64_t order, bool completed)
{
    put_psw(machine, pc, order);
    machine->state.r[CODE_SINK] = 0;
    put_counts(machine, left, completed);
}

// The instruction at `pc` raised an exception; `left` does not count it.
static inline void trap_at(HypoMachine *machine, uint32_t pc, uint64_t left,
                           int64_t order, Trap trap, uint32_t fault)
{
    put_back(machine, pc, left, order, false);
    if (trap == HYPO_EXCEPTION_OPERATION || trap == HYPO_EXCEPTION_PRIVILEGED)
        fault = bits_load32(machine->memory + pc);
    action_raise_program(machine, trap, fault);
}

// The interrupt action just begun, if one was, in one go: where its PSW is
// saved was found just then.
static ALWAYS_INLINE void act(HypoMachine *machine)
{
    if (machine->state.action.step != 1)
        return;
    action_step_1(machine);
    action_step_2(machine);
    action_step_3(machine);
    machine->steps_here = ACTION_STEPS;
}

// Whether something may be pending, or the machine stands still.
static inline bool is_unquiet(const HypoState *state)
{
    return (state->halted | state->check_stop | state->waiting |
            state->output_spent | state->nmi_pending | state->external_pending |
            state->io_pending | state->spurious_io |
            state->timer.expirations) != 0;
}

// How many instructions may run at once from here on: 0 unless the next thing
// to be done is to execute one (machine_next, which decides if in doubt).
static APART uint64_t may_run(const HypoMachine *machine)
{
    const HypoState *state = &machine->state;
    uint64_t until = machine->run.limit < machine->next_due ? machine->run.limit
                                                            : machine->next_due;
    if ((state->halted | state->check_stop | state->waiting |
         state->output_spent | machine->run.touched) != 0 ||
        state->tick >= until || action_takeable(machine) != HYPO_CLASSES)
        return 0;
    uint64_t progress = machine_progress_left(machine);
    return until - state->tick < progress ? until - state->tick : progress;
}

// Whether `left` more, found before a serial instruction, may still run: it has
// changed nothing that may_run goes by.
static inline bool goes_straight_on(const HypoMachine *machine, uint64_t left)
{
    return !is_unquiet(&machine->state) && !machine->run.touched &&
           machine->next_due == machine->run.due && left != 0 &&
           machine_progress_left(machine) >= left;
}

// From here on `left` instructions may run.
static inline void allow(HypoMachine *machine, uint64_t left)
{
    FastRun *run = &machine->run;
    run->most = run->mode_most = left;
    run->acted = HYPO_NEVER;
    run->due = machine->next_due;
    run->steady = !is_unquiet(&machine->state) &&
                  !machine->options.saved_area_stack &&
                  machine_progress_is_bounded(machine);
}

// Goes on after a serial instruction, with run.most; NULL: there is something
// else to do.
static ALWAYS_INLINE CodeRecord *go_on(HypoMachine *machine, uint64_t left)
{
    FastRun *run = &machine->run;
    if (!goes_straight_on(machine, left))
        left = may_run(machine);
    allow(machine, left);
    if (left == 0)
        return NULL;
    CodeRecord *ip = place_enter(machine, machine->state.psw.pc);
    if (!ip)
        run->most = 0;
    return ip;
}

// Before a serial instruction: PC, CC and what was counted go into the state.
static inline void begin_serial(HypoMachine *machine, uint32_t next,
                                uint64_t left, int64_t order)
{
    put_psw(machine, next, order);
    put_counts(machine, left, true);
}

// After it, when it is counted.
static ALWAYS_INLINE CodeRecord *end_serial(HypoMachine *machine, uint64_t left,
                                            uint32_t pc, Trap trap,
                                            uint32_t fault)
{
    bool completed = trap == NO_TRAP || trap & TRAP_SOFTWARE;
    if (!completed)
        machine->state.psw.pc = pc;
    machine->state.r[CODE_SINK] = 0;
    machine_count(machine, 1);
    machine_count_progress(machine, 1, machine->run.user, completed,
                           interrupts_were_taken(&machine->state));
    machine->steps_here = 0;
    if (trap != NO_TRAP) {
        action_raise_program(machine, trap & 0xFFFF, fault);
        act(machine);
    }
    return go_on(machine, left - 1);
}

// Whether `trap` is of a software interrupt that action_software may take.
static inline bool is_plain_call(const HypoMachine *machine, Trap trap)
{
    return trap & TRAP_SOFTWARE && action_software_may(machine);
}

// After an instruction that loaded another PSW or, by `trap`, is to do so,
// while run.steady: only what was counted of the old mode is kept apart, where
// the mode changed.  `pc` is the instruction's.  Whether the window may have
// moved, by that or by the instruction itself.
static ALWAYS_INLINE bool switched(HypoMachine *machine, uint64_t left,
                                   bool user, Trap trap, uint32_t pc,
                                   const Cpu *cpu)
{
    FastRun *run = &machine->run;
    bool moved = cpu->moved;
    if (trap != NO_TRAP) {
        put_psw(machine, pc + 4, cpu->order);
        moved = action_software(machine, trap & 0xFFFF);
        run->acted = left;
    }
    if (user != (machine->state.psw.m != 0))
        count_mode(machine, left, user, true, true);
    return moved;
}

#endif
