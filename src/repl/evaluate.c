// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expressions of the debugger: those of the assembler, with symbols of every
// image, registers, PSW fields, `vector[CLASS].FIELD`, `saved[CLASS].FIELD`,
// `{ADDRESS}` and the values printed before.  Read next: base/expression.h.
#include "repl/repl_state.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/expression.h"
#include "base/suggest.h"

enum { MOST_PLACES = 8 };

typedef enum Extra {
    EXTRA_REGISTER, // number: which
    EXTRA_PSW,      // number: HypoPswField
    EXTRA_TICK,
    EXTRA_WORD,   // number: address of a vector's or a saved PSW's word
    EXTRA_MEMORY, // right: the address
    EXTRA_VALUE,  // number: index of what was printed
    EXTRA_EXAMINED,
    EXTRA_EXAMINED_VALUE,
    EXTRA_LATEST,   // number: so many before the last that was printed
    EXTRA_VARIABLE, // number: its index
} Extra;

struct ReplExpression {
    Arena arena;
    char *text;
    const Expression *tree;
    ScanError error;
};

typedef struct FieldName {
    const char *name;
    HypoPswField field;
} FieldName;

static const FieldName field_names[] = {
    {"pc", HYPO_PSW_PC},         {"cc", HYPO_PSW_CC},
    {"m", HYPO_PSW_M},           {"base", HYPO_PSW_BASE},
    {"size", HYPO_PSW_SIZE},     {"im", HYPO_PSW_IM},
    {"ic", HYPO_PSW_IC},         {"ii", HYPO_PSW_II},
    {"mpi.base", HYPO_PSW_BASE}, {"mpi.size", HYPO_PSW_SIZE},
};

static gboolean is_word(const char *text, gsize length, const char *word)
{
    return strlen(word) == length &&
           g_ascii_strncasecmp(text, word, length) == 0;
}

static gboolean find_field(const char *text, gsize length, guint *field)
{
    for (gsize i = 0; i < G_N_ELEMENTS(field_names); i++) {
        if (is_word(text, length, field_names[i].name)) {
            *field = field_names[i].field;
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean find_register(const char *text, gsize length, guint *number)
{
    if (is_word(text, length, "lr") || is_word(text, length, "sp")) {
        *number = is_word(text, length, "lr") ? HYPO_LR : HYPO_SP;
        return TRUE;
    }
    if (length < 2 || length > 3 || (text[0] | 0x20) != 'r')
        return FALSE;
    *number = 0;
    for (gsize i = 1; i < length; i++) {
        if (!g_ascii_isdigit(text[i]))
            return FALSE;
        *number = *number * 10 + (guint)(text[i] - '0');
    }
    return *number < HYPO_REGISTERS && !(length == 3 && text[1] == '0');
}

static Expression *extra(ExpressionParser *parser, Extra kind, guint32 number,
                         const char *end)
{
    Expression *node = expression_node(parser, EXPRESSION_EXTRA, parser->at,
                                       (gsize)(end - parser->at));
    if (!node)
        return NULL;
    node->extra = (guint16)kind;
    node->number = number;
    parser->at = end;
    return node;
}

static Expression *wrong(ExpressionParser *parser, const char *end,
                         const char *message)
{
    scan_fail(parser->error, parser->at, (gsize)(end - parser->at), "%s",
              message);
    return NULL;
}

static guint32 variable_index(Repl *repl, const char *name, gsize length)
{
    guint index = 0;
    const ReplVariable *variable = repl_variable(repl, name, length);
    g_ptr_array_find(repl->variables, variable, &index);
    return index;
}

// `$`, `$$` or `$$N`: the last value, the one before, N before
static Expression *parse_latest(ExpressionParser *parser, const char *end)
{
    guint32 before = 0;
    if (end < parser->end && *end == '$') {
        before = 1;
        end++;
        if (end < parser->end && scan_is_digit(*end) &&
            !scan_number(&end, parser->end, &before, parser->error))
            return NULL;
    }
    return extra(parser, EXTRA_LATEST, before, end);
}

// `$…`
static Expression *parse_dollar(Repl *repl, ExpressionParser *parser)
{
    const char *name = parser->at + 1;
    const char *end = name;
    guint number;
    while (end < parser->end && (g_ascii_isalnum(*end) || *end == '_'))
        end++;
    gsize length = (gsize)(end - name);
    if (find_register(name, length, &number))
        return extra(parser, EXTRA_REGISTER, number, end);
    if (find_field(name, length, &number) && number != HYPO_PSW_II)
        return extra(parser, EXTRA_PSW, number, end);
    if (is_word(name, length, "tick"))
        return extra(parser, EXTRA_TICK, 0, end);
    if (is_word(name, length, "_"))
        return extra(parser, EXTRA_EXAMINED, 0, end);
    if (is_word(name, length, "__"))
        return extra(parser, EXTRA_EXAMINED_VALUE, 0, end);
    if (length > 0 && length < 8 && strspn(name, "0123456789") >= length)
        return extra(parser, EXTRA_VALUE, (guint32)atoi(name), end);
    if (length == 0)
        return parse_latest(parser, name);
    if (!g_ascii_isdigit(*name))
        return extra(parser, EXTRA_VARIABLE, variable_index(repl, name, length),
                     end);
    return wrong(parser, end, "this is no $ name and no number of a value");
}

// `{ADDRESS}`
static Expression *parse_memory(ExpressionParser *parser)
{
    const char *open = parser->at++;
    const Expression *address = expression_parse(parser);
    if (!address)
        return NULL;
    if (parser->at == parser->end || *parser->at != '}') {
        scan_fail(parser->error, open, 1, "this `{` has no matching `}`");
        return NULL;
    }
    parser->at++;
    Expression *node = expression_node(parser, EXPRESSION_EXTRA, open,
                                       (gsize)(parser->at - open));
    if (!node)
        return NULL;
    node->extra = EXTRA_MEMORY;
    node->right = address;
    return node;
}

// `[CLASS].FIELD` behind `vector` or `saved`
static Expression *parse_slot(ExpressionParser *parser, const char *at,
                              guint32 area)
{
    static const char form[] =
        "this is written vector[CLASS].FIELD or saved[CLASS].FIELD, as in "
        "saved[io].pc";
    const char *class_name = at + 1;
    const char *close = class_name;
    guint number, field;
    while (close < parser->end && *close != ']')
        close++;
    if (close + 1 >= parser->end || close[1] != '.' ||
        !repl_class(class_name, (gsize)(close - class_name), &number))
        return wrong(parser, close, form);
    const char *name = close + 2;
    const char *end = scan_name_end(name, parser->end);
    if (!find_field(name, (gsize)(end - name), &field))
        return wrong(parser, end, form);
    return extra(parser, EXTRA_WORD,
                 area + HYPO_PSW_BYTES * number +
                     hypo_psw_field((HypoPswField)field)->offset,
                 end);
}

static Expression *parse_primary(void *context, ExpressionParser *parser)
{
    guint number;
    if (*parser->at == '$')
        return parse_dollar(context, parser);
    if (*parser->at == '{')
        return parse_memory(parser);
    if (scan_is_digit(*parser->at))
        return NULL;
    const char *end = scan_name_end(parser->at, parser->end);
    gsize length = (gsize)(end - parser->at);
    if (find_register(parser->at, length, &number))
        return extra(parser, EXTRA_REGISTER, number, end);
    if (length > 4 && memcmp(parser->at, "psw.", 4) == 0 &&
        find_field(parser->at + 4, length - 4, &number) &&
        number != HYPO_PSW_II)
        return extra(parser, EXTRA_PSW, number, end);
    if (end < parser->end && *end == '[' &&
        is_word(parser->at, length, "vector"))
        return parse_slot(parser, end, HYPO_VECTORS);
    if (end < parser->end && *end == '[' &&
        is_word(parser->at, length, "saved"))
        return parse_slot(parser, end, HYPO_SAVED);
    return NULL;
}

// --- Values -----------------------------------------------------------------

static gboolean fail(const Expression *node, ScanError *error,
                     const char *format, ...) G_GNUC_PRINTF(3, 4);

static gboolean fail(const Expression *node, ScanError *error,
                     const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    error->text = node->text;
    error->length = node->length;
    g_vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    return FALSE;
}

static void suggest(const Repl *repl, const Expression *node, ScanError *error)
{
    const Places *places = repl->options.places;
    Suggestion suggestion = suggestion_for(node->text, node->length);
    for (guint i = 0; i < places_count(places); i++) {
        const HypoImage *image = places_at(places, i)->image;
        for (gsize j = 0; j < image->symbol_count; j++)
            suggestion_offer(&suggestion, image->symbols[j].name,
                             strlen(image->symbols[j].name));
    }
    if (suggestion.best)
        fail(node, error, "no symbol '%.*s'; did you mean '%.*s'?",
             (int)node->length, node->text, (int)suggestion.best_length,
             suggestion.best);
    else
        fail(node, error, "no symbol '%.*s'", (int)node->length, node->text);
}

// A name that several programs have means that of the program being served.
static gboolean name_value(Repl *repl, const Expression *node, guint32 *bits,
                           ScanError *error)
{
    PlaceSymbol symbols[MOST_PLACES];
    guint count = places_find(repl->options.places, NULL, node->text,
                              node->length, symbols, MOST_PLACES);
    const Place *here = places_of(repl->options.places, repl_psw(repl)->pc);
    if (count == 0) {
        suggest(repl, node, error);
        return FALSE;
    }
    *bits = symbols[0].value;
    for (guint i = 0; i < MIN(count, MOST_PLACES); i++) {
        if (symbols[i].place == here) {
            *bits = symbols[i].value;
            return TRUE;
        }
    }
    for (guint i = 1; i < MIN(count, MOST_PLACES); i++)
        if (symbols[i].value != symbols[0].value)
            return fail(node, error,
                        "'%.*s' stands for %u addresses; write PROGRAM:%.*s "
                        "(kernel:%.*s), or its address",
                        (int)node->length, node->text, count, (int)node->length,
                        node->text, (int)node->length, node->text);
    return TRUE;
}

static const ExpressionHooks *hooks_of(Repl *repl, ExpressionHooks *hooks);

static gboolean memory_value(Repl *repl, const Expression *node, guint32 *bits,
                             ScanError *error)
{
    ExpressionHooks hooks;
    ExpressionValue address = {0};
    guint32 bytes = hypo_machine_memory_bytes(repl->machine);
    if (expression_evaluate(node->right, hooks_of(repl, &hooks), &address,
                            error) != EXPRESSION_OK)
        return FALSE;
    if (address.bits > bytes - 4)
        return fail(node, error, "address 0x%x is outside memory (0x%x bytes)",
                    address.bits, bytes);
    *bits = repl_word(repl, address.bits);
    return TRUE;
}

static gboolean variable_value(const Repl *repl, const Expression *node,
                               guint32 *bits, ScanError *error)
{
    const ReplVariable *variable = repl->variables->pdata[node->number];
    *bits = variable->value;
    return variable->is_set ||
           fail(node, error,
                "nothing is called $%s: there are $r0 to $r15, $lr, $sp, $pc, "
                "$cc, $m, $base, $size, $im, $ic, $tick; `set $%s = E` makes "
                "a variable",
                variable->name, variable->name);
}

// What `print` printed as $N.
static gboolean printed(const Repl *repl, const Expression *node, guint number,
                        guint32 *bits, ScanError *error)
{
    if (number == 0 || number > repl->values->len)
        return fail(node, error, "nothing was printed as %.*s",
                    (int)node->length, node->text);
    *bits = g_array_index(repl->values, guint32, number - 1);
    return TRUE;
}

static gboolean extra_value(Repl *repl, const Expression *node, guint32 *bits,
                            ScanError *error)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    const guint32 *r = repl_registers(repl);
    switch ((Extra)node->extra) {
    case EXTRA_REGISTER: *bits = r[node->number]; return TRUE;
    case EXTRA_PSW:
        memcpy(bits, (const char *)repl_psw(repl) + 4 * node->number, 4);
        return TRUE;
    case EXTRA_TICK: *bits = (guint32)state->tick; return TRUE;
    case EXTRA_WORD: *bits = repl_word(repl, node->number); return TRUE;
    case EXTRA_MEMORY: return memory_value(repl, node, bits, error);
    case EXTRA_EXAMINED: *bits = repl->examined; return TRUE;
    case EXTRA_EXAMINED_VALUE: *bits = repl->examined_value; return TRUE;
    case EXTRA_VARIABLE: return variable_value(repl, node, bits, error);
    case EXTRA_VALUE: return printed(repl, node, node->number, bits, error);
    case EXTRA_LATEST:
        return printed(repl, node,
                       node->number < repl->values->len
                           ? repl->values->len - node->number
                           : 0,
                       bits, error);
    }
    return FALSE;
}

static ExpressionStatus give_value(void *context, const Expression *node,
                                   ExpressionValue *value, ScanError *error)
{
    Repl *repl = context;
    *value = (ExpressionValue){0};
    gboolean good = node->kind == EXPRESSION_EXTRA
                        ? extra_value(repl, node, &value->bits, error)
                        : name_value(repl, node, &value->bits, error);
    return good ? EXPRESSION_OK : EXPRESSION_FAILED;
}

static const ExpressionHooks *hooks_of(Repl *repl, ExpressionHooks *hooks)
{
    *hooks = (ExpressionHooks){parse_primary, give_value, repl};
    return hooks;
}

// --- The interface ----------------------------------------------------------

void repl_expression_free(ReplExpression *expression)
{
    if (!expression)
        return;
    arena_free(&expression->arena);
    g_free(expression->text);
    g_free(expression);
}

ReplExpression *repl_parse_quietly(Repl *repl, const char *text,
                                   const char **rest, char **error)
{
    ReplExpression *expression = g_new0(ReplExpression, 1);
    ExpressionHooks hooks;
    expression->arena = arena_on(&hypo_libc_allocator);
    expression->text = g_strdup(text);
    ExpressionParser parser = {
        .at = expression->text,
        .end = expression->text + strlen(text),
        .arena = &expression->arena,
        .hooks = hooks_of(repl, &hooks),
        .error = &expression->error,
    };
    expression->tree = expression_parse(&parser);
    if (expression->tree) {
        *rest = text + (parser.at - expression->text);
        return expression;
    }
    gboolean at_end = g_str_has_suffix(expression->error.message, " here");
    *error = g_strdup_printf(at_end ? "%s, in '%.60s'" : "%s",
                             expression->error.message, text);
    repl_expression_free(expression);
    return NULL;
}

ReplExpression *repl_parse(Repl *repl, const char *text, const char **rest)
{
    char *error = NULL;
    ReplExpression *expression = repl_parse_quietly(repl, text, rest, &error);
    if (!expression)
        repl_fail(repl, "%s", error);
    g_free(error);
    return expression;
}

gboolean repl_evaluate(Repl *repl, const ReplExpression *expression,
                       guint32 *value, char **error)
{
    ExpressionHooks hooks;
    ScanError scan = {0};
    ExpressionValue result = {0};
    if (expression_evaluate(expression->tree, hooks_of(repl, &hooks), &result,
                            &scan) == EXPRESSION_OK) {
        *value = result.bits;
        return TRUE;
    }
    if (error)
        *error = g_strdup(scan.message);
    return FALSE;
}

static gboolean memory_target(Repl *repl, const ReplExpression *expression,
                              HypoPoke *poke)
{
    ExpressionHooks hooks;
    ScanError error = {0};
    ExpressionValue address = {0};
    const Expression *node = expression->tree;
    if (expression_evaluate(node->right, hooks_of(repl, &hooks), &address,
                            &error) != EXPRESSION_OK)
        return repl_fail(repl, "%s", error.message);
    if (address.bits > hypo_machine_memory_bytes(repl->machine) - 4)
        return repl_fail(repl, "address 0x%x is outside memory (0x%x bytes)",
                         address.bits,
                         hypo_machine_memory_bytes(repl->machine));
    *poke = (HypoPoke){HYPO_EFFECT_MEMORY, address.bits, 4, 0};
    return TRUE;
}

gboolean repl_target(Repl *repl, const char *text, const char **rest,
                     HypoPoke *poke)
{
    return repl_set_target(repl, text, rest, poke, NULL);
}

gboolean repl_set_target(Repl *repl, const char *text, const char **rest,
                         HypoPoke *poke, ReplVariable **variable)
{
    ReplExpression *expression = repl_parse(repl, text, rest);
    if (!expression)
        return FALSE;
    const Expression *node = expression->tree;
    gboolean good = FALSE;
    if (node->kind == EXPRESSION_EXTRA && node->extra == EXTRA_REGISTER) {
        *poke = (HypoPoke){HYPO_EFFECT_REGISTER, node->number, 4, 0};
        good = node->number != 0 || repl_fail(repl, "r0 is always 0");
    } else if (node->kind == EXPRESSION_EXTRA && node->extra == EXTRA_PSW) {
        *poke = (HypoPoke){HYPO_EFFECT_PSW, node->number, 4, 0};
        good = TRUE;
    } else if (node->kind == EXPRESSION_EXTRA && node->extra == EXTRA_WORD) {
        *poke = (HypoPoke){HYPO_EFFECT_MEMORY, node->number, 4, 0};
        good = TRUE;
    } else if (node->kind == EXPRESSION_EXTRA && node->extra == EXTRA_MEMORY) {
        good = memory_target(repl, expression, poke);
    } else if (node->kind == EXPRESSION_EXTRA &&
               node->extra == EXTRA_VARIABLE) {
        ReplVariable *set = repl->variables->pdata[node->number];
        good = variable != NULL ||
               repl_fail(repl, "$%s is a variable of yours, not of the machine",
                         set->name);
        if (variable)
            *variable = set;
    } else {
        repl_fail(repl,
                  "'%.40s' is none of $r1 to $r15, psw.FIELD, "
                  "vector[...].FIELD, saved[...].FIELD and {ADDRESS}",
                  text);
    }
    repl_expression_free(expression);
    return good;
}
