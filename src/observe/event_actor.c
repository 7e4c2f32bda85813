// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who has the CPU: a program, the service routine of a class, the scheduler,
// nobody (idle), or else the kernel; and who was interrupted by whom.
#include "observe/event_state.h"

const char *actor_name(ActorKind kind)
{
    static const char *const names[] = {
        [ACTOR_KERNEL] = "kernel",       [ACTOR_PROGRAM] = "program",
        [ACTOR_SERVICE] = "service",     [ACTOR_IDLE] = "idle",
        [ACTOR_SCHEDULER] = "scheduler",
    };
    return names[kind];
}

void event_set_actor(const EventStream *stream, Event *event,
                     const Actor *actor)
{
    event->actor = actor_name(actor->kind);
    if (actor->kind == ACTOR_PROGRAM)
        event_set_program(stream, event, actor->program);
    if (actor->kind == ACTOR_SERVICE)
        event->class = actor->class_number;
}

gboolean event_is_idle(const EventStream *stream, const HypoPsw *psw)
{
    return psw->m == 0 && psw->pc >= stream->idle && psw->pc < stream->idle_end;
}

// --- Nesting ----------------------------------------------------------------

void event_interrupted(EventStream *stream, guint class_number)
{
    Interrupted entry = {stream->actor, stream->before.psw.pc,
                         stream->before.psw.base};
    if (stream->nested->len == EVENT_NESTED_MAX)
        g_array_remove_index(stream->nested, 0);
    g_array_append_val(stream->nested, entry);
    stream->actor =
        (Actor){.kind = ACTOR_SERVICE, .class_number = class_number};
}

// A PSW was loaded: one of those interrupted goes on, and what is inside it is
// over; or the kernel has made another one.
static void go_on(EventStream *stream, const HypoPsw *psw)
{
    stream->actor = (Actor){.kind = ACTOR_KERNEL};
    for (guint i = stream->nested->len; i > 0; i--) {
        const Interrupted *entry =
            &g_array_index(stream->nested, Interrupted, i - 1);
        if (entry->pc == psw->pc && entry->base == psw->base) {
            stream->actor = entry->actor;
            g_array_set_size(stream->nested, i - 1);
            return;
        }
    }
    g_array_set_size(stream->nested, 0);
}

void event_lpsw(EventStream *stream)
{
    const HypoPsw *psw = &event_state(stream)->psw;
    if (psw->m == 1)
        event_dispatch(stream);
    else
        go_on(stream, psw);
}

void event_reset_actor(EventStream *stream)
{
    g_array_set_size(stream->nested, 0);
    stream->actor = (Actor){.kind = ACTOR_KERNEL};
    stream->begun = FALSE;
    stream->scheduler = event_kernel_symbol(stream, "ccc");
    if (stream->scheduler == 0)
        stream->scheduler = event_kernel_symbol(stream, "scheduler");
    stream->idle = event_kernel_symbol(stream, "idle");
    stream->idle_end = event_kernel_symbol(stream, "idle_end");
}

// --- Who has it -------------------------------------------------------------

static Actor find(EventStream *stream)
{
    const HypoState *state = event_state(stream);
    Actor actor = {.kind = ACTOR_IDLE};
    if (state->action.step != 0)
        return stream->actor; // until its vector is loaded
    if (state->waiting || event_is_idle(stream, &state->psw)) {
        g_array_set_size(stream->nested, 0);
        return actor;
    }
    if (state->psw.m == 1 && stream->actor.kind == ACTOR_PROGRAM)
        return stream->actor; // only the kernel can give the CPU to another one
    if (state->psw.m == 1) {
        g_array_set_size(stream->nested, 0);
        actor.kind = ACTOR_PROGRAM;
        actor.program = event_program(stream, &state->psw);
        return actor;
    }
    if (stream->scheduler != 0 && state->psw.pc == stream->scheduler) {
        actor.kind = ACTOR_SCHEDULER;
        return actor;
    }
    return stream->actor;
}

void event_find_actor(EventStream *stream)
{
    Actor now = find(stream);
    gboolean same = now.kind == stream->told.kind &&
                    now.class_number == stream->told.class_number &&
                    now.program == stream->told.program &&
                    stream->nested->len == stream->told_depth;
    stream->actor = now;
    if (same && stream->begun)
        return;
    stream->begun = TRUE;
    stream->told = now;
    stream->told_depth = stream->nested->len;
    Event event = event_make(stream, EVENT_ACTOR);
    event_set_actor(stream, &event, &now);
    event.depth = stream->nested->len;
    event_tell(stream, &event);
}
