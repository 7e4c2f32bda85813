// SPDX-License-Identifier: MIT
//
// The search inside: the machine with what the promises remember, the log that
// takes it back, the table of states seen.  Read next: run.c (from one choice
// to the next), search.c (over all choices), promises.c.
#ifndef EXPLORE_EXPLORE_H
#define EXPLORE_EXPLORE_H

#include <hypo/explore.h>

#include "base/array.h"
#include "base/bits.h"
#include "explore/table.h"
#include "machine/cycle.h"
#include "machine/state.h"

// What is special about a word of memory.
enum {
    WORD_UNDEFINED = 1 << 0, // has no meaning until it is written
    WORD_COUNTER = 1 << 1,   // not compared
    WORD_CLAMP = 1 << 2,     // compared up to a value
    WORD_SLOT = 1 << 3,      // PC of a saved PSW
    WORD_POINT = 1 << 4,     // an assertion, or a masked section, at this place
};

// The context of a program as it was taken.
typedef struct Context {
    uint32_t how; // ContextHow
    uint32_t pc, cc;
    uint32_t r[HYPO_REGISTERS - 1]; // r1 to r15
} Context;

typedef enum ContextHow {
    CONTEXT_NEW, // has not run yet
    CONTEXT_INTERRUPT,
    CONTEXT_CALL, // si
    CONTEXT_EXCEPTION,
    CONTEXT_RUNS,
    CONTEXT_ENDED,  // its program has ended, and the kernel has gone on
    CONTEXT_TRACED, // its debugger may have changed it
} ContextHow;

// What the promises remember on a path; words only, part of the state.
typedef struct Watch {
    uint32_t unread;  // bit c: the PC saved for class c was not read yet
    uint32_t task;    // that runs or ran last, its number + 1
    uint32_t counter; // address of a counter loaded and not stored, and depth
    uint32_t taken;   // what was taken at this tick; see choices.c
    uint32_t passed;  // at this boundary nothing arrives any more
    uint32_t left;    // unforced arrivals
    uint32_t faults_left, attention_left, nmi_left;
    uint32_t depth; // interrupts taken in the kernel, not returned from
    uint64_t due[HYPO_DEVICES]; // windowed: expected ticks
    Context contexts[];         // of each task
    // Then, of each monitor, a uint32_t: dispatches in a row at which it did
    // not hold (HYPO_MONITOR_WITHIN); see watch_missed.
} Watch;

// How to take something back.
typedef enum UndoKind {
    UNDO_MEMORY,  // a word of memory
    UNDO_FLAGS,   // of a word of memory
    UNDO_DEFINED, // a word of memory that had no meaning before
    UNDO_DISK,    // a word of the disk
    UNDO_LIVE,    // a word of HypoState, or behind it of Watch
} UndoKind;

typedef struct Undo {
    uint32_t where; // UndoKind << UNDO_SHIFT | number of the word
    uint32_t old;
} Undo;

enum { UNDO_SHIFT = 29 };

typedef struct Choice {
    HypoActionKind kind;
    uint32_t a, b;
    int fault; // HypoFault, or -1
    bool forced;
    bool goes_on; // nothing arrives
} Choice;

// For each device a completion, each fault of it and a spurious interrupt; the
// timer, two keys, and to go on.
enum { CHOICES_MAX = (HYPO_DEVICES - 1) * (HYPO_FAULT_TWICE + 3) + 4 };

typedef struct Frame {
    size_t mark;   // of the undo log
    uint64_t hash; // of memory and disk
    uint64_t tick;
    uint32_t pc;
    uint16_t next, count; // choices
    uint8_t chosen;       // the last one taken
    uint8_t goes_on;
} Frame;

// Why a run paused.
typedef enum RunEnd {
    RUN_CHOICE,
    RUN_HALTED,
    RUN_BROKEN, // a promise
    RUN_CUT,    // path budget
    RUN_SPENT,  // budget of the whole search
    RUN_AGAIN,  // a reduction did not hold: search anew
    RUN_MEMORY,
} RunEnd;

typedef struct DecodedWord {
    uint32_t word;
    int32_t immediate;
    uint8_t op, flags, rd, ra, rb;
} DecodedWord;

enum { DECODED_WORDS = 1 << 12 };

typedef struct DmaArea {
    uint32_t start, end;
} DmaArea;

struct HypoExplore {
    HypoExploreOptions options;
    HypoAllocator allocator;
    HypoMachine *machine;
    HypoState *state;
    Watch *watch;
    size_t watch_bytes;
    size_t task_count; // entries of the program table, or loaded programs
    uint8_t *flags;    // of each word of memory
    HypoState boot_state, last_state;
    Watch *boot_watch, *last_watch; // as at the top of the undo log
    uint64_t hash;                  // of memory and disk
    ARRAY(Undo) undo;
    size_t undo_most;
    ARRAY(Frame) frames;
    Table table;
    bool failed;         // no memory
    bool in_effects;     // a device or the interrupt action writes
    bool dispatched;     // a program got the CPU and has not run yet
    bool compares_timer; // rtmr was seen: its value is part of the state
    bool looks_always;   // a monitor is asked at every instruction
    uint32_t devices;    // bit n: there is device n
    uint32_t first_area, areas_bytes; // of all programs
    // Of the current boundary, kept while nothing changes it:
    uint32_t outstanding; // bit c: class c has something that may arrive
    DmaArea dma[2 * HYPO_DEVICES];
    size_t dma_count;
    uint32_t blocks[HYPO_DEVICES]; // command blocks of busy devices
    size_t block_count;
    HypoViolation violation;
    uint64_t instructions, transitions, halts;
    uint32_t counter;
    int bound;                    // of the search under way
    uint64_t instructions_before; // of searches before it
    uint64_t instructions_most;   // of all together
    uint64_t transitions_most;    // of the search under way
    uint64_t asked;               // the host: instructions up to then
    uint64_t asked_transitions;   // and transitions of the search under way
    bool asks; // a path ends where the budget of all together is spent
    bool cut;  // an alternative was left out for want of a bound
    bool budget_cut;
    bool saw_choice;
    DecodedWord *decoded;
    HypoExploreResult result;
    ARRAY(HypoArrival) arrivals; // of the counterexample
    ARRAY(HypoArrival) told;     // by the last run of a script
};

static inline uint32_t *watch_missed(const HypoExplore *x)
{
    return (uint32_t *)(void *)(x->watch->contexts + x->task_count);
}

// --- memory.c: writes, their hash, how to take them back --------------------

void memory_observe(HypoExplore *x);
void memory_wrote(HypoExplore *x, uint32_t address, uint32_t old_word,
                  uint32_t new_word);
void memory_forget(HypoExplore *x, uint32_t address); // has no meaning now
void memory_undo(HypoExplore *x, size_t mark);
bool memory_grow(HypoExplore *x, Undo undo);

// Notes how HypoState and Watch differ from the last time; then they are as at
// the top of the log.
void live_push(HypoExplore *x);
void live_restore(HypoExplore *x, size_t mark, uint64_t hash);
uint64_t live_hash(const HypoExplore *x);

static inline void memory_log(HypoExplore *x, UndoKind kind, uint32_t number,
                              uint32_t old)
{
    Undo undo = {(uint32_t)kind << UNDO_SHIFT | number, old};
    if (x->undo.count < x->undo.capacity || memory_grow(x, undo))
        x->undo.items[x->undo.count++] = undo;
}

static inline uint32_t memory_word(const HypoExplore *x, uint32_t address)
{
    return bits_load32(x->machine->memory + address);
}

// --- run.c ------------------------------------------------------------------

// Goes on to the next choice, or to the end of the path.
RunEnd explore_run(HypoExplore *x);

// --- choices.c --------------------------------------------------------------

// What may arrive at this boundary, in which order; 0: nothing.
unsigned choices_here(HypoExplore *x, Choice *choices);
bool choices_exist(HypoExplore *x);

// Whether a wait or loop here has an event that may end it: no fault, no NMI,
// on which no kernel can count.
bool choices_awaited(const HypoExplore *x);

// After anything that may have changed what is outstanding.
void choices_refresh(HypoExplore *x);

// Whether device `number` (of tio or hio) is busy, and what it has done by now
// can be told.
bool choices_polled(const HypoExplore *x, uint32_t number);

void choice_take(HypoExplore *x, const Choice *choice);

// Notes that interrupt `number` with code `ic` was taken at this boundary.
void choices_took(HypoExplore *x, uint32_t number, uint32_t ic);

// Windowed: the earliest tick at which anything may arrive.
uint64_t choices_next_tick(const HypoExplore *x);

// --- promises.c -------------------------------------------------------------

// A promise falls.  False: another one has fallen before, and stands.
bool promise_break(HypoExplore *x, HypoPromise promise, uint32_t detail);
bool promise_break_values(HypoExplore *x, HypoPromise promise, uint32_t detail,
                          uint32_t wanted, uint32_t found);

// Of the one that has just fallen: whose it is.
void promise_blame(HypoExplore *x, int task); // -1: nobody

// The interrupt action of class `number` with code `ic` begins.
void promise_interrupt(HypoExplore *x, uint32_t number, uint32_t ic);

// A program gets the CPU.
void promise_dispatch(HypoExplore *x);
void promise_wait(HypoExplore *x);
void promise_idle(HypoExplore *x);
void promise_halt(HypoExplore *x);
void promise_started(HypoExplore *x, uint32_t device);
void promise_completed(HypoExplore *x, uint32_t device);
void promise_point(HypoExplore *x, uint32_t pc);
void promise_always(HypoExplore *x);
void promise_forget(HypoExplore *x); // a program runs: what is dead now

// --- tasks.c: a task is a program that runs; -1: none -----------------------

uint32_t task_entry(const HypoExplore *x, int task); // 0: there is no table
int task_of_entry(const HypoExplore *x, uint32_t entry);
int task_program(const HypoExplore *x, int task); // loaded one; -1: none
int program_of_base(const HypoExplore *x, uint32_t base);
bool task_has_state(const HypoExplore *x, int task, uint32_t state);
bool task_lives(const HypoExplore *x, int task);
bool task_area_is_left(const HypoExplore *x, int program);

// A program was interrupted: what it is to get back.
void task_interrupted(HypoExplore *x, uint32_t number, uint32_t ic);
// One has got the CPU: whether it gets that.
void task_dispatched(HypoExplore *x);

// Looks for programs that have begun or ended since.
void task_look(HypoExplore *x);
void task_forget(HypoExplore *x, int task);
void forget_words(HypoExplore *x, uint32_t address, uint32_t count);

// --- search.c, minimise.c ---------------------------------------------------

// What may be spent from now on to make a counterexample smaller.
enum { SHRINK_INSTRUCTIONS = 1 << 27 };

void explore_reset(HypoExplore *x);
void explore_open_budget(HypoExplore *x); // as the options have it
void explore_may_work(HypoExplore *x, uint64_t instructions);
// Asks the budgets and, now and then, the host.
bool explore_goes_on(HypoExplore *x);
void minimise(HypoExplore *x);

// An arrival, or for a completion that goes wrong two, to the end of a list.
bool arrivals_add(HypoExplore *x, bool told, const HypoArrival *arrival,
                  int fault);

#endif
