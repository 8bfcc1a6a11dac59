/*
 * What an entry is: an event, or a piece of news, a call, a notice of a recording.
 *
 * On a page that lists events all entries are events.  A page with one dated text is
 * judged by what speaks for either: times, places, nouns and verbs of events; the words
 * of calls and of news.
 */
#include "indexer/extract/draft.h"

enum {
    BODY_LINES = 60,
    LONE_MAX = 1 /* an entry that has others beside it is not judged alone */
};

struct signs {
    int event, call, news;
};

static void weigh_line(const struct ev_entry *entry, const struct ev_line *line, size_t index,
                       struct signs *s)
{
    bool header =
        index == entry->title_line || index == entry->date_line || index == entry->subtitle.line;

    if (header && (ev_line_has(line, EV_W_EVENT) || ev_line_has(line, EV_W_ONLINE_NOUN)))
        s->event += 3;
    if (ev_line_has(line, EV_W_CALL))
        s->call += header ? 4 : 2;
    if (header && ev_line_has(line, EV_W_NEWS))
        s->news += 2;
    if (index == entry->date_line)
        return;
    if (ev_line_has(line, EV_W_TAKES_PLACE))
        s->event += 1;
    if (ev_line_has(line, EV_W_REGISTER) && ev_line_is(line, EV_LINE_KICKER))
        s->event += 2;
    if (ev_line_has(line, EV_W_DEADLINE))
        s->call += 1;
}

static struct signs weigh(const struct ev_reading *r, const struct ev_draft *draft)
{
    const struct ev_entry *entry = draft->entry;
    struct signs s = { 0, 0, 0 };
    size_t i;

    for (i = entry->first; i < entry->past && i < entry->first + BODY_LINES; i++)
        weigh_line(entry, ev_reading_line(r, i), i, &s);
    if (draft->facts->when.start_minute != EV_NO_MINUTE)
        s.event += 4;
    if (draft->facts->place.len > 0)
        s.event += 2;
    if (entry->date != NULL && entry->date->kind != EV_WHEN_DATE)
        s.event += 3;
    if (entry->date_line != EV_NO_LINE &&
        ev_reading_line(r, entry->date_line)->label == EV_W_LABEL_DATE)
        s.event += 3;
    if (entry->prose)
        s.event += 2;
    if (draft->facts->items_count > 0)
        s.event += 3;
    return s;
}

/* The address names its section: "/news/", "/events/". */
static void weigh_address(const struct ev_reading *r, struct signs *s)
{
    if ((r->address >> EV_W_EVENT & 1) != 0 || (r->address >> EV_W_LISTING & 1) != 0)
        s->event += 4;
    if ((r->address >> EV_W_NEWS & 1) != 0)
        s->news += 3;
    if (r->is_opinion)
        s->news += 6;
}

/* Does anything of this one entry say that it is an event? */
static bool has_event_sign(const struct ev_facts *facts, const struct ev_entry *entry,
                           const struct ev_line *title)
{
    return facts->when.start_minute != EV_NO_MINUTE || facts->place.len > 0 ||
           facts->items_count > 0 || facts->mode != EV_MODE_UNKNOWN || entry->date == NULL ||
           entry->date->kind != EV_WHEN_DATE || entry->date->when.start.year == 0 ||
           (title != NULL &&
            (ev_line_has(title, EV_W_EVENT) || ev_line_has(title, EV_W_ONLINE_NOUN)));
}

/* A section of news, by its heading or its address. */
static bool is_news_section(const struct ev_reading *r)
{
    size_t i;

    if ((r->address >> EV_W_NEWS & 1) != 0 && (r->address >> EV_W_LISTING & 1) == 0)
        return true;
    for (i = 0; i < r->lines.count && i < r->main_first + 3; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (ev_line_has(line, EV_W_NEWS) && line->words <= 2 && !ev_line_is(line, EV_LINE_OUT))
            return true;
    }
    return false;
}

void ev_kinds_settle(const struct ev_reading *r, struct ev_mention *mentions, size_t count)
{
    size_t i, events = 0;

    if (count <= LONE_MAX || r->is_listing || !is_news_section(r))
        return;
    for (i = 0; i < count; i++) {
        const struct ev_entry *entry = &r->entries.items[i];

        events += has_event_sign(
            &mentions[i].facts, entry,
            entry->title_line == EV_NO_LINE ? NULL : ev_reading_line(r, entry->title_line));
    }
    for (i = 0; i < count && events * 2 < count; i++)
        mentions[i].facts.kind = EV_KIND_NEWS;
}

enum ev_status ev_extract_kind(const struct ev_reading *r, struct ev_draft *draft,
                               struct ev_error *err)
{
    struct signs s;
    enum ev_kind kind = EV_KIND_EVENT;
    const char *rule = "signs";

    if (!draft->entry->is_news && (r->entries.count > LONE_MAX || r->is_listing)) {
        draft->facts->kind = EV_KIND_EVENT;
        return ev_draft_note(r, draft, EV_FIELD_KIND, 0, ev_bytes_of(ev_kind_name(kind)),
                             EV_NO_LINE, "listing", 85, err);
    }
    s = weigh(r, draft);
    weigh_address(r, &s);
    if (draft->entry->is_news)
        s.event = s.event > 3 ? 3 : s.event;
    if (s.call >= 2 && s.call >= s.event - 1)
        kind = EV_KIND_CALL;
    else if (draft->entry->is_news || s.event <= s.news || s.event < 2)
        kind = EV_KIND_NEWS;
    draft->facts->kind = kind;
    return ev_draft_note(r, draft, EV_FIELD_KIND, 0, ev_bytes_of(ev_kind_name(kind)), EV_NO_LINE,
                         rule, 60, err);
}
