#include "handles.hh"
#include "list.hh"

#include <algorithm>

using namespace xpc;

namespace
{

void give_query(const Xapian::Query &query, xpc_query **out)
{
    std::unique_ptr<xpc_query> handle(new xpc_query);

    need(out, "out");
    handle->query = query;
    give(std::move(handle), out);
}

const Xapian::Query &tree(const xpc_query *query)
{
    return need(query, "query")->query;
}

const struct {
    Xapian::Query::op xapian;
    xpc_op ours;
} ops[] = {
    { Xapian::Query::OP_AND, XPC_OP_AND },
    { Xapian::Query::OP_OR, XPC_OP_OR },
    { Xapian::Query::OP_AND_NOT, XPC_OP_AND_NOT },
    { Xapian::Query::OP_XOR, XPC_OP_XOR },
    { Xapian::Query::OP_AND_MAYBE, XPC_OP_AND_MAYBE },
    { Xapian::Query::OP_FILTER, XPC_OP_FILTER },
    { Xapian::Query::OP_NEAR, XPC_OP_NEAR },
    { Xapian::Query::OP_PHRASE, XPC_OP_PHRASE },
    { Xapian::Query::OP_ELITE_SET, XPC_OP_ELITE_SET },
    { Xapian::Query::OP_SYNONYM, XPC_OP_SYNONYM },
    { Xapian::Query::OP_MAX, XPC_OP_MAX },
    { Xapian::Query::OP_VALUE_RANGE, XPC_OP_VALUE_RANGE },
    { Xapian::Query::OP_VALUE_GE, XPC_OP_VALUE_GE },
    { Xapian::Query::OP_VALUE_LE, XPC_OP_VALUE_LE },
    { Xapian::Query::OP_SCALE_WEIGHT, XPC_OP_SCALE },
    { Xapian::Query::OP_WILDCARD, XPC_OP_WILDCARD },
    { Xapian::Query::LEAF_TERM, XPC_OP_TERM },
    { Xapian::Query::LEAF_POSTING_SOURCE, XPC_OP_SOURCE },
    { Xapian::Query::LEAF_MATCH_ALL, XPC_OP_ALL },
    { Xapian::Query::LEAF_MATCH_NOTHING, XPC_OP_NOTHING },
};

} // namespace

Xapian::Query::op xpc::joining_op(xpc_op op)
{
    for (const auto &o : ops)
        if (o.ours == op && op <= XPC_OP_MAX)
            return o.xapian;
    refuse("not an operator that joins queries");
}

int xpc::wildcard_limit(xpc_wildcard_limit limit)
{
    switch (limit) {
    case XPC_WILDCARD_ERROR: return Xapian::Query::WILDCARD_LIMIT_ERROR;
    case XPC_WILDCARD_FIRST: return Xapian::Query::WILDCARD_LIMIT_FIRST;
    case XPC_WILDCARD_MOST_FREQUENT: return Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT;
    }
    refuse("unknown limit for a wildcard");
}

/* ---- leaves ---- */

xpc_status xpc_query_term(xpc_bytes term, uint32_t wqf, uint32_t pos, xpc_query **out,
                          xpc_error *err)
{
    return guard(err, [&] { give_query(Xapian::Query(str(term), wqf, pos), out); });
}

xpc_status xpc_query_value_range(uint32_t slot, xpc_bytes lower, xpc_bytes upper, xpc_query **out,
                                 xpc_error *err)
{
    return guard(err, [&] {
        give_query(Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot, str(lower), str(upper)), out);
    });
}

xpc_status xpc_query_value_ge(uint32_t slot, xpc_bytes lower, xpc_query **out, xpc_error *err)
{
    return guard(
        err, [&] { give_query(Xapian::Query(Xapian::Query::OP_VALUE_GE, slot, str(lower)), out); });
}

xpc_status xpc_query_value_le(uint32_t slot, xpc_bytes upper, xpc_query **out, xpc_error *err)
{
    return guard(
        err, [&] { give_query(Xapian::Query(Xapian::Query::OP_VALUE_LE, slot, str(upper)), out); });
}

xpc_status xpc_query_wildcard(xpc_bytes prefix, uint32_t max, xpc_wildcard_limit limit,
                              xpc_op combiner, xpc_query **out, xpc_error *err)
{
    return guard(err, [&] {
        if (combiner != XPC_OP_OR && combiner != XPC_OP_SYNONYM && combiner != XPC_OP_MAX)
            refuse("a wildcard is combined by OR, SYNONYM or MAX");
        give_query(Xapian::Query(Xapian::Query::OP_WILDCARD, str(prefix), max,
                                 wildcard_limit(limit), joining_op(combiner)),
                   out);
    });
}

xpc_status xpc_query_all(xpc_query **out, xpc_error *err)
{
    return guard(err, [&] { give_query(Xapian::Query(std::string()), out); });
}

xpc_status xpc_query_nothing(xpc_query **out, xpc_error *err)
{
    return guard(err, [&] { give_query(Xapian::Query(), out); });
}

/* ---- branches ---- */

xpc_status xpc_query_join(xpc_op op, const xpc_query *const *queries, size_t n, uint32_t param,
                          xpc_query **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Query::op x = joining_op(op);
        std::vector<Xapian::Query> parts;

        need_array(queries, n, "queries");
        parts.reserve(n);
        for (size_t i = 0; i < n; i++)
            parts.push_back(tree(queries[i]));
        give_query(Xapian::Query(x, parts.begin(), parts.end(), param), out);
    });
}

xpc_status xpc_query_join_terms(xpc_op op, const xpc_bytes *terms, size_t n, uint32_t param,
                                xpc_query **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Query::op x = joining_op(op);
        std::vector<Xapian::Query> parts;

        need_array(terms, n, "terms");
        parts.reserve(n);
        for (size_t i = 0; i < n; i++)
            parts.emplace_back(str(terms[i]), 1, static_cast<Xapian::termpos>(i + 1));
        give_query(Xapian::Query(x, parts.begin(), parts.end(), param), out);
    });
}

xpc_status xpc_query_scale(const xpc_query *query, double factor, xpc_query **out, xpc_error *err)
{
    return guard(err, [&] {
        if (!(factor >= 0)) /* also of match-nothing, which Xapian lets pass, and NaN */
            refuse("a factor below zero");
        give_query(Xapian::Query(factor, tree(query)), out);
    });
}

xpc_status xpc_query_copy(const xpc_query *query, xpc_query **out, xpc_error *err)
{
    return guard(err, [&] { give_query(tree(query), out); });
}

void xpc_query_free(xpc_query **query)
{
    destroy(query);
}

/* ---- looking at one ---- */

xpc_op xpc_query_op(const xpc_query *query)
{
    if (query == nullptr)
        return XPC_OP_NOTHING;
    const Xapian::Query::op type = query->query.get_type();
    for (const auto &o : ops)
        if (o.xapian == type)
            return o.ours;
    return XPC_OP_OTHER;
}

uint32_t xpc_query_length(const xpc_query *query)
{
    return query == nullptr ? 0 : query->query.get_length();
}

size_t xpc_query_count(const xpc_query *query)
{
    return query == nullptr ? 0 : query->query.get_num_subqueries();
}

xpc_status xpc_query_child(const xpc_query *query, size_t i, xpc_query **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Query &q = tree(query);
        if (i >= q.get_num_subqueries())
            refuse("the query has no such child");
        give_query(q.get_subquery(i), out);
    });
}

xpc_status xpc_query_terms(const xpc_query *query, bool unique, xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::Query &q = tree(query);
        list_builder list;

        need(out, "out");
        take(list, unique ? q.get_unique_terms_begin() : q.get_terms_begin(), q.get_terms_end(),
             std::string(), XPC_NO_LIMIT, [](const Xapian::TermIterator &) {});
        list.give(out);
    });
}

xpc_status xpc_query_describe(const xpc_query *query, xpc_buf *out, xpc_error *err)
{
    return guard(err, [&] { set_buf(out, tree(query).get_description()); });
}

xpc_status xpc_query_serialise(const xpc_query *query, xpc_buf *out, xpc_error *err)
{
    return guard(err, [&] { set_buf(out, tree(query).serialise()); });
}

xpc_status xpc_query_unserialise(xpc_bytes bytes, xpc_query **out, xpc_error *err)
{
    return guard(err, [&] { give_query(Xapian::Query::unserialise(str(bytes)), out); });
}
