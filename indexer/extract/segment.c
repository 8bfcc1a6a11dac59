#include "indexer/extract/segment.h"

#include <string.h>

#include "indexer/extract/title.h"

enum {
    SLUG_MIN = 3,
    SLUG_MAX = 24,
    SLUG_PERCENT = 60,  /* words of an address that a title has */
    SECTION_WORDS = 2,  /* of a part of an address that names a section of the site */
    TOP_LINES = 12,     /* where a page's own heading is looked for */
    DENSE_PERCENT = 50, /* lines with a date among all: a list of entries in running text */
    PAPER_WORDS = 14,   /* of a line that names a paper */
    DENSE_MIN = 3
};

struct ev_entry *ev_entry_add(struct ev_reading *r, size_t first, struct ev_error *err)
{
    struct ev_entry *entry = EV_VEC_ADD(&r->entries, r->arena);

    if (entry == NULL) {
        (void)ev_fail(err, EV_EMEM, "no memory for the entries of a page");
        return NULL;
    }
    entry->first = first;
    entry->past = first + 1;
    entry->title_line = entry->date_line = entry->last_date_line = EV_NO_LINE;
    entry->time_line = EV_NO_LINE;
    entry->title.line = entry->subtitle.line = entry->place.line = EV_NO_LINE;
    return entry;
}

void ev_entry_set_title(struct ev_reading *r, struct ev_entry *entry, size_t line, const char *rule)
{
    entry->title_line = line;
    entry->title.line = line;
    entry->title.value = ev_title_of_line(ev_reading_line(r, line));
    entry->title.rule = rule;
    entry->title.confidence = 60 + 3 * ev_reading_line(r, line)->titleness;
}

/* ---- the page as a whole ---- */

/* Classes that cover all words of a part of an address; nouns of events count alone only. */
static uint64_t section_classes(const struct ev_reading *r, const struct ev_word_list *words)
{
    struct ev_word_hits hits = { 0 };
    uint64_t classes = 0, found = 0;
    size_t i, k;

    if (words->count == 0 || words->count > SECTION_WORDS ||
        !ev_lexicon_find(r->lexicon, words, 16, r->arena, &hits, &found, NULL))
        return 0;
    for (i = 0; i < words->count; i++) {
        bool covered = false;

        for (k = 0; k < hits.count; k++) {
            uint8_t cls = hits.items[k].cls;
            bool section = cls == EV_W_LISTING || cls == EV_W_NEWS || cls == EV_W_CALL ||
                           cls == EV_W_RECORDING || cls == EV_W_OPINION || cls == EV_W_MINUTES ||
                           (cls == EV_W_EVENT && words->count == 1);

            if (!section || hits.items[k].word > i ||
                i >= (size_t)hits.items[k].word + hits.items[k].words)
                continue;
            covered = true;
            classes |= (uint64_t)1 << cls;
        }
        if (!covered)
            return 0;
    }
    return classes;
}

/*
 * Classes of phrases that are a whole part of the address's path ("/events/",
 * "/news-archive/"); words of a long part are those of a title and tell nothing.
 */
static uint64_t address_classes(const struct ev_reading *r)
{
    struct ev_word_list words = { 0 };
    struct ev_bytes url = r->page->source.url;
    uint64_t classes = 0;
    size_t at = ev_bytes_find(url, EV_LIT("://"), 0);
    size_t path_past = ev_bytes_find(url, EV_LIT("?"), 0);

    at = ev_bytes_find(url, EV_LIT("/"), at < url.len ? at + 3 : 0);
    while (at < path_past) {
        size_t from = at + 1;

        at = ev_bytes_find(url, EV_LIT("/"), from);
        if (at > path_past)
            at = path_past;
        if (ev_words_split(ev_bytes_slice(url, from, at), r->arena, &words))
            classes |= section_classes(r, &words);
    }
    return classes;
}

/* Words of line among those of the address's last part, in percent of the latter. */
static size_t slug_share(const struct ev_reading *r, const struct ev_word_list *slug,
                         const struct ev_line *line)
{
    struct ev_word_list words = { 0 };
    size_t i, k, shared = 0;

    if (slug->count < SLUG_MIN || line->words > 40 || !ev_words_split(line->text, r->arena, &words))
        return 0;
    for (i = 0; i < slug->count && i < SLUG_MAX; i++) {
        for (k = 0; k < words.count && words.items[k].hash != slug->items[i].hash; k++)
            continue;
        shared += k < words.count;
    }
    return shared * 100 / (slug->count < SLUG_MAX ? slug->count : SLUG_MAX);
}

/* The line among the first ones that the page's address was made from. */
static void title_by_address(struct ev_reading *r)
{
    struct ev_word_list slug = { 0 };
    size_t i, best = SLUG_PERCENT - 1;

    if (!ev_words_split(ev_title_slug(r->page->source.url), r->arena, &slug))
        return;
    for (i = r->main_first; i < r->main_past && i < r->main_first + TOP_LINES; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        size_t share = line->titleness > 0 ? slug_share(r, &slug, line) : 0;

        if (share > best) {
            best = share;
            r->page_title = r->address_title = i;
        }
    }
}

static void find_main(struct ev_reading *r)
{
    size_t i;

    r->main_past = r->lines.count;
    while (r->main_first < r->lines.count && ev_line_is(ev_reading_line(r, r->main_first),
                                                        EV_LINE_OUT | EV_LINE_NAV | EV_LINE_KICKER))
        r->main_first++;
    r->page_title = r->address_title = EV_NO_LINE;
    for (i = r->main_first; i < r->lines.count && i < r->main_first + TOP_LINES; i++) {
        struct ev_line *line = ev_reading_line(r, i);

        if (ev_line_is(line, EV_LINE_OUT))
            continue;
        if (ev_line_is(line, EV_LINE_LISTING))
            r->is_listing = true;
        if (r->page_title == EV_NO_LINE && line->titleness >= EV_TITLENESS_FAIR)
            r->page_title = i;
        if (line->block->kind == EV_BLOCK_HEADING && line->block->level == 1) {
            r->page_title = i;
            break;
        }
    }
    title_by_address(r);
    r->address = address_classes(r);
    if ((r->address >> EV_W_LISTING & 1) != 0)
        r->is_listing = true;
}

/* Comment, interview and the like tell of events only in passing. */
static bool is_opinion(const struct ev_reading *r)
{
    size_t i;

    for (i = r->main_first; i < r->main_past && i < r->main_first + 6; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        const struct ev_word_hit *hit = ev_line_find(line, EV_W_OPINION);

        if (hit != NULL && hit->word == 0 && (line->words <= 3 || hit->to < line->text.len))
            return true;
    }
    return false;
}

/* ---- which reading ---- */

struct counts {
    size_t heads, inlines, prose, labels;
    size_t first_head, first_inline;
};

static struct counts count_families(const struct ev_anchors *anchors)
{
    struct counts c = { 0, 0, 0, 0, EV_NO_LINE, EV_NO_LINE };
    size_t i;

    for (i = 0; i < anchors->count; i++) {
        const struct ev_anchor *a = &anchors->items[i];

        switch (a->family) {
        case EV_ANCHOR_HEAD:
        case EV_ANCHOR_LABEL:
            c.heads++;
            c.labels += a->family == EV_ANCHOR_LABEL;
            c.first_head = c.first_head == EV_NO_LINE ? a->line : c.first_head;
            break;
        case EV_ANCHOR_INLINE:
            c.inlines++;
            c.first_inline = c.first_inline == EV_NO_LINE ? a->line : c.first_inline;
            break;
        default: c.prose++; break;
        }
    }
    return c;
}

/* "Minutes of the meeting of 4 January": a paper, not the meeting. */
static bool is_paper(const struct ev_line *line)
{
    size_t i;

    for (i = 0; i < line->hits_count && line->hits[i].word == 0; i++)
        if (line->hits[i].cls == EV_W_MINUTES)
            return line->words <= PAPER_WORDS;
    return false;
}

/* "Abstracts: until 15 January", "Posted: ...": no event's date. */
static bool is_deadline(const struct ev_line *line)
{
    if (ev_line_has(line, EV_W_DEADLINE))
        return true;
    if (ev_line_has(line, EV_W_POSTED) && line->hits[0].cls == EV_W_POSTED &&
        line->hits[0].word == 0)
        return true;
    return line->date->cue == EV_CUE_UNTIL && line->date->kind == EV_WHEN_DATE;
}

/* Lines whose only date is a deadline. */
static size_t count_deadlines(const struct ev_reading *r)
{
    size_t i, deadlines = 0;

    for (i = r->main_first; i < r->main_past; i++)
        deadlines += ev_line_is(ev_reading_line(r, i), EV_LINE_NOT_WHEN) &&
                     ev_reading_line(r, i)->whens_count > 0 &&
                     ev_reading_line(r, i)->whens[0].cue == EV_CUE_DEADLINE;
    return deadlines;
}

/* Deadlines in a list of "important dates", and papers, are no entries. */
static void drop_deadlines(const struct ev_reading *r, struct ev_anchors *anchors)
{
    size_t i, kept = 0, inlines, dropped = count_deadlines(r);

    inlines = dropped;

    for (i = 0; i < anchors->count; i++) {
        const struct ev_line *line = ev_reading_line(r, anchors->items[i].line);

        if (is_paper(line))
            continue;
        inlines += anchors->items[i].family == EV_ANCHOR_INLINE;
        if (anchors->items[i].family == EV_ANCHOR_INLINE && is_deadline(line)) {
            dropped++;
            continue;
        }
        anchors->items[kept++] = anchors->items[i];
    }
    anchors->count = kept;
    if (dropped < 2 || dropped * 2 < inlines)
        return;
    for (i = kept = 0; i < anchors->count; i++) /* the others of the list are no events either */
        if (anchors->items[i].family != EV_ANCHOR_INLINE)
            anchors->items[kept++] = anchors->items[i];
    anchors->count = kept;
}

/* b is a day after all of a, whose year and month are given. */
static bool is_later(struct ev_day a, struct ev_day b)
{
    return a.year != 0 && a.month != 0 && ev_day_precision(b) == EV_PREC_DAY &&
           ev_day_compare(ev_day_last(a), b) < 0;
}

/*
 * A bare date below a title that holds an earlier one is when the entry was posted; so
 * are all dates of the page that are written like it.
 */
static void drop_posted(const struct ev_reading *r, struct ev_anchors *anchors)
{
    size_t i, kept = 0;
    uint32_t signature = 0;
    bool found = false;

    for (i = 1; i < anchors->count && !found; i++) {
        const struct ev_anchor *title = &anchors->items[i - 1], *date = &anchors->items[i];
        const struct ev_line *line = ev_reading_line(r, date->line);

        found = date->family == EV_ANCHOR_HEAD && title->family == EV_ANCHOR_INLINE &&
                date->line == title->line + 1 && line->time == NULL &&
                line->date->when.start.year != 0 && line->shape == EV_LINE_DATE &&
                is_later(ev_reading_line(r, title->line)->date->when.start, line->date->when.start);
        signature = date->signature;
    }
    for (i = 0; found && i < anchors->count; i++)
        if (anchors->items[i].family != EV_ANCHOR_HEAD || anchors->items[i].signature != signature)
            anchors->items[kept++] = anchors->items[i];
    anchors->count = found ? kept : anchors->count;
}

/*
 * Running text in which nearly every paragraph holds one date is a list of entries (a
 * curriculum, a chronicle): its dates are taken as standing in their lines.
 */
static void promote_dense_prose(const struct ev_reading *r, struct ev_anchors *anchors)
{
    size_t i, lines = 0, dated = 0;

    for (i = r->main_first; i < r->main_past; i++)
        lines +=
            ev_reading_line(r, i)->words >= 3 && !ev_line_is(ev_reading_line(r, i), EV_LINE_OUT);
    for (i = 0; i < anchors->count; i++)
        dated += anchors->items[i].family == EV_ANCHOR_PROSE &&
                 ev_reading_line(r, anchors->items[i].line)->words <= 60 &&
                 !ev_line_has(ev_reading_line(r, anchors->items[i].line), EV_W_TAKES_PLACE);
    if (dated < DENSE_MIN || dated * 100 < lines * DENSE_PERCENT)
        return;
    for (i = 0; i < anchors->count; i++)
        if (anchors->items[i].family == EV_ANCHOR_PROSE)
            anchors->items[i].family = EV_ANCHOR_INLINE;
}

static bool reads_inline(const struct counts *c)
{
    if (c->inlines == 0)
        return false;
    if (c->heads == 0)
        return true;
    if (c->inlines < 2)
        return false;
    if (c->heads == 1 && c->first_head < c->first_inline)
        return c->inlines >= 3;
    return c->inlines > c->heads;
}

static int entry_before(const struct ev_entry *a, const struct ev_entry *b)
{
    return a->first < b->first ? -1 : a->first > b->first;
}

/* Undated entries were added behind the others: put all in page order (they are few runs). */
static enum ev_status sort_entries(struct ev_reading *r, size_t sorted, struct ev_error *err)
{
    size_t a = 0, b = sorted, i;
    struct ev_entry *merged;

    if (sorted == r->entries.count || sorted == 0)
        return EV_OK;
    merged = ev_arena_array(r->arena, r->entries.count, sizeof *merged);
    if (merged == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the entries of a page");
    for (i = 0; i < r->entries.count; i++) {
        bool from_a = b == r->entries.count ||
                      (a < sorted && entry_before(&r->entries.items[a], &r->entries.items[b]) <= 0);

        merged[i] = r->entries.items[from_a ? a++ : b++];
    }
    memcpy(r->entries.items, merged, r->entries.count * sizeof *merged);
    return EV_OK;
}

/* Every entry goes on until the next begins. */
static void close_entries(struct ev_reading *r)
{
    size_t i, past = r->main_past;

    for (i = r->entries.count; i-- > 0;) {
        struct ev_entry *entry = &r->entries.items[i];

        entry->past = past > entry->first ? past : entry->first + 1;
        if (entry->first < past)
            past = entry->first;
    }
}

/* A month or listing heading at the end of a span belongs to what follows it. */
static void cut_headings(struct ev_reading *r)
{
    size_t i;

    for (i = 0; i < r->entries.count; i++) {
        struct ev_entry *entry = &r->entries.items[i];

        while (entry->past > entry->first + 1 &&
               (ev_reading_line(r, entry->past - 1)->shape == EV_LINE_MONTH ||
                ev_line_is(ev_reading_line(r, entry->past - 1),
                           EV_LINE_LISTING | EV_LINE_OUT | EV_LINE_RELATED)))
            entry->past--;
    }
}

/* Days in a list without titles of their own ("Meetings of the board") share the page's. */
static void share_page_title(struct ev_reading *r)
{
    size_t i;

    if (r->entries.count < 2 || r->page_title == EV_NO_LINE ||
        r->page_title >= r->entries.items[0].first)
        return;
    for (i = 0; i < r->entries.count; i++)
        if (r->entries.items[i].title.value.len > 0)
            return;
    for (i = 0; i < r->entries.count; i++) {
        ev_entry_set_title(r, &r->entries.items[i], r->page_title, "page-heading-shared");
        r->entries.items[i].title.confidence = 30;
    }
}

/* On a page about one event, "related events" begin something else. */
static void cut_related(struct ev_reading *r)
{
    size_t i, k;

    for (i = r->main_first; i < r->main_past; i++)
        if (ev_line_is(ev_reading_line(r, i), EV_LINE_RELATED))
            break;
    if (i == r->main_past || r->entries.count == 0)
        return;
    for (k = 0; k < r->entries.count && r->entries.items[k].first < i; k++)
        continue;
    if (k != 1 || i - r->entries.items[0].first < 4)
        return;
    r->entries.count = 1;
    if (r->entries.items[0].past > i)
        r->entries.items[0].past = i;
}

enum ev_status ev_segment(struct ev_reading *r, struct ev_error *err)
{
    struct ev_anchors anchors = { 0 };
    struct counts c;
    size_t dated;
    enum ev_status st;

    find_main(r);
    r->is_opinion = is_opinion(r);
    st = ev_anchors_find(r, &anchors, err);
    if (st != EV_OK)
        return st;
    drop_deadlines(r, &anchors);
    drop_posted(r, &anchors);
    c = count_families(&anchors);
    if (c.heads == 0 && c.inlines < DENSE_MIN) {
        promote_dense_prose(r, &anchors);
        c = count_families(&anchors);
    }
    if (reads_inline(&c))
        st = ev_segment_inline(r, &anchors, err);
    else if (c.heads > 0)
        st = ev_segment_heads(r, &anchors, err);
    if (st == EV_OK)
        st = ev_segment_posted(r, &anchors, err);
    if (st == EV_OK && r->entries.count == 0)
        st = ev_segment_prose(r, &anchors, err);
    dated = r->entries.count;
    if (st == EV_OK)
        st = ev_segment_undated(r, err);
    if (st == EV_OK)
        st = sort_entries(r, dated, err);
    if (st == EV_OK && r->entries.count == 0)
        st = ev_segment_news(r, err);
    if (st != EV_OK)
        return st;
    close_entries(r);
    cut_headings(r);
    cut_related(r);
    share_page_title(r);
    return EV_OK;
}
