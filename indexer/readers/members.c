#include "indexer/readers/members.h"

#include <string.h>

enum { WINDOW_BYTES = 64 * 1024, DICTIONARY_MAX = 8 << 20 };

/* A packed stream that grows more than this is no archive of pages but a bomb. */
static const uint64_t member_free_bytes = (uint64_t)64 << 20;
static const uint64_t archive_free_bytes = (uint64_t)1 << 30;
enum { RATIO_MAX = 200 };

static const uint64_t reread_max = (uint64_t)256 << 20;

enum state {
    AT_FIRST,  /* nothing was read */
    IN_MEMBER, /* the unit gives bytes of a member */
    AT_MEMBER, /* packed stands behind a member */
    AT_UNIT,   /* packed stands before a member that begins a unit */
    AT_DAMAGE, /* a member is damaged, and that was told */
    AT_END
};

void ev_members_init(struct ev_members *m, struct ev_input *packed,
                     bool (*starts)(struct ev_bytes head))
{
    *m = (struct ev_members){ .packed = packed, .starts = starts, .reread_left = reread_max };
    ev_buf_init(&m->dictionary, DICTIONARY_MAX);
    ev_input_init_memory(&m->unit, packed->path, EV_NOTHING);
}

void ev_members_clear(struct ev_members *m)
{
    ev_decoder_free(&m->decoder);
    ev_input_clear(&m->unit);
    ev_buf_clear(&m->dictionary);
}

bool ev_members_go_back(struct ev_members *m, struct ev_input *in, uint64_t offset)
{
    uint64_t now = ev_input_offset(in);

    if (offset > now || now - offset > m->reread_left || !ev_input_seek(in, offset))
        return false;
    m->reread_left -= now - offset;
    return true;
}

/* ---- finding records ---------------------------------------------------------- */

/* The first place in window from which on begins(window from there), window.len if none. */
static size_t find_line(struct ev_bytes window, size_t past, bool at_line,
                        bool (*starts)(struct ev_bytes head))
{
    size_t at = 0;

    while (at < past) {
        struct ev_bytes here = ev_bytes_slice(window, at, at + EV_RECORD_HEAD_BYTES);

        if ((at > 0 || at_line) && starts(here))
            return at;
        at = ev_bytes_find(window, EV_LIT("\n"), at) + 1;
    }
    return window.len;
}

enum ev_status ev_find_record(struct ev_input *in, bool at_line,
                              bool (*starts)(struct ev_bytes head), struct ev_error *err)
{
    for (;;) {
        struct ev_bytes window;
        enum ev_status st = ev_input_look(in, WINDOW_BYTES, &window, err);
        bool last = window.len < WINDOW_BYTES;
        size_t past, at;

        if (st != EV_OK)
            return st;
        past = last ? window.len : window.len - EV_RECORD_HEAD_BYTES;
        at = find_line(window, past, at_line, starts);
        if (at < window.len || last) {
            ev_input_take(in, at);
            return EV_OK;
        }
        ev_input_take(in, past);
        at_line = window.data[past - 1] == '\n';
    }
}

/* ---- members ------------------------------------------------------------------ */

enum start { STARTS_NOTHING, STARTS_BLANK, STARTS_RECORD };

/* What the member at the beginning of packed starts with, blank lines before it aside. */
static enum ev_status member_start(const struct ev_members *m, struct ev_bytes packed,
                                   enum start *out, struct ev_error *err)
{
    char unpacked[EV_RECORD_HEAD_BYTES];
    struct ev_bytes head = { unpacked, 0 };
    enum ev_status st = EV_OK;

    if (ev_coding_of(packed) == m->coding)
        st = ev_decode_head(m->coding, ev_buf_bytes(&m->dictionary), packed, unpacked,
                            sizeof unpacked, &head.len, err);
    if (st != EV_OK)
        return st;
    *out = head.len > 0 ? STARTS_BLANK : STARTS_NOTHING;
    while (head.len > 0 && (head.data[0] == '\r' || head.data[0] == '\n'))
        head = ev_bytes_slice(head, 1, head.len);
    if (head.len > 0)
        *out = m->starts(head) ? STARTS_RECORD : STARTS_NOTHING;
    return EV_OK;
}

/* Begin to unpack the member that packed stands at. */
static enum ev_status member_begin(struct ev_members *m, struct ev_error *err)
{
    m->member = ev_input_offset(m->packed);
    m->member_bytes = 0;
    if (m->decoder != NULL)
        return ev_decoder_again(m->decoder, err);
    return ev_decoder_make(m->coding, ev_buf_bytes(&m->dictionary), m->packed, &m->decoder, err);
}

static size_t nuls_count(struct ev_bytes s)
{
    size_t n = 0;

    while (n < s.len && s.data[n] == '\0')
        n++;
    return n;
}

/* Pass over the NULs that pad members; what then stands ahead. */
static enum ev_status padding_skip(struct ev_members *m, struct ev_bytes *seen,
                                   struct ev_error *err)
{
    enum ev_status st;

    while ((st = ev_input_look(m->packed, EV_HEAD_BYTES, seen, err)) == EV_OK && seen->len > 0 &&
           seen->data[0] == '\0')
        ev_input_take(m->packed, nuls_count(*seen));
    return st;
}

enum ev_status ev_members_more(struct ev_members *m, bool *more, struct ev_error *err)
{
    struct ev_bytes seen;
    enum start start;
    enum ev_status st;

    *more = false;
    if (m->state != AT_MEMBER)
        return EV_OK;
    if ((st = padding_skip(m, &seen, err)) != EV_OK || ev_coding_of(seen) != m->coding)
        return st;
    if ((st = member_start(m, seen, &start, err)) != EV_OK || start == STARTS_RECORD)
        return st;
    if ((st = member_begin(m, err)) != EV_OK)
        return st;
    m->state = IN_MEMBER;
    m->unit.ended = false;
    *more = true;
    return EV_OK;
}

static enum ev_status check_ratio(const struct ev_members *m, struct ev_error *err)
{
    uint64_t at = ev_input_offset(m->packed), member = at - m->member;

    if ((m->member_bytes > member_free_bytes && m->member_bytes / RATIO_MAX > member) ||
        (m->unpacked > archive_free_bytes && m->unpacked / RATIO_MAX > at))
        return ev_fail(err, EV_ELIMIT, "unpacks to more than %d times its size: left out",
                       RATIO_MAX);
    return EV_OK;
}

static enum ev_status unit_read(void *ctx, char *out, size_t cap, size_t *len, struct ev_error *err)
{
    struct ev_members *m = ctx;
    enum ev_status st = ev_decoder_read(m->decoder, out, cap, len, err);

    if (st == EV_END) {
        m->state = AT_MEMBER;
        *len = 0;
        return EV_OK;
    }
    if (st == EV_OK) {
        m->member_bytes += *len;
        m->unpacked += *len;
        st = check_ratio(m, err);
    }
    if (st != EV_OK)
        m->state = m->unpacked > archive_free_bytes && st == EV_ELIMIT ? AT_END : AT_DAMAGE;
    return st;
}

/* The first place below past at which a member begins with a record; past if none. */
static enum ev_status find_member(const struct ev_members *m, struct ev_bytes window, size_t past,
                                  size_t *out, struct ev_error *err)
{
    enum start start = STARTS_NOTHING;
    size_t at = 0;

    while (at < past) {
        struct ev_bytes here = ev_bytes_slice(window, at, at + EV_HEAD_BYTES);
        enum ev_status st = EV_OK;

        if (ev_coding_of(here) == m->coding)
            st = member_start(m, here, &start, err);
        if (st != EV_OK)
            return st;
        if (start == STARTS_RECORD)
            break;
        at++;
    }
    *out = at;
    return EV_OK;
}

/* Move packed to the next member that begins with a record. */
static enum ev_status resync(struct ev_members *m, struct ev_error *err)
{
    uint64_t from = m->member + 1;

    if (from < ev_input_offset(m->packed))
        (void)ev_members_go_back(m, m->packed, from);
    for (;;) {
        struct ev_bytes window;
        enum ev_status st = ev_input_look(m->packed, WINDOW_BYTES, &window, err);
        bool last = window.len < WINDOW_BYTES;
        size_t past, at;

        if (st != EV_OK)
            return st;
        past = last ? window.len : window.len - EV_HEAD_BYTES;
        if ((st = find_member(m, window, past, &at, err)) != EV_OK)
            return st;
        ev_input_take(m->packed, at);
        if (at < past || last) {
            m->state = at < past ? AT_UNIT : AT_END;
            return EV_OK;
        }
    }
}

/*
 * Archives packed with zstd may begin with a frame to skip that holds a dictionary,
 * itself packed or not.
 */
static enum ev_status dictionary_read(struct ev_members *m, struct ev_error *err)
{
    struct ev_bytes seen;
    uint32_t len = 0;
    bool cut;
    enum ev_status st = ev_input_look(m->packed, 8, &seen, err);

    if (st != EV_OK || seen.len < 8 || !ev_bytes_starts(seen, EV_LIT("\x5D\x2A\x4D\x18")))
        return st;
    for (int i = 7; i >= 4; i--)
        len = len << 8 | (unsigned char)seen.data[i];
    if (len >= DICTIONARY_MAX)
        return ev_fail(err, EV_ELIMIT, "the zstd dictionary is too large");
    if ((st = ev_input_look(m->packed, (size_t)len + 8, &seen, err)) != EV_OK)
        return st;
    seen = ev_bytes_slice(seen, 8, seen.len);
    if (seen.len < len)
        return ev_fail(err, EV_EINPUT, "the zstd dictionary ends early");
    if (ev_bytes_starts(seen, EV_LIT("\x28\xB5\x2F\xFD")))
        st = ev_decode_all(EV_CODING_ZSTD, seen, DICTIONARY_MAX - 1, &m->dictionary, &cut, err);
    else
        ev_buf_add_bytes(&m->dictionary, seen);
    ev_input_take(m->packed, (size_t)len + 8);
    return st == EV_OK ? ev_buf_status(&m->dictionary, err) : st;
}

/* What the archive is packed with, and whether it begins with a record. */
static enum ev_status first(struct ev_members *m, struct ev_error *err)
{
    struct ev_bytes seen;
    enum ev_status st = ev_input_look(m->packed, EV_HEAD_BYTES, &seen, err);

    if (st != EV_OK)
        return st;
    m->coding = ev_coding_of(seen);
    m->state = AT_UNIT;
    if (m->coding == EV_CODING_ZSTD && (st = dictionary_read(m, err)) != EV_OK)
        m->state = AT_END;
    return st;
}

/* Read what is left of the member, to stand behind it. */
static enum ev_status member_finish(struct ev_members *m, struct ev_error *err)
{
    uint64_t skipped;

    if (m->coding == EV_CODING_NONE) {
        m->state = AT_END;
        return EV_OK;
    }
    return ev_input_skip(&m->unit, UINT64_MAX, &skipped, err);
}

/* Behind a unit: another should begin.  What stands there instead is told. */
static enum ev_status behind_member(struct ev_members *m, struct ev_error *err)
{
    struct ev_bytes seen;
    enum start start;
    enum ev_status st = padding_skip(m, &seen, err);

    if (st != EV_OK)
        return st;
    m->state = seen.len == 0 ? AT_END : AT_UNIT;
    if (seen.len == 0 || (st = member_start(m, seen, &start, err)) != EV_OK ||
        start != STARTS_NOTHING)
        return st;
    m->state = AT_DAMAGE;
    m->member = ev_input_offset(m->packed);
    (void)ev_fail(err, EV_EINPUT,
                  ev_coding_of(seen) == m->coding ? "no record begins in this %s data"
                                                  : "no %s data here",
                  ev_coding_name(m->coding));
    return ev_error_at(err, EV_EINPUT, NULL, 0, m->member);
}

static enum ev_status unit_begin(struct ev_members *m, struct ev_input **unit, struct ev_error *err)
{
    struct ev_pull pull = { unit_read, m };
    enum ev_status st;

    m->offset = ev_input_offset(m->packed);
    m->state = IN_MEMBER;
    if (m->coding == EV_CODING_NONE) {
        *unit = m->packed;
        return EV_OK;
    }
    ev_input_clear(&m->unit);
    ev_input_init_pull(&m->unit, m->packed->path, pull);
    if ((st = member_begin(m, err)) == EV_OK)
        *unit = &m->unit;
    return st;
}

enum ev_status ev_members_next(struct ev_members *m, struct ev_input **unit, struct ev_error *err)
{
    enum ev_status st = EV_OK;

    if (m->state == AT_FIRST)
        st = first(m, err);
    if (st == EV_OK && m->state == IN_MEMBER)
        st = member_finish(m, err);
    if (st == EV_OK && m->state == AT_MEMBER)
        st = behind_member(m, err);
    else if (st == EV_OK && m->state == AT_DAMAGE)
        st = resync(m, err);
    if (st != EV_OK)
        return st;
    return m->state == AT_END ? EV_END : unit_begin(m, unit, err);
}
