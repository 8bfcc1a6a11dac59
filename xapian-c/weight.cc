#include "handles.hh"

#include <cstring>

using namespace xpc;

namespace
{

Xapian::Weight::type_smoothing smoothing_of(xpc_smoothing s)
{
    switch (s) {
    case XPC_SMOOTHING_TWO_STAGE: return Xapian::Weight::TWO_STAGE_SMOOTHING;
    case XPC_SMOOTHING_DIRICHLET: return Xapian::Weight::DIRICHLET_SMOOTHING;
    case XPC_SMOOTHING_ABSOLUTE_DISCOUNT: return Xapian::Weight::ABSOLUTE_DISCOUNT_SMOOTHING;
    case XPC_SMOOTHING_JELINEK_MERCER: return Xapian::Weight::JELINEK_MERCER_SMOOTHING;
    case XPC_SMOOTHING_DIRICHLET_PLUS: return Xapian::Weight::DIRICHLET_PLUS_SMOOTHING;
    }
    refuse("unknown smoothing");
}

std::unique_ptr<Xapian::Weight> make_weight(const xpc_weight &w)
{
    using ptr = std::unique_ptr<Xapian::Weight>;

    switch (w.scheme) {
    case XPC_WEIGHT_BOOL: return ptr(new Xapian::BoolWeight);
    case XPC_WEIGHT_COORD: return ptr(new Xapian::CoordWeight);
    case XPC_WEIGHT_TRAD: return ptr(new Xapian::TradWeight(w.k));
    case XPC_WEIGHT_BM25: return ptr(new Xapian::BM25Weight(w.k1, w.k2, w.k3, w.b, w.min_normlen));
    case XPC_WEIGHT_BM25_PLUS:
        return ptr(new Xapian::BM25PlusWeight(w.k1, w.k2, w.k3, w.b, w.min_normlen, w.delta));
    case XPC_WEIGHT_TFIDF:
        return ptr(new Xapian::TfIdfWeight(
            std::string(w.normalisations, strnlen(w.normalisations, sizeof w.normalisations))));
    case XPC_WEIGHT_INL2: return ptr(new Xapian::InL2Weight(w.c));
    case XPC_WEIGHT_IFB2: return ptr(new Xapian::IfB2Weight(w.c));
    case XPC_WEIGHT_INEB2: return ptr(new Xapian::IneB2Weight(w.c));
    case XPC_WEIGHT_BB2: return ptr(new Xapian::BB2Weight(w.c));
    case XPC_WEIGHT_DLH: return ptr(new Xapian::DLHWeight);
    case XPC_WEIGHT_DPH: return ptr(new Xapian::DPHWeight);
    case XPC_WEIGHT_PL2: return ptr(new Xapian::PL2Weight(w.c));
    case XPC_WEIGHT_PL2_PLUS: return ptr(new Xapian::PL2PlusWeight(w.c, w.delta));
    case XPC_WEIGHT_LM:
        return ptr(
            new Xapian::LMWeight(w.log, smoothing_of(w.smoothing), w.smoothing1, w.smoothing2));
    }
    refuse("unknown weighting scheme");
}

} // namespace

xpc_weight xpc_weight_default(xpc_scheme scheme)
{
    xpc_weight w = {};

    w.scheme = scheme;
    w.k = 1.0;
    w.k1 = 1.0;
    w.k2 = 0.0;
    w.k3 = 1.0;
    w.b = 0.5;
    w.min_normlen = 0.5;
    w.delta = scheme == XPC_WEIGHT_PL2_PLUS ? 0.8 : 1.0;
    w.c = 1.0;
    w.log = 0.0;
    w.smoothing = XPC_SMOOTHING_TWO_STAGE;
    w.smoothing1 = -1.0;
    w.smoothing2 = -1.0;
    w.normalisations[0] = 'n';
    w.normalisations[1] = 't';
    w.normalisations[2] = 'n';
    return w;
}

xpc_status xpc_enquire_set_weight(xpc_enquire *enquire, const xpc_weight *weight, xpc_error *err)
{
    return guard(err, [&] {
        need(enquire, "enquire")
            ->enquire.set_weighting_scheme(*make_weight(*need(weight, "weight")));
    });
}
