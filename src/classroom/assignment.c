// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assignment files; see assignment.h.
#include "classroom/assignment.h"

#include <string.h>

static const char CASE[] = "case ";

static AssignmentCase *find_case(Assignment *assignment, const KeyEntry *entry)
{
    const char *name = entry->group + strlen(CASE);
    for (guint i = 0; i < assignment->cases->len; i++) {
        AssignmentCase *c =
            &g_array_index(assignment->cases, AssignmentCase, i);
        if (strcmp(c->name, name) == 0)
            return c;
    }
    AssignmentCase c = {.name = name, .points = 1, .entry = entry};
    g_array_append_val(assignment->cases, c);
    return &g_array_index(assignment->cases, AssignmentCase,
                          assignment->cases->len - 1);
}

static gboolean take_points(const Assignment *assignment, const KeyEntry *entry,
                            guint *points, GError **error)
{
    guint64 number;
    gboolean good = g_ascii_string_to_unsigned(
        entry->value, 10, 0, ASSIGNMENT_POINTS_MAX, &number, NULL);
    *points = good ? (guint)number : 0;
    return good || key_file_fail(assignment->file, entry, 0, error,
                                 "points are a whole number up to %d, not `%s`",
                                 ASSIGNMENT_POINTS_MAX, entry->value);
}

static gboolean take_hidden(const Assignment *assignment, const KeyEntry *entry,
                            gboolean *hidden, GError **error)
{
    *hidden = strcmp(entry->value, "true") == 0;
    return *hidden || strcmp(entry->value, "false") == 0 ||
           key_file_fail(assignment->file, entry, 0, error,
                         "hidden is true or false, not `%s`", entry->value);
}

static gboolean fail_key(const Assignment *assignment, const KeyEntry *entry,
                         const char *const *known, GError **error)
{
    char *meant =
        key_file_suggest(entry->key, known, "; see docs/classroom.md");
    key_file_fail(assignment->file, entry, -1, error, "[%s] has no key `%s`%s",
                  entry->group, entry->key, meant);
    g_free(meant);
    return FALSE;
}

static gboolean take_case(Assignment *assignment, const KeyEntry *entry,
                          GError **error)
{
    static const char *const known[] = {"expect", "points", "hidden", NULL};
    AssignmentCase *c = find_case(assignment, entry);
    if (strcmp(entry->key, "points") == 0)
        return take_points(assignment, entry, &c->points, error);
    if (strcmp(entry->key, "hidden") == 0)
        return take_hidden(assignment, entry, &c->hidden, error);
    if (strcmp(entry->key, "expect") != 0)
        return fail_key(assignment, entry, known, error);
    c->expect = g_strdup(entry->value);
    return TRUE;
}

static gboolean take_general(Assignment *assignment, const KeyEntry *entry,
                             GError **error)
{
    static const char *const known[] = {"title", "submission", "seed-symbol",
                                        "seed", NULL};
    char **const places[] = {&assignment->title, &assignment->submission,
                             &assignment->seed_symbol, &assignment->seed};
    for (guint i = 0; known[i]; i++) {
        if (strcmp(entry->key, known[i]) != 0)
            continue;
        *places[i] = g_strdup(entry->value);
        return TRUE;
    }
    return fail_key(assignment, entry, known, error);
}

static gboolean take_entry(Assignment *assignment, const KeyEntry *entry,
                           GError **error)
{
    if (strcmp(entry->group, "assignment") == 0)
        return take_general(assignment, entry, error);
    if (g_str_has_prefix(entry->group, CASE))
        return take_case(assignment, entry, error);
    return key_file_fail(assignment->file, entry, -1, error,
                         "there is no group [%s]; there are [assignment] and "
                         "[case NAME]",
                         entry->group);
}

static gboolean complete(Assignment *assignment, GError **error)
{
    for (guint i = 0; i < assignment->cases->len; i++) {
        const AssignmentCase *c =
            &g_array_index(assignment->cases, AssignmentCase, i);
        assignment->points += c->points;
        if (!c->expect || !*c->expect)
            return key_file_fail(assignment->file, c->entry, -1, error,
                                 "[case %s] has no `expect`: the file of what "
                                 "its run must come to",
                                 c->name);
    }
    if (assignment->cases->len > 0 && assignment->points > 0)
        return TRUE;
    g_set_error(error, CLASSROOM_ERROR, 0,
                "%s:1:1: no case with points; write a group [case NAME] with "
                "an `expect`",
                assignment->file->name);
    return FALSE;
}

static void clear_case(gpointer data)
{
    AssignmentCase *c = data;
    g_free(c->expect);
}

Assignment *assignment_parse(const char *name, const char *text, gsize bytes,
                             GError **error)
{
    KeyFile *file = key_file_parse(name, text, bytes, error);
    if (!file)
        return NULL;
    Assignment *assignment = g_new0(Assignment, 1);
    assignment->file = file;
    assignment->cases = g_array_new(FALSE, TRUE, sizeof(AssignmentCase));
    g_array_set_clear_func(assignment->cases, clear_case);
    gboolean good = TRUE;
    for (guint i = 0; good && i < file->entries->len; i++)
        good = take_entry(assignment,
                          &g_array_index(file->entries, KeyEntry, i), error);
    if (good && complete(assignment, error))
        return assignment;
    assignment_free(assignment);
    return NULL;
}

void assignment_free(Assignment *assignment)
{
    if (!assignment)
        return;
    g_array_unref(assignment->cases);
    g_free(assignment->title);
    g_free(assignment->submission);
    g_free(assignment->seed_symbol);
    g_free(assignment->seed);
    key_file_free(assignment->file);
    g_free(assignment);
}

guint32 assignment_seed(const Assignment *assignment, const char *student)
{
    guint8 digest[32];
    gsize size = sizeof digest;
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    const char *seed = assignment->seed ? assignment->seed : "";
    g_checksum_update(sum, (const guchar *)seed, (gssize)strlen(seed) + 1);
    g_checksum_update(sum, (const guchar *)student, (gssize)strlen(student));
    g_checksum_get_digest(sum, digest, &size);
    g_checksum_free(sum);
    return (guint32)digest[0] | (guint32)digest[1] << 8 |
           (guint32)digest[2] << 16 | (guint32)(digest[3] & 0x7F) << 24;
}
