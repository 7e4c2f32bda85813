// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checks that are about the course of a run, not its end: events in order,
// events that never come, promises.  Fed with each micro-step.
#ifndef CLASSROOM_TRAIL_H
#define CLASSROOM_TRAIL_H

#include "classroom/evidence.h"

typedef struct Trail Trail;

// NULL where no check of the expectation is about the course.
Trail *trail_new(const Subject *subject, const Expectation *expectation);
void trail_free(Trail *trail);
void trail_step(Trail *trail, const HypoStep *step);
void trail_end(Trail *trail, HypoStop stop);

// How the check with this number stands: why it has failed, at which tick;
// NULL: it has not.  An `order` fails only at the end: with what has not come.
typedef struct TrailFinding {
    char *why;
    guint64 tick;
    guint next;        // of an `order`: the pattern waited for
    guint64 last_tick; // and when the one before it came
} TrailFinding;

const TrailFinding *trail_finding(const Trail *trail, guint number);

#endif
