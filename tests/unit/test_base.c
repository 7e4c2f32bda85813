// SPDX-License-Identifier: MIT
//
// src/base: bits, the text formatter, growing arrays, what a diagnostic shows.
#include "unit.h"

#include <stdio.h>
#include <string.h>

#include <hypo/assembler.h>

#include "base/array.h"
#include "base/bits.h"
#include "base/text.h"

// --- Bits -------------------------------------------------------------------

static const struct {
    uint32_t value;
    unsigned bits;
    int32_t extended;
} extensions[] = {
    {0, 1, 0},
    {1, 1, -1},
    {0x7F, 8, 127},
    {0x80, 8, -128},
    {0xFFFFFF80, 8, -128},
    {0x17F, 8, 127},
    {0x7FFF, 16, 32767},
    {0x8000, 16, -32768},
    {0x80000, 20, -524288},
    {0x7FFFFF, 24, 8388607},
    {0xFFFFFF, 24, -1},
    {0x80000000, 32, INT32_MIN},
    {0x7FFFFFFF, 32, INT32_MAX},
};
enum { EXTENSIONS = sizeof extensions / sizeof *extensions };

START_TEST(sign_extension)
{
    int32_t got = bits_sign_extend(extensions[_i].value, extensions[_i].bits);
    ck_assert_msg(got == extensions[_i].extended,
                  "0x%x as %u bits: %d, should be %d", extensions[_i].value,
                  extensions[_i].bits, got, extensions[_i].extended);
}
END_TEST

START_TEST(masks)
{
    ck_assert_uint_eq(bits_mask(0), 0);
    ck_assert_uint_eq(bits_mask(1), 1);
    ck_assert_uint_eq(bits_mask(31), 0x7FFFFFFF);
    ck_assert_uint_eq(bits_mask(32), 0xFFFFFFFF);
}
END_TEST

START_TEST(little_endian)
{
    uint8_t bytes[6] = {0};
    bits_store32(bytes + 1, 0x12345678);
    ck_assert_mem_eq(bytes, "\x00\x78\x56\x34\x12\x00", 6);
    ck_assert_uint_eq(bits_load32(bytes + 1), 0x12345678);
    ck_assert_uint_eq(bits_load16(bytes + 2), 0x3456);
    bits_store16(bytes + 1, 0xABCDEF01);
    ck_assert_mem_eq(bytes, "\x00\x01\xEF\x34\x12\x00", 6);
}
END_TEST

START_TEST(rounding)
{
    ck_assert_uint_eq(bits_round_up(0, 4096), 0);
    ck_assert_uint_eq(bits_round_up(1, 4096), 4096);
    ck_assert_uint_eq(bits_round_up(4096, 4096), 4096);
    ck_assert_uint_eq(bits_round_up(UINT32_MAX, 16), UINT64_C(1) << 32);
    ck_assert(bits_power_of_two(1) && bits_power_of_two(UINT64_C(1) << 63));
    ck_assert(!bits_power_of_two(0) && !bits_power_of_two(12));
}
END_TEST

// --- Text -------------------------------------------------------------------

#define IS_PRINTED(expected, ...)                         \
    do {                                                  \
        char buffer[64];                                  \
        Text text = text_into(buffer, sizeof buffer);     \
        text_print(&text, __VA_ARGS__);                   \
        ck_assert_str_eq(buffer, expected);               \
        ck_assert_uint_eq(text.length, strlen(expected)); \
    } while (0)

START_TEST(conversions)
{
    IS_PRINTED("", "%s", "");
    IS_PRINTED("plain", "plain");
    IS_PRINTED("a word b", "a %s b", "word");
    IS_PRINTED("<ab>", "<%S>", (size_t)2, "abc");
    IS_PRINTED("x", "%c", 'x');
    IS_PRINTED("0 -1 2147483647 -2147483648", "%d %d %d %d", 0, -1, INT32_MAX,
               INT32_MIN);
    IS_PRINTED("0 4294967295", "%u %u", 0u, UINT32_MAX);
    IS_PRINTED("-9223372036854775808", "%D", INT64_MIN);
    IS_PRINTED("18446744073709551615", "%U", UINT64_MAX);
    IS_PRINTED("0 1f 0000001f deadbeef", "%x %x %X %X", 0u, 0x1Fu, 0x1Fu,
               0xDEADBEEFu);
    IS_PRINTED("100%", "%d%%", 100);
    IS_PRINTED("end", "end%");
}
END_TEST

START_TEST(text_is_cut)
{
    for (size_t capacity = 1; capacity <= 8; capacity++) {
        char buffer[9] = "########";
        Text text = text_into(buffer, capacity);
        text_print(&text, "%s%d", "abc", 1234);
        ck_assert_uint_eq(text.length, capacity - 1 < 7 ? capacity - 1 : 7);
        ck_assert_uint_eq(strlen(buffer), text.length);
        ck_assert(memcmp(buffer, "abc1234", text.length) == 0);
        ck_assert(capacity == 8 || buffer[capacity] == '#');
    }
}
END_TEST

// --- Arrays -----------------------------------------------------------------

START_TEST(array_grows)
{
    ARRAY(uint32_t) array = {0};
    for (uint32_t i = 0; i < 10000; i++) {
        ck_assert(array_reserve(&hypo_libc_allocator, &array, 1));
        ck_assert_uint_ge(array.capacity, array.count + 1);
        array.items[array.count++] = i;
    }
    for (uint32_t i = 0; i < 10000; i++)
        ck_assert_uint_eq(array.items[i], i);
    array_free(&hypo_libc_allocator, &array);
    ck_assert_ptr_null(array.items);
    ck_assert_uint_eq(array.count + array.capacity, 0);
}
END_TEST

START_TEST(array_without_memory)
{
    Failing failing;
    failing_allocator(&failing, 1);
    ARRAY(uint64_t) array = {0};
    ck_assert(array_reserve(&failing.allocator, &array, 3));
    array.items[array.count++] = 7;
    uint64_t *items = array.items;
    size_t capacity = array.capacity;
    ck_assert(!array_reserve(&failing.allocator, &array, 100));
    ck_assert(!array_reserve(&failing.allocator, &array, SIZE_MAX));
    ck_assert(!array_reserve(&failing.allocator, &array, SIZE_MAX / 8));
    ck_assert(!array_reserve(&failing.allocator, &array, SIZE_MAX / 8 - 1));
    ck_assert(array.items == items && array.capacity == capacity);
    ck_assert(array.count == 1 && array.items[0] == 7);
    array_free(&failing.allocator, &array);
    ck_assert_uint_eq(failing.live, 0);
}
END_TEST

// --- Diagnostics ------------------------------------------------------------

// What a message holds and how it is shown: characters that turn the text
// around, that nobody sees, or that end a line are written as their bytes.
static const char *const shown[][2] = {
    {"", ""},
    {"a~", "a~"},
    {"\x1f\x7f", "\\x1f\\x7f"},
    {"\xc2\x9f", "\\xc2\\x9f"},
    {"\xc2\xa0\xc3\xa4", "\xc2\xa0\xc3\xa4"},
    {"\xc3", "\\xc3"},
    {"\xc3(", "\\xc3("},
    {"\xe0\x9f\xbf", "\\xe0\\x9f\\xbf"},
    {"\xe2\x80\x8a", "\xe2\x80\x8a"},
    {"\xe2\x80\x8b", "\\xe2\\x80\\x8b"},
    {"\xe2\x80\x8f", "\\xe2\\x80\\x8f"},
    {"\xe2\x80\x90", "\xe2\x80\x90"},
    {"\xe2\x80\xa7", "\xe2\x80\xa7"},
    {"\xe2\x80\xa8", "\\xe2\\x80\\xa8"},
    {"\xe2\x80\xa9", "\\xe2\\x80\\xa9"},
    // The source itself has only escapes.
    // NOLINTBEGIN(misc-misleading-bidirectional)
    {"\xe2\x80\xaa", "\\xe2\\x80\\xaa"},
    {"\xe2\x80\xae", "\\xe2\\x80\\xae"},
    {"\xe2\x80\xaf", "\xe2\x80\xaf"},
    {"\xe2\x81\xa5", "\xe2\x81\xa5"},
    {"\xe2\x81\xa6", "\\xe2\\x81\\xa6"},
    {"\xe2\x81\xa9", "\\xe2\\x81\\xa9"},
    // NOLINTEND(misc-misleading-bidirectional)
    {"\xe2\x81\xaa", "\xe2\x81\xaa"},
    {"\xed\x9f\xbf", "\xed\x9f\xbf"},
    {"\xed\xa0\x80", "\\xed\\xa0\\x80"},
    {"\xed\xbf\xbf", "\\xed\\xbf\\xbf"},
    {"\xef\xbb\xbf", "\\xef\\xbb\\xbf"},
    {"\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80"},
    {"\xf4\x90\x80\x80", "\\xf4\\x90\\x80\\x80"},
    {"\xf5", "\\xf5"},
};
enum { SHOWN = sizeof shown / sizeof *shown };

static void append(void *context, const char *bytes, size_t count)
{
    strncat(context, bytes, count);
}

START_TEST(message_is_made_visible)
{
    char printed[128] = "", expected[128];
    const HypoSink sink = {append, printed};
    const HypoDiagnostic diagnostic = {.severity = HYPO_ERROR,
                                       .file = "f",
                                       .line = 1,
                                       .message = shown[_i][0]};
    hypo_diagnostic_print(&diagnostic, false, &sink);
    snprintf(expected, sizeof expected, "f:1: error: %s\n", shown[_i][1]);
    ck_assert_str_eq(printed, expected);
}
END_TEST

Suite *suite_base(void)
{
    Suite *suite = suite_create("base");
    TCase *tests = tcase_create("base");
    tcase_add_loop_test(tests, sign_extension, 0, EXTENSIONS);
    tcase_add_test(tests, masks);
    tcase_add_test(tests, little_endian);
    tcase_add_test(tests, rounding);
    tcase_add_test(tests, conversions);
    tcase_add_test(tests, text_is_cut);
    tcase_add_test(tests, array_grows);
    tcase_add_test(tests, array_without_memory);
    tcase_add_loop_test(tests, message_is_made_visible, 0, SHOWN);
    suite_add_tcase(suite, tests);
    return suite;
}
