// SPDX-License-Identifier: MIT
//
// The machine inside: HypoState, memory, the log of outside actions, caches.
// Every architected write goes through here, so that an observer sees it.
// Read next: cycle.h (what happens at a boundary), meaning.h (instructions).
#ifndef MACHINE_STATE_H
#define MACHINE_STATE_H

#include <hypo/device.h>
#include <hypo/machine.h>

#include "base/array.h"

typedef struct CodeCache CodeCache; // code.h

struct HypoMachine {
    HypoState state;
    uint8_t *memory;
    uint32_t memory_bytes;
    // The part of memory that MPI opens, cut to what is installed: follows
    // psw.base and psw.size, kept by machine_open_window.
    uint32_t window_start, window_bytes;
    uint64_t next_due; // least of state.due and the next outside action's tick
    const HypoDeviceType *types[HYPO_DEVICES];
    HypoMachineOptions options;
    HypoAllocator allocator;
    uint8_t *disk;
    size_t disk_bytes;
    ARRAY(HypoAction) actions; // by tick
    uint64_t key_actions;      // how many of them are keys
    uint64_t last_key_tick;
    struct LogHints *hints; // log.h
    ARRAY(uint8_t) typed;      // capacity for every key action's text
    size_t typed_reserved;
    CodeCache *code;
    HypoObserver observer; // effect NULL: none
};

// Stores into HypoState, telling the observer.  The field decides the width.
#define SET(machine, field, value)                \
    state_set((machine), &(machine)->state.field, \
              sizeof(machine)->state.field, (uint64_t)(value))

void state_set(HypoMachine *machine, void *field, size_t width, uint64_t value);

// Stores into memory, telling the observer and the code cache.  The place has
// been checked.
void state_store(HypoMachine *machine, uint32_t address, uint32_t value,
                 unsigned width);
void state_store_bytes(HypoMachine *machine, uint32_t address,
                       const uint8_t *bytes, size_t count);

// Loads a new PSW (docs/machine.md, section 2: only the bits that count).
void state_load_psw(HypoMachine *machine, const uint32_t *words,
                    bool with_code);

// Makes the window follow psw.base and psw.size.
void machine_open_window(HypoMachine *machine);

// Sets when a source of events is due, and next_due with it.
void machine_set_due(HypoMachine *machine, unsigned source, uint64_t tick);
void machine_find_next_due(HypoMachine *machine);

static inline bool machine_observed(const HypoMachine *machine)
{
    return machine->observer.effect != NULL;
}

#endif
