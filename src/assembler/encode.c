// SPDX-License-Identifier: MIT
//
// Fills operand values into instruction words.  Ranges come from the rows of
// isa.def through hypo_immediate_range.  Read next: fixup.c.
#include "assembler/encode.h"

static HypoDecoded decoded_at(const Assembler *a, const Fixup *fixup)
{
    HypoDecoded d = {0};
    if (fixup->decoded)
        return *fixup->decoded;
    // The word was placed with this field 0, so it decodes.
    hypo_decode(bits_load32(fixup_bytes(a, fixup)), &d);
    return d;
}

static bool store(const Assembler *a, const Fixup *fixup, const HypoDecoded *d)
{
    uint32_t word = 0;
    hypo_encode(d, &word);
    bits_store32(fixup_bytes(a, fixup), word);
    return true;
}

static bool encode_immediate(Assembler *a, const Fixup *fixup,
                             ExpressionValue value)
{
    HypoDecoded d = decoded_at(a, fixup);
    HypoRange range = hypo_immediate_range(d.instruction);
    bool negate = fixup->form->flags & FORM_NEGATE;
    if (negate)
        range = (HypoRange){-range.high, -range.low};
    if (!value_as_constant(a, fixup, &value) ||
        !value_fits(a, fixup, value.bits, range.low, range.high))
        return false;
    d.immediate = (int32_t)(negate ? 0u - value.bits : value.bits);
    return store(a, fixup, &d);
}

static bool encode_mask(Assembler *a, const Fixup *fixup, ExpressionValue value)
{
    HypoDecoded d = decoded_at(a, fixup);
    if (!value_as_constant(a, fixup, &value) ||
        !value_fits(a, fixup, value.bits, 0, 15))
        return false;
    d.rd = (uint8_t)value.bits;
    return store(a, fixup, &d);
}

// The distance to `value` from the next instruction, for the row of `d`.
static bool encode_distance(Assembler *a, const Fixup *fixup, HypoDecoded *d,
                            ExpressionValue value)
{
    HypoRange range = hypo_immediate_range(d->instruction);
    int32_t distance = (int32_t)(value.bits - (fixup_place(a, fixup) + 4));
    if (distance < range.low || distance > range.high)
        return report_error(
            a, fixup->line, fixup->where,
            "`%S` reaches %D to %D bytes from the next instruction; this is "
            "%d bytes away",
            fixup->name.length, fixup->name.text, range.low, range.high,
            (int)distance);
    uint8_t scale = hypo_format(d->instruction->format)->immediate_scale;
    // Where something was misaligned this is only a consequence.
    if (distance % scale != 0 && a->misaligned)
        return false;
    if (distance % scale != 0)
        return report_error(a, fixup->line, fixup->where,
                            "instructions are at multiples of 4; 0x%x is none",
                            value.bits);
    d->immediate = distance;
    return store(a, fixup, d);
}

static bool encode_target(Assembler *a, const Fixup *fixup,
                          ExpressionValue value)
{
    HypoDecoded d = decoded_at(a, fixup);
    if (!value.is_address && !value_as_place(a, fixup, &value))
        return false;
    return encode_distance(a, fixup, &d, value);
}

// A displacement, or without a base an address by itself.
static bool encode_base_form(Assembler *a, const Fixup *fixup,
                             ExpressionValue value)
{
    HypoDecoded d = decoded_at(a, fixup);
    HypoRange range = hypo_immediate_range(d.instruction);
    if (!value_as_constant(a, fixup, &value))
        return false;
    d.immediate = (int32_t)value.bits;
    if (d.immediate >= range.low && d.immediate <= range.high)
        return store(a, fixup, &d);
    return report_error(
        a, fixup->line, fixup->where,
        fixup->relative
            ? "`%S` without a base register reaches %D to %D, not %d"
            : "the displacement of `%S` is %D to %D, not %d",
        fixup->name.length, fixup->name.text, range.low, range.high,
        (int)d.immediate);
}

// A memory operand without a base: PC-relative for an address, from r0 for a
// constant.
static bool encode_memory(Assembler *a, const Fixup *fixup,
                          ExpressionValue value)
{
    if (!value.is_address)
        return encode_base_form(a, fixup, value);
    HypoDecoded d = decoded_at(a, fixup);
    d.instruction = hypo_instruction(d.instruction->opcode | 0x80);
    d.immediate = 0;
    return encode_distance(a, fixup, &d, value);
}

EncodeValue *encode_value(char letter, bool has_base)
{
    switch (letter) {
    case 'k': return encode_mask;
    case 't': return encode_target;
    case 'm': return has_base ? encode_base_form : encode_memory;
    default: return encode_immediate;
    }
}

// --- li ---------------------------------------------------------------------

static uint32_t load_word(const HypoInstruction *row, uint8_t rd,
                          uint32_t immediate)
{
    uint32_t word = 0;
    HypoDecoded d = {
        .instruction = row, .rd = rd, .immediate = (int32_t)immediate};
    hypo_encode(&d, &word);
    return word;
}

// The pair that loads any value: the high half, then the low one.
static bool encode_pair(Assembler *a, const Fixup *fixup, ExpressionValue value)
{
    if (!value_as_constant(a, fixup, &value))
        return false;
    uint8_t *bytes = fixup_bytes(a, fixup);
    uint32_t high = bits_load32(bytes) & ~0xFFFFu;
    uint32_t low = bits_load32(bytes + 4) & ~0xFFFFu;
    bits_store32(bytes, high | value.bits >> 16);
    bits_store32(bytes + 4, low | (value.bits & 0xFFFF));
    return true;
}

static void place(Assembler *a, uint32_t word)
{
    uint32_t position;
    bits_store32(output_bytes(a, 4, 4, &position), word);
}

bool encode_load(Assembler *a, const Form *form, uint8_t rd,
                 const Expression *expression, Slice where)
{
    ExpressionValue value;
    if (!output_aligned(a, 4, "an instruction"))
        return false;
    Fixup fixup = fixup_here(a, expression);
    fixup.form = form;
    fixup.where = where;
    fixup.apply = encode_pair;
    a->region->falls_from =
        (Place){a->line->file, a->line->raw, a->line->number, 1, 1};
    ExpressionStatus status = value_of(a, expression, a->line, &value);
    if (status == EXPRESSION_FAILED)
        return false;
    if (status == EXPRESSION_OK && !value_as_constant(a, &fixup, &value))
        return false;
    if (status == EXPRESSION_OK) {
        int32_t number = (int32_t)value.bits;
        bool fits = number >= INT16_MIN && number <= INT16_MAX;
        if (fits)
            place(a, load_word(form->row, rd, value.bits));
        else
            place(a, load_word(a->load_high, rd, value.bits >> 16));
        if (!fits && (value.bits & 0xFFFF) != 0)
            place(a, load_word(a->load_low, rd, value.bits & 0xFFFF));
        return true;
    }
    output_bytes(a, 8, 4, &fixup.position);
    uint8_t *bytes = fixup_bytes(a, &fixup);
    bits_store32(bytes, load_word(a->load_high, rd, 0));
    bits_store32(bytes + 4, load_word(a->load_low, rd, 0));
    fixup_postpone(a, &fixup);
    return true;
}
