// SPDX-License-Identifier: MIT
//
// The value of an expression tree.  Arithmetic is on 32-bit patterns; / and %
// are signed, >> fills with zeros, comparisons are signed and give 1 or 0.
// Source: docs/assembly.md, Expressions.
#include "base/expression.h"

typedef struct Evaluation {
    const ExpressionHooks *hooks;
    ScanError *error;
} Evaluation;

static ExpressionStatus evaluate(const Evaluation *with, const Expression *node,
                                 ExpressionValue *value);

static ExpressionStatus fail(const Evaluation *with, const Expression *node,
                             const char *message)
{
    scan_fail(with->error, node->text, node->length, "%s", message);
    return EXPRESSION_FAILED;
}

static bool is_comparison(ExpressionOperator operator)
{
    return operator== OPERATOR_EQUAL || operator==
        OPERATOR_UNEQUAL ||(operator>= OPERATOR_LESS_EQUAL && operator<=
                            OPERATOR_MORE);
}

static bool compare(ExpressionOperator operator, int32_t a, int32_t b)
{
    switch (operator) {
    case OPERATOR_EQUAL: return a == b;
    case OPERATOR_UNEQUAL: return a != b;
    case OPERATOR_LESS: return a < b;
    case OPERATOR_LESS_EQUAL: return a <= b;
    case OPERATOR_MORE: return a > b;
    default: return a >= b;
    }
}

// Operators that cannot fail, on constants.
static uint32_t compute(ExpressionOperator operator, uint32_t a, uint32_t b)
{
    switch (operator) {
    case OPERATOR_ADD: return a + b;
    case OPERATOR_SUBTRACT: return a - b;
    case OPERATOR_MULTIPLY: return a * b;
    case OPERATOR_OR: return a | b;
    case OPERATOR_XOR: return a ^ b;
    case OPERATOR_AND: return a & b;
    case OPERATOR_LEFT: return a << b;
    case OPERATOR_RIGHT: return a >> b;
    case OPERATOR_OR_ELSE:
    case OPERATOR_AND_THEN: return b != 0; // the left side did not decide
    default: return compare(operator,(int32_t) a, (int32_t)b);
    }
}

static ExpressionStatus divide(const Evaluation *with, const Expression *node,
                               uint32_t *a, uint32_t b)
{
    if (b == 0)
        return fail(with, node, "division by zero");
    if (*a == 0x80000000u && b == UINT32_MAX)
        return fail(with, node,
                    "-2147483648 divided by -1 does not fit 32 bits");
    int32_t dividend = (int32_t)*a;
    int32_t divisor = (int32_t)b;
    *a = (uint32_t)(node->operator== OPERATOR_DIVIDE ? dividend / divisor
                                                     : dividend % divisor);
    return EXPRESSION_OK;
}

static ExpressionStatus on_constants(const Evaluation *with,
                                     const Expression *node, uint32_t *a,
                                     uint32_t b)
{
    if (node->operator== OPERATOR_DIVIDE || node->operator== OPERATOR_REMAINDER)
        return divide(with, node, a, b);
    if ((node->operator== OPERATOR_LEFT || node->operator== OPERATOR_RIGHT) &&
        b > 31) {
        scan_fail(with->error, node->text, node->length,
                  "a shift count is 0 to 31, not %d", (int)(int32_t)b);
        return EXPRESSION_FAILED;
    }
    *a = compute(node->operator, * a, b);
    return EXPRESSION_OK;
}

// What may be done with addresses: address + constant, address - constant,
// address - address, and comparing.
static ExpressionStatus on_addresses(const Evaluation *with,
                                     const Expression *node, ExpressionValue *a,
                                     ExpressionValue b)
{
    bool both = a->is_address && b.is_address;
    bool comparing = is_comparison(node->operator);
    bool adding = node->operator== OPERATOR_ADD && !both;
    bool subtracting = node->operator== OPERATOR_SUBTRACT && a->is_address;
    if (!comparing && !adding && !subtracting)
        return fail(with, node,
                    node->operator== OPERATOR_ADD
                        ? "two addresses cannot be added; their difference is "
                          "a constant"
                        : "this operator does not work on an address; an "
                          "address plus or minus a constant does");
    if (both && a->region != b.region)
        return EXPRESSION_UNKNOWN;
    if (comparing && !both)
        a->absolute_only = true;
    if (adding && b.is_address)
        a->region = b.region;
    a->is_address = !both && !comparing;
    a->bits = compute(node->operator, a->bits, b.bits);
    return EXPRESSION_OK;
}

static ExpressionStatus apply(const Evaluation *with, const Expression *node,
                              ExpressionValue *value)
{
    ExpressionValue right = {0};
    bool sequel =
        node->operator== OPERATOR_OR_ELSE || node->operator== OPERATOR_AND_THEN;
    if (sequel && !value->is_address &&
        (value->bits != 0) == (node->operator== OPERATOR_OR_ELSE)) {
        value->bits = value->bits != 0;
        return EXPRESSION_OK;
    }
    ExpressionStatus status = evaluate(with, node->right, &right);
    if (status != EXPRESSION_OK)
        return status;
    value->absolute_only |= right.absolute_only;
    if (value->is_address || right.is_address)
        return on_addresses(with, node, value, right);
    return on_constants(with, node, &value->bits, right.bits);
}

static ExpressionStatus apply_unary(const Evaluation *with,
                                    const Expression *node,
                                    ExpressionValue *value)
{
    ExpressionStatus status = evaluate(with, node->right, value);
    if (status != EXPRESSION_OK || node->operator== OPERATOR_PLUS)
        return status;
    if (value->is_address)
        return fail(with, node, "this operator does not work on an address");
    switch (node->operator) {
    case OPERATOR_NEGATE: value->bits = 0u - value->bits; break;
    case OPERATOR_COMPLEMENT: value->bits = ~value->bits; break;
    default: value->bits = value->bits == 0; break;
    }
    return EXPRESSION_OK;
}

static ExpressionStatus evaluate(const Evaluation *with, const Expression *node,
                                 ExpressionValue *value)
{
    switch (node->kind) {
    case EXPRESSION_NUMBER:
        *value = (ExpressionValue){.bits = node->number};
        return EXPRESSION_OK;
    case EXPRESSION_UNARY: return apply_unary(with, node, value);
    case EXPRESSION_BINARY: break;
    default:
        *value = (ExpressionValue){0};
        return with->hooks->value(with->hooks->context, node, value,
                                  with->error);
    }
    ExpressionStatus status = evaluate(with, node->left, value);
    for (; node && status == EXPRESSION_OK; node = node->next)
        status = apply(with, node, value);
    return status;
}

ExpressionStatus expression_evaluate(const Expression *expression,
                                     const ExpressionHooks *hooks,
                                     ExpressionValue *value, ScanError *error)
{
    Evaluation with = {hooks, error};
    error->message[0] = '\0';
    return evaluate(&with, expression, value);
}
