// SPDX-License-Identifier: MIT
//
// One case: a memory image, options and actions from outside.  Plain data, so
// that the shrinker can copy it and change it.  Cases start at PRELUDE, which
// loads all registers and the PSW from tables of the image.
// Read next: generate.h (makes cases), machines.h (runs them).
#ifndef DIFFERENTIAL_CASE_H
#define DIFFERENTIAL_CASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hypo/machine.h>

enum {
    CASE_WORDS_MAX = 1024,
    CASE_ACTIONS_MAX = 16,
    CASE_DATA_BYTES = 8192, // of a disk and of a job stream
    CASE_NOP = 0x30000000,  // mv r0, r0
};

// Where things are in a case's memory.
enum {
    AT_PRELUDE = 0x600,
    AT_REGISTERS = 0x700, // r1..r15
    AT_START_PSW = 0x740,
    AT_BLOCKS = 0x800, // command blocks
    AT_PSWS = 0x900,   // for lpsw
    AT_HANDLERS = 0xA00,
    AT_CODE = 0x1000,
    AT_DATA = 0x1800,
    AT_USER = 0x8000,
    HANDLER_BYTES = 0x60,
    BLOCK_COUNT = 8,
    PSW_COUNT = 4,
};

typedef enum CaseShape {
    SHAPE_VALID,  // valid words
    SHAPE_RANDOM, // random words
    SHAPE_NEARLY, // valid words with some bits flipped
    SHAPE_KERNEL, // a kernel, its handlers and a user program
    SHAPES
} CaseShape;

typedef enum CaseMode {
    MODE_EACH_TICK, // compared after every tick
    MODE_CHUNKS,    // after 1..1000 ticks
    MODE_WHOLE,     // at the end
    MODE_UNDO,      // chunks, each taken back and done again
    MODES
} CaseMode;

typedef struct CaseWord {
    uint32_t address, value;
    bool is_code;
} CaseWord;

typedef struct CaseAction {
    HypoActionKind kind;
    uint64_t tick;
    uint64_t given; // the tick at which it is put into the log; 0: before
    uint32_t a, b;
    const char *text; // of a key, static
} CaseAction;

enum { DISK_DEFAULT = -1 };

typedef struct CaseOptions {
    uint32_t memory_bytes, epoch;
    bool saved_area_stack, no_timer, arrivals_listed, time_any, keyboard_open;
    uint32_t output_max; // 0: 1 MiB
    uint32_t no_progress;
    uint32_t latency[6]; // by device; 0: its own
    int32_t disk_bytes;  // or DISK_DEFAULT
    uint32_t reader_bytes;
    uint32_t late_lines; // typed when an open keyboard is waited for
} CaseOptions;

typedef struct Case {
    uint64_t seed;
    CaseShape shape;
    CaseMode mode;
    bool without_model; // something that only the two engines have
    uint64_t ticks;
    CaseOptions options;
    CaseWord words[CASE_WORDS_MAX]; // a later one overwrites
    size_t word_count;
    CaseAction actions[CASE_ACTIONS_MAX];
    size_t action_count;
} Case;

// The contents of every case's disk and job stream: mostly instruction words.
extern uint8_t case_data[CASE_DATA_BYTES];

#endif
