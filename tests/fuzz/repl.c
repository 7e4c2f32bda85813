// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of any bytes as commands of the debugger.
#include <glib.h>

#include "fuzz.h"
#include "repl/repl_state.h"
#include "repl/command_table.h"
#include "repl_session.h"

enum { TEXT_MAX = 4096 };

static const char *const words[] = {
    "\n",    "start",  "dispatch", "$pc",   "$psw.im", "$timer.ia",  "{0x600}",
    "-1",    "0x8000", " if ",     " for ", "hello",   "timer",      "io 3",
    "/3xw ", "*",      "\"text\"", "end\n", "at 100",  "display",    "disk",
    "fail",  "1/0",    "$1",       "$$",    "$arg0",   "kernel",     "user",
    "all",   "2:",     "input",    "%d",    "\\x1b",   "99999999999"};

const char *fuzz_token(size_t index)
{
    if (index < command_count())
        return command_at((guint)index)->name;
    index -= command_count();
    return index < G_N_ELEMENTS(words) ? words[index] : NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size <= TEXT_MAX)
        repl_session((const char *)data, size, NULL);
    return 0;
}
