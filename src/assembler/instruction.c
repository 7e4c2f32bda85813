// SPDX-License-Identifier: MIT
//
// An instruction: its operands by the letters of its row, then the word.  What
// the operands mean is in isa.def and formats.def, not here.  Read next:
// encode.c for the values that an instruction holds.
#include <string.h>

#include "assembler/encode.h"
#include "base/suggest.h"

// The operands read so far.
typedef struct Operands {
    HypoDecoded decoded;
    unsigned count; // of expressions
    bool has_base;
    char letters[2];
    const Expression *expressions[2];
    Slice where[2];
} Operands;

static const char *letter_name(char letter)
{
    switch (letter) {
    case 'd':
    case 's': return "rd";
    case 'a':
    case 'A': return "ra";
    case 'b': return "rb";
    case 'f': return "first";
    case 'l': return "last";
    case 'k': return "mask";
    case 't': return "label";
    case 'h': return "count";
    case 'c': return "code";
    case 'm': return "address";
    default: return "value";
    }
}

void form_usage(const Form *form, char *buffer, size_t buffer_bytes)
{
    Text text = text_into(buffer, buffer_bytes);
    text_print(&text, "%s", form->name);
    for (const char *letter = form->letters; *letter != '\0'; letter++)
        text_print(&text, "%s%s", letter == form->letters ? " " : ", ",
                   letter_name(*letter));
}

int operand_register(Slice name)
{
    if (name.length < 2 || name.length > 3)
        return -1;
    char first = scan_lower(name.text[0]);
    char second = scan_lower(name.text[1]);
    if (name.length == 2 && first == 's' && second == 'p')
        return HYPO_SP;
    if (name.length == 2 && first == 'l' && second == 'r')
        return HYPO_LR;
    if (first != 'r' || !scan_is_digit(second))
        return -1;
    if (name.length == 2)
        return second - '0';
    bool tens = second == '1' && name.text[2] >= '0' && name.text[2] <= '5';
    return tens ? 10 + name.text[2] - '0' : -1;
}

// The other form of an instruction, with or without the `i` of an immediate, or
// `mv` and `li`, if there is one: it is what was meant by a value in a
// register's place.
static const Operation *sibling(Assembler *a, bool with_value)
{
    char name[16];
    Slice own = a->operation->name;
    const char *pair = with_value ? "mvli" : "limv";
    if (own.length == 2 && memcmp(own.text, pair, 2) == 0)
        return operation_named(a, (Slice){pair + 2, 2});
    if (own.length + 1 > sizeof name || own.length < 2)
        return NULL;
    memcpy(name, own.text, own.length);
    name[own.length] = 'i';
    if (!with_value && own.text[own.length - 1] != 'i')
        return NULL;
    return operation_named(
        a, (Slice){name, with_value ? own.length + 1 : own.length - 1});
}

// The register that a mistyped name may mean, or NULL; r16 means none.
static const char *near_register(Slice name)
{
    static const char *const names[] = {
        "sp", "lr", "r0", "r1",  "r2",  "r3",  "r4",  "r5",  "r6",
        "r7", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"};
    if (name.length < 2 || (scan_lower(name.text[0]) == 'r' &&
                            scan_is_digit(name.text[name.length - 1])))
        return NULL;
    Suggestion suggestion = suggestion_for(name.text, name.length);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        suggestion_offer(&suggestion, names[i], strlen(names[i]));
    return suggestion.best;
}

// A value in a register's place.  Where more operands should follow, one has
// perhaps been left out, as on machines with two: so both forms are shown.
static bool value_for_register(Assembler *a, const Operation *other, bool last)
{
    static const char *const counts[] = {"no registers", "a register",
                                         "two registers", "three registers"};
    char usage[80];
    char other_usage[80];
    const Form *form = a->operation->form;
    form_usage(form, usage, sizeof usage);
    if (!other)
        return report_here(
            a, "a register is needed here: r0 to r15, sp or lr%s%s%s",
            last ? "" : "; write `", last ? "" : usage, last ? "" : "`");
    if (last || !other->form || strlen(form->letters) > 3)
        return report_here(a,
                           "a register is needed here; for a value there is "
                           "`%S`",
                           other->name.length, other->name.text);
    form_usage(other->form, other_usage, sizeof other_usage);
    return report_here(a, "`%s` takes %s, `%s`; for a value there is `%s`",
                       form->name, counts[strlen(form->letters)], usage,
                       other_usage);
}

static bool no_register(Assembler *a, Slice name, bool last)
{
    if (a->at < a->end && *a->at == '\\')
        return statement_no_parameter(a);
    bool number = a->at < a->end && (scan_is_digit(*a->at) || *a->at == '-' ||
                                     *a->at == '\'' || *a->at == '+');
    if (number)
        return value_for_register(a, sibling(a, true), last);
    if (name.length == 0)
        return report_here(a, "a register is needed here: r0 to r15, sp or lr");
    const char *meant = near_register(name);
    return report_at(
        a, name, "`%S` is no register; there are r0 to r15, sp and lr%s%s%s",
        name.length > 60 ? (size_t)60 : name.length, name.text,
        meant ? "; did you mean `" : "", meant ? meant : "", meant ? "`?" : "");
}

static bool read_register(Assembler *a, uint8_t *field, bool last)
{
    Slice name = statement_peek(a);
    int number = operand_register(name);
    if (number < 0)
        return no_register(a, name, last);
    *field = (uint8_t)number;
    a->at += name.length;
    return true;
}

// A base register in parentheses at a->at: its number, and `stop` behind it.
static int peek_base(const Assembler *a, const char **stop)
{
    if (a->at == a->end || *a->at != '(')
        return -1;
    const char *start = scan_blanks(a->at + 1, a->end);
    const char *end = scan_name_end(start, a->end);
    int number = operand_register((Slice){start, (size_t)(end - start)});
    end = scan_blanks(end, a->end);
    if (number < 0 || end == a->end || *end != ')')
        return -1;
    *stop = end + 1;
    return number;
}

static bool read_expression(Assembler *a, char letter, Operands *operands)
{
    const char *start = a->at;
    Slice name = statement_peek(a);
    if (operand_register(name) >= 0) {
        const Operation *other = sibling(a, false);
        if (letter == 'm')
            return report_at(a, name,
                             "an address is needed here; where `%S` points to "
                             "is written `(%S)`",
                             name.length, name.text, name.length, name.text);
        if (other && other->form)
            return report_at(a, name,
                             "a value is needed here; for a register there is "
                             "`%S`",
                             other->name.length, other->name.text);
    }
    const Expression *expression = value_parse(a);
    if (!expression)
        return false;
    operands->expressions[operands->count] = expression;
    operands->where[operands->count] = value_text(start, a->at);
    operands->letters[operands->count++] = letter;
    return true;
}

static bool begins_with_register(const Assembler *a)
{
    if (a->at == a->end || *a->at != '(')
        return false;
    const char *start = scan_blanks(a->at + 1, a->end);
    const char *end = scan_name_end(start, a->end);
    return operand_register((Slice){start, (size_t)(end - start)}) >= 0;
}

static bool no_base(Assembler *a)
{
    return report_here(a, "a base register stands alone in its parentheses, as "
                          "in `8(r1)`");
}

static bool at_bracket(const Assembler *a)
{
    return a->at < a->end && *a->at == '[';
}

// `[r2]` and the like, as on other machines.
static bool no_brackets(Assembler *a)
{
    const char *start = scan_blanks(a->at + 1, a->end);
    const char *end = scan_name_end(start, a->end);
    Slice name = {start, (size_t)(end - start)};
    const char *after = scan_blanks(end, a->end);
    if (operand_register(name) < 0)
        return report_here(a, "an address is written without brackets, and a "
                              "base register as in `8(r1)`");
    if (after == a->end || *after == ']')
        return report_here(a, "a base register is written `(%S)`", name.length,
                           name.text);
    return report_here(a,
                       "a base register is written `(%S)`, with a displacement "
                       "`8(%S)`",
                       name.length, name.text, name.length, name.text);
}

// disp(base), (base), or an expression alone.
static bool read_memory(Assembler *a, Operands *operands)
{
    const char *stop;
    HypoDecoded *d = &operands->decoded;
    if (at_bracket(a))
        return no_brackets(a);
    if (peek_base(a, &stop) < 0) {
        if (begins_with_register(a))
            return no_base(a);
        if (!read_expression(a, 'm', operands))
            return false;
    }
    if (at_bracket(a))
        return no_brackets(a);
    if (a->at == a->end || *a->at != '(')
        return true;
    int base = peek_base(a, &stop);
    if (base < 0)
        return no_base(a);
    if (d->instruction->format == HYPO_FORMAT_M)
        d->ra = (uint8_t)base;
    else
        d->rb = (uint8_t)base;
    operands->has_base = true;
    a->at = stop;
    return true;
}

static bool read_operand(Assembler *a, const char *letter, Operands *operands)
{
    HypoDecoded *d = &operands->decoded;
    bool last = letter[1] == '\0';
    switch (*letter) {
    case 'd':
    case 's':
    case 'f': return read_register(a, &d->rd, last);
    case 'a':
    case 'A':
    case 'l': return read_register(a, &d->ra, last);
    case 'b': return read_register(a, &d->rb, last);
    case 'm': return read_memory(a, operands);
    default: return read_expression(a, *letter, operands);
    }
}

// Behind a comma even `#COUNT` was meant as an operand.
static bool operand_missing(Assembler *a, const char *usage, bool behind_comma)
{
    bool hash = a->at < a->end && *a->at == '#' &&
                (behind_comma || statement_hashed(a->at, a->end));
    return report_here(a, "an operand is missing; write `%s`%s", usage,
                       hash ? "; `#` begins a comment here: write the number "
                              "without it"
                            : "");
}

static bool read_operands(Assembler *a, const Form *form, Operands *operands)
{
    size_t wanted = strlen(form->letters);
    char usage[80];
    for (size_t i = 0; i < wanted; i++) {
        bool there = i == 0 ? !statement_at_end(a) : statement_comma(a);
        if (!there || statement_at_end(a)) {
            form_usage(form, usage, sizeof usage);
            if (!there && !statement_at_end(a))
                return report_here(a, "a comma is needed here; write `%s`",
                                   usage);
            return operand_missing(a, usage, there && i > 0);
        }
        if (!read_operand(a, form->letters + i, operands))
            return false;
        a->at = scan_blanks(a->at, a->end);
    }
    if (a->at < a->end && *a->at == ',') {
        form_usage(form, usage, sizeof usage);
        return report_here(a, "an operand too many; write `%s`", usage);
    }
    return statement_end(a);
}

// An instruction whose whole effect is a value in a register has none on r0.
static void warn_of_r0(Assembler *a, const Form *form, const HypoDecoded *d)
{
    const char *letters = form->letters;
    if (d->rd != 0 || letters[0] != 'd' || letters[1] == '\0' ||
        !strchr("iumv", letters[1]))
        return;
    const char *at = scan_blanks(
        a->operation->name.length + statement_word(a->line).text, a->end);
    report_warning(a, a->line, (Slice){at, 2},
                   "r0 is always 0; what `%S` puts there is lost",
                   a->operation->name.length, a->operation->name.text);
}

// After a branch that is always taken, or an instruction that may change the
// program (si, lpsw, halt), the next word need not be code.
static bool runs_on(const HypoDecoded *d)
{
    const HypoInstruction *row = d->instruction;
    if (row->format == HYPO_FORMAT_B)
        return d->rd != 15;
    if (row->format == HYPO_FORMAT_J)
        return true;
    return !(row->flags & (HYPO_BRANCHES | HYPO_SERIAL));
}

static Place line_place(const Line *line)
{
    return (Place){line->file, line->raw, line->number, 1, 1};
}

static void submit(Assembler *a, const Operands *operands, unsigned index,
                   Fixup *fixup)
{
    char letter = operands->letters[index];
    fixup->expression = operands->expressions[index];
    fixup->where = operands->where[index];
    fixup->field = (uint8_t)letter;
    fixup->relative = letter == 't' || (letter == 'm' && !operands->has_base);
    fixup->apply = encode_value(letter, operands->has_base);
    fixup_submit(a, fixup);
}

static bool emit(Assembler *a, const Form *form, Operands *operands)
{
    HypoDecoded *d = &operands->decoded;
    uint32_t word = 0;
    uint32_t position;
    if (!output_aligned(a, 4, "an instruction"))
        return false;
    if (hypo_encode(d, &word) == HYPO_ENCODE_REGISTERS)
        return report_at(a, statement_word(a->line),
                         "`%s` goes from a register up to a higher one; r%u "
                         "is above r%u",
                         form->name, (unsigned)d->rd, (unsigned)d->ra);
    uint8_t *bytes = output_bytes(a, 4, 4, &position);
    a->region->falls_from = runs_on(d) ? line_place(a->line) : (Place){0};
    bits_store32(bytes, word);
    Fixup fixup = fixup_here(a, NULL);
    fixup.form = form;
    fixup.address = a->region->location - 4;
    fixup.position = position;
    fixup.decoded = operands->count == 1 ? d : NULL;
    for (unsigned i = 0; i < operands->count; i++)
        submit(a, operands, i, &fixup);
    return true;
}

bool instruction_assemble(Assembler *a, const Operation *operation)
{
    const Form *form = operation->form;
    Operands operands = {
        .decoded = {form->row, form->rd, form->ra, form->rb, form->immediate}};
    HypoDecoded *d = &operands.decoded;
    if (!read_operands(a, form, &operands))
        return false;
    if (form->flags & FORM_REPEAT_RD)
        d->ra = d->rd;
    warn_of_r0(a, form, d);
    if (form->flags & FORM_LOAD_VALUE)
        return encode_load(a, form, d->rd, operands.expressions[0],
                           operands.where[0]);
    return emit(a, form, &operands);
}
