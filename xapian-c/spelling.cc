#include "handles.hh"
#include "list.hh"

using namespace xpc;

xpc_status xpc_db_suggest(const xpc_db *db, xpc_bytes word, uint32_t max_edits, xpc_buf *out,
                          xpc_error *err)
{
    return guard(err, [&] {
        set_buf(out, need(db, "db")->db.get_spelling_suggestion(str(word), max_edits));
    });
}

xpc_status xpc_db_spellings(const xpc_db *db, xpc_bytes prefix, size_t limit, xpc_list **out,
                            xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const std::string start = str(prefix);
        list_builder list;

        need(out, "out");
        Xapian::TermIterator it = d.spellings_begin();
        if (it != d.spellings_end() && !start.empty())
            it.skip_to(start);
        take(list, it, d.spellings_end(), start, limit,
             [&](const Xapian::TermIterator &t) { list.last().freq = t.get_termfreq(); });
        list.give(out);
    });
}

xpc_status xpc_db_synonyms(const xpc_db *db, xpc_bytes term, xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const std::string t = str(term);
        list_builder list;

        need(out, "out");
        take(list, d.synonyms_begin(t), d.synonyms_end(t), std::string(), XPC_NO_LIMIT,
             [](const Xapian::TermIterator &) {});
        list.give(out);
    });
}

xpc_status xpc_db_synonym_keys(const xpc_db *db, xpc_bytes prefix, size_t limit, xpc_list **out,
                               xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Database &d = need(db, "db")->db;
        const std::string start = str(prefix);
        list_builder list;

        need(out, "out");
        take(list, d.synonym_keys_begin(start), d.synonym_keys_end(start), start, limit,
             [](const Xapian::TermIterator &) {});
        list.give(out);
    });
}
