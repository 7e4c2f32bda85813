// SPDX-License-Identifier: GPL-3.0-or-later
//
// An expectation file: what a run must come to, and hints for those whose run
// does not.  Parsing knows nothing of a machine; judge.h holds a run against
// it.  Syntax: docs/classroom.md.  Read next: checks.def, judge.h.
#ifndef CLASSROOM_EXPECTATION_H
#define CLASSROOM_EXPECTATION_H

#include "classroom/pattern.h"

enum { EXPECTATION_BYTES_MAX = 1 << 20 };

typedef enum CheckValue {
    CHECK_VALUE_TEXT,
    CHECK_VALUE_TEXTS,
    CHECK_VALUE_REGEX,
    CHECK_VALUE_STOP,
    CHECK_VALUE_VALUE,
    CHECK_VALUE_WORDS,
    CHECK_VALUE_EVENTS,
    CHECK_VALUE_FLAG,
    CHECK_VALUE_NAMES,
    CHECK_VALUE_BOUND,
    CHECK_VALUE_PROMISES,
} CheckValue;

typedef enum CheckOutput {
    CHECK_OUTPUT_DISPLAY,
    CHECK_OUTPUT_PRINTER,
    CHECK_OUTPUTS,
    CHECK_OUTPUT_NONE = CHECK_OUTPUTS,
} CheckOutput;

typedef enum CheckKind {
#define CHECK(id, group, key, value, output, meaning, notes) CHECK_##id,
#include "classroom/checks.def"
#undef CHECK
    CHECK_KINDS
} CheckKind;

typedef struct CheckRow {
    const char *group, *key;
    CheckValue value;
    CheckOutput output;
    const char *meaning;
    const char *notes; // names with blanks between them
} CheckRow;

const CheckRow *check_row(CheckKind kind);

// A place in memory: an expression, in the names of `owner` ("" the kernel,
// NULL any).
typedef struct CheckPlace {
    char *owner;
    const Expression *address;
} CheckPlace;

typedef struct Check {
    CheckKind kind;
    char *id;     // "memory.counter": group and key
    guint number; // among all of the file
    const KeyEntry *entry;
    GPtrArray *texts;         // of PatternText: TEXT, TEXTS, text in memory
    GRegex *regex;            // REGEX
    int stop;                 // STOP: a HypoStop
    guint place;              // REGISTER: r0..r15, 16 and on the PSW's fields
    CheckPlace memory;        // MEMORY
    const Expression **words; // VALUE: one; WORDS: word_count
    guint word_count;         // 0: a text
    GPtrArray *patterns;      // EVENTS: of EventPattern
    GPtrArray *names;         // NAMES, PROMISES: of char *
    gboolean flag;            // FLAG
} Check;

// When all the symptoms hold, and the checks named have failed, `say` is what
// may help.
typedef struct Hint {
    const char *name; // behind [hint
    PatternText *say;
    GPtrArray *failed; // ids of checks
    GArray *symptoms;  // of Check
} Hint;

typedef struct Expectation {
    KeyFile *file;
    Arena arena;
    GArray *checks;      // of Check
    GArray *hints;       // of Hint
    GPtrArray *with;     // FILEs that are loaded along with what is checked
    GPtrArray *all;      // of Check, by number: symptoms, too
    gboolean has_course; // one of them is about the course of the run
    gboolean has_search; // one of them is about all timings of interrupts
} Expectation;

// NULL with a CLASSROOM_ERROR.  Freed with expectation_free.  Once parsed it is
// not written to: threads may share it.
Expectation *expectation_parse(const char *name, const char *text, gsize bytes,
                               GError **error);
void expectation_free(Expectation *expectation);

// The words for how a run ends (`stop` in the verdict): HypoStop to word, or
// NULL for those that cannot be expected.
const char *expectation_stop_word(int stop);

#endif
