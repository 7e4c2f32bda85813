// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `hypo` exits with (docs/interface: Exit status).  These numbers are part
// of the interface: scripts and graders rely on them.
#ifndef CLI_STATUS_H
#define CLI_STATUS_H

typedef enum CliStatus {
    CLI_OK = 0,    // the guest halted with 0; every check held
    CLI_CHECK = 1, // a check fell short; a violation was found
    CLI_GUEST = 2, // the guest halted with another status
    CLI_CHECK_STOP = 3,
    CLI_TICKS = 4,         // tick budget spent
    CLI_OUTPUT_BUDGET = 5, // the guest's output budget spent
    CLI_IDLE = 6,          // idle forever
    CLI_NO_PROGRESS = 7,
    CLI_UNFINISHED = 8, // `explore` ended before its bound was completed
    CLI_USAGE = 64,
    CLI_DATA = 65,     // assembly or image error
    CLI_NO_INPUT = 66, // an input file cannot be read
    CLI_INTERNAL = 70,
    CLI_OUTPUT = 74, // output cannot be written
    CLI_INTERRUPTED = 130,
} CliStatus;

#endif
