// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text that cannot drive a terminal; see visible.h.
#include "observe/visible.h"

#include <string.h>

// C1 controls drive some terminals as ESC sequences do; U+FFFE and U+FFFF are
// no characters, and a parser of XML refuses a document with them.
static gboolean is_plain(gunichar character)
{
    return character >= 0x20 && character != 0x7F &&
           !(character >= 0x80 && character < 0xA0) && character != 0xFFFE &&
           character != 0xFFFF;
}

char *visible_text(const char *bytes, gssize count, const char *keep)
{
    const char *end = bytes + (count < 0 ? (gssize)strlen(bytes) : count);
    GString *text = g_string_new(NULL);
    while (bytes < end) {
        gunichar character = g_utf8_get_char_validated(bytes, end - bytes);
        gboolean valid = character < (gunichar)-2;
        gsize length = valid ? (gsize)g_utf8_skip[(guchar)*bytes] : 1;
        if ((valid && is_plain(character)) ||
            (*bytes != '\0' && strchr(keep, *bytes)))
            g_string_append_len(text, bytes, (gssize)length);
        else
            for (gsize i = 0; i < length; i++)
                g_string_append_printf(text, "\\x%02x", (guchar)bytes[i]);
        bytes += length;
    }
    return g_string_free(text, FALSE);
}
