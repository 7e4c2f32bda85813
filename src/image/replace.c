// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing a file whole or not at all; see replace.h.
#define _XOPEN_SOURCE   700 // realpath
#include "image/replace.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void replacement_error(GError **error, const char *path, int error_number)
{
    g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(error_number),
                "cannot write %s: %s", path, g_strerror(error_number));
}

// A device or pipe cannot be exchanged: it gets all bytes at the end.
static gboolean begin_in_place(Replacement *replacement, const char *path,
                               GError **error)
{
    char *temporary = NULL;
    GError *local = NULL;
    gboolean folder = g_file_test(path, G_FILE_TEST_IS_DIR);
    if (folder || access(path, W_OK) != 0) {
        replacement_error(error, path, folder ? EISDIR : errno);
        return FALSE;
    }
    replacement->fd = g_file_open_tmp("hypo-XXXXXX", &temporary, &local);
    if (replacement->fd < 0) {
        g_propagate_prefixed_error(error, local, "cannot write %s: ", path);
        return FALSE;
    }
    g_unlink(temporary);
    g_free(temporary);
    replacement->target = g_strdup(path);
    return TRUE;
}

// Zero, or the number of the error.
static int write_fully(int fd, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t written = write(fd, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes += written;
        size -= (size_t)written;
    }
    return 0;
}

static int copy_into(int from, const char *target)
{
    char block[1 << 14];
    ssize_t size;
    int failed = lseek(from, 0, SEEK_SET) < 0 ? errno : 0;
    int to = open(target, O_WRONLY | O_NOCTTY | O_CLOEXEC);
    if (to < 0)
        return errno;
    while (failed == 0 && (size = read(from, block, sizeof block)) != 0) {
        if (size > 0)
            failed = write_fully(to, block, (size_t)size);
        else if (errno != EINTR)
            failed = errno;
    }
    if (close(to) != 0 && failed == 0)
        failed = errno;
    return failed;
}

static char *sibling_template(const char *target)
{
    char *folder = g_path_get_dirname(target);
    char *template = g_build_filename(folder, ".hypo-XXXXXX", NULL);
    g_free(folder);
    return template;
}

static gboolean begin_beside(Replacement *replacement, const char *path,
                             mode_t mode, GError **error)
{
    char *template = sibling_template(replacement->target);
    replacement->fd = g_mkstemp_full(template, O_RDWR | O_CLOEXEC, (int)mode);
    if (replacement->fd < 0) {
        replacement_error(error, path, errno);
        g_free(template);
        g_free(replacement->target);
        return FALSE;
    }
    replacement->temporary = template;
    return TRUE;
}

// A file that exists keeps its permissions, and must be writable.
static gboolean begin_existing(Replacement *replacement, const char *path,
                               const struct stat *status, GError **error)
{
    char *resolved = realpath(path, NULL);
    if (!resolved || access(resolved, W_OK) != 0) {
        replacement_error(error, path, errno);
        free(resolved);
        return FALSE;
    }
    replacement->target = g_strdup(resolved);
    free(resolved);
    if (!begin_beside(replacement, path, 0600, error))
        return FALSE;
    if (fchmod(replacement->fd, status->st_mode & 0777) != 0) {
        replacement_error(error, path, errno);
        replacement_abandon(replacement);
        return FALSE;
    }
    return TRUE;
}

gboolean replacement_begin(Replacement *replacement, const char *path,
                           GError **error)
{
    struct stat status;
    *replacement = (Replacement){.fd = -1};
    if (stat(path, &status) != 0) {
        replacement->target = g_strdup(path);
        return begin_beside(replacement, path, 0666, error);
    }
    if (S_ISREG(status.st_mode))
        return begin_existing(replacement, path, &status, error);
    return begin_in_place(replacement, path, error);
}

static void replacement_end(Replacement *replacement)
{
    if (replacement->fd >= 0)
        close(replacement->fd);
    g_free(replacement->target);
    g_free(replacement->temporary);
    *replacement = (Replacement){.fd = -1};
}

static int commit_beside(Replacement *replacement)
{
    int failed = fsync(replacement->fd) != 0 ? errno : 0;
    if (close(replacement->fd) != 0 && failed == 0)
        failed = errno;
    replacement->fd = -1;
    if (failed == 0 &&
        g_rename(replacement->temporary, replacement->target) != 0)
        failed = errno;
    if (failed != 0)
        g_unlink(replacement->temporary);
    return failed;
}

gboolean replacement_commit(Replacement *replacement, GError **error)
{
    int failed = replacement->temporary
                     ? commit_beside(replacement)
                     : copy_into(replacement->fd, replacement->target);
    if (failed != 0)
        replacement_error(error, replacement->target, failed);
    replacement_end(replacement);
    return failed == 0;
}

gboolean replacement_write(const char *path, const void *bytes, size_t size,
                           GError **error)
{
    Replacement replacement;
    if (!replacement_begin(&replacement, path, error))
        return FALSE;
    int failed = write_fully(replacement.fd, bytes, size);
    if (failed == 0)
        return replacement_commit(&replacement, error);
    replacement_error(error, path, failed);
    replacement_abandon(&replacement);
    return FALSE;
}

void replacement_abandon(Replacement *replacement)
{
    if (replacement->temporary)
        g_unlink(replacement->temporary);
    replacement_end(replacement);
}
