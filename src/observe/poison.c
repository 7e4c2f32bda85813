// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads of words never written; see poison.h.
#include "observe/poison.h"

#include "base/bits.h"

struct PoisonWatch {
    HypoMachine *machine;
    EventStream *stream;
    guint8 *unwritten; // a flag a word
};

static void on_effect(void *context, const HypoEffect *effect)
{
    PoisonWatch *watch = context;
    if (effect->kind == HYPO_EFFECT_MEMORY)
        watch->unwritten[effect->where / 4] = 0;
}

static void on_load(void *context, uint32_t address, uint32_t bytes)
{
    PoisonWatch *watch = context;
    (void)bytes; // an access is aligned: it lies in one word
    if (!watch->unwritten[address / 4])
        return;
    watch->unwritten[address / 4] = 0;
    // PC has moved on to the next instruction.
    const HypoState *state = hypo_machine_state(watch->machine);
    event_stream_unwritten(watch->stream, address, state->psw.pc - 4);
}

PoisonWatch *poison_watch_new(HypoMachine *machine, EventStream *stream)
{
    PoisonWatch *watch = g_new(PoisonWatch, 1);
    guint32 words = hypo_machine_memory_bytes(machine) / 4;
    const guint8 *memory = hypo_machine_memory(machine);
    *watch = (PoisonWatch){machine, stream, g_malloc(words)};
    for (guint32 i = 0; i < words; i++)
        watch->unwritten[i] = bits_load32(memory + (gsize)4 * i) == POISON_WORD;
    const HypoObserver observer = {on_effect, watch, on_load};
    hypo_machine_observe(machine, &observer);
    return watch;
}

void poison_watch_free(PoisonWatch *watch)
{
    if (!watch)
        return;
    hypo_machine_observe(watch->machine, NULL);
    g_free(watch->unwritten);
    g_free(watch);
}
