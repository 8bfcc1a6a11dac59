#include "indexer/extract/title.h"

#include <string.h>

#include "base/utf8.h"

static bool is_joint(uint32_t rune)
{
    return ev_rune_is_space(rune) || rune == '-' || rune == ':' || rune == '|' || rune == ',' ||
           rune == ';' || rune == '/' || rune == '*' || rune == '>' || rune == '<' || rune == '=' ||
           (rune >= 0x2010 && rune <= 0x2015) || rune == 0xB7 || rune == 0x2022 || rune == 0x2192 ||
           rune == 0xBB || rune == '\t' || rune == '~' || rune == 0x25BA;
}

/* Does the quotation that closing ends begin in text? */
static bool has_opening(struct ev_bytes text, uint32_t closing)
{
    size_t at = 0;

    while (at < text.len) {
        uint32_t rune = ev_utf8_next(text, &at);

        if (closing == 0x2019 && (rune == 0x2018 || rune == 0x201A))
            return true;
        if (closing == 0x201D &&
            (rune == 0x201C || rune == 0x201E || (rune == 0x201D && at < text.len)))
            return true;
        if (closing == 0xBB && rune == 0xAB)
            return true;
    }
    return false;
}

/* "(" at the end or ")" at the beginning, left over when a date in brackets was cut out. */
static bool is_open_end(struct ev_bytes text, uint32_t rune, bool at_end)
{
    if (at_end && (rune == '(' || rune == '['))
        return true;
    if (!at_end && (rune == ')' || rune == ']'))
        return true;
    if (at_end && rune == ')' && memchr(text.data, '(', text.len) == NULL)
        return true;
    if (at_end && (rune == 0x2019 || rune == 0x201D || rune == 0xBB))
        return !has_opening(text, rune);
    return !at_end && rune == '(' && memchr(text.data, ')', text.len) == NULL;
}

struct ev_bytes ev_title_trim(struct ev_bytes text)
{
    while (text.len > 0) {
        size_t at = 0;
        uint32_t rune = ev_utf8_next(text, &at);

        if (!(is_joint(rune) && rune != 0xBB) && !is_open_end(text, rune, false) && rune != '.')
            break;
        text = ev_bytes_slice(text, at, text.len);
    }
    while (text.len > 0) {
        size_t at = text.len;
        uint32_t rune = ev_utf8_prev(text, &at);

        if (!(is_joint(rune) && rune != 0xBB) && !is_open_end(text, rune, true))
            break;
        text = ev_bytes_slice(text, 0, at);
    }
    return text;
}

/* "3. Title", "3) Title": the number is the list's, not the title's. */
static struct ev_bytes without_list_number(struct ev_bytes text)
{
    size_t at = 0;

    while (at < text.len && at < 3 && text.data[at] >= '0' && text.data[at] <= '9')
        at++;
    if (at > 0 && at + 2 < text.len && text.data[at] == ')' && text.data[at + 1] == ' ')
        return ev_bytes_slice(text, at + 2, text.len);
    return text;
}

/* A button of two or more words behind the title. */
static struct ev_bytes without_tail_kicker(const struct ev_line *line, struct ev_bytes text)
{
    size_t past = (size_t)(text.data - line->text.data) + text.len;
    size_t i;

    for (i = line->hits_count; i-- > 0;) {
        const struct ev_word_hit *hit = &line->hits[i];

        if (hit->cls == EV_W_KICKER && hit->words >= 2 && hit->word > 1 && hit->to + 2 >= past &&
            hit->from > (size_t)(text.data - line->text.data))
            return ev_bytes_trim(
                ev_bytes_slice(line->text, (size_t)(text.data - line->text.data), hit->from));
    }
    return text;
}

struct ev_bytes ev_title_of_line(const struct ev_line *line)
{
    struct ev_bytes text = line->label == EV_W_LABEL_TITLE ? line->value : line->text;

    text = without_tail_kicker(line, without_list_number(text));
    return ev_title_trim(text);
}

size_t ev_title_before_glue(const struct ev_line *line, size_t past)
{
    size_t i;

    for (i = line->hits_count; i-- > 0;) {
        const struct ev_word_hit *hit = &line->hits[i];
        bool joins = hit->cls == EV_W_GLUE || hit->cls == EV_W_IN || hit->cls == EV_W_LABEL_DATE;

        if (!joins || hit->to > past || past - hit->to > 2)
            continue;
        if (memchr(line->text.data + hit->to, ')', past - hit->to) != NULL)
            continue;
        past = hit->from;
    }
    return past;
}

/* Joining words just after the date ("Uhr", "CET"): where the last of them ends. */
static size_t after_glue(const struct ev_line *line, size_t from)
{
    size_t i;

    for (i = 0; i < line->hits_count; i++) {
        const struct ev_word_hit *hit = &line->hits[i];

        if (hit->cls == EV_W_UNIT && hit->from >= from && hit->from - from <= 2)
            from = hit->to;
    }
    return from;
}

static size_t words_in(struct ev_bytes text)
{
    size_t at = 0, words = 0;
    bool in_word = false;

    while (at < text.len) {
        uint32_t rune = ev_utf8_next(text, &at);
        bool letter = ev_rune_is_letter(rune);

        words += letter && !in_word;
        in_word = letter || ev_rune_is_digit(rune);
    }
    return words;
}

/*
 * "Forests and public buying Videoconference 20 October": a word for the way it takes
 * place, run together with the title, is none of it.
 */
static struct ev_bytes without_tail_mode(const struct ev_line *line, struct ev_bytes title)
{
    size_t from = (size_t)(title.data - line->text.data), i;

    for (i = 0; i < line->hits_count; i++) {
        const struct ev_word_hit *hit = &line->hits[i];
        size_t at = hit->from, before = hit->from;

        if (hit->cls != EV_W_ONLINE || hit->to != from + title.len || hit->from < from + 12)
            continue;
        before--;
        if (!ev_rune_is_upper(ev_utf8_next(line->text, &at)) ||
            !ev_rune_is_lower(ev_utf8_prev(line->text, &before)))
            continue;
        return ev_title_trim(ev_bytes_slice(line->text, from, hit->from));
    }
    return title;
}

struct ev_bytes ev_title_beside_date(const struct ev_line *line, struct ev_bytes *place)
{
    struct ev_bytes before, after, title, other;
    size_t i, from = 0, first = line->text.len, last = 0;

    if (line->label == EV_W_LABEL_TITLE)
        from = (size_t)(line->value.data - line->text.data);
    for (i = 0; i < line->whens_count; i++) {
        const struct ev_when_hit *hit = &line->whens[i];
        bool far = last > 0 && hit->from > last + 12;

        if ((ev_when_hit_is_vague(hit) && hit != line->date) || far)
            continue;
        first = hit->from < first ? hit->from : first;
        last = hit->past;
    }
    before = ev_title_trim(ev_bytes_slice(line->text, from, ev_title_before_glue(line, first)));
    after = ev_title_trim(without_tail_kicker(
        line, ev_bytes_slice(line->text, after_glue(line, last), line->text.len)));
    if (words_in(before) == 0 || (words_in(before) <= 2 && words_in(after) > 2)) {
        title = after;
        other = before;
    } else {
        title = before;
        other = after;
    }
    if (words_in(other) > 0 && words_in(other) <= 10 && place != NULL)
        *place = other;
    return title.data == before.data ? without_tail_mode(line, title) : title;
}
