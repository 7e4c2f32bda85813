// SPDX-License-Identifier: MIT
//
// The pieces of the interrupt action (docs/machine.md, section 5), inline for
// both engines: which class goes first, the three steps, and what becomes of a
// masked program interrupt.
#ifndef MACHINE_ACTION_H
#define MACHINE_ACTION_H

#include "machine/state.h"

#include "base/bits.h"

enum { ACTION_STEPS = 3 };

static inline bool action_open(const HypoMachine *machine, unsigned number)
{
    return machine->state.psw.im >> number & 1;
}

static inline unsigned action_takeable(const HypoMachine *machine)
{
    const HypoState *state = &machine->state;
    if (state->nmi_pending && !state->latch)
        return HYPO_CLASS_MACHINE;
    if (state->timer.expirations > 0 && action_open(machine, HYPO_CLASS_TIMER))
        return HYPO_CLASS_TIMER;
    if ((state->io_pending | state->spurious_io) != 0 &&
        action_open(machine, HYPO_CLASS_IO))
        return HYPO_CLASS_IO;
    if (state->external_pending && action_open(machine, HYPO_CLASS_EXTERNAL))
        return HYPO_CLASS_EXTERNAL;
    return HYPO_CLASSES;
}

// Where the PSW of class `number` is saved; false: the saved area is full
// (section 10).
static inline bool action_place(const HypoMachine *machine, unsigned number,
                                uint32_t *place)
{
    *place = HYPO_SAVED + HYPO_PSW_BYTES * number;
    if (!machine->options.saved_area_stack)
        return true;
    uint32_t top = bits_load32(machine->memory + HYPO_SAVED_STACK_POINTER);
    *place = top - HYPO_PSW_BYTES;
    return top % 4 == 0 && top >= HYPO_SAVED + HYPO_PSW_BYTES &&
           top <= HYPO_SAVED_STACK_POINTER;
}

static inline void action_check_stop(HypoMachine *machine, HypoCheckStop why,
                                     uint32_t ic, uint32_t ii)
{
    SET(machine, check_ic, ic);
    SET(machine, check_ii, ii);
    SET(machine, check_stop, why);
}

// From now on the interrupt counts as taken; action_note says the rest of it.
static inline void action_count(HypoMachine *machine, unsigned number,
                                uint32_t ic)
{
    SET(machine, interrupts[number], machine->state.interrupts[number] + 1);
    SET(machine, last_ic, ic);
}

// The last interrupt was of class `number`, taken at `tick`.
static inline void action_note(HypoMachine *machine, unsigned number,
                               uint64_t tick)
{
    SET(machine, last_class, number);
    SET(machine, last_interrupt_tick, tick);
}

static inline void action_begin(HypoMachine *machine, unsigned number,
                                uint32_t ic, uint32_t ii)
{
    uint32_t place;
    action_count(machine, number, ic);
    action_note(machine, number, machine->state.tick);
    if (!action_place(machine, number, &place)) {
        action_check_stop(machine, HYPO_CHECK_STOP_SAVED_FULL, ic, ii);
        return;
    }
    SET(machine, waiting, 0);
    SET(machine, action.class_number, number);
    SET(machine, action.ic, ic);
    SET(machine, action.ii, ii);
    SET(machine, action.step, 1);
}

static inline void action_raise_program(HypoMachine *machine, uint32_t ic,
                                        uint32_t ii)
{
    if (action_open(machine, HYPO_CLASS_PROGRAM))
        action_begin(machine, HYPO_CLASS_PROGRAM, ic, ii);
    else if (machine->state.latch)
        action_check_stop(machine, HYPO_CHECK_STOP_MASKED_PROGRAM, ic, ii);
    else
        action_begin(machine, HYPO_CLASS_MACHINE, 1, ic);
}

// False: the saved area is full; the host may have changed 0x1FC since
// `begin`.
static inline bool action_save_psw(HypoMachine *machine)
{
    const HypoState *state = &machine->state;
    uint32_t place;
    if (!action_place(machine, state->action.class_number, &place)) {
        action_check_stop(machine, HYPO_CHECK_STOP_SAVED_FULL, state->action.ic,
                          state->action.ii);
        return false;
    }
    state_store_psw(machine, place, state->action.ii);
    if (machine->options.saved_area_stack)
        state_store(machine, HYPO_SAVED_STACK_POINTER, place, 4);
    return true;
}

// Whether the window may have moved, as state_load_psw says.
static inline bool action_load_vector(HypoMachine *machine, unsigned number)
{
    bool moved =
        state_load_psw(machine, HYPO_VECTORS + HYPO_PSW_BYTES * number, false);
    if (number == HYPO_CLASS_MACHINE)
        SET(machine, latch, 1);
    return moved;
}

static inline void action_step_1(HypoMachine *machine)
{
    SET(machine, psw.ic, machine->state.action.ic);
    SET(machine, action.step, 2);
}

static inline void action_step_2(HypoMachine *machine)
{
    SET(machine, action.step, action_save_psw(machine) ? 3 : 0);
}

static inline void action_step_3(HypoMachine *machine)
{
    if (action_load_vector(machine, machine->state.action.class_number))
        machine_open_window(machine);
    SET(machine, action.step, 0);
    SET(machine, action.class_number, 0);
    SET(machine, action.ic, 0);
    SET(machine, action.ii, 0);
}

// Whether action_software may be used, where the saved area is in slots.
static inline bool action_software_may(const HypoMachine *machine)
{
    return action_open(machine, HYPO_CLASS_PROGRAM) &&
           state_psw_is_plain(machine,
                              HYPO_SAVED + HYPO_PSW_BYTES * HYPO_CLASS_PROGRAM);
}

// The whole action of a software interrupt, but for action_note.  Whether the
// window may have moved.
static inline bool action_software(HypoMachine *machine, uint32_t ic)
{
    action_count(machine, HYPO_CLASS_PROGRAM, ic);
    SET(machine, psw.ic, ic);
    state_store_psw_plain(machine,
                          HYPO_SAVED + HYPO_PSW_BYTES * HYPO_CLASS_PROGRAM, 0);
    return action_load_vector(machine, HYPO_CLASS_PROGRAM);
}

#endif
