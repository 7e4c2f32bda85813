// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder for files; see scratch.h.
#include "scratch.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "fuzz.h"

static char folder[] = "/tmp/hypo-fuzz-XXXXXX";

static void remove_folder(void)
{
    GDir *dir = g_dir_open(folder, 0, NULL);
    const char *name;
    while (dir && (name = g_dir_read_name(dir))) {
        char *path = g_build_filename(folder, name, NULL);
        g_unlink(path);
        g_free(path);
    }
    if (dir)
        g_dir_close(dir);
    g_rmdir(folder);
}

char *scratch_file(const char *name)
{
    if (folder[sizeof folder - 2] == 'X') {
        FUZZ_CHECK(mkdtemp(folder) != NULL, "no folder for files");
        atexit(remove_folder);
    }
    return g_build_filename(folder, name, NULL);
}

void scratch_silence(void)
{
    int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    FILE *silent = fopen("/dev/null", "w");
    FUZZ_CHECK(silent && dup2(nowhere, STDIN_FILENO) == STDIN_FILENO &&
                   dup2(nowhere, STDOUT_FILENO) == STDOUT_FILENO,
               "/dev/null");
    close(nowhere);
    stderr = silent;
}
