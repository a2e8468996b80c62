/* Loaded before the C library: notes every write, cut, sync, new name and lost name of the files in one folder.
 *
 * POWERCUT_FOLDER: the folder that is watched; POWERCUT_LOG: the file the notes go to.
 * A note is: 1 byte what, 4 bytes file number, 8 bytes offset, 4 bytes length, then so many bytes.
 *   O a file is opened (its path)    N the same, and it was not there before
 *   W bytes at an offset             A bytes where the file is  T a new length (as offset)
 *   S the file, or folder, is synced U a name is gone (its path) R a name is another one (both, a line feed between)
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_FILES = 4096, SAFE_NUMBER = 900 };

static pthread_mutex_t one_by_one = PTHREAD_MUTEX_INITIALIZER; /* saves and the log's own thread write at once */
static int notes = -1;
static const char *folder;
static char watched[MOST_FILES];
static ssize_t (*real_write)(int, const void *, size_t);

__attribute__((constructor)) static void begin(void)
{
    int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    real_write = dlsym(RTLD_NEXT, "write");
    folder = getenv("POWERCUT_FOLDER");
    if (!folder || !getenv("POWERCUT_LOG")) return;
    int handle = real_open(getenv("POWERCUT_LOG"), O_CREAT | O_WRONLY | O_APPEND, 0600);
    notes = fcntl(handle, F_DUPFD, SAFE_NUMBER);
    close(handle);
}

static void put(const void *data, size_t length)
{
    for (const char *rest = data; length;) {
        ssize_t done = real_write(notes, rest, length);
        if (done <= 0) abort();
        rest += done;
        length -= (size_t)done;
    }
}

static void note(char what, int32_t file, int64_t offset, const void *data, uint32_t length)
{
    char head[17];
    head[0] = what;
    memcpy(head + 1, &file, 4);
    memcpy(head + 5, &offset, 8);
    memcpy(head + 13, &length, 4);
    pthread_mutex_lock(&one_by_one);
    put(head, sizeof head);
    put(data, length);
    pthread_mutex_unlock(&one_by_one);
}

static int is_inside(const char *path)
{
    return notes >= 0 && path && !strncmp(path, folder, strlen(folder)) && !strstr(path, "-shm");
}

static int is_watched(int file)
{
    return notes >= 0 && file >= 0 && file < MOST_FILES && watched[file];
}

static int opened(const char *path, int flags, int file, int was_there)
{
    if (file < 0 || file >= MOST_FILES) return file;
    watched[file] = (char)is_inside(path);
    if (watched[file]) {
        note(was_there ? 'O' : 'N', file, 0, path, (uint32_t)strlen(path));
        if (was_there && flags & O_TRUNC) note('T', file, 0, "", 0);
    }
    return file;
}

static int is_there(const char *path)
{
    struct stat found;
    return !is_inside(path) || !stat(path, &found);
}

#define OPENS(name)                                                             \
    int name(const char *path, int flags, ...)                                  \
    {                                                                           \
        va_list more;                                                           \
        va_start(more, flags);                                                  \
        int mode = va_arg(more, int);                                           \
        va_end(more);                                                           \
        int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, #name);          \
        int there = is_there(path);                                             \
        return opened(path, flags, real(path, flags, mode), there);             \
    }
OPENS(open)
OPENS(open64)

#define WRITES(name)                                                            \
    ssize_t name(int file, const void *data, size_t length, off64_t offset)     \
    {                                                                           \
        ssize_t (*real)(int, const void *, size_t, off64_t) = dlsym(RTLD_NEXT, #name); \
        ssize_t done = real(file, data, length, offset);                        \
        if (done > 0 && is_watched(file)) note('W', file, offset, data, (uint32_t)done); \
        return done;                                                            \
    }
WRITES(pwrite)
WRITES(pwrite64)

ssize_t write(int file, const void *data, size_t length)
{
    if (!real_write) real_write = dlsym(RTLD_NEXT, "write");
    off64_t place = is_watched(file) ? lseek64(file, 0, SEEK_CUR) : 0;
    ssize_t done = real_write(file, data, length);
    if (done > 0 && is_watched(file)) note('A', file, place, data, (uint32_t)done);
    return done;
}

#define SYNCS(name)                                                             \
    int name(int file)                                                          \
    {                                                                           \
        int (*real)(int) = dlsym(RTLD_NEXT, #name);                             \
        if (!is_watched(file)) return real(file);                               \
        note('S', file, 0, "", 0);                                              \
        return 0;                                                               \
    }
SYNCS(fsync)
SYNCS(fdatasync)

#define CUTS(name)                                                              \
    int name(int file, off64_t length)                                          \
    {                                                                           \
        int (*real)(int, off64_t) = dlsym(RTLD_NEXT, #name);                    \
        int failed = real(file, length);                                        \
        if (!failed && is_watched(file)) note('T', file, length, "", 0);        \
        return failed;                                                          \
    }
CUTS(ftruncate)
CUTS(ftruncate64)

int unlink(const char *path)
{
    int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
    int failed = real(path);
    if (!failed && is_inside(path)) note('U', -1, 0, path, (uint32_t)strlen(path));
    return failed;
}

int rename(const char *from, const char *to)
{
    int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
    int failed = real(from, to);
    if (!failed && is_inside(from)) {
        char both[8192];
        int length = snprintf(both, sizeof both, "%s\n%s", from, to);
        note('R', -1, 0, both, (uint32_t)length);
    }
    return failed;
}

int close(int file)
{
    int (*real)(int) = dlsym(RTLD_NEXT, "close");
    if (file >= 0 && file < MOST_FILES) watched[file] = 0;
    return real(file);
}
