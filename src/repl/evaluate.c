// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expressions of the debugger: those of the assembler, with symbols of every
// image and what primary.h has.  Read next: primary.c, base/expression.h.
#include "repl/primary.h"

#include <string.h>

#include "base/arena.h"
#include "base/suggest.h"

enum { MOST_PLACES = 8 };

struct ReplExpression {
    Arena arena;
    char *text;
    const Expression *tree;
    ScanError error;
};

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
    switch ((Primary)node->extra) {
    case PRIMARY_REGISTER: *bits = r[node->number]; return TRUE;
    case PRIMARY_PSW:
        memcpy(bits, (const char *)repl_psw(repl) + (gsize)4 * node->number, 4);
        return TRUE;
    case PRIMARY_TICK: *bits = (guint32)state->tick; return TRUE;
    case PRIMARY_WORD: *bits = repl_word(repl, node->number); return TRUE;
    case PRIMARY_MEMORY: return memory_value(repl, node, bits, error);
    case PRIMARY_EXAMINED: *bits = repl->examined; return TRUE;
    case PRIMARY_EXAMINED_VALUE: *bits = repl->examined_value; return TRUE;
    case PRIMARY_VARIABLE: return variable_value(repl, node, bits, error);
    case PRIMARY_VALUE: return printed(repl, node, node->number, bits, error);
    case PRIMARY_LATEST:
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
    *hooks = (ExpressionHooks){primary_parse, give_value, repl};
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

gboolean repl_is_fixed_word(Repl *repl, const ReplExpression *expression,
                            guint32 *address)
{
    const Expression *node = expression->tree, *at = node->right;
    PlaceSymbol symbols[MOST_PLACES];
    if (node->kind != EXPRESSION_EXTRA || node->extra != PRIMARY_MEMORY)
        return FALSE;
    if (at->kind == EXPRESSION_NUMBER) {
        *address = at->number;
        return TRUE;
    }
    if (at->kind != EXPRESSION_NAME ||
        places_find(repl->options.places, NULL, at->text, at->length, symbols,
                    MOST_PLACES) != 1)
        return FALSE;
    *address = symbols[0].value;
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
    if (node->kind == EXPRESSION_EXTRA && node->extra == PRIMARY_REGISTER) {
        *poke = (HypoPoke){HYPO_EFFECT_REGISTER, node->number, 4, 0};
        good = node->number != 0 || repl_fail(repl, "r0 is always 0");
    } else if (node->kind == EXPRESSION_EXTRA && node->extra == PRIMARY_PSW) {
        *poke = (HypoPoke){HYPO_EFFECT_PSW, node->number, 4, 0};
        good = TRUE;
    } else if (node->kind == EXPRESSION_EXTRA && node->extra == PRIMARY_WORD) {
        *poke = (HypoPoke){HYPO_EFFECT_MEMORY, node->number, 4, 0};
        good = TRUE;
    } else if (node->kind == EXPRESSION_EXTRA &&
               node->extra == PRIMARY_MEMORY) {
        good = memory_target(repl, expression, poke);
    } else if (node->kind == EXPRESSION_EXTRA &&
               node->extra == PRIMARY_VARIABLE) {
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
