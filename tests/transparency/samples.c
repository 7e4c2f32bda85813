// SPDX-License-Identifier: MIT
//
// The table of runs; see samples.h.  A kernel or a program comes in by a row.
// Arguments are such that a run has at most 20,000 boundaries.
#include "samples.h"

#include <hypo/machine.h>

#define PROGRAM(name)    "programs/" name ".asm"
#define TEST(name)       "tests/kernels/" name ".asm"
#define OWN(name)        "tests/transparency/" name ".asm"
#define RUN(folder, ...) .kernel = (folder), .programs = {__VA_ARGS__}

static const char K01[] = "01-interrupt";
static const char K02[] = "02-system-call";
static const char K03[] = "03-time-slice";
static const char K04[] = "04-io-wait";
static const char K05[] = "05-standard";
static const char K06[] = "06-nested";

const Sample samples[] = {
    {RUN(K01, {PROGRAM("example-2.3"), 0})},
    // It halts while the display is still at work on the kernel's own line.
    {RUN(K01, {PROGRAM("divide-by-zero"), 0}), .timed = true},
    {RUN(K01, {OWN("every-register"), 60})},

    {RUN(K02, {PROGRAM("example-2.3"), 0})},
    {RUN(K02, {OWN("every-register"), 40}, {OWN("every-register"), 20})},
    {RUN(K02, {PROGRAM("example-2.4"), 0})},
    {RUN(K02, {PROGRAM("registers"), 0})},
    {RUN(K02, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0})},
    {RUN(K02, {PROGRAM("privileged"), 0}, {PROGRAM("protection"), 0})},
    {RUN(K02, {PROGRAM("arguments"), 78}, {PROGRAM("sieve"), 20})},
    {RUN(K02, {PROGRAM("sort"), 0})},

    {RUN(K03, {PROGRAM("registers"), 0})},
    {RUN(K03, {PROGRAM("steady"), 20}, {PROGRAM("steady"), 40}), .timed = true},
    {RUN(K03, {PROGRAM("rounds"), 1}, {PROGRAM("hello"), 0})},
    {RUN(K03, {PROGRAM("yield"), 0}, {PROGRAM("yield"), 0})},
    {RUN(K03, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0})},
    {RUN(K03, {PROGRAM("privileged"), 0}, {PROGRAM("protection"), 0})},
    {RUN(K03, {PROGRAM("arguments"), 78}, {PROGRAM("sieve"), 20})},
    {RUN(K03, {PROGRAM("sort"), 0}, {PROGRAM("example-2.4"), 0})},

    {RUN(K04, {PROGRAM("registers"), 0})},
    {RUN(K04, {PROGRAM("steady"), 20}, {PROGRAM("steady"), 40}), .timed = true},
    {RUN(K04, {PROGRAM("io-bound"), 0}, {PROGRAM("rounds"), 1})},
    {RUN(K04, {PROGRAM("yield"), 0}, {PROGRAM("yield"), 0})},
    {RUN(K04, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0})},
    {RUN(K04, {PROGRAM("privileged"), 0}, {PROGRAM("protection"), 0})},
    {RUN(K04, {PROGRAM("arguments"), 78}, {PROGRAM("sieve"), 20})},
    {RUN(K04, {PROGRAM("sort"), 0}, {PROGRAM("example-2.4"), 0})},
    {RUN(K04, {PROGRAM("overlap"), 0}, {PROGRAM("hello"), 0}), .timed = true,
     .overlaps = true},
    {RUN(K04, {PROGRAM("echo"), 0}, {PROGRAM("rounds"), 2}),
     .keys = {{2000, "hello\n"}, {9000, "you\n"}}},

    {RUN(K05, {PROGRAM("registers"), 0})},
    {RUN(K05, {PROGRAM("steady"), 20}, {PROGRAM("steady"), 40}), .timed = true},
    {RUN(K05, {PROGRAM("io-bound"), 0}, {PROGRAM("rounds"), 1})},
    {RUN(K05, {PROGRAM("yield"), 0}, {PROGRAM("yield"), 0})},
    {RUN(K05, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0})},
    {RUN(K05, {PROGRAM("privileged"), 0}, {PROGRAM("protection"), 0})},
    {RUN(K05, {PROGRAM("arguments"), 78}, {PROGRAM("sieve"), 20})},
    {RUN(K05, {PROGRAM("sort"), 0}, {PROGRAM("example-2.4"), 0})},
    {RUN(K05, {PROGRAM("overlap"), 0}, {PROGRAM("hello"), 0}), .timed = true,
     .overlaps = true},
    {RUN(K05, {PROGRAM("echo"), 0}, {PROGRAM("rounds"), 2}),
     .keys = {{2000, "hello\n"}, {9000, "you\n"}}},

    {RUN(K06, {PROGRAM("registers"), 0})},
    {RUN(K06, {PROGRAM("steady"), 20}, {PROGRAM("steady"), 40}), .timed = true},
    {RUN(K06, {PROGRAM("io-bound"), 0}, {PROGRAM("rounds"), 1})},
    {RUN(K06, {PROGRAM("yield"), 0}, {PROGRAM("yield"), 0})},
    {RUN(K06, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0})},
    {RUN(K06, {PROGRAM("privileged"), 0}, {PROGRAM("protection"), 0})},
    {RUN(K06, {PROGRAM("arguments"), 78}, {PROGRAM("sieve"), 20})},
    {RUN(K06, {PROGRAM("sort"), 0}, {PROGRAM("example-2.4"), 0})},
    {RUN(K06, {PROGRAM("overlap"), 0}, {PROGRAM("hello"), 0}), .timed = true,
     .overlaps = true},
    {RUN(K06, {PROGRAM("echo"), 0}, {PROGRAM("rounds"), 2}),
     .keys = {{2000, "hello\n"}, {9000, "you\n"}}},
};
const size_t sample_count = sizeof samples / sizeof samples[0];

#define FAULTS(kernel)                                          \
    {RUN(kernel, {TEST("faults"), 0}, {TEST("faults"), 1},      \
         {TEST("faults"), 2}, {TEST("faults"), 3})},            \
        {RUN(kernel, {TEST("faults"), 4}, {TEST("faults"), 5},  \
             {TEST("faults"), 6}, {TEST("faults"), 7})},        \
    {                                                           \
        RUN(kernel, {TEST("faults"), 8}, {TEST("start"), 1234}) \
    }
#define START(kernel)                                       \
    {RUN(kernel, {TEST("start"), 1234})},                   \
        {RUN(kernel, {TEST("start"), 1234}), .reset = 100}, \
        {RUN(kernel, {TEST("start"), 1234}), .reset = 300}, \
    {                                                       \
        RUN(kernel, {TEST("start"), 1234}), .reset = 600    \
    }
#define RESETS(kernel)                                                        \
    {RUN(kernel, {PROGRAM("registers"), 0}, {PROGRAM("steady"), 50}),         \
     .reset = 1400},                                                          \
        {RUN(kernel, {OWN("once"), 0}, {OWN("every-register"), 200}),         \
         .reset = 4000},                                                      \
        {RUN(kernel, {PROGRAM("hello"), 0}, {TEST("faults"), 1}),             \
         .reset = 1900},                                                      \
    {                                                                         \
        RUN(kernel, {TEST("faults"), 1}, {PROGRAM("sort"), 0}), .reset = 5000 \
    }

#define DEVICE_FAULTS(kernel)                                               \
    {RUN(kernel, {PROGRAM("registers"), 0}), .fault = 1 + HYPO_FAULT_FAIL}, \
        {RUN(kernel, {PROGRAM("registers"), 0}),                            \
         .fault = 1 + HYPO_FAULT_SHORT},                                    \
        {RUN(kernel, {TEST("calls"), 0}), .fault = 1 + HYPO_FAULT_FAIL},    \
        {RUN(kernel, {TEST("calls"), 0}), .fault = 1 + HYPO_FAULT_SHORT},   \
    {                                                                       \
        RUN(kernel, {TEST("faults"), 1}, {PROGRAM("yield"), 0}),            \
            .fault = 1 + HYPO_FAULT_FAIL                                    \
    }
#define ALARMS(kernel)                                                     \
    {RUN(kernel, {TEST("pauses"), 13}, {PROGRAM("alarm-clock"), 3},        \
         {PROGRAM("deadline"), 2})},                                       \
        {RUN(kernel, {PROGRAM("deadline"), 2}, {TEST("pauses"), 11},       \
             {PROGRAM("alarm-clock"), 3})},                                \
    {                                                                      \
        RUN(kernel, {PROGRAM("alarm-clock"), 2}, {PROGRAM("deadline"), 1}) \
    }

const Sample edges[] = {
    START(K01),
    {RUN(K01, {TEST("start"), 1234}),
     .reset = 1200}, // behind the I/O interrupt
    {RUN(K01, {TEST("start"), 1234}), .reset = 1415}, // behind the `si`
    {RUN(K01, {TEST("faults"), 3})},
    FAULTS(K02),
    DEVICE_FAULTS(K02),
    START(K02),
    RESETS(K02),
    {RUN(K02, {TEST("calls"), 0})},
    FAULTS(K03),
    DEVICE_FAULTS(K03),
    START(K03),
    RESETS(K03),
    {RUN(K03, {TEST("calls"), 0})},
    {RUN(K03, {TEST("clocks"), 0})},
    {RUN(K03, {TEST("clocks"), 0}, {TEST("pauses"), 1}, {TEST("pauses"), 4})},
    {RUN(K03, {TEST("clocks"), 0}, {TEST("pauses"), 11}, {TEST("pauses"), 14})},
    {RUN(K03, {TEST("accounting"), 3}, {TEST("accounting"), 4})},
    {RUN(K03, {TEST("leaves"), 3})},
    ALARMS(K03),
    FAULTS(K04),
    DEVICE_FAULTS(K04),
    START(K04),
    RESETS(K04),
    {RUN(K04, {TEST("calls"), 0})},
    {RUN(K04, {TEST("clocks"), 0})},
    {RUN(K04, {TEST("clocks"), 0}, {TEST("pauses"), 1}, {TEST("pauses"), 4})},
    {RUN(K04, {TEST("clocks"), 0}, {TEST("pauses"), 11}, {TEST("pauses"), 14})},
    {RUN(K04, {TEST("accounting"), 3}, {TEST("accounting"), 4})},
    {RUN(K04, {TEST("blocks"), 0})},
    {RUN(K04, {TEST("waits"), 0}, {PROGRAM("steady"), 60}, {TEST("waits"), 0}),
     .keys = {{1500, "line\n"}, {4000, "line\n"}, {4001, "line\n"}}},
    {RUN(K04, {TEST("leaves"), 0}, {PROGRAM("echo"), 0}),
     .keys = {{1500, "line\n"}, {4000, "line\n"}}},
    {RUN(K04, {PROGRAM("echo"), 0}, {TEST("leaves"), 1}),
     .keys = {{1500, "line\n"}, {4000, "line\n"}}},
    {RUN(K04, {TEST("leaves"), 2}, {PROGRAM("echo"), 0}, {TEST("leaves"), 3}),
     .keys = {{1500, "line\n"}, {4000, "line\n"}}},
    ALARMS(K04),
};
const size_t edge_count = sizeof edges / sizeof edges[0];
