#include "handles.hh"

using namespace xpc;

namespace
{

/* Marks that Xapian puts into its HTML, looked for afterwards.  Bytes of the
 * text that look like them become blanks first. */
const char mark_start = '\x01', mark_end = '\x02', mark_omit = '\x03';

/* Xapian's HTML taken apart: text, marks beside it, and where text is left out. */
struct box : xpc_snippet {
    box() : xpc_snippet{ { nullptr, 0 }, nullptr, 0 }
    {
    }
    std::string plain;
    std::vector<xpc_span> spans;
    std::vector<xpc_span> omits;
    bool open = false;

    void start()
    {
        close();
        spans.push_back({ plain.size(), 0 });
        open = true;
    }
    /* 1.4 does not close the mark of a phrase that the end of the snippet cuts. */
    void close()
    {
        if (!open)
            return;
        open = false;
        spans.back().len = plain.size() - spans.back().start;
        if (spans.back().len == 0)
            spans.pop_back();
    }
    void leave_out(const std::string &omit)
    {
        close();
        omits.push_back({ plain.size(), omit.size() });
        plain += omit;
    }
};

std::string without_marks(xpc_bytes text)
{
    std::string clean = str(text);

    for (char &c : clean)
        if (c == mark_start || c == mark_end || c == mark_omit)
            c = ' ';
    return clean;
}

const struct {
    const char *entity;
    char c;
} entities[] = { { "&lt;", '<' }, { "&gt;", '>' }, { "&amp;", '&' }, { "&quot;", '"' } };

/* Undo what Xapian's escaping did at html[i]; returns the bytes used. */
size_t unescape(const std::string &html, size_t i, std::string &plain)
{
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

void escape(char c, std::string &html)
{
    for (const auto &e : entities) {
        if (e.c == c) {
            html += e.entity;
            return;
        }
    }
    html += c;
}

std::unique_ptr<box> take_apart(const std::string &html, const std::string &omit)
{
    std::unique_ptr<box> out(new box);

    for (size_t i = 0; i < html.size();) {
        const char c = html[i];
        if (c == mark_start)
            out->start();
        else if (c == mark_end)
            out->close();
        else if (c == mark_omit)
            out->leave_out(omit);
        i += c == mark_start || c == mark_end || c == mark_omit ? 1 : unescape(html, i, out->plain);
    }
    out->close();
    return out;
}

std::unique_ptr<box> make_snippet(const xpc_mset *mset, xpc_bytes text, const xpc_snippet_how *how)
{
    need(mset, "mset");
    need(how, "how");
    const Xapian::Stem stem = how->stem == nullptr ? Xapian::Stem() : how->stem->stem;
    const std::string omit = str(how->omit);
    const size_t length = how->length == 0 ? 500 : how->length;

    return take_apart(mset->mset.snippet(without_marks(text), length, stem, how->flags,
                                         std::string(1, mark_start), std::string(1, mark_end),
                                         std::string(omit.empty() ? 0 : 1, mark_omit)),
                      omit);
}

/* Put it together again with the caller's markers, which thus always pair. */
std::string to_html(const box &snippet, const std::string &start, const std::string &end)
{
    std::string html;
    auto span = snippet.spans.begin();
    auto omit = snippet.omits.begin();

    for (size_t i = 0; i < snippet.plain.size();) {
        if (omit != snippet.omits.end() && omit->start == i) {
            html.append(snippet.plain, i, omit->len); /* the caller's: as it is */
            i += omit->len;
            ++omit;
            continue;
        }
        if (span != snippet.spans.end() && span->start == i)
            html += start;
        escape(snippet.plain[i++], html);
        if (span != snippet.spans.end() && span->start + span->len == i) {
            html += end;
            ++span;
        }
    }
    return html;
}

} // namespace

xpc_status xpc_mset_snippet(const xpc_mset *mset, xpc_bytes text, const xpc_snippet_how *how,
                            xpc_snippet **out, xpc_error *err)
{
    return guard(err, [&] {
        std::unique_ptr<box> snippet = make_snippet(mset, text, how);

        need(out, "out");
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
        if (start.n == 0 || end.n == 0)
            refuse("a snippet as HTML needs markers that are not empty");
        set_buf(out, to_html(*make_snippet(mset, text, how), str(start), str(end)));
    });
}
