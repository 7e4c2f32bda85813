// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline as SVG: a bar for each span.  Spans too near to each other to be
// told apart become one, the paler the less of it they cover; so the picture of
// a long run stays small.
#include "observe/markup.h"
#include "observe/timeline.h"

enum {
    WIDTH = 1000,
    LEFT = 130,  // of the bars
    RIGHT = 940, // of the bars; behind it the shares
    TOP = 34,
    ROW = 22,
    BAR = 14,
    GAP = 10, // between the rows of the CPU and the others
    SCALE_STEPS = 8,
    STEPS_MAX = 400, // so many changes are joined by lines
};

// Colours that stay different for the colour-blind (Okabe and Ito), on white
// and on black; the rows tell the same by their places.
static const char style[] =
    "<style>"
    ".hypo-t{font:12px system-ui,sans-serif;fill:#1a1a1a}"
    ".hypo-b{fill:#fff}"
    ".hypo-g{stroke:#8884;fill:none}"
    ".hypo-j{stroke:#888;stroke-width:.7;fill:none}"
    ".k0{fill:#666}.k1{fill:#0072b2}.k2{fill:#d55e00}.k3{fill:#009e73}"
    ".k4{fill:#888}.k5{fill:#a9719a}.k6{fill:#8c6d1f}.k7{fill:#3d8bc4}"
    ".k8{fill:#c00000}"
    "@media "
    "(prefers-color-scheme:dark){.hypo-t{fill:#eee}.hypo-b{fill:#161616}.k0{"
    "fill:#bbb}"
    ".k1{fill:#56b4e9}.k2{fill:#ff8c42}.k3{fill:#2ecc9b}.k6{fill:#e6c84f}"
    ".k8{fill:#ff6b6b}}"
    "</style>\n";

typedef struct Plot {
    GString *out;
    const Timeline *timeline;
    double ticks; // of all the width
    guint height;
} Plot;

static double x_of(const Plot *plot, guint64 tick)
{
    return LEFT + (RIGHT - LEFT) *
                      (double)(tick - timeline_begin(plot->timeline)) /
                      plot->ticks;
}

// A number with two digits behind the point, whatever the locale.
static void append_number(GString *out, double value)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    g_string_append(out, g_ascii_formatd(text, sizeof text, "%.2f", value));
}

static void append_attribute(GString *out, const char *name, double value)
{
    g_string_append_printf(out, " %s=\"", name);
    append_number(out, value);
    g_string_append_c(out, '"');
}

static guint row_top(const Timeline *timeline, guint number)
{
    gboolean has_cpu = timeline_has_cpu(timeline_row(timeline, number));
    return TOP + ROW * number + (has_cpu ? 0 : GAP);
}

static void append_text(GString *out, double x, guint y, const char *anchor,
                        const char *text)
{
    g_string_append(out, "<text class=\"hypo-t\"");
    append_attribute(out, "x", x);
    g_string_append_printf(out, " y=\"%u\" text-anchor=\"%s\">", y, anchor);
    markup_append(out, text);
    g_string_append(out, "</text>\n");
}

// --- The scale --------------------------------------------------------------

// The nearest of 1, 2, 5, 10, 20 ... above.
static guint64 round_step(guint64 ticks)
{
    static const guint factors[] = {1, 2, 5, 10};
    guint64 power = 1;
    while (power * 10 <= ticks)
        power *= 10;
    for (guint i = 0; i < G_N_ELEMENTS(factors); i++)
        if (factors[i] * power >= ticks)
            return factors[i] * power;
    return 10 * power;
}

static void append_scale(Plot *plot)
{
    guint64 begin = timeline_begin(plot->timeline);
    guint64 end = timeline_end(plot->timeline);
    guint64 step = round_step((guint64)(plot->ticks / SCALE_STEPS) + 1);
    for (guint64 tick = (begin + step - 1) / step * step; tick <= end;
         tick += step) {
        char number[32];
        double x = x_of(plot, tick);
        g_string_append(plot->out, "<path class=\"hypo-g\" d=\"M");
        append_number(plot->out, x);
        g_string_append_printf(plot->out, " %d V%u\"/>\n", TOP - 8,
                               plot->height - 6);
        g_snprintf(number, sizeof number, "%" G_GUINT64_FORMAT, tick);
        append_text(plot->out, x, TOP - 14, "middle", number);
    }
    append_text(plot->out, LEFT - 10, TOP - 14, "end", "ticks");
}

// --- Bars -------------------------------------------------------------------

typedef struct Bar {
    double left, right; // pixels
    guint64 start, end, covered;
    guint value, spans;
} Bar;

static void append_title(GString *out, const TimelineRow *row, const Bar *bar)
{
    g_string_append(out, "<title>");
    markup_append(out, row->label);
    if (row->kind == TIMELINE_NESTED)
        g_string_append_printf(out, " %u deep", bar->value);
    g_string_append_printf(
        out, ": ticks %" G_GUINT64_FORMAT " to %" G_GUINT64_FORMAT, bar->start,
        bar->end);
    if (bar->spans > 1)
        g_string_append_printf(out,
                               ", of these %" G_GUINT64_FORMAT " in %u pieces",
                               bar->covered, bar->spans);
    g_string_append(out, "</title>");
}

static void append_bar(Plot *plot, guint number, const Bar *bar)
{
    const TimelineRow *row = timeline_row(plot->timeline, number);
    double share = (double)bar->covered / (double)(bar->end - bar->start);
    double opacity = 0.3 + 0.7 * share;
    double height = BAR;
    if (row->kind == TIMELINE_MASKED && bar->value == 1)
        height = BAR / 2.0;
    if (row->kind == TIMELINE_NESTED)
        height = BAR * MIN(bar->value, 4u) / 4.0;
    g_string_append_printf(plot->out, "<rect class=\"k%d\"", row->kind);
    append_attribute(plot->out, "x", bar->left);
    append_attribute(plot->out, "y",
                     row_top(plot->timeline, number) + BAR - height);
    append_attribute(plot->out, "width", MAX(bar->right - bar->left, 0.6));
    append_attribute(plot->out, "height", height);
    if (opacity < 0.99)
        append_attribute(plot->out, "fill-opacity", opacity);
    g_string_append_c(plot->out, '>');
    append_title(plot->out, row, bar);
    g_string_append(plot->out, "</rect>\n");
}

static void append_bars(Plot *plot, guint number)
{
    const GArray *spans = timeline_row(plot->timeline, number)->spans;
    Bar bar = {.spans = 0};
    for (guint i = 0; i < spans->len; i++) {
        const TimelineSpan *span = &g_array_index(spans, TimelineSpan, i);
        double left = x_of(plot, span->start), right = x_of(plot, span->end);
        // Far enough from the bar before, or the same place in other colours.
        if (bar.spans > 0 &&
            (left - bar.right >= 0.5 ||
             (span->value != bar.value && right - left >= 1))) {
            append_bar(plot, number, &bar);
            bar.spans = 0;
        }
        if (bar.spans == 0)
            bar = (Bar){.left = left, .start = span->start};
        bar.right = right;
        bar.end = span->end;
        bar.covered += span->covered;
        bar.value = MAX(bar.value, span->value);
        bar.spans += span->pieces;
    }
    if (bar.spans > 0)
        append_bar(plot, number, &bar);
}

static void append_row(Plot *plot, guint number)
{
    char share[32];
    const TimelineRow *row = timeline_row(plot->timeline, number);
    guint top = row_top(plot->timeline, number);
    append_text(plot->out, LEFT - 10, top + BAR - 3, "end", row->label);
    if (row->kind == TIMELINE_NOTES)
        g_snprintf(share, sizeof share, "%u", row->spans->len);
    else
        timeline_share(plot->timeline, row, share, sizeof share);
    append_text(plot->out, WIDTH - 4, top + BAR - 3, "end", share);
    append_bars(plot, number);
}

// --- Lines that join the bars of those who have the CPU ---------------------

typedef struct Change {
    guint64 tick;
    guint row;
} Change;

static gint compare_changes(gconstpointer a, gconstpointer b)
{
    const Change *x = a, *y = b;
    return x->tick < y->tick ? -1 : x->tick > y->tick;
}

static void append_joins(Plot *plot)
{
    const Timeline *timeline = plot->timeline;
    GArray *changes = g_array_new(FALSE, FALSE, sizeof(Change));
    for (guint i = 0; i < timeline_row_count(timeline); i++) {
        const TimelineRow *row = timeline_row(timeline, i);
        for (guint j = 0; timeline_has_cpu(row) && j < row->spans->len; j++) {
            Change change = {g_array_index(row->spans, TimelineSpan, j).start,
                             i};
            g_array_append_val(changes, change);
        }
    }
    g_array_sort(changes, compare_changes);
    for (guint i = 1; changes->len <= STEPS_MAX && i < changes->len; i++) {
        const Change *change = &g_array_index(changes, Change, i);
        const Change *before = &g_array_index(changes, Change, i - 1);
        g_string_append(plot->out, "<path class=\"hypo-j\" d=\"M");
        append_number(plot->out, x_of(plot, change->tick));
        g_string_append_printf(plot->out, " %u V%u\"/>\n",
                               row_top(timeline, before->row) + BAR / 2,
                               row_top(timeline, change->row) + BAR / 2);
    }
    g_array_free(changes, TRUE);
}

char *timeline_svg(const Timeline *timeline, gboolean document)
{
    guint count = timeline_row_count(timeline);
    guint64 ticks = timeline_end(timeline) - timeline_begin(timeline);
    Plot plot = {g_string_new(NULL), timeline, (double)MAX(ticks, (guint64)1),
                 TOP + ROW * count + GAP + 8};
    if (document)
        g_string_append(plot.out,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    g_string_append_printf(
        plot.out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
        "aria-label=\"Who ran when: ticks %" G_GUINT64_FORMAT
        " to %" G_GUINT64_FORMAT "\" viewBox=\"0 0 %d %u\"%s>\n%s",
        timeline_begin(timeline), timeline_end(timeline), WIDTH, plot.height,
        document ? " width=\"1000\"" : "", style);
    if (document) // what shows a picture need not know of its colours
        g_string_append(plot.out, "<rect class=\"hypo-b\" width=\"100%\" "
                                  "height=\"100%\"/>\n");
    append_scale(&plot);
    append_joins(&plot);
    for (guint i = 0; i < count; i++)
        append_row(&plot, i);
    g_string_append(plot.out, "</svg>\n");
    return g_string_free(plot.out, FALSE);
}
