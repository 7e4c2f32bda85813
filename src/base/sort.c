// SPDX-License-Identifier: MIT
//
// Heap sort: no recursion, no memory, n log n for any input.
#include "base/sort.h"

#include <string.h>

typedef struct Heap {
    char *items;
    size_t bytes;
    int (*compare)(const void *a, const void *b);
} Heap;

static char *item(const Heap *heap, size_t index)
{
    return heap->items + index * heap->bytes;
}

static void swap(const Heap *heap, size_t a, size_t b)
{
    char kept[64];
    memcpy(kept, item(heap, a), heap->bytes);
    memcpy(item(heap, a), item(heap, b), heap->bytes);
    memcpy(item(heap, b), kept, heap->bytes);
}

// Lets the item at `root` sink until no child is larger.
static void sink(const Heap *heap, size_t root, size_t count)
{
    for (;;) {
        size_t child = 2 * root + 1;
        if (child >= count)
            return;
        if (child + 1 < count &&
            heap->compare(item(heap, child), item(heap, child + 1)) < 0)
            child++;
        if (heap->compare(item(heap, root), item(heap, child)) >= 0)
            return;
        swap(heap, root, child);
        root = child;
    }
}

static int in_order(const Heap *heap, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (heap->compare(item(heap, i - 1), item(heap, i)) > 0)
            return 0;
    return 1;
}

void sort_items(void *items, size_t count, size_t bytes,
                int (*compare)(const void *a, const void *b))
{
    Heap heap = {items, bytes, compare};
    if (count < 2 || in_order(&heap, count))
        return;
    for (size_t root = count / 2; root-- > 0;)
        sink(&heap, root, count);
    for (size_t last = count - 1; last > 0; last--) {
        swap(&heap, 0, last);
        sink(&heap, 0, last);
    }
}
