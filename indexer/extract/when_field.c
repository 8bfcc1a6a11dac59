/*
 * When an entry takes place: its date, the year if it is not written, the time from the
 * line, from lines beside it, from the running text, from the programme.
 */
#include "indexer/extract/draft.h"

#include <string.h>

enum {
    HEADER_LINES = 4,    /* around the date line, where a time may stand alone */
    CANDIDATES_MAX = 24, /* of years */
    INTRO_LINES = 12,    /* above the first entry, where a series tells its time */
    AGENDA_MIN = 2       /* items that make a programme */
};

/* ---- years ---- */

struct years {
    struct ev_year_candidate items[CANDIDATES_MAX];
    size_t count;
};

static void year_add(struct years *years, enum ev_year_from from, struct ev_day day)
{
    if (day.year == 0 || years->count == CANDIDATES_MAX)
        return;
    years->items[years->count].from = from;
    years->items[years->count].day = day;
    years->count++;
}

/* Years written in a line, alone or in a date. */
static void years_in_line(struct years *years, enum ev_year_from from, const struct ev_line *line)
{
    size_t i;

    for (i = 0; i < line->whens_count && years->count + 8 < CANDIDATES_MAX; i++) {
        struct ev_day day = line->whens[i].when.start;

        if (line->whens[i].cue == EV_CUE_SINCE || day.year < 1980)
            continue;
        if (ev_when_hit_is_day(&line->whens[i]))
            day.day = 0;
        if (from != EV_YEAR_FROM_HEADING && !ev_when_hit_is_vague(&line->whens[i]))
            day.month = 0;
        year_add(years, from, day);
    }
}

static bool is_year(const char *s)
{
    return (s[0] == '1' && s[1] == '9') || (s[0] == '2' && s[1] == '0' && s[2] <= '4');
}

/* Four figures that stand alone in the address and read as a year. */
static void years_in_url(struct years *years, struct ev_bytes url)
{
    size_t i;

    for (i = 0; i + 4 <= url.len && years->count < CANDIDATES_MAX; i++) {
        size_t k, digits = 0;

        if (i > 0 && url.data[i - 1] >= '0' && url.data[i - 1] <= '9')
            continue;
        for (k = i; k < url.len && url.data[k] >= '0' && url.data[k] <= '9'; k++)
            digits++;
        if (digits == 4 && is_year(url.data + i)) {
            int year = (url.data[i] - '0') * 1000 + (url.data[i + 1] - '0') * 100 +
                       (url.data[i + 2] - '0') * 10 + (url.data[i + 3] - '0');

            year_add(years, EV_YEAR_FROM_URL, (struct ev_day){ (int16_t)year, 0, 0 });
        }
    }
}

static void years_in_page(const struct ev_reading *r, size_t entry_first, struct years *years)
{
    size_t i;

    for (i = r->main_first; i < entry_first && i < r->main_first + INTRO_LINES; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (line->words <= 14 || (i == r->page_title && !ev_line_is(line, EV_LINE_PROSE)))
            years_in_line(years, EV_YEAR_FROM_PAGE, line);
    }
}

/* The nearest entries, on both sides, whose date has its year written. */
static void years_of_siblings(const struct ev_reading *r, size_t index, struct years *years)
{
    size_t i;

    for (i = 1; i <= 8; i++) {
        if (i <= index && r->entries.items[index - i].date != NULL)
            year_add(years, EV_YEAR_FROM_SIBLING, r->entries.items[index - i].date->when.start);
        if (index + i < r->entries.count && r->entries.items[index + i].date != NULL)
            year_add(years, EV_YEAR_FROM_SIBLING, r->entries.items[index + i].date->when.start);
    }
}

/* Other days with a year in an entry told by running text: "Rome, 15 October 2019 - ..." */
static void years_in_text(const struct ev_reading *r, const struct ev_entry *entry,
                          struct years *years)
{
    size_t i, k;

    for (i = entry->first; entry->prose && i < entry->past && i < entry->first + INTRO_LINES; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        for (k = 0; k < line->whens_count; k++)
            if (ev_when_hit_is_day(&line->whens[k]))
                year_add(years, EV_YEAR_FROM_POSTED, line->whens[k].when.start);
    }
}

static struct ev_day day_of_capture(const struct ev_source *source)
{
    struct ev_day none = { 0, 0, 0 };

    if (source->captured_utc_s == INT64_MIN || source->captured_from < EV_CAPTURE_OPTION)
        return none;
    return ev_day_from_number((int32_t)(source->captured_utc_s / 86400));
}

static void resolve_year(const struct ev_reading *r, struct ev_draft *draft, struct ev_when *when)
{
    const struct ev_entry *entry = draft->entry;
    struct years years = { .count = 0 };
    struct ev_day heading = ev_reading_line(r, entry->date_line)->heading;
    size_t i;

    year_add(&years, EV_YEAR_FROM_HEADING, heading);
    if (entry->title_line != EV_NO_LINE &&
        !(entry->prose && ev_line_is(ev_reading_line(r, entry->title_line), EV_LINE_PROSE)))
        years_in_line(&years, EV_YEAR_FROM_TITLE, ev_reading_line(r, entry->title_line));
    years_in_page(r, entry->first, &years);
    for (i = entry->first; i < entry->past && i < entry->first + 40; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        size_t k;

        /* The same day with its year, in the entry's own text. */
        for (k = 0; k < line->whens_count; k++) {
            struct ev_day day = line->whens[k].when.start;

            if (day.year != 0 && day.month == when->start.month && day.day == when->start.day &&
                day.day != 0)
                year_add(&years, EV_YEAR_FROM_TITLE, day);
        }
    }
    years_of_siblings(r, draft->index, &years);
    years_in_url(&years, r->page->source.url);
    years_in_text(r, entry, &years);
    year_add(&years, EV_YEAR_FROM_POSTED, r->page->published);
    year_add(&years, EV_YEAR_FROM_POSTED, draft->facts->published);
    year_add(&years, EV_YEAR_FROM_CAPTURE, day_of_capture(&r->page->source));
    (void)ev_when_resolve_year(when, entry->date->weekday, years.items, years.count);
}

/* ---- times ---- */

static bool same_day(const struct ev_when *when, const struct ev_when_hit *hit)
{
    struct ev_day a = hit->when.start;

    return a.day == when->start.day && a.month == when->start.month && a.day != 0 &&
           (a.year == 0 || when->start.year == 0 || a.year == when->start.year);
}

/* Put the time of hit on when; the year may be missing, which ev_when_join does not take. */
static void set_time(struct ev_when *when, const struct ev_when_hit *date,
                     const struct ev_when_hit *time)
{
    struct ev_when_hit with = *date;
    struct ev_when joined;

    with.when = *when;
    if (ev_when_join(&with, time, &joined)) {
        *when = joined;
        return;
    }
    when->start_minute = time->when.start_minute;
    if (time->when.end_minute > time->when.start_minute)
        when->end_minute = time->when.end_minute;
}

/* The time beside the date in its own line: the first behind it, else the first before it. */
static const struct ev_when_hit *time_in_line(const struct ev_line *line,
                                              const struct ev_when_hit *date)
{
    const struct ev_when_hit *before = NULL;
    size_t i;

    for (i = 0; i < line->whens_count; i++) {
        if (!ev_when_hit_is_time(&line->whens[i]) || line->whens[i].cue == EV_CUE_DEADLINE)
            continue;
        if (line->whens[i].from >= date->past)
            return &line->whens[i];
        before = &line->whens[i];
    }
    return before;
}

/* A second time behind the first, when the first has no end: "14:00 ... bis 16:00". */
static void add_second_time(struct ev_when *when, const struct ev_line *line,
                            const struct ev_when_hit *time)
{
    size_t i;

    for (i = 0; i < line->whens_count; i++) {
        const struct ev_when_hit *hit = &line->whens[i];

        if (hit->kind == EV_WHEN_DURATION && when->end_minute == EV_NO_MINUTE)
            (void)ev_when_complete(when, hit);
        if (hit > time && hit->kind == EV_WHEN_TIME && hit->cue == EV_CUE_UNTIL &&
            when->end_minute == EV_NO_MINUTE && hit->when.start_minute > when->start_minute)
            when->end_minute = hit->when.start_minute;
    }
}

static bool time_from_line(const struct ev_line *line, const struct ev_when_hit *date,
                           struct ev_when *when)
{
    const struct ev_when_hit *time = time_in_line(line, date);

    if (time == NULL)
        return false;
    set_time(when, date, time);
    add_second_time(when, line, time);
    return true;
}

/* A time alone on a line beside the date, or behind a label anywhere in the entry. */
static size_t time_from_neighbours(const struct ev_reading *r, const struct ev_entry *entry,
                                   struct ev_when *when)
{
    size_t i, from = entry->date_line > HEADER_LINES ? entry->date_line - HEADER_LINES : 0;
    size_t found = EV_NO_LINE;

    if (from < entry->first)
        from = entry->first;
    for (i = from; i < entry->past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        bool near = i <= entry->date_line + HEADER_LINES;
        bool labelled = line->label == EV_W_LABEL_TIME || line->label == EV_W_LABEL_DATE;

        if (line->label == EV_W_LABEL_OTHER)
            continue;
        if (line->time == NULL || i == entry->date_line ||
            (line->date != NULL && !same_day(when, line->date)))
            continue;
        if (!labelled && !(near && line->shape == EV_LINE_TIME))
            continue;
        if (found == EV_NO_LINE) {
            set_time(when, entry->date, line->time);
            add_second_time(when, line, line->time);
            found = i;
        } else if (labelled && when->end_minute == EV_NO_MINUTE &&
                   line->time->when.start_minute > when->start_minute) {
            when->end_minute = line->time->when.start_minute; /* "Start: 10:00", "End: 12:00" */
        }
    }
    return found;
}

/* A sentence of the entry says the time: beside the same day, or that it takes place then. */
static bool tells_time(const struct ev_line *line, const struct ev_when *when)
{
    size_t i;

    if (line->time == NULL || line->shape == EV_LINE_TIME_LEAD ||
        ev_line_is(line, EV_LINE_NOT_WHEN) || ev_line_has(line, EV_W_DEADLINE) ||
        line->label == EV_W_LABEL_OTHER)
        return false;
    for (i = 0; i < line->whens_count; i++)
        if (ev_when_hit_is_day(&line->whens[i]))
            return same_day(when, &line->whens[i]);
    return line->label == EV_W_LABEL_DATE || line->label == EV_W_LABEL_TIME ||
           (line->time->kind == EV_WHEN_TIME_RANGE && line->date == NULL) ||
           ev_line_has(line, EV_W_TAKES_PLACE);
}

static size_t time_from_body(const struct ev_reading *r, const struct ev_entry *entry,
                             struct ev_when *when)
{
    size_t i, k, found = EV_NO_LINE;

    for (i = entry->first; i < entry->past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (i == entry->date_line || i == entry->title_line || !tells_time(line, when))
            continue;
        for (k = 0; k < line->whens_count; k++) {
            const struct ev_when_hit *hit = &line->whens[k];

            if ((ev_when_hit_is_time(hit) || hit->kind == EV_WHEN_DURATION) &&
                ev_when_complete(when, hit) && found == EV_NO_LINE)
                found = i;
            if (ev_when_hit_is_time(hit))
                break; /* further times are other zones or other things */
        }
        for (; k < line->whens_count; k++)
            if (line->whens[k].kind == EV_WHEN_DURATION)
                (void)ev_when_complete(when, &line->whens[k]);
    }
    return found;
}

/* The programme: it begins with its first item, and ends where an item says so. */
static size_t time_from_agenda(const struct ev_reading *r, const struct ev_entry *entry,
                               struct ev_when *when)
{
    const struct ev_line *first = NULL, *last = NULL;
    size_t i, items = 0, first_at = EV_NO_LINE;

    for (i = entry->first; i < entry->past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (line->shape != EV_LINE_TIME_LEAD || line->time->cue == EV_CUE_DEADLINE)
            continue;
        if (first == NULL) {
            first = line;
            first_at = i;
        }
        last = line;
        items++;
    }
    if (items < AGENDA_MIN)
        return EV_NO_LINE;
    if (when->start_minute == EV_NO_MINUTE)
        when->start_minute = first->time->when.start_minute;
    else
        first_at = EV_NO_LINE;
    if (when->end_minute == EV_NO_MINUTE && ev_line_has(last, EV_W_CLOSE) && last->words <= 8) {
        int16_t end = last->time->kind == EV_WHEN_TIME_RANGE ? last->time->when.end_minute
                                                             : last->time->when.start_minute;

        if (end > when->start_minute)
            when->end_minute = end;
    }
    return first_at;
}

/* A line above a list tells when its entries are: "every Wednesday, 11:45", "talks begin at 7". */
static bool tells_series_time(const struct ev_line *line)
{
    size_t i;

    if (line->time == NULL || ev_line_is(line, EV_LINE_NOT_WHEN) ||
        ev_line_has(line, EV_W_DEADLINE) || line->label == EV_W_LABEL_OTHER)
        return false;
    for (i = 0; i < line->whens_count; i++)
        if (line->whens[i].kind == EV_WHEN_WEEKDAYS)
            return true;
    if (ev_line_has(line, EV_W_RECURS))
        return true;
    return line->date == NULL &&
           (line->time->kind == EV_WHEN_TIME_RANGE || ev_line_has(line, EV_W_TAKES_PLACE) ||
            ev_line_has(line, EV_W_EVENT) || ev_line_has(line, EV_W_VENUE));
}

static size_t time_from_intro(const struct ev_reading *r, struct ev_when *when)
{
    size_t i, past = r->entries.items[0].first;

    if (r->entries.count < 2)
        return EV_NO_LINE;
    for (i = r->main_first; i < past && i < r->main_first + INTRO_LINES; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (!tells_series_time(line))
            continue;
        when->start_minute = line->time->when.start_minute;
        if (line->time->when.end_minute > line->time->when.start_minute)
            when->end_minute = line->time->when.end_minute;
        return i;
    }
    return EV_NO_LINE;
}

/* "We meet from 7 pm": the first lines of the text hold one time and no date. */
static size_t time_from_first_lines(const struct ev_reading *r, const struct ev_entry *entry,
                                    struct ev_when *when)
{
    size_t i, past = entry->date_line + 1 + HEADER_LINES;

    for (i = entry->date_line + 1; i < entry->past && i < past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (line->shape != EV_LINE_TIME_MID || line->whens_count != 1 ||
            line->time->cue == EV_CUE_DEADLINE || line->time->cue == EV_CUE_UNTIL ||
            ev_line_has(line, EV_W_DEADLINE) || line->label == EV_W_LABEL_OTHER)
            continue;
        set_time(when, entry->date, line->time);
        return i;
    }
    return EV_NO_LINE;
}

/* ---- the whole ---- */

/* Later days: of an event told day by day, or behind "End date:". */
static void extend_days(const struct ev_reading *r, const struct ev_entry *entry,
                        struct ev_when *when)
{
    const struct ev_when_hit *last = NULL;
    size_t i;
    struct ev_day end;

    if (entry->last_date_line != EV_NO_LINE)
        last = ev_reading_line(r, entry->last_date_line)->date;
    for (i = entry->date_line + 1;
         i < entry->past && last == NULL && i <= entry->date_line + HEADER_LINES; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (line->label == EV_W_LABEL_TIME && line->date != NULL && ev_when_hit_is_day(line->date))
            last = line->date;
    }
    if (last == NULL)
        return;
    end = last->when.end.month != 0 ? last->when.end : last->when.start;
    if (end.year == 0)
        end.year = when->start.year;
    if (ev_day_compare(end, when->start) > 0)
        when->end = end;
}

static enum ev_status note_time(const struct ev_reading *r, struct ev_draft *draft, size_t line,
                                const char *rule, int confidence, struct ev_error *err)
{
    const struct ev_when_hit *time = ev_reading_line(r, line)->time;
    struct ev_bytes value = EV_NOTHING;

    if (time != NULL)
        value = ev_bytes_slice(ev_reading_line(r, line)->text, time->from, time->past);
    return ev_draft_note(r, draft, EV_FIELD_START, 0, value, line, rule, confidence, err);
}

static enum ev_status find_time(const struct ev_reading *r, struct ev_draft *draft,
                                struct ev_when *when, struct ev_error *err)
{
    const struct ev_entry *entry = draft->entry;
    size_t line;

    if (entry->time_line != EV_NO_LINE) {
        const struct ev_line *timed = ev_reading_line(r, entry->time_line);

        set_time(when, entry->date, timed->time);
        return note_time(r, draft, entry->time_line, "timed-line", 85, err);
    }
    if (when->start_minute == EV_NO_MINUTE &&
        !time_from_line(ev_reading_line(r, entry->date_line), entry->date, when)) {
        line = time_from_neighbours(r, entry, when);
        if (line != EV_NO_LINE)
            return note_time(r, draft, line, "time-line", 85, err);
    }
    line = time_from_body(r, entry, when);
    if (line != EV_NO_LINE)
        return note_time(r, draft, line, "time-in-text", 70, err);
    line = time_from_agenda(r, entry, when);
    if (line != EV_NO_LINE)
        return note_time(r, draft, line, "programme", 60, err);
    if (when->start_minute == EV_NO_MINUTE && !entry->prose) {
        line = time_from_first_lines(r, entry, when);
        if (line != EV_NO_LINE)
            return note_time(r, draft, line, "time-in-first-lines", 55, err);
        line = time_from_intro(r, when);
        if (line != EV_NO_LINE)
            return note_time(r, draft, line, "series", 60, err);
    }
    return EV_OK;
}

/* No date at all: a year in the title tells at least that. */
static enum ev_status year_from_title(const struct ev_reading *r, struct ev_draft *draft,
                                      struct ev_error *err)
{
    const struct ev_line *line;
    size_t i;

    if (draft->entry->title_line == EV_NO_LINE)
        return EV_OK;
    line = ev_reading_line(r, draft->entry->title_line);
    for (i = 0; i < line->whens_count; i++) {
        if (line->whens[i].kind != EV_WHEN_YEAR || line->whens[i].when.start.year < 1980)
            continue;
        draft->facts->when = line->whens[i].when;
        draft->facts->when.end = draft->facts->when.start;
        draft->facts->when.confidence = 40;
        return ev_draft_note(r, draft, EV_FIELD_DATE, 0,
                             ev_bytes_slice(line->text, line->whens[i].from, line->whens[i].past),
                             draft->entry->title_line, "year-in-title", 40, err);
    }
    return EV_OK;
}

enum ev_status ev_extract_when(const struct ev_reading *r, struct ev_draft *draft,
                               struct ev_error *err)
{
    const struct ev_entry *entry = draft->entry;
    struct ev_when when = EV_WHEN_INIT;
    const struct ev_line *line;
    enum ev_status st;

    if (entry->date == NULL)
        return year_from_title(r, draft, err);
    line = ev_reading_line(r, entry->date_line);
    when = entry->date->when;
    if (when.start.year == 0)
        resolve_year(r, draft, &when);
    if (when.end.day == 0 && when.end.month == 0 && when.end.year == 0)
        when.end = when.start;
    extend_days(r, entry, &when);
    st = ev_draft_note(r, draft, EV_FIELD_DATE, 0,
                       ev_bytes_slice(line->text, entry->date->from, entry->date->past),
                       entry->date_line, entry->date_rule, when.confidence, err);
    if (st == EV_OK && ev_when_hit_is_day(entry->date))
        st = find_time(r, draft, &when, err);
    if (entry->prose)
        when.flags |= EV_WHEN_DATE_FROM_BODY;
    if (when.zone_known == EV_KNOWN_NOT && r->options->tz.len > 0 &&
        when.start_minute != EV_NO_MINUTE) {
        when.zone = r->options->tz;
        when.zone_known = EV_KNOWN_ASSUMED;
        when.flags |= EV_WHEN_ZONE_ASSUMED;
    }
    draft->facts->when = when;
    return st;
}
