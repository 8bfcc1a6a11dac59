#include "indexer/extract/tokens.h"

#include <string.h>

#include "base/utf8.h"

struct mark_row {
    uint32_t rune;
    char mark;
};

static const struct mark_row marks[] = {
    { 0x2018, '"' }, { 0x2019, '"' }, { 0x201A, '"' }, { 0x201B, '"' }, { 0x201C, '"' },
    { 0x201D, '"' }, { 0x201E, '"' }, { 0x2039, '"' }, { 0x203A, '"' }, { 0xAB, '"' },
    { 0xBB, '"' },   { '\'', '"' },   { 0x2010, '-' }, { 0x2011, '-' }, { 0x2012, '-' },
    { 0x2013, '-' }, { 0x2014, '-' }, { 0x2015, '-' }, { 0x2212, '-' }, { 0x2022, '|' },
    { 0xB7, '|' },   { 0x2027, '|' }, { 0x2219, '|' }, { 0x25CF, '|' }, { 0xFF1A, ':' },
    { 0x3001, ',' }, { 0xFF0C, ',' }, { 0x3002, '.' }, { 0xFF08, '(' }, { 0xFF09, ')' },
    { '[', '(' },    { ']', ')' },    { '~', '-' },    { 0x2026, '.' },
};

static char mark_of(uint32_t rune)
{
    if (rune < 0x80 && strchr(",;:.?!()\"-|/&@", (int)rune) != NULL)
        return (char)rune;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (marks[i].rune == rune)
            return marks[i].mark;
    return '*';
}

static bool is_word_rune(uint32_t rune)
{
    return ev_rune_is_letter(rune) || ev_rune_is_digit(rune);
}

static bool is_apostrophe(uint32_t rune)
{
    return rune == '\'' || rune == 0x2019 || rune == 0x2BC;
}

/* Marks that stay inside a word when a letter or digit follows at once. */
static bool is_joiner(uint32_t rune)
{
    return is_apostrophe(rune) || rune == '-' || rune == 0x2010 || rune == 0x2011 || rune == '.' ||
           rune == '&' || rune == '@' || rune == '_' || rune == 0xB7 || rune == '*' ||
           rune == 0x2027;
}

static uint32_t rune_at(struct ev_bytes text, size_t at)
{
    return at < text.len ? ev_utf8_next(text, &at) : 0;
}

/* "http://..." and "www...." run to the next white space. */
static bool is_link(struct ev_bytes text, size_t at)
{
    struct ev_bytes rest = ev_bytes_slice(text, at, text.len);

    return ev_bytes_starts(rest, EV_LIT("http://")) || ev_bytes_starts(rest, EV_LIT("https://")) ||
           ev_bytes_starts(rest, EV_LIT("www."));
}

static size_t link_end(struct ev_bytes text, size_t at)
{
    while (at < text.len) {
        size_t next = at;
        uint32_t rune = ev_utf8_next(text, &next);
        if (ev_rune_is_space(rune) || rune == ')' || rune == '>' || rune == '"')
            break;
        at = next;
    }
    return at;
}

/* Romance elisions: "l'association", "dell'arte": the word ends with its apostrophe. */
static bool is_elision(struct ev_bytes text, size_t from, size_t apostrophe)
{
    return apostrophe - from <= 6 && ev_rune_is_lower(rune_at(text, from)) &&
           ev_bytes_find(ev_bytes_slice(text, from, apostrophe), EV_LIT("-"), 0) ==
               apostrophe - from;
}

/* The end of the word that begins at from. */
static size_t word_end(struct ev_bytes text, size_t from, bool *address)
{
    size_t at = from;

    while (at < text.len) {
        size_t next = at;
        uint32_t rune = ev_utf8_next(text, &next);
        if (is_word_rune(rune) || rune == '+' || (rune == '#' && at == from)) {
            at = next;
            continue;
        }
        if (!is_joiner(rune) || next >= text.len)
            break;
        uint32_t after = rune_at(text, next);
        if (!is_word_rune(after) || (rune == '*' && !ev_rune_is_lower(after)))
            break;
        if (is_apostrophe(rune) && is_elision(text, from, at) && next - from > 1 &&
            !(after == 's' && !is_word_rune(rune_at(text, next + 1))))
            return next;
        *address |= rune == '@';
        at = next;
    }
    return at;
}

static bool inner_capital_allowed(struct ev_bytes word, size_t at)
{
    uint32_t before;
    size_t prev = at;
    struct ev_bytes head = ev_bytes_slice(word, 0, at);
    static const char *const prefixes[] = { "Mc",   "Mac", "De", "Di", "Da",  "La", "Le",  "Van",
                                            "Fitz", "Del", "Al", "El", "Von", "Ó",  "Mic", "St" };

    before = ev_utf8_prev(word, &prev);
    if (is_joiner(before))
        return true;
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (ev_bytes_equal(head, ev_bytes_of(prefixes[i])))
            return true;
    return false;
}

static void shape_set(struct ev_token *token, struct ev_bytes word)
{
    size_t upper = 0, lower = 0, digits = 0, caseless = 0, odd = 0, in_row = 0;
    uint32_t first = rune_at(word, 0);
    bool abbreviation = false; /* "ABC-Haus": capitals in a row before a hyphen */

    for (size_t at = 0; at < word.len;) {
        size_t start = at;
        uint32_t rune = ev_utf8_next(word, &at);
        bool is_upper = ev_rune_is_upper(rune);
        abbreviation |= rune == '-' && in_row >= 2;
        in_row = is_upper ? in_row + 1 : 0;
        upper += is_upper;
        lower += ev_rune_is_lower(rune);
        digits += ev_rune_is_digit(rune) || rune == '+' || rune == '#' || rune == '_';
        caseless += !is_upper && !ev_rune_is_lower(rune) && ev_rune_is_letter(rune);
        odd += is_upper && start > 0 && lower > 0 && !inner_capital_allowed(word, start);
    }
    size_t letters = upper + lower + caseless;
    token->letters = letters > 255 ? 255 : (uint8_t)letters;
    if (letters == 0 || ev_rune_is_digit(first))
        token->shape = EV_TOKEN_NUMBER;
    else if (upper + lower == 0)
        token->shape = EV_TOKEN_CASELESS;
    else if (!ev_rune_is_upper(first))
        token->shape = upper > 0 && digits + odd > 0 ? EV_TOKEN_CAMEL : EV_TOKEN_LOWER;
    else if (digits > 0 || odd > 0 || (abbreviation && lower > 0))
        token->shape = EV_TOKEN_CAMEL;
    else if (letters == 1 ||
             (lower == 0 && letters <= 3 && ev_bytes_find(word, EV_LIT("."), 0) < word.len))
        token->shape = EV_TOKEN_INITIAL;
    else
        token->shape = lower == 0 || (upper > 2 && upper > lower) ? EV_TOKEN_UPPER : EV_TOKEN_TITLE;
}

/* Append the folded word: apostrophes straight, gender marks ("in*nen") out. */
static void fold_word(struct ev_line_tokens *line, struct ev_token *token, struct ev_bytes word)
{
    struct ev_buf *buf = &line->folded;
    size_t from = ev_buf_bytes(buf).len, to = from;

    ev_fold(word, buf);
    struct ev_bytes all = ev_buf_bytes(buf);
    char *data = buf->data;
    for (size_t at = from; at < all.len;) {
        size_t start = at;
        uint32_t rune = ev_utf8_next(all, &at);
        if (rune == '*' || rune == 0xB7 || rune == 0x2027 || rune == '_')
            continue;
        if (is_apostrophe(rune)) {
            data[to++] = '\'';
            continue;
        }
        memmove(data + to, data + start, at - start);
        to += at - start;
    }
    ev_buf_cut(buf, to);
    token->folded = (uint32_t)from;
    token->folded_to = (uint32_t)to;
    struct ev_bytes folded = ev_bytes_slice(ev_buf_bytes(buf), from, to);
    if (folded.len > 3 && ev_bytes_ends(folded, EV_LIT("'s"))) {
        token->possessive = true;
        token->folded_to -= 2;
    }
}

static void classes_set(struct ev_line_tokens *line, struct ev_token *token)
{
    struct ev_bytes folded =
        ev_bytes_slice(ev_buf_bytes(&line->folded), token->folded, token->folded_to);
    struct ev_word_info info = ev_word_look_up(folded);
    uint32_t own = line->language;

    token->phrase = info.phrase;
    token->function_in = info.function_in;
    token->classes = info.classes;
    if (own == 0 || (info.affixes_in & own) != 0)
        token->classes |= info.affixes;
    token->affix = (token->classes & EV_WORD_THINGS) != 0 && (info.classes & EV_WORD_THINGS) == 0;
    if (own == 0)
        return;
    if ((info.function_in & own) == 0)
        token->classes &= ~(uint32_t)EV_WORD_FUNCTION;
    if ((info.common_in & own) == 0)
        token->classes &= ~(uint32_t)EV_WORD_COMMON;
    if ((info.join_in & own) == 0)
        token->classes &= ~(uint32_t)EV_WORD_AND;
    if ((info.things_in & own) == 0 && (info.affixes_in & own) == 0) {
        token->foreign = (token->classes & EV_WORD_THINGS) != 0;
        token->classes &= ~(uint32_t)EV_WORD_PLACE;
    }
    /* a word of every day is not some other language's town or office ("by", "die") */
    if ((token->classes & EV_WORD_FUNCTION) != 0 && token->shape == EV_TOKEN_LOWER)
        token->classes &= ~(uint32_t)(EV_WORD_THINGS | EV_WORD_HONORIFIC);
}

/* "Dr." "e.V." "J.": the full stop belongs to the word. */
static bool takes_stop(struct ev_line_tokens *line, const struct ev_token *token)
{
    struct ev_bytes folded =
        ev_bytes_slice(ev_buf_bytes(&line->folded), token->folded, token->folded_to);
    char room[24];

    struct ev_bytes word = ev_bytes_slice(line->text, token->from, token->to);
    if (token->shape == EV_TOKEN_INITIAL || ev_token_is(token, EV_WORD_HONORIFIC) ||
        (token->shape == EV_TOKEN_LOWER && token->letters == 1) ||
        ev_bytes_find(word, EV_LIT("."), 0) < word.len)
        return true;
    if (token->shape == EV_TOKEN_TITLE && token->letters == 2 && /* "St. Anna" */
        rune_at(line->text, token->to + 1) == ' ' &&
        ev_rune_is_upper(rune_at(line->text, token->to + 2)))
        return true;
    if (folded.len == 0 || folded.len >= sizeof room - 1)
        return false;
    memcpy(room, folded.data, folded.len);
    room[folded.len] = '.';
    return ev_word_look_up((struct ev_bytes){ room, folded.len + 1 }).classes != 0;
}

static void read_word(struct ev_line_tokens *line, struct ev_token *token, size_t from, size_t to)
{
    struct ev_bytes word = ev_bytes_slice(line->text, from, to);

    token->from = (uint32_t)from;
    token->to = (uint32_t)to;
    shape_set(token, word);
    fold_word(line, token, word);
    classes_set(line, token);
    if (to < line->text.len && line->text.data[to] == '.' && takes_stop(line, token))
        token->to++;
}

bool ev_tokens_read(struct ev_bytes text, struct ev_arena *arena, struct ev_line_tokens *line)
{
    bool space = true;

    line->text = text;
    line->vec.count = 0;
    ev_buf_reset(&line->folded);
    for (size_t at = 0; at < text.len;) {
        size_t from = at;
        uint32_t rune = ev_utf8_next(text, &at);
        if (ev_rune_is_space(rune)) {
            space = true;
            continue;
        }
        struct ev_token *token = EV_VEC_ADD(&line->vec, arena);
        if (token == NULL)
            return false;
        bool address = is_link(text, from);
        *token = (struct ev_token){ .space = space };
        space = false;
        if (is_word_rune(rune) || (rune == '#' && is_word_rune(rune_at(text, at)))) {
            at = address ? link_end(text, from) : word_end(text, from, &address);
            read_word(line, token, from, at);
            at = token->to;
            if (address)
                token->shape = EV_TOKEN_ADDRESS;
            continue;
        }
        token->from = (uint32_t)from;
        token->to = (uint32_t)at;
        token->shape = EV_TOKEN_MARK;
        token->mark = mark_of(rune);
        if (rune == '+' && ev_rune_is_space(rune_at(text, at)))
            token->mark = '&';
    }
    return ev_buf_status(&line->folded, NULL) == EV_OK;
}

struct ev_bytes ev_tokens_text(const struct ev_line_tokens *line, size_t from, size_t past)
{
    if (from >= past || past > line->vec.count)
        return EV_NOTHING;
    return ev_bytes_slice(line->text, line->vec.items[from].from, line->vec.items[past - 1].to);
}

static struct ev_bytes folded_of(const struct ev_line_tokens *line, size_t at)
{
    const struct ev_token *token = &line->vec.items[at];

    return ev_bytes_slice(ev_buf_bytes(&line->folded), token->folded, token->folded_to);
}

/* "dall'", "del", "des" for a phrase that ends in "da", "di", "de". */
static bool is_contraction(const struct ev_token *token, struct ev_bytes have, struct ev_bytes word)
{
    return word.len == 2 && word.data[0] == 'd' && have.len > 0 && have.len <= 5 &&
           have.data[0] == 'd' && ev_token_is(token, EV_WORD_OF | EV_WORD_PARTICLE);
}

/* The token behind the words of text if they stand at token at, else 0. */
static size_t match_words(const struct ev_line_tokens *line, size_t at, const char *text)
{
    while (*text != '\0') {
        size_t len = strcspn(text, " ");
        bool open = len > 0 && text[len - 1] == '*';
        struct ev_bytes word = { text, open ? len - 1 : len };
        struct ev_bytes have;
        if (at >= line->vec.count)
            return 0;
        have = line->vec.items[at].shape == EV_TOKEN_MARK ? EV_NOTHING : folded_of(line, at);
        if (line->vec.items[at].mark == '&')
            have = EV_LIT("&");
        if (!(open ? ev_bytes_starts(have, word) : ev_bytes_equal(have, word)) &&
            !(text[len] == '\0' && is_contraction(&line->vec.items[at], have, word)))
            return 0;
        text += len + (text[len] == ' ');
        at++;
    }
    return at;
}

/* "Speaker(s)", "Referent(in)", "orateur/rice": what follows a label's word at once. */
static size_t skip_ending(const struct ev_line_tokens *line, size_t at)
{
    const struct ev_token *token = line->vec.items;

    if (at + 2 < line->vec.count && token[at].mark == '(' && !token[at].space &&
        token[at + 1].shape == EV_TOKEN_LOWER && token[at + 2].mark == ')')
        return at + 3;
    if (at + 1 < line->vec.count &&
        (token[at].mark == '/' || token[at].mark == '-' || token[at].mark == ':') &&
        !token[at].space && !token[at + 1].space && token[at + 1].shape == EV_TOKEN_LOWER &&
        token[at + 1].letters <= 5)
        return at + 2;
    if (at + 2 < line->vec.count && token[at].mark == '/' && token[at + 1].mark == '-' &&
        token[at + 2].shape == EV_TOKEN_LOWER)
        return at + 3;
    return at;
}

/* Is the phrase of the line's language?  Its rule ends in "/en". */
static bool is_own(const struct ev_line_tokens *line, const struct ev_phrase *phrase)
{
    const char *slash = strrchr(phrase->rule, '/');

    if (slash == NULL || line->language == 0)
        return false;
    return ev_phrasebook_bit(ev_bytes_of(slash + 1)) == line->language;
}

/* Small words of another language: "da" is Italian for "by", and Portuguese for "of the". */
static bool is_false_friend(const struct ev_line_tokens *line, size_t at,
                            const struct ev_phrase *phrase)
{
    if (line->language == 0 || is_own(line, phrase))
        return false;
    return phrase->kind == EV_PHRASE_PEOPLE_WITH ||
           (ev_token_is(&line->vec.items[at], EV_WORD_FUNCTION) &&
            strchr(phrase->text, ' ') == NULL);
}

const struct ev_phrase *ev_tokens_phrase(const struct ev_line_tokens *line, size_t at,
                                         uint32_t kinds, size_t *past)
{
    const struct ev_phrase *phrase, *best = NULL;
    uint32_t next = 0;
    size_t longest = 0;

    if (at >= line->vec.count || !line->vec.items[at].phrase)
        return NULL;
    while ((phrase = ev_phrase_next(folded_of(line, at), &next)) != NULL) {
        bool asked = (kinds >> phrase->kind & 1) != 0 && !is_false_friend(line, at, phrase);
        size_t end = asked ? match_words(line, at, phrase->text) : 0;
        if (end > longest ||
            (end > 0 && end == longest && !is_own(line, best) && is_own(line, phrase))) {
            longest = end;
            best = phrase;
        }
    }
    if (best != NULL)
        *past = skip_ending(line, longest);
    return best;
}

void ev_tokens_clear(struct ev_line_tokens *line)
{
    ev_buf_clear(&line->folded);
}

/* ---- which language ------------------------------------------------------------- */

enum { LANGUAGE_WORDS = 600, LANGUAGE_SURE = 2 };

static size_t count_words(struct ev_line_tokens *line, struct ev_bytes text, struct ev_arena *arena,
                          uint32_t counts[EV_PHRASEBOOKS_MAX])
{
    if (!ev_tokens_read(ev_bytes_slice(text, 0, ev_utf8_cut(text, 4000)), arena, line))
        return 0;
    for (size_t i = 0; i < line->vec.count; i++) {
        const struct ev_token *token = &line->vec.items[i];
        if (token->shape != EV_TOKEN_LOWER || !ev_token_is(token, EV_WORD_FUNCTION))
            continue;
        for (uint32_t k = 1; k < EV_PHRASEBOOKS_MAX; k++)
            counts[k] += token->function_in >> k & 1;
    }
    return line->vec.count;
}

uint32_t ev_tokens_language(const struct ev_page *page, size_t first, size_t past,
                            struct ev_arena *arena, struct ev_line_tokens *line)
{
    uint32_t counts[EV_PHRASEBOOKS_MAX] = { 0 }, best = 0, second = 0, bit = 0;
    size_t words = 0;

    line->language = 0;
    for (size_t i = first; i < past && words < LANGUAGE_WORDS; i++)
        words += count_words(line, page->blocks[i].text, arena, counts);
    for (size_t i = 0; i < first && words < LANGUAGE_WORDS; i++)
        words += count_words(line, page->blocks[i].text, arena, counts);
    for (uint32_t k = 1; k < EV_PHRASEBOOKS_MAX; k++) {
        if (counts[k] > best) {
            second = best;
            best = counts[k];
            bit = (uint32_t)1 << k;
        } else if (counts[k] > second) {
            second = counts[k];
        }
    }
    /* templates declare "en" over pages in any language, so the text is asked first */
    return best >= LANGUAGE_SURE && best > second ? bit : ev_phrasebook_bit(page->lang);
}
