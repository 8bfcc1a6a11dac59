#include "handles.hh"
#include "list.hh"

#include <algorithm>
#include <cstring>

using namespace xpc;

xpc_status xpc_stem_new(const char *language, xpc_stem **out, xpc_error *err)
{
    return guard(err, [&] {
        std::unique_ptr<xpc_stem> handle(new xpc_stem);

        need(out, "out");
        handle->stem = Xapian::Stem(std::string(need(language, "language")));
        give(std::move(handle), out);
    });
}

void xpc_stem_free(xpc_stem **stem)
{
    destroy(stem);
}

xpc_status xpc_stem_word(const xpc_stem *stem, xpc_bytes word, char *dst, size_t cap, size_t *len,
                         xpc_error *err)
{
    return guard(err, [&] {
        const std::string stemmed = need(stem, "stem")->stem(str(word));

        need_array(dst, cap, "dst");
        need(len, "len");
        if (stemmed.size() > cap)
            throw Xapian::RangeError("no room for the stem");
        if (!stemmed.empty())
            std::memcpy(dst, stemmed.data(), stemmed.size());
        *len = stemmed.size();
    });
}

xpc_status xpc_stem_words(const xpc_stem *stem, const xpc_bytes *words, size_t n, xpc_list **out,
                          xpc_error *err)
{
    return guard(err, [&] {
        list_builder list;

        need(stem, "stem");
        need_array(words, n, "words");
        need(out, "out");
        for (size_t i = 0; i < n; i++)
            list.add(stem->stem(str(words[i])));
        list.give(out);
    });
}

xpc_status xpc_stem_languages(xpc_list **out, xpc_error *err)
{
    return guard(err, [&] {
        const std::string all = Xapian::Stem::get_available_languages();
        std::vector<std::string> names;
        list_builder list;

        need(out, "out");
        for (size_t i = 0; i < all.size();) {
            const size_t end = std::min(all.find(' ', i), all.size());
            if (end > i)
                names.push_back(all.substr(i, end - i));
            i = end + 1;
        }
        std::sort(names.begin(), names.end());
        for (const std::string &name : names)
            list.add(name);
        list.give(out);
    });
}
