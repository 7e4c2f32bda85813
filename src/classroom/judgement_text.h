// SPDX-License-Identifier: GPL-3.0-or-later
//
// A judgement for people, and as JSON.
#ifndef CLASSROOM_JUDGEMENT_TEXT_H
#define CLASSROOM_JUDGEMENT_TEXT_H

#include "classroom/judge.h"
#include "observe/json.h"

// Several lines: each check and why it failed, the hint; `quiet` leaves out
// the checks that held.  The caller frees it.
char *judgement_text(const Expectation *expectation, const Subject *subject,
                     const Judgement *judgement, gboolean quiet);

// Adds to an object that is being built: "stop", "ticks", "checks", "failed",
// "hint" (docs/classroom.md).
void judgement_build(JsonWriter *json, const Expectation *expectation,
                     const Subject *subject, const Judgement *judgement);

#endif
