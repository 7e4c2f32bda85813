// SPDX-License-Identifier: GPL-3.0-or-later
//
// An interrupt in words, by its class and code.
#ifndef OBSERVE_CAUSE_H
#define OBSERVE_CAUSE_H

#include <glib.h>

// "software interrupt SI 78", "I/O interrupt 2 (display)"; the caller frees it.
char *cause_words(guint class_number, guint32 ic);

// The name of a device, or NULL.
const char *device_name(guint32 device);

// An `si`, no exception; of a program interrupt.
gboolean cause_is_si(guint32 ic);

#endif
