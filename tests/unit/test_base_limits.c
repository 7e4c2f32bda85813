// SPDX-License-Identifier: MIT
//
// src/base without memory, and given sizes and texts at their limits.
#include "unit.h"

#include <string.h>

#include "base/arena.h"
#include "base/expression.h"
#include "base/scan.h"
#include "base/suggest.h"

// --- The arena --------------------------------------------------------------

START_TEST(arena_pieces)
{
    Failing failing;
    failing_allocator(&failing, SIZE_MAX);
    Arena arena = arena_on(&failing.allocator);
    ArenaMark start = arena_mark(&arena);
    ck_assert_ptr_nonnull(arena_allocate(&arena, 0));
    char *copy = arena_copy(&arena, "abc", 2);
    ck_assert_str_eq(copy, "ab");
    ck_assert_str_eq(arena_copy(&arena, NULL, 0), "");
    ck_assert_ptr_nonnull(arena_allocate_array(&arena, SIZE_MAX, 0));
    ArenaMark middle = arena_mark(&arena);
    memset(arena_allocate(&arena, 1 << 20), 'x', 1 << 20);
    ck_assert_uint_gt(failing.live, 1 << 20);
    arena_rewind(&arena, middle);
    ck_assert_uint_lt(failing.live, 1 << 20);
    ck_assert_str_eq(copy, "ab");
    arena_rewind(&arena, start);
    ck_assert_uint_eq(failing.live, 0);
    ck_assert_uint_eq(arena.used, 0);
    arena_free(&arena);
}
END_TEST

static void count_exhausted(void *context)
{
    ++*(unsigned *)context;
}

// Where there is no memory, or no such size, the handler is called once, and
// its return gives NULL.
START_TEST(arena_without_memory)
{
    Failing failing;
    unsigned exhausted = 0;
    failing_allocator(&failing, _i ? SIZE_MAX : 0);
    Arena arena = arena_on(&failing.allocator);
    ck_assert_ptr_null(arena_allocate(&arena, SIZE_MAX));
    arena.exhausted = count_exhausted;
    arena.context = &exhausted;
    ck_assert_ptr_null(arena_allocate(&arena, SIZE_MAX));
    ck_assert_ptr_null(arena_allocate(&arena, SIZE_MAX - 64));
    ck_assert_ptr_null(arena_allocate_array(&arena, SIZE_MAX / 2, 3));
    ck_assert_uint_eq(exhausted, 3);
    ck_assert_int_eq(arena_copy(&arena, "abc", 3) != NULL, _i);
    ck_assert_uint_eq(exhausted, _i ? 3 : 4);
    arena_free(&arena);
    ck_assert_uint_eq(failing.live, 0);
}
END_TEST

// --- Expressions ------------------------------------------------------------

// An arena whose handler returns: parsing says so.
START_TEST(expression_without_memory)
{
    static const char *const texts[] = {"1", "-x", "(y)"};
    static const ExpressionHooks hooks = {0};
    Failing failing;
    failing_allocator(&failing, 0);
    Arena arena = arena_on(&failing.allocator);
    ScanError error;
    ExpressionParser parser = {.at = texts[_i],
                               .end = texts[_i] + strlen(texts[_i]),
                               .arena = &arena,
                               .hooks = &hooks,
                               .error = &error};
    ck_assert_ptr_null(expression_parse(&parser));
    ck_assert_str_eq(error.message, "out of memory");
}
END_TEST

// --- Literals and names -----------------------------------------------------

START_TEST(escaped_zero)
{
    static const char text[] = "\\\0n";
    const char *at = text;
    uint8_t byte;
    ScanError error = {0};
    ck_assert(!scan_literal_byte(&at, text + 3, &byte, &error));
    ck_assert_msg(strstr(error.message, "this is no escape") != NULL, "%s",
                  error.message);
}
END_TEST

static const char long_name[] = "a123456789b123456789c123456789d123456789e";

// Names of up to 40 bytes are compared, and longer ones are not.
static const struct {
    size_t written, offered; // bytes of long_name
    bool found;
} compared[] = {
    {39, 40, true},  {40, 39, true},  {40, 41, false}, {41, 40, false},
    {41, 41, false}, {36, 40, false}, {1, 0, false},   {0, 0, false},
};
enum { COMPARED = sizeof compared / sizeof *compared };

START_TEST(long_names)
{
    Suggestion suggestion = suggestion_for(long_name, compared[_i].written);
    suggestion_offer(&suggestion, long_name, compared[_i].offered);
    ck_assert_int_eq(suggestion.best != NULL, compared[_i].found);
}
END_TEST

Suite *suite_base_limits(void)
{
    Suite *suite = suite_create("base limits");
    TCase *tests = tcase_create("base limits");
    tcase_add_test(tests, arena_pieces);
    tcase_add_loop_test(tests, arena_without_memory, 0, 2);
    tcase_add_loop_test(tests, expression_without_memory, 0, 3);
    tcase_add_test(tests, escaped_zero);
    tcase_add_loop_test(tests, long_names, 0, COMPARED);
    suite_add_tcase(suite, tests);
    return suite;
}
