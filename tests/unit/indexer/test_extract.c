/* Fields beside title, date and place; evidence; totals; memory that runs out. */
#include "base/utf8.h"
#include "tests/unit/indexer/extracting.h"

static void extract(const char *text, struct ev_arena *arena, struct ev_extraction *out)
{
    struct ev_source source = { .captured_utc_s = INT64_MIN };
    struct ev_limits limits = EV_LIMITS_DEFAULT;
    struct ev_error err = EV_ERROR_INIT;
    struct ev_page *page = ev_arena_alloc(arena, sizeof *page);

    assert_int_equal(ev_page_from_text(ev_bytes_of(text), &source, &limits, arena, page, &err),
                     EV_OK);
    assert_int_equal(ev_extract(page, NULL, arena, out, &err), EV_OK);
}

static const struct {
    const char *reason, *text;
    int first, last, total;
} totals[] = {
    { "English", "EVENTS SEARCH RESULTS ( 1 - 10 from 72 )\n", 1, 10, 72 },
    { "glued, other word", "Treffer 11-15 von 15\n", 11, 15, 15 },
    { "en dash", "Résultats 1 – 20 sur 134\n", 1, 20, 134 },
    { "a date range is no total", "7 - 8 December 2020\n", 0, 0, 0 },
    { "numbers that do not rise are none", "Zimmer 9 - 3 von 2\n", 0, 0, 0 },
};

static void test_totals(void **state)
{
    struct ev_arena arena;
    struct ev_extraction out;
    size_t i;

    (void)state;
    ev_arena_init(&arena, 0);
    for (i = 0; i < COUNT_OF(totals); i++) {
        extract(totals[i].text, &arena, &out);
        if (out.declared_first != totals[i].first || out.declared_last != totals[i].last ||
            out.declared_total != totals[i].total)
            fail_msg("%s: %d - %d of %d", totals[i].reason, out.declared_first, out.declared_last,
                     out.declared_total);
    }
    ev_arena_clear(&arena);
}

static const struct {
    const char *reason, *text;
    enum ev_mode mode;
    enum ev_event_status status;
} states[] = {
    { "a webinar is online", "Webinar on moss\n\n3 May 2021, 10:00\n\nBring questions.\n",
      EV_MODE_ONLINE, EV_EVENT_SCHEDULED },
    { "a town: onsite", "Moss fair\n\n3 May 2021\nGraz, Austria\n\nStalls and soup.\n",
      EV_MODE_ONSITE, EV_EVENT_SCHEDULED },
    { "both ways",
      "Encuentro\n\n14 de octubre de 2022, 9:30\nFaro de Punta, Cudillero\n\nFormato "
      "híbrido, con café.\n",
      EV_MODE_HYBRID, EV_EVENT_SCHEDULED },
    { "nothing said", "Moss walk\n\n3 May 2021, 10:00\n\nWear boots.\n", EV_MODE_UNKNOWN,
      EV_EVENT_SCHEDULED },
    { "cancelled in the title", "ANNULLATO - Notte di fiabe\n\n12 novembre 2022, ore 20.30\n",
      EV_MODE_UNKNOWN, EV_EVENT_CANCELLED },
    { "put off, in a line of its own",
      "Flohmarkt\n\n12. Mai 2022, 10 Uhr\n\nVerschoben!\n", EV_MODE_UNKNOWN,
      EV_EVENT_POSTPONED },
};

static void test_states(void **state)
{
    struct ev_arena arena;
    struct ev_extraction out;
    size_t i;

    (void)state;
    ev_arena_init(&arena, 0);
    for (i = 0; i < COUNT_OF(states); i++) {
        extract(states[i].text, &arena, &out);
        if (out.count != 1 || out.mentions[0].facts.mode != states[i].mode ||
            out.mentions[0].facts.status != states[i].status)
            fail_msg("%s: %zu, %s, %s", states[i].reason, out.count,
                     out.count == 0 ? "" : ev_mode_name(out.mentions[0].facts.mode),
                     out.count == 0 ? "" : ev_event_status_name(out.mentions[0].facts.status));
    }
    ev_arena_clear(&arena);
}

static const struct {
    const char *reason, *text;
    const char *tags; /* with commas between */
} tags[] = {
    { "behind a label",
      "Moss walk\n\n3 May 2021, 10:00\n\nWear boots.\n\nTags: moss, walks, spring\n",
      "moss,walks,spring" },
    { "hashtags on a line of their own",
      "Moss walk\n\n3 May 2021, 10:00\n\nWear boots.\n\n#moss #spring\n", "moss,spring" },
    { "the bullet below the date stands again at the foot, with others below it",
      "Rope for harbours\n3 May 2021, 10:00\n• Fair trade\n\nA talk about rope and those who make "
      "it by "
      "hand.\n\n• Fair trade\nHarbours, Human rights\n",
      "Fair trade,Harbours,Human rights" },
    { "a list of firms at the foot is none",
      "Moss walk\n\n3 May 2021, 10:00\n\nWear boots.\n\nNorthgate, Delta, Greyfriars\n", "" },
};

static void test_tags(void **state)
{
    struct ev_arena arena;
    struct ev_extraction out;
    struct ev_buf found;
    size_t i, k;

    (void)state;
    ev_arena_init(&arena, 0);
    ev_buf_init(&found, EV_BUF_MAX);
    for (i = 0; i < COUNT_OF(tags); i++) {
        extract(tags[i].text, &arena, &out);
        assert_int_equal(out.count, 1);
        ev_buf_reset(&found);
        for (k = 0; k < out.mentions[0].facts.tags_count; k++) {
            if (k > 0)
                ev_buf_add_char(&found, ',');
            ev_buf_add_bytes(&found, out.mentions[0].facts.tags[k]);
        }
        check_text(tags[i].reason, ev_buf_bytes(&found), tags[i].tags);
    }
    ev_buf_clear(&found);
    ev_arena_clear(&arena);
}

/* Every field that is set has evidence with a rule, a place and a value that stands there. */
static void test_evidence(void **state)
{
    struct ev_arena arena;
    struct ev_extraction out;
    const struct ev_mention *mention;
    bool title = false, date = false, place = false;
    size_t i;

    (void)state;
    ev_arena_init(&arena, 0);
    extract("Moss fair\n\n3 May 2021, 10:00\nGraz, Austria\n\nStalls and soup for everyone.\n",
            &arena, &out);
    assert_int_equal(out.count, 1);
    mention = &out.mentions[0];
    for (i = 0; i < mention->evidence_count; i++) {
        const struct ev_evidence *evidence = &mention->evidence[i];

        assert_non_null(evidence->rule);
        assert_true(evidence->confidence > 0 && evidence->confidence <= 100);
        title = title || (evidence->field == EV_FIELD_TITLE && evidence->place.line_first == 1);
        date = date || (evidence->field == EV_FIELD_DATE && evidence->place.line_first == 3);
        place = place || (evidence->field == EV_FIELD_PLACE && evidence->place.line_first == 4);
    }
    assert_true(title && date && place);
    check_text("the text holds all of the entry", mention->facts.text,
               "Moss fair\n3 May 2021, 10:00\nGraz, Austria\nStalls and soup for everyone.");
    ev_arena_clear(&arena);
}

static enum ev_status extract_once(struct ev_error *err)
{
    static const char text[] =
        "Events\n\nMoss fair\n\n3 May 2021, 10:00\nGraz, Austria\n\nStalls and "
        "soup.\n\nTags: moss, soup\n\n10:00 Stalls\n11:00 Soup\n";
    struct ev_source source = { .captured_utc_s = INT64_MIN };
    struct ev_limits limits = EV_LIMITS_DEFAULT;
    struct ev_extraction out;
    struct ev_arena arena;
    struct ev_page page;
    enum ev_status st;

    ev_arena_init(&arena, 0);
    st = ev_page_from_text(ev_bytes_of(text), &source, &limits, &arena, &page, err);
    if (st == EV_OK)
        st = ev_extract(&page, NULL, &arena, &out, err);
    ev_arena_clear(&arena);
    return st;
}

static void test_memory(void **state)
{
    (void)state;
    fail_each_allocation(extract_once);
}

/* A page cut anywhere gives a status, and no more entries than the whole. */
static void test_cut_anywhere(void **state)
{
    static const char text[] =
        "Événements\n\nmai 2021\n\nBalade aux mousses\n\n3 mai 2021, 10h - 12h\nLa "
        "Ferme, Le Bois\n\nOn regarde les mousses.\n\n• 10h00 Départ\n• 12h00 Fin\n";
    struct ev_arena arena;
    struct ev_extraction out;
    size_t len;

    (void)state;
    for (len = 0; len < sizeof text - 1; len++) {
        char cut[sizeof text];

        memcpy(cut, text, len);
        cut[len] = '\0';
        ev_arena_init(&arena, 0);
        extract(cut, &arena, &out);
        assert_true(out.count <= 1);
        ev_arena_clear(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_totals), cmocka_unit_test(test_states),
        cmocka_unit_test(test_tags),   cmocka_unit_test(test_evidence),
        cmocka_unit_test(test_memory), cmocka_unit_test(test_cut_anywhere),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
