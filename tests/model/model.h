// SPDX-License-Identifier: MIT
//
// An independent second implementation of the Hypo machine, written from
// docs/machine.md alone, to be compared with the production engine after
// every tick. It shares no header, table or generator with src/. See model.c
// for the machine and model_test.c for its own tests.
//
// Readings, where docs/machine.md leaves a choice:
//
//  1. `instructions` counts each time step (4) of the loop executes (section
//     9), failed fetches and instructions that end in an exception included:
//     it is the number of ticks that were not passed waiting.
//  2. `taken[c]` counts interrupt actions of class c. A reset from the outside
//     log counts in taken[0]; model_reset() does not.
//  3. With arrivals listed no device has a known completion tick (`due_known`
//     is false, the keyboard's and a halted operation's too), and the machine
//     never stops for a key; the timer shows its due tick, even when overdue.
//  4. A closed keyboard's read has a known completion tick as soon as `sio`
//     starts it, computed from all text scheduled so far; an open one has, if
//     a whole line is scheduled. Text added later may move that tick. The
//     latency option replaces the 100 ticks. A read with count 0 waits for a
//     line too, and takes none of it.
//  5. Count 0 and a buffer address equal to the memory size is inside memory.
//     The block number is not looked at by other devices than the disk.
//  6. `hio` on a request that is invalid (status 2, 3, 4) and not yet
//     completed: as on any other, status 6 one tick later.
//  7. Saved area as a stack, push not possible: the interrupt is no longer
//     pending (device idle, count of expirations 0) and counts in taken[];
//     the latch and `waiting` stay; the report is the IC and II that would
//     have been saved, for a masked program interrupt those of the machine
//     check, and the PC.
//  8. A check-stop leaves `waiting` as it is (an injection during `wait`).
//  9. no_timer: `stmr` does what it does with ra = 0, so a pending timer
//     interrupt is dropped and, in time model any, `rtmr` reads 0.
// 10. Time model any: after a reset `rtmr` reads 0; it reads the ra of the last
//     `stmr` even after the timer ran out. Only the saved II is 1: expirations
//     are still counted in the state. The boot time is the epoch, 0 us.
// 11. Printer output is kept and has its budget whether or not anyone wants it.
//     A program injection that check-stops in the same step (2) wins over
//     the output stop. max_output is taken literally: 0 allows no byte.
// 12. A spurious I/O interrupt of a number that is already pending as spurious
//     is lost, like a second attention. Injected codes count modulo 2^16.
// 13. An action given with a tick already past counts as of the current tick.
// 14. An injected program interrupt's action clears `waiting` like any other;
//     the outside actions left at that boundary follow it.
// 15. A timer that is not running shows due and reload as 0.
//
// Device faults (docs/machine.md does not define them; to be agreed on). They
// hit the device's running operation, else the next one it starts; until then
// they are armed, one of each kind a device, and a reset keeps them armed.
//
// 16. fail: the operation completes when it would have, with status 5,
//     residual = count, nothing transferred, no input used, arm not moved.
//     `complete` ends it at once, on a keyboard without a line too.
// 17. stuck: no completion tick, `complete` does nothing; `hio` ends it as
//     usual (status 6 one tick later), reset too.
// 18. lose: the operation is carried out and the device is `completed`, so
//     that `tio` gives CC 1, `sio` CC 2 and `hio` CC 1, but its interrupt
//     is never pending. `hio` does not lift it.
// 19. fail and stuck have no effect on (and are used up by) an operation whose
//     status is decided: an invalid or a halted one. stuck wins over fail.
// 20. Faults, like keys, are events that a wait advances to but that cannot
//     end it. A busy device with `lose` still lets a wait go on until it
//     completes; then the wait is decided anew.

#ifndef HYPO_TESTS_MODEL_H
#define HYPO_TESTS_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MODEL_EPOCH 1767225600u /* 2026-01-01 00:00:00 UTC */

typedef enum {
    MODEL_RUNNING, /* has not run yet, or was reset */
    MODEL_HALT,
    MODEL_CHECK_STOP,
    MODEL_IDLE,
    MODEL_TICKS,
    MODEL_OUTPUT,
    MODEL_WAITING_FOR_KEY
} ModelStop;

typedef enum {
    MODEL_INTERRUPT, /* a = class 0..5, b = code */
    MODEL_COMPLETE,  /* a = device */
    MODEL_EXPIRE,
    MODEL_KEY, /* text, text_length */
    MODEL_FAIL, /* a = device, also of the next two */
    MODEL_STUCK,
    MODEL_LOSE
} ModelActKind;

typedef enum { MODEL_DEV_IDLE, MODEL_DEV_BUSY, MODEL_DEV_COMPLETED } ModelDev;

typedef struct {
    uint32_t memory_size;  /* bytes, at least 64 KiB */
    uint64_t epoch;        /* seconds since 1970 */
    bool saved_area_stack; /* section 10 */
    bool no_timer;
    bool arrivals_listed;
    bool time_any;
    int64_t latency[16]; /* ticks, -1 the default; 1..5 are used */
    uint64_t max_output; /* bytes, display and printer each */
    const uint8_t *disk; /* copied; NULL: 2048 zero blocks */
    size_t disk_size;
    const uint8_t *reader; /* copied; NULL: empty */
    size_t reader_size;
    bool keyboard_open;
} ModelOptions;

typedef struct {
    ModelDev state;
    bool due_known;
    uint64_t due;    /* 0 unless due_known */
    uint32_t status; /* 0 unless completed */
    uint64_t used;   /* keyboard, reader: bytes of input consumed */
} ModelDevice;

typedef struct {
    uint32_t pending; /* 0 or 1 */
    uint32_t code;    /* 0 unless pending */
} ModelKey;

typedef struct {
    uint32_t yes;        /* 0 or 1 */
    uint32_t ic, ii, pc; /* 0 unless yes */
} ModelCheckStop;

// Padding is zero as model_state() fills it in, so memcmp compares two.
typedef struct {
    uint32_t regs[16];
    uint32_t pc, cc, m, base, size, im, ic;
    bool latch, waiting;
    uint64_t tick;
    struct {
        bool running;
        uint64_t due;    /* 0 when not running */
        uint32_t reload; /* 0 when not running */
        uint32_t pending;
    } timer;
    ModelKey nmi, external;
    uint32_t spurious; /* bit n: spurious I/O interrupt with code n */
    ModelDevice devices[16]; /* 1..5 exist */
    ModelCheckStop check_stop;
    ModelStop stop;
    uint32_t halt_status;
    uint64_t instructions;
    uint64_t taken[8];
    uint32_t disk_arm; /* c0 of section 7 */
} ModelState;

typedef struct Model Model;

// The defaults of docs/machine.md: 1 MiB, closed keyboard, 1 MiB of output.
void model_defaults(ModelOptions *options);

// Never NULL (aborts when memory runs out). The caller frees it.
Model *model_new(const ModelOptions *options);
void model_free(Model *m); /* not NULL */

// Place bytes in memory. False, and nothing done, if they do not fit.
bool model_write(Model *m, uint32_t address, const void *bytes, size_t n);

// The reset of section 8, also after a stop. Memory and tick count stay.
void model_reset(Model *m);

// One outside action, at the first boundary with that tick or a later one;
// actions of one tick keep the order of the calls. Text is copied. Input named
// as a file is one key action at tick 0, given first. False for what is a
// usage error: class 6 or 7, I/O code over 15, no such device.
bool model_act(Model *m, uint64_t tick, ModelActKind kind, uint32_t a,
               uint32_t b, const void *text, size_t text_length);

// Runs until something stops the machine. MODEL_TICKS and
// MODEL_WAITING_FOR_KEY are not final: the next call goes on, and running to
// T, then to U, is the same as running to U. Any other stop stays until reset.
ModelStop model_run(Model *m, uint64_t tick_limit);

void model_state(const Model *m, ModelState *state);
const uint8_t *model_memory(const Model *m);

// What a device holds: 1 all key text, scheduled text included, 2 what the
// display showed, 3 the disk's blocks, 4 what was printed, 5 the job stream.
const uint8_t *model_held(const Model *m, int device, size_t *size);

#endif
