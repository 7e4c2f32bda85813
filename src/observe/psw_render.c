// SPDX-License-Identifier: GPL-3.0-or-later
//
// --psw: the PSW table, line by line as the run goes on.
#include "observe/psw_table.h"
#include "observe/renderers.h"

typedef struct PswRender {
    RenderOptions options;
    PswTable *table;
} PswRender;

static void write_line(gpointer context, const char *line)
{
    PswRender *render = context;
    render->options.write(render->options.context, line);
    render->options.write(render->options.context, "\n");
}

static gpointer begin(const RenderOptions *options, PswTableForm form)
{
    PswRender *render = g_new0(PswRender, 1);
    render->options = *options;
    render->table = psw_table_new(options->symbols, form, write_line, render);
    return render;
}

gpointer psw_text_begin(const RenderOptions *options)
{
    return begin(options,
                 options->plain ? PSW_TABLE_SENTENCES : PSW_TABLE_TEXT);
}

gpointer psw_markdown_begin(const RenderOptions *options)
{
    return begin(options, PSW_TABLE_MARKDOWN);
}

gpointer psw_csv_begin(const RenderOptions *options)
{
    return begin(options, PSW_TABLE_CSV);
}

void psw_render_take(gpointer it, const Event *event)
{
    PswRender *render = it;
    psw_table_take(render->table, event);
}

void psw_render_end(gpointer it)
{
    PswRender *render = it;
    psw_table_free(render->table);
    g_free(render);
}
