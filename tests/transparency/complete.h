// SPDX-License-Identifier: MIT
//
// Is each program of programs/ a sample run, under each kernel?
#ifndef COMPLETE_H
#define COMPLETE_H

#include <stddef.h>

// Prints each program that has neither a row nor a reason for a kernel, or
// both, and each reason for a program that there is not.  Gives their number.
size_t samples_incomplete(const char *root);

#endif
