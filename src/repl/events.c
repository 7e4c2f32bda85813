// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that tell of the events of the run (docs/events.md): they make the
// steps of the past again and read its event stream.
#include "observe/timeline.h"
#include "repl/commands.h"

EventStream *repl_event_stream(Repl *repl, EventTake *take, gpointer context)
{
    const EventOptions options = {.machine = repl->machine,
                                  .symbols = repl->options.symbols,
                                  .places = repl->options.places,
                                  .saved_stack = repl->options.saved_stack,
                                  .take = take,
                                  .context = context};
    return event_stream_new(&options);
}

// --- Notes ------------------------------------------------------------------

enum {
    WARM_TICKS = 1 << 16,  // a stream that goes on has seen so much before
    NOTES_TICKS = 1 << 22, // so far back `info notes` looks
    NOTES_MAX = 1000,      // kept, the last ones
};

// A stream that is fed with the steps of the past, and then with new ones.
typedef struct Notes {
    Repl *repl;
    EventStream *stream;
    GPtrArray *lines;
} Notes;

static void take_note(gpointer context, const Event *event)
{
    Notes *notes = context;
    if (event->kind != EVENT_NOTE)
        return;
    if (notes->lines->len == NOTES_MAX)
        g_ptr_array_remove_index(notes->lines, 0);
    char *text = visible_text(event->text, -1, "");
    g_ptr_array_add(notes->lines,
                    g_strdup_printf("tick %" G_GUINT64_FORMAT ": %s, at 0x%x%s"
                                    "%s (%s)",
                                    event->tick, text, (guint)event->address,
                                    event->place ? " " : "",
                                    event->place ? event->place : "",
                                    event->note));
    g_free(text);
}

static void visit_notes(void *context, const HypoSession *session)
{
    Notes *notes = context;
    if (notes->stream)
        event_stream_step(notes->stream, hypo_session_last_step(session));
    else
        notes->stream = repl_event_stream(notes->repl, take_note, notes);
}

// Looks through the last ticks; FALSE: there were more before.
static gboolean notes_begin(Notes *notes, Repl *repl, guint64 ticks)
{
    guint64 now = hypo_machine_state(repl->machine)->tick;
    *notes =
        (Notes){.repl = repl, .lines = g_ptr_array_new_with_free_func(g_free)};
    hypo_session_retrace(repl->session, now - MIN(now, ticks), visit_notes,
                         notes);
    return now <= ticks;
}

static void notes_end(Notes *notes)
{
    event_stream_free(notes->stream);
    g_ptr_array_free(notes->lines, TRUE);
}

static void print_notes(const Notes *notes)
{
    for (guint i = 0; i < notes->lines->len; i++)
        repl_print(notes->repl, "%s\n", (const char *)notes->lines->pdata[i]);
}

gboolean command_info_notes(Repl *repl, const Arguments *arguments)
{
    Notes notes;
    (void)arguments;
    gboolean whole = notes_begin(&notes, repl, NOTES_TICKS);
    print_notes(&notes);
    if (notes.lines->len == 0)
        repl_print(repl, "no notes: nothing suspicious has happened\n");
    if (!whole)
        repl_print(repl, "(of the last %d ticks)\n", NOTES_TICKS);
    notes_end(&notes);
    return TRUE;
}

static bool is_noted(void *context, const HypoSession *session)
{
    Notes *notes = context;
    visit_notes(notes, session);
    return notes->lines->len > 0;
}

gboolean repl_step_to_note(Repl *repl)
{
    Notes notes;
    notes_begin(&notes, repl, WARM_TICKS);
    g_ptr_array_set_size(notes.lines, 0);
    repl_moving(repl);
    HypoSessionStop stop = hypo_session_run_until(
        repl->session, repl->options.tick_limit, is_noted, &notes);
    print_notes(&notes);
    notes_end(&notes);
    return repl_stopped(repl, stop);
}

// --- Who ran when -----------------------------------------------------------

enum {
    TIMELINE_TICKS = 20000,
    TIMELINE_MAX = 1 << 22,
};

typedef struct Past {
    Repl *repl;
    EventStream *stream;
    Timeline *timeline;
} Past;

static void visit_past(void *context, const HypoSession *session)
{
    Past *past = context;
    if (past->stream)
        event_stream_step(past->stream, hypo_session_last_step(session));
    else
        past->stream =
            repl_event_stream(past->repl, timeline_take, past->timeline);
}

gboolean command_timeline(Repl *repl, const Arguments *arguments)
{
    guint64 now = hypo_machine_state(repl->machine)->tick;
    guint64 ticks = arguments_number(arguments, 0, TIMELINE_TICKS);
    Past past = {.repl = repl, .timeline = timeline_new()};
    if (now == 0 || ticks == 0 || ticks > TIMELINE_MAX) {
        timeline_free(past.timeline);
        return repl_fail(repl,
                         now == 0 ? "nothing has happened yet"
                                  : "N is a number of ticks, 1 to %d",
                         TIMELINE_MAX);
    }
    ticks = MIN(ticks, now);
    // Who has the CPU at the beginning is known from what was before it.
    hypo_session_retrace(repl->session,
                         now - ticks - MIN(now - ticks, (guint64)WARM_TICKS),
                         visit_past, &past);
    timeline_finish(past.timeline, now);
    timeline_cut(past.timeline, now - ticks, now);
    char *text = timeline_text(past.timeline);
    repl_print(repl, "%s", text);
    g_free(text);
    event_stream_free(past.stream);
    timeline_free(past.timeline);
    return TRUE;
}
