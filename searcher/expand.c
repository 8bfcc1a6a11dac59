/* Words of the archive that look like what was typed: patterns, near words. */
#include "searcher/plan.h"

#include <string.h>

#include "base/edit.h"
#include "base/utf8.h"
#include "searcher/marker.h"

enum {
    EXPAND_MAX = 500,         /* words a pattern or near word stands for; said when it is cut */
    SCAN_TERMS_MAX = 1000000, /* terms looked at for all patterns of a query together */
    TAKE_TERMS_MAX = 5000,    /* terms taken by all of them */
    TERMS_AT_ONCE = 2000,
    PATTERN_MAX = 128, /* bytes; words are not longer */
    EDITS_MAX = 2
};

EV_VEC(term_vec, struct ev_bytes);

/* What a walk over the terms does with each. */
struct walk {
    struct ev_planner *planner;
    struct ev_bytes prefix; /* of the field; the rest of a term is the word */
    /* False ends the walk. */
    bool (*each)(struct walk *walk, struct ev_bytes word, uint32_t freq);
    struct ev_bytes wanted;
    size_t edits;
    struct term_vec found; /* terms */
    bool cut;
    struct ev_bytes best;
    size_t best_edits;
    uint32_t best_freq;
};

/* Words begin with no capital and no ':' (index/terms.h), so "S" has no words of "St…". */
static bool is_word(struct ev_bytes word)
{
    return word.len > 0 && (word.data[0] < 'A' || word.data[0] > 'Z') && word.data[0] != ':';
}

static void walk_terms(struct walk *walk, struct ev_bytes start)
{
    struct ev_planner *planner = walk->planner;
    struct ev_buf from;
    bool more = true;

    ev_buf_init(&from, EV_BUF_MAX);
    if (start.len == 0) /* words without a field sort behind all prefixes, which are capitals */
        ev_buf_add_char(&from, '[');
    while (more && planner->status == EV_OK && planner->terms_seen < SCAN_TERMS_MAX) {
        xpc_list *list = NULL;
        xpc_error why = XPC_ERROR_INIT;

        if (xpc_db_terms(planner->db, (xpc_bytes){ start.data, start.len },
                         (xpc_bytes){ from.data, from.len }, TERMS_AT_ONCE, &list,
                         &why) != XPC_OK) {
            ev_plan_fail(planner, &why);
            break;
        }
        for (size_t i = 0; more && i < list->n; i++) {
            struct ev_bytes word = { list->v[i].text.p + walk->prefix.len,
                                     list->v[i].text.n - walk->prefix.len };

            more = walk->each(walk, word, list->v[i].freq);
        }
        if (list->n > 0) {
            xpc_bytes last = list->v[list->n - 1].text;

            ev_buf_reset(&from);
            ev_buf_add(&from, last.p, last.n);
            ev_buf_add_char(&from, '\0');
        }
        planner->terms_seen += list->n;
        more = more && list->more && from.status == EV_OK;
        xpc_list_free(&list);
    }
    walk->cut |= more && planner->terms_seen >= SCAN_TERMS_MAX;
    ev_buf_clear(&from);
}

static bool add_found(struct walk *walk, struct ev_bytes word)
{
    struct ev_bytes *term, whole;
    char *bytes;

    if (walk->found.count == EXPAND_MAX || walk->planner->terms_taken++ >= TAKE_TERMS_MAX) {
        walk->cut = true;
        return false;
    }
    bytes = ev_arena_alloc(walk->planner->arena, walk->prefix.len + word.len + 1);
    term = EV_VEC_ADD(&walk->found, walk->planner->arena);
    if (bytes == NULL || term == NULL) {
        ev_plan_no_memory(walk->planner);
        return false;
    }
    memcpy(bytes, walk->prefix.data == NULL ? "" : walk->prefix.data, walk->prefix.len);
    memcpy(bytes + walk->prefix.len, word.data, word.len);
    whole = (struct ev_bytes){ bytes, walk->prefix.len + word.len };
    *term = whole;
    return true;
}

/* Glob match of whole word: '*' any run, '?' one character.  Linear space, and time at
 * most the product of the lengths, which are bounded. */
bool ev_pattern_matches(struct ev_bytes pattern, struct ev_bytes word)
{
    size_t p = 0, w = 0, star = SIZE_MAX, star_w = 0;

    while (w < word.len) {
        size_t next = w;

        ev_utf8_next(word, &next);
        if (p < pattern.len && pattern.data[p] == '*') {
            star = p++;
            star_w = w;
        } else if (p < pattern.len && pattern.data[p] == '?') {
            p++;
            w = next;
        } else if (p < pattern.len && pattern.data[p] == word.data[w]) {
            p++;
            w++;
        } else if (star != SIZE_MAX) {
            size_t again = star_w;

            ev_utf8_next(word, &again);
            w = star_w = again;
            p = star + 1;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.data[p] == '*')
        p++;
    return p == pattern.len;
}

static bool keep_match(struct walk *walk, struct ev_bytes word, uint32_t freq)
{
    (void)freq;
    if (walk->prefix.len > 0 && walk->prefix.data[walk->prefix.len - 1] == ':')
        return !ev_pattern_matches(walk->wanted, word) || add_found(walk, word);
    return !is_word(word) || !ev_pattern_matches(walk->wanted, word) || add_found(walk, word);
}

/* Folded pattern: letters fold, '*' and '?' stay, other punctuation goes. */
struct ev_bytes ev_pattern_fold(struct ev_planner *planner, struct ev_bytes pattern, bool value)
{
    struct ev_buf folded, kept;
    struct ev_bytes all, result;
    size_t at = 0, before;

    ev_buf_init(&folded, EV_BUF_MAX);
    ev_buf_init(&kept, EV_BUF_MAX);
    ev_fold(pattern, &folded);
    all = ev_buf_bytes(&folded);
    while (at < all.len) {
        uint32_t rune;

        before = at;
        rune = ev_utf8_next(all, &at);
        if (value || rune == '*' || rune == '?' || ev_rune_is_letter(rune) ||
            ev_rune_is_digit(rune))
            ev_buf_add_bytes(&kept, ev_bytes_slice(all, before, at));
    }
    result = ev_arena_copy(planner->arena, ev_buf_bytes(&kept));
    if (folded.status != EV_OK || kept.status != EV_OK || result.data == NULL)
        ev_plan_no_memory(planner);
    ev_buf_clear(&folded);
    ev_buf_clear(&kept);
    return result;
}

static struct ev_bytes prefix_term(struct ev_planner *planner, struct ev_bytes prefix,
                                   struct ev_bytes word)
{
    char *bytes = ev_arena_alloc(planner->arena, prefix.len + word.len + 1);

    if (bytes == NULL) {
        ev_plan_no_memory(planner);
        return EV_NOTHING;
    }
    memcpy(bytes, prefix.len == 0 ? "" : prefix.data, prefix.len);
    memcpy(bytes + prefix.len, word.len == 0 ? "" : word.data, word.len);
    return (struct ev_bytes){ bytes, prefix.len + word.len };
}

static struct ev_bytes field_prefix(struct ev_planner *planner, enum ev_field field)
{
    struct ev_bytes prefix = ev_bytes_of(ev_field(field)->prefix);

    if (ev_field(field)->kind != EV_EXACT)
        return prefix;
    return prefix_term(planner, prefix, EV_LIT(":"));
}

static const xpc_query *join_found(struct walk *walk)
{
    struct ev_planner *planner = walk->planner;

    if (planner->status != EV_OK)
        return NULL;
    if (walk->found.count == 0)
        return ev_xq_nothing(planner);
    return ev_xq_terms(planner, XPC_OP_SYNONYM, walk->found.items, walk->found.count, 0);
}

const xpc_query *ev_plan_pattern(struct ev_planner *planner, struct ev_bytes pattern,
                                 enum ev_field field)
{
    struct walk walk = { .planner = planner, .each = keep_match };
    size_t literal = 0;

    walk.prefix = field_prefix(planner, field);
    pattern.len = ev_utf8_cut(pattern, PATTERN_MAX);
    walk.wanted = ev_pattern_fold(planner, pattern, ev_field(field)->kind == EV_EXACT);
    if (planner->status != EV_OK)
        return NULL;
    while (literal < walk.wanted.len && walk.wanted.data[literal] != '*' &&
           walk.wanted.data[literal] != '?')
        literal++;
    walk_terms(&walk, prefix_term(planner, walk.prefix, ev_bytes_slice(walk.wanted, 0, literal)));
    if (walk.cut)
        ev_plan_note(planner, "\"%.*s\" stands for too many words: only the first are searched",
                     EV_FMT(pattern));
    return join_found(&walk);
}

/* Short words have few letters to spare. */
static size_t edits_allowed(struct ev_bytes word)
{
    size_t runes = ev_utf8_count(word);

    return runes < 3 ? 0 : runes < 6 ? 1 : EDITS_MAX;
}

static bool keep_near(struct walk *walk, struct ev_bytes word, uint32_t freq)
{
    (void)freq;
    if (!is_word(word) || word.len > walk->wanted.len + 4 * EDITS_MAX ||
        ev_edit_distance(walk->wanted, word, walk->edits) > walk->edits)
        return true;
    return add_found(walk, word);
}

const xpc_query *ev_plan_fuzzy(struct ev_planner *planner, struct ev_bytes text,
                               enum ev_field field)
{
    struct ev_tokens tokens;
    const xpc_query **list;
    size_t count = 0;

    if (ev_tokenize(text, planner->arena, &tokens, planner->err) != EV_OK ||
        (list = ev_arena_array(planner->arena, tokens.count, sizeof *list)) == NULL) {
        ev_plan_no_memory(planner);
        return NULL;
    }
    for (size_t i = 0; i < tokens.count; i++) {
        struct walk walk = { .planner = planner, .each = keep_near };

        if (tokens.items[i].kind == EV_TOKEN_JOINED || tokens.items[i].kind == EV_TOKEN_SINGLE)
            continue;
        walk.prefix = field_prefix(planner, field);
        walk.wanted = tokens.items[i].folded;
        walk.edits = edits_allowed(walk.wanted);
        walk_terms(&walk, walk.prefix);
        list[count++] = join_found(&walk);
    }
    return count == 0 ? ev_xq_nothing(planner) : ev_xq_join(planner, XPC_OP_AND, list, count, 0);
}

/* ---- the nearest word ---- */

static bool keep_nearest(struct walk *walk, struct ev_bytes word, uint32_t freq)
{
    size_t edits;

    if (!is_word(word) || word.len + 4 * EDITS_MAX < walk->wanted.len ||
        word.len > walk->wanted.len + 4 * EDITS_MAX)
        return true;
    edits = ev_edit_distance(walk->wanted, word, walk->edits);
    if (edits > walk->edits)
        return true;
    /* most slips leave the first letter alone, and many the last */
    edits *= 4;
    edits += word.data[0] != walk->wanted.data[0] ? 2 : 0;
    edits += word.data[word.len - 1] != walk->wanted.data[walk->wanted.len - 1] ? 1 : 0;
    if (edits < walk->best_edits || (edits == walk->best_edits && freq > walk->best_freq)) {
        walk->best = ev_arena_copy(walk->planner->arena, word);
        walk->best_edits = edits;
        walk->best_freq = freq;
    }
    return true;
}

struct ev_bytes ev_plan_near_word(struct ev_planner *planner, struct ev_bytes folded)
{
    struct walk walk = { .planner = planner, .each = keep_nearest, .wanted = folded };

    walk.edits = edits_allowed(folded);
    walk.best_edits = SIZE_MAX;
    if (walk.edits > 0)
        walk_terms(&walk, EV_NOTHING);
    return walk.best;
}
