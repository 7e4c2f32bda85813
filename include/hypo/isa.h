// SPDX-License-Identifier: MIT
//
// The instruction set as tables: what an opcode is called, where its bits are,
// what it does.  All of it comes from src/isa/*.def; nothing here knows how an
// instruction is carried out (machine.h) or written down (assembler.h).
// Source: docs/machine.md, sections 2 to 4.
#ifndef HYPO_ISA_H
#define HYPO_ISA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { HYPO_LR = 14, HYPO_SP = 15, HYPO_REGISTERS = 16 };

// Where the fields of an instruction word are (docs/machine.md, section 3).
typedef enum HypoFormat {
#define FORMAT(name, bits, is_signed, scale, layout) HYPO_FORMAT_##name,
#include "isa/formats.def"
#undef FORMAT
    HYPO_FORMATS
} HypoFormat;

typedef struct HypoFormatInfo {
    const char *name;
    uint8_t immediate_bits; // width of the immediate at the low end; 0: none
    bool immediate_signed;
    uint8_t immediate_scale; // bytes a unit of the immediate stands for
    const char *layout;      // in words
} HypoFormatInfo;

// What an instruction is, beyond its bits.
enum {
    HYPO_SETS_CC = 1 << 0,
    HYPO_PRIVILEGED = 1 << 1, // operation raises 0x102 in user mode
    HYPO_BRANCHES = 1 << 2,   // may set PC
    HYPO_STORES = 1 << 3,     // may write memory
    HYPO_SERIAL = 1 << 4,     // may change what the machine does at the next
                              // boundary: PSW, timer, devices, the CPU's state
    HYPO_SWITCHES = 1 << 5,   // serial, but changes no more than the PSW
};

typedef struct HypoInstruction {
    uint8_t opcode;
    uint8_t flags;
    HypoFormat format;
    const char *mnemonic;
    const char *operands; // see isa.def
    const char *effect;   // in register-transfer words
} HypoInstruction;

// An instruction word taken apart.  Fields that the instruction does not have
// are 0.  `immediate` is extended as the instruction says, in bytes where the
// word counts words (branches, calls).
typedef struct HypoDecoded {
    const HypoInstruction *instruction;
    uint8_t rd, ra, rb;
    int32_t immediate;
} HypoDecoded;

typedef enum HypoEncodeStatus {
    HYPO_ENCODE_OK,
    HYPO_ENCODE_RANGE,    // the immediate does not fit
    HYPO_ENCODE_ALIGN,    // the immediate is not a multiple of its scale
    HYPO_ENCODE_REGISTERS // lm, sm: first > last; or a register above 15
} HypoEncodeStatus;

typedef struct HypoRange {
    int64_t low, high; // inclusive, in the units of HypoDecoded.immediate
} HypoRange;

// The row of an opcode, or NULL where none is defined.
const HypoInstruction *hypo_instruction(uint8_t opcode);

// The row of a mnemonic in lower case, of `length` bytes, or NULL.  For an
// instruction with a memory operand this is the row of the base form; the
// PC-relative form is hypo_instruction(row->opcode | 0x80).
const HypoInstruction *hypo_instruction_named(const char *name, size_t length);

const HypoFormatInfo *hypo_format(HypoFormat format);

// Takes `word` apart; false where it is no instruction (operation exception).
bool hypo_decode(uint32_t word, HypoDecoded *decoded);

HypoEncodeStatus hypo_encode(const HypoDecoded *decoded, uint32_t *word);

// The values that the immediate of an instruction can hold.
HypoRange hypo_immediate_range(const HypoInstruction *instruction);

// Gives the name to print for an address, into `buffer`; false: print a number.
typedef bool HypoNameAddress(void *context, uint32_t address, char *buffer,
                             size_t buffer_bytes);

// Writes the instruction `word`, found at `address`, as assembly that gives the
// same word again at the same address; at least 64 bytes of `buffer` are
// needed.  A word that is no instruction becomes a `.word`.  `name` may be
// NULL; addresses are then written relative to `.`, the place of the
// instruction.
void hypo_disassemble(uint32_t word, uint32_t address, HypoNameAddress *name,
                      void *context, char *buffer, size_t buffer_bytes);

// The fields of a PSW in memory (docs/machine.md, section 2).
typedef enum HypoPswField {
#define PSW_FIELD(id, name, offset, mask, meaning) HYPO_PSW_##id,
#include "isa/psw.def"
#undef PSW_FIELD
    HYPO_PSW_FIELDS
} HypoPswField;

typedef struct HypoPswFieldInfo {
    const char *name; // as the book writes it
    uint8_t offset;   // bytes
    uint32_t mask;    // the bits that count when a PSW is loaded
    const char *meaning;
} HypoPswFieldInfo;

const HypoPswFieldInfo *hypo_psw_field(HypoPswField field);

// Interrupt classes (docs/machine.md, section 4).
typedef enum HypoClass {
#define INTERRUPT_CLASS(number, id, name, when, code, information) \
    HYPO_CLASS_##id = number,
#define EXCEPTION(code, id, name, information)
#include "isa/interrupts.def"
#undef INTERRUPT_CLASS
#undef EXCEPTION
    HYPO_CLASSES = 8
} HypoClass;

typedef enum HypoException {
#define INTERRUPT_CLASS(number, id, name, when, code, information)
#define EXCEPTION(code, id, name, information) HYPO_EXCEPTION_##id = code,
#include "isa/interrupts.def"
#undef INTERRUPT_CLASS
#undef EXCEPTION
} HypoException;

typedef struct HypoClassInfo {
    const char *name; // "machine", "io", …
    const char *when;
    const char *code;        // what IC tells
    const char *information; // what II tells
} HypoClassInfo;

typedef struct HypoExceptionInfo {
    uint16_t code;
    const char *id; // "OPERATION", …
    const char *name;
    const char *information;
} HypoExceptionInfo;

// The class's row, or NULL for the unused classes 6 and 7.
const HypoClassInfo *hypo_class(unsigned number);

// The exception's row, or NULL where `code` is none.
const HypoExceptionInfo *hypo_exception(uint32_t code);

// Fixed places in memory (docs/machine.md, sections 1 and 8).
enum {
    HYPO_VECTORS = 0x000,
    HYPO_SAVED = 0x100,
    HYPO_PSW_BYTES = 32,
    HYPO_SAVED_STACK_POINTER = 0x1FC, // section 10
    HYPO_SAVED_STACK_TOP = 0x1E0,
    HYPO_BOOT_BLOCK = 0x200,
    HYPO_BOOT_BLOCK_END = 0x600,
    HYPO_BOOT_MAGIC = 0x4F505948,
    HYPO_KERNEL_CODE = 0x600,
    HYPO_PROGRAMS_FROM = 0x8000,
    HYPO_PROGRAM_ALIGN = 0x1000,
    HYPO_PROGRAMS_MAX = 30,
};

#endif
