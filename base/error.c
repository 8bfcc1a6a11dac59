#include "evsearch/error.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

/* vsnprintf cuts at a byte, which may lie inside a character. */
static void drop_cut_character(char *text)
{
    size_t end = strlen(text), at = end;

    while (end > 0 && ev_utf8_prev((struct ev_bytes){ text, end }, &at) == EV_RUNE_BAD)
        end = at;
    text[end] = '\0';
}

enum ev_status ev_fail(struct ev_error *err, enum ev_status status, const char *fmt, ...)
{
    va_list ap;
    int len, saved = errno;

    if (err == NULL)
        return status;
    err->status = status;
    err->os_errno = status == EV_EIO ? saved : 0;
    err->offset = EV_NO_OFFSET;
    err->line = 0;
    err->file[0] = '\0';
    va_start(ap, fmt);
    len = vsnprintf(err->text, sizeof err->text, fmt, ap);
    va_end(ap);
    if (len >= (int)sizeof err->text)
        drop_cut_character(err->text);
    return status;
}

enum ev_status ev_error_at(struct ev_error *err, enum ev_status status, const char *file,
                           uint32_t line, uint64_t offset)
{
    if (err == NULL)
        return status;
    if (file != NULL) {
        size_t n = ev_utf8_cut(ev_bytes_of(file), sizeof err->file - 1);

        memcpy(err->file, file, n);
        err->file[n] = '\0';
    }
    if (line != 0)
        err->line = line;
    if (offset != EV_NO_OFFSET)
        err->offset = offset;
    return err->status;
}

const char *ev_status_name(enum ev_status status)
{
    switch (status) {
    case EV_OK: return "ok";
    case EV_END: return "nothing here";
    case EV_EMEM: return "out of memory";
    case EV_EIO: return "i/o error";
    case EV_EINPUT: return "bad input";
    case EV_ELIMIT: return "limit reached";
    case EV_EUSAGE: return "wrong usage";
    case EV_EQUERY: return "bad query";
    case EV_ELOCKED: return "index locked";
    case EV_ESCHEMA: return "index schema not readable";
    case EV_EINDEX: return "index error";
    }
    return "unknown status";
}
