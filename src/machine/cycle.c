// SPDX-License-Identifier: MIT
//
// The machine between instructions; see cycle.h.
#include "machine/cycle.h"

#include "machine/log.h"

static bool is_open(const HypoMachine *machine, unsigned number)
{
    return machine->state.psw.im >> number & 1;
}

// Whether an outside action can end the wait (docs/machine.md, section 9).
static bool action_can_wake(const HypoMachine *machine)
{
    return log_next(machine, LOG_ALWAYS) ||
           (!machine->state.latch && log_next(machine, LOG_NMI)) ||
           (is_open(machine, HYPO_CLASS_TIMER) &&
            log_next(machine, LOG_TIMER)) ||
           (is_open(machine, HYPO_CLASS_IO) && log_next(machine, LOG_IO)) ||
           (is_open(machine, HYPO_CLASS_EXTERNAL) &&
            log_next(machine, LOG_EXTERNAL));
}

static bool wait_can_end(const HypoMachine *machine)
{
    const HypoState *state = &machine->state;
    return (is_open(machine, HYPO_CLASS_TIMER) &&
            state->due[HYPO_TIMER_SOURCE] != HYPO_NEVER) ||
           (is_open(machine, HYPO_CLASS_IO) &&
            io_completion_is_known(machine)) ||
           action_can_wake(machine);
}

// An open keyboard is read and its interrupt would be taken.
static bool waits_for_key(const HypoMachine *machine)
{
    return is_open(machine, HYPO_CLASS_IO) && io_waits_for_line(machine);
}

CycleNext machine_next(const HypoMachine *machine, uint64_t tick_limit,
                       HypoStop *stop)
{
    const HypoState *state = &machine->state;
    *stop = HYPO_RUNNING;
    if (state->halted || state->check_stop) {
        *stop = state->halted ? HYPO_STOP_HALT : HYPO_STOP_CHECK;
        return CYCLE_STOP;
    }
    if (state->action.step != 0)
        return CYCLE_INTERRUPT;
    if (state->output_spent && machine->next_due > state->tick) {
        *stop = HYPO_STOP_OUTPUT;
        return CYCLE_STOP;
    }
    if (state->tick >= tick_limit) {
        *stop = HYPO_STOP_TICKS;
        return CYCLE_STOP;
    }
    if (machine->next_due <= state->tick)
        return CYCLE_OUTSIDE;
    if (machine_takeable_class(machine) != HYPO_CLASSES)
        return CYCLE_INTERRUPT;
    if (!state->waiting) {
        if (machine_progress_left(machine) != 0)
            return CYCLE_EXECUTE;
        *stop = HYPO_STOP_PROGRESS;
        return CYCLE_STOP;
    }
    if (wait_can_end(machine))
        return CYCLE_WAIT;
    *stop = waits_for_key(machine) ? HYPO_STOP_KEY : HYPO_STOP_IDLE;
    return CYCLE_STOP;
}

static void inject(HypoMachine *machine, unsigned number, uint32_t code)
{
    const HypoState *state = &machine->state;
    switch (number) {
    case HYPO_CLASS_RESET:
        hypo_machine_reset(machine);
        SET(machine, interrupts[number], state->interrupts[number] + 1);
        break;
    case HYPO_CLASS_MACHINE:
        if (!state->nmi_pending) {
            SET(machine, nmi_pending, 1);
            SET(machine, nmi_code, code);
        }
        break;
    case HYPO_CLASS_PROGRAM: machine_raise_program(machine, code, 0); break;
    case HYPO_CLASS_TIMER:
        if (state->timer.expirations < UINT32_MAX)
            SET(machine, timer.expirations, state->timer.expirations + 1);
        break;
    case HYPO_CLASS_IO:
        SET(machine, spurious_io, state->spurious_io | UINT32_C(1) << code);
        break;
    case HYPO_CLASS_EXTERNAL:
        if (!state->external_pending) {
            SET(machine, external_pending, 1);
            SET(machine, external_code, code);
        }
        break;
    default: break;
    }
}

// There is room for the text: hypo_machine_schedule has seen to it.
static void type(HypoMachine *machine, const HypoAction *action)
{
    const HypoState *state = &machine->state;
    uint64_t arrived = state->keyboard_arrived + action->text_bytes;
    for (size_t i = action->text_bytes; i > 0; i--) {
        if (action->text[i - 1] == '\n') {
            SET(machine, keyboard_lines, state->keyboard_arrived + i);
            break;
        }
    }
    for (size_t i = 0; i < action->text_bytes; i++)
        machine->typed.items[state->keyboard_arrived + i] =
            (uint8_t)action->text[i];
    SET(machine, keyboard_arrived, arrived);
    SET(machine, keys_done, state->keys_done + 1);
}

static void act(HypoMachine *machine, const HypoAction *action)
{
    switch (action->kind) {
    case HYPO_ACT_INTERRUPT: inject(machine, action->a, action->b); break;
    case HYPO_ACT_COMPLETE: io_force_complete(machine, action->a); break;
    case HYPO_ACT_EXPIRE: timer_force_out(machine); break;
    case HYPO_ACT_KEY: type(machine, action); break;
    case HYPO_ACT_FAULT: io_fault(machine, action->a, action->b); break;
    }
}

static bool ended(const HypoMachine *machine)
{
    return machine->state.check_stop != HYPO_CHECK_STOP_NONE;
}

void machine_outside(HypoMachine *machine)
{
    const HypoState *state = &machine->state;
    while (state->actions_done < machine->actions.count &&
           machine->actions.items[state->actions_done].tick <= state->tick) {
        size_t number = state->actions_done;
        SET(machine, actions_done, number + 1);
        act(machine, &machine->actions.items[number]);
        if (state->action.step != 0 || ended(machine)) {
            machine_find_next_due(machine);
            return;
        }
    }
    machine_find_next_due(machine);
    while (state->due[HYPO_TIMER_SOURCE] <= state->tick)
        timer_run_out(machine);
    for (unsigned device = 1; device < HYPO_DEVICES; device++)
        if (state->due[device] <= state->tick)
            io_complete(machine, device);
}

void machine_advance(HypoMachine *machine, uint64_t tick_limit)
{
    uint64_t to =
        machine->next_due < tick_limit ? machine->next_due : tick_limit;
    SET(machine, tick, to);
}
