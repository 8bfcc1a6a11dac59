/* Events as JSON for others. */
#include "tests/unit/testing.h"

#include "evsearch/export.h"

/* For initialisers that must be constant. */
#define TEXT(literal)                \
    {                                \
        literal, sizeof(literal) - 1 \
    }

static struct ev_mention sample(void)
{
    static struct ev_org orgs[] = { { TEXT("Mill Trust"), EV_ORG_HOST },
                                    { TEXT("River Fund"), EV_ORG_FUNDER },
                                    { TEXT("Town of Ek"), EV_ORG_CO_ORGANISER } };
    static struct ev_person people[] = { { TEXT("Ada Holm"), TEXT("Mill Trust"), TEXT(""),
                                           EV_PERSON_CHAIR } };
    static struct ev_bytes tags[] = { TEXT("Mills") };
    struct ev_mention mention = { .source = { TEXT("a.html"),
                                              TEXT("http://x.example/"),
                                              TEXT("c1"),
                                              100,
                                              EV_CAPTURE_OPTION,
                                              { 3, 9, EV_NO_OFFSET, EV_NO_OFFSET } } };
    struct ev_when when = EV_WHEN_INIT;

    when.start = (struct ev_day){ 2021, 2, 0 };
    when.flags = EV_WHEN_YEAR_INFERRED;
    mention.facts = (struct ev_facts){ .mode = EV_MODE_HYBRID,
                                       .title = TEXT("Old \"mills\""),
                                       .when = when,
                                       .place = TEXT("Ek"),
                                       .text = TEXT("one\ntwo"),
                                       .people = people,
                                       .people_count = 1,
                                       .orgs = orgs,
                                       .orgs_count = 3,
                                       .tags = tags,
                                       .tags_count = 1 };
    return mention;
}

static void test_mention(void **state)
{
    struct ev_mention mention = sample();
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    ev_mention_export(&mention, &out);
    assert_string_equal(
        out.data,
        "{\"path\":\"a.html\",\"url\":\"http://x.example/\",\"title\":\"Old \\\"mills\\\"\","
        "\"start\":\"2021-02\",\"end\":\"2021-02\",\"start_precision\":\"month\","
        "\"edtf\":\"2021-02\",\"location\":\"Ek\",\"online\":true,\"mode\":\"hybrid\","
        "\"status\":\"scheduled\",\"organisers\":[{\"name\":\"Mill Trust\",\"role\":\"host\"},"
        "{\"name\":\"Town of Ek\",\"role\":\"co-organiser\"}],"
        "\"funders\":[{\"name\":\"River Fund\",\"role\":\"funder\"}],"
        "\"people\":[{\"name\":\"Ada Holm\",\"affiliation\":\"Mill Trust\",\"role\":\"chair\"}],"
        "\"tags\":[\"Mills\"],\"kind\":\"event\",\"flags\":[\"year-inferred\"],"
        "\"lines\":[3,9]}");
    ev_buf_clear(&out);
}

static void test_event_names_its_sources(void **state)
{
    struct ev_mention mention = sample();
    struct ev_event event = { .id = "0123456789",
                              .facts = mention.facts,
                              .mentions = &mention,
                              .mentions_count = 1,
                              .first_seen_utc_s = 100,
                              .last_seen_utc_s = INT64_MIN };
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    ev_event_export(&event, &out);
    assert_non_null(strstr(out.data, "{\"id\":\"0123456789\",\"first_seen\":100,\"title\":"));
    assert_non_null(strstr(out.data, "\"text\":\"one\\ntwo\",\"sources\":[{\"path\":\"a.html\","));
    assert_non_null(strstr(out.data, "\"crawl\":\"c1\",\"captured\":100,"));
    assert_null(strchr(out.data, '\n'));
    ev_buf_clear(&out);
}

static void test_failure_sticks(void **state)
{
    struct ev_mention mention = sample();
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, 40);
    ev_mention_export(&mention, &out);
    assert_int_equal(out.status, EV_ELIMIT);
    ev_buf_clear(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mention),
        cmocka_unit_test(test_event_names_its_sources),
        cmocka_unit_test(test_failure_sticks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
