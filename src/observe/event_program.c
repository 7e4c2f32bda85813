// SPDX-License-Identifier: GPL-3.0-or-later
//
// The programs of a run: which one runs, the system calls that it makes, what
// its state is in the kernel's program table.
#include "observe/event_state.h"

#include <string.h>

// --- Which program ----------------------------------------------------------

SeenProgram *event_program_at(const EventStream *stream, guint index)
{
    return &g_array_index(stream->programs, SeenProgram, index);
}

void event_set_program(const EventStream *stream, Event *event, guint index)
{
    const SeenProgram *program = event_program_at(stream, index);
    event->program = program->number;
    event->name = program->name;
}

// The number of a program that the loader has placed, from 1; 0: none.
static guint placed_number(const EventStream *stream, guint32 address)
{
    const Places *places = stream->options.places;
    const Place *place = places_of(places, address);
    guint number = 0;
    for (guint i = 0; place && place->owner && i < places_count(places); i++) {
        number += places_at(places, i)->owner != NULL;
        if (places_at(places, i) == place)
            return number;
    }
    return 0;
}

static gboolean name_is_taken(const EventStream *stream, const char *name)
{
    for (guint i = 0; i < stream->programs->len; i++)
        if (strcmp(event_program_at(stream, i)->name, name) == 0)
            return TRUE;
    return FALSE;
}

// Two programs of one name become NAME and NAME#2.
static void set_name(const EventStream *stream, SeenProgram *program,
                     const char *name)
{
    g_strlcpy(program->name, name, sizeof program->name);
    for (guint i = 2; name_is_taken(stream, program->name); i++)
        g_snprintf(program->name, sizeof program->name, "%s#%u", name, i);
}

static gboolean name_in_table(const EventStream *stream, guint32 base,
                              char *name, gsize bytes)
{
    guint count = stream->has_table ? program_table_count(&stream->table) : 0;
    for (guint i = 0; i < count; i++) {
        ProgramEntry entry;
        program_table_read(&stream->table, i, &entry);
        if (entry.in_use && entry.psw.base == base && *entry.name) {
            g_strlcpy(name, entry.name, bytes);
            return TRUE;
        }
    }
    return FALSE;
}

static guint add_program(EventStream *stream, guint32 area, guint number,
                         const char *name)
{
    SeenProgram program = {.area = area,
                           .number = number > 0 ? number : EVENT_NONE};
    set_name(stream, &program, name);
    g_array_append_val(stream->programs, program);
    return stream->programs->len - 1;
}

guint32 event_area(const EventStream *stream, const HypoPsw *psw)
{
    const Place *place = places_of(stream->options.places, psw->base);
    if (!place || !place->owner) // MPI may be wrong: see NOTE_FOREIGN_AREA
        place = places_of(stream->options.places, psw->pc);
    return place && place->owner ? place->start : psw->base;
}

// The entry of the table whose program runs; 0: none.
static guint32 current_entry(const EventStream *stream)
{
    const ProgramTable *table = &stream->table;
    if (!stream->has_table)
        return 0;
    guint32 at =
        table->current ? event_word(stream, table->current) : table->first;
    return at >= table->first && at <= table->end - table->bytes &&
                   (at - table->first) % table->bytes == 0
               ? at
               : 0;
}

static guint32 id_of(const EventStream *stream, guint32 entry)
{
    return event_word(stream, entry + stream->id_offset);
}

// The last program of this entry, unless its identity is another one; an
// identity of 0 is not entered yet.
static guint find_by_entry(const EventStream *stream, guint32 entry)
{
    guint32 id = id_of(stream, entry);
    for (guint i = stream->programs->len; i > 0; i--) {
        SeenProgram *program = event_program_at(stream, i - 1);
        if (program->entry != entry)
            continue;
        if (program->id == 0)
            program->id = id;
        if (program->id == id || id == 0)
            return i - 1;
    }
    return G_MAXUINT;
}

// The first program of this area of which no entry is known, or any.
static guint find_by_area(const EventStream *stream, guint32 area, gboolean any)
{
    for (guint i = 0; i < stream->programs->len; i++) {
        const SeenProgram *program = event_program_at(stream, i);
        if (program->area == area && (any || program->entry == 0))
            return i;
    }
    return G_MAXUINT;
}

static guint find_program(const EventStream *stream, guint32 entry,
                          guint32 area)
{
    guint found =
        entry ? find_by_entry(stream, entry) : find_by_area(stream, area, TRUE);
    return found == G_MAXUINT && entry ? find_by_area(stream, area, FALSE)
                                       : found;
}

static guint new_program(EventStream *stream, guint32 area, const HypoPsw *psw)
{
    const Place *place = places_of(stream->options.places, area);
    char name[EVENT_NAME_BYTES];
    if (stream->programs->len == EVENT_PROGRAMS_MAX)
        return EVENT_PROGRAMS_MAX - 1; // no kernel has so many
    if (!name_in_table(stream, psw->base, name, sizeof name))
        g_snprintf(name, sizeof name, "at 0x%x", area);
    return add_program(stream, area, 0,
                       place && place->owner ? place->owner : name);
}

static guint program_of(EventStream *stream, guint32 entry, const HypoPsw *psw)
{
    guint32 area = event_area(stream, psw);
    guint found = find_program(stream, entry, area);
    if (found == G_MAXUINT)
        found = new_program(stream, area, psw);
    SeenProgram *program = event_program_at(stream, found);
    if (entry && program->entry != entry) {
        program->entry = entry;
        program->id = id_of(stream, entry);
    }
    return found;
}

guint event_program(EventStream *stream, const HypoPsw *psw)
{
    return program_of(stream, current_entry(stream), psw);
}

void event_tell_placed(EventStream *stream)
{
    const Places *places = stream->options.places;
    stream->programs_from = G_MAXUINT32;
    for (guint i = 0; i < places_count(places); i++) {
        const Place *place = places_at(places, i);
        if (!place->owner)
            continue;
        stream->programs_from = MIN(stream->programs_from, place->start);
        guint number = placed_number(stream, place->start);
        guint index = add_program(stream, place->start, number, place->owner);
        Event event = event_make(stream, EVENT_PROGRAM);
        event_set_program(stream, &event, index);
        event.at = place->start;
        event.size = place->end - place->start;
        event.entry = place->start + place->image->entry;
        event.argument =
            event_word(stream, HYPO_BOOT_BLOCK + HYPO_PSW_BYTES * number + 28);
        event_tell(stream, &event);
    }
}

// --- System calls -----------------------------------------------------------

// Names of calls from the constants that begin with `prefix`: "write" from
// SYS_WRITE.
static void name_calls(const EventStream *stream, const char *prefix,
                       char **names)
{
    const Places *places = stream->options.places;
    for (guint i = 0; i < places_count(places); i++) {
        const HypoImage *image = places_at(places, i)->image;
        for (gsize j = 0; j < image->symbol_count; j++) {
            const HypoSymbol *symbol = &image->symbols[j];
            if (symbol->kind == HYPO_SYMBOL_CONSTANT &&
                symbol->value < EVENT_CALLS &&
                g_str_has_prefix(symbol->name, prefix) && !names[symbol->value])
                names[symbol->value] =
                    g_ascii_strdown(symbol->name + strlen(prefix), -1);
        }
    }
}

// A kernel that has one `si` for all its calls, XV6_SI, has their numbers as
// XV6_WRITE and so on; its other codes are no calls.
static char *find_numbered(EventStream *stream)
{
    const Places *places = stream->options.places;
    for (guint i = 0; i < places_count(places); i++) {
        const HypoImage *image = places_at(places, i)->image;
        for (gsize j = 0; j < image->symbol_count; j++) {
            const HypoSymbol *symbol = &image->symbols[j];
            if (symbol->kind != HYPO_SYMBOL_CONSTANT ||
                symbol->value >= EVENT_CALLS ||
                !g_str_has_suffix(symbol->name, "_SI"))
                continue;
            stream->numbered_si = symbol->value;
            return g_strndup(symbol->name, strlen(symbol->name) - 2);
        }
    }
    return NULL;
}

void event_name_calls(EventStream *stream)
{
    char *prefix = find_numbered(stream);
    if (prefix)
        name_calls(stream, prefix, stream->numbered_names);
    else
        name_calls(stream, "SYS_", stream->call_names);
    g_free(prefix);
}

static const char *call_name(const EventStream *stream, guint code)
{
    guint32 number = event_state(stream)->r[1];
    if (stream->numbered_si != 0 && code == stream->numbered_si)
        return number < EVENT_CALLS ? stream->numbered_names[number] : NULL;
    return stream->call_names[code % EVENT_CALLS];
}

void event_call(EventStream *stream, guint code, guint32 pc)
{
    const HypoState *state = event_state(stream);
    char place[EVENT_NAME_BYTES];
    guint index = event_program(stream, &stream->before.psw);
    SeenProgram *program = event_program_at(stream, index);
    Event event = event_make(stream, EVENT_CALL);
    program->calls = TRUE;
    program->call = code;
    program->call_name = call_name(stream, code);
    program->call_pc = pc + 4;
    program->call_tick = state->tick;
    memcpy(program->arguments, state->r + 1, sizeof program->arguments);
    event_set_program(stream, &event, index);
    event_set_place(stream, &event, pc, place);
    event.call = code;
    event.call_name = program->call_name;
    event.arguments.count = G_N_ELEMENTS(program->arguments);
    for (guint i = 0; i < event.arguments.count; i++)
        event.arguments.values[i] = program->arguments[i];
    event_tell(stream, &event);
}

static void tell_result(EventStream *stream, guint index)
{
    const HypoState *state = event_state(stream);
    SeenProgram *program = event_program_at(stream, index);
    Event event = event_make(stream, EVENT_RESULT);
    event_set_program(stream, &event, index);
    event.call = program->call;
    event.call_name = program->call_name;
    event.results = (EventList){2, {state->r[1], state->r[2]}};
    event.ticks = event.tick - program->call_tick;
    program->calls = FALSE;
    event_tell(stream, &event);
}

void event_dispatch(EventStream *stream)
{
    const HypoState *state = event_state(stream);
    char place[EVENT_NAME_BYTES];
    guint index = event_program(stream, &state->psw);
    const SeenProgram *program = event_program_at(stream, index);
    Event event = event_make(stream, EVENT_DISPATCH);
    event_set_program(stream, &event, index);
    event_set_place(stream, &event, state->psw.pc, place);
    event_tell(stream, &event);
    if (program->calls && program->call_pc == state->psw.pc)
        tell_result(stream, index);
    note_dispatch(stream, index);
}

// --- The kernel's program table ---------------------------------------------

static guint32 entry_at(const EventStream *stream, guint number)
{
    return stream->table.first + number * stream->table.bytes;
}

static guint32 state_at(const EventStream *stream, guint number)
{
    return event_word(stream, entry_at(stream, number) + stream->state_offset);
}

void event_find_table(EventStream *stream)
{
    const EventOptions *options = &stream->options;
    stream->has_table =
        program_table_find(&stream->table, options->places, options->machine) &&
        program_table_count(&stream->table) <= EVENT_TABLE_MAX;
    if (!stream->has_table)
        return;
    guint count = program_table_count(&stream->table);
    stream->state_offset = event_kernel_symbol(stream, "PT_STATE");
    stream->id_offset = event_kernel_symbol(stream, "PT_ID");
    stream->ended = event_kernel_symbol(stream, "PS_ENDED");
    stream->blocked = event_kernel_symbol(stream, "PS_BLOCKED");
    stream->states = g_new(guint32, count);
    for (guint i = 0; i < count; i++)
        stream->states[i] = state_at(stream, i);
}

static void tell_state(EventStream *stream, guint number, guint32 state)
{
    ProgramEntry entry;
    program_table_read(&stream->table, number, &entry);
    char *old_state =
        program_state_name(&stream->table, stream->states[number]);
    char *new_state = program_state_name(&stream->table, state);
    char *waits_for = program_wait_name(&stream->table, entry.wait);
    Event event = event_make(stream, EVENT_STATE);
    if (entry.psw.size > 0)
        event_set_program(stream, &event,
                          program_of(stream, entry.at, &entry.psw));
    else
        event.name = entry.name; // its area is not entered yet
    event.old_state = old_state;
    event.new_state = new_state;
    if (stream->blocked != 0 && state == stream->blocked && *waits_for)
        event.waits_for = waits_for;
    event_tell(stream, &event);
    g_free(old_state);
    g_free(new_state);
    g_free(waits_for);
}

void event_table_written(EventStream *stream, const Access *access)
{
    const ProgramTable *table = &stream->table;
    if (!stream->has_table || !access->is_store ||
        !access_touches(access, table->first, table->end - table->first))
        return;
    guint count = program_table_count(table);
    for (guint i = 0; i < count; i++) {
        if (!access_touches(access, entry_at(stream, i) + stream->state_offset,
                            4))
            continue;
        guint32 state = state_at(stream, i);
        if (state != stream->states[i])
            tell_state(stream, i, state);
        stream->states[i] = state;
    }
}

gboolean event_has_ended(const EventStream *stream, const SeenProgram *program)
{
    return program->entry != 0 && stream->ended != 0 &&
           (id_of(stream, program->entry) != program->id ||
            event_word(stream, program->entry + stream->state_offset) ==
                stream->ended);
}
