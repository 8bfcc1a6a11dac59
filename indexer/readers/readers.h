/* The readers that there are, and what they share.  A new format is a row in reader.c. */
#ifndef EV_INDEXER_READERS_READERS_H
#define EV_INDEXER_READERS_READERS_H

#include "indexer/readers/input.h"

extern const struct ev_reader ev_reader_arc;
extern const struct ev_reader ev_reader_wacz;
extern const struct ev_reader ev_reader_packed;
extern const struct ev_reader ev_reader_feed;
extern const struct ev_reader ev_reader_html;
extern const struct ev_reader ev_reader_http;
extern const struct ev_reader ev_reader_ics;
extern const struct ev_reader ev_reader_text;
extern const struct ev_reader ev_reader_warc;

/*
 * Give in to the reader that bids highest on it.  What is wrong with the content is
 * told to sink->problem and is EV_OK; only a failing sink, exhausted memory and the
 * like are returned.
 */
enum ev_status ev_read_input(struct ev_input *in, const struct ev_read_options *options,
                             const struct ev_sink *sink, struct ev_error *err);

/*
 * The same for a page that lies in an archive: what no reader knows, and archives in
 * archives, are passed over without a word.
 */
enum ev_status ev_read_record(struct ev_input *in, const struct ev_read_options *options,
                              const struct ev_sink *sink, struct ev_error *err);

/* The same for a WARC or ARC file that lies in another: anything else is told and left out. */
enum ev_status ev_read_part(struct ev_input *in, const struct ev_read_options *options,
                            const struct ev_sink *sink, struct ev_error *err);

/* The limit of a page, its default resolved. */
size_t ev_reader_max_page_bytes(const struct ev_read_options *options);

/*
 * Tell sink of a problem with in; offset and line may be EV_NO_OFFSET and 0.  For a
 * page that lies in an archive the offset becomes that of its record.
 */
void ev_reader_problem(const struct ev_input *in, const struct ev_sink *sink, struct ev_error *err,
                       uint32_t line, uint64_t offset);

/* All of in up to the limit of a page; a problem is told when it is cut. */
enum ev_status ev_reader_take_page(struct ev_input *in, const struct ev_read_options *options,
                                   const struct ev_sink *sink, struct ev_bytes *out,
                                   struct ev_error *err);

/* Tell of a page that was cut in parsing, then hand it to the sink. */
enum ev_status ev_reader_give_page(const struct ev_input *in, const struct ev_page *page,
                                   const struct ev_sink *sink, struct ev_error *err);

/* Does one of the blank-separated words equal word, letter case aside? */
bool ev_reader_word_in(const char *words, struct ev_bytes word);

/* The bid by name and media type alone: 0 none, 40 extension, 60 media type. */
int ev_reader_bid_outside(const struct ev_reader *reader, const char *name,
                          struct ev_bytes media_type);

#endif
