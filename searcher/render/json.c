/* evsearch.results/1: every key always present, unknown is null. */
#include "searcher/render/renderers.h"

#include "base/utf8.h"
#include "evsearch/json.h"
#include "searcher/render/dates.h"
#include "searcher/render/passage.h"

static void text_or_null(struct ev_buf *out, const char *key, struct ev_bytes text)
{
    if (text.len == 0)
        ev_json_null(out, key);
    else
        ev_json_text(out, key, text);
}

/* A value that a function prints; nothing printed is null. */
static void printed(struct ev_buf *out, const char *key, const struct ev_buf *value)
{
    text_or_null(out, key, ev_buf_bytes(value));
}

static void moment(struct ev_buf *out, const char *key, struct ev_day day, int minute)
{
    struct ev_buf text;

    ev_buf_init(&text, EV_BUF_MAX);
    if (ev_day_precision(day) != EV_PREC_NONE)
        ev_moment_iso(day, minute, &text);
    printed(out, key, &text);
    ev_buf_end(&text, out);
}

static void utc(struct ev_buf *out, const char *key, int64_t utc_s, bool day_only)
{
    struct ev_buf text;

    ev_buf_init(&text, EV_BUF_MAX);
    if (day_only)
        ev_utc_day(utc_s, &text);
    else
        ev_utc_iso(utc_s, &text);
    printed(out, key, &text);
    ev_buf_end(&text, out);
}

static const char *precision_name(const struct ev_when *when)
{
    static const char *const names[] = { NULL, "year", "month", "day" };

    if (when->start_minute != EV_NO_MINUTE && ev_day_precision(when->start) == EV_PREC_DAY)
        return "minute";
    return names[ev_day_precision(when->start)];
}

static void str_or_null(struct ev_buf *out, const char *key, const char *text)
{
    text_or_null(out, key, ev_bytes_of(text));
}

static void date(struct ev_buf *out, const struct ev_when *when)
{
    static const char *const known[] = { NULL, "assumed", "page", "written" };
    struct ev_buf edtf;

    ev_json_begin(out, "date", '{');
    moment(out, "start", when->start, when->start_minute);
    moment(out, "end", when->end.year != 0 ? when->end : when->start, when->end_minute);
    text_or_null(out, "zone", when->zone);
    str_or_null(out, "zone_from", known[when->zone_known & 3]);
    ev_json_bool(out, "all_day",
                 when->start_minute == EV_NO_MINUTE &&
                     ev_day_precision(when->start) == EV_PREC_DAY);
    str_or_null(out, "precision", precision_name(when));
    ev_buf_init(&edtf, EV_BUF_MAX);
    if (ev_day_precision(when->start) != EV_PREC_NONE)
        ev_when_print_edtf(when, &edtf);
    printed(out, "edtf", &edtf);
    ev_buf_end(&edtf, out);
    ev_json_real(out, "confidence", when->confidence / 100.0, 2);
    ev_json_begin(out, "flags", '[');
    for (unsigned bit = 0; bit < 32; bit++)
        if ((when->flags >> bit & 1) != 0 && ev_when_flag_name((enum ev_when_flag)(1U << bit)))
            ev_json_str(out, NULL, ev_when_flag_name((enum ev_when_flag)(1U << bit)));
    ev_json_end(out, ']');
    ev_json_end(out, '}');
}

static void people(struct ev_buf *out, const struct ev_facts *facts)
{
    ev_json_begin(out, "organisers", '[');
    for (size_t i = 0; i < facts->orgs_count; i++) {
        ev_json_begin(out, NULL, '{');
        ev_json_text(out, "name", facts->orgs[i].name);
        ev_json_str(out, "role", ev_org_role_name(facts->orgs[i].role));
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
    ev_json_begin(out, "people", '[');
    for (size_t i = 0; i < facts->people_count; i++) {
        ev_json_begin(out, NULL, '{');
        ev_json_text(out, "name", facts->people[i].name);
        ev_json_str(out, "role", ev_person_role_name(facts->people[i].role));
        text_or_null(out, "affiliation", facts->people[i].affiliation);
        text_or_null(out, "job", facts->people[i].job);
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
    ev_json_begin(out, "tags", '[');
    for (size_t i = 0; i < facts->tags_count; i++)
        ev_json_text(out, NULL, facts->tags[i]);
    ev_json_end(out, ']');
}

/* Offsets of marks are characters of the text, which is what most languages count. */
static void snippet(struct ev_buf *out, const struct ev_snippet *from)
{
    struct ev_passage passage;
    size_t at = 0, characters = 0;

    if (from->text.len == 0) {
        ev_json_null(out, "snippet");
        return;
    }
    ev_passage_init(&passage, from);
    ev_json_begin(out, "snippet", '{');
    ev_json_text(out, "text", ev_buf_bytes(&passage.text));
    ev_json_begin(out, "marks", '[');
    for (size_t i = 0; i < from->marks_count; i++) {
        struct ev_bytes text = ev_buf_bytes(&passage.text);
        size_t begin = from->marks[i].from + passage.shift,
               end = from->marks[i].past + passage.shift;

        characters += ev_utf8_count(ev_bytes_slice(text, at, begin));
        ev_json_begin(out, NULL, '[');
        ev_json_int(out, NULL, (int64_t)characters);
        characters += ev_utf8_count(ev_bytes_slice(text, begin, end));
        ev_json_int(out, NULL, (int64_t)characters);
        ev_json_end(out, ']');
        at = end;
    }
    ev_json_end(out, ']');
    ev_json_end(out, '}');
    ev_passage_end(&passage, out);
}

static void mentions(struct ev_buf *out, const struct ev_event *event)
{
    ev_json_begin(out, "mentions", '[');
    for (size_t i = 0; i < event->mentions_count; i++) {
        const struct ev_source *source = &event->mentions[i].source;

        ev_json_begin(out, NULL, '{');
        text_or_null(out, "title", event->mentions[i].facts.title);
        text_or_null(out, "url", source->url);
        utc(out, "captured", source->captured_utc_s, false);
        text_or_null(out, "crawl", source->crawl);
        text_or_null(out, "file", source->path);
        if (source->span.line_first > 0) {
            ev_json_begin(out, "lines", '[');
            ev_json_int(out, NULL, source->span.line_first);
            ev_json_int(out, NULL, source->span.line_last);
            ev_json_end(out, ']');
        } else {
            ev_json_null(out, "lines");
        }
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
}

static void facts(struct ev_buf *out, const struct ev_facts *facts_of)
{
    struct ev_buf day;

    ev_json_str(out, "kind", ev_kind_name(facts_of->kind));
    text_or_null(out, "title", facts_of->title);
    text_or_null(out, "subtitle", facts_of->subtitle);
    date(out, &facts_of->when);
    str_or_null(out, "mode",
                facts_of->mode == EV_MODE_UNKNOWN ? NULL : ev_mode_name(facts_of->mode));
    text_or_null(out, "place", facts_of->place);
    ev_json_str(out, "status", ev_event_status_name(facts_of->status));
    text_or_null(out, "language", facts_of->language);
    text_or_null(out, "url", facts_of->url);
    ev_buf_init(&day, EV_BUF_MAX);
    if (facts_of->published.year != 0)
        ev_day_print(facts_of->published, &day);
    printed(out, "published", &day);
    ev_buf_end(&day, out);
    people(out, facts_of);
}

void ev_json_hit(struct ev_buf *out, const char *key, const struct ev_hit *hit)
{
    ev_json_begin(out, key, '{');
    ev_json_str(out, "id", hit->event.id);
    ev_json_int(out, "rank", (int64_t)hit->rank);
    ev_json_real(out, "score", hit->score, 4);
    facts(out, &hit->event.facts);
    snippet(out, &hit->snippet);
    mentions(out, &hit->event);
    utc(out, "first_seen", hit->event.first_seen_utc_s, true);
    utc(out, "last_seen", hit->event.last_seen_utc_s, true);
    ev_json_end(out, '}');
}

void ev_json_facet(struct ev_buf *out, const char *key, const struct ev_facet *facet)
{
    ev_json_begin(out, key, '{');
    ev_json_str(out, "name", ev_field(facet->field)->name);
    ev_json_bool(out, "exact", true);
    ev_json_begin(out, "values", '[');
    for (size_t i = 0; i < facet->values_count; i++) {
        ev_json_begin(out, NULL, '{');
        ev_json_text(out, "value", facet->values[i].value);
        ev_json_int(out, "count", (int64_t)facet->values[i].count);
        ev_json_bool(out, "selected", facet->values[i].selected);
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
    ev_json_int(out, "unknown", (int64_t)facet->unknown);
    ev_json_bool(out, "unknown_selected", facet->unknown_selected);
    ev_json_int(out, "more", (int64_t)facet->more);
    ev_json_end(out, '}');
}

static void filters(struct ev_buf *out, const struct ev_request *request)
{
    ev_json_begin(out, "filters", '[');
    for (size_t i = 0; i < request->filters_count; i++) {
        const struct ev_filter *filter = &request->filters[i];

        ev_json_begin(out, NULL, '{');
        ev_json_str(out, "field", ev_field(filter->field)->name);
        ev_json_bool(out, "negated", filter->negated);
        ev_json_begin(out, "values", '[');
        for (size_t k = 0; k < filter->values_count; k++)
            ev_json_text(out, NULL, filter->values[k]);
        ev_json_end(out, ']');
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
    ev_json_begin(out, "date", '{');
    moment(out, "from", request->first, EV_NO_MINUTE);
    moment(out, "to", request->last, EV_NO_MINUTE);
    ev_json_end(out, '}');
}

static void problems(struct ev_buf *out, const struct ev_query_tree *query)
{
    ev_json_begin(out, "problems", '[');
    for (size_t i = 0; i < query->problems_count; i++) {
        const struct ev_query_problem *p = &query->problems[i];

        ev_json_begin(out, NULL, '{');
        ev_json_text(out, "text", ev_bytes_slice(query->text, p->from, p->past));
        ev_json_int(out, "offset", p->from);
        ev_json_text(out, "message", p->message);
        ev_json_bool(out, "dropped", p->dropped);
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
}

void ev_json_query(struct ev_buf *out, const struct ev_results *results)
{
    static const char *const matched[] = { "all", "any", "similar", "some" };

    ev_json_begin(out, "query", '{');
    ev_json_text(out, "text", results->query.text);
    ev_json_text(out, "reading", results->reading);
    ev_json_str(out, "matched", matched[results->matched]);
    text_or_null(out, "suggestion", results->suggestion);
    filters(out, results->request);
    problems(out, &results->query);
    ev_json_end(out, '}');
}

void ev_json_index(struct ev_buf *out, const struct ev_results *results)
{
    struct ev_buf day;

    ev_json_begin(out, "index", '{');
    text_or_null(out, "uuid", ev_bytes_of(results->index.uuid));
    ev_json_int(out, "generation", results->index.generation);
    ev_json_int(out, "events", (int64_t)results->index.events);
    ev_buf_init(&day, EV_BUF_MAX);
    ev_day_print(results->request->today, &day);
    printed(out, "today", &day);
    ev_buf_end(&day, out);
    ev_json_end(out, '}');
}

void ev_json_paging(struct ev_buf *out, const struct ev_results *results)
{
    static const char *const sorts[] = { "relevance", "relevance", "date", "-date", "title" };

    ev_json_int(out, "total", (int64_t)results->total);
    ev_json_bool(out, "exact", true);
    ev_json_int(out, "first", (int64_t)results->first);
    ev_json_int(out, "last", (int64_t)results->last);
    ev_json_int(out, "page", (int64_t)results->page);
    ev_json_int(out, "pages", (int64_t)results->pages);
    ev_json_int(out, "limit", (int64_t)results->limit);
    ev_json_str(out, "sort", sorts[results->sort]);
}

void ev_json_warnings(struct ev_buf *out, const struct ev_results *results)
{
    ev_json_begin(out, "warnings", '[');
    for (size_t i = 0; i < results->notes_count; i++)
        ev_json_text(out, NULL, results->notes[i]);
    ev_json_end(out, ']');
}

void ev_json_answer_begin(struct ev_render *run)
{
    ev_json_begin(run->out, NULL, '{');
    ev_json_str(run->out, "schema", "evsearch.results/1");
    ev_json_query(run->out, run->results);
    ev_json_index(run->out, run->results);
    ev_json_paging(run->out, run->results);
    ev_json_begin(run->out, "facets", '[');
    for (size_t i = 0; i < run->results->facets_count; i++)
        ev_json_facet(run->out, NULL, &run->results->facets[i]);
    ev_json_end(run->out, ']');
    ev_json_begin(run->out, "events", '[');
}

void ev_json_answer_hit(struct ev_render *run, const struct ev_hit *hit)
{
    ev_json_hit(run->out, NULL, hit);
}

void ev_json_answer_end(struct ev_render *run)
{
    ev_json_end(run->out, ']');
    ev_json_warnings(run->out, run->results);
    ev_json_end(run->out, '}');
    ev_buf_add_char(run->out, '\n');
}

void ev_json_event(const struct ev_event *event, const struct ev_style *style, struct ev_buf *out)
{
    struct ev_buf stored;

    (void)style;
    ev_buf_init(&stored, EV_BUF_MAX);
    ev_event_write(event, true, &stored);
    ev_buf_add_str(out, "{\"schema\":\"evsearch.event/1\",\"event\":");
    ev_buf_add_bytes(out, ev_bytes_trim(ev_buf_bytes(&stored)));
    ev_buf_add_str(out, "}\n");
    ev_buf_end(&stored, out);
}
