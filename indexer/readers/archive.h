/*
 * Web archives: records one after the other, each with a header and a block.
 *
 * What WARC and ARC share: going from record to record, round what is damaged, and
 * giving the pages in the blocks to their readers.
 */
#ifndef EV_INDEXER_READERS_ARCHIVE_H
#define EV_INDEXER_READERS_ARCHIVE_H

#include "indexer/readers/readers.h"

enum ev_record_kind {
    EV_RECORD_OTHER,  /* of no use to us: passed over */
    EV_RECORD_PAGE,   /* the block is what the server sent, or a document */
    EV_RECORD_REVISIT /* it says that another record has what the server sent */
};

struct ev_record {
    enum ev_record_kind kind;
    bool is_http;             /* the block is an HTTP message */
    struct ev_bytes url;      /* clean; in the arena */
    struct ev_bytes type;     /* of the block; may be empty */
    struct ev_bytes charset;  /* the same */
    struct ev_bytes digest;   /* of the payload; may be empty */
    struct ev_bytes same_url; /* a revisit's: the record that has the payload; may be empty */
    int64_t same_utc_s;       /* INT64_MIN: not told */
    int64_t captured_utc_s;   /* the same */
    uint64_t len;             /* of the block */
    unsigned bad_line;        /* a line of the header that is none; 0: all are well */
};

struct ev_archive_format {
    const char *name;
    struct ev_bytes tail; /* what stands behind every block; empty: nothing one could rely on */
    /* Does a record begin here?  head may be cut. */
    bool (*starts)(struct ev_bytes head);
    /* The length of the header that text begins with; 0: its end is not there. */
    size_t (*header_len)(struct ev_bytes text);
    /* Read a header.  EV_EINPUT if it cannot be used, EV_EMEM. */
    enum ev_status (*header)(struct ev_bytes header, struct ev_arena *arena, struct ev_record *out,
                             struct ev_error *err);
};

/* As the read function of a reader. */
enum ev_status ev_archive_read(struct ev_input *in, const struct ev_archive_format *format,
                               const struct ev_read_options *options, const struct ev_sink *sink,
                               struct ev_arena *arena, struct ev_error *err);

/* 95 if head, packed or not, begins with a record; else 0. */
int ev_archive_bid(const struct ev_archive_format *format, struct ev_bytes head);

/* "2021-01-12T10:30:00Z", "20210112103000" and parts of them; INT64_MIN if it is no time. */
int64_t ev_capture_read(struct ev_bytes text);

/* An address as archives write it, without <> and blanks; NUL-free UTF-8.  NULL data: no memory. */
struct ev_bytes ev_url_clean(struct ev_bytes raw, struct ev_arena *arena);

#endif
