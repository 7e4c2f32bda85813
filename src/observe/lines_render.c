// SPDX-License-Identifier: GPL-3.0-or-later
//
// --jsonl and --events: a line for each event, as an object or a sentence.
#include "observe/event_json.h"
#include "observe/renderers.h"
#include "observe/visible.h"

typedef struct LinesRender {
    RenderOptions options;
    GString *line;
} LinesRender;

gpointer lines_begin(const RenderOptions *options)
{
    LinesRender *render = g_new(LinesRender, 1);
    *render = (LinesRender){*options, g_string_new(NULL)};
    return render;
}

static void write_line(LinesRender *render)
{
    g_string_append_c(render->line, '\n');
    render->options.write(render->options.context, render->line->str);
}

void lines_take_json(gpointer it, const Event *event)
{
    LinesRender *render = it;
    g_string_truncate(render->line, 0);
    event_json_append(render->line, event, render->options.symbols);
    write_line(render);
}

void lines_take_words(gpointer it, const Event *event)
{
    LinesRender *render = it;
    char *words = event_words(event, render->options.symbols);
    char *visible = visible_text(words, -1, "");
    g_string_printf(render->line, "%8" G_GUINT64_FORMAT "  %s%s", event->tick,
                    event->kind == EVENT_NOTE ? "note: " : "", visible);
    write_line(render);
    g_free(visible);
    g_free(words);
}

void lines_end(gpointer it)
{
    LinesRender *render = it;
    g_string_free(render->line, TRUE);
    g_free(render);
}
