// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an event tells, in a sentence.
#include "observe/event.h"

#include "observe/cause.h"

static char *who(const Event *event)
{
    if (event->name && g_str_equal(event->actor, "program"))
        return g_strdup_printf("program %s", event->name);
    if (g_str_equal(event->actor, "service") && event->class != EVENT_NONE)
        return g_strdup_printf("the %s service routine",
                               hypo_class((guint)event->class)
                                   ? hypo_class((guint)event->class)->name
                                   : "unused");
    return g_strdup_printf("the %s", g_str_equal(event->actor, "idle")
                                         ? "idle loop"
                                         : event->actor);
}

static char *pc_words(const HypoPsw *psw, const SymbolTable *symbols)
{
    char label[96];
    if (symbol_table_name(symbols, psw->pc, label, sizeof label))
        return g_strdup_printf("0x%x (%s)", psw->pc, label);
    return g_strdup_printf("0x%x", psw->pc);
}

static char *interrupt_words(const Event *event, const SymbolTable *symbols)
{
    char *pc = pc_words(&event->after, symbols);
    char *words;
    if (event->step == 1)
        words = g_strdup_printf("%s: step 1 sets IC to 0x%x; PC is %s",
                                event->cause, (guint)event->ic, pc);
    else if (event->step == 2)
        words = g_strdup_printf("%s: step 2 saves the PSW at 0x%03x, PC %s",
                                event->cause, (guint)event->at, pc);
    else
        words = g_strdup_printf("%s: step 3 loads the vector at 0x%03x; the "
                                "CPU goes on at %s",
                                event->cause, (guint)event->at, pc);
    g_free(pc);
    return words;
}

static char *lpsw_words(const Event *event, const SymbolTable *symbols)
{
    char *pc = pc_words(&event->after, symbols);
    char *words = g_strdup_printf("lpsw loads the PSW at 0x%x; the CPU goes on "
                                  "at %s in %s mode",
                                  (guint)event->at, pc,
                                  event->after.m ? "user" : "kernel");
    g_free(pc);
    return words;
}

static char *call_words(const Event *event)
{
    if (event->call_name)
        return g_strdup_printf("SI %u, %s", (guint)event->call,
                               event->call_name);
    return g_strdup_printf("SI %u", (guint)event->call);
}

static char *call_made(const Event *event)
{
    const guint64 *r = event->arguments.values;
    char *call = call_words(event);
    char *words = g_strdup_printf(
        "%s makes the system call %s, with r1 = 0x%x, r2 = 0x%x, r3 = 0x%x",
        event->name, call, (guint)r[0], (guint)r[1], (guint)r[2]);
    g_free(call);
    return words;
}

static char *call_done(const Event *event)
{
    char *call = call_words(event);
    char *words = g_strdup_printf(
        "%s goes on behind %s, with r1 = %d, after %" G_GUINT64_FORMAT " ticks",
        event->name, call, (gint32)event->results.values[0], event->ticks);
    g_free(call);
    return words;
}

static char *io_started(const Event *event)
{
    char *due =
        event->due == EVENT_NONE
            ? g_strdup("when it will be done is not known")
            : g_strdup_printf("done at tick %" G_GUINT64_FORMAT, event->due);
    char *words = g_strdup_printf("sio starts device %u (%s): command %u, %u "
                                  "bytes at 0x%x; %s",
                                  (guint)event->device, event->name,
                                  (guint)event->command, (guint)event->count,
                                  (guint)event->buffer, due);
    g_free(due);
    return words;
}

static char *io_ended(const Event *event)
{
    if (event->status == EVENT_NONE)
        return g_strdup_printf("the reset ends the operation of device %u (%s)",
                               (guint)event->device, event->name);
    return g_strdup_printf("device %u (%s) has completed: status %u, residual "
                           "%u",
                           (guint)event->device, event->name,
                           (guint)event->status, (guint)event->residual);
}

static char *outside_words(const Event *event)
{
    if (event->class != EVENT_NONE) {
        char *cause = cause_words((guint)event->class, (guint32)event->ic);
        char *words = g_strdup_printf("from outside: %s", cause);
        g_free(cause);
        return words;
    }
    if (event->device != EVENT_NONE)
        return g_strdup_printf("from outside: %s%s%s of device %u", event->what,
                               event->text ? " " : "",
                               event->text ? event->text : "",
                               (guint)event->device);
    return g_strdup_printf("from outside: %s%s%s", event->what,
                           event->text ? " " : "",
                           event->text ? event->text : "");
}

static char *state_words(const Event *event)
{
    return g_strdup_printf("%s: %s, was %s%s%s", event->name, event->new_state,
                           event->old_state,
                           event->waits_for ? "; it waits for " : "",
                           event->waits_for ? event->waits_for : "");
}

// "0x8044 (ddd)"
static char *place_words(const Event *event)
{
    return event->place ? g_strdup_printf("0x%x (%s)", (guint)event->address,
                                          event->place)
                        : g_strdup_printf("0x%x", (guint)event->address);
}

static char *placed(const Event *event, const char *format)
{
    char *place = place_words(event);
    char *words = g_strdup_printf("%s%s%s", event->name ? event->name : "",
                                  format, place);
    g_free(place);
    return words;
}

static char *timer_words(const Event *event)
{
    if (event->ticks == 0)
        return g_strdup("stmr stops the timer");
    return g_strdup_printf("stmr sets the timer to %" G_GUINT64_FORMAT
                           " ticks, then %u",
                           event->ticks, (guint)event->reload);
}

static char *end_words(const Event *event)
{
    if (event->status != EVENT_NONE)
        return g_strdup_printf("the end: %s, status %u", event->stop,
                               (guint)event->status);
    return g_strdup_printf("the end: %s", event->stop);
}

char *event_words(const Event *event, const SymbolTable *symbols)
{
    switch (event->kind) {
    case EVENT_START: return g_strdup("the beginning");
    case EVENT_PROGRAM:
        return g_strdup_printf("program %s lies at 0x%x, %u bytes", event->name,
                               (guint)event->at, (guint)event->size);
    case EVENT_RESET: return g_strdup("reset: the CPU begins anew");
    case EVENT_ACTOR: {
        char *name = who(event);
        char *words = g_strdup_printf("the CPU is with %s", name);
        g_free(name);
        return words;
    }
    case EVENT_INTERRUPT: return interrupt_words(event, symbols);
    case EVENT_LPSW: return lpsw_words(event, symbols);
    case EVENT_MODE: return g_strdup_printf("%s mode", event->mode);
    case EVENT_MASK:
        return g_strdup_printf("IM is %02x, was %02x", (guint)event->new_mask,
                               (guint)event->old_mask);
    case EVENT_DISPATCH: return placed(event, " gets the CPU, at ");
    case EVENT_CALL: return call_made(event);
    case EVENT_RESULT: return call_done(event);
    case EVENT_STATE: return state_words(event);
    case EVENT_IO_START: return io_started(event);
    case EVENT_IO_END: return io_ended(event);
    case EVENT_TIMER_SET: return timer_words(event);
    case EVENT_EXPIRED: return g_strdup("the timer has run out");
    case EVENT_WAIT: return placed(event, "the CPU waits, before ");
    case EVENT_WAKE:
        return g_strdup_printf("an interrupt ends the wait after "
                               "%" G_GUINT64_FORMAT " ticks",
                               event->ticks);
    case EVENT_OUTSIDE: return outside_words(event);
    case EVENT_NOTE: return g_strdup(event->text);
    case EVENT_END: return end_words(event);
    case EVENT_KINDS: break;
    }
    return NULL;
}
