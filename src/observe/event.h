// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events of a run: fed with every micro-step of a machine, the stream
// compares the states before and after it and tells what happened, who has the
// CPU, and what is suspicious.  Whatever draws a run reads these events and
// nothing else.  Source: docs/events.md.  Read next: events.def, event_json.h.
#ifndef OBSERVE_EVENT_H
#define OBSERVE_EVENT_H

#include <glib.h>
#include <hypo/machine.h>

#include "observe/places.h"
#include "observe/symbols.h"

enum { EVENT_VERSION = 1, EVENT_LIST_MAX = 8 };

#define EVENT_NONE G_MAXUINT64 // a number that is absent

typedef struct EventList {
    guint count;
    guint64 values[EVENT_LIST_MAX];
} EventList;

typedef enum EventKind {
#define FIELD(type, member, meaning)
#define EVENT(id, name, fields, meaning) EVENT_##id,
#include "observe/events.def"
#undef FIELD
#undef EVENT
    EVENT_KINDS
} EventKind;

typedef enum EventField {
#define FIELD(type, member, meaning) EVENT_FIELD_##member,
#define EVENT(id, name, fields, meaning)
#include "observe/events.def"
#undef FIELD
#undef EVENT
    EVENT_FIELDS
} EventField;

typedef enum EventType {
    EVENT_NUMBER, // guint64; EVENT_NONE: null
    EVENT_TEXT,   // const char *; NULL: null
    EVENT_PSW,    // HypoPsw
    EVENT_LIST,   // EventList
} EventType;

// Only the fields of its kind have a meaning.  What it points to is borrowed
// for the call that tells of it.
typedef struct Event {
    EventKind kind;
    guint64 tick;
#define EVENT_MEMBER_NUMBER          guint64
#define EVENT_MEMBER_TEXT            const char *
#define EVENT_MEMBER_PSW             HypoPsw
#define EVENT_MEMBER_LIST            EventList
#define FIELD(type, member, meaning) EVENT_MEMBER_##type member;
#define EVENT(id, name, fields, meaning)
#include "observe/events.def"
#undef FIELD
#undef EVENT
} Event;

typedef struct EventFieldInfo {
    const char *name;
    EventType type;
    gsize offset; // in Event
    const char *meaning;
} EventFieldInfo;

typedef struct EventKindInfo {
    const char *name;
    guint64 fields; // bit n: EventField n
    const char *meaning;
} EventKindInfo;

const EventFieldInfo *event_field(EventField field);
const EventKindInfo *event_kind(EventKind kind);

typedef enum NoteKind {
#define NOTE(id, name, meaning) NOTE_##id,
#include "observe/notes.def"
#undef NOTE
    NOTE_KINDS
} NoteKind;

const char *note_name(NoteKind kind);
const char *note_meaning(NoteKind kind);

typedef void EventTake(gpointer context, const Event *event);

typedef struct EventOptions {
    const HypoMachine *machine; // booted; all is borrowed
    const SymbolTable *symbols;
    const Places *places;
    gboolean saved_stack; // docs/machine.md, section 10
    EventTake *take;
    gpointer context;
} EventOptions;

typedef struct EventStream EventStream;

// The observation begins at the machine's present state.
EventStream *event_stream_new(const EventOptions *options);
void event_stream_free(EventStream *stream);

// Takes in the micro-step that the machine has just made.
void event_stream_step(EventStream *stream, const HypoStep *step);

// A word was loaded that was never written (poison.h).
void event_stream_unwritten(EventStream *stream, guint32 address, guint32 pc);

// The run has ended; `stop` as in the verdict.
void event_stream_end(EventStream *stream, const char *stop);

// One sentence that says what an event tells, without the tick; for g_free.
char *event_words(const Event *event, const SymbolTable *symbols);

#endif
