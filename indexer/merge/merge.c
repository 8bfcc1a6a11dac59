/* ev_merge: mentions in, events out.  The order of the input does not matter. */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "evsearch/index.h"
#include "indexer/merge/cluster.h"
#include "indexer/merge/pick.h"

enum { ID_TEXT_BYTES = 400 };

/* ---- canonical order ---- */

static int compare_numbers(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

/* Captures whose time is not known come last: what is known makes the better first mention. */
static int compare_captures(int64_t a, int64_t b)
{
    if ((a == INT64_MIN) != (b == INT64_MIN))
        return a == INT64_MIN ? 1 : -1;
    return compare_numbers(a, b);
}

static int compare_content(const struct ev_mention *a, const struct ev_mention *b)
{
    int order = ev_bytes_compare(a->facts.title, b->facts.title);

    if (order == 0)
        order = ev_day_compare(a->facts.when.start, b->facts.when.start);
    if (order == 0)
        order = compare_numbers(a->facts.when.start_minute, b->facts.when.start_minute);
    if (order == 0)
        order = ev_bytes_compare(a->facts.text, b->facts.text);
    if (order == 0)
        order = ev_bytes_compare(a->facts.place, b->facts.place);
    if (order == 0)
        order = ev_bytes_compare(a->source.crawl, b->source.crawl);
    return order;
}

static int compare_mentions(const void *a, const void *b)
{
    const struct ev_mention *x = a, *y = b;
    int order = compare_captures(x->source.captured_utc_s, y->source.captured_utc_s);

    if (order == 0)
        order = ev_bytes_compare(x->source.path, y->source.path);
    if (order == 0)
        order = ev_bytes_compare(x->source.url, y->source.url);
    if (order == 0)
        order = compare_numbers(x->rank, y->rank);
    return order != 0 ? order : compare_content(x, y);
}

/* ---- ids ---- */

/* What an event is called by, from its first mention; later mentions do not change it. */
static void write_identity(const struct ev_mention *first, unsigned repeat, struct ev_buf *out)
{
    const struct ev_facts *facts = &first->facts;

    ev_buf_reset(out);
    ev_buf_add_fmt(out, "%s\n", ev_kind_name(facts->kind));
    ev_fold(facts->title, out);
    ev_buf_add_fmt(out, "\n%d-%d-%d", facts->when.start.year, facts->when.start.month,
                   facts->when.start.day);
    if (facts->title.len == 0 || facts->when.start.year == 0) {
        ev_buf_add_char(out, '\n');
        ev_fold(ev_bytes_slice(facts->text, 0, ev_utf8_cut(facts->text, ID_TEXT_BYTES)), out);
    }
    if (repeat > 0)
        ev_buf_add_fmt(out, "\n%u", repeat);
}

struct id_entry {
    char id[EV_ID_LEN + 1];
    size_t event; /* events are in canonical order */
};

static int compare_ids(const void *a, const void *b)
{
    const struct id_entry *x = a, *y = b;
    int order = strcmp(x->id, y->id);

    return order != 0 ? order : x->event < y->event ? -1 : x->event > y->event;
}

static enum ev_status make_id(struct ev_event *event, unsigned repeat, struct ev_buf *scratch,
                              struct ev_error *err)
{
    enum ev_status status;

    write_identity(&event->mentions[0], repeat, scratch);
    if ((status = ev_buf_status(scratch, err)) == EV_OK)
        ev_hash_text(ev_hash_of(ev_buf_bytes(scratch)), EV_ID_LEN, event->id);
    return status;
}

/* Give the second and later events of an equal id another one; *again if any was changed. */
static enum ev_status part_equal_ids(struct ev_event *events, struct id_entry *ids, size_t count,
                                     unsigned round, struct ev_buf *scratch, bool *again,
                                     struct ev_error *err)
{
    enum ev_status status = EV_OK;
    unsigned repeat = 0;

    *again = false;
    for (size_t i = 0; i < count; i++) {
        memcpy(ids[i].id, events[i].id, sizeof ids[i].id);
        ids[i].event = i;
    }
    qsort(ids, count, sizeof *ids, compare_ids);
    for (size_t i = 1; i < count && status == EV_OK; i++) {
        if (strcmp(ids[i].id, ids[i - 1].id) != 0) {
            repeat = 0;
            continue;
        }
        *again = true;
        status = make_id(&events[ids[i].event], ++repeat + round * 100000u, scratch, err);
    }
    return status;
}

static enum ev_status set_ids(struct ev_event *events, size_t count, struct ev_arena *arena,
                              struct ev_error *err)
{
    struct id_entry *ids = ev_arena_array(arena, count, sizeof *ids);
    struct ev_buf scratch;
    enum ev_status status = EV_OK;
    bool again = count > 1;

    if (ids == NULL)
        return ev_fail(err, EV_EMEM, "no memory to merge events");
    ev_buf_init(&scratch, EV_BUF_MAX);
    for (size_t i = 0; i < count && status == EV_OK; i++)
        status = make_id(&events[i], 0, &scratch, err);
    for (unsigned round = 0; again && status == EV_OK && round < 20; round++)
        status = part_equal_ids(events, ids, count, round, &scratch, &again, err);
    ev_buf_clear(&scratch);
    return status;
}

static int compare_events(const void *a, const void *b)
{
    const struct ev_event *x = a, *y = b;

    return strcmp(x->id, y->id);
}

/* ---- all of it ---- */

/* Put the mentions of each event together; event_of[] names the first mention of each. */
static enum ev_status group(const struct ev_mention *mentions, size_t count,
                            const uint32_t *event_of, struct ev_arena *arena,
                            struct ev_event **events, size_t *events_count, struct ev_error *err)
{
    struct ev_mention *grouped = ev_arena_array(arena, count, sizeof *grouped);
    size_t *sizes = ev_arena_array(arena, count, sizeof *sizes);
    size_t *event_at = ev_arena_array(arena, count, sizeof *event_at);
    size_t n = 0;

    if (grouped == NULL || sizes == NULL || event_at == NULL)
        return ev_fail(err, EV_EMEM, "no memory to merge events");
    for (size_t i = 0; i < count; i++)
        sizes[event_of[i]]++;
    for (size_t i = 0; i < count; i++)
        n += sizes[i] > 0;
    if ((*events = ev_arena_array(arena, n, sizeof **events)) == NULL)
        return ev_fail(err, EV_EMEM, "no memory to merge events");
    n = 0;
    for (size_t i = 0; i < count; i++) {
        struct ev_event *event;

        if (event_of[i] == i) {
            event_at[i] = n;
            (*events)[n].mentions = grouped;
            grouped += sizes[i];
            n++;
        }
        event = &(*events)[event_at[event_of[i]]];
        event->mentions[event->mentions_count++] = mentions[i];
    }
    *events_count = n;
    return EV_OK;
}

enum ev_status ev_merge(struct ev_mention *mentions, size_t count, struct ev_arena *arena,
                        struct ev_event **events, size_t *events_count, struct ev_error *err)
{
    struct ev_arena scratch;
    struct ev_profile *profiles;
    uint32_t *event_of = NULL;
    struct ev_event *made = NULL;
    size_t made_count = 0;
    enum ev_status status;

    if (count >= UINT32_MAX)
        return ev_fail(err, EV_ELIMIT, "more than %u mentions", UINT32_MAX - 1);
    ev_arena_init(&scratch, 0);
    if (count > 0)
        qsort(mentions, count, sizeof *mentions, compare_mentions);
    status = ev_profiles_make(mentions, count, &scratch, &profiles, err);
    if (status == EV_OK)
        status = ev_cluster(profiles, count, &scratch, &event_of, err);
    if (status == EV_OK)
        status = group(mentions, count, event_of, arena, &made, &made_count, err);
    for (size_t i = 0; i < made_count && status == EV_OK; i++)
        status = ev_pick_facts(&made[i], arena, err);
    if (status == EV_OK)
        status = set_ids(made, made_count, &scratch, err);
    ev_arena_clear(&scratch);
    if (status != EV_OK)
        return status;
    if (made_count > 0)
        qsort(made, made_count, sizeof *made, compare_events);
    *events = made;
    *events_count = made_count;
    return EV_OK;
}
