#include "indexer/extract/words.h"

#include <pthread.h>
#include <string.h>

#include "base/utf8.h"
#include "evsearch/buf.h"

static const struct ev_words *const tables[] = {
    &ev_words_any, &ev_words_en, &ev_words_fr, &ev_words_de, &ev_words_es,
    &ev_words_it,  &ev_words_pt, &ev_words_nl, &ev_words_sv, &ev_words_no,
    &ev_words_da,  &ev_words_pl, &ev_words_cs, &ev_words_ru,
};

enum {
    TABLES = sizeof tables / sizeof *tables,
    SLOTS = 1 << 12,      /* of the hash tables; over the number of words in the tables */
    PHRASE_WORDS_MAX = 8, /* longer phrases are cut */
    PHRASE_LANGS_MAX = 3, /* languages that share a phrase which still tells one */
    HEAD_MIN = 3,         /* letters of a compound before its last part */
    TAIL_MIN = 4,         /* letters of that part */
    TAIL_MAX = 14
};

struct phrase {
    uint32_t words[PHRASE_WORDS_MAX];
    uint8_t count, cls;
    uint8_t lang;        /* row of ev_words_at */
    bool compound;       /* of a language that writes compounds as one word */
    struct phrase *next; /* with the same first word, longer ones first */
};

struct stop_word {
    uint32_t hash;
    uint64_t langs; /* bit per row of ev_words_at */
};

struct ev_lexicon {
    struct phrase *phrases[SLOTS];
    struct stop_word stops[SLOTS];
};

const struct ev_words *ev_words_at(size_t index)
{
    if (index < TABLES)
        return tables[index];
    return ev_words_stops[index - TABLES].lang == NULL ? NULL : &ev_words_stops[index - TABLES];
}

static bool is_word_rune(uint32_t rune)
{
    return ev_rune_is_letter(rune) || ev_rune_is_digit(rune);
}

/* FNV-1a over the folded word; ASCII needs no folding library. */
static uint32_t hash_bytes(const char *s, size_t len)
{
    uint32_t hash = 2166136261u;
    size_t i;

    for (i = 0; i < len; i++) {
        unsigned char c = (unsigned char)s[i];

        if (c >= 'A' && c <= 'Z')
            c = (unsigned char)(c + ('a' - 'A'));
        hash = (hash ^ c) * 16777619u;
    }
    return hash == 0 ? 1 : hash;
}

static uint32_t hash_word(struct ev_bytes word, bool ascii, struct ev_buf *folded)
{
    if (ascii)
        return hash_bytes(word.data, word.len);
    ev_buf_reset(folded);
    ev_fold(word, folded);
    return hash_bytes(folded->data == NULL ? "" : folded->data, folded->len);
}

/* Move *at over the rest of a word that began before it; says whether all of it is ASCII. */
static bool word_end(struct ev_bytes text, size_t *at, bool ascii)
{
    while (*at < text.len) {
        unsigned char c = (unsigned char)text.data[*at];
        size_t next = *at;

        if (c < 0x80) {
            if (!((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z')))
                break;
            (*at)++;
            continue;
        }
        if (!is_word_rune(ev_utf8_next(text, &next)))
            break;
        ascii = false;
        *at = next;
    }
    return ascii;
}

bool ev_words_split(struct ev_bytes text, struct ev_arena *arena, struct ev_word_list *words)
{
    struct ev_buf folded;
    size_t at = 0;
    bool ok = true;

    ev_buf_init(&folded, EV_BUF_MAX);
    words->count = 0;
    while (at < text.len && ok) {
        size_t from = at;
        uint32_t rune = ev_utf8_next(text, &at);
        struct ev_word *word;
        bool ascii;

        if (!is_word_rune(rune))
            continue;
        ascii = word_end(text, &at, rune < 0x80);
        word = EV_VEC_ADD(words, arena);
        ok = word != NULL;
        if (ok) {
            word->from = (uint32_t)from;
            word->to = (uint32_t)at;
            word->hash = hash_word(ev_bytes_slice(text, from, at), ascii, &folded);
        }
    }
    ok = ok && folded.status == EV_OK;
    ev_buf_clear(&folded);
    return ok;
}

static bool phrase_add(struct ev_lexicon *lexicon, const struct ev_word_list *words, size_t cls,
                       size_t lang, struct ev_arena *arena)
{
    struct phrase **at, *phrase;
    size_t i;

    if (words->count == 0)
        return true;
    phrase = ev_arena_alloc(arena, sizeof *phrase);
    if (phrase == NULL)
        return false;
    phrase->cls = (uint8_t)cls;
    phrase->lang = (uint8_t)lang;
    phrase->compound = ev_words_at(lang)->compounds;
    for (i = 0; i < words->count && i < PHRASE_WORDS_MAX; i++)
        phrase->words[i] = words->items[i].hash;
    phrase->count = (uint8_t)i;
    at = &lexicon->phrases[phrase->words[0] % SLOTS];
    while (*at != NULL && (*at)->count > phrase->count)
        at = &(*at)->next;
    phrase->next = *at;
    *at = phrase;
    return true;
}

static bool phrases_add(struct ev_lexicon *lexicon, const char *list, size_t cls, size_t lang,
                        struct ev_word_list *words, struct ev_arena *arena)
{
    while (list != NULL && *list != '\0') {
        size_t len = strcspn(list, "|");

        if (!ev_words_split((struct ev_bytes){ list, len }, arena, words) ||
            !phrase_add(lexicon, words, cls, lang, arena))
            return false;
        list += len + (list[len] == '|');
    }
    return true;
}

static struct stop_word *stop_slot(const struct ev_lexicon *lexicon, uint32_t hash)
{
    size_t at = hash % SLOTS;

    while (lexicon->stops[at].hash != 0 && lexicon->stops[at].hash != hash)
        at = (at + 1) % SLOTS;
    return (struct stop_word *)&lexicon->stops[at];
}

static bool stops_add(struct ev_lexicon *lexicon, const char *list, size_t lang,
                      struct ev_word_list *words, struct ev_arena *arena)
{
    size_t i;

    if (!ev_words_split(ev_bytes_of(list), arena, words))
        return false;
    for (i = 0; i < words->count; i++) {
        struct stop_word *stop = stop_slot(lexicon, words->items[i].hash);

        stop->hash = words->items[i].hash;
        stop->langs |= (uint64_t)1 << lang;
    }
    return true;
}

static const struct ev_lexicon *lexicon_make(struct ev_arena *arena)
{
    struct ev_lexicon *lexicon = ev_arena_alloc(arena, sizeof *lexicon);
    struct ev_word_list words = { 0 };
    const struct ev_words *row;
    size_t i, cls;

    if (lexicon == NULL)
        return NULL;
    for (i = 0; (row = ev_words_at(i)) != NULL && i < EV_WORDS_LANG_MAX; i++) {
        for (cls = 0; cls < EV_W_COUNT; cls++)
            if (!phrases_add(lexicon, row->phrases[cls], cls, i, &words, arena))
                return NULL;
        if (!stops_add(lexicon, row->stop, i, &words, arena))
            return NULL;
    }
    return lexicon;
}

/*
 * The lexicon follows from the constant tables alone.  It is made once, by whoever
 * asks first, and then only read; a failure is not kept, so that the next page
 * may find the memory.
 */
const struct ev_lexicon *ev_lexicon(void)
{
    static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;
    static struct ev_arena arena;
    static const struct ev_lexicon *made;
    const struct ev_lexicon *lexicon;

    pthread_mutex_lock(&making);
    if (made == NULL && (made = lexicon_make(&arena)) == NULL)
        ev_arena_clear(&arena);
    lexicon = made;
    pthread_mutex_unlock(&making);
    return lexicon;
}

static bool phrase_is_at(const struct phrase *phrase, const struct ev_word_list *words, size_t at)
{
    size_t i;

    if (words->count - at < phrase->count)
        return false;
    for (i = 0; i < phrase->count; i++)
        if (phrase->words[i] != words->items[at + i].hash)
            return false;
    return true;
}

static bool hit_add(const struct phrase *phrase, const struct ev_word_list *words, size_t at,
                    struct ev_arena *arena, struct ev_word_hits *hits)
{
    struct ev_word_hit *hit = EV_VEC_ADD(hits, arena);

    if (hit == NULL)
        return false;
    hit->from = words->items[at].from;
    hit->to = words->items[at + phrase->count - 1].to;
    hit->word = (uint16_t)(at > UINT16_MAX ? UINT16_MAX : at);
    hit->words = phrase->count;
    hit->cls = phrase->cls;
    return true;
}

/* A phrase that few languages have tells the language, though less than a function word. */
static void count_languages(uint64_t langs, uint32_t counts[EV_WORDS_LANG_MAX])
{
    uint32_t shared = 0;
    uint64_t bits;
    size_t lang;

    for (bits = langs; bits != 0; bits &= bits - 1)
        shared++;
    if (shared == 0 || shared > PHRASE_LANGS_MAX)
        return;
    for (lang = 0; langs != 0; lang++, langs >>= 1)
        if ((langs & 1) != 0)
            counts[lang] += EV_STOP_WEIGHT / 2 / shared;
}

bool ev_lexicon_find(const struct ev_lexicon *lexicon, const struct ev_word_list *words, size_t max,
                     struct ev_arena *arena, struct ev_word_hits *hits, uint64_t *classes,
                     uint32_t *counts)
{
    uint32_t past[EV_W_COUNT] = { 0 }; /* per class: word after its last hit */
    size_t i, added = 0;

    for (i = 0; i < words->count; i++) {
        const struct phrase *phrase = lexicon->phrases[words->items[i].hash % SLOTS];
        uint64_t langs = 0;

        for (; phrase != NULL; phrase = phrase->next) {
            if (!phrase_is_at(phrase, words, i))
                continue;
            langs |= (uint64_t)1 << phrase->lang;
            if (i < past[phrase->cls])
                continue;
            past[phrase->cls] = (uint32_t)(i + phrase->count);
            *classes |= (uint64_t)1 << phrase->cls;
            if (added++ < max && !hit_add(phrase, words, i, arena, hits))
                return false;
        }
        if (counts != NULL)
            count_languages(langs, counts);
    }
    return true;
}

uint64_t ev_lexicon_compound(const struct ev_lexicon *lexicon, struct ev_bytes word)
{
    const uint64_t wanted =
        (uint64_t)1 << EV_W_EVENT | (uint64_t)1 << EV_W_VENUE | (uint64_t)1 << EV_W_ONLINE_NOUN;
    struct ev_buf folded;
    uint64_t classes = 0;
    size_t len;

    ev_buf_init(&folded, EV_BUF_MAX);
    ev_fold(word, &folded);
    for (len = TAIL_MIN; len <= TAIL_MAX && len + HEAD_MIN <= folded.len; len++) {
        uint32_t hash = hash_bytes(folded.data + folded.len - len, len);
        const struct phrase *phrase = lexicon->phrases[hash % SLOTS];

        for (; phrase != NULL; phrase = phrase->next)
            if (phrase->count == 1 && phrase->words[0] == hash && phrase->compound)
                classes |= (uint64_t)1 << phrase->cls;
    }
    ev_buf_clear(&folded);
    return classes & wanted;
}

void ev_lexicon_count_stops(const struct ev_lexicon *lexicon, const struct ev_word_list *words,
                            uint32_t counts[EV_WORDS_LANG_MAX])
{
    size_t i, lang;

    for (i = 0; i < words->count; i++) {
        uint64_t langs = stop_slot(lexicon, words->items[i].hash)->langs;
        uint32_t weight, shared = 0;
        uint64_t bits;

        for (bits = langs; bits != 0; bits &= bits - 1)
            shared++;
        if (shared == 0)
            continue;
        weight = EV_STOP_WEIGHT / shared;
        for (lang = 0; langs != 0; lang++, langs >>= 1)
            if ((langs & 1) != 0)
                counts[lang] += weight;
    }
}
