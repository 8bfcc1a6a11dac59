/*
 * Reading inputs: files, directories, standard input; one row per format.
 *
 * A reader bids on the first bytes, the name and the media type; the highest bid
 * reads.  It hands out pages (text, HTML), mentions (calendars, feeds) or further
 * records (archives), each to the sink, one at a time.  Adding a format is one
 * file in indexer/readers/ and one row in its table.
 */
#ifndef EVSEARCH_READER_H
#define EVSEARCH_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"
#include "evsearch/page.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A stream of bytes with its name; private to the readers. */
struct ev_input;

struct ev_sink {
    void *ctx;
    /* A page was read; page lives until the function returns.  A status other than
     * EV_OK stops the run. */
    enum ev_status (*page)(void *ctx, const struct ev_page *page, struct ev_error *err);
    /* A mention from a format that is no page (ICS, CSV ...); may be NULL. */
    enum ev_status (*mention)(void *ctx, const struct ev_mention *mention, struct ev_error *err);
    /* Something was skipped: err names file, place and cause; reading goes on. */
    void (*problem)(void *ctx, const struct ev_error *err);
};

/*
 * What the inputs of one run tell each other: archives have records that only refer
 * to a record with the same content, which may lie in another file of the run.
 */
struct ev_reading;

/* What a list beside a crawl says of its files: address and capture time. */
struct ev_manifest;

struct ev_read_options {
    struct ev_limits limits;
    struct ev_bytes crawl;      /* becomes source.crawl */
    int64_t crawl_time_utc_s;   /* INT64_MIN: use the file's own time */
    bool follow_symlinks;       /* default false: links in a walked directory are skipped */
    struct ev_reading *reading; /* of the run; NULL: each call is a run of its own; borrowed */
    const struct ev_manifest *manifest; /* NULL: none; borrowed */
};
#define EV_READ_OPTIONS_INIT                                         \
    {                                                                \
        EV_LIMITS_DEFAULT, { NULL, 0 }, INT64_MIN, false, NULL, NULL \
    }

struct ev_reader {
    const char *name;        /* "html"; for messages and --list readers */
    const char *media_types; /* blank-separated */
    const char *extensions;  /* blank-separated, without dot */
    const char *help;        /* one line */
    /* How sure are we that head[0..len) is ours?  0 = no, 100 = certain.  Pure.
     * name may be "", media_type may be empty.  Must accept len 0. */
    int (*bid)(struct ev_bytes head, const char *name, struct ev_bytes media_type);
    /* Read all of in into sink.  arena is reset by the caller afterwards. */
    enum ev_status (*read)(struct ev_input *in, const struct ev_read_options *options,
                           const struct ev_sink *sink, struct ev_arena *arena,
                           struct ev_error *err);
};

/* Row index of the table, NULL past its end. */
const struct ev_reader *ev_reader_at(size_t index);

/* The reader with the highest bid, the earlier row on a tie; NULL if all bid 0. */
const struct ev_reader *ev_reader_choose(struct ev_bytes head, const char *name,
                                         struct ev_bytes media_type);

/*
 * Read a manifest: lines of path, address and capture time with TABs between, the last
 * two of which may be missing; "#" begins a comment, a first line "path ..." names the
 * columns.  Paths are relative to the directory of path, the manifest's own.
 * EV_EINPUT with the line; EV_ELIMIT; EV_EMEM.
 */
enum ev_status ev_manifest_read(struct ev_bytes text, const char *path, struct ev_manifest **out,
                                struct ev_error *err);
void ev_manifest_free(struct ev_manifest **manifest);

/* Begin a run of several calls.  Free with ev_reading_free().  EV_EMEM. */
enum ev_status ev_reading_make(struct ev_reading **out, struct ev_error *err);
void ev_reading_free(struct ev_reading **reading);

/*
 * End a run: read the records whose content came in a later input than they, and tell
 * sink->problem how many refer to content that came in none.
 */
enum ev_status ev_reading_finish(struct ev_reading *reading, const struct ev_read_options *options,
                                 const struct ev_sink *sink, struct ev_error *err);

/*
 * Read path: a file, a directory (walked in byte order of names; hidden files,
 * symbolic links, fifos and devices are skipped), or "-" for standard input.
 * Files nobody bids for are reported as problems (EV_EINPUT) and skipped.
 * Fails with EV_EIO if path itself cannot be read (after sink->problem was told
 * nothing: err says it), with EV_EMEM, or with the status a sink function gave.
 */
enum ev_status ev_read_path(const char *path, const struct ev_read_options *options,
                            const struct ev_sink *sink, struct ev_error *err);

/* Read bytes as if they were a file called name; for tests and for servers. */
enum ev_status ev_read_memory(struct ev_bytes bytes, const char *name,
                              const struct ev_read_options *options, const struct ev_sink *sink,
                              struct ev_error *err);

#ifdef __cplusplus
}
#endif
#endif
