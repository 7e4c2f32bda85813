// SPDX-License-Identifier: MIT
//
// The values in instruction words: how an operand's value becomes a field, and
// what is said when it does not fit.  Read next: encode.c.
#ifndef ASSEMBLER_ENCODE_H
#define ASSEMBLER_ENCODE_H

#include "assembler/operation.h"
#include "base/bits.h"

typedef bool EncodeValue(Assembler *a, const Fixup *fixup,
                         ExpressionValue value);

// The function for an operand letter.
EncodeValue *encode_value(char letter, bool has_base);

// `li` of any value.
bool encode_load(Assembler *a, const Form *form, uint8_t rd,
                 const Expression *expression, Slice where);

#endif
