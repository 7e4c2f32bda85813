// SPDX-License-Identifier: MIT
//
// Names and what they stand for: labels, `.equ` (evaluated when needed), `.set`
// (at once), local labels.  Places in a region are kept as offsets; value.c
// makes them final.  Source: docs/assembly.md, Symbols.
#include <string.h>

#include "assembler/table.h"
#include "base/sort.h"
#include "base/suggest.h"

typedef enum SymbolKind {
    SYMBOL_UNDEFINED, // mentioned only
    SYMBOL_LABEL,
    SYMBOL_EQU,
    SYMBOL_SET,
} SymbolKind;

struct Symbol {
    const char *name;
    uint32_t length;
    uint8_t kind;
    bool known;    // `value` is there
    bool poisoned; // wrong or missing, and this has been reported
    bool resolving;
    bool local;
    ExpressionValue value;
    const Expression *expression; // of an `.equ` not known yet, and its line
    const Line *line;
    const Symbol *waits_for; // undefined when it was last evaluated, or NULL
    Place place;
    UT_hash_handle hh;
};

struct LocalLabel {
    uint32_t number;
    Symbol *previous, *next;
    UT_hash_handle hh;
};

enum { NAME_SHOWN = 80 };

static size_t shown(size_t length)
{
    return length > NAME_SHOWN ? (size_t)NAME_SHOWN : length;
}

static Symbol *symbol_new(Assembler *a, Slice name)
{
    Symbol *symbol = arena_allocate(&a->work, sizeof *symbol);
    memset(symbol, 0, sizeof *symbol);
    symbol->name = arena_copy(&a->assembly->keep, name.text, name.length);
    symbol->length = (uint32_t)name.length;
    return symbol;
}

Symbol *symbol_named(Assembler *a, Slice name)
{
    Symbol *symbol;
    unsigned hash = table_hash(name.text, name.length);
    HASH_FIND_BYHASHVALUE(hh, a->symbols, name.text, name.length, hash, symbol);
    if (symbol)
        return symbol;
    symbol = symbol_new(a, name);
    HASH_ADD_KEYPTR_BYHASHVALUE(hh, a->symbols, symbol->name, symbol->length,
                                hash, symbol);
    return symbol;
}

Symbol *symbol_of(const Expression *name)
{
    // The tree is constant, what it names is not.
    return (Symbol *)(uintptr_t)name->binding;
}

const Symbol *symbol_find(Assembler *a, Slice name)
{
    Symbol *symbol;
    HASH_FIND(hh, a->symbols, name.text, name.length, symbol);
    return symbol;
}

bool symbol_is_defined(const Symbol *symbol)
{
    return symbol->kind != SYMBOL_UNDEFINED;
}

bool symbol_current_set(const Symbol *symbol, ExpressionValue *value)
{
    if (symbol->kind != SYMBOL_SET || symbol->poisoned)
        return false;
    *value = symbol->value;
    return true;
}

void symbol_poison(Assembler *a, Slice name)
{
    Symbol *symbol = symbol_named(a, name);
    if (symbol->kind == SYMBOL_UNDEFINED)
        symbol->poisoned = true;
}

// --- defining
// -----------------------------------------------------------------

static void note_definition(Assembler *a, const Symbol *symbol)
{
    report_note(a, &symbol->place,
                symbol->place.line > 0 ? "it was defined here"
                                       : "it was defined by the option -D");
}

static bool defined_already(Assembler *a, const Symbol *symbol, Slice name)
{
    report_at(a, name, "`%S` is defined already", shown(name.length),
              name.text);
    note_definition(a, symbol);
    return false;
}

static void place_label(Assembler *a, Symbol *symbol, Slice name)
{
    symbol->kind = SYMBOL_LABEL;
    symbol->known = true;
    symbol->poisoned = false;
    symbol->value = (ExpressionValue){.bits = a->region->location,
                                      .is_address = true,
                                      .region = (uint8_t)a->region->id};
    symbol->place = report_place(a->line, name);
}

bool symbol_define_label(Assembler *a, Slice name)
{
    if (operand_register(name) >= 0)
        return report_at(a, name, "`%S` is a register and cannot be a label",
                         name.length, name.text);
    if (name.length == 1 && name.text[0] == '.')
        return report_at(a, name,
                         "`.` is the current place and cannot be a "
                         "label");
    Symbol *symbol = symbol_named(a, name);
    if (symbol_is_defined(symbol))
        return defined_already(a, symbol, name);
    place_label(a, symbol, name);
    return true;
}

static LocalLabel *local_named(Assembler *a, Slice number)
{
    uint32_t value = 0;
    LocalLabel *local;
    for (size_t i = 0; i < number.length; i++)
        value = value * 10 + (uint32_t)(number.text[i] - '0');
    HASH_FIND(hh, a->locals, &value, sizeof value, local);
    if (local)
        return local;
    local = arena_allocate(&a->work, sizeof *local);
    *local = (LocalLabel){.number = value};
    HASH_ADD_KEYPTR(hh, a->locals, &local->number, sizeof local->number, local);
    return local;
}

static Symbol *local_symbol(Assembler *a, Slice number)
{
    Symbol *symbol = symbol_new(a, number);
    symbol->local = true;
    return symbol;
}

bool symbol_define_local(Assembler *a, Slice number)
{
    for (size_t i = 0; i < number.length; i++)
        if (!scan_is_digit(number.text[i]))
            return report_at(a, number,
                             "a label does not begin with a digit, or is a "
                             "number alone, as in `1:`");
    if (number.length > 9 || (number.length > 1 && number.text[0] == '0'))
        return report_at(a, number,
                         "a local label is a number of at most nine digits "
                         "that does not begin with 0");
    LocalLabel *local = local_named(a, number);
    Symbol *symbol = local->next ? local->next : local_symbol(a, number);
    place_label(a, symbol, number);
    local->previous = symbol;
    local->next = NULL;
    return true;
}

Symbol *symbol_local(Assembler *a, Slice number, bool forward)
{
    LocalLabel *local = local_named(a, number);
    if (!forward)
        return local->previous;
    if (!local->next)
        local->next = local_symbol(a, number);
    return local->next;
}

static bool same_value(ExpressionValue a, ExpressionValue b)
{
    return a.bits == b.bits && a.is_address == b.is_address &&
           a.region == b.region;
}

static void define_again(Assembler *a, const Symbol *symbol, Slice name,
                         const Expression *expression)
{
    ExpressionValue value;
    ExpressionStatus status = EXPRESSION_UNKNOWN;
    if (symbol->kind == SYMBOL_EQU)
        status = value_of(a, expression, a->line, &value);
    if (status == EXPRESSION_FAILED || symbol->poisoned)
        return;
    if (status == EXPRESSION_UNKNOWN || !symbol->known ||
        !same_value(value, symbol->value)) {
        defined_already(a, symbol, name);
        return;
    }
    report_warning(a, a->line, name,
                   "`%S` is defined already, with the same value",
                   shown(name.length), name.text);
    note_definition(a, symbol);
}

void symbol_define_equ(Assembler *a, Slice name, const Expression *expression)
{
    Symbol *symbol = symbol_named(a, name);
    if (symbol_is_defined(symbol)) {
        if (expression)
            define_again(a, symbol, name, expression);
        return;
    }
    symbol->kind = SYMBOL_EQU;
    symbol->place = report_place(a->line, name);
    symbol->poisoned = !expression;
    if (!expression)
        return;
    symbol->resolving = true; // so that a cycle of one is seen
    ExpressionStatus status = value_of(a, expression, a->line, &symbol->value);
    symbol->resolving = false;
    symbol->known = status == EXPRESSION_OK;
    symbol->poisoned = status == EXPRESSION_FAILED;
    if (status == EXPRESSION_UNKNOWN) {
        symbol->expression = expression;
        symbol->line = a->line;
        assembler_keep(a);
    }
}

void symbol_define_set(Assembler *a, Slice name, const ExpressionValue *value)
{
    Symbol *symbol = symbol_named(a, name);
    if (symbol_is_defined(symbol) && symbol->kind != SYMBOL_SET) {
        defined_already(a, symbol, name);
        return;
    }
    symbol->kind = SYMBOL_SET;
    symbol->place = report_place(a->line, name);
    symbol->known = value != NULL;
    symbol->poisoned = !value;
    if (value)
        symbol->value = *value;
}

static bool is_name(Slice name)
{
    const char *end = name.text + name.length;
    return name.length > 0 && !scan_is_digit(name.text[0]) &&
           scan_name_end(name.text, end) == end &&
           !(name.length == 1 && name.text[0] == '.') &&
           operand_register(name) < 0;
}

void symbol_define_option(Assembler *a, const HypoDefinition *definition)
{
    Slice name = {definition->name, strlen(definition->name)};
    if (!is_name(name)) {
        report_source(a, HYPO_ERROR, "-D %S: this is no name for a symbol",
                      shown(name.length), name.text);
        return;
    }
    Symbol *symbol = symbol_named(a, name);
    ExpressionValue value = {.bits = definition->value};
    if (symbol_is_defined(symbol)) {
        bool same = symbol->value.bits == definition->value;
        report_source(a, same ? HYPO_WARNING : HYPO_ERROR,
                      "-D %S: defined twice%s", shown(name.length), name.text,
                      same ? ", with the same value" : "");
        return;
    }
    symbol->kind = SYMBOL_EQU;
    symbol->value = value;
    symbol->known = true;
    symbol->place = (Place){.file = a->root, .length = 1};
}

// --- values
// -------------------------------------------------------------------

static ExpressionStatus undefined(Assembler *a, Symbol *symbol, Slice where)
{
    if (symbol->poisoned)
        return EXPRESSION_FAILED;
    if (!a->final || a->quiet) {
        a->unknown_text = where;
        a->unknown = symbol;
        return EXPRESSION_UNKNOWN;
    }
    symbol->poisoned = true;
    if (a->include_failed)
        return EXPRESSION_FAILED;
    size_t length = shown(symbol->length);
    if (symbol->local) {
        report_error(a, a->value_line, where,
                     "there is no label `%S:` after this line", length,
                     symbol->name);
        return EXPRESSION_FAILED;
    }
    Suggestion suggestion = suggestion_for(symbol->name, symbol->length);
    for (Symbol *s = a->errors_shown < ERRORS_SHOWN ? a->symbols : NULL; s;
         s = s->hh.next)
        if (symbol_is_defined(s))
            suggestion_offer(&suggestion, s->name, s->length);
    if (suggestion.best)
        report_error(a, a->value_line, where,
                     "`%S` is not defined; did you mean `%S`?", length,
                     symbol->name, suggestion.best_length, suggestion.best);
    else
        report_error(
            a, a->value_line, where, "`%S` is not defined%s", length,
            symbol->name,
            a->to_target ? "; a label of a library needs its `.include`" : "");
    return EXPRESSION_FAILED;
}

static ExpressionStatus equ_fails(Assembler *a, Symbol *symbol, Slice where,
                                  const char *why)
{
    symbol->poisoned = true;
    report_error(a, a->value_line, where, "`%S` %s", shown(symbol->length),
                 symbol->name, why);
    return EXPRESSION_FAILED;
}

static ExpressionStatus equ_value(Assembler *a, Symbol *symbol, Slice where,
                                  ExpressionValue *value)
{
    if (symbol->resolving)
        return equ_fails(a, symbol, where, "is defined through itself");
    if (a->equ_depth == EQU_DEEP && (a->quiet || !a->final)) {
        a->unknown_text = where;
        return EXPRESSION_UNKNOWN;
    }
    if (a->equ_depth == EQU_DEEP)
        return equ_fails(a, symbol, where,
                         "is behind more than 256 `.equ` that need each other; "
                         "put the definitions in order");
    // Nothing has changed: long expressions are not tried again and again.
    if (symbol->waits_for && !symbol_is_defined(symbol->waits_for) &&
        !a->final) {
        a->unknown = symbol->waits_for;
        a->unknown_text = where;
        return EXPRESSION_UNKNOWN;
    }
    symbol->resolving = true;
    a->equ_depth++;
    a->unknown = NULL;
    ExpressionStatus status =
        value_of(a, symbol->expression, symbol->line, value);
    a->equ_depth--;
    symbol->resolving = false;
    if (status == EXPRESSION_UNKNOWN) {
        a->unknown_text = where;
        symbol->waits_for = a->unknown;
    }
    symbol->known = status == EXPRESSION_OK;
    symbol->poisoned |= status == EXPRESSION_FAILED;
    if (symbol->known)
        symbol->value = *value;
    return status;
}

ExpressionStatus symbol_value(Assembler *a, Symbol *symbol, Slice where,
                              ExpressionValue *value)
{
    if (symbol->kind == SYMBOL_UNDEFINED)
        return undefined(a, symbol, where);
    if (symbol->poisoned)
        return EXPRESSION_FAILED;
    if (!symbol->known)
        return equ_value(a, symbol, where, value);
    *value = symbol->value;
    return EXPRESSION_OK;
}

// Evaluates what is not known yet, so that deep chains are resolved from their
// known end, whichever way they were written.  Only cycles are reported: a name
// that nothing needs may stay undefined.
void symbols_settle(Assembler *a)
{
    ExpressionValue value;
    Symbol *last = NULL;
    a->quiet = true;
    for (Symbol *s = a->symbols; s; last = s, s = s->hh.next)
        if (s->kind == SYMBOL_EQU && !s->known)
            symbol_value(a, s, (Slice){s->name, 0}, &value);
    for (Symbol *s = last; s; s = s->hh.prev)
        if (s->kind == SYMBOL_EQU && !s->known)
            symbol_value(a, s, (Slice){s->name, 0}, &value);
    a->quiet = false;
}

bool symbol_start(Assembler *a, ExpressionValue *value, Place *place)
{
    const Symbol *symbol = symbol_find(a, (Slice){"start", 5});
    if (!symbol || !symbol_is_defined(symbol) || !symbol->known)
        return false;
    *value = symbol->value;
    *place = symbol->place;
    return symbol->value.is_address || a->absolute;
}

static int compare_symbols(const void *a, const void *b)
{
    const HypoSymbol *x = a;
    const HypoSymbol *y = b;
    if (x->value != y->value)
        return x->value < y->value ? -1 : 1;
    return strcmp(x->name, y->name);
}

void symbols_export(Assembler *a)
{
    HypoImage *image = &a->assembly->image;
    size_t count = HASH_COUNT(a->symbols);
    HypoSymbol *symbols =
        arena_allocate_array(&a->assembly->keep, count, sizeof *symbols);
    size_t used = 0;
    for (const Symbol *s = a->symbols; s; s = s->hh.next) {
        if (!s->known)
            continue;
        bool moved = s->value.is_address && s->value.region == REGION_DATA;
        symbols[used++] = (HypoSymbol){
            s->name, s->value.bits + (moved ? a->data_base : 0),
            s->value.is_address ? HYPO_SYMBOL_ADDRESS : HYPO_SYMBOL_CONSTANT};
    }
    sort_items(symbols, used, sizeof *symbols, compare_symbols);
    image->symbols = symbols;
    image->symbol_count = used;
}
