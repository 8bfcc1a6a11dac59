/* What evindex says: one form for messages, one place that writes to the streams. */
#include "indexer/evindex.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MESSAGE_BYTES = 1024 };

/* Write text without its control characters: file names and pages are not to be trusted. */
static void put_clean(FILE *stream, const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;

        putc(c < 0x20 || c == 0x7F ? '?' : c, stream);
    }
}

void say(const char *fmt, ...)
{
    char text[MESSAGE_BYTES];
    va_list ap;

    va_start(ap, fmt);
    (void)vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    fputs("evindex: ", stderr);
    put_clean(stderr, text);
    putc('\n', stderr);
}

void say_error(const struct ev_error *err)
{
    const char *system = err->os_errno == 0 ? NULL : strerrordesc_np(err->os_errno);
    char place[64] = "";

    if (err->line != 0)
        snprintf(place, sizeof place, "%u: ", err->line);
    else if (err->offset != EV_NO_OFFSET && err->file[0] != '\0')
        snprintf(place, sizeof place, "byte %llu: ", (unsigned long long)err->offset);
    say("%s%s%s%s%s%s", err->file, err->file[0] == '\0' ? "" : ": ", place,
        err->text[0] == '\0' ? ev_status_name(err->status) : err->text, system == NULL ? "" : ": ",
        system == NULL ? "" : system);
}

int exit_code_of(enum ev_status status)
{
    switch (status) {
    case EV_OK: return EXIT_DONE;
    case EV_END: return EXIT_NOTHING;
    case EV_EUSAGE:
    case EV_EQUERY: return EXIT_USAGE;
    case EV_ELOCKED: return EXIT_LOCKED;
    case EV_ESCHEMA: return EXIT_SCHEMA;
    default: return EXIT_TROUBLE;
    }
}

int fail_with(enum ev_status status, const struct ev_error *err)
{
    struct ev_error plain = EV_ERROR_INIT;

    plain.status = status;
    say_error(err->status == EV_OK ? &plain : err);
    return exit_code_of(status);
}

bool print_buf(struct ev_buf *buf)
{
    struct ev_error err = EV_ERROR_INIT;
    bool ok = ev_buf_status(buf, &err) == EV_OK;

    if (!ok)
        say_error(&err);
    else if (buf->len > 0)
        ok = fwrite(buf->data, 1, buf->len, stdout) == buf->len;
    ev_buf_reset(buf);
    return ok;
}

int finish_output(int code)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return code;
    say("cannot write to standard output");
    return EXIT_TROUBLE;
}
