#include "indexer/extract/structured.h"

#include <string.h>

#include "base/hash.h"

/*
 * A page may describe one of many entries in its data (a festival over its concerts):
 * text entries are kept beside structured ones if there are this many times as many.
 */
enum { TEXT_WINS = 3 };

static bool same_start(const struct ev_facts *a, const struct ev_facts *b)
{
    return a->when.start.year != 0 && ev_day_compare(a->when.start, b->when.start) == 0;
}

/* Titles agree if one holds the other, letter case aside. */
static bool same_title(const struct ev_facts *a, const struct ev_facts *b)
{
    struct ev_bytes longer = a->title, shorter = b->title;
    size_t i;

    if (longer.len < shorter.len) {
        longer = b->title;
        shorter = a->title;
    }
    if (shorter.len < 4 || longer.len > 400)
        return false;
    for (i = 0; i + shorter.len <= longer.len; i++)
        if (ev_bytes_equal_nocase(ev_bytes_slice(longer, i, i + shorter.len), shorter))
            return true;
    return false;
}

/* How much of the text mention belongs to the structured one; 0 not at all. */
static int likeness(const struct ev_facts *structured, const struct ev_facts *text)
{
    return 2 * same_title(structured, text) + same_start(structured, text);
}

static void take(struct ev_bytes *field, struct ev_bytes value)
{
    if (value.len > 0)
        *field = value;
}

static void overlay_when(struct ev_when *when, const struct ev_when *better)
{
    struct ev_when old = *when;

    if (better->start.year == 0)
        return;
    *when = *better;
    if (ev_day_compare(old.start, better->start) != 0) {
        when->flags |= old.start.year != 0 ? EV_WHEN_HEADER_BODY_DIFFER : 0;
        return;
    }
    if (when->start_minute == EV_NO_MINUTE) {
        when->start_minute = old.start_minute;
        when->end_minute = old.end_minute;
    } else if (when->end_minute == EV_NO_MINUTE && old.start_minute == when->start_minute &&
               when->end.year == 0) {
        when->end_minute = old.end_minute;
    }
}

/* Values of better win; text keeps what better does not say. */
static void overlay(struct ev_facts *text, const struct ev_facts *better)
{
    text->kind = better->kind;
    take(&text->title, better->title);
    take(&text->subtitle, better->subtitle);
    take(&text->place, better->place);
    take(&text->language, better->language);
    take(&text->url, better->url);
    overlay_when(&text->when, &better->when);
    if (better->mode != EV_MODE_UNKNOWN)
        text->mode = better->mode;
    if (better->status != EV_EVENT_SCHEDULED)
        text->status = better->status;
    if (better->published.year != 0)
        text->published = better->published;
    if (better->people_count > 0) {
        text->people = better->people;
        text->people_count = better->people_count;
    }
    if (better->orgs_count > 0) {
        text->orgs = better->orgs;
        text->orgs_count = better->orgs_count;
    }
    if (better->tags_count > 0) {
        text->tags = better->tags;
        text->tags_count = better->tags_count;
    }
}

static enum ev_status join_evidence(const struct ev_reading *r, struct ev_mention *text,
                                    const struct ev_mention *better, struct ev_error *err)
{
    size_t count = text->evidence_count + better->evidence_count;
    struct ev_evidence *all = ev_arena_array(r->arena, count, sizeof *all);

    if (all == NULL)
        return ev_fail(err, EV_EMEM, "no memory for evidence");
    if (better->evidence_count > 0)
        memcpy(all, better->evidence, better->evidence_count * sizeof *all);
    if (text->evidence_count > 0)
        memcpy(all + better->evidence_count, text->evidence, text->evidence_count * sizeof *all);
    text->evidence = all;
    text->evidence_count = count;
    return EV_OK;
}

/* The text mention most like structured one; SIZE_MAX if none is.  Near its own rank first. */
static size_t best_match(const struct ev_extraction *out, const struct ev_mention *structured,
                         const bool *used)
{
    size_t i, best = SIZE_MAX;
    int best_likeness = 0;

    for (i = 0; i < out->count; i++) {
        int like = used[i] ? 0 : likeness(&structured->facts, &out->mentions[i].facts);

        if (like > best_likeness) {
            best_likeness = like;
            best = i;
        }
        if (like == 3)
            break;
    }
    return best;
}

enum ev_status ev_structured_merge(const struct ev_reading *r, struct ev_extraction *out,
                                   struct ev_error *err)
{
    const struct ev_page *page = r->page;
    size_t max = out->count + page->structured_count, count = 0, i;
    struct ev_mention *mentions;
    struct ev_segment *segments;
    bool *used, keep_text;

    if (page->structured_count == 0)
        return EV_OK;
    mentions = ev_arena_array(r->arena, max, sizeof *mentions);
    segments = ev_arena_array(r->arena, max, sizeof *segments);
    used = ev_arena_array(r->arena, max, sizeof *used);
    if (mentions == NULL || segments == NULL || used == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the events of a page");
    keep_text = out->count >= TEXT_WINS * page->structured_count;
    for (i = 0; i < page->structured_count; i++) {
        size_t match = best_match(out, &page->structured[i], used);

        if (match == SIZE_MAX) {
            mentions[count] = page->structured[i];
            segments[count].first = segments[count].past = page->blocks_count;
            segments[count].title = segments[count].date = page->blocks_count;
        } else {
            used[match] = true;
            mentions[count] = out->mentions[match];
            segments[count] = out->segments[match];
            overlay(&mentions[count].facts, &page->structured[i].facts);
            if (join_evidence(r, &mentions[count], &page->structured[i], err) != EV_OK)
                return EV_EMEM;
        }
        count++;
    }
    for (i = 0; i < out->count && keep_text; i++) {
        if (used[i])
            continue;
        mentions[count] = out->mentions[i];
        segments[count++] = out->segments[i];
    }
    for (i = 0; i < count; i++)
        mentions[i].rank = (uint32_t)i;
    out->mentions = mentions;
    out->segments = segments;
    out->count = count;
    return EV_OK;
}
