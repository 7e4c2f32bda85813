// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline as a page: the picture, and the same in numbers.
#include "observe/markup.h"
#include "observe/page.h"
#include "observe/timeline.h"

void timeline_append_table(GString *out, const Timeline *timeline)
{
    g_string_append(out, "<table>\n<thead><tr><th scope=\"col\">who</th>"
                         "<th scope=\"col\" class=\"n\">ticks</th>"
                         "<th scope=\"col\" class=\"n\">share</th>"
                         "<th scope=\"col\" class=\"n\">times</th></tr>"
                         "</thead>\n<tbody>\n");
    for (guint i = 0; i < timeline_row_count(timeline); i++) {
        const TimelineRow *row = timeline_row(timeline, i);
        char share[32];
        guint value;
        timeline_share(timeline, row, share, sizeof share);
        g_string_append(out, "<tr><th scope=\"row\">");
        markup_append(out, row->label);
        g_string_append_printf(
            out,
            "</th><td class=\"n\">%" G_GUINT64_FORMAT "</td>"
            "<td class=\"n\">%s</td><td class=\"n\">%u</td></tr>\n",
            timeline_ticks(row, timeline_begin(timeline),
                           timeline_end(timeline), &value),
            share, timeline_pieces(row));
    }
    g_string_append(out, "</tbody>\n</table>\n");
}

char *timeline_html(const Timeline *timeline)
{
    GString *out = g_string_new(NULL);
    char *svg = timeline_svg(timeline, FALSE);
    page_append_begin(out, "Who ran when", NULL, NULL);
    g_string_append(out, "<main>\n<h1>Who ran when</h1>\n");
    g_string_append(out, svg);
    timeline_append_table(out, timeline);
    g_string_append(out, "</main>\n");
    page_append_end(out, NULL);
    g_free(svg);
    return g_string_free(out, FALSE);
}
