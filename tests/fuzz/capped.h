// SPDX-License-Identifier: MIT
//
// An allocator that counts: what a target asks for must stay within a bound,
// and all of it be given back.
#ifndef TESTS_FUZZ_CAPPED_H
#define TESTS_FUZZ_CAPPED_H

#include <hypo/alloc.h>

typedef struct Capped {
    HypoAllocator allocator;
    size_t used, most; // bytes
} Capped;

// More than `most` bytes in use abort.
void capped_init(Capped *capped, size_t most);

// Aborts if something was not given back.
void capped_check_empty(const Capped *capped);

#endif
