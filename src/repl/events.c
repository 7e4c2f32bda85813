// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that tell of the events of the run (docs/events.md): they make the
// steps of the past again and read its event stream.
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
