// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who ran when; see timeline.h.
#include "observe/timeline.h"

#include "observe/visible.h"

enum {
    // The classes that IM can hold back (docs/machine.md, section 4).
    MASKABLE = 1 << HYPO_CLASS_PROGRAM | 1 << HYPO_CLASS_TIMER |
               1 << HYPO_CLASS_IO | 1 << HYPO_CLASS_EXTERNAL,
    SPANS_MAX = 1 << 18, // of all rows
    SOME_MASKED = 1,
    ALL_MASKED = 2,
};

struct Timeline {
    GPtrArray *rows; // of TimelineRow
    guint span_count;
    guint64 grain; // ticks; see TimelineSpan
    guint64 begin, end;
    TimelineRow *running; // who has the CPU, since
    guint64 running_since;
    guint masked, depth; // values, since
    guint64 masked_since, depth_since;
    guint64 busy_since[HYPO_DEVICES]; // EVENT_NONE: not busy
};

static void free_row(gpointer row)
{
    TimelineRow *it = row;
    g_free(it->label);
    g_array_free(it->spans, TRUE);
    g_free(it);
}

Timeline *timeline_new(void)
{
    Timeline *timeline = g_new0(Timeline, 1);
    timeline->grain = 1;
    timeline->rows = g_ptr_array_new_with_free_func(free_row);
    for (guint i = 0; i < HYPO_DEVICES; i++)
        timeline->busy_since[i] = EVENT_NONE;
    return timeline;
}

void timeline_free(Timeline *timeline)
{
    if (!timeline)
        return;
    g_ptr_array_free(timeline->rows, TRUE);
    g_free(timeline);
}

// --- Rows -------------------------------------------------------------------

// The row of this kind and key, made where there is none.
static TimelineRow *row_of(Timeline *timeline, TimelineRowKind kind,
                           guint64 key, const char *label)
{
    for (guint i = 0; i < timeline->rows->len; i++) {
        TimelineRow *row = timeline->rows->pdata[i];
        if (row->kind == kind && row->key == key)
            return row;
    }
    TimelineRow *row = g_new(TimelineRow, 1);
    *row = (TimelineRow){kind, key, visible_text(label, -1, ""),
                         g_array_new(FALSE, FALSE, sizeof(TimelineSpan))};
    g_ptr_array_add(timeline->rows, row);
    return row;
}

// Makes one of spans that lie within `grain` ticks.
static void coarsen_row(TimelineRow *row, guint64 grain)
{
    GArray *spans = row->spans;
    guint count = 0;
    for (guint i = 0; i < spans->len; i++) {
        TimelineSpan span = g_array_index(spans, TimelineSpan, i);
        TimelineSpan *last =
            count > 0 ? &g_array_index(spans, TimelineSpan, count - 1) : NULL;
        if (last && span.end - last->start <= grain) {
            last->end = span.end;
            last->covered += span.covered;
            last->value = MAX(last->value, span.value);
            last->pieces += span.pieces;
        } else {
            g_array_index(spans, TimelineSpan, count++) = span;
        }
    }
    g_array_set_size(spans, count);
}

// So that a run of any length takes a bounded place.
static void bound_spans(Timeline *timeline)
{
    while (timeline->span_count >= SPANS_MAX) {
        timeline->grain *= 2;
        timeline->span_count = 0;
        for (guint i = 0; i < timeline->rows->len; i++) {
            TimelineRow *row = timeline->rows->pdata[i];
            coarsen_row(row, timeline->grain);
            timeline->span_count += row->spans->len;
        }
    }
}

static void add_span(Timeline *timeline, TimelineRow *row, guint64 start,
                     guint64 end, guint value)
{
    TimelineSpan span = {start, end, end - start, value, 1};
    if (start >= end)
        return;
    if (row->spans->len > 0) {
        TimelineSpan *last =
            &g_array_index(row->spans, TimelineSpan, row->spans->len - 1);
        if (last->end == start && last->value == value) {
            last->end = end;
            last->covered += end - start;
            return;
        }
    }
    g_array_append_val(row->spans, span);
    timeline->span_count++;
    bound_spans(timeline);
}

static TimelineRow *row_of_actor(Timeline *timeline, const Event *event)
{
    char label[32];
    if (g_str_equal(event->actor, "program")) {
        // Programs that the loader did not place are told by their names.
        guint64 key = event->program != EVENT_NONE
                          ? event->program
                          : G_MAXUINT32 + (guint64)g_str_hash(event->name);
        return row_of(timeline, TIMELINE_PROGRAM, key, event->name);
    }
    if (g_str_equal(event->actor, "service")) {
        const HypoClassInfo *info = hypo_class((guint)event->class);
        g_snprintf(label, sizeof label, "%s ISR", info ? info->name : "unused");
        return row_of(timeline, TIMELINE_SERVICE, event->class, label);
    }
    if (g_str_equal(event->actor, "scheduler"))
        return row_of(timeline, TIMELINE_SCHEDULER, 0, "scheduler");
    if (g_str_equal(event->actor, "idle"))
        return row_of(timeline, TIMELINE_IDLE, 0, "idle");
    return row_of(timeline, TIMELINE_KERNEL, 0, "kernel");
}

// --- Spans begin and end ----------------------------------------------------

static void set_running(Timeline *timeline, TimelineRow *row, guint64 tick)
{
    if (timeline->running)
        add_span(timeline, timeline->running, timeline->running_since, tick, 1);
    timeline->running = row;
    timeline->running_since = tick;
}

static void set_masked(Timeline *timeline, guint mask, guint64 tick)
{
    guint value = (mask & MASKABLE) == MASKABLE ? 0
                  : (mask & MASKABLE) == 0      ? ALL_MASKED
                                                : SOME_MASKED;
    if (timeline->masked != 0)
        add_span(timeline, row_of(timeline, TIMELINE_MASKED, 0, "masked"),
                 timeline->masked_since, tick, timeline->masked);
    timeline->masked = value;
    timeline->masked_since = tick;
}

static void set_depth(Timeline *timeline, guint depth, guint64 tick)
{
    if (timeline->depth != 0)
        add_span(timeline, row_of(timeline, TIMELINE_NESTED, 0, "nested"),
                 timeline->depth_since, tick, timeline->depth);
    timeline->depth = depth;
    timeline->depth_since = tick;
}

static void end_operation(Timeline *timeline, guint device, const char *name,
                          guint64 tick)
{
    if (timeline->busy_since[device] != EVENT_NONE)
        add_span(
            timeline,
            row_of(timeline, TIMELINE_DEVICE, device, name ? name : "device"),
            timeline->busy_since[device], tick, 1);
    timeline->busy_since[device] = EVENT_NONE;
}

static void begin_operation(Timeline *timeline, const Event *event)
{
    guint device = (guint)event->device % HYPO_DEVICES;
    row_of(timeline, TIMELINE_DEVICE, device,
           event->name ? event->name : "device");
    timeline->busy_since[device] = event->tick;
}

void timeline_take(gpointer context, const Event *event)
{
    Timeline *timeline = context;
    switch (event->kind) {
    case EVENT_START:
        timeline->begin = event->tick;
        set_masked(timeline, event->after.im, event->tick);
        break;
    case EVENT_RESET: set_masked(timeline, event->after.im, event->tick); break;
    case EVENT_ACTOR:
        set_running(timeline, row_of_actor(timeline, event), event->tick);
        set_depth(timeline, (guint)event->depth, event->tick);
        break;
    case EVENT_MASK:
        set_masked(timeline, (guint)event->new_mask, event->tick);
        break;
    case EVENT_IO_START: begin_operation(timeline, event); break;
    case EVENT_IO_END:
        end_operation(timeline, (guint)event->device % HYPO_DEVICES,
                      event->name, event->tick);
        break;
    case EVENT_NOTE:
        add_span(timeline, row_of(timeline, TIMELINE_NOTES, 0, "notes"),
                 event->tick, event->tick + 1, 1);
        break;
    case EVENT_END: timeline_finish(timeline, event->tick); break;
    default: break;
    }
}

static gint compare_rows(gconstpointer a, gconstpointer b)
{
    const TimelineRow *x = *(TimelineRow *const *)a;
    const TimelineRow *y = *(TimelineRow *const *)b;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    return x->key < y->key ? -1 : x->key > y->key;
}

void timeline_finish(Timeline *timeline, guint64 tick)
{
    timeline->end = tick;
    set_running(timeline, NULL, tick);
    set_masked(timeline, MASKABLE, tick);
    set_depth(timeline, 0, tick);
    for (guint i = 0; i < HYPO_DEVICES; i++)
        end_operation(timeline, i, NULL, tick);
    g_ptr_array_sort(timeline->rows, compare_rows);
}

// --- What was collected -----------------------------------------------------

guint64 timeline_begin(const Timeline *timeline)
{
    return timeline->begin;
}

guint64 timeline_end(const Timeline *timeline)
{
    return timeline->end;
}

// The part of the span's ticks that lies in these.
static guint64 covered_within(const TimelineSpan *span, guint64 from,
                              guint64 to)
{
    guint64 ticks = MIN(span->end, to) - MAX(span->start, from);
    guint64 all = span->end - span->start;
    if (span->covered == all)
        return ticks;
    return (guint64)((double)span->covered * (double)ticks / (double)all);
}

static void cut_row(TimelineRow *row, guint64 from, guint64 to)
{
    GArray *spans = g_array_new(FALSE, FALSE, sizeof(TimelineSpan));
    for (guint i = 0; i < row->spans->len; i++) {
        TimelineSpan span = g_array_index(row->spans, TimelineSpan, i);
        if (MAX(span.start, from) >= MIN(span.end, to))
            continue;
        span.covered = covered_within(&span, from, to);
        span.start = MAX(span.start, from);
        span.end = MIN(span.end, to);
        g_array_append_val(spans, span);
    }
    g_array_free(row->spans, TRUE);
    row->spans = spans;
}

void timeline_cut(Timeline *timeline, guint64 from, guint64 to)
{
    timeline->begin = CLAMP(from, timeline->begin, timeline->end);
    timeline->end = CLAMP(to, timeline->begin, timeline->end);
    for (guint i = timeline->rows->len; i > 0; i--) {
        TimelineRow *row = timeline->rows->pdata[i - 1];
        cut_row(row, timeline->begin, timeline->end);
        if (row->spans->len == 0)
            g_ptr_array_remove_index(timeline->rows, i - 1);
    }
}

guint timeline_row_count(const Timeline *timeline)
{
    return timeline->rows->len;
}

const TimelineRow *timeline_row(const Timeline *timeline, guint number)
{
    return timeline->rows->pdata[number];
}

gboolean timeline_has_cpu(const TimelineRow *row)
{
    return row->kind <= TIMELINE_IDLE;
}

// The first span that ends behind `tick`.
static guint first_span(const TimelineRow *row, guint64 tick)
{
    guint low = 0, high = row->spans->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(row->spans, TimelineSpan, middle).end <= tick)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

guint64 timeline_ticks(const TimelineRow *row, guint64 from, guint64 to,
                       guint *value)
{
    guint64 ticks = 0;
    *value = 0;
    for (guint i = first_span(row, from); i < row->spans->len; i++) {
        const TimelineSpan *span = &g_array_index(row->spans, TimelineSpan, i);
        if (span->start >= to)
            break;
        ticks += covered_within(span, from, to);
        *value = MAX(*value, span->value);
    }
    return ticks;
}

void timeline_share(const Timeline *timeline, const TimelineRow *row,
                    char *buffer, gsize bytes)
{
    guint value;
    guint64 all = MAX(timeline->end - timeline->begin, (guint64)1);
    guint64 ticks = timeline_ticks(row, timeline->begin, timeline->end, &value);
    guint tenths = (guint)((ticks * 1000 + all / 2) / all);
    g_snprintf(buffer, bytes, "%u.%u%%", tenths / 10, tenths % 10);
}

guint timeline_pieces(const TimelineRow *row)
{
    guint pieces = 0;
    for (guint i = 0; i < row->spans->len; i++)
        pieces += g_array_index(row->spans, TimelineSpan, i).pieces;
    return pieces;
}
