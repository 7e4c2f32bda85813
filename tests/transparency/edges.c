// SPDX-License-Identifier: MIT
//
// The table of runs that look at the edges of what kernels take; see samples.h.
#include "rows.h"

enum {
    CALLS = K02 | K03 | K04 | K05 | K06, // kernels with calls,
    SLICES = K03 | K04 | K05 | K06,      // with time slices and alarms,
    WAITS = K04 | K05 | K06,             // that do not wait for devices,
    ALL_CALLS = K05 | K06,               // with files, and about programs,
    ONE_DOOR = K08 | K10,                // with one `si` for all calls
};

// A disk of so many blocks with a file, as standard/files.asm wants it.
#define NOTES_ON(blocks) \
    .disk_blocks = (blocks), .files = {{"notes", "on the disk"}}

const Sample edges[] = {
    // The start of a program, also after a reset, at several places.
    {RUN(K01 | CALLS, {TEST("start"), 1234})},
    {RUN(K01 | CALLS, {TEST("start"), 1234}), .reset = 100},
    {RUN(K01 | CALLS, {TEST("start"), 1234}), .reset = 300},
    {RUN(K01 | CALLS, {TEST("start"), 1234}), .reset = 600},
    {RUN(K01, {TEST("start"), 1234}),
     .reset = 1200}, // behind the I/O interrupt
    {RUN(K01, {TEST("start"), 1234}), .reset = 1415}, // behind the `si`
    {RUN(CALLS, {PROGRAM("registers"), 0}, {PROGRAM("steady"), 50}),
     .reset = 1400},
    {RUN(CALLS, {OWN("once"), 0}, {OWN("every-register"), 200}), .reset = 4000},
    {RUN(CALLS, {PROGRAM("hello"), 0}, {TEST("faults"), 1}), .reset = 1900},
    {RUN(CALLS, {TEST("faults"), 1}, {PROGRAM("sort"), 0}), .reset = 5000},

    // Exceptions, and the display failing.
    {RUN(K01, {TEST("faults"), 3})},
    {RUN(CALLS, {TEST("faults"), 0}, {TEST("faults"), 1}, {TEST("faults"), 2},
         {TEST("faults"), 3})},
    {RUN(CALLS, {TEST("faults"), 4}, {TEST("faults"), 5}, {TEST("faults"), 6},
         {TEST("faults"), 7})},
    {RUN(CALLS, {TEST("faults"), 8}, {TEST("start"), 1234})},
    {RUN(CALLS, {TEST("calls"), 0})},
    {RUN(CALLS, {PROGRAM("registers"), 0}), FAULT(DISPLAY, FAIL, 0)},
    {RUN(CALLS, {PROGRAM("registers"), 0}), FAULT(DISPLAY, SHORT, 0)},
    {RUN(CALLS, {TEST("calls"), 0}), FAULT(DISPLAY, FAIL, 0)},
    {RUN(CALLS, {TEST("calls"), 0}), FAULT(DISPLAY, SHORT, 0)},
    {RUN(CALLS, {TEST("faults"), 1}, {PROGRAM("yield"), 0}),
     FAULT(DISPLAY, FAIL, 0)},

    // Clocks, slices and alarms.
    {RUN(SLICES, {TEST("clocks"), 0})},
    {RUN(SLICES, {TEST("clocks"), 0}, {TEST("pauses"), 1},
         {TEST("pauses"), 4})},
    {RUN(SLICES, {TEST("clocks"), 0}, {TEST("pauses"), 11},
         {TEST("pauses"), 14})},
    {RUN(K03 | K04 | K05, {TEST("accounting"), 3}, {TEST("accounting"), 4})},
    {RUN(SLICES, {TEST("pauses"), 13}, {PROGRAM("alarm-clock"), 3},
         {PROGRAM("deadline"), 2})},
    {RUN(SLICES, {PROGRAM("deadline"), 2}, {TEST("pauses"), 11},
         {PROGRAM("alarm-clock"), 3})},
    {RUN(SLICES, {PROGRAM("alarm-clock"), 2}, {PROGRAM("deadline"), 1})},
    {RUN(K03, {TEST("leaves"), 3})},

    // Waiting for devices; programs that end while devices work for them.
    {RUN(WAITS, {TEST("blocks"), 0})},
    {RUN(WAITS, {TEST("waits"), 0}, {PROGRAM("steady"), 60},
         {TEST("waits"), 0}),
     .keys = {{1500, "line\n"}, {4000, "line\n"}, {4001, "line\n"}}},
    {RUN(WAITS, {TEST("leaves"), 0}, {PROGRAM("echo"), 0}),
     .keys = {{1500, "line\n"}, {4000, "line\n"}}},
    {RUN(WAITS, {PROGRAM("echo"), 0}, {TEST("leaves"), 1}),
     .keys = {{1500, "line\n"}, {4000, "line\n"}}},
    {RUN(WAITS, {TEST("leaves"), 2}, {PROGRAM("echo"), 0}, {TEST("leaves"), 3}),
     .keys = {{1500, "line\n"}, {4000, "line\n"}}},

    // Programs about programs, sleeping.
    {RUN(ALL_CALLS, {TEST("starts"), 0}, {TEST("child"), 0},
         {PROGRAM("endless"), 0})},
    {RUN(ALL_CALLS, {TEST("standard/life"), 0}, {TEST("standard/other"), 0}),
     .keys = {{90000000, "x\n"}}, NOTES_ON(200)},
    {RUN(ALL_CALLS, {TEST("standard/kills"), 0}, {TEST("standard/waiter"), 0},
         {PROGRAM("endless"), 0}),
     NOTES_ON(64)},
    {RUN(ALL_CALLS, {PROGRAM("shell"), 0}, {TEST("faults"), 1},
         {PROGRAM("endless"), 0}),
     .keys = {{50000, "faults 3\n"},
              {150000, "endless&\n"},
              {250000, "faults 7&\nnobody\n"}}},
    {RUN(ALL_CALLS, {TEST("crowded"), 0}, {TEST("child"), 0})},
    {RUN(ALL_CALLS, {TEST("reboots"), 0}, {PROGRAM("endless"), 0})},

    // Files; no disk with files; a disk that fails.
    {RUN(ALL_CALLS, {TEST("standard/files"), 0}), NOTES_ON(200)},
    {RUN(ALL_CALLS, {TEST("standard/sums"), 0}, {TEST("standard/sums"), 1},
         {TEST("standard/sums"), 2}),
     NOTES_ON(64)},
    {RUN(ALL_CALLS, {TEST("writer"), 'A'}, {TEST("writer"), 'B'}),
     NOTES_ON(16)},
    {RUN(ALL_CALLS, {TEST("standard/disk"), 0}), NOTES_ON(64)},
    {RUN(ALL_CALLS, {TEST("standard/disk"), 0}), NOTES_ON(64),
     FAULT(DISK, FAIL, 30000)},
    {RUN(ALL_CALLS, {TEST("standard/disk"), 0}), NOTES_ON(64),
     FAULT(DISK, SHORT, 60000)},
    {RUN(ALL_CALLS, {TEST("writer"), 'A'}, {PROGRAM("open-read"), 0})},
    {RUN(ALL_CALLS, {TEST("standard/files"), 0})},
    {RUN(ALL_CALLS, {TEST("standard/files"), 0}), NOTES_ON(200),
     FAULT(DISK, FAIL, 0)},
    {RUN(ALL_CALLS, {TEST("standard/files"), 0}), NOTES_ON(200),
     FAULT(DISK, FAIL, 6000)},
    {RUN(ALL_CALLS, {TEST("standard/files"), 0}), NOTES_ON(200),
     FAULT(DISK, FAIL, 12000)},

    // Kernels 08 and 10: every number, what is refused, files, jiffies.
    {RUN(ONE_DOOR, {TEST("start"), 1234})},
    {RUN(ONE_DOOR, {TEST("start"), 1234}), .reset = 2000},
    {RUN(ONE_DOOR, {PROGRAM("hello"), 0}, {TEST("faults"), 1}), .reset = 3000},
    {RUN(ONE_DOOR, {TEST("faults"), 0}, {TEST("faults"), 1},
         {TEST("faults"), 2}, {TEST("faults"), 3})},
    {RUN(ONE_DOOR, {TEST("faults"), 4}, {TEST("faults"), 5},
         {TEST("faults"), 6}, {TEST("faults"), 7})},
    {RUN(ONE_DOOR, {TEST("faults"), 8}, {PROGRAM("yield"), 0}),
     FAULT(DISPLAY, FAIL, 0)},
    {RUN(ONE_DOOR, {TEST("linux/numbers"), 1})},
    {RUN(ONE_DOOR, {TEST("linux/other-si"), 1}, {TEST("linux/other-si"), 0})},
    {RUN(ONE_DOOR, {TEST("linux/calls"), 0}), .keys = {{450000, "x\n"}}},
    {RUN(ONE_DOOR, {TEST("linux/calls"), 0}), .keys = {{450000, "x\n"}},
     .reset = 30000},
    {RUN(ONE_DOOR, {TEST("blocks"), 0})},
    {RUN(ONE_DOOR, {TEST("leaves"), 0}, {PROGRAM("echo"), 0}),
     .keys = {{1500, "line\n"}, {4000, "line\n"}}},
    {RUN(ONE_DOOR, {TEST("leaves"), 2}, {PROGRAM("echo"), 0},
         {TEST("leaves"), 3}),
     .keys = {{1500, "line\n"}, {4000, "line\n"}}},
    {RUN(ONE_DOOR, {TEST("pauses"), 13}, {PROGRAM("alarm-clock"), 3},
         {PROGRAM("deadline"), 2})},
    {RUN(ONE_DOOR, {TEST("starts"), 0}, {TEST("child"), 0},
         {PROGRAM("endless"), 0})},
    {RUN(ONE_DOOR, {TEST("standard/life"), 0}, {TEST("standard/other"), 0}),
     .keys = {{90000000, "x\n"}}, .disk_blocks = 200},
    {RUN(ONE_DOOR, {TEST("standard/files"), 0}), .disk_blocks = 200,
     .files = {{"notes", "on the disk"}}},
    {RUN(ONE_DOOR, {TEST("files"), 0}), .disk_blocks = 20,
     .files = {{"notes", "many bytes, but not six hundred"}}},

    // Kernel 09: every primitive, and what it refuses; servers that end.
    {RUN(K09, {TEST("start"), 1234})},
    {RUN(K09, {TEST("start"), 1234}), .reset = 7000},
    {RUN(K09, {TEST("messages/refused"), 0})},
    {RUN(K09, {TEST("messages/rendezvous"), 0},
         {TEST("messages/rendezvous"), 0}, {TEST("messages/rendezvous"), 0})},
    {RUN(K09, {TEST("messages/ends"), 0}, {TEST("messages/ends"), 0},
         {TEST("messages/ends"), 0}),
     .keys = {{400000, "a line\n"}}},
    {RUN(K09, {TEST("messages/kills"), 1}), .keys = {{1500, "line\n"}}},
    {RUN(K09, {TEST("messages/kills"), 10}), .keys = {{1500, "line\n"}}},
    {RUN(K09, {TEST("faults"), 0}, {TEST("faults"), 1}, {TEST("faults"), 2},
         {TEST("faults"), 3})},
    {RUN(K09, {TEST("faults"), 4}, {TEST("faults"), 5}, {TEST("faults"), 6},
         {TEST("faults"), 7})},
    {RUN(K09, {TEST("faults"), 8}, {PROGRAM("yield"), 0}),
     FAULT(DISPLAY, FAIL, 0)},
    {RUN(K09, {TEST("starts"), 0}, {TEST("child"), 0},
         {PROGRAM("endless"), 0})},
    {RUN(K09, {TEST("standard/life"), 0}, {TEST("standard/other"), 0}),
     .keys = {{90000000, "x\n"}}, .disk_blocks = 200},
    {RUN(K09, {TEST("files"), 0}), .disk_blocks = 20,
     .files = {{"notes", "many bytes, but not six hundred"}}},

    // Signals, and a program that debugs another.
    {RUN(K10, {TEST("signals/calls"), 0}), .keys = {{9000000, "x\n"}}},
    {RUN(K10, {TEST("signals/ends"), 0}, {TEST("signals/victim"), 0}),
     .keys = {{90000000, "x\n"}}},
    {RUN(K10, {TEST("signals/trace"), 0}, {TEST("signals/traced"), 0},
         {TEST("signals/tracer"), 0})},
};
const size_t edge_count = sizeof edges / sizeof edges[0];
