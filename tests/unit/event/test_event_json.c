/* Events as JSON: what is written is read back the same, to the byte. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "base/alloc.h"
#include "evsearch/event.h"

/* ---- made-up events ---- */

struct dice {
    uint64_t state;
};

static unsigned roll(struct dice *dice, unsigned sides)
{
    dice->state = dice->state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(dice->state >> 33) % sides;
}

static struct ev_bytes some_text(struct dice *dice)
{
    static const char *const texts[] = {
        "",
        "Water",
        "a \"quoted\" \\ slash",
        "two\nlines",
        "\xC3\x85sa \xE2\x80\x93 \xE6\x9D\xB1",
        "tab\there",
        "\x7F and \x01",
        "</script>",
        "{[,:]}",
        "x",
    };
    return ev_bytes_of(texts[roll(dice, sizeof texts / sizeof texts[0])]);
}

static struct ev_bytes some_name(struct dice *dice)
{
    struct ev_bytes text = some_text(dice);

    return text.len == 0 ? EV_LIT("N. N.") : text;
}

static struct ev_day some_day(struct dice *dice)
{
    struct ev_day day = { 0, 0, 0 };

    if (roll(dice, 4) != 0)
        day.year = (int16_t)(1000 + roll(dice, 2000));
    if (roll(dice, 3) != 0)
        day.month = (uint8_t)(1 + roll(dice, 12));
    if (roll(dice, 3) != 0)
        day.day = (uint8_t)(1 + roll(dice, 31));
    return day;
}

static int16_t some_minute(struct dice *dice, unsigned past)
{
    return roll(dice, 2) == 0 ? EV_NO_MINUTE : (int16_t)roll(dice, past);
}

static struct ev_span some_span(struct dice *dice)
{
    struct ev_span span = { 0, 0, EV_NO_OFFSET, EV_NO_OFFSET };

    if (roll(dice, 2) == 0) {
        span.line_first = 1 + roll(dice, 1000);
        span.line_last = span.line_first + roll(dice, 50);
    }
    if (roll(dice, 2) == 0) {
        span.offset_first = roll(dice, 100000);
        span.offset_past = (uint64_t)INT64_MAX - roll(dice, 1000);
    }
    return span;
}

static struct ev_when some_when(struct dice *dice)
{
    struct ev_when when = EV_WHEN_INIT;

    when.start = some_day(dice);
    when.end = some_day(dice);
    when.start_minute = some_minute(dice, 1440);
    when.end_minute = some_minute(dice, 1441);
    if (roll(dice, 2) == 0)
        when.zone_minutes = (int16_t)((int)roll(dice, 1600) - 800);
    when.zone_known = (uint8_t)roll(dice, 4);
    when.confidence = (uint8_t)roll(dice, 101);
    when.flags = roll(dice, 256);
    when.zone = some_text(dice);
    return when;
}

static struct ev_facts some_facts(struct dice *dice, struct ev_arena *arena)
{
    struct ev_facts facts = { 0 };

    facts.kind = (enum ev_kind)roll(dice, EV_KIND_COUNT);
    facts.mode = (enum ev_mode)roll(dice, EV_MODE_COUNT);
    facts.status = (enum ev_event_status)roll(dice, EV_EVENT_STATUS_COUNT);
    facts.title = some_text(dice);
    facts.subtitle = some_text(dice);
    facts.when = some_when(dice);
    facts.place = some_text(dice);
    facts.language = some_text(dice);
    facts.url = some_text(dice);
    facts.text = some_text(dice);
    facts.published = some_day(dice);
    facts.people_count = roll(dice, 4);
    facts.people = ev_arena_array(arena, facts.people_count, sizeof *facts.people);
    for (size_t i = 0; i < facts.people_count; i++)
        facts.people[i] = (struct ev_person){ some_name(dice), some_text(dice), some_text(dice),
                                              (enum ev_person_role)roll(dice, 7) };
    facts.orgs_count = roll(dice, 4);
    facts.orgs = ev_arena_array(arena, facts.orgs_count, sizeof *facts.orgs);
    for (size_t i = 0; i < facts.orgs_count; i++)
        facts.orgs[i] = (struct ev_org){ some_name(dice), (enum ev_org_role)roll(dice, 5) };
    facts.tags_count = roll(dice, 4);
    facts.tags = ev_arena_array(arena, facts.tags_count, sizeof *facts.tags);
    for (size_t i = 0; i < facts.tags_count; i++)
        facts.tags[i] = some_name(dice);
    facts.items_count = roll(dice, 3);
    facts.items = ev_arena_array(arena, facts.items_count, sizeof *facts.items);
    for (size_t i = 0; i < facts.items_count; i++)
        facts.items[i] =
            (struct ev_item){ some_minute(dice, 1440), some_minute(dice, 1441), some_name(dice) };
    return facts;
}

static struct ev_mention some_mention(struct dice *dice, struct ev_arena *arena)
{
    struct ev_mention mention = { .facts = some_facts(dice, arena) };

    mention.source = (struct ev_source){
        some_text(dice),
        some_text(dice),
        some_text(dice),
        roll(dice, 3) == 0 ? INT64_MIN : (int64_t)roll(dice, 2000000000) - 1000,
        (enum ev_capture_from)roll(dice, 5),
        some_span(dice),
        roll(dice, 2) == 0,
        0,
    };
    if (mention.source.in_archive)
        mention.source.record_offset = (uint64_t)roll(dice, 2000000000);
    mention.rank = roll(dice, 3);
    mention.evidence_count = roll(dice, 4);
    mention.evidence = ev_arena_array(arena, mention.evidence_count, sizeof *mention.evidence);
    for (size_t i = 0; i < mention.evidence_count; i++)
        mention.evidence[i] = (struct ev_evidence){ (enum ev_field)roll(dice, EV_FIELD_COUNT),
                                                    (uint16_t)roll(dice, 5),
                                                    (uint8_t)roll(dice, 101),
                                                    "date-line",
                                                    some_text(dice),
                                                    some_span(dice) };
    return mention;
}

static struct ev_event some_event(uint64_t seed, struct ev_arena *arena)
{
    struct dice dice = { seed };
    struct ev_event event = { .id = "0123456789" };

    event.facts = some_facts(&dice, arena);
    event.first_seen_utc_s = roll(&dice, 2) == 0 ? INT64_MIN : 1610409600;
    event.last_seen_utc_s = roll(&dice, 2) == 0 ? INT64_MIN : 1610509600;
    event.mentions_count = roll(&dice, 4);
    event.mentions = ev_arena_array(arena, event.mentions_count, sizeof *event.mentions);
    for (size_t i = 0; i < event.mentions_count; i++)
        event.mentions[i] = some_mention(&dice, arena);
    return event;
}

/* ---- tests ---- */

static void test_round_trip(void **state)
{
    struct ev_arena arena;
    struct ev_buf first, second;

    (void)state;
    ev_arena_init(&arena, 0);
    ev_buf_init(&first, EV_BUF_MAX);
    ev_buf_init(&second, EV_BUF_MAX);
    for (uint64_t seed = 0; seed < 500; seed++) {
        struct ev_event event = some_event(seed, &arena), again;
        bool with_evidence = seed % 2 == 0;

        ev_event_write(&event, with_evidence, &first);
        assert_int_equal(ev_event_read(ev_buf_bytes(&first), &arena, &again, NULL), EV_OK);
        assert_true(ev_bytes_equal(again.facts.text, event.facts.text));
        assert_true(again.facts.when.start.day == event.facts.when.start.day);
        assert_int_equal(again.facts.when.end_minute, event.facts.when.end_minute);
        assert_int_equal(again.mentions_count, event.mentions_count);
        for (size_t i = 0; i < event.mentions_count; i++) {
            assert_true(ev_bytes_equal(again.mentions[i].facts.text, event.mentions[i].facts.text));
            assert_int_equal(again.mentions[i].evidence_count,
                             with_evidence ? event.mentions[i].evidence_count : 0);
        }
        ev_event_write(&again, with_evidence, &second);
        assert_string_equal(first.data, second.data);
        assert_null(memchr(first.data, '\n', first.len));
        ev_buf_reset(&first);
        ev_buf_reset(&second);
        ev_arena_reset(&arena);
    }
    ev_buf_clear(&first);
    ev_buf_clear(&second);
    ev_arena_clear(&arena);
}

static void test_every_cut_is_refused(void **state)
{
    struct ev_arena arena;
    struct ev_buf json;
    struct ev_event event;

    (void)state;
    ev_arena_init(&arena, 0);
    ev_buf_init(&json, EV_BUF_MAX);
    event = some_event(7, &arena);
    ev_event_write(&event, true, &json);
    for (size_t len = 0; len < json.len; len++) {
        struct ev_error err = EV_ERROR_INIT;
        struct ev_event out = { .id = "untouched" };

        assert_int_equal(ev_event_read((struct ev_bytes){ json.data, len }, &arena, &out, &err),
                         EV_EINPUT);
        assert_string_equal(out.id, "untouched");
        assert_true(err.offset <= len);
    }
    ev_buf_clear(&json);
    ev_arena_clear(&arena);
}

static const struct {
    const char *json;
    const char *why;
} bad_rows[] = {
    { "[]", "no object" },
    { "{}", "no id" },
    { "{\"id\":\"short\"}", "id of another length" },
    { "{\"id\":\"0123456789\",\"title\":1}", "title is no text" },
    { "{\"id\":\"0123456789\",\"start\":\"2021-1\"}", "half a month" },
    { "{\"id\":\"0123456789\",\"start\":\"2021-13-01\"}", "no such month" },
    { "{\"id\":\"0123456789\",\"start\":\"2021-01-01T\"}", "something behind the day" },
    { "{\"id\":\"0123456789\",\"start_time\":\"25:00\"}", "no such hour" },
    { "{\"id\":\"0123456789\",\"kind\":\"party\"}", "unknown kind" },
    { "{\"id\":\"0123456789\",\"flags\":[\"odd\"]}", "unknown flag" },
    { "{\"id\":\"0123456789\",\"people\":{}}", "people are a list" },
    { "{\"id\":\"0123456789\",\"text_of\":0}", "text of a mention that is not there" },
    { "{\"id\":\"0123456789\",\"first_seen\":1.5}", "no whole number" },
};

static void test_bad_rows(void **state)
{
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 0);
    for (size_t i = 0; i < sizeof bad_rows / sizeof bad_rows[0]; i++) {
        struct ev_event out = { .id = "untouched" };
        struct ev_error err = EV_ERROR_INIT;

        if (ev_event_read(ev_bytes_of(bad_rows[i].json), &arena, &out, &err) != EV_EINPUT)
            fail_msg("row %zu: %s", i, bad_rows[i].why);
        assert_string_equal(out.id, "untouched");
        assert_true(err.text[0] != '\0');
    }
    ev_arena_clear(&arena);
}

static void test_every_failing_allocation(void **state)
{
    struct ev_arena arena;
    struct ev_buf json;
    struct ev_event event, out;

    (void)state;
    ev_arena_init(&arena, 0);
    ev_buf_init(&json, EV_BUF_MAX);
    event = some_event(7, &arena);
    ev_event_write(&event, true, &json);
    for (long n = 1;; n++) {
        struct ev_arena fresh;
        enum ev_status status;
        long failures;

        ev_arena_init(&fresh, 0);
        ev_alloc_fail_at(n);
        status = ev_event_read(ev_buf_bytes(&json), &fresh, &out, NULL);
        failures = ev_alloc_failures();
        ev_alloc_fail_at(0);
        ev_arena_clear(&fresh);
        if (failures == 0)
            break;
        assert_int_equal(status, EV_EMEM);
        assert_true(n < 1000);
    }
    ev_buf_clear(&json);
    ev_arena_clear(&arena);
}

static void test_a_mention_alone_has_its_text(void **state)
{
    struct ev_mention mention = { .facts.text = EV_LIT("all of it"),
                                  .source.captured_utc_s = INT64_MIN };
    struct ev_buf out;

    (void)state;
    mention.facts.when = (struct ev_when)EV_WHEN_INIT;
    mention.source.path = EV_LIT("bad \xFF path");
    mention.source.span.offset_first = mention.source.span.offset_past = EV_NO_OFFSET;
    ev_buf_init(&out, EV_BUF_MAX);
    ev_mention_write(&mention, true, &out);
    assert_string_equal(out.data, "{\"kind\":\"event\",\"text\":\"all of it\","
                                  "\"source\":{\"path\":\"bad \xEF\xBF\xBD path\"}}");
    ev_buf_clear(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_every_cut_is_refused),
        cmocka_unit_test(test_bad_rows),
        cmocka_unit_test(test_every_failing_allocation),
        cmocka_unit_test(test_a_mention_alone_has_its_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
