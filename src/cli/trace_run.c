// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run with its events; see trace_run.h.
#include "cli/trace_run.h"

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
