// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text within XML and HTML.
#ifndef OBSERVE_MARKUP_H
#define OBSERVE_MARKUP_H

#include <glib.h>

// Appends text made visible, with nothing in it that is markup.
void markup_append(GString *out, const char *text);

#endif
