// SPDX-License-Identifier: GPL-3.0-or-later
//
// Snapshots of a machine, so that any earlier moment can be reached by running
// again from the one before it.  Snapshots share the pages that did not change.
// When they take more than their bound, every second one is given up, and later
// ones are taken half as often.  Read next: session.c.
#ifndef SESSION_HISTORY_H
#define SESSION_HISTORY_H

#include <glib.h>
#include <hypo/session.h>

typedef struct History History;

History *history_new(HypoMachine *machine, gsize bytes_max, guint64 interval);
void history_free(History *history);

// Takes a snapshot if one is due at this moment.
void history_note(History *history, HypoPosition now);

// The tick at which the next snapshot is due.
guint64 history_next_tick(const History *history);

// Restores the last snapshot before `position`, or at it where `inclusive`;
// gives its moment.  FALSE: there is none.
gboolean history_restore(History *history, HypoPosition position,
                         gboolean inclusive, HypoPosition *moment);

// Forgets what is later than `position`: the run will take another course.
void history_forget_after(History *history, HypoPosition position);

gsize history_bytes(const History *history);

#endif
