/* Tables: comma-separated (RFC 4180) and tab-separated (IANA text/tab-separated-values). */
#include "base/utf8.h"
#include "searcher/render/escape.h"
#include "searcher/render/renderers.h"

struct table {
    char separator;
    const char *line_end;
};

static const struct table csv = { ',', "\r\n" }, tsv = { '\t', "\n" };

/*
 * Spreadsheets compute a cell that begins so, also in the wide forms that East Asian
 * editions take as the same.  An apostrophe in front makes it text.
 */
static bool would_be_computed(struct ev_bytes cell)
{
    size_t at = 0;
    uint32_t rune = ' ';

    while (at < cell.len && rune == ' ')
        rune = ev_utf8_next(cell, &at);
    return rune == '=' || rune == '+' || rune == '-' || rune == '@' || rune == '\t' ||
           rune == '\r' || rune == '\n' || rune == 0xFF1D || rune == 0xFF0B || rune == 0xFF0D ||
           rune == 0xFF20;
}

static void put_csv_cell(struct ev_bytes cell, struct ev_buf *out)
{
    struct ev_buf plain;
    bool quoted;

    ev_buf_init(&plain, EV_BUF_MAX);
    ev_plain_text(cell, &plain);
    cell = ev_buf_bytes(&plain);
    quoted = ev_bytes_find(cell, EV_LIT(","), 0) < cell.len ||
             ev_bytes_find(cell, EV_LIT("\""), 0) < cell.len ||
             ev_bytes_find(cell, EV_LIT("\n"), 0) < cell.len;
    if (quoted)
        ev_buf_add_char(out, '"');
    for (size_t i = 0; i < cell.len; i++) {
        if (cell.data[i] == '"')
            ev_buf_add_char(out, '"');
        ev_buf_add_char(out, cell.data[i]);
    }
    if (quoted)
        ev_buf_add_char(out, '"');
    ev_buf_end(&plain, out);
}

static void put_cell(const struct table *table, const struct ev_style *style, struct ev_bytes text,
                     struct ev_buf *out)
{
    struct ev_buf cell;

    ev_buf_init(&cell, EV_BUF_MAX);
    if (!style->csv_raw && would_be_computed(text))
        ev_buf_add_char(&cell, '\'');
    ev_buf_add_bytes(&cell, text);
    if (table == &csv)
        put_csv_cell(ev_buf_bytes(&cell), out);
    else
        ev_line_print(ev_buf_bytes(&cell), out);
    ev_buf_end(&cell, out);
}

/* The next column asked for after index *at, NULL past the last. */
static const struct ev_column *next_column(const struct ev_style *style, size_t *at)
{
    const struct ev_column *column;

    if (style->columns != NULL)
        return *at < style->columns_count ? style->columns[(*at)++] : NULL;
    do
        column = ev_column_at((*at)++);
    while (column != NULL && !column->usual);
    return column;
}

static void put_head(const struct table *table, struct ev_render *run)
{
    const struct ev_column *column;
    bool first = true;

    for (size_t at = 0; (column = next_column(run->style, &at)) != NULL; first = false) {
        if (!first)
            ev_buf_add_char(run->out, table->separator);
        ev_buf_add_str(run->out, column->name);
    }
    ev_buf_add_str(run->out, table->line_end);
}

static void put_row(const struct table *table, struct ev_render *run, const struct ev_hit *hit)
{
    const struct ev_column *column;
    struct ev_buf text;
    bool first = true;

    ev_buf_init(&text, EV_BUF_MAX);
    for (size_t at = 0; (column = next_column(run->style, &at)) != NULL; first = false) {
        if (!first)
            ev_buf_add_char(run->out, table->separator);
        ev_buf_cut(&text, 0);
        column->print(hit, &text);
        put_cell(table, run->style, ev_buf_bytes(&text), run->out);
    }
    ev_buf_end(&text, run->out);
    ev_buf_add_str(run->out, table->line_end);
}

/* Without events, the facets: facet, value, count. */
static void put_facets(const struct table *table, struct ev_render *run)
{
    const struct ev_results *results = run->results;
    char between = table->separator;

    ev_buf_add_fmt(run->out, "facet%cvalue%ccount%s", between, between, table->line_end);
    for (size_t f = 0; f < results->facets_count; f++)
        for (size_t i = 0; i < results->facets[f].values_count; i++) {
            ev_buf_add_fmt(run->out, "%s%c", ev_field(results->facets[f].field)->name, between);
            put_cell(table, run->style, results->facets[f].values[i].value, run->out);
            ev_buf_add_fmt(run->out, "%c%llu%s", between,
                           (unsigned long long)results->facets[f].values[i].count, table->line_end);
        }
}

static void begin(const struct table *table, struct ev_render *run)
{
    if (run->style->facets_only)
        put_facets(table, run);
    else
        put_head(table, run);
}

void ev_csv_begin(struct ev_render *run)
{
    begin(&csv, run);
}

void ev_csv_hit(struct ev_render *run, const struct ev_hit *hit)
{
    put_row(&csv, run, hit);
}

void ev_csv_end(struct ev_render *run)
{
    (void)run;
}

void ev_tsv_begin(struct ev_render *run)
{
    begin(&tsv, run);
}

void ev_tsv_hit(struct ev_render *run, const struct ev_hit *hit)
{
    put_row(&tsv, run, hit);
}
