#include "tests/unit/testing.h"

#include "evsearch/page.h"
#include "indexer/page/structured/json_repair.h"
#include "indexer/page/structured/mapping.h"
#include "indexer/page/structured/moment.h"

/* ---- moments ------------------------------------------------------------------------------ */

static const struct {
    const char *text;
    const char *moment; /* "day minute zone", NULL: none */
    const char *why;
} moment_rows[] = {
    { "2024-05-02", "2024-05-02 -1 none", "a day" },
    { "2024-05-02T18:30", "2024-05-02 1110 none", "a time" },
    { "2024-05-02T18:30:15.250+02:00", "2024-05-02 1110 120", "seconds, fraction, offset" },
    { "20240502T183000Z", "2024-05-02 1110 0", "the basic form" },
    { "2024-05-02 18:30 -0530", "2024-05-02 1110 -330", "blanks between" },
    { "2024-05-02T18", "2024-05-02 1080 none", "an hour" },
    { "2024-05", "2024-05 -1 none", "a month" },
    { "2024", "2024 -1 none", "a year" },
    { "2024-123", "2024-05-02 -1 none", "day of the year" },
    { "2024-5-2", "2024-05-02 -1 none", "without leading noughts" },
    { "2024/05/02", "2024-05-02 -1 none", "with strokes" },
    { "2024-05-02 7pm", "2024-05-02 1140 none", "half of the day" },
    { "2024-05-02 12:15 a.m.", "2024-05-02 15 none", "after midnight" },
    { "7:30 p.m.", " 1170 none", "a time alone" },
    { "2024-02-30", NULL, "a day that does not exist" },
    { "2024-05-02T25:00", NULL, "an hour that does not exist" },
    { "2 May 2024", NULL, "words" },
    { "12", NULL, "a number" },
    { "", NULL, "nothing" },
};

static void test_moments(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(moment_rows); i++) {
        struct ev_moment m;
        struct ev_buf got;
        enum ev_status st = ev_moment_read(ev_bytes_of(moment_rows[i].text), &m);

        if ((st == EV_OK) != (moment_rows[i].moment != NULL))
            fail_msg("%s: status %d", moment_rows[i].why, (int)st);
        if (st != EV_OK)
            continue;
        ev_buf_init(&got, EV_BUF_MAX);
        ev_day_print(m.day, &got);
        ev_buf_add_fmt(&got, " %d ", m.minute);
        if (m.zone_minutes == EV_NO_ZONE)
            ev_buf_add_str(&got, "none");
        else
            ev_buf_add_fmt(&got, "%d", m.zone_minutes);
        check_text(moment_rows[i].why, ev_buf_bytes(&got), moment_rows[i].moment);
        ev_buf_clear(&got);
    }
}

static const struct {
    const char *text;
    int32_t minutes; /* -1: none */
} duration_rows[] = {
    { "PT1H30M", 90 }, { "P1DT2H", 1560 }, { "P2W", 20160 }, { "PT90S", 0 },
    { "P1M", -1 },     { "PT", -1 },       { "1 hour", -1 }, { "P", -1 },
};

static void test_durations(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(duration_rows); i++) {
        int32_t minutes = -1;

        (void)ev_duration_read(ev_bytes_of(duration_rows[i].text), &minutes);
        if (minutes != duration_rows[i].minutes)
            fail_msg("%s: %d", duration_rows[i].text, (int)minutes);
    }
}

/* ---- JSON as it is found ------------------------------------------------------------------- */

static const struct {
    const char *text, *json;
    const char *why;
} json_rows[] = {
    { "{\"a\":1}", "{\"a\":1}", "nothing to mend" },
    { "<!-- {\"a\":1} -->", " {\"a\":1} ", "an HTML comment around" },
    { "//<![CDATA[\n{\"a\":1}\n//]]>", "\n{\"a\":1}\n", "CDATA in script comments" },
    { "/* x */[1,2,]", "[1,2]", "comment, trailing comma" },
    { "{\"a\":\"b\nc\td\"};", "{\"a\":\"b\\nc d\"}", "line ends and TABs in a string" },
    { "{\"a\":\"the \"big\" show\",\"b\":1}", "{\"a\":\"the \\\"big\\\" show\",\"b\":1}",
      "quotes inside quotes" },
    { "{'a':'it\\'s'}", "{\"a\":\"it's\"}", "single quotes" },
    { "{a:true,b:yes}", "{\"a\":true,\"b\":\"yes\"}", "bare words" },
    { "{\"a\":\"\\x \\u00e9 \\u12\"}", "{\"a\":\"x \\u00e9 u12\"}", "bad escapes" },
    { "{\"a\":[{\"b\":\"c", "{\"a\":[{\"b\":\"c\"}]}", "cut off" },
    { "{\"a\":\"http://a.example//b\"}", "{\"a\":\"http://a.example//b\"}",
      "strokes in a string are no comment" },
    { "", "", "nothing" },
};

static void test_json_repair(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(json_rows); i++) {
        struct ev_buf got;

        ev_buf_init(&got, EV_BUF_MAX);
        ev_json_repair(ev_bytes_of(json_rows[i].text), &got);
        check_text(json_rows[i].why, ev_buf_bytes(&got), json_rows[i].json);
        ev_buf_clear(&got);
    }
}

/* ---- events -------------------------------------------------------------------------------- */

#define LD(json) "<script type='application/ld+json'>" json "</script>"

/* "title, when, zone; place (mode, status) url org:x person:y tag:z" of each mention, '|' between.
 */
static const struct {
    const char *html, *events;
    const char *why;
} rows[] = {
    { LD("{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"name\":\"Talk\","
         "\"startDate\":\"2024-05-02T18:00+02:00\",\"endDate\":\"2024-05-02T20:00+02:00\"}"),
      "Talk, 2024-05-02T18:00/2024-05-02T20:00, +02:00", "the plain form" },
    { LD("{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"no\"},{\"@type\":[\"Thing\","
         "\"MusicEvent\"],"
         "\"name\":\"A\",\"startDate\":\"2024-05-02\"},{\"@type\":\"schema:Festival\",\"name\":"
         "\"B\","
         "\"startDate\":\"2024-06\"}]}"),
      "A, 2024-05-02|B, 2024-06", "a graph; several types; a prefix" },
    { LD("[{\"@type\":\"Event\",\"name\":\"A\",\"startDate\":\"2024-05-02\",\"location\":"
         "{\"@id\":\"#p\"}},{\"@id\":\"#p\",\"@type\":\"Place\",\"name\":\"Hall\",\"address\":{"
         "\"@type\":\"PostalAddress\",\"streetAddress\":\"1 Road\",\"addressLocality\":\"Town\","
         "\"addressCountry\":{\"@type\":\"Country\",\"name\":\"Land\"}}}]"),
      "A, 2024-05-02; Hall, 1 Road, Town, Land (onsite)", "a place by its id" },
    { LD("{\"@type\":\"Event\",\"name\":\"A\",\"startDate\":\"2024-05-02\",\"location\":[{\"@"
         "type\":"
         "\"VirtualLocation\",\"url\":\"https://"
         "a.example\"},{\"@type\":\"Place\",\"name\":\"Hall\","
         "\"address\":\"Hall, Town\"}],\"eventStatus\":\"https://schema.org/EventPostponed\"}"),
      "A, 2024-05-02; Hall, Hall, Town (hybrid, postponed)", "two locations" },
    { LD("{\"@type\":\"Event\",\"name\":\"A\",\"startDate\":\"2024-05-02T00:00:00\",\"endDate\":"
         "\"2024-05-03T23:59:59\",\"eventAttendanceMode\":\"OnlineEventAttendanceMode\"}"),
      "A, 2024-05-02/2024-05-03 (online)", "whole days written as times" },
    { LD("{\"@type\":\"Event\",\"name\":\"A\",\"startDate\":\"2024-05-02T10:00\",\"duration\":"
         "\"PT90M\"}"),
      "A, 2024-05-02T10:00/2024-05-02T11:30", "a duration" },
    { LD("{\"@type\":\"Event\",\"name\":\"A\",\"startDate\":\"2 May 2024\"}"), "A, 2024-05-02",
      "a date in words" },
    { LD("{\"@type\":\"Event\",\"name\":\"Caf&eacute; &amp; <b>Bar</b>\",\"startDate\":\"2024\","
         "\"organizer\":[{\"@type\":\"Organization\",\"name\":\"Org\"},{\"@type\":\"Person\","
         "\"givenName\":\"Ada\",\"familyName\":\"Lie\"}],\"performer\":{\"@type\":\"Person\","
         "\"name\":"
         "\"Bo Ek\",\"worksFor\":{\"name\":\"Uni\"},\"jobTitle\":\"Dean\"},\"keywords\":\"x, y\","
         "\"url\":\"e/1\"}"),
      "Caf\xC3\xA9 & Bar, 2024 https://a.example/e/1 org:Org person:Ada Lie person:Bo Ek/Uni/Dean "
      "tag:x tag:y",
      "markup in values; who and what" },
    { LD("{\"@type\":\"Event\",\"name\":\"A\",\"startDate\":\"2024-05-02\",\"subEvent\":[{\"@"
         "type\":"
         "\"Event\",\"name\":\"B\",\"startDate\":\"2024-05-02T09:00\"}],\"superEvent\":{\"@type\":"
         "\"EventSeries\",\"name\":\"C\"}}"),
      "A, 2024-05-02|B, 2024-05-02T09:00",
      "events inside are events; a series in passing is none" },
    { LD("{\"@type\":\"Event\",\"name\":\"A\"}") LD("{\"@type\":\"Event\",\"name\":\"A\",}"), "A",
      "said twice, once with a slip" },
    { LD("{\"@type\":\"Event\",\"name\":\"A\",\"startDate\":\"2024-05-02\"}")
          LD("{\"@type\":\"Event\",\"name\":\"a\",\"startDate\":\"2024-05-02T10:00\",\"location\":"
             "\"X\"}"),
      "A, 2024-05-02T10:00; X (onsite)", "the same event is completed" },
    { LD("{\"@type\":\"EventReservation\",\"name\":\"A\",\"startDate\":\"2024\"}")
          LD("nonsense {{{"),
      "", "no event, no JSON" },
    { "<div itemscope itemtype='https://schema.org/Event'><a itemprop=url href=e><span "
      "itemprop=name>"
      "A</span></a><time itemprop=startDate datetime=2024-05-02T10:00>x</time><span "
      "itemprop=location itemscope itemtype='http://schema.org/Place'><meta itemprop=name "
      "content=Hall></span></div>",
      "A, 2024-05-02T10:00; Hall (onsite) https://a.example/e", "microdata" },
    { "<div itemscope itemtype='https://schema.org/Event' itemref='w x'><b "
      "itemprop=name>A</b></div>"
      "<p id=w><i itemprop=startDate content=2024-05-02>x</i></p>",
      "A, 2024-05-02", "microdata with itemref" },
    { "<div vocab='https://schema.org/' typeof=Event><b property=name>A</b><time "
      "property='schema:startDate' datetime=2024-05-02>x</time><div property=performer "
      "typeof=Person><span property=name>Bo</span></div></div>",
      "A, 2024-05-02 person:Bo", "RDFa" },
    { "<article class=h-event><a class='u-url p-name' href=e>A</a><time class=dt-start "
      "datetime='2024-05-02 10:00'>x</time><time class=dt-end>12:00</time><p class='p-location "
      "h-card'><b class=p-name>Hall</b> <i class=p-locality>Town</i></p><i class=p-category>x, "
      "y</i></article>",
      "A, 2024-05-02T10:00/2024-05-02T12:00; Hall, Town (onsite) https://a.example/e tag:x, y",
      "h-event" },
    { "<a class=h-event href=e>A</a>", "A https://a.example/e", "h-event, all implied" },
    { "<div class='h-full p-4'>no</div>", "", "classes of layout" },
    { "<div class=vevent><span class=summary>A</span><p class=dtstart><abbr class=value "
      "title=2024-05-02>x</abbr> at <span class=value>7:30pm</span></p><div class='location vcard'>"
      "<b class='fn org'>Hall</b><p class=adr><i class=locality>Town</i></p></div><span "
      "class=category>x</span></div>",
      "A, 2024-05-02T19:30; Hall, Town (onsite) tag:x", "hCalendar, value class pattern" },
    { "<div class=event><span class=summary>A</span></div>", "", "ordinary class words" },
};

static void facts_print(const struct ev_facts *f, struct ev_buf *out)
{
    struct ev_buf when;

    ev_buf_init(&when, EV_BUF_MAX);
    ev_when_print_edtf(&f->when, &when);
    ev_buf_add_bytes(out, f->title);
    if (when.len > 0)
        ev_buf_add_fmt(out, ", %.*s", EV_FMT(ev_buf_bytes(&when)));
    if (f->when.zone.len > 0)
        ev_buf_add_fmt(out, ", %.*s", EV_FMT(f->when.zone));
    if (f->place.len > 0)
        ev_buf_add_fmt(out, "; %.*s", EV_FMT(f->place));
    if (f->mode != EV_MODE_UNKNOWN)
        ev_buf_add_fmt(out, " (%s", ev_mode_name(f->mode));
    if (f->status != EV_EVENT_SCHEDULED)
        ev_buf_add_fmt(out, ", %s", ev_event_status_name(f->status));
    if (f->mode != EV_MODE_UNKNOWN)
        ev_buf_add_char(out, ')');
    if (f->url.len > 0)
        ev_buf_add_fmt(out, " %.*s", EV_FMT(f->url));
    for (size_t i = 0; i < f->orgs_count; i++)
        ev_buf_add_fmt(out, " org:%.*s", EV_FMT(f->orgs[i].name));
    for (size_t i = 0; i < f->people_count; i++) {
        ev_buf_add_fmt(out, " person:%.*s", EV_FMT(f->people[i].name));
        if (f->people[i].affiliation.len > 0)
            ev_buf_add_fmt(out, "/%.*s", EV_FMT(f->people[i].affiliation));
        if (f->people[i].job.len > 0)
            ev_buf_add_fmt(out, "/%.*s", EV_FMT(f->people[i].job));
    }
    for (size_t i = 0; i < f->tags_count; i++)
        ev_buf_add_fmt(out, " tag:%.*s", EV_FMT(f->tags[i]));
    ev_buf_clear(&when);
}

static void test_events(void **state)
{
    struct ev_source source = { .url = EV_LIT("https://a.example/p") };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct ev_arena arena;
        struct ev_page page;
        struct ev_buf got;

        ev_arena_init(&arena, 0);
        ev_buf_init(&got, EV_BUF_MAX);
        assert_int_equal(ev_page_from_html(ev_bytes_of(rows[i].html), EV_NOTHING, &source, NULL,
                                           &arena, &page, NULL),
                         EV_OK);
        for (size_t k = 0; k < page.structured_count; k++) {
            if (k > 0)
                ev_buf_add_char(&got, '|');
            facts_print(&page.structured[k].facts, &got);
            assert_int_equal(page.structured[k].rank, k);
            assert_true(page.structured[k].evidence_count > 0);
        }
        check_text(rows[i].why, ev_buf_bytes(&got), rows[i].events);
        ev_buf_clear(&got);
        ev_arena_clear(&arena);
    }
}

static void test_table(void **state)
{
    const struct ev_mapping_row *row;

    (void)state;
    for (size_t i = 0; (row = ev_mapping_row(i)) != NULL; i++) {
        assert_true(row->how[0] != '\0' && row->becomes[0] != '\0');
        for (size_t k = 0; k < i; k++)
            assert_string_not_equal(row->property, ev_mapping_row(k)->property);
    }
}

static enum ev_status read_sample(struct ev_error *err)
{
    static const char html[] =
        LD("{\"@type\":\"Event\",\"name\":\"\xC3\xA4 &amp; b\",\"startDate\":"
           "\"2024\",\"performer\":[\"a\",\"b\"],}");
    struct ev_source source = { .path = EV_LIT("a") };
    struct ev_arena arena;
    struct ev_page page;
    enum ev_status st;

    ev_arena_init(&arena, 0);
    st = ev_page_from_html(ev_bytes_of(html), EV_NOTHING, &source, NULL, &arena, &page, err);
    ev_arena_clear(&arena);
    return st;
}

static void test_without_memory(void **state)
{
    (void)state;
    fail_each_allocation(read_sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_moments),     cmocka_unit_test(test_durations),
        cmocka_unit_test(test_json_repair), cmocka_unit_test(test_events),
        cmocka_unit_test(test_table),       cmocka_unit_test(test_without_memory),
    };

    return cmocka_run_group_tests_name("page/structured", tests, NULL, NULL);
}
