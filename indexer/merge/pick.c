#include "indexer/merge/pick.h"

#include <stdlib.h>

#include "indexer/merge/unite.h"

enum {
    CURRENT_S = 7 * 86400, /* captures within a week of the latest count as one crawl */
    TITLE_BYTES_MAX = 200, /* a longer heading is more likely a sentence than a title */
    SURE = 50
};

/* The mentions of an event, the most trusted first. */
struct order {
    const struct ev_mention **items;
    bool *current; /* this one belongs to the latest crawl */
    size_t count;
};

static unsigned title_confidence(const struct ev_mention *mention)
{
    for (size_t i = 0; i < mention->evidence_count; i++)
        if (mention->evidence[i].field == EV_FIELD_TITLE)
            return mention->evidence[i].confidence;
    return SURE;
}

/* Longer is better, up to the length of a sentence. */
static size_t title_length(const struct ev_mention *mention)
{
    size_t len = mention->facts.title.len;

    return len > TITLE_BYTES_MAX ? 1 : len;
}

/* Sort keys of a mention, worked out once. */
struct ranked {
    const struct ev_mention *mention;
    bool current, exact; /* exact: its date is as exact as any */
    size_t index;        /* among the event's mentions, which are in canonical order */
};

static int compare_ranked(const void *a, const void *b)
{
    const struct ranked *x = a, *y = b;
    int64_t x_at = x->mention->source.captured_utc_s, y_at = y->mention->source.captured_utc_s;
    unsigned x_sure = title_confidence(x->mention), y_sure = title_confidence(y->mention);
    size_t x_len = title_length(x->mention), y_len = title_length(y->mention);

    if (x->exact != y->exact) /* a note in passing does not know better than the entry */
        return x->exact ? -1 : 1;
    if (x->current != y->current)
        return x->current ? -1 : 1;
    if (!x->current && x_at != y_at)
        return x_at > y_at ? -1 : 1;
    if (x_sure != y_sure)
        return x_sure > y_sure ? -1 : 1;
    if (x_len != y_len)
        return x_len > y_len ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

static enum ev_precision best_precision(const struct ev_event *event)
{
    enum ev_precision best = EV_PREC_NONE;

    for (size_t i = 0; i < event->mentions_count; i++) {
        enum ev_precision precision = ev_day_precision(event->mentions[i].facts.when.start);

        if (precision > best)
            best = precision;
    }
    return best;
}

static bool is_current(const struct ev_event *event, const struct ev_mention *mention)
{
    int64_t at = mention->source.captured_utc_s;

    return event->last_seen_utc_s == INT64_MIN ||
           (at != INT64_MIN && at >= event->last_seen_utc_s - CURRENT_S);
}

static bool make_order(const struct ev_event *event, struct ev_arena *arena, struct order *order)
{
    size_t count = event->mentions_count;
    struct ranked *ranked = ev_arena_array(arena, count, sizeof *ranked);
    enum ev_precision best = best_precision(event);

    order->items = ev_arena_array(arena, count, sizeof(void *));
    order->current = ev_arena_array(arena, count, sizeof *order->current);
    order->count = count;
    if (ranked == NULL || order->items == NULL || order->current == NULL)
        return false;
    for (size_t i = 0; i < count; i++) {
        const struct ev_mention *mention = &event->mentions[i];

        ranked[i].mention = mention;
        ranked[i].index = i;
        ranked[i].exact = ev_day_precision(mention->facts.when.start) == best;
        ranked[i].current = is_current(event, mention);
    }
    qsort(ranked, count, sizeof *ranked, compare_ranked);
    for (size_t i = 0; i < count; i++) {
        order->items[i] = ranked[i].mention;
        order->current[i] = ranked[i].current;
    }
    return true;
}

static void set_captures(struct ev_event *event)
{
    event->first_seen_utc_s = event->last_seen_utc_s = INT64_MIN;
    for (size_t i = 0; i < event->mentions_count; i++) {
        int64_t at = event->mentions[i].source.captured_utc_s;

        if (at == INT64_MIN)
            continue;
        if (event->first_seen_utc_s == INT64_MIN || at < event->first_seen_utc_s)
            event->first_seen_utc_s = at;
        if (at > event->last_seen_utc_s)
            event->last_seen_utc_s = at;
    }
}

/* ---- when ---- */

static bool day_within(struct ev_day fine, struct ev_day coarse)
{
    return fine.year == coarse.year && (coarse.month == 0 || coarse.month == fine.month) &&
           (coarse.day == 0 || coarse.day == fine.day);
}

static bool has_date(const struct ev_mention *mention)
{
    return mention->facts.when.start.year != 0;
}

static bool year_inferred(const struct ev_mention *mention)
{
    return (mention->facts.when.flags & EV_WHEN_YEAR_INFERRED) != 0;
}

/* Is b better than a as the source of the date, when order alone prefers a? */
static bool dates_better(const struct ev_mention *a, const struct ev_mention *b)
{
    const struct ev_when *x = &a->facts.when, *y = &b->facts.when;

    if (!has_date(a))
        return has_date(b) || y->start.month > x->start.month;
    if (!has_date(b))
        return false;
    if (year_inferred(a) && !year_inferred(b) && x->start.year != y->start.year &&
        x->start.month == y->start.month && x->start.day == y->start.day)
        return true;
    if (!day_within(y->start, x->start))
        return false;
    if (ev_day_precision(y->start) != ev_day_precision(x->start))
        return ev_day_precision(y->start) > ev_day_precision(x->start);
    return x->start_minute == EV_NO_MINUTE && y->start_minute != EV_NO_MINUTE;
}

/* Take from other what when does not say, if both mean the same start. */
static void complete_when(struct ev_when *when, const struct ev_when *other)
{
    bool same_end;

    if (ev_day_compare(when->start, other->start) != 0)
        return;
    if (when->start_minute == EV_NO_MINUTE)
        when->start_minute = other->start_minute;
    if (when->end.year == 0)
        when->end = other->end;
    same_end = ev_day_compare(when->end, other->end) == 0;
    if (when->end_minute == EV_NO_MINUTE && same_end &&
        (when->start_minute == other->start_minute || other->start_minute == EV_NO_MINUTE))
        when->end_minute = other->end_minute;
    if (when->zone_known < other->zone_known && when->start_minute == other->start_minute) {
        when->zone = other->zone;
        when->zone_minutes = other->zone_minutes;
        when->zone_known = other->zone_known;
    }
}

static bool differs(const struct ev_when *when, const struct ev_when *other)
{
    if (other->start.year == 0 || when->start.year == 0)
        return false;
    if (!day_within(when->start, other->start) && !day_within(other->start, when->start))
        return true;
    return when->start_minute != EV_NO_MINUTE && other->start_minute != EV_NO_MINUTE &&
           when->start_minute != other->start_minute && when->zone_minutes == other->zone_minutes;
}

static struct ev_when pick_when(const struct order *order)
{
    const struct ev_mention *best = order->items[0];
    struct ev_when when;

    for (size_t i = 1; i < order->count; i++)
        if (dates_better(best, order->items[i]))
            best = order->items[i];
    when = best->facts.when;
    for (size_t i = 0; i < order->count; i++)
        complete_when(&when, &order->items[i]->facts.when);
    for (size_t i = 0; i < order->count; i++)
        if (differs(&when, &order->items[i]->facts.when))
            when.flags |= EV_WHEN_SOURCES_DIFFER;
    return when;
}

/* ---- single values ---- */

/* The first mention in order that has the text at offset; empty if none has. */
#define FIRST_TEXT(order, field) first_text((order), offsetof(struct ev_facts, field))

static struct ev_bytes first_text(const struct order *order, size_t offset)
{
    for (size_t i = 0; i < order->count; i++) {
        const char *facts = (const char *)&order->items[i]->facts;
        const struct ev_bytes *text = (const struct ev_bytes *)(const void *)(facts + offset);

        if (text->len > 0)
            return *text;
    }
    return EV_NOTHING;
}

static struct ev_bytes longest_text(const struct order *order)
{
    struct ev_bytes longest = EV_NOTHING;

    for (size_t i = 0; i < order->count; i++)
        if (order->items[i]->facts.text.len > longest.len)
            longest = order->items[i]->facts.text;
    return longest;
}

/* The fullest of what the latest crawl says of the place; of earlier ones if it says nothing. */
static struct ev_bytes pick_place(const struct order *order)
{
    struct ev_bytes place = EV_NOTHING;

    for (size_t i = 0; i < order->count; i++)
        if (order->current[i] && order->items[i]->facts.place.len > place.len)
            place = order->items[i]->facts.place;
    return place.len > 0 ? place : FIRST_TEXT(order, place);
}

static enum ev_mode pick_mode(const struct order *order)
{
    enum ev_mode mode = EV_MODE_UNKNOWN;

    for (size_t i = 0; i < order->count; i++) {
        enum ev_mode said = order->items[i]->facts.mode;

        if (said == EV_MODE_HYBRID && order->current[i])
            return said;
        if (mode == EV_MODE_UNKNOWN)
            mode = said;
    }
    return mode;
}

/* A change of plan counts as long as a page of the latest crawl tells it. */
static enum ev_event_status pick_status(const struct order *order)
{
    for (size_t i = 0; i < order->count; i++)
        if (order->current[i] && order->items[i]->facts.status != EV_EVENT_SCHEDULED)
            return order->items[i]->facts.status;
    return EV_EVENT_SCHEDULED;
}

static struct ev_day earliest_published(const struct order *order)
{
    struct ev_day earliest = { 0, 0, 0 };

    for (size_t i = 0; i < order->count; i++) {
        struct ev_day day = order->items[i]->facts.published;

        if (day.year != 0 && (earliest.year == 0 || ev_day_compare(day, earliest) < 0))
            earliest = day;
    }
    return earliest;
}

static void pick_items(const struct order *order, struct ev_facts *facts)
{
    for (size_t i = 0; i < order->count; i++)
        if (order->items[i]->facts.items_count > facts->items_count) {
            facts->items = order->items[i]->facts.items;
            facts->items_count = order->items[i]->facts.items_count;
        }
}

static struct ev_bytes pick_subtitle(const struct order *order, struct ev_bytes title)
{
    for (size_t i = 0; i < order->count; i++) {
        const struct ev_facts *facts = &order->items[i]->facts;

        if (facts->subtitle.len > 0 && !ev_bytes_equal(facts->subtitle, title))
            return facts->subtitle;
    }
    return EV_NOTHING;
}

enum ev_status ev_pick_facts(struct ev_event *event, struct ev_arena *arena, struct ev_error *err)
{
    struct ev_facts *facts = &event->facts;
    struct order order;

    set_captures(event);
    if (event->mentions_count == 1) {
        *facts = event->mentions[0].facts;
        return EV_OK;
    }
    if (!make_order(event, arena, &order))
        return ev_fail(err, EV_EMEM, "no memory to merge events");
    *facts = (struct ev_facts){ .kind = order.items[0]->facts.kind };
    facts->title = FIRST_TEXT(&order, title);
    facts->subtitle = pick_subtitle(&order, facts->title);
    facts->when = pick_when(&order);
    facts->place = pick_place(&order);
    facts->mode = pick_mode(&order);
    facts->status = pick_status(&order);
    facts->language = FIRST_TEXT(&order, language);
    facts->url = FIRST_TEXT(&order, url);
    facts->text = longest_text(&order);
    facts->published = earliest_published(&order);
    pick_items(&order, facts);
    return ev_unite_lists(order.items, order.count, arena, facts, err);
}
