/*
 * THE table of fields: what users type, term prefix, value slot, kind, help.
 *
 * Everything else is derived from it: the indexer writes by it, the query parser
 * and the facets look up in it, --help-query and evsearch-query(7) print it.
 * Prefixes follow Omega's conventions (docs/termprefixes).  Add rows at the end;
 * never reuse a prefix or a slot; raise EV_SCHEMA_VERSION with every change: the
 * version is stored in the index and checked when it is opened.
 */
#ifndef EVSEARCH_SCHEMA_H
#define EVSEARCH_SCHEMA_H

#include <stdbool.h>
#include <stdint.h>

#include "evsearch/buf.h"
#include "evsearch/bytes.h"

#ifdef __cplusplus
extern "C" {
#endif

#define EV_SCHEMA_VERSION 1
#define EV_NO_SLOT        UINT32_MAX

enum ev_field_kind {
    EV_TEXT,  /* words, prefix + folded word: tokenized, stemmed, with positions (index/terms.h) */
    EV_EXACT, /* one term per value: prefix + ':' + folded value (hashed when long) */
    EV_NAME,  /* both: one term per value, and its words as for EV_TEXT */
    EV_TIME   /* value slot only, 12 digits YYYYMMDDhhmm, local time */
};

/*
 * FIELD(id, name, prefix, slot, kind, facet, help)
 * name: as typed before the colon and in --where.  facet: values are packed into
 * the slot by ev_pack and may be counted.
 */
#define EV_FIELDS(FIELD)                                                                       \
    FIELD(TEXT, "text", "", EV_NO_SLOT, EV_TEXT, 0, "everything said of the event")            \
    FIELD(TITLE, "title", "S", 17, EV_TEXT, 0, "words of title and subtitle")                  \
    FIELD(TAG, "tag", "K", 3, EV_NAME, 1, "topic tags, as the page shows them")                \
    FIELD(PERSON, "person", "A", 4, EV_NAME, 1, "anyone named: speakers, chairs, contacts")    \
    FIELD(ORGANISER, "organiser", "XORG", 5, EV_NAME, 1, "who organises or hosts it")          \
    FIELD(PLACE, "place", "XPLACE", 6, EV_NAME, 1, "venue, address, town")                     \
    FIELD(MONTH, "month", "M", 2, EV_EXACT, 1, "every month it touches, YYYY-MM")              \
    FIELD(YEAR, "year", "Y", EV_NO_SLOT, EV_EXACT, 0, "every year it touches, YYYY")           \
    FIELD(DATE, "date", "D", EV_NO_SLOT, EV_EXACT, 0, "day, month, year or range it overlaps") \
    FIELD(START, "starts", NULL, 0, EV_TIME, 0, "when it begins")                              \
    FIELD(END, "ends", NULL, 1, EV_TIME, 0, "when it ends")                                    \
    FIELD(LANGUAGE, "lang", "L", 7, EV_EXACT, 1, "language code of the text, such as en")      \
    FIELD(MODE, "mode", "XMODE", 8, EV_EXACT, 1, "online, onsite or hybrid")                   \
    FIELD(STATUS, "status", "XSTATUS", 9, EV_EXACT, 1, "scheduled, cancelled, postponed, ...") \
    FIELD(KIND, "kind", "XKIND", 10, EV_EXACT, 1, "event, news, call or recording")            \
    FIELD(SOURCE, "source", "H", 11, EV_EXACT, 1, "host or file a page came from")             \
    FIELD(ID, "id", "Q", 12, EV_EXACT, 0, "the event's id")                                    \
    FIELD(SEEN, "seen", NULL, 13, EV_TIME, 0, "first capture, UTC")                            \
    FIELD(LAST_SEEN, "lastseen", NULL, 14, EV_TIME, 0, "last capture, UTC")                    \
    FIELD(SUBTITLE, NULL, NULL, EV_NO_SLOT, EV_TEXT, 0, "second heading; searched as title")   \
    FIELD(URL, NULL, NULL, EV_NO_SLOT, EV_TEXT, 0, "page of the event's own")                  \
    FIELD(PUBLISHED, "published", NULL, 15, EV_TIME, 0, "posting date of the page")            \
    FIELD(ITEM, NULL, NULL, EV_NO_SLOT, EV_TEXT, 0, "item of the programme")                   \
    FIELD(FLAG, "flag", "XFLAG", 16, EV_EXACT, 1, "doubts about the date: end-before-start, ...")

#define EV_FIELD_ENUM(id, name, prefix, slot, kind, facet, help) EV_FIELD_##id,
enum ev_field { EV_FIELDS(EV_FIELD_ENUM) EV_FIELD_COUNT };
#undef EV_FIELD_ENUM

struct ev_field_def {
    const char *name;   /* NULL: cannot be asked for */
    const char *prefix; /* NULL: no terms */
    uint32_t slot;      /* EV_NO_SLOT: none */
    enum ev_field_kind kind;
    bool facet;
    const char *help; /* one line */
};

/* The row of a field; field must be below EV_FIELD_COUNT.  Never NULL. */
const struct ev_field_def *ev_field(enum ev_field field);

/* The name of a field in messages and stored records, also of one that cannot be asked for. */
const char *ev_field_label(enum ev_field field);

/* The field a user calls name (also "org", "host" and other aliases), EV_FIELD_COUNT if none. */
enum ev_field ev_field_find(struct ev_bytes name);

/* The known name or alias nearest to a mistyped one, NULL if none is near (2 edits). */
const char *ev_field_suggest(struct ev_bytes name);

/*
 * Several values in one slot: value, 0x1F, value ...  Xapian's stock remote server
 * can count whole slots only, so packed values are counted whole and split by the
 * client (ev_unpack), which is exact on every kind of database.
 */
void ev_pack_add(struct ev_buf *packed, struct ev_bytes value);

/* Next value of packed from *at on; false at the end.  Borrows packed. */
bool ev_unpack(struct ev_bytes packed, size_t *at, struct ev_bytes *value);

enum { EV_TERM_MAX = 200 }; /* bytes; Xapian refuses terms over 245 */

/*
 * Append the term of a whole value: prefix, ':' , folded value with single spaces.
 * A term that would pass EV_TERM_MAX ends in a hash instead of its tail, so equal
 * values have equal terms and none is refused.
 */
void ev_term_value(enum ev_field field, struct ev_bytes value, struct ev_buf *out);

#ifdef __cplusplus
}
#endif
#endif
