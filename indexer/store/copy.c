#include "indexer/store/copy.h"

#include <string.h>

#include "base/utf8.h"

/* Copies made so far are all right; once one fails the rest is empty. */
struct copier {
    struct ev_arena *arena;
    bool failed;
};

static struct ev_bytes copy_text(struct copier *copier, struct ev_bytes text)
{
    struct ev_bytes copy;

    if (text.len == 0)
        return EV_NOTHING;
    copy = ev_arena_copy(copier->arena, text);
    copier->failed = copier->failed || copy.data == NULL;
    return copy;
}

static struct ev_bytes copy_valid(struct copier *copier, struct ev_bytes text)
{
    struct ev_buf valid;
    struct ev_bytes copy;
    size_t at = 0;

    if (ev_utf8_valid(text))
        return copy_text(copier, text);
    ev_buf_init(&valid, EV_BUF_MAX);
    while (at < text.len)
        ev_buf_add_rune(&valid, ev_utf8_next(text, &at));
    copy = copy_text(copier, ev_buf_bytes(&valid));
    copier->failed = copier->failed || valid.status != EV_OK;
    ev_buf_clear(&valid);
    return copy;
}

/* The items as they are; their strings still belong to the original. */
static void *copy_items(struct copier *copier, const void *items, size_t count, size_t size)
{
    void *copy;

    if (count == 0)
        return NULL;
    copy = ev_arena_array(copier->arena, count, size);
    if (copy == NULL)
        copier->failed = true;
    else
        memcpy(copy, items, count * size);
    return copy;
}

static void copy_lists(struct copier *copier, struct ev_facts *facts)
{
    facts->people = copy_items(copier, facts->people, facts->people_count, sizeof *facts->people);
    facts->orgs = copy_items(copier, facts->orgs, facts->orgs_count, sizeof *facts->orgs);
    facts->tags = copy_items(copier, facts->tags, facts->tags_count, sizeof *facts->tags);
    facts->items = copy_items(copier, facts->items, facts->items_count, sizeof *facts->items);
    for (size_t i = 0; i < facts->people_count && !copier->failed; i++) {
        struct ev_person *person = &facts->people[i];

        person->name = copy_text(copier, person->name);
        person->affiliation = copy_text(copier, person->affiliation);
        person->job = copy_text(copier, person->job);
    }
    for (size_t i = 0; i < facts->orgs_count && !copier->failed; i++)
        facts->orgs[i].name = copy_text(copier, facts->orgs[i].name);
    for (size_t i = 0; i < facts->tags_count && !copier->failed; i++)
        facts->tags[i] = copy_text(copier, facts->tags[i]);
    for (size_t i = 0; i < facts->items_count && !copier->failed; i++)
        facts->items[i].title = copy_text(copier, facts->items[i].title);
}

static void copy_facts(struct copier *copier, struct ev_facts *facts)
{
    facts->title = copy_text(copier, facts->title);
    facts->subtitle = copy_text(copier, facts->subtitle);
    facts->when.zone = copy_text(copier, facts->when.zone);
    facts->place = copy_text(copier, facts->place);
    facts->language = copy_text(copier, facts->language);
    facts->url = copy_text(copier, facts->url);
    facts->text = copy_text(copier, facts->text);
    copy_lists(copier, facts);
}

static void copy_evidence(struct copier *copier, struct ev_mention *mention)
{
    mention->evidence =
        copy_items(copier, mention->evidence, mention->evidence_count, sizeof *mention->evidence);
    for (size_t i = 0; i < mention->evidence_count && !copier->failed; i++)
        mention->evidence[i].value = copy_text(copier, mention->evidence[i].value);
}

static void copy_source(struct copier *copier, struct ev_source *source)
{
    source->path = copy_valid(copier, source->path);
    source->url = copy_valid(copier, source->url);
    source->crawl = copy_valid(copier, source->crawl);
}

bool ev_mention_copy(const struct ev_mention *mention, struct ev_arena *arena,
                     struct ev_mention *out)
{
    struct copier copier = { arena, false };
    struct ev_mention copy = *mention;

    copy_facts(&copier, &copy.facts);
    copy_source(&copier, &copy.source);
    copy_evidence(&copier, &copy);
    if (!copier.failed)
        *out = copy;
    return !copier.failed;
}

bool ev_source_copy(const struct ev_source *source, struct ev_arena *arena, struct ev_source *out)
{
    struct copier copier = { arena, false };
    struct ev_source copy = *source;

    copy_source(&copier, &copy);
    if (!copier.failed)
        *out = copy;
    return !copier.failed;
}
