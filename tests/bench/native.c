// SPDX-License-Identifier: MIT
//
// The work of the benchmark programs in C, compiled with -O2: what the ratios
// of bench.c are taken against.
#include "native.h"

#include <stdlib.h>
#include <string.h>

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
            __asm__ volatile("" ::: "memory");
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
    for (uint32_t left = WORDS - 1; left > 0; left--) {
        for (uint32_t i = 0; i < left; i++) {
            uint32_t a = table[i], b = table[i + 1];
            if (a > b) {
                table[i] = b;
                table[i + 1] = a;
            }
            __asm__ volatile("" ::: "memory");
        }
    }
    return table[0];
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
