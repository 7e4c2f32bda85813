// SPDX-License-Identifier: MIT
//
// The work of the benchmark programs in C, compiled with -O2: what the ratios
// of bench.c are taken against.
#include "native.h"

#include <stdlib.h>
#include <string.h>

// The compiler must take it that somebody reads and writes what `place` is.
#define USED(place) __asm__ volatile("" : : "r"(place) : "memory")

uint32_t native_loop(void)
{
    uint32_t sum = 0;
    for (uint32_t i = 10000000; i > 0; i--) {
        sum = (sum + i) ^ 0x55;
        __asm__ volatile("" : "+r"(sum)); // keep the loop a loop
    }
    return sum;
}

uint32_t native_sieve(void)
{
    enum { LIMIT = 500000, ROUNDS = 6 };
    static uint8_t flags[LIMIT];
    for (int round = 0; round < ROUNDS; round++) {
        for (uint32_t i = 0; i < LIMIT; i++) {
            flags[i] = 0;
            USED(flags); // keep the loop a loop
        }
        for (uint32_t i = 2; i * i < LIMIT; i++)
            for (uint32_t j = i * i; flags[i] == 0 && j < LIMIT; j += i)
                flags[j] = 1;
    }
    return flags[LIMIT - 1];
}

uint32_t native_sort(void)
{
    enum { WORDS = 3000 };
    static uint32_t table[WORDS];
    for (uint32_t i = 0; i < WORDS; i++)
        table[i] = WORDS - i;
    USED(table);
    for (uint32_t left = WORDS - 1; left > 0; left--) {
        for (uint32_t i = 0; i < left; i++) {
            uint32_t a = table[i], b = table[i + 1];
            if (a > b) {
                table[i] = b;
                table[i + 1] = a;
            }
        }
    }
    USED(table);
    return table[0];
}

uint32_t native_matrix(void)
{
    enum { SIDE = 96, ROUNDS = 6 };
    static uint32_t a[SIDE][SIDE], b[SIDE][SIDE], c[SIDE][SIDE];
    for (uint32_t i = 0; i < SIDE * SIDE; i++)
        a[i / SIDE][i % SIDE] = b[i / SIDE][i % SIDE] = i;
    for (int round = 0; round < ROUNDS; round++) {
        USED(a);
        USED(b);
        USED(c); // each round anew
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SIDE; j++) {
                uint32_t sum = 0;
                for (int k = 0; k < SIDE; k++)
                    sum += a[i][k] * b[k][j];
                c[i][j] = sum;
            }
        }
    }
    return c[0][0];
}

__attribute__((noinline)) static uint32_t fib(uint32_t n)
{
    __asm__ volatile("" : "+r"(n)); // no unrolling of the recursion
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

uint32_t native_fib(void)
{
    return fib(30);
}
