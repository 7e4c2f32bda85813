// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranges of ticks; see ticks.h.
#include "cli/ticks.h"

#include <hypo/machine.h>

#include "cli/numbers.h"
#include "cli/output.h"

static gboolean take(const char *option, const char *text, const char *command,
                     guint64 *tick)
{
    if (!text || cli_parse_count(text, CLI_TICK_UNIT, HYPO_TICK_MAX, tick))
        return TRUE;
    output_complain(command, "%s takes a tick, not '%s'", option, text);
    return FALSE;
}

gboolean ticks_take(const TickWords *words, const char *command,
                    TickRange *range)
{
    *range = (TickRange){0, HYPO_TICK_MAX};
    if (!take("--from", words->from, command, &range->from) ||
        !take("--to", words->to, command, &range->to))
        return FALSE;
    if (range->from < range->to)
        return TRUE;
    output_complain(command, "--from must be before --to");
    return FALSE;
}

void tick_words_clear(TickWords *words)
{
    g_free(words->from);
    g_free(words->to);
}
