// SPDX-License-Identifier: MIT
//
// The characters of the assembly language: which of them make a name, how a
// number and an escape read.  Shared by the assembler's statements and by
// expressions, so that both sides of a session know the same notation.
#ifndef BASE_SCAN_H
#define BASE_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

// What is wrong with a piece of text, and with which.  `message` is empty
// while nothing is.
typedef struct ScanError {
    const char *text;
    size_t length;
    char message[200];
} ScanError;

// Sets the error; always false, so that a function can return it.
bool scan_fail(ScanError *error, const char *text, size_t length,
               const char *format, ...);

// What a character may be part of; one look into a table, as this is asked for
// every byte of a source.
enum { SCAN_NAME = 1, SCAN_DIGIT = 2, SCAN_BLANK = 4 };
extern const uint8_t scan_classes[256];

static inline bool scan_is(char character, unsigned classes)
{
    return (scan_classes[(unsigned char)character] & classes) != 0;
}

// Letters, digits, `_`, `.` and `$`; a name does not start with a digit.
static inline bool scan_is_name(char character)
{
    return scan_is(character, SCAN_NAME);
}

static inline bool scan_is_digit(char character)
{
    return scan_is(character, SCAN_DIGIT);
}

static inline bool scan_is_blank(char character)
{
    return scan_is(character, SCAN_BLANK);
}

static inline char scan_lower(char character)
{
    int bit = character >= 'A' && character <= 'Z' ? 0x20 : 0;
    return (char)(character | bit);
}

// True if the byte at `at` is a printing ASCII character; else the error says
// that it has no meaning outside strings and comments.
bool scan_is_plain(const char *at, const char *end, ScanError *error);

// The first byte from `at` on that is not blank, or `end`.
static inline const char *scan_blanks(const char *at, const char *end)
{
    while (at < end && scan_is_blank(*at))
        at++;
    return at;
}

// The end of the name characters that begin at `at`.
static inline const char *scan_name_end(const char *at, const char *end)
{
    while (at < end && scan_is_name(*at))
        at++;
    return at;
}

// Reads the number that begins at *at, a digit, and moves *at behind it.
bool scan_number(const char **at, const char *end, uint32_t *value,
                 ScanError *error);

// Reads one byte of a literal, an escape perhaps, and moves *at behind it; *at
// is not `end`.
bool scan_literal_byte(const char **at, const char *end, uint8_t *byte,
                       ScanError *error);

// Reads the character literal that begins at *at, a single quote.
bool scan_character(const char **at, const char *end, uint32_t *value,
                    ScanError *error);

// The end of the string literal that begins at `at`, a double quote, or of the
// character literal that begins there, a single quote; `end` if it has none.
const char *scan_quoted_end(const char *at, const char *end);

#endif
