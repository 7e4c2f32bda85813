// SPDX-License-Identifier: MIT
//
// The machine: its state, how to start it, run it, step it and reach it from
// outside.  Nothing here reads files, prints or looks at a clock; several
// machines may run in several threads.
// Source: docs/machine.md.  Read next: device.h, src/machine/state.h.
#ifndef HYPO_MACHINE_H
#define HYPO_MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hypo/alloc.h>
#include <hypo/isa.h>

#define HYPO_NEVER    UINT64_MAX                   // a tick that does not come
#define HYPO_TICK_MAX UINT64_C(0x7FFFFFFFFFFFFFFF) // the last one to be named
#define HYPO_EPOCH    UINT32_C(1767225600)         // 2026-01-01 00:00:00 UTC

enum {
    HYPO_DEVICES = 16, // numbers 1..15 may be in use
    HYPO_MEMORY_MIN = 64 << 10,
    HYPO_MEMORY_DEFAULT = 1 << 20,
    HYPO_MEMORY_MAX = 256 << 20,
    HYPO_MEMORY_UNIT = 4096,
    HYPO_PAGE_BYTES = 4096, // of hypo_machine_page_versions
    HYPO_DISK_BLOCK = 512,
    HYPO_DISK_BLOCKS_DEFAULT = 2048,
};

// --- State ------------------------------------------------------------------

typedef struct HypoPsw {
    uint32_t pc, cc, m, base, size, im, ic; // in the order of psw.def
} HypoPsw;

typedef struct HypoTimer {
    uint64_t due; // tick at which it runs out, while `running`
    uint32_t reload;
    uint32_t last_set;    // ra of the last stmr
    uint32_t expirations; // since the last timer interrupt taken
    uint32_t running;
} HypoTimer;

typedef enum HypoDeviceActivity {
    HYPO_DEVICE_IDLE,
    HYPO_DEVICE_BUSY,
    HYPO_DEVICE_COMPLETED, // its interrupt was not taken, nor did tio take it
} HypoDeviceActivity;

// Status of an operation (docs/machine.md, section 7).
typedef enum HypoIoStatus {
    HYPO_IO_DONE,
    HYPO_IO_END_OF_INPUT,
    HYPO_IO_INVALID_COMMAND,
    HYPO_IO_BUFFER_OUTSIDE_MEMORY,
    HYPO_IO_INVALID_BLOCK,
    HYPO_IO_DEVICE_ERROR,
    HYPO_IO_HALTED,
} HypoIoStatus;

// A command block as captured by sio.
typedef struct HypoRequest {
    uint32_t command, buffer, count, block;
    uint32_t at; // the command block's address
} HypoRequest;

typedef struct HypoDeviceState {
    uint64_t position; // keyboard, reader: bytes consumed; disk: the arm's
                       // cylinder; display, printer: bytes written
    uint64_t digest;   // display, printer: of all that was written
    HypoRequest request;
    uint32_t activity; // HypoDeviceActivity
    uint32_t status;   // completed: its status; busy: the one judged at sio
    uint32_t faults;   // of the operation under way; bit n: HypoFault n
    uint32_t armed;    // of the next one
    uint32_t unused;   // 0: what would be padding
} HypoDeviceState;

// The interrupt action under way (docs/machine.md, section 5).
typedef struct HypoInterruptAction {
    uint32_t step; // 0 none; else the step to be done next, 1..3
    uint32_t class_number, ic, ii;
} HypoInterruptAction;

typedef enum HypoCheckStop {
    HYPO_CHECK_STOP_NONE,
    HYPO_CHECK_STOP_MASKED_PROGRAM, // masked, and the machine check latch set
    HYPO_CHECK_STOP_SAVED_FULL,     // saved PSW area full (section 10)
} HypoCheckStop;

enum { HYPO_TIMER_SOURCE = 0 }; // in HypoState.due; device n is source n

// All that makes up the state besides memory and disk; plain data without
// padding.  The field order groups it by owner.
typedef struct HypoState {
    uint32_t r[HYPO_REGISTERS + 1]; // the last takes writes to r0 while the
                                    // fast engine runs, and is 0 outside it
    HypoPsw psw;
    uint32_t latch;   // machine check latch
    uint32_t waiting; // after `wait`
    uint32_t halted;
    uint32_t halt_status;
    uint32_t check_stop; // HypoCheckStop
    uint32_t check_ic, check_ii;
    uint32_t output_spent; // an output budget was passed
    HypoInterruptAction action;
    uint32_t nmi_pending, nmi_code;
    uint32_t external_pending, external_code;
    uint32_t io_pending;  // bit n: device n has an I/O interrupt pending
    uint32_t spurious_io; // bit n: an injected one
    uint64_t tick;
    uint64_t instructions; // begun, those that ended in an exception included
    uint64_t interrupts[HYPO_CLASSES]; // taken
    uint32_t last_class, last_ic;      // of the last interrupt taken
    uint64_t last_interrupt_tick;      // when it was taken
    uint64_t kernel_ticks;             // instructions since one in user mode
    uint64_t due[HYPO_DEVICES]; // the event queue: by source, HYPO_NEVER: none
    HypoTimer timer;
    HypoDeviceState devices[HYPO_DEVICES];
    uint64_t actions_done;     // how far in the log of outside actions
    uint64_t keys_done;        // how many of them were `key`
    uint64_t keyboard_arrived; // bytes
    uint64_t keyboard_lines;   // bytes up to the last newline arrived
} HypoState;

// --- Making a machine -------------------------------------------------------

typedef struct HypoMachine HypoMachine;
typedef struct HypoDeviceType HypoDeviceType; // device.h

// Receives what devices write; `device` is 2 (display) or 4 (printer), …
typedef struct HypoOutput {
    void (*write)(void *context, unsigned device, const uint8_t *bytes,
                  size_t count);
    void *context;
} HypoOutput;

typedef struct HypoMachineOptions {
    const HypoAllocator *allocator; // NULL: the C library's
    // The device types present, ending with NULL; see hypo_standard_devices.
    const HypoDeviceType *const *device_types;
    uint32_t memory_bytes;      // 0: HYPO_MEMORY_DEFAULT
    uint32_t epoch;             // seconds since 1970
    bool saved_area_stack;      // section 10
    bool no_timer;              // `stmr` sets nothing
    bool arrivals_listed;       // completions and expiries only as scheduled
    bool time_any;              // `rclk`, `rtmr`, timer II tell no time
    bool keyboard_open;         // more may be typed; else input is closed
    uint64_t output_bytes_max;  // of each output device; 0: no limit
    uint64_t no_progress_ticks; // 0: no limit
    int64_t latency_ticks[HYPO_DEVICES]; // 0: the device's own first constant
    const uint8_t *disk;                 // copied; NULL: 2048 blocks of zeros
    size_t disk_bytes;                   // padded to whole blocks
    const uint8_t *reader;               // borrowed for the machine's life
    size_t reader_bytes;
    HypoOutput output;
} HypoMachineOptions;

// NULL if there is no memory.  `memory_bytes` must be valid.
HypoMachine *hypo_machine_new(const HypoMachineOptions *options);
void hypo_machine_free(HypoMachine *machine);

// From now on devices write there.
void hypo_machine_set_output(HypoMachine *machine, const HypoOutput *output);

// Stores bytes before or between runs, by the host: no protection, no effect.
// The caller sees to it that they lie in memory.
void hypo_machine_write(HypoMachine *machine, uint32_t address,
                        const uint8_t *bytes, size_t count);

// The operator's reset (section 8).
void hypo_machine_reset(HypoMachine *machine);

const HypoState *hypo_machine_state(const HypoMachine *machine);

// Puts a state back that hypo_machine_state gave earlier.  Memory and disk are
// the caller's to restore; the log of outside actions stays as it is, and the
// state says how far in it the machine is.
void hypo_machine_set_state(HypoMachine *machine, const HypoState *state);
const uint8_t *hypo_machine_memory(const HypoMachine *machine);
uint32_t hypo_machine_memory_bytes(const HypoMachine *machine);
const uint8_t *hypo_machine_disk(const HypoMachine *machine, size_t *bytes);

// As hypo_machine_write, for the disk.
void hypo_machine_write_disk(HypoMachine *machine, size_t offset,
                             const uint8_t *bytes, size_t count);

// A number for each page of memory, then of the disk.  A page that is written
// after this call has another, greater one at the next call.
const uint64_t *hypo_machine_page_versions(const HypoMachine *machine,
                                           size_t *count);

// --- From outside -----------------------------------------------------------

typedef enum HypoActionKind {
    HYPO_ACT_INTERRUPT, // a = class, b = code
    HYPO_ACT_COMPLETE,  // a = device
    HYPO_ACT_EXPIRE,
    HYPO_ACT_KEY,   // text typed at the keyboard
    HYPO_ACT_FAULT, // a = device, b = HypoFault
} HypoActionKind;

// What goes wrong with a device's operation: the one that runs, or else the
// next one started.  On a request judged invalid, or halted, only the last two
// act.
typedef enum HypoFault {
    HYPO_FAULT_FAIL,  // ends with status 5, nothing transferred
    HYPO_FAULT_SHORT, // transfers half of it, with status 0
    HYPO_FAULT_STUCK, // never completes, but by hio or a reset
    HYPO_FAULT_LOSE,  // completes, but its interrupt is lost
    HYPO_FAULT_TWICE, // completes, and a spurious interrupt follows
} HypoFault;

// One thing that came from outside.  The log of them and the starting state
// determine a run.
typedef struct HypoAction {
    uint64_t tick; // carried out at the first boundary not before it
    HypoActionKind kind;
    uint32_t a, b;    // of a key in the log: a tells of a newline
    const char *text; // HYPO_ACT_KEY; copied by hypo_machine_schedule
    size_t text_bytes;
} HypoAction;

// Puts an action into the log, behind those of the same tick; one for the past
// is carried out at the next boundary.  False if there is no memory, or if it
// means nothing: an unknown class, device or fault, a tick above HYPO_TICK_MAX.
bool hypo_machine_schedule(HypoMachine *machine, const HypoAction *action);

// The log so far, by tick.
const HypoAction *hypo_machine_actions(const HypoMachine *machine,
                                       size_t *count);

// Empties the log, for a session that goes back behind actions scheduled later;
// the state still says how many were carried out.
void hypo_machine_forget_actions(HypoMachine *machine);

// Nothing more will be typed: ends an open keyboard's input; and the opposite,
// before the machine runs.
void hypo_machine_close_keyboard(HypoMachine *machine);
void hypo_machine_open_keyboard(HypoMachine *machine);

// --- Running ----------------------------------------------------------------

typedef enum HypoStop {
    HYPO_RUNNING, // hypo_machine_step only
    HYPO_STOP_HALT,
    HYPO_STOP_CHECK,
    HYPO_STOP_IDLE,     // no event can end the wait
    HYPO_STOP_TICKS,    // the tick limit
    HYPO_STOP_OUTPUT,   // an output budget spent
    HYPO_STOP_PROGRESS, // no user instruction for no_progress_ticks
    HYPO_STOP_KEY,      // open keyboard: the guest can only wait for a line
    HYPO_STOP_BREAK,    // hypo_machine_run only: before an instruction at a
                        // breakpoint, or after a write to a watched place
} HypoStop;

// Runs until the machine stops or the tick count is `tick_limit` (HYPO_NEVER:
// none): the fast engine.  May be called again to go on.
HypoStop hypo_machine_run(HypoMachine *machine, uint64_t tick_limit);

// From now on hypo_machine_run stops before it executes an instruction at one
// of these addresses, the first one included, with HYPO_STOP_BREAK.  Borrowed
// until they are set anew; 0 of them: none.
void hypo_machine_set_breakpoints(HypoMachine *machine,
                                  const uint32_t *addresses, size_t count);

// From now on hypo_machine_run, unless it is observed, stops with
// HYPO_STOP_BREAK after anything wrote to `bytes` at `address`, or near by,
// behind the instruction or the whole interrupt action that did; several places
// may be watched.
void hypo_machine_watch(HypoMachine *machine, uint32_t address, uint32_t bytes);
void hypo_machine_watch_nothing(HypoMachine *machine);

// How many micro-steps the last hypo_machine_run made after the tick count last
// moved, or since it began if that did not move.
unsigned hypo_machine_steps_here(const HypoMachine *machine);

typedef enum HypoStepKind {
    HYPO_STEP_NONE,        // the machine stands still; see `stop`
    HYPO_STEP_INSTRUCTION, // one instruction was begun and ended
    HYPO_STEP_INTERRUPT,   // one interrupt action, or one micro-step of it
    HYPO_STEP_OUTSIDE,     // what was due at the boundary took effect
    HYPO_STEP_WAIT,        // time went on to the next event
} HypoStepKind;

typedef struct HypoStep {
    HypoStepKind kind;
    HypoStop stop;
    uint64_t tick;       // before the step
    uint32_t pc;         // before the step
    uint32_t word;       // the instruction, if it could be fetched
    uint32_t exception;  // its IC if it raised one (0x101…), else 0
    uint32_t micro_step; // of an interrupt action: the last one done, 1..3
    uint32_t class_number, ic, ii; // of an interrupt action
} HypoStep;

// One step of the observed engine, whichever the machine does next: an
// instruction, an interrupt action, or a move of time.
HypoStop hypo_machine_step(HypoMachine *machine, uint64_t tick_limit,
                           HypoStep *step);

// The same with the interrupt action in its three micro-steps.
HypoStop hypo_machine_micro_step(HypoMachine *machine, uint64_t tick_limit,
                                 HypoStep *step);

// What the next step will be, as far as it can be told without making it: its
// kind; the class and IC of an interrupt action.
void hypo_machine_preview(const HypoMachine *machine, HypoStep *next);

// --- Observing --------------------------------------------------------------

typedef enum HypoEffectKind {
    HYPO_EFFECT_REGISTER, // where = number
    HYPO_EFFECT_PSW,      // where = HypoPswField
    HYPO_EFFECT_MEMORY,   // where = address
    HYPO_EFFECT_DISK,     // where = byte offset
    HYPO_EFFECT_STATE,    // where = offset in HypoState
} HypoEffectKind;

// One architected write, of `width` bytes.
typedef struct HypoEffect {
    HypoEffectKind kind;
    uint32_t width;
    uint64_t where;
    uint64_t old_value, new_value;
} HypoEffect;

typedef struct HypoObserver {
    void (*effect)(void *context, const HypoEffect *effect);
    void *context;
    // The CPU loaded data from memory (not an instruction); may be NULL.
    void (*load)(void *context, uint32_t address, uint32_t bytes);
} HypoObserver;

// From now on every architected write is told to the observer.  NULL ends it.
void hypo_machine_observe(HypoMachine *machine, const HypoObserver *observer);

// Takes an effect back.  Effects undone in reverse order restore the state;
// what devices wrote to the host cannot be unwritten.
void hypo_machine_undo(HypoMachine *machine, const HypoEffect *effect);

// A digest of the whole state: registers to devices, memory, disk.  What it
// costs after the first time depends on how many pages were written since.
uint64_t hypo_machine_hash(const HypoMachine *machine);

#endif
