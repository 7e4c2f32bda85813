// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names for addresses; see symbols.h.
#include "observe/symbols.h"

#include <string.h>

typedef struct Label {
    guint32 address;
    guint place; // index into places
    const char *name;
} Label;

typedef struct Place {
    guint32 start, end;
    const char *owner;
} Place;

struct SymbolTable {
    GArray *labels; // of Label, by address
    GArray *places; // of Place
};

SymbolTable *symbol_table_new(void)
{
    SymbolTable *table = g_new(SymbolTable, 1);
    table->labels = g_array_new(FALSE, FALSE, sizeof(Label));
    table->places = g_array_new(FALSE, FALSE, sizeof(Place));
    return table;
}

void symbol_table_free(SymbolTable *table)
{
    if (!table)
        return;
    g_array_free(table->labels, TRUE);
    g_array_free(table->places, TRUE);
    g_free(table);
}

// Of two labels at one address the first by name is found.
static gint compare(gconstpointer a, gconstpointer b)
{
    const Label *x = a, *y = b;
    if (x->address != y->address)
        return x->address < y->address ? -1 : 1;
    return strcmp(y->name, x->name);
}

void symbol_table_add(SymbolTable *table, const HypoImage *image, guint32 start,
                      guint32 end, const char *owner)
{
    Place place = {start, end, owner};
    guint number = table->places->len;
    g_array_append_val(table->places, place);
    for (gsize i = 0; i < image->symbol_count; i++) {
        const HypoSymbol *symbol = &image->symbols[i];
        if (symbol->kind != HYPO_SYMBOL_ADDRESS)
            continue;
        Label label = {start + symbol->value, number, symbol->name};
        g_array_append_val(table->labels, label);
    }
    g_array_sort(table->labels, compare);
}

static const Place *place_of(const SymbolTable *table, guint32 address)
{
    // The last one: programs come behind the kernel and lie outside of it.
    for (guint i = table->places->len; i > 0; i--) {
        const Place *place = &g_array_index(table->places, Place, i - 1);
        if (address >= place->start && address < place->end)
            return place;
    }
    return NULL;
}

gboolean symbol_table_name(const SymbolTable *table, guint32 address,
                           char *buffer, gsize buffer_bytes)
{
    const Place *place = place_of(table, address);
    guint low = 0, high = table->labels->len;
    while (low < high) { // the first label above the address
        guint middle = low + (high - low) / 2;
        if (g_array_index(table->labels, Label, middle).address <= address)
            low = middle + 1;
        else
            high = middle;
    }
    if (!place || low == 0)
        return FALSE;
    const Label *label = &g_array_index(table->labels, Label, low - 1);
    if (&g_array_index(table->places, Place, label->place) != place)
        return FALSE;
    if (label->address == address)
        g_snprintf(buffer, buffer_bytes, "%s", label->name);
    else
        g_snprintf(buffer, buffer_bytes, "%s+%u", label->name,
                   address - label->address);
    return TRUE;
}

const char *symbol_table_owner(const SymbolTable *table, guint32 address)
{
    const Place *place = place_of(table, address);
    return place ? place->owner : NULL;
}
