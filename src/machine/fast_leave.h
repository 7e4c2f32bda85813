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

static inline int64_t order_of(uint32_t code)
{
    return code == 0 ? 0 : code == 1 ? -1 : code == 2 ? 1 : CC_NONE;
}

static inline uint32_t code_of(int64_t order)
{
    return order == CC_NONE ? 3 : order == 0 ? 0 : order < 0 ? 1 : 2;
}

// Puts what the engine holds into the state: `pc`, CC, and what it counted; the
// last instruction counted may not have completed.
static inline void put_back(HypoMachine *machine, uint32_t pc, uint64_t left,
                            int64_t order, bool completed)
{
    machine->state.psw.pc = pc;
    machine->state.psw.cc = code_of(order);
    machine->state.r[CODE_SINK] = 0;
    if (machine->run.most == left)
        return;
    machine_count(machine, machine->run.most - left, machine->state.psw.m != 0,
                  completed);
    machine->run.most = left;
    machine->steps_here = 0;
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

// The interrupt action just begun, if one was, in one go.
static inline void act(HypoMachine *machine)
{
    if (machine->state.action.step != 1)
        return;
    action_step_1(machine);
    action_step_2(machine);
    machine->steps_here = 2;
    if (machine->state.action.step != 3)
        return;
    action_step_3(machine);
    machine->steps_here = 3;
}

// How many instructions may run at once from here on: 0 unless the next thing
// to be done is to execute one (machine_next, which decides if in doubt).
static inline uint64_t may_run(const HypoMachine *machine)
{
    const HypoState *state = &machine->state;
    uint64_t until = machine->run.limit < machine->next_due ? machine->run.limit
                                                            : machine->next_due;
    if ((state->halted | state->check_stop | state->waiting |
         state->output_spent) != 0 ||
        state->tick >= until || action_takeable(machine) != HYPO_CLASSES)
        return 0;
    uint64_t progress = machine_progress_left(machine);
    return until - state->tick < progress ? until - state->tick : progress;
}

// Goes on after a serial instruction; NULL: there is something else to do.
static inline CodeRecord *go_on(HypoMachine *machine)
{
    act(machine);
    FastRun *run = &machine->run;
    run->left = run->most = may_run(machine);
    if (run->left == 0)
        return NULL;
    run->order = order_of(machine->state.psw.cc);
    CodeRecord *ip = place_open(machine, machine->state.psw.pc);
    if (!ip)
        run->most = 0;
    return ip;
}

static inline CodeRecord *end_serial(HypoMachine *machine, uint32_t pc,
                                     bool user, Trap trap, uint32_t fault)
{
    bool completed = trap == NO_TRAP || trap & TRAP_SOFTWARE;
    if (!completed)
        machine->state.psw.pc = pc;
    machine->state.r[CODE_SINK] = 0;
    machine_count(machine, 1, user, completed);
    machine->steps_here = 0;
    if (trap != NO_TRAP)
        action_raise_program(machine, trap & 0xFFFF, fault);
    return go_on(machine);
}

#endif
