#include "evsearch/extract.h"

#include <string.h>

#include "indexer/extract/declared.h"
#include "indexer/extract/draft.h"
#include "indexer/extract/language.h"
#include "indexer/extract/segment.h"
#include "indexer/extract/structured.h"

enum { MENTIONS_MAX = 20000, SAMPLE_BYTES = 4000 };

/*
 * In this order: what an entry is takes its time and place into account; people and
 * organisers see title and place, so that they do not take them for names.
 */
static const struct {
    const char *name;
    ev_extractor_fn *run;
} extractors[] = {
    { "title", ev_extract_title },       { "published", ev_extract_published },
    { "when", ev_extract_when },         { "place", ev_extract_place },
    { "mode", ev_extract_mode },         { "status", ev_extract_state },
    { "items", ev_extract_items },       { "kind", ev_extract_kind },
    { "tags", ev_extract_tags },         { "who", ev_extract_who },
    { "language", ev_extract_language }, { "url", ev_extract_url },
    { "text", ev_extract_text },
};

enum ev_status ev_draft_note(const struct ev_reading *r, struct ev_draft *draft,
                             enum ev_field field, size_t item, struct ev_bytes value, size_t line,
                             const char *rule, int confidence, struct ev_error *err)
{
    struct ev_evidence *evidence = EV_VEC_ADD(&draft->evidence, r->arena);

    if (evidence == NULL)
        return ev_fail(err, EV_EMEM, "no memory for evidence");
    evidence->field = field;
    evidence->item = (uint16_t)item;
    evidence->confidence = (uint8_t)(confidence < 0 ? 0 : confidence > 100 ? 100 : confidence);
    evidence->rule = rule;
    evidence->value = value;
    evidence->place.offset_first = evidence->place.offset_past = EV_NO_OFFSET;
    if (line != EV_NO_LINE)
        evidence->place = ev_reading_line(r, line)->block->place;
    return EV_OK;
}

/* ---- the language of the page ---- */

static struct ev_bytes sample(const struct ev_reading *r)
{
    struct ev_buf text;
    struct ev_bytes copy;
    size_t i;

    ev_buf_init(&text, SAMPLE_BYTES * 4);
    for (i = 0; i < r->lines.count && text.len < SAMPLE_BYTES; i++) {
        struct ev_bytes line = ev_reading_line(r, i)->text;

        ev_buf_add_bytes(&text, ev_bytes_slice(line, 0, SAMPLE_BYTES));
        ev_buf_add_char(&text, ' ');
    }
    copy = ev_arena_copy(r->arena, ev_buf_bytes(&text));
    ev_buf_clear(&text);
    return copy;
}

/* The text itself is asked first: templates declare "en" over pages in any language. */
static void find_language(struct ev_reading *r, struct ev_bytes declared)
{
    struct ev_bytes text;

    r->language_rule = "function-words";
    r->language = ev_language_by_stops(r->about.stops, r->about.words);
    if (r->language.len > 0 && (declared.len == 0 || r->about.words >= 40))
        return;
    r->language_rule = "lang-attribute";
    r->language = declared;
    if (r->language.len > 0)
        return;
    text = sample(r);
    r->language_rule = "script";
    r->language = ev_language_by_script(text);
    if (r->language.len > 0)
        return;
    r->language_rule = "textcat";
    r->language = ev_language_by_textcat(text, r->arena);
    if (r->language.len > 0)
        return;
    r->language_rule = "option";
    r->language = r->options->lang;
}

/* ---- mentions ---- */

static void set_blocks(const struct ev_reading *r, struct ev_draft *draft)
{
    draft->first_block = ev_reading_line(r, draft->entry->first)->first;
    draft->past_block = ev_reading_line(r, draft->entry->past - 1)->past;
}

static void set_source(const struct ev_reading *r, const struct ev_draft *draft,
                       struct ev_mention *mention)
{
    const struct ev_block *blocks = r->page->blocks;

    mention->source = r->page->source;
    mention->source.span = blocks[draft->first_block].place;
    mention->source.span.line_last = blocks[draft->past_block - 1].place.line_last;
    mention->source.span.offset_past = blocks[draft->past_block - 1].place.offset_past;
}

static enum ev_status make_mention(const struct ev_reading *r, size_t index,
                                   struct ev_mention *mention, struct ev_segment *segment,
                                   struct ev_error *err)
{
    struct ev_draft draft = { .entry = &r->entries.items[index], .index = index };
    enum ev_status st = EV_OK;
    size_t i;

    memset(mention, 0, sizeof *mention);
    mention->facts.when = (struct ev_when)EV_WHEN_INIT;
    draft.facts = &mention->facts;
    set_blocks(r, &draft);
    for (i = 0; i < sizeof extractors / sizeof *extractors && st == EV_OK; i++)
        st = extractors[i].run(r, &draft, err);
    mention->evidence = draft.evidence.items;
    mention->evidence_count = draft.evidence.count;
    set_source(r, &draft, mention);
    segment->first = draft.first_block;
    segment->past = draft.past_block;
    segment->title = draft.entry->title_line == EV_NO_LINE
                         ? segment->past
                         : ev_reading_line(r, draft.entry->title_line)->first;
    segment->date = draft.entry->date_line == EV_NO_LINE
                        ? segment->past
                        : ev_reading_line(r, draft.entry->date_line)->first;
    return st;
}

/* A piece of news or a call without a day of its own is no record. */
static bool is_kept(const struct ev_facts *facts)
{
    return facts->kind == EV_KIND_EVENT || ev_day_precision(facts->when.start) == EV_PREC_DAY;
}

/* The date of news and calls is when they were written, and the other way round. */
static void date_to_published(struct ev_facts *facts)
{
    if (facts->kind != EV_KIND_EVENT && facts->when.start.year == 0) {
        facts->when.start = facts->when.end = facts->published;
        facts->when.confidence = 60;
    }
    if (facts->kind != EV_KIND_EVENT && facts->published.year == 0 &&
        ev_day_precision(facts->when.start) == EV_PREC_DAY)
        facts->published = facts->when.start;
}

static void drop_undated_news(struct ev_extraction *out)
{
    size_t i, kept = 0;

    for (i = 0; i < out->count; i++) {
        date_to_published(&out->mentions[i].facts);
        if (!is_kept(&out->mentions[i].facts))
            continue;
        out->mentions[kept] = out->mentions[i];
        out->mentions[kept].rank = (uint32_t)kept;
        out->segments[kept++] = out->segments[i];
    }
    out->count = kept;
}

static enum ev_status make_mentions(const struct ev_reading *r, struct ev_extraction *out,
                                    struct ev_error *err)
{
    size_t max = r->options->max_mentions > 0 ? r->options->max_mentions : MENTIONS_MAX;
    size_t count = r->entries.count < max ? r->entries.count : max, i;
    enum ev_status st = EV_OK;

    out->mentions = ev_arena_array(r->arena, count, sizeof *out->mentions);
    out->segments = ev_arena_array(r->arena, count, sizeof *out->segments);
    if (out->mentions == NULL || out->segments == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the events of a page");
    for (i = 0; i < count && st == EV_OK; i++)
        st = make_mention(r, i, &out->mentions[i], &out->segments[i], err);
    if (st != EV_OK)
        return st;
    out->count = count;
    ev_kinds_settle(r, out->mentions, count);
    drop_undated_news(out);
    return EV_OK;
}

enum ev_status ev_extract(const struct ev_page *page, const struct ev_extract_options *options,
                          struct ev_arena *arena, struct ev_extraction *out, struct ev_error *err)
{
    static const struct ev_extract_options none;
    struct ev_reading r = { .page = page, .arena = arena, .layout = "none" };
    struct ev_extraction found = { .layout = "none" };
    struct ev_bytes declared = EV_NOTHING;
    enum ev_status st;

    r.options = options == NULL ? &none : options;
    r.lexicon = ev_lexicon();
    if (r.lexicon == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the phrase tables");
    if (page->lang.len > 0)
        declared = ev_language_primary(page->lang, arena);
    st = ev_lines_make(page, r.lexicon, EV_NOTHING, arena, &r.lines, &r.about, err);
    if (st == EV_OK && r.lines.count > 0) {
        find_language(&r, declared);
        st = ev_segment(&r, err);
    }
    if (st == EV_OK) {
        ev_places_learn(&r);
        st = make_mentions(&r, &found, err);
    }
    if (st == EV_OK)
        st = ev_structured_merge(&r, &found, err);
    if (st != EV_OK)
        return st;
    found.layout = r.layout;
    ev_declared_find(&r, &found);
    *out = found;
    return EV_OK;
}
