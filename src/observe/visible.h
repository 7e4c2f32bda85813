// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text of a guest, a source or an image, made safe to show: a terminal would
// act on control bytes in it.
#ifndef OBSERVE_VISIBLE_H
#define OBSERVE_VISIBLE_H

#include <glib.h>

// `count` bytes (-1: up to the zero) with control bytes, what is not UTF-8, and
// U+FFFE and U+FFFF as \xNN; those in `keep` stay.  The caller frees the
// result.
char *visible_text(const char *bytes, gssize count, const char *keep);

#endif
