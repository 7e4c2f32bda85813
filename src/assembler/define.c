// SPDX-License-Identifier: MIT
//
// Directives that define names and check conditions: .equ .set .assert .error.
#include "assembler/operation.h"

bool directive_equ(Assembler *a, const Directive *directive)
{
    Slice name;
    if (!statement_name(a, "the name", &name))
        return false;
    const Expression *expression = NULL;
    if (!statement_comma(a))
        report_here(a, "a comma is needed here; write `%s`", directive->usage);
    else
        expression = value_parse(a);
    if (expression && !statement_end(a))
        expression = NULL;
    symbol_define_equ(a, name, expression);
    return expression != NULL;
}

bool directive_set(Assembler *a, const Directive *directive)
{
    Slice name;
    Slice where;
    ExpressionValue value;
    bool good = false;
    if (!statement_name(a, "the name", &name))
        return false;
    if (!statement_comma(a))
        report_here(a, "a comma is needed here; write `%s`", directive->usage);
    else
        good = value_known(a, "the value of `.set`", &value, &where) &&
               statement_end(a);
    symbol_define_set(a, name, good ? &value : NULL);
    return good;
}

static bool apply_assert(Assembler *a, const Fixup *fixup,
                         ExpressionValue value)
{
    if (!value_settle(a, fixup, &value))
        return false;
    if (value.is_address)
        return report_error(a, fixup->line, fixup->where,
                            "`.assert` needs a condition; compare the address "
                            "with another one");
    if (value.bits != 0)
        return true;
    return report_error(a, fixup->line, fixup->where, "this does not hold: %S",
                        fixup->text.length, fixup->text.text);
}

bool directive_assert(Assembler *a, const Directive *directive)
{
    Slice text;
    const char *start = scan_blanks(a->at, a->end);
    const Expression *expression = value_parse(a);
    if (!expression)
        return false;
    Fixup fixup = fixup_here(a, expression);
    fixup.where = value_text(start, a->at);
    fixup.apply = apply_assert;
    if (!statement_comma(a))
        return report_here(a, "a comma is needed here; write `%s`",
                           directive->usage);
    if (!statement_string(a, "the text", &text) || !statement_end(a))
        return false;
    fixup.text = text;
    fixup_submit(a, &fixup);
    return true;
}

bool directive_error(Assembler *a, const Directive *directive)
{
    Slice text;
    (void)directive;
    if (!statement_string(a, "the text", &text) || !statement_end(a))
        return false;
    return report_at(a, statement_word(a->line), "%S", text.length, text.text);
}
