// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines to copy into a shell; see replay.h.
#include "cli/replay.h"

#include <string.h>

char **replay_words(char **argv, const char *const *own,
                    const char *const *flags)
{
    GPtrArray *kept = g_ptr_array_new();
    for (; *argv; argv++) {
        gsize length = strcspn(*argv, "=");
        char *name = g_strndup(*argv, length);
        if (g_strv_contains(own, name))
            argv += (*argv)[length] == '\0' && argv[1];
        else if (!g_strv_contains(flags, name))
            g_ptr_array_add(kept, *argv);
        g_free(name);
    }
    g_ptr_array_add(kept, NULL);
    return (char **)g_ptr_array_free(kept, FALSE);
}

static gboolean is_plain(const char *word)
{
    return *word && strspn(word, "abcdefghijklmnopqrstuvwxyz"
                                 "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                 "0123456789_-./:,=+@%") == strlen(word);
}

void replay_add_word(GString *out, const char *word)
{
    char *quoted = is_plain(word) ? g_strdup(word) : g_shell_quote(word);
    g_string_append_printf(out, " %s", quoted);
    g_free(quoted);
}
