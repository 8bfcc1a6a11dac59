#include "handles.hh"

using namespace xpc;

struct xpc_termgen {
    std::unique_ptr<Xapian::SimpleStopper> stopper; /* outlives gen, which points to it */
    Xapian::TermGenerator gen;
};

namespace
{

Xapian::TermGenerator &generator(xpc_termgen *gen)
{
    return need(gen, "gen")->gen;
}

Xapian::TermGenerator::stem_strategy strategy_of(xpc_stem_strategy s)
{
    switch (s) {
    case XPC_STEM_NONE: return Xapian::TermGenerator::STEM_NONE;
    case XPC_STEM_SOME: return Xapian::TermGenerator::STEM_SOME;
    case XPC_STEM_ALL: return Xapian::TermGenerator::STEM_ALL;
    case XPC_STEM_ALL_Z: return Xapian::TermGenerator::STEM_ALL_Z;
    case XPC_STEM_SOME_FULL_POS: return Xapian::TermGenerator::STEM_SOME_FULL_POS;
    }
    refuse("unknown stemming strategy");
}

Xapian::TermGenerator::stop_strategy strategy_of(xpc_stop_strategy s)
{
    switch (s) {
    case XPC_STOP_NONE: return Xapian::TermGenerator::STOP_NONE;
    case XPC_STOP_ALL: return Xapian::TermGenerator::STOP_ALL;
    case XPC_STOP_STEMMED: return Xapian::TermGenerator::STOP_STEMMED;
    }
    refuse("unknown stop word strategy");
}

void set_flag(Xapian::TermGenerator &gen, int flag, bool on)
{
    gen.set_flags(on ? flag : 0, ~flag);
}

} // namespace

std::unique_ptr<Xapian::SimpleStopper> xpc::make_stopper(const xpc_bytes *words, size_t n)
{
    std::unique_ptr<Xapian::SimpleStopper> stopper(new Xapian::SimpleStopper);

    need_array(words, n, "words");
    for (size_t i = 0; i < n; i++)
        stopper->add(str(words[i]));
    return stopper;
}

xpc_status xpc_termgen_new(xpc_termgen **out, xpc_error *err)
{
    return guard(err, [&] {
        need(out, "out");
        give(std::unique_ptr<xpc_termgen>(new xpc_termgen), out);
    });
}

void xpc_termgen_free(xpc_termgen **gen)
{
    destroy(gen);
}

xpc_status xpc_termgen_set_stem(xpc_termgen *gen, const xpc_stem *stem, xpc_stem_strategy strategy,
                                xpc_error *err)
{
    return guard(err, [&] {
        Xapian::TermGenerator &g = generator(gen);
        const Xapian::TermGenerator::stem_strategy s = strategy_of(strategy);

        g.set_stemmer(stem == nullptr ? Xapian::Stem() : stem->stem);
        g.set_stemming_strategy(s);
    });
}

xpc_status xpc_termgen_set_stopwords(xpc_termgen *gen, const xpc_bytes *words, size_t n,
                                     xpc_stop_strategy strategy, xpc_error *err)
{
    return guard(err, [&] {
        Xapian::TermGenerator &g = generator(gen);
        const Xapian::TermGenerator::stop_strategy s = strategy_of(strategy);
        std::unique_ptr<Xapian::SimpleStopper> stopper = make_stopper(words, n);

        g.set_stopper(stopper.get());
        g.set_stopper_strategy(s);
        gen->stopper = std::move(stopper);
    });
}

xpc_status xpc_termgen_set_max_word(xpc_termgen *gen, uint32_t max_bytes, xpc_error *err)
{
    return guard(err, [&] { generator(gen).set_max_word_length(max_bytes); });
}

xpc_status xpc_termgen_set_spelling(xpc_termgen *gen, xpc_wdb *wdb, xpc_error *err)
{
    return guard(err, [&] {
        Xapian::TermGenerator &g = generator(gen);

        g.set_database(wdb == nullptr ? Xapian::WritableDatabase() : wdb->wdb);
        set_flag(g, Xapian::TermGenerator::FLAG_SPELLING, wdb != nullptr);
    });
}

xpc_status xpc_termgen_set_cjk(xpc_termgen *gen, bool on, xpc_error *err)
{
    return guard(err, [&] { set_flag(generator(gen), Xapian::TermGenerator::FLAG_CJK_NGRAM, on); });
}

xpc_status xpc_termgen_set_doc(xpc_termgen *gen, xpc_doc *doc, xpc_error *err)
{
    return guard(err, [&] { generator(gen).set_document(need(doc, "doc")->doc); });
}

xpc_status xpc_termgen_index(xpc_termgen *gen, xpc_bytes text, uint32_t wdf, xpc_bytes prefix,
                             bool positions, xpc_error *err)
{
    return guard(err, [&] {
        Xapian::TermGenerator &g = generator(gen);
        const std::string p = str(prefix);

        need_array(text.p, text.n, "text");
        if (positions)
            g.index_text(Xapian::Utf8Iterator(text.p, text.n), wdf, p);
        else
            g.index_text_without_positions(Xapian::Utf8Iterator(text.p, text.n), wdf, p);
    });
}

uint32_t xpc_termgen_pos(const xpc_termgen *gen)
{
    return guard_value(uint32_t(0), [&] { return gen == nullptr ? 0 : gen->gen.get_termpos(); });
}

xpc_status xpc_termgen_set_pos(xpc_termgen *gen, uint32_t pos, xpc_error *err)
{
    return guard(err, [&] { generator(gen).set_termpos(pos); });
}
