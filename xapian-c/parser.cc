#include "handles.hh"
#include "list.hh"

using namespace xpc;

namespace
{

/*
 * A callback of C that makes a query.  Unlike other callbacks it must not be left
 * by an exception: Xapian's parser would lose its tokens.  So "stop" is written
 * down, further calls are not made, and xpc_parser_parse looks at the end.
 */
template <class Fn> class query_maker
{
    Fn fn;
    void *ctx;
    xpc_status &ended;

  public:
    query_maker(Fn f, void *c, xpc_status &e) : fn(f), ctx(c), ended(e)
    {
    }
    /* What it made, or `otherwise` if it made nothing. */
    template <class... Text> Xapian::Query make(const Xapian::Query &otherwise, Text... text)
    {
        xpc_query *made = nullptr;

        if (ended != XPC_OK)
            return otherwise;
        const xpc_verdict verdict = fn(ctx, text..., &made);
        const std::unique_ptr<xpc_query> owned(made); /* whatever it answered */
        if (verdict == XPC_STOP)
            ended = XPC_ESTOPPED;
        else if (verdict != XPC_YES && verdict != XPC_NO)
            ended = XPC_ECALLBACK;
        if (verdict != XPC_YES)
            return otherwise;
        return owned ? owned->query : Xapian::Query();
    }
};

class fn_range : public Xapian::RangeProcessor
{
    query_maker<xpc_range_fn> maker;

  public:
    fn_range(xpc_range_fn fn, void *ctx, xpc_status &ended) : maker(fn, ctx, ended)
    {
    }
    Xapian::Query operator()(const std::string &begin, const std::string &end) override
    {
        return maker.make(Xapian::Query(Xapian::Query::OP_INVALID), view(begin), view(end));
    }
};

class fn_field : public Xapian::FieldProcessor
{
    query_maker<xpc_field_fn> maker;

  public:
    fn_field(xpc_field_fn fn, void *ctx, xpc_status &ended) : maker(fn, ctx, ended)
    {
    }
    Xapian::Query operator()(const std::string &text) override
    {
        return maker.make(Xapian::Query(), view(text));
    }
};

Xapian::QueryParser::stem_strategy strategy_of(xpc_stem_strategy s)
{
    switch (s) {
    case XPC_STEM_NONE: return Xapian::QueryParser::STEM_NONE;
    case XPC_STEM_SOME: return Xapian::QueryParser::STEM_SOME;
    case XPC_STEM_ALL: return Xapian::QueryParser::STEM_ALL;
    case XPC_STEM_ALL_Z: return Xapian::QueryParser::STEM_ALL_Z;
    case XPC_STEM_SOME_FULL_POS: return Xapian::QueryParser::STEM_SOME_FULL_POS;
    }
    refuse("unknown stemming strategy");
}

std::unique_ptr<Xapian::RangeProcessor> make_range(xpc_range_kind kind, uint32_t slot,
                                                   const std::string &marker, uint32_t flags)
{
    using ptr = std::unique_ptr<Xapian::RangeProcessor>;

    switch (kind) {
    case XPC_RANGE_STRING: return ptr(new Xapian::RangeProcessor(slot, marker, flags));
    case XPC_RANGE_NUMBER: return ptr(new Xapian::NumberRangeProcessor(slot, marker, flags));
    case XPC_RANGE_DATE: return ptr(new Xapian::DateRangeProcessor(slot, marker, flags));
    }
    refuse("unknown kind of range");
}

} // namespace

/* The parser points to its helpers, so they are declared before it and die after. */
struct xpc_parser {
    std::unique_ptr<Xapian::SimpleStopper> stopper;
    std::vector<std::unique_ptr<Xapian::RangeProcessor>> ranges;
    std::vector<std::unique_ptr<Xapian::FieldProcessor>> fields;
    xpc_status ended = XPC_OK; /* set by a callback that stops or fails */
    Xapian::QueryParser parser;

    void add_range(std::unique_ptr<Xapian::RangeProcessor> range)
    {
        ranges.push_back(std::move(range));
        parser.add_rangeprocessor(ranges.back().get());
    }
};

namespace
{

Xapian::QueryParser &engine(xpc_parser *parser)
{
    return need(parser, "parser")->parser;
}

} // namespace

xpc_status xpc_parser_new(xpc_parser **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give(std::unique_ptr<xpc_parser>(new xpc_parser), out);
    });
}

void xpc_parser_free(xpc_parser **parser)
{
    destroy(parser);
}

/* ---- settings ---- */

xpc_status xpc_parser_set_stem(xpc_parser *parser, const xpc_stem *stem, xpc_stem_strategy strategy,
                               xpc_error *err)
{
    return guard(err, [&] {
        Xapian::QueryParser &p = engine(parser);
        const Xapian::QueryParser::stem_strategy s = strategy_of(strategy);

        p.set_stemmer(stem == nullptr ? Xapian::Stem() : stem->stem);
        p.set_stemming_strategy(s);
    });
}

xpc_status xpc_parser_set_stopwords(xpc_parser *parser, const xpc_bytes *words, size_t n,
                                    xpc_error *err)
{
    return guard(err, [&] {
        Xapian::QueryParser &p = engine(parser);
        std::unique_ptr<Xapian::SimpleStopper> stopper = make_stopper(words, n);

        p.set_stopper(stopper.get());
        parser->stopper = std::move(stopper);
    });
}

xpc_status xpc_parser_set_default_op(xpc_parser *parser, xpc_op op, xpc_error *err)
{
    return guard(err, [&] { engine(parser).set_default_op(joining_op(op)); });
}

xpc_status xpc_parser_set_db(xpc_parser *parser, const xpc_db *db, xpc_error *err)
{
    return guard(err, [&] { engine(parser).set_database(need(db, "db")->db); });
}

xpc_status xpc_parser_set_max_expansion(xpc_parser *parser, uint32_t max, xpc_wildcard_limit limit,
                                        xpc_error *err)
{
    return guard(err, [&] { engine(parser).set_max_expansion(max, wildcard_limit(limit)); });
}

/* ---- fields and ranges ---- */

xpc_status xpc_parser_add_prefix(xpc_parser *parser, const char *field, xpc_bytes prefix,
                                 xpc_error *err)
{
    return guard(err, [&] { engine(parser).add_prefix(need(field, "field"), str(prefix)); });
}

xpc_status xpc_parser_add_boolean_prefix(xpc_parser *parser, const char *field, xpc_bytes prefix,
                                         bool exclusive, xpc_error *err)
{
    return guard(err, [&] {
        engine(parser).add_boolean_prefix(need(field, "field"), str(prefix), exclusive);
    });
}

xpc_status xpc_parser_add_range(xpc_parser *parser, xpc_range_kind kind, uint32_t slot,
                                const char *marker, uint32_t flags, xpc_error *err)
{
    return guard(err, [&] {
        need(parser, "parser");
        parser->add_range(make_range(kind, slot, need(marker, "marker"), flags));
    });
}

xpc_status xpc_parser_add_range_fn(xpc_parser *parser, xpc_range_fn fn, void *ctx, xpc_error *err)
{
    return guard(err, [&] {
        need(parser, "parser");
        if (fn == nullptr)
            refuse("fn is NULL");
        parser->add_range(
            std::unique_ptr<Xapian::RangeProcessor>(new fn_range(fn, ctx, parser->ended)));
    });
}

xpc_status xpc_parser_add_field_fn(xpc_parser *parser, const char *field, bool boolean,
                                   xpc_field_fn fn, void *ctx, xpc_error *err)
{
    return guard(err, [&] {
        const std::string name = need(field, "field");

        need(parser, "parser");
        if (fn == nullptr)
            refuse("fn is NULL");
        parser->fields.push_back(
            std::unique_ptr<Xapian::FieldProcessor>(new fn_field(fn, ctx, parser->ended)));
        if (boolean)
            parser->parser.add_boolean_prefix(name, parser->fields.back().get());
        else
            parser->parser.add_prefix(name, parser->fields.back().get());
    });
}

/* ---- parsing ---- */

xpc_status xpc_parser_parse(xpc_parser *parser, xpc_bytes text, uint32_t flags,
                            xpc_bytes default_prefix, xpc_query **out, xpc_error *err)
{
    return guard(err, [&] {
        Xapian::QueryParser &p = engine(parser);
        std::unique_ptr<xpc_query> handle(new xpc_query);

        need(out, "out");
        parser->ended = XPC_OK;
        try {
            handle->query = p.parse_query(str(text), flags, str(default_prefix));
        } catch (const Xapian::QueryParserError &) {
            if (parser->ended == XPC_OK) /* else it complains of what was not made */
                throw;
        }
        if (parser->ended != XPC_OK)
            throw callback_end{ parser->ended };
        give(std::move(handle), out);
    });
}

xpc_status xpc_parser_corrected(const xpc_parser *parser, xpc_buf *out, xpc_error *err)
{
    return guard(
        err, [&] { set_buf(out, need(parser, "parser")->parser.get_corrected_query_string()); });
}

xpc_status xpc_parser_stopped(const xpc_parser *parser, xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::QueryParser &p = need(parser, "parser")->parser;
        list_builder list;

        need(out, "out");
        take(list, p.stoplist_begin(), p.stoplist_end(), std::string(), XPC_NO_LIMIT,
             [](const Xapian::TermIterator &) {});
        list.give(out);
    });
}

xpc_status xpc_parser_unstem(const xpc_parser *parser, xpc_bytes term, xpc_list **out,
                             xpc_error *err)
{
    return guard(err, [&] {
        const Xapian::QueryParser &p = need(parser, "parser")->parser;
        const std::string t = str(term);
        list_builder list;

        need(out, "out");
        take(list, p.unstem_begin(t), p.unstem_end(t), std::string(), XPC_NO_LIMIT,
             [](const Xapian::TermIterator &) {});
        list.give(out);
    });
}
