// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expectation files: groups and hints; see expectation.h.  Read next: check.c.
#include "classroom/expectation.h"

#include <string.h>

#include "classroom/check.h"

static const char HINT[] = "hint ";
static const char MACHINE[] = "machine"; // the caller's: options of the run
static const char RUN[] = "run";
static const char EXPLORE[] = "explore"; // checks, and the caller's: options

static gboolean take_check(GArray *checks, Expectation *expectation,
                           const KeyEntry *entry, const char *group,
                           const char *key, GError **error)
{
    Check check;
    const CheckSource source = {expectation->file, entry, group, key};
    gboolean good = check_parse(&check, &expectation->arena, &source, error);
    g_array_append_val(checks, check);
    return good;
}

static Hint *find_hint(Expectation *expectation, const char *name)
{
    for (guint i = 0; i < expectation->hints->len; i++) {
        Hint *hint = &g_array_index(expectation->hints, Hint, i);
        if (strcmp(hint->name, name) == 0)
            return hint;
    }
    Hint hint = {
        .name = name,
        .failed = g_ptr_array_new_with_free_func(g_free),
        .symptoms = g_array_new(FALSE, TRUE, sizeof(Check)),
    };
    g_array_set_clear_func(hint.symptoms, check_clear);
    g_array_append_val(expectation->hints, hint);
    return &g_array_index(expectation->hints, Hint,
                          expectation->hints->len - 1);
}

static gboolean take_failed(Hint *hint, const KeyEntry *entry)
{
    GArray *parts = key_file_list(entry->value);
    for (guint i = 0; i < parts->len; i++)
        g_ptr_array_add(hint->failed,
                        g_strdup(g_array_index(parts, KeyPart, i).text));
    g_array_unref(parts);
    return TRUE;
}

// A symptom's key is GROUP.KEY.
static gboolean take_symptom(Expectation *expectation, Hint *hint,
                             const KeyEntry *entry, GError **error)
{
    const char *dot = strchr(entry->key, '.');
    if (!dot)
        return key_file_fail(expectation->file, entry, -1, error,
                             "`%s` is no key of a hint; there are `say`, "
                             "`failed` and symptoms such as `end.stop`",
                             entry->key);
    char *group = g_strndup(entry->key, (gsize)(dot - entry->key));
    gboolean good =
        take_check(hint->symptoms, expectation, entry, group, dot + 1, error);
    g_free(group);
    return good;
}

static gboolean take_hint(Expectation *expectation, const KeyEntry *entry,
                          GError **error)
{
    Hint *hint = find_hint(expectation, entry->group + strlen(HINT));
    if (strcmp(entry->key, "failed") == 0)
        return take_failed(hint, entry);
    if (strcmp(entry->key, "say") != 0)
        return take_symptom(expectation, hint, entry, error);
    const PatternSource source = {expectation->file, entry, entry->value, 0};
    hint->say = pattern_text_parse(&expectation->arena, &source, error);
    return hint->say != NULL;
}

static gboolean take_run(Expectation *expectation, const KeyEntry *entry,
                         GError **error)
{
    if (strcmp(entry->key, "with") != 0)
        return key_file_fail(expectation->file, entry, -1, error,
                             "[run] has one key, `with`: the files that are "
                             "loaded along");
    GArray *parts = key_file_list(entry->value);
    for (guint i = 0; i < parts->len; i++)
        g_ptr_array_add(expectation->with,
                        g_strdup(g_array_index(parts, KeyPart, i).text));
    g_array_unref(parts);
    return TRUE;
}

static gboolean is_option_of_search(const KeyEntry *entry)
{
    return strcmp(entry->group, EXPLORE) == 0 &&
           strcmp(entry->key, check_row(CHECK_EXPLORE_BOUND)->key) != 0 &&
           strcmp(entry->key, check_row(CHECK_EXPLORE_FALLS)->key) != 0;
}

static gboolean take_entry(Expectation *expectation, const KeyEntry *entry,
                           GError **error)
{
    if (strcmp(entry->group, MACHINE) == 0 || is_option_of_search(entry))
        return TRUE;
    if (strcmp(entry->group, RUN) == 0)
        return take_run(expectation, entry, error);
    if (g_str_has_prefix(entry->group, HINT))
        return take_hint(expectation, entry, error);
    return take_check(expectation->checks, expectation, entry, entry->group,
                      entry->key, error);
}

static const KeyEntry *first_of_hint(const Expectation *expectation,
                                     const Hint *hint)
{
    for (guint i = 0;; i++) {
        const KeyEntry *entry =
            &g_array_index(expectation->file->entries, KeyEntry, i);
        if (g_str_has_prefix(entry->group, HINT) &&
            strcmp(entry->group + strlen(HINT), hint->name) == 0)
            return entry;
    }
}

static gboolean has_check(const Expectation *expectation, const char *id)
{
    for (guint i = 0; i < expectation->checks->len; i++)
        if (strcmp(g_array_index(expectation->checks, Check, i).id, id) == 0)
            return TRUE;
    return FALSE;
}

static gboolean check_hints(const Expectation *expectation, GError **error)
{
    for (guint i = 0; i < expectation->hints->len; i++) {
        const Hint *hint = &g_array_index(expectation->hints, Hint, i);
        const KeyEntry *entry = first_of_hint(expectation, hint);
        if (!hint->say)
            return key_file_fail(expectation->file, entry, -1, error,
                                 "[%s] has no `say`: what the hint tells",
                                 entry->group);
        for (guint j = 0; j < hint->failed->len; j++)
            if (!has_check(expectation, hint->failed->pdata[j]))
                return key_file_fail(expectation->file, entry, -1, error,
                                     "[%s] waits for `%s` to fail, but no "
                                     "check here is called that",
                                     entry->group,
                                     (const char *)hint->failed->pdata[j]);
    }
    return TRUE;
}

// A file that says nothing of the end wants the ordinary one.
static void want_ordinary_end(Expectation *expectation)
{
    for (guint i = 0; i < expectation->checks->len; i++)
        if (g_str_has_prefix(g_array_index(expectation->checks, Check, i).id,
                             "end.s"))
            return;
    Check check = check_ordinary_end();
    g_array_append_val(expectation->checks, check);
}

static void number_checks(Expectation *expectation, GArray *checks)
{
    for (guint i = 0; i < checks->len; i++) {
        Check *check = &g_array_index(checks, Check, i);
        check->number = expectation->all->len;
        expectation->has_course =
            expectation->has_course || check_is_of_course(check->kind);
        expectation->has_search =
            expectation->has_search || check_is_of_search(check->kind);
        g_ptr_array_add(expectation->all, check);
    }
}

static void clear_hint(gpointer data)
{
    Hint *hint = data;
    pattern_text_free(hint->say);
    g_ptr_array_unref(hint->failed);
    g_array_unref(hint->symptoms);
}

Expectation *expectation_parse(const char *name, const char *text, gsize bytes,
                               GError **error)
{
    KeyFile *file = key_file_parse(name, text, bytes, error);
    if (!file)
        return NULL;
    Expectation *expectation = g_new0(Expectation, 1);
    *expectation = (Expectation){
        .file = file,
        .arena = arena_on(&hypo_libc_allocator),
        .checks = g_array_new(FALSE, TRUE, sizeof(Check)),
        .hints = g_array_new(FALSE, TRUE, sizeof(Hint)),
        .all = g_ptr_array_new(),
        .with = g_ptr_array_new_with_free_func(g_free),
    };
    g_array_set_clear_func(expectation->checks, check_clear);
    g_array_set_clear_func(expectation->hints, clear_hint);
    gboolean good = TRUE;
    for (guint i = 0; good && i < file->entries->len; i++)
        good = take_entry(expectation,
                          &g_array_index(file->entries, KeyEntry, i), error);
    if (good && check_hints(expectation, error)) {
        want_ordinary_end(expectation);
        number_checks(expectation, expectation->checks);
        for (guint i = 0; i < expectation->hints->len; i++)
            number_checks(expectation,
                          g_array_index(expectation->hints, Hint, i).symptoms);
        return expectation;
    }
    expectation_free(expectation);
    return NULL;
}

void expectation_free(Expectation *expectation)
{
    if (!expectation)
        return;
    g_array_unref(expectation->checks);
    g_array_unref(expectation->hints);
    g_ptr_array_unref(expectation->with);
    g_ptr_array_unref(expectation->all);
    arena_free(&expectation->arena);
    key_file_free(expectation->file);
    g_free(expectation);
}
