// SPDX-License-Identifier: GPL-3.0-or-later
//
// A check's line; see check.h.
#include "classroom/check.h"

#include <hypo/explore.h>
#include <string.h>

#include "classroom/event_pattern.h"

static const CheckRow rows[] = {
#define CHECK(id, group, key, value, output, meaning, notes)                   \
    [CHECK_##id] = {group,   key,  CHECK_VALUE_##value, CHECK_OUTPUT_##output, \
                    meaning, notes},
#include "classroom/checks.def"
#undef CHECK
};

const CheckRow *check_row(CheckKind kind)
{
    return &rows[kind];
}

static const char *const stop_words[] = {
    [HYPO_STOP_HALT] = "halt",       [HYPO_STOP_CHECK] = "check-stop",
    [HYPO_STOP_IDLE] = "idle",       [HYPO_STOP_TICKS] = "ticks",
    [HYPO_STOP_OUTPUT] = "output",   [HYPO_STOP_PROGRESS] = "progress",
    [HYPO_STOP_PROGRESS + 1] = NULL, // ends the list of what can be named
};

const char *expectation_stop_word(int stop)
{
    return stop >= 0 && stop < (int)G_N_ELEMENTS(stop_words) ? stop_words[stop]
                                                             : NULL;
}

// What can be named: groups, or the keys of `group`.  For g_ptr_array_unref.
static GPtrArray *known(const char *group)
{
    GPtrArray *names = g_ptr_array_new();
    for (guint i = 0; i < CHECK_KINDS; i++)
        if (!group || strcmp(rows[i].group, group) == 0)
            g_ptr_array_add(names, (gpointer)(guintptr)(group ? rows[i].key
                                                              : rows[i].group));
    g_ptr_array_add(names, NULL);
    return names;
}

static gboolean fail_unknown(const CheckSource *source, const char *group,
                             const char *word, const char *format,
                             GError **error)
{
    GPtrArray *names = known(group);
    char *meant =
        key_file_suggest(word, (const char *const *)names->pdata,
                         "; see docs/classroom.md for what can be expected");
    char *message = g_strdup_printf("%s%s", format, meant);
    key_file_fail(source->file, source->entry, -1, error, "%s", message);
    g_free(message);
    g_free(meant);
    g_ptr_array_unref(names);
    return FALSE;
}

static gboolean find_row(Check *check, const CheckSource *source,
                         GError **error)
{
    gboolean group_known = FALSE;
    for (guint i = 0; i < CHECK_KINDS; i++) {
        if (strcmp(rows[i].group, source->group) != 0)
            continue;
        group_known = TRUE;
        if (strcmp(rows[i].key, "*") != 0 &&
            strcmp(rows[i].key, source->key) != 0)
            continue;
        check->kind = (CheckKind)i;
        return TRUE;
    }
    char *what = group_known
                     ? g_strdup_printf("[%s] has no key `%s`", source->group,
                                       source->key)
                     : g_strdup_printf("there is no group [%s]", source->group);
    fail_unknown(source, group_known ? source->group : NULL,
                 group_known ? source->key : source->group, what, error);
    g_free(what);
    return FALSE;
}

static PatternSource value_at(const CheckSource *source, const char *text,
                              gssize offset)
{
    return (PatternSource){source->file, source->entry, text, offset};
}

static gboolean add_text(Check *check, Arena *arena, const CheckSource *source,
                         const char *text, gssize offset, GError **error)
{
    const PatternSource at = value_at(source, text, offset);
    PatternText *parsed = pattern_text_parse(arena, &at, error);
    if (parsed)
        g_ptr_array_add(check->texts, parsed);
    return parsed != NULL;
}

static gboolean parse_texts(Check *check, Arena *arena,
                            const CheckSource *source, GError **error)
{
    GArray *parts = key_file_list(source->entry->value);
    gboolean good = TRUE;
    for (guint i = 0; good && i < parts->len; i++) {
        const KeyPart *part = &g_array_index(parts, KeyPart, i);
        good = add_text(check, arena, source, part->text, part->offset, error);
    }
    if (good && check->texts->len == 0)
        good = key_file_fail(source->file, source->entry, 0, error,
                             "no text: it would hold for every run");
    g_array_unref(parts);
    return good;
}

static gboolean parse_regex(Check *check, const CheckSource *source,
                            GError **error)
{
    GError *bad = NULL;
    check->regex = g_regex_new(
        source->entry->value,
        G_REGEX_RAW | G_REGEX_MULTILINE | G_REGEX_OPTIMIZE, 0, &bad);
    if (check->regex)
        return TRUE;
    const char *cause = strstr(bad->message, ": ");
    key_file_fail(source->file, source->entry, 0, error,
                  "no regular expression (of Perl's kind): %s",
                  cause ? cause + 2 : bad->message);
    g_error_free(bad);
    return FALSE;
}

static gboolean parse_stop(Check *check, const CheckSource *source,
                           GError **error)
{
    for (guint i = 0; i < G_N_ELEMENTS(stop_words); i++) {
        check->stop = (int)i;
        if (g_strcmp0(stop_words[i], source->entry->value) == 0)
            return TRUE;
    }
    char *meant = key_file_suggest(source->entry->value, stop_words + 1, "");
    key_file_fail(source->file, source->entry, 0, error,
                  "a run ends by halt, check-stop, idle, ticks, output or "
                  "progress, not `%s`%s",
                  source->entry->value, meant);
    g_free(meant);
    return FALSE;
}

// Expressions between commas, as many as `most`.
static gboolean parse_words(Check *check, Arena *arena,
                            const CheckSource *source, guint most,
                            GError **error)
{
    const PatternSource at = value_at(source, source->entry->value, 0);
    const char *text = source->entry->value;
    GPtrArray *words = g_ptr_array_new();
    gboolean good = TRUE, more = TRUE;
    while (good && more) {
        const Expression *word = pattern_parse(arena, &at, &text, error);
        g_ptr_array_add(words, (gpointer)(guintptr)word);
        good = word != NULL;
        more = good && *text == ',' && words->len < most;
        text += more;
    }
    if (good && *text != '\0')
        good = key_file_fail(
            source->file, source->entry, text - source->entry->value, error,
            "here the value ought to end%s",
            most > 1 ? ", or a comma and the next word follow" : "");
    check->word_count = words->len;
    check->words = (const Expression **)g_ptr_array_free(words, FALSE);
    return good;
}

// [PROGRAM:]EXPRESSION; the kernel is called `kernel`.
static gboolean parse_place(Check *check, Arena *arena,
                            const CheckSource *source, GError **error)
{
    const char *colon = strchr(source->key, ':');
    const char *text = colon ? colon + 1 : source->key;
    if (colon)
        check->memory.owner =
            g_strndup(source->key, (gsize)(colon - source->key));
    if (g_strcmp0(check->memory.owner, "kernel") == 0)
        *check->memory.owner = '\0';
    const char *kept = arena_copy(arena, text, strlen(text));
    const PatternSource at = value_at(source, kept, -1);
    check->memory.address = pattern_parse(arena, &at, &kept, error);
    if (check->memory.address && *kept != '\0')
        return key_file_fail(source->file, source->entry, -1, error,
                             "a place is [PROGRAM:]EXPRESSION, not `%s`",
                             source->key);
    return check->memory.address != NULL;
}

static gboolean parse_memory(Check *check, Arena *arena,
                             const CheckSource *source, GError **error)
{
    const char *value = source->entry->value;
    if (!parse_place(check, arena, source, error))
        return FALSE;
    return *value == '"' ? add_text(check, arena, source, value, 0, error)
                         : parse_words(check, arena, source, G_MAXUINT, error);
}

static gboolean parse_register(Check *check, const CheckSource *source,
                               GError **error)
{
    static const char *const fields[] = {"pc",   "cc", "m", "base",
                                         "size", "im", "ic"}; // as in HypoPsw
    guint64 number;
    if (source->key[0] == 'r' &&
        g_ascii_string_to_unsigned(source->key + 1, 10, 0, HYPO_REGISTERS - 1,
                                   &number, NULL)) {
        check->place = (guint)number;
        return TRUE;
    }
    for (guint i = 0; i < G_N_ELEMENTS(fields); i++) {
        check->place = HYPO_REGISTERS + i;
        if (strcmp(fields[i], source->key) == 0)
            return TRUE;
    }
    return key_file_fail(source->file, source->entry, -1, error,
                         "`%s` is no register; there are r0 to r15 and the "
                         "PSW's pc, cc, m, base, size, im, ic",
                         source->key);
}

static gboolean parse_events(Check *check, Arena *arena,
                             const CheckSource *source, GError **error)
{
    GArray *parts = key_file_list(source->entry->value);
    gboolean good = TRUE;
    for (guint i = 0; good && i < parts->len; i++) {
        const KeyPart *part = &g_array_index(parts, KeyPart, i);
        const PatternSource at = value_at(source, part->text, part->offset);
        EventPattern *pattern = event_pattern_parse(arena, &at, error);
        good = pattern != NULL;
        if (good)
            g_ptr_array_add(check->patterns, pattern);
    }
    if (good && check->patterns->len == 0)
        good = key_file_fail(source->file, source->entry, 0, error,
                             "no event: it would hold for every run");
    g_array_unref(parts);
    return good;
}

static gboolean parse_names(Check *check, const CheckSource *source)
{
    GArray *parts = key_file_list(source->entry->value);
    for (guint i = 0; i < parts->len; i++)
        g_ptr_array_add(check->names,
                        g_strdup(g_array_index(parts, KeyPart, i).text));
    g_array_unref(parts);
    return TRUE;
}

// How far a search goes; the number is for whoever searches.
static gboolean parse_bound(const CheckSource *source, GError **error)
{
    guint64 number;
    const char *value = source->entry->value;
    return strcmp(value, "all") == 0 ||
           g_ascii_string_to_unsigned(value, 10, 0, HYPO_EXPLORE_BOUND_MOST,
                                      &number, NULL) ||
           key_file_fail(source->file, source->entry, 0, error,
                         "a bound is 0 to %d or all, not `%s`",
                         HYPO_EXPLORE_BOUND_MOST, value);
}

static gboolean parse_promises(Check *check, const CheckSource *source,
                               GError **error)
{
    GPtrArray *words = g_ptr_array_new();
    for (int i = HYPO_PROMISE_NONE + 1; hypo_promise((HypoPromise)i); i++)
        g_ptr_array_add(words,
                        (gpointer)(guintptr)hypo_promise((HypoPromise)i)->word);
    g_ptr_array_add(words, NULL);
    const char *const *known_words = (const char *const *)words->pdata;
    gboolean good = parse_names(check, source);
    for (guint i = 0; good && i < check->names->len; i++) {
        const char *name = check->names->pdata[i];
        if (g_strv_contains(known_words, name))
            continue;
        char *meant =
            key_file_suggest(name, known_words, "; docs/explore.md has all");
        good = key_file_fail(source->file, source->entry, 0, error,
                             "there is no promise `%s`%s", name, meant);
        g_free(meant);
    }
    g_ptr_array_unref(words);
    return good;
}

static gboolean parse_flag(Check *check, const CheckSource *source,
                           GError **error)
{
    check->flag = strcmp(source->entry->value, "true") == 0;
    return check->flag || strcmp(source->entry->value, "false") == 0 ||
           key_file_fail(source->file, source->entry, 0, error,
                         "a promise is true or false, not `%s`",
                         source->entry->value);
}

static gboolean parse_value(Check *check, Arena *arena,
                            const CheckSource *source, GError **error)
{
    switch (rows[check->kind].value) {
    case CHECK_VALUE_TEXT:
        return add_text(check, arena, source, source->entry->value, 0, error);
    case CHECK_VALUE_TEXTS: return parse_texts(check, arena, source, error);
    case CHECK_VALUE_REGEX: return parse_regex(check, source, error);
    case CHECK_VALUE_STOP: return parse_stop(check, source, error);
    case CHECK_VALUE_VALUE:
        return (check->kind != CHECK_REGISTER ||
                parse_register(check, source, error)) &&
               parse_words(check, arena, source, 1, error);
    case CHECK_VALUE_WORDS: return parse_memory(check, arena, source, error);
    case CHECK_VALUE_EVENTS: return parse_events(check, arena, source, error);
    case CHECK_VALUE_FLAG: return parse_flag(check, source, error);
    case CHECK_VALUE_NAMES: return parse_names(check, source);
    case CHECK_VALUE_BOUND: return parse_bound(source, error);
    case CHECK_VALUE_PROMISES: return parse_promises(check, source, error);
    }
    return FALSE;
}

static void free_pattern(gpointer pattern)
{
    event_pattern_free(pattern);
}

static void free_text(gpointer text)
{
    pattern_text_free(text);
}

gboolean check_parse(Check *check, Arena *arena, const CheckSource *source,
                     GError **error)
{
    *check = (Check){
        .id = g_strdup_printf("%s.%s", source->group, source->key),
        .entry = source->entry,
        .texts = g_ptr_array_new_with_free_func(free_text),
        .patterns = g_ptr_array_new_with_free_func(free_pattern),
        .names = g_ptr_array_new_with_free_func(g_free),
    };
    return find_row(check, source, error) &&
           parse_value(check, arena, source, error);
}

gboolean check_is_of_course(CheckKind kind)
{
    CheckValue value = rows[kind].value;
    return value == CHECK_VALUE_EVENTS || value == CHECK_VALUE_FLAG ||
           value == CHECK_VALUE_NAMES || kind == CHECK_PROMISE_MASKED;
}

gboolean check_is_of_search(CheckKind kind)
{
    return kind == CHECK_EXPLORE_BOUND || kind == CHECK_EXPLORE_FALLS;
}

Check check_ordinary_end(void)
{
    return (Check){.kind = CHECK_END_STATUS, .id = g_strdup("end.status")};
}

void check_clear(gpointer data)
{
    Check *check = data;
    g_free(check->id);
    if (check->texts)
        g_ptr_array_unref(check->texts);
    if (check->patterns)
        g_ptr_array_unref(check->patterns);
    if (check->names)
        g_ptr_array_unref(check->names);
    if (check->regex)
        g_regex_unref(check->regex);
    g_free(check->memory.owner);
    g_free(check->words);
}
