// SPDX-License-Identifier: GPL-3.0-or-later
//
// From FILEs and machine options to a machine that is booted: the kernel and
// the programs assembled or read, placed, their output connected.
#ifndef CLI_GUEST_H
#define CLI_GUEST_H

#include <hypo/boot.h>
#include <hypo/device.h>

#include "cli/machine_options.h"
#include "cli/output.h"
#include "cli/source.h"
#include "observe/symbols.h"

typedef struct Guest {
    const MachineOptions *options;
    HypoMachine *machine;
    CliProgram *kernel;  // as loaded from a file, or
    ImageFile *embedded; // the default kernel; NULL: the other
    CliProgram *programs[HYPO_PROGRAMS_MAX];
    HypoProgram placed[HYPO_PROGRAMS_MAX];
    gsize program_count;
    SymbolTable *symbols;
    Output display, printer;
    gboolean has_printer, has_display;
    gboolean line_open;  // what was displayed does not end with a newline
    gboolean stdin_read; // by an option or a FILE
    gboolean keys_ended; // the person ended the open keyboard's input
    GChecksum *display_sha256, *printer_sha256;
} Guest;

// Builds and boots the machine, without any output.  FALSE with a CLI_ERROR or
// IMAGE_ERROR; the guest must be closed either way.
gboolean guest_prepare(Guest *guest, const MachineOptions *options,
                       char **files, GError **error);

// Builds and boots the machine for these FILEs (argv after the command).  On
// FALSE it has complained; `*status` tells what to exit with.  The guest must
// be closed either way.
gboolean guest_open(Guest *guest, const MachineOptions *options, char **files,
                    int *status);

// Ends the guest's outputs: printer file, disk written back, record.  FALSE
// (status 74) after a complaint if any could not be written.
gboolean guest_close_outputs(Guest *guest);
void guest_close(Guest *guest);

// The kernel's image.
const HypoImage *guest_kernel(const Guest *guest);

#endif
