// SPDX-License-Identifier: MIT
//
// Numbers that look random and are the same on every machine.
#ifndef TESTS_ASSEMBLER_RANDOM_H
#define TESTS_ASSEMBLER_RANDOM_H

#include <stdint.h>

typedef struct Random {
    uint64_t state; // not 0
} Random;

static inline uint32_t random_next(Random *random)
{
    random->state ^= random->state << 13;
    random->state ^= random->state >> 7;
    random->state ^= random->state << 17;
    return (uint32_t)(random->state * UINT64_C(0x2545F4914F6CDD1D) >> 32);
}

static inline uint32_t random_below(Random *random, uint32_t limit)
{
    return random_next(random) % limit;
}

#endif
