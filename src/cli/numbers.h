// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers on the command line: decimal or 0x…, with k, M or G behind them.
#ifndef CLI_NUMBERS_H
#define CLI_NUMBERS_H

#include <glib.h>

enum { CLI_TICK_UNIT = 1000, CLI_BYTE_UNIT = 1024 }; // what `k` stands for

// FALSE where `text` is no number, or one above `most`.
gboolean cli_parse_count(const char *text, guint unit, guint64 most,
                         guint64 *value);

// The same for the first `length` bytes of `text`.
gboolean cli_parse_count_part(const char *text, gsize length, guint unit,
                              guint64 most, guint64 *value);

#endif
