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

// "if E" of a comment; "" for none.
static const char *condition(const char *text)
{
    const char *rest = argument(text, "if");
    return rest ? rest : text;
}

static void take(Repl *repl, const char *text, guint32 address)
{
    const char *rest;
    if ((rest = argument(text, "break"))) {
        repl_break_at(repl, address, condition(rest));
    } else if ((rest = argument(text, "watch"))) {
        repl_watch(repl, rest, "");
    } else if ((rest = argument(text, "assert"))) {
        char *broken = g_strdup_printf("!(%s)", rest);
        repl_break_at(repl, address, broken);
        g_free(broken);
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
