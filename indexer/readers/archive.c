#include "indexer/readers/archive.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "indexer/readers/http.h"
#include "indexer/readers/members.h"
#include "indexer/readers/reading.h"

enum { BID_BEGINS = 95, SPARE_BYTES = EV_HEAD_MAX_BYTES, HEADER_MEMBERS_MAX = 64 };

/* Reading one archive. */
struct archive {
    struct ev_input *in;
    const struct ev_archive_format *format;
    const struct ev_read_options *options;
    const struct ev_sink *sink;
    struct ev_arena *arena; /* of one record */
    struct ev_members members;
    struct ev_input *unit;
    size_t max_page_bytes;
    struct ev_buf block;     /* of one record */
    struct ev_buf bodies[2]; /* without chunks, unpacked */
    struct ev_record record;
    bool can_reread; /* file is a number of the run's */
    uint32_t file;
    uint64_t inside; /* of the record in its unit */
    uint64_t offset; /* of the record in the archive's file */
};

int ev_archive_bid(const struct ev_archive_format *format, struct ev_bytes head)
{
    char unpacked[EV_RECORD_HEAD_BYTES];
    enum ev_coding coding = ev_coding_of(head);
    size_t len;

    if (ev_bytes_starts(head, EV_LIT("\x5D\x2A\x4D\x18")))
        return BID_BEGINS; /* a dictionary of zstd, as only archives begin */
    if (coding != EV_CODING_NONE) {
        if (ev_decode_head(coding, EV_NOTHING, head, unpacked, sizeof unpacked, &len, NULL) !=
            EV_OK)
            return BID_BEGINS; /* reading will meet the same want of memory, and can tell it */
        head = (struct ev_bytes){ unpacked, len };
    }
    return format->starts(head) ? BID_BEGINS : 0;
}

/* ---- problems ----------------------------------------------------------------- */

static void tell(const struct archive *a, struct ev_error *problem, uint64_t offset)
{
    ev_reader_problem(a->in, a->sink, problem, 0, offset);
}

/* Why the unit ended, as the cause why the record is left out. */
static void tell_cut(const struct archive *a)
{
    struct ev_error problem = a->unit->failed;

    if (problem.status == EV_OK)
        (void)ev_fail(&problem, EV_EINPUT, "the record is cut short: left out");
    tell(a, &problem, a->offset);
}

/* ---- giving a page to its reader ---------------------------------------------- */

/* The last part of an address, for the readers that know files by their names. */
static struct ev_bytes url_name(struct ev_bytes url)
{
    size_t scheme = ev_bytes_find(url, EV_LIT("://"), 0), host, end;

    if (scheme == url.len)
        return url;
    host = ev_bytes_find(url, EV_LIT("/"), scheme + 3);
    end = ev_bytes_find(url, EV_LIT("?"), host);
    return ev_bytes_slice(url, host, end < url.len ? end : ev_bytes_find(url, EV_LIT("#"), host));
}

/* Types that servers give to everything; what it is, the first bytes say. */
static const char any_types[] = "application/octet-stream application/xml text/xml "
                                "application/x-unknown unknown unk no-type content/unknown";

/* Can a block of this media type hold a page? */
static bool is_page_type(struct ev_bytes type)
{
    const struct ev_reader *reader;

    if (type.len == 0 || ev_reader_word_in(any_types, type))
        return true;
    for (size_t i = 0; (reader = ev_reader_at(i)) != NULL; i++)
        if (ev_reader_word_in(reader->media_types, type))
            return true;
    return false;
}

/* Addresses of pages; crawlers also store name look-ups, logs and screenshots under their own. */
static bool is_page_url(struct ev_bytes url)
{
    static const struct ev_bytes schemes[] = {
        { "http://", 7 }, { "https://", 8 }, { "ftp://", 6 }, { "file:", 5 }
    };

    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
        if (ev_bytes_equal_nocase(ev_bytes_slice(url, 0, schemes[i].len), schemes[i]))
            return true;
    return false;
}

/* Is the start of the block that of a page? */
static enum ev_status is_wanted(struct archive *a, struct ev_bytes start, bool *wanted,
                                struct ev_error *err)
{
    const struct ev_record *record = &a->record;
    struct ev_http http;
    enum ev_status st;

    *wanted = false;
    if (record->kind == EV_RECORD_OTHER || !is_page_url(record->url))
        return EV_OK;
    if (record->kind == EV_RECORD_REVISIT) {
        *wanted = true;
        return EV_OK;
    }
    if (!record->is_http) {
        *wanted = is_page_type(record->type);
        return EV_OK;
    }
    if ((st = ev_http_read(start, a->arena, &http, err)) == EV_OK)
        *wanted = (http.status == 0 || (http.status >= 200 && http.status < 300)) &&
                  is_page_type(http.type);
    return st;
}

static enum ev_status give(struct archive *a, const struct ev_record *record, struct ev_bytes type,
                           struct ev_bytes charset, struct ev_bytes body, struct ev_error *err)
{
    struct ev_input page;
    enum ev_status st;

    ev_input_init_memory(&page, a->in->path, body);
    page.name = url_name(record->url);
    page.nested = true;
    page.media_type = type;
    page.charset_hint = charset;
    page.source = a->in->source;
    page.source.url = record->url;
    page.source.in_archive = true;
    page.source.record_offset = a->offset;
    if (record->captured_utc_s != INT64_MIN) {
        page.source.captured_utc_s = record->captured_utc_s;
        page.source.captured_from = EV_CAPTURE_RECORD;
    }
    st = ev_read_record(&page, a->options, a->sink, err);
    ev_input_clear(&page);
    return st;
}

static enum ev_status give_block(struct archive *a, const struct ev_record *record,
                                 struct ev_error *err)
{
    struct ev_bytes block = ev_buf_bytes(&a->block), body = EV_NOTHING;
    struct ev_error problem = EV_ERROR_INIT;
    struct ev_http http;
    enum ev_status st;

    if (!a->record.is_http)
        return give(a, record, a->record.type, a->record.charset, block, err);
    if ((st = ev_http_read(block, a->arena, &http, err)) != EV_OK)
        return st;
    st = ev_http_body(&http, block, a->max_page_bytes + 1, a->bodies, &body, &problem, err);
    if (problem.status != EV_OK && st != EV_EMEM)
        tell(a, &problem, a->offset);
    if (st == EV_OK && body.len > 0)
        return give(a, record, http.type, http.charset, body, err);
    return st == EV_EMEM ? st : EV_OK;
}

/* ---- from record to record ---------------------------------------------------- */

/* As ev_input_look in the unit, over the members of the record at hand. */
static enum ev_status look_on(struct archive *a, size_t n, struct ev_bytes *out,
                              struct ev_error *err)
{
    bool more = true;
    enum ev_status st = EV_OK;

    while (st == EV_OK && more) {
        st = ev_input_look(a->unit, n, out, err);
        if (st != EV_OK || out->len >= n)
            return st;
        st = ev_members_more(&a->members, &more, err);
    }
    return st;
}

/* Take n bytes; EV_END if there are fewer. */
static enum ev_status skip_on(struct archive *a, uint64_t n, struct ev_error *err)
{
    bool more = true;
    enum ev_status st = EV_OK;

    while (st == EV_OK && more) {
        uint64_t skipped;

        if ((st = ev_input_skip(a->unit, n, &skipped, err)) != EV_OK || skipped == n)
            return st;
        n -= skipped;
        st = ev_members_more(&a->members, &more, err);
    }
    return st == EV_OK ? EV_END : st;
}

/* The block into a->block, as much of it as a page may have.  EV_END: it is cut short. */
static enum ev_status block_load(struct archive *a, struct ev_error *err)
{
    uint64_t max = (uint64_t)a->max_page_bytes + SPARE_BYTES;
    uint64_t len = a->record.len < max ? a->record.len : max;
    struct ev_bytes seen;
    enum ev_status st;

    if (len > (uint64_t)EV_BUF_MAX / 2)
        len = EV_BUF_MAX / 2;
    if ((st = look_on(a, (size_t)len, &seen, err)) != EV_OK)
        return st;
    if (seen.len < len)
        return EV_END;
    ev_buf_reset(&a->block);
    ev_buf_add_bytes(&a->block, seen);
    st = ev_buf_status(&a->block, err);
    return st == EV_OK ? skip_on(a, a->record.len, err) : st;
}

/* Take blank lines; what then stands in the unit. */
static enum ev_status blank_lines_skip(struct archive *a, struct ev_bytes *next,
                                       struct ev_error *err)
{
    enum ev_status st;

    for (;;) {
        size_t n = 0;

        if ((st = ev_input_look(a->unit, EV_RECORD_HEAD_BYTES, next, err)) != EV_OK)
            return st;
        while (n < next->len && (next->data[n] == '\r' || next->data[n] == '\n'))
            n++;
        if (n == 0)
            break;
        ev_input_take(a->unit, n);
    }
    if (next->len > 0 && !a->format->starts(*next)) /* its first line may be parted */
        st = look_on(a, EV_RECORD_HEAD_BYTES, next, err);
    return st;
}

/* Go on at the next record behind offset of the unit, where that may be gone back to. */
static enum ev_status go_on_behind(struct archive *a, uint64_t offset, struct ev_error *err)
{
    (void)ev_members_go_back(&a->members, a->unit, offset);
    return ev_find_record(a->unit, true, a->format->starts, err);
}

/* The beginning of a header, cut off at the end of the archive: no fault of the record before. */
static bool is_cut_line(struct ev_bytes rest)
{
    return rest.len < EV_RECORD_HEAD_BYTES && memchr(rest.data, '\n', rest.len) == NULL;
}

/*
 * Behind the block: its tail, another record, or the end.  If not, the length is wrong
 * or the data is damaged: that is told, and the record is left out.
 */
static enum ev_status tail_check(struct archive *a, uint64_t block, bool *whole,
                                 struct ev_error *err)
{
    struct ev_error problem = EV_ERROR_INIT;
    struct ev_bytes tail = a->format->tail, next;
    bool ends;
    enum ev_status st = look_on(a, tail.len, &next, err);

    *whole = false;
    if (st != EV_OK)
        return st;
    ends = tail.len > 0 && ev_bytes_equal(ev_bytes_slice(next, 0, tail.len), tail);
    if ((st = blank_lines_skip(a, &next, err)) != EV_OK)
        return st;
    if (next.len > 0 && !ends && !a->format->starts(next) && !is_cut_line(next)) {
        (void)ev_fail(&problem, EV_EINPUT, "the length of the record is wrong: left out");
        tell(a, &problem, a->offset);
        return go_on_behind(a, block, err);
    }
    if (next.len == 0 && a->unit->failed.status != EV_OK)
        tell_cut(a);
    else
        *whole = true;
    return EV_OK;
}

/* ---- revisits ----------------------------------------------------------------- */

static enum ev_status payload_give(struct archive *a, struct ev_place place, bool *found,
                                   struct ev_error *err);

static enum ev_status place_keep(struct archive *a, struct ev_error *err)
{
    struct ev_place place = { a->file, (uint32_t)a->inside, a->offset };

    if (a->can_reread && a->inside <= EV_INSIDE_MAX)
        return ev_reading_keep(a->options->reading, &a->record, place, err);
    if (a->record.kind == EV_RECORD_REVISIT)
        ev_reading_miss(a->options->reading);
    return EV_OK;
}

/* A whole record that is wanted: its block is loaded. */
static enum ev_status record_use(struct archive *a, struct ev_error *err)
{
    struct ev_place place;
    bool found = false;
    enum ev_status st = EV_OK;

    if (a->record.kind == EV_RECORD_REVISIT) {
        if (a->options->reading != NULL && ev_reading_find(a->options->reading, &a->record, &place))
            st = payload_give(a, place, &found, err);
        return st == EV_OK && !found ? place_keep(a, err) : st;
    }
    st = place_keep(a, err);
    return st == EV_OK ? give_block(a, &a->record, err) : st;
}

/* ---- one record --------------------------------------------------------------- */

/* The record whose header was taken. */
static enum ev_status block_read(struct archive *a, struct ev_error *err)
{
    uint64_t block = ev_input_offset(a->unit);
    bool wanted = false, whole;
    struct ev_bytes start;
    size_t len = a->record.len < EV_HEAD_BYTES ? (size_t)a->record.len : EV_HEAD_BYTES;
    enum ev_status st;

    if ((st = look_on(a, len, &start, err)) != EV_OK ||
        (st = is_wanted(a, start, &wanted, err)) != EV_OK)
        return st;
    st = wanted ? block_load(a, err) : skip_on(a, a->record.len, err);
    if (st == EV_END) {
        tell_cut(a);
        return go_on_behind(a, block, err);
    }
    if (st == EV_OK)
        st = tail_check(a, block, &whole, err);
    if (st == EV_OK && wanted && whole)
        st = record_use(a, err);
    return st;
}

/* Where an offset of the archive lies in the file; one that is unpacked as a whole has no other
 * place than its own. */
static uint64_t file_offset(const struct archive *a, uint64_t offset)
{
    return a->in->origin + (a->in->pull.read == NULL ? offset : 0);
}

/* Where the record that the unit stands at lies in the file. */
static uint64_t record_offset(const struct archive *a)
{
    return file_offset(a, a->unit == a->in ? ev_input_offset(a->in) : a->members.offset);
}

/* The record's header, taken.  EV_EINPUT: it cannot be used, and the unit stands behind its
 * first byte. */
static enum ev_status header_take(struct archive *a, struct ev_error *err)
{
    struct ev_bytes seen;
    size_t len = 0;
    bool more = true;
    enum ev_status st = EV_OK;

    for (int members = 0; st == EV_OK && more && members < HEADER_MEMBERS_MAX; members++) {
        if ((st = ev_input_look(a->unit, EV_HEAD_MAX_BYTES, &seen, err)) != EV_OK)
            return st;
        if ((len = a->format->header_len(seen)) > 0 || seen.len == EV_HEAD_MAX_BYTES)
            break;
        st = ev_members_more(&a->members, &more, err);
    }
    if (st != EV_OK)
        return st;
    st = len == 0 ? ev_fail(err, EV_EINPUT, "the header of the record has no end")
                  : a->format->header(ev_bytes_slice(seen, 0, len), a->arena, &a->record, err);
    ev_input_take(a->unit, st == EV_OK ? len : 1);
    return st;
}

static enum ev_status record_read(struct archive *a, struct ev_error *err)
{
    struct ev_error problem = EV_ERROR_INIT;
    enum ev_status st;

    a->offset = record_offset(a);
    a->inside = a->unit == a->in ? 0 : ev_input_offset(a->unit);
    if ((st = header_take(a, &problem)) == EV_EINPUT) {
        if (a->unit->failed.status != EV_OK)
            problem = a->unit->failed;
        tell(a, &problem, a->offset);
        return ev_find_record(a->unit, false, a->format->starts, err);
    }
    if (st != EV_OK) {
        if (err != NULL)
            *err = problem;
        return st;
    }
    if (a->record.bad_line > 0) {
        (void)ev_fail(&problem, EV_EINPUT, "no colon in line %u of the record's header",
                      a->record.bad_line);
        tell(a, &problem, a->offset);
    }
    return block_read(a, err);
}

static enum ev_status unit_read(struct archive *a, struct ev_error *err)
{
    struct ev_error problem = EV_ERROR_INIT;
    struct ev_bytes next;
    enum ev_status st;

    while ((st = blank_lines_skip(a, &next, err)) == EV_OK && next.len > 0) {
        ev_arena_reset(a->arena);
        if (a->format->starts(next)) {
            if ((st = record_read(a, err)) != EV_OK)
                return st;
            continue;
        }
        (void)ev_fail(&problem, EV_EINPUT, "no %s record begins here", a->format->name);
        tell(a, &problem, record_offset(a));
        if ((st = ev_find_record(a->unit, false, a->format->starts, err)) != EV_OK)
            return st;
    }
    return st;
}

static void archive_init(struct archive *a, struct ev_input *in,
                         const struct ev_archive_format *format,
                         const struct ev_read_options *options, const struct ev_sink *sink,
                         struct ev_arena *arena)
{
    *a = (struct archive){
        .in = in, .format = format, .options = options, .sink = sink, .arena = arena
    };
    a->max_page_bytes = ev_reader_max_page_bytes(options);
    ev_buf_init(&a->block, EV_BUF_MAX);
    ev_buf_init(&a->bodies[0], EV_BUF_MAX);
    ev_buf_init(&a->bodies[1], EV_BUF_MAX);
    ev_members_init(&a->members, in, format->starts);
}

static void archive_clear(struct archive *a)
{
    ev_members_clear(&a->members);
    ev_buf_clear(&a->block);
    ev_buf_clear(&a->bodies[0]);
    ev_buf_clear(&a->bodies[1]);
}

enum ev_status ev_archive_read(struct ev_input *in, const struct ev_archive_format *format,
                               const struct ev_read_options *options, const struct ev_sink *sink,
                               struct ev_arena *arena, struct ev_error *err)
{
    struct archive a;
    enum ev_status st;

    archive_init(&a, in, format, options, sink, arena);
    st = ev_reading_file(options->reading, in, format, &a.file, err);
    a.can_reread = st == EV_OK;
    while (st == EV_OK || st == EV_END) {
        struct ev_error problem = EV_ERROR_INIT;

        st = ev_members_next(&a.members, &a.unit, &problem);
        if (st == EV_EINPUT || st == EV_ELIMIT) {
            tell(&a, &problem,
                 problem.offset == EV_NO_OFFSET ? EV_NO_OFFSET : file_offset(&a, problem.offset));
            st = EV_OK;
            continue;
        }
        if (st == EV_OK)
            st = unit_read(&a, err);
        else if (err != NULL)
            *err = problem;
        if (st != EV_OK)
            break;
    }
    if (st == EV_END && in->failed.status != EV_OK) {
        st = in->failed.status;
        if (err != NULL)
            *err = in->failed;
    }
    archive_clear(&a);
    return st == EV_END ? EV_OK : st;
}

/* ---- going back to a record --------------------------------------------------- */

/* Stand a at the record at a place; EV_END: it cannot be read any more. */
static enum ev_status place_enter(struct archive *a, struct ev_place place, struct ev_error *err)
{
    uint64_t skipped;
    enum ev_status st;

    if (!ev_reading_may_reread(a->options->reading, place.inside) ||
        !ev_input_seek(a->in, place.offset))
        return EV_END;
    if ((st = ev_members_next(&a->members, &a->unit, err)) == EV_OK)
        st = ev_input_skip(a->unit, place.inside, &skipped, err);
    if (st == EV_OK)
        st = header_take(a, err);
    return st == EV_EMEM ? st : st == EV_OK ? EV_OK : EV_END;
}

/* A regular file by the name under which it was read; -1 if it is gone. */
static int file_open(const char *path)
{
    struct stat st_of;
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);

    if (fd >= 0 && (fstat(fd, &st_of) != 0 || !S_ISREG(st_of.st_mode))) {
        close(fd);
        fd = -1;
    }
    return fd;
}

/* Give the block of the record at a place, as what the revisit at hand found. */
static enum ev_status payload_give(struct archive *a, struct ev_place place, bool *found,
                                   struct ev_error *err)
{
    const struct ev_reading_file *file = ev_reading_file_at(a->options->reading, place.file);
    int fd = file_open(file->path.data);
    struct ev_input in;
    struct archive b;
    enum ev_status st;

    if (fd < 0)
        return EV_OK;
    ev_input_init_fd(&in, file->shown, fd);
    archive_init(&b, &in, file->format, a->options, a->sink, a->arena);
    if ((st = place_enter(&b, place, err)) == EV_OK)
        st = block_load(&b, err);
    if (st == EV_OK) {
        struct ev_buf own = a->block;

        a->block = b.block;
        b.block = own;
        a->record.is_http = b.record.is_http;
        a->record.type = b.record.type;
        a->record.charset = b.record.charset;
        *found = true;
        st = give_block(a, &a->record, err);
    }
    archive_clear(&b);
    ev_input_clear(&in);
    close(fd);
    return st == EV_END ? EV_OK : st;
}

enum ev_status ev_archive_revisit(struct ev_place place, const struct ev_read_options *options,
                                  const struct ev_sink *sink, bool *found, struct ev_error *err)
{
    const struct ev_reading_file *file = ev_reading_file_at(options->reading, place.file);
    int fd = file_open(file->path.data);
    struct ev_place payload;
    struct ev_arena arena;
    struct ev_input in;
    struct archive a;
    enum ev_status st;

    if (fd < 0)
        return EV_OK;
    ev_arena_init(&arena, 0);
    ev_input_init_fd(&in, file->shown, fd);
    archive_init(&a, &in, file->format, options, sink, &arena);
    a.offset = place.offset;
    st = place_enter(&a, place, err);
    if (st == EV_OK && ev_reading_find(options->reading, &a.record, &payload))
        st = payload_give(&a, payload, found, err);
    archive_clear(&a);
    ev_input_clear(&in);
    ev_arena_clear(&arena);
    close(fd);
    return st == EV_END ? EV_OK : st;
}
