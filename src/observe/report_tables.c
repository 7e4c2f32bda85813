// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of a report: the program table over time, statistics, notes.
#include "observe/report_state.h"

#include "observe/cause.h"
#include "observe/markup.h"

static void append_head(GString *out, const char *id, const char *title)
{
    g_string_append_printf(out,
                           "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s"
                           "</h2>\n",
                           id, id, title);
}

// The head of a table; the columns from `words` on are of numbers.
static void append_columns(GString *out, const char *const *columns,
                           guint count, guint words)
{
    g_string_append(out,
                    "<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>");
    for (guint i = 0; i < count; i++) {
        g_string_append_printf(out, "<th scope=\"col\"%s>",
                               i >= words ? " class=\"n\"" : "");
        markup_append(out, columns[i]);
        g_string_append(out, "</th>");
    }
    g_string_append(out, "</tr></thead>\n<tbody>\n");
}

static void end_table(GString *out)
{
    g_string_append(out, "</tbody></table></div>\n");
}

static void append_omitted(GString *out, guint64 omitted)
{
    if (omitted > 0)
        g_string_append_printf(
            out, "<p>%" G_GUINT64_FORMAT " more are not shown.</p>\n", omitted);
}

// --- The program table ------------------------------------------------------

static void append_state_row(GString *out, const Report *report,
                             const ReportState *change, const ReportState **now)
{
    g_string_append_printf(
        out, "<tr><th scope=\"row\" class=\"n\">%" G_GUINT64_FORMAT "</th>",
        change->tick);
    for (guint i = 0; i < report->programs->len; i++) {
        gboolean here = now[i] == change;
        g_string_append(out, here ? "<td class=\"c\"><b>" : "<td>");
        markup_append(out, now[i] ? now[i]->state : "");
        if (now[i] && now[i]->waits_for) {
            g_string_append(out, ": ");
            markup_append(out, now[i]->waits_for);
        }
        g_string_append(out, here ? "*</b></td>" : "</td>");
    }
    g_string_append(out, "</tr>\n");
}

void report_append_states(GString *out, const Report *report)
{
    guint count = report->programs->len;
    append_head(out, "states", "The program table over time");
    if (report->states->len == 0) {
        g_string_append(out, "<p>The kernel has no program table, or none that "
                             "its symbols tell of.</p>\n</section>\n");
        return;
    }
    const char **columns = g_new(const char *, count + 1);
    const ReportState **now = g_new0(const ReportState *, count);
    columns[0] = "tick";
    for (guint i = 0; i < count; i++)
        columns[i + 1] = report->programs->pdata[i];
    append_columns(out, columns, count + 1, count + 1);
    for (guint i = 0; i < report->states->len; i++) {
        const ReportState *change = report->states->pdata[i];
        for (guint j = 0; j < count; j++)
            if (g_str_equal(report->programs->pdata[j], change->name))
                now[j] = change;
        append_state_row(out, report, change, now);
    }
    end_table(out);
    append_omitted(out, report->states_omitted);
    g_string_append(out, "</section>\n");
    g_free(columns);
    g_free(now);
}

// --- Statistics -------------------------------------------------------------

static void append_counts(GString *out, const GPtrArray *list,
                          const char *const *columns, guint count)
{
    append_columns(out, columns, count, 1);
    for (guint i = 0; i < list->len; i++) {
        const ReportCount *it = list->pdata[i];
        g_string_append(out, "<tr><th scope=\"row\">");
        markup_append(out, it->name);
        g_string_append(out, "</th>");
        if (count == 5)
            g_string_append_printf(
                out, "<td class=\"n\">%" G_GUINT64_FORMAT "</td>", it->begun);
        g_string_append_printf(
            out,
            "<td class=\"n\">%" G_GUINT64_FORMAT "</td>"
            "<td class=\"n\">%" G_GUINT64_FORMAT "</td>"
            "<td class=\"n\">%" G_GUINT64_FORMAT "</td></tr>\n",
            it->done, it->done ? it->ticks / it->done : 0, it->most);
    }
    end_table(out);
}

static void append_interrupts(GString *out, const Report *report)
{
    static const char *const columns[] = {"interrupts", "taken"};
    append_columns(out, columns, G_N_ELEMENTS(columns), 1);
    for (guint i = 0; i < report->interrupts.count; i++)
        g_string_append_printf(
            out,
            "<tr><th scope=\"row\">%s</th><td class=\"n\">%" G_GUINT64_FORMAT
            "</td></tr>\n",
            hypo_class(i)->name, report->interrupts.values[i]);
    end_table(out);
}

static void append_masked(GString *out, const Report *report)
{
    TimelineSpan longest = {0};
    for (guint i = 0; i < timeline_row_count(report->timeline); i++) {
        const TimelineRow *row = timeline_row(report->timeline, i);
        for (guint j = 0; row->kind == TIMELINE_MASKED && j < row->spans->len;
             j++) {
            TimelineSpan span = g_array_index(row->spans, TimelineSpan, j);
            if (span.value == 2 &&
                span.end - span.start > longest.end - longest.start)
                longest = span;
        }
    }
    g_string_append_printf(out,
                           "<p>The longest time with all interrupts masked was "
                           "%" G_GUINT64_FORMAT " ticks, from tick "
                           "%" G_GUINT64_FORMAT " on.</p>\n",
                           longest.end - longest.start, longest.start);
}

void report_append_statistics(GString *out, const Report *report)
{
    static const char *const calls[] = {"system call", "made", "returned",
                                        "mean ticks", "most ticks"};
    static const char *const services[] = {"from completion to interrupt",
                                           "times", "mean ticks", "most ticks"};
    append_head(out, "statistics", "Statistics");
    g_string_append_printf(out,
                           "<p>%" G_GUINT64_FORMAT " ticks, %" G_GUINT64_FORMAT
                           " instructions.</p>\n",
                           report->ticks, report->instructions);
    append_masked(out, report);
    g_string_append(
        out, "<h3>Who had the CPU</h3>\n<div class=\"wide\" tabindex=\"0\">");
    timeline_append_table(out, report->timeline);
    g_string_append(out, "</div>\n<h3>Interrupts</h3>\n");
    append_interrupts(out, report);
    if (report->services->len > 0)
        append_counts(out, report->services, services, G_N_ELEMENTS(services));
    if (report->calls->len > 0) {
        g_string_append(out, "<h3>System calls</h3>\n");
        append_counts(out, report->calls, calls, G_N_ELEMENTS(calls));
    }
    g_string_append(out, "</section>\n");
}

// --- Notes ------------------------------------------------------------------

void report_append_notes(GString *out, const Report *report)
{
    static const char *const columns[] = {"tick", "note", "what", "where"};
    append_head(out, "notes", "Notes");
    if (report->notes->len == 0) {
        g_string_append(out, "<p>Nothing suspicious has happened.</p>\n"
                             "</section>\n");
        return;
    }
    append_columns(out, columns, G_N_ELEMENTS(columns), G_N_ELEMENTS(columns));
    for (guint i = 0; i < report->notes->len; i++) {
        const ReportNote *note = report->notes->pdata[i];
        const char *const cells[] = {note->note, note->text, note->place};
        g_string_append_printf(
            out, "<tr><th scope=\"row\" class=\"n\">%" G_GUINT64_FORMAT "</th>",
            note->tick);
        for (guint j = 0; j < G_N_ELEMENTS(cells); j++) {
            g_string_append(out, "<td>");
            markup_append(out, cells[j]);
            g_string_append(out, "</td>");
        }
        g_string_append(out, "</tr>\n");
    }
    end_table(out);
    append_omitted(out, report->notes_omitted);
    g_string_append(out, "</section>\n");
}
