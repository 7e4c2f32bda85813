// SPDX-License-Identifier: MIT
//
// The expression evaluator against a reference that computes while it writes:
// random expressions with all operators, their text and their value.  And the
// hooks by which the debugger adds primaries of its own, here `$pc` and `{E}`.
#include <stdio.h>
#include <string.h>

#include "base/expression.h"
#include "random.h"

enum { ROUNDS = 20000, TEXT = 4096 };

static unsigned passed, failed;

typedef struct Written {
    char text[TEXT];
    size_t size;
    bool wrong; // an error is expected
} Written;

static void put(Written *written, const char *text)
{
    size_t length = strlen(text);
    memcpy(written->text + written->size, text, length + 1);
    written->size += length;
}

static uint32_t pick_number(Written *written, Random *random)
{
    static const uint32_t corners[] = {0,  1,          2,          31,
                                       32, 0x7FFFFFFF, 0x80000000, ~0u};
    char digits[16];
    uint32_t value = random_below(random, 2)
                         ? corners[random_below(random, 8)]
                         : random_next(random) >> random_below(random, 32);
    snprintf(digits, sizeof digits, random_below(random, 2) ? "%u" : "0x%x",
             (unsigned)value);
    put(written, digits);
    return value;
}

static uint32_t quotient(Written *written, bool rest, uint32_t a, uint32_t b)
{
    int64_t x = (int32_t)a;
    int64_t y = (int32_t)b;
    if (y == 0 || x / y > INT32_MAX) {
        written->wrong = true;
        return 0;
    }
    return (uint32_t)(rest ? x % y : x / y);
}

static const char *const operators[] = {
    "+", "-", "*", "/",  "%",  "<<", ">>", "&",  "|",
    "^", "<", ">", "<=", ">=", "==", "!=", "&&", "||",
};

static uint32_t shifted(Written *written, bool left, uint32_t a, uint32_t b)
{
    if (b > 31) {
        written->wrong = true;
        return 0;
    }
    return left ? a << b : a >> b;
}

static uint32_t reference(Written *written, unsigned which, uint32_t a,
                          uint32_t b)
{
    int32_t x = (int32_t)a;
    int32_t y = (int32_t)b;
    switch (which) {
    case 0: return a + b;
    case 1: return a - b;
    case 2: return a * b;
    case 3: return quotient(written, false, a, b);
    case 4: return quotient(written, true, a, b);
    case 5: return shifted(written, true, a, b);
    case 6: return shifted(written, false, a, b);
    case 7: return a & b;
    case 8: return a | b;
    case 9: return a ^ b;
    case 10: return x < y;
    case 11: return x > y;
    case 12: return x <= y;
    case 13: return x >= y;
    case 14: return a == b;
    case 15: return a != b;
    case 16: return a && b;
    default: return a || b;
    }
}

static uint32_t write_expression(Written *written, Random *random, int depth)
{
    if (depth == 0 || random_below(random, 4) == 0)
        return pick_number(written, random);
    unsigned which = random_below(random, 22);
    if (which >= 18) {
        static const char *const signs[] = {"-", "+", "~", "!"};
        put(written, signs[which - 18]);
        put(written, "(");
        uint32_t value = write_expression(written, random, depth - 1);
        put(written, ")");
        uint32_t values[] = {0u - value, value, ~value, !value};
        return values[which - 18];
    }
    put(written, "(");
    uint32_t left = write_expression(written, random, depth - 1);
    put(written, ") ");
    put(written, operators[which]);
    put(written, " (");
    bool before = written->wrong;
    uint32_t right = write_expression(written, random, depth - 1);
    put(written, ")");
    // What && and || do not look at cannot be wrong.
    if ((which == 16 && left == 0) || (which == 17 && left != 0))
        written->wrong = before;
    return reference(written, which, left, right);
}

static bool evaluate(const char *text, const ExpressionHooks *hooks,
                     uint32_t *value)
{
    Arena arena = arena_on(&hypo_libc_allocator);
    ScanError error;
    ExpressionValue result = {0};
    ExpressionParser parser = {.at = text,
                               .end = text + strlen(text),
                               .arena = &arena,
                               .hooks = hooks,
                               .error = &error};
    const Expression *expression = expression_parse(&parser);
    bool good = expression && parser.at == parser.end &&
                expression_evaluate(expression, hooks, &result, &error) ==
                    EXPRESSION_OK;
    *value = result.bits;
    arena_free(&arena);
    return good;
}

static void run_random(Random *random)
{
    static const ExpressionHooks none = {NULL, NULL, NULL};
    Written written = {.text = ""};
    uint32_t wanted = write_expression(&written, random, 4);
    uint32_t got;
    bool good = evaluate(written.text, &none, &got);
    if (good == !written.wrong && (!good || got == wanted)) {
        passed++;
        return;
    }
    failed++;
    printf("%s: %d %x, not %d %x\n", written.text, good, (unsigned)got,
           !written.wrong, (unsigned)wanted);
}

// --- hooks
// --------------------------------------------------------------------

enum { EXTRA_PC, EXTRA_MEMORY };

static Expression *primary(void *context, ExpressionParser *parser)
{
    const char *start = parser->at;
    (void)context;
    if (parser->end - start >= 3 && memcmp(start, "$pc", 3) == 0) {
        parser->at += 3;
        Expression *node = expression_node(parser, EXPRESSION_EXTRA, start, 3);
        node->extra = EXTRA_PC;
        return node;
    }
    if (*start != '{')
        return NULL;
    parser->at++;
    const Expression *inner = expression_parse(parser);
    if (!inner)
        return NULL;
    if (parser->at == parser->end || *parser->at != '}') {
        scan_fail(parser->error, start, 1, "no }");
        return NULL;
    }
    parser->at++;
    Expression *node = expression_node(parser, EXPRESSION_EXTRA, start,
                                       (size_t)(parser->at - start));
    node->extra = EXTRA_MEMORY;
    node->right = inner;
    return node;
}

// Memory holds at each address its double; every name is worth its length.
static ExpressionStatus value_of(void *context, const Expression *node,
                                 ExpressionValue *value, ScanError *error)
{
    const ExpressionHooks *hooks = context;
    *value = (ExpressionValue){.bits = node->length};
    if (node->kind == EXPRESSION_NAME)
        return EXPRESSION_OK;
    value->bits = 0x600;
    if (node->extra == EXTRA_PC)
        return EXPRESSION_OK;
    ExpressionStatus status =
        expression_evaluate(node->right, hooks, value, error);
    value->bits *= 2;
    return status;
}

static void run_hooked(const char *text, bool good, uint32_t wanted)
{
    ExpressionHooks hooks = {primary, value_of, NULL};
    uint32_t got;
    hooks.context = &hooks;
    if (evaluate(text, &hooks, &got) == good && (!good || got == wanted)) {
        passed++;
        return;
    }
    failed++;
    printf("%s: %x\n", text, (unsigned)got);
}

static void run_hooks(void)
{
    run_hooked("$pc", true, 0x600);
    run_hooked("$pc+4*2", true, 0x608);
    run_hooked("{8}", true, 16);
    run_hooked("{{8} + 4} - 1", true, 39);
    run_hooked("-{ 1 }", true, (uint32_t)-2);
    run_hooked("four + {abc}", true, 10);
    run_hooked("{8", false, 0);
    run_hooked("{}", false, 0);
    run_hooked("$pc $pc", false, 0);
    run_hooked("{1 / 0}", false, 0);
}

int main(void)
{
    Random random = {7};
    for (int i = 0; i < ROUNDS; i++)
        run_random(&random);
    run_hooks();
    printf("%u passed, %u failed\n", passed, failed);
    return failed > 0;
}
