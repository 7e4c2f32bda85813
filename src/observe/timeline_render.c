// SPDX-License-Identifier: GPL-3.0-or-later
//
// --timeline and --svg: drawn when the run has ended.
#include "observe/renderers.h"
#include "observe/timeline.h"

typedef struct TimelineRender {
    RenderOptions options;
    Timeline *timeline;
} TimelineRender;

gpointer timeline_begin_render(const RenderOptions *options)
{
    TimelineRender *render = g_new(TimelineRender, 1);
    *render = (TimelineRender){*options, timeline_new()};
    return render;
}

void timeline_render_take(gpointer it, const Event *event)
{
    TimelineRender *render = it;
    timeline_take(render->timeline, event);
}

static void end(TimelineRender *render, char *text)
{
    render->options.write(render->options.context, text);
    g_free(text);
    timeline_free(render->timeline);
    g_free(render);
}

static const Timeline *cut(TimelineRender *render)
{
    timeline_cut(render->timeline, render->options.from, render->options.to);
    return render->timeline;
}

void timeline_text_end(gpointer it)
{
    TimelineRender *render = it;
    const Timeline *timeline = cut(render);
    end(render, render->options.plain ? timeline_sentences(timeline)
                                      : timeline_text(timeline));
}

void timeline_svg_end(gpointer it)
{
    end(it, timeline_svg(cut(it), TRUE));
}

void timeline_html_end(gpointer it)
{
    end(it, timeline_html(cut(it)));
}
