// SPDX-License-Identifier: GPL-3.0-or-later
//
// The renderers; see render.h.
#include "observe/render.h"

#include "observe/renderers.h"

static const Renderer renderers[] = {
    {"psw", "text", "The PSW at each change (the default)", FALSE,
     psw_text_begin, psw_render_take, psw_render_end},
    {"psw", "md", NULL, FALSE, psw_markdown_begin, psw_render_take,
     psw_render_end},
    {"psw", "csv", NULL, FALSE, psw_csv_begin, psw_render_take, psw_render_end},
    {"timeline", "text", "Who ran when", TRUE, timeline_begin_render,
     timeline_render_take, timeline_text_end},
    {"timeline", "svg", NULL, TRUE, timeline_begin_render, timeline_render_take,
     timeline_svg_end},
    {"timeline", "html", NULL, TRUE, timeline_begin_render,
     timeline_render_take, timeline_html_end},
    {"svg", "svg", "The same as a picture: --timeline --format svg", TRUE,
     timeline_begin_render, timeline_render_take, timeline_svg_end},
    {"events", "text", "Every event, a sentence a line", FALSE, lines_begin,
     lines_take_words, lines_end},
    {"jsonl", "text", "Every event as a JSON object a line", FALSE, lines_begin,
     lines_take_json, lines_end},
    {"perfetto", "json", "For ui.perfetto.dev: a track for each that runs",
     TRUE, perfetto_begin, perfetto_take, perfetto_end},
    {"vcd", "vcd", "For GTKWave: a value change dump", TRUE, vcd_begin,
     vcd_take, vcd_end},
};

const Renderer *renderer_at(guint number)
{
    return number < G_N_ELEMENTS(renderers) ? &renderers[number] : NULL;
}

const Renderer *renderer_find(const char *option, const char *format)
{
    for (guint i = 0; i < G_N_ELEMENTS(renderers); i++)
        if (g_str_equal(renderers[i].option, option) &&
            (!format || g_str_equal(renderers[i].format, format)))
            return &renderers[i];
    return NULL;
}
