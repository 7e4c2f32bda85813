// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comments of a source for the debugger: `;@break [if E]`, `;@watch E` and
// `;@assert E`, which stops where E does not hold (docs/assembly.md).
#include "repl/commands.h"

#include <string.h>

static const char *argument(const char *text, const char *word)
{
    gsize length = strlen(word);
    if (strncmp(text, word, length) != 0 ||
        (text[length] != '\0' && !g_ascii_isspace(text[length])))
        return NULL;
    return text + length + strspn(text + length, " \t");
}

static void take(Repl *repl, const char *text, guint32 address)
{
    const char *rest;
    char *line;
    if ((rest = argument(text, "break"))) {
        line = g_strdup_printf("*0x%x %s", address, rest);
        command_break(repl, g_strchomp(line));
        g_free(line);
    } else if ((rest = argument(text, "watch"))) {
        command_watch(repl, rest);
    } else if ((rest = argument(text, "assert"))) {
        line = g_strdup_printf("*0x%x if !(%s)", address, rest);
        command_break(repl, line);
        g_free(line);
    }
}

void repl_take_annotations(Repl *repl)
{
    const Places *places = repl->options.places;
    for (guint i = 0; i < places_count(places); i++) {
        const Place *place = places_at(places, i);
        for (gsize j = 0; j < place->image->annotation_count; j++) {
            const HypoAnnotation *annotation = &place->image->annotations[j];
            take(repl, annotation->text, annotation->address + place->start);
        }
    }
}
