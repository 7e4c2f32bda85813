// SPDX-License-Identifier: MIT
//
// Running: the fast engine (fast.c) where nobody observes, between the things
// that are to be done at boundaries (cycle.c); and breakpoints.
#include "machine/breaks.h"
#include "machine/code.h"
#include "machine/cycle.h"
#include "machine/fast.h"

// Breakpoints of the fast engine are records of the code cache, made anew.
static void forget_breaks(HypoMachine *machine)
{
    for (size_t i = 0; i < machine->break_count; i++)
        if (machine->breaks[i] < machine->memory_bytes)
            code_forget(machine->code, machine->breaks[i], 1);
}

void hypo_machine_set_breakpoints(HypoMachine *machine,
                                  const uint32_t *addresses, size_t count)
{
    forget_breaks(machine);
    machine->breaks = addresses;
    machine->break_count = count;
    forget_breaks(machine);
}

void hypo_machine_watch(HypoMachine *machine, uint32_t address, uint32_t bytes)
{
    size_t lines = machine->memory_bytes >> LINE_SHIFT;
    size_t end =
        ((uint64_t)address + bytes + (1 << LINE_SHIFT) - 1) >> LINE_SHIFT;
    for (size_t at = address >> LINE_SHIFT; at < end && at < lines; at++)
        machine->lines[at] |= LINE_WATCHED;
}

void hypo_machine_watch_nothing(HypoMachine *machine)
{
    for (size_t at = 0; at < machine->memory_bytes >> LINE_SHIFT; at++)
        machine->lines[at] &= (uint8_t)~LINE_WATCHED;
}

unsigned hypo_machine_steps_here(const HypoMachine *machine)
{
    return machine->steps_here;
}

static HypoStop run_observed(HypoMachine *machine, uint64_t tick_limit)
{
    const HypoState *state = &machine->state;
    HypoStep step;
    HypoStop stop;
    do {
        uint64_t tick = state->tick;
        if (break_at(machine, state->psw.pc) &&
            machine_next(machine, tick_limit, &stop) == CYCLE_EXECUTE)
            return HYPO_STOP_BREAK;
        stop = hypo_machine_micro_step(machine, tick_limit, &step);
        if (state->tick != tick)
            machine->steps_here = 0;
        else if (step.kind != HYPO_STEP_NONE)
            machine->steps_here++;
    } while (stop == HYPO_RUNNING);
    return stop;
}

static uint64_t least(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

static void run_instructions(HypoMachine *machine, uint64_t tick_limit)
{
    uint64_t until = least(tick_limit, machine->next_due);
    machine->run.limit = tick_limit;
    machine->run.at_break = false;
    fast_run(machine, least(until - machine->state.tick,
                            machine_progress_left(machine)));
}

HypoStop hypo_machine_run(HypoMachine *machine, uint64_t tick_limit)
{
    HypoStop stop;
    machine->steps_here = 0;
    machine->run.touched = false;
    if (machine->observer.effect)
        return run_observed(machine, tick_limit);
    while (!machine->run.touched) {
        switch (machine_next(machine, tick_limit, &stop)) {
        case CYCLE_STOP: return stop;
        case CYCLE_OUTSIDE:
            machine_outside(machine);
            machine->steps_here++;
            break;
        case CYCLE_INTERRUPT:
            machine_interrupt_step(machine);
            machine->steps_here++;
            break;
        case CYCLE_WAIT:
            machine_advance(machine, tick_limit);
            machine->steps_here = 0;
            break;
        case CYCLE_EXECUTE:
            run_instructions(machine, tick_limit);
            if (machine->run.at_break)
                return HYPO_STOP_BREAK;
            break;
        }
    }
    return HYPO_STOP_BREAK;
}
