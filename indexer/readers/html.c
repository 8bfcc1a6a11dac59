/* HTML and XHTML, by what they start with; fragments by their tags. */
#include <string.h>

#include "evsearch/page.h"
#include "indexer/readers/readers.h"

enum { LOOK_BYTES = 4096, FRAGMENT_TAGS = 3, BID_ROOT = 90, BID_FRAGMENT = 30 };

static const char *const starts[] = {
    "<!doctype html", "<html", "<head", "<body", "<title", "<frameset",
};

/* Tags that a fragment of a page is made of. */
static const char *const tags[] = {
    "<p>",    "<p ", "<br",      "<div",     "<h1",   "<h2", "<h3",     "<ul",   "<ol",
    "<table", "<a ", "<article", "<section", "<span", "<dl", "<script", "<meta",
};

static bool starts_nocase(struct ev_bytes s, const char *what)
{
    size_t len = strlen(what);

    return s.len >= len &&
           ev_bytes_equal_nocase(ev_bytes_slice(s, 0, len), (struct ev_bytes){ what, len });
}

/* The first bytes without NULs, so that UTF-16 looks like ASCII; *len bytes in out. */
static struct ev_bytes narrowed(struct ev_bytes head, char *out)
{
    size_t n = 0;

    for (size_t i = 0; i < head.len && n < LOOK_BYTES; i++)
        if (head.data[i] != '\0')
            out[n++] = head.data[i];
    return (struct ev_bytes){ out, n };
}

/* Behind a byte order mark, white space, comments and the XML declaration. */
static struct ev_bytes at_root(struct ev_bytes s)
{
    static const struct ev_bytes marks[] = { { "\xEF\xBB\xBF", 3 },
                                             { "\xFF\xFE", 2 },
                                             { "\xFE\xFF", 2 } };

    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (ev_bytes_starts(s, marks[i]))
            s = ev_bytes_slice(s, marks[i].len, s.len);
    for (;;) {
        s = ev_bytes_trim(s);
        if (ev_bytes_starts(s, EV_LIT("<!--")))
            s = ev_bytes_slice(s, ev_bytes_find(s, EV_LIT("-->"), 4) + 3, s.len);
        else if (ev_bytes_starts(s, EV_LIT("<?")))
            s = ev_bytes_slice(s, ev_bytes_find(s, EV_LIT(">"), 2) + 1, s.len);
        else
            return s;
    }
}

static bool is_tag_start(struct ev_bytes s)
{
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++)
        if (starts_nocase(s, tags[i]))
            return true;
    return false;
}

static size_t tags_count(struct ev_bytes s)
{
    size_t count = 0;

    for (size_t at = 0; (at = ev_bytes_find(s, EV_LIT("<"), at)) < s.len; at++)
        count += is_tag_start(ev_bytes_slice(s, at, s.len));
    return count;
}

static int html_bid(struct ev_bytes head, const char *name, struct ev_bytes media_type)
{
    char look[LOOK_BYTES];
    struct ev_bytes text = narrowed(head, look), root = at_root(text);
    int outside = ev_reader_bid_outside(&ev_reader_html, name, media_type);

    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++)
        if (starts_nocase(root, starts[i]))
            return BID_ROOT;
    if (head.len > 0 && memchr(head.data, '\0', head.len) != NULL && text.len * 3 > head.len * 2)
        return 0; /* NULs in the midst of it: neither text nor UTF-16 */
    if (outside > 0)
        return outside;
    if (root.len == 0 || root.data[0] != '<' || tags_count(text) < FRAGMENT_TAGS)
        return 0;
    return BID_FRAGMENT;
}

static enum ev_status html_read(struct ev_input *in, const struct ev_read_options *options,
                                const struct ev_sink *sink, struct ev_arena *arena,
                                struct ev_error *err)
{
    struct ev_bytes bytes;
    struct ev_page page;
    enum ev_status st = ev_reader_take_page(in, options, sink, &bytes, err);

    if (st == EV_OK)
        st = ev_page_from_html(bytes, in->charset_hint, &in->source, &options->limits, arena, &page,
                               err);
    if (st == EV_OK)
        st = ev_reader_give_page(in, &page, sink, err);
    return st;
}

const struct ev_reader ev_reader_html = {
    "html",
    "text/html application/xhtml+xml",
    "html htm xhtml xht shtml php asp aspx jsp",
    "HTML: pages as a browser got them",
    html_bid,
    html_read,
};
