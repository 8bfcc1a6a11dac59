#include "handles.hh"
#include "list.hh"

#include <algorithm>
#include <map>

using namespace xpc;

namespace
{

class fn_spy : public Xapian::MatchSpy
{
    xpc_spy_fn fn;
    void *ctx;

  public:
    fn_spy(xpc_spy_fn f, void *c) : fn(f), ctx(c)
    {
    }
    void operator()(const Xapian::Document &doc, double weight) override
    {
        const xpc_doc handle{ doc };
        (void)answer(fn(ctx, &handle, weight));
    }
};

struct counted {
    std::string value;
    uint32_t count;
};

void give_spy(std::shared_ptr<spy_set> set, xpc_spy **out)
{
    std::unique_ptr<xpc_spy> handle(new xpc_spy);

    handle->set = std::move(set);
    give(std::move(handle), out);
}

std::vector<counted> values_of(const slot_spy &spy)
{
    std::vector<counted> values;

    for (Xapian::TermIterator it = spy.values_begin(); it != spy.values_end(); ++it)
        values.push_back({ *it, it.get_termfreq() });
    return values;
}

/* Members of packed values, in byte order. */
std::vector<counted> members_of(const std::vector<counted> &packed)
{
    std::map<std::string, uint32_t> members;
    std::vector<counted> values;

    for (const counted &c : packed)
        for_each_packed(view(c.value), [&](xpc_bytes item) { members[str(item)] += c.count; });
    for (const auto &m : members)
        values.push_back({ m.first, m.second });
    return values;
}

void most_frequent_first(std::vector<counted> &values, size_t limit)
{
    const size_t n = std::min(limit, values.size());

    std::partial_sort(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(n), values.end(),
                      [](const counted &a, const counted &b) {
                          return a.count != b.count ? a.count > b.count : a.value < b.value;
                      });
}

} // namespace

xpc_status xpc_spy_new(const uint32_t *slots, size_t n, xpc_spy **out, xpc_error *err)
{
    return guard(err, [&] {
        std::shared_ptr<spy_set> set(new spy_set);

        need_array(slots, n, "slots");
        need(out, "out");
        for (size_t i = 0; i < n; i++)
            set->slots.push_back(std::unique_ptr<slot_spy>(new slot_spy(slots[i])));
        give_spy(std::move(set), out);
    });
}

xpc_status xpc_spy_new_fn(xpc_spy_fn fn, void *ctx, xpc_spy **out, xpc_error *err)
{
    return guard(err, [&] {
        std::shared_ptr<spy_set> set(new spy_set);

        if (fn == nullptr)
            refuse("fn is NULL");
        need(out, "out");
        set->callback.reset(new fn_spy(fn, ctx));
        give_spy(std::move(set), out);
    });
}

void xpc_spy_free(xpc_spy **spy)
{
    destroy(spy);
}

xpc_status xpc_enquire_add_spy(xpc_enquire *enquire, xpc_spy *spy, xpc_error *err)
{
    return guard(err, [&] {
        need(enquire, "enquire");
        need(spy, "spy");
        enquire->spies.push_back(spy->set);
        for (const auto &slot : spy->set->slots)
            enquire->enquire.add_matchspy(slot.get());
        if (spy->set->callback)
            enquire->enquire.add_matchspy(spy->set->callback.get());
    });
}

xpc_status xpc_enquire_clear_spies(xpc_enquire *enquire, xpc_error *err)
{
    return guard(err, [&] {
        need(enquire, "enquire")->enquire.clear_matchspies();
        enquire->spies.clear();
    });
}

uint32_t xpc_spy_total(const xpc_spy *spy)
{
    if (spy == nullptr || spy->set->slots.empty())
        return 0;
    return static_cast<uint32_t>(spy->set->slots[0]->get_total());
}

xpc_status xpc_spy_values(const xpc_spy *spy, size_t i, uint32_t flags, size_t limit,
                          xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        list_builder list;

        need(spy, "spy");
        need(out, "out");
        if (i >= spy->set->slots.size())
            throw Xapian::RangeError("the spy has no such slot");
        std::vector<counted> values = values_of(*spy->set->slots[i]);
        if ((flags & XPC_SPY_UNPACK) != 0)
            values = members_of(values);
        if ((flags & XPC_SPY_BY_COUNT) != 0)
            most_frequent_first(values, limit);
        for (const counted &c : values) {
            if (list.size() == limit) {
                list.set_more();
                break;
            }
            list.add(c.value).freq = c.count;
        }
        list.give(out);
    });
}
