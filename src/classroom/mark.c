// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks; see mark.h.
#include "classroom/mark.h"

#include "classroom/json.h"

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

static char *read_text(JsonReader *reader, const char *name)
{
    char *text = NULL;
    if (json_reader_read_member(reader, name) &&
        !json_reader_get_null_value(reader))
        text = g_strdup(json_reader_get_string_value(reader));
    json_reader_end_member(reader);
    return text;
}

static gboolean read_case(Mark *mark, JsonReader *reader)
{
    CaseMark c = {0};
    gboolean good = json_reader_is_object(reader) &&
                    json_reader_read_member(reader, "passed");
    if (good)
        c.passed = json_reader_get_boolean_value(reader);
    json_reader_end_member(reader);
    if (!good)
        return FALSE;
    c.why = read_text(reader, "why");
    c.hint = read_text(reader, "hint");
    c.hint_name = read_text(reader, "hint_name");
    mark_add(mark, &c);
    return TRUE;
}

gboolean mark_read_json(Mark *mark, const Assignment *assignment,
                        const char *text, gsize bytes)
{
    JsonParser *parser = json_parser_new();
    gboolean good =
        json_parser_load_from_data(parser, text, (gssize)bytes, NULL) &&
        json_parser_get_root(parser);
    JsonReader *reader =
        json_reader_new(good ? json_parser_get_root(parser) : NULL);
    good = good && json_reader_read_member(reader, "cases") &&
           json_reader_is_array(reader) &&
           json_reader_count_elements(reader) == (gint)assignment->cases->len;
    for (guint i = 0; good && i < assignment->cases->len; i++) {
        good = json_reader_read_element(reader, i) && read_case(mark, reader);
        json_reader_end_element(reader);
    }
    if (!good)
        g_array_set_size(mark->cases, 0);
    g_object_unref(reader);
    g_object_unref(parser);
    return good;
}
