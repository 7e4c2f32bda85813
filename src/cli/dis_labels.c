// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names that a disassembly gives to addresses; see dis_labels.h.
#include "cli/dis_labels.h"

#include <hypo/isa.h>
#include <string.h>

#include "base/bits.h"

// A name that an image can hold and a source cannot define.
static gboolean is_reserved(const char *name)
{
    char number[8];
    if (g_ascii_strcasecmp(name, "sp") == 0 ||
        g_ascii_strcasecmp(name, "lr") == 0 || strcmp(name, ".") == 0)
        return TRUE;
    for (guint i = 0; i < HYPO_REGISTERS; i++) {
        g_snprintf(number, sizeof number, "r%u", i);
        if (g_ascii_strcasecmp(name, number) == 0)
            return TRUE;
    }
    return FALSE;
}

static gint by_name(gconstpointer a, gconstpointer b)
{
    const HypoSymbol *const *first = a, *const *second = b;
    gint order = strcmp((*first)->name, (*second)->name);
    return order ? order : *first < *second ? -1 : *first > *second;
}

// A source defines a name once; of a twice-named one the first counts.
static gboolean *find_repeated(const HypoImage *image)
{
    gboolean *repeated = g_new0(gboolean, image->symbol_count);
    GPtrArray *rows = g_ptr_array_new();
    for (size_t i = 0; i < image->symbol_count; i++)
        g_ptr_array_add(rows, (gpointer)(gintptr)&image->symbols[i]);
    g_ptr_array_sort(rows, by_name);
    for (guint i = 1; i < rows->len; i++) {
        const HypoSymbol *before = rows->pdata[i - 1], *row = rows->pdata[i];
        if (strcmp(before->name, row->name) == 0)
            repeated[row - image->symbols] = TRUE;
    }
    g_ptr_array_free(rows, TRUE);
    return repeated;
}

static void add_symbols(Labels *labels, const HypoImage *image)
{
    gboolean *repeated = find_repeated(image);
    for (size_t i = 0; i < image->symbol_count; i++) {
        const HypoSymbol *symbol = &image->symbols[i];
        if (repeated[i] || is_reserved(symbol->name))
            continue;
        g_array_append_vals(symbol->kind == HYPO_SYMBOL_ADDRESS
                                ? labels->symbols
                                : labels->constants,
                            symbol, 1);
    }
    g_free(repeated);
}

// Made-up names must differ from all others: L600, or L_600, …
static void choose_prefix(Labels *labels, const HypoImage *image)
{
    for (size_t i = 0; i < image->symbol_count; i++) {
        while (g_str_has_prefix(image->symbols[i].name, labels->prefix->str)) {
            g_string_append_c(labels->prefix, '_');
            i = 0;
        }
    }
}

guint symbols_from(const GArray *symbols, guint32 value)
{
    guint low = 0, high = symbols->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(symbols, HypoSymbol, middle).value < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

guint targets_from(const GArray *targets, guint32 value)
{
    guint low = 0, high = targets->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(targets, guint32, middle) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const HypoSymbol *labels_symbol(const Labels *labels, guint32 address)
{
    guint at = symbols_from(labels->symbols, address);
    if (at == labels->symbols->len)
        return NULL;
    const HypoSymbol *symbol = &g_array_index(labels->symbols, HypoSymbol, at);
    return symbol->value == address ? symbol : NULL;
}

// Only what is in the image can have a label there.
static gboolean is_inside(const HypoImage *image, guint32 address)
{
    size_t low = 0, high = image->segment_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (image->segments[middle].address <= address)
            low = middle;
        else
            high = middle;
    }
    const HypoSegment *segment = &image->segments[low];
    return address >= segment->address &&
           address - segment->address < segment->size;
}

static void add_target(Labels *labels, const HypoImage *image, guint32 address)
{
    if (is_inside(image, address) && !labels_symbol(labels, address))
        g_array_append_val(labels->targets, address);
}

// The place that an instruction names, if it names one.
static gboolean place_named(guint32 word, guint32 address, guint32 *place)
{
    HypoDecoded d;
    if (!hypo_decode(word, &d))
        return FALSE;
    *place = address + 4 + (guint32)d.immediate;
    switch (d.instruction->format) {
    case HYPO_FORMAT_P:
    case HYPO_FORMAT_PM:
    case HYPO_FORMAT_B:
    case HYPO_FORMAT_J: return TRUE;
    default: return FALSE;
    }
}

static void add_text_targets(Labels *labels, const HypoImage *image,
                             const HypoSegment *segment)
{
    guint32 place, skip = (4 - segment->address % 4) % 4;
    for (guint64 at = skip; at + 4 <= segment->stored; at += 4)
        if (place_named(bits_load32(segment->bytes + at),
                        segment->address + (guint32)at, &place))
            add_target(labels, image, place);
}

static void add_relocated_targets(Labels *labels, const HypoImage *image)
{
    const HypoSegment *segment = image->segments;
    for (size_t i = 0; i < image->relocation_count; i++) {
        guint32 at = image->relocations[i];
        while (at - segment->address >= segment->size)
            segment++;
        add_target(labels, image,
                   bits_load32(segment->bytes + (at - segment->address)));
    }
}

static gint by_value(gconstpointer a, gconstpointer b)
{
    const guint32 *first = a, *second = b;
    return *first < *second ? -1 : *first > *second;
}

static void sort_targets(GArray *targets)
{
    guint kept = 0;
    g_array_sort(targets, by_value);
    for (guint i = 0; i < targets->len; i++) {
        guint32 target = g_array_index(targets, guint32, i);
        if (kept == 0 || g_array_index(targets, guint32, kept - 1) != target)
            g_array_index(targets, guint32, kept++) = target;
    }
    g_array_set_size(targets, kept);
}

Labels *labels_new(const HypoImage *image)
{
    Labels *labels = g_new(Labels, 1);
    labels->symbols = g_array_new(FALSE, FALSE, sizeof(HypoSymbol));
    labels->constants = g_array_new(FALSE, FALSE, sizeof(HypoSymbol));
    labels->targets = g_array_new(FALSE, FALSE, sizeof(guint32));
    labels->prefix = g_string_new("L");
    add_symbols(labels, image);
    choose_prefix(labels, image);
    add_target(labels, image, image->entry);
    for (size_t i = 0; i < image->segment_count; i++)
        if (image->segments[i].executable)
            add_text_targets(labels, image, &image->segments[i]);
    add_relocated_targets(labels, image);
    sort_targets(labels->targets);
    return labels;
}

void labels_free(Labels *labels)
{
    g_array_free(labels->symbols, TRUE);
    g_array_free(labels->constants, TRUE);
    g_array_free(labels->targets, TRUE);
    g_string_free(labels->prefix, TRUE);
    g_free(labels);
}

bool labels_name(const Labels *labels, guint32 address, char *name,
                 size_t name_bytes)
{
    const HypoSymbol *symbol = labels_symbol(labels, address);
    if (symbol)
        return g_strlcpy(name, symbol->name, name_bytes) < name_bytes;
    guint at = targets_from(labels->targets, address);
    if (at == labels->targets->len ||
        g_array_index(labels->targets, guint32, at) != address)
        return false;
    return g_snprintf(name, name_bytes, "%s%x", labels->prefix->str, address) <
           (gint)name_bytes;
}

guint32 labels_next(const Labels *labels, guint32 address, guint32 end)
{
    guint symbol = symbols_from(labels->symbols, address);
    guint target = targets_from(labels->targets, address);
    if (symbol < labels->symbols->len)
        end =
            MIN(end, g_array_index(labels->symbols, HypoSymbol, symbol).value);
    if (target < labels->targets->len)
        end = MIN(end, g_array_index(labels->targets, guint32, target));
    return end;
}
