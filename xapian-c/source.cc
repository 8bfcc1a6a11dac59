/* Queries whose matches or weights come from values or from a list. */
#include "handles.hh"

#include <algorithm>

using namespace xpc;

namespace
{

struct weighted_doc {
    xpc_docid docid;
    double weight;
};

/*
 * The documents of xpc_query_docs.  clone() is left out on purpose: docids mean
 * something in one database only, and without clone() Xapian refuses to run the
 * source on several.
 */
class docs_source : public Xapian::PostingSource
{
    const std::vector<weighted_doc> wanted;
    std::vector<weighted_doc> there; /* those of them that exist in the database */
    size_t at = 0;
    bool started = false;

  public:
    explicit docs_source(std::vector<weighted_doc> w) : wanted(std::move(w))
    {
    }

    void init(const Xapian::Database &db) override
    {
        const Xapian::PostingIterator end = db.postlist_end(std::string());
        Xapian::PostingIterator all = db.postlist_begin(std::string());
        double max = 0;

        there.clear();
        for (const weighted_doc &w : wanted) {
            if (all == end)
                break;
            all.skip_to(w.docid);
            if (all == end || *all != w.docid)
                continue;
            there.push_back(w);
            max = std::max(max, w.weight);
        }
        set_maxweight(max);
        at = 0;
        started = false;
    }

    Xapian::doccount get_termfreq_min() const override
    {
        return static_cast<Xapian::doccount>(there.size());
    }
    Xapian::doccount get_termfreq_est() const override
    {
        return get_termfreq_min();
    }
    Xapian::doccount get_termfreq_max() const override
    {
        return get_termfreq_min();
    }
    double get_weight() const override
    {
        return there[at].weight;
    }
    Xapian::docid get_docid() const override
    {
        return there[at].docid;
    }
    bool at_end() const override
    {
        return started && at == there.size();
    }
    void next(double) override
    {
        if (started)
            at++;
        started = true;
    }
    void skip_to(Xapian::docid docid, double) override
    {
        started = true;
        while (at < there.size() && there[at].docid < docid)
            at++;
    }
};

/* A query counts references to a source that says release(); if making the query
 * fails, it is still ours to delete. */
Xapian::Query source_query(std::unique_ptr<Xapian::PostingSource> source)
{
    Xapian::Query query(source->release());

    (void)source.release();
    return query;
}

void give_source(std::unique_ptr<Xapian::PostingSource> source, xpc_query **out)
{
    std::unique_ptr<xpc_query> handle(new xpc_query);

    need(out, "out");
    handle->query = source_query(std::move(source));
    give(std::move(handle), out);
}

double checked_weight(double weight)
{
    if (!(weight >= 0))
        refuse("a weight below zero");
    return weight;
}

} // namespace

xpc_status xpc_query_value_weight(uint32_t slot, xpc_query **out, xpc_error *err)
{
    return guard(err, [&] {
        give_source(
            std::unique_ptr<Xapian::PostingSource>(new Xapian::ValueWeightPostingSource(slot)),
            out);
    });
}

xpc_status xpc_query_value_map(uint32_t slot, const xpc_bytes *values, const double *weights,
                               size_t n, double default_weight, xpc_query **out, xpc_error *err)
{
    return guard(err, [&] {
        std::unique_ptr<Xapian::ValueMapPostingSource> map(new Xapian::ValueMapPostingSource(slot));

        need_array(values, n, "values");
        need_array(weights, n, "weights");
        for (size_t i = 0; i < n; i++)
            map->add_mapping(str(values[i]), checked_weight(weights[i]));
        map->set_default_weight(checked_weight(default_weight));
        give_source(std::move(map), out);
    });
}

xpc_status xpc_query_fixed_weight(double weight, xpc_query **out, xpc_error *err)
{
    return guard(err, [&] {
        give_source(std::unique_ptr<Xapian::PostingSource>(
                        new Xapian::FixedWeightPostingSource(checked_weight(weight))),
                    out);
    });
}

xpc_status xpc_query_docs(const xpc_docid *docids, const double *weights, size_t n, xpc_query **out,
                          xpc_error *err)
{
    return guard(err, [&] {
        std::vector<weighted_doc> docs;

        need_array(docids, n, "docids");
        docs.reserve(n);
        for (size_t i = 0; i < n; i++) {
            if (docids[i] == 0 || (i > 0 && docids[i] <= docids[i - 1]))
                refuse("docids are not ascending from 1");
            docs.push_back({ docids[i], weights == nullptr ? 0 : checked_weight(weights[i]) });
        }
        give_source(std::unique_ptr<Xapian::PostingSource>(new docs_source(std::move(docs))), out);
    });
}
