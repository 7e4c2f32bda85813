// SPDX-License-Identifier: GPL-3.0-or-later
//
// The glue to readline and signals, and the only mutable variables of the
// program: both of them know no context.  The callback interface is used, so
// that Ctrl-C comes back at once, whatever is being typed.
#define _GNU_SOURCE // ppoll
#include "repl/terminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

enum { HISTORY_LINES = 1000 };

static volatile sig_atomic_t interrupted, stop_asked;
static Repl *current;
static char *line_read;
static gboolean line_done;
static char **candidates;

static void on_interrupt(int signal_number)
{
    (void)signal_number;
    interrupted = 1;
    if (current)
        hypo_session_interrupt(current->session);
}

void terminal_catch_interrupt(Repl *repl)
{
    struct sigaction action = {.sa_handler = on_interrupt};
    current = repl;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL); // without SA_RESTART: poll() returns
    signal(SIGPIPE, SIG_IGN);
}

gboolean terminal_interrupted(void)
{
    gboolean was = interrupted != 0;
    interrupted = 0;
    return was;
}

// --- Ctrl-Z -----------------------------------------------------------------

// While keys are waited for, the terminal is not as the shell has it: it is put
// back before the process stops.

static void on_stop(int signal_number)
{
    (void)signal_number;
    stop_asked = 1;
}

static void catch_stop(gboolean on)
{
    struct sigaction action = {.sa_handler = on ? on_stop : SIG_DFL}, old;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTSTP, NULL, &old);
    if (old.sa_handler != SIG_IGN) // else there is no job control
        sigaction(SIGTSTP, &action, NULL);
}

// Stops where that was asked for, at the latest when the signal is not blocked
// any more; TRUE: it has, and goes on.
static gboolean stop_if_asked(void)
{
    sigset_t stop, before;
    if (!stop_asked)
        return FALSE;
    stop_asked = 0;
    rl_deprep_terminal();
    catch_stop(FALSE);
    raise(SIGTSTP);
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &stop, &before);
    sigprocmask(SIG_SETMASK, &before, NULL);
    catch_stop(TRUE);
    rl_prep_terminal(1);
    return TRUE;
}

// --- Completion, history ----------------------------------------------------

static char *next_candidate(const char *text, int state)
{
    static guint next;
    (void)text;
    if (state == 0)
        next = 0;
    const char *word = candidates ? candidates[next] : NULL;
    if (!word)
        return NULL;
    next++;
    return strdup(word);
}

static char **complete(const char *text, int start, int end)
{
    (void)text;
    char *line = g_strndup(rl_line_buffer, (gsize)end);
    g_strfreev(candidates);
    candidates = repl_complete(current, line, (gsize)start);
    g_free(line);
    rl_attempted_completion_over = candidates != NULL; // else: files
    return candidates ? rl_completion_matches(text, next_candidate) : NULL;
}

static char *history_path(void)
{
    char *folder = g_build_filename(g_get_user_state_dir(), "hypo", NULL);
    g_mkdir_with_parents(folder, 0700);
    char *path = g_build_filename(folder, "history", NULL);
    g_free(folder);
    return path;
}

// The history is a person's own: no link is followed.
static gboolean is_own_file(const char *path)
{
    struct stat status;
    return lstat(path, &status) != 0 ||
           (S_ISREG(status.st_mode) && status.st_uid == getuid());
}

// What is completed begins behind a blank, for names of commands and files may
// have all kinds of bytes; only where nothing begins so, within an expression.
static char *break_characters(void)
{
    static char blanks[] = " \t\n";
    static char expression[] = " \t\n\"\\'`@><=;|&{(+-*/%!~,";
    gsize end = (gsize)rl_point, start = end;
    while (start > 0 && !strchr(blanks, rl_line_buffer[start - 1]))
        start--;
    char *line = g_strndup(rl_line_buffer, end);
    char **words = repl_complete(current, line, start);
    gboolean whole = !words || *words;
    g_strfreev(words);
    g_free(line);
    return whole ? blanks : expression;
}

void terminal_open(Repl *repl)
{
    static char name[] = "hypo";
    current = repl;
    rl_readline_name = name;
    rl_attempted_completion_function = complete;
    rl_completion_word_break_hook = break_characters;
    rl_catch_signals = 0;
    using_history();
    stifle_history(HISTORY_LINES);
    char *path = history_path();
    if (is_own_file(path))
        read_history(path);
    g_free(path);
}

void terminal_close(void)
{
    char *path = history_path();
    mode_t mask = umask(0077);
    if (is_own_file(path))
        write_history(path);
    umask(mask);
    g_free(path);
    g_strfreev(candidates);
    candidates = NULL;
    clear_history();
}

// --- Lines and keys ---------------------------------------------------------

static void take_line(char *line)
{
    line_read = line;
    line_done = TRUE;
    rl_callback_handler_remove();
}

// Waits for a key.  SIGINT and SIGTSTP are blocked but for here, so that none
// can come between looking for it and waiting.  FALSE: SIGINT came.
static gboolean wait_for_key(const sigset_t *waiting)
{
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    int ready = ppoll(&input, 1, NULL, waiting);
    if (terminal_interrupted())
        return FALSE;
    if (stop_if_asked())
        rl_forced_update_display();
    else if (ready > 0)
        rl_callback_read_char();
    else if (ready < 0 && errno != EINTR)
        line_done = TRUE;
    return TRUE;
}

static void drop_line(void)
{
    rl_free_line_state();
    rl_callback_sigcleanup();
    rl_callback_handler_remove();
    puts("^C");
}

char *terminal_read(const char *prompt, gboolean *was_interrupted)
{
    sigset_t held, before;
    sigemptyset(&held);
    sigaddset(&held, SIGINT);
    sigaddset(&held, SIGTSTP);
    sigprocmask(SIG_BLOCK, &held, &before);
    catch_stop(TRUE);
    *was_interrupted = FALSE;
    line_done = FALSE;
    fflush(stdout);
    rl_callback_handler_install(prompt, take_line);
    while (!line_done && !*was_interrupted)
        *was_interrupted = !wait_for_key(&before);
    if (*was_interrupted)
        drop_line();
    catch_stop(FALSE);
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (*was_interrupted)
        return g_strdup("");
    char *line = line_read ? g_strdup(line_read) : NULL;
    if (line && *line != '\0')
        add_history(line);
    free(line_read);
    line_read = NULL;
    return line;
}

void terminal_keys_begin(void)
{
    rl_prep_terminal(1);
    catch_stop(TRUE);
}

gboolean terminal_key_within(int milliseconds)
{
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    char key;
    fflush(stdout);
    stop_if_asked();
    return (poll(&input, 1, milliseconds) > 0 &&
            read(STDIN_FILENO, &key, 1) >= 0) ||
           terminal_interrupted();
}

void terminal_keys_end(void)
{
    catch_stop(FALSE);
    rl_deprep_terminal();
}
