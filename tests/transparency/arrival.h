// SPDX-License-Identifier: MIT
//
// What may arrive at an instruction boundary: an interrupt of each class out of
// nowhere, and whatever is outstanding, now instead of later.
#ifndef ARRIVAL_H
#define ARRIVAL_H

#include <hypo/machine.h>

enum { ARRIVALS_MOST = 6 + HYPO_DEVICES, ARRIVAL_NAME_BYTES = 32 };

// Fills `arrivals` for a machine in this state; gives their number.
size_t arrivals_at(const HypoState *state,
                   HypoAction arrivals[static ARRIVALS_MOST]);

// As --schedule writes it.
void arrival_name(const HypoAction *arrival,
                  char name[static ARRIVAL_NAME_BYTES]);

#endif
