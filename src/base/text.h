// SPDX-License-Identifier: MIT
//
// Text into a caller's buffer, without stdio: the core says what it has to say
// with this.  A Text is always terminated; what does not fit is cut.
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Text {
    char *buffer;
    size_t capacity; // bytes, at least 1
    size_t length;   // bytes written, without the final zero
} Text;

Text text_into(char *buffer, size_t capacity);

// The conversions: %s string · %S length (size_t) and pointer · %c character ·
// %d int · %u unsigned · %D int64_t · %U uint64_t · %x uint32_t, shortest · %X
// uint32_t, eight digits · %% a per cent sign.
void text_print(Text *text, const char *format, ...);
void text_vprint(Text *text, const char *format, va_list arguments);

// The digits of `value` up to `end`, at least `least` of them; the first one.
// Inline, so that a constant radix costs no division.
static inline char *text_digits(char *end, uint64_t value, unsigned radix,
                                unsigned least)
{
    for (; value != 0 || least > 0; value /= radix) {
        *--end = "0123456789abcdef"[value % radix];
        least -= least > 0;
    }
    return end;
}

#endif
