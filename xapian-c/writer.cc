#include "handles.hh"

using namespace xpc;

namespace
{

void give_wdb(Xapian::WritableDatabase wdb, xpc_wdb **out)
{
    give(std::unique_ptr<xpc_wdb>(new xpc_wdb(std::move(wdb))), out);
}

Xapian::WritableDatabase &writer(xpc_wdb *wdb)
{
    return need(wdb, "wdb")->wdb;
}

/* Run each(string) for n byte strings. */
template <class F> void for_each_of(const xpc_bytes *items, size_t n, const char *name, F each)
{
    need_array(items, n, name);
    for (size_t i = 0; i < n; i++)
        each(str(items[i]));
}

void set_docid(xpc_docid *out, xpc_docid docid)
{
    if (out != nullptr)
        *out = docid;
}

} // namespace

xpc_status xpc_wdb_open(const char *path, uint32_t flags, uint32_t block_size, xpc_wdb **out,
                        xpc_error *err)
{
    return guard(err, [&] {
        const bool in_memory = (flags & 0x700) == XPC_DB_BACKEND_INMEMORY;

        need(out, "out");
        if (flags > 0x77f)
            refuse("unknown flag for opening a database");
        if (block_size > 65536)
            refuse("block size over 65536");
        give_wdb(Xapian::WritableDatabase(in_memory ? "" : need(path, "path"),
                                          static_cast<int>(flags), static_cast<int>(block_size)),
                 out);
    });
}

xpc_status xpc_wdb_open_remote(const char *host, uint32_t port, uint32_t timeout_ms,
                               uint32_t connect_timeout_ms, uint32_t flags, xpc_wdb **out,
                               xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give_wdb(Xapian::Remote::open_writable(need(host, "host"), port, timeout_ms,
                                               connect_timeout_ms, static_cast<int>(flags)),
                 out);
    });
}

xpc_db *xpc_wdb_db(xpc_wdb *wdb)
{
    return wdb == nullptr ? nullptr : &wdb->view;
}

void xpc_wdb_free(xpc_wdb **wdb)
{
    destroy(wdb);
}

xpc_status xpc_wdb_close(xpc_wdb *wdb, xpc_error *err)
{
    return guard(err, [&] { writer(wdb).close(); });
}

/* ---- commits and transactions ---- */

xpc_status xpc_wdb_commit(xpc_wdb *wdb, xpc_error *err)
{
    return guard(err, [&] { writer(wdb).commit(); });
}

xpc_status xpc_wdb_begin(xpc_wdb *wdb, bool flushed, xpc_error *err)
{
    return guard(err, [&] { writer(wdb).begin_transaction(flushed); });
}

xpc_status xpc_wdb_end(xpc_wdb *wdb, xpc_error *err)
{
    return guard(err, [&] { writer(wdb).commit_transaction(); });
}

xpc_status xpc_wdb_cancel(xpc_wdb *wdb, xpc_error *err)
{
    return guard(err, [&] { writer(wdb).cancel_transaction(); });
}

/* ---- documents ---- */

xpc_status xpc_wdb_add(xpc_wdb *wdb, const xpc_doc *doc, xpc_docid *docid, xpc_error *err)
{
    return guard(err, [&] { set_docid(docid, writer(wdb).add_document(need(doc, "doc")->doc)); });
}

xpc_status xpc_wdb_replace(xpc_wdb *wdb, xpc_docid docid, const xpc_doc *doc, xpc_error *err)
{
    return guard(err, [&] { writer(wdb).replace_document(docid, need(doc, "doc")->doc); });
}

xpc_status xpc_wdb_replace_by_term(xpc_wdb *wdb, xpc_bytes unique_term, const xpc_doc *doc,
                                   xpc_docid *docid, xpc_error *err)
{
    return guard(err, [&] {
        set_docid(docid, writer(wdb).replace_document(str(unique_term), need(doc, "doc")->doc));
    });
}

xpc_status xpc_wdb_delete(xpc_wdb *wdb, const xpc_docid *docids, size_t n, xpc_error *err)
{
    return guard(err, [&] {
        Xapian::WritableDatabase &w = writer(wdb);

        need_array(docids, n, "docids");
        for (size_t i = 0; i < n; i++)
            w.delete_document(docids[i]);
    });
}

xpc_status xpc_wdb_delete_by_terms(xpc_wdb *wdb, const xpc_bytes *terms, size_t n, xpc_error *err)
{
    return guard(err, [&] {
        Xapian::WritableDatabase &w = writer(wdb);
        for_each_of(terms, n, "terms", [&](const std::string &t) { w.delete_document(t); });
    });
}

/* ---- beside the documents ---- */

xpc_status xpc_wdb_set_metadata(xpc_wdb *wdb, xpc_bytes key, xpc_bytes value, xpc_error *err)
{
    return guard(err, [&] { writer(wdb).set_metadata(str(key), str(value)); });
}

xpc_status xpc_wdb_add_spellings(xpc_wdb *wdb, const xpc_bytes *words, size_t n, uint32_t freq,
                                 xpc_error *err)
{
    return guard(err, [&] {
        Xapian::WritableDatabase &w = writer(wdb);
        for_each_of(words, n, "words", [&](const std::string &t) { w.add_spelling(t, freq); });
    });
}

xpc_status xpc_wdb_remove_spellings(xpc_wdb *wdb, const xpc_bytes *words, size_t n, uint32_t freq,
                                    xpc_error *err)
{
    return guard(err, [&] {
        Xapian::WritableDatabase &w = writer(wdb);
        for_each_of(words, n, "words", [&](const std::string &t) { w.remove_spelling(t, freq); });
    });
}

xpc_status xpc_wdb_add_synonyms(xpc_wdb *wdb, xpc_bytes term, const xpc_bytes *synonyms, size_t n,
                                xpc_error *err)
{
    return guard(err, [&] {
        Xapian::WritableDatabase &w = writer(wdb);
        const std::string t = str(term);
        for_each_of(synonyms, n, "synonyms", [&](const std::string &s) { w.add_synonym(t, s); });
    });
}

xpc_status xpc_wdb_remove_synonyms(xpc_wdb *wdb, xpc_bytes term, const xpc_bytes *synonyms,
                                   size_t n, xpc_error *err)
{
    return guard(err, [&] {
        Xapian::WritableDatabase &w = writer(wdb);
        const std::string t = str(term);
        for_each_of(synonyms, n, "synonyms", [&](const std::string &s) { w.remove_synonym(t, s); });
    });
}

xpc_status xpc_wdb_clear_synonyms(xpc_wdb *wdb, xpc_bytes term, xpc_error *err)
{
    return guard(err, [&] { writer(wdb).clear_synonyms(str(term)); });
}
