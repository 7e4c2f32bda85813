// SPDX-License-Identifier: MIT
//
// A plain decode-and-switch engine of the same instruction set, the yardstick
// of the fast engine: fetches the word, takes it apart, switches on the opcode
// and counts, once for each instruction.  The meanings are those of both
// engines (machine/meaning.h).  It stops at whatever is out of the ordinary.
#define MACHINE_UNOBSERVED
#include "switch_engine.h"

#include "machine/fast_cpu.h"
#include "machine/meaning.h"

#define CC 0
#define PR 0
#define BR 0
#define ST 0
#define SE 1
#define SW 0

static inline uint32_t field(uint32_t word, unsigned low, unsigned bits)
{
    return word >> low & bits_mask(bits);
}

static inline __attribute__((always_inline)) bool names(const char *operands,
                                                        char operand)
{
    for (; *operands; operands++)
        if (*operands == operand)
            return true;
    return false;
}

#define FORMAT(name, imm, is_signed, scale, layout) \
    enum {                                          \
        BITS_##name = (imm),                        \
        SIGNED_##name = (is_signed),                \
        SCALE_##name = (scale)                      \
    };
#include "isa/formats.def"
#undef FORMAT

static inline __attribute__((always_inline)) Operands
take_apart(uint32_t word, uint32_t pc, unsigned bits, bool is_signed, int scale,
           const char *operands)
{
    Operands o = {field(word, 20, 4), field(word, 16, 4), field(word, 12, 4), 0,
                  pc + 4};
    if (bits > 0)
        o.immediate = is_signed || names(operands, 'i')
                          ? bits_sign_extend(word, bits) * scale
                          : (int32_t)field(word, 0, bits);
    if (o.rd == 0 && names(operands, 'd'))
        o.rd = CODE_SINK;
    return o;
}

#define APART_AS(format, operands)                                            \
    take_apart(word, pc, BITS_##format, SIGNED_##format != 0, SCALE_##format, \
               operands)
#define ROW(code, format, operands, flags, meaning) \
    case code:                                      \
        if (flags)                                  \
            return count;                           \
        o = APART_AS(format, operands);             \
        trap = meaning;                             \
        break;
#define BASED(name, base) \
    mean_##name(&cpu, &o, cpu_get(&cpu, base) + (uint32_t)o.immediate)
#define NEAR(name) mean_##name(&cpu, &o, o.next + (uint32_t)o.immediate)
#define INSN(code, name, format, operands, flags, effect) \
    ROW(code, format, operands, flags, mean_##name(&cpu, &o))
#define MEM(code, name, operands, flags, effect)     \
    ROW(code, M, operands, flags, BASED(name, o.ra)) \
    ROW(code##u | 0x80, P, operands, flags, NEAR(name))
#define MEMS(code, name, operands, flags, effect)     \
    ROW(code, MM, operands, flags, BASED(name, o.rb)) \
    ROW(code##u | 0x80, PM, operands, flags, NEAR(name))

uint64_t switch_run(HypoMachine *machine, uint64_t most)
{
    Cpu cpu = {
        .machine = machine, .memory = machine->memory, .lines = machine->lines};
    uint32_t pc = machine->state.psw.pc;
    uint64_t count = 0;
    for (; count < most; count++) {
        if (!cpu_opens(&cpu, pc, 4))
            return count;
        uint32_t word = bits_load32(machine->memory + pc);
        Operands o;
        Trap trap;
        switch (word >> 24) {
#include "isa/isa.def"
        default: return count;
        }
        if (trap != NO_TRAP)
            return count;
        pc = o.next;
        if (cpu.jump == JUMP_NEAR)
            pc += (uint32_t)o.immediate;
        else if (cpu.jump == JUMP_TO)
            pc = cpu.target;
        cpu.jump = JUMP_NONE;
    }
    return count;
}
