// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text within markup; see markup.h.
#include "observe/markup.h"

#include "observe/visible.h"

void markup_append(GString *out, const char *text)
{
    char *visible = visible_text(text, -1, "");
    char *escaped = g_markup_escape_text(visible, -1);
    g_string_append(out, escaped);
    g_free(escaped);
    g_free(visible);
}
