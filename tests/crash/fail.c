/* Loaded before the C library: lets the disk fail, from the n-th time on that something is written in one folder.
 *
 * DISK_FOLDER: the folder. `fail_from(n, error)` begins to count; n = 0 stops failing. `times_written()` tells the count.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_FILES = 4096 };
static char watched[MOST_FILES];
static long count, limit;
static int failure;

void fail_from(long n, int error) { count = 0; limit = n; failure = error; }
long times_written(void) { return count; }

static int is_inside(const char *path)
{
    const char *folder = getenv("DISK_FOLDER");
    return folder && path && !strncmp(path, folder, strlen(folder)) && !strstr(path, "-shm");
}

/* Return whether this call is to fail. */
static int fails(int file)
{
    if (file < 0 || file >= MOST_FILES || !watched[file]) return 0;
    count++;
    if (!limit || count < limit) return 0;
    errno = failure;
    return 1;
}

#define OPENS(name)                                                             \
    int name(const char *path, int flags, ...)                                  \
    {                                                                           \
        va_list more;                                                           \
        va_start(more, flags);                                                  \
        int mode = va_arg(more, int);                                           \
        va_end(more);                                                           \
        int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, #name);          \
        int file = real(path, flags, mode);                                     \
        if (file >= 0 && file < MOST_FILES) watched[file] = (char)is_inside(path); \
        return file;                                                            \
    }
OPENS(open)
OPENS(open64)

#define WRITES(name)                                                            \
    ssize_t name(int file, const void *data, size_t length, off64_t offset)     \
    {                                                                           \
        ssize_t (*real)(int, const void *, size_t, off64_t) = dlsym(RTLD_NEXT, #name); \
        return fails(file) ? -1 : real(file, data, length, offset);             \
    }
WRITES(pwrite)
WRITES(pwrite64)

#define SYNCS(name)                                                             \
    int name(int file)                                                          \
    {                                                                           \
        int (*real)(int) = dlsym(RTLD_NEXT, #name);                             \
        return fails(file) ? -1 : real(file);                                   \
    }
SYNCS(fsync)
SYNCS(fdatasync)

#define CUTS(name)                                                              \
    int name(int file, off64_t length)                                          \
    {                                                                           \
        int (*real)(int, off64_t) = dlsym(RTLD_NEXT, #name);                    \
        return fails(file) ? -1 : real(file, length);                           \
    }
CUTS(ftruncate)
CUTS(ftruncate64)

int close(int file)
{
    int (*real)(int) = dlsym(RTLD_NEXT, "close");
    if (file >= 0 && file < MOST_FILES) watched[file] = 0;
    return real(file);
}
