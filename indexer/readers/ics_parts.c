#include "indexer/readers/ics_parts.h"

struct cutting {
    struct ev_arena *arena;
    struct ev_ics_parts *parts;
    struct ev_ics_calendars *calendars;
    bool open;         /* the last part has not ended */
    unsigned inside;   /* components inside it */
    uint32_t calendar; /* that we are in, 0: none */
    bool failed;
};

static bool line_is(struct ev_bytes line, struct ev_bytes what)
{
    return ev_bytes_equal_nocase(ev_bytes_trim(line), what);
}

static bool line_starts(struct ev_bytes line, struct ev_bytes what)
{
    return ev_bytes_equal_nocase(ev_bytes_slice(line, 0, what.len), what);
}

static void part_end(struct cutting *c, uint32_t number, uint64_t past, bool closed)
{
    struct ev_ics_part *part = &c->parts->items[c->parts->count - 1];

    part->place.line_last = number;
    part->place.offset_past = past;
    part->text.len = (size_t)(past - part->place.offset_first);
    part->closed = closed;
    c->open = false;
}

static void part_begin(struct cutting *c, enum ev_ics_kind kind, struct ev_bytes line,
                       uint32_t number, uint64_t offset)
{
    struct ev_ics_part *part = EV_VEC_ADD(c->parts, c->arena);

    if (part == NULL) {
        c->failed = true;
        return;
    }
    part->kind = kind;
    part->text = line;
    part->place = (struct ev_span){ number, number, offset, offset };
    part->calendar = c->calendar;
    c->open = true;
    c->inside = 0;
}

static void calendar_begin(struct cutting *c)
{
    if (EV_VEC_ADD(c->calendars, c->arena) == NULL)
        c->failed = true;
    else
        c->calendar = (uint32_t)c->calendars->count;
}

/* Behind the colon that ends the name and parameters of a line; quotes may hide one. */
static struct ev_bytes value_of(struct ev_bytes line)
{
    bool quoted = false;

    for (size_t i = 0; i < line.len; i++) {
        if (line.data[i] == '"')
            quoted = !quoted;
        else if (line.data[i] == ':' && !quoted)
            return ev_bytes_trim(ev_bytes_slice(line, i + 1, line.len));
    }
    return EV_NOTHING;
}

static void calendar_line(struct cutting *c, struct ev_bytes line)
{
    struct ev_ics_calendar *calendar;

    if (c->calendar == 0)
        return;
    calendar = &c->calendars->items[c->calendar - 1];
    if (line_starts(line, EV_LIT("METHOD:")))
        calendar->method = value_of(line);
    else if (line_starts(line, EV_LIT("X-WR-TIMEZONE")))
        calendar->zone = value_of(line);
}

/* One line, at offset at of the text, that ends (with its line end) at past. */
static void line_read(struct cutting *c, struct ev_bytes line, uint32_t number, uint64_t at,
                      uint64_t past)
{
    bool event = line_is(line, EV_LIT("BEGIN:VEVENT"));
    bool calendar_edge =
        line_is(line, EV_LIT("END:VCALENDAR")) || line_is(line, EV_LIT("BEGIN:VCALENDAR"));

    if (c->open && (event || calendar_edge)) /* END: is missing */
        part_end(c, number > 1 ? number - 1 : 1, at, false);
    if (calendar_edge) {
        c->calendar = 0;
        if (line_is(line, EV_LIT("BEGIN:VCALENDAR")))
            calendar_begin(c);
    } else if (event) {
        part_begin(c, EV_ICS_EVENT, line, number, at);
    } else if (!c->open && line_is(line, EV_LIT("BEGIN:VTIMEZONE"))) {
        part_begin(c, EV_ICS_TIMEZONE, line, number, at);
    } else if (!c->open) {
        calendar_line(c, line);
    } else if (line_starts(line, EV_LIT("BEGIN:"))) {
        c->inside++;
    } else if (line_starts(line, EV_LIT("END:"))) {
        if (c->inside == 0)
            part_end(c, number, past, true);
        else
            c->inside--;
    }
}

enum ev_status ev_ics_cut(struct ev_bytes text, struct ev_arena *arena, struct ev_ics_parts *parts,
                          struct ev_ics_calendars *calendars, struct ev_error *err)
{
    struct cutting c = { .arena = arena, .parts = parts, .calendars = calendars };
    uint32_t number = 1;
    size_t at = 0;

    while (at < text.len && !c.failed) {
        size_t end = at, next;

        while (end < text.len && text.data[end] != '\n' && text.data[end] != '\r')
            end++;
        next = end + (end < text.len);
        if (next < text.len && text.data[end] == '\r' && text.data[next] == '\n')
            next++;
        line_read(&c, ev_bytes_slice(text, at, end), number++, at, next);
        at = next;
    }
    if (c.open)
        part_end(&c, number > 1 ? number - 1 : 1, text.len, false);
    return c.failed ? ev_fail(err, EV_EMEM, "no memory for %zu calendar entries", parts->count)
                    : EV_OK;
}

struct ev_bytes ev_ics_raw(struct ev_bytes part, struct ev_bytes name)
{
    size_t at = 0;

    while (at < part.len) {
        size_t end = ev_bytes_find(part, EV_LIT("\n"), at);
        struct ev_bytes line = ev_bytes_slice(part, at, end);

        if (line_starts(line, name) && line.len > name.len &&
            (line.data[name.len] == ':' || line.data[name.len] == ';'))
            return value_of(line);
        at = end + 1;
    }
    return EV_NOTHING;
}
