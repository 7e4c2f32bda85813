// SPDX-License-Identifier: GPL-3.0-or-later
//
// The `;@assert E` comments of the images of a guest, ready to be looked at.
#ifndef CLI_ASSERTIONS_H
#define CLI_ASSERTIONS_H

#include "classroom/evidence.h"

// Of Assertion, for g_array_unref; machine and places are borrowed.  NULL with
// a CLI_ERROR (status 65): an E that is no expression.
GArray *assertions_new(HypoMachine *machine, const Places *places,
                       GError **error);

#endif
