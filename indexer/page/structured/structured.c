#include "indexer/page/structured/structured.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "indexer/page/structured/mapping.h"
#include "indexer/page/structured/reading.h"

/* ---- is there anything at all? Reading a tree four times costs, so look first. -------------- */

enum { HAS_MICRODATA = 1, HAS_RDFA = 2, HAS_MICROFORMATS = 4 };

static bool class_is_root(struct ev_bytes classes)
{
    struct ev_bytes word;
    size_t at = 0;

    while (ev_word_next(classes, &at, &word))
        if (ev_bytes_equal(word, EV_LIT("h-event")) || ev_bytes_equal(word, EV_LIT("vevent")))
            return true;
    return false;
}

static unsigned syntaxes_in(const struct ev_tree *tree)
{
    unsigned has = 0;

    for (size_t i = 0; i < tree->attrs.count; i++)
        switch (tree->attrs.items[i].name) {
        case EV_ATTR_ITEMSCOPE: has |= HAS_MICRODATA; break;
        case EV_ATTR_TYPEOF: has |= HAS_RDFA; break;
        case EV_ATTR_CLASS:
            if ((has & HAS_MICROFORMATS) == 0 && class_is_root(tree->attrs.items[i].value))
                has |= HAS_MICROFORMATS;
            break;
        default: break;
        }
    return has;
}

/* ---- the same event twice -------------------------------------------------------------------- */

struct same {
    uint64_t key;
    size_t mention;
};

/* Of what may be one event: folded title and day. */
static uint64_t mention_key(const struct ev_mention *m, struct ev_buf *scratch)
{
    ev_buf_reset(scratch);
    ev_fold(m->facts.title, scratch);
    ev_buf_add_char(scratch, '\n');
    ev_day_print(m->facts.when.start, scratch);
    return ev_hash_of(ev_buf_bytes(scratch)).low;
}

static int same_compare(const void *a, const void *b)
{
    const struct same *x = a, *y = b;

    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->mention < y->mention ? -1 : x->mention > y->mention;
}

#define TAKE_LIST(to, from, list)                      \
    do {                                               \
        if ((to)->list##_count == 0) {                 \
            (to)->list = (from)->list;                 \
            (to)->list##_count = (from)->list##_count; \
        }                                              \
    } while (0)

static void text_take(struct ev_bytes *to, struct ev_bytes from)
{
    if (to->len == 0)
        *to = from;
}

/* What the later mention knows and the earlier does not. */
static void facts_complete(struct ev_facts *to, const struct ev_facts *from)
{
    text_take(&to->subtitle, from->subtitle);
    text_take(&to->place, from->place);
    text_take(&to->language, from->language);
    text_take(&to->url, from->url);
    text_take(&to->text, from->text);
    if (to->mode == EV_MODE_UNKNOWN)
        to->mode = from->mode;
    if (to->status == EV_EVENT_SCHEDULED)
        to->status = from->status;
    if (to->when.start_minute == EV_NO_MINUTE && from->when.start_minute != EV_NO_MINUTE) {
        to->when = from->when;
    } else if (to->when.end_minute == EV_NO_MINUTE &&
               ev_day_compare(to->when.end, to->when.start) == 0 &&
               ev_day_compare(from->when.start, to->when.start) == 0) {
        to->when.end = from->when.end;
        to->when.end_minute = from->when.end_minute;
    }
    if (to->published.year == 0)
        to->published = from->published;
    TAKE_LIST(to, from, people);
    TAKE_LIST(to, from, orgs);
    TAKE_LIST(to, from, tags);
}

/* Titles and days are the same.  Without a title that means little. */
static bool may_unite(const struct ev_mention *a, const struct ev_mention *b)
{
    int16_t x = a->facts.when.start_minute, y = b->facts.when.start_minute;

    return a->facts.title.len > 0 && (x == y || x == EV_NO_MINUTE || y == EV_NO_MINUTE) &&
           (a->facts.place.len == 0 || b->facts.place.len == 0 ||
            ev_bytes_equal(a->facts.place, b->facts.place));
}

static void mentions_unite(struct ev_builder *b, struct ev_mentions *mentions)
{
    struct same *same = ev_arena_array(b->arena, mentions->count, sizeof *same);
    bool *gone = ev_arena_alloc(b->arena, mentions->count);
    size_t kept = 0;

    if (same == NULL || gone == NULL) {
        b->status = EV_EMEM;
        return;
    }
    for (size_t i = 0; i < mentions->count; i++)
        same[i] = (struct same){ mention_key(&mentions->items[i], &b->scratch), i };
    if (b->scratch.status != EV_OK)
        b->status = EV_EMEM;
    if (mentions->count > 1)
        qsort(same, mentions->count, sizeof *same, same_compare);
    for (size_t i = 1, first = 0; i < mentions->count; i++) {
        struct ev_mention *to = &mentions->items[same[first].mention];
        const struct ev_mention *from = &mentions->items[same[i].mention];

        if (same[i].key != same[first].key || !may_unite(to, from)) {
            first = i;
            continue;
        }
        facts_complete(&to->facts, &from->facts);
        gone[same[i].mention] = true;
    }
    for (size_t i = 0; i < mentions->count; i++)
        if (!gone[i])
            mentions->items[kept++] = mentions->items[i];
    mentions->count = kept;
    for (size_t i = 0; i < kept; i++)
        mentions->items[i].rank = (uint32_t)i;
}

/* ---- all of it --------------------------------------------------------------------------------
 */

static void things_read(struct ev_builder *b, const struct ev_tree *tree,
                        const struct ev_page *page, struct ev_things *things)
{
    unsigned has = syntaxes_in(tree);

    for (size_t i = 0; i < page->jsonld_count && things->status == EV_OK; i++)
        (void)ev_jsonld_read(page->jsonld[i], &b->limits, things);
    if ((has & HAS_MICRODATA) != 0)
        ev_microdata_read(tree, &b->limits, things);
    if ((has & HAS_RDFA) != 0)
        ev_rdfa_read(tree, &b->limits, things);
    if ((has & HAS_MICROFORMATS) != 0)
        ev_microformats_read(tree, &b->limits, things);
    ev_things_join(things);
}

void ev_structured_read(struct ev_builder *b, const struct ev_tree *tree, struct ev_bytes base,
                        struct ev_page *page)
{
    struct ev_mentions mentions = { 0 };
    struct ev_things things;
    struct ev_arena scratch;

    ev_arena_init(&scratch, 0);
    ev_things_init(&things, b->limits.max_mentions * 4, &scratch);
    things_read(b, tree, page, &things);
    for (uint32_t i = 1; i <= things.list.count && things.status == EV_OK &&
                         mentions.count < b->limits.max_mentions;
         i++)
        if (ev_thing_is_event(&things, i))
            ev_thing_to_mention(&things, i, page, base, b->arena, &mentions);
    if (things.status == EV_OK && mentions.count > 1)
        mentions_unite(b, &mentions);
    if (things.status != EV_OK)
        b->status = EV_EMEM;
    page->structured = mentions.items;
    page->structured_count = mentions.count;
    ev_arena_clear(&scratch);
}
