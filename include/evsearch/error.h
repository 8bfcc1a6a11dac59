/*
 * Status codes and the error value.
 *
 * Every function that can fail returns an enum ev_status; what it produces goes
 * to out-parameters, which are untouched unless the status is EV_OK.  The last
 * parameter is a struct ev_error that the caller owns and that may be NULL.  It
 * is written only on failure, by the lowest function that knows the cause;
 * functions above pass it on unchanged, or add a place with ev_error_at().
 *
 *     struct ev_error err = EV_ERROR_INIT;
 *     if (ev_index_open(dir, &index, &err) != EV_OK)
 *         fprintf(stderr, "%s\n", err.text);
 *
 * The value holds no pointer: it can be copied, and survives out-of-memory.
 */
#ifndef EVSEARCH_ERROR_H
#define EVSEARCH_ERROR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum ev_status {
    EV_OK = 0,
    EV_END,     /* nothing (more) here: an iterator's end, "not found"; no message is made */
    EV_EMEM,    /* out of memory */
    EV_EIO,     /* reading or writing failed; os_errno is set */
    EV_EINPUT,  /* the input breaks its format; offset says where */
    EV_ELIMIT,  /* a limit of ours was reached (size, ratio, depth, time) */
    EV_EUSAGE,  /* wrong option or argument */
    EV_EQUERY,  /* the query cannot be read; offset says where */
    EV_ELOCKED, /* another writer holds the index */
    EV_ESCHEMA, /* the index was built with another schema */
    EV_EINDEX   /* the index is missing or damaged, or the engine failed */
};

#define EV_NO_OFFSET UINT64_MAX

struct ev_error {
    enum ev_status status;
    int os_errno;    /* 0 unless status is EV_EIO */
    uint64_t offset; /* byte offset into the input or query, EV_NO_OFFSET if none */
    uint32_t line;   /* line of the input counted from 1, 0 if not known */
    char file[256];  /* the input's path or URL, cut at a character border; "" if none */
    char text[256];  /* one line, UTF-8, lower case start, no newline, no full stop */
};

#define EV_ERROR_INIT                     \
    {                                     \
        EV_OK, 0, EV_NO_OFFSET, 0, "", "" \
    }

/*
 * Fill *err (if err is not NULL) and return status, so that a failing line is
 * one line:  return ev_fail(err, EV_EINPUT, "no colon in header line %u", n);
 * For EV_EIO the current errno is kept in os_errno.
 */
enum ev_status ev_fail(struct ev_error *err, enum ev_status status, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/*
 * Add the place to an error that was made lower down: file (NULL keeps what is
 * there), line (0 keeps), offset (EV_NO_OFFSET keeps).  Returns err->status, or
 * status if err is NULL.
 */
enum ev_status ev_error_at(struct ev_error *err, enum ev_status status, const char *file,
                           uint32_t line, uint64_t offset);

/* A short lower-case name ("i/o error"); never NULL, for any value. */
const char *ev_status_name(enum ev_status status);

#ifdef __cplusplus
}
#endif
#endif
