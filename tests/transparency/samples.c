// SPDX-License-Identifier: MIT
//
// The table of runs; see samples.h.  A kernel or a program comes in by a row.
// Arguments are such that a run has at most 20,000 boundaries, but where the
// row says `sparse`.
#include "rows.h"

// A file that is read in several pieces.
#define NOTES "All that a program reads of this goes through the kernel.\n"

const char *const kernel_folders[KERNELS] = {
    "01-interrupt", "02-system-call", "03-time-slice", "04-io-wait",
    "05-standard",  "06-nested",      "07-xv6",        "08-linux",
    "09-messages",  "10-signals"};

enum {
    ONE_DOOR = K08 | K10,             // kernels with one `si` for all calls,
    ALL_CALLS = K05 | K06 | ONE_DOOR, // with files, calls about programs,
    WAITS = K04 | ALL_CALLS,          // that read, do not wait for devices,
    SLICES = K03 | WAITS,             // with time slices and alarms,
    NUMBERED = K03 | K04 | K05 | K06, // those of them with `si n`
};

const Sample samples[] = {
    {RUN(K01 | K02, {PROGRAM("example-2.3"), 0})},
    // It halts while the display is still at work on the kernel's own line.
    {RUN(K01, {PROGRAM("divide-by-zero"), 0}), .timed = true},
    {RUN(K01, {OWN("every-register"), 60})},

    {RUN(K02, {OWN("every-register"), 40}, {OWN("every-register"), 20})},
    {RUN(K02, {PROGRAM("example-2.4"), 0})},
    {RUN(K02, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0})},
    {RUN(K02, {PROGRAM("sort"), 0})},
    {RUN(K02, {PROGRAM("open-read"), 0}, {PROGRAM("printf"), 78})},
    {RUN(K02, {PROGRAM("io-bound"), 0})},
    {RUN(K02, {PROGRAM("rounds"), 1})},

    // Registers, exceptions, output.
    {RUN(K02 | NUMBERED, {PROGRAM("registers"), 0})},
    {RUN(K02 | SLICES, {PROGRAM("privileged"), 0}, {PROGRAM("protection"), 0})},
    {RUN(K02 | SLICES, {PROGRAM("arguments"), 78}, {PROGRAM("sieve"), 20},
         {PROGRAM("parameters"), 0})},
    {RUN(NUMBERED, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0},
         {PROGRAM("example-2.3"), 0}, {PROGRAM("printf"), 78})},
    {RUN(ONE_DOOR, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0},
         {PROGRAM("printf"), 78})},
    {RUN(K06 | ONE_DOOR, {PROGRAM("sort"), 0})},
    {RUN(K03 | K04 | K05, {PROGRAM("sort"), 0}, {PROGRAM("example-2.4"), 0})},
    {RUN(K06, {PROGRAM("example-2.4"), 0})},
    {RUN(K03 | K04, {PROGRAM("open-read"), 0}, {PROGRAM("hello"), 0})},
    {RUN(K03, {PROGRAM("io-bound"), 0})},
    {RUN(K02 | SLICES, {PROGRAM("reset-nmi"), 0})},

    // Time slices, alarms.
    {RUN(NUMBERED, {PROGRAM("steady"), 20}, {PROGRAM("steady"), 40}),
     .timed = true},
    {RUN(SLICES, {PROGRAM("yield"), 0}, {PROGRAM("yield"), 0})},
    {RUN(K03, {PROGRAM("rounds"), 1}, {PROGRAM("hello"), 0})},
    {RUN(NUMBERED, {PROGRAM("deadline"), 1}, {PROGRAM("alarm-clock"), 1}),
     .sparse = 1999},
    // An expiry more is a jiffy more: alarms come earlier than by the clock.
    {RUN(ONE_DOOR, {PROGRAM("deadline"), 1}, {PROGRAM("alarm-clock"), 1}),
     .timed = true, .sparse = 1999},

    // Waiting for devices.
    {RUN(WAITS, {PROGRAM("io-bound"), 0}, {PROGRAM("rounds"), 1})},
    {RUN(K04 | K05 | K06, {PROGRAM("alarm-clock"), 2}, {PROGRAM("hello"), 0})},
    {RUN(WAITS, {PROGRAM("overlap"), 0}, {PROGRAM("hello"), 0}), .timed = true,
     .overlaps = true},
    {RUN(WAITS, {PROGRAM("echo"), 0}, {PROGRAM("rounds"), 2}),
     .keys = {{2000, "hello\n"}, {9000, "you\n"}}},

    // Sleeping; programs about programs; files.
    {RUN(ALL_CALLS, {OWN("sleeps"), 2}, {OWN("sleeps"), 3},
         {PROGRAM("hello"), 0})},
    {RUN(K05 | K06, {PROGRAM("alarm-clock"), 1}, {OWN("sleeps"), 450})},
    {RUN(ONE_DOOR, {PROGRAM("alarm-clock"), 1}, {OWN("sleeps"), 450}),
     .timed = true, .sparse = 3},
    {RUN(K05 | K06, {OWN("family"), 0}, {TEST("child"), 0},
         {PROGRAM("endless"), 0}),
     .ends_others = true},
    {RUN(ONE_DOOR, {OWN("family"), 0}, {TEST("child"), 0},
         {PROGRAM("endless"), 0}),
     .ends_others = true, .sparse = 11},
    {RUN(ALL_CALLS, {TEST("reboots"), 0}, {PROGRAM("endless"), 0}),
     .ends_others = true},
    {RUN(ALL_CALLS, {PROGRAM("shell"), 0}, {PROGRAM("hello"), 0},
         {PROGRAM("privileged"), 0}),
     .keys = {{100000, "hello\n"}, {200000, "privileged 1&\nnobody\n"}}},
    {RUN(ALL_CALLS, {PROGRAM("open-read"), 0}, {PROGRAM("hello"), 0}),
     .disk_blocks = 16, .files = {{"notes", NOTES}}},
    {RUN(ALL_CALLS, {OWN("ledger"), 0}, {PROGRAM("open-read"), 0}),
     .disk_blocks = 24, .files = {{"notes", NOTES}}},
    {RUN(ALL_CALLS, {PROGRAM("producer"), 1}, {PROGRAM("consumer"), 1}),
     .disk_blocks = 16},
    {RUN(ALL_CALLS, {TEST("writer"), 'A'}, {TEST("writer"), 'B'}),
     .disk_blocks = 16, .files = {{"notes", NOTES}}},

    // Processes, their images in and out of memory, pipes: kernel 07.
    {RUN(K07, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0},
         {PROGRAM("printf"), 78})},
    {RUN(K07, {PROGRAM("privileged"), 0}, {PROGRAM("protection"), 0}),
     .sparse = 3},
    {RUN(K07, {PROGRAM("arguments"), 78}, {PROGRAM("sieve"), 50},
         {PROGRAM("parameters"), 0}),
     .sparse = 11},
    {RUN(K07, {PROGRAM("reset-nmi"), 0})},
    {RUN(K07, {PROGRAM("sort"), 0}), .sparse = 11},
    {RUN(K07, {PROGRAM("io-bound"), 0}, {PROGRAM("rounds"), 1}), .sparse = 3},
    {RUN(K07, {PROGRAM("echo"), 0}, {PROGRAM("rounds"), 1}),
     .keys = {{9000, "hello\n"}, {15000, "you\n"}}, .sparse = 3},
    {RUN(K07, {PROGRAM("open-read"), 0}, {PROGRAM("hello"), 0}),
     .disk_blocks = 16, .files = {{"notes", NOTES}}, .sparse = 3},
    {RUN(K07, {PROGRAM("xv6/fork"), 0}), .forks = true, .sparse = 2},
    {RUN(K07, {PROGRAM("xv6/pipe"), 0}), .forks = true, .sparse = 3},
    {RUN(K07, {PROGRAM("xv6/producer"), 2}), .disk_blocks = 16, .forks = true,
     .timed = true, .sparse = 11},

    // Servers in user mode: what kernel 09 has otherwise.
    {RUN(K09, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0},
         {PROGRAM("printf"), 78})},
    {RUN(K09, {PROGRAM("privileged"), 0}, {PROGRAM("protection"), 0}),
     .sparse = 2},
    {RUN(K09, {PROGRAM("sieve"), 10}, {PROGRAM("reset-nmi"), 0}), .sparse = 3},
    {RUN(K09, {PROGRAM("arguments"), 78}, {PROGRAM("parameters"), 0}),
     .sparse = 3},
    {RUN(K09, {PROGRAM("sort"), 0}), .sparse = 7},
    {RUN(K09, {PROGRAM("yield"), 0}, {PROGRAM("yield"), 0})},
    {RUN(K09, {PROGRAM("io-bound"), 0}, {PROGRAM("rounds"), 1}), .sparse = 3},
    {RUN(K09, {PROGRAM("echo"), 0}, {PROGRAM("rounds"), 1}),
     .keys = {{9000, "hello\n"}, {15000, "you\n"}}, .sparse = 3},
    // The end may come before or after a server's answer is in memory.
    {RUN(K09, {TEST("reboots"), 0}, {PROGRAM("endless"), 0}), .timed = true,
     .ends_others = true},
    {RUN(K09, {PROGRAM("shell"), 0}, {PROGRAM("hello"), 0},
         {PROGRAM("privileged"), 0}),
     .keys = {{100000, "hello\n"}, {200000, "privileged 1&\nnobody\n"}},
     .sparse = 11},
    {RUN(K09, {PROGRAM("producer"), 1}, {PROGRAM("consumer"), 1}),
     .disk_blocks = 16, .sparse = 11},
    {RUN(K09, {PROGRAM("messages/ask"), 2}, {PROGRAM("messages/square"), 0})},
    {RUN(K09, {PROGRAM("messages/kill-server"), (uint32_t)-13})},
    {RUN(K09, {PROGRAM("open-read"), 0}, {PROGRAM("hello"), 0}),
     .disk_blocks = 16, .files = {{"notes", NOTES}}, .sparse = 3},

    // Exceptions that are survived, and a program that debugs another.  (What
    // an alarm or a device interrupts is not in these runs: a handler that
    // comes at another instruction is what programs with handlers see.)
    {RUN(K10, {PROGRAM("signals/survives"), 0}, {PROGRAM("sieve"), 20})},
    {RUN(K10, {PROGRAM("signals/debugger"), 0},
         {PROGRAM("signals/debuggee"), 0}),
     .sparse = 2},
};
const size_t sample_count = sizeof samples / sizeof samples[0];

#define NO_CALLS "it makes calls, and kernel 01 has none"
#define NO_TIMER "it never ends, and without a timer nothing ends it"
#define NO_KILL  "it never ends, and there is no call that ends it"
#define NO_SI    "it makes its calls by `si n`"
#define NO_ALARM "there are no alarms"
#define BY_CLOCK "the clock server's results tell the time, in messages"

const Unfit unfits[] = {
    {K01, "arguments", NO_CALLS},
    {K01, "example-2.4", NO_CALLS},
    {K01, "hello", NO_CALLS},
    {K01, "io-bound", NO_CALLS},
    {K01, "open-read", NO_CALLS},
    {K01, "parameters", NO_CALLS},
    {K01, "printf", NO_CALLS},
    {K01, "privileged", NO_CALLS},
    {K01, "protection", NO_CALLS},
    {K01, "registers", NO_CALLS},
    {K01, "reset-nmi", NO_CALLS},
    {K01, "rounds", NO_CALLS},
    {K01, "sieve", NO_CALLS},
    {K01, "sort", NO_CALLS},
    {K01 | K02, "alarm-clock", NO_ALARM},
    {K01 | K02, "deadline", NO_TIMER},
    {K01 | K02, "endless", NO_TIMER},
    {K03 | K04, "endless", NO_KILL},
    {K01 | K02, "steady", "there is no call that counts ticks"},
    {K01 | K02, "yield", "there is no call that gives up the CPU"},
    {K01 | K02 | K03, "echo", "there is no call that reads"},
    {K01 | K02 | K03, "overlap", "there is no call that starts a device"},
    {K01 | K02 | K03 | K04, "shell", "there is no call that starts a program"},
    {K01 | K02 | K03 | K04, "producer", "there are no files"},
    {K01 | K02 | K03 | K04, "consumer", "there are no files"},
    {K07 | ONE_DOOR | K09, "example-2.3", NO_SI},
    {K07 | ONE_DOOR | K09, "example-2.4", NO_SI},
    {K07 | ONE_DOOR | K09, "registers", NO_SI},
    {K07 | ONE_DOOR | K09, "steady", NO_SI},
    {K07, "alarm-clock", NO_ALARM},
    {K07, "deadline", NO_ALARM},
    {K07, "overlap", "there is no call that starts a device"},
    {K07, "yield", "there is no call that gives up the CPU"},
    {K07, "producer", "files have other flags: programs/xv6 has one"},
    {K07, "consumer", "files have other flags: programs/xv6 has a producer"},
    {K07, "shell", "there is no execve: programs/xv6 has a shell"},
    {K07, "endless", NO_KILL},
    {K09, "overlap", "there is no call that starts a device"},
    {K09, "alarm-clock", BY_CLOCK},
    {K09, "deadline", BY_CLOCK},
};
const size_t unfit_count = sizeof unfits / sizeof unfits[0];
