/*
 * A mention in the making, and the extractors that fill it.
 *
 * Each extractor adds values with evidence (which rule, which place, how sure) and
 * removes nothing that another one set.  Their order is that of the table in extract.c.
 */
#ifndef EV_EXTRACT_DRAFT_H
#define EV_EXTRACT_DRAFT_H

#include "indexer/extract/read.h"

EV_VEC(ev_evidences, struct ev_evidence);

struct ev_draft {
    const struct ev_entry *entry;
    size_t index; /* of the entry in the reading */
    size_t first_block, past_block;
    struct ev_facts *facts;
    struct ev_evidences evidence;
};

typedef enum ev_status ev_extractor_fn(const struct ev_reading *r, struct ev_draft *draft,
                                       struct ev_error *err);

/* Note why field has its value; line EV_NO_LINE: no place in the page. */
enum ev_status ev_draft_note(const struct ev_reading *r, struct ev_draft *draft,
                             enum ev_field field, size_t item, struct ev_bytes value, size_t line,
                             const char *rule, int confidence, struct ev_error *err);

/* Make *value one line of text: what stood in several cells of a row, with blanks between. */
enum ev_status ev_draft_one_line(const struct ev_reading *r, struct ev_bytes *value,
                                 struct ev_error *err);

ev_extractor_fn ev_extract_title, ev_extract_when, ev_extract_place, ev_extract_mode,
    ev_extract_state, ev_extract_kind, ev_extract_tags, ev_extract_items, ev_extract_who,
    ev_extract_language, ev_extract_url, ev_extract_text, ev_extract_published;

/* Find out, once per page, whether entries have a line for the place behind their heading. */
void ev_places_learn(struct ev_reading *r);

/* Entries of a section of news that show no sign of events are news, all of them. */
void ev_kinds_settle(const struct ev_reading *r, struct ev_mention *mentions, size_t count);

/* text holds nothing but words for a place on the net ("online", "via Zoom"). */
bool ev_is_online_only(const struct ev_reading *r, struct ev_bytes text);

#endif
