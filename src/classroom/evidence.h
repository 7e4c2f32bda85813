// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a run leaves behind that an expectation can ask for: how it ended, what
// was displayed and printed and when, when a place was last written.
// Read next: judge.h.
#ifndef CLASSROOM_EVIDENCE_H
#define CLASSROOM_EVIDENCE_H

#include <hypo/explore.h>

#include "classroom/expectation.h"
#include "observe/symbols.h"

// A `;@assert E` of a source: must hold whenever its place is reached.  Who
// runs the machine knows how to evaluate E.
typedef struct Assertion {
    guint32 address;
    const char *text; // E
    const char *file;
    guint line;
    gboolean (*holds)(gpointer context);
    gpointer context;
} Assertion;

// What a search through the timings of interrupts came to.  Who runs the
// machine knows how to search.
typedef struct Explored {
    HypoPromise falls; // HYPO_PROMISE_NONE: none does
    gboolean covered;  // all that was asked for
    char *why;         // one line: what fell and when, or why it is not covered
} Explored;

// A machine that is booted and has not run yet.  All is borrowed.
typedef struct Subject {
    HypoMachine *machine;
    const Places *places;
    const SymbolTable *symbols;
    guint64 max_ticks;
    const GArray *assertions;      // of Assertion; NULL: none
    const Explored *explored;      // NULL: nothing asked for a search
    gboolean saved_stack;          // docs/machine.md, section 10
    gboolean (*interrupted)(void); // asked now and then; may be NULL
} Subject;

typedef struct Written {
    GByteArray *bytes;
    GArray *marks; // of WrittenMark, ascending
} Written;

// Up to so many bytes were there at that tick.
typedef struct WrittenMark {
    guint bytes;
    guint64 tick;
} WrittenMark;

typedef struct Evidence {
    guint64 *broken; // of each assertion: the tick at which it fell first, or
                     // HYPO_NEVER; NULL: none was looked at
    HypoStop stop;   // HYPO_RUNNING: interrupted
    Written written[CHECK_OUTPUTS];
    struct Trail *trail; // the course of the run, or NULL
    guint64
        *changed; // by the number of a check: the tick before the last write to
                  // its place; NULL: nobody looked.  HYPO_NEVER: none
} Evidence;

// Runs the subject to its end.  `look` also finds out when the places of checks
// were last written, and looks at the assertions, which takes longer.  Freed
// with evidence_free.
Evidence *evidence_gather(const Subject *subject,
                          const Expectation *expectation, gboolean look);
void evidence_free(Evidence *evidence);

// The tick at which the byte with this number was written.
guint64 written_tick(const Written *written, gsize byte);

#endif
