// SPDX-License-Identifier: MIT
//
// The interval timer (docs/machine.md, section 6).
#include "machine/cycle.h"

// With listed arrivals the timer runs, but does not run out by itself.
static void schedule(HypoMachine *machine)
{
    const HypoTimer *timer = &machine->state.timer;
    bool by_itself = timer->running && !machine->options.arrivals_listed;
    machine_set_due(machine, HYPO_TIMER_SOURCE,
                    by_itself ? timer->due : HYPO_NEVER);
}

// Called within `stmr`, before its tick is counted.
void timer_set(HypoMachine *machine, uint32_t ticks, uint32_t reload)
{
    bool running = ticks != 0 && !machine->options.no_timer;
    SET(machine, timer.expirations, 0);
    SET(machine, timer.last_set, machine->options.no_timer ? 0 : ticks);
    SET(machine, timer.running, running);
    SET(machine, timer.due, running ? machine->state.tick + 1 + ticks : 0);
    SET(machine, timer.reload, running ? reload : 0);
    schedule(machine);
}

uint32_t timer_left(const HypoMachine *machine)
{
    const HypoTimer *timer = &machine->state.timer;
    if (machine->options.time_any)
        return timer->last_set;
    if (!timer->running || timer->due <= machine->state.tick)
        return 0;
    return (uint32_t)(timer->due - machine->state.tick);
}

static void expire(HypoMachine *machine, uint64_t from)
{
    const HypoTimer *timer = &machine->state.timer;
    if (timer->expirations < UINT32_MAX)
        SET(machine, timer.expirations, timer->expirations + 1);
    if (timer->reload != 0) {
        SET(machine, timer.due, from + timer->reload);
    } else {
        SET(machine, timer.running, 0);
        SET(machine, timer.due, 0);
    }
    schedule(machine);
}

void timer_run_out(HypoMachine *machine)
{
    expire(machine, machine->state.timer.due);
}

void timer_force_out(HypoMachine *machine)
{
    if (machine->state.timer.running)
        expire(machine, machine->state.tick);
}
