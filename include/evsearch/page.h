/*
 * A page as a flat run of typed lines ("blocks"), from text and HTML alike.
 *
 * What a reader sees is kept - line, heading, bullet, table row, blank space
 * between - and nothing else, so segmentation and extraction are written once.
 * The page and all it points to live in the arena given to the parser.
 */
#ifndef EVSEARCH_PAGE_H
#define EVSEARCH_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/bytes.h"
#include "evsearch/error.h"
#include "evsearch/event.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ev_block_kind {
    EV_BLOCK_LINE,    /* a line of running text, or of a plain text page */
    EV_BLOCK_HEADING, /* level 1..6 */
    EV_BLOCK_ITEM,    /* list item or bullet; level = depth from 1; the bullet is not in text */
    EV_BLOCK_ROW,     /* table row; TAB between its cells */
    EV_BLOCK_LABEL,   /* dt, th of a two-column table: names what the next block says */
    EV_BLOCK_RULE     /* hr or a line of dashes; text is empty */
};

/* Where in the layout of an HTML page; text pages are MAIN throughout. */
enum ev_region {
    EV_REGION_MAIN,
    EV_REGION_HEADER,
    EV_REGION_NAV,
    EV_REGION_ASIDE,
    EV_REGION_FOOTER
};

struct ev_link {
    struct ev_bytes href; /* absolute where the page's address is known */
    uint32_t from, to;    /* byte range of its text in the block's text */
};

struct ev_block {
    enum ev_block_kind kind;
    enum ev_region region;
    uint8_t level;        /* heading 1..6, item depth 1.., else 0 */
    uint8_t gap;          /* blank lines before (text), 1 for a new paragraph or box (HTML), 0 for a
                             line that follows at once; at most 255 */
    uint16_t indent;      /* columns of white space before it (text); nesting of boxes (HTML) */
    bool emphasis;        /* the whole line is bold, strong or of a heading's size */
    bool all_link;        /* the whole line is one link */
    struct ev_bytes text; /* clean (ev_clean); TAB only in rows */
    struct ev_link *links;
    size_t links_count;
    struct ev_bytes datetime; /* datetime attribute of a <time> in the line; empty: none */
    struct ev_bytes marker; /* class, id and itemprop words, blank-separated (HTML); empty: none */
    struct ev_bytes lang;   /* nearest lang attribute, empty: none */
    uint32_t group;         /* same number: same box (li, article, tr, section, div with siblings
                               of its shape); 0: none (text) */
    struct ev_span place;
};

struct ev_page {
    struct ev_source source; /* span covers the page */
    struct ev_bytes media_type;
    struct ev_bytes charset;   /* as decoded ("utf-8", "windows-1252") */
    const char *charset_from;  /* "bom", "http", "meta", "xml", "detected", "utf-8" ; static */
    struct ev_bytes lang;      /* declared for the page, empty: none */
    struct ev_bytes title;     /* <title> or first line; empty: none */
    struct ev_bytes site;      /* og:site_name and the like; empty: none */
    struct ev_bytes canonical; /* link rel=canonical; empty: none */
    struct ev_day published;   /* article:published_time, <meta name=date>; year 0: none */
    struct ev_bytes *jsonld;   /* contents of script type=application/ld+json */
    size_t jsonld_count;
    struct ev_block *blocks;
    size_t blocks_count;
    struct ev_mention *structured; /* mentions read from structured data in the page */
    size_t structured_count;
    const char *cut; /* the limit at which the page was cut ("blocks", "bytes", "elements");
                        NULL: it is whole; static */
};

/* Bounds for untrusted input.  Zero in a field of a caller's copy means its default. */
struct ev_limits {
    size_t max_page_bytes;  /* a larger page is cut there, and said so: 16 MiB */
    size_t max_blocks;      /* 200,000 */
    unsigned max_depth;     /* of HTML elements: 256 */
    size_t max_mentions;    /* of one page: 20,000 */
    size_t max_block_bytes; /* a longer line is split: 64 KiB */
};
#define EV_LIMITS_DEFAULT                                      \
    {                                                          \
        (size_t)16 << 20, 200000, 256, 20000, (size_t)64 << 10 \
    }

/*
 * Make blocks from UTF-8 text.  source is copied into the page.  A first line
 * "# url: …" gives the page's address.  EV_EMEM, EV_ELIMIT.
 */
enum ev_status ev_page_from_text(struct ev_bytes utf8, const struct ev_source *source,
                                 const struct ev_limits *limits, struct ev_arena *arena,
                                 struct ev_page *out, struct ev_error *err);

/*
 * Make blocks from HTML or XHTML bytes; charset_hint (from HTTP, may be empty) comes
 * after a BOM and before meta.  Never loads anything, expands no entity of a DTD.
 * Broken markup is not an error.  EV_EMEM, EV_ELIMIT.
 */
enum ev_status ev_page_from_html(struct ev_bytes bytes, struct ev_bytes charset_hint,
                                 const struct ev_source *source, const struct ev_limits *limits,
                                 struct ev_arena *arena, struct ev_page *out, struct ev_error *err);

const char *ev_block_kind_name(enum ev_block_kind kind); /* "heading", "item" ... */
const char *ev_region_name(enum ev_region region);

#ifdef __cplusplus
}
#endif
#endif
