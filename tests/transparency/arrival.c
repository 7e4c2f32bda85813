// SPDX-License-Identifier: MIT
//
// See arrival.h.
#include "arrival.h"

#include <stdio.h>

#include "rows.h"

size_t arrivals_at(const HypoState *state,
                   HypoAction arrivals[static ARRIVALS_MOST])
{
    static const HypoAction interrupts[] = {
        {.kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_TIMER},
        {.kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_IO, .b = DISPLAY},
        {.kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_IO, .b = KEYBOARD},
        {.kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_IO, .b = DISK},
        {.kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_EXTERNAL},
        {.kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_MACHINE},
    };
    size_t count = 0;
    for (; count < sizeof interrupts / sizeof interrupts[0]; count++)
        arrivals[count] = interrupts[count];
    if (state->timer.running)
        arrivals[count++] = (HypoAction){.kind = HYPO_ACT_EXPIRE};
    for (uint32_t i = 1; i < HYPO_DEVICES; i++)
        if (state->devices[i].activity == HYPO_DEVICE_BUSY)
            arrivals[count++] = (HypoAction){.kind = HYPO_ACT_COMPLETE, .a = i};
    for (size_t i = 0; i < count; i++)
        arrivals[i].tick = state->tick;
    return count;
}

void arrival_name(const HypoAction *arrival,
                  char name[static ARRIVAL_NAME_BYTES])
{
    static const char *const classes[] = {
        [HYPO_CLASS_MACHINE] = "nmi",
        [HYPO_CLASS_TIMER] = "timer",
        [HYPO_CLASS_EXTERNAL] = "external",
    };
    unsigned long long tick = arrival->tick;
    if (arrival->kind == HYPO_ACT_EXPIRE)
        snprintf(name, ARRIVAL_NAME_BYTES, "expire@%llu", tick);
    else if (arrival->kind == HYPO_ACT_COMPLETE)
        snprintf(name, ARRIVAL_NAME_BYTES, "complete %u@%llu", arrival->a,
                 tick);
    else if (arrival->a == HYPO_CLASS_IO)
        snprintf(name, ARRIVAL_NAME_BYTES, "interrupt io:%u@%llu", arrival->b,
                 tick);
    else
        snprintf(name, ARRIVAL_NAME_BYTES, "interrupt %s@%llu",
                 classes[arrival->a], tick);
}
