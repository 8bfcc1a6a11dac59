/* A file that was packed as a whole: page.html.gz, calendar.ics.zst. */
#include "indexer/readers/decode.h"
#include "indexer/readers/readers.h"

enum { BID_PACKED = 50 };

static int packed_bid(struct ev_bytes head, const char *name, struct ev_bytes media_type)
{
    (void)name;
    (void)media_type;
    return ev_coding_of(head) == EV_CODING_NONE ? 0 : BID_PACKED;
}

/* Members behind one another are one file, as gzip has it. */
struct packed {
    struct ev_input *in;
    struct ev_decoder *decoder;
};

static enum ev_status packed_pull(void *ctx, char *out, size_t cap, size_t *len,
                                  struct ev_error *err)
{
    struct packed *p = ctx;
    enum ev_status st;

    while ((st = ev_decoder_read(p->decoder, out, cap, len, err)) == EV_END) {
        struct ev_bytes seen;

        *len = 0;
        if ((st = ev_input_look(p->in, 4, &seen, err)) != EV_OK)
            return st;
        if (ev_coding_of(seen) == EV_CODING_NONE)
            return EV_OK;
        if ((st = ev_decoder_again(p->decoder, err)) != EV_OK)
            return st;
    }
    return st;
}

/* The name without what packing added: "page.html" of "page.html.gz". */
static struct ev_bytes inner_name(struct ev_bytes name)
{
    static const struct ev_bytes ends[] = { { ".gz", 3 }, { ".zst", 4 } };

    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
        if (ev_bytes_ends(name, ends[i]))
            return ev_bytes_slice(name, 0, name.len - ends[i].len);
    return name;
}

static enum ev_status packed_read(struct ev_input *in, const struct ev_read_options *options,
                                  const struct ev_sink *sink, struct ev_arena *arena,
                                  struct ev_error *err)
{
    struct packed packed = { in, NULL };
    struct ev_pull pull = { packed_pull, &packed };
    struct ev_input inner;
    struct ev_bytes head;
    enum ev_status st = ev_input_peek(in, 4, &head, err);

    (void)arena;
    if (st == EV_OK)
        st = ev_decoder_make(ev_coding_of(head), EV_NOTHING, in, &packed.decoder, err);
    if (st != EV_OK)
        return st;
    ev_input_init_pull(&inner, in->path, pull);
    inner.name = inner_name(in->name.len > 0 ? in->name : in->path);
    inner.nested = true;
    inner.source = in->source;
    st = ev_read_input(&inner, options, sink, err);
    ev_input_clear(&inner);
    ev_decoder_free(&packed.decoder);
    return st;
}

const struct ev_reader ev_reader_packed = {
    "packed",   "application/gzip application/x-gzip application/zstd",
    "gz zst",   "a page, calendar or feed packed with gzip or zstd",
    packed_bid, packed_read,
};
