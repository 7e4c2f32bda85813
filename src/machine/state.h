// SPDX-License-Identifier: MIT
//
// The machine inside: HypoState, memory, the log of outside actions, caches.
// Every architected write goes through here, so that an observer sees it.
// Read next: cycle.h (what happens at a boundary), meaning.h (instructions).
#ifndef MACHINE_STATE_H
#define MACHINE_STATE_H

#include <string.h>

#include <hypo/device.h>
#include <hypo/isa.h>
#include <hypo/machine.h>

#include "base/array.h"
#include "base/bits.h"

typedef struct CodeCache CodeCache; // code.h
typedef struct PageBook PageBook;   // pages.h

// Memory in lines: what a store into one has to look after, a byte each.
enum {
    LINE_SHIFT = 8,
    LINE_CODE = 1,    // decoded instructions (code.h)
    LINE_QUIET = 2,   // not written since its page was looked at (pages.h)
    LINE_WATCHED = 4, // a write ends hypo_machine_run (hypo_machine_watch)
};

// What the fast engine holds while it runs (fast.c).
typedef struct FastRun {
    uintptr_t low;    // the first record of the open page that lies in MPI
    uint32_t span;    // bytes of records from there on, within page and MPI
    uint32_t words;   // the same in records
    uint32_t address; // of the first record
    uint32_t target;  // of a jump out of the open page
    // Of the instructions that may run, counted down: how many there were when
    // tick and instructions were last counted, when the mode last changed, and
    // behind the last interrupt action that left tick uncounted.
    uint64_t most, mode_most, acted;
    uint64_t due;   // next_due when that was found
    uint64_t limit; // the tick limit
    bool steady;    // nothing is pending, whatever is open
    bool user;      // the mode that a serial one was begun in
    bool at_break;  // stands at a breakpoint
    bool touched;   // a watched line was written
} FastRun;

// Words that the observed engine took apart lately (observed.c); what a word
// means does not depend on where it stands.
typedef struct LateWord {
    uint32_t word;
    HypoDecoded decoded; // instruction NULL: none
} LateWord;
enum { LATE_WORDS_SHIFT = 8, LATE_WORDS = 1 << LATE_WORDS_SHIFT };

struct HypoMachine {
    HypoState state;
    uint8_t *memory;
    uint32_t memory_bytes;
    // The part of memory that MPI opens, cut to what is installed: follows
    // psw.base and psw.size, kept by machine_open_window.  In words and
    // halfwords for the fast engine: 0 where it begins at an odd place.
    uint32_t window_start, window_bytes, window_halves, window_words;
    uint8_t *lines;
    FastRun run;
    const uint32_t *breaks; // addresses, borrowed
    size_t break_count;
    unsigned steps_here; // see hypo_machine_steps_here
    PageBook *pages;
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
    ARRAY(uint8_t) typed;   // capacity for every key action's text
    size_t typed_reserved;
    CodeCache *code;
    HypoObserver observer; // effect NULL: none
    LateWord late_words[LATE_WORDS];
};

static inline bool machine_observed(const HypoMachine *machine)
{
#ifdef MACHINE_UNOBSERVED // the fast engine runs only where nobody looks
    (void)machine;
    return false;
#else
    return machine->observer.effect != NULL;
#endif
}

// Stores into HypoState, telling the observer.  The field decides the width.
#define SET(machine, field, value)                \
    state_set((machine), &(machine)->state.field, \
              sizeof(machine)->state.field, (uint64_t)(value))

void state_set_observed(HypoMachine *machine, void *field, size_t width,
                        uint64_t value);

static inline void state_set(HypoMachine *machine, void *field, size_t width,
                             uint64_t value)
{
    uint32_t word = (uint32_t)value;
    if (machine_observed(machine))
        state_set_observed(machine, field, width, value);
    else if (width == sizeof value)
        memcpy(field, &value, sizeof value);
    else
        memcpy(field, &word, sizeof word);
}

// Stores into memory, telling the observer and the code cache.  The place has
// been checked.
void state_store(HypoMachine *machine, uint32_t address, uint32_t value,
                 unsigned width);
void state_store_bytes(HypoMachine *machine, uint32_t address,
                       const uint8_t *bytes, size_t count);

// Stores the PSW with `ii` at `address`.
void state_store_psw_told(HypoMachine *machine, uint32_t address, uint32_t ii);

// Whether its place has nothing to be looked after.
static inline bool state_psw_is_plain(const HypoMachine *machine,
                                      uint32_t address)
{
    const uint8_t *lines = machine->lines;
    uint32_t last = address + HYPO_PSW_BYTES - 1;
    return !machine_observed(machine) &&
           (lines[address >> LINE_SHIFT] | lines[last >> LINE_SHIFT]) == 0;
}

// Where a field of a PSW in memory is, from its beginning.
static inline size_t state_psw_offset(HypoPswField field)
{
    return (size_t)4 * field;
}

static inline void state_store_psw_plain(HypoMachine *machine, uint32_t address,
                                         uint32_t ii)
{
    const HypoPsw psw = machine->state.psw;
    uint8_t *at = machine->memory + address;
    bits_store32(at + state_psw_offset(HYPO_PSW_PC), psw.pc);
    bits_store32(at + state_psw_offset(HYPO_PSW_CC), psw.cc);
    bits_store32(at + state_psw_offset(HYPO_PSW_M), psw.m);
    bits_store32(at + state_psw_offset(HYPO_PSW_BASE), psw.base);
    bits_store32(at + state_psw_offset(HYPO_PSW_SIZE), psw.size);
    bits_store32(at + state_psw_offset(HYPO_PSW_IM), psw.im);
    bits_store32(at + state_psw_offset(HYPO_PSW_IC), psw.ic);
    bits_store32(at + state_psw_offset(HYPO_PSW_II), ii);
}

static inline void state_store_psw(HypoMachine *machine, uint32_t address,
                                   uint32_t ii)
{
    if (state_psw_is_plain(machine, address))
        state_store_psw_plain(machine, address, ii);
    else
        state_store_psw_told(machine, address, ii);
}

// Memory was written: its decoded instructions are forgotten, its pages noted,
// and whether it is watched.
void state_written(HypoMachine *machine, uint32_t address, size_t count);

// Makes the window follow psw.base and psw.size, and closes the page of code
// that the fast engine had open in the old one.
static inline void machine_open_window(HypoMachine *machine)
{
    uint32_t base = machine->state.psw.base, size = machine->state.psw.size;
    uint32_t above =
        base < machine->memory_bytes ? machine->memory_bytes - base : 0;
    uint32_t bytes = size < above ? size : above;
    machine->window_start = base;
    machine->window_bytes = bytes;
    machine->window_halves = base % 2 == 0 ? bytes / 2 : 0;
    machine->window_words = base % 4 == 0 ? bytes / 4 : 0;
    machine->run.words = machine->run.span = 0;
}

enum {
    PSW_MASK_CC = 0x3,
    PSW_MASK_M = 0x1,
    PSW_MASK_IM = 0xFF,
    PSW_MASK_IC = 0xFFFF,
};
// Loads the PSW at `address` (docs/machine.md, section 2: only the bits that
// count).  Whether base or size may have changed: then machine_open_window.
static inline bool state_load_psw(HypoMachine *machine, uint32_t address,
                                  bool with_code)
{
    const uint8_t *at = machine->memory + address;
    const uint32_t base = bits_load32(at + state_psw_offset(HYPO_PSW_BASE));
    const uint32_t size = bits_load32(at + state_psw_offset(HYPO_PSW_SIZE));
    const bool moved = machine_observed(machine) ||
                       base != machine->state.psw.base ||
                       size != machine->state.psw.size;
    SET(machine, psw.pc, bits_load32(at + state_psw_offset(HYPO_PSW_PC)));
    SET(machine, psw.cc,
        bits_load32(at + state_psw_offset(HYPO_PSW_CC)) & PSW_MASK_CC);
    SET(machine, psw.m,
        bits_load32(at + state_psw_offset(HYPO_PSW_M)) & PSW_MASK_M);
    if (moved) {
        SET(machine, psw.base, base);
        SET(machine, psw.size, size);
    }
    SET(machine, psw.im,
        bits_load32(at + state_psw_offset(HYPO_PSW_IM)) & PSW_MASK_IM);
    if (with_code)
        SET(machine, psw.ic,
            bits_load32(at + state_psw_offset(HYPO_PSW_IC)) & PSW_MASK_IC);
    return moved;
}

// Sets when a source of events is due, and next_due with it.
void machine_set_due(HypoMachine *machine, unsigned source, uint64_t tick);
void machine_find_next_due(HypoMachine *machine);

#endif
