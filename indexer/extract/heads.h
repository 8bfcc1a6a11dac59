/*
 * Heads: dates on lines of their own, and the titles near them.
 *
 * Steps of ev_segment_heads, in order: find (which dates), look (what stands around
 * them), vote (titles above or below), then title and days.
 */
#ifndef EV_EXTRACT_HEADS_H
#define EV_EXTRACT_HEADS_H

#include "indexer/extract/anchor.h"

enum { EV_HEAD_REACH = 5 }; /* lines looked at on each side of a date */

struct ev_head {
    size_t line;
    const struct ev_when_hit *date; /* in line */
    uint32_t signature;
    size_t up, down;             /* title lines, EV_NO_LINE none */
    size_t up2;                  /* a further line that can be a title, above up */
    size_t chain[EV_HEAD_REACH]; /* up, up2 and so on, one above the other */
    size_t chain_count;
    size_t down2; /* the line that follows down at once, if it can be a title too */
    size_t town;  /* line of a town between date and title; 0 none */
    size_t weak;  /* a line just above the date that hardly can, EV_NO_LINE none */
    bool main;    /* written as most heads of the page */
    bool label;   /* "Date: ..." */
};
EV_VEC(ev_heads, struct ev_head);

/* How the page heads its entries. */
struct ev_head_style {
    bool up;      /* titles stand above their dates */
    bool lone;    /* there is one entry only */
    bool gaps;    /* a line above the date without a gap is a subtitle */
    size_t lines; /* of every heading, title first */
};

/* ---- what a line is to a head ---- */

bool ev_head_may_title(const struct ev_line *line);
/* A date, a section, a programme: nothing beyond it belongs to the head. */
bool ev_head_ends(const struct ev_line *line);
/* A month or "upcoming events": what stands below begins an entry. */
bool ev_head_is_section(const struct ev_line *line);
/* b lies within the days of a, as far as both say them. */
bool ev_head_same_days(const struct ev_when_hit *a, const struct ev_when_hit *b);
int ev_head_titleness(const struct ev_reading *r, size_t line); /* 0 for EV_NO_LINE */

/* ---- steps ---- */

/* The anchors that head entries; dates that repeat or complete another are left out.  EV_EMEM. */
enum ev_status ev_heads_find(const struct ev_reading *r, const struct ev_anchors *anchors,
                             struct ev_heads *heads, struct ev_error *err);

/* Fill in what stands above and below each head. */
void ev_heads_look(const struct ev_reading *r, struct ev_heads *heads);

/* Do titles stand above their dates?  heads is not empty. */
bool ev_heads_read_up(const struct ev_reading *r, const struct ev_heads *heads);

/* How many lines and subtitles the page's headings have. */
struct ev_head_style ev_heads_style(const struct ev_reading *r, const struct ev_heads *heads,
                                    bool up);

/* Set title, subtitle and first line of entry from the lines above head (up is set). */
void ev_head_titles_up(struct ev_reading *r, struct ev_entry *entry, const struct ev_head *head,
                       const struct ev_head_style *style);

/* Are the heads days of one event, told day by day? */
bool ev_heads_are_days(const struct ev_reading *r, const struct ev_heads *heads, bool up);
enum ev_status ev_heads_add_days(struct ev_reading *r, const struct ev_heads *heads,
                                 struct ev_error *err);

/* Are they headings of days, with nothing but timed lines below, each an entry? */
bool ev_heads_are_calendar(const struct ev_reading *r, const struct ev_heads *heads);
enum ev_status ev_heads_add_calendar(struct ev_reading *r, const struct ev_heads *heads,
                                     struct ev_error *err);

#endif
