// SPDX-License-Identifier: MIT
//
// Expressions in the assembler: names are symbols, `.` is the place of the
// line, 1b and 1f are local labels; and what a value may be used for, a
// constant or an address.  Source: docs/assembly.md.  Read next: symbol.c.
#include "assembler/operation.h"

// --- parsing
// ------------------------------------------------------------------

// A value that stays what it is now: of `.`, or of what `.set` defined.
static Expression *frozen(Assembler *a, ExpressionParser *parser, Slice text,
                          ExpressionValue value)
{
    ExpressionValue *kept = arena_allocate(&a->scratch, sizeof *kept);
    Expression *node =
        expression_node(parser, EXPRESSION_EXTRA, text.text, text.length);
    *kept = value;
    node->binding = kept;
    return node;
}

static Expression *parse_local(Assembler *a, ExpressionParser *parser)
{
    const char *start = parser->at;
    const char *mark = start;
    while (mark < parser->end && scan_is_digit(*mark))
        mark++;
    if (mark == parser->end || (*mark != 'b' && *mark != 'f'))
        return NULL;
    const char *stop = scan_name_end(mark, parser->end);
    bool binary = mark == start + 1 && *start == '0' && *mark == 'b';
    if (stop != mark + 1 || (*start == '0' && mark > start + 1))
        return NULL;
    if (binary && stop < parser->end && scan_is_digit(*stop))
        return NULL;
    Slice number = {start, (size_t)(mark - start)};
    if (number.length > 9)
        return NULL;
    Symbol *symbol = symbol_local(a, number, *mark == 'f');
    if (!symbol) {
        scan_fail(parser->error, start, (size_t)(stop - start),
                  "there is no label `%S:` before this line", number.length,
                  number.text);
        return NULL;
    }
    Expression *node =
        expression_node(parser, EXPRESSION_NAME, start, (size_t)(stop - start));
    node->binding = symbol;
    parser->at = stop;
    return node;
}

static Expression *no_parameter(ExpressionParser *parser)
{
    const char *stop = scan_name_end(parser->at + 1, parser->end);
    size_t length = (size_t)(stop - parser->at);
    scan_fail(parser->error, parser->at, length,
              "`%S` is no parameter of a macro here",
              length > 60 ? (size_t)60 : length, parser->at);
    return NULL;
}

static Expression *parse_primary(void *context, ExpressionParser *parser)
{
    Assembler *a = context;
    if (scan_is_digit(*parser->at))
        return parse_local(a, parser);
    if (*parser->at == '\\')
        return no_parameter(parser);
    const char *stop = scan_name_end(parser->at, parser->end);
    Slice name = {parser->at, (size_t)(stop - parser->at)};
    if (name.length == 0)
        return NULL;
    if (operand_register(name) >= 0) {
        scan_fail(parser->error, name.text, name.length,
                  "`%S` is a register; a value is needed here", name.length,
                  name.text);
        return NULL;
    }
    parser->at = stop;
    ExpressionValue value = {.bits = a->line_address,
                             .is_address = true,
                             .region = (uint8_t)a->line_region->id};
    if (name.length == 1 && name.text[0] == '.')
        return frozen(a, parser, name, value);
    Symbol *symbol = symbol_named(a, name);
    if (symbol_current_set(symbol, &value))
        return frozen(a, parser, name, value);
    Expression *node =
        expression_node(parser, EXPRESSION_NAME, name.text, name.length);
    node->binding = symbol;
    return node;
}

static ExpressionStatus node_value(void *context, const Expression *node,
                                   ExpressionValue *value, ScanError *error)
{
    Assembler *a = context;
    ExpressionStatus status = EXPRESSION_OK;
    (void)error; // symbol_value reports by itself
    if (node->kind == EXPRESSION_EXTRA)
        *value = *(const ExpressionValue *)node->binding;
    else
        status = symbol_value(a, symbol_of(node),
                              (Slice){node->text, node->length}, value);
    if (status == EXPRESSION_OK && a->final && value->is_address &&
        value->region == REGION_DATA) {
        value->bits += a->data_base;
        value->region = REGION_TEXT;
    }
    return status;
}

static ExpressionHooks hooks_of(Assembler *a)
{
    return (ExpressionHooks){parse_primary, node_value, a};
}

const Expression *value_parse(Assembler *a)
{
    ScanError error = {0};
    ExpressionHooks hooks = hooks_of(a);
    ExpressionParser parser = {.at = scan_blanks(a->at, a->end),
                               .end = a->end,
                               .arena = &a->scratch,
                               .hooks = &hooks,
                               .error = &error};
    const Expression *expression = expression_parse(&parser);
    if (!expression) {
        if (statement_hashed(error.text, a->end))
            report_at(a, (Slice){error.text, 1},
                      "a value is missing here; `#` begins a comment: write "
                      "the number without it");
        else
            report_scan(a, a->line, &error);
        return NULL;
    }
    a->at = parser.at;
    return expression;
}

Slice value_text(const char *start, const char *end)
{
    while (end > start && scan_is_blank(end[-1]))
        end--;
    return (Slice){start, (size_t)(end - start)};
}

// --- evaluating
// -----------------------------------------------------------------

ExpressionStatus value_of(Assembler *a, const Expression *expression,
                          const Line *line, ExpressionValue *value)
{
    if (expression->kind == EXPRESSION_NUMBER) {
        *value = (ExpressionValue){.bits = expression->number};
        return EXPRESSION_OK;
    }
    ScanError error;
    ExpressionHooks hooks = hooks_of(a);
    const Line *outer = a->value_line;
    a->value_line = line;
    a->unknown_text = (Slice){0};
    ExpressionStatus status =
        expression_evaluate(expression, &hooks, value, &error);
    a->value_line = outer;
    if (status == EXPRESSION_FAILED && error.message[0] != '\0')
        report_scan(a, line, &error);
    return status;
}

bool value_known(Assembler *a, const char *what, ExpressionValue *value,
                 Slice *where)
{
    const char *start = scan_blanks(a->at, a->end);
    const Expression *expression = value_parse(a);
    if (!expression)
        return false;
    *where = value_text(start, a->at);
    ExpressionStatus status = value_of(a, expression, a->line, value);
    if (status == EXPRESSION_UNKNOWN && a->include_failed)
        return false; // the name may be in the file that is missing
    if (status == EXPRESSION_UNKNOWN && a->unknown_text.length > 0)
        return report_at(a, a->unknown_text,
                         "%s must be known here; `%S` is not defined above "
                         "this line",
                         what, a->unknown_text.length, a->unknown_text.text);
    if (status == EXPRESSION_UNKNOWN)
        return report_at(a, *where,
                         "%s must be known here; how far .text and .data are "
                         "apart is known only at the end",
                         what);
    if (status == EXPRESSION_FAILED)
        return false;
    Fixup use = fixup_here(a, expression);
    use.where = *where;
    return value_settle(a, &use, value);
}

bool value_in_range(Assembler *a, const char *what, int64_t low, int64_t high,
                    uint32_t *bits)
{
    ExpressionValue value;
    Slice where;
    if (!value_known(a, what, &value, &where))
        return false;
    Fixup use = fixup_here(a, NULL);
    use.where = where;
    if (!value_as_constant(a, &use, &value))
        return false;
    int64_t number = (int32_t)value.bits;
    *bits = value.bits;
    if (number >= low && number <= high)
        return true;
    return report_at(a, where, "%s is %D to %D, not %D", what, low, high,
                     number);
}

// --- constants and addresses
// -----------------------------------------------------

static bool refuse_address(Assembler *a, const Fixup *use)
{
    if (use->form && (use->form->flags & FORM_LOAD_VALUE))
        return report_error(a, use->line, use->where,
                            "an address is no constant in a program without "
                            "`.org`, which may be loaded anywhere; `la` loads "
                            "it");
    return report_error(a, use->line, use->where,
                        "an address is no constant in a program without "
                        "`.org`, which may be loaded anywhere; it can stand in "
                        "`.word`, `.psw`, branches, and `la`, `lw`, `sw` and "
                        "their kin");
}

static bool refuse_comparison(Assembler *a, const Fixup *use)
{
    return report_error(a, use->line, use->where,
                        "an address can be compared with a constant only in a "
                        "source with `.org`; this program may be loaded "
                        "anywhere");
}

static bool refuse_place(Assembler *a, const Fixup *use)
{
    return report_error(a, use->line, use->where,
                        "a label is needed here; a constant is a place only in "
                        "a source with `.org`");
}

static bool refuse_align(Assembler *a, const Fixup *use)
{
    return report_error(a, use->line, use->where,
                        "a program without `.org` is loaded at a multiple of "
                        "4096; `.align` can do no more there");
}

static bool check_end(Assembler *a, const Fixup *check, ExpressionValue value)
{
    (void)value;
    if (a->absolute)
        return true;
    switch (check->field) {
    case 'a': return refuse_address(a, check);
    case 'c': return refuse_comparison(a, check);
    case 'l': return refuse_align(a, check);
    default: return refuse_place(a, check);
    }
}

// What is right only in an absolute image: true, to be checked at the end when
// it is not known yet whether this will be one.
static bool need_absolute(Assembler *a, const Fixup *use, char why)
{
    static const Expression zero = {.kind = EXPRESSION_NUMBER};
    Fixup check = *use;
    check.field = (uint8_t)why;
    check.apply = check_end;
    check.expression = &zero;
    if (a->final)
        return check_end(a, &check, (ExpressionValue){0});
    if (!a->absolute)
        fixup_postpone(a, &check);
    return true;
}

bool need_large_align(Assembler *a, Slice where)
{
    Fixup use = fixup_here(a, NULL);
    use.where = where;
    if (a->region->id == REGION_DATA)
        return refuse_align(a, &use);
    return need_absolute(a, &use, 'l');
}

bool value_settle(Assembler *a, const Fixup *use, ExpressionValue *value)
{
    if (!value->absolute_only)
        return true;
    value->absolute_only = false;
    return need_absolute(a, use, 'c');
}

bool value_as_constant(Assembler *a, const Fixup *use, ExpressionValue *value)
{
    if (!value_settle(a, use, value))
        return false;
    if (!value->is_address)
        return true;
    value->is_address = false;
    if (value->region == REGION_DATA)
        return refuse_address(a, use);
    return need_absolute(a, use, 'a');
}

bool value_as_place(Assembler *a, const Fixup *use, ExpressionValue *value)
{
    if (!value_settle(a, use, value))
        return false;
    value->is_address = true;
    return need_absolute(a, use, 'p');
}

bool value_fits(Assembler *a, const Fixup *use, uint32_t bits, int64_t low,
                int64_t high)
{
    int64_t number = (int32_t)bits;
    if (number >= low && number <= high)
        return true;
    return report_error(a, use->line, use->where, "`%S` takes %D to %D, not %D",
                        use->name.length, use->name.text, low, high, number);
}
