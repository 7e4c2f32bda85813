// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scripts of commands, and the commands that make a script a test.
#include "repl/commands.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static char *read_script(Repl *repl, const char *file)
{
    struct stat status;
    GError *error = NULL;
    char *text = NULL;
    gsize size;
    if (stat(file, &status) != 0)
        repl_fail(repl, "cannot read %s: %s", file, g_strerror(errno));
    else if (!S_ISREG(status.st_mode))
        repl_fail(repl, "cannot read %s: not a regular file", file);
    else if (status.st_size > REPL_SCRIPT_MAX)
        repl_fail(repl, "%s is larger than %d MiB", file,
                  REPL_SCRIPT_MAX >> 20);
    else if (!g_file_get_contents(file, &text, &size, &error))
        repl_fail(repl, "cannot read %s: %s", file, error->message);
    else if (strlen(text) != size) {
        repl_fail(repl, "%s has a zero byte", file);
        g_free(text);
        text = NULL;
    }
    g_clear_error(&error);
    return text;
}

gboolean repl_source(Repl *repl, const char *file)
{
    if (repl->source_depth == REPL_SOURCE_DEPTH)
        return repl_fail(repl, "%s: scripts are nested more than %d deep", file,
                         REPL_SOURCE_DEPTH);
    char *text = read_script(repl, file);
    if (!text)
        return FALSE;
    char **lines = g_strsplit(text, "\n", -1);
    gboolean good = TRUE;
    repl->source_depth++;
    for (guint i = 0; good && lines[i] && !repl->quit; i++) {
        // An empty line of a script repeats nothing.
        g_strstrip(lines[i]);
        good = (*lines[i] == '\0' && !repl_collects(repl)) ||
               (repl_line(repl, lines[i]) && !repl->requested);
        if (!good)
            repl_fail(repl, "%s:%u: the script ends here", file, i + 1);
    }
    good = repl_collected(repl, file) && good;
    repl->source_depth--;
    g_strfreev(lines);
    g_free(text);
    return good;
}

gboolean command_source(Repl *repl, const Arguments *arguments)
{
    return repl_source(repl, arguments->text);
}

gboolean command_assert(Repl *repl, const Arguments *arguments)
{
    guint32 value;
    gboolean good = repl_value(repl, arguments->text, &value);
    if (good && value == 0)
        good = repl_fail(repl, "assertion failed: %s", arguments->text);
    repl->failed |= !good;
    return good;
}

static gboolean was_displayed(Repl *repl, const char *text)
{
    const char *found = strstr(repl->display->str + repl->expected, text);
    if (!found)
        return FALSE;
    repl->expected = (gsize)(found - repl->display->str) + strlen(text);
    return TRUE;
}

typedef struct Expected {
    Repl *repl;
    const char *text;
    gsize seen;
} Expected;

static bool is_displayed(void *context, const HypoSession *session)
{
    Expected *expected = context;
    (void)session;
    if (expected->repl->display->len == expected->seen)
        return false;
    expected->seen = expected->repl->display->len;
    return was_displayed(expected->repl, expected->text);
}

gboolean command_expect(Repl *repl, const Arguments *arguments)
{
    const char *quoted = arguments_text(arguments, 0);
    if (*quoted == '\0')
        return repl_fail(repl, "expect: the text is empty");
    char *text = g_strcompress(quoted);
    Expected expected = {repl, text, repl->display->len};
    gboolean good = was_displayed(repl, text);
    if (!good) {
        HypoSessionStop stop = hypo_session_run_until(
            repl->session, repl->options.tick_limit, is_displayed, &expected);
        good = stop.kind == HYPO_STOPPED_STEP;
        if (!good) {
            repl_stopped(repl, stop);
            repl_fail(repl, "expected, but not displayed: \"%s\"", quoted);
        }
    }
    repl->failed |= !good;
    g_free(text);
    return good;
}

gboolean command_echo(Repl *repl, const Arguments *arguments)
{
    GString *text = repl_unescape(repl, arguments->text);
    if (!text)
        return FALSE;
    if (!g_str_has_suffix(text->str, "\n"))
        g_string_append_c(text, '\n');
    repl_print(repl, "%s", text->str);
    g_string_free(text, TRUE);
    return TRUE;
}

gboolean command_quit(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    repl->quit = TRUE;
    return TRUE;
}
