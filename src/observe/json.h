// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members of JSON objects that are being built.  Texts are made visible
// (visible.h) first: they may come from anyone, and JSON is UTF-8.
#ifndef OBSERVE_JSON_H
#define OBSERVE_JSON_H

#include <json-glib/json-glib.h>

void json_add_text(JsonBuilder *builder, const char *name, const char *text);
void json_add_number(JsonBuilder *builder, const char *name, guint64 number);
void json_add_flag(JsonBuilder *builder, const char *name, gboolean flag);
void json_begin_list(JsonBuilder *builder, const char *name);

// The text of what was built, which is given up; the caller frees it.
char *json_finish(JsonBuilder *builder, gboolean pretty);

#endif
