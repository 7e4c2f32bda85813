// SPDX-License-Identifier: GPL-3.0-or-later
//
// --from and --to: the ticks that a drawing of a run is about.
#ifndef CLI_TICKS_H
#define CLI_TICKS_H

#include <glib.h>

typedef struct TickRange {
    guint64 from, to;
} TickRange;

// The options as they were typed; NULL: not given.
typedef struct TickWords {
    char *from, *to;
} TickWords;

// clang-format off
#define TICK_ENTRIES(words)                                                \
    {"from", 0, 0, G_OPTION_ARG_STRING, &(words).from,                     \
     "Leave out what was before this tick", "TICK"},                       \
    {"to", 0, 0, G_OPTION_ARG_STRING, &(words).to,                         \
     "Leave out what was after this tick", "TICK"}
// clang-format on

// FALSE after a complaint in the name of `command`.
gboolean ticks_take(const TickWords *words, const char *command,
                    TickRange *range);
void tick_words_clear(TickWords *words);

#endif
