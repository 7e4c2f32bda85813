// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of expectations; see pattern.h.
#include "classroom/pattern.h"

#include <string.h>

typedef struct Piece {
    const Expression *value; // NULL: the literal
    guint start, length;     // in `literals`
} Piece;

struct PatternText {
    GArray *pieces;
    GByteArray *literals;
};

static ExpressionStatus name_value(void *context, const Expression *node,
                                   ExpressionValue *value, ScanError *error)
{
    const Names *names = context;
    PlaceSymbol symbol;
    guint found = places_find(names->places, names->owner, node->text,
                              node->length, &symbol, 1);
    if (found == 0) // a constant of another image, such as the kernel's
        found = places_find(names->places, NULL, node->text, node->length,
                            &symbol, 1);
    if (found == 0) {
        scan_fail(error, node->text, node->length,
                  "`%S` is not defined in what is checked",
                  (size_t)node->length, node->text);
        return EXPRESSION_FAILED;
    }
    *value = (ExpressionValue){.bits = symbol.value};
    return EXPRESSION_OK;
}

static gboolean fail(const PatternSource *source, const char *at,
                     GError **error, const char *message)
{
    gssize offset =
        source->offset < 0 ? -1 : source->offset + (at - source->text);
    return key_file_fail(source->file, source->entry, offset, error, "%s",
                         message);
}

const Expression *pattern_parse(Arena *arena, const PatternSource *source,
                                const char **at, GError **error)
{
    const ExpressionHooks hooks = {NULL, name_value, NULL};
    const char *end = *at + strlen(*at);
    ScanError scan = {0};
    ExpressionParser parser = {
        .at = scan_blanks(*at, end),
        .end = end,
        .arena = arena,
        .hooks = &hooks,
        .error = &scan,
    };
    const Expression *expression = expression_parse(&parser);
    if (!expression)
        fail(source, scan.text ? scan.text : *at, error,
             *scan.message ? scan.message : "here stands no expression");
    *at = parser.at;
    return expression;
}

gboolean pattern_value(const Expression *expression, const Names *names,
                       guint32 *value, char **why)
{
    Names copy = *names;
    const ExpressionHooks hooks = {NULL, name_value, &copy};
    ScanError scan = {0};
    ExpressionValue result;
    if (expression_evaluate(expression, &hooks, &result, &scan) ==
        EXPRESSION_OK) {
        *value = result.bits;
        return TRUE;
    }
    *why = g_strdup(*scan.message ? scan.message : "has no value");
    return FALSE;
}

static void add_literal(PatternText *text, const uint8_t *bytes, guint count)
{
    Piece piece = {NULL, text->literals->len, count};
    g_byte_array_append(text->literals, bytes, count);
    Piece *last = text->pieces->len > 0 ? &g_array_index(text->pieces, Piece,
                                                         text->pieces->len - 1)
                                        : NULL;
    if (last && !last->value)
        last->length += count;
    else
        g_array_append_val(text->pieces, piece);
}

static gboolean add_byte(PatternText *text, const PatternSource *source,
                         const char **at, const char *end, GError **error)
{
    ScanError scan = {0};
    uint8_t byte;
    if ((*at)[0] == '\\' && *at + 1 < end && strchr("$;", (*at)[1])) {
        byte = (uint8_t)(*at)[1];
        *at += 2;
    } else if (!scan_literal_byte(at, end, &byte, &scan)) {
        return fail(source, scan.text ? scan.text : *at, error, scan.message);
    }
    add_literal(text, &byte, 1);
    return TRUE;
}

static gboolean add_value(PatternText *text, Arena *arena,
                          const PatternSource *source, const char **at,
                          GError **error)
{
    const char *open = *at;
    *at += 2;
    Piece piece = {pattern_parse(arena, source, at, error), 0, 0};
    if (!piece.value)
        return FALSE;
    if (**at != ')')
        return fail(source, open, error,
                    "`$(` has no `)` behind its expression; a dollar sign that "
                    "means itself is \\$");
    (*at)++;
    g_array_append_val(text->pieces, piece);
    return TRUE;
}

// The text without the quotes that may stand around it.
static const char *inside(const char *text, const char **end)
{
    *end = text + strlen(text);
    if (*end - text < 2 || text[0] != '"' || (*end)[-1] != '"')
        return text;
    (*end)--;
    return text + 1;
}

PatternText *pattern_text_parse(Arena *arena, const PatternSource *source,
                                GError **error)
{
    PatternText *text = g_new(PatternText, 1);
    text->pieces = g_array_new(FALSE, TRUE, sizeof(Piece));
    text->literals = g_byte_array_new();
    // Names in expressions point into their text, which must last.
    PatternSource kept = *source;
    kept.text = arena_copy(arena, source->text, strlen(source->text));
    const char *end, *at = inside(kept.text, &end);
    gboolean good = TRUE;
    while (good && at < end) {
        if (at[0] == '$' && at + 1 < end && at[1] == '(')
            good = add_value(text, arena, &kept, &at, error);
        else
            good = add_byte(text, &kept, &at, end, error);
    }
    if (good)
        return text;
    pattern_text_free(text);
    return NULL;
}

void pattern_text_free(PatternText *text)
{
    if (!text)
        return;
    g_array_free(text->pieces, TRUE);
    g_byte_array_unref(text->literals);
    g_free(text);
}

GBytes *pattern_text_bytes(const PatternText *text, const Names *names,
                           char **why)
{
    GByteArray *bytes = g_byte_array_new();
    for (guint i = 0; i < text->pieces->len; i++) {
        const Piece *piece = &g_array_index(text->pieces, Piece, i);
        guint32 value;
        char number[16];
        if (!piece->value) {
            g_byte_array_append(bytes, text->literals->data + piece->start,
                                piece->length);
        } else if (pattern_value(piece->value, names, &value, why)) {
            g_snprintf(number, sizeof number, "%u", value);
            g_byte_array_append(bytes, (const guint8 *)number,
                                (guint)strlen(number));
        } else {
            g_byte_array_unref(bytes);
            return NULL;
        }
    }
    return g_byte_array_free_to_bytes(bytes);
}
