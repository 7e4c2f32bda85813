// SPDX-License-Identifier: MIT
//
// The disk of a sample, made as `hypo mkdisk` makes it.
#ifndef DISK_H
#define DISK_H

#include <hypo/machine.h>

#include "samples.h"

// The disk with which the sample begins; `bytes` becomes its size.  The caller
// frees it.  Exits if the sample's files do not fit.
uint8_t *disk_of(const Sample *sample, size_t *bytes);

// Makes the disk of `to` what that of `from`, of the same size, is.
void disk_copy(HypoMachine *to, const HypoMachine *from);

// A digest of the files, wherever and in whichever order they lie: names,
// capacities, contents.  0: the disk has no sound directory.
uint64_t disk_digest(const HypoMachine *machine);

#endif
