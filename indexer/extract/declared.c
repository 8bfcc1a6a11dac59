#include "indexer/extract/declared.h"

#include "base/utf8.h"

enum { NUMBER_MAX = 1000000, WORDS_MAX = 14 };

/* The next number in text from *at on; -1 if there is none, or one too large. */
static int number_next(struct ev_bytes text, size_t *at, size_t *from)
{
    int value = 0;

    while (*at < text.len && !(text.data[*at] >= '0' && text.data[*at] <= '9'))
        (*at)++;
    if (*at == text.len)
        return -1;
    *from = *at;
    while (*at < text.len && text.data[*at] >= '0' && text.data[*at] <= '9') {
        if (value > NUMBER_MAX)
            return -1;
        value = value * 10 + (text.data[(*at)++] - '0');
    }
    return value;
}

/* Between the first two numbers: a dash and blanks only. */
static bool is_dash(struct ev_bytes text)
{
    size_t at = 0, dashes = 0;

    while (at < text.len) {
        uint32_t rune = ev_utf8_next(text, &at);

        if (rune == '-' || (rune >= 0x2010 && rune <= 0x2015))
            dashes++;
        else if (rune != ' ')
            return false;
    }
    return dashes == 1;
}

/* Between the last two: one word ("of", "from", "von", "sur" ...), whatever the language. */
static bool is_one_word(struct ev_bytes text)
{
    size_t at = 0, letters = 0, blanks = 0;

    while (at < text.len) {
        uint32_t rune = ev_utf8_next(text, &at);

        if (ev_rune_is_letter(rune))
            letters++;
        else if (rune == ' ')
            blanks++;
        else
            return false;
    }
    return letters > 0 && letters <= 8 && blanks <= 2;
}

static bool declared_in(struct ev_bytes text, struct ev_extraction *out)
{
    size_t at = 0, from[3], past[3], i;
    int numbers[3];

    for (i = 0; i < 3; i++) {
        numbers[i] = number_next(text, &at, &from[i]);
        past[i] = at;
        if (numbers[i] < 0)
            return false;
    }
    if (!is_dash(ev_bytes_slice(text, past[0], from[1])) ||
        !is_one_word(ev_bytes_slice(text, past[1], from[2])) || numbers[0] > numbers[1] ||
        numbers[1] > numbers[2])
        return false;
    out->declared_first = numbers[0];
    out->declared_last = numbers[1];
    out->declared_total = numbers[2];
    return true;
}

void ev_declared_find(const struct ev_reading *r, struct ev_extraction *out)
{
    size_t i;

    for (i = 0; i < r->lines.count; i++)
        if (ev_reading_line(r, i)->words <= WORDS_MAX && ev_reading_line(r, i)->date == NULL &&
            declared_in(ev_reading_line(r, i)->text, out))
            return;
}
