// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `hypo explore` knows of a kernel: by the symbols of its include files.
#ifndef CLI_EXPLORE_KERNEL_H
#define CLI_EXPLORE_KERNEL_H

#include <hypo/explore.h>

#include "cli/guest.h"
#include "cli/places.h"

// The value of a symbol of the kernel; FALSE: it has none of this name.
gboolean kernel_symbol(const Guest *guest, const char *name, guint32 *value);

// Fills in what there is; the rest stays as it is, zero.
void know_kernel(const Guest *guest, const Places *places,
                 HypoExploreKernel *kernel);

#endif
