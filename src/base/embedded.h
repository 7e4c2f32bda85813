// SPDX-License-Identifier: MIT
//
// A file that is part of the program: cmake/embed.cmake makes a constant of it.
#ifndef BASE_EMBEDDED_H
#define BASE_EMBEDDED_H

#include <stddef.h>

typedef struct Embedded {
    const char *text; // a zero follows
    size_t bytes;     // without it
} Embedded;

#endif
