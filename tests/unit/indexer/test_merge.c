/* Which mentions are one event, and what the event then says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "base/alloc.h"
#include "evsearch/index.h"
#include "indexer/merge/pair.h"

enum { DAY_S = 86400 };

/* One mention in short: people separated by ';'. */
struct said {
    const char *title, *subtitle, *start, *end, *time, *place, *people, *url, *text;
    const char *page; /* address of the page */
    int captured_day; /* since 1970 */
    enum ev_kind kind;
    enum ev_event_status status;
};

static const char long_text[] =
    "Every spring the river commission opens its boats to pupils and shows how samples are "
    "taken, which insects live under the stones and why the lower weir was taken away.";

static struct ev_day day_of(const char *text)
{
    struct ev_day day = { 0, 0, 0 };

    if (text != NULL)
        assert_int_equal(ev_day_read_iso(ev_bytes_of(text), &day, NULL), EV_OK);
    return day;
}

static void set_people(struct ev_facts *facts, const char *people, struct ev_arena *arena)
{
    facts->people = ev_arena_array(arena, 20, sizeof *facts->people);
    while (people != NULL && *people != '\0') {
        size_t len = strcspn(people, ";");

        facts->people[facts->people_count++].name = (struct ev_bytes){ people, len };
        people += len + (people[len] == ';');
    }
}

static struct ev_mention mention_of(const struct said *said, struct ev_arena *arena)
{
    struct ev_mention mention = { .facts.kind = said->kind, .facts.status = said->status };
    struct ev_when when = EV_WHEN_INIT;
    int hour, minute;

    when.start = day_of(said->start);
    when.end = day_of(said->end);
    if (said->time != NULL) {
        hour = (said->time[0] - '0') * 10 + said->time[1] - '0';
        minute = (said->time[3] - '0') * 10 + said->time[4] - '0';
        when.start_minute = (int16_t)(hour * 60 + minute);
    }
    mention.facts.when = when;
    mention.facts.title = ev_bytes_of(said->title);
    mention.facts.subtitle = ev_bytes_of(said->subtitle);
    mention.facts.place = ev_bytes_of(said->place);
    mention.facts.url = ev_bytes_of(said->url);
    mention.facts.text = ev_bytes_of(said->text);
    set_people(&mention.facts, said->people, arena);
    mention.source.path = ev_bytes_of(said->page);
    mention.source.url = ev_bytes_of(said->page);
    mention.source.captured_utc_s =
        said->captured_day == 0 ? INT64_MIN : (int64_t)said->captured_day * DAY_S;
    mention.source.span.offset_first = mention.source.span.offset_past = EV_NO_OFFSET;
    return mention;
}

#define PAGE_A .page = "http://one.example/list"
#define PAGE_B .page = "http://two.example/diary"
#define RIVER  .title = "Life under the stones: a day on the river"
#define SPRING 18300 /* 2020-02-08 */

static const struct {
    struct said a, b;
    bool same;
    const char *why;
} pair_rows[] = {
    { { RIVER, .start = "2020-05-04", PAGE_A },
      { RIVER, .start = "2020-05-04", PAGE_B },
      true,
      "same title and day on two sites" },
    { { RIVER, .start = "2020-05-04", PAGE_A },
      { RIVER, .start = "2020-05-11", PAGE_B },
      false,
      "same title a week later: the next of a series" },
    { { RIVER, .start = "2020-05-04", PAGE_A },
      { RIVER, .start = "2021-05-04", PAGE_B },
      false,
      "same title a year later: the next edition" },
    { { RIVER, .start = "2020-05-04", PAGE_A },
      { RIVER, .start = "2020-05", PAGE_B },
      true,
      "one page gives the month only" },
    { { RIVER, .start = "2020-05-04", PAGE_A },
      { RIVER, .start = "2020-06", PAGE_B },
      false,
      "another month" },
    { { RIVER, .start = "2020-05-04", PAGE_A },
      { RIVER, PAGE_B },
      true,
      "a long title without a date" },
    { { .title = "Open day", .start = "2020-05-04", PAGE_A },
      { .title = "Open day", PAGE_B },
      false,
      "a short title without a date says too little" },
    { { .title = "Open day", .start = "2020-05-04", PAGE_A },
      { .title = "Open day", .start = "2020-05-04", PAGE_B },
      false,
      "two sites, a title anybody uses" },
    { { .title = "Open day", .start = "2020-05-04", .place = "Harbour hall", PAGE_A },
      { .title = "Open day", .start = "2020-05-04", .place = "Harbour hall, Quay 4", PAGE_B },
      true,
      "a title anybody uses, but the same place" },
    { { RIVER, .start = "2020-05-04", .place = "Umeaa", PAGE_A },
      { RIVER, .start = "2020-05-04", .place = "Porto", PAGE_B },
      false,
      "a tour with two stops on one day" },
    { { RIVER, .start = "2020-05-04", PAGE_A },
      { RIVER, .start = "2020-05-04", PAGE_A },
      true,
      "listed twice on a page, in a box and in the list" },
    { { RIVER, .start = "2020-05-04", .time = "10:00", PAGE_A },
      { RIVER, .start = "2020-05-04", .time = "14:00", PAGE_A },
      false,
      "two tours a day on one page" },
    { { .title = "Stones and rivers, part 1", .start = "2020-05-04", PAGE_A },
      { .title = "Stones and rivers, part 2", .start = "2020-05-04", PAGE_B },
      false,
      "parts of a series on one day" },
    { { .title = "Forum on rivers II", .start = "2020-05", PAGE_A },
      { .title = "Forum on rivers III", .start = "2020-05", PAGE_B },
      false,
      "roman numbers tell editions" },
    { { .title = "Congress of bridge keepers 2020", .start = "2020-05-04", PAGE_A },
      { .title = "Congress of bridge keepers", .start = "2020-05-04", PAGE_B },
      true,
      "the year in the title only repeats the date" },
    { { .title = "Congress of bridge keepers", .start = "2020-05-04", PAGE_A },
      { .title = "Congress of brigde keepers: old stones, new loads",
        .start = "2020-05-04",
        PAGE_B },
      true,
      "misspelt, and with its motto" },
    { { .title = "Who keeps the bridges?",
        .start = "2020-05-04",
        PAGE_A,
        .people = "Ada Holm;Bo Lindqvist;Cem Aydin" },
      { .title = "Bridge keepers meet",
        .start = "2020-05-04",
        PAGE_B,
        .people = "Ada Holm;Bo Lindkvist;Cem Aydin" },
      true,
      "another title, the same people on the same day" },
    { { .title = "Who keeps the bridges?", .start = "2020-05-04", PAGE_A, .people = "Ada Holm" },
      { .title = "Old mills of the north", .start = "2020-05-04", PAGE_B, .people = "Ada Holm" },
      false,
      "one person may speak twice a day" },
    { { .start = NULL, PAGE_A, .people = "Ada Holm;Bo Lindqvist;Cem Aydin" },
      { RIVER, .start = "2020-05-04", PAGE_B, .people = "Ada Holm;Bo Lindqvist;Cem Aydin" },
      true,
      "only the list of people is left" },
    { { RIVER, .start = "2020-05-04", PAGE_A, .kind = EV_KIND_NEWS },
      { RIVER, .start = "2020-05-04", PAGE_B },
      false,
      "news about an event is no event" },
    { { RIVER, .start = "2020-05-04", .end = "2020-05-06", PAGE_A },
      { RIVER, .start = "2020-05-05", PAGE_B },
      true,
      "one page tells of its second day" },
    { { .title = "Old mills", .start = "2020-05-04", .url = "http://mills.example/2020", PAGE_A },
      { .title = "Old mills of the north",
        .start = "2020-05-04",
        .url = "https://www.mills.example/2020/",
        PAGE_B },
      true,
      "both link to the event's own page" },
    { { RIVER, .start = "2020-05-04", PAGE_A, .captured_day = SPRING, .text = long_text },
      { RIVER, .start = "2020-06-08", PAGE_A, .captured_day = SPRING + 30, .text = long_text },
      true,
      "the same page moves a day that has not come yet" },
    { { RIVER, .start = "2020-05-04", PAGE_A, .captured_day = SPRING, .text = long_text },
      { RIVER, .start = "2020-06-08", PAGE_A, .captured_day = SPRING + 100, .text = long_text },
      false,
      "the day has passed: the page shows the next of a series" },
    { { RIVER, .start = "2020-05-04", PAGE_A, .captured_day = SPRING, .text = long_text },
      { RIVER, .start = "2020-05-25", PAGE_A, .captured_day = SPRING + 200, .text = long_text },
      true,
      "a page of its own that shows a day gone by announces nothing" },
    { { RIVER, .start = "2020-05-04", PAGE_A, .captured_day = SPRING, .text = long_text },
      { RIVER, .start = "2020-06-08", PAGE_A, .captured_day = SPRING + 100, .text = long_text,
        .status = EV_EVENT_POSTPONED },
      true,
      "the day has passed, but the page says it was postponed" },
    { { .title = "Spring excursion",
        .start = "2020-05-04",
        PAGE_A,
        .captured_day = SPRING,
        .text = long_text },
      { RIVER, .start = "2020-05-04", PAGE_A, .captured_day = SPRING + 30, .text = long_text },
      true,
      "the same page gives it another title" },
    { { .title = "Full house at the Congress of Bridge Keepers 2020",
        .start = "2020-05-04",
        .place = "Porto",
        PAGE_A },
      { .title = "Congress of Bridge Keepers 2020: Old stones and new loads on every road",
        .start = "2020-05-04",
        .place = "Grand Hotel, Porto",
        PAGE_B },
      true,
      "a report names the congress at the end, its invitation at the beginning" },
    { { .title = "Congress of Bridge Keepers 2020: tour of the harbour",
        .start = "2020-05-04",
        .place = "Porto",
        PAGE_A },
      { .title = "Congress of Bridge Keepers 2020: who pays for paint and rust?",
        .start = "2020-05-04",
        .place = "Porto",
        PAGE_B },
      false,
      "a congress begins the titles of all its sessions" },
    { { .title = "Bridge Week: seven days, seven spans", .start = "2020-05", PAGE_A },
      { .title = "Bridge Week 2020",
        .subtitle = "Seven days, seven spans to walk across",
        .start = "2020-05-04",
        PAGE_B },
      true,
      "title and subtitle in one line" },
    { { .title = "\xE6\xB2\xB3\xE5\xB7\x9D\xE3\x81\xAE\xE6\x97\xA5\xE6\x9C\xAC"
                 "\xE3\x81\xAE\xE6\x97\x85\xE8\xA1\x8C\xE4\xBC\x9A",
        .start = "2020-05-04",
        PAGE_A },
      { .title = "\xE6\xB2\xB3\xE5\xB7\x9D\xE3\x81\xAE\xE6\x97\xA5\xE6\x9C\xAC"
                 "\xE3\x81\xAE\xE6\x97\x85\xE8\xA1\x8C\xE4\xBC\x9A",
        .start = "2020-05-04",
        PAGE_B },
      true,
      "a script without spaces" },
};

static size_t merge_count(struct ev_mention *mentions, size_t count, struct ev_arena *arena,
                          struct ev_event **events)
{
    size_t events_count = 0;

    assert_int_equal(ev_merge(mentions, count, arena, events, &events_count, NULL), EV_OK);
    return events_count;
}

static void test_pair_rows(void **state)
{
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 0);
    for (size_t i = 0; i < sizeof pair_rows / sizeof pair_rows[0]; i++) {
        for (int turn = 0; turn < 2; turn++) {
            struct ev_mention mentions[2] = { mention_of(&pair_rows[i].a, &arena),
                                              mention_of(&pair_rows[i].b, &arena) };
            struct ev_mention swapped[2] = { mentions[1], mentions[0] };
            struct ev_event *events;
            size_t count = merge_count(turn == 0 ? mentions : swapped, 2, &arena, &events);

            if (count != (pair_rows[i].same ? 1 : 2))
                fail_msg("row %zu (%s): %zu events", i, pair_rows[i].why, count);
        }
    }
    ev_arena_clear(&arena);
}

static void test_rules_have_a_name_and_fall_in_strength(void **state)
{
    (void)state;
    for (size_t i = 0; ev_pair_rule_at(i) != NULL; i++) {
        const struct ev_pair_rule *rule = ev_pair_rule_at(i);

        assert_true(rule->name[0] != '\0');
        assert_true(rule->dates != 0 && rule->strength > 0 && rule->min_title <= 100);
        for (size_t j = 0; j < i; j++)
            assert_string_not_equal(rule->name, ev_pair_rule_at(j)->name);
    }
}

/* ---- sets of mentions ---- */

static const struct said diary[] = {
    { RIVER, .start = "2020-05-04", PAGE_A, .captured_day = SPRING, .people = "Ada Holm" },
    { RIVER, .start = "2020-05", PAGE_B, .captured_day = SPRING, .people = "Ada Holm;Bo Ek" },
    { RIVER, .start = "2020-05-04", .time = "10:00", .page = "http://three.example/x",
      .captured_day = SPRING + 1, .people = "Bo Ek" },
    { .title = "Old mills of the north", .start = "2020-05-04", PAGE_A, .captured_day = SPRING },
    { .title = "Old mills of the north", .start = "2020-05-11", PAGE_A, .captured_day = SPRING },
    { .title = "Old mills of the north", .start = "2020-05-11", PAGE_B, .captured_day = SPRING },
    { .title = "Old mills of the north", PAGE_B, .captured_day = SPRING },
};
enum { DIARY_COUNT = sizeof diary / sizeof diary[0] };

static struct ev_buf written(struct ev_mention *mentions, size_t count, struct ev_arena *arena)
{
    struct ev_buf out;
    struct ev_event *events;
    size_t events_count = merge_count(mentions, count, arena, &events);

    ev_buf_init(&out, EV_BUF_MAX);
    for (size_t i = 0; i < events_count; i++)
        ev_event_write(&events[i], true, &out);
    assert_int_equal(out.status, EV_OK);
    return out;
}

static void test_order_of_input_does_not_matter(void **state)
{
    struct ev_arena arena;
    struct ev_mention mentions[DIARY_COUNT];
    struct ev_buf first, other;

    (void)state;
    ev_arena_init(&arena, 0);
    for (size_t i = 0; i < DIARY_COUNT; i++)
        mentions[i] = mention_of(&diary[i], &arena);
    first = written(mentions, DIARY_COUNT, &arena);
    for (size_t turn = 1; turn < DIARY_COUNT; turn++) {
        for (size_t i = 0; i < DIARY_COUNT; i++)
            mentions[i] = mention_of(&diary[(i * 3 + turn) % DIARY_COUNT], &arena);
        other = written(mentions, DIARY_COUNT, &arena);
        assert_string_equal(first.data, other.data);
        ev_buf_clear(&other);
    }
    ev_buf_clear(&first);
    ev_arena_clear(&arena);
}

/* The entry without a date fits two dated ones: it may join one, but not join the two. */
static void test_a_vague_mention_is_no_bridge(void **state)
{
    struct ev_arena arena;
    struct ev_mention mentions[DIARY_COUNT];
    struct ev_event *events;
    size_t count;

    (void)state;
    ev_arena_init(&arena, 0);
    for (size_t i = 0; i < DIARY_COUNT; i++)
        mentions[i] = mention_of(&diary[i], &arena);
    count = merge_count(mentions, DIARY_COUNT, &arena, &events);
    assert_int_equal(count, 3);
    for (size_t i = 0; i < count; i++)
        for (size_t j = 1; j < events[i].mentions_count; j++) {
            struct ev_day a = events[i].mentions[0].facts.when.start;
            struct ev_day b = events[i].mentions[j].facts.when.start;

            assert_true(a.day == 0 || b.day == 0 || a.day == b.day);
        }
    ev_arena_clear(&arena);
}

static const struct ev_event *event_titled(const struct ev_event *events, size_t count,
                                           const char *start)
{
    for (size_t i = 0; i < count; i++)
        if (ev_bytes_starts(events[i].facts.title, ev_bytes_of(start)))
            return &events[i];
    return NULL;
}

static void test_best_values(void **state)
{
    struct ev_arena arena;
    struct ev_mention mentions[3];
    struct ev_event *events;
    const struct ev_event *event;

    (void)state;
    ev_arena_init(&arena, 0);
    for (size_t i = 0; i < 3; i++)
        mentions[i] = mention_of(&diary[i], &arena);
    assert_int_equal(merge_count(mentions, 3, &arena, &events), 1);
    event = event_titled(events, 1, "Life");
    assert_non_null(event);
    assert_int_equal(event->facts.when.start.day, 4);
    assert_int_equal(event->facts.when.start_minute, 600);
    assert_int_equal(event->facts.when.flags & EV_WHEN_SOURCES_DIFFER, 0);
    assert_int_equal(event->facts.people_count, 2);
    assert_int_equal(event->mentions_count, 3);
    assert_int_equal(event->first_seen_utc_s, (int64_t)SPRING * DAY_S);
    assert_int_equal(event->last_seen_utc_s, (int64_t)(SPRING + 1) * DAY_S);
    ev_arena_clear(&arena);
}

static void test_later_capture_wins_and_id_stays(void **state)
{
    static const struct said before = {
        RIVER,
        .start = "2020-05-04",
        PAGE_A,
        .captured_day = SPRING,
        .text = long_text,
        .people = "Anjali Manjunath;Bo Ek",
    };
    static const struct said after = {
        .title = "Life under the stones: two days on the river",
        .start = "2020-05-25",
        PAGE_A,
        .captured_day = SPRING + 40,
        .text = long_text,
        .people = "Anjali Manjunaath;Bo Ek",
    };
    struct ev_arena arena;
    struct ev_mention mentions[2];
    struct ev_event *events;
    char id[EV_ID_LEN + 1];

    (void)state;
    ev_arena_init(&arena, 0);
    mentions[0] = mention_of(&before, &arena);
    assert_int_equal(merge_count(mentions, 1, &arena, &events), 1);
    memcpy(id, events[0].id, sizeof id);
    mentions[1] = mention_of(&after, &arena);
    assert_int_equal(merge_count(mentions, 2, &arena, &events), 1);
    assert_string_equal(events[0].id, id);
    assert_int_equal(events[0].facts.when.start.day, 25);
    assert_true((events[0].facts.when.flags & EV_WHEN_SOURCES_DIFFER) != 0);
    assert_true(ev_bytes_equal(events[0].facts.title, ev_bytes_of(after.title)));
    assert_int_equal(events[0].facts.people_count, 2);
    ev_arena_clear(&arena);
}

static void test_equal_events_have_their_own_ids(void **state)
{
    static const struct said here = { RIVER, .start = "2020-05-04", .place = "Umeaa", PAGE_A };
    static const struct said there = { RIVER, .start = "2020-05-04", .place = "Porto", PAGE_B };
    struct ev_arena arena;
    struct ev_mention mentions[2];
    struct ev_event *events;

    (void)state;
    ev_arena_init(&arena, 0);
    mentions[0] = mention_of(&here, &arena);
    mentions[1] = mention_of(&there, &arena);
    assert_int_equal(merge_count(mentions, 2, &arena, &events), 2);
    assert_true(strcmp(events[0].id, events[1].id) < 0);
    ev_arena_clear(&arena);
}

static void test_nothing_to_merge(void **state)
{
    struct ev_arena arena;
    struct ev_event *events;

    (void)state;
    ev_arena_init(&arena, 0);
    assert_int_equal(merge_count(NULL, 0, &arena, &events), 0);
    ev_arena_clear(&arena);
}

/* A weekly meeting over many years, captured many times: as much work as entries. */
static void test_long_series_in_many_crawls(void **state)
{
    enum { WEEKS = 400, CRAWLS = 12 };
    struct ev_arena arena;
    struct ev_mention *mentions;
    struct ev_event *events;

    (void)state;
    ev_arena_init(&arena, 0);
    mentions = ev_arena_array(&arena, WEEKS * CRAWLS, sizeof *mentions);
    for (int crawl = 0; crawl < CRAWLS; crawl++)
        for (int week = 0; week < WEEKS; week++) {
            struct said said = { .title = "Meeting of the bridge keepers", PAGE_A };
            struct ev_mention *mention = &mentions[crawl * WEEKS + week];

            said.captured_day = SPRING + crawl * 30;
            *mention = mention_of(&said, &arena);
            mention->facts.when.start = ev_day_from_number(SPRING + week * 7);
            mention->rank = (uint32_t)week;
        }
    assert_int_equal(merge_count(mentions, WEEKS * CRAWLS, &arena, &events), WEEKS);
    ev_arena_clear(&arena);
}

static void test_every_failing_allocation(void **state)
{
    struct ev_arena input;
    struct ev_mention mentions[DIARY_COUNT];

    (void)state;
    ev_arena_init(&input, 0);
    for (size_t i = 0; i < DIARY_COUNT; i++)
        mentions[i] = mention_of(&diary[i], &input);
    for (long n = 1;; n++) {
        struct ev_arena arena;
        struct ev_event *events;
        struct ev_error err = EV_ERROR_INIT;
        enum ev_status status;
        size_t count = 777;
        long failures;

        ev_arena_init(&arena, 0);
        ev_alloc_fail_at(n);
        status = ev_merge(mentions, DIARY_COUNT, &arena, &events, &count, &err);
        failures = ev_alloc_failures();
        ev_alloc_fail_at(0);
        ev_arena_clear(&arena);
        if (failures == 0)
            break;
        assert_int_equal(status, EV_EMEM);
        assert_int_equal(count, 777);
        assert_true(err.text[0] != '\0');
        assert_true(n < 10000);
    }
    ev_arena_clear(&input);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pair_rows),
        cmocka_unit_test(test_rules_have_a_name_and_fall_in_strength),
        cmocka_unit_test(test_order_of_input_does_not_matter),
        cmocka_unit_test(test_a_vague_mention_is_no_bridge),
        cmocka_unit_test(test_best_values),
        cmocka_unit_test(test_later_capture_wins_and_id_stays),
        cmocka_unit_test(test_equal_events_have_their_own_ids),
        cmocka_unit_test(test_nothing_to_merge),
        cmocka_unit_test(test_long_series_in_many_crawls),
        cmocka_unit_test(test_every_failing_allocation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
