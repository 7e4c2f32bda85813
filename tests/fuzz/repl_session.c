// SPDX-License-Identifier: GPL-3.0-or-later
//
// A debugger without files; see repl_session.h.  The linker turns its calls of
// the functions below to the ones that are here (--wrap).
#include "repl_session.h"

#include <hypo/session.h>
#include <string.h>

#include "cli/guest.h"
#include "cli/places.h"
#include "fuzz.h"
#include "repl/repl.h"
#include "scratch.h"

enum { TICKS = 5000, HISTORY_BYTES = 4 << 20 };

// Kept from one input to the next; the process is the owner.
static const char *contents;
static char *saved;

gboolean __wrap_g_file_get_contents(const char *name, char **text, gsize *size,
                                    GError **error);
gboolean __wrap_replacement_write(const char *path, const void *bytes,
                                  size_t size, GError **error);

gboolean __wrap_g_file_get_contents(const char *name, char **text, gsize *size,
                                    GError **error)
{
    if (!contents || strcmp(name, "input") != 0) {
        g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_ACCES, "not for you");
        return FALSE;
    }
    *text = g_strdup(contents);
    if (size)
        *size = strlen(contents);
    return TRUE;
}

gboolean __wrap_replacement_write(const char *path, const void *bytes,
                                  size_t size, GError **error)
{
    (void)path;
    (void)error;
    g_free(saved);
    saved = g_strndup(bytes, size);
    return TRUE;
}

const char *repl_session_saved(void)
{
    return saved;
}

static GArray *lines_of(const char *text, gsize size)
{
    GArray *start = g_array_new(FALSE, FALSE, sizeof(ReplStart));
    const char *end = text + size;
    while (text < end) {
        const char *stop = memchr(text, '\n', (gsize)(end - text));
        gsize length = (gsize)((stop ? stop : end) - text);
        ReplStart line = {FALSE, g_strndup(text, length)};
        g_array_append_val(start, line);
        text += length + 1;
    }
    return start;
}

static void debug(Guest *guest, const MachineOptions *options, GArray *start)
{
    Places *places = guest_places(guest);
    const ReplOptions how = {
        .machine = guest->machine,
        .symbols = guest->symbols,
        .places = places,
        .tick_limit = TICKS,
        .history_bytes = HISTORY_BYTES,
        .start = start,
        .plain = options->plain,
        .stdin_is_taken = TRUE,
    };
    repl_run(&how);
    places_free(places);
}

void repl_session(const char *text, gsize size, const char *input)
{
    static gboolean silent;
    MachineOptions options = {0};
    Guest guest;
    int status = 0;
    char kernel[] = HYPO_KERNEL, program[] = HYPO_PROGRAM, plain[] = "--plain";
    char *argv[] = {plain, kernel, program, size % 2 ? plain : NULL, NULL};
    if (!silent)
        scratch_silence();
    silent = TRUE;
    contents = input;
    GArray *start = lines_of(text, size);
    char **rest =
        machine_options_parse(&options, "debug", "FILE", NULL, argv, &status);
    options.display_hidden = TRUE;
    FUZZ_CHECK(rest && guest_open(&guest, &options, rest + 1, &status),
               "the guest");
    debug(&guest, &options, start);
    guest_close(&guest);
    machine_options_clear(&options);
    g_strfreev(rest);
    for (guint i = 0; i < start->len; i++)
        g_free(g_array_index(start, ReplStart, i).text);
    g_array_free(start, TRUE);
}
