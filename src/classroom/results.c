// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms, and those of them that are lines of text; see results.h.
// Read next: results_json.c, results_junit.c.
#include "classroom/results.h"

#include <string.h>

#include "observe/visible.h"

static const ResultsForm forms[] = {
    {"table", FALSE, results_table}, {"json", FALSE, results_json},
    {"csv", FALSE, results_csv},     {"junit", FALSE, results_junit},
    {"tap", FALSE, results_tap},     {"gradescope", TRUE, results_gradescope},
};

const ResultsForm *results_form_at(guint number)
{
    return number < G_N_ELEMENTS(forms) ? &forms[number] : NULL;
}

const ResultsForm *results_form(const char *name)
{
    for (guint i = 0; i < G_N_ELEMENTS(forms); i++)
        if (strcmp(forms[i].name, name) == 0)
            return &forms[i];
    return NULL;
}

ResultsCase results_case(const Results *results, const Mark *mark, guint number)
{
    return (ResultsCase){
        &g_array_index(results->assignment->cases, AssignmentCase, number),
        &g_array_index(mark->cases, CaseMark, number)};
}

char *results_message(const ResultsCase *c)
{
    const char *why = c->mark->why ? c->mark->why : "";
    return c->mark->hint ? g_strdup_printf("%s\nHint: %s", why, c->mark->hint)
                         : g_strdup(why);
}

// --- Table ------------------------------------------------------------------

static void add_row(GString *out, const Results *results, const Mark *mark,
                    int width)
{
    char *student = visible_text(mark->student, -1, "");
    int padding = width - (int)g_utf8_strlen(student, -1);
    g_string_append_printf(out, "%s%*s %6u", student, MAX(padding, 0), "",
                           mark_points(mark, results->assignment));
    const char *separator = "  failed: ";
    for (guint i = 0; i < mark->cases->len; i++) {
        ResultsCase c = results_case(results, mark, i);
        if (c.mark->passed)
            continue;
        g_string_append_printf(out, "%s%s", separator, c.wanted->name);
        if (c.mark->hint_name)
            g_string_append_printf(out, " (%s)", c.mark->hint_name);
        separator = ", ";
    }
    g_string_append_c(out, '\n');
    g_free(student);
}

char *results_table(const Results *results)
{
    enum { WIDTH_LEAST = 7, WIDTH_MOST = 40 };
    GString *out = g_string_new(NULL);
    glong width = WIDTH_LEAST;
    guint64 sum = 0;
    for (guint i = 0; i < results->marks->len; i++) {
        const Mark *mark = results->marks->pdata[i];
        char *student = visible_text(mark->student, -1, "");
        width = MAX(width, g_utf8_strlen(student, -1));
        sum += mark_points(mark, results->assignment);
        g_free(student);
    }
    width = MIN(width, WIDTH_MOST);
    g_string_append_printf(out, "%-*s points of %u\n", (int)width, "student",
                           results->assignment->points);
    for (guint i = 0; i < results->marks->len; i++)
        add_row(out, results, results->marks->pdata[i], (int)width);
    if (results->marks->len > 0)
        g_string_append_printf(out, "%u submission%s, mean %.1f\n",
                               results->marks->len,
                               results->marks->len == 1 ? "" : "s",
                               (double)sum / results->marks->len);
    return g_string_free(out, FALSE);
}

// --- CSV (RFC 4180) ---------------------------------------------------------

// A text that a spreadsheet would take for a formula gets an apostrophe.
static void add_cell(GString *out, const char *text)
{
    char *visible = visible_text(text, -1, "");
    gboolean formula = *visible && strchr("=+-@", *visible);
    gboolean quoted = strpbrk(visible, ",\"\r\n'") != NULL;
    if (quoted)
        g_string_append_c(out, '"');
    if (formula)
        g_string_append_c(out, '\'');
    for (const char *at = visible; *at; at++) {
        if (*at == '"')
            g_string_append_c(out, '"');
        g_string_append_c(out, *at);
    }
    if (quoted)
        g_string_append_c(out, '"');
    g_free(visible);
}

char *results_csv(const Results *results)
{
    const GArray *cases = results->assignment->cases;
    GString *out = g_string_new("student,points,of");
    for (guint i = 0; i < cases->len; i++) {
        g_string_append_c(out, ',');
        add_cell(out, g_array_index(cases, AssignmentCase, i).name);
    }
    g_string_append(out, "\r\n");
    for (guint i = 0; i < results->marks->len; i++) {
        const Mark *mark = results->marks->pdata[i];
        add_cell(out, mark->student);
        g_string_append_printf(out, ",%u,%u",
                               mark_points(mark, results->assignment),
                               results->assignment->points);
        for (guint j = 0; j < mark->cases->len; j++) {
            ResultsCase c = results_case(results, mark, j);
            g_string_append_printf(out, ",%u",
                                   c.mark->passed ? c.wanted->points : 0);
        }
        g_string_append(out, "\r\n");
    }
    return g_string_free(out, FALSE);
}

// --- TAP version 14 ---------------------------------------------------------

// A `#` would begin a directive.
static void add_description(GString *out, const char *text)
{
    char *visible = visible_text(text, -1, "");
    for (const char *at = visible; *at; at++) {
        if (*at == '#' || *at == '\\')
            g_string_append_c(out, '\\');
        g_string_append_c(out, *at);
    }
    g_free(visible);
}

static void add_comment(GString *out, const ResultsCase *c)
{
    char *message = results_message(c);
    char *visible = visible_text(message, -1, "\n");
    char **lines = g_strsplit(visible, "\n", -1);
    for (char **line = lines; *line; line++)
        if (**line)
            g_string_append_printf(out, "# %s\n", *line);
    g_strfreev(lines);
    g_free(visible);
    g_free(message);
}

char *results_tap(const Results *results)
{
    guint number = 0, cases = results->assignment->cases->len;
    GString *out = g_string_new("TAP version 14\n");
    g_string_append_printf(out, "1..%u\n", results->marks->len * cases);
    for (guint i = 0; i < results->marks->len; i++) {
        const Mark *mark = results->marks->pdata[i];
        for (guint j = 0; j < mark->cases->len; j++) {
            ResultsCase c = results_case(results, mark, j);
            g_string_append_printf(out, "%s %u - ",
                                   c.mark->passed ? "ok" : "not ok", ++number);
            add_description(out, mark->student);
            g_string_append(out, ": ");
            add_description(out, c.wanted->name);
            g_string_append_c(out, '\n');
            if (!c.mark->passed)
                add_comment(out, &c);
        }
    }
    return g_string_free(out, FALSE);
}
