/* Character references that HTML has and libxml2, which knows HTML 4, has not. */
#ifndef EV_INDEXER_PAGE_ENTITIES_H
#define EV_INDEXER_PAGE_ENTITIES_H

#include <stdint.h>

#include "evsearch/bytes.h"

/*
 * The character that &name; means, for the names of European letters, punctuation
 * and spaces that pages use; 0: not known.
 */
uint32_t ev_entity_find(struct ev_bytes name);

#endif
