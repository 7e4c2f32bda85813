// SPDX-License-Identifier: MIT
//
// The unit tests of the core: one suite a file, and helpers that several of
// them need.  Loop tests run over tables; failures name the row.
#ifndef UNIT_H
#define UNIT_H

#include <check.h>
#include <stdlib.h>

#include <hypo/alloc.h>
#include <hypo/device.h>
#include <hypo/isa.h>
#include <hypo/machine.h>

Suite *suite_base(void);
Suite *suite_base_limits(void);
Suite *suite_isa(void);
Suite *suite_allocation(void);
Suite *suite_boot(void);
Suite *suite_events(void);
Suite *suite_code(void);
Suite *suite_code_random(void);
Suite *suite_pairs(void);
Suite *suite_breaks(void);
Suite *suite_steps(void);
Suite *suite_log(void);
Suite *suite_undo(void);
Suite *suite_explore_again(void);
Suite *suite_explore_forks(void);
Suite *suite_digest(void);
Suite *suite_explore_corners(void);
Suite *suite_explore_memory(void);
Suite *suite_explore_cpu(void);
Suite *suite_explore_outside(void);
Suite *suite_explore_search(void);
Suite *suite_explore_promises(void);
Suite *suite_faults(void);
Suite *suite_corners(void);
Suite *suite_windows(void);

// HYPO_TEST_SCALE, 1 if it is not set.
unsigned unit_scale(void);

// --- Machines ---------------------------------------------------------------

// Of 64 KiB with the standard devices, unless `options` says otherwise.
HypoMachine *unit_machine(const HypoMachineOptions *options);

void unit_poke(HypoMachine *machine, uint32_t address, uint32_t value);
uint32_t unit_peek(const HypoMachine *machine, uint32_t address);
void unit_poke_words(HypoMachine *machine, uint32_t address,
                     const uint32_t *words, size_t count);

// Assembles a kernel and boots it; with `name` defined as `value`, or NULL.
void unit_boot(HypoMachine *machine, const char *text, const char *name,
               uint32_t value);

// Writes the vector of a class: kernel mode, all of memory, the mask.
void unit_vector(HypoMachine *machine, unsigned number, uint32_t pc,
                 uint32_t im);

// For an observer that lets a machine run by the observed engine, no more.
void unit_no_effect(void *context, const HypoEffect *effect);

// --- An allocator that fails ------------------------------------------------

typedef struct Failing {
    HypoAllocator allocator; // its context is this structure
    size_t left;             // allocations until it fails
    bool once;               // only that one fails; else all that follow do
    bool failed;             // one has failed
    size_t live;             // bytes allocated
} Failing;

void failing_allocator(Failing *failing, size_t left);

// --- Instruction words ------------------------------------------------------

enum {
    WORD_NOP = 0x30000000,
    WORD_WAIT = 0x61000000,
};

static inline uint32_t word_of(unsigned op, unsigned rd, unsigned ra,
                               uint32_t low)
{
    return (uint32_t)op << 24 | rd << 20 | ra << 16 | (low & 0xFFFF);
}

static inline uint32_t word_li(unsigned rd, uint32_t value)
{
    return word_of(0x31, rd, 0, value);
}

static inline uint32_t word_swim(unsigned rd, unsigned ra)
{
    return word_of(0x60, rd, ra, 0);
}

static inline uint32_t word_stmr(unsigned ra, unsigned rb)
{
    return word_of(0x63, 0, ra, rb << 12);
}

static inline uint32_t word_sio(unsigned rd, uint32_t block)
{
    return word_of(0x4B, rd, 0, block);
}

static inline uint32_t word_lpsw(uint32_t address)
{
    return word_of(0x49, 0, 0, address);
}

// To a word `distance` words from the next instruction.
static inline uint32_t word_branch(int distance)
{
    return word_of(0x01, 15, 0, (uint32_t)distance);
}

#endif
