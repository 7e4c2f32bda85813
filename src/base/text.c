// SPDX-License-Identifier: MIT
//
// A small formatter; see text.h.
#include "base/text.h"

#include <string.h>

Text text_into(char *buffer, size_t capacity)
{
    buffer[0] = '\0';
    return (Text){buffer, capacity, 0};
}

static void put(Text *text, const char *bytes, size_t length)
{
    size_t room = text->capacity - 1 - text->length;
    if (length > room)
        length = room;
    if (length > 0)
        memcpy(text->buffer + text->length, bytes, length);
    text->length += length;
    text->buffer[text->length] = '\0';
}

static void put_number(Text *text, uint64_t value, unsigned radix,
                       unsigned least_digits)
{
    char digits[24];
    char *end = digits + sizeof digits;
    const char *first = text_digits(end, value, radix, least_digits);
    put(text, first, (size_t)(end - first));
}

static void put_signed(Text *text, int64_t value)
{
    if (value < 0)
        put(text, "-", 1);
    put_number(text, value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 10, 1);
}

// Writes one conversion; `arguments` is a pointer so that it moves on.
static void convert(Text *text, char conversion, va_list *arguments)
{
    switch (conversion) {
    case 's': {
        const char *string = va_arg(*arguments, const char *);
        put(text, string, strlen(string));
        break;
    }
    case 'S': {
        size_t length = va_arg(*arguments, size_t);
        put(text, va_arg(*arguments, const char *), length);
        break;
    }
    case 'c': {
        char character = (char)va_arg(*arguments, int);
        put(text, &character, 1);
        break;
    }
    case 'd': put_signed(text, va_arg(*arguments, int)); break;
    case 'D': put_signed(text, va_arg(*arguments, int64_t)); break;
    case 'u': put_number(text, va_arg(*arguments, unsigned), 10, 1); break;
    case 'U': put_number(text, va_arg(*arguments, uint64_t), 10, 1); break;
    case 'x': put_number(text, va_arg(*arguments, uint32_t), 16, 1); break;
    case 'X': put_number(text, va_arg(*arguments, uint32_t), 16, 8); break;
    default: put(text, &conversion, 1); break;
    }
}

void text_vprint(Text *text, const char *format, va_list arguments)
{
    va_list rest;
    va_copy(rest, arguments);
    for (const char *at = format; *at != '\0'; at++) {
        const char *plain = at;
        while (*at != '\0' && *at != '%')
            at++;
        put(text, plain, (size_t)(at - plain));
        if (*at == '\0' || *++at == '\0')
            break;
        convert(text, *at, &rest);
    }
    va_end(rest);
}

void text_print(Text *text, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    text_vprint(text, format, arguments);
    va_end(arguments);
}
