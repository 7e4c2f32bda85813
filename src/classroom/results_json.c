// SPDX-License-Identifier: GPL-3.0-or-later
//
// Results as JSON: all of them, and one as Gradescope's autograder wants it
// (https://gradescope-autograders.readthedocs.io/en/latest/specs/).
#include <string.h>

#include "classroom/results.h"
#include "observe/json.h"

static void build_case(JsonBuilder *builder, const ResultsCase *c)
{
    json_builder_begin_object(builder);
    json_add_text(builder, "case", c->wanted->name);
    json_add_flag(builder, "hidden", c->wanted->hidden);
    json_add_flag(builder, "passed", c->mark->passed);
    json_add_number(builder, "points", c->mark->passed ? c->wanted->points : 0);
    json_add_number(builder, "of", c->wanted->points);
    json_add_text(builder, "why", c->mark->why);
    json_add_text(builder, "hint", c->mark->hint);
    json_add_text(builder, "hint_name", c->mark->hint_name);
    json_builder_end_object(builder);
}

// Indented as an element of a list in the document.
static char *submission_json(const Results *results, const Mark *mark)
{
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    json_add_text(builder, "student", mark->student);
    json_add_number(builder, "points", mark_points(mark, results->assignment));
    json_begin_list(builder, "cases");
    for (guint i = 0; i < mark->cases->len; i++) {
        ResultsCase c = results_case(results, mark, i);
        build_case(builder, &c);
    }
    json_builder_end_array(builder);
    json_builder_end_object(builder);
    char *text = json_finish(builder, TRUE);
    char **lines = g_strsplit(text, "\n", -1);
    char *indented = g_strjoinv("\n    ", lines);
    g_strfreev(lines);
    g_free(text);
    return indented;
}

// The whole without a submission.
static char *frame_json(const Results *results)
{
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    json_add_text(builder, "assignment", results->assignment->file->name);
    json_add_text(builder, "title", results->assignment->title);
    json_add_number(builder, "of", results->assignment->points);
    json_begin_list(builder, "submissions");
    json_builder_end_array(builder);
    json_add_text(builder, "version", results->version);
    json_builder_end_object(builder);
    return json_finish(builder, TRUE);
}

// One submission after the other goes into the list: a tree of all of them
// would take several times the memory of their text.
char *results_json(const Results *results)
{
    static const char list[] = "\"submissions\" : [";
    char *frame = frame_json(results);
    const char *rest = strstr(frame, list) + sizeof list - 1;
    GString *out = g_string_new_len(frame, rest - frame);
    for (guint i = 0; i < results->marks->len; i++) {
        char *mark = submission_json(results, results->marks->pdata[i]);
        g_string_append(out, i ? ",\n    " : "\n    ");
        g_string_append(out, mark);
        g_free(mark);
    }
    g_string_append(out, results->marks->len ? "\n  " : "");
    g_string_append(out, rest);
    g_string_append_c(out, '\n');
    g_free(frame);
    return g_string_free(out, FALSE);
}

static void build_test(JsonBuilder *builder, const ResultsCase *c)
{
    char *message = results_message(c);
    json_builder_begin_object(builder);
    json_add_text(builder, "name", c->wanted->name);
    json_add_number(builder, "score", c->mark->passed ? c->wanted->points : 0);
    json_add_number(builder, "max_score", c->wanted->points);
    json_add_text(builder, "status", c->mark->passed ? "passed" : "failed");
    json_add_text(builder, "output", message);
    json_add_text(builder, "output_format", "text");
    json_add_text(builder, "visibility",
                  c->wanted->hidden ? "hidden" : "visible");
    json_builder_end_object(builder);
    g_free(message);
}

char *results_gradescope(const Results *results)
{
    const Mark *mark = results->marks->pdata[0];
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    json_add_number(builder, "score", mark_points(mark, results->assignment));
    json_begin_list(builder, "tests");
    for (guint i = 0; i < mark->cases->len; i++) {
        ResultsCase c = results_case(results, mark, i);
        build_test(builder, &c);
    }
    json_builder_end_array(builder);
    json_builder_end_object(builder);
    char *text = json_finish(builder, TRUE);
    char *line = g_strconcat(text, "\n", NULL);
    g_free(text);
    return line;
}
