// SPDX-License-Identifier: MIT
//
// Expressions: parsed into a tree in an arena, evaluated later and as often as
// needed.  The assembler and the debugger share them; what a name stands for,
// and further primaries such as `$pc` or `{ADDRESS}`, come from hooks.  Values
// are 32-bit patterns, constants or addresses (docs/assembly.md, Expressions).
// Read next: expression_evaluate.c.
#ifndef BASE_EXPRESSION_H
#define BASE_EXPRESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/scan.h"

enum { EXPRESSION_DEPTH = 256 }; // of parentheses and unary operators

typedef enum ExpressionKind {
    EXPRESSION_NUMBER, // `number`
    EXPRESSION_NAME,   // a name; `binding` is the hooks' own
    EXPRESSION_EXTRA,  // a primary of the hooks; `binding`, `right` their own
    EXPRESSION_UNARY,  // `operator` of `right`
    EXPRESSION_BINARY, // `left` `operator` `right`, and then along `next`
} ExpressionKind;

typedef struct Expression Expression;
struct Expression {
    uint8_t kind;
    uint8_t operator; // index into the table of operators
    uint16_t extra;   // EXTRA: the hooks' own
    uint32_t length;
    const char *text; // where it stands in the source: the name, the operator
    union {
        uint32_t number;
        const Expression *left;
        const void *binding;
    };
    const Expression *right;
    // a + b - c is one node for `+ b` with a `next` for `- c`, which takes the
    // result so far as its left side: long sums need no deep recursion.
    Expression *next;
};

typedef struct ExpressionValue {
    uint32_t bits;
    bool is_address;
    uint8_t region;     // of an address: only equal regions can be compared
    bool absolute_only; // right only if addresses are absolute
} ExpressionValue;

typedef enum ExpressionStatus {
    EXPRESSION_OK,
    EXPRESSION_UNKNOWN, // not yet: a name is defined further on
    EXPRESSION_FAILED,  // `error` says why, if its message is not empty
} ExpressionStatus;

typedef struct ExpressionParser ExpressionParser;

typedef struct ExpressionHooks {
    // Is offered each primary first, at parser->at, not a blank.  Gives a node
    // and moves parser->at on, or NULL: not mine, or, with the error set,
    // wrong.  May be NULL: a name is then a NAME.
    Expression *(*primary)(void *context, ExpressionParser *parser);
    // The value of a NAME or EXTRA.
    ExpressionStatus (*value)(void *context, const Expression *node,
                              ExpressionValue *value, ScanError *error);
    void *context;
} ExpressionHooks;

struct ExpressionParser {
    const char *at, *end;
    Arena *arena;
    const ExpressionHooks *hooks;
    ScanError *error;
    unsigned depth; // 0 to begin with
};

// Parses the longest expression at parser->at and moves behind it and the
// blanks that follow.  NULL: the error is set.
const Expression *expression_parse(ExpressionParser *parser);

// A new node, for hooks; NULL with the error set when there is no memory.
Expression *expression_node(ExpressionParser *parser, ExpressionKind kind,
                            const char *text, size_t length);

ExpressionStatus expression_evaluate(const Expression *expression,
                                     const ExpressionHooks *hooks,
                                     ExpressionValue *value, ScanError *error);

// The binary and unary operators, in one table for both halves.
typedef enum ExpressionOperator {
#define OPERATOR(id, text, precedence) OPERATOR_##id,
#include "base/operators.def"
#undef OPERATOR
    OPERATOR_NEGATE,
    OPERATOR_PLUS,
    OPERATOR_COMPLEMENT,
    OPERATOR_NOT,
} ExpressionOperator;

#endif
