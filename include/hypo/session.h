// SPDX-License-Identifier: MIT
//
// Debugging a machine: forwards and backwards, to stop points, with what the
// last step changed.  No terminal in it: the REPL, scripts and other front ends
// decide nothing about the machine and ask here.
// Source: docs/debugger.md.  Read next: src/session/history.h.
#ifndef HYPO_SESSION_H
#define HYPO_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hypo/machine.h>

// A moment of a run: how many micro-steps were made since the tick count became
// `tick`.  Every moment that a machine passes through has a place of its own.
typedef struct HypoPosition {
    uint64_t tick;
    uint32_t step;
} HypoPosition;

int hypo_position_compare(HypoPosition a, HypoPosition b);

typedef enum HypoStopKind {
    HYPO_STOPPED_STEP,      // what was asked for was done
    HYPO_STOPPED_MACHINE,   // the machine stands still: `machine` says why
    HYPO_STOPPED_POINT,     // a stop point: `point` is its number
    HYPO_STOPPED_REQUEST,   // hypo_session_interrupt
    HYPO_STOPPED_BEGINNING, // backwards: there is no earlier moment
} HypoStopKind;

typedef struct HypoSessionStop {
    HypoStopKind kind;
    HypoStop machine;
    unsigned point; // POINT: its number
    uint64_t was;   // of a WATCH or ACCESS point: what it watches, before the
                    // step that led here
} HypoSessionStop;

// --- Stop points ------------------------------------------------------------

typedef enum HypoPointKind {
    HYPO_POINT_BREAK,     // before the instruction at `address` is executed
    HYPO_POINT_WATCH,     // after a write changed any byte of the place
    HYPO_POINT_INTERRUPT, // before step 1 of an interrupt action
    HYPO_POINT_MODE,      // after PSW.M changed
    HYPO_POINT_ACCESS,    // after the CPU read, or anything wrote, the place
} HypoPointKind;

enum { HYPO_ANY = -1 };

typedef struct HypoPoint {
    HypoPointKind kind;
    uint32_t address;     // BREAK; WATCH of memory, ACCESS
    uint32_t bytes;       // WATCH of memory, ACCESS
    bool reads, writes;   // ACCESS: which of them stop
    bool touched;         // ACCESS: by the last micro-step; the session's own
    HypoEffectKind where; // WATCH: MEMORY, REGISTER or PSW
    uint32_t field;       // WATCH of a register or PSW field: its number
    int class_number;     // INTERRUPT: HYPO_ANY or 1..5
    int64_t code;         // INTERRUPT: HYPO_ANY or the IC
    bool only_si;         // INTERRUPT: a software interrupt, no exception
    bool only_exceptions; // INTERRUPT: an exception
    bool by_place;        // WATCH: of memory, or `value` looks at it only
    bool temporary;       // goes when it stops
    bool disabled;
    uint64_t ignore; // so many stops are passed over
    uint64_t hits;
    // If not NULL, a stop counts only where this holds.
    bool (*condition)(void *context, const HypoMachine *machine);
    // WATCH, ACCESS: if not NULL, what it gives is watched; it may depend on
    // other things than memory, unless `by_place`: on the place only.
    uint64_t (*value)(void *context, const HypoMachine *machine);
    void *context;
} HypoPoint;

typedef struct HypoSession HypoSession;

// --- A session --------------------------------------------------------------

typedef struct HypoSessionOptions {
    size_t history_bytes;    // of snapshots; 0: 256 MiB
    uint64_t interval_ticks; // between snapshots; 0: 2^18
} HypoSessionOptions;

// Debugs `machine`, booted and not yet run, which stays the caller's.
HypoSession *hypo_session_new(HypoMachine *machine,
                              const HypoSessionOptions *options);
void hypo_session_free(HypoSession *session);

HypoMachine *hypo_session_machine(const HypoSession *session);
HypoPosition hypo_session_position(const HypoSession *session);

// The last step made forwards, and its effects in order.
const HypoStep *hypo_session_last_step(const HypoSession *session);

// Makes the last step again where the fast engine made it, so that
// hypo_session_last_step tells it; costs as much as hypo_session_go_to.
void hypo_session_find_last_step(HypoSession *session);
const HypoEffect *hypo_session_effects(const HypoSession *session,
                                       size_t *count);

// Adds a stop point; gives its number, from 1 on.
unsigned hypo_session_add_point(HypoSession *session, const HypoPoint *point);
HypoPoint *hypo_session_point(HypoSession *session, unsigned number);
bool hypo_session_delete_point(HypoSession *session, unsigned number);

// From any thread or signal handler: stop what runs now, soon.
void hypo_session_interrupt(HypoSession *session);

// Takes a request back; true if there was one.
bool hypo_session_take_interrupt(HypoSession *session);

// One instruction or one interrupt action, whichever comes next; stop points do
// not matter.
HypoSessionStop hypo_session_step(HypoSession *session);

// One micro-step: of an interrupt action one of its three steps.
HypoSessionStop hypo_session_micro_step(HypoSession *session);

// Until a stop point, or until the tick count is `tick_limit`.
HypoSessionStop hypo_session_continue(HypoSession *session,
                                      uint64_t tick_limit);

// The same, but a stop point may stop where the machine stands already.
HypoSessionStop hypo_session_run(HypoSession *session, uint64_t tick_limit);

// Micro-step by micro-step, with regard to stop points, until `until` says
// after one of them that it is far enough; the last step tells which it was.
typedef bool HypoUntil(void *context, const HypoSession *session);
HypoSessionStop hypo_session_run_until(HypoSession *session,
                                       uint64_t tick_limit, HypoUntil *until,
                                       void *context);

// --- Over calls and service -------------------------------------------------

// A frame is a routine, from `call` to `jr lr`, or an interrupt service, from
// the action to `lpsw`.  The functions below stop at stop points as well.

// Source lines, as the front end knows them.
typedef struct HypoLines {
    // A number for the line of the instruction at `pc`, and where its first
    // one is; 0: none is known.
    uint64_t (*line)(void *context, uint32_t pc, uint32_t *begin);
    void *context;
} HypoLines;

// Whether stepping goes into the service of an interrupt or over it.
typedef enum HypoHandling {
    HYPO_HANDLE_DEFAULT, // steps go in, `next` and `until` go over
    HYPO_HANDLE_STOP,    // all go in
    HYPO_HANDLE_NOSTOP,  // all go over
} HypoHandling;

typedef struct HypoHandle {
    unsigned class_number;
    int64_t code; // or HYPO_ANY
    HypoHandling handling;
} HypoHandle;

// The last one set counts; one for any code replaces those of its class.
void hypo_session_handle(HypoSession *session, unsigned class_number,
                         int64_t code, HypoHandling handling);
const HypoHandle *hypo_session_handles(const HypoSession *session,
                                       size_t *count);

// As hypo_session_step, but over the service of what is handled so.
HypoSessionStop hypo_session_step_handled(HypoSession *session,
                                          uint64_t tick_limit);

// To the next instruction of the same program in the same routine, or where the
// routine or service was left.
HypoSessionStop hypo_session_next(HypoSession *session, uint64_t tick_limit);

// To the next source line; `into` calls and services, or over them.
HypoSessionStop hypo_session_step_line(HypoSession *session,
                                       uint64_t tick_limit,
                                       const HypoLines *lines, bool into);

// The same, over calls and services, to a line behind this one: not back to the
// beginning of a loop.
HypoSessionStop hypo_session_until_behind(HypoSession *session,
                                          uint64_t tick_limit,
                                          const HypoLines *lines);

// To the end of the frame.
HypoSessionStop hypo_session_finish(HypoSession *session, uint64_t tick_limit);

// To the instruction at `address`, of the same frame or of any, or to the end
// of the frame.
HypoSessionStop hypo_session_advance(HypoSession *session, uint64_t tick_limit,
                                     uint32_t address, bool same_frame);

typedef enum HypoEvent {
    HYPO_EVENT_INTERRUPT, // before step 1 of an interrupt action
    HYPO_EVENT_SI,        // the same of a software interrupt
    HYPO_EVENT_USER,      // M has become 1
    HYPO_EVENT_KERNEL,    // M has become 0
    HYPO_EVENT_DISPATCH,  // `lpsw` has given the CPU to a program
    HYPO_EVENT_EXIT,      // a program has ended
} HypoEvent;

// Where a kernel notes the states of its programs: `count` entries, the first
// word of each, at `address` and every `entry_bytes`, is `ended` when its
// program has ended.
typedef struct HypoProgramTable {
    uint32_t address, entry_bytes, count, ended;
} HypoProgramTable;

// To the next such event.  Without a table a program ends with SI 1: the stop
// is before its interrupt action.
HypoSessionStop hypo_session_step_to(HypoSession *session, uint64_t tick_limit,
                                     HypoEvent event,
                                     const HypoProgramTable *table);

// The program that is executed or served: the base of its area.  False: none
// has had the CPU yet.
bool hypo_session_served(HypoSession *session, uint32_t *base);

// Backwards: hypo_session_next, _step_line and to where the frame was entered,
// before the `call` or the interrupt action.
HypoSessionStop hypo_session_next_back(HypoSession *session);
HypoSessionStop hypo_session_step_line_back(HypoSession *session,
                                            const HypoLines *lines, bool into);
HypoSessionStop hypo_session_finish_back(HypoSession *session);

// --- Backwards and to a moment ----------------------------------------------

// The moment before the last step, or micro-step, was made.
HypoSessionStop hypo_session_step_back(HypoSession *session);
HypoSessionStop hypo_session_micro_step_back(HypoSession *session);

// Backwards to the last moment at which a stop point stops, else to the
// beginning.
HypoSessionStop hypo_session_continue_back(HypoSession *session);

// To the moment at which the tick count became `tick`, in either direction;
// later ticks are run to, without regard to stop points.
HypoSessionStop hypo_session_goto(HypoSession *session, uint64_t tick);

// To a moment that the session has passed through, or that comes on this
// course.
void hypo_session_go_to(HypoSession *session, HypoPosition moment);

// Makes the steps from `tick` (or a moment before it) up to the present moment
// again and calls `visit` at first and after each: hypo_session_last_step and
// hypo_session_effects tell what was done.  Ends where it began.
typedef void HypoVisit(void *context, const HypoSession *session);
void hypo_session_retrace(HypoSession *session, uint64_t tick, HypoVisit *visit,
                          void *context);

// The beginning again, with nothing done from outside since then.
void hypo_session_restart(HypoSession *session);

// --- From outside -----------------------------------------------------------

// A word, or a part of one, that a person changed: a register, a PSW field (its
// HypoPswField) or memory (little-endian).
typedef struct HypoPoke {
    HypoEffectKind where; // REGISTER, PSW or MEMORY
    uint32_t place;
    uint32_t width; // MEMORY: bytes, 1, 2 or 4
    uint32_t value;
} HypoPoke;

// Does it at the present moment.  It is a moment of its own: going back undoes
// it, going on from before it does it again, and doing anything else before it
// forgets it.  False if there is no memory.
bool hypo_session_act(HypoSession *session, const HypoAction *action);
bool hypo_session_poke(HypoSession *session, const HypoPoke *poke);

typedef struct HypoIntervention {
    HypoPosition moment; // before it
    enum { HYPO_INTERVENED_ACTION, HYPO_INTERVENED_POKE } kind;
    HypoAction action;
    HypoPoke poke;
} HypoIntervention;

// All that was done since the beginning, or was done before going back.
const HypoIntervention *hypo_session_interventions(const HypoSession *session,
                                                   size_t *count);

#endif
