#include "evsearch/results.h"

#include <string.h>

#include "index/generation.h"
#include "index/terms.h"
#include "searcher/facets.h"
#include "searcher/marker.h"
#include "searcher/plan.h"

/* BM25 chosen by measurement on judged queries (k1 k2 k3 b min_normlen). */
static const struct {
    double k1, k3, b, min_normlen;
} bm25 = { 1.2, 1.0, 0.4, 0.5 };

/* One run of the engine. */
struct run {
    xpc_enquire *enquire;
    xpc_spy *spy; /* NULL: counts nothing */
    xpc_mset *mset;
};

struct search {
    struct ev_index *index;
    const struct ev_request *request;
    struct ev_arena *arena;
    struct ev_planner planner;
    const xpc_query *words; /* scored, without filters */
    struct run run;         /* the one that gives the hits */
    struct ev_results results;
    const struct ev_hit_sink *sink; /* NULL: hits are kept */
    struct ev_error *err;
};

static enum ev_status engine_failed(struct search *s, const xpc_error *why)
{
    ev_plan_fail(&s->planner, why);
    return s->planner.status;
}

static void run_clear(struct run *run)
{
    xpc_mset_free(&run->mset);
    xpc_spy_free(&run->spy);
    xpc_enquire_free(&run->enquire);
}

/* ---- order ---- */

/* What is equal in all that was asked for is ordered by date, then id: the same order
 * whatever the history of the index. */
static enum ev_status set_order(struct search *s, xpc_enquire *enquire)
{
    const uint32_t start = ev_field(EV_FIELD_START)->slot, id = ev_field(EV_FIELD_ID)->slot;
    const xpc_sort_key by_date[] = { { start, false, XPC_LIT("~") }, { id, false, { NULL, 0 } } };
    const xpc_sort_key by_date_down[] = { { start, true, { NULL, 0 } },
                                          { id, false, { NULL, 0 } } };
    const xpc_sort_key by_title[] = { { ev_field(EV_FIELD_TITLE)->slot, false, XPC_LIT("\xFF") },
                                      { start, false, XPC_LIT("~") },
                                      { id, false, { NULL, 0 } } };
    xpc_error why = XPC_ERROR_INIT;
    xpc_status st;

    switch (s->results.sort) {
    case EV_SORT_DATE: st = xpc_enquire_set_sort(enquire, XPC_SORT_KEYS, by_date, 2, &why); break;
    case EV_SORT_DATE_REVERSE:
        st = xpc_enquire_set_sort(enquire, XPC_SORT_KEYS, by_date_down, 2, &why);
        break;
    case EV_SORT_TITLE: st = xpc_enquire_set_sort(enquire, XPC_SORT_KEYS, by_title, 3, &why); break;
    default:
        st = xpc_enquire_set_sort(enquire, XPC_SORT_RELEVANCE_THEN_KEYS, by_date, 2, &why);
        break;
    }
    return st == XPC_OK ? EV_OK : engine_failed(s, &why);
}

static xpc_weight weighting(void)
{
    xpc_weight weight = xpc_weight_default(XPC_WEIGHT_BM25);

    weight.k1 = bm25.k1;
    weight.k3 = bm25.k3;
    weight.b = bm25.b;
    weight.min_normlen = bm25.min_normlen;
    return weight;
}

static enum ev_sort sort_of(const struct ev_request *request, const struct ev_query *root)
{
    if (request->sort != EV_SORT_DEFAULT)
        return request->sort;
    return root->kind == EV_QUERY_ALL ? EV_SORT_DATE : EV_SORT_RELEVANCE;
}

/* ---- running ---- */

/* Totals are exact and spies see every match: check_at_least is all there is. */
static enum ev_status run_query(struct search *s, const xpc_query *query, const uint32_t *slots,
                                size_t slots_count, uint64_t skip, size_t max, struct run *run)
{
    const xpc_weight weight = weighting();
    xpc_error why = XPC_ERROR_INIT;

    if (s->planner.status != EV_OK)
        return s->planner.status;
    if (xpc_enquire_new(s->planner.db, &run->enquire, &why) != XPC_OK ||
        xpc_enquire_set_query(run->enquire, query, 0, &why) != XPC_OK ||
        xpc_enquire_set_weight(run->enquire, &weight, &why) != XPC_OK)
        return engine_failed(s, &why);
    if (set_order(s, run->enquire) != EV_OK)
        return s->planner.status;
    if (slots_count > 0 && (xpc_spy_new(slots, slots_count, &run->spy, &why) != XPC_OK ||
                            xpc_enquire_add_spy(run->enquire, run->spy, &why) != XPC_OK))
        return engine_failed(s, &why);
    if (xpc_enquire_mset(run->enquire, (uint32_t)(skip > UINT32_MAX ? UINT32_MAX : skip),
                         (uint32_t)(max > UINT32_MAX ? UINT32_MAX : max), XPC_EXACT, &run->mset,
                         &why) != XPC_OK)
        return engine_failed(s, &why);
    return EV_OK;
}

static enum ev_status count_matches(struct search *s, const xpc_query *query, uint64_t *total)
{
    struct run run = { NULL, NULL, NULL };
    enum ev_status st = run_query(s, query, NULL, 0, 0, 0, &run);

    if (st == EV_OK)
        *total = xpc_mset_get_info(run.mset).estimated;
    run_clear(&run);
    return st;
}

/* ---- all words, or any ---- */

static enum ev_status count_words(struct search *s, const xpc_query *filter, uint64_t *total)
{
    s->words = ev_plan_tree(&s->planner, s->results.query.root);
    return count_matches(s, ev_plan_restrict(&s->planner, s->words, filter), total);
}

/* No event has all the words.  The strictest query that finds something: all words, with
 * near ones for those the archive does not have; else any of the words. */
static enum ev_status loosen(struct search *s, const xpc_query *filter)
{
    struct ev_planner *planner = &s->planner;
    const xpc_query *strict = s->words;
    uint64_t total = 0;
    enum ev_status st;

    if (ev_plan_find_replacements(planner, s->results.query.root) > 0) {
        s->results.matched = EV_MATCHED_SIMILAR;
        st = count_words(s, filter, &total);
        if (st != EV_OK || total > 0)
            return st;
    }
    planner->any = true;
    st = count_words(s, filter, &total);
    if (st != EV_OK || s->results.matched != EV_MATCHED_ALL)
        return st;
    if (total > 0)
        s->results.matched = EV_MATCHED_ANY;
    else /* facets without their own selection may count something: of all words, as is said */
        s->words = strict;
    return st;
}

/* A few events have all the words: put those that have some of them behind. */
static enum ev_status widen(struct search *s, const xpc_query *filter, bool *wider)
{
    const xpc_query *full = s->words;
    uint64_t total = 0;
    enum ev_status st;

    s->planner.any = s->planner.strict_phrases = true;
    st = count_words(s, filter, &total);
    s->planner.any = s->planner.strict_phrases = false;
    *wider = st == EV_OK && total > s->results.total;
    if (!*wider) {
        s->words = full;
        return st;
    }
    s->words = ev_plan_tiers(&s->planner, full, s->words);
    s->results.matched = EV_MATCHED_SOME;
    s->results.full = s->results.total;
    ev_plan_note(&s->planner, "%llu with all words, %llu more with some",
                 (unsigned long long)s->results.full,
                 (unsigned long long)(total - s->results.full));
    return s->planner.status;
}

/* ---- facets ---- */

static bool has_term(void *ctx, struct ev_bytes term)
{
    return ev_plan_termfreq(ctx, term) > 0;
}

static bool is_selected(const struct ev_request *request, enum ev_field field)
{
    for (size_t i = 0; i < request->filters_count; i++)
        if (request->filters[i].field == field && !request->filters[i].negated)
            return true;
    return false;
}

/* Facets without a selection of their own, counted by the main run. */
static size_t shared_slots(const struct ev_request *request, uint32_t *slots)
{
    size_t count = 0;

    for (size_t i = 0; i < request->facets_count; i++)
        if (!is_selected(request, request->facets[i].field))
            slots[count++] = ev_field(request->facets[i].field)->slot;
    return count;
}

static enum ev_status read_facet(struct search *s, const struct run *run, size_t slot_index,
                                 const struct ev_facet_wish *wish, struct ev_facet *out)
{
    return ev_facet_count(run->spy, slot_index, xpc_mset_get_info(run->mset).estimated, wish,
                          s->request, has_term, &s->planner, s->arena, out, s->err);
}

/* A facet with a selection is counted without it, so that one sees what the other
 * values would give. */
static enum ev_status count_apart(struct search *s, const struct ev_facet_wish *wish,
                                  struct ev_facet *out)
{
    struct run run = { NULL, NULL, NULL };
    const xpc_query *filter = ev_plan_filters(&s->planner, s->request, wish->field);
    const uint32_t slot = ev_field(wish->field)->slot;
    enum ev_status st =
        run_query(s, ev_plan_restrict(&s->planner, s->words, filter), &slot, 1, 0, 0, &run);

    if (st == EV_OK)
        st = read_facet(s, &run, 0, wish, out);
    run_clear(&run);
    return st;
}

static enum ev_status make_facets(struct search *s, const struct run *run)
{
    const struct ev_request *request = s->request;
    size_t shared = 0;
    enum ev_status st = EV_OK;

    s->results.facets = ev_arena_array(s->arena, request->facets_count, sizeof(struct ev_facet));
    if (s->results.facets == NULL)
        return ev_fail(s->err, EV_EMEM, "out of memory");
    for (size_t i = 0; st == EV_OK && i < request->facets_count; i++) {
        const struct ev_facet_wish *wish = &request->facets[i];

        st = is_selected(request, wish->field)
                 ? count_apart(s, wish, &s->results.facets[i])
                 : read_facet(s, run, shared++, wish, &s->results.facets[i]);
    }
    s->results.facets_count = request->facets_count;
    return st;
}

/* ---- hits ---- */

/* The text without the title that it mostly begins with: that stands above it anyway. */
static struct ev_bytes text_below_title(const struct ev_facts *facts)
{
    if (facts->title.len == 0 || !ev_bytes_starts(facts->text, facts->title))
        return facts->text;
    return ev_bytes_trim(ev_bytes_slice(facts->text, facts->title.len, facts->text.len));
}

static enum ev_status make_hit(struct search *s, struct ev_marker *marker, const xpc_hit *from,
                               struct ev_hit *hit)
{
    const char *code;
    enum ev_status st;

    hit->rank = (uint64_t)from->rank + 1;
    hit->score = from->weight;
    if (s->results.matched == EV_MATCHED_SOME) {
        hit->partial = from->weight < ev_plan_tier;
        hit->score -= hit->partial ? 0 : ev_plan_tier;
    }
    st = ev_index_document(s->index, from->docid, s->arena, &hit->event, s->err);
    if (st != EV_OK || s->request->snippet_bytes == 0)
        return st;
    code = ev_stem_code(hit->event.facts.language);
    st = ev_marker_marks(marker, hit->event.facts.title, code, &hit->title_marks,
                         &hit->title_marks_count, s->err);
    if (st == EV_OK)
        st = ev_marker_snippet(marker, text_below_title(&hit->event.facts), code,
                               s->request->snippet_bytes, &hit->snippet, s->err);
    return st;
}

/* All hits into the results. */
static enum ev_status keep_hits(struct search *s, struct ev_marker *marker, const xpc_hit *found,
                                size_t count)
{
    struct ev_hit *hits = ev_arena_array(s->arena, count, sizeof *hits);
    enum ev_status st = EV_OK;

    if (hits == NULL)
        return ev_fail(s->err, EV_EMEM, "out of memory");
    for (size_t i = 0; st == EV_OK && i < count; i++)
        st = make_hit(s, marker, &found[i], &hits[i]);
    s->results.hits = hits;
    s->results.hits_count = count;
    return st;
}

/* One hit at a time into the sink; what a hit needs is given back before the next. */
static enum ev_status give_hits(struct search *s, struct ev_marker *marker, const xpc_hit *found,
                                size_t count)
{
    struct ev_arena *whole = s->arena, one;
    enum ev_status st = s->sink->begin(s->sink->ctx, &s->results, s->err);

    ev_arena_init(&one, 0);
    s->arena = s->planner.arena = &one;
    for (size_t i = 0; st == EV_OK && i < count; i++) {
        struct ev_hit hit = { 0 };

        st = make_hit(s, marker, &found[i], &hit);
        if (st == EV_OK)
            st = s->sink->hit(s->sink->ctx, &hit, s->err);
        ev_arena_reset(&one);
    }
    s->arena = s->planner.arena = whole;
    ev_arena_clear(&one);
    return st;
}

static enum ev_status make_hits(struct search *s, const xpc_mset *mset)
{
    size_t count = xpc_mset_get_info(mset).hit_count;
    xpc_hit *found = ev_arena_array(s->arena, count, sizeof *found);
    struct ev_marker marker;
    enum ev_status st;

    if (found == NULL)
        return ev_fail(s->err, EV_EMEM, "out of memory");
    count = xpc_mset_hits(mset, 0, found, count);
    st = ev_marker_init(&marker, s->results.query.root, &s->planner);
    if (st == EV_OK)
        st = s->sink == NULL ? keep_hits(s, &marker, found, count)
                             : give_hits(s, &marker, found, count);
    ev_marker_clear(&marker);
    return st;
}

static void set_paging(struct search *s, uint64_t total)
{
    struct ev_paging paging = ev_paging_of(s->request->offset, s->request->limit, total);

    s->results.total = total;
    s->results.first = paging.first;
    s->results.last = paging.last;
    s->results.page = paging.page;
    s->results.pages = paging.pages;
    s->results.limit = s->request->limit;
}

/* Everything but the hits. */
static enum ev_status answer(struct search *s, const xpc_query *query)
{
    const struct ev_request *request = s->request;
    uint32_t *slots = ev_arena_array(s->arena, request->facets_count, sizeof *slots);
    uint64_t skip = request->offset > 0 ? (uint64_t)request->offset : 0, total;
    size_t slots_count;
    enum ev_status st = EV_OK;

    if (slots == NULL)
        return ev_fail(s->err, EV_EMEM, "out of memory");
    if (request->offset < 0) { /* from the end: one must know where that is */
        st = count_matches(s, query, &total);
        if (st != EV_OK)
            return st;
        skip = ev_paging_of(request->offset, request->limit, total).skip;
    }
    run_clear(&s->run);
    slots_count = shared_slots(request, slots);
    st = run_query(s, query, slots, slots_count, skip, request->limit, &s->run);
    if (st == EV_OK) {
        set_paging(s, xpc_mset_get_info(s->run.mset).estimated);
        st = make_facets(s, &s->run);
    }
    return st;
}

/* ---- what is said about the answer ---- */

/* The query with near words in place of those the archive does not have. */
static enum ev_status suggest(struct search *s)
{
    struct ev_bytes text = s->results.query.text;
    struct ev_tokens tokens;
    struct ev_buf out;
    size_t at = 0;
    enum ev_status st = ev_tokenize(text, s->arena, &tokens, s->err);

    if (st != EV_OK)
        return st;
    ev_buf_init(&out, EV_BUF_MAX);
    for (size_t i = 0; i < tokens.count; i++)
        for (size_t k = 0; k < s->results.replacements_count; k++) {
            const struct ev_replacement *r = &s->results.replacements[k];

            if (tokens.items[i].from < at || r->near.len == 0 ||
                !ev_bytes_equal(r->word, tokens.items[i].folded))
                continue;
            ev_buf_add_bytes(&out, ev_bytes_slice(text, at, tokens.items[i].from));
            ev_buf_add_bytes(&out, r->near);
            at = tokens.items[i].to;
        }
    if (at > 0) {
        ev_buf_add_bytes(&out, ev_bytes_slice(text, at, text.len));
        s->results.suggestion = ev_arena_copy(s->arena, ev_buf_bytes(&out));
    }
    st = ev_buf_status(&out, s->err);
    ev_buf_clear(&out);
    return st;
}

static enum ev_status describe(struct search *s, const xpc_query *query)
{
    xpc_buf text = XPC_BUF_INIT;
    xpc_error why = XPC_ERROR_INIT;
    struct ev_buf reading;
    enum ev_status st;

    if (xpc_query_describe(query, &text, &why) != XPC_OK)
        return engine_failed(s, &why);
    s->results.engine = ev_arena_copy(s->arena, (struct ev_bytes){ text.p, text.n });
    xpc_buf_free(&text);
    ev_buf_init(&reading, EV_BUF_MAX);
    ev_query_explain(s->results.query.root, &reading);
    st = ev_buf_status(&reading, s->err);
    if (st == EV_OK)
        s->results.reading = ev_arena_copy(s->arena, ev_buf_bytes(&reading));
    ev_buf_clear(&reading);
    if (st == EV_OK && (s->results.engine.data == NULL || s->results.reading.data == NULL))
        st = ev_fail(s->err, EV_EMEM, "out of memory");
    return st;
}

static enum ev_status conclude(struct search *s, const xpc_query *query)
{
    enum ev_status st;

    s->results.replacements = s->planner.replacements.items;
    s->results.replacements_count = s->planner.replacements.count;
    s->results.notes = s->planner.notes.items;
    s->results.notes_count = s->planner.notes.count;
    st = describe(s, query);
    return st != EV_OK ? st : suggest(s);
}

static enum ev_status search(struct search *s)
{
    const xpc_query *filter, *query;
    enum ev_status st =
        ev_query_parse(s->request->text, s->request->today, s->arena, &s->results.query, s->err);

    if (st == EV_OK)
        st = ev_planner_init(&s->planner, ev_index_db(s->index), s->arena, s->err);
    if (st != EV_OK)
        return st;
    s->results.sort = sort_of(s->request, s->results.query.root);
    s->planner.any = s->request->match == EV_MATCH_ANY;
    if (s->results.query.root->kind != EV_QUERY_ALL)
        s->words = ev_plan_tree(&s->planner, s->results.query.root);
    filter = ev_plan_filters(&s->planner, s->request, EV_FIELD_COUNT);
    query = ev_plan_restrict(&s->planner, s->words, filter);
    st = answer(s, query);
    if (st == EV_OK && s->words != NULL && s->request->match == EV_MATCH_AUTO &&
        s->results.total < EV_FULL_ENOUGH) {
        bool again = s->results.total == 0;

        st = again ? loosen(s, filter) : widen(s, filter, &again);
        query = ev_plan_restrict(&s->planner, s->words, filter);
        if (st == EV_OK && again)
            st = answer(s, query);
    }
    if (st == EV_OK)
        st = conclude(s, query);
    return st != EV_OK ? st : make_hits(s, s->run.mset);
}

static enum ev_status search_into(struct search *s, struct ev_results *out)
{
    enum ev_status st = ev_index_info(s->index, &s->results.index, s->err);

    s->results.request = s->request;
    if (st == EV_OK) {
        st = search(s);
        run_clear(&s->run);
        ev_planner_clear(&s->planner);
    }
    if (st == EV_OK)
        *out = s->results;
    return st;
}

enum ev_status ev_search(struct ev_index *index, const struct ev_request *request,
                         struct ev_arena *arena, struct ev_results *out, struct ev_error *err)
{
    struct search s = { .index = index, .request = request, .arena = arena, .err = err };

    return search_into(&s, out);
}

enum ev_status ev_search_each(struct ev_index *index, const struct ev_request *request,
                              struct ev_arena *arena, const struct ev_hit_sink *sink,
                              struct ev_results *out, struct ev_error *err)
{
    struct search s = {
        .index = index, .request = request, .arena = arena, .sink = sink, .err = err
    };

    return search_into(&s, out);
}
