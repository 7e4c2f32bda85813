// SPDX-License-Identifier: GPL-3.0-or-later
//
// The notes: what a correct kernel does not do (notes.def).  Each is told where
// it can be seen first; a note is not a verdict, but what a teacher would ask
// about.
#include "observe/event_state.h"

#include <string.h>

enum {
    FRUITLESS_MAX = 100, // see notes.def
    TOLD_MAX = 256,
    FIRST_RESULT = 1, // of a system call: r1, r2
    LAST_RESULT = 2,
    NOBODY = G_MAXUINT,
};

static const struct {
    const char *name, *meaning;
} notes[] = {
#define NOTE(id, name, meaning) {name, meaning},
#include "observe/notes.def"
#undef NOTE
};

const char *note_name(NoteKind kind)
{
    return notes[kind].name;
}

const char *note_meaning(NoteKind kind)
{
    return notes[kind].meaning;
}

typedef struct Note {
    NoteKind kind;
    guint program;           // index, or NOBODY
    guint32 address;         // where in the code
    guint64 register_number; // or EVENT_NONE
    guint64 expected, found; // or EVENT_NONE
} Note;

static Note note_make(NoteKind kind, guint program, guint32 address)
{
    return (Note){kind, program, address, EVENT_NONE, EVENT_NONE, EVENT_NONE};
}

// Whether the same was told of this place and program before.
static gboolean is_repeated(EventStream *stream, const Note *note)
{
    for (guint i = 0; i < stream->notes->len; i++) {
        const ToldNote *told = &g_array_index(stream->notes, ToldNote, i);
        if (told->kind == note->kind && told->program == note->program &&
            told->address == note->address)
            return TRUE;
    }
    ToldNote told = {note->kind, note->program, note->address};
    if (stream->notes->len == TOLD_MAX)
        g_array_remove_index_fast(stream->notes, 0);
    g_array_append_val(stream->notes, told);
    return FALSE;
}

// Tells it, once of a place and program; `text`, the sentence, is freed.
static void tell(EventStream *stream, const Note *note, char *text)
{
    if (is_repeated(stream, note)) {
        g_free(text);
        return;
    }
    char place[EVENT_NAME_BYTES];
    Event event = event_make(stream, EVENT_NOTE);
    if (note->program != NOBODY)
        event_set_program(stream, &event, note->program);
    event_set_place(stream, &event, note->address, place);
    event.note = note_name(note->kind);
    event.text = text;
    event.reg = note->register_number;
    event.expected = note->expected;
    event.found = note->found;
    event_tell(stream, &event);
    g_free(text);
}

static const char *name_of(const EventStream *stream, guint program)
{
    return program == NOBODY ? "the kernel"
                             : event_program_at(stream, program)->name;
}

// --- The saved PSW information area -----------------------------------------

static void save_psw(EventStream *stream, guint number)
{
    SavedSlot *slot = &stream->slots[number];
    const HypoPsw *psw = &stream->before.psw;
    guint program = slot->program;
    gboolean lost = slot->unread && slot->vital;
    if (lost && program != NOBODY &&
        event_has_ended(stream, event_program_at(stream, program)))
        lost = FALSE;
    if (lost && !stream->options.saved_stack) {
        Note note = note_make(NOTE_SAVED_PSW_OVERWRITTEN, program, psw->pc);
        tell(stream, &note,
             g_strdup_printf("the saved PSW of %s, at 0x%03x, is overwritten "
                             "before the kernel has read it",
                             name_of(stream, program),
                             HYPO_SAVED + HYPO_PSW_BYTES * number));
    }
    *slot = (SavedSlot){
        .unread = TRUE,
        .vital = psw->m == 1 || stream->actor.kind == ACTOR_SERVICE,
        .program = psw->m == 1 ? event_program(stream, psw) : NOBODY,
    };
}

void note_access(EventStream *stream, const Access *access)
{
    // Its first word, the PC, is needed to go on.
    for (guint i = 0; i < HYPO_CLASSES && !access->is_store; i++)
        if (access_touches(access, HYPO_SAVED + HYPO_PSW_BYTES * i, 4))
            stream->slots[i].unread = FALSE;
}

// --- Interrupts -------------------------------------------------------------

static void count_fruitless(EventStream *stream)
{
    const HypoPsw *psw = &stream->before.psw;
    if (stream->fruitless > 0 && stream->fruitless_pc == psw->pc &&
        stream->fruitless_base == psw->base)
        stream->fruitless++;
    else
        stream->fruitless = 1;
    stream->fruitless_pc = psw->pc;
    stream->fruitless_base = psw->base;
    if (stream->fruitless != FRUITLESS_MAX)
        return;
    guint program = psw->m == 1 ? event_program(stream, psw) : NOBODY;
    Note note = note_make(NOTE_NO_PROGRESS, program, psw->pc);
    tell(stream, &note,
         g_strdup_printf("%s was interrupted at 0x%x %d times, and no "
                         "instruction of a program was executed in between",
                         name_of(stream, program), psw->pc, FRUITLESS_MAX));
}

static void remember(EventStream *stream, const HypoStep *step)
{
    const HypoState *state = event_state(stream);
    const HypoPsw *psw = &stream->before.psw;
    SeenProgram *program = event_program_at(stream, event_program(stream, psw));
    program->waits = TRUE;
    program->psw = *psw;
    memcpy(program->r, state->r, sizeof program->r);
    program->by_si = step->class_number == HYPO_CLASS_PROGRAM &&
                     program->calls && program->call_pc == psw->pc;
}

void note_interrupt(EventStream *stream, const HypoStep *step)
{
    if (step->micro_step == 1) {
        count_fruitless(stream);
        if (stream->before.psw.m == 1)
            remember(stream, step);
    } else if (step->micro_step == 2) {
        save_psw(stream, step->class_number);
    }
}

void note_wait(EventStream *stream)
{
    stream->fruitless = 0;
}

void note_reset(EventStream *stream)
{
    stream->fruitless = 0;
    stream->told_kernel_mode = FALSE;
    memset(stream->slots, 0, sizeof stream->slots);
    for (guint i = 0; i < stream->programs->len; i++)
        event_program_at(stream, i)->waits = FALSE;
}

void note_instruction(EventStream *stream, guint32 pc, gboolean user)
{
    const Place *place = user || pc < stream->programs_from
                             ? NULL
                             : places_of(stream->options.places, pc);
    gboolean wrong = place && place->owner;
    if (user)
        stream->fruitless = 0;
    if (wrong && !stream->told_kernel_mode) {
        HypoPsw psw = {.base = place->start};
        Note note =
            note_make(NOTE_KERNEL_MODE, event_program(stream, &psw), pc);
        tell(stream, &note,
             g_strdup_printf("%s is executed in kernel mode: it may do "
                             "anything",
                             name_of(stream, note.program)));
    }
    stream->told_kernel_mode = wrong;
}

// --- A program goes on ------------------------------------------------------

static gboolean register_is_lost(const EventStream *stream,
                                 const SeenProgram *program, guint number)
{
    gboolean is_result = number >= FIRST_RESULT && number <= LAST_RESULT;
    return event_state(stream)->r[number] != program->r[number] &&
           !(program->by_si && is_result);
}

static void compare_registers(EventStream *stream, guint index)
{
    const SeenProgram *program = event_program_at(stream, index);
    const HypoState *state = event_state(stream);
    guint lost = 0;
    Note note = note_make(NOTE_REGISTER_LOST, index, state->psw.pc);
    for (guint i = HYPO_REGISTERS - 1; i > 0; i--) {
        if (!register_is_lost(stream, program, i))
            continue;
        lost++;
        note.register_number = i;
        note.expected = program->r[i];
        note.found = state->r[i];
    }
    if (lost == 0)
        return;
    GString *text = g_string_new(NULL);
    g_string_printf(text,
                    "%s goes on with r%u = 0x%x, which was 0x%x when it was "
                    "interrupted",
                    program->name, (guint)note.register_number,
                    (guint32)note.found, (guint32)note.expected);
    if (lost > 1)
        g_string_append_printf(text, "; so it is with %u more register%s",
                               lost - 1, lost > 2 ? "s" : "");
    tell(stream, &note, g_string_free(text, FALSE));
}

static void compare_cc(EventStream *stream, guint index)
{
    const SeenProgram *program = event_program_at(stream, index);
    const HypoPsw *psw = &event_state(stream)->psw;
    if (psw->cc == program->psw.cc)
        return;
    Note note = note_make(NOTE_CC_LOST, index, psw->pc);
    note.expected = program->psw.cc;
    note.found = psw->cc;
    tell(stream, &note,
         g_strdup_printf("%s goes on with CC = %u, which was %u when it was "
                         "interrupted",
                         program->name, psw->cc, program->psw.cc));
}

// The classes of `mask` by name: "timer, io".
static char *mask_words(guint32 mask)
{
    GString *text = g_string_new(NULL);
    for (guint i = HYPO_CLASS_PROGRAM; hypo_class(i); i++)
        if (mask >> i & 1)
            g_string_append_printf(text, "%s%s", text->len > 0 ? ", " : "",
                                   hypo_class(i)->name);
    return g_string_free(text, FALSE);
}

static void compare_mask(EventStream *stream, guint index, guint32 open)
{
    const HypoPsw *psw = &event_state(stream)->psw;
    char *closed = mask_words(open & ~psw->im);
    if (*closed) {
        Note note = note_make(NOTE_MASK_CLOSED, index, psw->pc);
        note.expected = open;
        note.found = psw->im;
        tell(stream, &note,
             g_strdup_printf("%s goes on with interrupts masked that should "
                             "be open: %s",
                             name_of(stream, index), closed));
    }
    g_free(closed);
}

static gboolean overlaps(const HypoPsw *psw, guint32 start, guint32 end)
{
    return psw->base < end && (guint64)psw->base + psw->size > start;
}

// Memory of the kernel, or of another program, that MPI opens; NULL: none.
static const Place *foreign_place(const EventStream *stream)
{
    const Places *places = stream->options.places;
    const HypoPsw *psw = &event_state(stream)->psw;
    const Place *own = places_of(places, psw->pc);
    for (guint i = 0; i < places_count(places); i++) {
        const Place *place = places_at(places, i);
        guint32 end = place->owner ? place->end : hypo_image_end(place->image);
        if (place != own && overlaps(psw, place->start, end))
            return place;
    }
    return NULL;
}

static void check_area(EventStream *stream, guint index)
{
    const HypoPsw *psw = &event_state(stream)->psw;
    const Place *own = places_of(stream->options.places, psw->pc);
    const Place *place = foreign_place(stream);
    if (!place || !own || !own->owner)
        return; // a kernel that runs in user mode is its own affair
    Note note = note_make(NOTE_FOREIGN_AREA, index, psw->pc);
    tell(stream, &note,
         g_strdup_printf("the MPI of %s, 0x%x bytes from 0x%x on, opens memory "
                         "of %s",
                         name_of(stream, index), psw->size, psw->base,
                         place->owner ? place->owner : "the kernel"));
}

void note_dispatch(EventStream *stream, guint index)
{
    SeenProgram *program = event_program_at(stream, index);
    const HypoPsw *psw = &event_state(stream)->psw;
    check_area(stream, index);
    if (program->waits && program->psw.pc == psw->pc) {
        compare_registers(stream, index);
        compare_cc(stream, index);
        compare_mask(stream, index, program->psw.im);
    } else if (!program->waits) {
        compare_mask(stream, index, 1 << HYPO_CLASS_PROGRAM);
    }
    program->waits = FALSE;
}

// --- Buffers ----------------------------------------------------------------

static gboolean block_has(const EventStream *stream, guint32 block,
                          guint32 bytes, guint32 word)
{
    gboolean found = FALSE;
    for (guint32 at = 0; block % 4 == 0 && !found && at < bytes; at += 4)
        found = event_word(stream, block + at) == word;
    return found;
}

// A system call under way asks for this buffer: in a register, in the command
// block that the first one points to, or in a message in the program's area.
static gboolean asks_for(const EventStream *stream, const SeenProgram *program,
                         guint32 buffer)
{
    enum { BLOCK_BUFFER = 4, MESSAGE_BYTES = 32 };
    const HypoPsw *psw = &program->psw;
    for (guint i = 0; program->calls && i < G_N_ELEMENTS(program->arguments);
         i++) {
        guint32 argument = program->arguments[i];
        if (argument == buffer ||
            (i == 0 && block_has(stream, argument + BLOCK_BUFFER, 4, buffer)))
            return TRUE;
        if (argument >= psw->base &&
            (guint64)argument + MESSAGE_BYTES <=
                (guint64)psw->base + psw->size &&
            block_has(stream, argument, MESSAGE_BYTES, buffer))
            return TRUE;
    }
    return FALSE;
}

static gboolean lies_inside(const HypoRequest *request, guint32 start,
                            guint32 bytes)
{
    return request->buffer >= start &&
           (guint64)request->buffer + request->count <= (guint64)start + bytes;
}

// Who asked for the buffer and does not own it, though nobody asked who does;
// NOBODY: all is well.
static guint wrong_owner(const EventStream *stream, const HypoRequest *request)
{
    guint wrong = NOBODY;
    for (guint i = 0; i < stream->programs->len; i++) {
        const SeenProgram *program = event_program_at(stream, i);
        if (!asks_for(stream, program, request->buffer))
            continue;
        if (lies_inside(request, program->psw.base, program->psw.size))
            return NOBODY;
        wrong = i;
    }
    return wrong;
}

void note_io_start(EventStream *stream, guint device)
{
    const HypoState *state = event_state(stream);
    const HypoRequest *request = &state->devices[device].request;
    guint program = wrong_owner(stream, request);
    if (program == NOBODY || request->count == 0)
        return;
    Note note = note_make(NOTE_BUFFER, program, stream->before.psw.pc);
    tell(stream, &note,
         g_strdup_printf("a device is started for %s on the buffer of %u bytes "
                         "at 0x%x, which is not inside its area",
                         name_of(stream, program), request->count,
                         request->buffer));
}

// --- Words never written ----------------------------------------------------

void event_stream_unwritten(EventStream *stream, guint32 address, guint32 pc)
{
    Note note = note_make(NOTE_UNWRITTEN, NOBODY, pc);
    tell(stream, &note,
         g_strdup_printf("loads 0x%x, a word never written", address));
}
