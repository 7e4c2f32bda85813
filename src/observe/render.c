// SPDX-License-Identifier: GPL-3.0-or-later
//
// The renderers; see render.h.
#include "observe/render.h"

#include "observe/renderers.h"

static const Renderer renderers[] = {
    {"psw", "text", "The PSW at each change (the default)", psw_text_begin,
     psw_render_take, psw_render_end},
    {"psw", "md", NULL, psw_markdown_begin, psw_render_take, psw_render_end},
    {"psw", "csv", NULL, psw_csv_begin, psw_render_take, psw_render_end},
    {"events", "text", "Every event, a sentence a line", lines_begin,
     lines_take_words, lines_end},
    {"jsonl", "text", "Every event as a JSON object a line", lines_begin,
     lines_take_json, lines_end},
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
