// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run with its events; see trace_run.h.
#include "cli/trace_run.h"

#include <string.h>

#include "cli/places.h"
#include "cli/verdict.h"
#include "observe/poison.h"

static HypoStop run_steps(Guest *guest, EventStream *stream, Output *output)
{
    HypoStep step;
    HypoStop stop = HYPO_RUNNING;
    while (stop == HYPO_RUNNING && !run_interrupted() && output->failed == 0) {
        stop = hypo_machine_micro_step(guest->machine,
                                       guest->options->max_ticks, &step);
        event_stream_step(stream, &step);
        if (stop == HYPO_STOP_KEY) {
            output_flush(output);
            run_serve_keyboard(guest);
            stop = HYPO_RUNNING;
        }
    }
    return stop;
}

HypoStop trace_run(Guest *guest, Output *output, EventTake *take,
                   gpointer context)
{
    Places *places = guest_places(guest);
    const EventOptions options = {.machine = guest->machine,
                                  .symbols = guest->symbols,
                                  .places = places,
                                  .saved_stack =
                                      guest->options->machine.saved_area_stack,
                                  .take = take,
                                  .context = context};
    EventStream *stream = event_stream_new(&options);
    PoisonWatch *poison = guest->options->fill == FILL_POISON
                              ? poison_watch_new(guest->machine, stream)
                              : NULL;
    HypoStop stop = run_steps(guest, stream, output);
    event_stream_end(stream, verdict_word(stop));
    poison_watch_free(poison);
    event_stream_free(stream);
    places_free(places);
    return stop;
}

// --- Into a file -------------------------------------------------------------

// What is drawn line by line gets the events of these ticks only.
typedef struct Window {
    const Renderer *renderer;
    gpointer it;
    TickRange ticks;
} Window;

static void take_event(gpointer context, const Event *event)
{
    const Window *window = context;
    if (window->renderer->whole ||
        (event->tick >= window->ticks.from && event->tick <= window->ticks.to))
        window->renderer->take(window->it, event);
}

static void write_text(gpointer context, const char *text)
{
    output_write(context, text, strlen(text));
}

int trace_render(Guest *guest, const Renderer *renderer, TickRange ticks,
                 const char *path)
{
    Window window = {.renderer = renderer, .ticks = ticks};
    Output output;
    GError *error = NULL;
    if (!output_open(&output, path, &error))
        return output_error(guest->options->command, error);
    const RenderOptions options = {.symbols = guest->symbols,
                                   .plain = guest->options->plain,
                                   .from = ticks.from,
                                   .to = ticks.to,
                                   .write = write_text,
                                   .context = &output};
    window.it = renderer->begin(&options);
    run_catch_interrupt();
    HypoStop stop = trace_run(guest, &output, take_event, &window);
    renderer->end(window.it);
    if (output_close(&output, &error))
        return run_finish(guest, stop);
    guest_close_outputs(guest);
    return output_error(guest->options->command, error);
}
