#include "indexer/extract/phrases.h"

#include <string.h>
#include <threads.h>

extern const struct ev_phrasebook ev_phrases_any, ev_phrases_en, ev_phrases_fr, ev_phrases_de,
    ev_phrases_es, ev_phrases_it, ev_phrases_pt, ev_phrases_nl, ev_phrases_sv, ev_phrases_da,
    ev_phrases_pl, ev_phrases_cs, ev_phrases_fi, ev_phrases_ru;

const struct ev_phrasebook *const ev_phrasebooks[] = {
    &ev_phrases_any, &ev_phrases_en, &ev_phrases_fr, &ev_phrases_de, &ev_phrases_es,
    &ev_phrases_it,  &ev_phrases_pt, &ev_phrases_nl, &ev_phrases_sv, &ev_phrases_da,
    &ev_phrases_pl,  &ev_phrases_cs, &ev_phrases_fi, &ev_phrases_ru, NULL
};

/* How a table word is compared with a word of the page. */
enum match { MATCH_WHOLE, MATCH_BEGIN, MATCH_END, MATCH_COUNT };

struct slot {
    const char *word; /* NULL: free */
    uint8_t len, match;
    uint16_t phrase; /* index + 1 of the first phrase that begins so; 0: none */
    uint32_t classes;
    uint32_t function_in, common_in, join_in, things_in, any_in; /* languages */
};

enum { SLOTS = 32768, PHRASES_MAX = 4096, AFFIX_MIN = 3, AFFIX_MAX = 24 };

/*
 * The tables as one hash table.  It follows from the constant tables alone and is
 * filled once, by whoever asks first; afterwards nobody writes it.
 */
static struct slot slots[SLOTS];
static size_t slots_used;
static const struct ev_phrase *phrases[PHRASES_MAX];
static uint16_t phrase_after[PHRASES_MAX]; /* index + 1 of the next with the same first word */
static size_t phrases_used;
static once_flag filled = ONCE_FLAG_INIT;

static uint32_t hash_step(uint32_t hash, char c)
{
    return (hash ^ (unsigned char)c) * 16777619U;
}

static uint32_t hash_of(const char *word, size_t len, enum match match)
{
    uint32_t hash = 2166136261U;

    for (size_t i = 0; i < len; i++)
        hash = hash_step(hash, match == MATCH_END ? word[len - 1 - i] : word[i]);
    return hash;
}

/* The slot of a word, or the free one where it belongs; NULL if the table is full. */
static struct slot *slot_find(uint32_t hash, const char *word, size_t len, enum match match)
{
    for (size_t i = 0; i < SLOTS; i++) {
        struct slot *slot = &slots[((hash >> 3) + hash * 31U + (uint32_t)match * 77U + i) % SLOTS];
        if (slot->word == NULL)
            return slot;
        if (slot->match == match && slot->len == len && memcmp(slot->word, word, len) == 0)
            return slot;
    }
    return NULL;
}

static struct slot *slot_add(const char *word, size_t len)
{
    enum match match = MATCH_WHOLE;
    struct slot *slot;

    if (len > 1 && word[0] == '*') {
        match = MATCH_END;
        word++;
        len--;
    } else if (len > 1 && word[len - 1] == '*') {
        match = MATCH_BEGIN;
        len--;
    }
    slot = slot_find(hash_of(word, len, match), word, len, match);
    if (slot != NULL && slot->word == NULL) {
        slot->word = word;
        slot->len = (uint8_t)len;
        slot->match = (uint8_t)match;
        slots_used++;
    }
    return slot;
}

static void add_words(const char *words, uint32_t word_class, uint32_t language)
{
    while (words != NULL && *words != '\0') {
        size_t len = strcspn(words, " ");
        struct slot *slot = len > 0 ? slot_add(words, len) : NULL;
        if (slot != NULL) {
            slot->classes |= word_class;
            slot->function_in |= (word_class & EV_WORD_FUNCTION) != 0 ? language : 0;
            slot->common_in |= (word_class & EV_WORD_COMMON) != 0 ? language : 0;
            slot->any_in |= language;
            slot->things_in |= (word_class & EV_WORD_THINGS) != 0 ? language : 0;
            slot->join_in |= (word_class & EV_WORD_AND) != 0 ? language : 0;
        }
        words += len + (words[len] == ' ');
    }
}

static void add_phrase(const struct ev_phrase *phrase)
{
    struct slot *slot = slot_add(phrase->text, strcspn(phrase->text, " "));

    if (slot == NULL || phrases_used == PHRASES_MAX)
        return;
    phrases[phrases_used] = phrase;
    phrase_after[phrases_used] = slot->phrase;
    slot->phrase = (uint16_t)++phrases_used;
}

static void add_book(const struct ev_phrasebook *book, uint32_t language)
{
    const struct {
        const char *words;
        uint32_t word_class;
    } lists[] = {
        { book->function, EV_WORD_FUNCTION },
        { book->common, EV_WORD_COMMON },
        { book->jobs, EV_WORD_JOB },
        { book->offices, EV_WORD_OFFICE | EV_WORD_JOB },
        { book->orgs, EV_WORD_ORG },
        { book->honorifics, EV_WORD_HONORIFIC },
        { book->speak, EV_WORD_SPEAK },
        { book->places, EV_WORD_PLACE },
        { book->countries, EV_WORD_COUNTRY },
        { book->join, EV_WORD_AND },
        { book->of, EV_WORD_OF },
        { book->field, EV_WORD_FIELD },
        { book->particles, EV_WORD_PARTICLE },
        { book->degrees, EV_WORD_DEGREE },
        { book->days, EV_WORD_DAY },
        { book->former, EV_WORD_FORMER },
        { book->articles, EV_WORD_ARTICLE },
    };

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        add_words(lists[i].words, lists[i].word_class, language);
    for (size_t i = 0; i < book->phrases_count; i++)
        add_phrase(&book->phrases[i]);
}

static void fill(void)
{
    for (uint32_t i = 0; ev_phrasebooks[i] != NULL; i++)
        add_book(ev_phrasebooks[i], i == 0 ? UINT32_MAX : (uint32_t)1 << i);
}

/* One of the blank-separated codes of list is language. */
static bool names_language(const char *list, struct ev_bytes language)
{
    struct ev_bytes codes = ev_bytes_of(list);

    for (size_t from = 0; from < codes.len;) {
        size_t past = ev_bytes_find(codes, EV_LIT(" "), from);
        if (ev_bytes_equal_nocase(language, ev_bytes_slice(codes, from, past)))
            return true;
        from = past + 1;
    }
    return false;
}

uint32_t ev_phrasebook_bit(struct ev_bytes language)
{
    size_t len = 0;

    while (len < language.len && language.data[len] != '-' && language.data[len] != '_')
        len++;
    language = ev_bytes_slice(language, 0, len);
    if (language.len == 0)
        return 0;
    for (uint32_t i = 1; ev_phrasebooks[i] != NULL; i++)
        if (names_language(ev_phrasebooks[i]->language, language))
            return (uint32_t)1 << i;
    return 0;
}

static void info_take(struct ev_word_info *info, const struct slot *slot)
{
    if (slot == NULL || slot->word == NULL)
        return;
    if (slot->match == MATCH_WHOLE) {
        info->classes |= slot->classes;
        info->things_in |= slot->things_in;
    } else {
        info->affixes |= slot->classes;
        info->affixes_in |= slot->any_in;
    }
    info->function_in |= slot->function_in;
    info->common_in |= slot->common_in;
    info->join_in |= slot->join_in;
    info->phrase |= slot->phrase != 0;
}

struct ev_word_info ev_word_look_up(struct ev_bytes folded)
{
    struct ev_word_info info = { 0 };
    uint32_t from_front = 2166136261U, from_back = 2166136261U;
    size_t max = folded.len < AFFIX_MAX ? folded.len : AFFIX_MAX;

    call_once(&filled, fill);
    if (folded.len == 0)
        return info;
    for (size_t len = 1; len <= max; len++) {
        const char *tail = folded.data + folded.len - len;
        from_front = hash_step(from_front, folded.data[len - 1]);
        from_back = hash_step(from_back, tail[0]);
        if (len < AFFIX_MIN)
            continue;
        info_take(&info, slot_find(from_front, folded.data, len, MATCH_BEGIN));
        if (len < folded.len)
            info_take(&info, slot_find(from_back, tail, len, MATCH_END));
    }
    info_take(&info, slot_find(hash_of(folded.data, folded.len, MATCH_WHOLE), folded.data,
                               folded.len, MATCH_WHOLE));
    return info;
}

/* *at holds the length of the prefix under way (high half) and the next of its chain (low half). */
const struct ev_phrase *ev_phrase_next(struct ev_bytes folded, uint32_t *at)
{
    uint32_t len = *at >> 16, next = *at & 0xFFFF;

    call_once(&filled, fill);
    while (next == 0) {
        enum match match = len == 0 ? MATCH_WHOLE : MATCH_BEGIN;
        size_t size = len == 0 ? folded.len : len + AFFIX_MIN - 1;
        if (folded.len == 0 || (len > 0 && (size > folded.len || size > AFFIX_MAX)))
            return NULL;
        const struct slot *slot =
            slot_find(hash_of(folded.data, size, match), folded.data, size, match);
        next = slot != NULL && slot->word != NULL ? slot->phrase : 0;
        len++;
    }
    *at = (len << 16) | phrase_after[next - 1];
    return phrases[next - 1];
}

void ev_phrases_load(size_t *words, size_t *room)
{
    call_once(&filled, fill);
    *words = slots_used;
    *room = SLOTS;
}
