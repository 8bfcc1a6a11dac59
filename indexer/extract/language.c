#include "indexer/extract/language.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <textcat.h>

#include "base/utf8.h"

#ifndef EV_TEXTCAT_DIR
#define EV_TEXTCAT_DIR "/usr/share/libexttextcat"
#endif

enum {
    SURE = EV_STOP_WEIGHT * 5 / 2, /* function words needed, weighted */
    TEXTCAT_MIN = 40,              /* bytes; below that it only guesses */
    TEXTCAT_MAX = 2000,            /* bytes it is given */
    SCRIPT_LETTERS = 400           /* letters that are looked at */
};

/*
 * Languages known by function words only share most of them with a bigger neighbour
 * (Galician with Portuguese); they have to be ahead to win.
 */
static uint32_t weighted(const struct ev_words *row, uint32_t count)
{
    return row->phrases[EV_W_EVENT] == NULL ? count - count / 8 : count;
}

struct ev_bytes ev_language_by_stops(const uint32_t counts[EV_WORDS_LANG_MAX], size_t words)
{
    const struct ev_words *row, *best = NULL;
    uint32_t most = 0, second = 0;
    size_t i;

    for (i = 1; i < EV_WORDS_LANG_MAX && (row = ev_words_at(i)) != NULL; i++) {
        uint32_t count = weighted(row, counts[i]);

        if (count > most) {
            second = most;
            most = count;
            best = row;
        } else if (count > second) {
            second = count;
        }
    }
    if (most < SURE && (most < EV_STOP_WEIGHT || (words > 12 && second * 4 > most * 3)))
        return EV_NOTHING;
    if (second * 20 > most * 19)
        return EV_NOTHING;
    return ev_bytes_of(best->lang);
}

/* Scripts that are written in one language only, as far as pages of events go. */
static const struct script {
    uint32_t first, last;
    const char *lang;
} scripts[] = {
    { 0x0370, 0x03FF, "el" }, { 0x0590, 0x05FF, "he" }, { 0x0600, 0x06FF, "ar" },
    { 0x0E00, 0x0E7F, "th" }, { 0x10A0, 0x10FF, "ka" }, { 0x0530, 0x058F, "hy" },
    { 0x0900, 0x097F, "hi" }, { 0x3040, 0x30FF, "ja" }, { 0xAC00, 0xD7AF, "ko" },
    { 0x1100, 0x11FF, "ko" }, { 0x4E00, 0x9FFF, "zh" },
};

struct ev_bytes ev_language_by_script(struct ev_bytes text)
{
    size_t counts[sizeof scripts / sizeof *scripts] = { 0 };
    size_t at = 0, letters = 0, i, best = 0;

    while (at < text.len && letters < SCRIPT_LETTERS) {
        uint32_t rune = ev_utf8_next(text, &at);

        if (rune < 0x80 && !((rune | 32) >= 'a' && (rune | 32) <= 'z'))
            continue;
        letters += ev_rune_is_letter(rune);
        for (i = 0; rune >= 0x370 && i < sizeof scripts / sizeof *scripts; i++)
            counts[i] += rune >= scripts[i].first && rune <= scripts[i].last;
    }
    for (i = 1; i < sizeof scripts / sizeof *scripts; i++)
        if (counts[i] > counts[best])
            best = i;
    for (i = 0; i < sizeof scripts / sizeof *scripts; i++)
        if (strcmp(scripts[i].lang, "ja") == 0 && counts[i] * 8 > letters)
            best = i; /* Japanese mixes its own letters with Chinese ones */
    return letters > 0 && counts[best] * 3 > letters ? ev_bytes_of(scripts[best].lang) : EV_NOTHING;
}

struct ev_bytes ev_language_primary(struct ev_bytes tag, struct ev_arena *arena)
{
    struct ev_bytes copy;
    size_t i, len = 0;

    while (len < tag.len && ((tag.data[len] | 32) >= 'a' && (tag.data[len] | 32) <= 'z'))
        len++;
    if (len < 2 || len > 3)
        return EV_NOTHING;
    copy = ev_arena_copy(arena, ev_bytes_slice(tag, 0, len));
    for (i = 0; copy.data != NULL && i < len; i++)
        ((char *)copy.data)[i] |= 32;
    if (ev_bytes_equal(copy, EV_LIT("nb")) || ev_bytes_equal(copy, EV_LIT("nn")))
        return EV_LIT("no");
    return copy;
}

/* Classify text with the fingerprints, which are read from disk once per process. */
static const char *classify(struct ev_bytes text, char *answer, size_t size)
{
    static pthread_mutex_t using = PTHREAD_MUTEX_INITIALIZER;
    static void *handle;
    const char *found = NULL;

    pthread_mutex_lock(&using); /* a handle keeps its answer inside itself */
    if (handle == NULL)
        handle = special_textcat_Init(EV_TEXTCAT_DIR "/fpdb.conf", EV_TEXTCAT_DIR "/");
    if (handle != NULL)
        found = textcat_Classify(handle, text.data, ev_utf8_cut(text, TEXTCAT_MAX));
    if (found != NULL)
        (void)snprintf(answer, size, "%s", found);
    pthread_mutex_unlock(&using);
    return found == NULL ? NULL : answer;
}

struct ev_bytes ev_language_by_textcat(struct ev_bytes text, struct ev_arena *arena)
{
    char buffer[64];
    const char *answer;

    if (text.len < TEXTCAT_MIN)
        return EV_NOTHING;
    answer = classify(text, buffer, sizeof buffer);
    /* "[en--utf8][nl--utf8]": several candidates mean that it is not sure; the first is best. */
    if (answer == NULL || answer[0] != '[')
        return EV_NOTHING;
    return ev_language_primary(ev_bytes_of(answer + 1), arena);
}
