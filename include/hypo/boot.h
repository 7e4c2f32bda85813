// SPDX-License-Identifier: MIT
//
// The loader: places a kernel and programs in memory, writes the boot
// information block and resets the machine.
// Source: docs/machine.md, sections 8 and 9.  Read next: machine.h, image.h.
#ifndef HYPO_BOOT_H
#define HYPO_BOOT_H

#include <hypo/image.h>
#include <hypo/machine.h>

typedef struct HypoProgram {
    const HypoImage *image; // relocatable
    uint32_t argument;
    uint32_t start, size; // bytes in memory, stack included; set by hypo_boot
} HypoProgram;

typedef enum HypoBootStatus {
    HYPO_BOOT_OK,
    HYPO_BOOT_TOO_MANY,         // more than HYPO_PROGRAMS_MAX programs
    HYPO_BOOT_KERNEL_TOO_LARGE, // does not fit into memory
    HYPO_BOOT_PROGRAM_TOO_LARGE,
} HypoBootStatus;

// Places `kernel` (absolute) and the programs, and resets.  On failure nothing
// was placed; `culprit` is then the number of the program at fault.
HypoBootStatus hypo_boot(HypoMachine *machine, const HypoImage *kernel,
                         HypoProgram *programs, size_t count, size_t *culprit);

#endif
