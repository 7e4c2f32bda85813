// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of an explanation; see explain_row.h.
#include "cli/explain_row.h"

#include <string.h>

enum { TEXT_COLUMN = 17 };

void explain_row(Output *output, const char *title, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    char **words = g_strsplit(text, " ", -1);
    gsize column = TEXT_COLUMN;
    output_print(output, "    %-*s", TEXT_COLUMN - 5, title);
    for (char **word = words; *word; word++) {
        gsize width = (gsize)g_utf8_strlen(*word, -1) + 1;
        if (column + width > EXPLAIN_WIDTH) {
            output_print(output, "\n%*s", TEXT_COLUMN - 1, "");
            column = TEXT_COLUMN;
        }
        output_print(output, " %s", *word);
        column += width;
    }
    output_print(output, "\n");
    g_strfreev(words);
    g_free(text);
}
