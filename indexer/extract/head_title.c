#include "indexer/extract/heads.h"
#include "indexer/extract/segment.h"
#include "indexer/extract/title.h"

/*
 * A date that follows its line at once, while others stand after a blank line, has a
 * subtitle above it; so have all dates written so, if one certainly has: its two lines
 * stand just below a section's heading.
 */
static bool has_subtitles(const struct ev_reading *r, const struct ev_heads *heads)
{
    size_t i, gaps = 0;

    for (i = 0; i < heads->count; i++) {
        const struct ev_head *head = &heads->items[i];

        gaps += ev_reading_line(r, head->line)->gap > 0;
        if (head->up2 != EV_NO_LINE && head->up2 > r->main_first && head->up + 1 == head->line &&
            ev_head_is_section(ev_reading_line(r, head->up2 - 1)))
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
static size_t header_lines(const struct ev_reading *r, const struct ev_heads *heads)
{
    size_t i, lines = EV_HEAD_REACH, with = 0, brief = 0, longer = 0;

    for (i = 0; i < heads->count; i++) {
        const struct ev_head *head = &heads->items[i];

        if (head->chain_count == 0)
            continue;
        with++;
        lines = head->chain_count < lines ? head->chain_count : lines;
        brief += is_short(ev_reading_line(r, head->up));
    }
    if (with < 2 || lines < 2 || brief * 3 < with * 2)
        return 1;
    for (i = 0; i < heads->count; i++) {
        const struct ev_head *head = &heads->items[i];

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
        ev_head_may_title(ev_reading_line(r, title + 1)) &&
        ev_bytes_ends(line->text, ev_reading_line(r, title + 1)->text))
        return title + 1;
    return title;
}

/* Is the line above the date a second heading, so that the one above that is the title? */
static bool has_subtitle(const struct ev_reading *r, const struct ev_head *head, bool lone,
                         bool gaps)
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
        (gaps ||
         (head->up2 > r->main_first && ev_head_is_section(ev_reading_line(r, head->up2 - 1)))))
        return true;
    return lone && up2->titleness >= up->titleness;
}

/* The topmost of the headings over a page's only date. */
static size_t lone_title(const struct ev_reading *r, const struct ev_head *head)
{
    size_t best = head->up2, i = head->up2, steps = 0;

    while (i-- > r->main_first && steps++ < EV_HEAD_REACH) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (ev_head_ends(line) || !ev_head_may_title(line))
            break;
        if (line->titleness >= ev_reading_line(r, best)->titleness)
            best = i;
    }
    return best;
}

static bool in_chain(const struct ev_head *head, size_t line)
{
    size_t i;

    for (i = 0; i < head->chain_count; i++)
        if (head->chain[i] == line)
            return true;
    return false;
}

void ev_head_titles_up(struct ev_reading *r, struct ev_entry *entry, const struct ev_head *head,
                       const struct ev_head_style *style)
{
    size_t title = head->up;
    bool lone = style->lone, gaps = style->gaps;

    if (lone && in_chain(head, r->address_title))
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

struct ev_head_style ev_heads_style(const struct ev_reading *r, const struct ev_heads *heads,
                                    bool up)
{
    return (struct ev_head_style){ up, heads->count == 1, has_subtitles(r, heads),
                                   header_lines(r, heads) };
}
