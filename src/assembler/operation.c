// SPDX-License-Identifier: MIT
//
// Fills the table of operations from isa.def, pseudo.c and directive.c, and
// finds them in either case.  Read next: unknown.c.
#include "assembler/operation.h"

#include <string.h>

enum { NAME_MAX = 64, OPCODES = 256 };

static void add(Assembler *a, Operation operation)
{
    Operation *item = arena_allocate(&a->work, sizeof *item);
    *item = operation;
    HASH_ADD_KEYPTR(hh, a->operations, item->name.text, item->name.length,
                    item);
}

static Slice slice_of(const char *text)
{
    return (Slice){text, strlen(text)};
}

static void add_form(Assembler *a, Form form)
{
    Form *kept = arena_allocate(&a->work, sizeof *kept);
    *kept = form;
    add(a, (Operation){.name = slice_of(form.name), .form = kept});
}

void operations_load(Assembler *a)
{
    const Directive *directive;
    const Form *pseudo;
    a->load_high = hypo_instruction_named("lui", 3);
    a->load_low = hypo_instruction_named("lli", 3);
    for (size_t i = 0; (pseudo = pseudo_row(i)) != NULL; i++) {
        Form form = *pseudo;
        form.row = hypo_instruction_named(form.real, strlen(form.real));
        add_form(a, form);
    }
    for (unsigned opcode = 0; opcode < OPCODES; opcode++) {
        const HypoInstruction *row = hypo_instruction((uint8_t)opcode);
        // `li` is in the table as a pseudo-instruction; the PC-relative forms
        // come after the base forms of the same name.
        if (!row || operation_named(a, slice_of(row->mnemonic)))
            continue;
        add_form(a, (Form){.name = row->mnemonic,
                           .letters = row->operands,
                           .real = row->mnemonic,
                           .row = row});
    }
    for (size_t i = 0; (directive = directive_row(i)) != NULL; i++)
        add(a, (Operation){.name = slice_of(directive->name),
                           .directive = directive});
}

// The name in lower case, in `buffer` if it is short enough.
static const char *lowered(Assembler *a, Slice name, char buffer[NAME_MAX])
{
    char *lower = name.length <= NAME_MAX
                      ? buffer
                      : arena_allocate(&a->scratch, name.length);
    for (size_t i = 0; i < name.length; i++)
        lower[i] = scan_lower(name.text[i]);
    return lower;
}

const Operation *operation_named(Assembler *a, Slice name)
{
    char buffer[NAME_MAX];
    const char *lower = lowered(a, name, buffer);
    Operation *found;
    HASH_FIND(hh, a->operations, lower, name.length, found);
    return found;
}

bool operation_add_macro(Assembler *a, Macro *macro)
{
    Slice name = slice_of(macro->name);
    char *lower = arena_copy(&a->work, name.text, name.length);
    for (size_t i = 0; i < name.length; i++)
        lower[i] = scan_lower(lower[i]);
    add(a, (Operation){.name = {lower, name.length}, .macro = macro});
    return true;
}
