#include "indexer/store/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "evsearch/buf.h"
#include "index/directory.h"

static const char next_current[] = "CURRENT.tmp";

enum ev_status ev_files_make_dir(const char *path, struct ev_error *err)
{
    struct ev_buf part;
    struct stat info;
    enum ev_status status = EV_OK;
    size_t len = strlen(path);

    ev_buf_init(&part, EV_BUF_MAX);
    for (size_t i = 1; i <= len && status == EV_OK; i++) {
        if (i < len && path[i] != '/')
            continue;
        ev_buf_reset(&part);
        ev_buf_add(&part, path, i);
        if ((status = ev_buf_status(&part, err)) != EV_OK)
            break;
        if (mkdir(part.data, 0777) != 0 && errno != EEXIST)
            status = ev_fail(err, EV_EIO, "cannot make the directory %s", part.data);
    }
    if (status == EV_OK && stat(path, &info) == 0 && !S_ISDIR(info.st_mode)) {
        errno = ENOTDIR;
        status = ev_fail(err, EV_EIO, "cannot make the directory %s", path);
    }
    ev_buf_clear(&part);
    return status;
}

/* ---- walking the index directory ---- */

static unsigned any_generation(const char *name)
{
    unsigned number = ev_generation_number(name, "");

    if (number == 0)
        number = ev_generation_number(name, EV_UNFINISHED_SUFFIX);
    if (number == 0)
        number = ev_generation_number(name, EV_BUILD_SUFFIX);
    return number;
}

enum ev_status ev_files_highest(const char *dir, unsigned *highest, struct ev_error *err)
{
    struct dirent *entry;
    DIR *stream = opendir(dir);

    if (stream == NULL)
        return ev_fail(err, EV_EIO, "cannot read %s", dir);
    *highest = 0;
    while ((entry = readdir(stream)) != NULL) {
        unsigned number = any_generation(entry->d_name);

        if (number > *highest)
            *highest = number;
    }
    closedir(stream);
    return EV_OK;
}

/* A database is a flat directory; what lies deeper is not ours and makes rmdir fail. */
static void remove_dir(const char *path)
{
    struct ev_buf file;
    struct dirent *entry;
    DIR *stream = opendir(path);

    if (stream == NULL)
        return;
    ev_buf_init(&file, EV_BUF_MAX);
    while ((entry = readdir(stream)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0 &&
            ev_dir_path(&file, path, entry->d_name, NULL) == EV_OK)
            (void)unlink(file.data);
    closedir(stream);
    ev_buf_clear(&file);
    (void)rmdir(path);
}

void ev_files_remove(const char *dir, unsigned generation, const char *suffix)
{
    struct ev_buf path;

    ev_buf_init(&path, EV_BUF_MAX);
    if (ev_generation_path(&path, dir, generation, suffix, NULL) == EV_OK)
        remove_dir(path.data);
    ev_buf_clear(&path);
}

void ev_files_remove_unfinished(const char *dir)
{
    struct ev_buf path;
    struct dirent *entry;
    DIR *stream = opendir(dir);

    if (stream == NULL)
        return;
    ev_buf_init(&path, EV_BUF_MAX);
    while ((entry = readdir(stream)) != NULL)
        if ((ev_generation_number(entry->d_name, EV_UNFINISHED_SUFFIX) > 0 ||
             ev_generation_number(entry->d_name, EV_BUILD_SUFFIX) > 0) &&
            ev_dir_path(&path, dir, entry->d_name, NULL) == EV_OK)
            remove_dir(path.data);
    closedir(stream);
    if (ev_dir_path(&path, dir, next_current, NULL) == EV_OK)
        (void)unlink(path.data);
    ev_buf_clear(&path);
}

/* The highest finished generation below limit, 0 if there is none. */
static unsigned highest_below(const char *dir, unsigned limit)
{
    struct dirent *entry;
    unsigned highest = 0;
    DIR *stream = opendir(dir);

    while (stream != NULL && (entry = readdir(stream)) != NULL) {
        unsigned number = ev_generation_number(entry->d_name, "");

        if (number < limit && number > highest)
            highest = number;
    }
    if (stream != NULL)
        closedir(stream);
    return highest;
}

void ev_files_remove_old(const char *dir, unsigned live, unsigned keep)
{
    unsigned generation = live;

    while ((generation = highest_below(dir, generation)) > 0) {
        if (keep > 0)
            keep--;
        else
            ev_files_remove(dir, generation, "");
    }
}

/* ---- lasting ---- */

static enum ev_status sync_one(const char *path, int flags, struct ev_error *err)
{
    int fd = open(path, flags | O_RDONLY | O_CLOEXEC);
    enum ev_status status = EV_OK;

    if (fd < 0)
        return ev_fail(err, EV_EIO, "cannot open %s", path);
    if (fsync(fd) != 0)
        status = ev_fail(err, EV_EIO, "cannot write %s to the disk", path);
    close(fd);
    return status;
}

enum ev_status ev_files_sync(const char *path, struct ev_error *err)
{
    struct ev_buf file;
    struct dirent *entry;
    enum ev_status status = EV_OK;
    DIR *stream = opendir(path);

    if (stream == NULL)
        return ev_fail(err, EV_EIO, "cannot read %s", path);
    ev_buf_init(&file, EV_BUF_MAX);
    while (status == EV_OK && (entry = readdir(stream)) != NULL) {
        if (entry->d_name[0] == '.')
            continue;
        status = ev_dir_path(&file, path, entry->d_name, err);
        if (status == EV_OK)
            status = sync_one(file.data, 0, err);
    }
    closedir(stream);
    ev_buf_clear(&file);
    return status == EV_OK ? sync_one(path, O_DIRECTORY, err) : status;
}

static enum ev_status write_file(const char *path, struct ev_bytes text, struct ev_error *err)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    enum ev_status status = EV_OK;
    ssize_t written;

    if (fd < 0)
        return ev_fail(err, EV_EIO, "cannot write %s", path);
    errno = ENOSPC; /* what a short write means */
    written = write(fd, text.data, text.len);
    if (written < 0 || (size_t)written != text.len || fsync(fd) != 0)
        status = ev_fail(err, EV_EIO, "cannot write %s", path);
    close(fd);
    return status;
}

static enum ev_status replace_current(const char *dir, unsigned generation, struct ev_error *err)
{
    struct ev_buf next, current, text;
    const char *name;
    enum ev_status status;

    ev_buf_init(&next, EV_BUF_MAX);
    ev_buf_init(&current, EV_BUF_MAX);
    ev_buf_init(&text, EV_BUF_MAX);
    if ((status = ev_dir_path(&next, dir, next_current, err)) != EV_OK ||
        (status = ev_dir_path(&current, dir, EV_CURRENT_NAME, err)) != EV_OK ||
        (status = ev_generation_path(&text, "", generation, "\n", err)) != EV_OK)
        goto out;
    name = text.data + 1; /* behind the "/" */
    if ((status = write_file(next.data, ev_bytes_of(name), err)) != EV_OK)
        goto out;
    if (rename(next.data, current.data) != 0)
        status = ev_fail(err, EV_EIO, "cannot replace %s", current.data);
    else
        status = sync_one(dir, O_DIRECTORY, err);
out:
    ev_buf_clear(&next);
    ev_buf_clear(&current);
    ev_buf_clear(&text);
    return status;
}

enum ev_status ev_files_swap_in(const char *dir, unsigned generation, struct ev_error *err)
{
    struct ev_buf from, to;
    enum ev_status status;

    ev_buf_init(&from, EV_BUF_MAX);
    ev_buf_init(&to, EV_BUF_MAX);
    if ((status = ev_generation_path(&from, dir, generation, EV_UNFINISHED_SUFFIX, err)) == EV_OK)
        status = ev_generation_path(&to, dir, generation, "", err);
    if (status == EV_OK && rename(from.data, to.data) != 0)
        status = ev_fail(err, EV_EIO, "cannot rename %s", from.data);
    if (status == EV_OK)
        status = sync_one(dir, O_DIRECTORY, err);
    if (status == EV_OK)
        status = replace_current(dir, generation, err);
    ev_buf_clear(&from);
    ev_buf_clear(&to);
    return status;
}
