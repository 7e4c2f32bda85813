// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pattern for events of a run: `interrupt class=4 ic=2`, a kind of event and
// what its fields are (docs/events.md).
#ifndef CLASSROOM_EVENT_PATTERN_H
#define CLASSROOM_EVENT_PATTERN_H

#include "classroom/pattern.h"
#include "observe/event.h"

typedef struct EventPattern EventPattern;

// NULL with a CLASSROOM_ERROR.  What it points to lives in `arena`.
EventPattern *event_pattern_parse(Arena *arena, const PatternSource *source,
                                  GError **error);
void event_pattern_free(EventPattern *pattern);

// The pattern as it was written.
const char *event_pattern_text(const EventPattern *pattern);

gboolean event_pattern_fits(const EventPattern *pattern, const Event *event,
                            const Names *names);

#endif
