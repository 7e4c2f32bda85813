// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline as text: a line a row, a column for so many ticks.
#include "observe/timeline.h"

enum {
    LABEL = 14, // columns
    CELLS = 56,
    MARK_EVERY = 14, // columns between the numbers of the scale
};

// The ticks at which column `cell` begins.
static guint64 cell_begin(const Timeline *timeline, guint cell)
{
    guint64 begin = timeline_begin(timeline);
    return begin + (timeline_end(timeline) - begin) * cell / CELLS;
}

static void append_scale(GString *out, const Timeline *timeline)
{
    GString *numbers = g_string_new(NULL), *marks = g_string_new(NULL);
    for (guint cell = 0; cell <= CELLS; cell++) {
        if (cell % MARK_EVERY == 0) {
            while (numbers->len < cell)
                g_string_append_c(numbers, ' ');
            g_string_append_printf(numbers, "%" G_GUINT64_FORMAT,
                                   cell_begin(timeline, cell));
        }
        g_string_append_c(marks, cell % MARK_EVERY == 0 ? '|' : '-');
    }
    g_string_append_printf(out, "%-*s %s\n%-*s %s\n", LABEL, "ticks",
                           numbers->str, LABEL, "", marks->str);
    g_string_free(numbers, TRUE);
    g_string_free(marks, TRUE);
}

static char cell_mark(const TimelineRow *row, guint64 from, guint64 to)
{
    guint value;
    guint64 ticks = timeline_ticks(row, from, MAX(to, from + 1), &value);
    if (ticks == 0)
        return '.';
    if (row->kind == TIMELINE_NESTED)
        return (char)('0' + MIN(value, 9u));
    if (row->kind == TIMELINE_NOTES)
        return '!';
    if (row->kind == TIMELINE_MASKED && value == 1)
        return '-';
    return 2 * ticks >= to - from ? '#' : '+';
}

static void append_label(GString *out, const char *label)
{
    glong length = g_utf8_strlen(label, -1);
    if (length > LABEL) {
        char *cut = g_utf8_substring(label, 0, LABEL - 1);
        g_string_append_printf(out, "%s~", cut);
        g_free(cut);
        return;
    }
    g_string_append_printf(out, "%s%*s", label, (int)(LABEL - length), "");
}

static void append_row(GString *out, const Timeline *timeline,
                       const TimelineRow *row)
{
    char share[16];
    append_label(out, row->label);
    g_string_append_c(out, ' ');
    for (guint cell = 0; cell < CELLS; cell++)
        g_string_append_c(out, cell_mark(row, cell_begin(timeline, cell),
                                         cell_begin(timeline, cell + 1)));
    timeline_share(timeline, row, share, sizeof share);
    if (row->kind == TIMELINE_NOTES)
        g_snprintf(share, sizeof share, "%u", row->spans->len);
    g_string_append_printf(out, " %6s\n", share);
}

char *timeline_text(const Timeline *timeline)
{
    GString *out = g_string_new(NULL);
    gboolean has_masked = FALSE;
    append_scale(out, timeline);
    for (guint i = 0; i < timeline_row_count(timeline); i++) {
        const TimelineRow *row = timeline_row(timeline, i);
        if (i > 0 && !timeline_has_cpu(row) &&
            timeline_has_cpu(timeline_row(timeline, i - 1)))
            g_string_append_c(out, '\n');
        append_row(out, timeline, row);
        has_masked = has_masked || row->kind == TIMELINE_MASKED;
    }
    double column =
        (double)(timeline_end(timeline) - timeline_begin(timeline)) / CELLS;
    g_string_append_printf(
        out,
        "\nA column: %.*g ticks. # half of them or more, + less, . none%s\n",
        column < 10000 ? 4 : 15, // digits: never an exponent
        column < 10000 ? column : (double)(guint64)column,
        has_masked ? "; - masked in part" : "");
    return g_string_free(out, FALSE);
}

// Who or what it is about, where the row's label is not the word for it, and
// what is told of it.
static const struct {
    const char *subject, *verb;
} phrases[TIMELINE_KINDS] = {
    [TIMELINE_KERNEL] = {"the rest of the kernel", "had the CPU"},
    [TIMELINE_PROGRAM] = {NULL, "had the CPU"},
    [TIMELINE_SERVICE] = {NULL, "had the CPU"},
    [TIMELINE_SCHEDULER] = {"the scheduler", "had the CPU"},
    [TIMELINE_IDLE] = {"the CPU", "was idle"},
    [TIMELINE_MASKED] = {"interrupts", "were masked, all or some of them,"},
    [TIMELINE_NESTED] = {"service routines", "were under way"},
    [TIMELINE_DEVICE] = {NULL, "was busy"},
    [TIMELINE_NOTES] = {"notes", "were made"},
};

// "rounds had the CPU for 16399 ticks, 61.3%, in 22 pieces."
static void append_sentence(GString *out, const Timeline *timeline,
                            const TimelineRow *row)
{
    char share[16];
    guint value, pieces = timeline_pieces(row);
    guint64 ticks = timeline_ticks(row, timeline_begin(timeline),
                                   timeline_end(timeline), &value);
    const char *subject = phrases[row->kind].subject;
    timeline_share(timeline, row, share, sizeof share);
    g_string_append_printf(
        out, "%s %s for %" G_GUINT64_FORMAT " tick%s, %s, in %u piece%s.\n",
        subject ? subject : row->label, phrases[row->kind].verb, ticks,
        ticks == 1 ? "" : "s", share, pieces, pieces == 1 ? "" : "s");
}

char *timeline_sentences(const Timeline *timeline)
{
    GString *out = g_string_new(NULL);
    g_string_append_printf(
        out, "From tick %" G_GUINT64_FORMAT " to tick %" G_GUINT64_FORMAT ":\n",
        timeline_begin(timeline), timeline_end(timeline));
    for (guint i = 0; i < timeline_row_count(timeline); i++)
        append_sentence(out, timeline, timeline_row(timeline, i));
    return g_string_free(out, FALSE);
}
