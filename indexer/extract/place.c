/*
 * Where an entry takes place: behind a label, on a line of the heading, beside the date,
 * in the sentence that tells the date, above the whole list.
 */
#include "indexer/extract/draft.h"

#include <string.h>

#include "base/utf8.h"
#include "evsearch/buf.h"
#include "indexer/extract/anchor.h"
#include "indexer/extract/title.h"
#include "indexer/extract/titleness.h"

enum {
    HEADER_REACH = 3,  /* lines below the date or title where a place line may stand */
    PLACE_WORDS = 14,  /* of a place line */
    ADDRESS_LINES = 3, /* below a label */
    SAME_BYTES = 6,    /* at the beginning of places that come again */
    CHAIN_MAX = 4      /* "in Barcelona" + "at Fabra i Coats" */
};

/* ---- words of a place on the net ---- */

bool ev_is_online_only(const struct ev_reading *r, struct ev_bytes text)
{
    struct ev_word_list words = { 0 };
    struct ev_word_hits hits = { 0 };
    uint64_t classes = 0;
    size_t i, k, covered = 0;

    if (!ev_words_split(text, r->arena, &words) ||
        !ev_lexicon_find(r->lexicon, &words, 16, r->arena, &hits, &classes, NULL) ||
        words.count == 0)
        return false;
    if ((classes & ((uint64_t)1 << EV_W_ONLINE | (uint64_t)1 << EV_W_ONLINE_NOUN)) == 0)
        return ev_bytes_find(text, EV_LIT("://"), 0) < text.len;
    for (i = 0; i < words.count; i++) {
        for (k = 0; k < hits.count; k++) {
            uint8_t cls = hits.items[k].cls;

            if (hits.items[k].word <= i && i < (size_t)hits.items[k].word + hits.items[k].words &&
                (cls == EV_W_ONLINE || cls == EV_W_ONLINE_NOUN || cls == EV_W_GLUE ||
                 cls == EV_W_IN || cls == EV_W_EVENT || cls == EV_W_KICKER || cls == EV_W_HYBRID))
                break;
        }
        covered += k < hits.count;
    }
    return covered + 2 >= words.count;
}

/* ---- text that can be a place ---- */

static bool starts_upper(struct ev_bytes text)
{
    size_t at = 0;
    uint32_t rune;

    if (text.len == 0)
        return false;
    rune = ev_utf8_next(text, &at);
    if ((rune == '"' || rune == 0x201C || rune == 0x201E || rune == 0xAB || rune == '(') &&
        at < text.len)
        rune = ev_utf8_next(text, &at);
    return ev_rune_is_upper(rune) || ev_rune_is_digit(rune) ||
           (ev_rune_is_letter(rune) && !ev_rune_is_lower(rune));
}

/* "in Erfurt": without the preposition. */
static struct ev_bytes without_preposition(const struct ev_line *line, struct ev_bytes text)
{
    size_t from = (size_t)(text.data - line->text.data), i;

    for (i = 0; i < line->hits_count; i++) {
        const struct ev_word_hit *hit = &line->hits[i];

        if (hit->cls == EV_W_IN && hit->from == from && hit->to < from + text.len &&
            line->text.data[hit->to] == ' ')
            return ev_bytes_trim(ev_bytes_slice(line->text, hit->to, from + text.len));
    }
    return text;
}

/* "Lighthouse, Brightsea, and online": without pieces that are no place. */
static struct ev_bytes without_online_piece(const struct ev_reading *r, struct ev_bytes text)
{
    size_t comma = text.len;

    while (comma > 0 && text.data[comma - 1] != ',')
        comma--;
    if (comma > 3 && ev_is_online_only(r, ev_bytes_slice(text, comma, text.len)))
        return ev_bytes_slice(text, 0, comma - 1);
    return text;
}

static bool set_place(const struct ev_reading *r, struct ev_found *found, struct ev_bytes value,
                      size_t line, const char *rule, int confidence)
{
    value = without_online_piece(r, ev_title_trim(value));
    if (value.len > 0 && value.data[value.len - 1] == '.')
        value.len--;
    if (value.len < 2 || ev_is_online_only(r, value))
        return false;
    found->value = value;
    found->line = line;
    found->rule = rule;
    found->confidence = confidence;
    return true;
}

/* ---- behind a label ---- */

static bool continues_address(const struct ev_line *line)
{
    return line->label == EV_W_COUNT && line->shape == EV_LINE_TEXT && line->gap == 0 &&
           line->words <= 10 &&
           !ev_line_is(line, EV_LINE_KICKER | EV_LINE_NAV | EV_LINE_PROSE | EV_LINE_ADDRESS |
                                 EV_LINE_LISTING | EV_LINE_AGENDA | EV_LINE_LABEL_ALONE |
                                 EV_LINE_OUT);
}

static struct ev_bytes join_lines(const struct ev_reading *r, size_t first, size_t past)
{
    struct ev_buf joined;
    struct ev_bytes copy;
    size_t i;

    if (past == first + 1)
        return ev_reading_line(r, first)->value;
    ev_buf_init(&joined, EV_BUF_MAX);
    for (i = first; i < past; i++) {
        if (i > first)
            ev_buf_add_str(&joined, ", ");
        ev_buf_add_bytes(&joined, ev_title_trim(ev_reading_line(r, i)->value));
    }
    copy = ev_arena_copy(r->arena, ev_buf_bytes(&joined));
    ev_buf_clear(&joined);
    return copy;
}

static bool from_label(const struct ev_reading *r, const struct ev_entry *entry,
                       struct ev_found *found)
{
    size_t i, past;

    for (i = entry->first; i < entry->past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (line->label != EV_W_LABEL_PLACE || ev_line_is(line, EV_LINE_LABEL_ALONE) ||
            line->value.len == 0 || line->words > 30 ||
            (ev_line_is(line, EV_LINE_STOP) && ev_line_has(line, EV_W_TAKES_PLACE)))
            continue;
        past = i + 1;
        if (i > 0 && ev_line_is(ev_reading_line(r, i - 1), EV_LINE_LABEL_ALONE))
            while (past < entry->past && past < i + ADDRESS_LINES &&
                   continues_address(ev_reading_line(r, past)))
                past++;
        if (set_place(r, found, join_lines(r, i, past), i, "label:place", 90))
            return true;
    }
    return false;
}

/* ---- on the date's line ---- */

static bool from_date_line(const struct ev_reading *r, const struct ev_entry *entry,
                           struct ev_found *found)
{
    const struct ev_line *line;

    if (entry->inline_date) {
        line = ev_reading_line(r, entry->date_line);
        if (entry->body.len == 0 || entry->body.len > 120)
            return false;
        if (!starts_upper(entry->body) &&
            without_preposition(line, entry->body).len == entry->body.len)
            return false;
        return set_place(r, found, without_preposition(line, entry->body), entry->date_line,
                         "beside-date", 60);
    }
    if (entry->date_line == EV_NO_LINE || entry->prose)
        return false;
    line = ev_reading_line(r, entry->date_line);
    if (!ev_anchor_rest_is_place(line) && !ev_line_is(line, EV_LINE_PLACE_TOO))
        return false;
    return set_place(r, found, without_preposition(line, ev_anchor_rest(line)), entry->date_line,
                     "date-line", 75);
}

/* ---- a line of the heading ---- */

/* "Main Street 2.": a house number, not the end of a sentence. */
static bool ends_in_number(struct ev_bytes text)
{
    return text.len > 2 && text.data[text.len - 1] == '.' && text.data[text.len - 2] >= '0' &&
           text.data[text.len - 2] <= '9';
}

static bool may_be_place_line(const struct ev_line *line)
{
    struct ev_bytes text = without_preposition(line, line->text);
    bool comma = memchr(line->text.data, ',', line->text.len) != NULL;

    if (line->shape != EV_LINE_TEXT || line->words == 0 || line->words > PLACE_WORDS ||
        line->label != EV_W_COUNT || line->text.data[0] == '(' ||
        ev_line_is(line, EV_LINE_KICKER | EV_LINE_NAV | EV_LINE_PROSE | EV_LINE_ADDRESS |
                             EV_LINE_LISTING | EV_LINE_AGENDA | EV_LINE_OUT |
                             EV_LINE_LABEL_ALONE) ||
        (ev_line_is(line, EV_LINE_STOP) && !ends_in_number(line->text)))
        return false;
    if (!starts_upper(text) || strchr("?!:", line->text.data[line->text.len - 1]) != NULL)
        return false;
    if (ev_is_place_like(line))
        return true;
    if (ev_line_has(line, EV_W_VENUE))
        return line->upper_words * 2 >= line->words;
    if (ev_line_has(line, EV_W_EVENT) || ev_line_has(line, EV_W_ONLINE_NOUN))
        return false;
    if (text.len < line->text.len)
        return line->words <= 6;
    if (comma && (ev_line_has(line, EV_W_ONLINE) || ev_line_has(line, EV_W_HYBRID)))
        return line->words <= PLACE_WORDS;
    return comma && line->words <= 7 && line->upper_words * 3 >= line->words * 2;
}

/* How surely a line of the heading is the place. */
static int place_points(const struct ev_line *line, bool beside_date)
{
    return (ev_is_place_like(line) ? 2 : 0) + (ev_line_has(line, EV_W_VENUE) ? 2 : 0) +
           (ev_line_has(line, EV_W_EVENT) ? 0 : 1) + beside_date;
}

static bool from_header(const struct ev_reading *r, const struct ev_entry *entry,
                        struct ev_found *found)
{
    size_t from, i, best = EV_NO_LINE;
    int best_points = 0;

    if (entry->date_line == EV_NO_LINE || entry->prose || entry->has_columns)
        return false;
    from = entry->date_line;
    if (entry->title_line != EV_NO_LINE && entry->title_line < from)
        from = entry->title_line;
    for (i = from + 1; i < entry->past && i <= from + HEADER_REACH + 2; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        int points;

        if (i == entry->title_line || i == entry->subtitle.line || i == entry->date_line)
            continue;
        if (ev_line_is(line, EV_LINE_PROSE) || line->block->kind == EV_BLOCK_ITEM)
            break;
        points = may_be_place_line(line)
                     ? place_points(line, i + 1 == entry->date_line || i == entry->date_line + 1)
                     : 0;
        if (points > best_points) {
            best_points = points;
            best = i;
        }
    }
    if (best == EV_NO_LINE)
        return false;
    return set_place(r, found,
                     without_preposition(ev_reading_line(r, best), ev_reading_line(r, best)->text),
                     best, "place-line", 75);
}

/* The line behind the heading of an entry (title, date, time), where sites put the place. */
static size_t slot_of(const struct ev_reading *r, const struct ev_entry *entry)
{
    size_t i = entry->date_line;

    if (i == EV_NO_LINE || entry->prose || entry->inline_date)
        return EV_NO_LINE;
    if (entry->title_line != EV_NO_LINE && entry->title_line > i)
        i = entry->title_line;
    for (i++; i < entry->past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (line->shape != EV_LINE_TIME && line->label != EV_W_LABEL_TIME &&
            i != entry->subtitle.line)
            return i;
    }
    return EV_NO_LINE;
}

/* "The Net Loft · 8pm": what stands before the time. */
static struct ev_bytes slot_text(const struct ev_line *line)
{
    if (line->shape != EV_LINE_TIME_MID)
        return line->text;
    return ev_title_trim(ev_bytes_slice(line->text, 0, line->time->from));
}

static bool may_be_slot(const struct ev_line *line)
{
    if (line->shape == EV_LINE_TIME_MID &&
        (line->free_words > 6 || line->time->from < 3 || line->time->past + 3 < line->text.len))
        return false;
    return line->words > 0 && line->words <= 9 && line->free_words <= 6 &&
           (line->shape == EV_LINE_TEXT || line->shape == EV_LINE_TIME_MID) &&
           line->label == EV_W_COUNT && line->block->kind != EV_BLOCK_ITEM &&
           starts_upper(line->text) &&
           (!ev_line_has(line, EV_W_EVENT) || ev_line_has(line, EV_W_VENUE)) &&
           strchr("?!:", line->text.data[line->text.len - 1]) == NULL &&
           !ev_line_is(line, EV_LINE_KICKER | EV_LINE_NAV | EV_LINE_OUT | EV_LINE_STOP |
                                 EV_LINE_PROSE | EV_LINE_LISTING | EV_LINE_AGENDA |
                                 EV_LINE_LABEL_ALONE | EV_LINE_ADDRESS);
}

/* Both begin with the same word or words, as places do that come again. */
static bool same_begin(struct ev_bytes a, struct ev_bytes b)
{
    size_t i = 0;

    while (i < a.len && i < b.len && a.data[i] == b.data[i])
        i++;
    return i >= SAME_BYTES;
}

void ev_places_learn(struct ev_reading *r)
{
    size_t i, slots = 0, venues = 0;
    struct ev_bytes last = EV_NOTHING;

    for (i = 0; i < r->entries.count; i++) {
        size_t at = slot_of(r, &r->entries.items[i]);
        const struct ev_line *line = at == EV_NO_LINE ? NULL : ev_reading_line(r, at);

        if (line == NULL || !may_be_slot(line))
            continue;
        slots++;
        venues += ev_line_has(line, EV_W_VENUE) || same_begin(line->text, last) ||
                  memchr(line->text.data, ',', line->text.len) != NULL;
        last = line->text;
    }
    r->has_place_slot = slots >= 2 && slots * 3 >= r->entries.count * 2 && venues * 3 >= slots;
}

/* Lines like "Berlin" or "The barn" are places if most entries have such a line there. */
static bool from_slot(const struct ev_reading *r, const struct ev_entry *entry,
                      struct ev_found *found)
{
    size_t at = r->has_place_slot ? slot_of(r, entry) : EV_NO_LINE;

    if (at == EV_NO_LINE || !may_be_slot(ev_reading_line(r, at)))
        return false;
    return set_place(r, found, slot_text(ev_reading_line(r, at)), at, "place-slot", 65);
}

/* ---- in a sentence ---- */

/* Words that may stand small inside a place's name. */
static bool is_particle(struct ev_bytes word)
{
    static const char *const particles[] = { "of",  "the", "de",    "des", "du",  "la",  "le",
                                             "les", "del", "della", "di",  "da",  "do",  "dos",
                                             "das", "der", "den",   "dem", "van", "het", "i",
                                             "y",   "e",   "a",     "am",  "an",  "zu",  "zum",
                                             "zur", "and", "et",    "und", "en",  "d",   "l",
                                             "po",  "nad", "w",     "v",   "op",  "aan" };
    size_t i;

    for (i = 0; i < sizeof particles / sizeof *particles; i++)
        if (ev_bytes_equal_nocase(word, ev_bytes_of(particles[i])))
            return true;
    return false;
}

/* Does a date or time begin at byte at? */
static bool when_at(const struct ev_line *line, size_t at)
{
    size_t i;

    for (i = 0; i < line->whens_count; i++)
        if (line->whens[i].from <= at + 1 && line->whens[i].past > at)
            return true;
    return false;
}

/* The run of capitalised words from from on, particles between them included. */
static struct ev_bytes proper_run(struct ev_bytes text, size_t from)
{
    size_t at = from, past = from;

    while (at < text.len && text.data[at] == ' ')
        at++;
    from = at;
    while (at < text.len) {
        size_t word = at, first = at;
        bool capital;

        while (at < text.len && strchr(" ,;.:!?()\t", text.data[at]) == NULL)
            at++;
        capital = word < at && starts_upper(ev_bytes_slice(text, word, at));
        (void)first;
        if (!capital && !is_particle(ev_bytes_slice(text, word, at)))
            break;
        past = capital ? at : past;
        if (at < text.len && text.data[at] != ' ')
            break;
        at++;
    }
    return past > from ? ev_bytes_slice(text, from, past) : EV_NOTHING;
}

/* A word written small that names a venue: "rynku", "klosterträdgården". */
static bool is_small_venue(const struct ev_reading *r, const struct ev_line *line, size_t from,
                           size_t past)
{
    size_t i;

    for (i = 0; i < line->hits_count; i++)
        if (line->hits[i].cls == EV_W_VENUE && line->hits[i].from == from &&
            line->hits[i].to == past)
            return true;
    return past - from >= 8 && r->about.compounds &&
           (ev_lexicon_compound(r->lexicon, ev_bytes_slice(line->text, from, past)) >> EV_W_VENUE &
            1) != 0;
}

/*
 * In running text the phrase behind a preposition may begin with a small venue's name
 * and go on behind another preposition: "na rynku w Piaskach".
 */
static struct ev_bytes phrase_run(const struct ev_reading *r, const struct ev_line *line,
                                  size_t from)
{
    struct ev_bytes run, more;
    size_t past;

    while (from < line->text.len && line->text.data[from] == ' ')
        from++;
    if (from < line->text.len && line->text.data[from] == '\'')
        from++;
    else if (from + 3 < line->text.len && memcmp(line->text.data + from, "\xE2\x80\x99", 3) == 0)
        from += 3; /* "nell’aula" */
    for (past = from; past < line->text.len && strchr(" ,;.:!?()", line->text.data[past]) == NULL;)
        past++;
    if (!is_small_venue(r, line, from, past))
        return proper_run(line->text, from);
    run = ev_bytes_slice(line->text, from, past);
    more = proper_run(line->text, past);
    if (more.len > 0 && more.data <= line->text.data + past + 1)
        run.len = (size_t)(more.data - run.data) + more.len;
    return run;
}

/* Is there only blank, comma and joining words between two places of the line? */
static bool is_close(const struct ev_line *line, size_t from, size_t past)
{
    size_t i, letters = 0;

    if (past < from || past - from > 24)
        return false;
    for (i = from; i < past; i++)
        letters += strchr(" ,.", line->text.data[i]) == NULL;
    for (i = 0; i < line->hits_count; i++)
        if ((line->hits[i].cls == EV_W_GLUE || line->hits[i].cls == EV_W_UNIT ||
             line->hits[i].cls == EV_W_TAKES_PLACE) &&
            line->hits[i].from >= from && line->hits[i].to <= past)
            letters -= letters < (size_t)(line->hits[i].to - line->hits[i].from)
                           ? letters
                           : (size_t)(line->hits[i].to - line->hits[i].from);
    return letters == 0;
}

/* Where the date and the times behind it end. */
static size_t past_of_when(const struct ev_line *line, const struct ev_when_hit *date)
{
    size_t past = date->past, i;

    for (i = 0; i < line->whens_count; i++)
        if (line->whens[i].from >= past && line->whens[i].from <= past + 8)
            past = line->whens[i].past;
    return past;
}

/*
 * "in Barcelona at Fabra i Coats" beside the date: the phrases that hang together, the
 * last one (the venue) first.
 */
static struct ev_bytes place_phrase(const struct ev_reading *r, const struct ev_line *line,
                                    const struct ev_when_hit *date)
{
    struct ev_bytes runs[CHAIN_MAX];
    size_t i, count = 0, last = 0, date_past = past_of_when(line, date);
    struct ev_buf joined;
    struct ev_bytes copy;

    for (i = 0; i < line->hits_count && count < CHAIN_MAX; i++) {
        const struct ev_word_hit *hit = &line->hits[i];
        struct ev_bytes run;
        size_t past;

        if (hit->cls != EV_W_IN || hit->from < last || when_at(line, hit->to))
            continue;
        run = phrase_run(r, line, hit->to);
        if (run.len < 2)
            continue;
        past = (size_t)(run.data - line->text.data) + run.len;
        if (!is_close(line, date_past, hit->from) && !is_close(line, past, date->from) &&
            !(count > 0 && hit->from <= last + 2))
            continue;
        if (run.data[0] >= '0' && run.data[0] <= '9')
            continue;
        runs[count++] = run;
        last = past;
    }
    if (count <= 1)
        return count == 0 ? EV_NOTHING : runs[0];
    ev_buf_init(&joined, EV_BUF_MAX);
    for (i = count; i-- > 0;) {
        ev_buf_add_bytes(&joined, runs[i]);
        if (i > 0)
            ev_buf_add_str(&joined, ", ");
    }
    copy = ev_arena_copy(r->arena, ev_buf_bytes(&joined));
    ev_buf_clear(&joined);
    return copy;
}

/* "in the Old Library, Tanner Street": a phrase that names a venue. */
static struct ev_bytes venue_phrase(const struct ev_line *line)
{
    size_t i, k;

    for (i = 0; i < line->hits_count; i++) {
        struct ev_bytes run;
        size_t from, past;

        if (line->hits[i].cls != EV_W_IN || when_at(line, line->hits[i].to))
            continue;
        run = proper_run(line->text, line->hits[i].to);
        if (run.len < 5)
            continue;
        from = (size_t)(run.data - line->text.data);
        past = from + run.len;
        for (k = 0; k < line->hits_count; k++)
            if (line->hits[k].cls == EV_W_VENUE && line->hits[k].from >= from &&
                line->hits[k].to <= past)
                break;
        if (k == line->hits_count)
            continue;
        if (past + 1 < line->text.len && line->text.data[past] == ',') {
            struct ev_bytes more = proper_run(line->text, past + 1);

            if (more.len > 0 && more.data == line->text.data + past + 2 && !when_at(line, past + 2))
                past = (size_t)(more.data - line->text.data) + more.len;
        }
        if (past - from > 4 &&
            ev_bytes_equal_nocase(ev_bytes_slice(line->text, from, from + 4), EV_LIT("the ")))
            from += 4;
        return ev_bytes_slice(line->text, from, past);
    }
    return EV_NOTHING;
}

static bool from_sentence(const struct ev_reading *r, const struct ev_entry *entry,
                          struct ev_found *found)
{
    size_t i, k, past = entry->past < entry->first + 12 ? entry->past : entry->first + 12;

    if (entry->date == NULL)
        return false;
    for (i = entry->first; i < past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        for (k = 0; k < line->whens_count; k++) {
            const struct ev_day *day = &line->whens[k].when.start;

            if (!ev_when_hit_is_day(&line->whens[k]) ||
                day->month != entry->date->when.start.month ||
                day->day != entry->date->when.start.day)
                continue;
            if (set_place(r, found, place_phrase(r, line, &line->whens[k]), i, "place-in-text", 55))
                return true;
        }
    }
    past = entry->past < entry->first + 7 ? entry->past : entry->first + 7;
    for (i = entry->first; i < past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (line->shape != EV_LINE_TIME_LEAD && ev_line_is(line, EV_LINE_PROSE) &&
            (line->time != NULL || ev_line_has(line, EV_W_TAKES_PLACE)) &&
            set_place(r, found, venue_phrase(line), i, "venue-in-text", 45))
            return true;
    }
    return false;
}

/* ---- in the title ---- */

/* The word before byte at names an event: "Conference in", "Colloque à". */
static bool event_before(const struct ev_line *line, size_t at)
{
    size_t i;

    for (i = 0; i < line->hits_count; i++)
        if (line->hits[i].cls == EV_W_EVENT && line->hits[i].to + 1 == at)
            return true;
    return false;
}

/* "... Conference in Paris, Panthéon": a town at the end of a piece of the title. */
static bool from_title(const struct ev_reading *r, const struct ev_entry *entry,
                       struct ev_found *found)
{
    const struct ev_line *line;
    size_t i, from, past;

    if (entry->title_line == EV_NO_LINE || entry->title.value.len == 0)
        return false;
    line = ev_reading_line(r, entry->title_line);
    if (entry->title.value.data < line->text.data ||
        entry->title.value.data >= line->text.data + line->text.len)
        return false;
    from = (size_t)(entry->title.value.data - line->text.data);
    past = from + entry->title.value.len;
    for (i = line->hits_count; i-- > 0;) {
        const struct ev_word_hit *hit = &line->hits[i];
        struct ev_bytes run;
        size_t end;

        if (hit->cls != EV_W_IN || hit->from < from + 8 || hit->to >= past)
            continue;
        run = proper_run(line->text, hit->to);
        end = (size_t)(run.data - line->text.data) + run.len;
        if (run.len < 3 || ev_rune_is_digit((unsigned char)run.data[0]) ||
            !event_before(line, hit->from))
            continue;
        if (end + 1 < past && line->text.data[end] == ',' &&
            starts_upper(ev_bytes_trim(ev_bytes_slice(line->text, end + 1, past)))) {
            struct ev_bytes more = proper_run(line->text, end + 1);

            end = more.len > 0 ? (size_t)(more.data - line->text.data) + more.len : end;
        }
        if (end < past && strchr(".,;:)!?", line->text.data[end]) == NULL)
            continue;
        return set_place(r, found,
                         ev_bytes_slice(line->text, (size_t)(run.data - line->text.data), end),
                         entry->title_line, "place-in-title", 45);
    }
    return false;
}

/* ---- above the list ---- */

static bool from_intro(const struct ev_reading *r, struct ev_found *found)
{
    size_t i;

    if (r->entries.count < 2)
        return false;
    for (i = r->main_first; i < r->entries.items[0].first && i < r->main_first + 12; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (line->label == EV_W_LABEL_PLACE && !ev_line_is(line, EV_LINE_LABEL_ALONE))
            return set_place(r, found, line->value, i, "series:label", 60);
        if ((ev_line_has(line, EV_W_RECURS) || ev_line_has(line, EV_W_TAKES_PLACE) ||
             line->time != NULL) &&
            set_place(r, found, venue_phrase(line), i, "series", 50))
            return true;
    }
    return false;
}

enum ev_status ev_extract_place(const struct ev_reading *r, struct ev_draft *draft,
                                struct ev_error *err)
{
    const struct ev_entry *entry = draft->entry;
    struct ev_found found = { EV_NOTHING, EV_NO_LINE, "", 0 };
    enum ev_status st;

    if (entry->place.confidence > 0 && !ev_is_online_only(r, entry->place.value))
        found = entry->place;
    if (found.confidence == 0 && !from_label(r, entry, &found) &&
        !from_date_line(r, entry, &found) && !(entry->inline_date && from_intro(r, &found)) &&
        !from_header(r, entry, &found) && !from_slot(r, entry, &found) &&
        !from_sentence(r, entry, &found) && !from_title(r, entry, &found))
        (void)from_intro(r, &found);
    if (found.confidence == 0)
        return EV_OK;
    draft->facts->place = found.value;
    if ((st = ev_draft_one_line(r, &draft->facts->place, err)) != EV_OK)
        return st;
    return ev_draft_note(r, draft, EV_FIELD_PLACE, 0, found.value, found.line, found.rule,
                         found.confidence, err);
}
