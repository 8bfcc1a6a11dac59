/* Is 2/3 the second of March or the third of February?  What a page tells of it. */
#include <string.h>

#include "event/when.h"

enum { US_WEST_OF = -240 }; /* offsets of the Americas that write the month first */

struct votes {
    size_t dmy, mdy;
    bool us_zone;
};

static void count_hit(const struct ev_when_hit *hit, struct votes *votes)
{
    if (hit->order != EV_ORDER_UNKNOWN && !hit->swappable) {
        votes->dmy += hit->order == EV_ORDER_DMY;
        votes->mdy += hit->order == EV_ORDER_MDY;
    }
    if (hit->when.zone_minutes != EV_NO_ZONE && hit->when.zone_minutes <= US_WEST_OF)
        votes->us_zone = true;
    if (hit->zone_name != NULL && (strcmp(hit->zone_name, "America/New_York") == 0 ||
                                   strcmp(hit->zone_name, "America/Chicago") == 0 ||
                                   strcmp(hit->zone_name, "America/Denver") == 0 ||
                                   strcmp(hit->zone_name, "America/Los_Angeles") == 0))
        votes->us_zone = true;
}

enum ev_numeric_order ev_when_numeric_order(const struct ev_bytes *texts, size_t count,
                                            struct ev_bytes language)
{
    struct ev_when_context context = { .language = language };
    struct ev_when_hit hits[EV_WHEN_LINE_HITS];
    struct votes votes = { 0, 0, false };

    for (size_t i = 0; i < count; i++) {
        size_t n = ev_when_scan(texts[i], &context, hits, EV_WHEN_LINE_HITS);

        for (size_t k = 0; k < n; k++)
            count_hit(&hits[k], &votes);
    }
    if (votes.dmy != votes.mdy)
        return votes.dmy > votes.mdy ? EV_ORDER_DMY : EV_ORDER_MDY;
    if (ev_bytes_equal_nocase(language, EV_LIT("en-US")))
        return EV_ORDER_MDY;
    if (language.len > 0 && !ev_bytes_equal_nocase(language, EV_LIT("en")))
        return EV_ORDER_DMY;
    return votes.us_zone ? EV_ORDER_MDY : EV_ORDER_UNKNOWN;
}
