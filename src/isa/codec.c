// SPDX-License-Identifier: MIT
//
// Instruction words to fields and back.  Which bits an instruction uses follows
// from its format and its operand letters (isa.def); all others must be zero.
#include <hypo/isa.h>

#include "base/bits.h"

enum { RD_SHIFT = 20, RA_SHIFT = 16, RB_SHIFT = 12, OPCODE_SHIFT = 24 };

#define LETTER(letter) (UINT64_C(1) << ((letter) - 'A'))

static uint64_t letters_of(const char *text)
{
    uint64_t letters = 0;
    for (; *text; text++)
        letters |= LETTER(*text);
    return letters;
}

// A row with its operand letters, which are looked at several times.
typedef struct Row {
    const HypoInstruction *row;
    const HypoFormatInfo *format;
    uint64_t letters;
} Row;

static Row row_with_letters(const HypoInstruction *row)
{
    return (Row){row, hypo_format(row->format), letters_of(row->operands)};
}

// Whether the row names one of these operands.
static inline bool has(const Row *row, uint64_t letters)
{
    return (row->letters & letters) != 0;
}

static bool has_immediate(const Row *row)
{
    return has(row, LETTER('i') | LETTER('u') | LETTER('h') | LETTER('c') |
                        LETTER('t') | LETTER('m'));
}

static bool immediate_is_signed(const Row *row)
{
    return row->format->immediate_signed || has(row, LETTER('i'));
}

// The register that is the base of a memory operand has no letter of its own.
static uint32_t used_bits(const Row *row)
{
    uint32_t used = 0xFFu << OPCODE_SHIFT;
    if (has(row, LETTER('d') | LETTER('s') | LETTER('f') | LETTER('k')))
        used |= 0xFu << RD_SHIFT;
    if (has(row, LETTER('a') | LETTER('A') | LETTER('l')) ||
        row->row->format == HYPO_FORMAT_M)
        used |= 0xFu << RA_SHIFT;
    if (has(row, LETTER('b')) || row->row->format == HYPO_FORMAT_MM)
        used |= 0xFu << RB_SHIFT;
    if (has_immediate(row))
        used |= bits_mask(row->format->immediate_bits);
    return used;
}

static HypoRange range_of(const Row *row)
{
    const HypoFormatInfo *format = row->format;
    int64_t units = (int64_t)1 << format->immediate_bits;
    HypoRange range = {0, units - 1};
    if (has(row, LETTER('h')))
        range.high = 31;
    else if (immediate_is_signed(row))
        range = (HypoRange){-units / 2, units / 2 - 1};
    range.low *= format->immediate_scale;
    range.high *= format->immediate_scale;
    return range;
}

HypoRange hypo_immediate_range(const HypoInstruction *instruction)
{
    Row row = row_with_letters(instruction);
    return range_of(&row);
}

static int32_t decode_immediate(const Row *row, uint32_t word)
{
    const HypoFormatInfo *format = row->format;
    unsigned bits = format->immediate_bits;
    if (!has_immediate(row))
        return 0;
    uint32_t field = word & bits_mask(bits);
    int32_t value = immediate_is_signed(row) ? bits_sign_extend(field, bits)
                                             : (int32_t)field;
    return value * format->immediate_scale;
}

bool hypo_decode(uint32_t word, HypoDecoded *decoded)
{
    const HypoInstruction *instruction =
        hypo_instruction((uint8_t)(word >> 24));
    if (!instruction)
        return false;
    Row row = row_with_letters(instruction);
    if ((word & ~used_bits(&row)) != 0)
        return false;
    HypoDecoded d = {
        .instruction = instruction,
        .rd = (word >> RD_SHIFT) & 0xF,
        .ra = (word >> RA_SHIFT) & 0xF,
        .rb = (word >> RB_SHIFT) & 0xF,
        .immediate = decode_immediate(&row, word),
    };
    // Where the immediate reaches into a register's place, that is no field.
    uint32_t taken = has_immediate(&row) ? row.format->immediate_bits : 0;
    d.rd = taken > RD_SHIFT ? 0 : d.rd;
    d.ra = taken > RA_SHIFT ? 0 : d.ra;
    d.rb = taken > RB_SHIFT ? 0 : d.rb;
    if (has(&row, LETTER('h')) && d.immediate > 31)
        return false;
    if (has(&row, LETTER('l')) && d.rd > d.ra)
        return false;
    *decoded = d;
    return true;
}

HypoEncodeStatus hypo_encode(const HypoDecoded *decoded, uint32_t *word)
{
    const Row row = row_with_letters(decoded->instruction);
    const HypoFormatInfo *format = row.format;
    if ((decoded->rd | decoded->ra | decoded->rb) >= HYPO_REGISTERS)
        return HYPO_ENCODE_REGISTERS;
    if (has(&row, LETTER('l')) && decoded->rd > decoded->ra)
        return HYPO_ENCODE_REGISTERS;
    uint32_t fields = (uint32_t)decoded->instruction->opcode << OPCODE_SHIFT |
                      (uint32_t)decoded->rd << RD_SHIFT |
                      (uint32_t)decoded->ra << RA_SHIFT |
                      (uint32_t)decoded->rb << RB_SHIFT;
    if (has_immediate(&row)) {
        HypoRange range = range_of(&row);
        if (decoded->immediate < range.low || decoded->immediate > range.high)
            return HYPO_ENCODE_RANGE;
        if (decoded->immediate % format->immediate_scale != 0)
            return HYPO_ENCODE_ALIGN;
        int32_t units = decoded->immediate / format->immediate_scale;
        uint32_t place = bits_mask(format->immediate_bits);
        fields = (fields & ~place) | ((uint32_t)units & place);
    }
    *word = fields & used_bits(&row);
    return HYPO_ENCODE_OK;
}
