// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON, written value by value.  Texts are made visible (visible.h) first: they
// may come from anyone, and JSON is UTF-8.
#ifndef OBSERVE_JSON_H
#define OBSERVE_JSON_H

#include <glib.h>

typedef struct JsonWriter JsonWriter;

// `pretty`: a line for each value, indented by two columns for each level.
JsonWriter *json_new(gboolean pretty);

// The text of what was written, whose objects and lists are all ended; the
// writer is given up.  The caller frees it.
char *json_finish(JsonWriter *json);
char *json_finish_line(JsonWriter *json); // with a newline

// Each adds a value: to an object with its `name`, to a list with NULL.
void json_begin_object(JsonWriter *json, const char *name);
void json_begin_list(JsonWriter *json, const char *name);
void json_add_null(JsonWriter *json, const char *name);
void json_add_flag(JsonWriter *json, const char *name, gboolean flag);
void json_add_real(JsonWriter *json, const char *name, double number);
// What has no value, G_MAXUINT64, is null.
void json_add_number(JsonWriter *json, const char *name, guint64 number);
// NULL is null.
void json_add_text(JsonWriter *json, const char *name, const char *text);

void json_end_object(JsonWriter *json);
void json_end_list(JsonWriter *json);

// Appends a string with its quotation marks, or null.  Control bytes but those
// in `kept` become visible; ASCII characters in `coded` are written as numbers.
void json_append_text(GString *out, const char *text, const char *kept,
                      const char *coded);

#endif
