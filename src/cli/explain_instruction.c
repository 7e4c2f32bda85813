// SPDX-License-Identifier: GPL-3.0-or-later
//
// One instruction in the words of src/isa/isa.def: effect, form or both forms,
// encoding, what it does to CC, and who may use it.
#include "cli/explain_instruction.h"

#include <hypo/isa.h>
#include <string.h>

#include "cli/explain_row.h"

static const char *memory_text(HypoFormat format)
{
    switch (format) {
    case HYPO_FORMAT_M: return "disp(ra)";
    case HYPO_FORMAT_MM: return "disp(rb)";
    default: return "label";
    }
}

const char *explain_operand(char letter, HypoFormat format)
{
    switch (letter) {
    case 'd':
    case 's':
    case 'f': return "rd";
    case 'a':
    case 'A':
    case 'l': return "ra";
    case 'b': return "rb";
    case 'k': return "mask";
    case 't': return "label";
    case 'h': return "count";
    case 'c': return "code";
    case 'm': return memory_text(format);
    default: return "imm";
    }
}

static char *syntax_of(const HypoInstruction *row)
{
    GString *text = g_string_new(row->mnemonic);
    for (gsize i = 0; row->operands[i] != '\0'; i++)
        g_string_append_printf(text, "%s %s", i > 0 ? "," : "",
                               explain_operand(row->operands[i], row->format));
    return g_string_free(text, FALSE);
}

// The immediate that a form has, as its operand is called.
static const char *immediate_text(const HypoInstruction *row)
{
    const char *letter = strpbrk(row->operands, "iuhctm");
    if (!letter)
        return NULL;
    if (*letter == 'm' &&
        (row->format == HYPO_FORMAT_M || row->format == HYPO_FORMAT_MM))
        return "disp";
    return explain_operand(*letter, row->format);
}

static void print_form(const HypoInstruction *row, const char *title,
                       Output *output)
{
    const char *immediate = immediate_text(row);
    const HypoFormatInfo *format = hypo_format(row->format);
    char *syntax = syntax_of(row);
    explain_row(output, title, "%s", syntax);
    explain_row(output, "encoding", "0x%02x, format %s: %s", row->opcode,
                format->name, format->layout);
    if (immediate) {
        HypoRange range = hypo_immediate_range(row);
        explain_row(output, "range",
                    "%s %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT "%s",
                    immediate, range.low, range.high,
                    strcmp(immediate, "label") == 0
                        ? " bytes from the next instruction"
                        : "");
    }
    g_free(syntax);
}

gboolean explain_instruction(const char *word, Output *output)
{
    char *name = g_ascii_strdown(word, -1);
    const HypoInstruction *row = hypo_instruction_named(name, strlen(name));
    g_free(name);
    if (!row)
        return FALSE;
    gboolean two =
        row->format == HYPO_FORMAT_M || row->format == HYPO_FORMAT_MM;
    output_print(output, "%s: instruction\n", row->mnemonic);
    explain_row(output, "effect", "%s", row->effect);
    print_form(row, two ? "base form" : "written", output);
    if (two)
        print_form(hypo_instruction(row->opcode | 0x80), "or relative", output);
    explain_row(output, "CC", "%s",
                row->flags & HYPO_SETS_CC ? "set" : "unchanged");
    explain_row(output, "mode", "%s",
                row->flags & HYPO_PRIVILEGED
                    ? "kernel only; in user mode exception 0x102"
                    : "kernel and user");
    return TRUE;
}
