// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names for addresses of a booted machine: the labels of the kernel and of the
// programs where they were placed.
#ifndef OBSERVE_SYMBOLS_H
#define OBSERVE_SYMBOLS_H

#include <glib.h>
#include <hypo/image.h>

typedef struct SymbolTable SymbolTable;

SymbolTable *symbol_table_new(void);
void symbol_table_free(SymbolTable *table);

// Adds the labels of `image`, placed at `start`, which reaches up to `end`.
// `owner` is the program's name, or NULL for the kernel.  The strings are
// borrowed for the table's life.
void symbol_table_add(SymbolTable *table, const HypoImage *image, guint32 start,
                      guint32 end, const char *owner);

// Writes "label", "label+4", or nothing (FALSE) where no label of the same
// image is at or before `address`.
gboolean symbol_table_name(const SymbolTable *table, guint32 address,
                           char *buffer, gsize buffer_bytes);

// The name of the program whose memory holds `address`, or NULL: the kernel's,
// or nobody's.
const char *symbol_table_owner(const SymbolTable *table, guint32 address);

#endif
