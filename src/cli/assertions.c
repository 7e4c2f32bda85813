// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assertions in sources; see assertions.h.
#include "cli/assertions.h"

#include <string.h>

#include "cli/output.h"
#include "repl/condition.h"

static gboolean holds(gpointer condition)
{
    return repl_condition_holds(condition, NULL);
}

static void clear_assertion(gpointer data)
{
    Assertion *assertion = data;
    repl_condition_free(assertion->context);
}

// E of `assert E`; NULL: it is another comment.
static const char *expression_of(const char *text)
{
    static const char word[] = "assert";
    if (!g_str_has_prefix(text, word) || !g_ascii_isspace(text[strlen(word)]))
        return NULL;
    text += strlen(word);
    return text + strspn(text, " \t");
}

static gboolean add(GArray *assertions, HypoMachine *machine,
                    const Places *places, const Place *place,
                    const HypoAnnotation *annotation, GError **error)
{
    char *why = NULL;
    const char *text = expression_of(annotation->text);
    if (!text)
        return TRUE;
    Assertion assertion = {
        .address = annotation->address + place->start,
        .text = text,
        .file = place->image->files[annotation->file],
        .line = annotation->line,
        .holds = holds,
        .context = repl_condition_new(machine, places, text, &why),
    };
    if (assertion.context)
        g_array_append_val(assertions, assertion);
    else
        g_set_error(error, CLI_ERROR, CLI_DATA, "%s:%u: assert: %s",
                    assertion.file, assertion.line, why);
    g_free(why);
    return assertion.context != NULL;
}

GArray *assertions_new(HypoMachine *machine, const Places *places,
                       GError **error)
{
    GArray *assertions = g_array_new(FALSE, TRUE, sizeof(Assertion));
    g_array_set_clear_func(assertions, clear_assertion);
    gboolean good = TRUE;
    for (guint i = 0; good && i < places_count(places); i++) {
        const Place *place = places_at(places, i);
        for (gsize j = 0; good && j < place->image->annotation_count; j++)
            good = add(assertions, machine, places, place,
                       &place->image->annotations[j], error);
    }
    if (good)
        return assertions;
    g_array_unref(assertions);
    return NULL;
}
