// SPDX-License-Identifier: MIT
//
// Names, numbers and escapes; see scan.h.
#include "base/scan.h"

#include <string.h>

// The class of each byte; those that are not named have none.
#define L (SCAN_NAME)
#define D (SCAN_NAME | SCAN_DIGIT)
#define B (SCAN_BLANK)
const uint8_t scan_classes[256] = {
    ['\t'] = B, ['\v'] = B, ['\f'] = B, [' '] = B, ['$'] = L, ['.'] = L,
    ['_'] = L,  ['0'] = D,  ['1'] = D,  ['2'] = D, ['3'] = D, ['4'] = D,
    ['5'] = D,  ['6'] = D,  ['7'] = D,  ['8'] = D, ['9'] = D, ['A'] = L,
    ['B'] = L,  ['C'] = L,  ['D'] = L,  ['E'] = L, ['F'] = L, ['G'] = L,
    ['H'] = L,  ['I'] = L,  ['J'] = L,  ['K'] = L, ['L'] = L, ['M'] = L,
    ['N'] = L,  ['O'] = L,  ['P'] = L,  ['Q'] = L, ['R'] = L, ['S'] = L,
    ['T'] = L,  ['U'] = L,  ['V'] = L,  ['W'] = L, ['X'] = L, ['Y'] = L,
    ['Z'] = L,  ['a'] = L,  ['b'] = L,  ['c'] = L, ['d'] = L, ['e'] = L,
    ['f'] = L,  ['g'] = L,  ['h'] = L,  ['i'] = L, ['j'] = L, ['k'] = L,
    ['l'] = L,  ['m'] = L,  ['n'] = L,  ['o'] = L, ['p'] = L, ['q'] = L,
    ['r'] = L,  ['s'] = L,  ['t'] = L,  ['u'] = L, ['v'] = L, ['w'] = L,
    ['x'] = L,  ['y'] = L,  ['z'] = L,
};
#undef L
#undef D
#undef B

bool scan_fail(ScanError *error, const char *text, size_t length,
               const char *format, ...)
{
    error->text = text;
    error->length = length;
    Text message = text_into(error->message, sizeof error->message);
    va_list arguments;
    va_start(arguments, format);
    text_vprint(&message, format, arguments);
    va_end(arguments);
    return false;
}

bool scan_is_plain(const char *at, const char *end, ScanError *error)
{
    unsigned char byte = (unsigned char)*at;
    size_t length = 1;
    if (byte >= ' ' && byte <= '~')
        return true;
    if (byte == '\r')
        return scan_fail(error, at, 1,
                         "a carriage return in the middle of a line");
    if (byte < 0x80)
        return scan_fail(error, at, 1, "the byte 0x%c%c has no meaning here",
                         "0123456789abcdef"[byte >> 4],
                         "0123456789abcdef"[byte & 0xF]);
    while ((size_t)(end - at) > length && (at[length] & 0xC0) == 0x80)
        length++;
    return scan_fail(error, at, length,
                     "outside strings and comments there are only ASCII "
                     "characters");
}

static unsigned digit_value(char character)
{
    char lower = (char)(character | 0x20);
    if (scan_is_digit(character))
        return (unsigned)(character - '0');
    if (lower >= 'a' && lower <= 'z')
        return (unsigned)(lower - 'a') + 10;
    return 99;
}

typedef struct Radix {
    unsigned base;
    const char *name;
    const char *digits;
} Radix;

// The radix that a prefix (0x, 0b, 0o) tells, else ten.
static Radix radix_of(const char *at, const char *end)
{
    char mark = '0';
    if (end - at >= 2 && at[0] == '0')
        mark = scan_lower(at[1]);
    switch (mark) {
    case 'x': return (Radix){16, "hexadecimal", "0 to 9 and a to f"};
    case 'b': return (Radix){2, "binary", "0 and 1"};
    case 'o': return (Radix){8, "octal", "0 to 7"};
    default: return (Radix){10, "decimal", "0 to 9"};
    }
}

bool scan_number(const char **at, const char *end, uint32_t *value,
                 ScanError *error)
{
    const char *start = *at;
    const char *stop = scan_name_end(start, end);
    size_t length = (size_t)(stop - start);
    Radix radix = radix_of(start, stop);
    const char *digit = radix.base == 10 ? start : start + 2;
    uint64_t sum = 0;
    *at = stop;
    if (digit == stop)
        return scan_fail(error, start, length, "`%S` has no digits after it",
                         length, start);
    if (radix.base == 10 && length > 1 && *start == '0' &&
        scan_is_digit(start[1]))
        return scan_fail(error, start, length,
                         "a decimal number does not begin with 0; octal "
                         "numbers are written `0o17`");
    for (; digit < stop; digit++) {
        unsigned unit = digit_value(*digit);
        if (unit >= radix.base)
            return scan_fail(error, start, length,
                             "`%S` is no %s number: its digits are %s",
                             length > 40 ? (size_t)40 : length, start,
                             radix.name, radix.digits);
        sum = sum * radix.base + unit;
        if (sum > UINT32_MAX)
            return scan_fail(error, start, length,
                             "this number needs more than 32 bits; the largest "
                             "is 4294967295 (0xFFFFFFFF)");
    }
    *value = (uint32_t)sum;
    return true;
}

static bool scan_hexadecimal(const char **at, const char *end, uint8_t *byte,
                             const char *start, ScanError *error)
{
    unsigned value = 0;
    unsigned count = 0;
    while (count < 2 && *at < end && digit_value(**at) < 16) {
        value = value * 16 + digit_value(**at);
        ++*at;
        count++;
    }
    *byte = (uint8_t)value;
    if (count > 0)
        return true;
    return scan_fail(
        error, start, (size_t)(*at - start),
        "`\\x` needs one or two hexadecimal digits, as in `\\x1b`");
}

static bool scan_octal(const char **at, const char *end, uint8_t *byte,
                       const char *start, ScanError *error)
{
    unsigned value = 0;
    for (unsigned i = 0; i < 3 && *at < end && digit_value(**at) < 8; i++) {
        value = value * 8 + digit_value(**at);
        ++*at;
    }
    *byte = (uint8_t)value;
    if (value <= 0xFF)
        return true;
    return scan_fail(error, start, (size_t)(*at - start),
                     "`%S` is more than a byte; the largest is `\\377`",
                     (size_t)(*at - start), start);
}

bool scan_literal_byte(const char **at, const char *end, uint8_t *byte,
                       ScanError *error)
{
    static const char names[] = "ntrabfve\\'\"";
    static const char bytes[] = "\n\t\r\a\b\f\v\x1b\\'\"";
    const char *start = *at;
    *byte = (uint8_t) * (*at)++;
    if (*start != '\\')
        return true;
    if (*at == end)
        return scan_fail(error, start, 1, "nothing follows the backslash");
    char escape = *(*at)++;
    if (escape == 'x')
        return scan_hexadecimal(at, end, byte, start, error);
    if (digit_value(escape) < 8) {
        --*at;
        return scan_octal(at, end, byte, start, error);
    }
    const char *found = escape ? strchr(names, escape) : NULL;
    if (!found)
        return scan_fail(error, start, 2,
                         "this is no escape; there are \\n \\t \\r \\0 \\\\ "
                         "\\' \\\" \\a \\b \\f \\v \\e \\xHH \\ooo");
    *byte = (uint8_t)bytes[found - names];
    return true;
}

static const char *closing_quote(const char *at, const char *end)
{
    char quote = *at++;
    while (at < end && *at != quote)
        at += *at == '\\' && end - at > 1 ? 2 : 1;
    return at;
}

const char *scan_quoted_end(const char *at, const char *end)
{
    const char *close = closing_quote(at, end);
    return close < end ? close + 1 : end;
}

bool scan_character(const char **at, const char *end, uint32_t *value,
                    ScanError *error)
{
    const char *start = (*at)++;
    uint8_t byte = 0;
    if (*at == end)
        return scan_fail(error, start, 1, "this character has no closing `'`");
    if (**at == '\'') {
        ++*at;
        return scan_fail(error, start, 2,
                         "there is no character between the quotes; the quote "
                         "itself is written `'\\''`");
    }
    if (!scan_literal_byte(at, end, &byte, error))
        return false;
    *value = byte;
    if (*at < end && **at == '\'') {
        ++*at;
        return true;
    }
    *at = scan_quoted_end(start, end);
    size_t length = (size_t)(*at - start);
    if (closing_quote(start, end) == end)
        return scan_fail(error, start, 1, "this character has no closing `'`");
    return scan_fail(error, start, length,
                     "a character literal is one byte; for text use .ascii "
                     "\"...\"");
}
