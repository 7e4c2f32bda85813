// SPDX-License-Identifier: MIT
//
// The .def files as tables.  Read next: codec.c.
#include <hypo/isa.h>

#include <string.h>

#define CC HYPO_SETS_CC
#define PR HYPO_PRIVILEGED
#define BR HYPO_BRANCHES
#define ST HYPO_STORES
#define SE HYPO_SERIAL
#define SW HYPO_SWITCHES

#define ROW(code, name, format, operands, flags, effect) \
    {code, flags, HYPO_FORMAT_##format, name, operands, effect},
#define INSN(code, name, format, operands, flags, effect) \
    ROW(code, #name, format, operands, flags, effect)
#define MEM(code, name, operands, flags, effect) \
    ROW(code, #name, M, operands, flags, effect) \
    ROW((code) | 0x80, #name, P, operands, flags, effect)
#define MEMS(code, name, operands, flags, effect) \
    ROW(code, #name, MM, operands, flags, effect) \
    ROW((code) | 0x80, #name, PM, operands, flags, effect)

static const HypoInstruction instructions[] = {
#include "isa/isa.def"
};

#undef INSN
#undef MEM
#undef MEMS

// Row numbers.  Two rows with one name do not compile here, nor two with one
// opcode below.
enum {
#define INSN(code, name, ...) ROW_##name,
#define MEM(code, name, ...)  ROW_##name, ROW_PC_##name,
#define MEMS(code, name, ...) ROW_##name, ROW_PC_##name,
#include "isa/isa.def"
#undef INSN
#undef MEM
#undef MEMS
    ROWS
};

static int row_of(uint8_t opcode)
{
    switch (opcode) {
// clang-format off
#define INSN(code, name, ...)                                                  \
    case code: return ROW_##name;
#define MEM(code, name, ...)                                                   \
    case code: return ROW_##name;                                              \
    case code | 0x80: return ROW_PC_##name;
#define MEMS(code, name, ...) MEM(code, name, )
// clang-format on
#include "isa/isa.def"
#undef INSN
#undef MEM
#undef MEMS
    default: return -1;
    }
}

const HypoInstruction *hypo_instruction(uint8_t opcode)
{
    int row = row_of(opcode);
    return row < 0 ? NULL : &instructions[row];
}

const HypoInstruction *hypo_instruction_named(const char *name, size_t length)
{
    for (size_t i = 0; i < ROWS; i++) {
        const HypoInstruction *row = &instructions[i];
        if (strlen(row->mnemonic) == length &&
            memcmp(row->mnemonic, name, length) == 0)
            return row;
    }
    return NULL;
}

static const HypoFormatInfo formats[HYPO_FORMATS] = {
#define FORMAT(name, bits, is_signed, scale, layout) \
    [HYPO_FORMAT_##name] = {#name, bits, is_signed, scale, layout},
#include "isa/formats.def"
#undef FORMAT
};

const HypoFormatInfo *hypo_format(HypoFormat format)
{
    return &formats[format];
}

static const HypoPswFieldInfo psw_fields[HYPO_PSW_FIELDS] = {
#define PSW_FIELD(id, name, offset, mask, meaning) \
    [HYPO_PSW_##id] = {name, offset, mask, meaning},
#include "isa/psw.def"
#undef PSW_FIELD
};

const HypoPswFieldInfo *hypo_psw_field(HypoPswField field)
{
    return &psw_fields[field];
}

static const HypoClassInfo classes[HYPO_CLASSES] = {
#define INTERRUPT_CLASS(number, id, name, when, code, information) \
    [number] = {name, when, code, information},
#define EXCEPTION(code, id, name, information)
#include "isa/interrupts.def"
#undef INTERRUPT_CLASS
#undef EXCEPTION
};

const HypoClassInfo *hypo_class(unsigned number)
{
    if (number >= HYPO_CLASSES || !classes[number].name)
        return NULL;
    return &classes[number];
}

static const HypoExceptionInfo exceptions[] = {
#define INTERRUPT_CLASS(number, id, name, when, code, information)
#define EXCEPTION(code, id, name, information) {code, #id, name, information},
#include "isa/interrupts.def"
#undef INTERRUPT_CLASS
#undef EXCEPTION
};

const HypoExceptionInfo *hypo_exception(uint32_t code)
{
    for (size_t i = 0; i < sizeof exceptions / sizeof exceptions[0]; i++)
        if (exceptions[i].code == code)
            return &exceptions[i];
    return NULL;
}
