// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo trace`: runs a guest step by step and writes what happened, in one of
// the forms of observe/render.c.
#include <string.h>

#include "cli/commands.h"
#include "cli/ticks.h"
#include "cli/trace_run.h"

enum { OPTIONS_MAX = 16 };

// An option a renderer, so that --help lists them.
typedef struct Forms {
    GOptionEntry entries[OPTIONS_MAX + 6];
    gboolean chosen[OPTIONS_MAX];
    guint count;
    char *format, *path;
    TickWords ticks;
} Forms;

static void add_forms(Forms *forms)
{
    const Renderer *renderer;
    for (guint i = 0; (renderer = renderer_at(i)); i++) {
        if (!renderer->help)
            continue;
        g_assert(forms->count < OPTIONS_MAX);
        forms->entries[forms->count] =
            (GOptionEntry){renderer->option,
                           0,
                           0,
                           G_OPTION_ARG_NONE,
                           &forms->chosen[forms->count],
                           renderer->help,
                           NULL};
        forms->count++;
    }
    const GOptionEntry rest[] = {
        {"format", 0, 0, G_OPTION_ARG_STRING, &forms->format,
         "In which form, where there are several", "FORM"},
        TICK_ENTRIES(forms->ticks),
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &forms->path,
         "Write to FILE instead of standard output", "FILE"},
        G_OPTION_ENTRY_NULL,
    };
    for (guint i = 0; i < G_N_ELEMENTS(rest); i++)
        forms->entries[forms->count + i] = rest[i];
}

// The forms of an option: "text, md, csv".
static char *formats_of(const char *option)
{
    const Renderer *renderer;
    GString *text = g_string_new(NULL);
    for (guint i = 0; (renderer = renderer_at(i)); i++)
        if (g_str_equal(renderer->option, option))
            g_string_append_printf(text, "%s%s", text->len > 0 ? ", " : "",
                                   renderer->format);
    return g_string_free(text, FALSE);
}

// The renderer that the options name; NULL after a complaint.
static const Renderer *choose(const Forms *forms)
{
    const char *option = NULL;
    for (guint i = 0; i < forms->count; i++) {
        if (!forms->chosen[i])
            continue;
        if (option) {
            output_complain("trace", "--%s or --%s? One of them at a time",
                            option, forms->entries[i].long_name);
            return NULL;
        }
        option = forms->entries[i].long_name;
    }
    if (!option)
        option = renderer_at(0)->option;
    const Renderer *renderer = renderer_find(option, forms->format);
    if (!renderer) {
        char *formats = formats_of(option);
        output_complain("trace", "the form of --%s is one of: %s; not '%s'",
                        option, formats, forms->format);
        g_free(formats);
    }
    return renderer;
}

static int trace_files(const MachineOptions *options, const Forms *forms,
                       char **files)
{
    int status = CLI_USAGE;
    Guest guest;
    TickRange ticks;
    const Renderer *renderer = choose(forms);
    if (!renderer || !ticks_take(&forms->ticks, "trace", &ticks))
        return status;
    if (guest_open(&guest, options, files, &status))
        status = trace_render(&guest, renderer, ticks, forms->path);
    guest_close(&guest);
    return status;
}

int cli_trace(int argc, char **argv)
{
    (void)argc;
    int status = CLI_INTERNAL;
    Forms forms = {.count = 0};
    MachineOptions options;
    add_forms(&forms);
    char **rest = machine_options_parse(
        &options, "trace", "FILE... - run programs and write what happened",
        forms.entries, argv, &status);
    if (rest) {
        options.display_hidden = TRUE;
        status = trace_files(&options, &forms, rest + 1);
        g_strfreev(rest);
    }
    g_free(forms.format);
    g_free(forms.path);
    tick_words_clear(&forms.ticks);
    machine_options_clear(&options);
    return status;
}
