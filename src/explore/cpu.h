// SPDX-License-Identifier: MIT
//
// Instructions, for the search; see cpu.c.
#ifndef EXPLORE_CPU_H
#define EXPLORE_CPU_H

#include "explore/explore.h"

enum { OP_LPSW = 0x49, OP_SIO = 0x4B, OP_STMR = 0x63, OP_RTMR = 0x64 };

typedef enum ExecutedEnd {
    EXECUTED_PLAIN,     // nothing but registers and memory
    EXECUTED_SERIAL,    // what comes next may be different
    EXECUTED_EXCEPTION, // `ic`
    EXECUTED_CALL,      // si `ic`
    EXECUTED_CHOICE,    // something may arrive before the next one
    EXECUTED_BROKEN,    // a promise fell
} ExecutedEnd;

typedef struct Executed {
    ExecutedEnd end;
    uint32_t ic, ii;
    bool user;                  // M before
    const DecodedWord *decoded; // the last one; zeros: not to be fetched
} Executed;

// Carries out at most `most` instructions, one at least, up to one that traps
// or is serial, and not beyond a place to be looked at; gives how many.
uint64_t explore_execute(HypoExplore *x, uint64_t most, Executed *done);

bool explore_needs_look(const HypoExplore *x);

// Whether the next instruction can tell what a busy device has done by now.
bool explore_sees_devices(HypoExplore *x);

// With --quick nothing arrives but where it can be told apart at once.
bool explore_is_visible(const HypoExplore *x);

#endif
