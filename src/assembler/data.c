// SPDX-License-Identifier: MIT
//
// Directives that place data: .word .half .byte .ascii .asciz .psw.
#include <string.h>

#include "assembler/operation.h"
#include "base/bits.h"

static void warn_of_fall(Assembler *a)
{
    Place from = a->region->falls_from;
    a->region->falls_from = (Place){0};
    if (!from.file)
        return;
    report_warning(a, a->line, statement_word(a->line),
                   "the CPU runs on into this data; end the code before it "
                   "with a branch, or put the data elsewhere");
    const char *word = scan_blanks(from.raw, from.file->end);
    from.column = (uint32_t)(word - from.raw) + 1;
    report_note(a, &from, "from this instruction");
}

// An address in a word moves with the program.
static void store_word(Assembler *a, const Fixup *fixup, uint32_t offset,
                       ExpressionValue value)
{
    if (value.is_address)
        output_relocate(a, (RegionId)fixup->region, fixup->address + offset);
    bits_store32(fixup_bytes(a, fixup) + offset, value.bits);
}

static bool apply_datum(Assembler *a, const Fixup *fixup, ExpressionValue value)
{
    unsigned unit = fixup->field;
    uint8_t *bytes = fixup_bytes(a, fixup);
    if (unit == 4) {
        if (!value_settle(a, fixup, &value))
            return false;
        store_word(a, fixup, 0, value);
        return true;
    }
    int64_t high = (1 << 8 * unit) - 1;
    if (!value_as_constant(a, fixup, &value) ||
        !value_fits(a, fixup, value.bits, -(high + 1) / 2, high))
        return false;
    if (unit == 2)
        bits_store16(bytes, value.bits);
    else
        bytes[0] = (uint8_t)value.bits;
    return true;
}

static bool read_value(Assembler *a, Fixup *fixup)
{
    const char *start = scan_blanks(a->at, a->end);
    *fixup = fixup_here(a, value_parse(a));
    fixup->where = value_text(start, a->at);
    return fixup->expression != NULL;
}

static bool data_aligned(Assembler *a, unsigned unit, const char *name)
{
    if (a->region->location % unit == 0)
        return true;
    char what[24];
    Text text = text_into(what, sizeof what);
    text_print(&text, "`%s`", name);
    return output_aligned(a, unit, what);
}

bool directive_data(Assembler *a, const Directive *directive)
{
    unsigned unit = directive->argument;
    if (!data_aligned(a, unit, directive->name))
        return false;
    warn_of_fall(a);
    do {
        Fixup fixup;
        if (!read_value(a, &fixup))
            return false;
        fixup.apply = apply_datum;
        fixup.field = (uint8_t)unit;
        fixup.address = a->region->location;
        output_bytes(a, unit, unit, &fixup.position);
        fixup_submit(a, &fixup);
    } while (statement_comma(a));
    return statement_end(a);
}

bool directive_ascii(Assembler *a, const Directive *directive)
{
    warn_of_fall(a);
    do {
        Slice text;
        uint32_t position;
        if (!statement_string(a, "the text", &text))
            return false;
        uint8_t *bytes =
            output_bytes(a, text.length + directive->argument, 1, &position);
        if (text.length > 0)
            memcpy(bytes, text.text, text.length);
    } while (statement_comma(a));
    return statement_end(a);
}

// --- .psw -------------------------------------------------------------------

// What `.psw` is written with, in this order; IC and II are zero.
typedef struct PswOperand {
    HypoPswField field;
    bool address; // may be the address of a label
    const char *name;
} PswOperand;

static const PswOperand psw_operands[] = {
    {HYPO_PSW_PC, true, "pc"},      {HYPO_PSW_CC, false, "cc"},
    {HYPO_PSW_M, false, "m"},       {HYPO_PSW_BASE, true, "base"},
    {HYPO_PSW_SIZE, false, "size"}, {HYPO_PSW_IM, false, "im"},
};

enum { PSW_OPERANDS = sizeof psw_operands / sizeof psw_operands[0] };

static bool apply_psw(Assembler *a, const Fixup *fixup, ExpressionValue value)
{
    const PswOperand *operand = &psw_operands[fixup->field];
    const HypoPswFieldInfo *info = hypo_psw_field(operand->field);
    bool settled = operand->address ? value_settle(a, fixup, &value)
                                    : value_as_constant(a, fixup, &value);
    if (!settled)
        return false;
    if (!value.is_address && value.bits > info->mask)
        return report_error(a, fixup->line, fixup->where,
                            "%s of a PSW is 0 to %u, not %d", operand->name,
                            (unsigned)info->mask, (int)(int32_t)value.bits);
    store_word(a, fixup, info->offset, value);
    return true;
}

bool directive_psw(Assembler *a, const Directive *directive)
{
    Fixup fixups[PSW_OPERANDS];
    uint32_t address = a->region->location;
    uint32_t position;
    if (!output_aligned(a, 4, "a PSW"))
        return false;
    warn_of_fall(a);
    for (unsigned i = 0; i < PSW_OPERANDS; i++) {
        if (i > 0 && !statement_comma(a))
            return report_here(a, "`%s` is missing here; write `%s`",
                               psw_operands[i].name, directive->usage);
        if (!read_value(a, &fixups[i]))
            return false;
    }
    if (!statement_end(a))
        return false;
    output_bytes(a, HYPO_PSW_BYTES, 4, &position);
    for (unsigned i = 0; i < PSW_OPERANDS; i++) {
        fixups[i].apply = apply_psw;
        fixups[i].field = (uint8_t)i;
        fixups[i].address = address;
        fixups[i].position = position;
        fixup_submit(a, &fixups[i]);
    }
    return true;
}
