#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "index/terms.h"

static struct ev_person people[] = { { .name = { "Åsa Ek", sizeof "Åsa Ek" - 1 } } };
static struct ev_org orgs[] = {
    { { "Night School", 12 }, EV_ORG_HOST },
    { { "Lamp Fund", 9 }, EV_ORG_FUNDER },
};

static struct ev_event made_up(void)
{
    struct ev_event event = { .id = "0123456789",
                              .first_seen_utc_s = INT64_MIN,
                              .last_seen_utc_s = 86400 + 3600 };

    event.facts.title = EV_LIT("Bridges at night");
    event.facts.text = EV_LIT("Organisée par tous.");
    event.facts.language = EV_LIT("fr-CA");
    event.facts.when = (struct ev_when)EV_WHEN_INIT;
    event.facts.when.start = (struct ev_day){ 2020, 12, 30 };
    event.facts.when.end = (struct ev_day){ 2021, 1, 2 };
    event.facts.when.start_minute = 14 * 60;
    event.facts.people = people;
    event.facts.people_count = 1;
    event.facts.orgs = orgs;
    event.facts.orgs_count = 2;
    return event;
}

static const struct {
    const char *term;
    bool there;
    const char *why;
} rows[] = {
    { "bridges", true, "a word of the title without its field" },
    { "Sbridges", true, "and under it" },
    { "Snight", true, "each word of the title" },
    { "organisee", true, "a folded word" },
    { "organisée", true, "its form with accents beside it" },
    { "Zfr:organis", true, "its stem in the language of the event" },
    { "Zfr:organise", true, "the stem of the form without accents, too" },
    { "Zen:organise", false, "no stem of another language" },
    { "Aasa", true, "a word of a name" },
    { "A:asa ek", true, "the whole name" },
    { "XORG:night school", true, "who hosts is an organiser" },
    { "XORG:lamp fund", false, "who pays is none" },
    { "lamp", true, "but is found" },
    { "M:2020-12", true, "the first month" },
    { "M:2021-01", true, "the month it ends in" },
    { "Y:2020", true, "both years" },
    { "Y:2021", true, "both years" },
    { "XKIND:event", true, "what it is" },
    { "L:fr-ca", true, "its language" },
    { "Q:0123456789", true, "its id" },
};

static bool has_term(const struct ev_document *d, const char *term)
{
    for (size_t i = 0; i < d->postings_count; i++)
        if (d->postings[i].term.n == strlen(term) &&
            memcmp(d->postings[i].term.p, term, strlen(term)) == 0)
            return true;
    return false;
}

static const char *value_of(const struct ev_document *d, enum ev_field field)
{
    for (size_t i = 0; i < d->values_count; i++)
        if (d->values[i].slot == ev_field(field)->slot)
            return d->values[i].value.p; /* copies in the arena end with NUL */
    return "";
}

static void test_document(void **state)
{
    const struct ev_event event = made_up();
    struct ev_stemmers stemmers = { { NULL } };
    struct ev_arena arena;
    struct ev_document d;

    (void)state;
    ev_arena_init(&arena, 0);
    assert_int_equal(ev_document_of(&event, &stemmers, &arena, &d, NULL), EV_OK);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (has_term(&d, rows[i].term) != rows[i].there)
            fail_msg("%s: %s", rows[i].term, rows[i].why);
    for (size_t i = 0; i < d.postings_count; i++) {
        assert_true(d.postings[i].term.n > 0 && d.postings[i].term.n <= XPC_MAX_TERM);
        for (size_t k = 1; k < d.postings[i].npos; k++)
            assert_true(d.postings[i].pos[k] > d.postings[i].pos[k - 1]);
    }
    assert_string_equal(value_of(&d, EV_FIELD_START), "202012301400");
    assert_string_equal(value_of(&d, EV_FIELD_END), "202101022359");
    assert_string_equal(value_of(&d, EV_FIELD_MONTH), "2020-12\x1F"
                                                      "2021-01");
    assert_string_equal(value_of(&d, EV_FIELD_LAST_SEEN), "197001020100");
    assert_string_equal(value_of(&d, EV_FIELD_SEEN), "");
    assert_string_equal(value_of(&d, EV_FIELD_TITLE), "bridges at night");
    ev_stemmers_clear(&stemmers);
    ev_arena_clear(&arena);
}

static void test_stem_codes(void **state)
{
    (void)state;
    assert_string_equal(ev_stem_code(EV_LIT("pt-BR")), "pt");
    assert_string_equal(ev_stem_code(EV_LIT("SV")), "sv");
    assert_string_equal(ev_stem_code(EV_NOTHING), "en");
    assert_null(ev_stem_code(EV_LIT("pl")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_document),
        cmocka_unit_test(test_stem_codes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
