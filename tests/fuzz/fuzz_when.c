/* Dates in running text: hits lie in order inside the text, and say days that exist. */
#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "event/when.h"

static void check_when(const struct ev_when *when)
{
    CHECK(when->start.month <= 12 && when->end.month <= 12);
    CHECK(ev_day_precision(when->start) != EV_PREC_DAY || ev_day_exists(when->start));
    CHECK(ev_day_precision(when->end) != EV_PREC_DAY || ev_day_exists(when->end));
    if (ev_day_precision(when->start) == EV_PREC_DAY && ev_day_precision(when->end) == EV_PREC_DAY)
        CHECK(ev_day_compare(when->start, when->end) <= 0);
    CHECK(when->start_minute >= EV_NO_MINUTE && when->start_minute < 1440);
    CHECK(when->end_minute >= EV_NO_MINUTE && when->end_minute <= 1440);
    CHECK(when->confidence <= 100);
    CHECK((when->zone_minutes == EV_NO_ZONE) ||
          (when->zone_minutes > -16 * 60 && when->zone_minutes < 16 * 60));
}

static void check_hits(struct ev_bytes text)
{
    struct ev_when_hit hits[EV_WHEN_LINE_HITS], again[EV_WHEN_LINE_HITS];
    size_t count = ev_when_scan(text, NULL, hits, EV_WHEN_LINE_HITS);
    size_t past = 0;

    CHECK(count <= EV_WHEN_LINE_HITS);
    CHECK(ev_when_scan(text, NULL, again, EV_WHEN_LINE_HITS) == count);
    for (size_t i = 0; i < count; i++) {
        CHECK(past <= hits[i].from && hits[i].from < hits[i].past && hits[i].past <= text.len);
        CHECK(again[i].from == hits[i].from && again[i].past == hits[i].past);
        CHECK(hits[i].kind < EV_WHEN_KIND_COUNT && hits[i].rule != NULL);
        CHECK(hits[i].weekday <= 7 && hits[i].weekday_last <= 7);
        CHECK(hits[i].kind != EV_WHEN_DURATION || hits[i].duration_minutes > 0);
        check_when(&hits[i].when);
        past = hits[i].past;
    }
    if (count > 1) { /* a smaller room gives the first hits of the larger one */
        CHECK(ev_when_scan(text, NULL, again, count - 1) == count - 1);
        CHECK(again[count - 2].from == hits[count - 2].from);
    }
}

static void check_range(struct ev_bytes text)
{
    const struct ev_day today = { 2021, 7, 1 }, before = { 1, 2, 3 };
    struct ev_day from = before, to = before;
    struct ev_error err = EV_ERROR_INIT;
    enum ev_status st = ev_when_range_read(text, today, &from, &to, &err);

    if (st == EV_OK) {
        CHECK(from.year == 0 || ev_day_precision(from) == EV_PREC_DAY);
        CHECK(to.year == 0 || ev_day_precision(to) == EV_PREC_DAY);
        CHECK(from.year == 0 || to.year == 0 || ev_day_compare(from, to) <= 0);
        return;
    }
    CHECK(st == EV_EQUERY && err.text[0] != '\0' && err.offset <= text.len);
    CHECK(memcmp(&from, &before, sizeof from) == 0 && memcmp(&to, &before, sizeof to) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ev_bytes text = { (const char *)data, size };

    check_hits(text);
    check_range(text);
    return 0;
}
