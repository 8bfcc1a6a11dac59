/* Totals that a listing declares: "1 - 10 from 72". */
#ifndef EV_EXTRACT_DECLARED_H
#define EV_EXTRACT_DECLARED_H

#include "evsearch/extract.h"
#include "indexer/extract/read.h"

/* Set the declared_ fields of out from the first line that declares a total; else leave them 0. */
void ev_declared_find(const struct ev_reading *r, struct ev_extraction *out);

#endif
