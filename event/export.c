#include "evsearch/export.h"

#include "event/write_parts.h"
#include "evsearch/json.h"

static const char *precision_word(struct ev_day day)
{
    switch (ev_day_precision(day)) {
    case EV_PREC_DAY: return "day";
    case EV_PREC_MONTH: return "month";
    case EV_PREC_YEAR: return "year";
    case EV_PREC_NONE: break;
    }
    return NULL;
}

static void export_edtf(struct ev_buf *out, const struct ev_when *when)
{
    struct ev_buf edtf;

    if (when->start.year == 0)
        return;
    ev_buf_init(&edtf, EV_BUF_MAX);
    ev_when_print_edtf(when, &edtf);
    if (edtf.status != EV_OK && out->status == EV_OK)
        out->status = edtf.status;
    ev_json_text_if(out, "edtf", ev_buf_bytes(&edtf));
    ev_buf_clear(&edtf);
}

/* The last day; an end that is not set is the first.  A day may lack its year. */
static struct ev_day ends_on(const struct ev_when *when)
{
    bool none = when->end.year == 0 && when->end.month == 0 && when->end.day == 0;

    return none ? when->start : when->end;
}

static void export_when(struct ev_buf *out, const struct ev_when *when)
{
    const char *precision = precision_word(when->start);

    ev_write_day(out, "start", when->start);
    ev_write_day(out, "end", ends_on(when));
    ev_write_minute(out, "start_time", when->start_minute);
    ev_write_minute(out, "end_time", when->end_minute);
    if (precision != NULL)
        ev_json_str(out, "start_precision", precision);
    export_edtf(out, when);
    ev_json_text_if(out, "zone", when->zone);
    if (when->zone_minutes != EV_NO_ZONE)
        ev_json_int(out, "zone_minutes", when->zone_minutes);
}

/* The organisations with roles first..last as an array at key. */
static void export_orgs(struct ev_buf *out, const char *key, const struct ev_facts *facts,
                        enum ev_org_role first, enum ev_org_role last)
{
    bool begun = false;

    for (size_t i = 0; i < facts->orgs_count; i++) {
        const struct ev_org *org = &facts->orgs[i];

        if (org->role < first || org->role > last)
            continue;
        if (!begun)
            ev_json_begin(out, key, '[');
        begun = true;
        ev_write_org(out, org);
    }
    if (begun)
        ev_json_end(out, ']');
}

static void export_facts(struct ev_buf *out, const struct ev_facts *facts)
{
    ev_json_text_if(out, "title", facts->title);
    ev_json_text_if(out, "subtitle", facts->subtitle);
    export_when(out, &facts->when);
    ev_json_text_if(out, "location", facts->place);
    if (facts->mode != EV_MODE_UNKNOWN)
        ev_json_bool(out, "online", facts->mode != EV_MODE_ONSITE);
    ev_json_str(out, "mode", ev_mode_name(facts->mode));
    ev_json_str(out, "status", ev_event_status_name(facts->status));
    export_orgs(out, "organisers", facts, EV_ORG_ORGANISER, EV_ORG_HOST);
    export_orgs(out, "partners", facts, EV_ORG_PARTNER, EV_ORG_PARTNER);
    export_orgs(out, "funders", facts, EV_ORG_FUNDER, EV_ORG_FUNDER);
    ev_write_people(out, facts);
    ev_write_items(out, "programme", facts);
    ev_write_tags(out, facts);
    ev_json_text_if(out, "language", facts->language);
    ev_json_str(out, "kind", ev_kind_name(facts->kind));
    ev_write_day(out, "published", facts->published);
    ev_json_text_if(out, "link", facts->url);
    ev_write_flags(out, facts->when.flags);
}

void ev_mention_export(const struct ev_mention *mention, struct ev_buf *out)
{
    ev_json_begin(out, NULL, '{');
    ev_json_text_if(out, "path", mention->source.path);
    ev_json_text_if(out, "url", mention->source.url);
    export_facts(out, &mention->facts);
    ev_write_lines(out, &mention->source.span);
    ev_json_end(out, '}');
}

static void export_source(struct ev_buf *out, const struct ev_mention *mention)
{
    const struct ev_when *when = &mention->facts.when;

    ev_json_begin(out, NULL, '{');
    ev_json_text_if(out, "path", mention->source.path);
    ev_json_text_if(out, "url", mention->source.url);
    ev_json_text_if(out, "crawl", mention->source.crawl);
    if (mention->source.captured_utc_s != INT64_MIN)
        ev_json_int(out, "captured", mention->source.captured_utc_s);
    ev_json_text_if(out, "title", mention->facts.title);
    ev_write_day(out, "start", when->start);
    ev_write_day(out, "end", ends_on(when));
    ev_write_minute(out, "start_time", when->start_minute);
    ev_write_lines(out, &mention->source.span);
    ev_json_end(out, '}');
}

void ev_event_export(const struct ev_event *event, struct ev_buf *out)
{
    ev_json_begin(out, NULL, '{');
    ev_json_str(out, "id", event->id);
    if (event->first_seen_utc_s != INT64_MIN)
        ev_json_int(out, "first_seen", event->first_seen_utc_s);
    if (event->last_seen_utc_s != INT64_MIN)
        ev_json_int(out, "last_seen", event->last_seen_utc_s);
    export_facts(out, &event->facts);
    ev_json_text_if(out, "text", event->facts.text);
    ev_json_begin(out, "sources", '[');
    for (size_t i = 0; i < event->mentions_count; i++)
        export_source(out, &event->mentions[i]);
    ev_json_end(out, ']');
    ev_json_end(out, '}');
}
