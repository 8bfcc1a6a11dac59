#include "handles.hh"
#include "sha256.hh"

#include <cstring>

using namespace xpc;

xpc_bytes xpc_str(const char *text)
{
    return xpc_bytes{ text, text == nullptr ? 0 : std::strlen(text) };
}

void xpc_buf_free(xpc_buf *buf)
{
    if (buf == nullptr)
        return;
    delete[] buf->p;
    *buf = xpc_buf{ nullptr, 0, 0 };
}

void xpc::reserve_buf(xpc_buf *buf, size_t n)
{
    if (buf == nullptr || (buf->p != nullptr && buf->cap > n))
        return;
    const size_t cap = n + n / 2 + 16;
    char *grown = new char[cap]();
    if (buf->p != nullptr)
        std::memcpy(grown, buf->p, buf->n);
    delete[] buf->p;
    buf->p = grown;
    buf->cap = cap;
}

void xpc::set_buf(xpc_buf *buf, const char *p, size_t n)
{
    reserve_buf(need(buf, "buffer"), n);
    if (n > 0)
        std::memcpy(buf->p, p, n);
    buf->p[n] = '\0';
    buf->n = n;
}

/* ---- numbers that sort as bytes ---- */

size_t xpc_sortable(double number, char *dst)
{
    static_assert(XPC_SORTABLE_MAX == 9, "what sortable_serialise_ writes at most");
    return Xapian::sortable_serialise_(number, dst);
}

double xpc_unsortable(xpc_bytes bytes)
{
    return guard_value(0.0, [&] { return Xapian::sortable_unserialise(str(bytes)); });
}

/* ---- several strings in one: each with its length in front, seven bits a byte,
 *      lowest first, the top bit set where more follow ---- */

xpc_status xpc_pack(const xpc_bytes *items, size_t n, xpc_buf *out, xpc_error *err)
{
    return guard(err, [&] {
        std::string packed;
        need_array(items, n, "items");
        for (size_t i = 0; i < n; i++) {
            size_t len = items[i].n;
            for (; len >= 0x80; len >>= 7)
                packed += static_cast<char>((len & 0x7f) | 0x80);
            packed += static_cast<char>(len);
            packed += str(items[i]);
        }
        set_buf(out, packed);
    });
}

bool xpc::unpack_next(xpc_bytes &rest, xpc_bytes &item)
{
    size_t len = 0;
    size_t used = 0;
    unsigned char byte = 0x80;

    if (rest.n == 0)
        return false;
    for (unsigned shift = 0; (byte & 0x80) != 0; shift += 7) {
        if (used == rest.n || shift > 28)
            throw Xapian::SerialisationError("not packed bytes: bad length");
        byte = static_cast<unsigned char>(rest.p[used++]);
        len |= static_cast<size_t>(byte & 0x7f) << shift;
    }
    if (len > rest.n - used)
        throw Xapian::SerialisationError("not packed bytes: cut short");
    item = xpc_bytes{ rest.p + used, len };
    rest = xpc_bytes{ rest.p + used + len, rest.n - used - len };
    return true;
}

xpc_status xpc_unpack(xpc_bytes packed, xpc_bytes *out, size_t cap, size_t *total, xpc_error *err)
{
    return guard(err, [&] {
        xpc_bytes item, rest = packed;
        size_t n = 0;

        need_array(packed.p, packed.n, "packed");
        need_array(out, cap, "out");
        need(total, "total");
        while (unpack_next(rest, item)) /* sound before out is touched */
            n++;
        rest = packed;
        for (size_t i = 0; i < cap && unpack_next(rest, item); i++)
            out[i] = item;
        *total = n;
    });
}

/* ---- terms for long identifiers ---- */

xpc_status xpc_id_term(xpc_bytes prefix, xpc_bytes id, char *dst, size_t cap, size_t *len,
                       xpc_error *err)
{
    return guard(err, [&] {
        static const char digits[] = "0123456789abcdef";
        unsigned char hash[32];

        need_array(prefix.p, prefix.n, "prefix");
        need_array(id.p, id.n, "id");
        need(dst, "dst");
        need(len, "len");
        if (prefix.n > 200)
            throw Xapian::RangeError("the prefix of an id term is over 200 bytes");
        if (cap < prefix.n + XPC_ID_HASH_LEN)
            throw Xapian::RangeError("no room for the id term");
        sha256(id.p, id.n, hash);
        if (prefix.n > 0)
            std::memcpy(dst, prefix.p, prefix.n);
        dst += prefix.n;
        for (size_t i = 0; i < XPC_ID_HASH_LEN / 2; i++) {
            *dst++ = digits[hash[i] >> 4];
            *dst++ = digits[hash[i] & 15];
        }
        *len = prefix.n + XPC_ID_HASH_LEN;
    });
}
