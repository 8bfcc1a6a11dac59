/* Plain text: the reader of last resort, for whatever does not look binary. */
#include "evsearch/page.h"
#include "indexer/page/charset.h"
#include "indexer/readers/readers.h"

enum { BID_LOOKS_LIKE_TEXT = 10, CONTROLS_PER_TEXT = 50 };

static const struct ev_bytes binary_starts[] = {
    { "%PDF-", 5 }, { "%!PS", 4 }, { "{\\rtf", 5 }, { "PK\3\4", 4 }, { "Rar!", 4 }, { "GIF8", 4 },
};

static bool has_mark(struct ev_bytes head)
{
    return ev_bytes_starts(head, EV_LIT("\xFF\xFE")) || ev_bytes_starts(head, EV_LIT("\xFE\xFF"));
}

/* No NUL (but in UTF-16 and UTF-32, which carry a mark) and hardly a control character. */
static bool looks_like_text(struct ev_bytes head)
{
    size_t controls = 0;

    for (size_t i = 0; i < sizeof binary_starts / sizeof binary_starts[0]; i++)
        if (ev_bytes_starts(head, binary_starts[i]))
            return false;
    if (has_mark(head))
        return true;
    for (size_t i = 0; i < head.len; i++) {
        unsigned char c = (unsigned char)head.data[i];

        if (c == 0)
            return false;
        controls += (c < 0x20 && (c < '\t' || c > '\r') && c != 0x1B) || c == 0x7F;
    }
    return controls <= head.len / CONTROLS_PER_TEXT;
}

static int text_bid(struct ev_bytes head, const char *name, struct ev_bytes media_type)
{
    int outside = ev_reader_bid_outside(&ev_reader_text, name, media_type);

    if (!looks_like_text(head))
        return 0;
    return outside > 0 || head.len == 0 ? outside : BID_LOOKS_LIKE_TEXT;
}

static enum ev_status text_read(struct ev_input *in, const struct ev_read_options *options,
                                const struct ev_sink *sink, struct ev_arena *arena,
                                struct ev_error *err)
{
    struct ev_bytes bytes;
    struct ev_decoded text;
    struct ev_page page;
    enum ev_status st = ev_reader_take_page(in, options, sink, &bytes, err);

    if (st == EV_OK)
        st = ev_decode(bytes, in->charset_hint, EV_MARKUP_NONE, arena, &text, err);
    if (st == EV_OK)
        st = ev_page_from_text(text.text, &in->source, &options->limits, arena, &page, err);
    if (st != EV_OK)
        return st;
    page.charset = ev_bytes_of(text.charset->name);
    page.charset_from = text.from;
    ev_decoded_place(&text, &page);
    return ev_reader_give_page(in, &page, sink, err);
}

const struct ev_reader ev_reader_text = {
    "text",
    "text/plain text/markdown text/x-markdown",
    "txt text md markdown",
    "plain text: one event list or one event per file",
    text_bid,
    text_read,
};
