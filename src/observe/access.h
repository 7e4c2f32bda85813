// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which memory an instruction reads or writes, from its word and the registers
// before it.
#ifndef OBSERVE_ACCESS_H
#define OBSERVE_ACCESS_H

#include <glib.h>
#include <hypo/isa.h>

typedef struct Access {
    guint32 address, bytes;
    gboolean is_store;
} Access;

// FALSE: it accesses no memory.  `r` are the registers before it.
gboolean access_of(const HypoDecoded *decoded, guint32 pc, const guint32 *r,
                   Access *access);

gboolean access_touches(const Access *access, guint32 address, guint32 bytes);

#endif
