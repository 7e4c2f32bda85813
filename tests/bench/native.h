// SPDX-License-Identifier: MIT
//
// The benchmark programs' work in C; see native.c.
#ifndef BENCH_NATIVE_H
#define BENCH_NATIVE_H

#include <stdint.h>

uint32_t native_loop(void);
uint32_t native_sieve(void);
uint32_t native_sort(void);
uint32_t native_matrix(void);
uint32_t native_fib(void);

#endif
