/* What every unit test includes: cmocka, the length of a table, the failing-memory loop. */
#ifndef EV_TESTS_UNIT_TESTING_H
#define EV_TESTS_UNIT_TESTING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/alloc.h"
#include "evsearch/bytes.h"
#include "evsearch/error.h"

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

/* Fails with the row's reason when got is not the text want. */
static inline void check_text(const char *why, struct ev_bytes got, const char *want)
{
    if (!ev_bytes_equal(got, ev_bytes_of(want)))
        fail_msg("%s: \"%.*s\", not \"%s\"", why, EV_FMT(got), want);
}

/*
 * Run fn with the 1st, 2nd, 3rd ... allocation failing, until one run needs no
 * failure.  Each run must end with EV_EMEM and a message; under valgrind or the
 * address sanitizer every block lost on the way is reported.
 */
static inline void fail_each_allocation(enum ev_status (*fn)(struct ev_error *err))
{
    for (long n = 1; n < 10000; n++) {
        struct ev_error err = EV_ERROR_INIT;
        enum ev_status st;
        long refused;

        ev_alloc_fail_at(n);
        st = fn(&err);
        refused = ev_alloc_failures();
        ev_alloc_fail_at(0);
        if (refused == 0) {
            assert_int_equal(st, EV_OK);
            return;
        }
        assert_int_equal(st, EV_EMEM);
        assert_true(err.text[0] != '\0');
    }
    fail_msg("more than 10000 allocations");
}

#endif
