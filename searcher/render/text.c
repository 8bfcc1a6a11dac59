/* Results for people at a terminal. */
#include <string.h>

#include "base/utf8.h"
#include "searcher/render/dates.h"
#include "searcher/render/passage.h"
#include "searcher/render/renderers.h"
#include "searcher/render/terminal.h"

enum { INDENT = 4, PEOPLE_SHOWN = 6, TAGS_SHOWN = 8, FACET_COLUMN = 11 };

/* ---- the head ---- */

static void header(const struct ev_results *r, const struct ev_style *style, struct ev_buf *out)
{
    struct ev_buf left, right;
    size_t width;

    ev_buf_init(&left, EV_BUF_MAX);
    ev_buf_init(&right, EV_BUF_MAX);
    ev_buf_add_str(&left, "EVENTS SEARCH RESULTS ( ");
    if (r->hits_count > 0)
        ev_buf_add_fmt(&left, "%llu - %llu from %llu )", (unsigned long long)r->first,
                       (unsigned long long)r->last, (unsigned long long)r->total);
    else
        ev_buf_add_fmt(&left, "%s%llu )", r->limit > 0 && r->total > 0 ? "0 from " : "",
                       (unsigned long long)r->total);
    ev_buf_add_fmt(&right, "generation %u, %llu events", r->index.generation,
                   (unsigned long long)r->index.events);
    ev_term_ink(style, EV_INK_BOLD, ev_buf_bytes(&left), out);
    width = left.len + right.len + 2;
    if (style->width > width) {
        for (size_t i = width; i < style->width + 2; i++)
            ev_buf_add_char(out, ' ');
        ev_term_ink(style, EV_INK_DIM, ev_buf_bytes(&right), out);
    }
    ev_buf_add_char(out, '\n');
    ev_buf_end(&left, out);
    ev_buf_end(&right, out);
}

static void say(const struct ev_style *style, struct ev_bytes line, struct ev_buf *out)
{
    struct ev_paragraph p = { .style = style, .out = out };

    ev_paragraph_add(&p, line, NULL, 0);
    ev_buf_add_char(out, '\n');
}

/* Which words the archive does not have, and what was taken instead. */
static void say_replacements(const struct ev_results *r, struct ev_buf *line)
{
    for (size_t i = 0; i < r->replacements_count; i++) {
        const struct ev_replacement *one = &r->replacements[i];

        ev_buf_add_fmt(line, "%s\"%.*s\"", i == 0 ? "Not in the archive: " : ", ",
                       EV_FMT(one->word));
        if (one->near.len > 0 && r->matched == EV_MATCHED_SIMILAR)
            ev_buf_add_fmt(line, " (searched for \"%.*s\")", EV_FMT(one->near));
    }
    if (r->replacements_count > 0)
        ev_buf_add_char(line, '.');
}

static void say_match(const struct ev_results *r, const struct ev_style *style, struct ev_buf *out)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    say_replacements(r, &line);
    if (r->matched == EV_MATCHED_ANY && r->total > 0)
        ev_buf_add_fmt(&line, "%sNo event has all the words: these have some of them.",
                       line.len > 0 ? " " : "");
    if (r->total == 0)
        ev_buf_add_fmt(&line, "%sNothing found.", line.len > 0 ? " " : "");
    if (line.len > 0)
        say(style, ev_buf_bytes(&line), out);
    ev_buf_cut(&line, 0);
    if (r->suggestion.len > 0) {
        ev_buf_add_fmt(&line, "Did you mean: %.*s", EV_FMT(r->suggestion));
        say(style, ev_buf_bytes(&line), out);
    }
    for (size_t i = 0; i < r->notes_count; i++) {
        ev_buf_cut(&line, 0);
        ev_buf_add_fmt(&line, "Note: %.*s", EV_FMT(r->notes[i]));
        say(style, ev_buf_bytes(&line), out);
    }
    ev_buf_end(&line, out);
}

static void say_explanation(const struct ev_results *r, const struct ev_style *style,
                            struct ev_buf *out)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_fmt(&line, "Read as: %.*s", EV_FMT(r->reading));
    say(style, ev_buf_bytes(&line), out);
    for (size_t i = 0; i < r->query.problems_count; i++) {
        ev_buf_cut(&line, 0);
        ev_buf_add_fmt(&line, "%s: %.*s", r->query.problems[i].dropped ? "Left out" : "Doubtful",
                       EV_FMT(r->query.problems[i].message));
        say(style, ev_buf_bytes(&line), out);
    }
    ev_buf_cut(&line, 0);
    ev_buf_add_fmt(&line, "Engine: %.*s", EV_FMT(r->engine));
    say(style, ev_buf_bytes(&line), out);
    ev_buf_end(&line, out);
}

/* ---- an event ---- */

static void start_line(struct ev_paragraph *p)
{
    for (unsigned i = 0; i < INDENT; i++)
        ev_buf_add_char(p->out, ' ');
    p->indent = p->column = INDENT;
}

static void add_part(struct ev_buf *line, struct ev_bytes part)
{
    if (part.len == 0)
        return;
    if (line->len > 0)
        ev_buf_add_str(line, " · ");
    ev_buf_add_bytes(line, part);
}

static void put_line(const struct ev_style *style, enum ev_ink ink, const struct ev_buf *line,
                     struct ev_buf *out)
{
    struct ev_paragraph p = { .style = style, .ink = ink, .out = out };

    if (line->len == 0)
        return;
    start_line(&p);
    ev_paragraph_add(&p, ev_buf_bytes(line), NULL, 0);
    ev_buf_add_char(out, '\n');
}

static void labels(const struct ev_facts *facts, struct ev_buf *line)
{
    if (facts->kind != EV_KIND_EVENT)
        add_part(line, ev_bytes_of(ev_kind_name(facts->kind)));
    if (facts->status != EV_EVENT_SCHEDULED)
        add_part(line, ev_bytes_of(ev_event_status_name(facts->status)));
}

static void orgs(const struct ev_facts *facts, struct ev_buf *line)
{
    struct ev_buf names;

    ev_buf_init(&names, EV_BUF_MAX);
    for (size_t i = 0; i < facts->orgs_count; i++)
        if (facts->orgs[i].role <= EV_ORG_HOST) {
            ev_buf_add_str(&names, names.len > 0 ? ", " : "");
            ev_buf_add_bytes(&names, facts->orgs[i].name);
        }
    add_part(line, ev_buf_bytes(&names));
    ev_buf_end(&names, line);
}

static void when_where(const struct ev_facts *facts, const struct ev_style *style,
                       struct ev_buf *out)
{
    struct ev_buf line, when;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_init(&when, EV_BUF_MAX);
    ev_when_text(&facts->when, &when);
    labels(facts, &line);
    add_part(&line, ev_buf_bytes(&when));
    if (facts->mode != EV_MODE_UNKNOWN && facts->mode != EV_MODE_ONSITE)
        add_part(&line, ev_bytes_of(ev_mode_name(facts->mode)));
    add_part(&line, facts->place);
    orgs(facts, &line);
    put_line(style, EV_INK_PLAIN, &line, out);
    ev_buf_end(&line, out);
    ev_buf_end(&when, out);
}

static void add_count_left(size_t all, size_t shown, struct ev_buf *line)
{
    if (all > shown)
        ev_buf_add_fmt(line, " and %zu more", all - shown);
}

static void people(const struct ev_facts *facts, const struct ev_style *style, size_t max,
                   struct ev_buf *out)
{
    struct ev_buf line;
    size_t shown = facts->people_count < max ? facts->people_count : max;

    ev_buf_init(&line, EV_BUF_MAX);
    for (size_t i = 0; i < shown; i++) {
        ev_buf_add_fmt(&line, "%s%.*s", i == 0 ? "With " : ", ", EV_FMT(facts->people[i].name));
        if (facts->people[i].affiliation.len > 0)
            ev_buf_add_fmt(&line, " (%.*s)", EV_FMT(facts->people[i].affiliation));
    }
    add_count_left(facts->people_count, shown, &line);
    put_line(style, EV_INK_PLAIN, &line, out);
    ev_buf_end(&line, out);
}

static void tags(const struct ev_facts *facts, const struct ev_style *style, size_t max,
                 struct ev_buf *out)
{
    struct ev_buf line;
    size_t shown = facts->tags_count < max ? facts->tags_count : max;

    ev_buf_init(&line, EV_BUF_MAX);
    for (size_t i = 0; i < shown; i++)
        ev_buf_add_fmt(&line, "%s%.*s", i == 0 ? "Tags: " : ", ", EV_FMT(facts->tags[i]));
    add_count_left(facts->tags_count, shown, &line);
    put_line(style, EV_INK_PLAIN, &line, out);
    ev_buf_end(&line, out);
}

static void snippet(const struct ev_hit *hit, const struct ev_style *style, struct ev_buf *out)
{
    struct ev_paragraph p = { .style = style, .stars = true, .out = out };
    static const struct ev_bytes dots = { " …", sizeof " …" - 1 };

    if (hit->snippet.text.len == 0)
        return;
    start_line(&p);
    if (hit->snippet.cut_before) {
        ev_buf_add_str(out, "… ");
        p.column += 2;
    }
    ev_paragraph_add(&p, hit->snippet.text, hit->snippet.marks, hit->snippet.marks_count);
    if (hit->snippet.cut_behind)
        ev_paragraph_add(&p, dots, NULL, 0);
    ev_buf_add_char(out, '\n');
}

static struct ev_bytes source_of(const struct ev_event *event)
{
    const struct ev_source *source;

    if (event->mentions_count == 0)
        return EV_NOTHING;
    source = &event->mentions[event->mentions_count - 1].source;
    return source->url.len > 0 ? source->url : source->path;
}

static void provenance(const struct ev_event *event, const struct ev_style *style,
                       struct ev_buf *out)
{
    struct ev_buf line, id;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_init(&id, EV_BUF_MAX);
    if (event->mentions_count != 1)
        ev_buf_add_fmt(&line, "%zu mentions", event->mentions_count);
    if (event->last_seen_utc_s != INT64_MIN) {
        ev_buf_add_str(&line, line.len > 0 ? ", last seen " : "seen ");
        ev_utc_day(event->last_seen_utc_s, &line);
    }
    add_part(&line, source_of(event));
    ev_buf_add_fmt(&id, "ev:%s", event->id);
    add_part(&line, ev_buf_bytes(&id));
    put_line(style, EV_INK_DIM, &line, out);
    ev_buf_end(&line, out);
    ev_buf_end(&id, out);
}

static void hit_title(const struct ev_hit *hit, const struct ev_style *style, struct ev_buf *out)
{
    struct ev_paragraph p = { .style = style, .indent = INDENT, .ink = EV_INK_HEAD, .out = out };
    size_t before = out->len;

    ev_buf_add_fmt(out, "%2llu  ", (unsigned long long)hit->rank);
    p.column = (unsigned)(out->len - before);
    if (hit->event.facts.title.len > 0)
        ev_paragraph_add(&p, hit->event.facts.title, hit->title_marks, hit->title_marks_count);
    else
        ev_paragraph_add(&p, EV_LIT("(no title)"), NULL, 0);
    ev_buf_add_char(out, '\n');
}

static void hit(const struct ev_hit *h, const struct ev_style *style, struct ev_buf *out)
{
    hit_title(h, style, out);
    when_where(&h->event.facts, style, out);
    people(&h->event.facts, style, PEOPLE_SHOWN, out);
    tags(&h->event.facts, style, TAGS_SHOWN, out);
    snippet(h, style, out);
    provenance(&h->event, style, out);
    ev_buf_add_char(out, '\n');
}

static void month_heading(struct ev_render *run, struct ev_day day)
{
    struct ev_buf heading;

    if (run->hits > 0 && day.year == run->month.year && day.month == run->month.month)
        return;
    run->month = day;
    ev_buf_init(&heading, EV_BUF_MAX);
    ev_month_text(day, &heading);
    ev_term_ink(run->style, EV_INK_BOLD, ev_buf_bytes(&heading), run->out);
    ev_buf_add_str(run->out, "\n");
    ev_buf_end(&heading, run->out);
}

/* ---- facets ---- */

enum { FACET_GAP = 2, YEAR_GAP = 3 };

static void facet_value(struct ev_paragraph *p, const struct ev_facet_value *value,
                        struct ev_bytes shown, unsigned gap)
{
    struct ev_buf text;

    ev_buf_init(&text, EV_BUF_MAX);
    ev_buf_add_fmt(&text, "%s%.*s (%llu)%s", value->selected ? "[" : "", EV_FMT(shown),
                   (unsigned long long)value->count, value->selected ? "]" : "");
    ev_paragraph_item(p, ev_buf_bytes(&text), gap);
    ev_buf_end(&text, p->out);
}

/* "2021 > 01 (2)  02 (5)": the year once. */
static void month_values(struct ev_paragraph *p, const struct ev_facet *facet)
{
    struct ev_bytes year = EV_NOTHING;

    for (size_t i = 0; i < facet->values_count; i++) {
        struct ev_bytes value = facet->values[i].value, its = ev_bytes_slice(value, 0, 4);
        struct ev_bytes month = ev_bytes_slice(value, 5, value.len);
        struct ev_buf text;

        if (ev_bytes_equal(its, year)) {
            facet_value(p, &facet->values[i], month, FACET_GAP);
            continue;
        }
        year = its;
        ev_buf_init(&text, EV_BUF_MAX);
        ev_buf_add_fmt(&text, "%.*s > %.*s", EV_FMT(its), EV_FMT(month));
        facet_value(p, &facet->values[i], ev_buf_bytes(&text), i > 0 ? YEAR_GAP : 0);
        ev_buf_end(&text, p->out);
    }
}

static void facet_rest(struct ev_paragraph *p, const struct ev_facet *f)
{
    struct ev_buf text;

    ev_buf_init(&text, EV_BUF_MAX);
    if (f->more > 0) {
        ev_buf_add_fmt(&text, "and %zu more", f->more);
        ev_paragraph_item(p, ev_buf_bytes(&text), FACET_GAP);
    }
    if (f->unknown > 0 || f->unknown_selected) {
        const struct ev_facet_value none = { EV_LIT("none"), f->unknown, f->unknown_selected };

        facet_value(p, &none, none.value, p->column > p->indent ? FACET_GAP : 0);
    }
    ev_buf_end(&text, p->out);
}

static void facet(const struct ev_facet *f, const struct ev_style *style, struct ev_buf *out)
{
    struct ev_paragraph p = { .style = style, .indent = FACET_COLUMN, .out = out };
    const char *name = ev_field(f->field)->name;

    ev_term_ink(style, EV_INK_BOLD, ev_bytes_of(name), out);
    for (p.column = (unsigned)strlen(name); p.column < FACET_COLUMN; p.column++)
        ev_buf_add_char(out, ' ');
    if (f->field == EV_FIELD_MONTH)
        month_values(&p, f);
    for (size_t i = 0; f->field != EV_FIELD_MONTH && i < f->values_count; i++)
        facet_value(&p, &f->values[i], f->values[i].value, i > 0 ? FACET_GAP : 0);
    facet_rest(&p, f);
    ev_buf_add_char(out, '\n');
}

static void footer(const struct ev_results *r, const struct ev_style *style, struct ev_buf *out)
{
    struct ev_buf line;

    if (r->pages < 2 && r->page < 2)
        return;
    ev_buf_init(&line, EV_BUF_MAX);
    if (r->page > r->pages)
        ev_buf_add_fmt(&line, r->pages == 1 ? "There is %llu page." : "There are %llu pages.",
                       (unsigned long long)r->pages);
    else
        ev_buf_add_fmt(&line, "Page %llu of %llu", (unsigned long long)r->page,
                       (unsigned long long)r->pages);
    if (r->page < r->pages)
        ev_buf_add_fmt(&line, ", next: --page %llu", (unsigned long long)r->page + 1);
    ev_term_ink(style, EV_INK_DIM, ev_buf_bytes(&line), out);
    ev_buf_add_char(out, '\n');
    ev_buf_end(&line, out);
}

void ev_text_begin(struct ev_render *run)
{
    header(run->results, run->style, run->out);
    say_match(run->results, run->style, run->out);
    if (run->style->explain)
        say_explanation(run->results, run->style, run->out);
    ev_buf_add_char(run->out, '\n');
}

void ev_text_hit(struct ev_render *run, const struct ev_hit *one)
{
    if (run->style->group_month)
        month_heading(run, one->event.facts.when.start);
    hit(one, run->style, run->out);
}

void ev_text_end(struct ev_render *run)
{
    for (size_t i = 0; i < run->results->facets_count; i++) {
        const struct ev_facet *one = &run->results->facets[i];

        if (one->values_count > 0 || one->unknown > 0)
            facet(one, run->style, run->out);
    }
    if (!run->style->facets_only)
        footer(run->results, run->style, run->out);
}

/* ---- one event in full ---- */

static void mention(const struct ev_mention *m, const struct ev_facts *of, size_t number,
                    const struct ev_style *style, struct ev_buf *out)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_fmt(&line, "%zu. ", number);
    ev_buf_add_bytes(&line, m->source.url.len > 0 ? m->source.url : m->source.path);
    if (m->source.span.line_first > 0)
        ev_buf_add_fmt(&line, ", lines %u-%u", m->source.span.line_first, m->source.span.line_last);
    if (m->source.captured_utc_s != INT64_MIN) {
        ev_buf_add_str(&line, ", captured ");
        ev_utc_iso(m->source.captured_utc_s, &line);
    }
    put_line(style, EV_INK_PLAIN, &line, out);
    if (!ev_bytes_equal(m->facts.title, of->title) && m->facts.title.len > 0) {
        ev_buf_cut(&line, 0);
        ev_buf_add_fmt(&line, "   says: %.*s", EV_FMT(m->facts.title));
        put_line(style, EV_INK_PLAIN, &line, out);
    }
    ev_buf_cut(&line, 0);
    ev_buf_add_str(&line, "   ");
    ev_when_text(&m->facts.when, &line);
    put_line(style, EV_INK_PLAIN, &line, out);
    ev_buf_end(&line, out);
}

static void doubts(const struct ev_when *when, const struct ev_style *style, struct ev_buf *out)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    for (unsigned bit = 0; bit < 32; bit++)
        if ((when->flags >> bit & 1) != 0 && ev_when_flag_name((enum ev_when_flag)(1U << bit)))
            ev_buf_add_fmt(&line, "%s%s", line.len == 0 ? "Doubts about the date: " : ", ",
                           ev_when_flag_name((enum ev_when_flag)(1U << bit)));
    put_line(style, EV_INK_PLAIN, &line, out);
    ev_buf_end(&line, out);
}

static void body(struct ev_bytes text, const struct ev_style *style, struct ev_buf *out)
{
    size_t at = 0;

    while (at < text.len) {
        size_t end = ev_bytes_find(text, EV_LIT("\n"), at);
        struct ev_paragraph p = { .style = style, .out = out };

        if (end > at) {
            start_line(&p);
            ev_paragraph_add(&p, ev_bytes_slice(text, at, end), NULL, 0);
        }
        ev_buf_add_char(out, '\n');
        at = end + 1;
    }
}

void ev_text_event(const struct ev_event *event, const struct ev_style *style, struct ev_buf *out)
{
    const struct ev_facts *facts = &event->facts;
    struct ev_paragraph p = { .style = style, .ink = EV_INK_HEAD, .out = out };

    ev_paragraph_add(&p, facts->title.len > 0 ? facts->title : EV_LIT("(no title)"), NULL, 0);
    ev_buf_add_char(out, '\n');
    if (facts->subtitle.len > 0)
        say(style, facts->subtitle, out);
    when_where(facts, style, out);
    doubts(&facts->when, style, out);
    people(facts, style, SIZE_MAX, out);
    tags(facts, style, SIZE_MAX, out);
    provenance(event, style, out);
    ev_buf_add_char(out, '\n');
    body(facts->text, style, out);
    ev_buf_add_str(out, "\nMentions\n");
    for (size_t i = 0; i < event->mentions_count; i++)
        mention(&event->mentions[i], facts, i + 1, style, out);
}
