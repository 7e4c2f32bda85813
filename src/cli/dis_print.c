// SPDX-License-Identifier: GPL-3.0-or-later
//
// An image as a source.  What the assembler would lay out otherwise than the
// image does (regions in another order, odd gaps) becomes one text region with
// `.space` between: the bytes in memory are the same.  Read next: dis_labels.h.
#include "cli/dis_print.h"

#include <hypo/isa.h>
#include <string.h>

#include "base/bits.h"
#include "cli/dis_labels.h"
#include "observe/visible.h"

enum {
    COMMENT_COLUMN = 40,
    SPACE_BYTES_MIN = 16, // fewer zeros are shown one by one
    SPACE_BYTES_MAX = 64, // more at once are not stored (src/assembler)
    STRING_BYTES_MIN = 4,
    STRING_BYTES_MAX = 40, // in one line
    DATA_ALIGN_MIN = 16,
    DATA_ALIGN_MAX = 4096,
};

typedef struct Dis {
    const HypoImage *image;
    Output *output;
    Labels *labels;
    size_t relocation;   // the next one
    GArray *annotations; // of HypoAnnotation, by address
    guint annotation;
    guint symbol; // the next label to print
    guint target;
    guint32 data_align; // of the data region; 0: there is none
} Dis;

// One line: operation and operands, and as comment the address and its bytes.
static void print_line(Dis *dis, guint32 address, const guint8 *bytes,
                       guint32 count, const char *text)
{
    output_print(dis->output, "        %-*s ; %08x", COMMENT_COLUMN - 9, text,
                 address);
    if (bytes && count <= 8) {
        output_print(dis->output, " ");
        for (guint32 i = 0; i < count; i++)
            output_print(dis->output, " %02x", bytes[i]);
    }
    output_print(dis->output, "\n");
}

static void print_label(Dis *dis, const char *name, guint32 value,
                        guint32 address)
{
    if (value == address)
        output_print(dis->output, "%s:\n", name);
    else if (value > address)
        output_print(dis->output, "        .equ    %s, . + %u\n", name,
                     value - address);
    else
        output_print(dis->output, "        .equ    %s, . - %u\n", name,
                     address - value);
}

// The labels below `end`, those not at `address` itself by their distance.
static void print_labels(Dis *dis, guint32 address, guint64 end)
{
    const Labels *labels = dis->labels;
    for (; dis->symbol < labels->symbols->len; dis->symbol++) {
        const HypoSymbol *symbol =
            &g_array_index(labels->symbols, HypoSymbol, dis->symbol);
        if (symbol->value >= end)
            break;
        print_label(dis, symbol->name, symbol->value, address);
    }
    for (; dis->target < labels->targets->len; dis->target++) {
        guint32 value = g_array_index(labels->targets, guint32, dis->target);
        char name[40];
        if (value >= end)
            break;
        labels_name(labels, value, name, sizeof name);
        print_label(dis, name, value, address);
    }
}

static void print_annotations(Dis *dis, guint64 end)
{
    for (; dis->annotation < dis->annotations->len; dis->annotation++) {
        const HypoAnnotation *annotation =
            &g_array_index(dis->annotations, HypoAnnotation, dis->annotation);
        if (annotation->address >= end)
            break;
        char *visible = visible_text(annotation->text, -1, "\t");
        output_print(dis->output, ";@%s\n", visible);
        g_free(visible);
    }
}

static bool name_address(void *context, uint32_t address, char *name,
                         size_t name_bytes)
{
    return labels_name(context, address, name, name_bytes);
}

// A relocated word is written as the address that it holds, or else by its
// distance, which is an address too.
static void print_relocated(Dis *dis, guint32 address, const guint8 *bytes)
{
    guint32 value = bits_load32(bytes);
    char name[80], text[120];
    if (labels_name(dis->labels, value, name, sizeof name))
        g_snprintf(text, sizeof text, ".word   %s", name);
    else if (value >= address)
        g_snprintf(text, sizeof text, ".word   . + %u", value - address);
    else
        g_snprintf(text, sizeof text, ".word   . - %u", address - value);
    dis->relocation++;
    print_line(dis, address, bytes, 4, text);
}

static void print_word(Dis *dis, guint32 address, const guint8 *bytes,
                       gboolean executable)
{
    guint32 word = bits_load32(bytes);
    char text[160];
    if (executable)
        hypo_disassemble(word, address, name_address, dis->labels, text,
                         sizeof text);
    else
        g_snprintf(text, sizeof text, ".word   0x%08X", word);
    print_line(dis, address, bytes, 4, text);
}

static void print_bytes(Dis *dis, guint32 address, const guint8 *bytes,
                        guint32 count)
{
    GString *text = g_string_new(".byte   ");
    for (guint32 i = 0; i < count; i++)
        g_string_append_printf(text, "%s0x%02X", i ? ", " : "", bytes[i]);
    print_line(dis, address, bytes, count, text->str);
    g_string_free(text, TRUE);
}

static void print_space(Dis *dis, guint32 address, guint32 count)
{
    char text[40];
    g_snprintf(text, sizeof text, ".space  %u", count);
    print_line(dis, address, NULL, 0, text);
}

static guint32 count_zeros(const guint8 *bytes, guint32 most)
{
    guint32 count = 0;
    while (count < most && bytes[count] == 0)
        count++;
    return count;
}

static guint32 count_text(const guint8 *bytes, guint32 most)
{
    guint32 count = 0;
    while (count < most && count < STRING_BYTES_MAX &&
           (g_ascii_isprint((gchar)bytes[count]) || bytes[count] == '\n' ||
            bytes[count] == '\t'))
        count++;
    return count;
}

// Gives the bytes used: a zero that follows is part of an `.asciz`.
static guint32 print_string(Dis *dis, guint32 address, const guint8 *bytes,
                            guint32 length, guint32 most)
{
    gboolean ended = length < most && bytes[length] == 0;
    GString *text = g_string_new(ended ? ".asciz  \"" : ".ascii  \"");
    for (guint32 i = 0; i < length; i++) {
        if (bytes[i] == '\n')
            g_string_append(text, "\\n");
        else if (bytes[i] == '\t')
            g_string_append(text, "\\t");
        else if (bytes[i] == '"' || bytes[i] == '\\')
            g_string_append_printf(text, "\\%c", bytes[i]);
        else
            g_string_append_c(text, (gchar)bytes[i]);
    }
    g_string_append_c(text, '"');
    print_line(dis, address, NULL, 0, text->str);
    g_string_free(text, TRUE);
    return length + (ended ? 1 : 0);
}

// How far a line of several bytes may go: to a label, a relocation, the end.
static guint32 room(const Dis *dis, guint32 address, guint32 end)
{
    const HypoImage *image = dis->image;
    end = labels_next(dis->labels, address + 1, end);
    if (dis->relocation < image->relocation_count)
        end = MIN(end, image->relocations[dis->relocation]);
    return end - address;
}

// Prints what is at `address` up to `end`, and gives the bytes used.
static guint32 print_data(Dis *dis, guint32 address, const guint8 *bytes,
                          guint32 most)
{
    guint32 zeros = count_zeros(bytes, MIN(most, SPACE_BYTES_MAX));
    guint32 letters = count_text(bytes, most);
    if (zeros >= SPACE_BYTES_MIN) {
        print_space(dis, address, zeros);
        return zeros;
    }
    if (letters >= STRING_BYTES_MIN)
        return print_string(dis, address, bytes, letters, most);
    if (address % 4 == 0 && most >= 4) {
        print_word(dis, address, bytes, FALSE);
        return 4;
    }
    guint32 count = MIN(most, 4 - address % 4);
    print_bytes(dis, address, bytes, count);
    return count;
}

static guint32 print_text(Dis *dis, guint32 address, const guint8 *bytes,
                          guint32 most, guint32 left)
{
    guint32 zeros =
        count_zeros(bytes, MIN(most, SPACE_BYTES_MAX)) & ~UINT32_C(3);
    if (address % 4 != 0 || left < 4) {
        guint32 count = MIN(MIN(most, left), 4 - address % 4);
        print_bytes(dis, address, bytes, count);
        return count;
    }
    if (zeros >= SPACE_BYTES_MIN) {
        print_space(dis, address, zeros);
        return zeros;
    }
    print_word(dis, address, bytes, TRUE);
    return 4;
}

static gboolean is_relocated(const Dis *dis, guint32 address)
{
    return dis->relocation < dis->image->relocation_count &&
           dis->image->relocations[dis->relocation] == address;
}

// What is printed whole even if a label is in the middle of it.
static guint32 unit_bytes(const Dis *dis, const HypoSegment *segment,
                          guint32 at)
{
    guint32 address = segment->address + at;
    gboolean word =
        segment->executable && address % 4 == 0 && segment->stored - at >= 4;
    return word || is_relocated(dis, address) ? 4 : 1;
}

static void print_stored(Dis *dis, const HypoSegment *segment)
{
    guint32 at = 0;
    while (at < segment->stored) {
        guint32 address = segment->address + at;
        guint32 left = segment->stored - at;
        const guint8 *bytes = segment->bytes + at;
        guint32 end = address + unit_bytes(dis, segment, at);
        print_annotations(dis, end);
        print_labels(dis, address, end);
        guint32 most = room(dis, address, address + left);
        if (is_relocated(dis, address)) {
            print_relocated(dis, address, bytes);
            at += 4;
        } else if (segment->executable) {
            at += print_text(dis, address, bytes, most, left);
        } else {
            at += print_data(dis, address, bytes, most);
        }
    }
}

// Where the next `.space` after `address` begins: at a label, unless one of the
// two would be small enough to be stored.
static guint32 space_end(const Dis *dis, guint32 address, guint32 end)
{
    if (end - address <= 2 * SPACE_BYTES_MAX)
        return end;
    guint32 next = labels_next(dis->labels, address + SPACE_BYTES_MAX + 1, end);
    return end - next > SPACE_BYTES_MAX ? next : end;
}

static void print_zeros(Dis *dis, const HypoSegment *segment)
{
    guint32 address = segment->address + segment->stored;
    guint32 end = segment->address + segment->size;
    while (address < end) {
        guint32 next = space_end(dis, address, end);
        print_annotations(dis, address + 1);
        print_labels(dis, address, next);
        print_space(dis, address, next - address);
        address = next;
    }
}

static gint by_address(gconstpointer a, gconstpointer b)
{
    const HypoAnnotation *first = a, *second = b;
    if (first->address != second->address)
        return first->address < second->address ? -1 : 1;
    return first->line < second->line ? -1 : first->line > second->line;
}

static GArray *sorted_annotations(const HypoImage *image)
{
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(HypoAnnotation));
    if (image->annotation_count > 0)
        g_array_append_vals(rows, image->annotations,
                            (guint)image->annotation_count);
    g_array_sort(rows, by_address);
    return rows;
}

static gboolean names_start(const HypoImage *image)
{
    for (size_t i = 0; i < image->symbol_count; i++)
        if (strcmp(image->symbols[i].name, "start") == 0)
            return TRUE;
    return FALSE;
}

// The alignment with which the assembler puts a data region at `address`.
static guint32 alignment_for(guint64 text_end, guint32 address)
{
    for (guint32 align = DATA_ALIGN_MIN; align <= DATA_ALIGN_MAX; align *= 2)
        if (bits_round_up(text_end, align) == address)
            return align;
    return 0;
}

// The segments from `first` on that make one region: of one kind, without a gap
// between them.  Gives the place of the next one.
static size_t region_end(const HypoImage *image, size_t first)
{
    size_t at = first + 1;
    const HypoSegment *segment = &image->segments[first];
    for (; at < image->segment_count; at++, segment++)
        if (segment[1].executable != segment->executable ||
            segment[1].address != segment->address + segment->size)
            break;
    return at;
}

static guint32 data_alignment(const HypoImage *image)
{
    const HypoSegment *text = image->segments;
    size_t data = region_end(image, 0);
    guint32 end = text[data - 1].address + text[data - 1].size;
    if (image->absolute || text->address != 0)
        return 0;
    // Without text the entry is the beginning, and cannot be named.
    if (!text->executable)
        return data == image->segment_count && image->entry == 0 &&
                       !names_start(image)
                   ? DATA_ALIGN_MIN
                   : 0;
    if (data == image->segment_count || image->entry >= end ||
        region_end(image, data) != image->segment_count)
        return 0;
    return alignment_for(end, text[data].address);
}

static void print_name(Dis *dis)
{
    output_print(dis->output, "        .name   \"");
    for (const char *at = dis->image->name; *at; at++) {
        if (*at == '"' || *at == '\\')
            output_print(dis->output, "\\%c", *at);
        else if (g_ascii_isprint(*at))
            output_print(dis->output, "%c", *at);
        else
            output_print(dis->output, "\\x%02x", (guchar)*at);
    }
    output_print(dis->output, "\"\n");
}

static void print_head(Dis *dis)
{
    const HypoImage *image = dis->image;
    const HypoSymbol *entry = labels_symbol(dis->labels, image->entry);
    output_print(dis->output, "; %s, up to 0x%x\n",
                 image->absolute ? "absolute image" : "relocatable program",
                 hypo_image_end(image));
    print_name(dis);
    if (image->stack_bytes != HYPO_STACK_DEFAULT)
        output_print(dis->output, "        .stack  %u\n", image->stack_bytes);
    if (!image->segments[0].executable && dis->data_align != 0)
        return;
    if (entry)
        output_print(dis->output, "        .entry  %s\n", entry->name);
    else
        output_print(dis->output, "        .entry  %s%x\n",
                     dis->labels->prefix->str, image->entry);
}

// Goes on from `end`, the end of the segment before, at `segment`.
static void print_place(Dis *dis, const HypoSegment *segment, guint32 end)
{
    gboolean first = segment == dis->image->segments || segment[-1].executable;
    if (dis->image->absolute)
        output_print(dis->output, "\n        .org    0x%X\n", segment->address);
    else if (dis->data_align != 0 && !segment->executable && first)
        output_print(dis->output, "\n        .data\n        .align  %u\n",
                     dis->data_align);
    else if (segment->address > end)
        print_space(dis, end, segment->address - end);
}

static void print_segments(Dis *dis)
{
    const HypoImage *image = dis->image;
    guint32 end = 0;
    for (size_t i = 0; i < image->segment_count; i++) {
        const HypoSegment *segment = &image->segments[i];
        print_place(dis, segment, end);
        print_stored(dis, segment);
        print_zeros(dis, segment);
        end = segment->address + segment->size;
        if (i + 1 == image->segment_count || segment[1].address > end)
            print_labels(dis, end, (guint64)end + 1);
    }
    print_annotations(dis, G_MAXUINT64);
    print_labels(dis, end, G_MAXUINT64);
}

static void print_constants(Dis *dis)
{
    const GArray *constants = dis->labels->constants;
    for (guint i = 0; i < constants->len; i++) {
        const HypoSymbol *symbol = &g_array_index(constants, HypoSymbol, i);
        output_print(dis->output, "        .equ    %s, 0x%X\n", symbol->name,
                     symbol->value);
    }
}

void dis_print(const HypoImage *image, Output *output)
{
    Dis dis = {
        .image = image,
        .output = output,
        .labels = labels_new(image),
        .annotations = sorted_annotations(image),
        .data_align = data_alignment(image),
    };
    print_head(&dis);
    print_segments(&dis);
    print_constants(&dis);
    labels_free(dis.labels);
    g_array_free(dis.annotations, TRUE);
}
