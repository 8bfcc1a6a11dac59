/*
 * A saved HTTP response (RFC 9112), as `curl -i` writes it: its body goes to the
 * reader that its head and its first bytes ask for.
 */
#include "indexer/readers/http.h"
#include "indexer/readers/readers.h"

static int http_bid(struct ev_bytes head, const char *name, struct ev_bytes media_type)
{
    struct ev_bytes first = ev_bytes_slice(head, 0, ev_bytes_find(head, EV_LIT("\n"), 0));

    (void)name;
    (void)media_type;
    if (!ev_bytes_starts(first, EV_LIT("HTTP/")) || first.len < 12 ||
        ev_bytes_find(first, EV_LIT(" "), 0) > 10)
        return 0;
    return 96;
}

static enum ev_status body_read(struct ev_input *in, const struct ev_http *http,
                                struct ev_bytes message, const struct ev_read_options *options,
                                const struct ev_sink *sink, struct ev_error *err)
{
    struct ev_error problem = EV_ERROR_INIT;
    struct ev_buf buffers[2];
    struct ev_bytes bytes;
    struct ev_input body;
    enum ev_status st;

    ev_buf_init(&buffers[0], EV_BUF_MAX);
    ev_buf_init(&buffers[1], EV_BUF_MAX);
    st = ev_http_body(http, message, ev_reader_max_page_bytes(options), buffers, &bytes, &problem,
                      err);
    if (st == EV_OK && problem.status != EV_OK)
        ev_reader_problem(in, sink, &problem, 0, EV_NO_OFFSET);
    if (st == EV_OK) {
        ev_input_init_memory(&body, in->path, bytes);
        body.source = in->source;
        body.nested = true;
        body.media_type = http->type;
        body.charset_hint = http->charset;
        st = http_bid(bytes, "", EV_NOTHING) > 0
                 ? ev_fail(err, EV_EINPUT, "an HTTP response inside another")
                 : ev_read_input(&body, options, sink, err);
        ev_input_clear(&body);
    }
    ev_buf_clear(&buffers[0]);
    ev_buf_clear(&buffers[1]);
    return st;
}

static enum ev_status http_read(struct ev_input *in, const struct ev_read_options *options,
                                const struct ev_sink *sink, struct ev_arena *arena,
                                struct ev_error *err)
{
    struct ev_bytes message;
    struct ev_http http;
    enum ev_status st = ev_reader_take_page(in, options, sink, &message, err);

    if (st == EV_OK)
        st = ev_http_read(message, arena, &http, err);
    if (st == EV_OK && (http.status == 0 || ev_head_len(message) == 0))
        st = ev_fail(err, EV_EINPUT, "the head of an HTTP response has no end");
    if (st == EV_OK)
        st = body_read(in, &http, message, options, sink, err);
    return st;
}

const struct ev_reader ev_reader_http = {
    "http",   "message/http", "http", "a saved HTTP response: its body, by what its head says",
    http_bid, http_read,
};
