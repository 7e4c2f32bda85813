// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an expression of the debugger has beside those of the assembler.
#ifndef REPL_PRIMARY_H
#define REPL_PRIMARY_H

#include "base/expression.h"
#include "repl/repl_state.h"

// The `extra` of a node of kind EXPRESSION_EXTRA; `number` and `right` are the
// node's.
typedef enum Primary {
    PRIMARY_REGISTER, // number: which
    PRIMARY_PSW,      // number: HypoPswField
    PRIMARY_TICK,
    PRIMARY_WORD,   // number: address of a vector's or a saved PSW's word
    PRIMARY_MEMORY, // right: the address
    PRIMARY_VALUE,  // number: index of what was printed
    PRIMARY_EXAMINED,
    PRIMARY_EXAMINED_VALUE,
    PRIMARY_LATEST,   // number: so many before the last that was printed
    PRIMARY_VARIABLE, // number: its index
} Primary;

// The hook `parse` of expressions: a primary at the parser's place, or NULL,
// with an error or, as it is none of these, without.  `context`: a Repl.
Expression *primary_parse(void *context, ExpressionParser *parser);

#endif
