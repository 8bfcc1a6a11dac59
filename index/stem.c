#include "index/stem.h"

#include <string.h>

#include "base/utf8.h"
#include "index/token.h"
#include "xapian-c.h"

/* ISO 639-1 code, name of the stemmer in libxapian 1.4. */
static const struct {
    const char *code, *name;
} languages[] = {
    { "ar", "arabic" },     { "ca", "catalan" },  { "da", "danish" },     { "de", "german" },
    { "en", "english" },    { "es", "spanish" },  { "eu", "basque" },     { "fi", "finnish" },
    { "fr", "french" },     { "ga", "irish" },    { "hu", "hungarian" },  { "hy", "armenian" },
    { "id", "indonesian" }, { "it", "italian" },  { "lt", "lithuanian" }, { "nb", "norwegian" },
    { "ne", "nepali" },     { "nl", "dutch" },    { "nn", "norwegian" },  { "no", "norwegian" },
    { "pt", "portuguese" }, { "ro", "romanian" }, { "ru", "russian" },    { "sv", "swedish" },
    { "ta", "tamil" },      { "tr", "turkish" },
};

enum { LANGUAGES = sizeof languages / sizeof languages[0] };
_Static_assert((int)LANGUAGES <= (int)EV_STEM_LANGUAGES, "the cache has no room for a row");

static size_t language_row(struct ev_bytes code)
{
    size_t i;

    for (i = 0; i < LANGUAGES; i++)
        if (ev_bytes_equal_nocase(code, ev_bytes_of(languages[i].code)))
            break;
    return i;
}

const char *ev_stem_code(struct ev_bytes language)
{
    size_t row, len = 0;

    while (len < language.len && language.data[len] != '-' && language.data[len] != '_')
        len++;
    if (len == 0)
        return "en";
    row = language_row(ev_bytes_slice(language, 0, len));
    return row < LANGUAGES ? languages[row].code : NULL;
}

const char *ev_stem_code_at(size_t i)
{
    return i < LANGUAGES ? languages[i].code : NULL;
}

enum ev_status ev_stem(struct ev_stemmers *stemmers, const char *code, struct ev_bytes word,
                       struct ev_buf *out, struct ev_error *err)
{
    size_t row = language_row(ev_bytes_of(code)), len = 0;
    char stem[4 * EV_WORD_MAX + 8];
    xpc_error why = XPC_ERROR_INIT;

    if (row == LANGUAGES || word.len + 8 > sizeof stem)
        return ev_fail(err, EV_EINDEX, "no stemmer for \"%s\"", code);
    if (stemmers->made[row] == NULL &&
        xpc_stem_new(languages[row].name, &stemmers->made[row], &why) != XPC_OK)
        return ev_fail(err, why.status == XPC_ENOMEM ? EV_EMEM : EV_EINDEX, "%s", why.message);
    if (xpc_stem_word(stemmers->made[row], (xpc_bytes){ word.data, word.len }, stem, sizeof stem,
                      &len, &why) != XPC_OK)
        return ev_fail(err, why.status == XPC_ENOMEM ? EV_EMEM : EV_EINDEX, "%s", why.message);
    ev_fold((struct ev_bytes){ stem, len }, out);
    return ev_buf_status(out, err);
}

void ev_stemmers_clear(struct ev_stemmers *stemmers)
{
    for (size_t i = 0; i < LANGUAGES; i++)
        xpc_stem_free(&stemmers->made[i]);
}
