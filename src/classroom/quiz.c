// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table and its blanks; see quiz.h.  Read next: quiz_mark.c.
#include "classroom/quiz.h"

#include <string.h>

static const char BLANK[] = "____";

static void clear_row(gpointer data)
{
    QuizRow *row = data;
    g_free(row->what);
}

Quiz *quiz_new(const SymbolTable *symbols, guint most)
{
    Quiz *quiz = g_new0(Quiz, 1);
    quiz->symbols = symbols;
    quiz->most = most;
    quiz->rows = g_array_new(FALSE, TRUE, sizeof(QuizRow));
    g_array_set_clear_func(quiz->rows, clear_row);
    return quiz;
}

void quiz_free(Quiz *quiz)
{
    if (!quiz)
        return;
    g_array_unref(quiz->rows);
    g_free(quiz);
}

// --- Rows -------------------------------------------------------------------

static void add_row(Quiz *quiz, QuizStep step, const Event *event,
                    const HypoPsw *psw, char *what)
{
    QuizRow row = {
        .step = step, .tick = event->tick, .what = what, .psw = *psw};
    g_array_append_val(quiz->rows, row);
}

static void take_interrupt(Quiz *quiz, const Event *event)
{
    switch (event->step) {
    case 1:
        add_row(quiz, QUIZ_BEFORE, event, &event->before,
                g_strdup_printf("before %s", event->cause));
        break;
    case 2:
        add_row(quiz, QUIZ_SAVED, event, &event->after,
                g_strdup_printf("A: PSW saved at 0x%03x", (guint)event->at));
        break;
    default:
        add_row(
            quiz, QUIZ_VECTOR, event, &event->after,
            g_strdup_printf("B: vector at 0x%03x loaded", (guint)event->at));
        break;
    }
}

// An interrupt is begun only where there is room for all of it.
static gboolean has_room(const Quiz *quiz, const Event *event)
{
    guint needed = event->kind == EVENT_INTERRUPT && event->step == 1 ? 3 : 1;
    guint left = quiz->most - MIN(quiz->most, quiz->rows->len);
    gboolean inside = event->kind == EVENT_INTERRUPT && event->step > 1;
    return inside ? quiz->rows->len > 0 && left >= 1 : left >= needed;
}

void quiz_take(gpointer context, const Event *event)
{
    Quiz *quiz = context;
    gboolean shown =
        event->kind == EVENT_INTERRUPT || event->kind == EVENT_LPSW;
    if (shown && quiz->began && has_room(quiz, event)) {
        if (event->kind == EVENT_INTERRUPT)
            take_interrupt(quiz, event);
        else
            add_row(quiz, QUIZ_LOADED, event, &event->after,
                    g_strdup_printf("C: lpsw 0x%03x", (guint)event->at));
    } else if (shown && quiz->began) {
        quiz->most = quiz->rows->len; // full: nothing that is shorter either
    }
    quiz->began =
        quiz->began || (event->kind == EVENT_LPSW && event->after.m == 1);
}

// --- Blanks -----------------------------------------------------------------

// splitmix64: the same sequence everywhere.
static guint64 next_random(guint64 *state)
{
    guint64 z = *state += G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * G_GUINT64_CONSTANT(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * G_GUINT64_CONSTANT(0x94D049BB133111EB);
    return z ^ z >> 31;
}

void quiz_make_blanks(Quiz *quiz, guint count, guint64 seed)
{
    GArray *cells = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < quiz->rows->len; i++)
        for (guint field = 0; field < QUIZ_FIELDS; field++) {
            guint cell = i * QUIZ_FIELDS + field;
            if (g_array_index(quiz->rows, QuizRow, i).step != QUIZ_BEFORE)
                g_array_append_val(cells, cell);
        }
    for (quiz->blanks = 0; quiz->blanks < count && cells->len > 0;
         quiz->blanks++) {
        guint chosen = (guint)(next_random(&seed) % cells->len);
        guint cell = g_array_index(cells, guint, chosen);
        g_array_index(quiz->rows, QuizRow, cell / QUIZ_FIELDS)
            .blank[cell % QUIZ_FIELDS] = TRUE;
        g_array_remove_index_fast(cells, chosen);
    }
    g_array_free(cells, TRUE);
}

// --- Text -------------------------------------------------------------------

static void add_cell(GString *out, const Quiz *quiz, const QuizRow *row,
                     QuizField field, gboolean answers)
{
    const guint32 *fields = &row->psw.pc;
    char name[96];
    g_string_append(out, " | ");
    if (row->blank[field] && !answers) {
        g_string_append(out, BLANK);
        return;
    }
    gboolean small = field == QUIZ_CC || field == QUIZ_M;
    g_string_append_printf(out, small ? "%u" : "0x%x", fields[field]);
    if (field == QUIZ_PC &&
        symbol_table_name(quiz->symbols, fields[field], name, sizeof name))
        g_string_append_printf(out, " %s", name);
}

char *quiz_text(const Quiz *quiz, const char *title, gboolean answers)
{
    GString *out = g_string_new(NULL);
    g_string_append_printf(
        out,
        "%s: %u blanks\n\n"
        "| row | tick | what | PC | CC | M | MPI.base | MPI.size | IM | "
        "IC |\n|---|---|---|---|---|---|---|---|---|---|\n",
        title, quiz->blanks);
    for (guint i = 0; i < quiz->rows->len; i++) {
        const QuizRow *row = &g_array_index(quiz->rows, QuizRow, i);
        g_string_append_printf(out, "| %u | %" G_GUINT64_FORMAT " | %s", i + 1,
                               row->tick, row->what);
        for (guint field = 0; field < QUIZ_FIELDS; field++)
            add_cell(out, quiz, row, (QuizField)field, answers);
        g_string_append(out, " |\n");
    }
    return g_string_free(out, FALSE);
}
