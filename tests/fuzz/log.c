// SPDX-License-Identifier: GPL-3.0-or-later
//
// What came from outside, as files: the first byte tells whether the rest is a
// schedule, which is read, printed and read again, or a saved session without
// its first two lines, which the debugger restores.
#include <glib.h>
#include <string.h>

#include "cli/output.h"
#include "cli/outside.h"
#include "fuzz.h"
#include "repl_session.h"

enum { TEXT_MAX = 4096 };

static const char *const words[] = {"interrupt", "complete",
                                    "expire@",   "key ",
                                    "fault ",    "arrivals listed",
                                    "time any",  "natural",
                                    "exact",     "timer@",
                                    "io:1@",     "display:lose@",
                                    "2@100",     "\n",
                                    "\\n",       "\\x1b",
                                    "at 0 0 ",   "poke 2 0 4 1",
                                    "action ",   "stand ",
                                    "0 3 0 0",   "0 0 2 5",
                                    "68690a",    "1000 0",
                                    "-1",        "9223372036854775808"};

const char *fuzz_token(size_t index)
{
    return index < G_N_ELEMENTS(words) ? words[index] : NULL;
}

static char *print(const OutsideLog *log, OutsideHead head)
{
    return outside_print_actions("", head,
                                 (const HypoAction *)(void *)log->actions->data,
                                 log->actions->len);
}

static gboolean same(const OutsideLog *a, const OutsideLog *b)
{
    if (a->actions->len != b->actions->len)
        return FALSE;
    for (guint i = 0; i < a->actions->len; i++) {
        const HypoAction *x = &g_array_index(a->actions, HypoAction, i);
        const HypoAction *y = &g_array_index(b->actions, HypoAction, i);
        if (x->tick != y->tick || x->kind != y->kind || x->a != y->a ||
            x->b != y->b || x->text_bytes != y->text_bytes ||
            (x->text_bytes && memcmp(x->text, y->text, x->text_bytes) != 0))
            return FALSE;
    }
    return TRUE;
}

static void read_schedule(const char *text, gsize size)
{
    OutsideLog log = outside_log_new(), again = outside_log_new();
    OutsideHead head = {0}, other = {0};
    GError *error = NULL;
    if (outside_read_schedule(&log, &head, "input", text, size, &error)) {
        char *printed = print(&log, head);
        FUZZ_CHECK(outside_read_schedule(&again, &other, "again", printed,
                                         strlen(printed), &error),
                   error ? error->message : "no error");
        FUZZ_CHECK(same(&log, &again) && head.listed == other.listed &&
                       head.any_time == other.any_time,
                   "another schedule");
        g_free(printed);
    } else {
        FUZZ_CHECK(error && error->message[0], "no message");
        g_error_free(error);
    }
    outside_log_clear(&log);
    outside_log_clear(&again);
}

// The first two lines of a session saved on the same guest.
static const char *session_head(void)
{
    static char *head;
    if (head)
        return head;
    repl_session("save s\n", 7, NULL);
    const char *saved = repl_session_saved();
    const char *line = saved ? strchr(saved, '\n') : NULL;
    const char *stop = line ? strchr(line + 1, '\n') : NULL;
    FUZZ_CHECK(stop != NULL, "nothing was saved");
    // cppcheck-suppress nullPointerArithmetic // fuzz_fail does not return
    head = g_strndup(saved, (gsize)(stop + 1 - saved));
    return head;
}

static void restore(const char *text, gsize size)
{
    static const char commands[] = "restore input\nwhen\ncontinue\nrsi\n";
    char *rest = g_strndup(text, size);
    char *input = g_strconcat(session_head(), rest, NULL);
    repl_session(commands, sizeof commands - 1, input);
    g_free(rest);
    g_free(input);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || size > TEXT_MAX)
        return 0;
    const char *text = (const char *)data + 1;
    if (data[0] == 's')
        restore(text, size - 1);
    else
        read_schedule(text, size - 1);
    return 0;
}
