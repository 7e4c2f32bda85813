// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of HTML that is one file: it asks nothing of any network, and a policy
// in its head keeps it so.
#ifndef OBSERVE_PAGE_H
#define OBSERVE_PAGE_H

#include <glib.h>

// Appends all up to the contents.  `style` are rules of its own, or NULL;
// `script` is the text of the one script that may run in it, or NULL.
void page_append_begin(GString *out, const char *title, const char *style,
                       const char *script);

// Appends the script and the end.
void page_append_end(GString *out, const char *script);

#endif
