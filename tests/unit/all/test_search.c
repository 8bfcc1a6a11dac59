/* Searching an index of made-up events: totals and facets against brute force, order,
 * pages, and that nothing anybody types can fail. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "evsearch/results.h"
#include "index/facts.h"
#include "index/generation.h"
#include "index/terms.h"
#include "xapian-c.h"

enum { EVENTS = 400, QUERIES = 1500, SHARDS = 3 };

static const struct ev_day today = { 2021, 3, 15 };

static const char *const words[] = { "river",   "rivers",  "bridge",   "bridges",    "music",
                                     "musical", "garden",  "café",     "flödet",     "flöde",
                                     "straße",  "brücken", "harbour",  "winter",     "COVID-19",
                                     "e-mail",  "O'Neill", "workshop", "networking", "2021",
                                     "東京都",  "lecture", "lectures", "night" };
static const char *const names[] = { "Ada Winter", "Bo Ek",        "Chloé Durand", "Dmitri Orlov",
                                     "Eva Winter", "Fatma Öztürk", "Gil Neves" };
static const char *const orgs[] = { "River Trust", "river trust", "Night School", "Müller & Co",
                                    "Harbour" };
static const char *const tags[] = { "Water", "Night life", "C++", "Öffentlich" };
static const char *const languages[] = { "en", "sv", "de", "" };

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

struct archive {
    unsigned serial;
    char dir[64];
    struct ev_arena arena;
    struct ev_event events[EVENTS];
    struct ev_stemmers stemmers;
    struct ev_index *index; /* whole, or in shards */
};

static uint32_t seed = 20210315;

static uint32_t pick(size_t n)
{
    seed = seed * 1664525 + 1013904223;
    return (uint32_t)((seed >> 8) % n);
}

/* ---- made-up events ---- */

static struct ev_bytes some_words(struct ev_arena *arena, unsigned count)
{
    struct ev_buf text;
    struct ev_bytes kept;

    ev_buf_init(&text, EV_BUF_MAX);
    for (unsigned i = 0; i < count; i++)
        ev_buf_add_fmt(&text, "%s%s", i > 0 ? " " : "", words[pick(COUNT(words))]);
    kept = ev_arena_copy(arena, ev_buf_bytes(&text));
    ev_buf_clear(&text);
    return kept;
}

static struct ev_when some_time(void)
{
    struct ev_when when = EV_WHEN_INIT;

    if (pick(8) == 0)
        return when;
    when.start = (struct ev_day){ (int16_t)(2020 + pick(3)), (uint8_t)(1 + pick(12)),
                                  (uint8_t)(1 + pick(28)) };
    when.end = when.start;
    switch (pick(6)) {
    case 0: when.start.day = when.end.day = 0; break;
    case 1: when.start.month = when.end.month = when.start.day = when.end.day = 0; break;
    case 2: when.end = ev_day_from_number(ev_day_number(when.start) + (int32_t)pick(70)); break;
    default: when.start_minute = (int16_t)(pick(24) * 60);
    }
    return when;
}

static void make_people(struct archive *a, struct ev_facts *f)
{
    f->people_count = pick(4);
    f->people = ev_arena_array(&a->arena, f->people_count, sizeof *f->people);
    for (size_t i = 0; i < f->people_count; i++)
        f->people[i].name = ev_bytes_of(names[pick(COUNT(names))]);
    f->orgs_count = pick(3);
    f->orgs = ev_arena_array(&a->arena, f->orgs_count, sizeof *f->orgs);
    for (size_t i = 0; i < f->orgs_count; i++) {
        f->orgs[i].name = ev_bytes_of(orgs[pick(COUNT(orgs))]);
        f->orgs[i].role = (enum ev_org_role)pick(EV_ORG_ROLE_COUNT);
    }
    f->tags_count = pick(3);
    f->tags = ev_arena_array(&a->arena, f->tags_count, sizeof *f->tags);
    for (size_t i = 0; i < f->tags_count; i++)
        f->tags[i] = ev_bytes_of(tags[pick(COUNT(tags))]);
}

static void make_event(struct archive *a, size_t i)
{
    struct ev_event *event = &a->events[i];
    struct ev_facts *f = &event->facts;

    snprintf(event->id, sizeof event->id, "ev%08zu", i * 7919 % 99999989);
    f->kind = (enum ev_kind)(pick(3) == 0 ? pick(EV_KIND_COUNT) : 0);
    f->mode = (enum ev_mode)pick(EV_MODE_COUNT);
    f->title = some_words(&a->arena, 1 + pick(4));
    f->text = some_words(&a->arena, pick(20));
    f->language = ev_bytes_of(languages[pick(COUNT(languages))]);
    f->place = pick(2) == 0 ? ev_bytes_of("Harbour house, Umeå") : EV_NOTHING;
    f->when = some_time();
    make_people(a, f);
    event->first_seen_utc_s = event->last_seen_utc_s = INT64_MIN;
}

static void add_document(struct archive *a, xpc_wdb *wdb, const struct ev_event *event)
{
    struct ev_document document;
    struct ev_buf json;
    xpc_doc *doc = NULL;

    ev_buf_init(&json, EV_BUF_MAX);
    ev_event_write(event, false, &json);
    assert_int_equal(ev_document_of(event, &a->stemmers, &a->arena, &document, NULL), EV_OK);
    assert_int_equal(xpc_doc_make(document.postings, document.postings_count, document.values,
                                  document.values_count, (xpc_bytes){ json.data, json.len }, &doc,
                                  NULL),
                     XPC_OK);
    assert_int_equal(xpc_wdb_add(wdb, doc, NULL, NULL), XPC_OK);
    xpc_doc_free(&doc);
    ev_buf_clear(&json);
}

static void write_current(const char *dir)
{
    char path[128];
    FILE *file;

    snprintf(path, sizeof path, "%s/CURRENT", dir);
    file = fopen(path, "w");
    assert_non_null(file);
    fputs("gen-000001\n", file);
    fclose(file);
}

/* Every step-th event from first on, as an index in dir. */
static void write_index(struct archive *a, const char *dir, size_t first, size_t step)
{
    struct ev_index_info info = { .uuid = "made-up", .schema_version = EV_SCHEMA_VERSION };
    xpc_wdb *wdb = NULL;
    char path[128];

    snprintf(path, sizeof path, "%s/gen-000001", dir);
    assert_int_equal(xpc_wdb_open(path, XPC_DB_CREATE | XPC_DB_NO_SYNC, 0, &wdb, NULL), XPC_OK);
    for (size_t i = first; i < EVENTS; i += step) {
        add_document(a, wdb, &a->events[i]);
        info.events++;
    }
    assert_int_equal(ev_facts_write(wdb, &info, NULL), EV_OK);
    assert_int_equal(xpc_wdb_commit(wdb, NULL), XPC_OK);
    xpc_wdb_free(&wdb);
    write_current(dir);
}

static struct archive *new_archive(void)
{
    static unsigned made;
    struct archive *a = calloc(1, sizeof *a);

    assert_non_null(a);
    a->serial = ++made;
    ev_arena_init(&a->arena, 0);
    snprintf(a->dir, sizeof a->dir, "/tmp/evsearch-test-XXXXXX");
    assert_non_null(mkdtemp(a->dir));
    for (size_t i = 0; i < EVENTS; i++)
        make_event(a, i);
    return a;
}

static int setup(void **state)
{
    struct archive *a = new_archive();

    write_index(a, a->dir, 0, 1);
    assert_int_equal(ev_index_open(a->dir, &a->index, NULL), EV_OK);
    *state = a;
    return 0;
}

static int setup_shards(void **state)
{
    struct archive *a = new_archive();
    char dirs[SHARDS][96];
    const char *list[SHARDS];
    struct ev_index_info info;

    for (size_t i = 0; i < SHARDS; i++) {
        snprintf(dirs[i], sizeof dirs[i], "%s/%zu", a->dir, i);
        assert_int_equal(mkdir(dirs[i], 0700), 0);
        write_index(a, dirs[i], i, SHARDS);
        list[i] = dirs[i];
    }
    assert_int_equal(ev_index_open_many(list, SHARDS, &a->index, NULL), EV_OK);
    assert_int_equal(ev_index_info(a->index, &info, NULL), EV_OK);
    assert_int_equal(info.events, EVENTS);
    *state = a;
    return 0;
}

static int teardown(void **state)
{
    struct archive *a = *state;
    char command[128];

    ev_index_free(&a->index);
    ev_stemmers_clear(&a->stemmers);
    ev_arena_clear(&a->arena);
    snprintf(command, sizeof command, "rm -rf %s", a->dir);
    assert_int_equal(system(command), 0);
    free(a);
    return 0;
}

/* ---- brute force ---- */

static const char *const codes[] = { "en", "sv", "de" };

static bool same_word(struct archive *a, const struct ev_token *asked, const struct ev_token *there,
                      const char *code)
{
    struct ev_word_terms x, y;
    struct ev_arena arena;
    bool same = false;

    if (asked->kind == EV_TOKEN_SINGLE || there->kind == EV_TOKEN_SINGLE)
        return asked->kind == there->kind && ev_bytes_equal(asked->folded, there->folded);
    if (ev_bytes_equal(asked->folded, there->folded))
        return true;
    ev_arena_init(&arena, 0);
    assert_int_equal(ev_word_terms(asked, "", codes, COUNT(codes), &a->stemmers, &arena, &x, NULL),
                     EV_OK);
    assert_int_equal(ev_word_terms(there, "", &code, code != NULL, &a->stemmers, &arena, &y, NULL),
                     EV_OK);
    for (size_t i = 0; i < x.stems_count; i++)
        for (size_t k = 0; k < y.stems_count; k++)
            same |= ev_bytes_equal(x.stems[i], y.stems[k]);
    ev_arena_clear(&arena);
    return same;
}

/* Whether text has the one-word query word. */
static bool text_has(struct archive *a, struct ev_bytes text, struct ev_bytes word,
                     const char *code)
{
    struct ev_arena arena;
    struct ev_tokens asked, there;
    bool found = false;

    ev_arena_init(&arena, 0);
    assert_int_equal(ev_tokenize(word, &arena, &asked, NULL), EV_OK);
    assert_int_equal(ev_tokenize(text, &arena, &there, NULL), EV_OK);
    assert_true(asked.count >= 1);
    for (size_t i = 0; i < there.count && !found; i++)
        found = same_word(a, &asked.items[0], &there.items[i], code);
    ev_arena_clear(&arena);
    return found;
}

static bool field_has(struct archive *a, const struct ev_event *e, enum ev_field field,
                      struct ev_bytes word)
{
    const struct ev_facts *f = &e->facts;
    const char *code = ev_stem_code(f->language);
    bool all = field == EV_FIELD_TEXT, found = false;

    if (all || field == EV_FIELD_TITLE)
        found |= text_has(a, f->title, word, code);
    if (all || field == EV_FIELD_PLACE)
        found |= text_has(a, f->place, word, code);
    if (all)
        found |= text_has(a, f->text, word, code);
    for (size_t i = 0; (all || field == EV_FIELD_PERSON) && i < f->people_count; i++)
        found |= text_has(a, f->people[i].name, word, code);
    for (size_t i = 0; (all || field == EV_FIELD_TAG) && i < f->tags_count; i++)
        found |= text_has(a, f->tags[i], word, code);
    for (size_t i = 0; (all || field == EV_FIELD_ORGANISER) && i < f->orgs_count; i++)
        if (all || f->orgs[i].role <= EV_ORG_HOST)
            found |= text_has(a, f->orgs[i].name, word, code);
    return found;
}

/* Which events have a word in a field, found out once: the words are few. */
static bool event_has(struct archive *a, const struct ev_event *e, const struct ev_query *q)
{
    static struct {
        enum ev_field field;
        char word[32];
        bool has[EVENTS];
    } known[128];
    static size_t count;
    static unsigned owner;
    size_t i = 0;

    if (owner != a->serial) {
        owner = a->serial;
        count = 0;
    }
    while (i < count &&
           (known[i].field != q->field || !ev_bytes_equal(ev_bytes_of(known[i].word), q->text)))
        i++;
    if (i == count) {
        assert_true(count < COUNT(known));
        count++;
        known[i].field = q->field;
        snprintf(known[i].word, sizeof known[i].word, "%.*s", EV_FMT(q->text));
        for (size_t k = 0; k < EVENTS; k++)
            known[i].has[k] = field_has(a, &a->events[k], q->field, q->text);
    }
    return known[i].has[e - a->events];
}

static struct ev_day last_day(const struct ev_when *when)
{
    return ev_day_last(when->end.year != 0 ? when->end : when->start);
}

static bool overlaps(const struct ev_when *when, struct ev_day first, struct ev_day last)
{
    if (when->start.year == 0)
        return false;
    return (first.year == 0 || ev_day_compare(last_day(when), first) >= 0) &&
           (last.year == 0 || ev_day_compare(ev_day_first(when->start), last) <= 0);
}

/* The values of a facet, folded, each once. */
static size_t values_of(const struct ev_event *e, enum ev_field field, struct ev_buf *values,
                        size_t max)
{
    const struct ev_facts *f = &e->facts;
    size_t count = 0, all = 0;
    struct ev_bytes list[64];
    char months[40][16];

    if (field == EV_FIELD_MONTH && f->when.start.year != 0 && f->when.start.month != 0) {
        struct ev_day day = ev_day_first(f->when.start), last = last_day(&f->when);

        while (all < 40 &&
               (day.year < last.year || (day.year == last.year && day.month <= last.month))) {
            snprintf(months[all], sizeof months[all], "%04d-%02d", day.year, day.month);
            list[all] = ev_bytes_of(months[all]);
            all++;
            day.year = (int16_t)(day.year + (day.month == 12));
            day.month = (uint8_t)(day.month % 12 + 1);
        }
    }
    for (size_t i = 0; field == EV_FIELD_PERSON && i < f->people_count; i++)
        list[all++] = f->people[i].name;
    for (size_t i = 0; field == EV_FIELD_TAG && i < f->tags_count; i++)
        list[all++] = f->tags[i];
    for (size_t i = 0; field == EV_FIELD_ORGANISER && i < f->orgs_count; i++)
        if (f->orgs[i].role <= EV_ORG_HOST)
            list[all++] = f->orgs[i].name;
    if (field == EV_FIELD_KIND)
        list[all++] = ev_bytes_of(ev_kind_name(f->kind));
    if (field == EV_FIELD_MODE && f->mode != EV_MODE_UNKNOWN)
        list[all++] = ev_bytes_of(ev_mode_name(f->mode));
    for (size_t i = 0; i < all && count < max; i++) {
        bool known = false;

        ev_buf_init(&values[count], EV_BUF_MAX);
        ev_term_value(field, list[i], &values[count]);
        for (size_t k = 0; k < count; k++)
            known |= ev_bytes_equal(ev_buf_bytes(&values[k]), ev_buf_bytes(&values[count]));
        if (known)
            ev_buf_clear(&values[count]);
        else
            count++;
    }
    return count;
}

static bool has_value(const struct ev_event *e, enum ev_field field, struct ev_bytes value)
{
    struct ev_buf values[64], wanted;
    size_t count = values_of(e, field, values, 64);
    bool none = ev_bytes_equal(value, EV_LIT("none")), found = none && count == 0;

    ev_buf_init(&wanted, EV_BUF_MAX);
    ev_term_value(field, value, &wanted);
    for (size_t i = 0; i < count; i++) {
        found |= !none && ev_bytes_equal(ev_buf_bytes(&values[i]), ev_buf_bytes(&wanted));
        ev_buf_clear(&values[i]);
    }
    ev_buf_clear(&wanted);
    return found;
}

static bool matches(struct archive *a, const struct ev_event *e, const struct ev_query *q)
{
    bool all = true, any = false;

    switch (q->kind) {
    case EV_QUERY_ALL: return true;
    case EV_QUERY_WORD: return event_has(a, e, q);
    case EV_QUERY_VALUE: return has_value(e, q->field, q->text);
    case EV_QUERY_UNKNOWN: return has_value(e, q->field, EV_LIT("none"));
    case EV_QUERY_RANGE: return overlaps(&e->facts.when, q->first, q->last);
    case EV_QUERY_NOT: return !matches(a, e, q->children[0]);
    default: break;
    }
    for (size_t i = 0; i < q->children_count; i++) {
        bool one = matches(a, e, q->children[i]);

        all &= one;
        any |= one;
    }
    if (q->kind == EV_QUERY_WHEN)
        return all || overlaps(&e->facts.when, q->first, q->last);
    return q->kind == EV_QUERY_OR ? any : all;
}

/* Whether the event has some of the words, and all that is no plain word. */
static bool matches_some(struct archive *a, const struct ev_event *e, const struct ev_query *q)
{
    bool any = false, words_there = false;

    if (q->kind != EV_QUERY_AND && q->kind != EV_QUERY_OR)
        return matches(a, e, q);
    for (size_t i = 0; i < q->children_count; i++) {
        const struct ev_query *child = q->children[i];
        bool one = matches_some(a, e, child);

        if (q->kind == EV_QUERY_OR ||
            (child->kind != EV_QUERY_NOT &&
             (child->field == EV_FIELD_TEXT || child->kind == EV_QUERY_WHEN))) {
            words_there = true;
            any |= one;
        } else if (!one) {
            return false;
        }
    }
    return any || !words_there;
}

static bool is_answer(struct archive *a, const struct ev_event *e, const struct ev_results *r)
{
    return r->matched == EV_MATCHED_SOME ? matches_some(a, e, r->query.root)
                                         : matches(a, e, r->query.root);
}

static bool passes(const struct ev_event *e, const struct ev_request *r, enum ev_field without)
{
    for (size_t i = 0; i < r->filters_count; i++) {
        const struct ev_filter *filter = &r->filters[i];
        bool one = false;

        if (filter->field == without && !filter->negated)
            continue;
        for (size_t k = 0; k < filter->values_count; k++)
            one |= has_value(e, filter->field, filter->values[k]);
        if (one == filter->negated)
            return false;
    }
    return (r->first.year == 0 && r->last.year == 0) || overlaps(&e->facts.when, r->first, r->last);
}

/* ---- comparing ---- */

static uint64_t brute_total(struct archive *a, const struct ev_results *r, enum ev_field without,
                            enum ev_field with, struct ev_bytes value)
{
    uint64_t total = 0;

    for (size_t i = 0; i < EVENTS; i++)
        if (passes(&a->events[i], r->request, without) && is_answer(a, &a->events[i], r) &&
            (with == EV_FIELD_COUNT || has_value(&a->events[i], with, value)))
            total++;
    return total;
}

static bool is_selected(const struct ev_request *r, enum ev_field field)
{
    for (size_t i = 0; i < r->filters_count; i++)
        if (r->filters[i].field == field && !r->filters[i].negated)
            return true;
    return false;
}

static void check_facet(struct archive *a, const struct ev_results *r, const struct ev_facet *f)
{
    enum ev_field without = is_selected(r->request, f->field) ? f->field : EV_FIELD_COUNT;
    uint64_t want = brute_total(a, r, without, f->field, EV_LIT("none"));

    if (f->unknown != want)
        fail_msg("\"%.*s\": %s none: %llu, not %llu", EV_FMT(r->query.text),
                 ev_field(f->field)->name, (unsigned long long)f->unknown,
                 (unsigned long long)want);
    for (size_t i = 0; i < f->values_count; i++) {
        want = brute_total(a, r, without, f->field, f->values[i].value);
        if (f->values[i].count != want)
            fail_msg("\"%.*s\": %s %.*s: %llu, not %llu", EV_FMT(r->query.text),
                     ev_field(f->field)->name, EV_FMT(f->values[i].value),
                     (unsigned long long)f->values[i].count, (unsigned long long)want);
    }
}

static const enum ev_field facet_fields[] = { EV_FIELD_MONTH, EV_FIELD_ORGANISER, EV_FIELD_PERSON,
                                              EV_FIELD_TAG,   EV_FIELD_KIND,      EV_FIELD_MODE };

static void some_query(struct ev_buf *out)
{
    static const char *const joins[] = { " ", " OR ", " -", " AND ", " NOT " };
    static const char *const fields[] = { "", "", "", "", "title:", "person:", "tag:", "place:" };
    static const char *const others[] = { "kind:event",    "kind:call,news", "month:none",
                                          "date:2021",     "date:2020-06..", "date:..2020-12-05",
                                          "mode:online",   "month:2021-02",  "february 2021",
                                          "person:winter", "org:river",      "(night OR river)" };
    unsigned count = pick(4);

    for (unsigned i = 0; i < count; i++) {
        if (i > 0)
            ev_buf_add_str(out, joins[pick(COUNT(joins))]);
        if (pick(3) == 0)
            ev_buf_add_str(out, others[pick(COUNT(others))]);
        else /* single words: chunks are no one word to the brute force above */
            ev_buf_add_fmt(out, "%s%s", fields[pick(COUNT(fields))], words[pick(14)]);
    }
}

static void some_filters(struct archive *a, struct ev_request *r, struct ev_filter *filters,
                         struct ev_arena *arena)
{
    static const char *const texts[] = { "organiser=river trust",
                                         "organiser=Harbour,Night School",
                                         "kind=event",
                                         "kind=call,news",
                                         "month=2021-02,2021-03",
                                         "month=none",
                                         "tag=none,C++",
                                         "mode=online",
                                         "person=Ada Winter",
                                         "person=Chloe Durand,Bo Ek" };

    (void)a;
    for (unsigned i = pick(3); i > 0; i--)
        assert_int_equal(ev_filter_read(ev_bytes_of(texts[pick(COUNT(texts))]), pick(4) == 0, arena,
                                        &filters[r->filters_count++], NULL),
                         EV_OK);
    r->filters = filters;
    if (pick(6) == 0)
        r->first = (struct ev_day){ 2021, 1, 20 };
}

/* Few events have all the words, and they stand before those that have some. */
static void check_tiers(struct archive *a, const struct ev_results *r)
{
    struct ev_results full = *r;
    uint64_t want;

    if (r->matched == EV_MATCHED_ANY || r->matched == EV_MATCHED_SIMILAR)
        return;
    full.matched = EV_MATCHED_ALL;
    want = brute_total(a, &full, EV_FIELD_COUNT, EV_FIELD_COUNT, EV_NOTHING);
    assert_int_equal(r->matched == EV_MATCHED_SOME ? r->full : r->total, want);
    if (r->matched == EV_MATCHED_SOME)
        assert_true(want > 0 && want < EV_FULL_ENOUGH && r->total > want);
    for (size_t i = 0; i < r->hits_count; i++)
        assert_int_equal(r->hits[i].partial,
                         r->matched == EV_MATCHED_SOME && r->hits[i].rank > r->full);
}

static void test_totals_and_facets_are_exact(void **state)
{
    struct archive *a = *state;

    for (int run = 0; run < QUERIES / 5; run++) {
        struct ev_arena arena;
        struct ev_buf text;
        struct ev_filter filters[3];
        struct ev_facet_wish wishes[COUNT(facet_fields)];
        struct ev_request request = { .today = today, .match = EV_MATCH_ALL, .limit = 30 };
        struct ev_results results;
        uint64_t want;

        ev_arena_init(&arena, 0);
        ev_buf_init(&text, EV_BUF_MAX);
        some_query(&text);
        request.text = ev_buf_bytes(&text);
        some_filters(a, &request, filters, &arena);
        request.match = pick(2) == 0 ? EV_MATCH_ALL : EV_MATCH_AUTO;
        for (size_t i = 0; i < COUNT(facet_fields); i++)
            wishes[i] = (struct ev_facet_wish){ facet_fields[i], 0 };
        request.facets = wishes;
        request.facets_count = COUNT(facet_fields);
        assert_int_equal(ev_search(a->index, &request, &arena, &results, NULL), EV_OK);
        check_tiers(a, &results);
        if (results.matched == EV_MATCHED_ANY || results.matched == EV_MATCHED_SIMILAR)
            goto next;
        want = brute_total(a, &results, EV_FIELD_COUNT, EV_FIELD_COUNT, EV_NOTHING);
        if (results.total != want)
            fail_msg("\"%.*s\": %llu events, not %llu", EV_FMT(request.text),
                     (unsigned long long)results.total, (unsigned long long)want);
        for (size_t i = 0; i < results.facets_count; i++)
            check_facet(a, &results, &results.facets[i]);
    next:
        ev_buf_clear(&text);
        ev_arena_clear(&arena);
    }
}

static void test_pages_are_the_whole(void **state)
{
    struct archive *a = *state;
    bool seen[EVENTS] = { false };
    uint64_t total = 0;

    for (int64_t offset = 0; offset == 0 || (uint64_t)offset < total; offset += 7) {
        struct ev_arena arena;
        struct ev_request request = {
            .text = EV_LIT("night OR river"), .today = today, .limit = 7, .offset = offset
        };
        struct ev_results results;

        ev_arena_init(&arena, 0);
        assert_int_equal(ev_search(a->index, &request, &arena, &results, NULL), EV_OK);
        total = results.total;
        for (size_t i = 0; i < results.hits_count; i++) {
            size_t n = 0;

            while (strcmp(a->events[n].id, results.hits[i].event.id) != 0)
                n++;
            assert_false(seen[n]);
            seen[n] = true;
            assert_int_equal(results.hits[i].rank, (uint64_t)offset + i + 1);
        }
        ev_arena_clear(&arena);
    }
    for (size_t i = 0; i < EVENTS; i++)
        total -= seen[i];
    assert_int_equal(total, 0);
}

/* A sink that compares what comes with a kept answer. */
struct compare {
    const struct ev_results *kept;
    struct ev_arena *arena; /* of the answer */
    size_t begun, seen, stop_at, used_bytes;
};

static enum ev_status compare_begin(void *ctx, const struct ev_results *results,
                                    struct ev_error *err)
{
    struct compare *c = ctx;

    (void)err;
    assert_int_equal(c->begun++, 0);
    assert_int_equal(results->total, c->kept->total);
    assert_int_equal(results->facets_count, c->kept->facets_count);
    assert_int_equal(results->notes_count, c->kept->notes_count);
    c->used_bytes = c->arena->used_bytes;
    return EV_OK;
}

static enum ev_status compare_hit(void *ctx, const struct ev_hit *hit, struct ev_error *err)
{
    struct compare *c = ctx;
    const struct ev_hit *want = &c->kept->hits[c->seen];

    (void)err;
    assert_int_equal(hit->rank, want->rank);
    assert_string_equal(hit->event.id, want->event.id);
    assert_true(ev_bytes_equal(hit->event.facts.text, want->event.facts.text));
    assert_true(ev_bytes_equal(hit->snippet.text, want->snippet.text));
    assert_int_equal(hit->snippet.marks_count, want->snippet.marks_count);
    assert_int_equal(c->arena->used_bytes, c->used_bytes); /* nothing is kept */
    return ++c->seen == c->stop_at ? EV_END : EV_OK;
}

static void test_one_by_one_is_the_same(void **state)
{
    struct archive *a = *state;
    const struct ev_facet_wish facets[] = { { EV_FIELD_MONTH, 0 } };
    const struct ev_request request = { .text = EV_LIT("river OR night"),
                                        .today = today,
                                        .limit = 1000,
                                        .facets = facets,
                                        .facets_count = 1,
                                        .snippet_bytes = 120 };
    struct ev_results kept, results = { 0 };
    struct ev_arena arena, other;
    struct compare c = { .kept = &kept, .arena = &other };
    const struct ev_hit_sink sink = { &c, compare_begin, compare_hit };

    ev_arena_init(&arena, 0);
    ev_arena_init(&other, 0);
    assert_int_equal(ev_search(a->index, &request, &arena, &kept, NULL), EV_OK);
    assert_true(kept.hits_count > 20);
    assert_int_equal(ev_search_each(a->index, &request, &other, &sink, &results, NULL), EV_OK);
    assert_int_equal(c.seen, kept.hits_count);
    assert_int_equal(results.hits_count, 0);
    assert_int_equal(results.last, kept.last);
    c.begun = c.seen = 0;
    c.stop_at = 5;
    assert_int_equal(ev_search_each(a->index, &request, &other, &sink, &results, NULL), EV_END);
    assert_int_equal(c.seen, 5);
    ev_arena_clear(&arena);
    ev_arena_clear(&other);
}

static void test_dates_in_order_unknown_last(void **state)
{
    struct archive *a = *state;

    for (int down = 0; down < 2; down++) {
        struct ev_arena arena;
        struct ev_request request = { .today = today,
                                      .sort = down ? EV_SORT_DATE_REVERSE : EV_SORT_DATE,
                                      .limit = EVENTS };
        struct ev_results results;

        ev_arena_init(&arena, 0);
        assert_int_equal(ev_search(a->index, &request, &arena, &results, NULL), EV_OK);
        assert_int_equal(results.hits_count, EVENTS);
        for (size_t i = 1; i < results.hits_count; i++) {
            struct ev_day before = results.hits[i - 1].event.facts.when.start;
            struct ev_day day = results.hits[i].event.facts.when.start;

            assert_false(before.year == 0 && day.year != 0);
            if (day.year != 0) {
                int c = ev_day_compare(ev_day_first(before), ev_day_first(day));

                assert_true(down ? c >= 0 : c <= 0);
            }
        }
        ev_arena_clear(&arena);
    }
}

/* What people type by accident, and what they should never have typed. */
static void test_any_text(void **state)
{
    static const char *const bits[] = {
        "river",        " ",       "\"",       "(",      ")",      "-",        " AND ", " OR ",
        " NOT ",        " NEAR ",  "*",        "?",      "~",      "title:",   ":",     ",",
        "date:",        "2021",    "é",        "東京",   "\xFF",   "foo:",     "'",     "kind:x",
        "none",         "month:",  "person:(", "NEAR/2", "“",      "winter~",  "n*t",   "february ",
        "--",           "1/2",     "##",       "C++",    "id:ev0", "source:*", "the ",  "rivr ",
        "starts:2021 ", "lang:en "
    };
    struct archive *a = *state;

    for (int run = 0; run < QUERIES; run++) {
        char text[256];
        size_t len = 0;
        struct ev_arena arena;
        struct ev_facet_wish wish = { EV_FIELD_MONTH, 0 };
        struct ev_request request = {
            .today = today, .limit = 3, .snippet_bytes = 60, .facets = &wish, .facets_count = 1
        };
        struct ev_results results;
        struct ev_error err = EV_ERROR_INIT;

        for (unsigned i = 0; i < 10; i++) {
            const char *bit = bits[pick(COUNT(bits))];

            memcpy(text + len, bit, strlen(bit));
            len += strlen(bit);
        }
        request.text = (struct ev_bytes){ text, len };
        request.match = (enum ev_match)pick(3);
        ev_arena_init(&arena, 0);
        if (ev_search(a->index, &request, &arena, &results, &err) != EV_OK)
            fail_msg("\"%.*s\": %s", (int)len, text, err.text);
        for (size_t i = 0; i < results.hits_count; i++) {
            const struct ev_snippet *s = &results.hits[i].snippet;

            for (size_t k = 0; k < s->marks_count; k++)
                assert_true(s->marks[k].from < s->marks[k].past &&
                            s->marks[k].past <= s->text.len &&
                            (k == 0 || s->marks[k].from >= s->marks[k - 1].past));
        }
        ev_arena_clear(&arena);
    }
}

static void test_what_is_said_when_words_are_missing(void **state)
{
    static const struct {
        const char *text;
        enum ev_matched matched;
        bool found;
        const char *suggestion, *why;
    } rows[] = {
        { "river", EV_MATCHED_ALL, true, "", "there" },
        { "networkng", EV_MATCHED_SIMILAR, true, "networking", "a slip" },
        { "river xylophone", EV_MATCHED_ANY, true, "", "one word is nowhere, and none is near" },
        { "xylophone", EV_MATCHED_ALL, false, "", "nothing at all" },
        { "the river", EV_MATCHED_ALL, true, "", "an article need not be there" },
    };
    struct archive *a = *state;

    for (size_t i = 0; i < COUNT(rows); i++) {
        struct ev_arena arena;
        struct ev_request request = { .text = ev_bytes_of(rows[i].text),
                                      .today = today,
                                      .limit = 3 };
        struct ev_results r;

        ev_arena_init(&arena, 0);
        assert_int_equal(ev_search(a->index, &request, &arena, &r, NULL), EV_OK);
        if (r.matched != rows[i].matched || (r.total > 0) != rows[i].found ||
            (rows[i].suggestion[0] == '\0') != (r.suggestion.len == 0))
            fail_msg("%s: \"%s\" matched %d, %llu events, suggestion \"%.*s\"", rows[i].why,
                     rows[i].text, (int)r.matched, (unsigned long long)r.total,
                     EV_FMT(r.suggestion));
        ev_arena_clear(&arena);
    }
}

static uint64_t count_of(struct archive *a, const char *text)
{
    struct ev_arena arena;
    struct ev_request request = { .text = ev_bytes_of(text),
                                  .today = today,
                                  .match = EV_MATCH_ALL };
    struct ev_results r;

    ev_arena_init(&arena, 0);
    assert_int_equal(ev_search(a->index, &request, &arena, &r, NULL), EV_OK);
    ev_arena_clear(&arena);
    return r.total;
}

static void test_names_in_any_order(void **state)
{
    static const struct {
        const char *asked, *name, *why;
    } rows[] = {
        { "person:\"Winter Ada\"", "Ada Winter", "family name first" },
        { "person:\"Winter, A.\"", "Ada Winter", "as in a list of names" },
        { "person:\"a winter\"", "Ada Winter", "one letter is an initial" },
        { "person:\"durand chloe\"", "Chloé Durand", "accents left out" },
        { "person:\"Ada Ek\"", "Nobody", "words of two people are no name" },
    };
    struct archive *a = *state;

    for (size_t i = 0; i < COUNT(rows); i++) {
        uint64_t want = 0;

        for (size_t k = 0; k < EVENTS; k++)
            want += has_value(&a->events[k], EV_FIELD_PERSON, ev_bytes_of(rows[i].name));
        if (count_of(a, rows[i].asked) != want)
            fail_msg("%s: %s: %llu events, not %llu", rows[i].why, rows[i].asked,
                     (unsigned long long)count_of(a, rows[i].asked), (unsigned long long)want);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_totals_and_facets_are_exact),
        cmocka_unit_test(test_pages_are_the_whole),
        cmocka_unit_test(test_one_by_one_is_the_same),
        cmocka_unit_test(test_dates_in_order_unknown_last),
        cmocka_unit_test(test_any_text),
        cmocka_unit_test(test_what_is_said_when_words_are_missing),
        cmocka_unit_test(test_names_in_any_order),
    };

    return cmocka_run_group_tests_name("one index", tests, setup, teardown) +
           cmocka_run_group_tests_name("three shards", tests, setup_shards, teardown);
}
