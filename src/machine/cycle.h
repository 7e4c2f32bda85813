// SPDX-License-Identifier: MIT
//
// What the machine does between instructions (docs/machine.md, section 9,
// "Order of things"): both engines are loops around machine_next.
#ifndef MACHINE_CYCLE_H
#define MACHINE_CYCLE_H

#include "machine/state.h"

typedef enum CycleNext {
    CYCLE_STOP,
    CYCLE_OUTSIDE,   // machine_outside
    CYCLE_INTERRUPT, // machine_interrupt_step
    CYCLE_WAIT,      // machine_advance
    CYCLE_EXECUTE,   // one instruction
} CycleNext;

// What comes next; `stop` is set with CYCLE_STOP.  Changes nothing.
CycleNext machine_next(const HypoMachine *machine, uint64_t tick_limit,
                       HypoStop *stop);

// Carries out what is due at the current tick: outside actions in the order of
// the log, the timer, devices by number.  Returns early when an injected
// program interrupt begins.
void machine_outside(HypoMachine *machine);

// While waiting: moves time to the next event, or to the limit.
void machine_advance(HypoMachine *machine, uint64_t tick_limit);

// One micro-step of the interrupt action; begins the action of the class of
// highest priority that may occur when none is under way.
void machine_interrupt_step(HypoMachine *machine);

// Begins the action of a program interrupt at the current PC, or what it turns
// into when class 2 is masked: a machine check or check-stop.
void machine_raise_program(HypoMachine *machine, uint32_t ic, uint32_t ii);

// The class of highest priority that may occur now; HYPO_CLASSES: none.
unsigned machine_takeable_class(const HypoMachine *machine);

// The class and IC of the interrupt action under way, or else of the one that
// would begin.
void machine_next_interrupt(const HypoMachine *machine, uint32_t *number,
                            uint32_t *ic);

static inline bool interrupts_were_taken(const HypoState *state)
{
    bool taken = state->interrupts[HYPO_CLASS_PROGRAM] > 0; // the most likely
    for (unsigned number = 1; number < HYPO_CLASSES && !taken; number++)
        taken = state->interrupts[number] > 0;
    return taken;
}

// How many instructions may run before the host must look at no_progress_ticks
// again; HYPO_NEVER: no bound.
static inline uint64_t machine_progress_left(const HypoMachine *machine)
{
    uint64_t bound = machine->options.no_progress_ticks;
    if (bound == 0 || !interrupts_were_taken(&machine->state))
        return HYPO_NEVER;
    uint64_t spent = machine->state.kernel_ticks;
    return spent < bound ? bound - spent : 0;
}

// Whether machine_progress_left falls by no more than an instruction each, from
// now on.
static inline bool machine_progress_is_bounded(const HypoMachine *machine)
{
    return machine->options.no_progress_ticks == 0 ||
           interrupts_were_taken(&machine->state);
}

// Counts towards no_progress_ticks `count` instructions run in mode `user`;
// `completed` is false where the last one ended in an exception, `taken` where
// there has been no interrupt yet.
static inline void machine_count_progress(HypoMachine *machine, uint64_t count,
                                          bool user, bool completed, bool taken)
{
    const HypoState *state = &machine->state;
    if (machine->options.no_progress_ticks == 0)
        return;
    uint64_t fruitless = user ? !completed : count;
    if (user && count > fruitless)
        SET(machine, kernel_ticks, 0);
    if (taken)
        SET(machine, kernel_ticks, state->kernel_ticks + fruitless);
}

// Counts `count` instructions that took a tick each.
static inline void machine_count(HypoMachine *machine, uint64_t count)
{
    const HypoState *state = &machine->state;
    SET(machine, tick, state->tick + count);
    SET(machine, instructions, state->instructions + count);
}

// The timer (docs/machine.md, section 6).
void timer_set(HypoMachine *machine, uint32_t ticks, uint32_t reload);
uint32_t timer_left(const HypoMachine *machine);
void timer_run_out(HypoMachine *machine);   // due now
void timer_force_out(HypoMachine *machine); // `expire` from outside

// Devices (section 7).  The first three give the condition code.
uint32_t io_start(HypoMachine *machine, uint32_t device, uint32_t block_at);
uint32_t io_test(HypoMachine *machine, uint32_t device, uint32_t *status);
uint32_t io_halt(HypoMachine *machine, uint32_t device);
void io_complete(HypoMachine *machine, unsigned device);       // due now
void io_force_complete(HypoMachine *machine, unsigned device); // `complete`
void io_fault(HypoMachine *machine, unsigned device, uint32_t fault);
void io_keyboard_changed(HypoMachine *machine); // more, or the end, is known
bool io_completion_is_known(const HypoMachine *machine);
// Whether only a line of an open keyboard ends a wait, no completion being
// known.
bool io_waits_for_line(const HypoMachine *machine);

#endif
