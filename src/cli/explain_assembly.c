// SPDX-License-Identifier: GPL-3.0-or-later
//
// Directives and pseudo-instructions from the assembler's own tables.
#include "cli/explain_assembly.h"

#include <string.h>

#include "assembler/operation.h"
#include "cli/explain_instruction.h"
#include "cli/explain_row.h"

gboolean explain_directive(const char *word, Output *output)
{
    const Directive *row;
    for (gsize i = 0; (row = directive_row(i)) != NULL; i++) {
        const char *name = row->name + (word[0] == '.' ? 0 : 1);
        if (g_ascii_strcasecmp(word, name) != 0)
            continue;
        output_print(output, "%s: directive of the assembler\n", row->name);
        explain_row(output, "written", "%s", row->usage);
        explain_row(output, "see", "docs/assembly.md, Directives");
        return TRUE;
    }
    return FALSE;
}

static void add_register(GString *text, guint number)
{
    if (number == HYPO_LR)
        g_string_append(text, "lr");
    else
        g_string_append_printf(text, "r%u", number);
}

// An operand of the real instruction: one of the pseudo-instruction's, or what
// its row says.
static void add_operand(GString *text, const Form *form, char letter,
                        HypoFormat format)
{
    if (letter == 'i' && (form->flags & FORM_NEGATE))
        g_string_append(text, "-imm");
    else if (strchr(form->letters, letter))
        g_string_append(text, explain_operand(letter, format));
    else if (letter == 'a' && (form->flags & FORM_REPEAT_RD))
        g_string_append(text, "rd");
    else if (letter == 'k')
        g_string_append_printf(text, "%u", form->rd);
    else if (letter == 'i')
        g_string_append_printf(text, "%d", form->immediate);
    else
        add_register(text, letter == 'd'   ? form->rd
                           : letter == 'b' ? form->rb
                                           : form->ra);
}

static void explain_form(const Form *form, Output *output)
{
    const HypoInstruction *row =
        hypo_instruction_named(form->real, strlen(form->real));
    GString *written = g_string_new(form->name);
    GString *becomes = g_string_new(form->real);
    for (gsize i = 0; form->letters[i] != '\0'; i++)
        g_string_append_printf(written, "%s %s", i > 0 ? "," : "",
                               explain_operand(form->letters[i], row->format));
    for (gsize i = 0; row->operands[i] != '\0'; i++) {
        g_string_append(becomes, i > 0 ? ", " : " ");
        add_operand(becomes, form, row->operands[i], row->format);
    }
    explain_row(output, "written", "%s", written->str);
    explain_row(output, "becomes", "%s", becomes->str);
    g_string_free(written, TRUE);
    g_string_free(becomes, TRUE);
}

gboolean explain_pseudo(const char *word, Output *output)
{
    const Form *row;
    for (gsize i = 0; (row = pseudo_row(i)) != NULL; i++) {
        // `li` is an instruction too; as such it has been explained.
        if (g_ascii_strcasecmp(word, row->name) != 0 ||
            strcmp(row->name, row->real) == 0)
            continue;
        output_print(output, "%s: pseudo-instruction\n", row->name);
        explain_form(row, output);
        return TRUE;
    }
    return FALSE;
}

void explain_add_directives(GPtrArray *words)
{
    for (gsize i = 0; directive_row(i); i++)
        g_ptr_array_add(words, g_strdup(directive_row(i)->name));
}

void explain_add_pseudos(GPtrArray *words)
{
    const Form *row;
    for (gsize i = 0; (row = pseudo_row(i)) != NULL; i++)
        if (strcmp(row->name, row->real) != 0)
            g_ptr_array_add(words, g_strdup(row->name));
}
