// SPDX-License-Identifier: MIT
//
// "Did you mean": the nearest of many names to one that does not exist.  Offer
// each candidate to suggestion_offer; `best` is then the nearest, or NULL where
// none is near enough to be meant.
#ifndef BASE_SUGGEST_H
#define BASE_SUGGEST_H

#include <stddef.h>

typedef struct Suggestion {
    const char *name; // what was written, `length` bytes
    size_t length;
    const char *best;
    size_t best_length;
    unsigned distance; // of `best`; before the first: too far
} Suggestion;

Suggestion suggestion_for(const char *name, size_t length);
void suggestion_offer(Suggestion *suggestion, const char *candidate,
                      size_t length);

#endif
