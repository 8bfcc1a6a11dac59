/* CSV (RFC 4180) and TSV: one line per event, the columns of one table. */
#include "searcher/render/renderers.h"

#include <string.h>

#include "searcher/render/dates.h"

/* A column prints its cell without any escaping. */
struct column {
    const char *name;
    void (*print)(const struct ev_event *event, struct ev_buf *out);
};

static void print_id(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_str(out, event->id);
}

static void print_kind(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_str(out, ev_kind_name(event->facts.kind));
}

static void print_title(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_bytes(out, event->facts.title);
}

static void print_start(const struct ev_event *event, struct ev_buf *out)
{
    const struct ev_when *when = &event->facts.when;

    if (when->start.year != 0)
        ev_moment_iso(when->start, when->start_minute, out);
}

static void print_end(const struct ev_event *event, struct ev_buf *out)
{
    const struct ev_when *when = &event->facts.when;

    if (when->start.year != 0)
        ev_moment_iso(when->end.year != 0 ? when->end : when->start, when->end_minute, out);
}

static void print_zone(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_bytes(out, event->facts.when.zone);
}

static void print_mode(const struct ev_event *event, struct ev_buf *out)
{
    if (event->facts.mode != EV_MODE_UNKNOWN)
        ev_buf_add_str(out, ev_mode_name(event->facts.mode));
}

static void print_place(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_bytes(out, event->facts.place);
}

static void print_status(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_str(out, ev_event_status_name(event->facts.status));
}

/* Several values in one cell stand between semicolons. */
static void add_item(struct ev_buf *out, size_t before, struct ev_bytes item)
{
    if (out->len > before)
        ev_buf_add_char(out, ';');
    ev_buf_add_bytes(out, item);
}

static void print_orgs(const struct ev_event *event, struct ev_buf *out)
{
    size_t before = out->len;

    for (size_t i = 0; i < event->facts.orgs_count; i++)
        if (event->facts.orgs[i].role <= EV_ORG_HOST)
            add_item(out, before, event->facts.orgs[i].name);
}

static void print_people(const struct ev_event *event, struct ev_buf *out)
{
    size_t before = out->len;

    for (size_t i = 0; i < event->facts.people_count; i++)
        add_item(out, before, event->facts.people[i].name);
}

static void print_tags(const struct ev_event *event, struct ev_buf *out)
{
    size_t before = out->len;

    for (size_t i = 0; i < event->facts.tags_count; i++)
        add_item(out, before, event->facts.tags[i]);
}

static void print_language(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_bytes(out, event->facts.language);
}

static void print_url(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_bytes(out, event->facts.url);
}

static void print_sources(const struct ev_event *event, struct ev_buf *out)
{
    size_t before = out->len;

    for (size_t i = 0; i < event->mentions_count; i++)
        add_item(out, before,
                 event->mentions[i].source.url.len > 0 ? event->mentions[i].source.url
                                                       : event->mentions[i].source.path);
}

static void print_first_seen(const struct ev_event *event, struct ev_buf *out)
{
    ev_utc_iso(event->first_seen_utc_s, out);
}

static void print_last_seen(const struct ev_event *event, struct ev_buf *out)
{
    ev_utc_iso(event->last_seen_utc_s, out);
}

static const struct column columns[] = {
    { "id", print_id },
    { "kind", print_kind },
    { "title", print_title },
    { "start", print_start },
    { "end", print_end },
    { "zone", print_zone },
    { "mode", print_mode },
    { "place", print_place },
    { "status", print_status },
    { "organisers", print_orgs },
    { "people", print_people },
    { "tags", print_tags },
    { "language", print_language },
    { "url", print_url },
    { "sources", print_sources },
    { "first_seen", print_first_seen },
    { "last_seen", print_last_seen },
};

enum { COLUMNS = sizeof columns / sizeof columns[0] };

/* Spreadsheets run a cell that begins so as a formula; an apostrophe makes it text. */
static bool is_formula(struct ev_bytes cell)
{
    return cell.len > 0 && memchr("=+-@\t\r", cell.data[0], 6) != NULL;
}

static void csv_cell(struct ev_bytes cell, struct ev_buf *out)
{
    ev_buf_add_char(out, '"');
    if (is_formula(cell))
        ev_buf_add_char(out, '\'');
    for (size_t i = 0; i < cell.len; i++) {
        if (cell.data[i] == '"')
            ev_buf_add_char(out, '"');
        ev_buf_add_char(out, cell.data[i]);
    }
    ev_buf_add_char(out, '"');
}

/* TSV has no quotes: tabs and line ends become blanks. */
static void tsv_cell(struct ev_bytes cell, struct ev_buf *out)
{
    if (is_formula(cell))
        ev_buf_add_char(out, '\'');
    for (size_t i = 0; i < cell.len; i++)
        ev_buf_add_char(out, (unsigned char)cell.data[i] < 0x20 ? ' ' : cell.data[i]);
}

struct table {
    void (*cell)(struct ev_bytes cell, struct ev_buf *out);
    char between;
    const char *line_end;
};

static const struct table csv = { csv_cell, ',', "\r\n" }, tsv = { tsv_cell, '\t', "\n" };

static void head(const struct table *table, struct ev_buf *out)
{
    for (size_t i = 0; i < COLUMNS; i++) {
        if (i > 0)
            ev_buf_add_char(out, table->between);
        ev_buf_add_str(out, columns[i].name);
    }
    ev_buf_add_str(out, table->line_end);
}

static void row(const struct table *table, const struct ev_event *event, struct ev_buf *out)
{
    struct ev_buf cell;

    ev_buf_init(&cell, EV_BUF_MAX);
    for (size_t i = 0; i < COLUMNS; i++) {
        if (i > 0)
            ev_buf_add_char(out, table->between);
        ev_buf_reset(&cell);
        columns[i].print(event, &cell);
        if (cell.len > 0)
            table->cell(ev_buf_bytes(&cell), out);
        if (cell.status != EV_OK && out->status == EV_OK)
            out->status = cell.status;
    }
    ev_buf_add_str(out, table->line_end);
    ev_buf_clear(&cell);
}

/* Facets as lines: facet, value, count. */
static void facets(const struct table *table, const struct ev_results *results, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "facet%cvalue%ccount%s", table->between, table->between, table->line_end);
    for (size_t f = 0; f < results->facets_count; f++)
        for (size_t i = 0; i < results->facets[f].values_count; i++) {
            ev_buf_add_fmt(out, "%s%c", ev_field(results->facets[f].field)->name, table->between);
            table->cell(results->facets[f].values[i].value, out);
            ev_buf_add_fmt(out, "%c%llu%s", table->between,
                           (unsigned long long)results->facets[f].values[i].count, table->line_end);
        }
}

static void render(const struct table *table, const struct ev_results *results,
                   const struct ev_style *style, struct ev_buf *out)
{
    if (style->facets_only) {
        facets(table, results, out);
        return;
    }
    head(table, out);
    for (size_t i = 0; i < results->hits_count; i++)
        row(table, &results->hits[i].event, out);
}

void ev_render_csv(const struct ev_results *results, const struct ev_style *style,
                   struct ev_buf *out)
{
    render(&csv, results, style, out);
}

void ev_render_tsv(const struct ev_results *results, const struct ev_style *style,
                   struct ev_buf *out)
{
    render(&tsv, results, style, out);
}

void ev_render_csv_event(const struct ev_event *event, const struct ev_style *style,
                         struct ev_buf *out)
{
    (void)style;
    head(&csv, out);
    row(&csv, event, out);
}

void ev_render_tsv_event(const struct ev_event *event, const struct ev_style *style,
                         struct ev_buf *out)
{
    (void)style;
    head(&tsv, out);
    row(&tsv, event, out);
}
