// SPDX-License-Identifier: MIT
//
// .macro and .rept: reading their bodies, and calling macros.  What a body
// means is seen only when it is expanded.  Read next: input.c.
#include <string.h>

#include "assembler/operation.h"

static Slice trimmed(const char *start, const char *end)
{
    start = scan_blanks(start, end);
    while (end > start && scan_is_blank(end[-1]))
        end--;
    return (Slice){start, (size_t)(end - start)};
}

// Reads up to the next comma outside quotes and parentheses, or the end of the
// statement.
static Slice read_argument(Assembler *a)
{
    const char *start = a->at;
    unsigned depth = 0;
    while (a->at < a->end && *a->at != ';' && *a->at != '#') {
        char c = *a->at;
        if (c == ',' && depth == 0)
            break;
        if (c == '(')
            depth++;
        else if (c == ')' && depth > 0)
            depth--;
        a->at =
            c == '"' || c == '\'' ? scan_quoted_end(a->at, a->end) : a->at + 1;
    }
    return trimmed(start, a->at);
}

static bool equal(Slice a, Slice b)
{
    return a.length == b.length && memcmp(a.text, b.text, a.length) == 0;
}

// --- definitions ------------------------------------------------------------

static bool read_parameter(Assembler *a, Parameter *parameters, size_t *count,
                           size_t most)
{
    Slice name;
    if (!statement_name(a, "the name of a parameter", &name))
        return false;
    for (size_t i = 0; i < *count; i++)
        if (equal(parameters[i].name, name))
            return report_at(a, name, "the parameter `%S` is there twice",
                             name.length, name.text);
    if (*count == most)
        return report_at(a, name, "a macro has at most %u parameters",
                         (unsigned)most);
    Parameter *parameter = &parameters[(*count)++];
    *parameter = (Parameter){
        .name = {arena_copy(&a->work, name.text, name.length), name.length}};
    if (a->at < a->end && *a->at == '=') {
        a->at++;
        Slice value = read_argument(a);
        parameter->value = (Slice){
            arena_copy(&a->work, value.text, value.length), value.length};
        parameter->has_value = true;
    }
    return true;
}

static bool read_parameters(Assembler *a, Macro *macro)
{
    enum { MOST = 64 };
    Parameter parameters[MOST];
    size_t count = 0;
    // GNU as also takes blanks between the name and the parameters.
    if (a->at < a->end && *a->at == ',')
        a->at++;
    a->at = scan_blanks(a->at, a->end);
    while (a->at < a->end && *a->at != ';' && *a->at != '#') {
        if (!read_parameter(a, parameters, &count, MOST))
            return false;
        if (a->at == a->end || *a->at != ',')
            break;
        a->at = scan_blanks(a->at + 1, a->end);
    }
    Parameter *kept =
        arena_allocate_array(&a->work, count, sizeof parameters[0]);
    if (count > 0)
        memcpy(kept, parameters, count * sizeof parameters[0]);
    macro->parameters = kept;
    macro->parameter_count = count;
    return statement_end(a);
}

// The macro that a `.macro` line announces, or NULL with an error.
static Macro *new_macro(Assembler *a)
{
    Slice name;
    if (!statement_name(a, "the name of the macro", &name))
        return NULL;
    const Operation *taken = operation_named(a, name);
    if (taken) {
        if (!taken->macro) {
            report_at(a, name, "`%S` is %s; give the macro another name",
                      name.length, name.text,
                      taken->directive ? "a directive" : "an instruction");
            return NULL;
        }
        report_at(a, name, "the macro `%S` is defined already", name.length,
                  name.text);
        report_note(a, &taken->macro->place, "its definition");
        return NULL;
    }
    Macro *macro = arena_allocate(&a->work, sizeof *macro);
    *macro = (Macro){.name = arena_copy(&a->work, name.text, name.length),
                     .place = report_place(a->line, name)};
    macro->broken = !read_parameters(a, macro);
    return macro;
}

// The lines that follow are the body.
static void collect(Assembler *a)
{
    a->collection.operation = operation_named(a, statement_word(a->line));
    a->collection.line = a->line;
    a->collection.word = statement_word(a->line);
    a->collection.frame = a->frame;
    a->collection.nested = 0;
    a->collection.macro = NULL;
    a->collection.rounds = 0;
    a->collection.body.count = 0;
}

bool directive_macro(Assembler *a, const Directive *directive)
{
    (void)directive;
    Macro *macro = new_macro(a);
    collect(a);
    a->collection.macro = macro;
    a->at = a->end;
    return true;
}

bool directive_rept(Assembler *a, const Directive *directive)
{
    (void)directive;
    uint32_t rounds = 0;
    bool good =
        value_in_range(a, "the count of `.rept`", 0, INT32_MAX, &rounds) &&
        statement_end(a);
    collect(a);
    a->collection.rounds = good ? rounds : 1;
    a->at = a->end;
    return true;
}

bool directive_close(Assembler *a, const Directive *directive)
{
    if (a->unended[directive->argument] > 0) {
        a->unended[directive->argument]--;
        return false;
    }
    return report_at(a, statement_word(a->line), "`%s` without %s before it",
                     directive->name,
                     directive->argument == CLOSE_MACRO ? "a `.macro`"
                                                        : "a `.rept`");
}

static void *copied_body(Assembler *a, Arena *arena)
{
    size_t bytes = a->collection.body.count * sizeof(BodyLine);
    void *copy = arena_allocate(arena, bytes);
    if (bytes > 0)
        memcpy(copy, a->collection.body.items, bytes);
    return copy;
}

static void finish_macro(Assembler *a)
{
    Macro *macro = a->collection.macro;
    a->collection.operation = NULL;
    if (!macro)
        return;
    macro->lines = copied_body(a, &a->work);
    macro->line_count = a->collection.body.count;
    // Lines made by an expansion are in scratch; a file's stay anyway.
    if (a->frame->context)
        assembler_keep(a);
    operation_add_macro(a, macro);
}

static void finish_repeat(Assembler *a)
{
    size_t count = a->collection.body.count;
    uint32_t rounds = a->collection.rounds;
    uint64_t room = STATEMENTS_MAX - a->statements;
    a->collection.operation = NULL;
    if (count > 0 && (uint64_t)rounds * count > room) {
        report_error(a, a->collection.line, a->collection.word,
                     "`.rept` would make more than 4194304 statements");
        return;
    }
    const BodyLine *lines = copied_body(a, &a->scratch);
    input_repeat(a, lines, count, rounds, a->collection.word);
}

void macro_collect(Assembler *a)
{
    Slice word = statement_word(a->line);
    const Operation *operation = word.length > 0 && word.text[0] == '.'
                                     ? operation_named(a, word)
                                     : NULL;
    const Directive *directive = operation ? operation->directive : NULL;
    const Directive *opened = a->collection.operation->directive;
    bool same = directive && directive->argument == opened->argument;
    if (same && (directive->flags & DIRECTIVE_OPENS)) {
        a->collection.nested++;
    } else if (same && (directive->flags & DIRECTIVE_CLOSES) &&
               a->collection.nested-- == 0) {
        a->at = word.text + word.length;
        statement_end(a);
        if (opened->argument == CLOSE_MACRO)
            finish_macro(a);
        else
            finish_repeat(a);
        return;
    }
    const Line *line = a->line;
    assembler_reserve(a, &a->collection.body, 1);
    a->collection.body.items[a->collection.body.count++] =
        (BodyLine){line->text,    line->end,  line->raw,
                   line->raw_end, line->file, line->number};
}

void macro_abandon(Assembler *a)
{
    const Directive *opened = a->collection.operation->directive;
    a->collection.operation = NULL;
    a->unended[opened->argument]++;
    report_error(a, a->collection.line, a->collection.word,
                 "this `%s` has no `%s` in the same file or macro",
                 opened->name,
                 opened->argument == CLOSE_MACRO ? ".endm" : ".endr");
}

// --- calls ------------------------------------------------------------------

// The parameter that `name=value` names, or the count of parameters.
static size_t named_parameter(const Macro *macro, Slice argument)
{
    const char *end = argument.text + argument.length;
    const char *stop = scan_name_end(argument.text, end);
    const char *mark = scan_blanks(stop, end);
    Slice name = {argument.text, (size_t)(stop - argument.text)};
    if (mark == end || *mark != '=' || (end - mark > 1 && mark[1] == '='))
        return macro->parameter_count;
    for (size_t i = 0; i < macro->parameter_count; i++)
        if (equal(macro->parameters[i].name, name))
            return i;
    return macro->parameter_count;
}

static bool take_argument(Assembler *a, const Macro *macro, Slice argument,
                          size_t position, Slice *values, bool *given)
{
    size_t index = named_parameter(macro, argument);
    if (index < macro->parameter_count) {
        const char *end = argument.text + argument.length;
        const char *mark = memchr(argument.text, '=', argument.length);
        argument = trimmed(mark + 1, end);
    } else {
        index = position;
    }
    if (index >= macro->parameter_count) {
        if (macro->parameter_count == 0)
            report_at(a, argument, "the macro `%s` takes no arguments",
                      macro->name);
        else
            report_at(a, argument,
                      "an argument too many; the macro `%s` takes %u",
                      macro->name, (unsigned)macro->parameter_count);
        report_note(a, &macro->place, "its definition");
        return false;
    }
    const Parameter *parameter = &macro->parameters[index];
    if (given[index])
        return report_at(a, argument, "`%S` already has a value",
                         parameter->name.length, parameter->name.text);
    given[index] = argument.length > 0 || !parameter->has_value;
    values[index] = argument;
    return true;
}

static bool read_arguments(Assembler *a, const Macro *macro, Slice *values,
                           bool *given)
{
    if (statement_at_end(a))
        return true;
    for (size_t position = 0;; position++) {
        Slice argument = read_argument(a);
        if (!take_argument(a, macro, argument, position, values, given))
            return false;
        if (a->at == a->end || *a->at != ',')
            return true;
        a->at++;
    }
}

bool macro_call(Assembler *a, const Operation *operation)
{
    const Macro *macro = operation->macro;
    Slice word = statement_word(a->line);
    size_t count = macro->parameter_count;
    if (macro->broken)
        return false;
    Slice *values = arena_allocate_array(&a->scratch, count, sizeof *values);
    bool *given = arena_allocate_array(&a->scratch, count, sizeof *given);
    if (count > 0)
        memset(given, 0, count * sizeof *given);
    if (!read_arguments(a, macro, values, given))
        return false;
    for (size_t i = 0; i < count; i++) {
        const Parameter *parameter = &macro->parameters[i];
        if (given[i])
            continue;
        if (!parameter->has_value) {
            report_at(a, word, "the macro `%s` needs a value for `%S`",
                      macro->name, parameter->name.length,
                      parameter->name.text);
            report_note(a, &macro->place, "its definition");
            return false;
        }
        values[i] = parameter->value;
    }
    input_expand(a, macro, values, word);
    return true;
}
