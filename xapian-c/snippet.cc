#include "handles.hh"

using namespace xpc;

namespace
{

/* Marks that Xapian puts into its HTML, looked for afterwards.  Bytes of the
 * text that look like them become blanks first. */
const char mark_start = '\x01', mark_end = '\x02', mark_omit = '\x03';

struct box : xpc_snippet {
    box() : xpc_snippet{ { nullptr, 0 }, nullptr, 0 }
    {
    }
    std::string plain;
    std::vector<xpc_span> spans;
};

std::string html(const xpc_mset *mset, const std::string &text, const xpc_snippet_how *how,
                 const std::string &start, const std::string &end, const std::string &omit)
{
    const Xapian::Stem stem = how->stem == nullptr ? Xapian::Stem() : how->stem->stem;

    return mset->mset.snippet(text, how->length == 0 ? 500 : how->length, stem, how->flags, start,
                              end, omit);
}

std::string without_marks(xpc_bytes text)
{
    std::string clean = str(text);

    for (char &c : clean)
        if (c == mark_start || c == mark_end || c == mark_omit)
            c = ' ';
    return clean;
}

/* Undo what Xapian's escaping did at html[i]; returns the bytes used. */
size_t unescape(const std::string &html, size_t i, std::string &plain)
{
    static const struct {
        const char *entity;
        char c;
    } entities[] = { { "&lt;", '<' }, { "&gt;", '>' }, { "&amp;", '&' }, { "&quot;", '"' } };

    for (const auto &e : entities) {
        const size_t n = std::char_traits<char>::length(e.entity);
        if (html.compare(i, n, e.entity) == 0) {
            plain += e.c;
            return n;
        }
    }
    plain += html[i];
    return 1;
}

void strip(const std::string &html, const std::string &omit, box &out)
{
    for (size_t i = 0; i < html.size();) {
        const char c = html[i];
        if (c == mark_start) {
            out.spans.push_back({ out.plain.size(), 0 });
            i++;
        } else if (c == mark_end) {
            out.spans.back().len = out.plain.size() - out.spans.back().start;
            i++;
        } else if (c == mark_omit) {
            out.plain += omit;
            i++;
        } else {
            i += unescape(html, i, out.plain);
        }
    }
}

} // namespace

xpc_status xpc_mset_snippet(const xpc_mset *mset, xpc_bytes text, const xpc_snippet_how *how,
                            xpc_snippet **out, xpc_error *err)
{
    return guard(err, [&] {
        std::unique_ptr<box> snippet(new box);

        need(mset, "mset");
        need(how, "how");
        need(out, "out");
        const std::string omit = str(how->omit);
        strip(html(mset, without_marks(text), how, std::string(1, mark_start),
                   std::string(1, mark_end), std::string(omit.empty() ? 0 : 1, mark_omit)),
              omit, *snippet);
        snippet->text = view(snippet->plain);
        snippet->marks = snippet->spans.data();
        snippet->nmarks = snippet->spans.size();
        *out = snippet.release();
    });
}

void xpc_snippet_free(xpc_snippet **snippet)
{
    if (snippet == nullptr)
        return;
    delete static_cast<box *>(*snippet);
    *snippet = nullptr;
}

xpc_status xpc_mset_snippet_html(const xpc_mset *mset, xpc_bytes text, const xpc_snippet_how *how,
                                 xpc_bytes start, xpc_bytes end, xpc_buf *out, xpc_error *err)
{
    return guard(err, [&] {
        need(mset, "mset");
        need(how, "how");
        if (start.n == 0 || end.n == 0)
            refuse("a snippet needs markers that are not empty: without them its text "
                   "would not be escaped");
        set_buf(out, html(mset, str(text), how, str(start), str(end), str(how->omit)));
    });
}
