#include "handles.hh"

using namespace xpc;

namespace
{

void sort_by_slot(Xapian::Enquire &e, xpc_sort_by by, uint32_t slot, bool reverse)
{
    if (by == XPC_SORT_KEYS)
        e.set_sort_by_value(slot, reverse);
    else if (by == XPC_SORT_KEYS_THEN_RELEVANCE)
        e.set_sort_by_value_then_relevance(slot, reverse);
    else
        e.set_sort_by_relevance_then_value(slot, reverse);
}

void sort_by_maker(Xapian::Enquire &e, xpc_sort_by by, Xapian::KeyMaker *maker)
{
    if (by == XPC_SORT_KEYS)
        e.set_sort_by_key(maker, false);
    else if (by == XPC_SORT_KEYS_THEN_RELEVANCE)
        e.set_sort_by_key_then_relevance(maker, false);
    else
        e.set_sort_by_relevance_then_key(maker, false);
}

std::unique_ptr<Xapian::KeyMaker> make_keys(const xpc_sort_key *keys, size_t n)
{
    std::unique_ptr<Xapian::MultiValueKeyMaker> maker(new Xapian::MultiValueKeyMaker);

    for (size_t i = 0; i < n; i++)
        maker->add_value(keys[i].slot, keys[i].descending, str(keys[i].missing));
    return maker;
}

} // namespace

xpc_status xpc_enquire_set_sort(xpc_enquire *enquire, xpc_sort_by by, const xpc_sort_key *keys,
                                size_t n, xpc_error *err)
{
    return guard(err, [&] {
        std::unique_ptr<Xapian::KeyMaker> maker;

        need(enquire, "enquire");
        need_array(keys, n, "keys");
        if (by > XPC_SORT_RELEVANCE_THEN_KEYS)
            refuse("unknown way to sort");
        if (by == XPC_SORT_RELEVANCE) {
            enquire->enquire.set_sort_by_relevance();
        } else if (n == 0) {
            refuse("no key to sort by");
        } else if (n == 1 && keys[0].missing.n == 0) {
            /* the one way that a remote server knows, and the fastest */
            sort_by_slot(enquire->enquire, by, keys[0].slot, keys[0].descending);
        } else {
            maker = make_keys(keys, n);
            sort_by_maker(enquire->enquire, by, maker.get());
        }
        enquire->keys = std::move(maker);
    });
}
