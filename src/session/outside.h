// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was done to the machine from outside in the middle of a session: actions
// scheduled and pokes, each at a moment of its own.  Going back undoes them,
// going on does them again, and doing something else forgets the later ones.
// Read next: outside.c.
#ifndef SESSION_OUTSIDE_H
#define SESSION_OUTSIDE_H

#include <glib.h>
#include <hypo/session.h>

typedef struct OutsideLog OutsideLog;

OutsideLog *outside_new(HypoMachine *machine);
void outside_free(OutsideLog *log);

// Does it now, at `moment`, and logs it; what was logged for later moments is
// forgotten.  FALSE: the machine could not take it.
gboolean outside_act(OutsideLog *log, HypoPosition moment,
                     const HypoAction *action);
gboolean outside_poke(OutsideLog *log, HypoPosition moment,
                      const HypoPoke *poke);

// Whether the next thing logged was done at `moment`; outside_repeat does it.
gboolean outside_is_due(const OutsideLog *log, HypoPosition moment);
void outside_repeat(OutsideLog *log);

// The tick of the next thing logged, or HYPO_NEVER.
guint64 outside_next_tick(const OutsideLog *log);

// The machine was put to `moment`, of a snapshot.  TRUE: its own log of actions
// is not what it was then; put it to the beginning, call outside_make_log, then
// put it to `moment` again.
gboolean outside_go_to(OutsideLog *log, HypoPosition moment);
void outside_make_log(OutsideLog *log);

// Forgets what was logged for later moments than the present one.
void outside_drop_later(OutsideLog *log);

const GArray *outside_entries(const OutsideLog *log); // of HypoIntervention

#endif
