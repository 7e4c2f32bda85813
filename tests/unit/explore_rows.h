// SPDX-License-Identifier: MIT
//
// Small guests for the search, one a row: what is searched, and what must come
// of it.
#ifndef EXPLORE_ROWS_H
#define EXPLORE_ROWS_H

#include "unit.h"

#include <hypo/explore.h>

enum { ANY_HALTS = -1 };

typedef struct ExploreRow {
    const char *name;
    const char *source;         // a kernel, absolute, with `start`
    HypoExploreOptions options; // `machine` and the usual limits are filled in
    HypoMachineOptions machine;
    HypoPromise promise; // that falls; NONE: the search covers all timings
    int unforced;        // arrivals of the counterexample
    int halts;           // of the last bound; or ANY_HALTS
} ExploreRow;

// The vector of a class: kernel mode, all of memory, all classes masked.
#define VECTOR(at, label) VECTOR_OPEN(at, label, "0")
#define VECTOR_OPEN(at, label, mask) \
    "        .org " at "\n"          \
    "        .psw " label ", 0, 0, 0, 0x10000, " mask "\n"
#define CODE "        .org 0x600\n"

// A program at 0x8000, 4096 bytes; the kernel gives it the CPU with
// `lpsw user`.
#define USER_AT "0x8000"
enum { USER_START = 0x8000, USER_BYTES = 0x1000, USER_ENTRY = 0x8000 };
#define USER                                          \
    "        .align 4\n"                              \
    "user:   .psw code, 0, 1, 0x8000, 0x1000, 0xff\n" \
    "        .org 0x8000\n"                           \
    "code:\n"

extern const HypoExploreProgram explore_user[1];
#define USER_PROGRAM .programs = explore_user, .program_count = 1

// The kernel gives the CPU to a program once; its call ends the run.
#define ONCE(psw)              \
    VECTOR("0x40", "end")      \
    CODE "start:  lpsw user\n" \
         "end:    halt r0\n"   \
         "        .align 4\n"  \
         "user:   .psw " psw "\n"

// A program table at 0x700: an entry has its state, PSW and registers; the
// current one is named before the table.
enum { READY = 1, BLOCKED = 2, ENDED = 3, ENTRY_BYTES = 128 };
#define TABLE_OF(number, ...)              \
    .kernel = {.has_table = true,          \
               .table = 0x700,             \
               .entry_bytes = ENTRY_BYTES, \
               .entries = (number),        \
               .psw = 4,                   \
               .registers = 36,            \
               .ready = READY,             \
               .blocked = BLOCKED,         \
               .ended = ENDED,             \
               .current = 0x6fc,           \
               __VA_ARGS__}
#define KERNEL_CODE .code_start = 0x600, .code_end = 0x6f0

// The machine of a row, booted.
HypoMachine *explore_machine(const ExploreRow *row);

// The row's options with what they need.
HypoExploreOptions explore_options(const ExploreRow *row, HypoMachine *machine);

// Searches, compares, and sees to it that the machine is as it was booted.
void explore_row(const ExploreRow *row);

#endif
