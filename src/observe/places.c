// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies where; see places.h.
#include "observe/places.h"

#include <string.h>

struct Places {
    GArray *places; // of Place
};

Places *places_new(void)
{
    Places *places = g_new(Places, 1);
    places->places = g_array_new(FALSE, FALSE, sizeof(Place));
    return places;
}

void places_free(Places *places)
{
    if (!places)
        return;
    g_array_free(places->places, TRUE);
    g_free(places);
}

void places_add(Places *places, const Place *place)
{
    g_array_append_vals(places->places, place, 1);
}

guint places_count(const Places *places)
{
    return places->places->len;
}

const Place *places_at(const Places *places, guint number)
{
    return &g_array_index(places->places, Place, number);
}

const Place *places_of(const Places *places, guint32 address)
{
    for (guint i = places->places->len; i > 0; i--) {
        const Place *place = places_at(places, i - 1);
        if (address >= place->start && address < place->end)
            return place;
    }
    return NULL;
}

static gboolean is_owner(const Place *place, const char *owner)
{
    return !owner || strcmp(owner, place->owner ? place->owner : "") == 0;
}

static gboolean is_named(const HypoSymbol *symbol, const char *name,
                         gsize length)
{
    return strlen(symbol->name) == length &&
           memcmp(symbol->name, name, length) == 0;
}

guint places_find(const Places *places, const char *owner, const char *name,
                  gsize length, PlaceSymbol *symbols, guint most)
{
    guint count = 0;
    for (guint i = 0; i < places->places->len; i++) {
        const Place *place = places_at(places, i);
        for (gsize j = 0;
             is_owner(place, owner) && j < place->image->symbol_count; j++) {
            const HypoSymbol *symbol = &place->image->symbols[j];
            if (!is_named(symbol, name, length))
                continue;
            gboolean constant = symbol->kind == HYPO_SYMBOL_CONSTANT;
            guint32 value = symbol->value + (constant ? 0 : place->start);
            if (count < most)
                symbols[count] = (PlaceSymbol){place, value, constant};
            count++;
        }
    }
    return count;
}

const char *place_line_text(const Place *place, const char *file, guint number,
                            gsize *length)
{
    gsize size;
    const char *text =
        place->text ? place->text(place->context, file, &size) : NULL;
    const char *end = text ? text + size : NULL;
    for (guint line = 1; text && line < number; line++) {
        text = memchr(text, '\n', (gsize)(end - text));
        text = text ? text + 1 : NULL;
    }
    if (!text || text >= end)
        return NULL;
    const char *stop = memchr(text, '\n', (gsize)(end - text));
    *length = (gsize)((stop ? stop : end) - text);
    return text;
}

// The last line entry at or before `offset`, or NULL.
static const HypoLine *line_entry(const HypoImage *image, guint32 offset)
{
    gsize low = 0, high = image->line_count;
    while (low < high) {
        gsize middle = low + (high - low) / 2;
        if (image->lines[middle].address <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? &image->lines[low - 1] : NULL;
}

gboolean places_line(const Places *places, guint32 address, PlaceLine *line)
{
    const Place *place = places_of(places, address);
    const HypoLine *entry =
        place ? line_entry(place->image, address - place->start) : NULL;
    if (!entry || entry->file >= place->image->file_count ||
        address - place->start >= hypo_image_end(place->image))
        return FALSE;
    line->file = place->image->files[entry->file];
    line->number = entry->line;
    line->address = entry->address + place->start;
    line->length = 0;
    line->text =
        place_line_text(place, line->file, line->number, &line->length);
    return TRUE;
}

gboolean places_line_address(const Places *places, const char *file,
                             guint number, guint32 *address)
{
    for (guint i = 0; i < places->places->len; i++) {
        const Place *place = places_at(places, i);
        const HypoImage *image = place->image;
        for (gsize j = 0; j < image->line_count; j++) {
            const HypoLine *entry = &image->lines[j];
            if (entry->line == number && entry->file < image->file_count &&
                g_str_has_suffix(image->files[entry->file], file)) {
                *address = entry->address + place->start;
                return TRUE;
            }
        }
    }
    return FALSE;
}
