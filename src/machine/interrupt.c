// SPDX-License-Identifier: MIT
//
// The interrupt action in its three steps (docs/machine.md, section 5), which
// class goes first, and what becomes of a masked program interrupt.
#include "machine/cycle.h"

#include "base/bits.h"

static bool class_open(const HypoMachine *machine, unsigned number)
{
    return machine->state.psw.im >> number & 1;
}

unsigned machine_takeable_class(const HypoMachine *machine)
{
    const HypoState *state = &machine->state;
    if (state->nmi_pending && !state->latch)
        return HYPO_CLASS_MACHINE;
    if (state->timer.expirations > 0 && class_open(machine, HYPO_CLASS_TIMER))
        return HYPO_CLASS_TIMER;
    if ((state->io_pending | state->spurious_io) != 0 &&
        class_open(machine, HYPO_CLASS_IO))
        return HYPO_CLASS_IO;
    if (state->external_pending && class_open(machine, HYPO_CLASS_EXTERNAL))
        return HYPO_CLASS_EXTERNAL;
    return HYPO_CLASSES;
}

// Where the PSW of class `number` is saved; false: the saved area is full
// (section 10).
static bool saved_place(const HypoMachine *machine, unsigned number,
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

static void check_stop(HypoMachine *machine, HypoCheckStop why, uint32_t ic,
                       uint32_t ii)
{
    SET(machine, check_ic, ic);
    SET(machine, check_ii, ii);
    SET(machine, check_stop, why);
}

// Begins an action: from now on the interrupt counts as taken.
static void begin(HypoMachine *machine, unsigned number, uint32_t ic,
                  uint32_t ii)
{
    HypoState *state = &machine->state;
    SET(machine, interrupts[number], state->interrupts[number] + 1);
    SET(machine, last_class, number);
    SET(machine, last_ic, ic);
    SET(machine, last_interrupt_tick, state->tick);
    uint32_t place;
    if (!saved_place(machine, number, &place)) {
        check_stop(machine, HYPO_CHECK_STOP_SAVED_FULL, ic, ii);
        return;
    }
    SET(machine, waiting, 0);
    SET(machine, action.class_number, number);
    SET(machine, action.ic, ic);
    SET(machine, action.ii, ii);
    SET(machine, action.step, 1);
}

void machine_raise_program(HypoMachine *machine, uint32_t ic, uint32_t ii)
{
    if (class_open(machine, HYPO_CLASS_PROGRAM))
        begin(machine, HYPO_CLASS_PROGRAM, ic, ii);
    else if (machine->state.latch)
        check_stop(machine, HYPO_CHECK_STOP_MASKED_PROGRAM, ic, ii);
    else
        begin(machine, HYPO_CLASS_MACHINE, 1, ic);
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
    begin(machine, number, ic, ii);
}

// False: the saved area is full; the host may have changed 0x1FC since `begin`.
static bool save_psw(HypoMachine *machine)
{
    const HypoState *state = &machine->state;
    const HypoPsw *psw = &state->psw;
    const uint32_t words[HYPO_PSW_FIELDS] = {
        psw->pc,   psw->cc, psw->m,  psw->base,
        psw->size, psw->im, psw->ic, state->action.ii};
    uint32_t place;
    if (!saved_place(machine, state->action.class_number, &place)) {
        check_stop(machine, HYPO_CHECK_STOP_SAVED_FULL, state->action.ic,
                   state->action.ii);
        return false;
    }
    for (unsigned field = 0; field < HYPO_PSW_FIELDS; field++)
        state_store(machine, place + 4 * field, words[field], 4);
    if (machine->options.saved_area_stack)
        state_store(machine, HYPO_SAVED_STACK_POINTER, place, 4);
    return true;
}

static void load_vector(HypoMachine *machine)
{
    unsigned number = machine->state.action.class_number;
    const uint8_t *vector =
        machine->memory + HYPO_VECTORS + HYPO_PSW_BYTES * number;
    uint32_t words[HYPO_PSW_FIELDS];
    for (unsigned field = 0; field < HYPO_PSW_FIELDS; field++)
        words[field] = bits_load32(vector + 4 * field);
    state_load_psw(machine, words, false);
    if (number == HYPO_CLASS_MACHINE)
        SET(machine, latch, 1);
}

void machine_interrupt_step(HypoMachine *machine)
{
    if (machine->state.action.step == 0)
        begin_pending(machine);
    switch (machine->state.action.step) {
    case 1:
        SET(machine, psw.ic, machine->state.action.ic);
        SET(machine, action.step, 2);
        break;
    case 2: SET(machine, action.step, save_psw(machine) ? 3 : 0); break;
    case 3:
        load_vector(machine);
        SET(machine, action.step, 0);
        SET(machine, action.class_number, 0);
        SET(machine, action.ic, 0);
        SET(machine, action.ii, 0);
        break;
    default: break; // the saved area was full: check-stop
    }
}
