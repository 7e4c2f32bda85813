// SPDX-License-Identifier: MIT
//
// Text to expression tree, by precedence climbing; see expression.h.
#include "base/expression.h"

#include <string.h>

typedef struct Operator {
    const char *text;
    size_t length;
    unsigned precedence;
} Operator;

static const Operator operators[] = {
#define OPERATOR(id, text, precedence) {text, sizeof(text) - 1, precedence},
#include "base/operators.def"
#undef OPERATOR
};

enum { OPERATORS = sizeof operators / sizeof operators[0] };

static const Expression *parse_binary(ExpressionParser *parser,
                                      unsigned precedence);

Expression *expression_node(ExpressionParser *parser, ExpressionKind kind,
                            const char *text, size_t length)
{
    Expression *node = arena_allocate(parser->arena, sizeof *node);
    if (!node) {
        scan_fail(parser->error, text, length, "out of memory");
        return NULL;
    }
    *node = (Expression){
        .kind = (uint8_t)kind, .text = text, .length = (uint32_t)length};
    return node;
}

static const Expression *fail(ExpressionParser *parser, size_t length,
                              const char *message)
{
    scan_fail(parser->error, parser->at, length, "%s", message);
    return NULL;
}

static void skip_blanks(ExpressionParser *parser)
{
    parser->at = scan_blanks(parser->at, parser->end);
}

static const Expression *parse_number(ExpressionParser *parser)
{
    const char *start = parser->at;
    uint32_t value = 0;
    bool good =
        *start == '\''
            ? scan_character(&parser->at, parser->end, &value, parser->error)
            : scan_number(&parser->at, parser->end, &value, parser->error);
    if (!good)
        return NULL;
    Expression *node = expression_node(parser, EXPRESSION_NUMBER, start,
                                       (size_t)(parser->at - start));
    if (node)
        node->number = value;
    return node;
}

static const Expression *parse_parenthesis(ExpressionParser *parser)
{
    const char *open = parser->at++;
    const Expression *inner = expression_parse(parser);
    if (!inner)
        return NULL;
    if (parser->at < parser->end && *parser->at == ')') {
        parser->at++;
        return inner;
    }
    scan_fail(parser->error, open, 1, "this `(` has no matching `)`");
    return NULL;
}

static const Expression *parse_nothing(ExpressionParser *parser)
{
    if (parser->at == parser->end || *parser->at == ';' || *parser->at == '#')
        return fail(parser, 1, "a value is missing here");
    unsigned char byte = (unsigned char)*parser->at;
    if (byte == '"')
        return fail(parser, 1,
                    "a string is no value; a character is written `'a'`");
    if (!scan_is_plain(parser->at, parser->end, parser->error))
        return NULL;
    scan_fail(parser->error, parser->at, 1,
              "a value is missing here, before `%c`", byte);
    return NULL;
}

static const Expression *parse_primary(ExpressionParser *parser)
{
    if (parser->at < parser->end && parser->hooks->primary) {
        const Expression *node =
            parser->hooks->primary(parser->hooks->context, parser);
        if (node || parser->error->message[0] != '\0')
            return node;
    }
    if (parser->at == parser->end)
        return parse_nothing(parser);
    if (scan_is_digit(*parser->at) || *parser->at == '\'')
        return parse_number(parser);
    if (*parser->at == '(')
        return parse_parenthesis(parser);
    const char *start = parser->at;
    const char *stop = scan_name_end(start, parser->end);
    if (stop == start)
        return parse_nothing(parser);
    parser->at = stop;
    return expression_node(parser, EXPRESSION_NAME, start,
                           (size_t)(stop - start));
}

static const Expression *parse_unary(ExpressionParser *parser)
{
    static const char signs[] = "-+~!";
    skip_blanks(parser);
    const char *start = parser->at;
    const char *sign =
        start < parser->end && *start != '\0' ? strchr(signs, *start) : NULL;
    const Expression *node;
    if (parser->depth >= EXPRESSION_DEPTH)
        return fail(parser, 1, "this expression is nested more than 256 deep");
    parser->depth++;
    if (sign) {
        parser->at++;
        const Expression *right = parse_unary(parser);
        Expression *unary =
            right ? expression_node(parser, EXPRESSION_UNARY, start, 1) : NULL;
        if (unary) {
            unary->operator=(uint8_t)(OPERATOR_NEGATE + (sign - signs));
            unary->right = right;
        }
        node = unary;
    } else {
        node = parse_primary(parser);
    }
    parser->depth--;
    return node;
}

// The operator at parser->at, or OPERATORS.
static unsigned peek_operator(const ExpressionParser *parser)
{
    size_t room = (size_t)(parser->end - parser->at);
    if (room == 0 || !strchr("|&^=!<>+-*/%", *parser->at))
        return OPERATORS;
    for (unsigned i = 0; i < OPERATORS; i++)
        if (operators[i].length <= room &&
            memcmp(operators[i].text, parser->at, operators[i].length) == 0)
            return i;
    return OPERATORS;
}

static const Expression *parse_binary(ExpressionParser *parser,
                                      unsigned precedence)
{
    const Expression *first = parse_unary(parser);
    Expression *head = NULL;
    Expression *tail = NULL;
    while (first) {
        skip_blanks(parser);
        unsigned i = peek_operator(parser);
        if (i == OPERATORS || operators[i].precedence < precedence)
            break;
        const char *start = parser->at;
        parser->at += operators[i].length;
        const Expression *right =
            parse_binary(parser, operators[i].precedence + 1);
        Expression *node = right ? expression_node(parser, EXPRESSION_BINARY,
                                                   start, operators[i].length)
                                 : NULL;
        if (!node)
            return NULL;
        node->operator=(uint8_t) i;
        node->right = right;
        if (tail)
            tail->next = node;
        else
            (head = node)->left = first;
        tail = node;
    }
    return head ? head : first;
}

const Expression *expression_parse(ExpressionParser *parser)
{
    parser->error->message[0] = '\0';
    return parse_binary(parser, 1);
}
