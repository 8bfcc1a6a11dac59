/* The columns of csv and tsv, which are the placeholders of templates too. */
#include <string.h>

#include "base/utf8.h"
#include "evsearch/option.h"
#include "evsearch/render.h"
#include "searcher/render/dates.h"
#include "searcher/render/passage.h"

/* ---- values of several ---- */

/* Values of a list are joined by "; ", so a ';' inside one becomes a ','. */
static void list_add(struct ev_bytes value, size_t from, struct ev_buf *out)
{
    if (out->len > from)
        ev_buf_add_str(out, "; ");
    for (size_t i = 0; i < value.len; i++)
        ev_buf_add_char(out, value.data[i] == ';' ? ',' : value.data[i]);
}

static void orgs_between(const struct ev_hit *hit, enum ev_org_role first, enum ev_org_role last,
                         struct ev_buf *out)
{
    const struct ev_facts *facts = &hit->event.facts;
    size_t from = out->len;

    for (size_t i = 0; i < facts->orgs_count; i++)
        if (facts->orgs[i].role >= first && facts->orgs[i].role <= last)
            list_add(facts->orgs[i].name, from, out);
}

static void print_organisers(const struct ev_hit *hit, struct ev_buf *out)
{
    orgs_between(hit, EV_ORG_ORGANISER, EV_ORG_HOST, out);
}

static void print_partners(const struct ev_hit *hit, struct ev_buf *out)
{
    orgs_between(hit, EV_ORG_PARTNER, EV_ORG_FUNDER, out);
}

static void print_people(const struct ev_hit *hit, struct ev_buf *out)
{
    const struct ev_facts *facts = &hit->event.facts;
    size_t from = out->len;

    for (size_t i = 0; i < facts->people_count; i++)
        list_add(facts->people[i].name, from, out);
}

/* "Name (job, affiliation): role". */
static void print_people_roles(const struct ev_hit *hit, struct ev_buf *out)
{
    const struct ev_facts *facts = &hit->event.facts;
    size_t from = out->len;
    struct ev_buf one;

    ev_buf_init(&one, EV_BUF_MAX);
    for (size_t i = 0; i < facts->people_count; i++) {
        const struct ev_person *person = &facts->people[i];
        bool both = person->job.len > 0 && person->affiliation.len > 0;

        ev_buf_cut(&one, 0);
        ev_buf_add_bytes(&one, person->name);
        if (person->job.len > 0 || person->affiliation.len > 0)
            ev_buf_add_fmt(&one, " (%.*s%s%.*s)", EV_FMT(person->job), both ? ", " : "",
                           EV_FMT(person->affiliation));
        ev_buf_add_fmt(&one, ": %s", ev_person_role_name(person->role));
        list_add(ev_buf_bytes(&one), from, out);
    }
    ev_buf_end(&one, out);
}

static void print_tags(const struct ev_hit *hit, struct ev_buf *out)
{
    size_t from = out->len;

    for (size_t i = 0; i < hit->event.facts.tags_count; i++)
        list_add(hit->event.facts.tags[i], from, out);
}

static void print_sources(const struct ev_hit *hit, struct ev_buf *out)
{
    size_t from = out->len;

    for (size_t i = 0; i < hit->event.mentions_count; i++) {
        const struct ev_source *source = &hit->event.mentions[i].source;

        list_add(source->url.len > 0 ? source->url : source->path, from, out);
    }
}

static void print_flags(const struct ev_hit *hit, struct ev_buf *out)
{
    size_t from = out->len;

    for (unsigned bit = 0; bit < 32; bit++) {
        const char *name = ev_when_flag_name((enum ev_when_flag)(1U << bit));

        if ((hit->event.facts.when.flags >> bit & 1) != 0 && name != NULL)
            list_add(ev_bytes_of(name), from, out);
    }
}

/* ---- single values ---- */

static void print_id(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_buf_add_str(out, hit->event.id);
}

static void print_rank(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "%llu", (unsigned long long)hit->rank);
}

static void print_score(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "%.4f", hit->score);
}

static void print_start(const struct ev_hit *hit, struct ev_buf *out)
{
    const struct ev_when *when = &hit->event.facts.when;

    if (ev_day_precision(when->start) != EV_PREC_NONE)
        ev_moment_iso(when->start, when->start_minute, out);
}

static void print_end(const struct ev_hit *hit, struct ev_buf *out)
{
    const struct ev_when *when = &hit->event.facts.when;

    if (ev_day_precision(when->start) != EV_PREC_NONE)
        ev_moment_iso(when->end.year != 0 ? when->end : when->start, when->end_minute, out);
}

static void print_date(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_when_text(&hit->event.facts.when, out);
}

static void print_month(const struct ev_hit *hit, struct ev_buf *out)
{
    struct ev_day day = hit->event.facts.when.start;

    day.day = 0;
    ev_day_print(day, out);
}

static void print_edtf(const struct ev_hit *hit, struct ev_buf *out)
{
    if (ev_day_precision(hit->event.facts.when.start) != EV_PREC_NONE)
        ev_when_print_edtf(&hit->event.facts.when, out);
}

static void print_precision(const struct ev_hit *hit, struct ev_buf *out)
{
    static const char *const names[] = { "", "year", "month", "day" };
    const struct ev_when *when = &hit->event.facts.when;
    enum ev_precision precision = ev_day_precision(when->start);
    bool minute = precision == EV_PREC_DAY && when->start_minute != EV_NO_MINUTE;

    ev_buf_add_str(out, minute ? "minute" : names[precision]);
}

static void print_kind(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_buf_add_str(out, ev_kind_name(hit->event.facts.kind));
}

static void print_mode(const struct ev_hit *hit, struct ev_buf *out)
{
    if (hit->event.facts.mode != EV_MODE_UNKNOWN)
        ev_buf_add_str(out, ev_mode_name(hit->event.facts.mode));
}

static void print_status(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_buf_add_str(out, ev_event_status_name(hit->event.facts.status));
}

static void print_published(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_day_print(hit->event.facts.published, out);
}

static void print_first_seen(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_utc_day(hit->event.first_seen_utc_s, out);
}

static void print_last_seen(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_utc_day(hit->event.last_seen_utc_s, out);
}

static void print_mentions(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "%zu", hit->event.mentions_count);
}

static void print_snippet(const struct ev_hit *hit, struct ev_buf *out)
{
    struct ev_passage passage;

    ev_passage_init(&passage, &hit->snippet);
    ev_buf_add_bytes(out, ev_buf_bytes(&passage.text));
    ev_passage_end(&passage, out);
}

#define FACT(name)                                                         \
    static void print_##name(const struct ev_hit *hit, struct ev_buf *out) \
    {                                                                      \
        ev_buf_add_bytes(out, hit->event.facts.name);                      \
    }
FACT(title)
FACT(subtitle)
FACT(place)
FACT(language)
FACT(url)
FACT(text)

static void print_zone(const struct ev_hit *hit, struct ev_buf *out)
{
    ev_buf_add_bytes(out, hit->event.facts.when.zone);
}

/* Add rows at the end of each group; usual ones keep their order for ever. */
static const struct ev_column columns[] = {
    { "id", "the event's id", true, print_id },
    { "kind", "event, news, call or recording", true, print_kind },
    { "title", "title", true, print_title },
    { "subtitle", "second heading", true, print_subtitle },
    { "start", "YYYY[-MM[-DD[Thh:mm]]], local time", true, print_start },
    { "end", "as start; the last day, included", true, print_end },
    { "zone", "time zone as written", true, print_zone },
    { "precision", "of start: year, month, day or minute", true, print_precision },
    { "status", "scheduled, cancelled, postponed, moved-online or rescheduled", true,
      print_status },
    { "mode", "onsite, online or hybrid", true, print_mode },
    { "place", "venue, address, town", true, print_place },
    { "organisers", "who organises or hosts it, \"; \" between", true, print_organisers },
    { "people", "names, \"; \" between", true, print_people },
    { "tags", "tags, \"; \" between", true, print_tags },
    { "language", "language code of the text", true, print_language },
    { "url", "page of the event's own", true, print_url },
    { "published", "posting date", true, print_published },
    { "first_seen", "day of the first capture, UTC", true, print_first_seen },
    { "last_seen", "day of the last capture, UTC", true, print_last_seen },
    { "mentions", "how often the archive tells of it", true, print_mentions },
    { "sources", "pages that tell of it, \"; \" between", true, print_sources },
    { "rank", "place in the answer, from 1", false, print_rank },
    { "score", "weight given by the search", false, print_score },
    { "date", "when it takes place, as text", false, print_date },
    { "month", "YYYY-MM of its start", false, print_month },
    { "edtf", "when it takes place, as an EDTF interval", false, print_edtf },
    { "flags", "doubts about the date, \"; \" between", false, print_flags },
    { "people_roles", "\"name (job, affiliation): role\", \"; \" between", false,
      print_people_roles },
    { "partners", "partners and funders, \"; \" between", false, print_partners },
    { "snippet", "the passage that matches", false, print_snippet },
    { "text", "everything said of it", false, print_text },
};

enum { COLUMN_COUNT = sizeof columns / sizeof columns[0] };

const struct ev_column *ev_column_at(size_t index)
{
    return index < COLUMN_COUNT ? &columns[index] : NULL;
}

/* ---- reading names ---- */

static const struct ev_column *find_column(struct ev_bytes name)
{
    for (size_t i = 0; i < COLUMN_COUNT; i++)
        if (ev_bytes_equal_nocase(ev_bytes_of(columns[i].name), name))
            return &columns[i];
    return NULL;
}

static enum ev_status no_column(struct ev_bytes name, size_t offset, struct ev_error *err)
{
    const char *names[COLUMN_COUNT + 1] = { NULL }, *near;
    char word[64];
    size_t len = name.len < sizeof word - 1 ? name.len : ev_utf8_cut(name, sizeof word - 1);

    for (size_t i = 0; i < COLUMN_COUNT; i++)
        names[i] = columns[i].name;
    if (len > 0)
        memcpy(word, name.data, len);
    word[len] = '\0';
    near = ev_suggest(word, names);
    if (near != NULL)
        ev_fail(err, EV_EUSAGE, "no column \"%s\" (did you mean %s?)", word, near);
    else
        ev_fail(err, EV_EUSAGE, "no column \"%s\"", word);
    return ev_error_at(err, EV_EUSAGE, NULL, 0, offset);
}

enum ev_status ev_columns_read(struct ev_bytes text, struct ev_arena *arena, struct ev_style *style,
                               struct ev_error *err)
{
    const struct ev_column **found = ev_arena_array(arena, text.len / 2 + 1, sizeof *found);
    size_t count = 0, at = 0;

    if (found == NULL)
        return ev_fail(err, EV_EMEM, "out of memory");
    while (at < text.len) {
        size_t past = ev_bytes_find(text, EV_LIT(","), at);
        struct ev_bytes name = ev_bytes_trim(ev_bytes_slice(text, at, past));

        if (name.len > 0) {
            found[count] = find_column(name);
            if (found[count++] == NULL)
                return no_column(name, at, err);
        }
        at = past + 1;
    }
    if (count == 0)
        return ev_error_at(err, ev_fail(err, EV_EUSAGE, "no column is named"), NULL, 0, 0);
    style->columns = found;
    style->columns_count = count;
    return EV_OK;
}

/* ---- templates ---- */

enum piece { PIECE_TEXT, PIECE_COLUMN, PIECE_END, PIECE_OPEN };

/* The next piece of a template, from *at on: a byte of text into *byte, or the name of a column. */
static enum piece next_piece(struct ev_bytes text, size_t *at, char *byte, struct ev_bytes *name)
{
    static const char letters[] = "nt0\\", meanings[] = "\n\t\0\\";
    const char *letter;
    size_t past;

    if (*at >= text.len)
        return PIECE_END;
    *byte = text.data[(*at)++];
    if (*byte == '\\' && *at < text.len && text.data[*at] != '\0' &&
        (letter = strchr(letters, text.data[*at])) != NULL) {
        *byte = meanings[letter - letters];
        (*at)++;
    } else if (*byte == '{' && *at < text.len && text.data[*at] == '{') {
        (*at)++;
    } else if (*byte == '{') {
        past = ev_bytes_find(text, EV_LIT("}"), *at);
        if (past == text.len)
            return PIECE_OPEN;
        *name = ev_bytes_slice(text, *at, past);
        *at = past + 1;
        return PIECE_COLUMN;
    }
    return PIECE_TEXT;
}

enum ev_status ev_template_check(struct ev_bytes text, struct ev_error *err)
{
    struct ev_bytes name = EV_NOTHING;
    size_t at = 0, from = 0;
    enum piece piece;
    char byte;

    while ((piece = next_piece(text, &at, &byte, &name)) != PIECE_END) {
        if (piece == PIECE_OPEN) {
            ev_fail(err, EV_EUSAGE, "no \"}\" behind \"{\" (\"{{\" stands for \"{\")");
            return ev_error_at(err, EV_EUSAGE, NULL, 0, from);
        }
        if (piece == PIECE_COLUMN && find_column(name) == NULL)
            return no_column(name, from, err);
        from = at;
    }
    return EV_OK;
}

void ev_template_print(struct ev_bytes text, const struct ev_hit *hit, struct ev_buf *out)
{
    struct ev_bytes name = EV_NOTHING;
    struct ev_buf value;
    size_t at = 0;
    enum piece piece;
    char byte;

    ev_buf_init(&value, EV_BUF_MAX);
    while ((piece = next_piece(text, &at, &byte, &name)) != PIECE_END) {
        const struct ev_column *column = piece == PIECE_COLUMN ? find_column(name) : NULL;

        if (piece == PIECE_TEXT)
            ev_buf_add_char(out, byte);
        if (column == NULL)
            continue;
        ev_buf_cut(&value, 0);
        column->print(hit, &value);
        ev_line_print(ev_buf_bytes(&value), out);
    }
    ev_buf_end(&value, out);
}
