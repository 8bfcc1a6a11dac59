/*
 * Entries without a date, in lists of recordings and the like: a title with the same
 * button below it, again and again.
 */
#include "indexer/extract/segment.h"

#include "base/hash.h"

enum { REPEATS_MIN = 3, LOOK_DOWN = 3 };

/* The page tells of recordings, webinars or talks, as its heading or address says. */
static bool is_about_events(const struct ev_reading *r)
{
    size_t i;
    uint64_t wanted = (uint64_t)1 << EV_W_RECORDING | (uint64_t)1 << EV_W_ONLINE_NOUN;

    for (i = r->main_first; i < r->main_past && i < r->main_first + 3; i++)
        if ((ev_reading_line(r, i)->classes & wanted) != 0 && ev_reading_line(r, i)->words <= 8)
            return true;
    return false;
}

/* The button below line, past posting dates; EV_NO_LINE if something else comes first. */
static size_t button_below(const struct ev_reading *r, size_t line)
{
    size_t i;

    for (i = line + 1; i < r->main_past && i <= line + LOOK_DOWN; i++) {
        const struct ev_line *below = ev_reading_line(r, i);

        if (ev_line_is(below, EV_LINE_KICKER) && below->words >= 2)
            return i;
        if (below->shape != EV_LINE_DATE && !ev_line_is(below, EV_LINE_NOT_WHEN))
            break;
    }
    return EV_NO_LINE;
}

/* A dated entry of the page has the same kind of button below its title. */
static bool entries_have_buttons(const struct ev_reading *r)
{
    size_t i, with = 0;

    for (i = 0; i < r->entries.count; i++)
        with += r->entries.items[i].title_line != EV_NO_LINE &&
                button_below(r, r->entries.items[i].title_line) != EV_NO_LINE;
    return with >= REPEATS_MIN && with * 3 >= r->entries.count * 2;
}

static bool has_entry(const struct ev_reading *r, size_t line, size_t *at)
{
    while (*at < r->entries.count && r->entries.items[*at].first < line)
        (*at)++;
    return *at < r->entries.count && r->entries.items[*at].first == line;
}

static bool may_be_entry(const struct ev_reading *r, size_t i)
{
    const struct ev_line *line = ev_reading_line(r, i);

    return line->titleness >= EV_TITLENESS_FAIR &&
           !(line->block->kind == EV_BLOCK_ITEM && line->block->all_link);
}

/* The button that most titles have below them; EV_NOTHING if none repeats. */
static struct ev_bytes common_button(const struct ev_reading *r)
{
    struct ev_bytes button = EV_NOTHING;
    size_t i, below, repeats = 0, others = 0;

    for (i = r->main_first; i < r->main_past; i++) {
        if (!may_be_entry(r, i) || (below = button_below(r, i)) == EV_NO_LINE)
            continue;
        if (button.len == 0)
            button = ev_reading_line(r, below)->text;
        if (ev_bytes_equal_nocase(button, ev_reading_line(r, below)->text))
            repeats++;
        else
            others++;
    }
    return repeats >= REPEATS_MIN && repeats > others ? button : EV_NOTHING;
}

/* The page breaks off just below a title, which follows a button as the others do. */
static bool is_broken_end(const struct ev_reading *r, size_t i, struct ev_bytes button)
{
    return i + 1 == r->main_past && i > r->main_first &&
           ev_bytes_equal_nocase(button, ev_reading_line(r, i - 1)->text);
}

enum ev_status ev_segment_undated(struct ev_reading *r, struct ev_error *err)
{
    struct ev_bytes button;
    size_t i, at = 0, below, dated = r->entries.count;

    if (!is_about_events(r) && !entries_have_buttons(r))
        return EV_OK;
    button = common_button(r);
    for (i = r->main_first; i < r->main_past && button.len > 0; i++) {
        struct ev_entry *entry;
        struct ev_entries all = r->entries;
        bool known;

        if (!may_be_entry(r, i) ||
            !(is_broken_end(r, i, button) ||
              ((below = button_below(r, i)) != EV_NO_LINE &&
               ev_bytes_equal_nocase(button, ev_reading_line(r, below)->text))))
            continue;
        r->entries.count = dated;
        known = has_entry(r, i, &at);
        r->entries = all;
        if (known)
            continue;
        entry = ev_entry_add(r, i, err);
        if (entry == NULL)
            return EV_EMEM;
        ev_entry_set_title(r, entry, i, "title-button");
    }
    if (dated == 0 && r->entries.count > 0)
        r->layout = "title-button";
    return EV_OK;
}
