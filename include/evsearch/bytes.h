/*
 * A run of bytes that somebody else owns.
 *
 * The type of every borrowed string in evsearch: pointer and length, not
 * NUL-terminated, UTF-8 unless said otherwise.  Whoever hands one out says until
 * when it lives.  An empty value has len 0; its pointer may be NULL.
 */
#ifndef EVSEARCH_BYTES_H
#define EVSEARCH_BYTES_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ev_bytes {
    const char *data;
    size_t len; /* bytes */
};

/* EV_LIT("text"): the bytes of a string literal, without its NUL. */
#define EV_LIT(literal) ((struct ev_bytes){ ("" literal), sizeof(literal) - 1 })
#define EV_NOTHING      ((struct ev_bytes){ NULL, 0 })

/* For printf: printf("%.*s", EV_FMT(b)). */
#define EV_FMT(b) (int)(b).len, (b).data == NULL ? "" : (b).data

/* The bytes of a NUL-terminated string; NULL gives nothing.  Borrows s. */
struct ev_bytes ev_bytes_of(const char *s);

/* Equal in length and content. */
bool ev_bytes_equal(struct ev_bytes a, struct ev_bytes b);

/* Equal, with A-Z and a-z taken as one. */
bool ev_bytes_equal_nocase(struct ev_bytes a, struct ev_bytes b);

/* <0, 0, >0 as memcmp; a prefix sorts before what it begins. */
int ev_bytes_compare(struct ev_bytes a, struct ev_bytes b);

bool ev_bytes_starts(struct ev_bytes s, struct ev_bytes prefix);
bool ev_bytes_ends(struct ev_bytes s, struct ev_bytes suffix);

/* Offset of the first occurrence of what in s at or after from; s.len if there is none. */
size_t ev_bytes_find(struct ev_bytes s, struct ev_bytes what, size_t from);

/* The part [from, to), clamped to s. */
struct ev_bytes ev_bytes_slice(struct ev_bytes s, size_t from, size_t to);

/* Without ASCII white space at both ends. */
struct ev_bytes ev_bytes_trim(struct ev_bytes s);

#ifdef __cplusplus
}
#endif
#endif
