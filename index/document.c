#include "index/terms.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "evsearch/buf.h"
#include "index/postings.h"

/* How much a word counts (wdf) by the field it stands in; body words count 1.
 * Chosen by measurement on judged queries. */
enum { WDF_TITLE = 5, WDF_SUBTITLE = 3, WDF_NAME = 3, WDF_TAG = 4, WDF_SIDE = 1, WDF_BODY = 1 };

EV_VEC(value_vec, xpc_value);

struct writer {
    struct ev_arena *arena;
    struct ev_postings words;
    struct value_vec values;
    struct ev_error *err;
};

static enum ev_status set_slot(struct writer *w, enum ev_field field, const struct ev_buf *value)
{
    struct ev_bytes kept;
    xpc_value *slot;

    if (value->status != EV_OK)
        return ev_buf_status(value, w->err);
    if (value->len == 0)
        return EV_OK;
    kept = ev_arena_copy(w->arena, ev_buf_bytes(value));
    if (kept.data == NULL || (slot = EV_VEC_ADD(&w->values, w->arena)) == NULL)
        return ev_no_memory(w->err);
    *slot = (xpc_value){ ev_field(field)->slot, { kept.data, kept.len } };
    return EV_OK;
}

static int compare_values(const void *a, const void *b)
{
    return ev_bytes_compare(*(const struct ev_bytes *)a, *(const struct ev_bytes *)b);
}

/* Terms of the values and, sorted and each once, the packed slot of the field.  values
 * is put in order. */
static enum ev_status add_values(struct writer *w, enum ev_field field, struct ev_bytes *values,
                                 size_t count)
{
    struct ev_buf packed;
    enum ev_status st = EV_OK;

    ev_buf_init(&packed, EV_BUF_MAX);
    if (count > 1)
        qsort(values, count, sizeof *values, compare_values);
    for (size_t i = 0; st == EV_OK && i < count; i++) {
        if (values[i].len == 0 || (i > 0 && ev_bytes_equal(values[i], values[i - 1])))
            continue;
        ev_pack_add(&packed, values[i]);
        st = ev_postings_value(&w->words, field, values[i]);
    }
    if (st == EV_OK)
        st = set_slot(w, field, &packed);
    ev_buf_clear(&packed);
    return st;
}

static enum ev_status add_one_value(struct writer *w, enum ev_field field, struct ev_bytes value)
{
    return add_values(w, field, &value, 1);
}

/* ---- the parts of an event ---- */

static enum ev_status add_title(struct writer *w, const struct ev_facts *facts)
{
    const struct ev_field_text title = { ev_field(EV_FIELD_TITLE)->prefix, WDF_TITLE, false };
    const struct ev_field_text subtitle = { ev_field(EV_FIELD_TITLE)->prefix, WDF_SUBTITLE, false };
    enum ev_status st = ev_postings_text(&w->words, facts->title, &title);

    return st != EV_OK ? st : ev_postings_text(&w->words, facts->subtitle, &subtitle);
}

static enum ev_status add_tags(struct writer *w, const struct ev_facts *facts)
{
    const struct ev_field_text words = { ev_field(EV_FIELD_TAG)->prefix, WDF_TAG, false };
    struct ev_bytes *values = ev_arena_array(w->arena, facts->tags_count, sizeof *values);
    enum ev_status st = EV_OK;

    if (values == NULL)
        return ev_no_memory(w->err);
    for (size_t i = 0; st == EV_OK && i < facts->tags_count; i++) {
        values[i] = facts->tags[i];
        st = ev_postings_text(&w->words, facts->tags[i], &words);
    }
    return st != EV_OK ? st : add_values(w, EV_FIELD_TAG, values, facts->tags_count);
}

static enum ev_status add_people(struct writer *w, const struct ev_facts *facts)
{
    const struct ev_field_text words = { ev_field(EV_FIELD_PERSON)->prefix, WDF_NAME, false };
    static const struct ev_field_text side = { NULL, WDF_SIDE, false };
    struct ev_bytes *values = ev_arena_array(w->arena, facts->people_count, sizeof *values);
    enum ev_status st = EV_OK;

    if (values == NULL)
        return ev_no_memory(w->err);
    for (size_t i = 0; st == EV_OK && i < facts->people_count; i++) {
        const struct ev_person *person = &facts->people[i];

        values[i] = person->name;
        st = ev_postings_text(&w->words, person->name, &words);
        if (st == EV_OK)
            st = ev_postings_text(&w->words, person->affiliation, &side);
        if (st == EV_OK)
            st = ev_postings_text(&w->words, person->job, &side);
    }
    return st != EV_OK ? st : add_values(w, EV_FIELD_PERSON, values, facts->people_count);
}

static enum ev_status add_orgs(struct writer *w, const struct ev_facts *facts)
{
    const struct ev_field_text words = { ev_field(EV_FIELD_ORGANISER)->prefix, WDF_NAME, false };
    static const struct ev_field_text side = { NULL, WDF_SIDE, false };
    struct ev_bytes *values = ev_arena_array(w->arena, facts->orgs_count, sizeof *values);
    size_t count = 0;
    enum ev_status st = EV_OK;

    if (values == NULL)
        return ev_no_memory(w->err);
    for (size_t i = 0; st == EV_OK && i < facts->orgs_count; i++) {
        bool organises = facts->orgs[i].role <= EV_ORG_HOST; /* see enum ev_org_role */

        if (organises)
            values[count++] = facts->orgs[i].name;
        st = ev_postings_text(&w->words, facts->orgs[i].name, organises ? &words : &side);
    }
    return st != EV_OK ? st : add_values(w, EV_FIELD_ORGANISER, values, count);
}

static enum ev_status add_place(struct writer *w, const struct ev_facts *facts)
{
    const struct ev_field_text words = { ev_field(EV_FIELD_PLACE)->prefix, WDF_NAME, false };
    enum ev_status st = ev_postings_text(&w->words, facts->place, &words);

    return st != EV_OK ? st : add_one_value(w, EV_FIELD_PLACE, facts->place);
}

static enum ev_status add_items(struct writer *w, const struct ev_facts *facts)
{
    static const struct ev_field_text item = { NULL, WDF_BODY, true };
    enum ev_status st = EV_OK;

    for (size_t i = 0; st == EV_OK && i < facts->items_count; i++)
        st = ev_postings_text(&w->words, facts->items[i].title, &item);
    return st;
}

/* What other pages say and the event's own text does not: other titles, other texts. */
static enum ev_status add_mentions(struct writer *w, const struct ev_event *event)
{
    const struct ev_field_text title = { ev_field(EV_FIELD_TITLE)->prefix, WDF_SUBTITLE, true };
    static const struct ev_field_text text = { NULL, WDF_BODY, true };
    enum ev_status st = EV_OK;

    for (size_t i = 0; st == EV_OK && i < event->mentions_count; i++) {
        const struct ev_facts *facts = &event->mentions[i].facts;

        if (!ev_bytes_equal(facts->title, event->facts.title))
            st = ev_postings_text(&w->words, facts->title, &title);
        if (st == EV_OK && !ev_bytes_equal(facts->text, event->facts.text))
            st = ev_postings_text(&w->words, facts->text, &text);
    }
    return st;
}

/* ---- time ---- */

static struct ev_day end_of(const struct ev_when *when)
{
    return when->end.year != 0 ? when->end : when->start;
}

static enum ev_status add_months(struct writer *w, struct ev_day first, struct ev_day last)
{
    struct ev_bytes months[EV_MONTHS_MAX];
    size_t count = 0;
    struct ev_buf text;
    enum ev_status st = EV_OK;
    int year = first.year, month = first.month;
    int shown_year = 0;

    ev_buf_init(&text, EV_BUF_MAX);
    while (st == EV_OK && count < EV_MONTHS_MAX &&
           (year < last.year || (year == last.year && month <= last.month))) {
        ev_buf_reset(&text);
        ev_buf_add_fmt(&text, "%04d-%02d", year, month);
        months[count] = ev_arena_copy(w->arena, ev_buf_bytes(&text));
        if (months[count].data == NULL)
            st = ev_no_memory(w->err);
        else if (year != shown_year)
            st = ev_postings_value(&w->words, EV_FIELD_YEAR, ev_bytes_slice(months[count], 0, 4));
        count++;
        shown_year = year;
        year += month == 12;
        month = month == 12 ? 1 : month + 1;
    }
    ev_buf_clear(&text);
    return st != EV_OK ? st : add_values(w, EV_FIELD_MONTH, months, count);
}

static enum ev_status add_flags(struct writer *w, uint32_t flags)
{
    struct ev_bytes names[32];
    size_t count = 0;

    for (int bit = 0; bit < 32; bit++) {
        const char *name =
            flags >> bit & 1 ? ev_when_flag_name((enum ev_when_flag)(1U << bit)) : NULL;

        if (name != NULL)
            names[count++] = ev_bytes_of(name);
    }
    return add_values(w, EV_FIELD_FLAG, names, count);
}

/* An event known to be "in 2021" does not take twelve months: it has a year and no month. */
static enum ev_status add_when(struct writer *w, const struct ev_when *when)
{
    struct ev_day end = end_of(when);
    struct ev_buf value;
    enum ev_status st;

    if (ev_day_precision(when->start) == EV_PREC_NONE)
        return add_flags(w, when->flags);
    ev_buf_init(&value, EV_BUF_MAX);
    ev_time_value(when->start, when->start_minute, false, &value);
    st = set_slot(w, EV_FIELD_START, &value);
    ev_buf_reset(&value);
    ev_time_value(end, when->end_minute, true, &value);
    if (st == EV_OK)
        st = set_slot(w, EV_FIELD_END, &value);
    ev_buf_clear(&value);
    if (st == EV_OK && ev_day_precision(when->start) == EV_PREC_YEAR) {
        char year[8];

        st = ev_postings_value(&w->words, EV_FIELD_YEAR,
                               (struct ev_bytes){ year, (size_t)snprintf(year, sizeof year, "%04d",
                                                                         when->start.year) });
    } else if (st == EV_OK) {
        st = add_months(w, ev_day_first(when->start), ev_day_last(end));
    }
    return st != EV_OK ? st : add_flags(w, when->flags);
}

static enum ev_status add_utc(struct writer *w, enum ev_field field, int64_t utc_s)
{
    struct ev_buf value;
    int64_t day, rest;
    enum ev_status st;

    if (utc_s == INT64_MIN || utc_s / 86400 > INT32_MAX || utc_s / 86400 < INT32_MIN)
        return EV_OK;
    day = utc_s / 86400 - (utc_s % 86400 < 0);
    rest = utc_s - day * 86400;
    ev_buf_init(&value, EV_BUF_MAX);
    ev_time_value(ev_day_from_number((int32_t)day), (int)(rest / 60), false, &value);
    st = set_slot(w, field, &value);
    ev_buf_clear(&value);
    return st;
}

static enum ev_status add_published(struct writer *w, struct ev_day day)
{
    struct ev_buf value;
    enum ev_status st;

    ev_buf_init(&value, EV_BUF_MAX);
    ev_time_value(day, EV_NO_MINUTE, false, &value);
    st = set_slot(w, EV_FIELD_PUBLISHED, &value);
    ev_buf_clear(&value);
    return st;
}

/* ---- where it comes from, what it is ---- */

static enum ev_status add_sources(struct writer *w, const struct ev_event *event)
{
    struct ev_bytes *names = ev_arena_array(w->arena, event->mentions_count, sizeof *names);

    if (names == NULL)
        return ev_no_memory(w->err);
    for (size_t i = 0; i < event->mentions_count; i++)
        names[i] = ev_source_name(&event->mentions[i].source, w->arena);
    return add_values(w, EV_FIELD_SOURCE, names, event->mentions_count);
}

static enum ev_status add_labels(struct writer *w, const struct ev_event *event)
{
    const struct ev_facts *facts = &event->facts;
    enum ev_status st = add_one_value(w, EV_FIELD_ID, ev_bytes_of(event->id));

    if (st == EV_OK)
        st = add_one_value(w, EV_FIELD_KIND, ev_bytes_of(ev_kind_name(facts->kind)));
    if (st == EV_OK)
        st = add_one_value(w, EV_FIELD_STATUS, ev_bytes_of(ev_event_status_name(facts->status)));
    if (st == EV_OK && facts->mode != EV_MODE_UNKNOWN)
        st = add_one_value(w, EV_FIELD_MODE, ev_bytes_of(ev_mode_name(facts->mode)));
    if (st == EV_OK)
        st = add_one_value(w, EV_FIELD_LANGUAGE, facts->language);
    if (st == EV_OK)
        st = add_utc(w, EV_FIELD_SEEN, event->first_seen_utc_s);
    if (st == EV_OK)
        st = add_utc(w, EV_FIELD_LAST_SEEN, event->last_seen_utc_s);
    return st;
}

/* The folded title, cut, as a sort key. */
static enum ev_status add_title_key(struct writer *w, struct ev_bytes title)
{
    struct ev_buf key;
    enum ev_status st;

    ev_buf_init(&key, EV_BUF_MAX);
    ev_fold(title, &key);
    ev_buf_cut(&key, ev_utf8_cut(ev_buf_bytes(&key), EV_TERM_MAX));
    st = set_slot(w, EV_FIELD_TITLE, &key);
    ev_buf_clear(&key);
    return st;
}

static enum ev_status add_event(struct writer *w, const struct ev_event *event)
{
    static const struct ev_field_text body = { NULL, WDF_BODY, false };
    enum ev_status (*const parts[])(struct writer *,
                                    const struct ev_facts *) = { add_title, add_tags, add_orgs,
                                                                 add_people, add_place };
    enum ev_status st = EV_OK;

    for (size_t i = 0; st == EV_OK && i < sizeof parts / sizeof parts[0]; i++)
        st = parts[i](w, &event->facts);
    if (st == EV_OK)
        st = ev_postings_text(&w->words, event->facts.text, &body);
    if (st == EV_OK)
        st = add_items(w, &event->facts);
    if (st == EV_OK)
        st = add_mentions(w, event);
    if (st == EV_OK)
        st = add_when(w, &event->facts.when);
    if (st == EV_OK)
        st = add_published(w, event->facts.published);
    if (st == EV_OK)
        st = add_sources(w, event);
    if (st == EV_OK)
        st = add_labels(w, event);
    return st != EV_OK ? st : add_title_key(w, event->facts.title);
}

static enum ev_status hand_out(struct writer *w, struct ev_document *out)
{
    xpc_posting *postings = ev_arena_array(w->arena, w->words.list.count, sizeof *postings);

    if (postings == NULL)
        return ev_no_memory(w->err);
    for (size_t i = 0; i < w->words.list.count; i++) {
        const struct ev_posting *from = &w->words.list.items[i];

        postings[i] = (xpc_posting){
            { from->term.data, from->term.len }, from->positions, from->positions_count, from->wdf
        };
    }
    *out = (struct ev_document){ postings, w->words.list.count, w->values.items, w->values.count };
    return EV_OK;
}

enum ev_status ev_document_of(const struct ev_event *event, struct ev_stemmers *stemmers,
                              struct ev_arena *arena, struct ev_document *out, struct ev_error *err)
{
    struct writer w = { .arena = arena, .err = err };
    enum ev_status st;

    ev_postings_init(&w.words, ev_stem_code(event->facts.language), stemmers, arena, err);
    st = add_event(&w, event);
    if (st == EV_OK)
        st = hand_out(&w, out);
    ev_postings_clear(&w.words);
    return st;
}
