#include "index/token.h"

#include <string.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "evsearch/buf.h"

enum { PARTS_MAX = 8, JOINED_PARTS_MAX = 6 };

enum rune_class { RUNE_OTHER, RUNE_WORD, RUNE_UNSPACED };

/* Scripts written without spaces between words, and Hangul, whose endings stick to the word. */
static const struct {
    uint32_t first, last;
} unspaced_ranges[] = {
    { 0x0E01, 0x0E4E }, { 0x0E81, 0x0ECD }, { 0x1000, 0x103F },   { 0x1100, 0x11FF },
    { 0x1780, 0x17D3 }, { 0x3005, 0x3007 }, { 0x3041, 0x309F },   { 0x30A1, 0x30FF },
    { 0x3105, 0x312F }, { 0x3400, 0x4DBF }, { 0x4E00, 0x9FFF },   { 0xAC00, 0xD7AF },
    { 0xF900, 0xFAFF }, { 0xFF66, 0xFF9F }, { 0x20000, 0x3FFFD },
};

/* Articles and the like that lose a vowel before an apostrophe; those of one or
 * two letters (l', d', qu') are weak without being listed. */
static const char *const elisions[] = {
    "all",    "coll",  "dall",  "dell",   "jusqu", "lorsqu", "nell",
    "puisqu", "quell", "quest", "quoiqu", "sant",  "sull",   "un",
};

EV_VEC(token_vec, struct ev_token);

struct part {
    size_t from, to;
    uint32_t link; /* the character before it that joins it to the part before; 0: none */
};

struct chunk {
    struct part parts[PARTS_MAX];
    size_t count;
    size_t to; /* with "++" or "#" behind it */
    bool suffix;
};

struct splitter {
    struct ev_bytes text;
    struct ev_arena *arena;
    struct ev_buf folded, lower;
    struct token_vec tokens;
    uint32_t position, chunk;
};

static bool is_unspaced(uint32_t rune)
{
    for (size_t i = 0; i < sizeof unspaced_ranges / sizeof unspaced_ranges[0]; i++)
        if (rune <= unspaced_ranges[i].last)
            return rune >= unspaced_ranges[i].first;
    return false;
}

static enum rune_class classify(uint32_t rune)
{
    if (rune < 0x80)
        return ev_rune_is_letter(rune) || ev_rune_is_digit(rune) ? RUNE_WORD : RUNE_OTHER;
    if (rune >= 0x0E01 && is_unspaced(rune))
        return RUNE_UNSPACED;
    return ev_rune_is_letter(rune) || ev_rune_is_digit(rune) ? RUNE_WORD : RUNE_OTHER;
}

/* Joins characters inside a word without being seen: soft hyphen, ZWNJ, ZWJ. */
static bool is_unseen_joiner(uint32_t rune)
{
    return rune == 0xAD || rune == 0x200C || rune == 0x200D;
}

static bool is_apostrophe(uint32_t rune)
{
    return rune == '\'' || rune == 0x2019 || rune == 0x2BC || rune == 0xFF07;
}

static bool is_hyphen(uint32_t rune)
{
    return rune == '-' || rune == 0x2010 || rune == 0x2011;
}

/* What may stand inside a chunk: before and after it, a word character. */
static bool is_link(uint32_t rune)
{
    return is_apostrophe(rune) || is_hyphen(rune) || rune == '/' || rune == '.' || rune == '@' ||
           rune == '_' || rune == '&' || rune == ':' || rune == ',';
}

static uint32_t rune_at(struct ev_bytes s, size_t at, size_t *next)
{
    *next = at;
    return at < s.len ? ev_utf8_next(s, next) : 0;
}

/* End of the run of word characters that starts at `at`. */
static size_t word_end(struct ev_bytes text, size_t at)
{
    size_t next;

    while (at < text.len) {
        uint32_t rune = rune_at(text, at, &next);
        size_t behind;

        if (classify(rune) == RUNE_WORD) {
            at = next;
            continue;
        }
        if (!is_unseen_joiner(rune) || classify(rune_at(text, next, &behind)) != RUNE_WORD)
            break;
        at = next;
    }
    return at;
}

static bool is_digits(struct ev_bytes s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.data[i] < '0' || s.data[i] > '9')
            return false;
    return s.len > 0;
}

/* Whether link may join left to the word that follows: "," and ":" only between
 * digits ("10,000", "14:00"), "&" only short letters ("R&D", not "Roe&Sons"). */
static bool link_holds(struct ev_bytes left, uint32_t link, struct ev_bytes right)
{
    if (link == ',' || link == ':')
        return is_digits(left) && is_digits(right);
    if (link == '&')
        return left.len <= 3 && right.len <= 3;
    return true;
}

/* "C++", "C#", "F#": a short word with a sign behind it and no word after that. */
static size_t suffix_end(struct ev_bytes text, size_t from, size_t to)
{
    size_t end = to, next;

    if (to - from > 2)
        return to;
    if (end + 1 < text.len && text.data[end] == '+' && text.data[end + 1] == '+')
        end += 2;
    else if (end < text.len && text.data[end] == '#')
        end += 1;
    return classify(rune_at(text, end, &next)) == RUNE_WORD ? to : end;
}

static void read_chunk(struct ev_bytes text, size_t at, struct chunk *chunk)
{
    uint32_t link = 0;

    *chunk = (struct chunk){ .count = 0 };
    for (;;) {
        size_t end = word_end(text, at), right, next;
        struct ev_bytes left = ev_bytes_slice(text, at, end);

        chunk->parts[chunk->count++] = (struct part){ at, end, link };
        chunk->to = end;
        if (chunk->count == PARTS_MAX)
            return;
        link = rune_at(text, end, &right);
        if (!is_link(link) || classify(rune_at(text, right, &next)) != RUNE_WORD)
            break;
        if (!link_holds(left, link, ev_bytes_slice(text, right, word_end(text, right))))
            break;
        at = right;
    }
    if (chunk->count == 1) {
        chunk->to = suffix_end(text, chunk->parts[0].from, chunk->parts[0].to);
        chunk->suffix = chunk->to > chunk->parts[0].to;
    }
}

/* Split "WeBuySocialEU", as hashtags are written, where a capital follows a small
 * letter or leads a small one out of a run of capitals. */
static void split_humps(struct ev_bytes text, struct chunk *chunk)
{
    size_t at = chunk->parts[0].from, end = chunk->parts[0].to, next, behind;
    bool small = false;

    if (chunk->count != 1 || chunk->suffix)
        return;
    while (at < end && chunk->count < PARTS_MAX) {
        uint32_t rune = rune_at(text, at, &next);
        bool big = ev_rune_is_upper(rune);
        bool leads = next < end && ev_rune_is_lower(rune_at(text, next, &behind));
        struct part *last = &chunk->parts[chunk->count - 1];

        if (big && at > last->from && (small || leads)) {
            chunk->parts[chunk->count] = (struct part){ at, end, '#' };
            last->to = at;
            chunk->count++;
        }
        small = ev_rune_is_lower(rune);
        at = next;
    }
}

/* Bytes of a word after folding or lowering, cut to EV_WORD_MAX at a character. */
static struct ev_bytes kept(const struct ev_buf *buf, struct ev_arena *arena)
{
    struct ev_bytes word = ev_buf_bytes(buf);

    word.len = ev_utf8_cut(word, EV_WORD_MAX);
    return ev_arena_copy(arena, word);
}

/* Add a token of the bytes now in s->folded and s->lower.  False: no memory. */
static bool add_token(struct splitter *s, enum ev_token_kind kind, size_t from, size_t to,
                      uint32_t position)
{
    struct ev_token *token;

    if (s->folded.status != EV_OK || s->lower.status != EV_OK)
        return false;
    if (s->folded.len == 0)
        return true;
    if ((token = EV_VEC_ADD(&s->tokens, s->arena)) == NULL)
        return false;
    *token = (struct ev_token){ .from = (uint32_t)from,
                                .to = (uint32_t)to,
                                .position = position,
                                .chunk = s->chunk,
                                .kind = kind };
    token->folded = kept(&s->folded, s->arena);
    token->lower = ev_bytes_equal(ev_buf_bytes(&s->folded), ev_buf_bytes(&s->lower))
                       ? token->folded
                       : kept(&s->lower, s->arena);
    return token->folded.data != NULL && token->lower.data != NULL;
}

static void clear_forms(struct splitter *s)
{
    ev_buf_reset(&s->folded);
    ev_buf_reset(&s->lower);
}

/* Soft hyphens and joiners are dropped by both forms, so a word is the same with and without. */
static void add_forms(struct splitter *s, size_t from, size_t to)
{
    size_t at = from, run = from, next;

    while (at < to) {
        uint32_t rune = rune_at(s->text, at, &next);

        if (is_unseen_joiner(rune)) {
            ev_fold(ev_bytes_slice(s->text, run, at), &s->folded);
            ev_lower(ev_bytes_slice(s->text, run, at), &s->lower);
            run = next;
        }
        at = next;
    }
    ev_fold(ev_bytes_slice(s->text, run, to), &s->folded);
    ev_lower(ev_bytes_slice(s->text, run, to), &s->lower);
}

/* Whether people also type the chunk without what joins it: hyphens, apostrophes and
 * humps go; dots only between single letters ("U.S.A."); slashes and the rest never. */
static bool is_joinable(struct ev_bytes text, const struct chunk *chunk)
{
    if (chunk->count < 2 || chunk->count > JOINED_PARTS_MAX)
        return false;
    for (size_t i = 1; i < chunk->count; i++) {
        const struct part *part = &chunk->parts[i];
        struct ev_bytes left =
            ev_bytes_slice(text, chunk->parts[i - 1].from, chunk->parts[i - 1].to);
        struct ev_bytes right = ev_bytes_slice(text, part->from, part->to);

        if (is_hyphen(part->link) || is_apostrophe(part->link) || part->link == '#' ||
            part->link == '&')
            continue;
        if (part->link != '.' || ev_utf8_count(left) != 1 || ev_utf8_count(right) != 1 ||
            is_digits(left) || is_digits(right))
            return false;
    }
    return true;
}

/* The "s" of "women's": no word of its own. */
static bool is_possessive(struct ev_bytes text, const struct chunk *chunk, size_t i)
{
    const struct part *part = &chunk->parts[i];

    return i > 0 && i + 1 == chunk->count && is_apostrophe(part->link) &&
           part->to - part->from == 1 && (text.data[part->from] | 0x20) == 's' &&
           chunk->parts[i - 1].to - chunk->parts[i - 1].from > 1;
}

static bool is_elision(const struct chunk *chunk, size_t i, struct ev_bytes folded)
{
    if (i + 1 >= chunk->count || !is_apostrophe(chunk->parts[i + 1].link))
        return false;
    if (ev_utf8_count(folded) <= 2)
        return !is_digits(folded);
    for (size_t k = 0; k < sizeof elisions / sizeof elisions[0]; k++)
        if (ev_bytes_equal(folded, ev_bytes_of(elisions[k])))
            return true;
    return false;
}

static bool add_joined(struct splitter *s, const struct chunk *chunk)
{
    clear_forms(s);
    for (size_t i = 0; i < chunk->count; i++)
        add_forms(s, chunk->parts[i].from, chunk->parts[i].to);
    if (chunk->suffix) {
        struct ev_bytes sign = ev_bytes_slice(s->text, chunk->parts[0].to, chunk->to);

        ev_buf_add_bytes(&s->folded, sign);
        ev_buf_add_bytes(&s->lower, sign);
    }
    return add_token(s, EV_TOKEN_JOINED, chunk->parts[0].from, chunk->to, s->position);
}

static bool add_chunk(struct splitter *s, const struct chunk *chunk)
{
    if ((chunk->suffix || is_joinable(s->text, chunk)) && !add_joined(s, chunk))
        return false;
    for (size_t i = 0; i < chunk->count; i++) {
        const struct part *part = &chunk->parts[i];
        size_t before = s->tokens.count;

        if (is_possessive(s->text, chunk, i))
            continue;
        clear_forms(s);
        add_forms(s, part->from, part->to);
        if (!add_token(s, EV_TOKEN_WORD, part->from, part->to, s->position))
            return false;
        if (s->tokens.count > before) {
            struct ev_token *token = &s->tokens.items[before];

            token->weak = is_elision(chunk, i, token->folded);
            s->position++;
        }
    }
    s->chunk++;
    return true;
}

/* The character at `at` with the marks that belong to it; its folded form goes to s. */
static size_t unspaced_end(struct splitter *s, size_t at)
{
    size_t next, len;

    rune_at(s->text, at, &next);
    add_forms(s, at, next);
    len = s->folded.len;
    while (next < s->text.len) {
        size_t behind;
        uint32_t rune = rune_at(s->text, next, &behind);

        if (classify(rune) != RUNE_UNSPACED && !is_unseen_joiner(rune))
            break;
        ev_fold(ev_bytes_slice(s->text, next, behind), &s->folded);
        if (s->folded.len > len) { /* a character of its own */
            ev_buf_cut(&s->folded, len);
            break;
        }
        next = behind;
    }
    ev_buf_reset(&s->lower);
    ev_buf_add_bytes(&s->lower, ev_buf_bytes(&s->folded));
    return next;
}

/* A character of a run without spaces, kept until the next one is read. */
struct single {
    size_t from, to;
    struct ev_bytes folded; /* data NULL: none yet */
};

static bool add_single(struct splitter *s, enum ev_token_kind kind, struct single first,
                       struct single second)
{
    clear_forms(s);
    ev_buf_add_bytes(&s->folded, first.folded);
    ev_buf_add_bytes(&s->folded, second.folded);
    ev_buf_add_bytes(&s->lower, ev_buf_bytes(&s->folded));
    return add_token(s, kind, first.from, second.to > 0 ? second.to : first.to, s->position);
}

/* A run without spaces: at each position the character and the pair that starts there. */
static size_t add_unspaced(struct splitter *s, size_t at)
{
    static const struct single none;
    struct single before = none;
    size_t singles = 0, next;

    while (at < s->text.len && classify(rune_at(s->text, at, &next)) == RUNE_UNSPACED) {
        struct single now = { .from = at };

        clear_forms(s);
        now.to = unspaced_end(s, at);
        at = now.to;
        if (s->folded.len == 0)
            continue;
        now.folded = ev_arena_copy(s->arena, ev_buf_bytes(&s->folded));
        if (now.folded.data == NULL)
            return SIZE_MAX;
        if (before.folded.data != NULL) {
            if (!add_single(s, EV_TOKEN_SINGLE, before, none) ||
                !add_single(s, EV_TOKEN_PAIR, before, now))
                return SIZE_MAX;
            s->position++;
        }
        before = now;
        singles++;
    }
    if (singles > 0 && !add_single(s, singles > 1 ? EV_TOKEN_SINGLE : EV_TOKEN_PAIR, before, none))
        return SIZE_MAX;
    s->position += singles > 0;
    s->chunk++;
    return at;
}

static bool split(struct splitter *s)
{
    size_t at = 0, next;
    uint32_t before = 0;

    while (at < s->text.len) {
        uint32_t rune = rune_at(s->text, at, &next);
        enum rune_class class = classify(rune);

        if (class == RUNE_WORD) {
            struct chunk chunk;

            read_chunk(s->text, at, &chunk);
            if (before == '#')
                split_humps(s->text, &chunk);
            if (!add_chunk(s, &chunk))
                return false;
            next = chunk.to;
        } else if (class == RUNE_UNSPACED && (next = add_unspaced(s, at)) == SIZE_MAX) {
            return false;
        }
        before = rune;
        at = next;
    }
    return true;
}

enum ev_status ev_tokenize(struct ev_bytes text, struct ev_arena *arena, struct ev_tokens *out,
                           struct ev_error *err)
{
    struct splitter s = { .text = text, .arena = arena };
    bool done;

    if (text.len > UINT32_MAX)
        return ev_fail(err, EV_ELIMIT, "a text of more than 4 GiB");
    ev_buf_init(&s.folded, EV_BUF_MAX);
    ev_buf_init(&s.lower, EV_BUF_MAX);
    done = split(&s);
    ev_buf_clear(&s.folded);
    ev_buf_clear(&s.lower);
    if (!done)
        return ev_fail(err, EV_EMEM, "out of memory");
    *out = (struct ev_tokens){ s.tokens.items, s.tokens.count, s.position };
    return EV_OK;
}
