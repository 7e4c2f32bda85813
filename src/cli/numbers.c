// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers on the command line; see numbers.h.
#include "cli/numbers.h"

#include <string.h>

// Takes the suffix off `digits`; gives what it multiplies by.
static guint64 take_suffix(char *digits, guint unit)
{
    static const char suffixes[] = "kMG";
    gsize length = strlen(digits);
    const char *suffix =
        length > 0 ? strchr(suffixes, digits[length - 1]) : NULL;
    guint64 factor = 1;
    if (!suffix)
        return factor;
    for (const char *at = suffixes; at <= suffix; at++)
        factor *= unit;
    digits[length - 1] = '\0';
    return factor;
}

gboolean cli_parse_count(const char *text, guint unit, guint64 most,
                         guint64 *value)
{
    char *digits = g_strdup(text);
    guint64 number, factor = take_suffix(digits, unit);
    gboolean hexadecimal =
        g_str_has_prefix(digits, "0x") || g_str_has_prefix(digits, "0X");
    gboolean good = g_ascii_string_to_unsigned(digits + (hexadecimal ? 2 : 0),
                                               hexadecimal ? 16 : 10, 0,
                                               G_MAXUINT64, &number, NULL) &&
                    number <= most / factor;
    g_free(digits);
    if (good)
        *value = number * factor;
    return good;
}

gboolean cli_parse_count_part(const char *text, gsize length, guint unit,
                              guint64 most, guint64 *value)
{
    char *part = g_strndup(text, length);
    gboolean good = cli_parse_count(part, unit, most, value);
    g_free(part);
    return good;
}
