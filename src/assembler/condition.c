// SPDX-License-Identifier: MIT
//
// .if .ifdef .ifndef .else .endif.  A condition with an error counts as true,
// so that what follows is not reported as missing.
#include "assembler/operation.h"

static bool condition_holds(Assembler *a, unsigned kind)
{
    if (kind == IF_EXPRESSION) {
        ExpressionValue value;
        Slice where;
        if (!value_known(a, "`.if`", &value, &where))
            return true;
        if (value.is_address) {
            report_at(a, where,
                      "`.if` needs a constant; compare the address with "
                      "another one");
            return true;
        }
        statement_end(a);
        return value.bits != 0;
    }
    Slice name;
    if (!statement_name(a, "a name", &name))
        return true;
    statement_end(a);
    const Symbol *symbol = symbol_find(a, name);
    bool defined = symbol && symbol_is_defined(symbol);
    return defined == (kind == IF_DEFINED);
}

// Turns a line into that of the file, which stays valid without its expansion;
// returns the place of `word` in it.
static Slice in_file(Line *line, Slice word)
{
    Place place = report_place(line, word);
    line->text = line->body = line->raw;
    line->end = line->raw_end;
    line->splice_count = 0;
    return (Slice){line->raw + place.column - 1, place.length};
}

bool directive_if(Assembler *a, const Directive *directive)
{
    if (a->conditions.count == CONDITIONS_DEEP) {
        report_here(a, "`.if` is more than 256 deep");
        assembler_escape(a);
    }
    Condition condition = {
        .line = *a->line, .taken = true, .outer_skipping = a->skipping};
    condition.word = in_file(&condition.line, statement_word(a->line));
    if (!a->skipping) {
        condition.taken = condition_holds(a, directive->argument);
        a->skipping = !condition.taken;
    } else {
        a->at = a->end;
    }
    assembler_reserve(a, &a->conditions, 1);
    a->conditions.items[a->conditions.count++] = condition;
    return true;
}

static Condition *innermost(Assembler *a, const Directive *directive)
{
    if (a->conditions.count > a->frame->conditions)
        return &a->conditions.items[a->conditions.count - 1];
    if (a->unended[CLOSE_IF] > 0) {
        a->unended[CLOSE_IF] -= directive->argument == CLOSE_IF;
        return NULL;
    }
    report_at(a, statement_word(a->line), "`%s` without an `.if` before it",
              directive->name);
    return NULL;
}

bool directive_else(Assembler *a, const Directive *directive)
{
    Condition *condition = innermost(a, directive);
    if (!condition)
        return false;
    if (condition->in_else) {
        report_at(a, statement_word(a->line), "a second `.else`");
        Place place = report_place(&condition->line, condition->word);
        report_note(a, &place, "of this `.if`");
        return false;
    }
    condition->in_else = true;
    a->skipping = condition->outer_skipping || condition->taken;
    condition->taken = true;
    return a->skipping || statement_end(a);
}

bool directive_endif(Assembler *a, const Directive *directive)
{
    Condition *condition = innermost(a, directive);
    if (!condition)
        return false;
    a->skipping = condition->outer_skipping;
    a->conditions.count--;
    return a->skipping || statement_end(a);
}

void condition_abandon(Assembler *a, size_t keep)
{
    while (a->conditions.count > keep) {
        const Condition *condition =
            &a->conditions.items[--a->conditions.count];
        a->skipping = condition->outer_skipping;
        a->unended[CLOSE_IF]++;
        report_error(a, &condition->line, condition->word,
                     "this `%S` has no `.endif` in the same file or macro",
                     condition->word.length, condition->word.text);
    }
}
