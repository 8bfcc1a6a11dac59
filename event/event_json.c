/* Events and mentions as JSON: the writing half.  event_read.c reads it back. */
#include "evsearch/event.h"

#include <stdio.h>

#include "evsearch/json.h"

enum { FLAG_BITS = 32 };

/* "2021-01-19", "2021-01", "2021"; with unknown parts in front "--04-05", "---05". */
static void write_day(struct ev_buf *out, const char *key, struct ev_day day)
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

static void write_minute(struct ev_buf *out, const char *key, int minute)
{
    char text[16];

    if (minute < 0)
        return;
    snprintf(text, sizeof text, "%02d:%02d", minute / 60, minute % 60);
    ev_json_str(out, key, text);
}

static void write_flags(struct ev_buf *out, uint32_t flags)
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

static void write_when(struct ev_buf *out, const struct ev_when *when)
{
    write_day(out, "start", when->start);
    write_day(out, "end", when->end);
    write_minute(out, "start_time", when->start_minute);
    write_minute(out, "end_time", when->end_minute);
    ev_json_text_if(out, "zone", when->zone);
    if (when->zone_minutes != EV_NO_ZONE)
        ev_json_int(out, "zone_minutes", when->zone_minutes);
    if (when->zone_known != EV_KNOWN_NOT)
        ev_json_int(out, "zone_known", when->zone_known);
    if (when->confidence != 0)
        ev_json_int(out, "confidence", when->confidence);
    write_flags(out, when->flags);
}

static void write_people(struct ev_buf *out, const struct ev_facts *facts)
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

static void write_orgs(struct ev_buf *out, const struct ev_facts *facts)
{
    if (facts->orgs_count == 0)
        return;
    ev_json_begin(out, "organisations", '[');
    for (size_t i = 0; i < facts->orgs_count; i++) {
        ev_json_begin(out, NULL, '{');
        ev_json_text(out, "name", facts->orgs[i].name);
        ev_json_str(out, "role", ev_org_role_name(facts->orgs[i].role));
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
}

static void write_tags(struct ev_buf *out, const struct ev_facts *facts)
{
    if (facts->tags_count == 0)
        return;
    ev_json_begin(out, "tags", '[');
    for (size_t i = 0; i < facts->tags_count; i++)
        ev_json_text(out, NULL, facts->tags[i]);
    ev_json_end(out, ']');
}

static void write_items(struct ev_buf *out, const struct ev_facts *facts)
{
    if (facts->items_count == 0)
        return;
    ev_json_begin(out, "items", '[');
    for (size_t i = 0; i < facts->items_count; i++) {
        ev_json_begin(out, NULL, '{');
        write_minute(out, "start_time", facts->items[i].start_minute);
        write_minute(out, "end_time", facts->items[i].end_minute);
        ev_json_text(out, "title", facts->items[i].title);
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
}

/* All but the text, which the callers may have written already. */
static void write_facts(struct ev_buf *out, const struct ev_facts *facts)
{
    ev_json_str(out, "kind", ev_kind_name(facts->kind));
    ev_json_text_if(out, "title", facts->title);
    ev_json_text_if(out, "subtitle", facts->subtitle);
    write_when(out, &facts->when);
    ev_json_text_if(out, "place", facts->place);
    if (facts->mode != EV_MODE_UNKNOWN)
        ev_json_str(out, "mode", ev_mode_name(facts->mode));
    if (facts->status != EV_EVENT_SCHEDULED)
        ev_json_str(out, "status", ev_event_status_name(facts->status));
    write_orgs(out, facts);
    write_people(out, facts);
    write_tags(out, facts);
    write_items(out, facts);
    ev_json_text_if(out, "language", facts->language);
    ev_json_text_if(out, "url", facts->url);
    write_day(out, "published", facts->published);
}

static void write_span(struct ev_buf *out, const struct ev_span *span)
{
    if (span->line_first != 0 || span->line_last != 0) {
        ev_json_begin(out, "lines", '[');
        ev_json_int(out, NULL, span->line_first);
        ev_json_int(out, NULL, span->line_last);
        ev_json_end(out, ']');
    }
    if (span->offset_first != EV_NO_OFFSET && span->offset_past != EV_NO_OFFSET) {
        ev_json_begin(out, "bytes", '[');
        ev_json_int(out, NULL, (int64_t)span->offset_first);
        ev_json_int(out, NULL, (int64_t)span->offset_past);
        ev_json_end(out, ']');
    }
}

static void write_source(struct ev_buf *out, const struct ev_source *source)
{
    ev_json_begin(out, "source", '{');
    ev_json_text_if(out, "path", source->path);
    ev_json_text_if(out, "url", source->url);
    ev_json_text_if(out, "crawl", source->crawl);
    if (source->captured_utc_s != INT64_MIN)
        ev_json_int(out, "captured", source->captured_utc_s);
    if (source->captured_from != EV_CAPTURE_UNKNOWN)
        ev_json_str(out, "captured_from", ev_capture_from_name(source->captured_from));
    write_span(out, &source->span);
    ev_json_end(out, '}');
}

static void write_evidence(struct ev_buf *out, const struct ev_mention *mention)
{
    if (mention->evidence_count == 0)
        return;
    ev_json_begin(out, "evidence", '[');
    for (size_t i = 0; i < mention->evidence_count; i++) {
        const struct ev_evidence *evidence = &mention->evidence[i];

        ev_json_begin(out, NULL, '{');
        ev_json_str(out, "field", ev_field_label(evidence->field));
        if (evidence->item != 0)
            ev_json_int(out, "item", evidence->item);
        if (evidence->rule != NULL)
            ev_json_str(out, "rule", evidence->rule);
        ev_json_int(out, "confidence", evidence->confidence);
        ev_json_text_if(out, "value", evidence->value);
        write_span(out, &evidence->place);
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
}

/* previous: the mention written before, whose text need not be written again; or NULL. */
static void write_mention(struct ev_buf *out, const struct ev_mention *mention,
                          const struct ev_mention *previous, bool with_evidence)
{
    struct ev_bytes text = mention->facts.text;

    ev_json_begin(out, NULL, '{');
    write_facts(out, &mention->facts);
    if (previous != NULL && text.len > 0 && ev_bytes_equal(text, previous->facts.text))
        ev_json_bool(out, "text_as_before", true);
    else
        ev_json_text_if(out, "text", text);
    write_source(out, &mention->source);
    if (mention->rank != 0)
        ev_json_int(out, "rank", mention->rank);
    if (with_evidence)
        write_evidence(out, mention);
    ev_json_end(out, '}');
}

void ev_mention_write(const struct ev_mention *mention, bool with_evidence, struct ev_buf *out)
{
    write_mention(out, mention, NULL, with_evidence);
}

/* The event's text is nearly always the text of one mention: name that one instead. */
static void write_event_text(struct ev_buf *out, const struct ev_event *event)
{
    struct ev_bytes text = event->facts.text;

    for (size_t i = 0; i < event->mentions_count && text.len > 0; i++)
        if (ev_bytes_equal(text, event->mentions[i].facts.text)) {
            ev_json_int(out, "text_of", (int64_t)i);
            return;
        }
    ev_json_text_if(out, "text", text);
}

void ev_event_write(const struct ev_event *event, bool with_evidence, struct ev_buf *out)
{
    ev_json_begin(out, NULL, '{');
    ev_json_str(out, "id", event->id);
    if (event->first_seen_utc_s != INT64_MIN)
        ev_json_int(out, "first_seen", event->first_seen_utc_s);
    if (event->last_seen_utc_s != INT64_MIN)
        ev_json_int(out, "last_seen", event->last_seen_utc_s);
    write_facts(out, &event->facts);
    write_event_text(out, event);
    ev_json_begin(out, "mentions", '[');
    for (size_t i = 0; i < event->mentions_count; i++)
        write_mention(out, &event->mentions[i], i == 0 ? NULL : &event->mentions[i - 1],
                      with_evidence);
    ev_json_end(out, ']');
    ev_json_end(out, '}');
}
