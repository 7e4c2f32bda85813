// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who ran when: collects, from events, a row for each program, each service
// routine, the scheduler, the idle CPU and the rest of the kernel; and rows for
// masked interrupts, nested services, notes and each device's operations.  How
// they are drawn: timeline_text.c, timeline_svg.c.
#ifndef OBSERVE_TIMELINE_H
#define OBSERVE_TIMELINE_H

#include "observe/event.h"

typedef enum TimelineRowKind {
    TIMELINE_KERNEL, // the kernel outside of what follows
    TIMELINE_PROGRAM,
    TIMELINE_SERVICE,
    TIMELINE_SCHEDULER,
    TIMELINE_IDLE,
    TIMELINE_MASKED, // value: 1 some classes, 2 all
    TIMELINE_NESTED, // value: how deep
    TIMELINE_DEVICE,
    TIMELINE_NOTES, // each of one tick
    TIMELINE_KINDS
} TimelineRowKind;

// The ticks from `start` up to, without, `end`.  In a run with very many spans
// those near to each other become one: `covered` of its ticks belong to the
// row, and `value` is the greatest of theirs.
typedef struct TimelineSpan {
    guint64 start, end, covered;
    guint value;
    guint pieces;
} TimelineSpan;

typedef struct TimelineRow {
    TimelineRowKind kind;
    guint64 key;   // number of the program, class, device
    char *label;   // visible
    GArray *spans; // of TimelineSpan, ascending and disjoint
} TimelineRow;

typedef struct Timeline Timeline;

Timeline *timeline_new(void);
void timeline_free(Timeline *timeline);
EventTake timeline_take; // its context is the timeline

// Ends all spans; to be called once, before what follows.
void timeline_finish(Timeline *timeline, guint64 tick);

guint64 timeline_begin(const Timeline *timeline);
guint64 timeline_end(const Timeline *timeline);

// Cuts away what is not within these ticks.
void timeline_cut(Timeline *timeline, guint64 from, guint64 to);

// The rows in the order in which they are drawn.
guint timeline_row_count(const Timeline *timeline);
const TimelineRow *timeline_row(const Timeline *timeline, guint number);

// Whether the row tells who has the CPU: of those the spans cover the run.
gboolean timeline_has_cpu(const TimelineRow *row);

// So many of the ticks from `from` up to `to` belong to the row's spans; the
// greatest value among these is `*value`.
guint64 timeline_ticks(const TimelineRow *row, guint64 from, guint64 to,
                       guint *value);

guint timeline_pieces(const TimelineRow *row);

// "12.5%"
void timeline_share(const Timeline *timeline, const TimelineRow *row,
                    char *buffer, gsize bytes);

// --- How it is drawn --------------------------------------------------------

// Lines of at most 80 columns.
char *timeline_text(const Timeline *timeline); // the caller frees it

// A sentence a row, for those who listen to it.
char *timeline_sentences(const Timeline *timeline);

// An <svg> element; a document of its own, or a part of a page.
char *timeline_svg(const Timeline *timeline, gboolean document);

// A page with the picture and a table; the table alone, as a part of a page.
char *timeline_html(const Timeline *timeline);
void timeline_append_table(GString *out, const Timeline *timeline);

#endif
