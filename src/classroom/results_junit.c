// SPDX-License-Identifier: GPL-3.0-or-later
//
// Results as JUnit's XML: a test suite a submission, a test case a case.
#include "classroom/results.h"
#include "observe/visible.h"

// What may stand in XML 1.0: no control bytes, no markup.
static void add_escaped(GString *out, const char *text)
{
    char *visible = visible_text(text, -1, "\n\t");
    char *escaped = g_markup_escape_text(visible, -1);
    g_string_append(out, escaped);
    g_free(escaped);
    g_free(visible);
}

static void add_attribute(GString *out, const char *name, const char *text)
{
    g_string_append_printf(out, " %s=\"", name);
    add_escaped(out, text);
    g_string_append_c(out, '"');
}

static void add_case(GString *out, const Mark *mark, const ResultsCase *c)
{
    g_string_append(out, "    <testcase");
    add_attribute(out, "classname", mark->student);
    add_attribute(out, "name", c->wanted->name);
    if (c->mark->passed) {
        g_string_append(out, "/>\n");
        return;
    }
    char *message = results_message(c);
    g_string_append(out, ">\n      <failure");
    add_attribute(out, "message",
                  c->mark->hint_name ? c->mark->hint_name : "failed");
    g_string_append_c(out, '>');
    add_escaped(out, message);
    g_string_append(out, "</failure>\n    </testcase>\n");
    g_free(message);
}

static guint failures(const Mark *mark)
{
    guint count = 0;
    for (guint i = 0; i < mark->cases->len; i++)
        count += !g_array_index(mark->cases, CaseMark, i).passed;
    return count;
}

char *results_junit(const Results *results)
{
    GString *out = g_string_new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                "<testsuites");
    add_attribute(out, "name", results->assignment->file->name);
    g_string_append(out, ">\n");
    for (guint i = 0; i < results->marks->len; i++) {
        const Mark *mark = results->marks->pdata[i];
        g_string_append(out, "  <testsuite");
        add_attribute(out, "name", mark->student);
        g_string_append_printf(out, " tests=\"%u\" failures=\"%u\">\n",
                               mark->cases->len, failures(mark));
        for (guint j = 0; j < mark->cases->len; j++) {
            ResultsCase c = results_case(results, mark, j);
            add_case(out, mark, &c);
        }
        g_string_append(out, "  </testsuite>\n");
    }
    g_string_append(out, "</testsuites>\n");
    return g_string_free(out, FALSE);
}
