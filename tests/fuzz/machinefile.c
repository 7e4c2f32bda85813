// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine file, and behind a line of dashes arguments of options that take
// text of their own, a line each: I of --interrupt, K of --keys, F of --fault,
// L of --latency, M of --memory, E of --epoch.
#include <glib.h>
#include <string.h>

#include "cli/machine_options.h"
#include "fuzz.h"
#include "scratch.h"

enum { TEXT_MAX = 4096 };

static const char *const words[] = {"[machine]\n",
                                    "memory=",
                                    "max-ticks=",
                                    "interrupt=",
                                    "keys=",
                                    "fault=",
                                    "latency=",
                                    "epoch=",
                                    "fill=",
                                    "seed=",
                                    "no-timer=",
                                    "bare=",
                                    "max-output=",
                                    "kernel=",
                                    "\n---\n",
                                    "\nI",
                                    "\nK",
                                    "\nF",
                                    "\nL",
                                    "\nM",
                                    "\nE",
                                    "timer@5",
                                    "io:3@100",
                                    "0:hi\\n",
                                    "display:fail@9",
                                    "display=10",
                                    "64k",
                                    "256M",
                                    "true",
                                    "poison",
                                    ";",
                                    "\\;",
                                    "\\x1b",
                                    "9223372036854775807",
                                    "2026-01-01T00:00:00Z"};

const char *fuzz_token(size_t index)
{
    return index < G_N_ELEMENTS(words) ? words[index] : NULL;
}

static const char *option_of(char letter)
{
    switch (letter) {
    case 'I': return "--interrupt";
    case 'K': return "--keys";
    case 'F': return "--fault";
    case 'L': return "--latency";
    case 'M': return "--memory";
    case 'E': return "--epoch";
    default: return NULL;
    }
}

static void add_arguments(GPtrArray *argv, char **lines)
{
    for (; *lines; lines++) {
        const char *option = option_of(**lines);
        if (!option)
            continue;
        g_ptr_array_add(argv, (gpointer)(guintptr)option);
        g_ptr_array_add(argv, *lines + 1);
    }
}

static void parse(const char *path, char **lines)
{
    MachineOptions options = {0};
    int status = 0;
    GPtrArray *argv = g_ptr_array_new();
    g_ptr_array_add(argv, (gpointer)(guintptr) "fuzz");
    g_ptr_array_add(argv, (gpointer)(guintptr) "--machine");
    g_ptr_array_add(argv, (gpointer)(guintptr)path);
    add_arguments(argv, lines);
    g_ptr_array_add(argv, NULL);
    char **rest = machine_options_parse(&options, "fuzz", "FILE", NULL,
                                        (char **)argv->pdata, &status);
    FUZZ_CHECK(rest != NULL || (status >= 64 && status <= 66),
               "neither options nor a status");
    machine_options_clear(&options);
    g_strfreev(rest);
    g_ptr_array_free(argv, TRUE);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char fence[] = "\n---\n";
    static char *path;
    if (size > TEXT_MAX)
        return 0;
    if (!path) {
        path = scratch_file("machine");
        scratch_silence();
    }
    char *text = g_strndup((const char *)data, size);
    char *behind = strstr(text, fence);
    gsize front = behind ? (gsize)(behind + 1 - text) : size;
    char **lines =
        g_strsplit(behind ? behind + sizeof fence - 1 : "", "\n", -1);
    FUZZ_CHECK(g_file_set_contents_full(path, (const char *)data, (gssize)front,
                                        G_FILE_SET_CONTENTS_NONE, 0600, NULL),
               "the file");
    parse(path, lines);
    g_strfreev(lines);
    g_free(text);
    return 0;
}
