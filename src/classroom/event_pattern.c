// SPDX-License-Identifier: GPL-3.0-or-later
//
// Patterns for events; see event_pattern.h.
#include "classroom/event_pattern.h"

#include <string.h>

typedef struct FieldPattern {
    EventField field;
    const Expression *value; // of a number
    const char *text;        // of a text: `*` and `?` stand for anything
} FieldPattern;

struct EventPattern {
    EventKind kind;
    GArray *fields; // of FieldPattern
    const char *text;
};

static gboolean fail(const PatternSource *source, const char *at,
                     GError **error, const char *what, const char *word,
                     GPtrArray *known)
{
    g_ptr_array_add(known, NULL);
    char *meant = key_file_suggest(word, (const char *const *)known->pdata,
                                   "; see docs/events.md");
    key_file_fail(source->file, source->entry,
                  source->offset + (at - source->text), error, "%s `%s`%s",
                  what, word, meant);
    g_free(meant);
    g_ptr_array_unref(known);
    return FALSE;
}

static gboolean parse_kind(EventPattern *pattern, const PatternSource *source,
                           const char *word, GError **error)
{
    for (guint i = 0; i < EVENT_KINDS; i++) {
        pattern->kind = (EventKind)i;
        if (strcmp(event_kind((EventKind)i)->name, word) == 0)
            return TRUE;
    }
    GPtrArray *known = g_ptr_array_new();
    for (guint i = 0; i < EVENT_KINDS; i++)
        g_ptr_array_add(known,
                        (gpointer)(guintptr)event_kind((EventKind)i)->name);
    return fail(source, source->text, error, "there is no event", word, known);
}

// A field that the event has and that a pattern can ask for.
static gboolean is_asked(EventKind kind, EventField field)
{
    EventType type = event_field(field)->type;
    return (event_kind(kind)->fields >> field & 1) &&
           (type == EVENT_NUMBER || type == EVENT_TEXT);
}

static gboolean parse_field_name(const EventPattern *pattern,
                                 FieldPattern *field,
                                 const PatternSource *source, const char *at,
                                 const char *word, GError **error)
{
    GPtrArray *known = g_ptr_array_new();
    for (guint i = 0; i < EVENT_FIELDS; i++) {
        field->field = (EventField)i;
        if (!is_asked(pattern->kind, (EventField)i))
            continue;
        const char *name = event_field((EventField)i)->name;
        g_ptr_array_add(known, (gpointer)(guintptr)name);
        if (strcmp(name, word) == 0) {
            g_ptr_array_unref(known);
            return TRUE;
        }
    }
    return fail(source, at, error, "such an event has no number or text", word,
                known);
}

// `word` is NAME=VALUE, and stands at `at` in the source.
static gboolean parse_field(EventPattern *pattern, Arena *arena,
                            const PatternSource *source, const char *at,
                            char *word, GError **error)
{
    FieldPattern field = {0};
    char *equals = strchr(word, '=');
    if (!equals)
        return key_file_fail(
            source->file, source->entry, source->offset + (at - source->text),
            error, "a field is NAME=VALUE without blanks, not `%s`", word);
    *equals = '\0';
    if (!parse_field_name(pattern, &field, source, at, word, error))
        return FALSE;
    const char *value = equals + 1;
    if (event_field(field.field)->type == EVENT_TEXT) {
        field.text = value;
    } else {
        const PatternSource part = {source->file, source->entry, value,
                                    source->offset + (at - source->text) +
                                        (value - word)};
        field.value = pattern_parse(arena, &part, &value, error);
        if (!field.value)
            return FALSE;
    }
    g_array_append_val(pattern->fields, field);
    return TRUE;
}

EventPattern *event_pattern_parse(Arena *arena, const PatternSource *source,
                                  GError **error)
{
    EventPattern *pattern = g_new0(EventPattern, 1);
    pattern->fields = g_array_new(FALSE, TRUE, sizeof(FieldPattern));
    pattern->text = arena_copy(arena, source->text, strlen(source->text));
    const char *at = source->text;
    gboolean good = TRUE;
    for (guint i = 0; good && (*at || i == 0); i++) {
        gsize length = strcspn(at, " \t");
        char *word = arena_copy(arena, at, length);
        good = i == 0 ? parse_kind(pattern, source, word, error)
                      : parse_field(pattern, arena, source, at, word, error);
        at += length;
        at += strspn(at, " \t");
    }
    if (good)
        return pattern;
    event_pattern_free(pattern);
    return NULL;
}

void event_pattern_free(EventPattern *pattern)
{
    if (!pattern)
        return;
    g_array_unref(pattern->fields);
    g_free(pattern);
}

const char *event_pattern_text(const EventPattern *pattern)
{
    return pattern->text;
}

static gboolean field_fits(const FieldPattern *field, const Event *event,
                           const Names *names)
{
    const guint8 *at =
        (const guint8 *)event + event_field(field->field)->offset;
    char *why = NULL;
    guint32 wanted;
    if (field->text) {
        const char *text;
        memcpy(&text, at, sizeof text);
        return text && g_pattern_match_simple(field->text, text);
    }
    guint64 number;
    memcpy(&number, at, sizeof number);
    gboolean fits =
        pattern_value(field->value, names, &wanted, &why) && number == wanted;
    g_free(why);
    return fits;
}

gboolean event_pattern_fits(const EventPattern *pattern, const Event *event,
                            const Names *names)
{
    if (event->kind != pattern->kind)
        return FALSE;
    for (guint i = 0; i < pattern->fields->len; i++)
        if (!field_fits(&g_array_index(pattern->fields, FieldPattern, i), event,
                        names))
            return FALSE;
    return TRUE;
}
