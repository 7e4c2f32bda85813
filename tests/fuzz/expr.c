// SPDX-License-Identifier: MIT
//
// Any bytes as an expression.  What is parsed has one value: the same in
// parentheses, and turned around by two operators that cancel each other.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/expression.h"
#include "capped.h"
#include "fuzz.h"

enum { TEXT_MAX = 4096, MEMORY_MAX = 4 << 20 };

static const char *const words[] = {
    "+",  "-",  "*",  "/",  "%",  "<<",         ">>",         "&",  "|",
    "^",  "<",  ">",  "<=", ">=", "==",         "!=",         "&&", "||",
    "!",  "~",  "(",  ")",  "0x", "2147483648", "4294967295", "31", "32",
    "'a", "0b", "0o", "'",  "\\", "name",       "{",          "}",  "$pc"};

const char *fuzz_token(size_t index)
{
    return index < sizeof words / sizeof *words ? words[index] : NULL;
}

// A name has the value of its first letter; an address if that is a capital.
static ExpressionStatus name_value(void *context, const Expression *node,
                                   ExpressionValue *value, ScanError *error)
{
    (void)context;
    (void)error;
    char letter = node->text[0];
    bool is_address = letter >= 'A' && letter <= 'Z';
    *value =
        (ExpressionValue){.bits = (uint8_t)letter, .is_address = is_address};
    return letter == '_' ? EXPRESSION_UNKNOWN : EXPRESSION_OK;
}

typedef struct Result {
    bool parsed;
    size_t taken; // bytes
    ExpressionStatus status;
    ExpressionValue value;
} Result;

static Result evaluate(const char *text, size_t size)
{
    Capped capped;
    ScanError error = {0};
    capped_init(&capped, MEMORY_MAX);
    Arena arena = arena_on(&capped.allocator);
    const ExpressionHooks hooks = {.value = name_value};
    ExpressionParser parser = {text, text + size, &arena, &hooks, &error, 0};
    const Expression *expression = expression_parse(&parser);
    Result result = {.parsed = expression != NULL};
    FUZZ_CHECK(result.parsed || error.message[0], "no error where it failed");
    if (expression) {
        result.taken = (size_t)(parser.at - text);
        FUZZ_CHECK(result.taken <= size, "read beyond the text");
        result.status =
            expression_evaluate(expression, &hooks, &result.value, &error);
        FUZZ_CHECK(result.status != EXPRESSION_FAILED || error.message[0],
                   "no error where the value failed");
    }
    arena_free(&arena);
    capped_check_empty(&capped);
    return result;
}

static void check_within(const char *before, const char *text, size_t size,
                         const char *after, const Result *plain)
{
    size_t front = strlen(before), back = strlen(after);
    char *whole = malloc(front + size + back);
    FUZZ_CHECK(whole != NULL, "no memory");
    // A text is its bytes and their number, without a zero.
    // NOLINTBEGIN(bugprone-not-null-terminated-result)
    memcpy(whole, before, front);
    memcpy(whole + front, text, size);
    memcpy(whole + front + size, after, back);
    // NOLINTEND(bugprone-not-null-terminated-result)
    Result other = evaluate(whole, front + size + back);
    // It may be nested too deep now.
    if (other.parsed) {
        FUZZ_CHECK(other.taken == front + size + back, "not all was parsed");
        FUZZ_CHECK(other.status == plain->status, "another status");
        FUZZ_CHECK(other.value.bits == plain->value.bits, "another value");
    }
    free(whole);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    if (size > TEXT_MAX)
        return 0;
    Result plain = evaluate(text, size);
    if (!plain.parsed || plain.status != EXPRESSION_OK)
        return 0;
    check_within("(", text, plain.taken, ")", &plain);
    if (!plain.value.is_address) {
        check_within("~~(", text, plain.taken, ")", &plain);
        check_within("0 - (0 - (", text, plain.taken, "))", &plain);
    }
    return 0;
}
