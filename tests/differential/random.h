// SPDX-License-Identifier: MIT
//
// A small random number generator (splitmix64): the same numbers from the same
// seed on every host, so that a printed seed repeats a run.
#ifndef DIFFERENTIAL_RANDOM_H
#define DIFFERENTIAL_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Random {
    uint64_t state;
} Random;

static inline uint64_t random_next(Random *random)
{
    uint64_t x = random->state += UINT64_C(0x9E3779B97F4A7C15);
    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
    return x ^ x >> 31;
}

static inline uint32_t random_word(Random *random)
{
    return (uint32_t)(random_next(random) >> 32);
}

// 0 .. below - 1
static inline uint32_t random_below(Random *random, uint32_t below)
{
    return (uint32_t)((uint64_t)random_word(random) * below >> 32);
}

static inline uint32_t random_from(Random *random, uint32_t low, uint32_t high)
{
    return low + random_below(random, high - low + 1);
}

// True once in `of` times.
static inline bool random_one_in(Random *random, uint32_t of)
{
    return random_below(random, of) == 0;
}

#define RANDOM_PICK(random, array) \
    ((array)[random_below((random), sizeof(array) / sizeof *(array))])

#endif
