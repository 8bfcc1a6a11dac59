/* The phrase tables, and how they are found in a line. */
#include "indexer/extract/language.h"
#include "indexer/extract/words.h"
#include "tests/unit/testing.h"

static bool finds(const char *text, enum ev_phrase_class cls, const char *phrase)
{
    struct ev_arena arena;
    struct ev_word_list words = { 0 };
    struct ev_word_hits hits = { 0 };
    uint64_t classes = 0;
    bool found = false;
    size_t i;

    ev_arena_init(&arena, 0);
    assert_true(ev_words_split(ev_bytes_of(text), &arena, &words));
    assert_true(ev_lexicon_find(ev_lexicon(), &words, 64, &arena, &hits, &classes, NULL));
    for (i = 0; i < hits.count; i++)
        found =
            found ||
            (hits.items[i].cls == cls &&
             ev_bytes_equal(ev_bytes_slice(ev_bytes_of(text), hits.items[i].from, hits.items[i].to),
                            ev_bytes_of(phrase)));
    assert_true(!found || (classes >> cls & 1) != 0);
    ev_arena_clear(&arena);
    return found;
}

static void test_phrases(void **state)
{
    (void)state;
    assert_true(finds("Read more about it", EV_W_KICKER, "Read more"));
    assert_true(finds("ÉVÈNEMENTS À VENIR", EV_W_LISTING, "ÉVÈNEMENTS À VENIR"));
    assert_true(finds("Veranstaltungsort: Rathaus", EV_W_LABEL_PLACE, "Veranstaltungsort"));
    assert_true(finds("Předběžný program", EV_W_AGENDA, "Předběžný program"));
    assert_true(finds("Место проведения: зал", EV_W_LABEL_PLACE, "Место проведения"));
    assert_false(finds("Readmore", EV_W_KICKER, "Readmore"));
    assert_true(finds("the longest phrase: call for papers", EV_W_CALL, "call for papers"));
    assert_false(finds("the longest phrase: call for papers", EV_W_CALL, "call for"));
}

static void test_tables(void **state)
{
    const struct ev_words *a, *b;
    size_t i, k;

    (void)state;
    for (i = 0; (a = ev_words_at(i)) != NULL; i++) {
        assert_true(a->lang != NULL && a->stop != NULL);
        for (k = 0; k < i; k++) {
            b = ev_words_at(k);
            assert_string_not_equal(a->lang, b->lang);
        }
    }
    assert_true(i >= 28 && i < EV_WORDS_LANG_MAX);
}

static const struct {
    const char *word;
    enum ev_phrase_class cls;
    bool ends;
} compounds[] = {
    { "Familienkonzert", EV_W_EVENT, true }, { "Stadtarchiv", EV_W_VENUE, true },
    { "fyraftensmøde", EV_W_EVENT, true },   { "klosterträdgården", EV_W_VENUE, true },
    { "Konzert", EV_W_EVENT, false },        { "Gartenschlauch", EV_W_VENUE, false },
};

static void test_compounds(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(compounds); i++) {
        uint64_t classes = ev_lexicon_compound(ev_lexicon(), ev_bytes_of(compounds[i].word));

        if (((classes >> compounds[i].cls & 1) != 0) != compounds[i].ends)
            fail_msg("%s", compounds[i].word);
    }
}

static const struct {
    const char *lang, *text;
} texts[] = {
    { "en", "The walk begins at the gate, and we will be back before it is dark." },
    { "fr", "La balade commence à la porte et nous serons de retour avant la nuit." },
    { "de", "Der Weg beginnt am Tor, und wir sind zurück, bevor es dunkel wird." },
    { "es", "El paseo empieza en la puerta y volveremos antes de que se haga de noche." },
    { "it", "La passeggiata comincia alla porta e saremo di ritorno prima che faccia buio." },
    { "pt", "O passeio começa no portão e voltaremos antes que fique escuro, com a lua." },
    { "nl", "De wandeling begint bij de poort en we zijn terug voor het donker wordt." },
    { "sv", "Promenaden börjar vid grinden och vi är tillbaka innan det blir mörkt." },
    { "no", "Turen begynner ved porten, og vi er tilbake før det blir mørkt igjen." },
    { "da", "Turen begynder ved porten, og vi er tilbage, før det bliver mørkt igen." },
    { "pl", "Spacer zaczyna się przy bramie i wrócimy, zanim się ściemni, jak co roku." },
    { "cs", "Procházka začíná u brány, při návratu bude také čaj, který podle zvyku uvaříme." },
    { "ru", "Прогулка начинается у ворот, и мы вернемся до того, как стемнеет." },
    { "fi", "Kävely alkaa portilta, ja olemme takaisin ennen kuin on pimeä." },
    { "hu",
      "A séta a kapunál kezdődik, és csak akkor indul, ha nem esik; a végén van egy kis tea is." },
};

static void test_languages(void **state)
{
    struct ev_arena arena;
    size_t i;

    (void)state;
    ev_arena_init(&arena, 0);
    for (i = 0; i < COUNT_OF(texts); i++) {
        uint32_t counts[EV_WORDS_LANG_MAX] = { 0 };
        struct ev_word_list words = { 0 };

        assert_true(ev_words_split(ev_bytes_of(texts[i].text), &arena, &words));
        ev_lexicon_count_stops(ev_lexicon(), &words, counts);
        check_text(texts[i].text, ev_language_by_stops(counts, words.count), texts[i].lang);
    }
    check_text("Greek script", ev_language_by_script(ev_bytes_of("Η βόλτα αρχίζει")), "el");
    check_text("Japanese mixes scripts", ev_language_by_script(ev_bytes_of("散歩は門から")), "ja");
    check_text("Latin tells nothing", ev_language_by_script(ev_bytes_of("walk")), "");
    check_text("region cut off", ev_language_primary(ev_bytes_of("pt-BR"), &arena), "pt");
    check_text("one code for Norwegian", ev_language_primary(ev_bytes_of("nb-NO"), &arena), "no");
    check_text("no tag", ev_language_primary(ev_bytes_of("x"), &arena), "");
    ev_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_phrases),
        cmocka_unit_test(test_tables),
        cmocka_unit_test(test_compounds),
        cmocka_unit_test(test_languages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
