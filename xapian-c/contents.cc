/* What is inside a database: terms, postings, values, positions. */
#include "handles.hh"
#include "list.hh"

#include <algorithm>

using namespace xpc;

namespace
{

void add_positions(list_builder &list, const Xapian::TermIterator &it)
{
    const Xapian::PositionIterator end = it.positionlist_end();

    for (Xapian::PositionIterator pos = it.positionlist_begin(); pos != end; ++pos)
        list.add_position(*pos);
}

} // namespace

xpc_status xpc_db_terms(const xpc_db *db, xpc_bytes prefix, xpc_bytes from, size_t limit,
                        xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const std::string start = str(prefix), first = str(from);
        list_builder list;

        need(out, "out");
        Xapian::TermIterator it = d.allterms_begin(start);
        if (it != d.allterms_end(start) && first > start)
            it.skip_to(first);
        take(list, it, d.allterms_end(start), start, limit,
             [&](const Xapian::TermIterator &t) { list.last().freq = t.get_termfreq(); });
        list.give(out);
    });
}

xpc_status xpc_db_postings(const xpc_db *db, xpc_bytes term, xpc_docid from, xpc_posting_entry *out,
                           size_t cap, size_t *n, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const std::string t = str(term);
        const Xapian::PostingIterator end = d.postlist_end(t);
        std::vector<xpc_posting_entry> found;

        need_array(out, cap, "out");
        need(n, "n");
        Xapian::PostingIterator it = d.postlist_begin(t);
        if (it != end && from > 1)
            it.skip_to(from);
        for (; it != end && found.size() < cap; ++it)
            found.push_back({ *it, it.get_wdf(), it.get_doclength() });
        std::copy(found.begin(), found.end(), out);
        *n = found.size();
    });
}

xpc_status xpc_db_slot_values(const xpc_db *db, uint32_t slot, xpc_docid from, size_t limit,
                              xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const Xapian::ValueIterator end = d.valuestream_end(slot);
        list_builder list;

        need(out, "out");
        Xapian::ValueIterator it = d.valuestream_begin(slot);
        if (it != end && from > 1)
            it.skip_to(from);
        for (; it != end && list.size() < limit; ++it) {
            xpc_item &item = list.add(*it);
            item.slot = slot;
            item.docid = it.get_docid();
        }
        if (it != end)
            list.set_more();
        list.give(out);
    });
}

xpc_status xpc_db_values(const xpc_db *db, const xpc_docid *docids, size_t ndocs,
                         const uint32_t *slots, size_t nslots, xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        list_builder list;

        need_array(docids, ndocs, "docids");
        need_array(slots, nslots, "slots");
        need(out, "out");
        for (size_t i = 0; i < ndocs; i++)
            list.add_values(d.get_document(docids[i]), docids[i], slots, nslots);
        list.give(out);
    });
}

xpc_status xpc_db_doc_length(const xpc_db *db, xpc_docid docid, uint32_t *length,
                             uint32_t *unique_terms, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const uint32_t len = d.get_doclength(docid);
        const uint32_t unique = unique_terms == nullptr ? 0 : d.get_unique_terms(docid);

        if (length != nullptr)
            *length = len;
        if (unique_terms != nullptr)
            *unique_terms = unique;
    });
}

xpc_status xpc_db_doc_terms(const xpc_db *db, xpc_docid docid, xpc_bytes prefix, bool positions,
                            size_t limit, xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const std::string start = str(prefix);
        list_builder list;

        need(out, "out");
        Xapian::TermIterator it = d.termlist_begin(docid);
        if (it != d.termlist_end(docid) && !start.empty())
            it.skip_to(start);
        take(list, it, d.termlist_end(docid), start, limit, [&](const Xapian::TermIterator &t) {
            list.last().wdf = t.get_wdf();
            list.last().freq = t.get_termfreq();
            if (positions)
                add_positions(list, t);
        });
        list.give(out);
    });
}

xpc_status xpc_doc_terms(const xpc_doc *doc, xpc_bytes prefix, bool positions, size_t limit,
                         xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Document &d = need(doc, "doc")->doc;
        const std::string start = str(prefix);
        list_builder list;

        need(out, "out");
        Xapian::TermIterator it = d.termlist_begin();
        if (it != d.termlist_end() && !start.empty())
            it.skip_to(start);
        take(list, it, d.termlist_end(), start, limit, [&](const Xapian::TermIterator &t) {
            list.last().wdf = t.get_wdf();
            if (positions)
                add_positions(list, t);
        });
        list.give(out);
    });
}

xpc_status xpc_db_positions(const xpc_db *db, xpc_docid docid, xpc_bytes term, uint32_t *out,
                            size_t cap, size_t *total, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const std::string t = str(term);
        const Xapian::PositionIterator end = d.positionlist_end(docid, t);
        std::vector<uint32_t> found;
        size_t n = 0;

        need_array(out, cap, "out");
        need(total, "total");
        (void)d.get_doclength(docid); /* a missing document must not look like a missing term */
        for (Xapian::PositionIterator it = d.positionlist_begin(docid, t); it != end; ++it, n++)
            if (n < cap)
                found.push_back(*it);
        std::copy(found.begin(), found.end(), out);
        *total = n;
    });
}
