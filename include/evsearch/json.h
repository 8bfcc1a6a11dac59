/*
 * Writing JSON: the one escape, and commas that place themselves.
 *
 *     ev_json_begin(out, NULL, '{');
 *     ev_json_text(out, "title", title);
 *     ev_json_begin(out, "tags", '[');
 *     ev_json_text(out, NULL, tag);
 *     ev_json_end(out, ']');
 *     ev_json_end(out, '}');
 *
 * key NULL: an element of an array, or the document itself.  Everything goes on
 * one line; failure sticks in out (buf.h).
 */
#ifndef EVSEARCH_JSON_H
#define EVSEARCH_JSON_H

#include <stdbool.h>
#include <stdint.h>

#include "evsearch/buf.h"
#include "evsearch/bytes.h"

#ifdef __cplusplus
extern "C" {
#endif

/* open is '{' or '[', close the matching one. */
void ev_json_begin(struct ev_buf *out, const char *key, char open);
void ev_json_end(struct ev_buf *out, char close);

/* Invalid UTF-8 becomes U+FFFD, so that the output is always JSON. */
void ev_json_text(struct ev_buf *out, const char *key, struct ev_bytes text);
void ev_json_str(struct ev_buf *out, const char *key, const char *text); /* NUL-terminated */
void ev_json_int(struct ev_buf *out, const char *key, int64_t number);
/* With that many decimals; what is no number is written as 0. */
void ev_json_real(struct ev_buf *out, const char *key, double number, int decimals);
void ev_json_bool(struct ev_buf *out, const char *key, bool yes);
void ev_json_null(struct ev_buf *out, const char *key);

/* As ev_json_text, but nothing at all when text is empty. */
void ev_json_text_if(struct ev_buf *out, const char *key, struct ev_bytes text);

#ifdef __cplusplus
}
#endif
#endif
