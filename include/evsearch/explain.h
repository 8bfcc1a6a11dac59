/* How a page was read: its blocks, its segments, and why each field has its value. */
#ifndef EVSEARCH_EXPLAIN_H
#define EVSEARCH_EXPLAIN_H

#include "evsearch/buf.h"
#include "evsearch/extract.h"
#include "evsearch/page.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ev_explain_stage { /* or-ed */
                        EV_EXPLAIN_BLOCKS = 1,
                        EV_EXPLAIN_SEGMENTS = 2,
                        EV_EXPLAIN_MENTIONS = 4,
                        EV_EXPLAIN_ALL = 7
};

/*
 * Append the stages of page as text for people.  Blocks: number, kind, line, the
 * mention and field each became, by which rule, and the text.  Failure sticks in out.
 */
void ev_explain_text(const struct ev_page *page, const struct ev_extraction *extraction,
                     unsigned stages, struct ev_buf *out);

/* The same as one JSON object on one line, without a line end. */
void ev_explain_json(const struct ev_page *page, const struct ev_extraction *extraction,
                     unsigned stages, struct ev_buf *out);

#ifdef __cplusplus
}
#endif
#endif
