/*
 * handles.hh - what stands behind the opaque handles.
 *
 * Xapian's own objects are references that count, so a handle holds one by
 * value and thereby keeps alive what it was made from.
 */
#ifndef XAPIAN_C_HANDLES_HH
#define XAPIAN_C_HANDLES_HH

#include "guard.hh"

#include <deque>
#include <memory>
#include <string>
#include <vector>

struct xpc_db {
    Xapian::Database db;
    bool is_view = false; /* of a writer: owned by it */
};

struct xpc_wdb {
    explicit xpc_wdb(Xapian::WritableDatabase w) : wdb(std::move(w))
    {
        view.db = wdb;
        view.is_view = true;
    }
    Xapian::WritableDatabase wdb;
    xpc_db view;
};

struct xpc_doc {
    Xapian::Document doc;
};

struct xpc_query {
    Xapian::Query query;
};

struct xpc_stem {
    Xapian::Stem stem;
};

namespace xpc
{

/* A spy for one slot.  Counts start at zero with every run: two runs of one
 * enquire would otherwise add up, and so would a retry after DatabaseModified. */
class slot_spy : public Xapian::ValueCountMatchSpy
{
    Xapian::valueno slot;

  public:
    explicit slot_spy(Xapian::valueno s) : Xapian::ValueCountMatchSpy(s), slot(s)
    {
    }
    void reset()
    {
        internal = new Internal(slot);
    }
};

/* What a spy handle and the enquires that carry it share. */
struct spy_set {
    std::vector<std::unique_ptr<slot_spy>> slots;
    std::unique_ptr<Xapian::MatchSpy> callback;
};

} // namespace xpc

struct xpc_spy {
    std::shared_ptr<xpc::spy_set> set;
};

struct xpc_enquire {
    explicit xpc_enquire(const Xapian::Database &d) : db(d), enquire(d)
    {
    }
    /* Declared before enquire: destroyed after it, since it holds bare pointers. */
    std::vector<std::shared_ptr<xpc::spy_set>> spies;
    std::unique_ptr<Xapian::KeyMaker> keys;
    Xapian::Database db;
    Xapian::Enquire enquire;
    Xapian::RSet relevant;
    xpc_decide_fn decide = nullptr;
    void *decide_ctx = nullptr;
    uint32_t limit_ms = 0;
};

struct xpc_mset {
    Xapian::MSet mset;
    std::vector<xpc_hit> hits;
    std::deque<std::string> keys; /* a deque: hits point into its strings */
    bool time_limit_hit = false;
};

namespace xpc
{

/* XPC_EINVALIDARG for operators that do not join. */
Xapian::Query::op joining_op(xpc_op op);
int wildcard_limit(xpc_wildcard_limit limit);

std::unique_ptr<Xapian::SimpleStopper> make_stopper(const xpc_bytes *words, size_t n);
std::unique_ptr<xpc_mset> make_mset(const Xapian::MSet &mset);

/* Take the next string off the front of packed bytes; false at the end. */
bool unpack_next(xpc_bytes &rest, xpc_bytes &item);

template <class F> void for_each_packed(xpc_bytes packed, F each)
{
    for (xpc_bytes item; unpack_next(packed, item);)
        each(item);
}

/* Move a freshly made handle to the caller: cannot fail. */
template <class T> void give(std::unique_ptr<T> handle, T **out) noexcept
{
    *out = handle.release();
}

} // namespace xpc

#endif
