// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON as it is read and written: what is JSON and what is not (RFC 8259), what
// a value holds, and that what was written reads the same.
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "classroom/json_read.h"
#include "observe/json.h"

// The text lies in memory of just its size, so that a sanitizer sees a look
// past its end.
static gboolean is_json(const char *text, gsize bytes)
{
    char *exact = g_memdup2(text, bytes);
    gboolean good = json_read(exact, bytes) != NULL;
    g_free(exact);
    return good;
}

START_TEST(test_good)
{
    static const char *const texts[] = {
        "null",
        " true ",
        "false",
        "0",
        "-0",
        "10",
        "-1.5e+10",
        "1E-2",
        "0.0",
        "\"\"",
        "\"\\u00e4 \\\\ \\/ \\\" \\b\\f\\n\\r\\t\"",
        "\"\xC3\xA4\x7F\"",
        "[]",
        "{}",
        " [ ] ",
        "[1,[2,{\"a\":[]}],\"]\"]",
        "{\"\":0,\"\":1}",
        "{ \"a\" : { } , \"b\" : \"}\" }\r\n\t"};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        ck_assert_msg(is_json(texts[i], strlen(texts[i])), "%s", texts[i]);
}
END_TEST

// Nor is what is left where a good text is cut.
START_TEST(test_bad)
{
    static const char whole[] = "{\"a\":[true,null,-1.5e+1,\"\\u00e4\\n\"]}";
    static const char *const texts[] = {"",           " ",
                                        "nul",        "True",
                                        "01",         "+1",
                                        ".5",         "1.",
                                        "1e",         "--1",
                                        "0x1",        "1 2",
                                        "'a'",        "\"a",
                                        "\"\\a\"",    "\"\\u12g4\"",
                                        "\"\n\"",     "\"\x1f\"",
                                        "\"\xC3\"",   "\"\xC0\x80\"",
                                        "[1,]",       "[,1]",
                                        "[1 2]",      "[1}",
                                        "]",          "{1:2}",
                                        "{\"a\"}",    "{\"a\":}",
                                        "{\"a\":1,}", "{\"a\":1 \"b\":2}",
                                        "{\"a\",1}",  "[1]]",
                                        "[1]x",       "// a\n1",
                                        "\uFEFF1"};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        ck_assert_msg(!is_json(texts[i], strlen(texts[i])), "%s", texts[i]);
    for (gsize bytes = 0; bytes < strlen(whole); bytes++)
        ck_assert_msg(!is_json(whole, bytes), "%zu bytes", bytes);
    ck_assert(is_json(whole, strlen(whole)));
    ck_assert(!is_json("\"a\0b\"", 5));
    ck_assert(!is_json("1\0", 2));
}
END_TEST

START_TEST(test_depth)
{
    for (gsize depth = JSON_DEPTH; depth <= JSON_DEPTH + 1; depth++) {
        char *text = g_strnfill(2 * depth, '[');
        memset(text + depth, ']', depth);
        ck_assert_int_eq(is_json(text, 2 * depth), depth == JSON_DEPTH);
        g_free(text);
    }
}
END_TEST

START_TEST(test_values)
{
    static const char text[] =
        " { \"a\" : [ 1 , \"x]\\\"\" , { \"b\" : [ ] , \"c\" : false } ] ,"
        " \"\\u0061\" : 2, \"n\" : -1.5, \"t\":true } ";
    JsonValue root = json_read(text, strlen(text));
    JsonValue one = json_first(json_member(root, "a"));
    JsonValue two = json_next(one), three = json_next(two);
    gboolean flag = TRUE;
    char *string = json_text(two);
    ck_assert_str_eq(string, "x]\"");
    g_free(string);
    ck_assert_int_eq(*one, '1');
    ck_assert(json_flag(json_member(three, "c"), &flag) && !flag);
    ck_assert(json_flag(json_member(root, "t"), &flag) && flag);
    ck_assert(!json_flag(json_member(root, "n"), &flag));
    ck_assert_ptr_null(json_next(three));
    ck_assert_ptr_null(json_first(json_member(three, "b")));
    ck_assert_ptr_null(json_member(three, "a"));
    ck_assert_ptr_null(json_member(two, "a"));
    ck_assert_ptr_null(json_first(root));
    ck_assert_ptr_null(json_text(one));
    ck_assert_ptr_null(json_text(NULL));
    ck_assert_ptr_null(json_next(NULL));
    ck_assert(!json_flag(NULL, &flag));
}
END_TEST

START_TEST(test_text)
{
    static const struct {
        const char *json, *text;
    } rows[] = {
        {"\"\"", ""},
        {"\"\\b\\f\\n\\r\\t\\/\\\\\\\"\"", "\b\f\n\r\t/\\\""},
        {"\"\\u00E4\\u20ac\"", "\xC3\xA4\xE2\x82\xAC"},
        {"\"\\ud83d\\ude00\"", "\xF0\x9F\x98\x80"},
        {"\"\\ud83d\\u0041\"", "\xEF\xBF\xBD"
                               "A"},
        {"\"\\ude00\"", "\xEF\xBF\xBD"},
        {"\"\\u0000\"", "\xEF\xBF\xBD"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        char *text = json_text(json_read(rows[i].json, strlen(rows[i].json)));
        ck_assert_msg(text != NULL, "%s", rows[i].json);
        ck_assert_str_eq(text, rows[i].text);
        g_free(text);
    }
}
END_TEST

static char *write_all(gboolean pretty)
{
    JsonWriter *json = json_new(pretty);
    json_begin_object(json, NULL);
    json_add_text(json, "t", "a\n\t\"\\\x1b\xC3\xA4<");
    json_add_text(json, "no", NULL);
    json_add_number(json, "n", G_MAXUINT64 - 1);
    json_add_number(json, "none", G_MAXUINT64);
    json_add_real(json, "r", 0.5);
    json_begin_list(json, "l");
    json_add_flag(json, NULL, TRUE);
    json_begin_object(json, NULL);
    json_end_object(json);
    json_end_list(json);
    json_begin_list(json, "e");
    json_end_list(json);
    json_end_object(json);
    return json_finish(json);
}

START_TEST(test_written)
{
    char *line = write_all(FALSE), *lines = write_all(TRUE);
    ck_assert_str_eq(line,
                     "{\"t\":\"a\\n\\t\\\"\\\\\\\\x1b\xC3\xA4<\",\"no\":null,"
                     "\"n\":18446744073709551614,\"none\":null,\"r\":0.5,"
                     "\"l\":[true,{}],\"e\":[]}");
    ck_assert_str_eq(
        lines, "{\n  \"t\" : \"a\\n\\t\\\"\\\\\\\\x1b\xC3\xA4<\",\n"
               "  \"no\" : null,\n  \"n\" : 18446744073709551614,\n"
               "  \"none\" : null,\n  \"r\" : 0.5,\n  \"l\" : [\n    true,\n"
               "    {}\n  ],\n  \"e\" : []\n}");
    for (int i = 0; i < 2; i++) {
        const char *written = i == 0 ? line : lines;
        JsonValue root = json_read(written, strlen(written));
        char *text = json_text(json_member(root, "t"));
        ck_assert_str_eq(text, "a\n\t\"\\\\x1b\xC3\xA4<");
        ck_assert(json_next(json_first(json_member(root, "l"))) != NULL);
        g_free(text);
    }
    g_free(line);
    g_free(lines);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("json");
    TCase *tests = tcase_create("json");
    tcase_add_test(tests, test_good);
    tcase_add_test(tests, test_bad);
    tcase_add_test(tests, test_depth);
    tcase_add_test(tests, test_values);
    tcase_add_test(tests, test_text);
    tcase_add_test(tests, test_written);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
