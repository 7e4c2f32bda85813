// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies where in a booted guest, for the debugger's names and lines.
#ifndef CLI_PLACES_H
#define CLI_PLACES_H

#include "cli/guest.h"
#include "observe/places.h"

// The kernel and the programs where they were placed; for places_free.
Places *guest_places(const Guest *guest);

#endif
