// SPDX-License-Identifier: MIT
//
// The table of runs; see samples.h.  A kernel or a program comes in by a row.
// Arguments are such that a run has at most 20,000 boundaries.
#include "samples.h"

#define PROGRAM(name)    "programs/" name ".asm"
#define RUN(folder, ...) .kernel = (folder), .programs = {__VA_ARGS__}

static const char K01[] = "01-interrupt";
static const char K02[] = "02-system-call";
static const char K03[] = "03-time-slice";
static const char K04[] = "04-io-wait";

const Sample samples[] = {
    {RUN(K01, {PROGRAM("example-2.3"), 0})},
    // It halts while the display is still at work on the kernel's own line.
    {RUN(K01, {PROGRAM("divide-by-zero"), 0}), .timed = true},

    {RUN(K02, {PROGRAM("example-2.3"), 0})},
    {RUN(K02, {PROGRAM("example-2.4"), 0})},
    {RUN(K02, {PROGRAM("registers"), 0})},
    {RUN(K02, {PROGRAM("hello"), 0}, {PROGRAM("divide-by-zero"), 0})},
    {RUN(K02, {PROGRAM("privileged"), 0}, {PROGRAM("protection"), 0})},
    {RUN(K02, {PROGRAM("arguments"), 78}, {PROGRAM("sieve"), 20})},
    {RUN(K02, {PROGRAM("sort"), 0})},

    {RUN(K03, {PROGRAM("registers"), 0})},
    {RUN(K03, {PROGRAM("steady"), 20}, {PROGRAM("steady"), 40}), .timed = true},
    {RUN(K03, {PROGRAM("rounds"), 1}, {PROGRAM("rounds"), 1})},
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
};
const size_t sample_count = sizeof samples / sizeof samples[0];
