// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading whole files, within a limit; see source_include.h.
#include "cli/source_include.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

HypoReadStatus source_read_stream(int fd, gsize limit, char **text, gsize *size)
{
    GByteArray *array = g_byte_array_new();
    guint8 block[1 << 14];
    gssize count;
    while (array->len <= limit &&
           (count = read(fd, block, sizeof block)) != 0) {
        if (count > 0) {
            g_byte_array_append(array, block, (guint)count);
        } else if (errno != EINTR) {
            int failed = errno;
            g_byte_array_free(array, TRUE);
            errno = failed;
            return HYPO_READ_FAILED;
        }
    }
    if (array->len > limit) {
        g_byte_array_free(array, TRUE);
        errno = EFBIG;
        return HYPO_READ_TOO_LARGE;
    }
    *size = array->len;
    *text = (char *)g_byte_array_free(array, FALSE);
    return HYPO_READ_OK;
}

static HypoReadStatus read_open(int fd, gsize limit, char **text, gsize *size)
{
    struct stat status;
    if (fstat(fd, &status) != 0)
        return HYPO_READ_FAILED;
    if (!S_ISREG(status.st_mode)) {
        errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
        return HYPO_READ_NOT_A_FILE;
    }
    return source_read_stream(fd, limit, text, size);
}

HypoReadStatus source_read_file(const char *path, gsize limit, char **text,
                                gsize *size)
{
    // Without O_NONBLOCK a FIFO would wait for a writer before it is refused.
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return errno == ENOENT || errno == ENOTDIR ? HYPO_READ_MISSING
                                                   : HYPO_READ_FAILED;
    HypoReadStatus status = read_open(fd, limit, text, size);
    int failed = errno;
    close(fd);
    errno = failed;
    return status;
}
