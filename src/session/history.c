// SPDX-License-Identifier: GPL-3.0-or-later
//
// Snapshots; see history.h.  What was written since the last one is told by the
// machine's page versions, so that the other pages are not looked at.  Pages
// are shared by groups, so that a snapshot costs little where few were written.
#include "session/history.h"

#include <string.h>

enum { PAGE_BYTES = HYPO_PAGE_BYTES, GROUP_PAGES = 16 };

typedef struct Page {
    guint references;
    guint8 bytes[PAGE_BYTES];
} Page;

typedef struct Group {
    guint references;
    Page *pages[GROUP_PAGES]; // NULL behind the last one
} Group;

typedef struct Snapshot {
    HypoPosition moment;
    HypoState state;
    Group **groups; // of memory, then of the disk
} Snapshot;

struct History {
    HypoMachine *machine;
    GPtrArray *snapshots; // of Snapshot, by moment
    gsize memory_bytes, disk_bytes, page_count, group_count;
    gsize bytes, bytes_max;
    guint64 interval;
    // The newest copies, and the version of each page that they are of.
    Group **copies;
    guint64 *copied;
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

static void release_group(History *history, Group *group)
{
    if (--group->references > 0)
        return;
    for (gsize i = 0; i < GROUP_PAGES && group->pages[i]; i++)
        release_page(history, group->pages[i]);
    history->bytes -= sizeof *group;
    g_free(group);
}

static gsize snapshot_bytes(const History *history)
{
    return sizeof(Snapshot) + history->group_count * sizeof(Group *);
}

static void free_snapshot(History *history, Snapshot *snapshot)
{
    for (gsize i = 0; i < history->group_count; i++)
        release_group(history, snapshot->groups[i]);
    history->bytes -= snapshot_bytes(history);
    g_free(snapshot->groups);
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

static const guint64 *page_versions(const History *history)
{
    gsize count;
    return hypo_machine_page_versions(history->machine, &count);
}

// How many pages group `index` has.
static gsize group_pages(const History *history, gsize index)
{
    return MIN((gsize)GROUP_PAGES, history->page_count - index * GROUP_PAGES);
}

// Whether the copies of a group are those of `versions`.
static gboolean is_copied(const History *history, gsize index,
                          const guint64 *versions)
{
    gsize first = index * GROUP_PAGES;
    return history->copies[index] &&
           memcmp(history->copied + first, versions + first,
                  group_pages(history, index) * sizeof *versions) == 0;
}

// Makes `group` the newest copy of its pages, which are at these versions.
static void keep_group(History *history, gsize index, Group *group,
                       const guint64 *versions)
{
    gsize first = index * GROUP_PAGES;
    group->references++;
    if (history->copies[index])
        release_group(history, history->copies[index]);
    history->copies[index] = group;
    memcpy(history->copied + first, versions + first,
           group_pages(history, index) * sizeof *versions);
}

// A copy of page `number`: `last` if nothing has changed.
static Page *copy_page(History *history, gsize number, Page *last)
{
    gsize bytes;
    const guint8 *live = live_page(history, number, &bytes);
    if (last && memcmp(last->bytes, live, bytes) == 0)
        return last;
    Page *page = g_new(Page, 1);
    page->references = 0;
    memcpy(page->bytes, live, bytes);
    memset(page->bytes + bytes, 0, PAGE_BYTES - bytes);
    history->bytes += sizeof *page;
    return page;
}

// Copies the pages of a group that were written.
static void copy_group(History *history, gsize index, const guint64 *versions)
{
    const Group *last = history->copies[index];
    Group *group = g_new0(Group, 1);
    history->bytes += sizeof *group;
    for (gsize i = 0; i < group_pages(history, index); i++) {
        gsize number = index * GROUP_PAGES + i;
        Page *page = last ? last->pages[i] : NULL;
        if (!page || history->copied[number] != versions[number])
            page = copy_page(history, number, page);
        page->references++;
        group->pages[i] = page;
    }
    keep_group(history, index, group, versions);
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
    const guint64 *versions = page_versions(history);
    Snapshot *snapshot = g_new(Snapshot, 1);
    snapshot->moment = now;
    snapshot->state = *hypo_machine_state(history->machine);
    snapshot->groups = g_new(Group *, history->group_count);
    for (gsize i = 0; i < history->group_count; i++) {
        if (!is_copied(history, i, versions))
            copy_group(history, i, versions);
        snapshot->groups[i] = history->copies[i];
        snapshot->groups[i]->references++;
    }
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

static void restore_group(History *history, gsize index, const Group *group)
{
    for (gsize i = 0; i < group_pages(history, index); i++) {
        gsize bytes, number = index * GROUP_PAGES + i;
        const guint8 *live = live_page(history, number, &bytes);
        if (memcmp(live, group->pages[i]->bytes, bytes) != 0)
            write_page(history, number, group->pages[i], bytes);
    }
}

static void restore_groups(History *history, Group *const *groups)
{
    const guint64 *versions = page_versions(history);
    for (gsize i = 0; i < history->group_count; i++)
        if (history->copies[i] != groups[i] || !is_copied(history, i, versions))
            restore_group(history, i, groups[i]);
    versions = page_versions(history);
    for (gsize i = 0; i < history->group_count; i++)
        keep_group(history, i, groups[i], versions);
}

gboolean history_restore(History *history, HypoPosition position,
                         gboolean inclusive, HypoPosition *moment)
{
    guint count = count_before(history, position, inclusive);
    if (count == 0)
        return FALSE;
    const Snapshot *snapshot = at(history, count - 1);
    restore_groups(history, snapshot->groups);
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
    history->group_count =
        (history->page_count + GROUP_PAGES - 1) / GROUP_PAGES;
    history->copies = g_new0(Group *, history->group_count);
    history->copied = g_new0(guint64, history->page_count);
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
    for (gsize i = 0; i < history->group_count; i++)
        release_group(history, history->copies[i]);
    g_free(history->copies);
    g_free(history->copied);
    g_free(history);
}
