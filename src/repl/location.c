// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values, places, counts, classes and devices as a person writes them.
#include "repl/repl_state.h"

#include <hypo/device.h>
#include <stdlib.h>
#include <string.h>

#include "observe/cause.h"

enum { MOST_PLACES = 4 };

gboolean repl_value(Repl *repl, const char *text, guint32 *value)
{
    const char *rest;
    char *error = NULL;
    ReplExpression *expression = repl_parse(repl, text, &rest);
    if (!expression)
        return FALSE;
    gboolean good = *rest == '\0';
    if (!good)
        repl_fail(repl, "what is '%s', behind the expression?", rest);
    else if (!(good = repl_evaluate(repl, expression, value, &error)))
        repl_fail(repl, "%s", error);
    g_free(error);
    repl_expression_free(expression);
    return good;
}

gboolean repl_count(Repl *repl, const char *text, guint64 missing,
                    guint64 *value)
{
    guint32 word;
    *value = missing;
    if (*text == '\0')
        return TRUE;
    gsize length = strlen(text);
    char *end = NULL;
    if (g_ascii_isdigit(*text)) {
        static const char units[] = "kMG";
        guint64 factor = 1;
        const char *unit = strchr(units, text[length - 1]);
        *value = g_ascii_strtoull(text, &end, 0);
        for (const char *u = units; unit && u <= unit; u++)
            factor *= 1000;
        if (unit && end == text + length - 1 && *value < G_MAXUINT64 / factor) {
            *value *= factor;
            return TRUE;
        }
        if (*end == '\0' && *value < G_MAXUINT64)
            return TRUE;
    }
    if (!repl_value(repl, text, &word))
        return FALSE;
    *value = word;
    if ((gint32)word < 0)
        return repl_fail(repl, "a count is not negative");
    return TRUE;
}

gboolean repl_class(const char *word, gsize length, guint *number)
{
    for (guint i = 0; i < HYPO_CLASSES; i++) {
        const HypoClassInfo *info = hypo_class(i);
        gboolean digit = length == 1 && word[0] == (char)('0' + i);
        gboolean name = info && strlen(info->name) == length &&
                        g_ascii_strncasecmp(info->name, word, length) == 0;
        if (digit || name) {
            *number = i;
            return TRUE;
        }
    }
    *number = HYPO_CLASS_MACHINE;
    return length == 3 && g_ascii_strncasecmp(word, "nmi", 3) == 0;
}

guint repl_device(const char *word)
{
    for (const HypoDeviceType *const *type = hypo_standard_devices; *type;
         type++)
        if (g_ascii_strcasecmp((*type)->name, word) == 0 ||
            (g_ascii_isdigit(*word) && word[1] == '\0' &&
             (guint)(*word - '0') == (*type)->number))
            return (*type)->number;
    return 0;
}

const char *repl_device_name(guint device)
{
    return device_name(device);
}

// "PROGRAM:label"; "kernel:label".
static gboolean qualified(Repl *repl, const char *text, const char *colon,
                          guint32 *address)
{
    PlaceSymbol symbols[MOST_PLACES];
    char *owner = g_strndup(text, (gsize)(colon - text));
    const char *name = colon + 1;
    guint count = places_find(repl->options.places,
                              strcmp(owner, "kernel") == 0 ? "" : owner, name,
                              strlen(name), symbols, MOST_PLACES);
    g_free(owner);
    if (count == 0)
        return repl_fail(repl, "no label '%s' in '%.*s'", name,
                         (int)(colon - text), text);
    if (count > 1)
        return repl_fail(repl,
                         "'%s' is loaded %u times; name the address (info "
                         "symbols %s)",
                         text, count, name);
    *address = symbols[0].value;
    return TRUE;
}

static gboolean is_number(const char *text)
{
    return *text != '\0' && strspn(text, "0123456789") == strlen(text);
}

gboolean repl_location(Repl *repl, const char *text, guint32 *address)
{
    const char *colon = strrchr(text, ':');
    if (*text == '*')
        return repl_value(repl, text + 1, address);
    if (!colon || colon == text)
        return repl_value(repl, text, address);
    if (!is_number(colon + 1))
        return qualified(repl, text, colon, address);
    char *file = g_strndup(text, (gsize)(colon - text));
    gboolean good = places_line_address(
        repl->options.places, file,
        (guint)g_ascii_strtoull(colon + 1, NULL, 10), address);
    if (!good)
        repl_fail(repl, "no code from line %s of '%s'", colon + 1, file);
    g_free(file);
    return good;
}
