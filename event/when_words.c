#include "event/when_words.h"

#include <string.h>
#include <threads.h>

#include "base/utf8.h"
#include "evsearch/buf.h"

/*
 * The tables are written for people, by language; this is their index by word.  It
 * is a pure function of constant tables, made once when first needed and never
 * changed again: a cache, not state.
 */
enum { SLOTS = 8192, WORDS_MAX = 4096, CALENDAR_MAX = 4096, POOL_MAX = 49152, ZONES_MAX = 512 };

struct indexed_word {
    uint32_t at; /* in pool */
    uint8_t len;
    struct ev_word word;
};

struct calendar_meaning {
    uint8_t value, language;
    bool is_month, full, every;
    uint16_t next;
};

struct indexed_zone {
    uint32_t at;
    uint8_t len;
    const struct ev_zone *zone;
};

static struct {
    char pool[POOL_MAX];
    size_t pool_used;
    uint16_t slots[SLOTS];
    struct indexed_word words[WORDS_MAX]; /* [0] unused */
    size_t words_count;
    struct calendar_meaning calendar[CALENDAR_MAX]; /* [0] unused */
    size_t calendar_count;
    uint16_t zone_slots[ZONES_MAX * 2];
    struct indexed_zone zones[ZONES_MAX]; /* [0] unused */
    size_t zones_count;
    const char *languages[64];
    size_t languages_count;
} words;

static once_flag words_made = ONCE_FLAG_INIT;

size_t ev_word_fold(struct ev_bytes word, char out[EV_WORD_MAX])
{
    /* cap is max, so the buffer fails instead of growing */
    struct ev_buf buf = { out, 0, EV_WORD_MAX, EV_WORD_MAX, EV_OK };

    ev_fold(word, &buf);
    return buf.status == EV_OK ? buf.len : 0;
}

static uint32_t hash_of(struct ev_bytes s)
{
    uint32_t h = 2166136261u; /* FNV-1a */

    for (size_t i = 0; i < s.len; i++)
        h = (h ^ (unsigned char)s.data[i]) * 16777619u;
    return h ^ (h >> 15);
}

/* The slot of s, which holds its word or is empty. */
static size_t slot_of(struct ev_bytes s)
{
    size_t slot = hash_of(s) % SLOTS;

    while (words.slots[slot] != 0) {
        const struct indexed_word *w = &words.words[words.slots[slot]];

        if (w->len == s.len && memcmp(words.pool + w->at, s.data, s.len) == 0)
            break;
        slot = (slot + 1) % SLOTS;
    }
    return slot;
}

/* Copy s into the pool; false when the pool is full. */
static bool pool_add(struct ev_bytes s, uint32_t *at)
{
    if (s.len == 0 || s.len > EV_WORD_MAX || words.pool_used + s.len > POOL_MAX)
        return false;
    memcpy(words.pool + words.pool_used, s.data, s.len);
    *at = (uint32_t)words.pool_used;
    words.pool_used += s.len;
    return true;
}

/* The entry of a word, made if need be; NULL when the index is full (a test sees to that). */
static struct ev_word *word_add(struct ev_bytes word)
{
    char folded[EV_WORD_MAX];
    struct ev_bytes s = { folded, ev_word_fold(word, folded) };
    size_t slot = slot_of(s);
    struct indexed_word *w;

    if (words.slots[slot] != 0)
        return &words.words[words.slots[slot]].word;
    if (words.words_count + 1 >= WORDS_MAX)
        return NULL;
    w = &words.words[words.words_count + 1];
    if (!pool_add(s, &w->at))
        return NULL;
    w->len = (uint8_t)s.len;
    words.slots[slot] = (uint16_t)++words.words_count;
    return &w->word;
}

/* Take the next alternative off *list; false at its end. */
static bool next_alternative(const char **list, struct ev_bytes *out)
{
    size_t n = strcspn(*list, "|");

    if (n == 0)
        return false;
    *out = (struct ev_bytes){ *list, n };
    *list += n + ((*list)[n] == '|');
    return true;
}

static void add_calendar_names(const char *list, int value, bool is_month, size_t language)
{
    struct ev_bytes name;
    bool full = true;

    while (next_alternative(&list, &name)) {
        bool every = name.data[0] == '+';
        struct ev_word *word = word_add(ev_bytes_slice(name, every, name.len));
        struct calendar_meaning *m;
        uint16_t *tail;

        if (word == NULL || words.calendar_count + 1 >= CALENDAR_MAX)
            return;
        m = &words.calendar[++words.calendar_count];
        *m = (struct calendar_meaning){
            (uint8_t)value, (uint8_t)language, is_month, full, every, 0
        };
        for (tail = &word->calendar; *tail != 0;)
            tail = &words.calendar[*tail].next;
        *tail = (uint16_t)words.calendar_count;
        full = false;
    }
}

static void add_calendars(const struct ev_calendar_words *calendars, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t language = words.languages_count++;

        words.languages[language] = calendars[i].language;
        for (int m = 0; m < 12; m++)
            add_calendar_names(calendars[i].months[m], m + 1, true, language);
        for (int d = 0; d < 7; d++)
            add_calendar_names(calendars[i].weekdays[d], d + 1, false, language);
    }
}

static void add_small_words(const struct ev_small_words *row)
{
    const char *list = row->words;
    struct ev_bytes name;

    while (next_alternative(&list, &name)) {
        struct ev_word *word = word_add(name);

        if (word == NULL)
            return;
        word->classes |= row->word_class;
        if (row->word_class == EV_WORD_SEASON)
            word->season = row->value;
        else if (row->word_class == EV_WORD_CLOCK_NAME)
            word->hour = row->value;
        else if (row->word_class == EV_WORD_CUE)
            word->cue = row->value;
    }
}

static void add_zone(const struct ev_zone *zone)
{
    const char *list = zone->words;
    struct ev_bytes name;

    while (next_alternative(&list, &name)) {
        char folded[EV_WORD_MAX];
        struct ev_bytes s = { folded, ev_word_fold(name, folded) };
        struct indexed_zone *z;
        size_t slot;

        if (words.zones_count + 1 >= ZONES_MAX)
            return;
        z = &words.zones[words.zones_count + 1];
        if (!pool_add(s, &z->at))
            return;
        z->len = (uint8_t)s.len;
        z->zone = zone;
        words.zones_count++;
        for (slot = hash_of(s) % (ZONES_MAX * 2); words.zone_slots[slot] != 0;)
            slot = (slot + 1) % (ZONES_MAX * 2);
        words.zone_slots[slot] = (uint16_t)words.zones_count;
    }
}

static void make_words(void)
{
    add_calendars(ev_calendar_west, ev_calendar_west_count);
    add_calendars(ev_calendar_north, ev_calendar_north_count);
    add_calendars(ev_calendar_east, ev_calendar_east_count);
    add_calendars(ev_calendar_cyrillic, ev_calendar_cyrillic_count);
    for (size_t i = 0; i < ev_small_words_count; i++)
        add_small_words(&ev_small_words[i]);
    for (size_t i = 0; i < ev_zones_count; i++)
        add_zone(&ev_zones[i]);
}

const struct ev_word *ev_word_find(struct ev_bytes folded)
{
    uint16_t found;

    call_once(&words_made, make_words);
    if (folded.len == 0)
        return NULL;
    found = words.slots[slot_of(folded)];
    return found == 0 ? NULL : &words.words[found].word;
}

const struct ev_zone *ev_zone_find(struct ev_bytes folded)
{
    size_t slot = hash_of(folded) % (ZONES_MAX * 2);

    call_once(&words_made, make_words);
    for (; words.zone_slots[slot] != 0; slot = (slot + 1) % (ZONES_MAX * 2)) {
        const struct indexed_zone *z = &words.zones[words.zone_slots[slot]];

        if (z->len == folded.len && memcmp(words.pool + z->at, folded.data, folded.len) == 0)
            return z->zone;
    }
    return NULL;
}

/* The part of a language tag before the first '-'. */
static struct ev_bytes primary_tag(struct ev_bytes language)
{
    return ev_bytes_slice(language, 0, ev_bytes_find(language, EV_LIT("-"), 0));
}

uint64_t ev_word_language_bit(struct ev_bytes language)
{
    struct ev_bytes wanted = primary_tag(language);
    uint64_t bits = 0;

    if (wanted.len == 0)
        return 0;
    call_once(&words_made, make_words);
    if (ev_bytes_equal_nocase(wanted, EV_LIT("nb")) || ev_bytes_equal_nocase(wanted, EV_LIT("nn")))
        wanted = EV_LIT("no");
    for (size_t i = 0; i < words.languages_count; i++)
        if (ev_bytes_equal_nocase(primary_tag(ev_bytes_of(words.languages[i])), wanted))
            bits |= (uint64_t)1 << i;
    return bits;
}

static struct ev_calendar_word calendar_meaning(const struct ev_word *word,
                                                struct ev_bytes language, bool is_month)
{
    struct ev_calendar_word out = { 0, false, false, false, 0 };
    uint64_t wanted;

    if (word == NULL || word->calendar == 0)
        return out;
    wanted = ev_word_language_bit(language);
    for (uint16_t i = word->calendar; i != 0; i = words.calendar[i].next) {
        const struct calendar_meaning *m = &words.calendar[i];
        uint64_t bit = (uint64_t)1 << m->language;
        bool native = (wanted & bit) != 0;

        if (m->is_month != is_month)
            continue;
        if (out.value == 0 || (native && !out.native))
            out = (struct ev_calendar_word){ m->value, native, m->full, m->every,
                                             out.value == m->value ? out.languages : 0 };
        if (m->value == out.value) {
            out.languages |= bit;
            out.full |= m->full;
        }
    }
    return out;
}

struct ev_calendar_word ev_word_month(const struct ev_word *word, struct ev_bytes language)
{
    return calendar_meaning(word, language, true);
}

struct ev_calendar_word ev_word_weekday(const struct ev_word *word, struct ev_bytes language)
{
    return calendar_meaning(word, language, false);
}
