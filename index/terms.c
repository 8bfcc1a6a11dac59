#include "index/terms.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "evsearch/buf.h"
#include "index/postings.h"

void ev_time_value(struct ev_day day, int minute, bool last, struct ev_buf *out)
{
    struct ev_day full = last ? ev_day_last(day) : ev_day_first(day);
    bool known = minute != EV_NO_MINUTE;
    int at = known ? minute : last ? 24 * 60 - 1 : 0;

    if (ev_day_precision(day) == EV_PREC_NONE)
        return;
    if (at >= 24 * 60) /* 24:00 is the last moment of the day, not of the next */
        at = 24 * 60 - 1;
    ev_buf_add_fmt(out, "%04d%02d%02d%02d%02d", full.year, full.month, full.day, at / 60, at % 60);
}

struct ev_bytes ev_source_name(const struct ev_source *source, struct ev_arena *arena)
{
    size_t scheme = ev_bytes_find(source->url, EV_LIT("://"), 0), from, to;
    struct ev_bytes name, lowered;
    struct ev_buf lower;

    if (scheme < source->url.len) {
        from = scheme + 3;
        to = from;
        while (to < source->url.len && strchr("/?#", source->url.data[to]) == NULL)
            to++;
        name = ev_bytes_slice(source->url, from, to);
    } else {
        from = source->path.len;
        while (from > 0 && source->path.data[from - 1] != '/')
            from--;
        return ev_bytes_slice(source->path, from, source->path.len);
    }
    ev_buf_init(&lower, EV_BUF_MAX);
    ev_lower(name, &lower);
    lowered = lower.status == EV_OK ? ev_arena_copy(arena, ev_buf_bytes(&lower)) : name;
    ev_buf_clear(&lower);
    return lowered;
}

void ev_stem_term(struct ev_buf *term, const char *prefix, const char *code, struct ev_bytes stem)
{
    ev_buf_reset(term);
    ev_buf_add_char(term, 'Z');
    ev_buf_add_str(term, prefix);
    ev_buf_add_str(term, code);
    ev_buf_add_char(term, ':');
    ev_buf_add_bytes(term, stem);
}

bool ev_token_has_stem(const struct ev_token *token)
{
    return token->kind == EV_TOKEN_WORD || token->kind == EV_TOKEN_JOINED;
}

static bool has_term(const struct ev_bytes *terms, size_t count, struct ev_bytes term)
{
    for (size_t i = 0; i < count; i++)
        if (ev_bytes_equal(terms[i], term))
            return true;
    return false;
}

static enum ev_status add_query_stem(const char *prefix, const char *code, struct ev_bytes form,
                                     struct ev_stemmers *stemmers, struct ev_arena *arena,
                                     struct ev_word_terms *out, struct ev_error *err)
{
    struct ev_buf stem, term;
    struct ev_bytes kept = EV_NOTHING;
    enum ev_status st;

    ev_buf_init(&stem, EV_BUF_MAX);
    ev_buf_init(&term, EV_BUF_MAX);
    st = ev_stem(stemmers, code, form, &stem, err);
    if (st == EV_OK && stem.len > 0) {
        ev_stem_term(&term, prefix, code, ev_buf_bytes(&stem));
        kept = ev_arena_copy(arena, ev_buf_bytes(&term));
        if (term.status != EV_OK || kept.data == NULL)
            st = ev_no_memory(err);
        else if (!has_term(out->stems, out->stems_count, kept))
            out->stems[out->stems_count++] = kept;
    }
    ev_buf_clear(&stem);
    ev_buf_clear(&term);
    return st;
}

static struct ev_bytes with_prefix(const char *prefix, struct ev_bytes word, struct ev_arena *arena)
{
    size_t len = strlen(prefix);
    char *term = ev_arena_alloc(arena, len + word.len + 1);

    if (term == NULL)
        return EV_NOTHING;
    memcpy(term, prefix, len);
    memcpy(term + len, word.data, word.len);
    return (struct ev_bytes){ term, len + word.len };
}

enum ev_status ev_word_terms(const struct ev_token *token, const char *prefix,
                             const char *const *codes, size_t codes_count,
                             struct ev_stemmers *stemmers, struct ev_arena *arena,
                             struct ev_word_terms *out, struct ev_error *err)
{
    struct ev_word_terms terms = { .folded = with_prefix(prefix, token->folded, arena) };
    bool accents = token->lower.data != token->folded.data;
    enum ev_status st = EV_OK;

    terms.stems = ev_arena_array(arena, codes_count * 2, sizeof *terms.stems);
    if (accents)
        terms.exact = with_prefix(prefix, token->lower, arena);
    if (terms.stems == NULL || terms.folded.data == NULL || (accents && terms.exact.data == NULL))
        return ev_no_memory(err);
    for (size_t i = 0; st == EV_OK && ev_token_has_stem(token) && i < codes_count; i++) {
        st = add_query_stem(prefix, codes[i], token->lower, stemmers, arena, &terms, err);
        if (st == EV_OK && accents)
            st = add_query_stem(prefix, codes[i], token->folded, stemmers, arena, &terms, err);
    }
    if (st == EV_OK)
        *out = terms;
    return st;
}
