// SPDX-License-Identifier: MIT
//
// Near misses by edit distance, two neighbours swapped counting once.  Upper
// and lower case count as equal, so that a name in the wrong case is nearest.
#include "base/suggest.h"

#include <stdbool.h>

#include "base/scan.h"

enum { LONGEST = 40 };

Suggestion suggestion_for(const char *name, size_t length)
{
    // One slip in a short name, two in a long one; three are another name.
    unsigned near = length < 2 ? 0 : length < 5 ? 1 : 2;
    return (Suggestion){name, length, NULL, 0, near + 1};
}

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

// Row by row over the table of distances between the beginnings of a and b;
// three rows are enough to see a swap.
static unsigned distance(const char *a, size_t a_length, const char *b,
                         size_t b_length)
{
    unsigned rows[3][LONGEST + 1];
    for (unsigned j = 0; j <= b_length; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        const unsigned *swap = rows[(i + 1) % 3];
        const unsigned *above = rows[(i + 2) % 3];
        unsigned *row = rows[i % 3];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= b_length; j++) {
            char x = scan_lower(a[i - 1]);
            char y = scan_lower(b[j - 1]);
            row[j] =
                least(above[j - 1] + (x != y), least(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && x == scan_lower(b[j - 2]) &&
                y == scan_lower(a[i - 2]))
                row[j] = least(row[j], swap[j - 2] + 1);
        }
    }
    return rows[a_length % 3][b_length];
}

static bool begins_alike(const Suggestion *suggestion, const char *candidate)
{
    return scan_lower(suggestion->name[0]) == scan_lower(candidate[0]);
}

void suggestion_offer(Suggestion *suggestion, const char *candidate,
                      size_t length)
{
    size_t apart = length > suggestion->length ? length - suggestion->length
                                               : suggestion->length - length;
    if (apart > suggestion->distance || length > LONGEST || length == 0 ||
        suggestion->length > LONGEST)
        return;
    unsigned far =
        distance(suggestion->name, suggestion->length, candidate, length);
    // Of two that are equally near, the first letter is rarely the wrong one.
    bool begins_better = suggestion->best &&
                         begins_alike(suggestion, candidate) &&
                         !begins_alike(suggestion, suggestion->best);
    if (far > suggestion->distance ||
        (far == suggestion->distance && !begins_better))
        return;
    suggestion->best = candidate;
    suggestion->best_length = length;
    suggestion->distance = far;
}
