// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session holds, and its stop points as session.c uses them.
#ifndef SESSION_SESSION_STATE_H
#define SESSION_SESSION_STATE_H

#include <glib.h>
#include <hypo/session.h>

#include "session/history.h"

struct HypoSession {
    HypoMachine *machine;
    History *history;
    HypoPosition position;
    HypoStep last_step;
    GArray *effects;   // of HypoEffect: of the last step
    GPtrArray *points; // of HypoPoint; a deleted one is NULL
    gint interrupted;  // atomic
};

// What watch points compare: taken before a micro-step.
typedef struct PointMoment {
    uint32_t mode;
    GArray *values; // of guint64, one a point; NULL: nothing is watched
} PointMoment;

gboolean points_active(const HypoSession *session);

PointMoment points_before(const HypoSession *session);

// The number of the first point that stops after the micro-step just made, or
// at what comes next; 0: none.  Frees what `moment` holds.  Changes nothing.
unsigned points_match(const HypoSession *session, PointMoment *moment);

// A point that matched: counts the hit; FALSE where it is passed over.
gboolean points_take(HypoSession *session, unsigned number);

#endif
