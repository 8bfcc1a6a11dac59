/* Titles that stand in running text only. */
#include <string.h>

#include "base/utf8.h"
#include "indexer/extract/title.h"

enum {
    SLUG_MIN = 3, /* words of the address that must stand in the text */
    SLUG_PERCENT = 60,
    GAP_MAX = 2,       /* words the address leaves out between two it has */
    TOP_LINES = 8,     /* of the page, where the words of the address may stand */
    QUOTE_REACH = 400, /* bytes behind the date */
    SUBJECT_MIN = 2,
    SUBJECT_MAX = 14
};

/* ---- the words of the address ---- */

/* The last part of the address's path that holds letters, without query and extension. */
struct ev_bytes ev_title_slug(struct ev_bytes url)
{
    size_t past = ev_bytes_find(url, EV_LIT("?"), 0), from, host;

    url = ev_bytes_slice(url, 0, past);
    host = ev_bytes_find(url, EV_LIT("://"), 0);
    host = ev_bytes_find(url, EV_LIT("/"), host < url.len ? host + 3 : 0);
    for (past = url.len; past > host + 1; past = from) {
        size_t letters = 0;

        for (from = past; from > 0 && url.data[from - 1] != '/'; from--)
            letters += ((url.data[from - 1] | 32) >= 'a' && (url.data[from - 1] | 32) <= 'z');
        if (letters >= 4)
            return ev_bytes_slice(url, from, past);
        if (from == 0)
            break;
        from--;
    }
    return EV_NOTHING;
}

static bool holds(const struct ev_word_list *words, uint32_t hash)
{
    size_t i;

    for (i = 0; i < words->count && i < 24; i++)
        if (words->items[i].hash == hash)
            return true;
    return false;
}

/* An address often ends in the day; the title does not: where a date begins in [from, past). */
static size_t before_date(const struct ev_line *line, size_t from, size_t past)
{
    size_t i;

    for (i = 0; i < line->whens_count; i++)
        if (ev_when_hit_is_day(&line->whens[i]) && line->whens[i].from > from &&
            line->whens[i].from < past)
            return ev_title_before_glue(line, line->whens[i].from);
    return past;
}

static struct ev_bytes by_address(const struct ev_reading *r, const struct ev_line *line)
{
    struct ev_bytes text = line->text;
    struct ev_word_list slug = { 0 }, words = { 0 };
    size_t i = 0, best_from = 0, best_to = 0, best = 0;

    if (!ev_words_split(ev_title_slug(r->page->source.url), r->arena, &slug) ||
        !ev_words_split(text, r->arena, &words) || slug.count < SLUG_MIN)
        return EV_NOTHING;
    while (i < words.count) {
        size_t past = i, matches = 0, k;

        if (!holds(&slug, words.items[i].hash)) {
            i++;
            continue;
        }
        for (k = i; k < words.count && k <= past + GAP_MAX; k++) {
            if (!holds(&slug, words.items[k].hash))
                continue;
            matches++;
            past = k;
        }
        if (matches > best) {
            best = matches;
            best_from = words.items[i].from;
            best_to = words.items[past].to;
        }
        i = past + 1;
    }
    if (best < SLUG_MIN || best * 100 < slug.count * SLUG_PERCENT)
        return EV_NOTHING;
    return ev_title_trim(ev_bytes_slice(text, best_from, before_date(line, best_from, best_to)));
}

/* ---- what stands before the verb ---- */

static bool is_article(struct ev_bytes word)
{
    static const char *const articles[] = { "the",  "a",   "an",  "der", "die", "das", "ein",
                                            "eine", "le",  "la",  "les", "un",  "une", "el",
                                            "los",  "las", "una", "il",  "lo",  "gli", "o",
                                            "a",    "os",  "as",  "um",  "uma", "de",  "het",
                                            "een",  "den", "det", "en",  "et" };
    size_t i;

    for (i = 0; i < sizeof articles / sizeof *articles; i++)
        if (ev_bytes_equal_nocase(word, ev_bytes_of(articles[i])))
            return true;
    return false;
}

static struct ev_bytes without_article(struct ev_bytes text)
{
    size_t blank = ev_bytes_find(text, EV_LIT(" "), 0);

    if (blank < text.len && is_article(ev_bytes_slice(text, 0, blank)))
        return ev_bytes_slice(text, blank + 1, text.len);
    return text;
}

/* The sentence that byte at lies in begins here. */
static size_t sentence_start(struct ev_bytes text, size_t at)
{
    while (at >= 2 && !(text.data[at - 1] == ' ' && strchr(".?!", text.data[at - 2]) != NULL))
        at--;
    return at < 2 ? 0 : at;
}

static struct ev_bytes by_subject(const struct ev_line *line, const struct ev_when_hit *hit)
{
    size_t i, from, blanks = 0, k;
    struct ev_bytes subject;

    for (i = 0; i < line->hits_count; i++)
        if (line->hits[i].cls == EV_W_TAKES_PLACE && line->hits[i].from > 4)
            break;
    if (i == line->hits_count)
        return EV_NOTHING;
    from = sentence_start(line->text, line->hits[i].from);
    if (hit->from >= from && hit->past <= line->hits[i].from)
        from = hit->past; /* "On 5 May the ... takes place" */
    subject = without_article(ev_title_trim(ev_bytes_slice(line->text, from, line->hits[i].from)));
    for (k = 0; k < subject.len; k++)
        blanks += subject.data[k] == ' ';
    if (blanks + 1 < SUBJECT_MIN || blanks + 1 > SUBJECT_MAX ||
        memchr(subject.data, ',', subject.len) != NULL)
        return EV_NOTHING;
    return subject;
}

/* ---- what stands in quotes ---- */

static bool is_quote(uint32_t rune)
{
    return rune == '"' || rune == 0xAB || rune == 0xBB || (rune >= 0x201C && rune <= 0x201F);
}

/* The first quoted piece of two words or more behind the date, in the same sentence or so. */
static struct ev_bytes by_quote(const struct ev_line *line, const struct ev_when_hit *hit)
{
    size_t at = hit->past, open = 0, blanks = 0;

    while (at < line->text.len && at < hit->past + QUOTE_REACH) {
        size_t from = at;
        uint32_t rune = ev_utf8_next(line->text, &at);

        blanks += rune == ' ';
        if (!is_quote(rune))
            continue;
        if (open > 0 && blanks >= 1 && blanks < SUBJECT_MAX)
            return ev_title_trim(ev_bytes_slice(line->text, open, from));
        open = open > 0 ? 0 : at;
        blanks = 0;
    }
    return EV_NOTHING;
}

/* The words of the address in the date's line, else in the first lines of the page. */
static struct ev_found find_by_address(const struct ev_reading *r, size_t index)
{
    struct ev_found found = { by_address(r, ev_reading_line(r, index)), index, "words-of-address",
                              65 };
    size_t i;

    for (i = r->main_first; found.value.len == 0 && i < index && i < r->main_first + TOP_LINES;
         i++) {
        found.value = by_address(r, ev_reading_line(r, i));
        found.line = i;
    }
    return found;
}

struct ev_found ev_title_in_sentence(const struct ev_reading *r, size_t index,
                                     const struct ev_when_hit *hit)
{
    const struct ev_line *line = ev_reading_line(r, index);
    struct ev_found found = find_by_address(r, index);

    if (found.value.len > 0)
        return found;
    found.line = index;
    found.value = by_quote(line, hit);
    found.rule = "quoted";
    found.confidence = 50;
    if (found.value.len > 0)
        return found;
    found.value = by_subject(line, hit);
    found.rule = "subject-of-sentence";
    return found;
}
