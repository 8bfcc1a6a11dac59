/*
 * From bytes in some charset to valid UTF-8.
 *
 * Which charset: a byte order mark, what HTTP said, what the page says (meta, XML
 * declaration), valid UTF-8, else detection.  Nothing fails on broken bytes: they
 * become U+FFFD.
 */
#ifndef EV_INDEXER_PAGE_CHARSET_H
#define EV_INDEXER_PAGE_CHARSET_H

#include <stdbool.h>

#include "evsearch/arena.h"
#include "evsearch/bytes.h"
#include "evsearch/error.h"
#include "evsearch/page.h"

struct ev_charset {
    const char *name;  /* "utf-8", "windows-1252"; static */
    const char *iconv; /* what iconv_open() calls it; static */
};

/* The charset of a label as WHATWG's Encoding Standard reads it ("latin1" is windows-1252);
 * NULL: unknown. */
const struct ev_charset *ev_charset_find(struct ev_bytes label);

struct ev_decoded {
    struct ev_bytes text;             /* valid UTF-8 without byte order mark */
    const struct ev_charset *charset; /* never NULL */
    const char *from;                 /* as struct ev_page.charset_from */
    bool moved;     /* offsets in text are not those of the input (other charset, or repaired) */
    size_t skipped; /* bytes of the mark dropped in front, where offsets are not moved */
};

enum ev_markup { EV_MARKUP_NONE, EV_MARKUP_HTML, EV_MARKUP_XML };

/*
 * Decode bytes.  hint is what HTTP said, may be empty or unknown.  markup says which
 * declarations are looked for inside.  The text borrows bytes where they are clean
 * UTF-8, else it lives in arena.  EV_EMEM.
 */
enum ev_status ev_decode(struct ev_bytes bytes, struct ev_bytes hint, enum ev_markup markup,
                         struct ev_arena *arena, struct ev_decoded *out, struct ev_error *err);

/*
 * Make the offsets of a page, which count in the decoded text, those of the input;
 * or unknown where decoding moved them.
 */
void ev_decoded_place(const struct ev_decoded *decoded, struct ev_page *page);

#endif
