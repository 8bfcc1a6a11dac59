#include "searcher/render/zones.h"

#include "event/when_words.h"

enum { PHRASE_WORDS_MAX = 8 };

/* Summer time of the European Union since 1996: one moment, 01:00 UTC, in all zones. */
#define EU(standard_minutes)            \
    { -1, 3, 60 + (standard_minutes) }, \
    {                                   \
        -1, 10, 60 + (standard_minutes) \
    }
/* Of the United States and Canada since 2007. */
#define US         \
    { 2, 3, 120 }, \
    {              \
        1, 11, 60  \
    }
/* South-eastern Australia since 2008, New Zealand since 2007. */
#define AU          \
    { 1, 10, 120 }, \
    {               \
        1, 4, 120   \
    }
#define NZ          \
    { -1, 9, 120 }, \
    {               \
        1, 4, 120   \
    }
#define NEVER    \
    { 0, 0, 0 }, \
    {            \
        0, 0, 0  \
    }

/* Checked against the system's time zones by tests/outputs. */
static const struct ev_zone_rule rules[] = {
    { "Europe/London", 0, 1997, "GMT", "BST", EU(0) },
    { "Europe/Dublin", 0, 1997, "GMT", "IST", EU(0) },
    { "Europe/Lisbon", 0, 1997, "WET", "WEST", EU(0) },
    { "Europe/Brussels", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Paris", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Berlin", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Madrid", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Rome", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Amsterdam", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Luxembourg", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Vienna", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Zurich", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Copenhagen", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Stockholm", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Oslo", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Helsinki", 120, 1997, "EET", "EEST", EU(120) },
    { "Europe/Tallinn", 120, 2003, "EET", "EEST", EU(120) },
    { "Europe/Riga", 120, 2002, "EET", "EEST", EU(120) },
    { "Europe/Vilnius", 120, 2004, "EET", "EEST", EU(120) },
    { "Europe/Warsaw", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Prague", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Bratislava", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Budapest", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Ljubljana", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Zagreb", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Belgrade", 60, 1997, "CET", "CEST", EU(60) },
    { "Europe/Sofia", 120, 1998, "EET", "EEST", EU(120) },
    { "Europe/Bucharest", 120, 1998, "EET", "EEST", EU(120) },
    { "Europe/Athens", 120, 1997, "EET", "EEST", EU(120) },
    { "Europe/Kyiv", 120, 1998, "EET", "EEST", EU(120) },
    { "Europe/Moscow", 180, 2015, "MSK", NULL, NEVER },
    { "Europe/Istanbul", 180, 2017, "+03", NULL, NEVER },
    { "America/New_York", -300, 2008, "EST", "EDT", US },
    { "America/Chicago", -360, 2008, "CST", "CDT", US },
    { "America/Denver", -420, 2008, "MST", "MDT", US },
    { "America/Los_Angeles", -480, 2008, "PST", "PDT", US },
    { "America/Mexico_City", -360, 2023, "CST", NULL, NEVER },
    { "America/Bogota", -300, 1997, "-05", NULL, NEVER },
    { "America/Lima", -300, 1997, "-05", NULL, NEVER },
    { "America/Argentina/Buenos_Aires", -180, 2010, "-03", NULL, NEVER },
    { "America/Sao_Paulo", -180, 2020, "-03", NULL, NEVER },
    { "Africa/Nairobi", 180, 1997, "EAT", NULL, NEVER },
    { "Africa/Johannesburg", 120, 1997, "SAST", NULL, NEVER },
    { "Africa/Lagos", 60, 1997, "WAT", NULL, NEVER },
    { "Asia/Dubai", 240, 1997, "+04", NULL, NEVER },
    { "Asia/Karachi", 300, 2010, "PKT", NULL, NEVER },
    { "Asia/Kolkata", 330, 1997, "IST", NULL, NEVER },
    { "Asia/Bangkok", 420, 1997, "+07", NULL, NEVER },
    { "Asia/Jakarta", 420, 1997, "WIB", NULL, NEVER },
    { "Asia/Singapore", 480, 1997, "+08", NULL, NEVER },
    { "Asia/Shanghai", 480, 1997, "CST", NULL, NEVER },
    { "Asia/Hong_Kong", 480, 1997, "HKT", NULL, NEVER },
    { "Asia/Tokyo", 540, 1997, "JST", NULL, NEVER },
    { "Asia/Seoul", 540, 1997, "KST", NULL, NEVER },
    { "Australia/Sydney", 600, 2009, "AEST", "AEDT", AU },
    { "Pacific/Auckland", 720, 2009, "NZST", "NZDT", NZ },
};

enum { RULE_COUNT = sizeof rules / sizeof rules[0] };

const struct ev_zone_rule *ev_zone_rule_at(size_t index)
{
    return index < RULE_COUNT ? &rules[index] : NULL;
}

struct ev_day ev_zone_change_day(const struct ev_zone_change *change, int year)
{
    struct ev_day day = { (int16_t)year, change->month, 1 };
    int weekday;

    if (change->nth > 0) {
        weekday = ev_day_weekday(day);
        day.day = (uint8_t)(1 + (7 - weekday) + 7 * (change->nth - 1));
        return day;
    }
    day.day = (uint8_t)ev_month_days(year, change->month);
    day.day = (uint8_t)(day.day - ev_day_weekday(day) % 7);
    return day;
}

static size_t row_of(struct ev_bytes name)
{
    size_t row = 0;

    while (row < RULE_COUNT && !ev_bytes_equal_nocase(ev_bytes_of(rules[row].name), name))
        row++;
    return row;
}

/* Where each word of text begins; how many there are, at most PHRASE_WORDS_MAX. */
static size_t find_words(struct ev_bytes text, size_t starts[PHRASE_WORDS_MAX + 1])
{
    size_t count = 0;

    for (size_t i = 0; i < text.len && count < PHRASE_WORDS_MAX; i++)
        if (text.data[i] != ' ' && (i == 0 || text.data[i - 1] == ' '))
            starts[count++] = i;
    starts[count] = text.len;
    return count;
}

/* The zone that some words of text name ("Brussels time", "hora de Madrid"), longest first. */
static const struct ev_zone *named_zone(struct ev_bytes text)
{
    size_t starts[PHRASE_WORDS_MAX + 1], count = find_words(text, starts);

    for (size_t words = count; words > 0; words--)
        for (size_t i = 0; i + words <= count; i++) {
            struct ev_bytes phrase =
                ev_bytes_trim(ev_bytes_slice(text, starts[i], starts[i + words]));
            char folded[EV_WORD_MAX];
            size_t len = ev_word_fold(phrase, folded);
            const struct ev_zone *zone =
                len == 0 ? NULL : ev_zone_find((struct ev_bytes){ folded, len });

            if (zone != NULL && zone->iana != NULL)
                return zone;
        }
    return NULL;
}

struct ev_zone_choice ev_zone_choose(const struct ev_when *when)
{
    struct ev_zone_choice choice = { EV_ZONE_NONE, 0, 0 };
    size_t row = row_of(when->zone);
    const struct ev_zone *zone = row < RULE_COUNT ? NULL : named_zone(when->zone);
    bool ruled;

    if (zone != NULL)
        row = row_of(ev_bytes_of(zone->iana));
    ruled = row < RULE_COUNT && when->start.year >= rules[row].year;
    if (when->zone_minutes == EV_NO_ZONE) {
        choice = (struct ev_zone_choice){ ruled ? EV_ZONE_RULE : EV_ZONE_NONE, 0, row };
    } else if (ruled && rules[row].summer == NULL && rules[row].minutes == when->zone_minutes) {
        choice = (struct ev_zone_choice){ EV_ZONE_RULE, 0, row };
    } else if (when->zone_minutes >= -1440 && when->zone_minutes <= 1440) {
        choice.form = when->zone_minutes == 0 ? EV_ZONE_UTC : EV_ZONE_OFFSET;
        choice.minutes = when->zone_minutes;
    }
    return choice;
}
