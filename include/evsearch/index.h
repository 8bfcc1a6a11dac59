/*
 * The index directory: generations of an archive, one writer, many readers.
 *
 *     DIR/CURRENT        name of the live generation, replaced by rename
 *     DIR/gen-000017/    a Xapian database that holds everything: events with all
 *                        their mentions, pages, crawls, and facts about itself
 *     DIR/lock           held (flock) by the writer; holds its pid
 *
 * A reader opens the generation that is live at that moment and keeps it.  The
 * writer builds the next one aside, checks it, fsyncs it and swaps it in; a
 * killed writer leaves the last good one live.
 */
#ifndef EVSEARCH_INDEX_H
#define EVSEARCH_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"
#include "evsearch/extract.h"
#include "evsearch/page.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- reading ---- */

struct ev_index; /* one generation, open for reading; one thread at a time */

struct ev_index_info {
    char uuid[40]; /* of the archive; the same over all generations */
    unsigned generation;
    unsigned schema_version, extractor_version;
    uint64_t events, mentions, pages;
    uint64_t kinds[EV_KIND_COUNT];     /* records of each kind; their sum is events */
    struct ev_day first_day, last_day; /* earliest start and latest end of records; year 0: none */
    int64_t first_capture_utc_s, last_capture_utc_s;
    int64_t built_utc_s;
    uint64_t bytes; /* of the generation on disk */
};

/*
 * Open the live generation of the index in dir.  EV_EINDEX if there is no index
 * (err says how to make one) or it is damaged, EV_ESCHEMA if this version cannot
 * read it, EV_EIO, EV_EMEM.
 */
enum ev_status ev_index_open(const char *dir, struct ev_index **out, struct ev_error *err);

/*
 * Open the indexes in count dirs (1 or more) as one: a search sees the events of all,
 * the info is their sum, with the uuid of the first and the highest generation.  What
 * two of them have stays two events.  Fails as ev_index_open does for the first that fails.
 */
enum ev_status ev_index_open_many(const char *const *dirs, size_t count, struct ev_index **out,
                                  struct ev_error *err);

/* Accepts NULL and pointer to NULL. */
void ev_index_free(struct ev_index **index);

enum ev_status ev_index_info(struct ev_index *index, struct ev_index_info *out,
                             struct ev_error *err);

/*
 * The event whose id is, or alone begins with, id ("7k3q", "ev:7k3q9d").  EV_END
 * if there is none, EV_EUSAGE if several begin so (err counts them).
 */
enum ev_status ev_index_event(struct ev_index *index, struct ev_bytes id, struct ev_arena *arena,
                              struct ev_event *out, struct ev_error *err);

/*
 * Call each with every event, ordered by id; arena is reset after each call.  A
 * status other than EV_OK from each stops and is returned.
 */
enum ev_status ev_index_each(struct ev_index *index, struct ev_arena *arena,
                             enum ev_status (*each)(void *ctx, const struct ev_event *event,
                                                    struct ev_error *err),
                             void *ctx, struct ev_error *err);

/*
 * Read the whole live generation of the index in dir: the engine's own check, every
 * event, and that the counts agree.  *errors counts what is wrong; report (may be
 * NULL) gets a line for each.  Fails as ev_index_open does.
 */
enum ev_status ev_index_check(const char *dir, struct ev_buf *report, uint64_t *errors,
                              struct ev_error *err);

/* ---- writing ---- */

struct ev_index_writer;

enum ev_write_mode {
    EV_WRITE_ADD,    /* what is there stays; pages read again replace their own mentions */
    EV_WRITE_REBUILD /* begin from nothing */
};

struct ev_write_options {
    enum ev_write_mode mode;
    unsigned keep;     /* generations that stay on disk besides the live one */
    int64_t now_utc_s; /* stored as built; SOURCE_DATE_EPOCH makes it reproducible */
    bool dry_run;      /* read, merge and report; write nothing */
};

struct ev_write_report {
    unsigned generation, previous; /* equal: nothing changed, nothing was written; 0: none */
    uint64_t pages, pages_with_events;
    uint64_t mentions;                                        /* read in this run */
    uint64_t events, events_new, events_changed, events_same; /* events: in all */
    uint64_t merged; /* events with more than one mention */
    uint64_t bytes;
};

/*
 * Take the lock of the index in dir, making dir if needed.  EV_ELOCKED if another
 * writer holds it (err names its pid), EV_EIO, EV_ESCHEMA (mode ADD on an index
 * that this version cannot read; rebuild), EV_EMEM.
 */
enum ev_status ev_index_writer_open(const char *dir, const struct ev_write_options *options,
                                    struct ev_index_writer **out, struct ev_error *err);

/* Add a page and what was extracted from it; all is copied. */
enum ev_status ev_index_writer_page(struct ev_index_writer *writer, const struct ev_page *page,
                                    const struct ev_extraction *extraction, struct ev_error *err);

/* Add a mention that came from no page (calendar, table). */
enum ev_status ev_index_writer_mention(struct ev_index_writer *writer,
                                       const struct ev_mention *mention, struct ev_error *err);

/*
 * Merge, write the new generation, check it, swap it in.  On any failure the live
 * generation is untouched and stays live.  Once per writer.
 */
enum ev_status ev_index_writer_commit(struct ev_index_writer *writer,
                                      struct ev_write_report *report, struct ev_error *err);

/* Give up what was not committed, release the lock.  Accepts NULL and pointer to NULL. */
void ev_index_writer_free(struct ev_index_writer **writer);

/*
 * Join mentions into events, by the same rules as the writer: title, dates,
 * address, people.  mentions are reordered; events and their mentions live in
 * arena.  The result depends on the set of mentions only, not on their order.
 */
enum ev_status ev_merge(struct ev_mention *mentions, size_t count, struct ev_arena *arena,
                        struct ev_event **events, size_t *events_count, struct ev_error *err);

#ifdef __cplusplus
}
#endif
#endif
