/*
 * Dates on lines of their own, with the title above or below.
 *
 * For each date the nearest line that can be a title is found on both sides.  The
 * page is read upwards or downwards as a whole, by which side has the better titles,
 * the smaller gaps and the right ends (a first date with nothing above it has its
 * title below).
 */
#include "indexer/extract/segment.h"

#include <string.h>

#include "base/utf8.h"
#include "indexer/extract/title.h"
#include "indexer/extract/titleness.h"

enum {
    REACH = 5,
    REACH_ENTRY = 16, /* lines looked at on each side */
    UP_BIAS = 2,      /* a lone date: titles stand above more often */
    EDGE = 3,
    GAP = 2,
    BOX = 4,
    SECTION = 8 /* weight of the page's ends, of gaps, of boxes, per date */
};

struct head {
    size_t line;
    uint32_t signature;
    size_t up, down;     /* title lines, EV_NO_LINE none */
    size_t up2;          /* a further line that can be a title, above up */
    size_t chain[REACH]; /* up, up2 and so on: lines that can be titles, one above the other */
    size_t chain_count;
    size_t down2; /* the line that follows down at once, if it can be a title too */
    size_t town;  /* line of a town between date and title; 0 none */
    size_t weak;  /* a line just above the date that hardly can, EV_NO_LINE none */
    bool main;    /* written as most heads of the page */
    bool label;
};
EV_VEC(heads, struct head);

/* How the page heads its entries. */
struct style {
    bool up;      /* titles stand above their dates */
    bool lone;    /* there is one entry only */
    bool gaps;    /* a line above the date without a gap is a subtitle */
    size_t lines; /* of every heading, title first */
};

static bool may_title(const struct ev_line *line)
{
    return line->titleness >= EV_TITLENESS_FAIR;
}

/* Lines between title and date that say nothing of it. */
static bool passes(const struct ev_line *line)
{
    if (ev_line_is(line, EV_LINE_OUT | EV_LINE_LABEL_ALONE))
        return true;
    if (line->label != EV_W_COUNT && line->label != EV_W_LABEL_TITLE &&
        line->label != EV_W_LABEL_DATE)
        return true;
    return line->shape == EV_LINE_TIME;
}

static bool ends_search(const struct ev_line *line)
{
    return line->shape == EV_LINE_DATE || line->shape == EV_LINE_MONTH ||
           ev_line_is(line, EV_LINE_LISTING | EV_LINE_RELATED | EV_LINE_AGENDA);
}

/* A month or "upcoming events": what stands below begins an entry. */
static bool is_section(const struct ev_line *line)
{
    return line->shape == EV_LINE_MONTH || ev_line_is(line, EV_LINE_LISTING);
}

/*
 * Below a section's heading even a line that reads as a sentence is a title; just above
 * the date one that begins small.
 */
static bool may_title_weakly(const struct ev_reading *r, const struct head *head, size_t i)
{
    const struct ev_line *line = ev_reading_line(r, i);

    if (line->words < 2 || line->words > 30 || line->shape != EV_LINE_TEXT ||
        line->label != EV_W_COUNT || i <= r->main_first || ev_line_is(line, EV_LINE_KICKER))
        return false;
    if (is_section(ev_reading_line(r, i - 1)))
        return true;
    return i + 1 == head->line && line->words <= 12 &&
           !ev_line_is(line, EV_LINE_PROSE | EV_LINE_STOP | EV_LINE_ADDRESS) &&
           ev_line_is(ev_reading_line(r, i - 1), EV_LINE_PROSE);
}

/* What stands between title and date, or just above the date, and is none. */
static bool is_skipped(const struct head *head, const struct ev_line *line, size_t i)
{
    if (passes(line))
        return true;
    if (head->chain_count > 0)
        return false;
    return ev_is_place_like(line) ||
           (ev_line_is(line, EV_LINE_KICKER | EV_LINE_NAV) && head->line - i <= 2);
}

static void look_up_lines(const struct ev_reading *r, struct head *head, size_t floor)
{
    size_t i, seen = 0;

    for (i = head->line; i-- > floor && seen < REACH;) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (is_skipped(head, line, i)) {
            seen += !ev_line_is(line, EV_LINE_OUT);
            continue;
        }
        if (head->chain_count == 0 && may_title_weakly(r, head, i))
            head->weak = i;
        if (ends_search(line) || !may_title(line))
            return;
        head->chain[head->chain_count++] = i;
        seen++;
    }
}

/*
 * A labelled date may stand at the end of its entry: the title is then the first line of
 * the entry, above the text.  Labels and buttons above that belong to the entry before.
 */
static void look_up_entry(const struct ev_reading *r, struct head *head, size_t floor)
{
    size_t i, seen = 0;
    bool through = false;

    for (i = head->line; i-- > floor && seen++ < REACH_ENTRY;) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (ev_line_is(line, EV_LINE_OUT | EV_LINE_LABEL_ALONE))
            continue;
        if (ends_search(line) || ev_line_is(line, EV_LINE_KICKER))
            return;
        if (line->label != EV_W_COUNT && line->label != EV_W_LABEL_TITLE) {
            if (through)
                return;
            continue;
        }
        through = true;
        if (!may_title(line))
            continue;
        head->chain[0] = i;
        head->chain_count = 1;
        if (line->label == EV_W_LABEL_TITLE)
            return;
    }
}

static void look_up(const struct ev_reading *r, struct head *head, size_t floor)
{
    head->weak = EV_NO_LINE;
    head->chain_count = 0;
    if (head->label)
        look_up_entry(r, head, floor);
    else
        look_up_lines(r, head, floor);
    head->up = head->chain_count > 0 ? head->chain[0] : EV_NO_LINE;
    head->up2 = head->chain_count > 1 ? head->chain[1] : EV_NO_LINE;
}

static void look_down(const struct ev_reading *r, struct head *head, size_t ceiling)
{
    size_t i, seen = 0;

    head->down = head->down2 = EV_NO_LINE;
    for (i = head->line + 1; i < ceiling && seen < REACH; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (passes(line) || ev_line_is(line, EV_LINE_KICKER)) {
            seen++;
            continue;
        }
        if (ends_search(line) || !may_title(line))
            return;
        head->down = i;
        if (i + 1 < ceiling && may_title(ev_reading_line(r, i + 1)) &&
            ev_reading_line(r, i + 1)->gap == 0)
            head->down2 = i + 1;
        return;
    }
}

/* ---- which dates are heads ---- */

/* b lies within the days of a, as far as both say them. */
static bool same_days(const struct ev_when_hit *a, const struct ev_when_hit *b)
{
    struct ev_day start = a->when.start, end = a->when.end, day = b->when.start;

    if (end.year == 0 && end.month == 0 && end.day == 0)
        end = start;
    if (start.year != 0 && day.year != 0 && (day.year < start.year || day.year > end.year))
        return false;
    start.year = end.year = day.year = 0;
    if (end.month < start.month)
        return day.month >= start.month || day.month <= end.month;
    return ev_day_compare(start, day) <= 0 && ev_day_compare(day, end) <= 0;
}

static const struct ev_when_hit *date_of(const struct ev_reading *r, const struct head *head)
{
    return ev_reading_line(r, head->line)->date;
}

/* The signature that most heads share; the first one on a tie.  Few differ, so a small table does.
 */
static uint32_t main_signature(const struct heads *heads)
{
    enum { KINDS = 8 };
    uint32_t kinds[KINDS] = { 0 };
    size_t counts[KINDS] = { 0 }, used = 0, i, k, best = 0;

    for (i = 0; i < heads->count; i++) {
        for (k = 0; k < used && kinds[k] != heads->items[i].signature; k++)
            continue;
        if (k == KINDS)
            continue;
        used += k == used;
        kinds[k] = heads->items[i].signature;
        counts[k]++;
    }
    for (k = 1; k < used; k++)
        if (counts[k] > counts[best])
            best = k;
    return kinds[best];
}

static enum ev_status heads_collect(const struct ev_reading *r, const struct ev_anchors *anchors,
                                    struct heads *heads, struct ev_error *err)
{
    size_t i;

    for (i = 0; i < anchors->count; i++) {
        const struct ev_anchor *a = &anchors->items[i];
        struct head *head;

        if (a->family != EV_ANCHOR_HEAD && a->family != EV_ANCHOR_LABEL)
            continue;
        head = EV_VEC_ADD(heads, r->arena);
        if (head == NULL)
            return ev_fail(err, EV_EMEM, "no memory for the dates of a page");
        head->line = a->line;
        head->signature = a->signature;
        head->label = a->family == EV_ANCHOR_LABEL;
    }
    return EV_OK;
}

/* "Wed 15" just above "March 15, 2023 @ 7 pm": the second one says it all. */
static bool says_more(const struct ev_reading *r, const struct head *a, const struct head *b)
{
    const struct ev_day *few = &date_of(r, a)->when.start, *more = &date_of(r, b)->when.start;

    return b->line <= a->line + 2 && few->day == more->day &&
           (few->month == 0 || few->month == more->month) && more->year != 0 &&
           (few->year == 0 || (ev_reading_line(r, a->line)->time == NULL &&
                               ev_reading_line(r, b->line)->time != NULL));
}

static void drop_partial(const struct ev_reading *r, struct heads *heads)
{
    size_t i, kept = 0;

    for (i = 0; i < heads->count; i++) {
        if (kept > 0 && says_more(r, &heads->items[kept - 1], &heads->items[i]))
            kept--;
        heads->items[kept++] = heads->items[i];
    }
    heads->count = kept;
}

static void mark_main(struct heads *heads)
{
    uint32_t signature = main_signature(heads);
    size_t i;

    for (i = 0; i < heads->count; i++)
        heads->items[i].main = heads->items[i].signature == signature;
}

/* A day of the range above it, with the day's programme below. */
static bool is_programme_day(const struct ev_reading *r, const struct head *last,
                             const struct head *head)
{
    const struct ev_when_hit *range = date_of(r, last);

    return (range->kind == EV_WHEN_DATE_RANGE || range->kind == EV_WHEN_DAYS) &&
           same_days(range, date_of(r, head)) && head->line + 1 < r->main_past &&
           ev_reading_line(r, head->line + 1)->shape == EV_LINE_TIME_LEAD;
}

/*
 * A date written otherwise than the heads, on a day of the head before it, repeats
 * that head ("Date: ..." in the text, a day of the programme).
 */
static void drop_repeats(const struct ev_reading *r, struct heads *heads)
{
    size_t i, kept = 0;

    for (i = 0; i < heads->count; i++) {
        const struct head *last = kept > 0 ? &heads->items[kept - 1] : NULL;
        const struct head *head = &heads->items[i];

        if (last != NULL && same_days(date_of(r, last), date_of(r, head)) &&
            (!head->main || (last->label != head->label)))
            continue;
        if (last != NULL && is_programme_day(r, last, head))
            continue;
        if (last != NULL && head->label && ev_reading_line(r, head->line)->label == EV_W_LABEL_TIME)
            continue; /* "End date: ..." */
        heads->items[kept++] = *head;
    }
    heads->count = kept;
}

static void look_around(const struct ev_reading *r, struct heads *heads)
{
    size_t i;

    for (i = 0; i < heads->count; i++) {
        size_t floor = i > 0 ? heads->items[i - 1].line + 1 : r->main_first;
        size_t ceiling = i + 1 < heads->count ? heads->items[i + 1].line : r->main_past;

        look_up(r, &heads->items[i], floor);
        look_down(r, &heads->items[i], ceiling);
    }
}

/* ---- up or down ---- */

static int titleness_at(const struct ev_reading *r, size_t line)
{
    return line == EV_NO_LINE ? 0 : ev_reading_line(r, line)->titleness;
}

/* The widest blank space between two lines, a above b. */
static int widest_gap(const struct ev_reading *r, size_t a, size_t b)
{
    int widest = 0;
    size_t i;

    for (i = a + 1; i <= b && i < r->lines.count; i++)
        if (ev_reading_line(r, i)->gap > widest)
            widest = ev_reading_line(r, i)->gap;
    return widest;
}

/* The title is on the side from which less blank space separates the date. */
static int gap_vote(const struct ev_reading *r, const struct head *head)
{
    size_t up = head->up != EV_NO_LINE ? head->up : head->line > 0 ? head->line - 1 : head->line;
    size_t down = head->down != EV_NO_LINE ? head->down : head->line + 1;
    int before = widest_gap(r, up, head->line), after = widest_gap(r, head->line, down);

    return (before < after) - (before > after);
}

/* A line that says "Title:" belongs to the date in its own paragraph. */
static int label_vote(const struct ev_reading *r, const struct head *head)
{
    bool up = head->up != EV_NO_LINE && ev_reading_line(r, head->up)->label == EV_W_LABEL_TITLE;
    bool down =
        head->down != EV_NO_LINE && ev_reading_line(r, head->down)->label == EV_W_LABEL_TITLE;

    if (up && down)
        return 2 * gap_vote(r, head);
    return up - down;
}

static int box_vote(const struct ev_reading *r, const struct head *head)
{
    uint32_t box = ev_reading_line(r, head->line)->block->group;
    bool up, down;

    if (box == 0)
        return 0;
    up = head->up != EV_NO_LINE && ev_reading_line(r, head->up)->block->group == box;
    down = head->down != EV_NO_LINE && ev_reading_line(r, head->down)->block->group == box;
    return up - down;
}

/*
 * What stands between a section's heading and the date can only be the title; a date
 * just below the heading has its title below.
 */
static int section_vote(const struct ev_reading *r, const struct head *head)
{
    size_t top = head->up2 != EV_NO_LINE ? head->up2 : head->up;

    if (top != EV_NO_LINE && top > r->main_first)
        return is_section(ev_reading_line(r, top - 1));
    if (top == EV_NO_LINE && head->weak != EV_NO_LINE)
        return 1;
    if (top == EV_NO_LINE && head->line > r->main_first)
        return -is_section(ev_reading_line(r, head->line - 1));
    return 0;
}

static bool reads_up(const struct ev_reading *r, const struct heads *heads)
{
    const struct head *first = &heads->items[0], *last = &heads->items[heads->count - 1];
    int points = 0;
    size_t i;

    for (i = 0; i < heads->count; i++) {
        const struct head *head = &heads->items[i];

        points += titleness_at(r, head->up) - titleness_at(r, head->down);
        points += GAP * gap_vote(r, head) + BOX * box_vote(r, head);
        points += SECTION * (section_vote(r, head) + label_vote(r, head));
        points += head->label ? 4 : 0; /* labels stand under their title */
    }
    if (heads->count == 1)
        return points + UP_BIAS >= 0;
    if (first->up == EV_NO_LINE && first->down != EV_NO_LINE)
        points -= EDGE * (int)heads->count;
    if (last->down == EV_NO_LINE && last->up != EV_NO_LINE)
        points += (EDGE - 1) * (int)heads->count;
    return points >= 0;
}

/* ---- entries ---- */

/*
 * A date that follows its line at once, while others stand after a blank line, has a
 * subtitle above it; so have all dates written so, if one certainly has: its two lines
 * stand just below a section's heading.
 */
static bool has_subtitles(const struct ev_reading *r, const struct heads *heads)
{
    size_t i, gaps = 0;

    for (i = 0; i < heads->count; i++) {
        const struct head *head = &heads->items[i];

        gaps += ev_reading_line(r, head->line)->gap > 0;
        if (head->up2 != EV_NO_LINE && head->up2 > r->main_first && head->up + 1 == head->line &&
            is_section(ev_reading_line(r, head->up2 - 1)))
            return true;
    }
    return gaps * 2 >= heads->count;
}

static bool is_short(const struct ev_line *line)
{
    return line->words <= 4 && !ev_line_has(line, EV_W_EVENT) &&
           !ev_line_has(line, EV_W_ONLINE_NOUN);
}

/*
 * "Title / speaker / profession / date": how many lines stand over every date of the
 * page, if those just above it are too short for titles; else 1.
 */
static size_t header_lines(const struct ev_reading *r, const struct heads *heads)
{
    size_t i, lines = REACH, with = 0, brief = 0, longer = 0;

    for (i = 0; i < heads->count; i++) {
        const struct head *head = &heads->items[i];

        if (head->chain_count == 0)
            continue;
        with++;
        lines = head->chain_count < lines ? head->chain_count : lines;
        brief += is_short(ev_reading_line(r, head->up));
    }
    if (with < 2 || lines < 2 || brief * 3 < with * 2)
        return 1;
    for (i = 0; i < heads->count; i++) {
        const struct head *head = &heads->items[i];

        longer += head->chain_count >= lines && ev_reading_line(r, head->chain[lines - 1])->words >
                                                    ev_reading_line(r, head->up)->words;
    }
    return longer * 2 >= with ? lines : 1;
}

/* "photo Night walk" just above "Night walk": the second one is the title. */
static size_t without_caption(const struct ev_reading *r, size_t title, size_t date)
{
    const struct ev_line *line = ev_reading_line(r, title);

    if (title + 1 < date && line->text.len > ev_reading_line(r, title + 1)->text.len &&
        may_title(ev_reading_line(r, title + 1)) &&
        ev_bytes_ends(line->text, ev_reading_line(r, title + 1)->text))
        return title + 1;
    return title;
}

/* Is the line above the date a second heading, so that the one above that is the title? */
static bool has_subtitle(const struct ev_reading *r, const struct head *head, bool lone, bool gaps)
{
    const struct ev_line *date = ev_reading_line(r, head->line), *up, *up2;

    if (head->up2 == EV_NO_LINE)
        return false;
    up = ev_reading_line(r, head->up);
    up2 = ev_reading_line(r, head->up2);
    if (up2->titleness >= up->titleness + 3)
        return true;
    if (up->titleness >= up2->titleness + 3)
        return false;
    if (date->gap == 0 && head->up + 1 == head->line && up->gap > 0 &&
        (gaps || (head->up2 > r->main_first && is_section(ev_reading_line(r, head->up2 - 1)))))
        return true;
    return lone && up2->titleness >= up->titleness;
}

/* The topmost of the headings over a page's only date. */
static size_t lone_title(const struct ev_reading *r, const struct head *head)
{
    size_t best = head->up2, i = head->up2, steps = 0;

    while (i-- > r->main_first && steps++ < REACH) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (ends_search(line) || !may_title(line))
            break;
        if (line->titleness >= ev_reading_line(r, best)->titleness)
            best = i;
    }
    return best;
}

static void set_titles_up(struct ev_reading *r, struct ev_entry *entry, const struct head *head,
                          const struct style *style)
{
    size_t title = head->up;
    bool lone = style->lone, gaps = style->gaps;

    if (lone && r->address_title != EV_NO_LINE && r->address_title < head->line)
        title = r->address_title;
    else if (style->lines > 1 && head->chain_count >= style->lines)
        title = head->chain[style->lines - 1];
    else if (has_subtitle(r, head, lone, gaps)) {
        title = lone ? lone_title(r, head) : head->up2;
        entry->subtitle.line = title + 1 <= head->up ? title + 1 : head->up;
        entry->subtitle.value = ev_title_of_line(ev_reading_line(r, entry->subtitle.line));
        entry->subtitle.rule = "line-below-title";
        entry->subtitle.confidence = 70;
    }
    entry->first = title;
    ev_entry_set_title(r, entry, without_caption(r, title, head->line), "line-above-date");
}

static uint32_t first_rune(struct ev_bytes text)
{
    size_t at = 0;

    return text.len == 0 ? 0 : ev_utf8_next(text, &at);
}

/* Two titles are marked alike: by a label, as headings of one level, by a sign in front. */
static bool marked_alike(const struct ev_line *a, const struct ev_line *b)
{
    uint32_t rune = first_rune(a->text);

    if (a->label == EV_W_LABEL_TITLE || b->label == EV_W_LABEL_TITLE)
        return a->label == b->label;
    if (a->block->kind == EV_BLOCK_HEADING)
        return b->block->kind == EV_BLOCK_HEADING && a->block->level == b->block->level;
    return (rune == '>' || rune == '*' || rune == 0xBB || rune == 0x25BA || rune == 0x2192) &&
           first_rune(b->text) == rune;
}

/* Further titles below one date, marked like the first: entries of their own. */
static enum ev_status add_alike(struct ev_reading *r, const struct head *head, size_t first,
                                size_t past, struct ev_error *err)
{
    size_t i;

    for (i = first + 1; i < past; i++) {
        struct ev_entry *entry;

        if (!may_title(ev_reading_line(r, i)) ||
            !marked_alike(ev_reading_line(r, first), ev_reading_line(r, i)))
            continue;
        entry = ev_entry_add(r, i, err);
        if (entry == NULL)
            return EV_EMEM;
        ev_entry_set_title(r, entry, i, "marked-alike");
        entry->date_line = head->line;
        entry->date = date_of(r, head);
        entry->date_rule = "date-above";
    }
    return EV_OK;
}

static enum ev_status add_entry(struct ev_reading *r, const struct head *head,
                                const struct style *style, size_t past, struct ev_error *err)
{
    struct ev_entry *entry = ev_entry_add(r, head->line, err);
    bool up = style->up;

    if (entry == NULL)
        return EV_EMEM;
    entry->date_line = head->line;
    entry->date = date_of(r, head);
    entry->date_rule = head->label ? "label:date" : "date-line";
    if (up && head->up != EV_NO_LINE) {
        set_titles_up(r, entry, head, style);
    } else if (up && head->weak != EV_NO_LINE) {
        ev_entry_set_title(r, entry, head->weak, "line-below-heading");
        entry->first = head->weak;
    } else if (!up && head->down != EV_NO_LINE) {
        ev_entry_set_title(r, entry, head->down, "line-below-date");
        if (head->town != 0) {
            entry->place.value = ev_reading_line(r, head->town)->text;
            entry->place.line = head->town;
            entry->place.rule = "line-below-date";
            entry->place.confidence = 60;
        }
        return add_alike(r, head, head->down, past, err);
    }
    return EV_OK;
}

/* A day's heading with timed lines below it: each is an entry, the day is theirs. */
static enum ev_status add_timed(struct ev_reading *r, const struct head *head, size_t past,
                                struct ev_error *err)
{
    size_t i;

    for (i = head->line + 1; i < past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        struct ev_entry *entry;

        if (line->shape != EV_LINE_TIME_LEAD)
            continue;
        entry = ev_entry_add(r, i, err);
        if (entry == NULL)
            return EV_EMEM;
        entry->date_line = head->line;
        entry->date = date_of(r, head);
        entry->date_rule = "day-heading";
        entry->time_line = entry->title_line = entry->title.line = i;
        entry->title.value = ev_title_beside_date(line, NULL);
        entry->title.rule = "behind-time";
        entry->title.confidence = 70;
    }
    return EV_OK;
}

/* A calendar of days: headings of days, with nothing but timed lines below them. */
static bool is_day_calendar(const struct ev_reading *r, const struct heads *heads)
{
    size_t i, with = 0;

    for (i = 0; i < heads->count; i++) {
        size_t past = i + 1 < heads->count ? heads->items[i + 1].line : r->main_past;

        with += heads->items[i].line + 1 < past &&
                ev_reading_line(r, heads->items[i].line + 1)->shape == EV_LINE_TIME_LEAD;
    }
    return with >= 2 && with * 3 >= heads->count * 2;
}

/* Days of the entry before, or a date in its text, and not a head of its own. */
static bool belongs_to_last(const struct ev_reading *r, const struct head *head,
                            const struct head *last, size_t title, size_t titled, size_t count)
{
    if (last == NULL)
        return false;
    if (title == EV_NO_LINE && (titled * 2 >= count || !head->main))
        return true;
    if (!same_days(date_of(r, last), date_of(r, head)))
        return !head->main && titleness_at(r, title) < EV_TITLENESS_GOOD;
    return !head->main || title == EV_NO_LINE;
}

/* ---- days of one conference ---- */

/* "Day 1", "Tag 2:", "2. Tag": the line names a day of something. */
static bool names_day(const struct ev_line *line)
{
    const struct ev_word_hit *hit = ev_line_find(line, EV_W_DAY_N);

    size_t at;

    if (hit == NULL || hit->word > 1)
        return false;
    if (line->date != NULL && hit->to + 1 >= line->date->from && hit->from < line->date->past)
        return false; /* "dia 21, terça" is a date */
    at = hit->word == 1 ? 0 : hit->to + 1;
    return at < line->text.len && line->text.data[at] >= '1' && line->text.data[at] <= '9' &&
           (at + 1 == line->text.len ||
            !(line->text.data[at + 1] >= '0' && line->text.data[at + 1] <= '9'));
}

static size_t count_items(const struct ev_reading *r, size_t from, size_t past)
{
    size_t i, items = 0;

    for (i = from; i < past; i++)
        items += ev_reading_line(r, i)->shape == EV_LINE_TIME_LEAD;
    return items;
}

/* Heads are the days of one event: numbered days, or days without titles but with programmes. */
static bool are_days(const struct ev_reading *r, const struct heads *heads, bool up)
{
    size_t i, numbered = 0, programmes = 0;

    if (heads->count < 2 || r->page_title == EV_NO_LINE || r->page_title >= heads->items[0].line)
        return false;
    for (i = 0; i < heads->count; i++) {
        const struct head *head = &heads->items[i];
        size_t title = up ? head->up : head->down;
        size_t past = i + 1 < heads->count ? heads->items[i + 1].line : r->main_past;

        numbered += names_day(ev_reading_line(r, head->line)) ||
                    (head->up != EV_NO_LINE && names_day(ev_reading_line(r, head->up))) ||
                    (head->down != EV_NO_LINE && names_day(ev_reading_line(r, head->down)));
        programmes += (title == EV_NO_LINE || title == r->page_title ||
                       ev_reading_line(r, title)->shape == EV_LINE_TIME_LEAD) &&
                      count_items(r, head->line + 1, past) >= 2;
    }
    if (numbered == heads->count)
        return true;
    return programmes == heads->count && !r->is_listing;
}

static enum ev_status add_conference(struct ev_reading *r, const struct heads *heads,
                                     struct ev_error *err)
{
    struct ev_entry *entry = ev_entry_add(r, r->page_title, err);

    if (entry == NULL)
        return EV_EMEM;
    ev_entry_set_title(r, entry, r->page_title, "page-heading");
    entry->date_line = heads->items[0].line;
    entry->date = date_of(r, &heads->items[0]);
    entry->date_rule = "first-day";
    entry->last_date_line = heads->items[heads->count - 1].line;
    r->layout = "days";
    return EV_OK;
}

static size_t count_titled(const struct heads *heads, bool up)
{
    size_t i, titled = 0;

    for (i = 0; i < heads->count; i++)
        titled += (up ? heads->items[i].up : heads->items[i].down) != EV_NO_LINE;
    return titled;
}

/* What heads a page with one date is its title, even if it reads as a sentence. */
static void lift_first_line(struct ev_reading *r)
{
    struct ev_line *line = ev_reading_line(r, r->main_first);
    const uint32_t never = EV_LINE_LISTING | EV_LINE_EMPTY | EV_LINE_COLUMNS | EV_LINE_OUT |
                           EV_LINE_RELATED | EV_LINE_LABEL_ALONE;

    if (line->shape != EV_LINE_TEXT || line->label != EV_W_COUNT || line->words < 2 ||
        line->words > 30 || ev_line_is(line, never))
        return;
    line->titleness = (uint8_t)(line->titleness < 2 ? EV_TITLENESS_FAIR + 2 : line->titleness + 4);
    if (r->page_title == EV_NO_LINE)
        r->page_title = r->main_first;
}

/* Most dates are followed by a word or two and then a longer line: town, then title. */
static bool has_town_first(const struct ev_reading *r, const struct heads *heads)
{
    size_t i, with = 0;

    for (i = 0; i < heads->count; i++) {
        const struct head *head = &heads->items[i];
        const struct ev_line *first, *second;

        if (head->down2 == EV_NO_LINE)
            continue;
        first = ev_reading_line(r, head->down);
        second = ev_reading_line(r, head->down2);
        with += first->words <= 2 && second->words >= 3 && !ev_line_has(first, EV_W_EVENT) &&
                !ev_line_has(second, EV_W_VENUE);
    }
    return with >= 2 && with * 3 >= heads->count * 2;
}

static void put_town_first(struct heads *heads)
{
    size_t i;

    for (i = 0; i < heads->count; i++)
        if (heads->items[i].down2 != EV_NO_LINE) {
            heads->items[i].town = heads->items[i].down;
            heads->items[i].down = heads->items[i].down2;
        }
}

enum ev_status ev_segment_heads(struct ev_reading *r, const struct ev_anchors *anchors,
                                struct ev_error *err)
{
    struct heads heads = { 0 };
    const struct head *last = NULL;
    enum ev_status st = heads_collect(r, anchors, &heads, err);
    struct style style;
    size_t i, titled;
    bool up;

    if (st != EV_OK || heads.count == 0)
        return st;
    drop_partial(r, &heads);
    mark_main(&heads);
    drop_repeats(r, &heads);
    if (heads.count == 1)
        lift_first_line(r);
    look_around(r, &heads);
    up = reads_up(r, &heads);
    if (!up && has_town_first(r, &heads))
        put_town_first(&heads);
    if (are_days(r, &heads, up))
        return add_conference(r, &heads, err);
    if (is_day_calendar(r, &heads)) {
        r->layout = "day-calendar";
        for (i = 0; i < heads.count && st == EV_OK; i++)
            st = add_timed(r, &heads.items[i],
                           i + 1 < heads.count ? heads.items[i + 1].line : r->main_past, err);
        return st;
    }
    titled = count_titled(&heads, up);
    style =
        (struct style){ up, heads.count == 1, has_subtitles(r, &heads), header_lines(r, &heads) };
    r->layout = up ? "title-date" : "date-title";
    for (i = 0; i < heads.count && st == EV_OK; i++) {
        const struct head *head = &heads.items[i];
        size_t past = i + 1 < heads.count ? heads.items[i + 1].line : r->main_past;

        size_t title = !up ? head->down : head->up != EV_NO_LINE ? head->up : head->weak;

        if (belongs_to_last(r, head, last, title, titled, heads.count))
            continue;
        st = add_entry(r, head, &style, past, err);
        last = head;
    }
    return st;
}
