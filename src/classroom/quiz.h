// SPDX-License-Identifier: GPL-3.0-or-later
//
// A quiz: the PSW table of a run, as Figure 2.8(b) of the book has it for one
// interrupt, with blanks to fill in.  Which cells are blank depends on the run
// and the seed only, so that the same command marks what a student has filled
// in.  Read next: quiz_reasons.def.
#ifndef CLASSROOM_QUIZ_H
#define CLASSROOM_QUIZ_H

#include "observe/event.h"

enum { QUIZ_BYTES_MAX = 1 << 20, QUIZ_ROWS_MAX = 1000 };

typedef enum QuizStep {
    QUIZ_BEFORE, // given: what is to be saved
    QUIZ_SAVED,
    QUIZ_VECTOR,
    QUIZ_LOADED,
} QuizStep;

typedef enum QuizField { // in the order of HypoPsw
    QUIZ_PC,
    QUIZ_CC,
    QUIZ_M,
    QUIZ_BASE,
    QUIZ_SIZE,
    QUIZ_IM,
    QUIZ_IC,
    QUIZ_FIELDS
} QuizField;

typedef struct QuizRow {
    QuizStep step;
    guint64 tick;
    char *what; // "I/O interrupt 2"
    HypoPsw psw;
    gboolean blank[QUIZ_FIELDS];
} QuizRow;

typedef struct Quiz {
    const SymbolTable *symbols; // borrowed
    GArray *rows;               // of QuizRow
    guint most;                 // rows
    guint blanks;
    gboolean began; // the boot is over: a program has had the CPU
} Quiz;

// Takes the events of a run: up to `most` rows, from the first interrupt of a
// program on.  Freed with quiz_free.
Quiz *quiz_new(const SymbolTable *symbols, guint most);
EventTake quiz_take; // its context is the quiz
void quiz_free(Quiz *quiz);

// Makes up to `count` cells blank.
void quiz_make_blanks(Quiz *quiz, guint count, guint64 seed);

// The table, a Markdown one; `title` goes above it.  The caller frees it.
char *quiz_text(const Quiz *quiz, const char *title, gboolean answers);

typedef struct QuizMark {
    guint right, wrong, empty;
    char *text; // a line a cell that is not right: what, why; for g_free
} QuizMark;

// Marks a table that was filled in: numbers in decimal or hexadecimal, of PC
// also labels.  FALSE: it is not this quiz; `why` is for g_free.
gboolean quiz_mark(const Quiz *quiz, const char *text, gsize bytes,
                   QuizMark *mark, char **why);

#endif
