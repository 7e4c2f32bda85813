// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as JSON, an object each (docs/events.md).  Text of a guest is made
// visible first, so that neither a terminal nor a web page acts on it.
#ifndef OBSERVE_EVENT_JSON_H
#define OBSERVE_EVENT_JSON_H

#include "observe/event.h"

// Appends one line, without its end; `symbols` name the PC of a PSW.
void event_json_append(GString *out, const Event *event,
                       const SymbolTable *symbols);

// Appends a string with its quotation marks, or null, that may stand in a page.
void event_json_append_text(GString *out, const char *text);

#endif
