#include "event/write_parts.h"

#include <stdio.h>

#include "evsearch/json.h"

enum { FLAG_BITS = 32 };

void ev_write_day(struct ev_buf *out, const char *key, struct ev_day day)
{
    char text[16];
    size_t len = 0;

    if (day.year == 0 && day.month == 0 && day.day == 0)
        return;
    if (day.year != 0)
        len = (size_t)snprintf(text, sizeof text, "%04d", day.year);
    else
        text[len++] = '-';
    if (day.month != 0)
        len += (size_t)snprintf(text + len, sizeof text - len, "-%02u", (unsigned)day.month);
    else if (day.day != 0)
        text[len++] = '-';
    if (day.day != 0)
        len += (size_t)snprintf(text + len, sizeof text - len, "-%02u", (unsigned)day.day);
    ev_json_text(out, key, (struct ev_bytes){ text, len });
}

void ev_write_minute(struct ev_buf *out, const char *key, int minute)
{
    char text[16];

    if (minute < 0)
        return;
    snprintf(text, sizeof text, "%02d:%02d", minute / 60, minute % 60);
    ev_json_str(out, key, text);
}

void ev_write_flags(struct ev_buf *out, uint32_t flags)
{
    if (flags == 0)
        return;
    ev_json_begin(out, "flags", '[');
    for (unsigned bit = 0; bit < FLAG_BITS; bit++) {
        const char *name = NULL;

        if ((flags >> bit & 1) != 0)
            name = ev_when_flag_name((enum ev_when_flag)(1u << bit));
        if (name != NULL)
            ev_json_str(out, NULL, name);
    }
    ev_json_end(out, ']');
}

void ev_write_people(struct ev_buf *out, const struct ev_facts *facts)
{
    if (facts->people_count == 0)
        return;
    ev_json_begin(out, "people", '[');
    for (size_t i = 0; i < facts->people_count; i++) {
        const struct ev_person *person = &facts->people[i];

        ev_json_begin(out, NULL, '{');
        ev_json_text(out, "name", person->name);
        ev_json_text_if(out, "affiliation", person->affiliation);
        ev_json_text_if(out, "job", person->job);
        ev_json_str(out, "role", ev_person_role_name(person->role));
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
}

void ev_write_tags(struct ev_buf *out, const struct ev_facts *facts)
{
    if (facts->tags_count == 0)
        return;
    ev_json_begin(out, "tags", '[');
    for (size_t i = 0; i < facts->tags_count; i++)
        ev_json_text(out, NULL, facts->tags[i]);
    ev_json_end(out, ']');
}

void ev_write_items(struct ev_buf *out, const char *key, const struct ev_facts *facts)
{
    if (facts->items_count == 0)
        return;
    ev_json_begin(out, key, '[');
    for (size_t i = 0; i < facts->items_count; i++) {
        ev_json_begin(out, NULL, '{');
        ev_write_minute(out, "start_time", facts->items[i].start_minute);
        ev_write_minute(out, "end_time", facts->items[i].end_minute);
        ev_json_text(out, "title", facts->items[i].title);
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
}

void ev_write_org(struct ev_buf *out, const struct ev_org *org)
{
    ev_json_begin(out, NULL, '{');
    ev_json_text(out, "name", org->name);
    ev_json_str(out, "role", ev_org_role_name(org->role));
    ev_json_end(out, '}');
}

void ev_write_lines(struct ev_buf *out, const struct ev_span *span)
{
    if (span->line_first == 0 && span->line_last == 0)
        return;
    ev_json_begin(out, "lines", '[');
    ev_json_int(out, NULL, span->line_first);
    ev_json_int(out, NULL, span->line_last);
    ev_json_end(out, ']');
}
