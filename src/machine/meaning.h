// SPDX-License-Identifier: MIT
//
// What each instruction means (docs/machine.md, sections 3 and 9), written once
// and instantiated by both engines.  An engine includes this file after it has
// defined Cpu and these primitives:
//
//   HypoMachine *cpu_machine(Cpu *)
//   uint32_t cpu_get(Cpu *, unsigned r)        a register
//   void cpu_set(Cpu *, unsigned r, uint32_t)  a destination as decoded
//   void cpu_set_any(Cpu *, unsigned r, uint32_t)  any register; r0 drops it
//   bool cpu_cc_in(Cpu *, uint32_t mask)       is bit 8 >> CC of mask 1?
//   void cpu_set_cc(Cpu *, uint32_t code)
//   void cpu_compare(Cpu *, int64_t x, int64_t y)   CC: the order of x and y
//   Trap cpu_load(Cpu *, uint32_t address, unsigned width, uint32_t *)
//   Trap cpu_store(Cpu *, uint32_t address, unsigned width, uint32_t)
//   Trap cpu_check(Cpu *, uint32_t address, uint32_t bytes,
//                  unsigned alignment)
//   Trap cpu_load_checked(Cpu *, uint32_t address, uint32_t *)   a word that
//                                              cpu_check has let pass
//   void cpu_fault(Cpu *, uint32_t address)    II of the exception to come
//   void cpu_jump(Cpu *, uint32_t target)
//   void cpu_move_window(Cpu *)                base or size may have changed
//   void cpu_branch(Cpu *, const Operands *)   to the operand relative to PC
//
// A meaning gives NO_TRAP, or the exception, having changed nothing.  Before a
// serial instruction (HYPO_SERIAL) the engine has put tick, PC (of the next
// instruction) and CC into the state, and takes them from there afterwards.
// One that only switches (HYPO_SWITCHES) needs none of them.
#ifndef MACHINE_MEANING_H
#define MACHINE_MEANING_H

#include "machine/cycle.h"
#include "machine/operands.h"

#include "base/bits.h"

#define MEANING(name) \
    static inline Trap mean_##name(Cpu *cpu, const Operands *o)
#define MEMORY_MEANING(name) \
    static inline Trap mean_##name(Cpu *cpu, const Operands *o, uint32_t ea)

// --- Results ----------------------------------------------------------------

static inline Trap give(Cpu *cpu, const Operands *o, uint32_t result)
{
    cpu_set(cpu, o->rd, result);
    cpu_compare(cpu, (int32_t)result, 0);
    return NO_TRAP;
}

// `result` is the exact one; an overflow traps with II = 0.
static inline Trap give_checked(Cpu *cpu, const Operands *o, int64_t result)
{
    if (result != (int32_t)result) {
        cpu_fault(cpu, 0);
        return HYPO_EXCEPTION_OVERFLOW;
    }
    return give(cpu, o, (uint32_t)result);
}

static inline Trap zero_divide(Cpu *cpu)
{
    cpu_fault(cpu, 0);
    return HYPO_EXCEPTION_ZERODIVIDE;
}

// --- Operands ---------------------------------------------------------------

static inline int64_t signed_of(Cpu *cpu, unsigned r)
{
    return (int32_t)cpu_get(cpu, r);
}

static inline uint32_t immediate_of(const Operands *o)
{
    return (uint32_t)o->immediate;
}

static inline uint32_t shift_right_signed(uint32_t value, unsigned count)
{
    uint32_t zeros = value >> count;
    return value >> 31 ? zeros | ~(UINT32_MAX >> count) : zeros;
}

// --- Branches ---------------------------------------------------------------

MEANING(bc)
{
    if (cpu_cc_in(cpu, o->rd))
        cpu_branch(cpu, o);
    return NO_TRAP;
}

MEANING(call)
{
    cpu_set(cpu, HYPO_LR, o->next);
    cpu_branch(cpu, o);
    return NO_TRAP;
}

MEANING(jr)
{
    cpu_jump(cpu, cpu_get(cpu, o->ra));
    return NO_TRAP;
}

MEANING(callr)
{
    uint32_t target = cpu_get(cpu, o->ra);
    cpu_set(cpu, HYPO_LR, o->next);
    cpu_jump(cpu, target);
    return NO_TRAP;
}

MEANING(si)
{
    cpu_fault(cpu, 0);
    return TRAP_SOFTWARE | immediate_of(o);
}

// --- Arithmetic and logic ---------------------------------------------------

#define OF_REGISTERS(name, expression)                             \
    MEANING(name)                                                  \
    {                                                              \
        uint32_t a = cpu_get(cpu, o->ra), b = cpu_get(cpu, o->rb); \
        return give(cpu, o, expression);                           \
    }
#define OF_IMMEDIATE(name, expression)                         \
    MEANING(name)                                              \
    {                                                          \
        uint32_t a = cpu_get(cpu, o->ra), b = immediate_of(o); \
        return give(cpu, o, expression);                       \
    }
#define CHECKED(name, second, operator)                                     \
    MEANING(name)                                                           \
    {                                                                       \
        return give_checked(cpu, o, signed_of(cpu, o->ra) operator second); \
    }

CHECKED(add, signed_of(cpu, o->rb), +)
CHECKED(sub, signed_of(cpu, o->rb), -)
CHECKED(mul, signed_of(cpu, o->rb), *)
CHECKED(addi, o->immediate, +)
CHECKED(muli, o->immediate, *)

OF_REGISTERS(addu, a + b)
OF_REGISTERS(subu, a - b)
OF_REGISTERS(mulu, a *b)
OF_REGISTERS(and, a &b)
OF_REGISTERS(or, a | b)
OF_REGISTERS(xor, a ^ b)
OF_REGISTERS(sll, a << (b & 31))
OF_REGISTERS(srl, a >> (b & 31))
OF_REGISTERS(sra, shift_right_signed(a, b & 31))

OF_IMMEDIATE(addiu, a + b)
OF_IMMEDIATE(andi, a &b)
OF_IMMEDIATE(ori, a | b)
OF_IMMEDIATE(xori, a ^ b)
OF_IMMEDIATE(slli, a << b)
OF_IMMEDIATE(srli, a >> b)
OF_IMMEDIATE(srai, shift_right_signed(a, b))

#undef OF_REGISTERS
#undef OF_IMMEDIATE
#undef CHECKED

MEANING(div)
{
    int64_t a = signed_of(cpu, o->ra), b = signed_of(cpu, o->rb);
    return b == 0 ? zero_divide(cpu) : give_checked(cpu, o, a / b);
}

MEANING(rem)
{
    int64_t a = signed_of(cpu, o->ra), b = signed_of(cpu, o->rb);
    return b == 0 ? zero_divide(cpu) : give_checked(cpu, o, a % b);
}

MEANING(divu)
{
    uint32_t a = cpu_get(cpu, o->ra), b = cpu_get(cpu, o->rb);
    return b == 0 ? zero_divide(cpu) : give(cpu, o, a / b);
}

MEANING(remu)
{
    uint32_t a = cpu_get(cpu, o->ra), b = cpu_get(cpu, o->rb);
    return b == 0 ? zero_divide(cpu) : give(cpu, o, a % b);
}

MEANING(not )
{
    return give(cpu, o, ~cpu_get(cpu, o->ra));
}

// --- Moves and comparisons --------------------------------------------------

MEANING(mv)
{
    cpu_set(cpu, o->rd, cpu_get(cpu, o->ra));
    return NO_TRAP;
}

MEANING(li)
{
    cpu_set(cpu, o->rd, immediate_of(o));
    return NO_TRAP;
}

MEANING(lui)
{
    cpu_set(cpu, o->rd, immediate_of(o) << 16);
    return NO_TRAP;
}

MEANING(lli)
{
    uint32_t high = cpu_get(cpu, o->rd) & 0xFFFF0000;
    cpu_set(cpu, o->rd, high | immediate_of(o));
    return NO_TRAP;
}

MEANING(cmp)
{
    cpu_compare(cpu, signed_of(cpu, o->ra), signed_of(cpu, o->rb));
    return NO_TRAP;
}

MEANING(cmpu)
{
    cpu_compare(cpu, cpu_get(cpu, o->ra), cpu_get(cpu, o->rb));
    return NO_TRAP;
}

MEANING(cmpi)
{
    cpu_compare(cpu, signed_of(cpu, o->ra), o->immediate);
    return NO_TRAP;
}

MEANING(cmpui)
{
    cpu_compare(cpu, cpu_get(cpu, o->ra), o->immediate);
    return NO_TRAP;
}

// --- Memory -----------------------------------------------------------------

#define LOAD(name, width, extended)                   \
    MEMORY_MEANING(name)                              \
    {                                                 \
        uint32_t value = 0;                           \
        Trap trap = cpu_load(cpu, ea, width, &value); \
        if (trap == NO_TRAP)                          \
            cpu_set(cpu, o->rd, extended);            \
        return trap;                                  \
    }
#define STORE(name, width)                                     \
    MEMORY_MEANING(name)                                       \
    {                                                          \
        return cpu_store(cpu, ea, width, cpu_get(cpu, o->rd)); \
    }

LOAD(lw, 4, value)
LOAD(lh, 2, (uint32_t)bits_sign_extend(value, 16))
LOAD(lhu, 2, value)
LOAD(lb, 1, (uint32_t)bits_sign_extend(value, 8))
LOAD(lbu, 1, value)
STORE(sw, 4)
STORE(sh, 2)
STORE(sb, 1)

#undef LOAD
#undef STORE

MEMORY_MEANING(la)
{
    cpu_set(cpu, o->rd, ea);
    return NO_TRAP;
}

MEMORY_MEANING(lm)
{
    Trap trap = cpu_check(cpu, ea, 4 * (o->ra - o->rd + 1), 4);
    for (unsigned r = o->rd; trap == NO_TRAP && r <= o->ra; r++) {
        uint32_t value = 0;
        trap = cpu_load_checked(cpu, ea + 4 * (r - o->rd), &value);
        cpu_set_any(cpu, r, value);
    }
    return trap;
}

MEMORY_MEANING(sm)
{
    Trap trap = cpu_check(cpu, ea, 4 * (o->ra - o->rd + 1), 4);
    for (unsigned r = o->rd; trap == NO_TRAP && r <= o->ra; r++)
        trap = cpu_store(cpu, ea + 4 * (r - o->rd), 4, cpu_get(cpu, r));
    return trap;
}

MEANING(push)
{
    uint32_t sp = cpu_get(cpu, HYPO_SP) - 4;
    Trap trap = cpu_store(cpu, sp, 4, cpu_get(cpu, o->rd));
    if (trap == NO_TRAP)
        cpu_set(cpu, HYPO_SP, sp);
    return trap;
}

MEANING(pop)
{
    uint32_t sp = cpu_get(cpu, HYPO_SP), value = 0;
    Trap trap = cpu_load(cpu, sp, 4, &value);
    if (trap == NO_TRAP) {
        cpu_set(cpu, HYPO_SP, sp + 4);
        cpu_set(cpu, o->rd, value);
    }
    return trap;
}

// --- Privileged: PSW, machine, timer, clock ---------------------------------

MEMORY_MEANING(lpsw)
{
    (void)o;
    HypoMachine *machine = cpu_machine(cpu);
    Trap trap = cpu_check(cpu, ea, HYPO_PSW_BYTES, 4);
    if (trap != NO_TRAP)
        return trap;
    if (state_load_psw(machine, ea, true))
        cpu_move_window(cpu);
    SET(machine, latch, 0);
    return NO_TRAP;
}

MEMORY_MEANING(spsw)
{
    (void)o;
    HypoMachine *machine = cpu_machine(cpu);
    Trap trap = cpu_check(cpu, ea, HYPO_PSW_BYTES, 4);
    if (trap != NO_TRAP)
        return trap;
    state_store_psw(machine, ea, 0);
    return NO_TRAP;
}

MEANING(swim)
{
    HypoMachine *machine = cpu_machine(cpu);
    uint32_t mask = cpu_get(cpu, o->ra) & 0xFF;
    cpu_set(cpu, o->rd, machine->state.psw.im);
    SET(machine, psw.im, mask);
    return NO_TRAP;
}

MEANING(wait)
{
    (void)o;
    HypoMachine *machine = cpu_machine(cpu);
    SET(machine, waiting, 1);
    return NO_TRAP;
}

MEANING(halt)
{
    HypoMachine *machine = cpu_machine(cpu);
    SET(machine, halt_status, cpu_get(cpu, o->ra) & 0xFF);
    SET(machine, halted, 1);
    return NO_TRAP;
}

MEANING(stmr)
{
    timer_set(cpu_machine(cpu), cpu_get(cpu, o->ra), cpu_get(cpu, o->rb));
    return NO_TRAP;
}

MEANING(rtmr)
{
    cpu_set(cpu, o->rd, timer_left(cpu_machine(cpu)));
    return NO_TRAP;
}

MEANING(rclk)
{
    const HypoMachine *machine = cpu_machine(cpu);
    uint64_t tick = machine->options.time_any ? 0 : machine->state.tick;
    cpu_set(cpu, o->rd, (uint32_t)(machine->options.epoch + tick / 1000000));
    cpu_set(cpu, o->ra, (uint32_t)(tick % 1000000));
    return NO_TRAP;
}

// --- Privileged: input/output -----------------------------------------------

MEMORY_MEANING(sio)
{
    enum { CAPTURED_BYTES = 24 };
    Trap trap = cpu_check(cpu, ea, CAPTURED_BYTES, 4);
    if (trap == NO_TRAP)
        cpu_set_cc(cpu, io_start(cpu_machine(cpu), cpu_get(cpu, o->rd), ea));
    return trap;
}

MEANING(tio)
{
    uint32_t status;
    uint32_t code = io_test(cpu_machine(cpu), cpu_get(cpu, o->ra), &status);
    cpu_set(cpu, o->rd, status);
    cpu_set_cc(cpu, code);
    return NO_TRAP;
}

MEANING(hio)
{
    cpu_set_cc(cpu, io_halt(cpu_machine(cpu), cpu_get(cpu, o->ra)));
    return NO_TRAP;
}

#undef MEANING
#undef MEMORY_MEANING

#endif
