#include "handles.hh"
#include "list.hh"

#include <chrono>

using namespace xpc;

namespace
{

class fn_decider : public Xapian::MatchDecider
{
    xpc_decide_fn fn;
    void *ctx;

  public:
    fn_decider(xpc_decide_fn f, void *c) : fn(f), ctx(c)
    {
    }
    bool operator()(const Xapian::Document &doc) const override
    {
        const xpc_doc handle{ doc };
        return answer(fn(ctx, &handle));
    }
};

class fn_expand_decider : public Xapian::ExpandDecider
{
    xpc_expand_fn fn;
    void *ctx;

  public:
    fn_expand_decider(xpc_expand_fn f, void *c) : fn(f), ctx(c)
    {
    }
    bool operator()(const std::string &term) const override
    {
        return fn == nullptr || answer(fn(ctx, view(term)));
    }
};

/* Was the time up?  1.4 does not say; the clock and an unfinished total do. */
class stopwatch
{
    using clock = std::chrono::steady_clock;
    const uint32_t limit_ms;
    const clock::time_point start = clock::now();

  public:
    explicit stopwatch(uint32_t limit) : limit_ms(limit)
    {
    }
    bool ran_out(const Xapian::MSet &mset) const
    {
        return limit_ms > 0 && clock::now() - start >= std::chrono::milliseconds(limit_ms) &&
               mset.get_matches_lower_bound() != mset.get_matches_upper_bound();
    }
};

Xapian::RSet relevance_set(const xpc_docid *docids, size_t n)
{
    Xapian::RSet set;

    need_array(docids, n, "docids");
    for (size_t i = 0; i < n; i++)
        set.add_document(docids[i]);
    return set;
}

Xapian::MSet run(xpc_enquire &e, uint32_t first, uint32_t max, uint32_t check_at_least)
{
    const fn_decider decider(e.decide, e.decide_ctx);

    if (check_at_least == XPC_EXACT)
        check_at_least = e.db.get_doccount();
    for (const auto &spy : e.spies)
        for (const auto &slot : spy->slots)
            slot->reset();
    return e.enquire.get_mset(first, max, check_at_least, &e.relevant,
                              e.decide == nullptr ? nullptr : &decider);
}

} // namespace

xpc_status xpc_enquire_new(const xpc_db *db, xpc_enquire **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give(std::unique_ptr<xpc_enquire>(new xpc_enquire(need(db, "db")->db)), out);
    });
}

void xpc_enquire_free(xpc_enquire **enquire)
{
    destroy(enquire);
}

/* ---- settings ---- */

xpc_status xpc_enquire_set_query(xpc_enquire *enquire, const xpc_query *query,
                                 uint32_t query_length, xpc_error *err)
{
    return guard(err, [&] {
        need(enquire, "enquire")->enquire.set_query(need(query, "query")->query, query_length);
    });
}

xpc_status xpc_enquire_set_docid_order(xpc_enquire *enquire, xpc_docid_order order, xpc_error *err)
{
    return guard(err, [&] {
        Xapian::Enquire &e = need(enquire, "enquire")->enquire;

        switch (order) {
        case XPC_DOCID_ASCENDING: e.set_docid_order(Xapian::Enquire::ASCENDING); return;
        case XPC_DOCID_DESCENDING: e.set_docid_order(Xapian::Enquire::DESCENDING); return;
        case XPC_DOCID_ANY: e.set_docid_order(Xapian::Enquire::DONT_CARE); return;
        }
        refuse("unknown order of docids");
    });
}

xpc_status xpc_enquire_set_collapse(xpc_enquire *enquire, uint32_t slot, uint32_t max,
                                    xpc_error *err)
{
    static_assert(XPC_NO_SLOT == static_cast<uint32_t>(-1), "Xapian::BAD_VALUENO");
    return guard(err, [&] { need(enquire, "enquire")->enquire.set_collapse_key(slot, max); });
}

xpc_status xpc_enquire_set_cutoff(xpc_enquire *enquire, uint32_t percent, double weight,
                                  xpc_error *err)
{
    return guard(err, [&] {
        if (percent > 100)
            refuse("a cutoff over 100 percent");
        need(enquire, "enquire")->enquire.set_cutoff(static_cast<int>(percent), weight);
    });
}

xpc_status xpc_enquire_set_time_limit(xpc_enquire *enquire, uint32_t limit_ms, xpc_error *err)
{
    return guard(err, [&] {
        need(enquire, "enquire")->enquire.set_time_limit(limit_ms / 1000.0);
        enquire->limit_ms = limit_ms;
    });
}

xpc_status xpc_enquire_set_relevant(xpc_enquire *enquire, const xpc_docid *docids, size_t n,
                                    xpc_error *err)
{
    return guard(err, [&] {
        need(enquire, "enquire");
        enquire->relevant = relevance_set(docids, n);
    });
}

xpc_status xpc_enquire_set_decider(xpc_enquire *enquire, xpc_decide_fn fn, void *ctx,
                                   xpc_error *err)
{
    return guard(err, [&] {
        need(enquire, "enquire");
        enquire->decide = fn;
        enquire->decide_ctx = ctx;
    });
}

/* ---- running ---- */

xpc_status xpc_enquire_mset(xpc_enquire *enquire, uint32_t first, uint32_t max,
                            uint32_t check_at_least, xpc_mset **out, xpc_error *err)
{
    return guard(err, [&] {
        need(enquire, "enquire");
        need(out, "out");
        const stopwatch watch(enquire->limit_ms);
        const Xapian::MSet mset = run(*enquire, first, max, check_at_least);
        const bool late = watch.ran_out(mset);
        std::unique_ptr<xpc_mset> handle = make_mset(mset);
        handle->time_limit_hit = late;
        give(std::move(handle), out);
    });
}

xpc_status xpc_enquire_matching_terms(const xpc_enquire *enquire, xpc_docid docid, xpc_list **out,
                                      xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Enquire &e = need(enquire, "enquire")->enquire;
        list_builder list;

        need(out, "out");
        take(list, e.get_matching_terms_begin(docid), e.get_matching_terms_end(docid),
             std::string(), XPC_NO_LIMIT, [](const Xapian::TermIterator &) {});
        list.give(out);
    });
}

xpc_status xpc_enquire_expand(const xpc_enquire *enquire, const xpc_docid *docids, size_t n,
                              const xpc_expand *how, xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Enquire &e = need(enquire, "enquire")->enquire;
        const Xapian::RSet set = relevance_set(docids, n);
        need(how, "how");
        need(out, "out");
        const fn_expand_decider decider(how->fn, how->ctx);
        list_builder list;

        e.set_expansion_scheme(how->scheme == XPC_EXPAND_BO1 ? "bo1" : "trad",
                               how->k > 0 ? how->k : 1.0);
        const Xapian::ESet eset =
            e.get_eset(how->max, set, static_cast<int>(how->flags & 3), &decider, how->min_weight);
        for (Xapian::ESetIterator it = eset.begin(); it != eset.end(); ++it)
            list.add(*it).weight = it.get_weight();
        list.give(out);
    });
}
