#include "indexer/merge/profile.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "evsearch/buf.h"
#include "index/token.h"

enum {
    WORD_WEIGHT_MAX = 8,
    PLACE_WORDS_MAX = 16,
    RUN_WORDS = 3,   /* words of the text that are hashed together */
    SKETCH_LEAST = 8 /* a text with fewer runs is too short to compare */
};

static uint64_t hash_bytes(struct ev_bytes bytes)
{
    uint64_t hash = ev_hash_of(bytes).low;

    return hash == 0 ? 1 : hash; /* 0 says "none" in profiles */
}

static enum ev_status no_memory(struct ev_error *err)
{
    return ev_fail(err, EV_EMEM, "no memory to compare events");
}

/* ---- words ---- */

/* ii, iv, xii ... up to thirty-nine; letters only, so "mix" and "vivid" are no numbers here. */
static bool is_roman(struct ev_bytes word)
{
    size_t i = 0, run = 0;

    if (word.len == 0 || word.len > 7)
        return false;
    for (; i < word.len && word.data[i] == 'x'; i++)
        if (++run > 3)
            return false;
    if (i + 2 == word.len && word.data[i] == 'i' &&
        (word.data[i + 1] == 'x' || word.data[i + 1] == 'v'))
        return true;
    if (i < word.len && word.data[i] == 'v')
        i++;
    for (run = 0; i < word.len && word.data[i] == 'i'; i++)
        if (++run > 3)
            return false;
    return i == word.len;
}

static bool has_digit(struct ev_bytes word)
{
    for (size_t i = 0; i < word.len; i++)
        if (word.data[i] >= '0' && word.data[i] <= '9')
            return true;
    return false;
}

static bool is_marker(struct ev_bytes word)
{
    return has_digit(word) || word.len == 1 || is_roman(word);
}

/* The folded words of text, at most max. */
static enum ev_status words_of(struct ev_bytes text, size_t max, struct ev_arena *arena,
                               struct ev_title_word **words, size_t *count, struct ev_error *err)
{
    struct ev_tokens tokens;
    enum ev_status status;

    *count = 0;
    *words = NULL;
    if (text.len == 0)
        return EV_OK;
    if ((status = ev_tokenize(text, arena, &tokens, err)) != EV_OK)
        return status;
    if ((*words = ev_arena_array(arena, tokens.count < max ? tokens.count : max, sizeof **words)) ==
        NULL)
        return no_memory(err);
    for (size_t i = 0; i < tokens.count && *count < max; i++) {
        const struct ev_token *token = &tokens.items[i];
        struct ev_title_word *word = &(*words)[*count];

        if (token->kind == EV_TOKEN_JOINED || token->kind == EV_TOKEN_SINGLE)
            continue;
        word->folded = token->folded;
        word->hash = hash_bytes(token->folded);
        word->weight =
            (uint8_t)(token->folded.len < WORD_WEIGHT_MAX ? token->folded.len : WORD_WEIGHT_MAX);
        word->is_marker = token->kind == EV_TOKEN_WORD && is_marker(token->folded);
        (*count)++;
    }
    return EV_OK;
}

/* A number that only repeats the date of the event tells nothing about the edition. */
static bool repeats_date(struct ev_bytes word, const struct ev_when *when)
{
    long number = 0;

    if (word.len == 0 || word.len > 4)
        return false;
    for (size_t i = 0; i < word.len; i++) {
        if (word.data[i] < '0' || word.data[i] > '9')
            return false;
        number = number * 10 + (word.data[i] - '0');
    }
    if (word.len == 4)
        return number == when->start.year || number == when->end.year;
    return word.len <= 2 && number > 0 &&
           (number == when->start.day || number == when->end.day || number == when->start.month ||
            number == when->end.month) &&
           when->start.month != 0;
}

static enum ev_status set_title(struct ev_profile *profile, struct ev_arena *arena,
                                struct ev_error *err)
{
    const struct ev_facts *facts = &profile->mention->facts;
    enum ev_status status = words_of(facts->title, EV_TITLE_WORDS_MAX, arena, &profile->words,
                                     &profile->words_count, err);

    if (status != EV_OK)
        return status;
    for (size_t i = 0; i < profile->words_count; i++) {
        struct ev_title_word *word = &profile->words[i];

        profile->title_weight += word->weight;
        profile->title_hash = ev_hash_mix(profile->title_hash, word->hash);
        if (word->is_marker && repeats_date(word->folded, &facts->when))
            word->is_marker = false;
    }
    return EV_OK;
}

/* ---- days, names ---- */

static void set_days(struct ev_profile *profile)
{
    const struct ev_when *when = &profile->mention->facts.when;
    struct ev_day end = when->end.year == 0 ? when->start : when->end;

    profile->precision = ev_day_precision(when->start);
    profile->year_doubtful = (when->flags & EV_WHEN_YEAR_INFERRED) != 0;
    if (profile->precision == EV_PREC_NONE)
        return;
    profile->first_day = ev_day_number(ev_day_first(when->start));
    profile->last_day = ev_day_number(ev_day_last(end));
    if (profile->last_day < profile->first_day)
        profile->last_day = profile->first_day;
}

static enum ev_status fold_key(struct ev_bytes text, struct ev_arena *arena,
                               struct ev_name_key *key, struct ev_error *err)
{
    struct ev_buf folded, cleaned;
    enum ev_status status;

    ev_buf_init(&folded, EV_BUF_MAX);
    ev_buf_init(&cleaned, EV_BUF_MAX);
    ev_fold(text, &folded);
    ev_clean(ev_buf_bytes(&folded), &cleaned);
    key->folded = ev_arena_copy(arena, ev_buf_bytes(&cleaned));
    key->hash = hash_bytes(key->folded);
    status = folded.status != EV_OK ? ev_buf_status(&folded, err) : ev_buf_status(&cleaned, err);
    if (status == EV_OK && key->folded.data == NULL)
        status = no_memory(err);
    ev_buf_clear(&folded);
    ev_buf_clear(&cleaned);
    return status;
}

static enum ev_status set_names(struct ev_profile *profile, struct ev_arena *arena,
                                struct ev_error *err)
{
    const struct ev_facts *facts = &profile->mention->facts;
    enum ev_status status = EV_OK;

    profile->people = ev_arena_array(
        arena, facts->people_count < EV_PEOPLE_MAX ? facts->people_count : EV_PEOPLE_MAX,
        sizeof *profile->people);
    profile->orgs = ev_arena_array(arena, facts->orgs_count, sizeof *profile->orgs);
    if (profile->people == NULL || profile->orgs == NULL)
        return no_memory(err);
    for (size_t i = 0;
         i < facts->people_count && profile->people_count < EV_PEOPLE_MAX && status == EV_OK; i++)
        if (facts->people[i].role != EV_PERSON_CONTACT)
            status = fold_key(facts->people[i].name, arena,
                              &profile->people[profile->people_count++], err);
    for (size_t i = 0;
         i < facts->orgs_count && profile->orgs_count < EV_PEOPLE_MAX && status == EV_OK; i++)
        if (facts->orgs[i].role <= EV_ORG_HOST)
            status =
                fold_key(facts->orgs[i].name, arena, &profile->orgs[profile->orgs_count++], err);
    return status;
}

/* ---- addresses ---- */

/* url without scheme, "www.", fragment and closing slash, which all lead to the same page. */
static struct ev_bytes bare_url(struct ev_bytes url)
{
    size_t scheme = ev_bytes_find(url, EV_LIT("://"), 0);

    if (scheme < url.len)
        url = ev_bytes_slice(url, scheme + 3, url.len);
    if (ev_bytes_starts(url, EV_LIT("www.")))
        url = ev_bytes_slice(url, 4, url.len);
    url = ev_bytes_slice(url, 0, ev_bytes_find(url, EV_LIT("#"), 0));
    while (url.len > 0 && url.data[url.len - 1] == '/')
        url.len--;
    return url;
}

static struct ev_bytes last_part(struct ev_bytes path)
{
    size_t at = path.len;

    while (at > 0 && path.data[at - 1] != '/')
        at--;
    return ev_bytes_slice(path, at, path.len);
}

static void set_addresses(struct ev_profile *profile)
{
    const struct ev_source *source = &profile->mention->source;
    struct ev_bytes bare = bare_url(source->url);
    uint64_t captured = (uint64_t)source->captured_utc_s;

    profile->page =
        ev_hash_mix(ev_hash_mix(hash_bytes(source->path), hash_bytes(source->url)), captured);
    if (bare.len > 0) {
        size_t slash = ev_bytes_find(bare, EV_LIT("/"), 0);

        profile->address = hash_bytes(bare);
        profile->host = hash_bytes(ev_bytes_slice(bare, 0, slash));
    } else {
        profile->address = hash_bytes(last_part(source->path));
    }
    bare = bare_url(profile->mention->facts.url);
    profile->own_url = bare.len == 0 ? 0 : hash_bytes(bare);
}

struct url_use {
    uint64_t url, page;
    size_t profile;
};

static int compare_uses(const void *a, const void *b)
{
    const struct url_use *x = a, *y = b;

    if (x->url != y->url)
        return x->url < y->url ? -1 : 1;
    if (x->page != y->page)
        return x->page < y->page ? -1 : 1;
    return x->profile < y->profile ? -1 : x->profile > y->profile;
}

/* An address that two events of one page share (a form, the start page) is nobody's own. */
static void forget_shared(struct ev_profile *profiles, const struct url_use *uses, size_t count)
{
    bool shared = false;

    for (size_t i = 1; i < count && !shared; i++)
        shared = uses[i].page == uses[i - 1].page &&
                 profiles[uses[i].profile].title_hash != profiles[uses[i - 1].profile].title_hash;
    for (size_t i = 0; i < count && shared; i++)
        profiles[uses[i].profile].own_url = 0;
}

/* A page that tells of one event only is that event's own, if it names no other. */
static void adopt_page(struct ev_profile *profiles, const struct url_use *uses, size_t count)
{
    struct ev_profile *profile = &profiles[uses[0].profile];

    profile->alone = count == 1;
    if (count == 1 && profile->own_url == 0 && profile->mention->source.url.len > 0)
        profile->own_url = profile->address;
}

/* Which addresses are an event's own: first by page, then over all pages. */
static enum ev_status settle_urls(struct ev_profile *profiles, size_t count, struct ev_arena *arena,
                                  struct ev_error *err)
{
    struct url_use *uses = ev_arena_array(arena, count, sizeof *uses);
    size_t first, past;

    if (uses == NULL)
        return no_memory(err);
    for (size_t i = 0; i < count; i++)
        uses[i] = (struct url_use){ profiles[i].page, profiles[i].page, i };
    qsort(uses, count, sizeof *uses, compare_uses);
    for (first = 0; first < count; first = past) {
        for (past = first; past < count && uses[past].page == uses[first].page;)
            past++;
        adopt_page(profiles, uses + first, past - first);
    }
    for (size_t i = 0; i < count; i++)
        uses[i] = (struct url_use){ profiles[i].own_url, profiles[i].page, i };
    qsort(uses, count, sizeof *uses, compare_uses);
    for (first = 0; first < count; first = past) {
        for (past = first; past < count && uses[past].url == uses[first].url;)
            past++;
        if (uses[first].url != 0)
            forget_shared(profiles, uses + first, past - first);
    }
    return EV_OK;
}

/* ---- texts ---- */

/* Keep the EV_SKETCH_SIZE least of the hashes seen, each once, ascending. */
static void sketch_add(struct ev_profile *profile, uint64_t hash)
{
    uint64_t *sketch = profile->sketch;
    size_t low = 0, high = profile->sketch_count;

    if (high == EV_SKETCH_SIZE && hash >= sketch[high - 1])
        return;
    while (low < high) {
        size_t middle = (low + high) / 2;

        if (sketch[middle] < hash)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < profile->sketch_count && sketch[low] == hash)
        return;
    if (profile->sketch_count < EV_SKETCH_SIZE)
        profile->sketch_count++;
    memmove(sketch + low + 1, sketch + low, (profile->sketch_count - low - 1) * sizeof *sketch);
    sketch[low] = hash;
}

static bool is_word_byte(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

static void sketch_text(struct ev_profile *profile, struct ev_bytes folded)
{
    uint64_t run[RUN_WORDS] = { 0 };
    size_t words = 0;

    for (size_t i = 0; i < folded.len;) {
        size_t first = i;

        while (i < folded.len && is_word_byte((unsigned char)folded.data[i]))
            i++;
        if (i == first) {
            i++;
            continue;
        }
        memmove(run, run + 1, sizeof run - sizeof run[0]);
        run[RUN_WORDS - 1] = hash_bytes(ev_bytes_slice(folded, first, i));
        if (++words >= RUN_WORDS)
            sketch_add(profile, hash_bytes((struct ev_bytes){ (const char *)run, sizeof run }));
    }
}

static enum ev_status set_sketch(struct ev_profile *profile, struct ev_buf *folded,
                                 struct ev_arena *arena, struct ev_error *err)
{
    struct ev_bytes text = profile->mention->facts.text;
    enum ev_status status;

    if (text.len == 0)
        return EV_OK;
    profile->sketch = ev_arena_array(arena, EV_SKETCH_SIZE, sizeof *profile->sketch);
    if (profile->sketch == NULL)
        return no_memory(err);
    ev_buf_reset(folded);
    ev_fold(text, folded);
    if ((status = ev_buf_status(folded, err)) == EV_OK)
        sketch_text(profile, ev_buf_bytes(folded));
    return status;
}

unsigned ev_text_likeness(const struct ev_profile *a, const struct ev_profile *b)
{
    size_t i = 0, j = 0, seen = 0, both = 0;

    if (a->sketch_count < SKETCH_LEAST || b->sketch_count < SKETCH_LEAST)
        return 0;
    while (i < a->sketch_count && j < b->sketch_count) {
        if (a->sketch[i] == b->sketch[j]) {
            both++;
            i++;
            j++;
        } else if (a->sketch[i] < b->sketch[j]) {
            i++;
        } else {
            j++;
        }
        seen++;
    }
    return (unsigned)(both * 100 / seen);
}

/* ---- all of it ---- */

enum ev_status ev_profiles_make(const struct ev_mention *mentions, size_t count,
                                struct ev_arena *arena, struct ev_profile **out,
                                struct ev_error *err)
{
    struct ev_profile *profiles = ev_arena_array(arena, count, sizeof *profiles);
    struct ev_buf folded;
    enum ev_status status = EV_OK;

    if (profiles == NULL)
        return no_memory(err);
    ev_buf_init(&folded, EV_BUF_MAX);
    for (size_t i = 0; i < count && status == EV_OK; i++) {
        struct ev_profile *profile = &profiles[i];

        profile->mention = &mentions[i];
        set_days(profile);
        set_addresses(profile);
        status = set_title(profile, arena, err);
        if (status == EV_OK)
            status = words_of(mentions[i].facts.subtitle, EV_TITLE_WORDS_MAX, arena,
                              &profile->subtitle_words, &profile->subtitle_words_count, err);
        if (status == EV_OK)
            status = words_of(mentions[i].facts.place, PLACE_WORDS_MAX, arena,
                              &profile->place_words, &profile->place_words_count, err);
        if (status == EV_OK)
            status = set_names(profile, arena, err);
        if (status == EV_OK)
            status = set_sketch(profile, &folded, arena, err);
    }
    ev_buf_clear(&folded);
    if (status == EV_OK)
        status = settle_urls(profiles, count, arena, err);
    if (status == EV_OK)
        *out = profiles;
    return status;
}
