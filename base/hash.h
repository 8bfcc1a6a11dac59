/* 128-bit content hashes (XXH3), for ids and for "is this the page we already have?".
 * Not cryptographic: nothing here may depend on an attacker not finding a collision. */
#ifndef EV_BASE_HASH_H
#define EV_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

#include "evsearch/bytes.h"

struct ev_hash {
    uint64_t high, low;
};

struct ev_hash ev_hash_of(struct ev_bytes bytes);

/* One number out of two, in this order: for keys of several parts. */
uint64_t ev_hash_mix(uint64_t a, uint64_t b);

enum { EV_HASH_TEXT_MAX = 26 };

/*
 * Write the first count characters (1..EV_HASH_TEXT_MAX) of the hash as lower-case
 * base 32 (0-9 a-z without i l o u, after Crockford), 5 bits each, and a NUL.
 */
void ev_hash_text(struct ev_hash hash, size_t count, char *out);

#endif
