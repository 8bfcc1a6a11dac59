/* Events from the JSON that event_json.c writes. */
#include "evsearch/event.h"

#include <jansson.h>
#include <string.h>

#include "event/names.h"

/* The first failure sticks; what is read after it is empty. */
struct reader {
    struct ev_arena *arena;
    enum ev_status status;
    const char *wrong; /* key that has another form than ours */
};

static void fail_memory(struct reader *reader)
{
    if (reader->status == EV_OK)
        reader->status = EV_EMEM;
}

static void fail_form(struct reader *reader, const char *key)
{
    if (reader->status != EV_OK)
        return;
    reader->status = EV_EINPUT;
    reader->wrong = key;
}

/* The text of a string value, borrowed from it. */
static struct ev_bytes borrow_text(struct reader *reader, const json_t *value, const char *key)
{
    if (value == NULL)
        return EV_NOTHING;
    if (!json_is_string(value)) {
        fail_form(reader, key);
        return EV_NOTHING;
    }
    return (struct ev_bytes){ json_string_value(value), json_string_length(value) };
}

static struct ev_bytes copy_text(struct reader *reader, const json_t *value, const char *key)
{
    struct ev_bytes text = borrow_text(reader, value, key), copy;

    if (text.len == 0)
        return EV_NOTHING;
    copy = ev_arena_copy(reader->arena, text);
    if (copy.data == NULL)
        fail_memory(reader);
    return copy;
}

static struct ev_bytes get_text(struct reader *reader, const json_t *object, const char *key)
{
    return copy_text(reader, json_object_get(object, key), key);
}

static int64_t get_int(struct reader *reader, const json_t *object, const char *key, int64_t min,
                       int64_t max, int64_t absent)
{
    const json_t *value = json_object_get(object, key);

    if (value == NULL)
        return absent;
    if (!json_is_integer(value) || json_integer_value(value) < min ||
        json_integer_value(value) > max) {
        fail_form(reader, key);
        return absent;
    }
    return json_integer_value(value);
}

static int get_name(struct reader *reader, const json_t *object, const char *key,
                    const struct ev_names *names)
{
    const json_t *value = json_object_get(object, key);
    int found;

    if (value == NULL)
        return 0;
    found = ev_names_find(names, borrow_text(reader, value, key));
    if (found == names->count) {
        fail_form(reader, key);
        return 0;
    }
    return found;
}

/* The array at key and memory for its items; NULL and count 0 if it is absent or wrong. */
static void *get_array(struct reader *reader, const json_t *object, const char *key, size_t size,
                       const json_t **array, size_t *count)
{
    void *items;

    *count = 0;
    *array = json_object_get(object, key);
    if (*array == NULL)
        return NULL;
    if (!json_is_array(*array)) {
        fail_form(reader, key);
        return NULL;
    }
    items = ev_arena_array(reader->arena, json_array_size(*array), size);
    if (items == NULL)
        fail_memory(reader);
    else
        *count = json_array_size(*array);
    return items;
}

/* count digits at *at. */
static bool read_digits(struct ev_bytes text, size_t *at, size_t count, int *out)
{
    int value = 0;

    if (text.len - *at < count)
        return false;
    for (size_t i = 0; i < count; i++) {
        char c = text.data[*at + i];

        if (c < '0' || c > '9')
            return false;
        value = value * 10 + (c - '0');
    }
    *at += count;
    *out = value;
    return true;
}

/* The next part of a day: "-" and two digits, or "-" alone when the part is not given. */
static bool read_part(struct ev_bytes text, size_t *at, int *out)
{
    *out = 0;
    if (*at == text.len)
        return true;
    if (text.data[(*at)++] != '-')
        return false;
    if (*at < text.len && text.data[*at] == '-')
        return true;
    return read_digits(text, at, 2, out);
}

static struct ev_day get_day(struct reader *reader, const json_t *object, const char *key)
{
    struct ev_bytes text = borrow_text(reader, json_object_get(object, key), key);
    struct ev_day day = { 0, 0, 0 };
    int year = 0, month = 0, mday = 0;
    size_t at = 0;
    bool ok;

    if (text.len == 0)
        return day;
    if (text.data[0] == '-')
        at++;
    else if (!read_digits(text, &at, 4, &year)) {
        fail_form(reader, key);
        return day;
    }
    ok = read_part(text, &at, &month) && read_part(text, &at, &mday) && at == text.len;
    if (!ok || month > 12 || mday > 31) {
        fail_form(reader, key);
        return day;
    }
    return (struct ev_day){ (int16_t)year, (uint8_t)month, (uint8_t)mday };
}

static int16_t get_minute(struct reader *reader, const json_t *object, const char *key)
{
    struct ev_bytes text = borrow_text(reader, json_object_get(object, key), key);
    int hour = 0, minute = 0;
    size_t at = 0;

    if (text.len == 0)
        return EV_NO_MINUTE;
    if (text.len != 5 || !read_digits(text, &at, 2, &hour) || text.data[at++] != ':' ||
        !read_digits(text, &at, 2, &minute) || minute > 59 || hour * 60 + minute > 24 * 60) {
        fail_form(reader, key);
        return EV_NO_MINUTE;
    }
    return (int16_t)(hour * 60 + minute);
}

static uint32_t get_flags(struct reader *reader, const json_t *object)
{
    const json_t *array = json_object_get(object, "flags");
    uint32_t flags = 0;

    for (size_t i = 0; i < json_array_size(array); i++) {
        struct ev_bytes name = borrow_text(reader, json_array_get(array, i), "flags");
        unsigned bit;

        for (bit = 0; bit < 32; bit++) {
            const char *known = ev_when_flag_name((enum ev_when_flag)(1u << bit));

            if (known != NULL && ev_bytes_equal(ev_bytes_of(known), name))
                break;
        }
        if (bit == 32)
            fail_form(reader, "flags");
        else
            flags |= 1u << bit;
    }
    return flags;
}

static struct ev_when read_when(struct reader *reader, const json_t *object)
{
    struct ev_when when = EV_WHEN_INIT;

    when.start = get_day(reader, object, "start");
    when.end = get_day(reader, object, "end");
    when.start_minute = get_minute(reader, object, "start_time");
    when.end_minute = get_minute(reader, object, "end_time");
    when.zone = get_text(reader, object, "zone");
    when.zone_minutes =
        (int16_t)get_int(reader, object, "zone_minutes", -INT16_MAX, INT16_MAX, EV_NO_ZONE);
    when.zone_known =
        (uint8_t)get_int(reader, object, "zone_known", 0, EV_KNOWN_WRITTEN, EV_KNOWN_NOT);
    when.confidence = (uint8_t)get_int(reader, object, "confidence", 0, UINT8_MAX, 0);
    when.flags = get_flags(reader, object);
    return when;
}

static void read_people(struct reader *reader, const json_t *object, struct ev_facts *facts)
{
    const json_t *array;

    facts->people =
        get_array(reader, object, "people", sizeof *facts->people, &array, &facts->people_count);
    for (size_t i = 0; i < facts->people_count; i++) {
        const json_t *item = json_array_get(array, i);
        struct ev_person *person = &facts->people[i];

        person->name = get_text(reader, item, "name");
        person->affiliation = get_text(reader, item, "affiliation");
        person->job = get_text(reader, item, "job");
        person->role = (enum ev_person_role)get_name(reader, item, "role", &ev_person_role_names);
    }
}

static void read_orgs(struct reader *reader, const json_t *object, struct ev_facts *facts)
{
    const json_t *array;

    facts->orgs =
        get_array(reader, object, "organisations", sizeof *facts->orgs, &array, &facts->orgs_count);
    for (size_t i = 0; i < facts->orgs_count; i++) {
        const json_t *item = json_array_get(array, i);

        facts->orgs[i].name = get_text(reader, item, "name");
        facts->orgs[i].role = (enum ev_org_role)get_name(reader, item, "role", &ev_org_role_names);
    }
}

static void read_tags(struct reader *reader, const json_t *object, struct ev_facts *facts)
{
    const json_t *array;

    facts->tags =
        get_array(reader, object, "tags", sizeof *facts->tags, &array, &facts->tags_count);
    for (size_t i = 0; i < facts->tags_count; i++)
        facts->tags[i] = copy_text(reader, json_array_get(array, i), "tags");
}

static void read_items(struct reader *reader, const json_t *object, struct ev_facts *facts)
{
    const json_t *array;

    facts->items =
        get_array(reader, object, "items", sizeof *facts->items, &array, &facts->items_count);
    for (size_t i = 0; i < facts->items_count; i++) {
        const json_t *item = json_array_get(array, i);

        facts->items[i].start_minute = get_minute(reader, item, "start_time");
        facts->items[i].end_minute = get_minute(reader, item, "end_time");
        facts->items[i].title = get_text(reader, item, "title");
    }
}

static void read_facts(struct reader *reader, const json_t *object, struct ev_facts *facts)
{
    facts->kind = (enum ev_kind)get_name(reader, object, "kind", &ev_kind_names);
    facts->mode = (enum ev_mode)get_name(reader, object, "mode", &ev_mode_names);
    facts->status =
        (enum ev_event_status)get_name(reader, object, "status", &ev_event_status_names);
    facts->title = get_text(reader, object, "title");
    facts->subtitle = get_text(reader, object, "subtitle");
    facts->when = read_when(reader, object);
    facts->place = get_text(reader, object, "place");
    facts->language = get_text(reader, object, "language");
    facts->url = get_text(reader, object, "url");
    facts->text = get_text(reader, object, "text");
    facts->published = get_day(reader, object, "published");
    read_people(reader, object, facts);
    read_orgs(reader, object, facts);
    read_tags(reader, object, facts);
    read_items(reader, object, facts);
}

/* Two numbers in an array at key; false if it is absent or wrong. */
static bool get_pair(struct reader *reader, const json_t *object, const char *key, int64_t max,
                     int64_t pair[2])
{
    const json_t *array = json_object_get(object, key);

    if (array == NULL)
        return false;
    for (size_t i = 0; i < 2; i++) {
        const json_t *value = json_array_get(array, i);

        pair[i] = json_integer_value(value);
        if (!json_is_integer(value) || pair[i] < 0 || pair[i] > max) {
            fail_form(reader, key);
            return false;
        }
    }
    return true;
}

static struct ev_span read_span(struct reader *reader, const json_t *object)
{
    struct ev_span span = { 0, 0, EV_NO_OFFSET, EV_NO_OFFSET };
    int64_t pair[2];

    if (get_pair(reader, object, "lines", UINT32_MAX, pair)) {
        span.line_first = (uint32_t)pair[0];
        span.line_last = (uint32_t)pair[1];
    }
    if (get_pair(reader, object, "bytes", INT64_MAX, pair)) {
        span.offset_first = (uint64_t)pair[0];
        span.offset_past = (uint64_t)pair[1];
    }
    return span;
}

static struct ev_source read_source(struct reader *reader, const json_t *object)
{
    struct ev_source source = { 0 };

    source.path = get_text(reader, object, "path");
    source.url = get_text(reader, object, "url");
    source.crawl = get_text(reader, object, "crawl");
    source.captured_utc_s = get_int(reader, object, "captured", INT64_MIN, INT64_MAX, INT64_MIN);
    source.captured_from =
        (enum ev_capture_from)get_name(reader, object, "captured_from", &ev_capture_from_names);
    source.record_offset = (uint64_t)get_int(reader, object, "record", 0, INT64_MAX, 0);
    source.in_archive = json_object_get(object, "record") != NULL;
    source.span = read_span(reader, object);
    return source;
}

static enum ev_field get_field(struct reader *reader, const json_t *object)
{
    struct ev_bytes label = borrow_text(reader, json_object_get(object, "field"), "field");

    for (int i = 0; i < EV_FIELD_COUNT; i++)
        if (ev_bytes_equal(ev_bytes_of(ev_field_label((enum ev_field)i)), label))
            return (enum ev_field)i;
    fail_form(reader, "field");
    return EV_FIELD_TEXT;
}

static void read_evidence(struct reader *reader, const json_t *object, struct ev_mention *mention)
{
    const json_t *array;

    mention->evidence = get_array(reader, object, "evidence", sizeof *mention->evidence, &array,
                                  &mention->evidence_count);
    for (size_t i = 0; i < mention->evidence_count; i++) {
        const json_t *item = json_array_get(array, i);
        struct ev_evidence *evidence = &mention->evidence[i];

        evidence->field = get_field(reader, item);
        evidence->item = (uint16_t)get_int(reader, item, "item", 0, UINT16_MAX, 0);
        evidence->rule = get_text(reader, item, "rule").data;
        evidence->confidence = (uint8_t)get_int(reader, item, "confidence", 0, UINT8_MAX, 0);
        evidence->value = get_text(reader, item, "value");
        evidence->place = read_span(reader, item);
    }
}

static void read_mentions(struct reader *reader, const json_t *object, struct ev_event *event)
{
    const json_t *array;

    event->mentions = get_array(reader, object, "mentions", sizeof *event->mentions, &array,
                                &event->mentions_count);
    for (size_t i = 0; i < event->mentions_count; i++) {
        const json_t *item = json_array_get(array, i);
        struct ev_mention *mention = &event->mentions[i];

        read_facts(reader, item, &mention->facts);
        if (i > 0 && json_is_true(json_object_get(item, "text_as_before")))
            mention->facts.text = event->mentions[i - 1].facts.text;
        mention->source = read_source(reader, json_object_get(item, "source"));
        mention->rank = (uint32_t)get_int(reader, item, "rank", 0, UINT32_MAX, 0);
        read_evidence(reader, item, mention);
    }
}

static void read_event(struct reader *reader, const json_t *object, struct ev_event *event)
{
    struct ev_bytes id = borrow_text(reader, json_object_get(object, "id"), "id");
    int64_t text_of;

    if (id.len != EV_ID_LEN) {
        fail_form(reader, "id");
        return;
    }
    memcpy(event->id, id.data, id.len);
    event->first_seen_utc_s =
        get_int(reader, object, "first_seen", INT64_MIN, INT64_MAX, INT64_MIN);
    event->last_seen_utc_s = get_int(reader, object, "last_seen", INT64_MIN, INT64_MAX, INT64_MIN);
    read_facts(reader, object, &event->facts);
    read_mentions(reader, object, event);
    text_of = get_int(reader, object, "text_of", 0, (int64_t)event->mentions_count - 1, -1);
    if (text_of >= 0)
        event->facts.text = event->mentions[text_of].facts.text;
}

enum ev_status ev_event_read(struct ev_bytes json, struct ev_arena *arena, struct ev_event *out,
                             struct ev_error *err)
{
    struct reader reader = { arena, EV_OK, NULL };
    struct ev_event event = { 0 };
    json_error_t cause;
    json_t *root = json_loadb(json.data == NULL ? "" : json.data, json.len, JSON_ALLOW_NUL, &cause);

    if (root == NULL) {
        if (json_error_code(&cause) == json_error_out_of_memory)
            return ev_fail(err, EV_EMEM, "no memory for an event");
        (void)ev_fail(err, EV_EINPUT, "event is not JSON: %s", cause.text);
        return ev_error_at(err, EV_EINPUT, NULL, 0, (uint64_t)cause.position);
    }
    read_event(&reader, root, &event);
    json_decref(root);
    if (reader.status == EV_EMEM)
        return ev_fail(err, EV_EMEM, "no memory for an event");
    if (reader.status != EV_OK) {
        (void)ev_fail(err, EV_EINPUT, "event has no \"%s\" of the known form", reader.wrong);
        return ev_error_at(err, EV_EINPUT, NULL, 0, 0);
    }
    *out = event;
    return EV_OK;
}
