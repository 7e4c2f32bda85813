// SPDX-License-Identifier: MIT
//
// The primitives of meaning.h for the fast engine (fast.c).  Whatever is out of
// the ordinary gives TRAP_CAREFUL, nothing changed, and the instruction is
// carried out once more with `careful` set.
#ifndef MACHINE_FAST_CPU_H
#define MACHINE_FAST_CPU_H

#include "base/bits.h"
#include "machine/access.h"
#include "machine/code.h"
#include "machine/operands.h"

enum { TRAP_CAREFUL = 1 << 17 };

typedef enum Jump {
    JUMP_NONE,
    JUMP_NEAR, // by the record's immediate
    JUMP_TO,   // to cpu->target
} Jump;

typedef struct Cpu {
    HypoMachine *machine;
    int64_t order; // CC 0: zero, 1: negative, 2: positive, 3: CC_NONE
    uint8_t *memory;
    const uint8_t *lines;
    uint32_t fault;  // II of an exception
    uint32_t target; // of a jump
    Jump jump;
    bool careful;
    bool moved; // machine_open_window is still to be done
} Cpu;

#define CC_NONE INT64_MIN

static inline HypoMachine *cpu_machine(Cpu *cpu)
{
    return cpu->machine;
}

static inline uint32_t cpu_get(Cpu *cpu, unsigned r)
{
    return cpu->machine->state.r[r];
}

static inline void cpu_set(Cpu *cpu, unsigned r, uint32_t value)
{
    cpu->machine->state.r[r] = value;
}

static inline void cpu_set_any(Cpu *cpu, unsigned r, uint32_t value)
{
    cpu_set(cpu, r == 0 ? CODE_SINK : r, value);
}

// Written so that the masks of the usual branches cost one comparison.
static inline bool cpu_cc_in(Cpu *cpu, uint32_t mask)
{
    bool zero = mask & 8, negative = mask & 4, positive = mask & 2;
    bool none = mask & 1;
    int64_t order = cpu->order;
    if (mask == 15)
        return true;
    if ((positive && order > 0) || (zero && order == 0))
        return true;
    if (negative && none)
        return order < 0;
    return (negative && order < 0 && order != CC_NONE) ||
           (none && order == CC_NONE);
}

// Only serial instructions set a code as such, and they leave it in the state.
static inline void cpu_set_cc(Cpu *cpu, uint32_t code)
{
    cpu->machine->state.psw.cc = code;
}

static inline void cpu_compare(Cpu *cpu, int64_t x, int64_t y)
{
    cpu->order = x - y;
}

static inline void cpu_fault(Cpu *cpu, uint32_t information)
{
    cpu->fault = information;
}

static inline uint32_t rotate_right(uint32_t value, unsigned count)
{
    return value >> count | value << (32 - count);
}

// Bounds and alignment in one comparison: odd bits come out on top.
static inline bool cpu_opens(const Cpu *cpu, uint32_t address, unsigned width)
{
    const HypoMachine *machine = cpu->machine;
    uint32_t offset = address - machine->window_start;
    if (width == 4)
        return rotate_right(offset, 2) < machine->window_words;
    if (width == 2)
        return rotate_right(offset, 1) < machine->window_halves;
    return offset < machine->window_bytes;
}

static inline Trap cpu_refuse(Cpu *cpu, uint32_t address, uint32_t bytes,
                              unsigned alignment)
{
    if (!cpu->careful)
        return TRAP_CAREFUL;
    cpu->fault = address;
    return access_exception(cpu->machine, address, bytes, alignment);
}

static inline Trap cpu_check(Cpu *cpu, uint32_t address, uint32_t bytes,
                             unsigned alignment)
{
    if (!cpu->careful && cpu->machine->window_words != 0 &&
        access_in_window(cpu->machine, address, bytes) &&
        address % alignment == 0)
        return NO_TRAP;
    return cpu_refuse(cpu, address, bytes, alignment);
}

static inline Trap cpu_load_checked(Cpu *cpu, uint32_t address, uint32_t *value)
{
    *value = bits_load32(cpu->memory + address);
    return NO_TRAP;
}

static inline Trap cpu_load(Cpu *cpu, uint32_t address, unsigned width,
                            uint32_t *value)
{
    if (!cpu_opens(cpu, address, width)) {
        Trap trap = cpu_refuse(cpu, address, width, width);
        if (trap != NO_TRAP)
            return trap;
    }
    const uint8_t *at = cpu->memory + address;
    *value = width == 4 ? bits_load32(at) : width == 2 ? bits_load16(at) : *at;
    return NO_TRAP;
}

static inline Trap cpu_store(Cpu *cpu, uint32_t address, unsigned width,
                             uint32_t value)
{
    if (cpu->careful) {
        Trap trap = cpu_refuse(cpu, address, width, width);
        if (trap == NO_TRAP)
            state_store(cpu->machine, address, value, width);
        return trap;
    }
    if (!cpu_opens(cpu, address, width) ||
        cpu->lines[address >> LINE_SHIFT] != 0)
        return TRAP_CAREFUL;
    uint8_t *at = cpu->memory + address;
    if (width == 4)
        bits_store32(at, value);
    else if (width == 2)
        bits_store16(at, value);
    else
        *at = (uint8_t)value;
    return NO_TRAP;
}

static inline void cpu_jump(Cpu *cpu, uint32_t target)
{
    cpu->target = target;
    cpu->jump = JUMP_TO;
}

static inline void cpu_move_window(Cpu *cpu)
{
    if (cpu->careful)
        machine_open_window(cpu->machine);
    else
        cpu->moved = true;
}

static inline void cpu_branch(Cpu *cpu, const Operands *o)
{
    (void)o;
    cpu->jump = JUMP_NEAR;
}

#endif
