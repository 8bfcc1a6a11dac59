/*
 * What a page says (mention), and what the archive knows (event).
 *
 * A mention is one event as one page tells it.  An event is all mentions of one
 * real event, over pages, sites and crawls, with the best value of each field.
 * Nothing a page said is lost: the event keeps its mentions.
 *
 * All strings are borrowed; they live in the arena of whoever made the value.
 * They are clean text: valid UTF-8 (NFC), one line (text: many), no controls.
 */
#ifndef EVSEARCH_EVENT_H
#define EVSEARCH_EVENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/buf.h"
#include "evsearch/bytes.h"
#include "evsearch/day.h"
#include "evsearch/error.h"
#include "evsearch/schema.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What a record is.  Names by ev_kind_name() are what --where kind=… takes. */
enum ev_kind {
    EV_KIND_EVENT,
    EV_KIND_NEWS,      /* a dated report or announcement that is no event */
    EV_KIND_CALL,      /* a call: for papers, members, tenders, applications */
    EV_KIND_RECORDING, /* notice that a recording is there, with its posting date */
    EV_KIND_COUNT
};

enum ev_mode { EV_MODE_UNKNOWN, EV_MODE_ONSITE, EV_MODE_ONLINE, EV_MODE_HYBRID, EV_MODE_COUNT };

enum ev_event_status {
    EV_EVENT_SCHEDULED,
    EV_EVENT_CANCELLED,
    EV_EVENT_POSTPONED,
    EV_EVENT_MOVED_ONLINE,
    EV_EVENT_RESCHEDULED,
    EV_EVENT_STATUS_COUNT
};

enum ev_person_role {
    EV_PERSON_SPEAKER,
    EV_PERSON_PANELLIST,
    EV_PERSON_MODERATOR,
    EV_PERSON_CHAIR,
    EV_PERSON_HOST,
    EV_PERSON_ORGANISER,
    EV_PERSON_CONTACT,
    EV_PERSON_PARTICIPANT, /* is going, says a list of attendees */
    EV_PERSON_ROLE_COUNT
};

/* The organiser facet takes the first three. */
enum ev_org_role {
    EV_ORG_ORGANISER,
    EV_ORG_CO_ORGANISER,
    EV_ORG_HOST,
    EV_ORG_PARTNER,
    EV_ORG_FUNDER,
    EV_ORG_ROLE_COUNT
};

/* Stable lower-case names ("co-organiser"); never NULL, "unknown" outside the range. */
const char *ev_kind_name(enum ev_kind kind);
const char *ev_mode_name(enum ev_mode mode);
const char *ev_event_status_name(enum ev_event_status status);
const char *ev_person_role_name(enum ev_person_role role);
const char *ev_org_role_name(enum ev_org_role role);

struct ev_person {
    struct ev_bytes name;        /* as written, without title (Prof., Dr.) */
    struct ev_bytes affiliation; /* organisation only; empty: not said */
    struct ev_bytes job;         /* function; empty: not said */
    enum ev_person_role role;
};

struct ev_org {
    struct ev_bytes name;
    enum ev_org_role role;
};

/* An item of the programme inside an event. */
struct ev_item {
    int16_t start_minute, end_minute; /* EV_NO_MINUTE: not said */
    struct ev_bytes title;
};

/* The fields of an event; shared by mention and event. */
struct ev_facts {
    enum ev_kind kind;
    enum ev_mode mode;
    enum ev_event_status status;
    struct ev_bytes title; /* empty: the page names none */
    struct ev_bytes subtitle;
    struct ev_when when;
    struct ev_bytes place;    /* venue, address, town as one string, ", " between */
    struct ev_bytes language; /* BCP 47 ("en", "pt"), empty: not known */
    struct ev_bytes url;      /* page of the event's own, absolute or as linked */
    struct ev_bytes text;     /* everything said of it, in page order, '\n' between blocks */
    struct ev_day published;  /* posting date; year 0: not said */
    struct ev_person *people;
    size_t people_count;
    struct ev_org *orgs;
    size_t orgs_count;
    struct ev_bytes *tags;
    size_t tags_count;
    struct ev_item *items;
    size_t items_count;
};

/* A place in an input. */
struct ev_span {
    uint32_t line_first, line_last;     /* from 1; 0: not known */
    uint64_t offset_first, offset_past; /* bytes of the record; EV_NO_OFFSET: not known */
};

/* Why a field has its value. */
struct ev_evidence {
    enum ev_field field;
    uint16_t item;         /* which person, organiser, tag; 0 for single fields */
    uint8_t confidence;    /* percent */
    const char *rule;      /* "date-line", "label:Where"; static string */
    struct ev_bytes value; /* what the rule read, as written */
    struct ev_span place;
};

enum ev_capture_from {
    EV_CAPTURE_UNKNOWN,
    EV_CAPTURE_FILE_TIME,
    EV_CAPTURE_OPTION, /* --crawl-time */
    EV_CAPTURE_MANIFEST,
    EV_CAPTURE_RECORD /* WARC-Date and the like */
};
const char *ev_capture_from_name(enum ev_capture_from from);

/* Where and when something was read. */
struct ev_source {
    struct ev_bytes path;   /* of the input file, as given by the user or found by the walk */
    struct ev_bytes url;    /* of the page; empty: not known */
    struct ev_bytes crawl;  /* --crawl, else empty */
    int64_t captured_utc_s; /* seconds since 1970, UTC; INT64_MIN: not known */
    enum ev_capture_from captured_from;
    struct ev_span span;
    bool in_archive;        /* the page is a record of path */
    uint64_t record_offset; /* then: where the record begins in path, packed as it is */
};

struct ev_mention {
    struct ev_facts facts;
    struct ev_source source;
    uint32_t rank; /* position among the mentions of its page, from 0 */
    struct ev_evidence *evidence;
    size_t evidence_count;
};

enum { EV_ID_LEN = 10 };

struct ev_event {
    char id[EV_ID_LEN + 1]; /* lower-case base 32, NUL-terminated */
    struct ev_facts facts;
    struct ev_mention *mentions; /* by capture time, path, rank */
    size_t mentions_count;
    int64_t first_seen_utc_s, last_seen_utc_s; /* INT64_MIN: not known */
};

/*
 * Append the stored form of an event or mention: one JSON object on one line, keys
 * in fixed order, empty fields left out; equal values give equal bytes.
 * with_evidence: evidence arrays too.  Failure sticks in out (buf.h).
 */
void ev_event_write(const struct ev_event *event, bool with_evidence, struct ev_buf *out);
void ev_mention_write(const struct ev_mention *mention, bool with_evidence, struct ev_buf *out);

/*
 * Read what ev_event_write wrote; strings are copied into arena.  evidence rules
 * are interned in arena.  EV_EINPUT (offset set) if json is not such an object,
 * EV_EMEM.
 */
enum ev_status ev_event_read(struct ev_bytes json, struct ev_arena *arena, struct ev_event *out,
                             struct ev_error *err);

#ifdef __cplusplus
}
#endif
#endif
