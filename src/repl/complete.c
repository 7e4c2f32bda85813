// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be typed where an argument stands; see arguments.h.
#include "repl/arguments_state.h"

#include <string.h>

#include "repl/repl_state.h"

void arguments_offer(GPtrArray *list, const char *prefix, const char *word)
{
    if (strncmp(prefix, word, strlen(prefix)) == 0)
        g_ptr_array_add(list, g_strdup(word));
}

static void offer_symbols(Repl *repl, GPtrArray *list, const char *prefix)
{
    static const char *const names[] = {
        "$pc",      "$cc",      "$m",      "$base",  "$size",
        "$im",      "$ic",      "$sp",     "$lr",    "$tick",
        "psw.pc",   "psw.cc",   "psw.m",   "psw.im", "psw.ic",
        "psw.base", "psw.size", "vector[", "saved[",
    };
    const Places *places = repl->options.places;
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        arguments_offer(list, prefix, names[i]);
    for (guint i = 0; *prefix == '$' && i < HYPO_REGISTERS; i++) {
        char name[8];
        g_snprintf(name, sizeof name, "$r%u", i);
        arguments_offer(list, prefix, name);
    }
    for (guint i = 0; i < places_count(places); i++) {
        const HypoImage *image = places_at(places, i)->image;
        for (gsize j = 0; j < image->symbol_count; j++)
            arguments_offer(list, prefix, image->symbols[j].name);
    }
}

static void offer_classes(GPtrArray *list, const char *prefix)
{
    for (guint i = 0; i < HYPO_CLASSES; i++)
        if (hypo_class(i))
            arguments_offer(list, prefix, hypo_class(i)->name);
}

static void offer_programs(Repl *repl, GPtrArray *list, const char *prefix)
{
    const Places *places = repl->options.places;
    for (guint i = 0; i < places_count(places); i++)
        if (places_at(places, i)->owner)
            arguments_offer(list, prefix, places_at(places, i)->owner);
}

static void offer_points(Repl *repl, GPtrArray *list, const char *prefix)
{
    for (guint i = 1; i <= repl->points->len; i++) {
        char number[16];
        g_snprintf(number, sizeof number, "%u", i);
        if (hypo_session_point(repl->session, i))
            arguments_offer(list, prefix, number);
    }
}

static void offer_kind(Repl *repl, const ArgumentKind *kind, GPtrArray *list,
                       const char *prefix)
{
    switch (kind->completes) {
    case COMPLETES_SYMBOLS: offer_symbols(repl, list, prefix); break;
    case COMPLETES_CLASSES: offer_classes(list, prefix); break;
    case COMPLETES_PROGRAMS: offer_programs(repl, list, prefix); break;
    case COMPLETES_POINTS: offer_points(repl, list, prefix); break;
    case COMPLETES_COMMANDS: repl_offer_commands(repl, list, prefix); break;
    case COMPLETES_DEVICES:
        for (guint i = 1; repl_device_name(i); i++)
            arguments_offer(list, prefix, repl_device_name(i));
        break;
    default: break;
    }
}

static gboolean offer_item(Repl *repl, const Item *item, GPtrArray *list,
                           const char *prefix)
{
    const ArgumentKind *kind = item_kind(item);
    if (kind) {
        offer_kind(repl, kind, list, prefix);
        return kind->completes != COMPLETES_FILES;
    }
    char **words = g_strsplit(item->word, "|", -1);
    for (char **word = words; *word; word++)
        arguments_offer(list, prefix, *word);
    g_strfreev(words);
    return TRUE;
}

// The words before `start`: so many, and the last of them.
static guint count_words(const char *text, gsize start, char **last)
{
    char *before = g_strndup(text, start);
    char **words = g_strsplit_set(g_strstrip(before), " \t", -1);
    guint count = 0;
    *last = NULL;
    for (char **word = words; *word; word++) {
        if (**word == '\0')
            continue;
        g_free(*last);
        *last = g_strdup(*word);
        count++;
    }
    g_strfreev(words);
    g_free(before);
    return count;
}

gboolean arguments_complete(Repl *repl, const char *signature, const char *text,
                            gsize start, GPtrArray *list)
{
    char *last;
    guint words = count_words(text, start, &last);
    gboolean no_file = TRUE, any = FALSE;
    Item item;
    for (guint i = 0; item_next(&signature, &item); i++) {
        if (*item.word == '/' && *text != '/')
            words++; // it was left out
        gboolean here = *item.literal ? g_strcmp0(last, item.literal) == 0
                                      : i == words || item.repeated;
        if (*item.literal && !here && words > 0)
            arguments_offer(list, text + start, item.literal);
        if (here && !any) {
            no_file = offer_item(repl, &item, list, text + start);
            any = TRUE;
        }
    }
    g_free(last);
    return no_file;
}
