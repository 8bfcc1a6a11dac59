#include "handles.hh"
#include "list.hh"

#include <algorithm>

using namespace xpc;

namespace
{

static_assert(XPC_DB_CREATE_OR_OVERWRITE == Xapian::DB_CREATE_OR_OVERWRITE, "flags");
static_assert(XPC_DB_CREATE == Xapian::DB_CREATE && XPC_DB_OPEN == Xapian::DB_OPEN, "flags");
static_assert(XPC_DB_NO_SYNC == Xapian::DB_NO_SYNC, "flags");
static_assert(XPC_DB_FULL_SYNC == Xapian::DB_FULL_SYNC, "flags");
static_assert(XPC_DB_DANGEROUS == Xapian::DB_DANGEROUS, "flags");
static_assert(XPC_DB_NO_TERMLIST == Xapian::DB_NO_TERMLIST, "flags");
static_assert(XPC_DB_RETRY_LOCK == Xapian::DB_RETRY_LOCK, "flags");
static_assert(XPC_DB_BACKEND_GLASS == Xapian::DB_BACKEND_GLASS, "flags");
static_assert(XPC_DB_BACKEND_CHERT == Xapian::DB_BACKEND_CHERT, "flags");
static_assert(XPC_DB_BACKEND_STUB == Xapian::DB_BACKEND_STUB, "flags");
static_assert(XPC_DB_BACKEND_INMEMORY == Xapian::DB_BACKEND_INMEMORY, "flags");

int open_flags(uint32_t flags)
{
    if (flags > 0x77f)
        refuse("unknown flag for opening a database");
    return static_cast<int>(flags);
}

std::string open_path(const char *path, uint32_t flags)
{
    if ((flags & 0x700) == XPC_DB_BACKEND_INMEMORY)
        return std::string();
    return need(path, "path");
}

Xapian::Database open_one(const char *path, uint32_t flags)
{
    return Xapian::Database(open_path(path, flags), open_flags(flags));
}

Xapian::Database empty_database()
{
    return Xapian::Database(std::string(), Xapian::DB_BACKEND_INMEMORY);
}

void give_db(const Xapian::Database &db, xpc_db **out)
{
    std::unique_ptr<xpc_db> handle(new xpc_db);

    handle->db = db;
    give(std::move(handle), out);
}

} // namespace

/* ---- opening ---- */

xpc_status xpc_db_open(const char *path, uint32_t flags, xpc_db **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give_db(open_one(path, flags), out);
    });
}

xpc_status xpc_db_open_many(const char *const *paths, size_t n, uint32_t flags, xpc_db **out,
                            xpc_error *err)
{
    size_t at = 0;
    const xpc_status status = guard(err, [&] {
        Xapian::Database all;
        need(out, "out");
        need_array(paths, n, "paths");
        if (n == 0)
            all = empty_database();
        for (; at < n; at++)
            all.add_database(open_one(paths[at], flags));
        give_db(all, out);
    });

    /* Xapian names the path in some messages only; say which one it was */
    if (status != XPC_OK && paths != nullptr && at < n)
        set_context(err, paths[at]);
    return status;
}

xpc_status xpc_db_open_fd(int fd, uint32_t flags, xpc_db **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give_db(Xapian::Database(fd, open_flags(flags)), out);
    });
}

xpc_status xpc_db_open_remote(const char *host, uint32_t port, uint32_t timeout_ms,
                              uint32_t connect_timeout_ms, xpc_db **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give_db(Xapian::Remote::open(need(host, "host"), port, timeout_ms, connect_timeout_ms),
                out);
    });
}

xpc_status xpc_db_open_program(const char *program, const char *args, uint32_t timeout_ms,
                               xpc_db **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give_db(Xapian::Remote::open(std::string(need(program, "program")),
                                     std::string(need(args, "args")), timeout_ms),
                out);
    });
}

xpc_status xpc_db_add(xpc_db *db, const xpc_db *other, xpc_error *err)
{
    return guard(err, [&] {
        need(db, "db");
        need(other, "other");
        if (db->is_view)
            refuse("nothing can be added to the view of a writer");
        db->db.add_database(other->db);
    });
}

void xpc_db_free(xpc_db **db)
{
    if (db != nullptr && *db != nullptr && (*db)->is_view)
        *db = nullptr; /* the writer owns it */
    else
        destroy(db);
}

/* ---- life ---- */

xpc_status xpc_db_reopen(xpc_db *db, bool *changed, xpc_error *err)
{
    return guard(err, [&] {
        const bool newer = need(db, "db")->db.reopen();
        if (changed != nullptr)
            *changed = newer;
    });
}

xpc_status xpc_db_close(xpc_db *db, xpc_error *err)
{
    return guard(err, [&] { need(db, "db")->db.close(); });
}

xpc_status xpc_db_keep_alive(xpc_db *db, xpc_error *err)
{
    return guard(err, [&] { need(db, "db")->db.keep_alive(); });
}

xpc_status xpc_db_retry(xpc_db *db, uint32_t tries, xpc_retry_fn run, void *ctx, xpc_error *err)
{
    const xpc_status bad = guard(err, [&] {
        need(db, "db");
        if (run == nullptr)
            refuse("run is NULL");
    });

    if (bad != XPC_OK)
        return bad;
    for (;;) {
        const xpc_status status = run(ctx, db, err);
        if (status != XPC_EMODIFIED || tries <= 1)
            return status;
        tries--;
        const xpc_status reopened = xpc_db_reopen(db, nullptr, err);
        if (reopened != XPC_OK)
            return reopened;
    }
}

/* ---- about it ---- */

xpc_status xpc_db_get_stats(const xpc_db *db, xpc_db_stats *out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        xpc_db_stats s = {};

        need(out, "out");
        s.doc_count = d.get_doccount();
        s.shard_count = static_cast<uint32_t>(d.size());
        s.last_docid = d.get_lastdocid();
        s.doclen_lower = d.get_doclength_lower_bound();
        s.doclen_upper = d.get_doclength_upper_bound();
        s.total_length = d.get_total_length();
        s.average_length = d.get_average_length();
        s.has_positions = d.has_positions();
        *out = s;
    });
}

xpc_status xpc_db_term_stats(const xpc_db *db, const xpc_bytes *terms, size_t n,
                             xpc_term_stats *out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        std::vector<xpc_term_stats> stats(n);

        need_array(terms, n, "terms");
        need_array(out, n, "out");
        for (size_t i = 0; i < n; i++) {
            const std::string term = str(terms[i]);
            stats[i].termfreq = d.get_termfreq(term);
            stats[i].collfreq = d.get_collection_freq(term);
            stats[i].wdf_upper = d.get_wdf_upper_bound(term);
        }
        std::copy(stats.begin(), stats.end(), out);
    });
}

xpc_status xpc_db_slot_stats(const xpc_db *db, uint32_t slot, uint32_t *freq, xpc_buf *lower,
                             xpc_buf *upper, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const uint32_t f = d.get_value_freq(slot);
        const std::string lo = d.get_value_lower_bound(slot);
        const std::string up = d.get_value_upper_bound(slot);

        reserve_buf(lower, lo.size());
        reserve_buf(upper, up.size());
        if (lower != nullptr)
            set_buf(lower, lo);
        if (upper != nullptr)
            set_buf(upper, up);
        if (freq != nullptr)
            *freq = f;
    });
}

xpc_status xpc_db_uuid(const xpc_db *db, xpc_buf *out, xpc_error *err)
{
    return guard(err, [&] { set_buf(out, need(db, "db")->db.get_uuid()); });
}

xpc_status xpc_db_revision(const xpc_db *db, uint64_t *out, xpc_error *err)
{
    return guard(err, [&] {
        const uint64_t revision = need(db, "db")->db.get_revision();
        *need(out, "out") = revision;
    });
}

xpc_status xpc_db_locked(const xpc_db *db, bool *out, xpc_error *err)
{
    return guard(err, [&] {
        const bool locked = need(db, "db")->db.locked();
        *need(out, "out") = locked;
    });
}

xpc_status xpc_db_describe(const xpc_db *db, xpc_buf *out, xpc_error *err)
{
    return guard(err, [&] { set_buf(out, need(db, "db")->db.get_description()); });
}

/* ---- metadata ---- */

xpc_status xpc_db_metadata(const xpc_db *db, xpc_bytes key, xpc_buf *out, xpc_error *err)
{
    return guard(err, [&] { set_buf(out, need(db, "db")->db.get_metadata(str(key))); });
}

xpc_status xpc_db_metadata_keys(const xpc_db *db, xpc_bytes prefix, size_t limit, xpc_list **out,
                                xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const std::string start = str(prefix);
        list_builder list;

        need(out, "out");
        take(list, d.metadata_keys_begin(start), d.metadata_keys_end(start), start, limit,
             [](const Xapian::TermIterator &) {});
        list.give(out);
    });
}
