#include "indexer/readers/input.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

enum { READ_BYTES = 64 * 1024 };

static void input_init(struct ev_input *in, struct ev_bytes path)
{
    *in = (struct ev_input){ .path = path, .fd = -1 };
    in->source.path = path;
    in->source.captured_utc_s = INT64_MIN;
    ev_buf_init(&in->ahead, SIZE_MAX / 4);
}

void ev_input_init_memory(struct ev_input *in, struct ev_bytes path, struct ev_bytes memory)
{
    input_init(in, path);
    in->memory = memory;
    in->ended = true;
}

void ev_input_init_fd(struct ev_input *in, struct ev_bytes path, int fd)
{
    input_init(in, path);
    in->fd = fd;
}

void ev_input_clear(struct ev_input *in)
{
    ev_buf_clear(&in->ahead);
}

/* Append what one read gives. */
static enum ev_status input_fill(struct ev_input *in, struct ev_error *err)
{
    char piece[READ_BYTES];
    ssize_t n = read(in->fd, piece, sizeof piece);

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
    ev_buf_add(&in->ahead, piece, (size_t)n);
    return ev_buf_status(&in->ahead, err);
}

static struct ev_bytes input_ahead(const struct ev_input *in)
{
    struct ev_bytes all = in->fd < 0 ? in->memory : ev_buf_bytes(&in->ahead);

    return ev_bytes_slice(all, in->at, all.len);
}

/* Forget what was taken, so that an archive does not pile up. */
static void input_drop_taken(struct ev_input *in)
{
    size_t left;

    if (in->fd < 0 || in->at < READ_BYTES)
        return;
    left = in->ahead.len - in->at;
    if (in->at < left) /* moving less than was taken keeps the whole linear */
        return;
    memmove(in->ahead.data, in->ahead.data + in->at, left);
    ev_buf_cut(&in->ahead, left);
    in->past += in->at;
    in->at = 0;
}

enum ev_status ev_input_peek(struct ev_input *in, size_t n, struct ev_bytes *out,
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

void ev_input_take(struct ev_input *in, size_t n)
{
    struct ev_bytes ahead = input_ahead(in);

    in->at += n < ahead.len ? n : ahead.len;
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
