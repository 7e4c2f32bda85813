// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session holds, and its stop points as session.c uses them.
#ifndef SESSION_SESSION_STATE_H
#define SESSION_SESSION_STATE_H

#include <glib.h>
#include <hypo/session.h>

#include "session/history.h"
#include "session/outside.h"

enum {
    POINT_BITS = 1 << 14, // of the filter for breakpoints
    SI_CODES = 0x100,     // of software interrupts; exceptions lie above
};

// What a point that watches a value saw at the last look and the one before.
typedef struct Seen {
    guint64 now, before;
} Seen;

struct HypoSession {
    HypoMachine *machine;
    History *history;
    HypoPosition position;
    HypoStep last_step;
    gboolean step_unknown; // the fast engine made it
    GArray *effects;       // of HypoEffect: of the last step
    GPtrArray *points;     // of HypoPoint; a deleted one is NULL
    GArray *handles;       // of HypoHandle, the last one set last
    OutsideLog *log;
    gint interrupted; // atomic
    // Of the points, for speed; see points_prepare.
    gboolean fast;     // the fast engine can look out for all of them
    gboolean watches;  // and some are watch points
    gboolean is_armed; // it does
    gboolean accesses; // some points stop at accesses
    gboolean previews; // and some at what comes next
    guint8 break_bits[POINT_BITS / 8];
    GArray *armed; // of uint32_t: the breakpoints that the fast engine has
    GArray *seen; // of Seen, one a point
    uint32_t seen_mode;
};

// --- session.c, travel.c ----------------------------------------------------

// One micro-step, its effects added to the list.
HypoStop session_micro_step(HypoSession *session, uint64_t tick_limit);

// Runs with the fast engine up to `tick`, taking snapshots.
HypoStop session_run_fast(HypoSession *session, uint64_t tick);

void session_observe(HypoSession *session, gboolean on);
void session_settle_position(HypoSession *session);

// Whether the step just made ends a step of the user's: an instruction, or the
// whole of an interrupt action.
gboolean session_ends_step(const HypoSession *session);

// As history_restore, with what was done from outside.
gboolean session_restore(HypoSession *session, HypoPosition position,
                         gboolean inclusive, HypoPosition *moment);

// --- travel.c ---------------------------------------------------------------

// The moments of one stretch between snapshots, from `start`, where the machine
// is, up to `end`: exclusive of it when that is where the user stands, else
// inclusive, for it has not been judged yet.
typedef struct Stretch {
    HypoPosition start, end;
    gboolean inclusive;
} Stretch;

// A micro-step towards a later moment, at which time may stand still in the
// middle of a wait.  FALSE: it is reached, or the machine stands still.
gboolean session_step_towards(HypoSession *session, HypoPosition position);

// Restores the snapshot at which the next stretch backwards begins.
gboolean stretch_before(HypoSession *session, Stretch *stretch);
gboolean stretch_has(const Stretch *stretch, HypoPosition moment);
void stretch_back(Stretch *stretch);

// --- points.c ---------------------------------------------------------------

// To be called when a run begins: the points may have changed.
void points_prepare(HypoSession *session);

gboolean points_active(const HypoSession *session);

// Gives the points, where session->fast, to the fast engine, and takes them
// away again.
void points_arm(HypoSession *session);
void points_disarm(HypoSession *session);

// Whether the fast engine has points and one may stop here, or only one that
// may be at PC.
gboolean points_may_stop(const HypoSession *session);
gboolean points_may_break(const HypoSession *session);

// Looks at what watch points compare: after points_prepare, where micro-steps
// begin.
void points_look(HypoSession *session);

// Before each micro-step that is to be judged.
void points_before(HypoSession *session);

// The first point that stops after the micro-step just made, or at what comes
// next; number 0: none.  Looks again, so that the next step can follow.
HypoSessionStop points_match(HypoSession *session);

// The same, of those that are not to be passed over; counts the hits of all
// that match.
HypoSessionStop points_take(HypoSession *session);

#endif
