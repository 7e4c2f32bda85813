// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks; see mark.h.
#include "classroom/mark.h"
#include "observe/json.h"

static void clear_case(gpointer data)
{
    CaseMark *c = data;
    g_free(c->why);
    g_free(c->hint);
    g_free(c->hint_name);
}

Mark *mark_new(const char *student)
{
    Mark *mark = g_new(Mark, 1);
    mark->student = g_strdup(student);
    mark->cases = g_array_new(FALSE, TRUE, sizeof(CaseMark));
    g_array_set_clear_func(mark->cases, clear_case);
    return mark;
}

void mark_free(Mark *mark)
{
    if (!mark)
        return;
    g_free(mark->student);
    g_array_unref(mark->cases);
    g_free(mark);
}

void mark_add(Mark *mark, const CaseMark *c)
{
    g_array_append_vals(mark->cases, c, 1);
}

guint mark_points(const Mark *mark, const Assignment *assignment)
{
    guint points = 0;
    for (guint i = 0; i < mark->cases->len; i++)
        if (g_array_index(mark->cases, CaseMark, i).passed)
            points +=
                g_array_index(assignment->cases, AssignmentCase, i).points;
    return points;
}

char *mark_json(const Mark *mark)
{
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    json_begin_list(builder, "cases");
    for (guint i = 0; i < mark->cases->len; i++) {
        const CaseMark *c = &g_array_index(mark->cases, CaseMark, i);
        json_builder_begin_object(builder);
        json_add_flag(builder, "passed", c->passed);
        json_add_text(builder, "why", c->why);
        json_add_text(builder, "hint", c->hint);
        json_add_text(builder, "hint_name", c->hint_name);
        json_builder_end_object(builder);
    }
    json_builder_end_array(builder);
    json_builder_end_object(builder);
    return json_finish(builder, FALSE);
}

// A member of what may be an object; NULL: there is none.
static JsonNode *member(JsonNode *node, const char *name)
{
    return node && JSON_NODE_HOLDS_OBJECT(node)
               ? json_object_get_member(json_node_get_object(node), name)
               : NULL;
}

// An element of what may be an array; NULL: there is none.
static JsonNode *element(JsonNode *node, guint number)
{
    if (!node || !JSON_NODE_HOLDS_ARRAY(node))
        return NULL;
    JsonArray *array = json_node_get_array(node);
    return number < json_array_get_length(array)
               ? json_array_get_element(array, number)
               : NULL;
}

static char *read_text(JsonNode *node, const char *name)
{
    JsonNode *text = member(node, name);
    return text && JSON_NODE_HOLDS_VALUE(text)
               ? g_strdup(json_node_get_string(text))
               : NULL;
}

static gboolean read_case(Mark *mark, JsonNode *node)
{
    JsonNode *passed = member(node, "passed");
    if (!passed || !JSON_NODE_HOLDS_VALUE(passed) ||
        json_node_get_value_type(passed) != G_TYPE_BOOLEAN)
        return FALSE;
    CaseMark c = {.passed = json_node_get_boolean(passed),
                  .why = read_text(node, "why"),
                  .hint = read_text(node, "hint"),
                  .hint_name = read_text(node, "hint_name")};
    mark_add(mark, &c);
    return TRUE;
}

gboolean mark_read_json(Mark *mark, const Assignment *assignment,
                        const char *text, gsize bytes)
{
    JsonParser *parser = json_parser_new();
    JsonNode *root =
        json_parser_load_from_data(parser, text, (gssize)bytes, NULL)
            ? json_parser_get_root(parser)
            : NULL;
    JsonNode *one = element(member(root, "submissions"), 0);
    JsonNode *cases = member(one ? one : root, "cases");
    guint count = assignment->cases->len;
    gboolean good = element(cases, count - 1) && !element(cases, count);
    for (guint i = 0; good && i < count; i++)
        good = read_case(mark, element(cases, i));
    if (!good)
        g_array_set_size(mark->cases, 0);
    g_object_unref(parser);
    return good;
}
