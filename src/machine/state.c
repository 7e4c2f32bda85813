// SPDX-License-Identifier: MIT
//
// Writes to the state, their effects and how to take them back; see state.h.
#include "machine/state.h"

#include <string.h>

#include "base/bits.h"
#include "machine/code.h"
#include "machine/log.h"
#include "machine/pages.h"

static void tell(const HypoMachine *machine, HypoEffect effect)
{
    machine->observer.effect(machine->observer.context, &effect);
}

static void tell_field(const HypoMachine *machine, size_t offset, size_t width,
                       uint64_t old_value, uint64_t new_value)
{
    HypoEffect effect = {HYPO_EFFECT_STATE, (uint32_t)width, offset, old_value,
                         new_value};
    size_t r = offsetof(HypoState, r), psw = offsetof(HypoState, psw);
    if (offset - r < sizeof machine->state.r) {
        effect.kind = HYPO_EFFECT_REGISTER;
        effect.where = (offset - r) / sizeof(uint32_t);
    } else if (offset - psw < sizeof(HypoPsw)) {
        effect.kind = HYPO_EFFECT_PSW;
        effect.where = (offset - psw) / sizeof(uint32_t);
    }
    tell(machine, effect);
}

void state_set_observed(HypoMachine *machine, void *field, size_t width,
                        uint64_t value)
{
    uint64_t old_value;
    if (width == sizeof(uint64_t)) {
        memcpy(&old_value, field, width);
        memcpy(field, &value, width);
    } else {
        uint32_t old_word, word = (uint32_t)value;
        memcpy(&old_word, field, sizeof word);
        memcpy(field, &word, sizeof word);
        old_value = old_word;
        value = word;
    }
    size_t offset = (size_t)((char *)field - (char *)&machine->state);
    tell_field(machine, offset, width, old_value, value);
}

static uint32_t load(const uint8_t *at, unsigned width)
{
    return width == 4 ? bits_load32(at) : width == 2 ? bits_load16(at) : *at;
}

static void store(uint8_t *at, uint32_t value, unsigned width)
{
    if (width == 4)
        bits_store32(at, value);
    else if (width == 2)
        bits_store16(at, value);
    else
        *at = (uint8_t)value;
}

void state_store(HypoMachine *machine, uint32_t address, uint32_t value,
                 unsigned width)
{
    uint8_t *at = machine->memory + address;
    uint32_t old_value = load(at, width);
    store(at, value, width);
    if (machine->lines[address >> LINE_SHIFT] != 0)
        state_written(machine, address, width);
    if (machine_observed(machine))
        tell(machine, (HypoEffect){HYPO_EFFECT_MEMORY, width, address,
                                   old_value, load(at, width)});
}

void state_store_psw_told(HypoMachine *machine, uint32_t address, uint32_t ii)
{
    const HypoPsw *psw = &machine->state.psw;
    const uint32_t words[HYPO_PSW_FIELDS] = {
        psw->pc, psw->cc, psw->m, psw->base, psw->size, psw->im, psw->ic, ii};
    for (unsigned field = 0; field < HYPO_PSW_FIELDS; field++)
        state_store(machine, address + 4 * field, words[field], 4);
}

// The longest aligned piece at `place` of at most `left` bytes.
static unsigned piece(uint64_t place, size_t left)
{
    if (place % 4 == 0 && left >= 4)
        return 4;
    return place % 2 == 0 && left >= 2 ? 2 : 1;
}

void state_written(HypoMachine *machine, uint32_t address, size_t count)
{
    if (count == 0)
        return;
    code_forget(machine->code, address, count);
    pages_written(machine, address, count);
    for (size_t at = address >> LINE_SHIFT; at << LINE_SHIFT < address + count;
         at++)
        machine->run.touched |= (machine->lines[at] & LINE_WATCHED) != 0;
}

void state_store_bytes(HypoMachine *machine, uint32_t address,
                       const uint8_t *bytes, size_t count)
{
    if (count == 0)
        return; // the place may be the end of memory
    if (!machine_observed(machine)) {
        memmove(machine->memory + address, bytes, count);
        state_written(machine, address, count);
        return;
    }
    for (size_t done = 0; done < count;) {
        uint32_t at = address + (uint32_t)done;
        unsigned width = piece(at, count - done);
        state_store(machine, at, load(bytes + done, width), width);
        done += width;
    }
}

void hypo_device_disk_store(HypoMachine *machine, size_t offset,
                            const uint8_t *bytes, size_t count)
{
    pages_disk_written(machine, offset, count);
    if (!machine_observed(machine)) {
        memcpy(machine->disk + offset, bytes, count);
        return;
    }
    for (size_t done = 0; done < count; done += 4) {
        uint8_t *at = machine->disk + offset + done;
        HypoEffect effect = {HYPO_EFFECT_DISK, 4, offset + done, load(at, 4),
                             load(bytes + done, 4)};
        memcpy(at, bytes + done, 4);
        tell(machine, effect);
    }
}

void machine_find_next_due(HypoMachine *machine)
{
    uint64_t next = HYPO_NEVER;
    for (unsigned source = 0; source < HYPO_DEVICES; source++)
        if (machine->state.due[source] < next)
            next = machine->state.due[source];
    if (machine->state.actions_done < machine->actions.count) {
        uint64_t tick =
            machine->actions.items[machine->state.actions_done].tick;
        next = tick < next ? tick : next;
    }
    machine->next_due = next;
}

void machine_set_due(HypoMachine *machine, unsigned source, uint64_t tick)
{
    // Later than any tick that comes from outside is never: nothing wraps.
    SET(machine, due[source], tick > HYPO_TICK_MAX ? HYPO_NEVER : tick);
    machine_find_next_due(machine);
}

void hypo_machine_observe(HypoMachine *machine, const HypoObserver *observer)
{
    machine->observer = observer ? *observer : (HypoObserver){0};
}

void hypo_machine_undo(HypoMachine *machine, const HypoEffect *effect)
{
    uint32_t word = (uint32_t)effect->old_value;
    char *state = (char *)&machine->state;
    switch (effect->kind) {
    case HYPO_EFFECT_REGISTER: machine->state.r[effect->where] = word; break;
    case HYPO_EFFECT_PSW:
        memcpy((char *)&machine->state.psw + effect->where * sizeof word, &word,
               sizeof word);
        break;
    case HYPO_EFFECT_MEMORY:
        store(machine->memory + effect->where, word, effect->width);
        state_written(machine, (uint32_t)effect->where, effect->width);
        break;
    case HYPO_EFFECT_DISK:
        store(machine->disk + effect->where, word, effect->width);
        pages_disk_written(machine, effect->where, effect->width);
        break;
    case HYPO_EFFECT_STATE:
        if (effect->width == sizeof word)
            memcpy(state + effect->where, &word, sizeof word);
        else
            memcpy(state + effect->where, &effect->old_value,
                   sizeof effect->old_value);
        break;
    }
    machine_open_window(machine);
    machine_find_next_due(machine);
    log_forget_hints(machine);
}
