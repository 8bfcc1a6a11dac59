/* WARC 1.0 and 1.1, and the drafts before them: what crawlers write. */
#include <string.h>

#include "indexer/readers/archive.h"
#include "indexer/readers/http.h"

static bool warc_starts(struct ev_bytes head)
{
    return ev_bytes_starts(head, EV_LIT("WARC/0.")) || ev_bytes_starts(head, EV_LIT("WARC/1."));
}

static const struct {
    const char *type;
    enum ev_record_kind kind;
} kinds[] = {
    { "response", EV_RECORD_PAGE },
    { "resource", EV_RECORD_PAGE },
    { "conversion", EV_RECORD_PAGE }, /* the text of a page, in WET files */
    { "revisit", EV_RECORD_REVISIT },
};

static enum ev_record_kind kind_of(struct ev_bytes type)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (ev_bytes_equal_nocase(type, ev_bytes_of(kinds[i].type)))
            return kinds[i].kind;
    return EV_RECORD_OTHER;
}

static enum ev_status record_fill(const struct ev_head *head, struct ev_arena *arena,
                                  struct ev_record *out, struct ev_error *err)
{
    struct ev_bytes type = ev_head_find(head, "WARC-Type");
    struct ev_record record = {
        .kind = kind_of(type),
        .digest = ev_head_find(head, "WARC-Payload-Digest"),
        .same_utc_s = ev_capture_read(ev_head_find(head, "WARC-Refers-To-Date")),
        .captured_utc_s = ev_capture_read(ev_head_find(head, "WARC-Date")),
        .bad_line = head->bad_line,
    };
    struct ev_bytes segment = ev_head_find(head, "WARC-Segment-Number");

    if (!ev_head_number(ev_head_find(head, "Content-Length"), &record.len))
        return ev_fail(err, EV_EINPUT, "the record has no length that can be read");
    if (segment.len > 0 && !ev_bytes_equal(segment, EV_LIT("1")))
        record.kind = EV_RECORD_OTHER;
    record.url = ev_url_clean(ev_head_find(head, "WARC-Target-URI"), arena);
    record.same_url = ev_url_clean(ev_head_find(head, "WARC-Refers-To-Target-URI"), arena);
    if (record.url.data == NULL || record.same_url.data == NULL)
        return ev_fail(err, EV_EMEM, "no memory for an address");
    ev_media_type_split(ev_head_find(head, "Content-Type"), &record.type, &record.charset);
    record.is_http = ev_bytes_equal_nocase(record.type, EV_LIT("application/http")) ||
                     (record.type.len == 0 && ev_bytes_equal_nocase(type, EV_LIT("response"))) ||
                     record.kind == EV_RECORD_REVISIT;
    *out = record;
    return EV_OK;
}

static enum ev_status warc_header(struct ev_bytes header, struct ev_arena *arena,
                                  struct ev_record *out, struct ev_error *err)
{
    struct ev_head head;
    enum ev_status st = ev_head_read(header, arena, &head, err);

    return st == EV_OK ? record_fill(&head, arena, out, err) : st;
}

static const struct ev_archive_format warc = {
    "WARC", { "\r\n\r\n", 4 }, warc_starts, ev_head_len, warc_header
};

static int warc_bid(struct ev_bytes head, const char *name, struct ev_bytes media_type)
{
    (void)name;
    (void)media_type;
    return ev_archive_bid(&warc, head);
}

static enum ev_status warc_read(struct ev_input *in, const struct ev_read_options *options,
                                const struct ev_sink *sink, struct ev_arena *arena,
                                struct ev_error *err)
{
    return ev_archive_read(in, &warc, options, sink, arena, err);
}

const struct ev_reader ev_reader_warc = {
    "warc",         "application/warc",
    "warc wet wat", "WARC: records of a crawl, packed with gzip or zstd or not",
    warc_bid,       warc_read,
};
