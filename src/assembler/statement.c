// SPDX-License-Identifier: MIT
//
// One line: labels, then an operation with its operands, then perhaps an
// annotation.  After the first mistake the rest of a line is not looked at.
// Read next: instruction.c, directive.c.
#include <string.h>

#include "assembler/operation.h"

Slice statement_peek(const Assembler *a)
{
    const char *stop = a->at;
    if (stop < a->end && !scan_is_digit(*stop))
        stop = scan_name_end(stop, a->end);
    return (Slice){a->at, (size_t)(stop - a->at)};
}

Slice statement_word(const Line *line)
{
    const char *at = scan_blanks(line->text, line->end);
    for (;;) {
        const char *stop = scan_name_end(at, line->end);
        const char *colon = scan_blanks(stop, line->end);
        if (stop == at || colon == line->end || *colon != ':')
            return (Slice){at, (size_t)(stop - at)};
        at = scan_blanks(colon + 1, line->end);
    }
}

bool statement_at_end(Assembler *a)
{
    a->at = scan_blanks(a->at, a->end);
    return a->at == a->end || *a->at == ';' || *a->at == '#';
}

bool statement_hashed(const char *at, const char *end)
{
    if (at == end || *at != '#')
        return false;
    at++;
    if (at < end && (*at == '-' || *at == '+'))
        at++;
    return at < end && scan_is_digit(*at);
}

bool statement_no_parameter(Assembler *a)
{
    const char *stop = scan_name_end(a->at + 1, a->end);
    size_t length = (size_t)(stop - a->at);
    return report_at(a, (Slice){a->at, length},
                     "`%S` is no parameter of a macro here",
                     length > 60 ? (size_t)60 : length, a->at);
}

// Says that what stands at a->at does not belong there.
static bool unexpected(Assembler *a, const char *advice, const char *usage)
{
    ScanError error;
    if (!scan_is_plain(a->at, a->end, &error))
        return report_scan(a, a->line, &error);
    if (*a->at == '\\')
        return statement_no_parameter(a);
    const char *stop = scan_name_end(a->at, a->end);
    size_t length = stop > a->at ? (size_t)(stop - a->at) : 1;
    return report_at(a, (Slice){a->at, length},
                     "`%S` does not belong here%s%s%s",
                     length > 60 ? (size_t)60 : length, a->at, advice, usage,
                     usage[0] != '\0' ? "`" : "");
}

bool statement_end(Assembler *a)
{
    if (statement_at_end(a))
        return true;
    const Operation *operation = a->operation;
    char usage[80];
    if (operation && operation->directive)
        return unexpected(a, "; write `", operation->directive->usage);
    if (operation && operation->form) {
        form_usage(operation->form, usage, sizeof usage);
        return unexpected(a, "; write `", usage);
    }
    return unexpected(a, "", "");
}

bool statement_comma(Assembler *a)
{
    a->at = scan_blanks(a->at, a->end);
    if (a->at == a->end || *a->at != ',')
        return false;
    a->at = scan_blanks(a->at + 1, a->end);
    return true;
}

bool statement_name(Assembler *a, const char *what, Slice *name)
{
    a->at = scan_blanks(a->at, a->end);
    *name = statement_peek(a);
    if (name->length == 0 || (name->length == 1 && *a->at == '.'))
        return report_here(a, "%s is missing here", what);
    if (operand_register(*name) >= 0)
        return report_at(a, *name, "`%S` is a register; choose another name",
                         name->length, name->text);
    a->at += name->length;
    a->at = scan_blanks(a->at, a->end);
    return true;
}

bool statement_string(Assembler *a, const char *what, Slice *bytes)
{
    a->at = scan_blanks(a->at, a->end);
    if (a->at == a->end || *a->at != '"')
        return report_here(a, "%s is missing here, in double quotes", what);
    const char *open = a->at++;
    char *out = arena_allocate(&a->scratch, (size_t)(a->end - open));
    size_t count = 0;
    while (a->at < a->end && *a->at != '"') {
        ScanError error;
        uint8_t byte;
        if (!scan_literal_byte(&a->at, a->end, &byte, &error))
            return report_scan(a, a->line, &error);
        out[count++] = (char)byte;
    }
    if (a->at == a->end)
        return report_at(a, (Slice){open, 1},
                         "this string has no closing `\"`");
    a->at++;
    *bytes = (Slice){out, count};
    return true;
}

// Takes the labels at the beginning of the line.
static void take_labels(Assembler *a)
{
    for (;;) {
        a->at = scan_blanks(a->at, a->end);
        const char *stop = scan_name_end(a->at, a->end);
        Slice name = {a->at, (size_t)(stop - a->at)};
        const char *colon = scan_blanks(stop, a->end);
        if (name.length == 0 || colon == a->end || *colon != ':')
            return;
        a->at = colon + 1;
        if (scan_is_digit(*name.text))
            symbol_define_local(a, name);
        else
            symbol_define_label(a, name);
    }
}

static bool unknown_operation(Assembler *a, Slice name)
{
    a->at = scan_blanks(name.text + name.length, a->end);
    if (a->at < a->end && a->at == name.text + name.length &&
        (unsigned char)*a->at >= 0x80)
        return unexpected(a, "", "");
    if (a->at < a->end && *a->at == '=') {
        symbol_poison(a, name);
        return report_at(a, name, "a name is defined by `.equ %S, value`",
                         name.length > 60 ? (size_t)60 : name.length,
                         name.text);
    }
    // What an unknown directive was to define is not missing elsewhere.
    Slice operand = statement_peek(a);
    const char *after = scan_blanks(operand.text + operand.length, a->end);
    if (operand.length > 0 && name.text[0] == '.' && after < a->end &&
        *after == ',')
        symbol_poison(a, operand);
    return operation_unknown(a, name);
}

// A line begins with a number: a local label without its colon, if an operation
// follows.
static bool value_alone(Assembler *a)
{
    const char *stop = scan_name_end(a->at, a->end);
    Slice number = {a->at, (size_t)(stop - a->at)};
    a->at = scan_blanks(stop, a->end);
    if (operation_named(a, statement_peek(a)))
        return report_at(a, number, "a label ends with a colon: `%S:`",
                         number.length > 60 ? (size_t)60 : number.length,
                         number.text);
    return report_at(a, number,
                     "an instruction or a directive is missing before this "
                     "value");
}

static bool run_operation(Assembler *a)
{
    Slice name = statement_peek(a);
    if (name.length == 0) {
        if (a->at < a->end && scan_is_digit(*a->at))
            return value_alone(a);
        return unexpected(a,
                          "; a line begins with a label, an instruction or "
                          "a directive",
                          "");
    }
    a->statements += a->frame->kind == FRAME_FILE;
    a->operation = operation_named(a, name);
    if (!a->operation)
        return unknown_operation(a, name);
    a->at = scan_blanks(a->at + name.length, a->end);
    if (a->operation->form)
        return instruction_assemble(a, a->operation);
    if (a->operation->macro)
        return macro_call(a, a->operation);
    return a->operation->directive->run(a, a->operation->directive);
}

// In lines that `.if` leaves out only conditions count.
static void skip_statement(Assembler *a)
{
    Slice word = statement_word(a->line);
    if (word.length == 0 || word.text[0] != '.')
        return;
    const Operation *operation = operation_named(a, word);
    if (!operation || !operation->directive ||
        !(operation->directive->flags & DIRECTIVE_CONDITION))
        return;
    a->operation = operation;
    a->at = scan_blanks(word.text + word.length, a->end);
    operation->directive->run(a, operation->directive);
}

static void take_annotation(Assembler *a)
{
    if (a->end - a->at >= 2 && a->at[0] == ';' && a->at[1] == '@')
        output_annotate(a, (Slice){a->at + 2, (size_t)(a->end - a->at) - 2});
}

void statement_assemble(Assembler *a)
{
    const Frame *frame = a->frame;
    a->operation = NULL;
    a->placed = false;
    a->line_address = a->region->location;
    a->line_region = a->region;
    a->line_position = (uint32_t)a->region->bytes.count;
    if (a->collection.operation) {
        macro_collect(a);
    } else if (a->skipping) {
        skip_statement(a);
    } else {
        take_labels(a);
        if (statement_at_end(a) || run_operation(a))
            take_annotation(a);
    }
    if (a->options->keep_listing)
        listing_add(a, frame->kind != FRAME_FILE);
}
