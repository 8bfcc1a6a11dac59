#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "evsearch/arena.h"
#include "evsearch/buf.h"
#include "index/token.h"

/* "position:folded"; a joined form with '=', a pair with '+', a single with '.'; '?' if weak */
static void show(const struct ev_tokens *tokens, struct ev_buf *out)
{
    for (size_t i = 0; i < tokens->count; i++) {
        const struct ev_token *t = &tokens->items[i];
        static const char sign[] = { ':', '=', '+', '.' };

        ev_buf_add_fmt(out, "%s%u%c%.*s%s", i == 0 ? "" : " ", t->position, sign[t->kind],
                       EV_FMT(t->folded), t->weak ? "?" : "");
    }
}

static const struct {
    const char *text, *want, *why;
} rows[] = {
    { "", "", "no text, no tokens" },
    { " -/. ", "", "punctuation alone" },
    { "Supply Chains", "0:supply 1:chains", "words, folded" },
    { "COVID-19", "0=covid19 0:covid 1:19", "typed as COVID-19, covid 19 and covid19" },
    { "C++ and C#", "0=c++ 0:c 1:and 2=c# 2:c", "the sign is part of the name" },
    { "#WeBuySocialEU", "0=webuysocialeu 0:we 1:buy 2:social 3:eu", "a hashtag and its words" },
    { "WeBuySocialEU", "0:webuysocialeu", "without the sign nobody means its parts" },
    { "e-mail", "0=email 0:e 1:mail", "both spellings" },
    { "a@b.org", "0:a 1:b 2:org", "an address is a phrase" },
    { "2021-2027", "0=20212027 0:2021 1:2027", "both years can be found" },
    { "L'Humanité", "0=lhumanite 0:l? 1:humanite", "the article need not be typed" },
    { "dell’acqua", "0=dellacqua 0:dell? 1:acqua", "an article of four letters" },
    { "O’Shea", "0=oshea 0:o? 1:shea", "with and without the apostrophe" },
    { "women's rights", "0=womens 0:women 1:rights", "the possessive is no word" },
    { "1/2", "0:1 1:2", "a slash never joins: 12 is another number" },
    { "10,000", "0:10 1:000", "a thousands' comma" },
    { "one,two", "0:one 1:two", "a comma between words" },
    { "U.S.A.", "0=usa 0:u 1:s 2:a", "letters with dots" },
    { "R&D", "0=rd 0:r 1:d", "short letters around &" },
    { "Umeå Łódź", "0:umea 1:lodz", "accents, and letters without decomposition" },
    { "soft\xC2\xADhyphen", "0:softhyphen", "not seen, not there" },
    { "東京都", "0.東 0+東京 1.京 1+京都 2.都", "three characters, two pairs" },
    { "2021年", "0:2021 1+年", "digits end where Han begins" },
    { "\xFF\xFE word \xC3", "0:word", "invalid bytes separate" },
    { "\xCC\x81", "", "a mark alone folds to nothing" },
};

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct ev_arena arena;
        struct ev_tokens tokens;
        struct ev_buf got;

        ev_arena_init(&arena, 0);
        ev_buf_init(&got, EV_BUF_MAX);
        assert_int_equal(ev_tokenize(ev_bytes_of(rows[i].text), &arena, &tokens, NULL), EV_OK);
        show(&tokens, &got);
        if (strcmp(got.data == NULL ? "" : got.data, rows[i].want) != 0)
            fail_msg("%s: \"%s\" gave %s, not %s", rows[i].why, rows[i].text,
                     got.data == NULL ? "nothing" : got.data, rows[i].want);
        ev_buf_clear(&got);
        ev_arena_clear(&arena);
    }
}

/* Every token lies inside the text, positions never go back, and words are bounded. */
static void test_any_bytes(void **state)
{
    static const char *const bits[] = { "a", "B", "é",  "'", "-", "#", "++", "1",
                                        ".", " ", "東", "/", "ั",  "&", "s",  "\xFF" };
    uint32_t seed = 1;

    (void)state;
    for (int run = 0; run < 3000; run++) {
        char text[64];
        size_t len = 0;
        struct ev_arena arena;
        struct ev_tokens tokens;
        uint32_t position = 0;

        while (len < 48) {
            const char *bit = bits[(seed = seed * 1664525 + 1013904223) >> 28];

            memcpy(text + len, bit, strlen(bit));
            len += strlen(bit);
        }
        ev_arena_init(&arena, 0);
        assert_int_equal(ev_tokenize((struct ev_bytes){ text, len }, &arena, &tokens, NULL), EV_OK);
        for (size_t i = 0; i < tokens.count; i++) {
            const struct ev_token *t = &tokens.items[i];

            assert_true(t->from < t->to && t->to <= len);
            assert_true(t->position >= position && t->position < tokens.positions);
            assert_true(t->folded.len > 0 && t->folded.len <= EV_WORD_MAX);
            position = t->position;
        }
        ev_arena_clear(&arena);
    }
}

static void test_long_word_is_cut(void **state)
{
    static char text[5000];
    struct ev_arena arena;
    struct ev_tokens tokens;

    (void)state;
    memset(text, 'x', sizeof text);
    ev_arena_init(&arena, 0);
    assert_int_equal(ev_tokenize((struct ev_bytes){ text, sizeof text }, &arena, &tokens, NULL),
                     EV_OK);
    assert_int_equal(tokens.count, 1);
    assert_int_equal(tokens.items[0].folded.len, EV_WORD_MAX);
    ev_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_any_bytes),
        cmocka_unit_test(test_long_word_is_cut),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
