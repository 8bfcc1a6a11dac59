/* iCalendar (RFC 5545) of a search, past events too. */
#include "searcher/render/renderers.h"

#include "base/utf8.h"

enum { FOLD_BYTES = 74 }; /* a line has at most 75 octets without its end */

/* A property, its text escaped, lines folded between characters. */
static void put(struct ev_buf *out, const char *name, struct ev_bytes value, bool text)
{
    struct ev_buf line;
    struct ev_bytes all;
    size_t at = 0;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_str(&line, name);
    ev_buf_add_char(&line, ':');
    for (size_t i = 0; i < value.len; i++) {
        char c = value.data[i];

        if (text && (c == '\\' || c == ';' || c == ','))
            ev_buf_add_char(&line, '\\');
        if (c == '\n')
            ev_buf_add_str(&line, "\\n");
        else if ((unsigned char)c >= 0x20 && c != 0x7F)
            ev_buf_add_char(&line, c);
    }
    all = ev_buf_bytes(&line);
    while (at < all.len) {
        size_t len = ev_utf8_cut(ev_bytes_slice(all, at, all.len), FOLD_BYTES - (at > 0));

        ev_buf_add_str(out, at > 0 ? " " : "");
        ev_buf_add(out, all.data + at, len);
        ev_buf_add_str(out, "\r\n");
        at += len;
    }
    if (line.status != EV_OK && out->status == EV_OK)
        out->status = line.status;
    ev_buf_clear(&line);
}

static void put_text(struct ev_buf *out, const char *name, struct ev_bytes value)
{
    if (value.len > 0)
        put(out, name, value, true);
}

/* Local minutes after day 0 of the calendar, shifted to UTC where the offset is known. */
static void put_moment(struct ev_buf *out, const char *name, struct ev_day day, int minute,
                       int zone_minutes)
{
    int64_t minutes = (int64_t)ev_day_number(day) * 1440 + minute;
    struct ev_buf value;
    struct ev_day at;

    if (zone_minutes != EV_NO_ZONE)
        minutes -= zone_minutes;
    at = ev_day_from_number((int32_t)(minutes / 1440 - (minutes % 1440 < 0)));
    minutes = (minutes % 1440 + 1440) % 1440;
    ev_buf_init(&value, EV_BUF_MAX);
    ev_buf_add_fmt(&value, "%04d%02d%02dT%02d%02d00%s", at.year, at.month, at.day,
                   (int)minutes / 60, (int)minutes % 60, zone_minutes != EV_NO_ZONE ? "Z" : "");
    put(out, name, ev_buf_bytes(&value), false);
    ev_buf_clear(&value);
}

static void put_day(struct ev_buf *out, const char *name, struct ev_day day)
{
    struct ev_buf value;

    ev_buf_init(&value, EV_BUF_MAX);
    ev_buf_add_fmt(&value, "%04d%02d%02d", day.year, day.month, day.day);
    put(out, name, ev_buf_bytes(&value), false);
    ev_buf_clear(&value);
}

/* Whole days end before the day that is named; a month is its days. */
static void put_when(struct ev_buf *out, const struct ev_when *when)
{
    struct ev_day end = when->end.year != 0 ? when->end : when->start;

    if (when->start_minute == EV_NO_MINUTE || ev_day_precision(when->start) != EV_PREC_DAY) {
        put_day(out, "DTSTART;VALUE=DATE", ev_day_first(when->start));
        put_day(out, "DTEND;VALUE=DATE", ev_day_from_number(ev_day_number(ev_day_last(end)) + 1));
        return;
    }
    put_moment(out, "DTSTART", when->start, when->start_minute, when->zone_minutes);
    if (when->end_minute != EV_NO_MINUTE && ev_day_precision(end) == EV_PREC_DAY)
        put_moment(out, "DTEND", end, when->end_minute, when->zone_minutes);
}

static void put_list(struct ev_buf *out, const char *name, const struct ev_bytes *items,
                     size_t count)
{
    struct ev_buf list;

    ev_buf_init(&list, EV_BUF_MAX);
    for (size_t i = 0; i < count; i++) {
        ev_buf_add_str(&list, i > 0 ? "," : "");
        for (size_t k = 0; k < items[i].len; k++) {
            if (items[i].data[k] == ',' || items[i].data[k] == ';' || items[i].data[k] == '\\')
                ev_buf_add_char(&list, '\\');
            ev_buf_add_char(&list, items[i].data[k]);
        }
    }
    if (list.len > 0)
        put(out, name, ev_buf_bytes(&list), false);
    ev_buf_clear(&list);
}

/* The stamp must be there (RFC 5545 3.6.1): when the event was last seen, else its start. */
static void put_stamp(struct ev_buf *out, const struct ev_event *event)
{
    int64_t utc_s = event->last_seen_utc_s, days;

    if (utc_s == INT64_MIN) {
        put_moment(out, "DTSTAMP", ev_day_first(event->facts.when.start), 0, 0);
        return;
    }
    days = utc_s / 86400 - (utc_s % 86400 < 0);
    put_moment(out, "DTSTAMP", ev_day_from_number((int32_t)days),
               (int)((utc_s - days * 86400) / 60), 0);
}

static void put_event(struct ev_buf *out, const struct ev_event *event)
{
    const struct ev_facts *facts = &event->facts;
    struct ev_buf uid;

    if (ev_day_precision(facts->when.start) == EV_PREC_NONE)
        return; /* a calendar has no place for an event without a day */
    ev_buf_init(&uid, EV_BUF_MAX);
    ev_buf_add_fmt(&uid, "%s@evsearch", event->id);
    put(out, "BEGIN", EV_LIT("VEVENT"), false);
    put(out, "UID", ev_buf_bytes(&uid), false);
    put_stamp(out, event);
    put_when(out, &facts->when);
    put_text(out, "SUMMARY", facts->title.len > 0 ? facts->title : EV_LIT("(no title)"));
    put_text(out, "LOCATION", facts->place);
    put_text(out, "DESCRIPTION", facts->text);
    if (ev_bytes_starts(facts->url, EV_LIT("http")))
        put(out, "URL", facts->url, false);
    put_list(out, "CATEGORIES", facts->tags, facts->tags_count);
    put(out, "STATUS",
        facts->status == EV_EVENT_CANCELLED ? EV_LIT("CANCELLED") : EV_LIT("CONFIRMED"), false);
    put(out, "END", EV_LIT("VEVENT"), false);
    ev_buf_clear(&uid);
}

static void put_head(struct ev_buf *out)
{
    put(out, "BEGIN", EV_LIT("VCALENDAR"), false);
    put(out, "VERSION", EV_LIT("2.0"), false);
    put(out, "PRODID", EV_LIT("-//evsearch//evsearch//EN"), false);
}

void ev_render_ics(const struct ev_results *results, const struct ev_style *style,
                   struct ev_buf *out)
{
    (void)style;
    put_head(out);
    for (size_t i = 0; i < results->hits_count; i++)
        put_event(out, &results->hits[i].event);
    put(out, "END", EV_LIT("VCALENDAR"), false);
}

void ev_render_ics_event(const struct ev_event *event, const struct ev_style *style,
                         struct ev_buf *out)
{
    (void)style;
    put_head(out);
    put_event(out, event);
    put(out, "END", EV_LIT("VCALENDAR"), false);
}
