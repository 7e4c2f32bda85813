// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of arguments that a signature may name, and what each accepts.
#include "repl/arguments_state.h"

#include <string.h>

#include "repl/repl_state.h"

static gboolean is_count(Repl *repl, Argument *value)
{
    return repl_count(repl, value->text, 0, &value->number);
}

static gboolean is_tick(Repl *repl, Argument *value)
{
    if (*value->text == '-')
        return repl_fail(repl, "a tick is 0 or more; `rsi` steps back");
    return is_count(repl, value) && (value->number <= HYPO_TICK_MAX ||
                                     repl_fail(repl, "a tick is below 2^63"));
}

static gboolean is_expression(Repl *repl, Argument *value)
{
    const char *rest;
    ReplExpression *expression = repl_parse(repl, value->text, &rest);
    if (!expression)
        return FALSE;
    repl_expression_free(expression);
    return *rest == '\0' ||
           repl_fail(repl, "what is '%s', behind the expression?", rest);
}

static gboolean is_place(Repl *repl, Argument *value)
{
    guint32 address;
    if (!repl_location(repl, value->text, &address))
        return FALSE;
    value->number = address;
    return TRUE;
}

// Also where a list goes on, and a line by its number.
static gboolean is_listed(Repl *repl, Argument *value)
{
    const char *text = value->text;
    if (strcmp(text, "+") == 0 || strcmp(text, "-") == 0)
        return TRUE;
    value->number = g_ascii_strtoull(text, NULL, 10);
    return strspn(text, "0123456789") == strlen(text) || is_place(repl, value);
}

static gboolean is_more(Repl *repl, Argument *value)
{
    return strcmp(value->text, "+") == 0 || is_place(repl, value);
}

static gboolean is_quoted(Repl *repl, Argument *value)
{
    gsize length = strlen(value->text);
    if (length < 2 || value->text[0] != '"' || value->text[length - 1] != '"')
        return repl_fail(repl, "a text stands in quotes: \"TEXT\"");
    char *inside = g_strndup(value->text + 1, length - 2);
    g_free(value->text);
    value->text = inside;
    return TRUE;
}

static gboolean is_name(Repl *repl, Argument *value)
{
    const char *at = value->text;
    while (g_ascii_isalnum(*at) || (*at == '-' && at > value->text) ||
           *at == '_')
        at++;
    if (*at == '\0' && g_ascii_isalpha(*value->text) &&
        strlen(value->text) < REPL_COMMAND_BYTES)
        return TRUE;
    return repl_fail(
        repl,
        "'%.40s' is no name for a command: a letter, then letters, "
        "digits, - and _, %d at most",
        value->text, REPL_COMMAND_BYTES - 1);
}

static gboolean is_point(Repl *repl, Argument *value)
{
    char *end;
    guint64 number = g_ascii_strtoull(value->text, &end, 10);
    guint32 word;
    if (*value->text == '$' && repl_value(repl, value->text, &word))
        number = word;
    else if (*value->text == '$')
        return FALSE;
    else if (*end != '\0' || number > G_MAXUINT)
        number = 0;
    value->number = number;
    return hypo_session_point(repl->session, (guint)number) ||
           repl_fail(repl, "no stop point %.20s; `info breakpoints` lists them",
                     value->text);
}

static gboolean is_class(Repl *repl, Argument *value)
{
    guint number;
    if (!repl_class(value->text, strlen(value->text), &number) ||
        !hypo_class(number))
        return repl_fail(repl,
                         "'%.40s' is no class of interrupts: reset, machine "
                         "(nmi), program, timer, io, external or 0 to 5",
                         value->text);
    value->number = number;
    return TRUE;
}

static gboolean is_device(Repl *repl, Argument *value)
{
    value->number = repl_device(value->text);
    return value->number != 0 ||
           repl_fail(repl,
                     "no device '%.40s': keyboard, display, disk, printer, "
                     "reader or 1 to 5",
                     value->text);
}

static gboolean is_program(Repl *repl, Argument *value)
{
    const Places *places = repl->options.places;
    for (guint i = 0; i < places_count(places); i++) {
        const Place *place = places_at(places, i);
        if (g_strcmp0(place->owner, value->text) == 0) {
            value->number = place->start;
            return TRUE;
        }
    }
    return repl_fail(repl, "no program '%.40s'; `info programs` lists them",
                     value->text);
}

static const ArgumentKind kinds[] = {
    {"N", "a number", is_count, COMPLETES_SYMBOLS},
    {"COUNT", "a number", is_count, COMPLETES_SYMBOLS},
    {"CODE", "a number", is_count, COMPLETES_SYMBOLS},
    {"TICK", "a tick", is_tick, COMPLETES_SYMBOLS},
    {"E", "an expression", is_expression, COMPLETES_SYMBOLS},
    {"LOC", "a place", is_place, COMPLETES_SYMBOLS},
    {"LINE", "a place, a line's number, + or -", is_listed, COMPLETES_SYMBOLS},
    {"PLACE", "a place or +", is_more, COMPLETES_SYMBOLS},
    {"TARGET", "a register, PSW field or word in memory", NULL,
     COMPLETES_SYMBOLS},
    {"FILE", "the name of a file", NULL, COMPLETES_FILES},
    {"TEXT", "a text", NULL, COMPLETES_NOTHING},
    {"\"TEXT\"", "a text in quotes", is_quoted, COMPLETES_NOTHING},
    {"NAME", "the name of a command", is_name, COMPLETES_COMMANDS},
    {"COMMAND", "a command", NULL, COMPLETES_COMMANDS},
    {"WORD", "a word", NULL, COMPLETES_NOTHING},
    {"TOPIC", "one of the words that `help` lists", NULL, COMPLETES_NOTHING},
    {"POINT", "the number of a stop point", is_point, COMPLETES_POINTS},
    {"CLASS", "a class of interrupts", is_class, COMPLETES_CLASSES},
    {"DEVICE", "a device", is_device, COMPLETES_DEVICES},
    {"PROGRAM", "a program", is_program, COMPLETES_PROGRAMS},
    {"/F", "a format", NULL, COMPLETES_NOTHING},
    {"/NFU", "a format", NULL, COMPLETES_NOTHING},
};

const ArgumentKind *item_kind(const Item *item)
{
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (strcmp(kinds[i].word, item->word) == 0)
            return &kinds[i];
    g_assert(g_ascii_islower(*item->word));
    return NULL;
}

gboolean argument_choice(Repl *repl, const char *words, Argument *value)
{
    char **choices = g_strsplit(words, "|", -1);
    GString *candidates = g_string_new(NULL);
    guint count = 0;
    const char *found = NULL;
    for (guint i = 0; choices[i]; i++) {
        gboolean exact = strcmp(value->text, choices[i]) == 0;
        if (!exact && !repl_prefix(value->text, choices[i]))
            continue;
        g_string_append_printf(candidates, "%s%s", count++ > 0 ? ", " : "",
                               choices[i]);
        found = choices[i];
        value->number = i;
        if (exact) {
            count = 1;
            break;
        }
    }
    if (count == 0)
        repl_fail(repl, "'%.40s' is none of %s", value->text, words);
    else if (count > 1)
        repl_fail(repl, "'%s' may be: %s", value->text, candidates->str);
    if (count == 1) {
        g_free(value->text);
        value->text = g_strdup(found);
    }
    g_string_free(candidates, TRUE);
    g_strfreev(choices);
    return count == 1;
}
