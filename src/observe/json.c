// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON members; see json.h.
#include "observe/json.h"

#include "observe/visible.h"

// NULL is null.
void json_add_text(JsonBuilder *builder, const char *name, const char *text)
{
    json_builder_set_member_name(builder, name);
    if (!text) {
        json_builder_add_null_value(builder);
        return;
    }
    char *visible = visible_text(text, -1, "\n\t");
    json_builder_add_string_value(builder, visible);
    g_free(visible);
}

// What has no value, G_MAXUINT64, is null.
void json_add_number(JsonBuilder *builder, const char *name, guint64 number)
{
    json_builder_set_member_name(builder, name);
    if (number == G_MAXUINT64)
        json_builder_add_null_value(builder);
    else
        json_builder_add_int_value(builder, (gint64)number);
}

void json_add_flag(JsonBuilder *builder, const char *name, gboolean flag)
{
    json_builder_set_member_name(builder, name);
    json_builder_add_boolean_value(builder, flag);
}

void json_begin_list(JsonBuilder *builder, const char *name)
{
    json_builder_set_member_name(builder, name);
    json_builder_begin_array(builder);
}

char *json_finish(JsonBuilder *builder, gboolean pretty)
{
    JsonNode *root = json_builder_get_root(builder);
    char *text = json_to_string(root, pretty);
    json_node_unref(root);
    g_object_unref(builder);
    return text;
}
