/* The elements and attributes of HTML that say something about a page's text: what each does. */
#ifndef EV_INDEXER_PAGE_NAMES_HTML_H
#define EV_INDEXER_PAGE_NAMES_HTML_H

#include <stdint.h>

#include "evsearch/bytes.h"

enum ev_tag_does {
    EV_TAG_BREAKS = 1 << 0, /* starts and ends a line */
    EV_TAG_GAP = 1 << 1,    /* stands off from what is around it */
    EV_TAG_SKIP = 1 << 2,   /* its content is not text of the page */
    EV_TAG_BOLD = 1 << 3,
    EV_TAG_BOX = 1 << 4,  /* repeated among siblings it makes cards: groups.h */
    EV_TAG_LIST = 1 << 5, /* its items lie one deeper */
    EV_TAG_EMPTY = 1 << 6 /* has no content */
};

/* X(NAME, "name", what it does), in byte order of the names. */
#define EV_TAGS(X)                                                 \
    X(A, "a", 0)                                                   \
    X(ABBR, "abbr", 0)                                             \
    X(ADDRESS, "address", EV_TAG_BREAKS)                           \
    X(AREA, "area", EV_TAG_SKIP | EV_TAG_EMPTY)                    \
    X(ARTICLE, "article", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_BOX) \
    X(ASIDE, "aside", EV_TAG_BREAKS | EV_TAG_GAP)                  \
    X(AUDIO, "audio", EV_TAG_SKIP)                                 \
    X(B, "b", EV_TAG_BOLD)                                         \
    X(BASE, "base", EV_TAG_EMPTY)                                  \
    X(BIG, "big", EV_TAG_BOLD)                                     \
    X(BLOCKQUOTE, "blockquote", EV_TAG_BREAKS | EV_TAG_GAP)        \
    X(BODY, "body", EV_TAG_BREAKS)                                 \
    X(BR, "br", EV_TAG_EMPTY)                                      \
    X(BUTTON, "button", 0)                                         \
    X(CANVAS, "canvas", EV_TAG_SKIP)                               \
    X(CAPTION, "caption", EV_TAG_BREAKS | EV_TAG_GAP)              \
    X(CENTER, "center", EV_TAG_BREAKS)                             \
    X(COL, "col", EV_TAG_EMPTY)                                    \
    X(DATA, "data", 0)                                             \
    X(DATALIST, "datalist", EV_TAG_SKIP)                           \
    X(DD, "dd", EV_TAG_BREAKS)                                     \
    X(DETAILS, "details", EV_TAG_BREAKS | EV_TAG_GAP)              \
    X(DIALOG, "dialog", EV_TAG_SKIP)                               \
    X(DIR, "dir", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_LIST)        \
    X(DIV, "div", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_BOX)         \
    X(DL, "dl", EV_TAG_BREAKS | EV_TAG_GAP)                        \
    X(DT, "dt", EV_TAG_BREAKS)                                     \
    X(EMBED, "embed", EV_TAG_SKIP | EV_TAG_EMPTY)                  \
    X(FIELDSET, "fieldset", EV_TAG_BREAKS | EV_TAG_GAP)            \
    X(FIGCAPTION, "figcaption", EV_TAG_BREAKS | EV_TAG_GAP)        \
    X(FIGURE, "figure", EV_TAG_BREAKS | EV_TAG_GAP)                \
    X(FONT, "font", 0)                                             \
    X(FOOTER, "footer", EV_TAG_BREAKS | EV_TAG_GAP)                \
    X(FORM, "form", EV_TAG_BREAKS | EV_TAG_GAP)                    \
    X(H1, "h1", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_BOLD)          \
    X(H2, "h2", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_BOLD)          \
    X(H3, "h3", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_BOLD)          \
    X(H4, "h4", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_BOLD)          \
    X(H5, "h5", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_BOLD)          \
    X(H6, "h6", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_BOLD)          \
    X(HEAD, "head", EV_TAG_SKIP)                                   \
    X(HEADER, "header", EV_TAG_BREAKS | EV_TAG_GAP)                \
    X(HGROUP, "hgroup", EV_TAG_BREAKS | EV_TAG_GAP)                \
    X(HR, "hr", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_EMPTY)         \
    X(HTML, "html", EV_TAG_BREAKS)                                 \
    X(IFRAME, "iframe", EV_TAG_SKIP)                               \
    X(IMG, "img", EV_TAG_EMPTY)                                    \
    X(INPUT, "input", EV_TAG_SKIP | EV_TAG_EMPTY)                  \
    X(LABEL, "label", 0)                                           \
    X(LEGEND, "legend", EV_TAG_BREAKS | EV_TAG_GAP)                \
    X(LI, "li", EV_TAG_BREAKS | EV_TAG_BOX)                        \
    X(LINK, "link", EV_TAG_EMPTY)                                  \
    X(MAIN, "main", EV_TAG_BREAKS | EV_TAG_GAP)                    \
    X(MATH, "math", EV_TAG_SKIP)                                   \
    X(MENU, "menu", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_LIST)      \
    X(META, "meta", EV_TAG_EMPTY)                                  \
    X(METER, "meter", 0)                                           \
    X(NAV, "nav", EV_TAG_BREAKS | EV_TAG_GAP)                      \
    X(NOFRAMES, "noframes", EV_TAG_SKIP)                           \
    X(NOSCRIPT, "noscript", EV_TAG_SKIP)                           \
    X(OBJECT, "object", EV_TAG_SKIP)                               \
    X(OL, "ol", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_LIST)          \
    X(OPTION, "option", EV_TAG_SKIP)                               \
    X(OUTPUT, "output", 0)                                         \
    X(P, "p", EV_TAG_BREAKS | EV_TAG_GAP)                          \
    X(PARAM, "param", EV_TAG_EMPTY)                                \
    X(PRE, "pre", EV_TAG_BREAKS | EV_TAG_GAP)                      \
    X(PROGRESS, "progress", EV_TAG_SKIP)                           \
    X(RP, "rp", EV_TAG_SKIP)                                       \
    X(SCRIPT, "script", EV_TAG_SKIP)                               \
    X(SEARCH, "search", EV_TAG_BREAKS | EV_TAG_GAP)                \
    X(SECTION, "section", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_BOX) \
    X(SELECT, "select", EV_TAG_SKIP)                               \
    X(SOURCE, "source", EV_TAG_EMPTY)                              \
    X(SPAN, "span", 0)                                             \
    X(STRONG, "strong", EV_TAG_BOLD)                               \
    X(STYLE, "style", EV_TAG_SKIP)                                 \
    X(SUMMARY, "summary", EV_TAG_BREAKS | EV_TAG_GAP)              \
    X(SVG, "svg", EV_TAG_SKIP)                                     \
    X(TABLE, "table", EV_TAG_BREAKS | EV_TAG_GAP)                  \
    X(TBODY, "tbody", EV_TAG_BREAKS)                               \
    X(TD, "td", EV_TAG_BREAKS)                                     \
    X(TEMPLATE, "template", EV_TAG_SKIP)                           \
    X(TEXTAREA, "textarea", EV_TAG_SKIP)                           \
    X(TFOOT, "tfoot", EV_TAG_BREAKS)                               \
    X(TH, "th", EV_TAG_BREAKS | EV_TAG_BOLD)                       \
    X(THEAD, "thead", EV_TAG_BREAKS)                               \
    X(TIME, "time", 0)                                             \
    X(TITLE, "title", EV_TAG_SKIP)                                 \
    X(TR, "tr", EV_TAG_BREAKS | EV_TAG_BOX)                        \
    X(TRACK, "track", EV_TAG_EMPTY)                                \
    X(UL, "ul", EV_TAG_BREAKS | EV_TAG_GAP | EV_TAG_LIST)          \
    X(VIDEO, "video", EV_TAG_SKIP)                                 \
    X(WBR, "wbr", EV_TAG_EMPTY)

enum ev_tag {
    EV_TAG_OTHER, /* unknown: takes part as an inline element */
    EV_TAG_TEXT,  /* no element: a run of text */
#define EV_TAG_ENUM(name, text, does) EV_TAG_##name,
    EV_TAGS(EV_TAG_ENUM)
#undef EV_TAG_ENUM
        EV_TAG_COUNT
};

/* Attributes that are kept; all others are dropped while parsing.  In byte order. */
#define EV_ATTRS(X)             \
    X(ABOUT, "about")           \
    X(ALT, "alt")               \
    X(CLASS, "class")           \
    X(CONTENT, "content")       \
    X(DATA, "data")             \
    X(DATETIME, "datetime")     \
    X(FOR, "for")               \
    X(HIDDEN, "hidden")         \
    X(HREF, "href")             \
    X(HTTP_EQUIV, "http-equiv") \
    X(ID, "id")                 \
    X(ITEMID, "itemid")         \
    X(ITEMPROP, "itemprop")     \
    X(ITEMREF, "itemref")       \
    X(ITEMSCOPE, "itemscope")   \
    X(ITEMTYPE, "itemtype")     \
    X(LANG, "lang")             \
    X(NAME, "name")             \
    X(PROPERTY, "property")     \
    X(REL, "rel")               \
    X(RESOURCE, "resource")     \
    X(ROLE, "role")             \
    X(ROWSPAN, "rowspan")       \
    X(SIZE, "size")             \
    X(SRC, "src")               \
    X(STYLE, "style")           \
    X(TITLE, "title")           \
    X(TYPE, "type")             \
    X(TYPEOF, "typeof")         \
    X(VALUE, "value")           \
    X(VOCAB, "vocab")           \
    X(XML_LANG, "xml:lang")

enum ev_attr {
    EV_ATTR_NONE,
#define EV_ATTR_ENUM(name, text) EV_ATTR_##name,
    EV_ATTRS(EV_ATTR_ENUM)
#undef EV_ATTR_ENUM
        EV_ATTR_COUNT
};

/* The element called name (NUL-terminated, lower case); EV_TAG_OTHER if it is not in the table. */
enum ev_tag ev_tag_find(const char *name);

/* Of enum ev_tag_does. */
unsigned ev_tag_does(enum ev_tag tag);

/* EV_ATTR_NONE: not kept. */
enum ev_attr ev_attr_find(const char *name);

#endif
