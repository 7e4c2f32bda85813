// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that the text and the JSON of `hypo explore` share.
#ifndef CLI_EXPLORE_WORDS_H
#define CLI_EXPLORE_WORDS_H

#include "cli/explore_report.h"

// "label+4 (0x000604)", behind the program's name if it is in one; for g_free.
char *explore_place(const ExploreReport *report, guint32 address);

// "all" or the number.
const char *explore_bound(int bound, char *buffer, gsize bytes);

// The chance that two states were taken for one.
double explore_merge_chance(const HypoExploreResult *result);

// The tick of the boundary before the cause.
guint64 explore_cause_tick(const HypoExploreResult *result);

#endif
