#include "indexer/readers/feed_entry.h"

#include "event/when.h"
#include "indexer/page/plain.h"
#include "indexer/page/structured/moment.h"
#include "indexer/page/uri.h"

/* Elements of RSS 0.9x to 2.0, RSS 1.0 with its modules, and Atom 1.0 (RFC 4287). */
static const struct {
    const char *prefix, *name;
    enum ev_feed_field field;
} elements[] = {
    { "", "title", EV_FEED_TITLE },
    { "", "link", EV_FEED_LINK },
    { "", "description", EV_FEED_SUMMARY },
    { "", "summary", EV_FEED_SUMMARY },
    { "", "content", EV_FEED_CONTENT },
    { "content", "encoded", EV_FEED_CONTENT },
    { "", "pubDate", EV_FEED_PUBLISHED },
    { "", "published", EV_FEED_PUBLISHED },
    { "", "issued", EV_FEED_PUBLISHED },
    { "dc", "date", EV_FEED_PUBLISHED },
    { "dcterms", "issued", EV_FEED_PUBLISHED },
    { "", "updated", EV_FEED_UPDATED },
    { "", "modified", EV_FEED_UPDATED },
    { "", "category", EV_FEED_CATEGORY },
    { "dc", "subject", EV_FEED_CATEGORY },
    { "ev", "startdate", EV_FEED_START },
    { "ev", "enddate", EV_FEED_END },
    { "ev", "location", EV_FEED_PLACE },
    { "ev", "organizer", EV_FEED_ORGANISER },
    { "xcal", "dtstart", EV_FEED_START },
    { "xCal", "dtstart", EV_FEED_START },
    { "xcal", "dtend", EV_FEED_END },
    { "xCal", "dtend", EV_FEED_END },
    { "xcal", "location", EV_FEED_PLACE },
    { "xCal", "location", EV_FEED_PLACE },
};

enum ev_feed_field ev_feed_field_of(struct ev_bytes prefix, struct ev_bytes name)
{
    if (ev_bytes_equal(prefix, EV_LIT("atom")) || ev_bytes_equal(prefix, EV_LIT("rss")))
        prefix = EV_NOTHING;
    for (size_t i = 0; i < sizeof elements / sizeof elements[0]; i++)
        if (ev_bytes_equal(prefix, ev_bytes_of(elements[i].prefix)) &&
            ev_bytes_equal(name, ev_bytes_of(elements[i].name)))
            return elements[i].field;
    return EV_FEED_NONE;
}

/* A moment in ISO 8601 (Atom, Dublin Core) or as mail writes it (RSS). */
static bool moment_of(struct ev_bytes text, struct ev_moment *out)
{
    struct ev_when_hit hits[4];
    size_t n;

    if (ev_moment_read(text, out) == EV_OK)
        return out->day.year != 0;
    n = ev_when_scan(text, NULL, hits, sizeof hits / sizeof hits[0]);
    if (n == 0 || hits[0].when.start.year == 0)
        return false;
    *out = (struct ev_moment){ hits[0].when.start, hits[0].when.start_minute,
                               hits[0].when.zone_minutes, hits[0].when.zone };
    if (n > 1 && hits[1].kind == EV_WHEN_TIME && out->minute == EV_NO_MINUTE)
        out->minute = hits[1].when.start_minute;
    return true;
}

static void escaped_add(struct ev_buf *out, struct ev_bytes text)
{
    for (size_t i = 0; i < text.len; i++)
        switch (text.data[i]) {
        case '<': ev_buf_add_str(out, "&lt;"); break;
        case '>': ev_buf_add_str(out, "&gt;"); break;
        case '&': ev_buf_add_str(out, "&amp;"); break;
        default: ev_buf_add_char(out, text.data[i]);
        }
}

/* The entry as an HTML page; what it holds is HTML already, or text. */
static void html_write(const struct ev_feed_entry *entry, struct ev_bytes title, struct ev_buf *out)
{
    struct ev_bytes content = entry->fields[EV_FEED_CONTENT];

    if (content.len == 0)
        content = entry->fields[EV_FEED_SUMMARY];
    ev_buf_add_str(out, "<title>");
    escaped_add(out, title);
    ev_buf_add_str(out, "</title><h1>");
    escaped_add(out, title);
    ev_buf_add_str(out, "</h1><div>");
    ev_buf_add_bytes(out, content);
    ev_buf_add_str(out, "</div>");
    if (entry->tags.count > 0)
        ev_buf_add_str(out, "<ul class=tags>");
    for (size_t i = 0; i < entry->tags.count; i++) {
        ev_buf_add_str(out, "<li rel=tag>");
        escaped_add(out, entry->tags.items[i]);
    }
}

static struct ev_bytes line(struct ev_bytes text, struct ev_arena *arena, enum ev_status *st)
{
    struct ev_bytes out = EV_NOTHING;

    if (*st == EV_OK && text.len > 0)
        *st = ev_plain_text(text, false, arena, &out);
    return out;
}

/* The mention of an entry that names its start. */
static enum ev_status mention_make(const struct ev_feed_entry *entry, struct ev_arena *arena,
                                   struct ev_page *page)
{
    struct ev_moment start, end;
    struct ev_mention *m;
    struct ev_facts *f;
    enum ev_status st = EV_OK;

    if (!moment_of(entry->fields[EV_FEED_START], &start))
        return EV_OK;
    if ((m = ev_arena_alloc(arena, sizeof *m)) == NULL)
        return EV_EMEM;
    f = &m->facts;
    f->when = ev_when_of(&start, moment_of(entry->fields[EV_FEED_END], &end) ? &end : NULL, 0);
    f->when.zone = line(f->when.zone, arena, &st);
    f->title = page->title;
    f->place = line(entry->fields[EV_FEED_PLACE], arena, &st);
    f->url = page->source.url;
    f->published = page->published;
    f->tags = entry->tags.items;
    f->tags_count = entry->tags.count;
    if (entry->fields[EV_FEED_ORGANISER].len > 0 &&
        (f->orgs = ev_arena_alloc(arena, sizeof *f->orgs)) != NULL) {
        f->orgs[0].name = line(entry->fields[EV_FEED_ORGANISER], arena, &st);
        f->orgs_count = 1;
    }
    m->source = page->source;
    page->structured = m;
    page->structured_count = 1;
    return st;
}

static void published_set(const struct ev_feed_entry *entry, struct ev_page *page)
{
    struct ev_moment m;

    if (moment_of(entry->fields[EV_FEED_PUBLISHED], &m) ||
        moment_of(entry->fields[EV_FEED_UPDATED], &m))
        page->published = m.day;
}

enum ev_status ev_feed_page(const struct ev_feed_entry *entry, struct ev_bytes feed_title,
                            struct ev_bytes lang, const struct ev_source *source,
                            const struct ev_limits *limits, struct ev_arena *arena,
                            struct ev_page *out, struct ev_error *err)
{
    struct ev_source at = *source;
    struct ev_page page;
    struct ev_buf html;
    enum ev_status st = EV_OK;
    struct ev_bytes title = line(entry->fields[EV_FEED_TITLE], arena, &st);
    struct ev_bytes link = line(entry->fields[EV_FEED_LINK], arena, &st);
    struct ev_bytes site = line(feed_title, arena, &st);

    if (link.len > 0)
        at.url = link;
    ev_buf_init(&html, EV_BUF_MAX);
    html_write(entry, title, &html);
    if (st == EV_OK)
        st = html.status;
    if (st == EV_OK)
        st =
            ev_page_from_html(ev_buf_bytes(&html), EV_LIT("utf-8"), &at, limits, arena, &page, err);
    ev_buf_clear(&html);
    if (st != EV_OK)
        return ev_fail(err, st, "no memory for an entry of a feed");
    page.site = site;
    page.lang = page.lang.len > 0 ? page.lang : line(lang, arena, &st);
    page.source.span = entry->place;
    for (size_t i = 0; i < page.blocks_count; i++)
        page.blocks[i].place = entry->place; /* its own lines are those of no file */
    published_set(entry, &page);
    if (page.structured_count == 0 && st == EV_OK)
        st = mention_make(entry, arena, &page);
    if (st == EV_OK)
        *out = page;
    return st == EV_OK ? st : ev_fail(err, st, "no memory for an entry of a feed");
}
