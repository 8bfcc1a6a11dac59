#include "handles.hh"
#include "list.hh"

using namespace xpc;

namespace
{

void add_posting(Xapian::Document &doc, const xpc_posting &posting)
{
    const std::string term = str(posting.term);

    need_array(posting.pos, posting.npos, "positions");
    if (posting.wdf > 0 || posting.npos == 0)
        doc.add_term(term, posting.wdf);
    for (size_t i = 0; i < posting.npos; i++)
        doc.add_posting(term, posting.pos[i], 0);
}

void add_postings(Xapian::Document &doc, const xpc_posting *postings, size_t n)
{
    need_array(postings, n, "postings");
    for (size_t i = 0; i < n; i++)
        add_posting(doc, postings[i]);
}

void set_values(Xapian::Document &doc, const xpc_value *values, size_t n)
{
    need_array(values, n, "values");
    for (size_t i = 0; i < n; i++)
        doc.add_value(values[i].slot, str(values[i].value));
}

void give_doc(const Xapian::Document &doc, xpc_doc **out)
{
    std::unique_ptr<xpc_doc> handle(new xpc_doc);

    handle->doc = doc;
    give(std::move(handle), out);
}

} // namespace

xpc_status xpc_doc_new(xpc_doc **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give_doc(Xapian::Document(), out);
    });
}

xpc_status xpc_doc_make(const xpc_posting *postings, size_t npostings, const xpc_value *values,
                        size_t nvalues, xpc_bytes data, xpc_doc **out, xpc_error *err)
{
    return guard(err, [&] {
        Xapian::Document doc;

        need(out, "out");
        add_postings(doc, postings, npostings);
        set_values(doc, values, nvalues);
        doc.set_data(str(data));
        give_doc(doc, out);
    });
}

void xpc_doc_free(xpc_doc **doc)
{
    destroy(doc);
}

/* ---- changing ---- */

xpc_status xpc_doc_add_postings(xpc_doc *doc, const xpc_posting *postings, size_t n, xpc_error *err)
{
    return guard(err, [&] { add_postings(need(doc, "doc")->doc, postings, n); });
}

xpc_status xpc_doc_add_terms(xpc_doc *doc, const xpc_bytes *terms, size_t n, uint32_t wdf,
                             xpc_error *err)
{
    return guard(err, [&] {
        need(doc, "doc");
        need_array(terms, n, "terms");
        for (size_t i = 0; i < n; i++)
            doc->doc.add_term(str(terms[i]), wdf);
    });
}

xpc_status xpc_doc_remove_terms(xpc_doc *doc, const xpc_bytes *terms, size_t n, xpc_error *err)
{
    return guard(err, [&] {
        need(doc, "doc");
        need_array(terms, n, "terms");
        for (size_t i = 0; i < n; i++)
            doc->doc.remove_term(str(terms[i]));
    });
}

xpc_status xpc_doc_clear_terms(xpc_doc *doc, xpc_error *err)
{
    return guard(err, [&] { need(doc, "doc")->doc.clear_terms(); });
}

xpc_status xpc_doc_set_values(xpc_doc *doc, const xpc_value *values, size_t n, xpc_error *err)
{
    return guard(err, [&] { set_values(need(doc, "doc")->doc, values, n); });
}

xpc_status xpc_doc_clear_values(xpc_doc *doc, xpc_error *err)
{
    return guard(err, [&] { need(doc, "doc")->doc.clear_values(); });
}

xpc_status xpc_doc_set_data(xpc_doc *doc, xpc_bytes data, xpc_error *err)
{
    return guard(err, [&] { need(doc, "doc")->doc.set_data(str(data)); });
}

/* ---- reading ---- */

xpc_status xpc_db_doc(const xpc_db *db, xpc_docid docid, xpc_doc **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give_doc(need(db, "db")->db.get_document(docid), out);
    });
}

xpc_docid xpc_doc_id(const xpc_doc *doc)
{
    return guard_value(xpc_docid(0), [&] { return doc == nullptr ? 0 : doc->doc.get_docid(); });
}

xpc_status xpc_doc_data(const xpc_doc *doc, xpc_buf *out, xpc_error *err)
{
    return guard(err, [&] { set_buf(out, need(doc, "doc")->doc.get_data()); });
}

xpc_status xpc_doc_value(const xpc_doc *doc, uint32_t slot, xpc_buf *out, xpc_error *err)
{
    return guard(err, [&] { set_buf(out, need(doc, "doc")->doc.get_value(slot)); });
}

xpc_status xpc_doc_values(const xpc_doc *doc, xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Document &d = need(doc, "doc")->doc;
        const Xapian::ValueIterator end = d.values_end();
        list_builder list;

        need(out, "out");
        for (Xapian::ValueIterator it = d.values_begin(); it != end; ++it)
            list.add(*it).slot = it.get_valueno();
        list.give(out);
    });
}

xpc_status xpc_doc_serialise(const xpc_doc *doc, xpc_buf *out, xpc_error *err)
{
    return guard(err, [&] { set_buf(out, need(doc, "doc")->doc.serialise()); });
}

xpc_status xpc_doc_unserialise(xpc_bytes bytes, xpc_doc **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give_doc(Xapian::Document::unserialise(str(bytes)), out);
    });
}
