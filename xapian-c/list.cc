#include "list.hh"

namespace xpc
{

/* What the caller's pointer really points to. */
struct list_builder::box : xpc_list {
    box() : xpc_list{ nullptr, 0, false }
    {
    }
    std::vector<xpc_item> items;
    std::string text;
    std::vector<uint32_t> positions;
};

list_builder::list_builder() : made(new box)
{
}

list_builder::~list_builder() = default;

xpc_item &list_builder::add(const char *p, size_t n)
{
    xpc_item item = {};

    if (n > 0)
        made->text.append(p, n);
    item.text.n = n;
    made->items.push_back(item);
    return made->items.back();
}

xpc_item &list_builder::last()
{
    return made->items.back();
}

void list_builder::add_values(const Xapian::Document &doc, xpc_docid docid, const uint32_t *slots,
                              size_t n)
{
    for (size_t i = 0; i < n; i++) {
        xpc_item &item = add(doc.get_value(slots[i]));
        item.slot = slots[i];
        item.docid = docid;
    }
}

void list_builder::add_position(uint32_t pos)
{
    made->positions.push_back(pos);
    made->items.back().npos++;
}

size_t list_builder::size() const
{
    return made->items.size();
}

void list_builder::set_more()
{
    made->more = true;
}

void list_builder::give(xpc_list **out) noexcept
{
    const char *text = made->text.data();
    const uint32_t *pos = made->positions.data();

    for (xpc_item &item : made->items) {
        item.text.p = text;
        text += item.text.n;
        if (item.npos > 0)
            item.pos = pos;
        pos += item.npos;
    }
    made->v = made->items.data();
    made->n = made->items.size();
    *out = made.release();
}

void list_builder::destroy(xpc_list **list) noexcept
{
    if (list == nullptr)
        return;
    delete static_cast<box *>(*list);
    *list = nullptr;
}

} // namespace xpc

void xpc_list_free(xpc_list **list)
{
    xpc::list_builder::destroy(list);
}
