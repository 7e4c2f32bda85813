// SPDX-License-Identifier: MIT
//
// A library to be preloaded: the n-th call of a kind fails, or does only half
// of what it was asked for, as a host that is full, broken or slow would have
// it; or it is the last one of a process that is killed.  host.py and killed.py
// say which:
//   HYPO_FAIL_CALL  open read write rename fsync close fstat
//   HYPO_FAIL_NTH   from 1 on
//   HYPO_FAIL_HOW   error (EIO), half (read, write), again (EINTR),
//                   killed before (the call), killed behind (open, write,
//                   rename), killed half-way (write)
//   HYPO_FAIL_MARK  a file made when it has happened
// Only files named by a path without a leading `/`, or below HYPO_FAIL_FOLDER,
// and standard streams count.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { FILES = 1024 };

// Whether a descriptor is of a file that counts.
static bool counts[FILES] = {true, true, true};
static long calls;

static const char *setting(const char *name)
{
    const char *text = getenv(name);
    return text ? text : "";
}

static bool is_ours(const char *path)
{
    const char *folder = setting("HYPO_FAIL_FOLDER");
    return path[0] != '/' || strncmp(path, folder, strlen(folder)) == 0;
}

static bool is_counted(int fd)
{
    return fd >= 0 && fd < FILES && counts[fd];
}

static bool how(const char *word)
{
    return strcmp(setting("HYPO_FAIL_HOW"), word) == 0;
}

// Whether this call is the one.
static bool now(const char *call)
{
    if (strcmp(setting("HYPO_FAIL_CALL"), call) != 0 ||
        ++calls != atol(setting("HYPO_FAIL_NTH")))
        return false;
    long fd = syscall(SYS_openat, AT_FDCWD, setting("HYPO_FAIL_MARK"),
                      O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    if (fd >= 0)
        syscall(SYS_close, fd);
    if (how("killed before"))
        raise(SIGKILL);
    return true;
}

// Whether the call is to be carried out, all or half of it, as the last one.
static bool is_last(void)
{
    return how("killed behind") || how("killed half-way");
}

static int fail(void)
{
    errno = how("again") ? EINTR : EIO;
    return -1;
}

// The function that would have been called without this library.
#define NEXT(type, name, ...)         \
    static type (*next)(__VA_ARGS__); \
    if (!next)                        \
    *(void **)&next = dlsym(RTLD_NEXT, (name))

// --- Opening ----------------------------------------------------------------

static int opened(const char *path, int flags, mode_t mode, const char *name)
{
    NEXT(int, "open", const char *, int, ...);
    (void)name;
    bool ours = is_ours(path);
    bool chosen = ours && now("open");
    if (chosen && !is_last())
        return fail();
    int fd = next(path, flags, mode);
    if (chosen)
        raise(SIGKILL);
    if (fd >= 0 && fd < FILES)
        counts[fd] = ours;
    return fd;
}

#define OPEN(name)                                                \
    int name(const char *path, int flags, ...)                    \
    {                                                             \
        va_list rest;                                             \
        va_start(rest, flags);                                    \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
        va_end(rest);                                             \
        return opened(path, flags, mode, #name);                  \
    }
OPEN(open)
OPEN(open64)

int __open_2(const char *path, int flags);
int __open64_2(const char *path, int flags);

int __open_2(const char *path, int flags)
{
    return opened(path, flags, 0, "");
}

int __open64_2(const char *path, int flags)
{
    return opened(path, flags, 0, "");
}

// --- Reading and writing ----------------------------------------------------

static size_t half(size_t count)
{
    return count > 1 ? count / 2 : count;
}

ssize_t read(int fd, void *bytes, size_t count)
{
    NEXT(ssize_t, "read", int, void *, size_t);
    if (is_counted(fd) && now("read")) {
        if (!how("half"))
            return fail();
        count = half(count);
    }
    return next(fd, bytes, count);
}

ssize_t __read_chk(int fd, void *bytes, size_t count, size_t room);

ssize_t __read_chk(int fd, void *bytes, size_t count, size_t room)
{
    if (count > room)
        abort();
    return read(fd, bytes, count);
}

ssize_t write(int fd, const void *bytes, size_t count)
{
    NEXT(ssize_t, "write", int, const void *, size_t);
    if (!is_counted(fd) || !now("write"))
        return next(fd, bytes, count);
    if (!how("half") && !is_last())
        return fail();
    ssize_t written =
        next(fd, bytes, how("killed behind") ? count : half(count));
    if (is_last())
        raise(SIGKILL);
    return written;
}

// --- The rest ---------------------------------------------------------------

int fsync(int fd)
{
    NEXT(int, "fsync", int);
    return is_counted(fd) && now("fsync") ? fail() : next(fd);
}

// The descriptor is closed in any case, as Linux has it.
int close(int fd)
{
    NEXT(int, "close", int);
    bool failing = fd > STDERR_FILENO && is_counted(fd) && now("close");
    if (fd > STDERR_FILENO && fd < FILES)
        counts[fd] = false;
    int result = next(fd);
    return failing ? fail() : result;
}

int fstat(int fd, struct stat *status)
{
    NEXT(int, "fstat", int, struct stat *);
    return is_counted(fd) && now("fstat") ? fail() : next(fd, status);
}

int rename(const char *from, const char *to)
{
    NEXT(int, "rename", const char *, const char *);
    bool chosen = is_ours(to) && now("rename");
    if (chosen && !is_last())
        return fail();
    int result = next(from, to);
    if (chosen)
        raise(SIGKILL);
    return result;
}
