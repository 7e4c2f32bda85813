// SPDX-License-Identifier: MIT
//
// The interrupt action step by step; its pieces are action.h.
#include "machine/action.h"
#include "machine/cycle.h"

unsigned machine_takeable_class(const HypoMachine *machine)
{
    return action_takeable(machine);
}

void machine_raise_program(HypoMachine *machine, uint32_t ic, uint32_t ii)
{
    action_raise_program(machine, ic, ii);
}

static unsigned lowest_bit(uint32_t bits)
{
    unsigned number = 0;
    while (!(bits >> number & 1))
        number++;
    return number;
}

void machine_next_interrupt(const HypoMachine *machine, uint32_t *number,
                            uint32_t *ic)
{
    const HypoState *state = &machine->state;
    *number = state->action.class_number;
    *ic = state->action.ic;
    if (state->action.step != 0)
        return;
    *number = machine_takeable_class(machine);
    switch (*number) {
    case HYPO_CLASS_MACHINE: *ic = state->nmi_code; break;
    case HYPO_CLASS_IO:
        *ic = lowest_bit(state->io_pending | state->spurious_io);
        break;
    case HYPO_CLASS_EXTERNAL: *ic = state->external_code; break;
    default: *ic = 0; break;
    }
}

// Takes the I/O interrupt with code `number`, a genuine one first; gives its
// II.
static uint32_t take_io(HypoMachine *machine, unsigned number)
{
    HypoState *state = &machine->state;
    uint32_t bit = UINT32_C(1) << number;
    if (!(state->io_pending & bit)) {
        SET(machine, spurious_io, state->spurious_io & ~bit);
        return 0;
    }
    uint32_t status = state->devices[number].status;
    SET(machine, io_pending, state->io_pending & ~bit);
    SET(machine, devices[number].activity, HYPO_DEVICE_IDLE);
    SET(machine, devices[number].status, 0);
    return status;
}

static uint32_t take_timer(HypoMachine *machine)
{
    uint32_t count = machine->state.timer.expirations;
    SET(machine, timer.expirations, 0);
    return machine->options.time_any ? 1 : count;
}

// Begins the action of the class of highest priority; it is pending no more.
static void begin_pending(HypoMachine *machine)
{
    uint32_t number, ic, ii = 0;
    machine_next_interrupt(machine, &number, &ic);
    switch (number) {
    case HYPO_CLASS_MACHINE: SET(machine, nmi_pending, 0); break;
    case HYPO_CLASS_TIMER: ii = take_timer(machine); break;
    case HYPO_CLASS_IO: ii = take_io(machine, ic); break;
    case HYPO_CLASS_EXTERNAL: SET(machine, external_pending, 0); break;
    default: return;
    }
    action_begin(machine, number, ic, ii);
}

void machine_interrupt_step(HypoMachine *machine)
{
    if (machine->state.action.step == 0)
        begin_pending(machine);
    switch (machine->state.action.step) {
    case 1: action_step_1(machine); break;
    case 2: action_step_2(machine); break;
    case 3: action_step_3(machine); break;
    default: break; // the saved area was full: check-stop
    }
}
