#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "evsearch/results.h"

static const struct {
    int64_t offset;
    size_t limit;
    uint64_t total, skip, first, last, page, pages;
    const char *why;
} rows[] = {
    { 0, 10, 72, 0, 1, 10, 1, 8, "the first page" },
    { 70, 10, 72, 70, 71, 72, 8, 8, "the last page is short" },
    { 80, 10, 72, 80, 0, 0, 9, 8, "one page too far" },
    { 60, 10, 70, 60, 61, 70, 7, 7, "a total that fills its pages" },
    { 0, 10, 0, 0, 0, 0, 1, 0, "nothing" },
    { 5, 10, 72, 5, 6, 15, 1, 8, "an offset inside a page" },
    { -5, 10, 72, 67, 68, 72, 7, 8, "the last five" },
    { -100, 10, 72, 0, 1, 10, 1, 8, "more from the end than there are" },
    { 0, 0, 72, 0, 0, 0, 1, 0, "no events asked for" },
    { 0, 100, 72, 0, 1, 72, 1, 1, "all on one page" },
    { INT64_MIN, 10, 3, 0, 1, 3, 1, 1, "the lowest number there is" },
};

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct ev_paging p = ev_paging_of(rows[i].offset, rows[i].limit, rows[i].total);

        if (p.skip != rows[i].skip || p.first != rows[i].first || p.last != rows[i].last ||
            p.page != rows[i].page || p.pages != rows[i].pages)
            fail_msg("%s: skip %llu, %llu - %llu, page %llu of %llu", rows[i].why,
                     (unsigned long long)p.skip, (unsigned long long)p.first,
                     (unsigned long long)p.last, (unsigned long long)p.page,
                     (unsigned long long)p.pages);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_rows) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
