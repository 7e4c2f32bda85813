// SPDX-License-Identifier: GPL-3.0-or-later
//
// The functions of the renderers, for the rows of render.c.
#ifndef OBSERVE_RENDERERS_H
#define OBSERVE_RENDERERS_H

#include "observe/render.h"

// psw_render.c
gpointer psw_text_begin(const RenderOptions *options);
gpointer psw_markdown_begin(const RenderOptions *options);
gpointer psw_csv_begin(const RenderOptions *options);
void psw_render_take(gpointer it, const Event *event);
void psw_render_end(gpointer it);

// lines_render.c
gpointer lines_begin(const RenderOptions *options);
void lines_take_json(gpointer it, const Event *event);
void lines_take_words(gpointer it, const Event *event);
void lines_end(gpointer it);

// timeline_render.c
gpointer timeline_begin_render(const RenderOptions *options);
void timeline_render_take(gpointer it, const Event *event);
void timeline_text_end(gpointer it);
void timeline_svg_end(gpointer it);
void timeline_html_end(gpointer it);

// perfetto.c
gpointer perfetto_begin(const RenderOptions *options);
void perfetto_take(gpointer it, const Event *event);
void perfetto_end(gpointer it);

// vcd.c
gpointer vcd_begin(const RenderOptions *options);
void vcd_take(gpointer it, const Event *event);
void vcd_end(gpointer it);

#endif
