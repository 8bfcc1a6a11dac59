/* ARC 1 and 2, what crawlers wrote before WARC: one line for a header, then the block. */
#include <string.h>

#include "indexer/readers/archive.h"
#include "indexer/readers/http.h"

/*
 * version 1: address ip date type length
 * version 2: address ip date type status checksum location offset file length
 *
 * Addresses hold blanks at times, so the columns are counted from the date.
 */
enum { LINE_MAX_BYTES = 4000, WORDS_MAX = 200, DATE_DIGITS_MIN = 12, DATE_DIGITS_MAX = 18 };

struct columns {
    struct ev_bytes url, date, type, len;
};

static bool is_all_of(struct ev_bytes word, const char *chars)
{
    for (size_t i = 0; i < word.len; i++)
        if (word.data[i] == '\0' || strchr(chars, word.data[i]) == NULL)
            return false;
    return word.len > 0;
}

static bool is_date(struct ev_bytes word)
{
    return word.len >= DATE_DIGITS_MIN && word.len <= DATE_DIGITS_MAX &&
           is_all_of(word, "0123456789");
}

static bool is_address(struct ev_bytes word)
{
    return is_all_of(word, "0123456789abcdefABCDEF.:") || ev_bytes_equal(word, EV_LIT("-"));
}

static size_t words_split(struct ev_bytes line, struct ev_bytes words[WORDS_MAX])
{
    size_t count = 0, at = 0;

    while (at < line.len && count < WORDS_MAX) {
        size_t end = ev_bytes_find(line, EV_LIT(" "), at);

        if (end > at)
            words[count++] = ev_bytes_slice(line, at, end);
        at = end + 1;
    }
    return count;
}

static bool columns_read(struct ev_bytes line, struct columns *out)
{
    struct ev_bytes words[WORDS_MAX];
    size_t count, date = 2;

    line = ev_bytes_trim(line);
    if (ev_bytes_find(line, EV_LIT(":"), 0) > 20) /* no scheme: not even looked at */
        return false;
    count = words_split(line, words);
    while (date < count && !(is_date(words[date]) && is_address(words[date - 1])))
        date++;
    if (count < 5 || date + 2 >= count)
        return false;
    out->url = ev_bytes_slice(line, 0, (size_t)(words[date - 1].data - line.data));
    out->date = words[date];
    out->type = words[date + 1];
    out->len = words[count - 1];
    return true;
}

static size_t arc_header_len(struct ev_bytes text)
{
    size_t end = ev_bytes_find(text, EV_LIT("\n"), 0);

    return end < text.len ? end + 1 : 0;
}

static bool arc_starts(struct ev_bytes head)
{
    struct columns columns;
    struct ev_bytes line = ev_bytes_slice(head, 0, LINE_MAX_BYTES);
    size_t len;

    if (line.len == 0 || (unsigned char)((line.data[0] | 0x20) - 'a') >= 26)
        return false;
    len = arc_header_len(line);
    return len > 0 && columns_read(ev_bytes_slice(line, 0, len), &columns);
}

static enum ev_status arc_header(struct ev_bytes header, struct ev_arena *arena,
                                 struct ev_record *out, struct ev_error *err)
{
    struct ev_record record = { .kind = EV_RECORD_PAGE, .same_utc_s = INT64_MIN };
    struct columns columns;
    struct ev_bytes type;

    if (!columns_read(header, &columns) || !ev_head_number(columns.len, &record.len))
        return ev_fail(err, EV_EINPUT, "the record has no length that can be read");
    record.captured_utc_s = ev_capture_read(columns.date);
    record.url = ev_url_clean(columns.url, arena);
    type = ev_arena_copy(arena, columns.type);
    if (record.url.data == NULL || type.data == NULL)
        return ev_fail(err, EV_EMEM, "no memory for an address");
    ev_media_type_split(type, &record.type, &record.charset);
    record.is_http = ev_bytes_starts(record.url, EV_LIT("http"));
    *out = record;
    return EV_OK;
}

static const struct ev_archive_format arc = {
    "ARC", { "\n", 1 }, arc_starts, arc_header_len, arc_header
};

static int arc_bid(struct ev_bytes head, const char *name, struct ev_bytes media_type)
{
    (void)name;
    (void)media_type;
    return ev_archive_bid(&arc, head);
}

static enum ev_status arc_read(struct ev_input *in, const struct ev_read_options *options,
                               const struct ev_sink *sink, struct ev_arena *arena,
                               struct ev_error *err)
{
    return ev_archive_read(in, &arc, options, sink, arena, err);
}

const struct ev_reader ev_reader_arc = {
    "arc",   "application/x-arc application/x-internet-archive",
    "arc",   "ARC: records of a crawl, packed with gzip or not",
    arc_bid, arc_read,
};
