/*
 * WACZ 1.1: a zip file whose folder archive/ holds WARC files.
 *
 * The directory at the end of the zip file says where they lie.  They are read where
 * they are, without unpacking the file; writers store them as they are, and they are
 * packed already.
 */
#include <string.h>

#include "base/vec.h"
#include "indexer/readers/decode.h"
#include "indexer/readers/readers.h"

enum {
    BID_WACZ = 95,
    END_BYTES = 22, /* of the record at the end, which a comment may follow */
    COMMENT_MAX = 65535,
    ENTRY_BYTES = 46,
    LOCAL_BYTES = 30,
    END64_BYTES = 56,
    LOCATOR_BYTES = 20,
    PARTS_MAX = 100000
};

enum method { STORED = 0, DEFLATED = 8 };

/* A file inside. */
struct part {
    struct ev_bytes name;
    unsigned method;
    uint64_t packed_bytes, local; /* local: where its header stands */
};
EV_VEC(parts, struct part);

static uint64_t number(struct ev_bytes s, size_t at, size_t bytes)
{
    uint64_t value = 0;

    for (size_t i = bytes; i > 0; i--)
        value = value << 8 | (at + i <= s.len ? (unsigned char)s.data[at + i - 1] : 0);
    return value;
}

static int wacz_bid(struct ev_bytes head, const char *name, struct ev_bytes media_type)
{
    static const struct ev_bytes firsts[] = {
        { "archive/", 8 }, { "datapackage", 11 }, { "indexes/", 8 }, { "pages/", 6 }
    };
    struct ev_bytes first = ev_bytes_slice(head, LOCAL_BYTES, head.len);

    if (!ev_bytes_starts(head, EV_LIT("PK\3\4")))
        return 0;
    if (ev_reader_bid_outside(&ev_reader_wacz, name, media_type) > 0)
        return BID_WACZ;
    for (size_t i = 0; i < sizeof firsts / sizeof firsts[0]; i++)
        if (ev_bytes_starts(first, firsts[i]))
            return BID_WACZ;
    return 0;
}

/* ---- the directory ------------------------------------------------------------ */

struct directory {
    uint64_t offset, entries;
};

/* len bytes at offset; fewer are EV_EINPUT. */
static enum ev_status look_at(struct ev_input *in, uint64_t offset, size_t len,
                              struct ev_bytes *out, struct ev_error *err)
{
    struct ev_bytes seen = EV_NOTHING;
    enum ev_status st;

    if (!ev_input_seek(in, offset))
        return ev_fail(err, EV_EINPUT, "the zip directory points outside of the file");
    if ((st = ev_input_peek(in, len, &seen, err)) != EV_OK)
        return st;
    if (seen.len < len)
        return ev_fail(err, EV_EINPUT, "the zip file ends early");
    *out = seen;
    return EV_OK;
}

/* Files over 4 GB or 65535 entries have a second, wider record before the last. */
static enum ev_status directory_find_wide(struct ev_input *in, uint64_t end, struct directory *out,
                                          struct ev_error *err)
{
    struct ev_bytes seen;
    uint64_t at;
    enum ev_status st;

    if (end < LOCATOR_BYTES)
        return EV_OK;
    if ((st = look_at(in, end - LOCATOR_BYTES, LOCATOR_BYTES, &seen, err)) != EV_OK)
        return st;
    if (!ev_bytes_starts(seen, EV_LIT("PK\6\7")))
        return EV_OK;
    at = number(seen, 8, 8);
    if ((st = look_at(in, at, END64_BYTES, &seen, err)) != EV_OK)
        return st;
    if (!ev_bytes_starts(seen, EV_LIT("PK\6\6")))
        return ev_fail(err, EV_EINPUT, "the zip file has no directory");
    out->entries = number(seen, 32, 8);
    out->offset = number(seen, 48, 8);
    return EV_OK;
}

static enum ev_status directory_find(struct ev_input *in, struct directory *out,
                                     struct ev_error *err)
{
    size_t len = in->size < END_BYTES + COMMENT_MAX ? (size_t)in->size : END_BYTES + COMMENT_MAX;
    struct ev_bytes seen;
    size_t at;
    enum ev_status st;

    if (in->size == UINT64_MAX)
        return ev_fail(err, EV_EINPUT, "a WACZ file cannot be read from a pipe");
    if ((st = look_at(in, in->size - len, len, &seen, err)) != EV_OK)
        return st;
    if (len < END_BYTES)
        return ev_fail(err, EV_EINPUT, "the zip file has no directory");
    for (at = len - END_BYTES; at > 0; at--)
        if (memcmp(seen.data + at, "PK\5\6", 4) == 0)
            break;
    if (memcmp(seen.data + at, "PK\5\6", 4) != 0)
        return ev_fail(err, EV_EINPUT, "the zip file has no directory: it is cut short");
    out->entries = number(seen, at + 10, 2);
    out->offset = number(seen, at + 16, 4);
    return directory_find_wide(in, in->size - len + at, out, err);
}

/* The wide sizes in the extra fields of an entry, where the narrow ones are full. */
static void read_wide(struct ev_bytes entry, struct part *part)
{
    bool whole = number(entry, 24, 4) == UINT32_MAX, packed = part->packed_bytes == UINT32_MAX,
         local = part->local == UINT32_MAX;
    size_t at = ENTRY_BYTES + (size_t)number(entry, 28, 2), end = at + (size_t)number(entry, 30, 2);

    while (at + 4 <= end && at + 4 <= entry.len) {
        size_t len = (size_t)number(entry, at + 2, 2), field = at + 4;

        if (number(entry, at, 2) == 1) {
            field += whole ? 8 : 0;
            if (packed)
                part->packed_bytes = number(entry, field, 8);
            field += packed ? 8 : 0;
            if (local)
                part->local = number(entry, field, 8);
            return;
        }
        at = field + len;
    }
}

static bool is_archive_name(struct ev_bytes name)
{
    return ev_bytes_starts(name, EV_LIT("archive/")) && !ev_bytes_ends(name, EV_LIT("/"));
}

static enum ev_status directory_read(struct ev_input *in, struct directory directory,
                                     struct ev_arena *arena, struct parts *out,
                                     struct ev_error *err)
{
    uint64_t at = directory.offset;

    for (uint64_t i = 0; i < directory.entries && out->count < PARTS_MAX; i++) {
        struct ev_bytes seen, name;
        struct part part;
        size_t len;
        struct part *slot;
        enum ev_status st = look_at(in, at, ENTRY_BYTES, &seen, err);

        if (st != EV_OK)
            return st;
        if (!ev_bytes_starts(seen, EV_LIT("PK\1\2")))
            return ev_fail(err, EV_EINPUT, "the zip directory is damaged");
        len =
            ENTRY_BYTES + (size_t)(number(seen, 28, 2) + number(seen, 30, 2) + number(seen, 32, 2));
        if ((st = look_at(in, at, len, &seen, err)) != EV_OK)
            return st;
        at += len;
        name = ev_bytes_slice(seen, ENTRY_BYTES, ENTRY_BYTES + (size_t)number(seen, 28, 2));
        part = (struct part){ name, (unsigned)number(seen, 10, 2), number(seen, 20, 4),
                              number(seen, 42, 4) };
        read_wide(seen, &part);
        if (!is_archive_name(name))
            continue;
        part.name = ev_arena_copy(arena, name);
        if (part.name.data == NULL || (slot = EV_VEC_ADD(out, arena)) == NULL)
            return ev_fail(err, EV_EMEM, "no memory for a zip directory");
        *slot = part;
    }
    return EV_OK;
}

/* ---- the files inside --------------------------------------------------------- */

static enum ev_status inflated_pull(void *ctx, char *out, size_t cap, size_t *len,
                                    struct ev_error *err)
{
    enum ev_status st = ev_decoder_read(ctx, out, cap, len, err);

    if (st == EV_END)
        *len = 0;
    return st == EV_END ? EV_OK : st;
}

static enum ev_status inflated_read(struct ev_input *packed, const struct part *part,
                                    const struct ev_read_options *options,
                                    const struct ev_sink *sink, struct ev_error *err)
{
    struct ev_decoder *decoder = NULL;
    struct ev_input in;
    enum ev_status st = ev_decoder_make(EV_CODING_BARE_DEFLATE, EV_NOTHING, packed, &decoder, err);

    if (st != EV_OK)
        return st;
    ev_input_init_pull(&in, packed->path, (struct ev_pull){ inflated_pull, decoder });
    in.name = part->name;
    in.source = packed->source;
    in.origin = packed->origin;
    st = ev_read_part(&in, options, sink, err);
    ev_input_clear(&in);
    ev_decoder_free(&decoder);
    return st;
}

static enum ev_status part_read(struct ev_input *in, const struct part *part,
                                const struct ev_read_options *options, const struct ev_sink *sink,
                                struct ev_error *err)
{
    struct ev_bytes local;
    struct ev_input inner;
    uint64_t from;
    enum ev_status st = look_at(in, part->local, LOCAL_BYTES, &local, err);

    if (st != EV_OK)
        return st;
    if (!ev_bytes_starts(local, EV_LIT("PK\3\4")))
        return ev_fail(err, EV_EINPUT, "the zip directory names a file that is not there");
    if (part->method != STORED && part->method != DEFLATED)
        return ev_fail(err, EV_EINPUT, "a file in the zip file is packed in a way not known");
    from = part->local + LOCAL_BYTES + number(local, 26, 2) + number(local, 28, 2);
    ev_input_init_part(&inner, in, from, part->packed_bytes);
    inner.name = part->name;
    st = part->method == STORED ? ev_read_part(&inner, options, sink, err)
                                : inflated_read(&inner, part, options, sink, err);
    ev_input_clear(&inner);
    return st;
}

static enum ev_status wacz_read(struct ev_input *in, const struct ev_read_options *options,
                                const struct ev_sink *sink, struct ev_arena *arena,
                                struct ev_error *err)
{
    struct directory directory = { 0, 0 };
    struct parts parts = { 0 };
    enum ev_status st = directory_find(in, &directory, err), damage = EV_OK;
    uint64_t left = in->size;

    if (st == EV_OK)
        damage = directory_read(in, directory, arena, &parts, err);
    for (size_t i = 0; i < parts.count && st == EV_OK && damage != EV_EMEM; i++) {
        struct ev_error problem = EV_ERROR_INIT;

        if (parts.items[i].packed_bytes > left)
            return ev_fail(err, EV_EINPUT, "files in the zip file overlap");
        left -= parts.items[i].packed_bytes;
        st = part_read(in, &parts.items[i], options, sink, &problem);
        if (st == EV_EINPUT) {
            ev_reader_problem(in, sink, &problem, 0,
                              parts.items[i].local < in->size ? parts.items[i].local
                                                              : EV_NO_OFFSET);
            st = EV_OK;
        } else if (st != EV_OK && err != NULL) {
            *err = problem;
        }
    }
    return st == EV_OK ? damage : st; /* what a damaged directory names before that is read */
}

const struct ev_reader ev_reader_wacz = {
    "wacz",   "application/wacz application/x-wacz",
    "wacz",   "WACZ: the WARC files of a crawl in a zip file",
    wacz_bid, wacz_read,
};
