// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of a report; see report.h.  It is complete without its script
// (report.js), which adds zooming, choosing and keys.
#include "observe/report.h"

#include "base/embedded.h"
#include "observe/event_json.h"
#include "observe/markup.h"
#include "observe/page.h"
#include "observe/report_state.h"

extern const Embedded embedded_report_css, embedded_report_js;

enum { DATA_PIECES = 8000 }; // so many parts of a row the script may tell apart

Report *report_new(const ReportOptions *options)
{
    Report *report = g_new0(Report, 1);
    PlaceSymbol symbol;
    report->options = *options;
    report->timeline = timeline_new();
    report_make_lists(report);
    if (places_find(options->places, "", "ccc", 3, &symbol, 1) > 0)
        report->scheduler = symbol.value;
    return report;
}

void report_free(Report *report)
{
    if (!report)
        return;
    timeline_free(report->timeline);
    report_free_lists(report);
    g_free(report);
}

// --- What the script draws from ---------------------------------------------

// Spans as numbers: start, end, value.  Those nearer to each other than a piece
// become one.
static void append_spans(GString *out, const TimelineRow *row, guint64 piece)
{
    const char *comma = "";
    for (guint i = 0; i < row->spans->len;) {
        TimelineSpan span = g_array_index(row->spans, TimelineSpan, i);
        for (i++; i < row->spans->len; i++) {
            const TimelineSpan *next =
                &g_array_index(row->spans, TimelineSpan, i);
            if (next->end - span.start > piece)
                break;
            span.end = next->end;
            span.value = MAX(span.value, next->value);
        }
        g_string_append_printf(
            out, "%s%" G_GUINT64_FORMAT ",%" G_GUINT64_FORMAT ",%u", comma,
            span.start, span.end, span.value);
        comma = ",";
    }
}

static void append_data(GString *out, const Report *report)
{
    const Timeline *timeline = report->timeline;
    guint64 begin = timeline_begin(timeline), end = timeline_end(timeline);
    g_string_append_printf(out,
                           "<script type=\"application/json\" id=\"data\">"
                           "{\"begin\":%" G_GUINT64_FORMAT
                           ",\"end\":%" G_GUINT64_FORMAT ",\"rows\":[",
                           begin, end);
    for (guint i = 0; i < timeline_row_count(timeline); i++) {
        const TimelineRow *row = timeline_row(timeline, i);
        g_string_append_printf(
            out, "%s{\"kind\":%d,\"cpu\":%s,\"label\":", i > 0 ? "," : "",
            row->kind, timeline_has_cpu(row) ? "true" : "false");
        event_json_append_text(out, row->label);
        g_string_append(out, ",\"spans\":[");
        append_spans(out, row, (end - begin) / DATA_PIECES);
        g_string_append(out, "]}");
    }
    g_string_append(out, "],\"actions\":[");
    for (guint i = 0; i < report->actions->len; i++) {
        const ReportAction *action = report->actions->pdata[i];
        g_string_append_printf(out, "%s[%" G_GUINT64_FORMAT ",%u,",
                               i > 0 ? "," : "", action->tick,
                               action->class_number);
        event_json_append_text(out, action->cause);
        g_string_append_c(out, ']');
    }
    g_string_append(out, "]}</script>\n");
}

// --- The page ---------------------------------------------------------------

static void append_header(GString *out, const Report *report,
                          const char *verdict)
{
    g_string_append(out, "<a class=\"skip\" href=\"#main\">To the contents</a>"
                         "\n<header><h1>");
    markup_append(out, report->options.title);
    g_string_append(out, "</h1>\n<p class=\"verdict\">");
    markup_append(out, verdict);
    g_string_append(out, "</p>\n<p class=\"soft\"><code>");
    markup_append(out, report->options.command);
    g_string_append(out, "</code></p>\n<nav aria-label=\"Parts\"><ul>"
                         "<li><a href=\"#timeline\">Who ran when</a></li>"
                         "<li><a href=\"#actions\">Interrupts</a></li>"
                         "<li><a href=\"#states\">Program table</a></li>"
                         "<li><a href=\"#statistics\">Statistics</a></li>");
    g_string_append_printf(out, "<li><a href=\"#notes\">Notes (%u)</a></li>",
                           report->notes->len);
    g_string_append(out, "</ul></nav></header>\n<main id=\"main\">\n");
}

static void append_timeline(GString *out, const Report *report)
{
    char *svg = timeline_svg(report->timeline, FALSE);
    g_string_append(out, "<section aria-labelledby=\"timeline\">\n"
                         "<h2 id=\"timeline\">Who ran when</h2>\n"
                         "<div id=\"plot\">");
    g_string_append(out, svg);
    g_string_append(out, "</div>\n</section>\n");
    g_free(svg);
}

char *report_page(Report *report, const char *verdict)
{
    GString *out = g_string_new(NULL);
    timeline_cut(report->timeline, report->options.from, report->options.to);
    page_append_begin(out, report->options.title, embedded_report_css.text,
                      embedded_report_js.text);
    append_header(out, report, verdict);
    append_timeline(out, report);
    report_append_actions(out, report);
    report_append_states(out, report);
    report_append_statistics(out, report);
    report_append_notes(out, report);
    g_string_append(out, "</main>\n");
    append_data(out, report);
    page_append_end(out, embedded_report_js.text);
    return g_string_free(out, FALSE);
}
