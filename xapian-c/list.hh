/*
 * list.hh - builds an xpc_list: all text in one string, all positions in one
 * array, pointers set at the end when nothing moves any more.
 */
#ifndef XAPIAN_C_LIST_HH
#define XAPIAN_C_LIST_HH

#include "guard.hh"

#include <memory>
#include <string>
#include <vector>

namespace xpc
{

class list_builder
{
    struct box;
    std::unique_ptr<box> made;

  public:
    list_builder();
    ~list_builder();
    list_builder(const list_builder &) = delete;
    list_builder &operator=(const list_builder &) = delete;

    /* Add an entry; the reference is good until the next add. */
    xpc_item &add(const char *p, size_t n);
    xpc_item &add(const std::string &text)
    {
        return add(text.data(), text.size());
    }

    xpc_item &last();

    /* One entry for each slot of a document, empty where it has no value. */
    void add_values(const Xapian::Document &doc, xpc_docid docid, const uint32_t *slots, size_t n);

    /* Positions belong to the entry added last. */
    void add_position(uint32_t pos);

    size_t size() const;
    void set_more();

    /* Hand the list over; cannot fail. */
    void give(xpc_list **out) noexcept;

    static void destroy(xpc_list **list) noexcept;
};

/* Up to limit entries of an iterator, while they start with prefix; each(item)
 * sets what else is known.  Used for terms, words, keys. */
template <class I, class F>
void take(list_builder &list, I it, const I &end, const std::string &prefix, size_t limit, F each)
{
    for (; it != end; ++it) {
        const std::string text = *it;
        if (text.compare(0, prefix.size(), prefix) != 0)
            return;
        if (list.size() == limit) {
            list.set_more();
            return;
        }
        list.add(text);
        each(it);
    }
}

} // namespace xpc

#endif
