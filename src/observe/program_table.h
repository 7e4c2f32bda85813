// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program table of a kernel, read from outside.  Its layout comes from the
// constants that asm/include/program-table.inc leaves in the kernel's symbols,
// so that any kernel which includes that file is understood, also with states
// and kinds of waiting of its own.
#ifndef OBSERVE_PROGRAM_TABLE_H
#define OBSERVE_PROGRAM_TABLE_H

#include <hypo/machine.h>

#include "observe/places.h"

typedef struct ProgramTable {
    const Places *places;
    const HypoImage *kernel;
    const HypoMachine *machine;
    guint32 first, end; // addresses of the entries
    guint32 bytes;      // of an entry
    guint32 current;    // address of the word `current`; 0: there is none
} ProgramTable;

typedef struct ProgramEntry {
    guint32 at; // its address
    guint32 id, state, wait, ticks;
    HypoPsw psw;   // saved
    char name[17]; // of the boot block; may be empty
    gboolean in_use, is_current;
} ProgramEntry;

// FALSE: the kernel has no such table, or no symbols that tell of it.
gboolean program_table_find(ProgramTable *table, const Places *places,
                            const HypoMachine *machine);

guint program_table_count(const ProgramTable *table);
void program_table_read(const ProgramTable *table, guint number,
                        ProgramEntry *entry);

// "ready", from the constant PS_READY; the caller frees it.
char *program_state_name(const ProgramTable *table, guint32 state);

// What an entry waits for: "" for nothing, "alarm" from WAIT_ALARM, or the
// device and command of its request; the caller frees it.
char *program_wait_name(const ProgramTable *table, guint32 wait);

#endif
