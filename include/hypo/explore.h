// SPDX-License-Identifier: MIT
//
// The search through all timings of interrupts: every moment at which a
// completion, an expiry or another allowed arrival may come is tried, and each
// path is held against promises that a kernel must keep.  Nothing here reads
// files, prints or looks at a clock.
// Source: docs/explore.md.  Read next: src/explore/explore.h.
#ifndef HYPO_EXPLORE_H
#define HYPO_EXPLORE_H

#include <hypo/machine.h>

enum {
    HYPO_EXPLORE_ALL = -1, // a bound: no bound
    HYPO_EXPLORE_BOUND_MOST = 15,
};

// What a kernel must keep; the first that falls ends the search.
typedef enum HypoPromise {
    HYPO_PROMISE_NONE,
    HYPO_PROMISE_CHECK_STOP, // the machine never check-stops
    HYPO_PROMISE_IDLE,       // a wait has an event that can end it
    HYPO_PROMISE_READY,      // the CPU does not wait while a program is ready
    HYPO_PROMISE_STATUS,     // the machine halts with the status expected
    HYPO_PROMISE_PROGRESS,   // nothing goes round for ever without an event
    HYPO_PROMISE_SLOT,       // a saved PSW is copied before it is overwritten
    HYPO_PROMISE_STALE,      // no word is read that has no meaning any more
    HYPO_PROMISE_CONTEXT,    // a program gets back what was taken from it
    HYPO_PROMISE_AREA,       // it runs in its own area with its own MPI
    HYPO_PROMISE_MASK,       // it runs with its interrupts open
    HYPO_PROMISE_TIMER,      // and with the timer armed
    HYPO_PROMISE_STATE,      // only a program that may run is dispatched
    HYPO_PROMISE_MODE,       // the kernel does not run a program's code
    HYPO_PROMISE_EXCEPTION,  // the kernel itself raises no exception
    HYPO_PROMISE_DMA,        // devices stay in the area of who asked
    HYPO_PROMISE_ENDED_IO,   // and out of that of a program that has ended
    HYPO_PROMISE_BLOCK,      // the command block of a busy device is kept
    HYPO_PROMISE_MASKED,     // `;@masked` places run with the classes masked
    HYPO_PROMISE_MONITOR,    // an assertion or monitor of the user's
} HypoPromise;

typedef struct HypoPromiseInfo {
    const char *word; // in JSON and docs/explore.md
    const char *text; // what is said when it falls
} HypoPromiseInfo;

// NULL: there is none.
const HypoPromiseInfo *hypo_promise(HypoPromise promise);

typedef struct HypoExploreProgram {
    uint32_t start, size, entry;
} HypoExploreProgram;

// What is known of the kernel, by the symbols of its include files.
typedef struct HypoExploreKernel {
    uint32_t code_start, code_end; // its executable bytes
    bool uses_timer;               // each dispatch arms it
    bool has_table;                // the program table, and in it:
    uint32_t table, entry_bytes, entries;
    uint32_t state, psw, registers, requests; // offsets in an entry
    uint32_t unused, ready, blocked, ended;   // values of the state
    bool has_current;
    uint32_t current;       // word with the address of the running entry
    bool has_requests;      // command blocks are requests, and
    uint32_t request_entry; // this is where one names its program's entry
    bool has_frames;        // signals: a handler has a frame at its sp, and it
    uint32_t frame_bytes, frame_pc, frame_cc, frame_registers; // offsets
    uint32_t handlers, handler_count; // their addresses, in an entry
    uint32_t sigreturn; // number of the call that takes a frame away: the code
    uint32_t call_code; // of its `si`, or in r1 with this code (0: none)
    bool has_tracer;
    uint32_t tracer; // in an entry: not 0 while it has a debugger
} HypoExploreKernel;

typedef struct HypoExploreWords {
    uint32_t address, count; // of words
    uint32_t most;           // of a clamp
} HypoExploreWords;

typedef struct HypoExploreMasked {
    uint32_t start, end, classes; // bit c: class c
} HypoExploreMasked;

typedef enum HypoMonitorWhen {
    HYPO_MONITOR_AT,       // when `address` is reached
    HYPO_MONITOR_DISPATCH, // whenever a program gets the CPU
    HYPO_MONITOR_ALWAYS,   // at every instruction
    HYPO_MONITOR_FINALLY,  // when the machine halts
    HYPO_MONITOR_WITHIN,   // at one of any `dispatches` dispatches in a row
} HypoMonitorWhen;

typedef struct HypoExploreMonitor {
    HypoMonitorWhen when;
    uint32_t address;
    uint32_t dispatches;
} HypoExploreMonitor;

typedef struct HypoExploreProgress {
    int bound; // being searched
    uint64_t states, transitions, instructions;
    uint64_t depth, left; // of the path; alternatives not yet tried on it
    double done;          // an estimate, 0 to 1
} HypoExploreProgress;

typedef struct HypoExploreOptions {
    HypoMachine *machine;           // booted, with listed arrivals; borrowed
    const HypoAllocator *allocator; // NULL: the C library's
    const HypoExploreProgram *programs;
    size_t program_count;
    HypoExploreKernel kernel;
    const HypoExploreWords *scratch, *counters, *clamps;
    size_t scratch_count, counter_count, clamp_count;
    const HypoExploreMasked *masked;
    size_t masked_count;
    const HypoExploreMonitor *monitors;
    size_t monitor_count;
    // Whether monitor `number` holds now; `failed` in the result when not.
    bool (*holds)(void *context, size_t number);
    int first_bound, last_bound; // unforced arrivals; HYPO_EXPLORE_ALL last
    uint32_t status;             // with which the machine should halt
    uint32_t faults;             // bit n: HypoFault n may befall a completion
    bool spurious;               // an I/O interrupt without operation may come
    uint32_t fault_budget, attention_budget, nmi_budget; // of a path
    bool quick;                                          // R3: not for "all"
    bool windowed;                                       // else: time any
    uint64_t window_ticks;
    uint64_t table_bytes;
    uint64_t path_ticks;        // most instructions between two choices
    uint64_t instructions_most; // of the search; 0: no limit
    // Is asked now and then; false ends the search.
    bool (*go_on)(void *context, const HypoExploreProgress *progress);
    void *context;
} HypoExploreOptions;

typedef struct HypoViolation {
    HypoPromise promise;
    uint64_t tick;
    uint32_t pc;     // where it showed
    uint32_t detail; // address, register, class… as the promise has it
    uint32_t wanted, found;
    int32_t program;     // loaded one, index; -1: none in particular
    int32_t task;        // which one of that: number of its entry, or -1
    uint32_t field;      // of a context: 0 PC, 1 CC, 2.. r1..r15
    size_t monitor;      // number
    uint64_t found_tick; // as first found, before it was made small
} HypoViolation;

// An arrival of a counterexample, and where it came.
typedef struct HypoArrival {
    HypoAction action;
    uint32_t pc;
    uint32_t depth; // interrupts under way in the kernel
    bool user, waiting;
    int32_t program, task; // that runs, or is served; as in HypoViolation
    bool forced;
} HypoArrival;

typedef struct HypoExploreWindow {
    uint64_t places, failing; // boundaries at which the last unforced
    uint64_t first, last;     // arrival may come; ticks of those that fail
    uint32_t first_pc, last_pc;
} HypoExploreWindow;

typedef enum HypoExploreEnd {
    HYPO_EXPLORE_COMPLETED, // up to the last bound
    HYPO_EXPLORE_VIOLATION,
    HYPO_EXPLORE_STOPPED, // by `go_on`
    HYPO_EXPLORE_NO_MEMORY,
} HypoExploreEnd;

typedef struct HypoExploreBound {
    int bound;
    uint64_t states, transitions, instructions;
} HypoExploreBound;

enum { HYPO_EXPLORE_BOUNDS = 16 };

typedef struct HypoExploreResult {
    HypoExploreEnd end;
    HypoExploreBound bounds[HYPO_EXPLORE_BOUNDS]; // searched, the last perhaps
    size_t bound_count;                           // not to its end
    int bound_done; // largest that was completed; -2: none; HYPO_EXPLORE_ALL
    bool all;       // nothing was left out for want of a bound
    bool table_full, path_cut, rtmr_read;
    bool deterministic;    // there was no choice at all
    uint64_t halts;        // paths that came to a halt
    uint32_t counter;      // address of a counter that decides; 0: none
    uint64_t table_states; // most in the table at once
    HypoViolation violation;
    HypoArrival *arrivals; // of the counterexample; hypo_explore_free
    size_t arrival_count;
    uint64_t unforced;
    uint64_t instructions; // of all bounds, or of the replay
    size_t in_time; // of a replay: arrivals given that came at their tick
    HypoExploreWindow window;
} HypoExploreResult;

typedef struct HypoExplore HypoExplore;

// NULL: no memory.  The machine stands where it was booted afterwards, too,
// when the explorer is freed.
HypoExplore *hypo_explore_new(const HypoExploreOptions *options);
void hypo_explore_free(HypoExplore *explore);

// Searches; the result belongs to the explorer.
const HypoExploreResult *hypo_explore_search(HypoExplore *explore);

// Runs the machine with these arrivals, in the order of their ticks, from where
// it was booted; what else has to come comes where the CPU waits.  The result
// has the promise that fell, if one did, all that arrived, and how many of the
// arrivals given came at their tick.  It belongs to the explorer.
const HypoExploreResult *hypo_explore_replay(HypoExplore *explore,
                                             const HypoAction *actions,
                                             size_t count);

#endif
