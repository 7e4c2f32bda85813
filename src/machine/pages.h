// SPDX-License-Identifier: MIT
//
// Which pages of memory and disk were written: for snapshots, which share the
// others, and for the digest of the whole, which is kept up page by page.
#ifndef MACHINE_PAGES_H
#define MACHINE_PAGES_H

#include "machine/state.h"

PageBook *pages_new(const HypoMachine *machine);
void pages_free(HypoMachine *machine);

void pages_written(HypoMachine *machine, uint32_t address, size_t count);
void pages_disk_written(HypoMachine *machine, size_t offset, size_t count);

#endif
