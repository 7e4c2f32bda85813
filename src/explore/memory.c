// SPDX-License-Identifier: MIT
//
// What a path changes: memory and disk word by word, with a hash that follows;
// HypoState and Watch as differences between one choice and the next.  The log
// of old values takes all of it back.
#include "explore/explore.h"

#include <string.h>

enum { NUMBER_MASK = (1u << UNDO_SHIFT) - 1 };

// Spreads (where, value) over 64 bits (splitmix64).
static inline uint64_t mix(uint64_t where, uint32_t value)
{
    uint64_t x = (where << 32 | value) + UINT64_C(0x9E3779B97F4A7C15);
    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
    return x ^ x >> 31;
}

// Takes back one write to memory, its flags or the disk.
static void take_back(HypoExplore *x, Undo undo)
{
    uint32_t number = undo.where & NUMBER_MASK;
    switch ((UndoKind)(undo.where >> UNDO_SHIFT)) {
    case UNDO_DEFINED: x->flags[number] |= WORD_UNDEFINED; // fall through
    case UNDO_MEMORY:
        bits_store32(x->machine->memory + (size_t)number * 4, undo.old);
        break;
    case UNDO_FLAGS: x->flags[number] = (uint8_t)undo.old; break;
    case UNDO_DISK:
        bits_store32(x->machine->disk + (size_t)number * 4, undo.old);
        break;
    case UNDO_LIVE: break;
    }
}

bool memory_grow(HypoExplore *x, Undo undo)
{
    if (array_reserve(&x->allocator, &x->undo, 1))
        return true;
    x->failed = true;
    take_back(x, undo); // what is not in the log stays undone
    return false;
}

// The value up to which words of a clamp are compared.
static uint32_t clamped(const HypoExplore *x, uint32_t address, uint32_t value)
{
    for (size_t i = 0; i < x->options.clamp_count; i++) {
        const HypoExploreWords *clamp = &x->options.clamps[i];
        if (address - clamp->address < 4 * clamp->count &&
            (int32_t)value > (int32_t)clamp->most)
            return clamp->most;
    }
    return value;
}

// What a word adds to the hash.
static uint64_t word_hash(const HypoExplore *x, uint32_t address, uint8_t flags,
                          uint32_t value)
{
    if (flags & (WORD_UNDEFINED | WORD_COUNTER))
        return 0;
    if (flags & WORD_CLAMP)
        value = clamped(x, address, value);
    return mix(address / 4, value);
}

void memory_forget(HypoExplore *x, uint32_t address)
{
    uint8_t *flags = &x->flags[address / 4];
    if (*flags & WORD_UNDEFINED)
        return;
    memory_log(x, UNDO_FLAGS, address / 4, *flags);
    x->hash ^= word_hash(x, address, *flags, memory_word(x, address));
    *flags |= WORD_UNDEFINED;
}

void memory_wrote(HypoExplore *x, uint32_t address, uint32_t old_word,
                  uint32_t new_word)
{
    uint8_t *flags = &x->flags[address / 4];
    if (!(*flags & (WORD_UNDEFINED | WORD_COUNTER | WORD_CLAMP))) {
        if (old_word == new_word)
            return;
        memory_log(x, UNDO_MEMORY, address / 4, old_word);
        x->hash ^= mix(address / 4, old_word) ^ mix(address / 4, new_word);
        return;
    }
    uint8_t before = *flags;
    *flags &= (uint8_t)~WORD_UNDEFINED;
    memory_log(x, before & WORD_UNDEFINED ? UNDO_DEFINED : UNDO_MEMORY,
               address / 4, old_word);
    x->hash ^= word_hash(x, address, before, old_word) ^
               word_hash(x, address, *flags, new_word);
}

// Writes of devices, of the interrupt action and of spsw.
static void on_effect(void *context, const HypoEffect *effect)
{
    HypoExplore *x = context;
    uint32_t where = (uint32_t)effect->where;
    if (effect->kind == HYPO_EFFECT_DISK) {
        uint64_t number = UINT64_C(1) << 31 | effect->where / 4;
        memory_log(x, UNDO_DISK, (uint32_t)(effect->where / 4),
                   (uint32_t)effect->old_value);
        x->hash ^= mix(number, (uint32_t)effect->old_value) ^
                   mix(number, (uint32_t)effect->new_value);
    } else if (effect->kind == HYPO_EFFECT_MEMORY) {
        uint32_t address = where & ~3u, shift = 8 * (where & 3);
        uint32_t mask = bits_mask(8 * effect->width) << shift;
        uint32_t word = memory_word(x, address);
        uint32_t old =
            (word & ~mask) | ((uint32_t)effect->old_value << shift & mask);
        memory_wrote(x, address, old, word);
    }
}

void memory_observe(HypoExplore *x)
{
    hypo_machine_observe(x->machine, &(HypoObserver){on_effect, x, NULL});
}

// --- HypoState and Watch ----------------------------------------------------

enum { STATE_WORDS = sizeof(HypoState) / 4, BLOCK_WORDS = 16 };

static void push_words(HypoExplore *x, const void *now, void *last,
                       size_t words, uint32_t number)
{
    const uint32_t *new_words = now;
    uint32_t *old_words = last;
    for (size_t i = 0; i < words; i += BLOCK_WORDS) {
        size_t count = words - i < BLOCK_WORDS ? words - i : BLOCK_WORDS;
        if (memcmp(new_words + i, old_words + i, 4 * count) == 0)
            continue;
        for (size_t j = i; j < i + count; j++) {
            if (new_words[j] == old_words[j])
                continue;
            memory_log(x, UNDO_LIVE, number + (uint32_t)j, old_words[j]);
            old_words[j] = new_words[j];
        }
    }
}

void live_push(HypoExplore *x)
{
    push_words(x, x->state, &x->last_state, STATE_WORDS, 0);
    push_words(x, x->watch, x->last_watch, x->watch_bytes / 4, STATE_WORDS);
}

static void undo_live(HypoExplore *x, uint32_t number, uint32_t old)
{
    if (number < STATE_WORDS)
        memcpy((char *)&x->last_state + (size_t)4 * number, &old, 4);
    else
        memcpy((char *)x->last_watch + (size_t)4 * (number - STATE_WORDS), &old,
               4);
}

// The hash is the caller's: it is known where the log is taken back to.
void memory_undo(HypoExplore *x, size_t mark)
{
    while (x->undo.count > mark) {
        Undo undo = x->undo.items[--x->undo.count];
        if (undo.where >> UNDO_SHIFT == UNDO_LIVE)
            undo_live(x, undo.where & NUMBER_MASK, undo.old);
        else
            take_back(x, undo);
    }
}

void live_restore(HypoExplore *x, size_t mark, uint64_t hash)
{
    memory_undo(x, mark);
    x->hash = hash;
    memcpy(x->state, &x->last_state, sizeof *x->state);
    memcpy(x->watch, x->last_watch, x->watch_bytes);
    machine_open_window(x->machine);
    x->machine->next_due = HYPO_NEVER;
    x->dispatched = false;
    choices_refresh(x);
}

// --- The state that is compared ---------------------------------------------

typedef struct Mixer {
    uint64_t a, b;
} Mixer;

static inline void add(Mixer *m, uint32_t x, uint32_t y)
{
    uint64_t word = (uint64_t)x << 32 | y;
    m->a = (m->a ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    m->a ^= m->a >> 29;
    m->b = (m->b + word) * UINT64_C(0xC2B2AE3D27D4EB4F);
    m->b ^= m->b >> 32;
}

static void add_devices(const HypoExplore *x, Mixer *m)
{
    for (unsigned n = 1; n < HYPO_DEVICES; n++) {
        if (!(x->devices >> n & 1))
            continue;
        const HypoDeviceState *device = &x->state->devices[n];
        add(m, device->activity | device->status << 8 | device->faults << 16,
            device->armed);
        if (device->activity == HYPO_DEVICE_BUSY) {
            const HypoRequest *request = &device->request;
            add(m, request->command, request->buffer);
            add(m, request->count, request->block);
            add(m, request->at, n);
        }
        bool is_input = n == 1 || n == 5; // what was read of it
        if (is_input || (x->options.windowed && n == 3))
            add(m, (uint32_t)device->position, n);
        if (x->options.windowed && device->activity == HYPO_DEVICE_BUSY)
            add(m, (uint32_t)(x->watch->due[n] - x->state->tick), n);
    }
}

static void add_watch(const HypoExplore *x, Mixer *m)
{
    const Watch *watch = x->watch;
    add(m, watch->unread, watch->task);
    add(m, watch->counter, watch->taken);
    add(m, watch->left, watch->faults_left);
    add(m, watch->attention_left, watch->nmi_left);
    for (uint32_t i = 0; i < x->task_count; i++) {
        const Context *context = &watch->contexts[i];
        if (context->how == CONTEXT_NEW)
            continue;
        add(m, context->how | i << 8, context->cc);
        if (context->how == CONTEXT_RUNS || context->how == CONTEXT_ENDED ||
            context->how == CONTEXT_TRACED)
            continue;
        add(m, context->pc, context->r[14]);
        for (unsigned r = 0; r < 14; r += 2)
            add(m, context->r[r], context->r[r + 1]);
    }
    for (uint32_t i = 0; i < x->options.monitor_count; i++)
        if (x->options.monitors[i].when == HYPO_MONITOR_WITHIN)
            add(m, i, watch_missed(x)[i]);
}

// The tick, counts, positions of devices and what cannot be seen any more are
// left out.
uint64_t live_hash(const HypoExplore *x)
{
    const HypoState *state = x->state;
    Mixer m = {x->hash, x->hash ^ UINT64_C(0x2545F4914F6CDD1D)};
    add(&m, 0, state->r[15]);
    for (unsigned r = 1; r < 15; r += 2)
        add(&m, state->r[r], state->r[r + 1]);
    const HypoPsw *psw = &state->psw;
    add(&m, psw->pc,
        psw->cc | psw->m << 2 | psw->im << 8 | (psw->m ? 0 : psw->ic << 16));
    add(&m, psw->base, psw->size);
    add(&m,
        state->latch | state->waiting << 1 | state->nmi_pending << 2 |
            state->external_pending << 3 | state->timer.running << 4 |
            (uint32_t)(state->timer.expirations > 0) << 5,
        state->io_pending | state->spurious_io << 16);
    add(&m, state->timer.reload, x->compares_timer ? state->timer.last_set : 0);
    if (x->options.windowed) {
        add(&m, (uint32_t)state->tick, (uint32_t)(state->tick >> 32));
        add(&m, (uint32_t)x->watch->due[0], state->timer.expirations);
    }
    add_devices(x, &m);
    add_watch(x, &m);
    uint64_t h = m.a ^ (m.b << 23 | m.b >> 41);
    h = (h ^ h >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    h = (h ^ h >> 27) * UINT64_C(0x94D049BB133111EB);
    return h ^ h >> 31;
}
