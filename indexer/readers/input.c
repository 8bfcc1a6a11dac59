#include "indexer/readers/input.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READ_BYTES = 64 * 1024 };

static void input_init(struct ev_input *in, struct ev_bytes path)
{
    *in = (struct ev_input){ .path = path, .fd = -1, .size = UINT64_MAX };
    in->source.path = path;
    in->source.captured_utc_s = INT64_MIN;
    ev_buf_init(&in->ahead, SIZE_MAX / 4);
}

void ev_input_init_memory(struct ev_input *in, struct ev_bytes path, struct ev_bytes memory)
{
    input_init(in, path);
    in->memory = memory;
    in->size = memory.len;
    in->ended = true;
}

void ev_input_init_fd(struct ev_input *in, struct ev_bytes path, int fd)
{
    struct stat st_of;
    off_t base;

    input_init(in, path);
    in->fd = fd;
    /* files that the system makes while they are read have no size */
    if (fstat(fd, &st_of) == 0 && S_ISREG(st_of.st_mode) && st_of.st_size > 0 &&
        (base = lseek(fd, 0, SEEK_CUR)) >= 0) {
        in->base = (uint64_t)base;
        in->size = st_of.st_size > base ? (uint64_t)(st_of.st_size - base) : 0;
    }
}

void ev_input_init_part(struct ev_input *part, const struct ev_input *in, uint64_t offset,
                        uint64_t len)
{
    uint64_t left = offset < in->size ? in->size - offset : 0;

    if (len > left)
        len = left;
    if (in->fd < 0) {
        ev_input_init_memory(part, in->path,
                             ev_bytes_slice(in->memory, (size_t)offset, (size_t)(offset + len)));
    } else {
        input_init(part, in->path);
        part->fd = in->fd;
        part->base = in->base + offset;
        part->size = len;
    }
    part->file = in->file;
    part->source = in->source;
    part->origin = in->origin + offset;
}

void ev_input_init_pull(struct ev_input *in, struct ev_bytes path, struct ev_pull pull)
{
    input_init(in, path);
    in->pull = pull;
}

void ev_input_clear(struct ev_input *in)
{
    ev_buf_clear(&in->ahead);
}

static bool is_memory(const struct ev_input *in)
{
    return in->fd < 0 && in->pull.read == NULL;
}

/* *len 0 without a failure and without ended: try again. */
static enum ev_status fd_read(struct ev_input *in, char *out, size_t cap, size_t *len,
                              struct ev_error *err)
{
    uint64_t at = in->past + in->ahead.len;
    ssize_t n;

    *len = 0;
    if (in->size == UINT64_MAX)
        n = read(in->fd, out, cap);
    else /* the descriptor's own place is shared with other inputs */
        n = pread(in->fd, out, cap < in->size - at ? cap : (size_t)(in->size - at),
                  (off_t)(in->base + at));
    if (n < 0 && errno == EINTR)
        return EV_OK;
    if (n < 0 && errno == EAGAIN) { /* a pipe set to not block */
        struct pollfd wait = { in->fd, POLLIN, 0 };

        (void)poll(&wait, 1, -1);
        return EV_OK;
    }
    if (n < 0)
        return ev_fail(err, EV_EIO, "cannot read");
    in->ended = n == 0;
    *len = (size_t)n;
    return EV_OK;
}

static enum ev_status pull_read(struct ev_input *in, char *out, size_t cap, size_t *len,
                                struct ev_error *err)
{
    enum ev_status st = in->pull.read(in->pull.ctx, out, cap, len, err);

    if (st == EV_OK)
        in->ended = *len == 0;
    return st;
}

/* Append what one read gives.  A failure is kept as the end of the input. */
static enum ev_status input_fill(struct ev_input *in, struct ev_error *err)
{
    char piece[READ_BYTES];
    struct ev_error cause = EV_ERROR_INIT;
    size_t len = 0;
    enum ev_status st = in->pull.read != NULL ? pull_read(in, piece, sizeof piece, &len, &cause)
                                              : fd_read(in, piece, sizeof piece, &len, &cause);

    if (st == EV_OK) {
        ev_buf_add(&in->ahead, piece, len);
        return ev_buf_status(&in->ahead, err);
    }
    if (st == EV_EMEM && err != NULL)
        *err = cause;
    if (st == EV_EMEM)
        return st;
    in->failed = cause;
    in->ended = true;
    return EV_OK;
}

static struct ev_bytes input_ahead(const struct ev_input *in)
{
    struct ev_bytes all = is_memory(in) ? in->memory : ev_buf_bytes(&in->ahead);

    return ev_bytes_slice(all, in->at, all.len);
}

/* Forget what was taken, so that an archive does not pile up. */
static void input_drop_taken(struct ev_input *in)
{
    size_t left;

    if (is_memory(in) || in->at < READ_BYTES)
        return;
    left = in->ahead.len - in->at;
    if (in->at < left) /* moving less than was taken keeps the whole linear */
        return;
    memmove(in->ahead.data, in->ahead.data + in->at, left);
    ev_buf_cut(&in->ahead, left);
    in->past += in->at;
    in->at = 0;
}

enum ev_status ev_input_look(struct ev_input *in, size_t n, struct ev_bytes *out,
                             struct ev_error *err)
{
    enum ev_status st = EV_OK;

    input_drop_taken(in);
    while (st == EV_OK && !in->ended && in->ahead.len - in->at < n)
        st = input_fill(in, err);
    if (st == EV_OK)
        *out = ev_bytes_slice(input_ahead(in), 0, n);
    return st;
}

enum ev_status ev_input_peek(struct ev_input *in, size_t n, struct ev_bytes *out,
                             struct ev_error *err)
{
    struct ev_bytes seen;
    enum ev_status st = ev_input_look(in, n, &seen, err);

    if (st != EV_OK)
        return st;
    if (seen.len < n && in->failed.status != EV_OK) {
        if (err != NULL)
            *err = in->failed;
        return in->failed.status;
    }
    *out = seen;
    return EV_OK;
}

void ev_input_take(struct ev_input *in, size_t n)
{
    struct ev_bytes ahead = input_ahead(in);

    in->at += n < ahead.len ? n : ahead.len;
}

bool ev_input_seek(struct ev_input *in, uint64_t offset)
{
    if (in->size == UINT64_MAX || offset > in->size)
        return false;
    if (is_memory(in)) {
        in->at = (size_t)offset;
        return true;
    }
    if (offset >= in->past && offset - in->past <= in->ahead.len) {
        in->at = (size_t)(offset - in->past);
        return true;
    }
    ev_buf_reset(&in->ahead);
    in->at = 0;
    in->past = offset;
    in->ended = false;
    in->failed = (struct ev_error)EV_ERROR_INIT;
    return true;
}

enum ev_status ev_input_skip(struct ev_input *in, uint64_t n, uint64_t *skipped,
                             struct ev_error *err)
{
    uint64_t from = ev_input_offset(in), left = n;
    enum ev_status st = EV_OK;
    struct ev_bytes seen;

    if (in->size != UINT64_MAX && in->size >= from &&
        ev_input_seek(in, n < in->size - from ? from + n : in->size)) {
        *skipped = ev_input_offset(in) - from;
        return EV_OK;
    }
    while (left > 0) {
        st = ev_input_look(in, left < READ_BYTES ? (size_t)left : READ_BYTES, &seen, err);
        if (st != EV_OK)
            return st;
        if (seen.len == 0)
            break;
        ev_input_take(in, seen.len);
        left -= seen.len;
    }
    *skipped = n - left;
    return EV_OK;
}

enum ev_status ev_input_rest(struct ev_input *in, size_t max, struct ev_bytes *out, bool *cut,
                             struct ev_error *err)
{
    struct ev_bytes all;
    enum ev_status st = ev_input_peek(in, max + 1, &all, err);

    if (st != EV_OK)
        return st;
    *cut = all.len > max;
    *out = ev_bytes_slice(all, 0, max);
    ev_input_take(in, out->len);
    return EV_OK;
}

uint64_t ev_input_offset(const struct ev_input *in)
{
    return in->past + in->at;
}
