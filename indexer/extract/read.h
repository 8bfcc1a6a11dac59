/*
 * What is known while one page is read, shared by the steps of extraction:
 * lines, then entries (segment), then the fields of each entry (extractors).
 */
#ifndef EV_EXTRACT_READ_H
#define EV_EXTRACT_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "evsearch/extract.h"
#include "indexer/extract/line.h"

/* A value and why. */
struct ev_found {
    struct ev_bytes value;
    size_t line;      /* EV_NO_LINE: not from a line */
    const char *rule; /* static */
    int confidence;   /* percent; 0: not found */
};

/* One thing that the page tells of. */
struct ev_entry {
    size_t first, past;               /* lines [first, past) */
    size_t date_line;                 /* EV_NO_LINE: none */
    const struct ev_when_hit *date;   /* in date_line; NULL: none */
    size_t last_date_line;            /* of an event told day by day; EV_NO_LINE: none */
    const struct ev_when_hit *posted; /* when it was written, NULL: not said */
    size_t posted_line;
    size_t time_line;  /* of a timed line below a day's heading; EV_NO_LINE: none */
    size_t title_line; /* EV_NO_LINE: none */
    struct ev_found title, subtitle, place;
    const char *date_rule; /* "date-line", "date-in-title" ... ; static */
    struct ev_bytes body;  /* rest of the line when entry and date share one */
    bool prose;            /* the date stands in running text only */
    bool inline_date;      /* title and date share a line */
    bool has_columns;               /* a row of a table whose heading names its columns */
    bool is_news;          /* no event: news or a call */
    enum ev_kind kind;
    int kind_confidence;
};
EV_VEC(ev_entries, struct ev_entry);

struct ev_reading {
    const struct ev_page *page;
    const struct ev_extract_options *options;
    struct ev_arena *arena;
    const struct ev_lexicon *lexicon;
    struct ev_lines lines;
    struct ev_lines_about about;
    struct ev_bytes language;
    const char *language_rule;
    struct ev_entries entries;
    const char *layout;
    size_t page_title;            /* line, EV_NO_LINE: none */
    size_t address_title;         /* line that the address was made from, EV_NO_LINE: none */
    size_t main_first, main_past; /* lines without site furniture at both ends */
    uint64_t address;    /* 1 << enum ev_phrase_class, of phrases in the path of the address */
    bool has_place_slot; /* most entries have a short line for the place */
    bool is_opinion;     /* comment, interview: events are mentioned in passing only */
    bool is_listing;     /* a heading or the address says that it lists events */
};

static inline struct ev_line *ev_reading_line(const struct ev_reading *r, size_t index)
{
    return &r->lines.items[index];
}

#endif
