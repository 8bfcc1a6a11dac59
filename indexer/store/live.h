/* The live generation as the writer needs it: its pages, mentions and events. */
#ifndef EV_STORE_LIVE_H
#define EV_STORE_LIVE_H

#include "base/map.h"
#include "base/vec.h"
#include "evsearch/index.h"
#include "indexer/store/pages.h"

EV_VEC(ev_mention_list, struct ev_mention);

struct ev_live {
    struct ev_index *index;    /* NULL: there is none */
    struct ev_index_info info; /* all zero if there is none */
    struct ev_page_records pages;
    struct ev_mention_list mentions;
    struct ev_map page_keys;     /* key to content */
    struct ev_map page_contents; /* set of contents */
    struct ev_map events;        /* hash of the id to digest */
    uint64_t merged;             /* events with several mentions */
};

/* Open what is live in dir; nothing there is EV_OK too.  Else as ev_index_open. */
enum ev_status ev_live_open(struct ev_live *live, const char *dir, struct ev_error *err);

/* Load pages, mentions and events into arena.  EV_EINDEX, EV_EIO, EV_EMEM. */
enum ev_status ev_live_load(struct ev_live *live, struct ev_arena *arena, struct ev_error *err);

/* Does the live generation hold this page capture with this content? */
bool ev_live_has(const struct ev_live *live, const struct ev_page_record *record);

/* The digest of the live event called id; false if there is none. */
bool ev_live_event(const struct ev_live *live, const char *id, uint64_t *digest);

/* Hash of all that is stored of an event. */
enum ev_status ev_event_digest(const struct ev_event *event, uint64_t *digest,
                               struct ev_error *err);

/* Accepts a live that was never opened. */
void ev_live_close(struct ev_live *live);

#endif
