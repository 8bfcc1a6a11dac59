/*
 * Files and directories, in byte order of their names.
 *
 * Every file is opened without blocking and looked at before a byte is read, so
 * that a fifo put into a crawl cannot stop a run.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "indexer/readers/known.h"
#include "indexer/readers/readers.h"

enum { LEVELS_MAX = 64, NAMES_MAX = 4 << 20 };

EV_VEC(names, char *);

struct level {
    int fd;
    dev_t dev;
    ino_t ino;
    struct ev_arena arena;
    struct names names;
    size_t next;
    size_t path_len; /* of the directory in walk.path */
};

struct walk {
    const struct ev_read_options *options;
    const struct ev_sink *sink;
    size_t named;       /* where the last part of the path begins that the user gave */
    struct ev_buf path; /* of the entry at hand, as the file system has it */
    struct level levels[LEVELS_MAX];
    unsigned depth;
};

/* Append path as it may be shown: what is no UTF-8 and no printable character as \xNN. */
static void path_escape(struct ev_bytes path, struct ev_buf *out)
{
    size_t at = 0;

    while (at < path.len) {
        size_t from = at;
        uint32_t rune = ev_utf8_next(path, &at);

        if ((rune == EV_RUNE_BAD && at - from == 1) || rune < 0x20 || rune == 0x7F ||
            (rune >= 0x80 && rune < 0xA0))
            for (; from < at; from++)
                ev_buf_add_fmt(out, "\\x%02X", (unsigned)(unsigned char)path.data[from]);
        else
            ev_buf_add_bytes(out, ev_bytes_slice(path, from, at));
    }
}

static void problem_with(struct ev_bytes path, const struct ev_sink *sink, struct ev_error *problem)
{
    struct ev_input in;
    struct ev_buf shown;

    ev_buf_init(&shown, EV_BUF_MAX);
    path_escape(path, &shown);
    ev_input_init_memory(&in, ev_buf_bytes(&shown), EV_NOTHING);
    ev_reader_problem(&in, sink, problem, 0, EV_NO_OFFSET);
    ev_buf_clear(&shown);
}

/* What is known of the file before it is read.  mirror: the part of its path that may tell
 * its address; url has room for it. */
static enum ev_status source_begin(struct ev_source *source, const struct stat *stat_of,
                                   struct ev_bytes path, struct ev_bytes mirror,
                                   const struct ev_read_options *options, struct ev_buf *url,
                                   struct ev_error *err)
{
    enum ev_status st;

    source->captured_utc_s = stat_of->st_mtime;
    source->captured_from = EV_CAPTURE_FILE_TIME;
    ev_known_from_path(mirror, url);
    if ((st = ev_buf_status(url, err)) != EV_OK)
        return st;
    source->url = ev_buf_bytes(url);
    return ev_known_from_manifest(options->manifest, path, source, err);
}

static enum ev_status read_fd(int fd, struct ev_bytes path, struct ev_bytes mirror,
                              const struct stat *stat_of, const struct ev_read_options *options,
                              const struct ev_sink *sink, struct ev_error *err)
{
    struct ev_input in;
    struct ev_buf shown, url;
    enum ev_status st;

    ev_buf_init(&shown, EV_BUF_MAX);
    ev_buf_init(&url, EV_BUF_MAX);
    path_escape(path, &shown);
    st = ev_buf_status(&shown, err);
    if (st == EV_OK) {
        ev_input_init_fd(&in, ev_buf_bytes(&shown), fd);
        if (stat_of != NULL) {
            in.file = path;
            st = source_begin(&in.source, stat_of, path, mirror, options, &url, err);
        }
        if (st == EV_OK)
            st = ev_read_input(&in, options, sink, err);
        ev_input_clear(&in);
    }
    ev_buf_clear(&url);
    ev_buf_clear(&shown);
    return st;
}

/* ---- directories -------------------------------------------------------------- */

static int name_compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in a directory, sorted; hidden ones left out. */
static enum ev_status names_read(int fd, struct level *level, struct ev_error *err)
{
    int own = dup(fd); /* closedir() closes what it was given */
    DIR *dir = own < 0 ? NULL : fdopendir(own);
    struct dirent *entry;

    if (dir == NULL) {
        if (own >= 0)
            close(own);
        return ev_fail(err, EV_EIO, "cannot list the directory");
    }
    while ((entry = readdir(dir)) != NULL && level->names.count < NAMES_MAX) {
        struct ev_bytes name;
        char **slot;

        if (entry->d_name[0] == '.')
            continue;
        name = ev_arena_copy(&level->arena, ev_bytes_of(entry->d_name));
        slot = name.data == NULL ? NULL : EV_VEC_ADD(&level->names, &level->arena);
        if (slot == NULL) {
            closedir(dir);
            return ev_fail(err, EV_EMEM, "no memory for the names of a directory");
        }
        *slot = (char *)name.data;
    }
    closedir(dir);
    if (level->names.count > 0)
        qsort(level->names.items, level->names.count, sizeof *level->names.items, name_compare);
    return EV_OK;
}

static bool is_above(const struct walk *w, const struct stat *st)
{
    for (unsigned i = 0; i < w->depth; i++)
        if (w->levels[i].dev == st->st_dev && w->levels[i].ino == st->st_ino)
            return true;
    return false;
}

static void level_leave(struct walk *w)
{
    struct level *level = &w->levels[--w->depth];

    close(level->fd);
    ev_arena_clear(&level->arena);
}

/* Enter the directory open at fd, which the walk takes over.  What is wrong with it is told. */
static enum ev_status level_enter(struct walk *w, int fd, const struct stat *stat_of,
                                  struct ev_error *err)
{
    struct ev_error problem = EV_ERROR_INIT;
    struct level *level = &w->levels[w->depth];
    enum ev_status st;

    if (w->depth == LEVELS_MAX)
        st = ev_fail(&problem, EV_ELIMIT, "more than %d directories deep", LEVELS_MAX);
    else if (is_above(w, stat_of))
        st = ev_fail(&problem, EV_EINPUT, "a link to a directory it lies in");
    else {
        *level = (struct level){ .fd = fd, .dev = stat_of->st_dev, .ino = stat_of->st_ino };
        ev_arena_init(&level->arena, 0);
        level->path_len = w->path.len;
        if ((st = names_read(fd, level, &problem)) == EV_OK) {
            w->depth++;
            return EV_OK;
        }
        ev_arena_clear(&level->arena);
    }
    close(fd);
    if (st == EV_EMEM) {
        if (err != NULL)
            *err = problem;
        return st;
    }
    problem_with(ev_buf_bytes(&w->path), w->sink, &problem);
    return EV_OK;
}

/* One entry of the innermost directory; w->path holds its path. */
static enum ev_status entry_read(struct walk *w, int dir, const char *name, struct ev_error *err)
{
    int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
    struct ev_error problem = EV_ERROR_INIT;
    struct stat st_of;
    enum ev_status st = EV_OK;
    int fd;

    if (!w->options->follow_symlinks)
        flags |= O_NOFOLLOW;
    if (fstatat(dir, name, &st_of, w->options->follow_symlinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 &&
        !S_ISREG(st_of.st_mode) && !S_ISDIR(st_of.st_mode))
        return EV_OK;
    if ((fd = openat(dir, name, flags)) < 0) {
        ev_fail(&problem, EV_EIO, "cannot open");
        problem_with(ev_buf_bytes(&w->path), w->sink, &problem);
        return EV_OK;
    }
    if (fstat(fd, &st_of) == 0 && S_ISDIR(st_of.st_mode))
        return level_enter(w, fd, &st_of, err);
    if (S_ISREG(st_of.st_mode))
        st = read_fd(fd, ev_buf_bytes(&w->path),
                     ev_bytes_slice(ev_buf_bytes(&w->path), w->named, w->path.len), &st_of,
                     w->options, w->sink, err);
    close(fd);
    return st;
}

static enum ev_status walk_on(struct walk *w, struct ev_error *err)
{
    enum ev_status st = EV_OK;

    while (st == EV_OK && w->depth > 0) {
        struct level *level = &w->levels[w->depth - 1];
        const char *name;

        ev_buf_cut(&w->path, level->path_len);
        if (level->next == level->names.count) {
            level_leave(w);
            continue;
        }
        name = level->names.items[level->next++];
        if (level->path_len == 0 || w->path.data[level->path_len - 1] != '/')
            ev_buf_add_char(&w->path, '/');
        ev_buf_add_str(&w->path, name);
        st = ev_buf_status(&w->path, err);
        if (st == EV_OK)
            st = entry_read(w, level->fd, name, err);
    }
    while (w->depth > 0)
        level_leave(w);
    return st;
}

static size_t last_part(struct ev_bytes path)
{
    size_t at = path.len;

    while (at > 0 && path.data[at - 1] == '/')
        at--;
    while (at > 0 && path.data[at - 1] != '/')
        at--;
    return at;
}

static enum ev_status walk_from(int fd, const char *path, const struct stat *stat_of,
                                const struct ev_read_options *options, const struct ev_sink *sink,
                                struct ev_error *err)
{
    struct walk w = { .options = options, .sink = sink };
    enum ev_status st;

    ev_buf_init(&w.path, EV_BUF_MAX);
    ev_buf_add_str(&w.path, path);
    w.named = last_part(ev_bytes_of(path));
    st = ev_buf_status(&w.path, err);
    if (st == EV_OK)
        st = level_enter(&w, fd, stat_of, err);
    else
        close(fd);
    if (st == EV_OK)
        st = walk_on(&w, err);
    ev_buf_clear(&w.path);
    return st;
}

/* A descriptor of a file or directory, and what it is; -1 with err set.  Links are followed, since
 * the user named them. */
static int path_open(const char *path, struct stat *stat_of, struct ev_error *err)
{
    int fd = -1;
    bool found = stat(path, stat_of) == 0;

    if (found && !S_ISREG(stat_of->st_mode) && !S_ISDIR(stat_of->st_mode)) {
        errno = EINVAL; /* opening a device can do things: not even tried */
        ev_fail(err, EV_EIO, "neither a file nor a directory");
        return -1;
    }
    if (found)
        fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0 || fstat(fd, stat_of) != 0) {
        ev_fail(err, EV_EIO, "cannot open");
        if (fd >= 0)
            close(fd);
        return -1;
    }
    return fd;
}

static enum ev_status path_read(const char *path, const struct ev_read_options *options,
                                const struct ev_sink *sink, struct ev_error *err)
{
    struct stat st_of;
    enum ev_status st;
    int fd;

    if (strcmp(path, "-") == 0)
        return read_fd(STDIN_FILENO, EV_LIT("-"), EV_NOTHING, NULL, options, sink, err);
    if ((fd = path_open(path, &st_of, err)) < 0)
        return ev_error_at(err, EV_EIO, path, 0, EV_NO_OFFSET);
    if (S_ISDIR(st_of.st_mode))
        return walk_from(fd, path, &st_of, options, sink, err);
    st = read_fd(fd, ev_bytes_of(path), path[0] == '/' ? EV_NOTHING : ev_bytes_of(path), &st_of,
                 options, sink, err);
    close(fd);
    return st;
}

enum ev_status ev_read_path(const char *path, const struct ev_read_options *options,
                            const struct ev_sink *sink, struct ev_error *err)
{
    struct ev_read_options own = *options;
    enum ev_status st;

    if (options->reading != NULL)
        return path_read(path, options, sink, err);
    if ((st = ev_reading_make(&own.reading, err)) != EV_OK)
        return st;
    st = path_read(path, &own, sink, err);
    if (st == EV_OK)
        st = ev_reading_finish(own.reading, &own, sink, err);
    ev_reading_free(&own.reading);
    return st;
}
