// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an expression of the debugger has beside those of the assembler:
// registers, PSW fields, `vector[CLASS].FIELD`, `saved[CLASS].FIELD`,
// `{ADDRESS}` and the values printed before.  Read next: evaluate.c.
#include "repl/primary.h"

#include <stdlib.h>
#include <string.h>

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

static Expression *extra(ExpressionParser *parser, Primary kind, guint32 number,
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
    return extra(parser, PRIMARY_LATEST, before, end);
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
        return extra(parser, PRIMARY_REGISTER, number, end);
    if (find_field(name, length, &number) && number != HYPO_PSW_II)
        return extra(parser, PRIMARY_PSW, number, end);
    if (is_word(name, length, "tick"))
        return extra(parser, PRIMARY_TICK, 0, end);
    if (is_word(name, length, "_"))
        return extra(parser, PRIMARY_EXAMINED, 0, end);
    if (is_word(name, length, "__"))
        return extra(parser, PRIMARY_EXAMINED_VALUE, 0, end);
    if (length > 0 && length < 8 && strspn(name, "0123456789") >= length)
        return extra(parser, PRIMARY_VALUE,
                     (guint32)g_ascii_strtoull(name, NULL, 10), end);
    if (length == 0)
        return parse_latest(parser, name);
    if (!g_ascii_isdigit(*name))
        return extra(parser, PRIMARY_VARIABLE,
                     variable_index(repl, name, length), end);
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
    node->extra = PRIMARY_MEMORY;
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
    return extra(parser, PRIMARY_WORD,
                 area + HYPO_PSW_BYTES * number +
                     hypo_psw_field((HypoPswField)field)->offset,
                 end);
}

Expression *primary_parse(void *context, ExpressionParser *parser)
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
        return extra(parser, PRIMARY_REGISTER, number, end);
    if (length > 4 && memcmp(parser->at, "psw.", 4) == 0 &&
        find_field(parser->at + 4, length - 4, &number) &&
        number != HYPO_PSW_II)
        return extra(parser, PRIMARY_PSW, number, end);
    if (end < parser->end && *end == '[' &&
        is_word(parser->at, length, "vector"))
        return parse_slot(parser, end, HYPO_VECTORS);
    if (end < parser->end && *end == '[' &&
        is_word(parser->at, length, "saved"))
        return parse_slot(parser, end, HYPO_SAVED);
    return NULL;
}
