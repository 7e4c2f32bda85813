// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading JSON; see json_read.h.  What json_read found good is walked through
// without a look at its end: each bracket and quotation mark has its partner.
#include "classroom/json_read.h"

#include <string.h>

static gboolean is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static const char *skip_blanks(const char *at)
{
    while (is_blank(*at))
        at++;
    return at;
}

// --- The check ---------------------------------------------------------------

typedef struct Text {
    const char *at, *end;
} Text;

static char peek(const Text *text)
{
    return (char)(text->at < text->end ? *text->at : '\0');
}

static gboolean accept(Text *text, char c)
{
    if (peek(text) != c)
        return FALSE;
    text->at++;
    return TRUE;
}

static void pass_blanks(Text *text)
{
    while (is_blank(peek(text)))
        text->at++;
}

static gboolean check_word(Text *text, const char *word)
{
    while (*word && accept(text, *word))
        word++;
    return !*word;
}

static gboolean check_digits(Text *text)
{
    const char *start = text->at;
    while (g_ascii_isdigit(peek(text)))
        text->at++;
    return text->at > start;
}

static gboolean check_number(Text *text)
{
    accept(text, '-');
    if (!accept(text, '0') && !check_digits(text))
        return FALSE;
    if (accept(text, '.') && !check_digits(text))
        return FALSE;
    if (!accept(text, 'e') && !accept(text, 'E'))
        return TRUE;
    if (!accept(text, '+'))
        accept(text, '-');
    return check_digits(text);
}

static gboolean check_escape(Text *text)
{
    if (!accept(text, 'u')) {
        char c = peek(text);
        text->at++;
        return c && strchr("\"\\/bfnrt", c);
    }
    for (int i = 0; i < 4; i++, text->at++)
        if (!g_ascii_isxdigit(peek(text)))
            return FALSE;
    return TRUE;
}

static gboolean check_string(Text *text)
{
    if (!accept(text, '"'))
        return FALSE;
    while (!accept(text, '"'))
        if (accept(text, '\\')) {
            if (!check_escape(text))
                return FALSE;
        } else if ((guchar)peek(text) < ' ')
            return FALSE; // the end, too
        else
            text->at++;
    return TRUE;
}

static gboolean check_value(Text *text, guint depth);

// What stands between brackets: values, each with its name in an object.
static gboolean check_inside(Text *text, guint depth, gboolean named, char end)
{
    text->at++;
    pass_blanks(text);
    if (accept(text, end))
        return TRUE;
    do {
        pass_blanks(text);
        if (named) {
            if (!check_string(text))
                return FALSE;
            pass_blanks(text);
            if (!accept(text, ':'))
                return FALSE;
        }
        if (!check_value(text, depth))
            return FALSE;
    } while (accept(text, ','));
    return accept(text, end);
}

// With the blanks before and after it.
static gboolean check_value(Text *text, guint depth)
{
    gboolean good = FALSE;
    pass_blanks(text);
    switch (peek(text)) {
    case '{':
        good = depth > 0 && check_inside(text, depth - 1, TRUE, '}');
        break;
    case '[':
        good = depth > 0 && check_inside(text, depth - 1, FALSE, ']');
        break;
    case '"': good = check_string(text); break;
    case 't': good = check_word(text, "true"); break;
    case 'f': good = check_word(text, "false"); break;
    case 'n': good = check_word(text, "null"); break;
    default: good = check_number(text); break;
    }
    pass_blanks(text);
    return good;
}

JsonValue json_read(const char *bytes, gsize count)
{
    Text text = {bytes, bytes + count};
    if (!g_utf8_validate(bytes, (gssize)count, NULL) ||
        !check_value(&text, JSON_DEPTH) || text.at != text.end)
        return NULL;
    return skip_blanks(bytes);
}

// --- The values --------------------------------------------------------------

static const char *skip_string(const char *at)
{
    for (at++; *at != '"'; at++)
        if (*at == '\\')
            at++;
    return at + 1;
}

// Past a value that is in an object or a list.
static const char *skip_value(const char *at)
{
    guint depth = 0;
    do {
        if (*at == '"') {
            at = skip_string(at);
            continue;
        }
        if (*at == '{' || *at == '[')
            depth++;
        else if (*at == '}' || *at == ']')
            depth--;
        at++;
    } while (depth > 0 || (*at != ',' && *at != '}' && *at != ']'));
    return at;
}

JsonValue json_first(JsonValue list)
{
    if (!list || *list != '[')
        return NULL;
    const char *at = skip_blanks(list + 1);
    return *at == ']' ? NULL : at;
}

JsonValue json_next(JsonValue element)
{
    const char *at = element ? skip_value(element) : "";
    return *at == ',' ? skip_blanks(at + 1) : NULL;
}

JsonValue json_member(JsonValue object, const char *name)
{
    if (!object || *object != '{')
        return NULL;
    const char *at = skip_blanks(object + 1);
    while (*at == '"') {
        char *key = json_text(at);
        gboolean found = g_str_equal(key, name);
        g_free(key);
        at = skip_blanks(skip_blanks(skip_string(at)) + 1);
        if (found)
            return at;
        at = skip_value(at);
        if (*at == ',')
            at = skip_blanks(at + 1);
    }
    return NULL;
}

static gunichar code_unit(const char *digits)
{
    gunichar code = 0;
    for (int i = 0; i < 4; i++)
        code = code << 4 | (gunichar)g_ascii_xdigit_value(digits[i]);
    return code;
}

// Appends what follows `\`; returns where it ends.
static const char *append_escape(GString *out, const char *at)
{
    static const char letters[] = "bfnrt", meanings[] = "\b\f\n\r\t";
    const char *letter = strchr(letters, *at);
    if (*at != 'u') {
        g_string_append_c(out, letter ? meanings[letter - letters] : *at);
        return at + 1;
    }
    gunichar code = code_unit(at + 1);
    at += 5;
    if (code >> 10 == 0xD800 >> 10 && at[0] == '\\' && at[1] == 'u' &&
        code_unit(at + 2) >> 10 == 0xDC00 >> 10) {
        code = 0x10000 + ((code & 0x3FF) << 10) + (code_unit(at + 2) & 0x3FF);
        at += 6;
    }
    if (code == 0 || code >> 11 == 0xD800 >> 11)
        code = 0xFFFD;
    g_string_append_unichar(out, code);
    return at;
}

char *json_text(JsonValue value)
{
    if (!value || *value != '"')
        return NULL;
    GString *out = g_string_new(NULL);
    for (const char *at = value + 1; *at != '"';)
        if (*at == '\\')
            at = append_escape(out, at + 1);
        else
            g_string_append_c(out, *at++);
    return g_string_free(out, FALSE);
}

gboolean json_flag(JsonValue value, gboolean *flag)
{
    if (!value || (*value != 't' && *value != 'f'))
        return FALSE;
    *flag = *value == 't';
    return TRUE;
}
