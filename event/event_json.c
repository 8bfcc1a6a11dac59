/* Events and mentions as JSON: the writing half.  event_read.c reads it back. */
#include "evsearch/event.h"

#include "event/write_parts.h"
#include "evsearch/json.h"

static void write_when(struct ev_buf *out, const struct ev_when *when)
{
    ev_write_day(out, "start", when->start);
    ev_write_day(out, "end", when->end);
    ev_write_minute(out, "start_time", when->start_minute);
    ev_write_minute(out, "end_time", when->end_minute);
    ev_json_text_if(out, "zone", when->zone);
    if (when->zone_minutes != EV_NO_ZONE)
        ev_json_int(out, "zone_minutes", when->zone_minutes);
    if (when->zone_known != EV_KNOWN_NOT)
        ev_json_int(out, "zone_known", when->zone_known);
    if (when->confidence != 0)
        ev_json_int(out, "confidence", when->confidence);
    ev_write_flags(out, when->flags);
}

static void write_orgs(struct ev_buf *out, const struct ev_facts *facts)
{
    if (facts->orgs_count == 0)
        return;
    ev_json_begin(out, "organisations", '[');
    for (size_t i = 0; i < facts->orgs_count; i++)
        ev_write_org(out, &facts->orgs[i]);
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
    ev_write_people(out, facts);
    ev_write_tags(out, facts);
    ev_write_items(out, "items", facts);
    ev_json_text_if(out, "language", facts->language);
    ev_json_text_if(out, "url", facts->url);
    ev_write_day(out, "published", facts->published);
}

static void write_span(struct ev_buf *out, const struct ev_span *span)
{
    ev_write_lines(out, span);
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
    if (source->in_archive)
        ev_json_int(out, "record", (int64_t)source->record_offset);
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
