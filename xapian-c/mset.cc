#include "handles.hh"
#include "list.hh"

#include <algorithm>

using namespace xpc;

namespace
{

/* Keep a key of a hit where it does not move. */
xpc_bytes keep(xpc_mset &m, std::string key)
{
    if (key.empty())
        return xpc_bytes{ nullptr, 0 };
    m.keys.push_back(std::move(key));
    return view(m.keys.back());
}

const xpc_mset *held(const xpc_mset *mset)
{
    return need(mset, "mset");
}

/* Where a run of n hits from i ends. */
size_t end_of(const xpc_mset *mset, size_t i, size_t n)
{
    const size_t size = mset->hits.size();
    return i >= size ? i : i + std::min(n, size - i);
}

Xapian::Document document(const xpc_mset *mset, size_t i)
{
    return mset->mset[static_cast<Xapian::doccount>(i)].get_document();
}

} // namespace

/* All hits are read at once: a page is small, and xpc_mset_hits then has nothing
 * that can fail. */
std::unique_ptr<xpc_mset> xpc::make_mset(const Xapian::MSet &mset)
{
    std::unique_ptr<xpc_mset> m(new xpc_mset);

    m->mset = mset;
    m->hits.reserve(mset.size());
    for (Xapian::MSetIterator it = mset.begin(); it != mset.end(); ++it) {
        xpc_hit hit = {};
        hit.docid = *it;
        hit.rank = it.get_rank();
        hit.percent = static_cast<uint32_t>(it.get_percent());
        hit.collapse_count = it.get_collapse_count();
        hit.weight = it.get_weight();
        hit.collapse_key = keep(*m, it.get_collapse_key());
        hit.sort_key = keep(*m, it.get_sort_key());
        m->hits.push_back(hit);
    }
    return m;
}

void xpc_mset_free(xpc_mset **mset)
{
    destroy(mset);
}

xpc_mset_info xpc_mset_get_info(const xpc_mset *mset)
{
    xpc_mset_info info = {};

    if (mset == nullptr)
        return info;
    const Xapian::MSet &m = mset->mset;
    info.first = m.get_firstitem();
    info.hit_count = m.size();
    info.lower = m.get_matches_lower_bound();
    info.estimated = m.get_matches_estimated();
    info.upper = m.get_matches_upper_bound();
    info.uncollapsed_lower = m.get_uncollapsed_matches_lower_bound();
    info.uncollapsed_estimated = m.get_uncollapsed_matches_estimated();
    info.uncollapsed_upper = m.get_uncollapsed_matches_upper_bound();
    info.max_possible = m.get_max_possible();
    info.max_attained = m.get_max_attained();
    info.exact = info.lower == info.upper;
    info.time_limit_hit = mset->time_limit_hit;
    return info;
}

size_t xpc_mset_hits(const xpc_mset *mset, size_t i, xpc_hit *hits, size_t n)
{
    size_t count = 0;

    if (mset == nullptr || hits == nullptr)
        return 0;
    for (const size_t end = end_of(mset, i, n); i < end; i++)
        hits[count++] = mset->hits[i];
    return count;
}

xpc_status xpc_mset_doc(const xpc_mset *mset, size_t i, xpc_doc **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        if (i >= held(mset)->hits.size())
            throw Xapian::RangeError("no such hit");
        std::unique_ptr<xpc_doc> handle(new xpc_doc);
        handle->doc = document(mset, i);
        give(std::move(handle), out);
    });
}

xpc_status xpc_mset_values(const xpc_mset *mset, size_t i, size_t n, const uint32_t *slots,
                           size_t nslots, xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        list_builder list;

        held(mset);
        need_array(slots, nslots, "slots");
        need(out, "out");
        for (const size_t end = end_of(mset, i, n); i < end; i++)
            list.add_values(document(mset, i), mset->hits[i].docid, slots, nslots);
        list.give(out);
    });
}

xpc_status xpc_mset_data(const xpc_mset *mset, size_t i, size_t n, xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        list_builder list;

        held(mset);
        need(out, "out");
        for (const size_t end = end_of(mset, i, n); i < end; i++)
            list.add(document(mset, i).get_data()).docid = mset->hits[i].docid;
        list.give(out);
    });
}

xpc_status xpc_mset_term(const xpc_mset *mset, xpc_bytes term, uint32_t *termfreq, double *weight,
                         xpc_error *err)
{
    return guard(err, [&] {
        const std::string t = str(term);
        const double w = held(mset)->mset.get_termweight(t);
        const uint32_t f = mset->mset.get_termfreq(t);

        if (termfreq != nullptr)
            *termfreq = f;
        if (weight != nullptr)
            *weight = w;
    });
}

xpc_status xpc_mset_fetch(const xpc_mset *mset, xpc_error *err)
{
    return guard(err, [&] { held(mset)->mset.fetch(); });
}
