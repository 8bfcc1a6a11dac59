#include "index/postings.h"

#include <string.h>

#include "base/hash.h"

enum ev_status ev_no_memory(struct ev_error *err)
{
    return ev_fail(err, EV_EMEM, "out of memory");
}

static bool grow_slots(struct ev_postings *p)
{
    size_t count = p->slots_count == 0 ? 1024 : p->slots_count * 2;
    uint32_t *slots = ev_arena_array(p->arena, count, sizeof *slots);

    if (slots == NULL)
        return false;
    for (size_t i = 0; i < p->list.count; i++) {
        size_t at = (size_t)p->list.items[i].hash & (count - 1);

        while (slots[at] != 0)
            at = (at + 1) & (count - 1);
        slots[at] = (uint32_t)i + 1;
    }
    p->slots = slots;
    p->slots_count = count;
    return true;
}

/* The posting of the bytes in p->term, made if it is new; NULL: no memory. */
static struct ev_posting *posting_of_term(struct ev_postings *p)
{
    struct ev_bytes term = ev_buf_bytes(&p->term);
    uint64_t hash = ev_hash_of(term).low;
    struct ev_posting *posting;
    size_t at;

    if (p->term.status != EV_OK || (p->list.count * 2 >= p->slots_count && !grow_slots(p)))
        return NULL;
    at = (size_t)hash & (p->slots_count - 1);
    for (; p->slots[at] != 0; at = (at + 1) & (p->slots_count - 1)) {
        posting = &p->list.items[p->slots[at] - 1];
        if (posting->hash == hash && ev_bytes_equal(posting->term, term))
            return posting;
    }
    if ((posting = EV_VEC_ADD(&p->list, p->arena)) == NULL)
        return NULL;
    posting->hash = hash;
    posting->term = ev_arena_copy(p->arena, term);
    p->slots[at] = (uint32_t)p->list.count;
    return posting->term.data == NULL ? NULL : posting;
}

static bool add_position(struct ev_postings *p, struct ev_posting *posting, uint32_t position)
{
    uint32_t *slot;

    if (posting->positions_count > 0 &&
        posting->positions[posting->positions_count - 1] >= position)
        return true;
    slot = ev_vec_add((void **)&posting->positions, &posting->positions_count,
                      &posting->positions_cap, sizeof *posting->positions, p->arena);
    if (slot == NULL)
        return false;
    *slot = position;
    return true;
}

enum { NO_POSITION = 0 };

/* Add the bytes in p->term.  False: no memory. */
static bool add_term(struct ev_postings *p, const struct ev_field_text *how, uint32_t position)
{
    size_t known = p->list.count;
    struct ev_posting *posting = posting_of_term(p);

    if (posting == NULL)
        return false;
    if (!how->once || p->list.count > known)
        posting->wdf += how->wdf;
    return position == NO_POSITION || add_position(p, posting, position);
}

static void start_term(struct ev_postings *p, const char *prefix)
{
    ev_buf_reset(&p->term);
    ev_buf_add_str(&p->term, prefix);
}

/* The stem as written, and the stem of the word without accents if that is another:
 * endings with accents ("organisée") are not seen as such once the accent is gone. */
static enum ev_status add_stems(struct ev_postings *p, const struct ev_token *token,
                                const char *prefix, const struct ev_field_text *how)
{
    struct ev_bytes forms[2] = { token->lower, token->folded };
    size_t first_len = 0;
    enum ev_status st;

    ev_buf_reset(&p->stem);
    for (int i = 0; i < (token->lower.data == token->folded.data ? 1 : 2); i++) {
        struct ev_bytes all, stem;

        st = ev_stem(p->stemmers, p->code, forms[i], &p->stem, p->err);
        if (st != EV_OK)
            return st;
        all = ev_buf_bytes(&p->stem);
        stem = ev_bytes_slice(all, i == 0 ? 0 : first_len, all.len);
        if (i == 1 && ev_bytes_equal(stem, ev_bytes_slice(all, 0, first_len)))
            break;
        first_len = all.len;
        ev_stem_term(&p->term, prefix, p->code, stem);
        if (stem.len > 0 && !add_term(p, how, NO_POSITION))
            return ev_no_memory(p->err);
    }
    return EV_OK;
}

static enum ev_status add_word(struct ev_postings *p, const struct ev_token *token,
                               const char *prefix, const struct ev_field_text *how)
{
    uint32_t position = p->position + token->position + 1;

    start_term(p, prefix);
    ev_buf_add_bytes(&p->term, token->folded);
    if (!add_term(p, how, position))
        return ev_no_memory(p->err);
    if (token->lower.data != token->folded.data) {
        start_term(p, prefix);
        ev_buf_add_bytes(&p->term, token->lower);
        if (!add_term(p, how, position))
            return ev_no_memory(p->err);
    }
    return p->code == NULL || !ev_token_has_stem(token) ? EV_OK : add_stems(p, token, prefix, how);
}

enum ev_status ev_postings_text(struct ev_postings *p, struct ev_bytes text,
                                const struct ev_field_text *how)
{
    /* under its own prefix a word counts once: the weights are for words without a field */
    const struct ev_field_text own = { how->prefix, 1, how->once };
    struct ev_tokens tokens;
    enum ev_status st = ev_tokenize(text, p->arena, &tokens, p->err);

    for (size_t i = 0; st == EV_OK && i < tokens.count; i++) {
        st = add_word(p, &tokens.items[i], "", how);
        if (st == EV_OK && how->prefix != NULL)
            st = add_word(p, &tokens.items[i], how->prefix, &own);
    }
    if (st == EV_OK && tokens.positions > 0)
        p->position += tokens.positions + EV_FIELD_GAP;
    return st;
}

enum ev_status ev_postings_value(struct ev_postings *p, enum ev_field field, struct ev_bytes value)
{
    static const struct ev_field_text filter = { NULL, 0, false };

    if (value.len == 0)
        return EV_OK;
    ev_buf_reset(&p->term);
    ev_term_value(field, value, &p->term);
    return add_term(p, &filter, NO_POSITION) ? EV_OK : ev_no_memory(p->err);
}

void ev_postings_init(struct ev_postings *p, const char *code, struct ev_stemmers *stemmers,
                      struct ev_arena *arena, struct ev_error *err)
{
    *p = (struct ev_postings){ .arena = arena, .stemmers = stemmers, .code = code, .err = err };
    ev_buf_init(&p->term, EV_BUF_MAX);
    ev_buf_init(&p->stem, EV_BUF_MAX);
}

void ev_postings_clear(struct ev_postings *p)
{
    ev_buf_clear(&p->term);
    ev_buf_clear(&p->stem);
}
