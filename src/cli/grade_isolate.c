// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process for each submission; see grade_isolate.h.
#include "cli/grade_isolate.h"

#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "cli/output.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { LIMITS_MEMORY = FALSE }; // they reserve more than any limit
#else
enum { LIMITS_MEMORY = TRUE };
#endif

static void limit(int what, rlim_t most)
{
    const struct rlimit both = {most, most};
    setrlimit(what, &both);
}

// Between fork and exec: system calls only.
static void set_limits(gpointer data)
{
    const guint *seconds = data;
    const rlim_t memory = (rlim_t)1 << 30;
    const struct rlimit cpu = {*seconds, *seconds + 1};
    setrlimit(RLIMIT_CPU, &cpu);
    if (LIMITS_MEMORY)
        limit(RLIMIT_AS, memory);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
}

static void fail_all(const Assignment *assignment, Mark *mark, int number)
{
    for (guint i = 0; i < assignment->cases->len; i++) {
        CaseMark c = {.why = g_strdup_printf(
                          "the process that ran it was ended by signal %d "
                          "(%s)",
                          number, strsignal(number))};
        mark_add(mark, &c);
    }
}

gboolean grade_isolated(const Assignment *assignment, const char *word,
                        guint seconds, Mark *mark, GError **error)
{
    const char *const words[] = {
        "/proc/self/exe",       "grade", "-f", "json", "-j", "1", "--",
        assignment->file->name, word,    NULL};
    char *out = NULL, *err = NULL;
    int status;
    if (!g_spawn_sync(NULL, (char **)(guintptr)words, NULL, G_SPAWN_DEFAULT,
                      set_limits, &seconds, &out, &err, &status, error))
        return FALSE;
    gboolean good = TRUE;
    if (WIFSIGNALED(status)) {
        fail_all(assignment, mark, WTERMSIG(status));
    } else if (WEXITSTATUS(status) != 0 ||
               !mark_read_json(mark, assignment, out, strlen(out))) {
        g_set_error_literal(error, CLI_ERROR, CLI_INTERNAL,
                            *err ? g_strchomp(err) : "it gave no mark");
        good = FALSE;
    }
    g_free(out);
    g_free(err);
    return good;
}
