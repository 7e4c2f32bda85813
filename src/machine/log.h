// SPDX-License-Identifier: MIT
//
// The log of outside actions (hypo_machine_schedule), and what is to be known
// of the part still to come, without searching it again and again.
#ifndef MACHINE_LOG_H
#define MACHINE_LOG_H

#include "machine/state.h"

// Kinds of actions by what they can bring about.
typedef enum LogKind {
    LOG_ALWAYS, // reset, a program interrupt: whatever the mask
    LOG_NMI,
    LOG_TIMER, // and `expire`
    LOG_IO,    // and `complete`
    LOG_EXTERNAL,
    LOG_LINE, // text with a newline
    LOG_OTHER,
    LOG_KINDS
} LogKind;

// Where the next action of each kind may be, at the earliest.  Not part of the
// state: any value is right that is not behind it.
struct LogHints {
    size_t next[LOG_KINDS];
};

// The next action of a kind still to be carried out, or NULL.
const HypoAction *log_next(const HypoMachine *machine, LogKind kind);

// The log changed, or the machine went back in it.
void log_forget_hints(HypoMachine *machine);

#endif
