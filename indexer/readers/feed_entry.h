/* What an entry of a feed says, in any of the dialects, and the page it becomes. */
#ifndef EV_INDEXER_READERS_FEED_ENTRY_H
#define EV_INDEXER_READERS_FEED_ENTRY_H

#include "base/vec.h"
#include "evsearch/page.h"

enum ev_feed_field {
    EV_FEED_NONE,
    EV_FEED_TITLE,
    EV_FEED_LINK,
    EV_FEED_SUMMARY,
    EV_FEED_CONTENT,
    EV_FEED_PUBLISHED,
    EV_FEED_UPDATED,
    EV_FEED_CATEGORY,
    EV_FEED_START,
    EV_FEED_END,
    EV_FEED_PLACE,
    EV_FEED_ORGANISER,
    EV_FEED_FIELD_COUNT
};

EV_VEC(ev_feed_tags, struct ev_bytes);

struct ev_feed_entry {
    struct ev_bytes fields[EV_FEED_FIELD_COUNT]; /* as read; the first of each kind counts */
    struct ev_feed_tags tags;
    struct ev_span place;
};

/* The field that an element names; prefix is its namespace prefix, may be empty. */
enum ev_feed_field ev_feed_field_of(struct ev_bytes prefix, struct ev_bytes name);

/*
 * Make a page of entry: its title as a heading, its content as blocks; published is
 * its date.  An entry of the RSS event module (ev:startdate) makes a structured
 * mention too.  feed_title and lang are the feed's.  EV_EMEM.
 */
enum ev_status ev_feed_page(const struct ev_feed_entry *entry, struct ev_bytes feed_title,
                            struct ev_bytes lang, const struct ev_source *source,
                            const struct ev_limits *limits, struct ev_arena *arena,
                            struct ev_page *out, struct ev_error *err);

#endif
