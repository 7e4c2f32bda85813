// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an event stream remembers of the run, and what its files offer each
// other: event.c (what the machine does), event_actor.c (who has the CPU),
// event_program.c (programs, their calls and states), note.c (what is
// suspicious).
#ifndef OBSERVE_EVENT_STATE_H
#define OBSERVE_EVENT_STATE_H

#include "observe/access.h"
#include "observe/event.h"
#include "observe/program_table.h"

enum {
    EVENT_NAME_BYTES = 96,
    EVENT_NESTED_MAX = 64,
    EVENT_WORDS = 1 << 9,      // remembered, taken apart
    EVENT_PROGRAMS_MAX = 256,  // told apart
    EVENT_TABLE_MAX = 1 << 10, // entries of a program table
    EVENT_CALLS = 1 << 8,      // numbers of system calls
};

typedef enum ActorKind {
    ACTOR_KERNEL, // boot, or a kernel outside any service
    ACTOR_PROGRAM,
    ACTOR_SERVICE,
    ACTOR_SCHEDULER,
    ACTOR_IDLE,
} ActorKind;

typedef struct Actor {
    ActorKind kind;
    guint class_number; // of a service
    guint program;      // index into `programs`
} Actor;

// Who was interrupted, and where it goes on.
typedef struct Interrupted {
    Actor actor;
    guint32 pc, base;
} Interrupted;

// A program that has had the CPU.  It is told by its entry in the kernel's
// program table, of which several may share an area; else by its area.
typedef struct SeenProgram {
    guint32 area;      // where that begins
    guint32 entry, id; // of the table; entry 0: none is known
    guint64 number;    // or EVENT_NONE
    char name[24];     // of its own, different from those of the others
    gboolean waits;    // it was interrupted and has not gone on:
    HypoPsw psw;       // as it was then
    guint32 r[HYPO_REGISTERS];
    gboolean by_si;  // by a system call, which has results
    gboolean calls;  // it has made a system call and not returned from it:
    guint32 call_pc; // the instruction behind the `si`
    guint32 call;
    const char *call_name; // or NULL
    guint64 call_tick;
    guint32 arguments[5]; // r1 to r5
} SeenProgram;

// A slot of the saved PSW information area.
typedef struct SavedSlot {
    gboolean unread; // it holds a PSW that nobody has read
    gboolean vital;  // which is needed for somebody to go on
    guint program;   // whose it is, index into `programs`; G_MAXUINT: nobody's
} SavedSlot;

// An instruction word taken apart: `is_one` is false where it is none.
typedef struct DecodedWord {
    guint32 word;
    gboolean is_known, is_one;
    HypoDecoded decoded;
} DecodedWord;

typedef struct ToldNote {
    guint kind, program;
    guint32 address;
} ToldNote;

struct EventStream {
    EventOptions options;
    HypoState before; // the step
    gboolean begun;   // who has the CPU was told at all
    Actor actor;
    Actor told;        // the last one that an event told of
    guint told_depth;  // and how deep services were nested then
    GArray *nested;    // of Interrupted, the outermost first
    GArray *programs;  // of SeenProgram
    guint32 scheduler; // address of its label; 0: there is none
    guint32 idle, idle_end;
    guint32 programs_from; // below it no program lies
    ProgramTable table;
    gboolean has_table;
    guint32 state_offset, id_offset;  // in an entry of the table
    guint32 ended, blocked;           // states; 0: the kernel has none such
    guint32 *states;                  // of each entry, as told last
    guint64 io_started[HYPO_DEVICES]; // tick
    guint64 wait_began;
    SavedSlot slots[HYPO_CLASSES];
    GArray *notes;                 // of ToldNote
    char *call_names[EVENT_CALLS]; // of `si` n; NULL: none
    guint32 numbered_si;           // an `si` that has the number in r1; 0: none
    char *numbered_names[EVENT_CALLS];
    DecodedWord words[EVENT_WORDS];
    gboolean told_kernel_mode;
    guint fruitless; // interrupts of one place without progress
    guint32 fruitless_pc, fruitless_base;
};

// --- event.c ----------------------------------------------------------------

// An event of this kind, at the present tick, all of its numbers absent.
Event event_make(const EventStream *stream, EventKind kind);
void event_tell(EventStream *stream, const Event *event);
const HypoState *event_state(const EventStream *stream);
guint32 event_word(const EventStream *stream, guint32 address);

// Fills in `address` and `place`, whose text goes into `buffer`.
void event_set_place(const EventStream *stream, Event *event, guint32 address,
                     char *buffer);

// The address of a label, or the value of a constant, of the kernel; 0: none.
guint32 event_kernel_symbol(const EventStream *stream, const char *name);

// --- event_actor.c ----------------------------------------------------------

const char *actor_name(ActorKind kind);
void event_set_actor(const EventStream *stream, Event *event,
                     const Actor *actor);
void event_interrupted(EventStream *stream, guint class_number); // step 3
void event_lpsw(EventStream *stream);
void event_reset_actor(EventStream *stream);
void event_find_actor(EventStream *stream); // after a step; tells of a change
gboolean event_is_idle(const EventStream *stream, const HypoPsw *psw);

// --- event_program.c --------------------------------------------------------

// Where the area of the program begins that runs with this PSW.
guint32 event_area(const EventStream *stream, const HypoPsw *psw);

// The program that runs with this PSW, of user mode; index into `programs`.
guint event_program(EventStream *stream, const HypoPsw *psw);
SeenProgram *event_program_at(const EventStream *stream, guint index);
void event_set_program(const EventStream *stream, Event *event, guint index);
void event_tell_placed(EventStream *stream);
void event_name_calls(EventStream *stream);
void event_call(EventStream *stream, guint code, guint32 pc);
void event_dispatch(EventStream *stream);
void event_find_table(EventStream *stream);
void event_table_written(EventStream *stream, const Access *access);
gboolean event_has_ended(const EventStream *stream, const SeenProgram *program);

// --- note.c -----------------------------------------------------------------

void note_interrupt(EventStream *stream, const HypoStep *step);
void note_access(EventStream *stream, const Access *access);
void note_dispatch(EventStream *stream, guint index);
void note_instruction(EventStream *stream, guint32 pc, gboolean user);
void note_wait(EventStream *stream);
void note_reset(EventStream *stream);
void note_io_start(EventStream *stream, guint device);

#endif
