// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marking a quiz that was filled in; see quiz.h.
#include "classroom/quiz.h"

#include <string.h>

#include "observe/visible.h"

enum { ANY = QUIZ_FIELDS, FIRST_CELL = 3 }; // row, tick, what come first

static const struct {
    QuizStep step;
    int field;
    const char *text;
} reasons[] = {
#define QUIZ_ANY                  ANY
#define REASON(step, field, text) {QUIZ_##step, QUIZ_##field, text},
#include "classroom/quiz_reasons.def"
#undef REASON
#undef QUIZ_ANY
};

static const char *const names[] = {"PC",       "CC", "M", "MPI.base",
                                    "MPI.size", "IM", "IC"};

static const char *reason(const QuizRow *row, QuizField field)
{
    for (guint i = 0; i < G_N_ELEMENTS(reasons); i++)
        if (reasons[i].step == row->step &&
            (reasons[i].field == (int)field || reasons[i].field == ANY))
            return reasons[i].text;
    return "";
}

static gboolean is_empty(const char *text)
{
    return text[strspn(text, "_ \t?")] == '\0';
}

static gboolean parse_number(const char *text, guint32 *value)
{
    gboolean hexadecimal =
        g_str_has_prefix(text, "0x") || g_str_has_prefix(text, "0X");
    guint64 number;
    gboolean good = g_ascii_string_to_unsigned(text + (hexadecimal ? 2 : 0),
                                               hexadecimal ? 16 : 10, 0,
                                               G_MAXUINT32, &number, NULL);
    *value = good ? (guint32)number : 0;
    return good;
}

// A number, a label, or both as in the table: `0x8044 ddd`.
static gboolean is_right(const Quiz *quiz, const QuizRow *row, QuizField field,
                         const char *text)
{
    const guint32 *fields = &row->psw.pc;
    char name[96], *first = g_strndup(text, strcspn(text, " \t"));
    guint32 value;
    gboolean right = parse_number(first, &value)
                         ? value == fields[field]
                         : field == QUIZ_PC &&
                               symbol_table_name(quiz->symbols, fields[field],
                                                 name, sizeof name) &&
                               strcmp(name, text) == 0;
    g_free(first);
    return right;
}

static void mark_cell(const Quiz *quiz, guint number, QuizField field,
                      const char *text, QuizMark *mark, GString *out)
{
    const QuizRow *row = &g_array_index(quiz->rows, QuizRow, number);
    const guint32 *fields = &row->psw.pc;
    if (is_empty(text)) {
        mark->empty++;
        g_string_append_printf(out, "row %u, %s: not filled in\n", number + 1,
                               names[field]);
    } else if (is_right(quiz, row, field, text)) {
        mark->right++;
    } else {
        char *visible = visible_text(text, -1, "");
        mark->wrong++;
        g_string_append_printf(out, "row %u, %s: 0x%x, not %s. %s.\n",
                               number + 1, names[field], fields[field], visible,
                               reason(row, field));
        g_free(visible);
    }
}

// Cells of `| a | b |`, blanks around them left out; NULL: no such line.
static char **cells_of(const char *line)
{
    char *copy = g_strstrip(g_strdup(line));
    gsize length = strlen(copy);
    char **cells = NULL;
    if (length >= 2 && copy[0] == '|' && copy[length - 1] == '|') {
        copy[length - 1] = '\0';
        cells = g_strsplit(copy + 1, "|", -1);
        for (char **cell = cells; *cell; cell++)
            g_strstrip(*cell);
    }
    g_free(copy);
    return cells;
}

// A line of the table: the row that it begins with, at its tick.
static gboolean mark_line(const Quiz *quiz, char **cells, GHashTable *seen,
                          QuizMark *mark, GString *out, char **why)
{
    guint32 number;
    char tick[32] = "";
    if (!parse_number(cells[0], &number))
        return TRUE; // the heading
    if (g_strv_length(cells) != FIRST_CELL + QUIZ_FIELDS) {
        *why = g_strdup_printf("row %u has not %d cells", number,
                               FIRST_CELL + QUIZ_FIELDS);
        return FALSE;
    }
    if (number >= 1 && number <= quiz->rows->len)
        g_snprintf(tick, sizeof tick, "%" G_GUINT64_FORMAT,
                   g_array_index(quiz->rows, QuizRow, number - 1).tick);
    if (strcmp(tick, cells[1]) != 0 ||
        !g_hash_table_add(seen, GUINT_TO_POINTER(number))) {
        *why = g_strdup_printf("row %u is not that of this quiz: the files, "
                               "the options or the seed are others",
                               number);
        return FALSE;
    }
    const QuizRow *row = &g_array_index(quiz->rows, QuizRow, number - 1);
    for (guint field = 0; field < QUIZ_FIELDS; field++)
        if (row->blank[field])
            mark_cell(quiz, number - 1, (QuizField)field,
                      cells[FIRST_CELL + field], mark, out);
    return TRUE;
}

gboolean quiz_mark(const Quiz *quiz, const char *text, gsize bytes,
                   QuizMark *mark, char **why)
{
    GHashTable *seen = g_hash_table_new(NULL, NULL);
    GString *out = g_string_new(NULL);
    char *copy = g_strndup(text, bytes);
    char **lines = g_strsplit(copy, "\n", -1);
    gboolean good = TRUE;
    *mark = (QuizMark){0};
    for (char **line = lines; good && *line; line++) {
        char **cells = cells_of(*line);
        if (cells && cells[0])
            good = mark_line(quiz, cells, seen, mark, out, why);
        g_strfreev(cells);
    }
    if (good && g_hash_table_size(seen) != quiz->rows->len) {
        *why = g_strdup_printf("it has %u rows of %u", g_hash_table_size(seen),
                               quiz->rows->len);
        good = FALSE;
    }
    g_hash_table_destroy(seen);
    g_strfreev(lines);
    g_free(copy);
    mark->text = g_string_free(out, FALSE);
    if (!good)
        g_clear_pointer(&mark->text, g_free);
    return good;
}
