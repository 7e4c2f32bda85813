// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies where in a booted machine: the images as they were placed, so that
// a name gives its addresses and an address its source line.
#ifndef OBSERVE_PLACES_H
#define OBSERVE_PLACES_H

#include <glib.h>
#include <hypo/image.h>

// The text of the source that an image calls `name`, or NULL.
typedef const char *PlaceText(gconstpointer context, const char *name,
                              gsize *size);

typedef struct Place {
    const HypoImage *image;
    guint32 start, end; // in memory
    const char *owner;  // the program's name; NULL: the kernel
    PlaceText *text;
    gconstpointer context;
} Place;

typedef struct Places Places;

Places *places_new(void);
void places_free(Places *places);
void places_add(Places *places, const Place *place);
guint places_count(const Places *places);
const Place *places_at(const Places *places, guint number);

// The place that holds `address`, or NULL; a program's before the kernel's.
const Place *places_of(const Places *places, guint32 address);

// The values of `name`, of `length` bytes: an address for each place that has
// such a label, or a constant.  `owner` (NULL: any) says in which program; an
// empty one is the kernel.  Gives how many there are and fills in the first
// `most`.
typedef struct PlaceSymbol {
    const Place *place;
    guint32 value;
    gboolean is_constant;
} PlaceSymbol;

guint places_find(const Places *places, const char *owner, const char *name,
                  gsize length, PlaceSymbol *symbols, guint most);

// The source line of the bytes at `address`; `text` is NULL where the source is
// not at hand.
typedef struct PlaceLine {
    const char *file;
    guint number;
    const char *text;
    gsize length;
    guint32 address; // where the line's bytes begin
} PlaceLine;

gboolean places_line(const Places *places, guint32 address, PlaceLine *line);

// One line of a source by its number.
const char *place_line_text(const Place *place, const char *file, guint number,
                            gsize *length);

// The first address of line `number` of the file whose name ends in `file`.
gboolean places_line_address(const Places *places, const char *file,
                             guint number, guint32 *address);

#endif
