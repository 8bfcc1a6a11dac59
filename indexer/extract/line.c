#include "indexer/extract/line.h"

#include <string.h>

#include "base/utf8.h"
#include "indexer/extract/language.h"
#include "indexer/extract/lines.h"
#include "indexer/extract/titleness.h"

enum {
    HITS_PER_LINE = 64,
    PAPER_WORDS = 10,   /* behind the date of a meeting */
    POSTED_WORDS = 14,  /* of a line that tells when a page was posted */
    COMPOUND_LINE = 20, /* words of a line whose long words are looked into */
    COMPOUND_MIN = 8    /* bytes of such a word */
};

/* What is needed while lines are made. */
struct maker {
    const struct ev_page *page;
    const struct ev_lexicon *lexicon;
    struct ev_arena *arena;
    struct ev_lines lines;
    struct ev_word_list words; /* of the line at hand */
    struct ev_lines_about about;
    struct ev_when_context context;
};

const struct ev_word_hit *ev_line_find(const struct ev_line *line, enum ev_phrase_class cls)
{
    size_t i;

    for (i = 0; i < line->hits_count; i++)
        if (line->hits[i].cls == cls)
            return &line->hits[i];
    return NULL;
}

bool ev_when_hit_is_time(const struct ev_when_hit *hit)
{
    return hit->kind == EV_WHEN_TIME || hit->kind == EV_WHEN_TIME_RANGE;
}

bool ev_when_hit_is_vague(const struct ev_when_hit *hit)
{
    return hit->kind == EV_WHEN_MONTH || hit->kind == EV_WHEN_MONTH_RANGE ||
           hit->kind == EV_WHEN_YEAR || hit->kind == EV_WHEN_SEASON;
}

bool ev_when_hit_is_day(const struct ev_when_hit *hit)
{
    return hit->kind == EV_WHEN_DATE || hit->kind == EV_WHEN_DATE_RANGE ||
           hit->kind == EV_WHEN_DAYS || hit->kind == EV_WHEN_DATE_TIME;
}

/* ---- words and phrases ---- */

/* A phrase that is the whole of text, in one of two classes. */
static bool is_phrase(struct maker *m, struct ev_bytes text, enum ev_phrase_class a,
                      enum ev_phrase_class b)
{
    struct ev_word_hits hits = { 0 };
    uint64_t classes = 0;
    size_t i;

    if (!ev_words_split(text, m->arena, &m->words) ||
        !ev_lexicon_find(m->lexicon, &m->words, 16, m->arena, &hits, &classes, NULL))
        return false;
    for (i = 0; i < hits.count; i++)
        if ((hits.items[i].cls == a || hits.items[i].cls == b) &&
            hits.items[i].words == m->words.count)
            return true;
    return false;
}

/*
 * Converters glue a button to the title behind it ("Play the videoSummit 2023"): if a
 * phrase of buttons ends where a capital follows a small letter, the line begins there.
 */
static struct ev_bytes without_glued_kicker(struct maker *m, struct ev_bytes text)
{
    size_t at = 0, seams = 0, words = 0;
    bool was_lower = false;

    while (at < text.len && words < 6 && seams < 2) {
        size_t from = at;
        uint32_t rune = ev_utf8_next(text, &at);

        words += rune == ' ';
        if (was_lower && ev_rune_is_upper(rune)) {
            seams++;
            if (is_phrase(m, ev_bytes_slice(text, 0, from), EV_W_KICKER, EV_W_OPINION))
                return ev_bytes_slice(text, from, text.len);
        }
        was_lower = ev_rune_is_lower(rune);
    }
    return text;
}

static enum ev_status find_words(struct maker *m, struct ev_line *line, struct ev_error *err)
{
    struct ev_word_hits hits = { 0 };

    if (line->past - line->first == 1)
        line->text = without_glued_kicker(m, line->text);
    if (!ev_words_split(line->text, m->arena, &m->words) ||
        !ev_lexicon_find(m->lexicon, &m->words, HITS_PER_LINE, m->arena, &hits, &line->classes,
                         m->about.stops))
        return ev_fail(err, EV_EMEM, "no memory for the words of a page");
    ev_lexicon_count_stops(m->lexicon, &m->words, m->about.stops);
    line->hits = hits.items;
    line->hits_count = hits.count;
    line->words = (uint16_t)(m->words.count > UINT16_MAX ? UINT16_MAX : m->words.count);
    line->value = line->text;
    m->about.words += m->words.count;
    return EV_OK;
}

/* ---- dates ---- */

/* "Dia 14, quinta": the day before its weekday, as tables of a single month have it. */
static size_t scan_day_number(const struct maker *m, const struct ev_line *line,
                              struct ev_when_hit *hit)
{
    const struct ev_word_hit *day = ev_line_find(line, EV_W_DAY_N);
    const struct ev_word *words = m->words.items;
    char swapped[48];
    size_t len;

    if (day == NULL || day->word != 0 || m->words.count < 3 || m->words.count > 4)
        return 0;
    len = words[2].to - words[2].from;
    if (words[1].to - words[1].from > 2 || len > 30)
        return 0;
    memcpy(swapped, line->text.data + words[2].from, len);
    swapped[len++] = ' ';
    memcpy(swapped + len, line->text.data + words[1].from, words[1].to - words[1].from);
    len += words[1].to - words[1].from;
    if (ev_when_scan((struct ev_bytes){ swapped, len }, &m->context, hit, 1) != 1 ||
        hit->kind != EV_WHEN_DATE || hit->weekday == 0)
        return 0;
    hit->from = 0;
    hit->past = words[2].to;
    hit->when.zone = EV_NOTHING;
    return 1;
}

static enum ev_status find_whens(struct maker *m, struct ev_line *line, struct ev_error *err)
{
    struct ev_when_hit hits[EV_WHEN_LINE_HITS];
    struct ev_when_hit *kept;
    size_t count;

    line->heading = m->context.heading;
    count = ev_when_scan(line->text, &m->context, hits, EV_WHEN_LINE_HITS);
    if (count == 0)
        count = scan_day_number(m, line, hits);
    if (count == 0)
        return EV_OK;
    kept = ev_arena_array(m->arena, count, sizeof *kept);
    if (kept == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the dates of a page");
    memcpy(kept, hits, count * sizeof *kept);
    line->whens = kept;
    line->whens_count = count;
    return EV_OK;
}

static bool is_event_cue(enum ev_when_cue cue)
{
    return cue != EV_CUE_PUBLISHED && cue != EV_CUE_DEADLINE && cue != EV_CUE_SINCE &&
           cue != EV_CUE_RECORDED;
}

/* "Posted on 12 June by ...": all of the line's dates are of the page, not of the event. */
static bool starts_posted(const struct ev_line *line)
{
    size_t i;

    for (i = 0; i < line->hits_count && line->hits[i].word == 0; i++)
        if (line->hits[i].cls == EV_W_POSTED && line->hits[i].to - line->hits[i].from > 3)
            return true;
    return false;
}

/* "February 1, 2018, by Jane Doe": the line tells who wrote the page, and when. */
static bool posted_behind(const struct ev_line *line)
{
    size_t i;

    if (line->date->from > 2 || line->date->when.start.year == 0)
        return false;
    for (i = 0; i < line->hits_count; i++)
        if (line->hits[i].cls == EV_W_BYLINE && line->hits[i].from >= line->date->past &&
            line->hits[i].from <= line->date->past + 4 && line->words <= 9)
            return true;
    return false;
}

/* The date the line is about: the first day that is no deadline, else the first month. */
static void choose_date(struct ev_line *line)
{
    const struct ev_when_hit *vague = NULL;
    size_t i;
    bool refused = false;

    for (i = 0; i < line->whens_count; i++) {
        const struct ev_when_hit *hit = &line->whens[i];

        if (ev_when_hit_is_time(hit) && line->time == NULL)
            line->time = hit;
        if (hit->kind == EV_WHEN_DATE_TIME && line->time == NULL)
            line->time = hit;
        if (!is_event_cue(hit->cue)) {
            refused = refused || ev_when_hit_is_day(hit);
            continue;
        }
        if (ev_when_hit_is_day(hit) && line->date == NULL)
            line->date = hit;
        if (ev_when_hit_is_vague(hit) && vague == NULL)
            vague = hit;
    }
    if (line->hits_count > 0 && line->hits[0].word == 0 && line->words <= POSTED_WORDS &&
        line->date != NULL && starts_posted(line)) {
        line->date = NULL;
        refused = true;
    }
    if (line->date != NULL && line->words <= POSTED_WORDS && line->time == NULL &&
        posted_behind(line)) {
        line->date = NULL;
        refused = true;
    }
    if (line->date == NULL && refused)
        line->flags |= EV_LINE_NOT_WHEN;
    else if (line->date == NULL)
        line->date = vague;
}

/* ---- what the line is made of ---- */

struct cover {
    size_t free_before, free_between, free_after; /* words, seen from the date (or first time) */
    size_t free, kicker, nav, listing, related, label, digits, papers, news;
};

static bool in_when(const struct ev_line *line, const struct ev_word *word, size_t *next)
{
    while (*next < line->whens_count && line->whens[*next].past <= word->from)
        (*next)++;
    return *next < line->whens_count && word->from >= line->whens[*next].from;
}

/* Bits of the classes whose hits cover word number index. */
static uint64_t classes_at(const struct ev_line *line, size_t index)
{
    uint64_t classes = 0;
    size_t i;

    for (i = 0; i < line->hits_count && line->hits[i].word <= index; i++)
        if (index < (size_t)line->hits[i].word + line->hits[i].words)
            classes |= (uint64_t)1 << line->hits[i].cls;
    return classes;
}

#define BIT(cls) ((uint64_t)1 << (cls))
#define LABELS                                                                                     \
    (BIT(EV_W_LABEL_DATE) | BIT(EV_W_LABEL_TIME) | BIT(EV_W_LABEL_PLACE) | BIT(EV_W_LABEL_TITLE) | \
     BIT(EV_W_LABEL_TOPIC) | BIT(EV_W_LABEL_OTHER) | BIT(EV_W_COLUMN_NAME))

/* What a date in a list of meetings is followed by: links to papers, "cancelled". */
#define PAPERS                                                                       \
    (BIT(EV_W_KICKER) | BIT(EV_W_MINUTES) | BIT(EV_W_AGENDA) | BIT(EV_W_CANCELLED) | \
     BIT(EV_W_POSTPONED) | BIT(EV_W_RECORDING))

static bool is_number(struct ev_bytes text, const struct ev_word *word)
{
    return text.data[word->from] >= '0' && text.data[word->from] <= '9';
}

/* Count words by what covers them; only the first words of a long line matter. */
static void measure(const struct maker *m, const struct ev_line *line, struct cover *c)
{
    const struct ev_when_hit *main_hit = line->date != NULL ? line->date : line->time;
    size_t i, next = 0, count = m->words.count < 40 ? m->words.count : 40;
    size_t label_to = (size_t)(line->value.data - line->text.data);

    memset(c, 0, sizeof *c);
    for (i = 0; i < count; i++) {
        const struct ev_word *word = &m->words.items[i];
        uint64_t classes = classes_at(line, i);
        bool number = is_number(line->text, word);

        c->kicker += (classes & BIT(EV_W_KICKER)) != 0;
        c->nav += (classes & BIT(EV_W_NAV)) != 0;
        c->news += (classes & (BIT(EV_W_NEWS) | BIT(EV_W_OPINION))) != 0;
        c->listing += (classes & BIT(EV_W_LISTING)) != 0;
        c->related += (classes & BIT(EV_W_RELATED)) != 0;
        c->label += (classes & LABELS) != 0;
        c->digits += number;
        if (in_when(line, word, &next) || word->from < label_to ||
            ((classes & (BIT(EV_W_GLUE) | BIT(EV_W_UNIT))) != 0 && line->whens_count > 0))
            continue;
        c->papers += (classes & PAPERS) != 0;
        c->free++;
        if (main_hit != NULL)
            c->free_before += word->to <= main_hit->from;
        c->free_after += main_hit != NULL && word->from >= main_hit->past;
    }
    c->free += m->words.count - count;
    c->free_after += m->words.count - count;
}

static size_t count_tabs(struct ev_bytes text)
{
    size_t i, tabs = 0;

    for (i = 0; i < text.len; i++)
        tabs += text.data[i] == '\t';
    return tabs;
}

/* "Date: ...": the label a line begins with, and where its value begins. */
static void find_label(const struct maker *m, struct ev_line *line)
{
    const struct ev_word_hit *best = NULL;
    size_t i, at;
    char c;

    for (i = 0; i < line->hits_count && line->hits[i].word == 0; i++) {
        const struct ev_word_hit *hit = &line->hits[i];

        if (hit->cls < EV_W_LABEL_DATE || hit->cls > EV_W_LABEL_OTHER)
            continue;
        if (best == NULL || hit->to > best->to || (hit->to == best->to && hit->cls < best->cls))
            best = hit;
    }
    if (best == NULL)
        return;
    for (i = 0; best->cls == EV_W_LABEL_DATE && i < line->hits_count; i++)
        if (line->hits[i].cls == EV_W_LABEL_PLACE && line->hits[i].to <= best->to)
            line->flags |= EV_LINE_PLACE_TOO;
    for (at = best->to; at < line->text.len && strchr(" ?)", line->text.data[at]) != NULL; at++)
        continue;
    c = at < line->text.len ? line->text.data[at] : '\0';
    if (c == '\0' || (c == ':' && at + 1 == line->text.len)) {
        if (best->words == m->words.count && m->words.count <= 6) {
            line->label = best->cls;
            line->flags |= EV_LINE_LABEL_ALONE;
        }
    } else if (c == ':' || (c == '\t' && count_tabs(line->text) == 1)) {
        line->label = best->cls;
        line->value = ev_bytes_trim(ev_bytes_slice(line->text, at + 1, line->text.len));
    }
}

/* A date behind its label without a colon: "Wann 5. Mai 2020", "Date 10 March". */
static void find_bare_label(struct ev_line *line)
{
    const struct ev_when_hit *hit = line->date != NULL ? line->date : line->time;
    size_t i;

    if (hit == NULL || line->label != EV_W_COUNT)
        return;
    for (i = 0; i < line->hits_count && line->hits[i].word == 0; i++) {
        uint8_t cls = line->hits[i].cls;

        if ((cls == EV_W_LABEL_DATE || cls == EV_W_LABEL_TIME) && !ev_line_has(line, EV_W_DAY_N) &&
            hit->from >= line->hits[i].to && hit->from - line->hits[i].to <= 2) {
            line->label = cls;
            line->value = ev_bytes_slice(line->text, hit->from, line->text.len);
        }
    }
}

static enum ev_line_shape shape_of(const struct ev_line *line, const struct cover *c)
{
    const struct ev_when_hit *hit = line->date;

    if (hit == NULL && line->time == NULL)
        return EV_LINE_TEXT;
    if (hit == NULL) {
        if (c->free == 0)
            return EV_LINE_TIME;
        return c->free_before == 0 ? EV_LINE_TIME_LEAD : EV_LINE_TIME_MID;
    }
    if (c->free == 0)
        return ev_when_hit_is_vague(hit) ? EV_LINE_MONTH : EV_LINE_DATE;
    if (c->free_before == 0)
        return EV_LINE_DATE_LEAD;
    return c->free_after == 0 ? EV_LINE_DATE_TAIL : EV_LINE_DATE_MID;
}

static bool has_cells(struct ev_bytes text)
{
    return memchr(text.data, '|', text.len) != NULL || memchr(text.data, '\t', text.len) != NULL;
}

static void flag_phrases(const struct maker *m, struct ev_line *line, const struct cover *c)
{
    size_t words = m->words.count;
    size_t covered = c->kicker > c->nav ? c->kicker : c->nav;

    if (line->whens_count == 0 && words > 0 && words <= 7) {
        if (covered == words || (c->kicker >= 1 && c->kicker * 2 >= words && words >= 2 &&
                                 line->hits[0].word == 0 && line->hits[0].cls == EV_W_KICKER))
            line->flags |= c->nav > c->kicker ? EV_LINE_NAV : EV_LINE_KICKER;
        if (c->related == words)
            line->flags |= EV_LINE_RELATED;
        if (c->news == words && words <= 3)
            line->flags |= EV_LINE_KICKER; /* the section "News", no title */
    }
    if (c->listing > 0 && words <= 12 && (line->date == NULL || ev_when_hit_is_vague(line->date)) &&
        c->listing + c->digits + 2 >= words && c->free <= c->listing + c->digits)
        line->flags |= EV_LINE_LISTING;
    if (ev_line_has(line, EV_W_EMPTY) && words <= 20)
        line->flags |= EV_LINE_EMPTY;
    if (words >= 2 && words <= 16 && line->whens_count == 0 && line->label == EV_W_COUNT &&
        (c->label == words || (has_cells(line->text) && c->label * 3 >= words * 2)))
        line->flags |= EV_LINE_COLUMNS;
    if (words <= 5 && ev_line_has(line, EV_W_AGENDA) && line->date == NULL &&
        ev_line_find(line, EV_W_AGENDA)->words == words)
        line->flags |= EV_LINE_AGENDA;
}

static bool is_address(struct ev_bytes text)
{
    size_t at = ev_bytes_find(text, EV_LIT("://"), 0);

    if (at < text.len || ev_bytes_find(text, EV_LIT("www."), 0) < text.len)
        return true;
    at = ev_bytes_find(text, EV_LIT("@"), 0);
    return at > 0 && at + 1 < text.len && text.data[at - 1] != ' ' && text.data[at + 1] != ' ';
}

static void flag_letters(const struct maker *m, struct ev_line *line)
{
    size_t i, at = 0, count = m->words.count < 60 ? m->words.count : 60;
    char last = line->text.data[line->text.len - 1];
    bool breaks = false;

    for (i = 0; i < count; i++) {
        at = m->words.items[i].from;
        if (i > 3 && line->text.data[at - 1] == ' ' &&
            (line->text.data[at - 2] == '.' ||
             (count >= 20 && strchr("?!", line->text.data[at - 2]) != NULL)))
            breaks = true;
        if (is_number(line->text, &m->words.items[i]) ||
            ev_rune_is_upper(ev_utf8_next(line->text, &at)))
            line->upper_words++;
        else if (i == 0 && line->text.len > 1)
            line->flags |= EV_LINE_LOWER;
    }
    if (last == '.' && !(line->text.len > 3 && line->text.data[line->text.len - 2] == '.'))
        line->flags |= EV_LINE_STOP;
    if (m->words.count >= 26 || (ev_line_is(line, EV_LINE_STOP) && m->words.count >= 9) ||
        (breaks && m->words.count >= 12))
        line->flags |= EV_LINE_PROSE;
    if (is_address(line->text))
        line->flags |= EV_LINE_ADDRESS;
}

/* A button behind the last date ("... UK time. REGISTER") is no free word. */
static size_t tail_kicker_words(const struct maker *m, const struct ev_line *line)
{
    size_t i;

    for (i = line->hits_count; i-- > 0;) {
        const struct ev_word_hit *hit = &line->hits[i];

        if (hit->cls == EV_W_KICKER && (size_t)hit->word + hit->words == m->words.count &&
            hit->word > 0)
            return hit->words;
    }
    return 0;
}

/* Classes of the last parts of long words, where the page's language joins words. */
static void find_compounds(const struct maker *m, struct ev_line *line)
{
    size_t i;

    if (!m->about.compounds || m->words.count > COMPOUND_LINE)
        return;
    for (i = 0; i < m->words.count; i++)
        if (m->words.items[i].to - m->words.items[i].from >= COMPOUND_MIN)
            line->classes |=
                ev_lexicon_compound(m->lexicon, ev_bytes_slice(line->text, m->words.items[i].from,
                                                               m->words.items[i].to));
}

static bool joins_words(struct ev_bytes language)
{
    const struct ev_words *row;
    size_t i;

    for (i = 0; (row = ev_words_at(i)) != NULL; i++)
        if (row->compounds && ev_bytes_equal(language, ev_bytes_of(row->lang)))
            return true;
    return false;
}

static enum ev_status find_features(struct maker *m, struct ev_line *line, struct ev_error *err)
{
    struct cover c;
    enum ev_status st;

    if (!ev_words_split(line->text, m->arena, &m->words))
        return ev_fail(err, EV_EMEM, "no memory for the words of a page");
    st = find_whens(m, line, err);
    if (st != EV_OK)
        return st;
    find_compounds(m, line);
    choose_date(line);
    find_label(m, line);
    find_bare_label(line);
    measure(m, line, &c);
    if (line->date != NULL && c.free_after > 0 && c.free_after == tail_kicker_words(m, line)) {
        c.free -= c.free_after;
        c.free_after = 0;
    }
    if (line->date != NULL && ev_when_hit_is_day(line->date) && c.free_before == 0 &&
        c.papers == c.free && c.free > 0 && c.free <= PAPER_WORDS) {
        line->flags |= EV_LINE_PAPERS;
        c.free = c.free_after = 0;
    }
    line->free_words = (uint16_t)(c.free > UINT16_MAX ? UINT16_MAX : c.free);
    line->shape = (uint8_t)shape_of(line, &c);
    flag_phrases(m, line, &c);
    flag_letters(m, line);
    return EV_OK;
}

/* ---- what neighbours tell ---- */

/* A month or year above holds for the dates below it, until the next. */
static void note_heading(struct maker *m, const struct ev_line *line)
{
    struct ev_day day;

    if (line->date == NULL || !ev_when_hit_is_vague(line->date))
        return;
    if (line->shape != EV_LINE_MONTH && !ev_line_is(line, EV_LINE_LISTING) &&
        line->block->kind != EV_BLOCK_HEADING)
        return;
    if (line->free_words > 6)
        return;
    day = line->date->when.start;
    day.day = 0;
    if (day.year == 0)
        day.year = m->context.heading.year;
    if (line->date->kind != EV_WHEN_MONTH)
        day.month = 0;
    m->context.heading = day;
}

static enum ev_status learn_order(struct maker *m, struct ev_error *err)
{
    struct ev_bytes *texts = ev_arena_array(m->arena, m->lines.count, sizeof *texts);
    size_t i;

    if (texts == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the lines of a page");
    for (i = 0; i < m->lines.count; i++)
        texts[i] = m->lines.items[i].text;
    m->about.order = ev_when_numeric_order(texts, m->lines.count, m->about.language);
    m->context.order = m->about.order;
    m->context.language = m->about.language;
    return EV_OK;
}

enum ev_status ev_lines_make(const struct ev_page *page, const struct ev_lexicon *lexicon,
                             struct ev_bytes language, struct ev_arena *arena, struct ev_lines *out,
                             struct ev_lines_about *about, struct ev_error *err)
{
    struct maker m = { .page = page, .lexicon = lexicon, .arena = arena };
    enum ev_status st = ev_lines_from_blocks(page, arena, &m.lines, err);
    size_t i;

    for (i = 0; i < m.lines.count && st == EV_OK; i++)
        st = find_words(&m, &m.lines.items[i], err);
    m.about.language =
        language.len > 0 ? language : ev_language_by_stops(m.about.stops, m.about.words);
    m.about.compounds = joins_words(m.about.language);
    if (st == EV_OK)
        st = learn_order(&m, err);
    for (i = 0; i < m.lines.count && st == EV_OK; i++) {
        st = find_features(&m, &m.lines.items[i], err);
        ev_line_hand_down(&m.lines, i);
        note_heading(&m, &m.lines.items[i]);
    }
    if (st != EV_OK)
        return st;
    st = ev_lines_mark(&m.lines, arena, err);
    if (st != EV_OK)
        return st;
    for (i = 0; i < m.lines.count; i++)
        m.lines.items[i].titleness = ev_titleness(&m.lines.items[i]);
    *out = m.lines;
    *about = m.about;
    return EV_OK;
}
