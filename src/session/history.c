// SPDX-License-Identifier: GPL-3.0-or-later
//
// Snapshots; see history.h.
#include "session/history.h"

#include <string.h>

enum { PAGE_BYTES = 4096 };

typedef struct Page {
    guint references;
    guint8 bytes[PAGE_BYTES];
} Page;

typedef struct Snapshot {
    HypoPosition moment;
    HypoState state;
    Page **pages; // of memory, then of the disk
} Snapshot;

struct History {
    HypoMachine *machine;
    GPtrArray *snapshots; // of Snapshot, by moment
    gsize memory_bytes, disk_bytes, page_count;
    gsize bytes, bytes_max;
    guint64 interval;
};

// The bytes of page `number`, and how many there are.
static const guint8 *live_page(const History *history, gsize number,
                               gsize *bytes)
{
    gsize memory_pages = history->memory_bytes / PAGE_BYTES, disk_bytes;
    const guint8 *disk = hypo_machine_disk(history->machine, &disk_bytes);
    *bytes = PAGE_BYTES;
    if (number < memory_pages)
        return hypo_machine_memory(history->machine) + number * PAGE_BYTES;
    gsize offset = (number - memory_pages) * PAGE_BYTES;
    *bytes = MIN((gsize)PAGE_BYTES, disk_bytes - offset);
    return disk + offset;
}

static void write_page(History *history, gsize number, const Page *page,
                       gsize bytes)
{
    gsize memory_pages = history->memory_bytes / PAGE_BYTES;
    if (number < memory_pages)
        hypo_machine_write(history->machine, (guint32)(number * PAGE_BYTES),
                           page->bytes, bytes);
    else
        hypo_machine_write_disk(history->machine,
                                (number - memory_pages) * PAGE_BYTES,
                                page->bytes, bytes);
}

static void release_page(History *history, Page *page)
{
    if (--page->references > 0)
        return;
    history->bytes -= sizeof *page;
    g_free(page);
}

static gsize snapshot_bytes(const History *history)
{
    return sizeof(Snapshot) + history->page_count * sizeof(Page *);
}

static void free_snapshot(History *history, Snapshot *snapshot)
{
    for (gsize i = 0; i < history->page_count; i++)
        release_page(history, snapshot->pages[i]);
    history->bytes -= snapshot_bytes(history);
    g_free(snapshot->pages);
    g_free(snapshot);
}

static Snapshot *at(const History *history, guint index)
{
    return g_ptr_array_index(history->snapshots, index);
}

// The number of snapshots before `position`, or at it where `inclusive`.
static guint count_before(const History *history, HypoPosition position,
                          gboolean inclusive)
{
    guint low = 0, high = history->snapshots->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        int order =
            hypo_position_compare(at(history, middle)->moment, position);
        if (order < 0 || (order == 0 && inclusive))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// A page as it is now: that of `earlier` if it did not change.
static Page *take_page(History *history, const Snapshot *earlier, gsize number)
{
    gsize bytes;
    const guint8 *live = live_page(history, number, &bytes);
    Page *page = earlier ? earlier->pages[number] : NULL;
    if (page && memcmp(page->bytes, live, bytes) == 0) {
        page->references++;
        return page;
    }
    page = g_new0(Page, 1);
    page->references = 1;
    memcpy(page->bytes, live, bytes);
    history->bytes += sizeof *page;
    return page;
}

// Every second snapshot goes; the first, the beginning, stays.
static void thin_out(History *history)
{
    guint kept = 0;
    for (guint i = 0; i < history->snapshots->len; i++) {
        if (i % 2 == 0)
            history->snapshots->pdata[kept++] = at(history, i);
        else
            free_snapshot(history, at(history, i));
    }
    g_ptr_array_set_size(history->snapshots, (gint)kept);
    history->interval *= 2;
}

static void take(History *history, HypoPosition now)
{
    guint index = count_before(history, now, TRUE);
    const Snapshot *earlier = index > 0 ? at(history, index - 1) : NULL;
    if (earlier && hypo_position_compare(earlier->moment, now) == 0)
        return;
    Snapshot *snapshot = g_new(Snapshot, 1);
    snapshot->moment = now;
    snapshot->state = *hypo_machine_state(history->machine);
    snapshot->pages = g_new(Page *, history->page_count);
    for (gsize i = 0; i < history->page_count; i++)
        snapshot->pages[i] = take_page(history, earlier, i);
    history->bytes += snapshot_bytes(history);
    g_ptr_array_insert(history->snapshots, (gint)index, snapshot);
    while (history->bytes > history->bytes_max && history->snapshots->len > 2)
        thin_out(history);
}

guint64 history_next_tick(const History *history)
{
    guint count = history->snapshots->len;
    return at(history, count - 1)->moment.tick + history->interval;
}

void history_note(History *history, HypoPosition now)
{
    if (now.tick >= history_next_tick(history))
        take(history, now);
}

gboolean history_restore(History *history, HypoPosition position,
                         gboolean inclusive, HypoPosition *moment)
{
    guint count = count_before(history, position, inclusive);
    if (count == 0)
        return FALSE;
    const Snapshot *snapshot = at(history, count - 1);
    for (gsize i = 0; i < history->page_count; i++) {
        gsize bytes;
        const guint8 *live = live_page(history, i, &bytes);
        if (memcmp(live, snapshot->pages[i]->bytes, bytes) != 0)
            write_page(history, i, snapshot->pages[i], bytes);
    }
    hypo_machine_set_state(history->machine, &snapshot->state);
    *moment = snapshot->moment;
    return TRUE;
}

void history_forget_after(History *history, HypoPosition position)
{
    guint keep = MAX(1, count_before(history, position, TRUE));
    for (guint i = keep; i < history->snapshots->len; i++)
        free_snapshot(history, at(history, i));
    g_ptr_array_set_size(history->snapshots, (gint)keep);
}

gsize history_bytes(const History *history)
{
    return history->bytes;
}

History *history_new(HypoMachine *machine, gsize bytes_max, guint64 interval)
{
    History *history = g_new0(History, 1);
    gsize disk_bytes;
    hypo_machine_disk(machine, &disk_bytes);
    history->machine = machine;
    history->snapshots = g_ptr_array_new();
    history->memory_bytes = hypo_machine_memory_bytes(machine);
    history->disk_bytes = disk_bytes;
    history->page_count = history->memory_bytes / PAGE_BYTES +
                          (disk_bytes + PAGE_BYTES - 1) / PAGE_BYTES;
    history->bytes_max = bytes_max;
    history->interval = interval;
    take(history, (HypoPosition){hypo_machine_state(machine)->tick, 0});
    return history;
}

void history_free(History *history)
{
    if (!history)
        return;
    for (guint i = 0; i < history->snapshots->len; i++)
        free_snapshot(history, at(history, i));
    g_ptr_array_free(history->snapshots, TRUE);
    g_free(history);
}
