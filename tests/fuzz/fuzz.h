// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a fuzz target is: one function that gets any bytes, in the form that
// libFuzzer asks for, and the words that its inputs are likely to contain.  A
// target that finds something wrong aborts.  driver.c runs a target without
// libFuzzer.  Read next: CMakeLists.txt, which lists the targets.
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// The words, by number; NULL behind the last.
const char *fuzz_token(size_t index);

// Aborts, with the message on standard error, if what must hold does not.
#define FUZZ_CHECK(good, message) \
    ((good) ? (void)0 : fuzz_fail(__FILE__, __LINE__, message))
_Noreturn void fuzz_fail(const char *file, int line, const char *message);

#endif
