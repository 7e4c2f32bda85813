// SPDX-License-Identifier: GPL-3.0-or-later
//
// The event stream: what the machine does, step by step; see event.h.  Who has
// the CPU is event_actor.c.
#include "observe/event_state.h"

#include <string.h>

#include "base/bits.h"
#include "observe/cause.h"
#include "observe/visible.h"

enum { BLOCK_RESIDUAL = 16 }; // docs/machine.md, section 7

#define HAS(member) ((guint64)1 << EVENT_FIELD_##member)

const EventFieldInfo *event_field(EventField field)
{
    static const EventFieldInfo fields[] = {
#define FIELD(type, member, meaning) \
    {#member, EVENT_##type, offsetof(Event, member), meaning},
#define EVENT(id, name, fields, meaning)
#include "observe/events.def"
#undef FIELD
#undef EVENT
    };
    return &fields[field];
}

const EventKindInfo *event_kind(EventKind kind)
{
    static const EventKindInfo kinds[] = {
#define FIELD(type, member, meaning)
#define EVENT(id, name, fields, meaning) {name, fields, meaning},
#include "observe/events.def"
#undef FIELD
#undef EVENT
    };
    return &kinds[kind];
}

// --- What the other files use -----------------------------------------------

const HypoState *event_state(const EventStream *stream)
{
    return hypo_machine_state(stream->options.machine);
}

guint32 event_word(const EventStream *stream, guint32 address)
{
    const HypoMachine *machine = stream->options.machine;
    if (address > hypo_machine_memory_bytes(machine) - 4)
        return 0;
    return bits_load32(hypo_machine_memory(machine) + address);
}

Event event_make(const EventStream *stream, EventKind kind)
{
    Event event = {.kind = kind, .tick = event_state(stream)->tick};
    for (guint i = 0; i < EVENT_FIELDS; i++) {
        const EventFieldInfo *field = event_field((EventField)i);
        if (field->type == EVENT_NUMBER)
            *(guint64 *)(gpointer)((char *)&event + field->offset) = EVENT_NONE;
    }
    return event;
}

void event_tell(EventStream *stream, const Event *event)
{
    stream->options.take(stream->options.context, event);
}

void event_set_place(const EventStream *stream, Event *event, guint32 address,
                     char *buffer)
{
    event->address = address;
    if (symbol_table_name(stream->options.symbols, address, buffer,
                          EVENT_NAME_BYTES))
        event->place = buffer;
}

guint32 event_kernel_symbol(const EventStream *stream, const char *name)
{
    PlaceSymbol symbol;
    return places_find(stream->options.places, "", name, strlen(name), &symbol,
                       1) > 0
               ? symbol.value
               : 0;
}

// --- Interrupt actions ------------------------------------------------------

static guint32 place_of_step(const EventStream *stream, const HypoStep *step)
{
    guint32 offset = HYPO_PSW_BYTES * step->class_number;
    if (step->micro_step == 3)
        return HYPO_VECTORS + offset;
    if (stream->options.saved_stack)
        return event_word(stream, HYPO_SAVED_STACK_POINTER);
    return HYPO_SAVED + offset;
}

static void interrupt_step(EventStream *stream, const HypoStep *step)
{
    char *cause = cause_words(step->class_number, step->ic);
    Event event = event_make(stream, EVENT_INTERRUPT);
    event_set_actor(stream, &event, &stream->actor);
    event.step = step->micro_step;
    event.class = step->class_number;
    event.ic = step->ic;
    event.ii = step->ii;
    event.cause = cause;
    if (step->micro_step > 1)
        event.at = place_of_step(stream, step);
    event.before = stream->before.psw;
    event.after = event_state(stream)->psw;
    event.depth = stream->nested->len;
    event_tell(stream, &event);
    g_free(cause);
    note_interrupt(stream, step);
    if (step->micro_step == 3)
        event_interrupted(stream, step->class_number);
}

// --- Instructions -----------------------------------------------------------

static void tell_lpsw(EventStream *stream, guint32 at)
{
    const HypoState *state = event_state(stream);
    Event event = event_make(stream, EVENT_LPSW);
    event.at = at;
    event.before = stream->before.psw;
    event.after = state->psw;
    event_tell(stream, &event);
    event_lpsw(stream);
}

static void tell_timer_set(EventStream *stream)
{
    const HypoTimer *timer = &event_state(stream)->timer;
    Event event = event_make(stream, EVENT_TIMER_SET);
    event.ticks = timer->running ? timer->due - event.tick : 0;
    event.reload = timer->running ? timer->reload : 0;
    event_tell(stream, &event);
}

static void carry_out_serial(EventStream *stream, const HypoStep *step,
                             const HypoDecoded *decoded, const Access *access)
{
    const char *name = decoded->instruction->mnemonic;
    if (strcmp(name, "lpsw") == 0)
        tell_lpsw(stream, access->address);
    else if (strcmp(name, "stmr") == 0)
        tell_timer_set(stream);
    else if (strcmp(name, "si") == 0 && stream->before.psw.m == 1)
        event_call(stream, (guint)decoded->immediate, step->pc);
}

// Taking a word apart costs more than all the rest of a step.
static const DecodedWord *decode(EventStream *stream, guint32 word)
{
    guint32 hash = word * 0x9E3779B1u;
    DecodedWord *it = &stream->words[hash >> 16 & (EVENT_WORDS - 1)];
    if (it->is_known && it->word == word)
        return it;
    it->word = word;
    it->is_known = TRUE;
    it->is_one = hypo_decode(word, &it->decoded);
    return it;
}

// Gives whether more may have changed than registers, PSW and memory.
static gboolean instruction_step(EventStream *stream, const HypoStep *step)
{
    Access access = {0};
    note_instruction(stream, step->pc, stream->before.psw.m == 1);
    const DecodedWord *word =
        step->exception == 0 ? decode(stream, step->word) : NULL;
    if (!word || !word->is_one)
        return TRUE;
    if (access_of(&word->decoded, step->pc, stream->before.r, &access)) {
        note_access(stream, &access);
        event_table_written(stream, &access);
    }
    if (!(word->decoded.instruction->flags & HYPO_SERIAL))
        return FALSE;
    carry_out_serial(stream, step, &word->decoded, &access);
    return TRUE;
}

// --- Devices and the timer --------------------------------------------------

static void tell_io_start(EventStream *stream, guint number)
{
    const HypoState *state = event_state(stream);
    const HypoRequest *request = &state->devices[number].request;
    Event event = event_make(stream, EVENT_IO_START);
    event.device = number;
    event.name = device_name(number);
    event.at = request->at;
    event.command = request->command;
    event.buffer = request->buffer;
    event.count = request->count;
    event.block = request->block;
    event.due = state->due[number]; // HYPO_NEVER is EVENT_NONE
    stream->io_started[number] = event.tick;
    event_tell(stream, &event);
    note_io_start(stream, number);
}

static void tell_io_end(EventStream *stream, guint number)
{
    const HypoDeviceState *device = &event_state(stream)->devices[number];
    const HypoRequest *request = &stream->before.devices[number].request;
    Event event = event_make(stream, EVENT_IO_END);
    event.device = number;
    event.name = device_name(number);
    event.at = request->at;
    event.count = request->count;
    event.ticks = event.tick - stream->io_started[number];
    if (device->activity == HYPO_DEVICE_COMPLETED) {
        event.status = device->status;
        event.residual = event_word(stream, request->at + BLOCK_RESIDUAL);
    }
    event_tell(stream, &event);
}

static void compare_devices(EventStream *stream)
{
    const HypoState *state = event_state(stream);
    for (guint i = 1; i < HYPO_DEVICES; i++) {
        guint32 old_activity = stream->before.devices[i].activity;
        guint32 activity = state->devices[i].activity;
        if (activity == old_activity)
            continue;
        if (activity == HYPO_DEVICE_BUSY)
            tell_io_start(stream, i);
        else if (old_activity == HYPO_DEVICE_BUSY)
            tell_io_end(stream, i);
    }
}

static void compare_timer(EventStream *stream)
{
    const HypoState *state = event_state(stream);
    if (state->timer.expirations <= stream->before.timer.expirations)
        return;
    Event event = event_make(stream, EVENT_EXPIRED);
    event.expirations = state->timer.expirations;
    event_tell(stream, &event);
}

// --- From outside -----------------------------------------------------------

static void describe(Event *event, const HypoAction *action, char **text)
{
    static const char *const kinds[] = {
        [HYPO_ACT_INTERRUPT] = "interrupt", [HYPO_ACT_COMPLETE] = "complete",
        [HYPO_ACT_EXPIRE] = "expire",       [HYPO_ACT_KEY] = "key",
        [HYPO_ACT_FAULT] = "fault",
    };
    static const char *const faults[] = {"fail", "short", "stuck", "lose",
                                         "twice"}; // HypoFault
    event->what = kinds[action->kind];
    if (action->kind == HYPO_ACT_INTERRUPT) {
        event->class = action->a;
        event->ic = action->b;
    } else if (action->kind == HYPO_ACT_COMPLETE) {
        event->device = action->a;
    } else if (action->kind == HYPO_ACT_FAULT) {
        event->device = action->a;
        event->text = faults[action->b];
    } else if (action->kind == HYPO_ACT_KEY) {
        *text = visible_text(action->text, (gssize)action->text_bytes, "");
        event->text = *text;
    }
}

static void tell_reset(EventStream *stream)
{
    Event event = event_make(stream, EVENT_RESET);
    event.before = stream->before.psw;
    event.after = event_state(stream)->psw;
    event_tell(stream, &event);
    event_reset_actor(stream);
    note_reset(stream);
}

static void outside_step(EventStream *stream)
{
    size_t count;
    const HypoAction *actions =
        hypo_machine_actions(stream->options.machine, &count);
    guint64 done = MIN(event_state(stream)->actions_done, (guint64)count);
    for (guint64 i = stream->before.actions_done; i < done; i++) {
        const HypoAction *action = &actions[i];
        char *text = NULL;
        Event event = event_make(stream, EVENT_OUTSIDE);
        describe(&event, action, &text);
        event_tell(stream, &event);
        g_free(text);
        if (action->kind == HYPO_ACT_INTERRUPT && action->a == HYPO_CLASS_RESET)
            tell_reset(stream);
    }
}

// --- All steps --------------------------------------------------------------

static void compare_wait(EventStream *stream)
{
    const HypoState *state = event_state(stream);
    char place[EVENT_NAME_BYTES];
    if (state->waiting == stream->before.waiting)
        return;
    Event event = event_make(stream, state->waiting ? EVENT_WAIT : EVENT_WAKE);
    if (state->waiting) {
        stream->wait_began = state->tick;
        event_set_place(stream, &event, state->psw.pc, place);
        note_wait(stream);
    } else {
        event.ticks = state->tick - stream->wait_began;
    }
    event_tell(stream, &event);
}

static void compare_psw(EventStream *stream)
{
    const HypoPsw *old = &stream->before.psw;
    const HypoPsw *psw = &event_state(stream)->psw;
    if (psw->m != old->m) {
        Event event = event_make(stream, EVENT_MODE);
        event.mode = psw->m ? "user" : "kernel";
        event_tell(stream, &event);
    }
    if (psw->im != old->im) {
        Event event = event_make(stream, EVENT_MASK);
        event.old_mask = old->im;
        event.new_mask = psw->im;
        event_tell(stream, &event);
    }
}

void event_stream_step(EventStream *stream, const HypoStep *step)
{
    const HypoState *state = event_state(stream);
    gboolean more = TRUE;
    if (step->kind != HYPO_STEP_INSTRUCTION)
        compare_wait(stream);
    switch (step->kind) {
    case HYPO_STEP_INTERRUPT: interrupt_step(stream, step); break;
    case HYPO_STEP_INSTRUCTION: more = instruction_step(stream, step); break;
    case HYPO_STEP_OUTSIDE: outside_step(stream); break;
    case HYPO_STEP_WAIT:
    case HYPO_STEP_NONE: break;
    }
    if (more) {
        compare_psw(stream);
        if (step->kind == HYPO_STEP_INSTRUCTION)
            compare_wait(stream);
        compare_devices(stream);
        compare_timer(stream);
        stream->before = *state;
    } else {
        memcpy(stream->before.r, state->r, sizeof state->r);
        stream->before.psw = state->psw;
    }
    event_find_actor(stream);
}

// --- The beginning and the end ----------------------------------------------

static void tell_start(EventStream *stream)
{
    Event event = event_make(stream, EVENT_START);
    event.size = hypo_machine_memory_bytes(stream->options.machine);
    event.after = stream->before.psw;
    event_tell(stream, &event);
}

EventStream *event_stream_new(const EventOptions *options)
{
    EventStream *stream = g_new0(EventStream, 1);
    stream->options = *options;
    stream->before = *event_state(stream);
    stream->nested = g_array_new(FALSE, TRUE, sizeof(Interrupted));
    stream->programs = g_array_new(FALSE, TRUE, sizeof(SeenProgram));
    stream->notes = g_array_new(FALSE, FALSE, sizeof(ToldNote));
    for (guint i = 0; i < HYPO_DEVICES; i++)
        stream->io_started[i] = stream->before.tick;
    stream->wait_began = stream->before.tick;
    event_find_table(stream);
    event_name_calls(stream);
    tell_start(stream);
    event_tell_placed(stream);
    event_reset_actor(stream);
    event_find_actor(stream);
    return stream;
}

void event_stream_free(EventStream *stream)
{
    if (!stream)
        return;
    g_array_free(stream->nested, TRUE);
    g_array_free(stream->programs, TRUE);
    g_array_free(stream->notes, TRUE);
    for (guint i = 0; i < EVENT_CALLS; i++) {
        g_free(stream->call_names[i]);
        g_free(stream->numbered_names[i]);
    }
    g_free(stream->states);
    g_free(stream);
}

void event_stream_end(EventStream *stream, const char *stop)
{
    const HypoState *state = event_state(stream);
    Event event = event_make(stream, EVENT_END);
    event.stop = stop;
    event.status = state->halted ? state->halt_status : EVENT_NONE;
    event.instructions = state->instructions;
    while (event.interrupts.count < EVENT_LIST_MAX &&
           hypo_class(event.interrupts.count)) {
        guint number = event.interrupts.count++;
        event.interrupts.values[number] = state->interrupts[number];
    }
    event_tell(stream, &event);
}
