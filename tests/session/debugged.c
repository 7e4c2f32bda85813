// SPDX-License-Identifier: GPL-3.0-or-later
//
// A guest in a session; see debugged.h.
#include "debugged.h"

#include <check.h>

void start(Debugged *debugged, const char *command_line, uint64_t interval)
{
    int status = 0;
    char **argv = g_strsplit(command_line, " ", -1);
    char **rest = machine_options_parse(&debugged->options, "test", "FILE",
                                        NULL, argv, &status);
    ck_assert_ptr_nonnull(rest);
    debugged->options.display_hidden = TRUE;
    ck_assert(
        guest_open(&debugged->guest, &debugged->options, rest + 1, &status));
    HypoSessionOptions how = {.interval_ticks = interval};
    debugged->session = hypo_session_new(debugged->guest.machine, &how);
    g_strfreev(rest);
    g_strfreev(argv);
}

void finish(Debugged *debugged)
{
    hypo_session_free(debugged->session);
    guest_close(&debugged->guest);
    machine_options_clear(&debugged->options);
}

uint64_t hash(const Debugged *debugged)
{
    return hypo_machine_hash(hypo_session_machine(debugged->session));
}
