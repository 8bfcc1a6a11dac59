#include "indexer/store/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "evsearch/buf.h"
#include "index/directory.h"

enum { PID_BYTES = 24 };

static enum ev_status say_holder(int fd, const char *dir, struct ev_error *err)
{
    char pid[PID_BYTES + 1];
    ssize_t len = pread(fd, pid, PID_BYTES, 0);

    while (len > 0 && (pid[len - 1] < '0' || pid[len - 1] > '9'))
        len--;
    if (len <= 0)
        return ev_fail(err, EV_ELOCKED, "another process is writing the index in %s", dir);
    pid[len] = '\0';
    return ev_fail(err, EV_ELOCKED, "process %s is writing the index in %s", pid, dir);
}

/* The pid only serves the message: a failure to write it is none of the lock's. */
static void write_pid(int fd)
{
    char pid[PID_BYTES];
    int len = snprintf(pid, sizeof pid, "%ld\n", (long)getpid());

    if (ftruncate(fd, 0) == 0 && pwrite(fd, pid, (size_t)len, 0) < 0)
        return;
}

enum ev_status ev_lock_take(const char *dir, int *fd, struct ev_error *err)
{
    struct ev_buf path;
    enum ev_status status;
    int file = -1;

    ev_buf_init(&path, EV_BUF_MAX);
    if ((status = ev_dir_path(&path, dir, EV_LOCK_NAME, err)) != EV_OK)
        goto out;
    if ((file = open(path.data, O_RDWR | O_CREAT | O_CLOEXEC, 0666)) < 0) {
        status = ev_fail(err, EV_EIO, "cannot open %s", path.data);
        goto out;
    }
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        status = errno == EWOULDBLOCK ? say_holder(file, dir, err)
                                      : ev_fail(err, EV_EIO, "cannot lock %s", path.data);
        close(file);
        goto out;
    }
    write_pid(file);
    *fd = file;
out:
    ev_buf_clear(&path);
    return status;
}

void ev_lock_release(int fd)
{
    if (fd >= 0)
        close(fd);
}
