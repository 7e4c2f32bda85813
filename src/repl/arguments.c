// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arguments by signature; see arguments.h.  A signature is a row of items:
//
//      KIND            a word of the table below
//      a|b|c           one of these words, or a prefix of only one
//      [KIND]          may be left out
//      [if E]          introduced by a word of its own
//      [KIND ...]      as many as are written
//      TARGET = E      a sign in between
//
// An item takes one word of the text; the last one, and one before an item with
// a word of its own, takes all there is.  Completion is complete.c.
#include "repl/arguments_state.h"

#include <string.h>

#include "repl/repl_state.h"

// --- Signatures -------------------------------------------------------------

static gsize word_length(const char *text)
{
    return strcspn(text, " \t");
}

static const char *skip_blanks(const char *text)
{
    return text + strspn(text, " \t");
}

static gboolean same(const char *text, gsize length, const char *word)
{
    return strlen(word) == length && memcmp(text, word, length) == 0;
}

// The words of an item, between its brackets.
static void read_item(Item *item, const char *text, gsize length)
{
    char *copy = g_strndup(text, length);
    char **words = g_strsplit(copy, " ", -1);
    guint count = g_strv_length(words);
    if (count > 1 && strcmp(words[count - 1], "...") == 0) {
        item->repeated = TRUE;
        count--;
    }
    g_assert(count == 1 || count == 2);
    if (count == 2)
        g_strlcpy(item->literal, words[0], sizeof item->literal);
    g_strlcpy(item->word, words[count - 1], sizeof item->word);
    g_strfreev(words);
    g_free(copy);
}

gboolean item_next(const char **signature, Item *item)
{
    const char *at = skip_blanks(*signature);
    *item = (Item){.optional = *at == '['};
    if (*at == '\0')
        return FALSE;
    gsize length = item->optional ? strcspn(++at, "]") : word_length(at);
    if (!item->optional && same(at, length, "="))
        length += 1 + word_length(at + 2);
    read_item(item, at, length);
    *signature = at + length + item->optional;
    return TRUE;
}

// --- Where an argument ends -------------------------------------------------

static gboolean is_literal(const char *text, const char *at,
                           const char *literal)
{
    gsize length = strlen(literal);
    if (strncmp(at, literal, length) != 0)
        return FALSE;
    if (*literal == ',')
        return TRUE;
    if (*literal == '=')
        return at[1] != '=' && (at == text || !strchr("=!<>", at[-1]));
    return (at == text || g_ascii_isspace(at[-1])) &&
           (at[length] == '\0' || g_ascii_isspace(at[length]));
}

// The first of the word in the text, outside quotes and brackets; NULL: none.
static const char *find_literal(const char *text, const char *literal)
{
    guint depth = 0;
    char quote = '\0';
    for (const char *at = text; *at != '\0'; at++) {
        if (quote != '\0') {
            if (*at == '\\' && at[1] != '\0')
                at++;
            else if (*at == quote)
                quote = '\0';
        } else if (depth == 0 && is_literal(text, at, literal)) {
            return at;
        } else if (*at == '"' || *at == '\'') {
            quote = *at;
        } else if (strchr("([{", *at)) {
            depth++;
        } else if (strchr(")]}", *at) && depth > 0) {
            depth--;
        }
    }
    return NULL;
}

// The bytes of the text that belong to an item before those of `following`.
static gsize extent(const Item *item, const char *text, const char *following)
{
    Item next;
    gsize length = strlen(text);
    gboolean one_word = *item->word == '/';
    for (guint i = 0; item_next(&following, &next); i++) {
        const char *end =
            *next.literal ? find_literal(text, next.literal) : NULL;
        if (end)
            length = MIN(length, (gsize)(end - text));
        else if (i == 0 && !*next.literal)
            one_word = TRUE;
    }
    return one_word ? MIN(length, word_length(text)) : length;
}

// --- Parsing ----------------------------------------------------------------

typedef struct Parser {
    Repl *repl;
    const char *command, *signature;
    Arguments *arguments;
} Parser;

static gboolean usage(const Parser *parser, const char *format, ...)
    G_GNUC_PRINTF(2, 3);

// "COMMAND: what; usage: COMMAND SIGNATURE"
static gboolean usage(const Parser *parser, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    char *what = g_strdup_vprintf(format, values);
    va_end(values);
    repl_fail(parser->repl, "%s: %s; usage: %s%s%s", parser->command, what,
              parser->command, *parser->signature ? " " : "",
              parser->signature);
    g_free(what);
    return FALSE;
}

static gboolean check(const Parser *parser, const Item *item, Argument *value)
{
    const ArgumentKind *kind = item_kind(item);
    if (!kind)
        return argument_choice(parser->repl, item->word, value);
    return !kind->check || kind->check(parser->repl, value);
}

static gboolean take_one(const Parser *parser, const Item *item,
                         const char *text, gsize length, Argument *value)
{
    char *copy = g_strndup(text, length);
    value->text = g_strdup(g_strstrip(copy));
    g_free(copy);
    return check(parser, item, value);
}

// The arguments of a repeated item, between blanks and commas; those behind a
// word of their own between commas.
static gboolean take_more(const Parser *parser, const Item *item,
                          const char *text)
{
    while (*text != '\0') {
        const char *end =
            *item->literal ? find_literal(text, ",") : strpbrk(text, " \t,");
        gsize length = end ? (gsize)(end - text) : strlen(text);
        Argument value = {0};
        gboolean good =
            length == 0 || take_one(parser, item, text, length, &value);
        if (value.text)
            g_array_append_val(parser->arguments->more, value);
        if (!good)
            return FALSE;
        text += length + (end != NULL);
        text = skip_blanks(text);
    }
    return TRUE;
}

static gboolean missing(const Parser *parser, const Item *item)
{
    const ArgumentKind *kind = item_kind(item);
    if (item->optional)
        return TRUE;
    if (kind)
        return usage(parser, "%s, %s, is missing", item->word, kind->meaning);
    return usage(parser, "one of %s is missing", item->word);
}

// Whether the words left are only enough for the items that must be there.
static gboolean is_spared(const Item *item, const char *text,
                          const char *following)
{
    Item next;
    guint needed = 0, words = 0;
    if (!item->optional || *item->literal)
        return FALSE;
    while (item_next(&following, &next))
        needed += !next.optional;
    for (; *text != '\0'; words++)
        text = skip_blanks(text + word_length(text));
    return needed > 0 && words <= needed && *item->word != '/';
}

// What the item takes of *text; moves behind it.
static gboolean take(const Parser *parser, const Item *item, guint index,
                     const char *following, const char **text)
{
    const char *at = *text;
    if (*item->literal) {
        if (!is_literal(at, at, item->literal))
            return item->optional ||
                   usage(parser, "'%s' is missing", item->literal);
        at = skip_blanks(at + strlen(item->literal));
    }
    gsize length = extent(item, at, following);
    if ((*item->word == '/' && *at != '/') || is_spared(item, at, following))
        length = 0;
    else
        *text = skip_blanks(at + length);
    if (length == 0 && *item->literal)
        return usage(parser, "behind '%s' stands nothing", item->literal);
    if (length == 0)
        return missing(parser, item);
    if (!item->repeated)
        return take_one(parser, item, at, length,
                        &parser->arguments->at[index]);
    char *copy = g_strndup(at, length);
    gboolean good = take_more(parser, item, copy);
    g_free(copy);
    return good;
}

gboolean arguments_parse(Repl *repl, const char *command, const char *signature,
                         const char *text, Arguments *arguments)
{
    const Parser parser = {repl, command, signature, arguments};
    const char *following = signature;
    Item item;
    *arguments = (Arguments){.command = command, .text = text};
    arguments->more = g_array_new(FALSE, FALSE, sizeof(Argument));
    for (guint i = 0; item_next(&following, &item); i++) {
        g_assert(i < ARGUMENTS_MAX);
        if (!take(&parser, &item, i, following, &text))
            return FALSE;
    }
    return *text == '\0' || usage(&parser, "'%.60s' is too much", text);
}

void arguments_clear(Arguments *arguments)
{
    for (guint i = 0; i < ARGUMENTS_MAX; i++)
        g_free(arguments->at[i].text);
    for (guint i = 0; arguments->more && i < arguments->more->len; i++)
        g_free(g_array_index(arguments->more, Argument, i).text);
    if (arguments->more)
        g_array_free(arguments->more, TRUE);
}

guint64 arguments_number(const Arguments *arguments, guint index,
                         guint64 missing_number)
{
    return arguments->at[index].text ? arguments->at[index].number
                                     : missing_number;
}

const char *arguments_text(const Arguments *arguments, guint index)
{
    return arguments->at[index].text ? arguments->at[index].text : "";
}
