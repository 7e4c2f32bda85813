// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading JSON (RFC 8259) that anyone may have made, in place: a text is
// checked once as a whole, then looked at.  Objects and lists lie JSON_DEPTH
// deep at most.
#ifndef CLASSROOM_JSON_READ_H
#define CLASSROOM_JSON_READ_H

#include <glib.h>

enum { JSON_DEPTH = 32 };

// Where a value of a checked text begins, which must live as long; NULL: there
// is none.  Each function below may be given NULL, and a value of any kind.
typedef const char *JsonValue;

// The value that `count` bytes of text are; NULL where they are no JSON.
JsonValue json_read(const char *bytes, gsize count);

// An object's member (the first of that name), a list's first element and the
// one after `element`; NULL: there is none.
JsonValue json_member(JsonValue object, const char *name);
JsonValue json_first(JsonValue list);
JsonValue json_next(JsonValue element);

// A string, in UTF-8, with U+FFFD for what C cannot hold (zero) and halves of
// surrogate pairs; NULL: it is none.  The caller frees it.
char *json_text(JsonValue value);

// Whether it is true or false; then sets `flag`.
gboolean json_flag(JsonValue value, gboolean *flag);

#endif
