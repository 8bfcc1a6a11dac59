#include "indexer/merge/pair.h"

#include "base/edit.h"

enum {
    NEXT_EDITION_DAYS = 270, /* a yearly event comes again after that at the earliest */
    SPECIFIC_WEIGHT = 20,    /* of a title that is not "Board meeting" */
    SPECIFIC_WORDS = 4,      /* or so many words with */
    SPECIFIC_LEAST = 16,     /* at least that weight */
    CONTAINED_WORDS = 3,
    NAME_WORDS = 4, /* of a run that is a name */
    CONTAINED = 88, /* likeness of a title that stands in the other */
    COVERED = 86,   /* of one that title and subtitle of the other say together */
    TEXT_ALIKE = 50,
    SLIP_FROM = 5,  /* letters of a word from which one slip is forgiven */
    SLIPS_FROM = 9, /* and two */
    NAME_SLIPS = 2,
    NAME_SLIPS_FROM = 8,
    SECONDS_PER_DAY = 86400
};

/* What speaks for or against a pair, besides title and date. */
enum evidence {
    PEOPLE_ONE = 1 << 0,
    PEOPLE_SOME = 1 << 1, /* two, or half of those named */
    PEOPLE_MOST = 1 << 2, /* three or more, and most of those named */
    ORGANISER = 1 << 3,
    OWN_URL = 1 << 4,
    TEXT = 1 << 5,
    SAME_TIME = 1 << 6,
    SAME_PAGE = 1 << 7,  /* the same capture of it */
    LATER_PAGE = 1 << 8, /* the same page at another time */
    SAME_HOST = 1 << 9,
    SPECIFIC = 1 << 10, /* the shorter title says enough to be known by */
    UNTITLED = 1 << 11,
    OTHER_TIME = 1 << 12,
    OTHER_PLACE = 1 << 13,
    OTHER_EDITION = 1 << 14,
    SAME_PLACE = 1 << 15,
    SAME_NAME = 1 << 17, /* a run of words that closes one title and not the other */
    MOVABLE = 1 << 16    /* another day is a change of plan, not the next of a series */
};

#define ANY_DATES (EV_DATES_EQUAL | EV_DATES_WITHIN | EV_DATES_UNKNOWN)

/* First match wins.  strength orders the joining, so the surest pairs shape the events. */
static const struct ev_pair_rule rules[] = {
    { "entry told twice on a page", 97, 95, EV_DATES_EQUAL, SAME_PAGE, 0,
      OTHER_TIME | OTHER_PLACE | OTHER_EDITION },
    /* below: different pages, or captures of a page; see ev_pair_judge */
    { "same title, day, address", 99, 90, EV_DATES_EQUAL, OWN_URL, 0, OTHER_EDITION | SAME_PAGE },
    { "same title, day, page", 98, 90, EV_DATES_EQUAL, LATER_PAGE, 0,
      OTHER_EDITION | OTHER_TIME | SAME_PAGE },
    { "same title, same day", 95, 85, EV_DATES_EQUAL, SPECIFIC, 0,
      OTHER_EDITION | OTHER_PLACE | SAME_PAGE },
    { "same title, same day, people", 94, 85, EV_DATES_EQUAL, 0, PEOPLE_ONE | TEXT,
      OTHER_EDITION | SAME_PAGE },
    { "short title, same day", 92, 85, EV_DATES_EQUAL, 0,
      ORGANISER | SAME_TIME | SAME_HOST | SAME_PLACE, OTHER_EDITION | OTHER_PLACE | SAME_PAGE },
    { "own address", 90, 40, ANY_DATES | EV_DATES_OVERLAP, OWN_URL, 0, OTHER_EDITION | SAME_PAGE },
    { "same title, coarser date", 85, 85, EV_DATES_WITHIN, 0,
      SPECIFIC | PEOPLE_ONE | TEXT | ORGANISER | LATER_PAGE, OTHER_EDITION | SAME_PAGE },
    { "like title, same day", 80, 60, EV_DATES_EQUAL, SPECIFIC, 0,
      OTHER_EDITION | OTHER_PLACE | OTHER_TIME | SAME_PAGE },
    { "like title, same day, people", 79, 25, EV_DATES_EQUAL, PEOPLE_SOME, 0,
      OTHER_EDITION | OTHER_TIME | SAME_PAGE },
    { "same name in the title, same day", 79, 0, EV_DATES_EQUAL, SAME_NAME,
      SAME_PLACE | PEOPLE_ONE | TEXT | OWN_URL,
      OTHER_EDITION | OTHER_PLACE | OTHER_TIME | SAME_PAGE },
    { "same day, same text", 78, 0, EV_DATES_EQUAL, TEXT, 0,
      OTHER_EDITION | OTHER_TIME | OTHER_PLACE | SAME_PAGE },
    { "same day, most people", 77, 0, EV_DATES_EQUAL, PEOPLE_MOST, 0, OTHER_TIME | SAME_PAGE },
    { "like title, coarser date, people", 75, 45, EV_DATES_WITHIN, PEOPLE_ONE, 0,
      OTHER_EDITION | SAME_PAGE },
    { "same title, part of its days", 70, 88, EV_DATES_OVERLAP, SPECIFIC, 0,
      OTHER_EDITION | OTHER_PLACE | SAME_PAGE },
    { "page again, title changed", 68, 0, EV_DATES_EQUAL, LATER_PAGE, PEOPLE_SOME | TEXT | OWN_URL,
      OTHER_TIME | SAME_PAGE },
    { "page again, date moved", 66, 70, EV_DATES_NEAR | EV_DATES_OVERLAP, LATER_PAGE | MOVABLE,
      PEOPLE_SOME | TEXT | OWN_URL, OTHER_EDITION | SAME_PAGE },
    { "own address, date moved", 65, 70, EV_DATES_NEAR | EV_DATES_OVERLAP, OWN_URL | MOVABLE, 0,
      OTHER_EDITION | SAME_PAGE },
    { "same title, no date", 60, 92, EV_DATES_UNKNOWN, SPECIFIC, 0, OTHER_EDITION | SAME_PAGE },
    { "short title, no date", 59, 92, EV_DATES_UNKNOWN, 0, PEOPLE_SOME | TEXT | LATER_PAGE,
      OTHER_EDITION | SAME_PAGE },
    { "no title, most people", 55, 0, ANY_DATES, UNTITLED | PEOPLE_MOST, 0, SAME_PAGE },
};

const struct ev_pair_rule *ev_pair_rule_at(size_t i)
{
    return i < sizeof rules / sizeof rules[0] ? &rules[i] : NULL;
}

/* ---- titles ---- */

static size_t slips_allowed(struct ev_bytes a, struct ev_bytes b)
{
    size_t shorter = a.len < b.len ? a.len : b.len;

    if (shorter < SLIP_FROM)
        return 0;
    return shorter < SLIPS_FROM ? 1 : 2;
}

static bool words_alike(const struct ev_title_word *a, const struct ev_title_word *b)
{
    size_t slips;

    if (a->is_marker || b->is_marker)
        return false;
    slips = slips_allowed(a->folded, b->folded);
    return slips > 0 && ev_edit_distance(a->folded, b->folded, slips) <= slips;
}

/* Do the words of needle stand in hay, one after the other? */
static bool stands_within(const struct ev_profile *needle, const struct ev_profile *hay)
{
    for (size_t at = 0; at + needle->words_count <= hay->words_count; at++) {
        size_t i = 0;

        while (i < needle->words_count && (needle->words[i].hash == hay->words[at + i].hash ||
                                           words_alike(&needle->words[i], &hay->words[at + i])))
            i++;
        if (i == needle->words_count)
            return true;
    }
    return false;
}

/* The weight of the words of a that b has too, each used once. */
static unsigned common_weight(const struct ev_profile *a, const struct ev_profile *b)
{
    bool used_a[EV_TITLE_WORDS_MAX] = { false }, used_b[EV_TITLE_WORDS_MAX] = { false };
    unsigned common = 0;

    for (int pass = 0; pass < 2; pass++) /* equal words first, then misspelt ones */
        for (size_t i = 0; i < a->words_count; i++)
            for (size_t j = 0; j < b->words_count && !used_a[i]; j++) {
                bool same = pass == 0 ? a->words[i].hash == b->words[j].hash
                                      : words_alike(&a->words[i], &b->words[j]);

                if (used_b[j] || !same)
                    continue;
                used_a[i] = used_b[j] = true;
                common += a->words[i].weight + b->words[j].weight;
            }
    return common;
}

static bool has_word(const struct ev_title_word *words, size_t count, uint64_t hash)
{
    for (size_t i = 0; i < count; i++)
        if (words[i].hash == hash)
            return true;
    return false;
}

/* Does b say all of a's title, part of it in its subtitle? */
static bool covered(const struct ev_profile *a, const struct ev_profile *b)
{
    bool in_subtitle = false;

    if (b->subtitle_words_count == 0 || a->words_count < NAME_WORDS)
        return false;
    for (size_t i = 0; i < a->words_count; i++) {
        uint64_t hash = a->words[i].hash;

        if (has_word(b->words, b->words_count, hash))
            continue;
        if (!has_word(b->subtitle_words, b->subtitle_words_count, hash))
            return false;
        in_subtitle = true;
    }
    return in_subtitle;
}

/*
 * A run of words that ends one title and begins the other: "Full house at the Mill Congress 2020"
 * and "Mill Congress 2020: who grinds what". A series begins its titles alike, or ends them alike,
 * and then means two events.
 */
static bool ends_with_start_of(const struct ev_profile *a, const struct ev_profile *b)
{
    for (size_t run = NAME_WORDS; run < a->words_count && run < b->words_count; run++) {
        size_t at = a->words_count - run, i = 0;
        unsigned weight = 0;

        while (i < run && a->words[at + i].hash == b->words[i].hash)
            weight += a->words[at + i++].weight;
        if (i == run && weight >= SPECIFIC_WEIGHT)
            return true;
    }
    return false;
}

unsigned ev_titles_compare(const struct ev_profile *a, const struct ev_profile *b)
{
    const struct ev_profile *shorter = a->words_count <= b->words_count ? a : b;
    const struct ev_profile *longer = shorter == a ? b : a;
    unsigned dice;

    if (a->words_count == 0 || b->words_count == 0)
        return 0;
    if (a->title_hash == b->title_hash)
        return 100;
    dice = common_weight(a, b) * 100 / (a->title_weight + b->title_weight);
    if (dice > 99)
        dice = 99;
    if (shorter->words_count >= CONTAINED_WORDS && dice < CONTAINED &&
        stands_within(shorter, longer))
        return CONTAINED;
    if (dice < COVERED && (covered(a, b) || covered(b, a)))
        return COVERED;
    return dice;
}

static bool has_own_marker(const struct ev_profile *a, const struct ev_profile *b)
{
    for (size_t i = 0; i < a->words_count; i++)
        if (a->words[i].is_marker && !has_word(b->words, b->words_count, a->words[i].hash))
            return true;
    return false;
}

/* "Part I" and "Part II": each has a marker that the other has not. */
static bool other_edition(const struct ev_profile *a, const struct ev_profile *b)
{
    return has_own_marker(a, b) && has_own_marker(b, a);
}

/* ---- dates ---- */

/* Month and day agree though one of the years is not known or only inferred. */
static bool same_month_and_day(struct ev_day a, struct ev_day b)
{
    return a.month != 0 && a.month == b.month && a.day != 0 && a.day == b.day;
}

static enum ev_date_relation relate_without_year(struct ev_day a, struct ev_day b)
{
    if (same_month_and_day(a, b))
        return EV_DATES_WITHIN;
    if (a.month != 0 && b.month != 0 && (a.month != b.month || (a.day != 0 && b.day != 0)))
        return EV_DATES_APART;
    return EV_DATES_UNKNOWN;
}

enum ev_date_relation ev_dates_relate(const struct ev_profile *a, const struct ev_profile *b)
{
    struct ev_day a_start = a->mention->facts.when.start, b_start = b->mention->facts.when.start;
    int32_t gap;

    if (a->precision == EV_PREC_NONE || b->precision == EV_PREC_NONE)
        return relate_without_year(a_start, b_start);
    if (a->precision == EV_PREC_DAY && b->precision == EV_PREC_DAY && a->first_day == b->first_day)
        return EV_DATES_EQUAL;
    if (a->first_day <= b->last_day && b->first_day <= a->last_day)
        return a->precision == EV_PREC_DAY && b->precision == EV_PREC_DAY ? EV_DATES_OVERLAP
                                                                          : EV_DATES_WITHIN;
    if ((a->year_doubtful || b->year_doubtful) && same_month_and_day(a_start, b_start))
        return EV_DATES_WITHIN;
    gap = a->first_day > b->last_day ? a->first_day - b->last_day : b->first_day - a->last_day;
    return gap < NEXT_EDITION_DAYS ? EV_DATES_NEAR : EV_DATES_APART;
}

/* ---- names and the rest ---- */

bool ev_names_alike(const struct ev_name_key *a, const struct ev_name_key *b)
{
    if (a->hash == b->hash)
        return true;
    if (a->folded.len < NAME_SLIPS_FROM || b->folded.len < NAME_SLIPS_FROM ||
        a->folded.data[0] != b->folded.data[0])
        return false;
    return ev_edit_distance(a->folded, b->folded, NAME_SLIPS) <= NAME_SLIPS;
}

static size_t common_names(const struct ev_name_key *a, size_t a_count, const struct ev_name_key *b,
                           size_t b_count)
{
    size_t common = 0;

    for (size_t i = 0; i < a_count; i++)
        for (size_t j = 0; j < b_count; j++)
            if (ev_names_alike(&a[i], &b[j])) {
                common++;
                break;
            }
    return common;
}

static unsigned people_evidence(const struct ev_profile *a, const struct ev_profile *b)
{
    size_t fewer = a->people_count < b->people_count ? a->people_count : b->people_count;
    size_t common;
    unsigned evidence = 0;

    if (fewer == 0)
        return 0;
    common = common_names(a->people, a->people_count, b->people, b->people_count);
    if (common >= 1)
        evidence |= PEOPLE_ONE;
    if (common >= 2 || (common == 1 && a->people_count <= 2 && b->people_count <= 2))
        evidence |= PEOPLE_SOME;
    if (common >= 3 && common * 10 >= fewer * 7)
        evidence |= PEOPLE_MOST;
    return evidence;
}

static unsigned place_evidence(const struct ev_profile *a, const struct ev_profile *b)
{
    if (a->place_words_count == 0 || b->place_words_count == 0)
        return 0;
    for (size_t i = 0; i < a->place_words_count; i++)
        for (size_t j = 0; j < b->place_words_count; j++)
            if (a->place_words[i].hash == b->place_words[j].hash ||
                words_alike(&a->place_words[i], &b->place_words[j]))
                return a->place_words[i].weight > 3 ? SAME_PLACE : 0;
    return OTHER_PLACE;
}

static unsigned time_evidence(const struct ev_profile *a, const struct ev_profile *b)
{
    const struct ev_when *x = &a->mention->facts.when, *y = &b->mention->facts.when;

    if (x->start_minute == EV_NO_MINUTE || y->start_minute == EV_NO_MINUTE)
        return 0;
    if (x->start_minute == y->start_minute)
        return SAME_TIME;
    /* Two zones may write one moment. */
    if (x->zone_minutes != EV_NO_ZONE && y->zone_minutes != EV_NO_ZONE &&
        x->start_minute - x->zone_minutes == y->start_minute - y->zone_minutes)
        return SAME_TIME;
    return OTHER_TIME;
}

/*
 * A page that shows another day for the same title either moved the event or went
 * on to the next one of a series.  It moved if the old day had not come yet; and a
 * page of one event that shows a day gone by does not announce what comes next.
 */
static unsigned move_evidence(const struct ev_profile *a, const struct ev_profile *b)
{
    const struct ev_profile *earlier = a, *later = b;
    enum ev_event_status status;
    int64_t seen;

    if (a->mention->source.captured_utc_s > b->mention->source.captured_utc_s) {
        earlier = b;
        later = a;
    }
    if (earlier->mention->source.captured_utc_s == INT64_MIN ||
        earlier->mention->source.captured_utc_s == later->mention->source.captured_utc_s)
        return 0;
    status = later->mention->facts.status;
    if (status == EV_EVENT_POSTPONED || status == EV_EVENT_RESCHEDULED)
        return MOVABLE;
    seen = later->mention->source.captured_utc_s / SECONDS_PER_DAY;
    if (seen <= earlier->last_day || (a->alone && b->alone && seen > later->last_day))
        return MOVABLE;
    return 0;
}

static unsigned source_evidence(const struct ev_profile *a, const struct ev_profile *b)
{
    unsigned evidence = 0;

    if (a->page == b->page)
        evidence |= SAME_PAGE;
    else if (a->address == b->address)
        evidence |= LATER_PAGE;
    if (a->host != 0 && a->host == b->host)
        evidence |= SAME_HOST;
    if (a->own_url != 0 && a->own_url == b->own_url)
        evidence |= OWN_URL;
    return evidence;
}

static bool is_specific(const struct ev_profile *profile)
{
    return profile->title_weight >= SPECIFIC_WEIGHT ||
           (profile->words_count >= SPECIFIC_WORDS && profile->title_weight >= SPECIFIC_LEAST);
}

static unsigned title_evidence(const struct ev_profile *a, const struct ev_profile *b)
{
    unsigned evidence = 0;

    if ((is_specific(a) && is_specific(b)) || (is_specific(a) && covered(a, b)) ||
        (is_specific(b) && covered(b, a)))
        evidence |= SPECIFIC;
    if (a->words_count == 0 || b->words_count == 0)
        evidence |= UNTITLED;
    if (other_edition(a, b))
        evidence |= OTHER_EDITION;
    if (ends_with_start_of(a, b) || ends_with_start_of(b, a))
        evidence |= SAME_NAME;
    return evidence;
}

static unsigned gather(const struct ev_profile *a, const struct ev_profile *b)
{
    unsigned evidence = source_evidence(a, b) | title_evidence(a, b) | people_evidence(a, b) |
                        place_evidence(a, b) | time_evidence(a, b) | move_evidence(a, b);

    if (common_names(a->orgs, a->orgs_count, b->orgs, b->orgs_count) > 0)
        evidence |= ORGANISER;
    if (ev_text_likeness(a, b) >= TEXT_ALIKE)
        evidence |= TEXT;
    return evidence;
}

/* Only a page that is seen again, or links to the event's own, can tell that a day moved. */
static bool may_move(const struct ev_profile *a, const struct ev_profile *b)
{
    return a->address == b->address || (a->own_url != 0 && a->own_url == b->own_url);
}

const struct ev_pair_rule *ev_pair_judge(const struct ev_profile *a, const struct ev_profile *b)
{
    enum ev_date_relation dates;
    unsigned title, evidence;

    if (a->mention->facts.kind != b->mention->facts.kind)
        return NULL;
    dates = ev_dates_relate(a, b);
    if (dates == EV_DATES_APART || (dates == EV_DATES_NEAR && !may_move(a, b)))
        return NULL; /* most pairs of a series end here, before the costly looks */
    title = ev_titles_compare(a, b);
    evidence = gather(a, b);
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        const struct ev_pair_rule *rule = &rules[i];

        if (title >= rule->min_title && (rule->dates & dates) != 0 &&
            (evidence & rule->needs_all) == rule->needs_all &&
            (rule->needs_any == 0 || (evidence & rule->needs_any) != 0) &&
            (evidence & rule->forbids) == 0)
            return rule;
    }
    return NULL;
}
