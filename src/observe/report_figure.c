// SPDX-License-Identifier: GPL-3.0-or-later
//
// The memory picture of Figure 2.8(a): what lies in memory, the PSW beside it,
// and the arrows A (the PSW is saved), B (the vector is loaded), C (a saved PSW
// is loaded again) of one interrupt.
#include "observe/report_state.h"

#include "observe/markup.h"

enum {
    WIDTH = 600,
    MEMORY_X = 10,
    MEMORY_WIDTH = 290,
    CPU_X = 400,
    CPU_WIDTH = 190,
    BOX = 46,  // height
    STEP = 58, // from one box to the next
    TOP = 30,
};

typedef struct Figure {
    GString *out;
    const Report *report;
    guint boxes; // in memory, so far
} Figure;

static void append_label(GString *out, guint x, guint y, const char *class_name,
                         const char *text)
{
    g_string_append_printf(out, "<text class=\"%s\" x=\"%u\" y=\"%u\">",
                           class_name, x, y);
    markup_append(out, text);
    g_string_append(out, "</text>");
}

// A box with two lines of text; gives the height of its middle.
static guint append_box(GString *out, guint x, guint y, guint width,
                        const char *title, const char *text)
{
    g_string_append_printf(out,
                           "<rect class=\"box\" x=\"%u\" y=\"%u\" width=\"%u\" "
                           "height=\"%d\"/>",
                           x, y, width, BOX);
    append_label(out, x + 8, y + 18, "ft", title);
    append_label(out, x + 8, y + 36, "fv", text);
    g_string_append_c(out, '\n');
    return y + BOX / 2;
}

static guint append_memory(Figure *figure, const char *title, const char *text)
{
    guint y = TOP + STEP * figure->boxes++;
    return append_box(figure->out, MEMORY_X, y, MEMORY_WIDTH, title, text);
}

// "PC ddd  M 1  IM ff"
static char *psw_words(const Figure *figure, const HypoPsw *psw)
{
    char name[64];
    if (!symbol_table_name(figure->report->options.symbols, psw->pc, name,
                           sizeof name))
        g_snprintf(name, sizeof name, "0x%x", psw->pc);
    return g_strdup_printf("PC %s \xC2\xB7 M %u \xC2\xB7 IM %02x", name, psw->m,
                           psw->im);
}

static guint append_psw_in_memory(Figure *figure, const char *what,
                                  guint32 address, const HypoPsw *psw)
{
    char *title = g_strdup_printf("0x%03x %s", address, what);
    char *text = psw_words(figure, psw);
    guint y = append_memory(figure, title, text);
    g_free(title);
    g_free(text);
    return y;
}

static guint append_cpu(const Figure *figure, guint number, const char *what,
                        const HypoPsw *psw)
{
    char *text = psw_words(figure, psw);
    guint y = append_box(figure->out, CPU_X, TOP + STEP * number, CPU_WIDTH,
                         what, text);
    g_free(text);
    return y;
}

// An arrow between the two columns, with its letter.
static void append_arrow(const Figure *figure, char letter, guint from,
                         guint to, gboolean to_memory)
{
    guint left = MEMORY_X + MEMORY_WIDTH, right = CPU_X;
    guint x = to_memory ? left : right, tip = to_memory ? x + 9 : x - 9;
    guint middle = (left + right) / 2, height = (from + to) / 2;
    g_string_append_printf(
        figure->out,
        "<path class=\"a%c\" d=\"M%u %u L%u %u\"/>"
        "<path class=\"h%c\" d=\"M%u %u L%u %u L%u %u Z\"/>"
        "<circle class=\"h%c\" cx=\"%u\" cy=\"%u\" r=\"10\"/>"
        "<text class=\"al\" x=\"%u\" y=\"%u\">%c</text>\n",
        letter, to_memory ? right : left, from, tip, to, letter, x, to, tip,
        to - 5, tip, to + 5, letter, middle, height, middle, height + 4,
        letter);
}

// --- What lies in memory beside the PSWs ------------------------------------

static void append_place(Figure *figure, guint32 address, const char *what)
{
    GString *title = g_string_new(NULL);
    const Place *place = places_of(figure->report->options.places, address);
    char name[64] = "";
    symbol_table_name(figure->report->options.symbols, address, name,
                      sizeof name);
    g_string_printf(title, "0x%x %s", address, what);
    char *text = place && place->owner
                     ? g_strdup_printf("%s, in %s (0x%x to 0x%x)", name,
                                       place->owner, place->start, place->end)
                     : g_strdup_printf("%s, in the kernel", name);
    append_memory(figure, title->str, text);
    g_free(text);
    g_string_free(title, TRUE);
}

void report_append_figure(GString *out, const Report *report,
                          const ReportAction *action)
{
    Figure figure = {out, report, 0};
    GString *boxes = g_string_new(NULL);
    figure.out = boxes;
    guint vector = append_psw_in_memory(&figure, "interrupt vector",
                                        action->vector, &action->psw[3]);
    guint saved = append_psw_in_memory(&figure, "saved PSW", action->slot,
                                       &action->psw[2]);
    guint from = saved;
    if (action->resumed && action->resumed_from != action->slot)
        from = append_psw_in_memory(&figure, "PSW for lpsw",
                                    action->resumed_from, &action->resumed_psw);
    append_place(&figure, action->psw[3].pc, "service routine");
    if (report->scheduler != 0)
        append_place(&figure, report->scheduler, "scheduler");
    append_place(&figure, action->psw[0].pc, "interrupted here");
    guint before = append_cpu(&figure, 1, "PSW, step 1 done", &action->psw[1]);
    guint after = append_cpu(&figure, 0, "PSW, step 3 done", &action->psw[3]);
    append_arrow(&figure, 'A', before, saved, TRUE);
    append_arrow(&figure, 'B', vector, after, FALSE);
    if (action->resumed) {
        guint again =
            append_cpu(&figure, 2, "PSW, after lpsw", &action->resumed_psw);
        append_arrow(&figure, 'C', from, again, FALSE);
    }
    g_string_append_printf(
        out,
        "<svg class=\"figure\" role=\"img\" viewBox=\"0 0 %d %u\" "
        "aria-label=\"Memory and PSW: A, the PSW is saved at 0x%03x; B, the "
        "vector at 0x%03x is loaded%s\">\n",
        WIDTH, TOP + STEP * MAX(figure.boxes, 3u), action->slot, action->vector,
        action->resumed ? "; C, a PSW is loaded again" : "");
    append_label(out, MEMORY_X, 18, "fh", "memory");
    append_label(out, CPU_X, 18, "fh", "CPU");
    g_string_append_len(out, boxes->str, (gssize)boxes->len);
    g_string_append(out, "</svg>\n");
    g_string_free(boxes, TRUE);
}
