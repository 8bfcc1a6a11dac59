/* What holds for every page, whatever it was made from, and for what is read from it. */
#ifndef EV_TESTS_FUZZ_PAGE_CHECK_H
#define EV_TESTS_FUZZ_PAGE_CHECK_H

#include "evsearch/extract.h"
#include "evsearch/page.h"

#include "evsearch/bytes.h"

/* Limits small enough that a fuzzer reaches them. */
extern const struct ev_limits fuzz_limits;

/* Aborts if a block is not clean, lies outside its input of size bytes, or a limit is passed. */
void check_page(const struct ev_page *page, size_t size);

/* Extracts twice: same answer; every mention clean, readable again, and of its page. */
void check_mentions(const struct ev_page *page);

#endif
