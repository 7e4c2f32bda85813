// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks; see mark.h.
#include "classroom/mark.h"

#include "classroom/json_read.h"
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
    JsonWriter *json = json_new(FALSE);
    json_begin_object(json, NULL);
    json_begin_list(json, "cases");
    for (guint i = 0; i < mark->cases->len; i++) {
        const CaseMark *c = &g_array_index(mark->cases, CaseMark, i);
        json_begin_object(json, NULL);
        json_add_flag(json, "passed", c->passed);
        json_add_text(json, "why", c->why);
        json_add_text(json, "hint", c->hint);
        json_add_text(json, "hint_name", c->hint_name);
        json_end_object(json);
    }
    json_end_list(json);
    json_end_object(json);
    return json_finish(json);
}

static gboolean read_case(Mark *mark, JsonValue value)
{
    CaseMark c = {0};
    if (!json_flag(json_member(value, "passed"), &c.passed))
        return FALSE;
    c.why = json_text(json_member(value, "why"));
    c.hint = json_text(json_member(value, "hint"));
    c.hint_name = json_text(json_member(value, "hint_name"));
    mark_add(mark, &c);
    return TRUE;
}

gboolean mark_read_json(Mark *mark, const Assignment *assignment,
                        const char *text, gsize bytes)
{
    JsonValue root = json_read(text, bytes);
    JsonValue one = json_first(json_member(root, "submissions"));
    JsonValue value = json_first(json_member(one ? one : root, "cases"));
    guint left = assignment->cases->len;
    while (value && left > 0 && read_case(mark, value)) {
        value = json_next(value);
        left--;
    }
    gboolean good = !value && left == 0;
    if (!good)
        g_array_set_size(mark->cases, 0);
    return good;
}
