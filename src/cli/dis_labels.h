// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names that a disassembly gives to addresses: the image's own symbols, and
// made-up ones for what branches, operands and relocated words refer to.
#ifndef CLI_DIS_LABELS_H
#define CLI_DIS_LABELS_H

#include <glib.h>
#include <hypo/image.h>

typedef struct Labels {
    GArray *symbols;   // of HypoSymbol: addresses, by value
    GArray *constants; // of HypoSymbol
    GArray *targets;   // of guint32: ascending, those without a symbol
    GString *prefix;   // of the made-up names
} Labels;

Labels *labels_new(const HypoImage *image);
void labels_free(Labels *labels);

// The name of `address`; false if it has none, or none that fits.
bool labels_name(const Labels *labels, guint32 address, char *name,
                 size_t name_bytes);

// The symbol that names `address`, or NULL.
const HypoSymbol *labels_symbol(const Labels *labels, guint32 address);

// The first labelled address from `address` on, or `end` if none is before it.
guint32 labels_next(const Labels *labels, guint32 address, guint32 end);

// The place of the first row of value `value` or more in a sorted array.
guint symbols_from(const GArray *symbols, guint32 value);
guint targets_from(const GArray *targets, guint32 value);

#endif
