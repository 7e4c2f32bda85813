// SPDX-License-Identifier: GPL-3.0-or-later
//
// Results as JSON: all of them, and one as Gradescope's autograder wants it
// (https://gradescope-autograders.readthedocs.io/en/latest/specs/).
#include <string.h>

#include "classroom/results.h"
#include "observe/json.h"

static void build_case(JsonWriter *json, const ResultsCase *c)
{
    json_begin_object(json, NULL);
    json_add_text(json, "case", c->wanted->name);
    json_add_flag(json, "hidden", c->wanted->hidden);
    json_add_flag(json, "passed", c->mark->passed);
    json_add_number(json, "points", c->mark->passed ? c->wanted->points : 0);
    json_add_number(json, "of", c->wanted->points);
    json_add_text(json, "why", c->mark->why);
    json_add_text(json, "hint", c->mark->hint);
    json_add_text(json, "hint_name", c->mark->hint_name);
    json_end_object(json);
}

static void build_submission(JsonWriter *json, const Results *results,
                             const Mark *mark)
{
    json_begin_object(json, NULL);
    json_add_text(json, "student", mark->student);
    json_add_number(json, "points", mark_points(mark, results->assignment));
    json_begin_list(json, "cases");
    for (guint i = 0; i < mark->cases->len; i++) {
        ResultsCase c = results_case(results, mark, i);
        build_case(json, &c);
    }
    json_end_list(json);
    json_end_object(json);
}

char *results_json(const Results *results)
{
    JsonWriter *json = json_new(TRUE);
    json_begin_object(json, NULL);
    json_add_text(json, "assignment", results->assignment->file->name);
    json_add_text(json, "title", results->assignment->title);
    json_add_number(json, "of", results->assignment->points);
    json_begin_list(json, "submissions");
    for (guint i = 0; i < results->marks->len; i++)
        build_submission(json, results, results->marks->pdata[i]);
    json_end_list(json);
    json_add_text(json, "version", results->version);
    json_end_object(json);
    return json_finish_line(json);
}

static void build_test(JsonWriter *json, const ResultsCase *c)
{
    char *message = results_message(c);
    json_begin_object(json, NULL);
    json_add_text(json, "name", c->wanted->name);
    json_add_number(json, "score", c->mark->passed ? c->wanted->points : 0);
    json_add_number(json, "max_score", c->wanted->points);
    json_add_text(json, "status", c->mark->passed ? "passed" : "failed");
    json_add_text(json, "output", message);
    json_add_text(json, "output_format", "text");
    json_add_text(json, "visibility", c->wanted->hidden ? "hidden" : "visible");
    json_end_object(json);
    g_free(message);
}

char *results_gradescope(const Results *results)
{
    const Mark *mark = results->marks->pdata[0];
    JsonWriter *json = json_new(TRUE);
    json_begin_object(json, NULL);
    json_add_number(json, "score", mark_points(mark, results->assignment));
    json_begin_list(json, "tests");
    for (guint i = 0; i < mark->cases->len; i++) {
        ResultsCase c = results_case(results, mark, i);
        build_test(json, &c);
    }
    json_end_list(json);
    json_end_object(json);
    return json_finish_line(json);
}
