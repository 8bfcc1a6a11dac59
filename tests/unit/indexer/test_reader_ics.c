#include "tests/unit/testing.h"

#include "evsearch/buf.h"
#include "evsearch/reader.h"
#include "indexer/readers/ics_parts.h"

struct heard {
    struct ev_buf log;
    size_t problems;
};

/* "title when zone; place org:x person:y tag:z", '|' between mentions. */
static enum ev_status hear_mention(void *ctx, const struct ev_mention *m, struct ev_error *err)
{
    struct heard *h = ctx;
    const struct ev_facts *f = &m->facts;

    (void)err;
    if (h->log.len > 0)
        ev_buf_add_char(&h->log, '|');
    ev_buf_add_fmt(&h->log, "%.*s ", EV_FMT(f->title));
    ev_when_print_edtf(&f->when, &h->log);
    if (f->when.zone.len > 0)
        ev_buf_add_fmt(&h->log, " %.*s", EV_FMT(f->when.zone));
    if (f->when.zone_minutes != EV_NO_ZONE)
        ev_buf_add_fmt(&h->log, " %d", f->when.zone_minutes);
    if (f->place.len > 0)
        ev_buf_add_fmt(&h->log, "; %.*s", EV_FMT(f->place));
    if (f->mode == EV_MODE_ONLINE)
        ev_buf_add_str(&h->log, " online");
    if (f->status != EV_EVENT_SCHEDULED)
        ev_buf_add_fmt(&h->log, " %s", ev_event_status_name(f->status));
    for (size_t i = 0; i < f->orgs_count; i++)
        ev_buf_add_fmt(&h->log, " org:%.*s", EV_FMT(f->orgs[i].name));
    for (size_t i = 0; i < f->people_count; i++)
        ev_buf_add_fmt(&h->log, " %s:%.*s", ev_person_role_name(f->people[i].role),
                       EV_FMT(f->people[i].name));
    for (size_t i = 0; i < f->tags_count; i++)
        ev_buf_add_fmt(&h->log, " tag:%.*s", EV_FMT(f->tags[i]));
    if (f->text.len > 0)
        ev_buf_add_fmt(&h->log, " \"%.*s\"", EV_FMT(f->text));
    return EV_OK;
}

static void hear_problem(void *ctx, const struct ev_error *err)
{
    struct heard *h = ctx;

    (void)err;
    h->problems++;
}

#define CAL(events)  "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" events "END:VCALENDAR\r\n"
#define EVENT(lines) "BEGIN:VEVENT\r\nSUMMARY:A\r\n" lines "END:VEVENT\r\n"
#define ZONE                                                                            \
    "BEGIN:VTIMEZONE\r\nTZID:Our Zone\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n" \
    "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"

static const struct {
    const char *ics, *mentions;
    size_t problems;
    const char *why;
} rows[] = {
    { CAL(EVENT("DTSTART:20240502T100000\r\nDTEND:20240502T113000\r\n")),
      "A 2024-05-02T10:00/2024-05-02T11:30", 0, "a floating time" },
    { CAL(EVENT("DTSTART:20240502T100000Z\r\nDURATION:PT45M\r\n")),
      "A 2024-05-02T10:00/2024-05-02T10:45 UTC 0", 0, "UTC, a duration" },
    { CAL(ZONE EVENT("DTSTART;TZID=Our Zone:20240502T100000\r\n")),
      "A 2024-05-02T10:00 Our Zone 120", 0, "a zone that the file defines" },
    { CAL(EVENT("DTSTART;TZID=\"Our Zone\":20240502T100000\r\n") ZONE),
      "A 2024-05-02T10:00 Our Zone 120", 0, "the zone stands behind the event" },
    { CAL(EVENT("DTSTART;TZID=/vendor.example/Mars/Base:20240502T100000\r\n")),
      "A 2024-05-02T10:00 Mars/Base", 0, "a zone nobody knows keeps its name" },
    { CAL("X-WR-TIMEZONE:Area/Town\r\n" EVENT("DTSTART:20240502T100000\r\n")),
      "A 2024-05-02T10:00 Area/Town", 0, "the calendar's zone" },
    { CAL(EVENT("DTSTART;VALUE=DATE:20240502\r\nDTEND;VALUE=DATE:20240505\r\n")),
      "A 2024-05-02/2024-05-04", 0, "the end of days is not one of them" },
    { CAL(EVENT("DTSTART:20240502T000000\r\nDTEND:20240504T000000\r\n")), "A 2024-05-02/2024-05-03",
      0, "days from midnight to midnight" },
    { CAL(EVENT("DTSTART:20240502T000000\r\nDTEND:20240502T013000\r\n")),
      "A 2024-05-02T00:00/2024-05-02T01:30", 0, "an hour at midnight" },
    { CAL(EVENT("DTSTART;VALUE=DATE:20240502\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
                "EXDATE;VALUE=DATE:20240509\r\nRDATE;VALUE=DATE:20240511\r\n")),
      "A 2024-05-02|A 2024-05-11|A 2024-05-16", 0, "a rule, an exception, a further day" },
    { CAL(EVENT("UID:1\r\nDTSTART:20240502T100000\r\nRRULE:FREQ=DAILY;COUNT=2\r\n")
              EVENT("UID:1\r\nRECURRENCE-ID:20240503T100000\r\nDTSTART:20240503T120000\r\n")),
      "A 2024-05-02T10:00|A 2024-05-03T12:00", 0, "one occurrence was moved" },
    { CAL(EVENT("UID:1\r\nSEQUENCE:2\r\nDTSTART:20240503T100000\r\n")
              EVENT("UID:1\r\nSEQUENCE:1\r\nDTSTART:20240502T100000\r\n")),
      "A 2024-05-03T10:00", 0, "the higher sequence counts" },
    { CAL(EVENT("DTSTART:20240502T100000\r\nRRULE:FREQ=SECONDLY\r\n")), "A 2024-05-02T10:00", 0,
      "a rule for every second is not followed" },
    { CAL(EVENT("DTSTART;VALUE=DATE:20240502\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n")),
      "A 2024-05-02", 0, "a rule that never holds" },
    { CAL(EVENT("DTSTART;VALUE=DATE:20240501\r\nRRULE:FREQ=MONTHLY;INTERVAL=6\r\n")),
      "A 2024-05-01|A 2024-11-01|A 2025-05-01", 0, "a rule without an end: one year" },
    { CAL(EVENT("DTSTART;VALUE=DATE:20240502\r\nSTATUS:CANCELLED\r\nLOCATION:Hall\\, Town\r\n"
                "CATEGORIES:x,y\r\nORGANIZER;CN=\"Org, Inc\":mailto:a@b.example\r\n"
                "ATTENDEE;CN=Bo Ek;ROLE=CHAIR:mailto:c@b.example\r\nATTENDEE:mailto:d@b.example\r\n"
                "ATTENDEE;CN=Room 1;CUTYPE=ROOM:mailto:r@b.example\r\n"
                "DESCRIPTION:One\\n<b>Two</b> &amp\\; t\r\n hree\r\n")),
      "A 2024-05-02; Hall, Town cancelled org:Org, Inc chair:Bo Ek tag:x tag:y \"One\nTwo & "
      "three\"",
      0, "who, where, what; a folded line" },
    { CAL(EVENT("DTSTART;VALUE=DATE:20240502\r\nLOCATION:https://a.example/room\r\n")),
      "A 2024-05-02 online", 0, "a place that is an address of the web" },
    { CAL("METHOD:CANCEL\r\n" EVENT("DTSTART;VALUE=DATE:20240502\r\n")), "A 2024-05-02 cancelled",
      0, "a calendar that cancels" },
    { CAL(EVENT("DTSTART:2024-05-02T10:00:00\r\n")), "A 2024-05-02T10:00", 0,
      "a date in a form that is not allowed" },
    { CAL(EVENT("DTSTART:nonsense\r\n")), "A ", 0, "a date that is none" },
    { "BEGIN:VCALENDAR\n"
      "BEGIN:VEVENT\nSUMMARY:A\nDTSTART:20240502T100000\nBEGIN:VEVENT\n"
      "SUMMARY:B\nDTSTART:20240503T100000\nDESCRIPTION:cut he",
      "A 2024-05-02T10:00|B 2024-05-03T10:00 \"cut he\"", 0, "ends missing, cut off" },
    { CAL("BEGIN:VTODO\r\nSUMMARY:A\r\nEND:VTODO\r\n"), "", 0, "a task is no event" },
    { "BEGIN:VCALENDAR\r\n" EVENT("DTSTART;VALUE=DATE:20240502\r\nLOCATION:Caf\xE9\r\n"),
      "A 2024-05-02; Caf\xC3\xA9", 0, "not UTF-8" },
    { CAL(EVENT(
          "DTSTART;VALUE=DATE:20240502\r\nBEGIN:VALARM\r\nDESCRIPTION:alarm\r\nEND:VALARM\r\n")),
      "A 2024-05-02", 0, "an alarm's text is not the event's" },
};

static void hear(struct heard *h, struct ev_bytes ics)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_sink sink = { h, NULL, hear_mention, hear_problem };

    *h = (struct heard){ .problems = 0 };
    ev_buf_init(&h->log, EV_BUF_MAX);
    assert_int_equal(ev_read_memory(ics, "a.ics", &options, &sink, NULL), EV_OK);
}

static void test_events(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct heard h;

        hear(&h, ev_bytes_of(rows[i].ics));
        check_text(rows[i].why, ev_buf_bytes(&h.log), rows[i].mentions);
        if (h.problems != rows[i].problems)
            fail_msg("%s: %zu problems", rows[i].why, h.problems);
        ev_buf_clear(&h.log);
    }
}

static void test_every_cut(void **state)
{
    static const char whole[] = CAL(ZONE EVENT(
        "UID:1\r\nDTSTART;TZID=Our Zone:20240502T100000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"));

    (void)state;
    for (size_t len = 1; len < sizeof whole; len++) {
        struct heard h;

        hear(&h, (struct ev_bytes){ whole, len });
        ev_buf_clear(&h.log);
    }
}

static void test_many_dates_are_cut_and_told(void **state)
{
    struct heard h;

    (void)state;
    hear(&h, EV_LIT(CAL(EVENT("DTSTART;VALUE=DATE:20240502\r\nRRULE:FREQ=DAILY;COUNT=5000\r\n"))));
    assert_int_equal(h.problems, 1);
    ev_buf_clear(&h.log);
}

static void test_places(void **state)
{
    static const char text[] = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nEND:VEVENT\n";
    struct ev_ics_parts parts = { 0 };
    struct ev_ics_calendars calendars = { 0 };
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 0);
    assert_int_equal(ev_ics_cut(ev_bytes_of(text), &arena, &parts, &calendars, NULL), EV_OK);
    assert_int_equal(parts.count, 1);
    assert_int_equal(parts.items[0].place.line_first, 2);
    assert_int_equal(parts.items[0].place.line_last, 4);
    assert_int_equal(parts.items[0].place.offset_first, 16);
    assert_int_equal(parts.items[0].place.offset_past, sizeof text - 1);
    check_text("a value", ev_ics_raw(parts.items[0].text, EV_LIT("SUMMARY")), "A");
    ev_arena_clear(&arena);
}

static enum ev_status read_sample(struct ev_error *err)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_sink sink = { NULL, NULL, NULL, NULL };

    return ev_read_memory(
        EV_LIT(CAL(ZONE EVENT("DTSTART;VALUE=DATE:20240502\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"
                              "EXDATE;VALUE=DATE:20240503\r\nLOCATION:H\xC3\xA4lle\r\n"))),
        "a.ics", &options, &sink, err);
}

static void test_without_memory(void **state)
{
    (void)state;
    fail_each_allocation(read_sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_events),
        cmocka_unit_test(test_every_cut),
        cmocka_unit_test(test_many_dates_are_cut_and_told),
        cmocka_unit_test(test_places),
        cmocka_unit_test(test_without_memory),
    };

    return cmocka_run_group_tests_name("readers/ics", tests, NULL, NULL);
}
