/*
 * Entries of one line each: bullets, rows, headings and paragraphs that hold title and
 * date.
 */
#include "indexer/extract/segment.h"

#include <string.h>

#include "base/utf8.h"
#include "indexer/extract/title.h"

/* ---- table rows ---- */

enum column { COL_OTHER, COL_DATE, COL_TIME, COL_PLACE, COL_TITLE, COL_NAME };
enum { COLUMNS_MAX = 16, TITLE_COLUMN = 1 << 20, TITLE_WORDS_MAX = 30, SAME_ENTRY = 3 };

struct columns {
    enum column roles[COLUMNS_MAX];
    size_t count;
};

/* The cell from *at on, which ends at a TAB, in lines without one at a bar. */
static struct ev_bytes cell_next(struct ev_bytes row, size_t *at)
{
    bool tabs = memchr(row.data, '\t', row.len) != NULL;
    size_t from = *at, past;

    past = ev_bytes_find(row, tabs ? EV_LIT("\t") : EV_LIT("|"), from);
    *at = past + 1;
    return ev_bytes_trim(ev_bytes_slice(row, from, past));
}

static bool has_cells(struct ev_bytes text)
{
    return memchr(text.data, '\t', text.len) != NULL || memchr(text.data, '|', text.len) != NULL;
}

static enum column role_of(const struct ev_line *header, size_t from, size_t past)
{
    size_t i;

    for (i = 0; i < header->hits_count; i++) {
        if (header->hits[i].from < from || header->hits[i].to > past)
            continue;
        switch (header->hits[i].cls) {
        case EV_W_LABEL_DATE: return COL_DATE;
        case EV_W_LABEL_TIME: return COL_TIME;
        case EV_W_LABEL_PLACE: return COL_PLACE;
        case EV_W_COLUMN_NAME: return COL_NAME;
        case EV_W_LABEL_TITLE:
        case EV_W_LABEL_TOPIC: return COL_TITLE;
        default: break;
        }
    }
    return COL_OTHER;
}

static void columns_read(const struct ev_line *header, struct columns *columns)
{
    size_t at = 0;

    columns->count = 0;
    while (at < header->text.len && columns->count < COLUMNS_MAX) {
        size_t from = at;

        (void)cell_next(header->text, &at);
        columns->roles[columns->count++] = role_of(header, from, at);
    }
}

/* How well a cell would do as the title of its row. */
static size_t cell_worth(const struct ev_line *line, struct ev_bytes cell, enum column role)
{
    size_t from = (size_t)(cell.data - line->text.data), i, worth = cell.len;

    if (cell.len == 0)
        return 0;
    for (i = 0; i < line->whens_count; i++)
        if (line->whens[i].from < from + cell.len && line->whens[i].past > from &&
            (line->whens[i].past - line->whens[i].from) * 2 > cell.len)
            return 0;
    for (i = 0; i < line->hits_count; i++)
        if (line->hits[i].cls == EV_W_KICKER && line->hits[i].from <= from + 1 &&
            line->hits[i].from >= from && line->hits[i].to + 1 >= from + cell.len)
            return 1;
    if (role == COL_TITLE)
        return TITLE_COLUMN; /* the first one, if there are several */
    return role == COL_OTHER ? worth + 40 : 2;
}

/* Without headings: a short cell of capitalised words beside the title may be the town. */
static void place_from_cells(struct ev_entry *entry, const struct ev_line *line)
{
    size_t at = 0;

    while (at < line->text.len) {
        struct ev_bytes cell = cell_next(line->text, &at);
        size_t rune = 0, i, blanks = 0;

        for (i = 0; i < cell.len; i++)
            blanks += cell.data[i] == ' ';
        if (cell.len < 3 || cell.data == entry->title.value.data || blanks > 4 ||
            cell_worth(line, cell, COL_OTHER) <= 1 || !ev_rune_is_upper(ev_utf8_next(cell, &rune)))
            continue;
        entry->place.value = cell;
        entry->place.rule = "row:short-cell";
        entry->place.confidence = 50;
        entry->place.line = entry->date_line;
        return;
    }
}

static void title_from_cells(struct ev_entry *entry, const struct ev_line *line,
                             const struct columns *columns)
{
    size_t at = 0, index = 0, best = 0;

    while (at < line->text.len) {
        struct ev_bytes cell = cell_next(line->text, &at);
        enum column role = index < columns->count ? columns->roles[index] : COL_OTHER;
        size_t worth = cell_worth(line, cell, role);

        if (worth > best) {
            best = worth;
            entry->title.value = ev_title_trim(cell);
        }
        if (role == COL_PLACE && cell.len > 0) {
            entry->place.value = cell;
            entry->place.rule = "column:place";
            entry->place.confidence = 85;
        }
        index++;
    }
    entry->title.rule = "row";
    if (entry->place.confidence == 0 && columns->count == 0)
        place_from_cells(entry, line);
}

/* ---- one line, its columns run together ---- */

/*
 * A row whose cells were run together ends in the speaker, when the table's heading
 * does: two or three capitalised words, without which a title still remains.
 */
static struct ev_bytes without_last_name(struct ev_bytes title)
{
    size_t past = title.len, words = 0, cut = title.len;

    while (past > 0 && words < 2) {
        size_t from = past;
        size_t first;

        while (from > 0 && title.data[from - 1] != ' ')
            from--;
        first = from;
        if (from == 0 || !ev_rune_is_upper(ev_utf8_next(title, &first)))
            break;
        words++;
        cut = from;
        past = from - 1;
    }
    if (words < 2 || cut < 3)
        return title;
    return ev_title_trim(ev_bytes_slice(title, 0, cut));
}

static bool ends_in_name_column(const struct ev_line *header)
{
    const struct ev_word_hit *name = ev_line_find(header, EV_W_COLUMN_NAME);

    return name != NULL && name->to + 1 >= header->text.len;
}

/* ---- "What, where, when" ---- */

static size_t blanks_in(struct ev_bytes text)
{
    size_t i, blanks = 0;

    for (i = 0; i < text.len; i++)
        blanks += text.data[i] == ' ';
    return blanks;
}

/*
 * "Workshop on old maps, City Archive, 23 November 2007": where the comma stands that
 * cuts the place off the title; 0 if there is none.
 */
static size_t place_comma(const struct ev_entry *entry, const struct ev_line *line)
{
    struct ev_bytes title = entry->title.value, place;
    size_t past = (size_t)(title.data - line->text.data) + title.len, comma = title.len, at = 0;

    if (title.len == 0 || past >= line->text.len || line->text.data[past] != ',' ||
        past > line->date->from)
        return 0;
    while (comma > 0 && title.data[comma - 1] != ',')
        comma--;
    if (comma < 8)
        return 0;
    place = ev_bytes_trim(ev_bytes_slice(title, comma, title.len));
    if (place.len == 0 || blanks_in(place) > 4 || !ev_rune_is_upper(ev_utf8_next(place, &at)))
        return 0;
    return comma;
}

/* On a page where most entries are written so, the piece before the date is the place. */
static void split_places(struct ev_reading *r)
{
    size_t i, with = 0;

    for (i = 0; i < r->entries.count; i++)
        with += place_comma(&r->entries.items[i],
                            ev_reading_line(r, r->entries.items[i].date_line)) > 0;
    if (with < 2 || with * 5 < r->entries.count * 3)
        return;
    for (i = 0; i < r->entries.count; i++) {
        struct ev_entry *entry = &r->entries.items[i];
        struct ev_bytes title = entry->title.value;
        size_t comma = place_comma(entry, ev_reading_line(r, entry->date_line));

        if (comma == 0)
            continue;
        entry->place.value = ev_bytes_trim(ev_bytes_slice(title, comma, title.len));
        entry->place.rule = "piece-before-date";
        entry->place.confidence = 65;
        entry->place.line = entry->date_line;
        entry->title.value = ev_title_trim(ev_bytes_slice(title, 0, comma - 1));
    }
}

/* ---- entries ---- */

/* "no seminar", "holiday": the row says that nothing takes place. */
static bool says_none(const struct ev_line *line, struct ev_bytes title)
{
    const struct ev_word_hit *hit = ev_line_find(line, EV_W_NO_EVENT);
    size_t from = (size_t)(title.data - line->text.data);

    return hit != NULL && hit->from <= from + 2 && (size_t)(hit->to - hit->from) * 2 >= title.len;
}

/* Papers of meetings: "Minutes 12 March 2019 (PDF)". */
static bool is_paper(const struct ev_line *line)
{
    return ev_line_has(line, EV_W_MINUTES) && line->free_words <= 4 &&
           !ev_line_is(line, EV_LINE_PAPERS);
}

/* "23 February, Linz: running text": the town is the place, the title what the text quotes. */
static void shorten_title(const struct ev_reading *r, struct ev_entry *entry,
                          const struct ev_line *line)
{
    struct ev_bytes text = entry->title.value;
    size_t colon = ev_bytes_find(text, EV_LIT(": "), 0);
    struct ev_bytes piece = ev_bytes_slice(text, 0, colon);
    struct ev_found found = ev_title_in_sentence(r, entry->date_line, line->date);

    if (colon < text.len && blanks_in(piece) <= 3) {
        entry->place.value = piece;
        entry->place.rule = "piece-behind-date";
        entry->place.confidence = 55;
        entry->place.line = entry->date_line;
    }
    entry->title.value = strcmp(found.rule, "quoted") == 0 ? found.value : EV_NOTHING;
    entry->title.rule = "quoted";
}

/* "TBA": the page names no title yet. */
static bool is_unknown(const struct ev_line *line, struct ev_bytes title)
{
    const struct ev_word_hit *hit = ev_line_find(line, EV_W_UNKNOWN);
    size_t from = (size_t)(title.data - line->text.data);

    return hit != NULL && hit->from <= from + 1 && hit->to + 2 >= from + title.len;
}

static bool is_dated(const struct ev_reading *r, size_t index)
{
    return index >= r->main_past || ev_reading_line(r, index)->date != NULL;
}

static enum ev_status add_line(struct ev_reading *r, size_t index, const struct columns *columns,
                               const struct ev_line *header, struct ev_error *err)
{
    const struct ev_line *line = ev_reading_line(r, index);
    struct ev_entry *entry = ev_entry_add(r, index, err);
    struct ev_bytes place = EV_NOTHING;

    if (entry == NULL)
        return EV_EMEM;
    entry->date_line = entry->title_line = entry->title.line = index;
    entry->date = line->date;
    entry->inline_date = true;
    entry->has_columns = header != NULL;
    entry->title.confidence = 75;
    if (has_cells(line->text)) {
        entry->date_rule = "row";
        title_from_cells(entry, line, columns);
    } else {
        entry->date_rule = "date-in-line";
        entry->title.rule = "beside-date";
        entry->title.value = ev_title_beside_date(line, &place);
        if (blanks_in(entry->title.value) >= TITLE_WORDS_MAX)
            shorten_title(r, entry, line);
        if (header != NULL && ends_in_name_column(header) && !is_dated(r, index + 1))
            entry->title.value = without_last_name(entry->title.value);
        if (entry->title.value.len == 0 || is_unknown(line, entry->title.value))
            entry->title.value = EV_NOTHING;
        entry->body = place;
    }
    if (says_none(line, entry->title.value) || is_paper(line))
        r->entries.count--;
    return EV_OK;
}

/* The line says "5 March Colloquium:", and the title is the line below. */
static bool ends_open(struct ev_bytes text)
{
    text = ev_bytes_trim(text);
    return text.len > 0 && text.data[text.len - 1] == ':';
}

/* A date and a button only, or words that announce: the title is the line below. */
static void borrow_title_below(struct ev_reading *r, struct ev_entry *entry)
{
    size_t next = entry->date_line + 1;
    const struct ev_line *line = ev_reading_line(r, entry->date_line);

    if (next >= r->main_past || (entry->title.value.len > 0 && !ends_open(line->text)))
        return;
    if (ev_line_has(line, EV_W_UNKNOWN) || ev_reading_line(r, next)->date != NULL)
        return;
    if (ev_reading_line(r, next)->titleness >= EV_TITLENESS_FAIR)
        ev_entry_set_title(r, entry, next, "line-below-date");
}

/* Lines of the kind most entries have; others (deadlines in the text) are left out. */
static bool fits(const struct ev_reading *r, const struct ev_anchor *anchor, uint32_t kind)
{
    const struct ev_line *line = ev_reading_line(r, anchor->line);

    if (kind == EV_BLOCK_HEADING)
        return line->block->kind == EV_BLOCK_HEADING;
    return (uint32_t)line->block->kind == kind || line->block->kind == EV_BLOCK_HEADING ||
           line->titleness >= EV_TITLENESS_FAIR;
}

static uint32_t main_kind(const struct ev_reading *r, const struct ev_anchors *anchors)
{
    size_t counts[8] = { 0 }, i, best = 0;

    for (i = 0; i < anchors->count; i++)
        if (anchors->items[i].family == EV_ANCHOR_INLINE)
            counts[ev_reading_line(r, anchors->items[i].line)->block->kind & 7]++;
    for (i = 1; i < 8; i++)
        if (counts[i] > counts[best])
            best = i;
    return (uint32_t)best;
}

/* A bare name of a town: one to three capitalised words, no noun of an event. */
static bool is_town(const struct ev_entry *entry, const struct ev_line *line)
{
    size_t i, blanks = 0;

    for (i = 0; i < entry->title.value.len; i++)
        blanks += entry->title.value.data[i] == ' ';
    return entry->title.value.len > 0 && blanks <= 2 && !ev_line_has(line, EV_W_EVENT) &&
           !ev_line_is(line, EV_LINE_LOWER) && line->free_words <= 3;
}

static bool tells_of_tour(const struct ev_reading *r)
{
    size_t i;

    for (i = r->main_first; i < r->entries.items[0].first; i++)
        if (ev_line_has(ev_reading_line(r, i), EV_W_TOUR))
            return true;
    return false;
}

/* A tour: what stands beside the days are towns; what is shown there is the page's title. */
static void read_tour(struct ev_reading *r)
{
    size_t i;

    if (r->entries.count < 2 || r->page_title == EV_NO_LINE ||
        r->page_title >= r->entries.items[0].first || !tells_of_tour(r))
        return;
    for (i = 0; i < r->entries.count; i++)
        if (!is_town(&r->entries.items[i], ev_reading_line(r, r->entries.items[i].date_line)))
            return;
    r->layout = "tour";
    for (i = 0; i < r->entries.count; i++) {
        struct ev_entry *entry = &r->entries.items[i];

        entry->place = entry->title;
        entry->place.rule = "tour:town";
        entry->place.confidence = 70;
        ev_entry_set_title(r, entry, r->page_title, "tour:page-heading");
    }
}

/* "Board Meeting Agenda, January 12" after "Board Meeting, January 12": a paper of that day. */
static bool repeats_last(const struct ev_reading *r, size_t index)
{
    const struct ev_line *line = ev_reading_line(r, index);
    const struct ev_entry *last =
        r->entries.count > 0 ? &r->entries.items[r->entries.count - 1] : NULL;

    return last != NULL && last->date_line != EV_NO_LINE &&
           ev_day_compare(last->date->when.start, line->date->when.start) == 0 &&
           (ev_line_has(line, EV_W_MINUTES) || ev_line_has(line, EV_W_AGENDA) ||
            ev_line_has(line, EV_W_RECORDING) || ev_line_has(line, EV_W_KICKER)) &&
           !ev_line_is(line, EV_LINE_PROSE);
}

/* "20 December 2017, University Park" below an entry of that day tells where it is. */
static bool adds_place(struct ev_reading *r, size_t index)
{
    const struct ev_line *line = ev_reading_line(r, index);
    struct ev_entry *last = r->entries.count > 0 ? &r->entries.items[r->entries.count - 1] : NULL;

    if (last == NULL || last->place.confidence > 0 || index > last->date_line + SAME_ENTRY ||
        ev_day_compare(last->date->when.start, line->date->when.start) != 0 ||
        !ev_anchor_rest_is_place(line))
        return false;
    last->place.value = ev_anchor_rest(line);
    last->place.line = index;
    last->place.rule = "date-line";
    last->place.confidence = 70;
    return true;
}

enum ev_status ev_segment_inline(struct ev_reading *r, const struct ev_anchors *anchors,
                                 struct ev_error *err)
{
    struct columns columns = { { COL_OTHER }, 0 };
    const struct ev_line *header = NULL;
    uint32_t kind = main_kind(r, anchors);
    enum ev_status st = EV_OK;
    size_t i, line = r->main_first;

    r->layout = "inline";
    for (i = 0; i < anchors->count && st == EV_OK; i++) {
        const struct ev_anchor *anchor = &anchors->items[i];

        if (anchor->family != EV_ANCHOR_INLINE || !fits(r, anchor, kind))
            continue;
        for (; line < anchor->line; line++) {
            if (ev_line_is(ev_reading_line(r, line), EV_LINE_COLUMNS)) {
                header = ev_reading_line(r, line);
                columns_read(header, &columns);
            }
        }
        if (adds_place(r, anchor->line) || repeats_last(r, anchor->line))
            continue;
        st = add_line(r, anchor->line, &columns, header, err);
        if (st == EV_OK && r->entries.count > 0 &&
            r->entries.items[r->entries.count - 1].date_line == anchor->line)
            borrow_title_below(r, &r->entries.items[r->entries.count - 1]);
    }
    if (st == EV_OK && r->entries.count > 0) {
        split_places(r);
        read_tour(r);
    }
    return st;
}
