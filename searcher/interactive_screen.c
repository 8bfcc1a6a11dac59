/* The interactive mode: what the screen shows. */
#include <string.h>

#include "base/utf8.h"
#include "searcher/interactive.h"
#include "searcher/render/parts.h"
#include "searcher/render/terminal.h"

static const char ink_off[] = "\033[0m";
static const char prompt[] = "Query: ";

struct screen {
    const struct ev_ui *ui;
    struct ev_style style; /* as wide as the screen */
    struct ev_style flat;  /* lines of any length: they are cut */
    size_t lines;          /* put so far */
    struct ev_buf *out;
};

/* ---- lines ---- */

/* The SGR sequence at text[at]; its length, 0: there is none.  Text of pages holds no escape. */
static size_t ink_at(struct ev_bytes text, size_t at)
{
    return text.data[at] == 0x1B ? ev_bytes_find(text, EV_LIT("m"), at) + 1 - at : 0;
}

/* Append line as far as columns reach; what is cut is shown by dots. */
static void put_cut(struct ev_bytes line, size_t columns, bool color, struct ev_buf *out)
{
    size_t at = 0, column = 0, dots_at = out->len;

    while (at < line.len) {
        size_t ink = ink_at(line, at), next = at + ink, width;

        if (ink > 0) {
            ev_buf_add_bytes(out, ev_bytes_slice(line, at, next));
            at = next;
            continue;
        }
        ev_utf8_next(line, &next);
        width = ev_utf8_width(ev_bytes_slice(line, at, next));
        if (column + width > columns) {
            ev_buf_cut(out, dots_at);
            ev_buf_add_str(out, "…");
            break;
        }
        ev_buf_add_bytes(out, ev_bytes_slice(line, at, next));
        column += width;
        at = next;
        if (column < columns)
            dots_at = out->len;
    }
    if (color && ev_bytes_find(line, EV_LIT("\033"), 0) < line.len)
        ev_buf_add_str(out, ink_off);
}

static void put_line(struct screen *s, struct ev_bytes line)
{
    put_cut(line, s->ui->columns, s->ui->color, s->out);
    ev_buf_add_char(s->out, '\n');
    s->lines++;
}

static void put_blank(struct screen *s, size_t until)
{
    while (s->lines < until)
        put_line(s, EV_NOTHING);
}

/* Left and right at the two ends of a line; the left gives way. */
static void put_ends(struct screen *s, struct ev_bytes left, struct ev_bytes right)
{
    size_t columns = s->ui->columns, taken = ev_utf8_width(right) + 1, start;
    struct ev_buf cut, line;

    ev_buf_init(&cut, EV_BUF_MAX);
    ev_buf_init(&line, EV_BUF_MAX);
    ev_term_text(left, &line);
    put_cut(ev_buf_bytes(&line), columns > taken ? columns - taken : 1, false, &cut);
    ev_buf_cut(&line, 0);
    ev_term_ink(&s->flat, EV_INK_BOLD, ev_buf_bytes(&cut), &line);
    start = ev_utf8_width(ev_buf_bytes(&cut));
    for (size_t i = start; i + taken < columns + 1; i++)
        ev_buf_add_char(&line, ' ');
    ev_buf_add_bytes(&line, right);
    put_line(s, ev_buf_bytes(&line));
    ev_buf_end(&cut, s->out);
    ev_buf_end(&line, s->out);
}

static void put_ink(struct screen *s, enum ev_ink ink, struct ev_bytes text)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_term_ink(&s->flat, ink, text, &line);
    put_line(s, ev_buf_bytes(&line));
    ev_buf_end(&line, s->out);
}

/* Put lines first.. of text, at most count of them. */
static void put_lines(struct screen *s, struct ev_bytes text, size_t first, size_t count)
{
    size_t at = 0, number = 0;

    while (at < text.len && number < first + count) {
        size_t end = ev_bytes_find(text, EV_LIT("\n"), at);

        if (number++ >= first)
            put_line(s, ev_bytes_slice(text, at, end));
        at = end + 1;
    }
}

/* ---- the head: what is asked, how much there is, how it was chosen, what to say ---- */

static void put_count(const struct ev_results *r, bool ranks, struct ev_buf *out)
{
    if (r->hits_count == 0 || !ranks)
        ev_buf_add_fmt(out, "%llu event%s", (unsigned long long)r->total, r->total == 1 ? "" : "s");
    else
        ev_buf_add_fmt(out, "%llu - %llu of %llu", (unsigned long long)r->first,
                       (unsigned long long)r->last, (unsigned long long)r->total);
}

static const char *sort_name(enum ev_sort sort)
{
    switch (sort) {
    case EV_SORT_DATE: return "by date";
    case EV_SORT_DATE_REVERSE: return "by date, last first";
    case EV_SORT_TITLE: return "by title";
    default: return "best first";
    }
}

static void add_filter(const struct ev_filter *filter, struct ev_buf *out)
{
    ev_buf_add_fmt(out, " · %s%s: ", filter->negated ? "not " : "", ev_field(filter->field)->name);
    for (size_t i = 0; i < filter->values_count; i++) {
        ev_buf_add_str(out, i > 0 ? ", " : "");
        ev_buf_add_bytes(out, filter->values[i]);
    }
}

static void put_choices(struct screen *s, const struct ev_results *r)
{
    const struct ev_request *base = &s->ui->base;
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_str(&line, sort_name(r->sort));
    if (base->first.year != 0 || base->last.year != 0) {
        ev_buf_add_str(&line, " · ");
        ev_day_print(base->first, &line);
        ev_buf_add_str(&line, "..");
        ev_day_print(base->last, &line);
    }
    for (size_t i = 0; i < s->ui->now.filters_count; i++)
        add_filter(&s->ui->now.filters[i], &line);
    put_ink(s, EV_INK_DIM, ev_buf_bytes(&line));
    ev_buf_end(&line, s->out);
}

/* The most important thing to say of an answer, on one line. */
static void put_note(struct screen *s, const struct ev_results *r)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    if (r->suggestion.len > 0)
        ev_buf_add_fmt(&line, "Did you mean: %.*s (d takes it)", EV_FMT(r->suggestion));
    else if (r->query.problems_count > 0)
        ev_buf_add_fmt(&line, "Query: %.*s", EV_FMT(r->query.problems[0].message));
    else if (r->matched != EV_MATCHED_ALL && r->total > 0)
        ev_buf_add_str(&line, "No event has all the words: these have some of them.");
    else if (r->total == 0)
        ev_buf_add_str(&line, r->request->filters_count > 0 ? "Nothing found; c drops the choices."
                                                            : "Nothing found.");
    else if (r->notes_count > 0)
        ev_buf_add_bytes(&line, r->notes[0]);
    put_ink(s, EV_INK_PLAIN, ev_buf_bytes(&line));
    ev_buf_end(&line, s->out);
}

static void put_head(struct screen *s, struct ev_bytes left)
{
    const struct ev_results *r = s->ui->results;
    struct ev_buf right;

    ev_buf_init(&right, EV_BUF_MAX);
    put_count(r, s->ui->view == EV_UI_RESULTS, &right);
    put_ends(s, left, ev_buf_bytes(&right));
    put_choices(s, r);
    put_note(s, r);
    ev_buf_end(&right, s->out);
}

/* ---- the query line: the part of the text around the caret ---- */

static void put_query_line(struct screen *s, struct ev_ui_cursor *cursor)
{
    struct ev_bytes text = ev_buf_bytes(&s->ui->edit), before, shown;
    size_t room = s->ui->columns - sizeof prompt, from = 0;
    struct ev_buf line;

    before = ev_bytes_slice(text, 0, s->ui->caret);
    for (size_t width = 0, at = before.len; at > 0; from = at) {
        size_t past = at;

        ev_utf8_prev(before, &at);
        width += ev_utf8_width(ev_bytes_slice(before, at, past));
        if (width >= room) {
            from = past;
            break;
        }
    }
    shown = ev_bytes_slice(text, from, text.len);
    ev_buf_init(&line, EV_BUF_MAX);
    ev_term_ink(&s->flat, EV_INK_BOLD, ev_bytes_of(prompt), &line);
    ev_term_text(shown, &line);
    cursor->shown = true;
    cursor->row = (unsigned)s->lines;
    cursor->column =
        (unsigned)(sizeof prompt - 1 + ev_utf8_width(ev_bytes_slice(text, from, s->ui->caret)));
    put_line(s, ev_buf_bytes(&line));
    put_choices(s, s->ui->results);
    put_note(s, s->ui->results);
    ev_buf_end(&line, s->out);
}

/* ---- hits ---- */

static void put_title(struct screen *s, const struct ev_hit *hit, size_t at)
{
    bool here = at == s->ui->now.chosen;
    struct ev_buf line;
    struct ev_paragraph p = { .style = &s->flat, .ink = EV_INK_HEAD, .out = &line };

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_fmt(&line, "%c%zu  ", here ? '>' : ' ', (at + 1) % 10);
    if (hit->event.facts.title.len > 0)
        ev_paragraph_add(&p, hit->event.facts.title, hit->title_marks, hit->title_marks_count);
    else
        ev_paragraph_add(&p, EV_LIT("(no title)"), NULL, 0);
    put_line(s, ev_buf_bytes(&line));
    ev_buf_end(&line, s->out);
}

static void put_facts(struct screen *s, const struct ev_hit *hit)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_str(&line, "    ");
    ev_put_when_where(&hit->event.facts, ev_term_text, &line);
    put_line(s, ev_buf_bytes(&line));
    ev_buf_end(&line, s->out);
}

static void put_snippet(struct screen *s, const struct ev_hit *hit, size_t lines)
{
    struct ev_buf text;
    struct ev_paragraph p = { .style = lines == 1 ? &s->flat : &s->style,
                              .indent = 4,
                              .column = 4,
                              .stars = true,
                              .out = &text };

    if (lines == 0 || hit->snippet.text.len == 0)
        return;
    ev_buf_init(&text, EV_BUF_MAX);
    ev_buf_add_str(&text, "    ");
    if (hit->snippet.cut_before)
        ev_paragraph_add(&p, EV_LIT("… "), NULL, 0);
    ev_paragraph_add(&p, hit->snippet.text, hit->snippet.marks, hit->snippet.marks_count);
    if (hit->snippet.cut_behind)
        ev_paragraph_add(&p, EV_LIT(" …"), NULL, 0);
    put_lines(s, ev_buf_bytes(&text), 0, lines);
    ev_buf_end(&text, s->out);
}

/* Title, facts, then the passage, and a blank line where there is room for one. */
static void put_hits(struct screen *s)
{
    const struct ev_results *r = s->ui->results;
    size_t lines = ev_ui_hit_lines(s->ui), head = s->lines;
    size_t count = r->hits_count < ev_ui_hits(s->ui) ? r->hits_count : ev_ui_hits(s->ui);

    for (size_t i = 0; i < count; i++) {
        put_title(s, &r->hits[i], i);
        put_facts(s, &r->hits[i]);
        put_snippet(s, &r->hits[i], lines > 3 ? lines - 3 : lines - 2);
        put_blank(s, head + (i + 1) * lines);
    }
}

/* ---- facets ---- */

static void add_value(const struct ev_facet_value *value, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "%s%.*s (%llu)%s", value->selected ? "[" : "", EV_FMT(value->value),
                   (unsigned long long)value->count, value->selected ? "]" : "");
}

/* "b  organiser  Lantern Towns (20)  …" */
static void put_facet(struct screen *s, const struct ev_facet *facet, char letter)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_fmt(&line, " %c  %-10s", letter, ev_field(facet->field)->name);
    for (size_t i = 0; i < facet->values_count && line.len < (size_t)s->ui->columns * 4; i++) {
        ev_buf_add_str(&line, "  ");
        add_value(&facet->values[i], &line);
    }
    put_ink(s, EV_INK_PLAIN, ev_buf_bytes(&line));
    ev_buf_end(&line, s->out);
}

/* "a [x] Lantern Towns (20)" */
static void put_value(struct screen *s, const struct ev_facet_value *value, char letter)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_fmt(&line, " %c [%c] %.*s (%llu)", letter, value->selected ? 'x' : ' ',
                   EV_FMT(value->value), (unsigned long long)value->count);
    put_ink(s, value->selected ? EV_INK_BOLD : EV_INK_PLAIN, ev_buf_bytes(&line));
    ev_buf_end(&line, s->out);
}

static void put_rows(struct screen *s)
{
    const struct ev_ui *ui = s->ui;
    struct ev_facet_value value;

    for (size_t i = 0; i < ev_ui_choices(ui) && ui->top + i < ev_ui_row_count(ui); i++)
        if (ui->view == EV_UI_FACETS)
            put_facet(s, ev_ui_facet_at(ui, ui->top + i), ev_ui_letter(i));
        else if (ev_ui_value_at(ui, ui->top + i, &value))
            put_value(s, &value, ev_ui_letter(i));
}

/* ---- the parts together ---- */

static void put_page_head(struct screen *s)
{
    const struct ev_ui *ui = s->ui;
    size_t past = ui->top + ev_ui_body(ui);
    struct ev_buf left, right;

    ev_buf_init(&left, EV_BUF_MAX);
    ev_buf_init(&right, EV_BUF_MAX);
    if (ui->view == EV_UI_HELP)
        ev_buf_add_str(&left, "Help");
    else
        ev_buf_add_fmt(&left, "Event %llu of %llu",
                       (unsigned long long)ui->now.first + ui->now.chosen + 1,
                       (unsigned long long)(ui->results == NULL ? 0 : ui->results->total));
    if (ui->page_lines > ev_ui_body(ui))
        ev_buf_add_fmt(&right, "lines %zu - %zu of %zu", ui->top + 1,
                       past < ui->page_lines ? past : ui->page_lines, ui->page_lines);
    put_ends(s, ev_buf_bytes(&left), ev_buf_bytes(&right));
    ev_buf_end(&left, s->out);
    ev_buf_end(&right, s->out);
}

static void put_facet_head(struct screen *s)
{
    size_t rows = ev_ui_row_count(s->ui), past = s->ui->top + ev_ui_choices(s->ui);
    struct ev_buf left;

    ev_buf_init(&left, EV_BUF_MAX);
    ev_buf_add_str(&left, s->ui->view == EV_UI_FACETS ? "Facets" : ev_field(s->ui->facet)->name);
    if (rows > ev_ui_choices(s->ui))
        ev_buf_add_fmt(&left, ", %zu - %zu of %zu", s->ui->top + 1, past < rows ? past : rows,
                       rows);
    put_head(s, ev_buf_bytes(&left));
    ev_buf_end(&left, s->out);
}

/* The hints that fit, the important ones first. */
static void put_foot(struct screen *s)
{
    struct ev_buf line;
    const char *hint;

    ev_buf_init(&line, EV_BUF_MAX);
    for (size_t i = 0; (hint = ev_ui_hint_at(s->ui->view, i)) != NULL; i++)
        if (line.len + 2 + strlen(hint) < s->ui->columns)
            ev_buf_add_fmt(&line, "%s%s", i > 0 ? "  " : "", hint);
    put_ink(s, EV_INK_DIM, ev_buf_bytes(&line));
    ev_buf_end(&line, s->out);
}

static void put_view(struct screen *s, struct ev_ui_cursor *cursor)
{
    const struct ev_ui *ui = s->ui;

    switch (ui->view) {
    case EV_UI_QUERY:
        put_query_line(s, cursor);
        put_hits(s);
        break;
    case EV_UI_FACETS:
    case EV_UI_VALUES:
        put_facet_head(s);
        put_rows(s);
        break;
    case EV_UI_EVENT:
    case EV_UI_HELP:
        put_page_head(s);
        put_lines(s, ev_buf_bytes(&ui->page), ui->top, ev_ui_body(ui));
        break;
    default:
        put_head(s,
                 ui->results->query.text.len > 0 ? ui->results->query.text : EV_LIT("All events"));
        put_hits(s);
    }
}

void ev_ui_draw(const struct ev_ui *ui, struct ev_buf *out, struct ev_ui_cursor *cursor)
{
    struct screen s = { .ui = ui, .out = out };

    s.style = (struct ev_style){ .width = ui->columns, .color = ui->color };
    s.flat = (struct ev_style){ .color = ui->color };
    *cursor = (struct ev_ui_cursor){ 0 };
    if (ui->results != NULL)
        put_view(&s, cursor);
    put_blank(&s, ui->rows - 1);
    put_foot(&s);
}
