// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a judgement says; see judgement_text.h.
#include "classroom/judgement_text.h"

static const Check *check_at(const Expectation *expectation, guint number)
{
    return &g_array_index(expectation->checks, Check, number);
}

// What a line is about: a check of the file, or an assertion of a source.
typedef struct Line {
    const char *id;
    const char *file;
    guint line, column; // line 0: of no file; column 0: the whole line
} Line;

static Line line_of_check(const Expectation *expectation, guint number)
{
    const Check *check = check_at(expectation, number);
    return check->entry ? (Line){check->id, expectation->file->name,
                                 check->entry->line, check->entry->value_column}
                        : (Line){.id = check->id};
}

static Line line_of_assertion(const Subject *subject, guint number)
{
    const Assertion *assertion =
        &g_array_index(subject->assertions, Assertion, number);
    return (Line){"assert", assertion->file, assertion->line, 0};
}

static void add_line(GString *out, Line line, const Finding *finding,
                     gboolean quiet)
{
    if (finding->held && quiet)
        return;
    g_string_append_printf(out, "  %s  %s", finding->held ? "ok    " : "FAILED",
                           line.id);
    if (line.line > 0 && (!finding->held || line.column == 0))
        g_string_append_printf(out, " (%s:%u", line.file, line.line);
    if (line.column > 0 && !finding->held)
        g_string_append_printf(out, ":%u", line.column);
    if (line.line > 0 && (!finding->held || line.column == 0))
        g_string_append_c(out, ')');
    g_string_append_c(out, '\n');
    if (!finding->held)
        g_string_append_printf(out, "          %s\n", finding->why);
}

static void add_hint(GString *out, const char *hint)
{
    char **lines = g_strsplit(hint, "\n", -1);
    g_string_append(out, "Hint:\n");
    for (char **line = lines; *line; line++)
        if (**line)
            g_string_append_printf(out, "  %s\n", *line);
    g_strfreev(lines);
}

char *judgement_text(const Expectation *expectation, const Subject *subject,
                     const Judgement *judgement, gboolean quiet)
{
    GString *out = g_string_new(NULL);
    guint count = judgement->findings->len + judgement->assertions->len;
    g_string_append_printf(out, "%s: %u check%s, %u failed\n",
                           expectation->file->name, count,
                           count == 1 ? "" : "s", judgement->failed);
    for (guint i = 0; i < judgement->findings->len; i++)
        add_line(out, line_of_check(expectation, i),
                 &g_array_index(judgement->findings, Finding, i), quiet);
    for (guint i = 0; i < judgement->assertions->len; i++)
        add_line(out, line_of_assertion(subject, i),
                 &g_array_index(judgement->assertions, Finding, i), quiet);
    if (judgement->hint)
        add_hint(out, judgement->hint);
    return g_string_free(out, FALSE);
}

static void build_finding(JsonWriter *json, Line line, const Finding *finding)
{
    json_begin_object(json, NULL);
    json_add_text(json, "check", line.id);
    json_add_text(json, "file", line.file);
    json_add_number(json, "line", line.line > 0 ? line.line : HYPO_NEVER);
    json_add_flag(json, "held", finding->held);
    json_add_text(json, "why", finding->why);
    json_add_number(json, "tick", finding->tick);
    json_end_object(json);
}

void judgement_build(JsonWriter *json, const Expectation *expectation,
                     const Subject *subject, const Judgement *judgement)
{
    json_add_text(json, "stop", expectation_stop_word((int)judgement->stop));
    json_add_number(json, "ticks", judgement->ticks);
    json_begin_list(json, "checks");
    for (guint i = 0; i < judgement->findings->len; i++)
        build_finding(json, line_of_check(expectation, i),
                      &g_array_index(judgement->findings, Finding, i));
    for (guint i = 0; i < judgement->assertions->len; i++)
        build_finding(json, line_of_assertion(subject, i),
                      &g_array_index(judgement->assertions, Finding, i));
    json_end_list(json);
    json_add_number(json, "failed", judgement->failed);
    json_add_text(json, "hint", judgement->hint);
}
