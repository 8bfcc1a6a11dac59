/* Which runs of words are a person's name. */
#include "base/utf8.h"
#include "indexer/extract/names.h"
#include "tests/unit/testing.h"

struct row {
    const char *why, *language, *text;
    bool labelled;
    const char *want; /* empty: no name at all, or a doubtful one */
};

static const struct row rows[] = {
    { "two words", "en", "Anna Berg", false, "Anna Berg" },
    { "three words", "en", "Juan Antonio Pedrero", false, "Juan Antonio Pedrero" },
    { "a hyphen", "en", "Jean-Luc Morel", false, "Jean-Luc Morel" },
    { "an inner capital", "en", "Kathleen McAndrew", false, "Kathleen McAndrew" },
    { "an apostrophe", "en", "Brian O’Shea", false, "Brian O’Shea" },
    { "a particle in lower case", "en", "Ludwig van der Molen", false, "Ludwig van der Molen" },
    { "a particle in upper case", "en", "Aline De Cock", false, "Aline De Cock" },
    { "initials", "en", "J. P. Vidal", false, "J. P. Vidal" },
    { "a middle initial", "en", "Rosa M. Vidal", false, "Rosa M. Vidal" },
    { "a title before", "en", "Dr. Anna Berg", false, "Anna Berg" },
    { "titles before", "de", "Prof. Dr.-Ing. Anna Berg", false, "Anna Berg" },
    { "a degree behind", "en", "Anna Berg PhD", false, "Anna Berg" },
    { "Cyrillic", "ru", "Ирина Кольцова", false, "Ирина Кольцова" },
    { "Greek", "en", "Νίκος Παπάς", false, "Νίκος Παπάς" },
    { "Polish letters", "pl", "Łukasz Żak", false, "Łukasz Żak" },
    { "all capitals", "en", "ANNA BERGMAN", false, "ANNA BERGMAN" },
    { "surname in capitals", "fr", "Michel DUPRÉ", false, "Michel DUPRÉ" },
    { "surname first, in capitals", "fr", "DUPRÉ Michel", false, "DUPRÉ Michel" },
    { "one word is none", "en", "Anna", false, "" },
    { "a title makes one word a name", "en", "Dr. Bergman", false, "Bergman" },
    { "an abbreviation is none", "en", "WWF Nordic", false, "" },
    { "a word with digits is none", "en", "Web2 Anna", false, "" },
    { "a word of capitals inside is none", "en", "EuroCity Nord", false, "" },
    { "two nouns are none", "en", "Green Growth", false, "" },
    { "a noun and an unknown word is doubtful", "en", "Circle Aurora", false, "" },
    { "an organisation's word is none", "en", "Shoreline Trust", false, "" },
    { "a country is none", "en", "Northern Ireland", false, "" },
    { "a day is none", "en", "Monday Market", false, "" },
    { "a month beside a number is no first name", "en", "12 April Dawes", false, "" },
    { "a short month is a first name", "nl", "Jan Bakker", false, "Jan Bakker" },
    { "a function is none", "en", "Project Director", false, "" },
    { "articles are none", "de", "Das Projekt", false, "" },
    { "a building may be a surname below a label", "en", "Tom Hall", true, "Tom Hall" },
    { "a building is doubtful without one", "en", "Tom Hall", false, "" },
    { "lower case is none", "en", "anna berg", false, "" },
    { "a sentence begins", "en", "The Anna", false, "" },
    { "possessive ends it", "en", "Anna's Kitchen", false, "" },
    { "six words are too many", "en", "Anna Berta Clara Dora Emma Frida Gerda", false, "" },
    { "scripts without case, below a label", "ja", "山田 太郎", true, "山田 太郎" },
    { "scripts without case, anywhere", "ja", "山田 太郎", false, "" },
};

static void check_name(const struct row *row)
{
    struct ev_arena arena;
    struct ev_line_tokens line = { 0 };
    struct ev_name name = { 0 };
    struct ev_bytes got = EV_NOTHING;
    size_t at = 0;

    ev_arena_init(&arena, 0);
    ev_buf_init(&line.folded, EV_BUF_MAX);
    line.language = ev_phrasebook_bit(ev_bytes_of(row->language));
    assert_true(ev_tokens_read(ev_bytes_of(row->text), &arena, &line));
    while (at < line.vec.count && line.vec.items[at].shape == EV_TOKEN_NUMBER)
        at++;
    if (ev_name_read(&line, at, line.vec.count, row->labelled, &name) &&
        name.score >= (row->labelled ? 1 : 2))
        got = ev_tokens_text(&line, name.from, name.past);
    check_text(row->why, got, row->want);
    ev_tokens_clear(&line);
    ev_arena_clear(&arena);
}

static void names(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        check_name(&rows[i]);
}

static bool is_folded(const char *words)
{
    struct ev_buf folded;
    bool same;

    if (words == NULL)
        return true;
    ev_buf_init(&folded, EV_BUF_MAX);
    ev_fold(ev_bytes_of(words), &folded);
    same = ev_bytes_equal(ev_buf_bytes(&folded), ev_bytes_of(words));
    ev_buf_clear(&folded);
    return same;
}

static void tables_are_folded(void **state)
{
    (void)state;
    for (size_t i = 0; ev_phrasebooks[i] != NULL; i++) {
        const struct ev_phrasebook *b = ev_phrasebooks[i];
        const char *const lists[] = { b->function,  b->common,     b->jobs,  b->offices,
                                      b->orgs,      b->honorifics, b->speak, b->places,
                                      b->countries, b->join,       b->of,    b->field,
                                      b->particles, b->degrees,    b->days,  b->former,
                                      b->articles };
        for (size_t k = 0; k < COUNT_OF(lists); k++)
            if (!is_folded(lists[k]))
                fail_msg("%s: list %zu is not folded", b->language, k);
        for (size_t k = 0; k < b->phrases_count; k++)
            if (!is_folded(b->phrases[k].text))
                fail_msg("%s: phrase \"%s\" is not folded", b->language, b->phrases[k].text);
    }
}

static void table_has_room(void **state)
{
    size_t words, room;

    (void)state;
    ev_phrases_load(&words, &room);
    assert_true(words > 1000);
    assert_true(words * 4 < room * 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(names),
                                        cmocka_unit_test(tables_are_folded),
                                        cmocka_unit_test(table_has_room) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
