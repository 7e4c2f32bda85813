// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing JSON; see json.h.
#include "observe/json.h"

#include <string.h>

#include "observe/visible.h"

struct JsonWriter {
    GString *out;
    gboolean pretty;
    guint depth;    // objects and lists that are open
    gboolean empty; // the innermost of them is
};

JsonWriter *json_new(gboolean pretty)
{
    JsonWriter *json = g_new(JsonWriter, 1);
    *json = (JsonWriter){g_string_new(NULL), pretty, 0, TRUE};
    return json;
}

char *json_finish(JsonWriter *json)
{
    GString *out = json->out;
    g_assert(json->depth == 0);
    g_free(json);
    return g_string_free(out, FALSE);
}

char *json_finish_line(JsonWriter *json)
{
    g_string_append_c(json->out, '\n');
    return json_finish(json);
}

void json_append_text(GString *out, const char *text, const char *kept,
                      const char *coded)
{
    if (!text) {
        g_string_append(out, "null");
        return;
    }
    char *visible = visible_text(text, -1, kept);
    g_string_append_c(out, '"');
    for (const char *at = visible; *at; at++) {
        if (*at == '\n' || *at == '\t')
            g_string_append(out, *at == '\n' ? "\\n" : "\\t");
        else if (strchr(coded, *at))
            g_string_append_printf(out, "\\u%04x", (guint)*at);
        else {
            if (*at == '"' || *at == '\\')
                g_string_append_c(out, '\\');
            g_string_append_c(out, *at);
        }
    }
    g_string_append_c(out, '"');
    g_free(visible);
}

static void append_text(GString *out, const char *text)
{
    json_append_text(out, text, "\n\t", "");
}

static void begin_line(const JsonWriter *json)
{
    if (!json->pretty || json->out->len == 0)
        return;
    g_string_append_c(json->out, '\n');
    for (guint i = 0; i < json->depth; i++)
        g_string_append(json->out, "  ");
}

// What stands before a value; returns where it goes.
static GString *begin_value(JsonWriter *json, const char *name)
{
    if (!json->empty)
        g_string_append_c(json->out, ',');
    begin_line(json);
    if (name) {
        append_text(json->out, name);
        g_string_append(json->out, json->pretty ? " : " : ":");
    }
    json->empty = FALSE;
    return json->out;
}

static void begin(JsonWriter *json, const char *name, char bracket)
{
    g_string_append_c(begin_value(json, name), bracket);
    json->depth++;
    json->empty = TRUE;
}

static void end(JsonWriter *json, char bracket)
{
    json->depth--;
    if (!json->empty)
        begin_line(json);
    g_string_append_c(json->out, bracket);
    json->empty = FALSE;
}

void json_begin_object(JsonWriter *json, const char *name)
{
    begin(json, name, '{');
}

void json_end_object(JsonWriter *json)
{
    end(json, '}');
}

void json_begin_list(JsonWriter *json, const char *name)
{
    begin(json, name, '[');
}

void json_end_list(JsonWriter *json)
{
    end(json, ']');
}

void json_add_null(JsonWriter *json, const char *name)
{
    g_string_append(begin_value(json, name), "null");
}

void json_add_flag(JsonWriter *json, const char *name, gboolean flag)
{
    g_string_append(begin_value(json, name), flag ? "true" : "false");
}

void json_add_real(JsonWriter *json, const char *name, double number)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    g_string_append(begin_value(json, name),
                    g_ascii_dtostr(text, sizeof text, number));
}

void json_add_number(JsonWriter *json, const char *name, guint64 number)
{
    if (number == G_MAXUINT64)
        json_add_null(json, name);
    else
        g_string_append_printf(begin_value(json, name), "%" G_GUINT64_FORMAT,
                               number);
}

void json_add_text(JsonWriter *json, const char *name, const char *text)
{
    append_text(begin_value(json, name), text);
}
