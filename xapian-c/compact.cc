#include "handles.hh"

#include <sstream>

using namespace xpc;

namespace
{

static_assert(XPC_COMPACT_NO_RENUMBER == Xapian::DBCOMPACT_NO_RENUMBER, "flags");
static_assert(XPC_COMPACT_MULTIPASS == Xapian::DBCOMPACT_MULTIPASS, "flags");
static_assert(XPC_COMPACT_SINGLE_FILE == Xapian::DBCOMPACT_SINGLE_FILE, "flags");
static_assert(XPC_COMPACT_FULL == Xapian::Compactor::FULL, "flags");
static_assert(XPC_COMPACT_FULLER == Xapian::Compactor::FULLER, "flags");
static_assert(XPC_CHECK_SHORT_TREE == Xapian::DBCHECK_SHORT_TREE, "flags");
static_assert(XPC_CHECK_FULL_TREE == Xapian::DBCHECK_FULL_TREE, "flags");
static_assert(XPC_CHECK_FREELIST == Xapian::DBCHECK_SHOW_FREELIST, "flags");
static_assert(XPC_CHECK_STATS == Xapian::DBCHECK_SHOW_STATS, "flags");
static_assert(XPC_CHECK_FIX == Xapian::DBCHECK_FIX, "flags");

class fn_compactor : public Xapian::Compactor
{
    xpc_compact_fn fn;
    void *ctx;

  public:
    fn_compactor(xpc_compact_fn f, void *c) : fn(f), ctx(c)
    {
    }
    void set_status(const std::string &table, const std::string &status) override
    {
        if (fn != nullptr)
            (void)answer(fn(ctx, table.c_str(), status.c_str()));
    }
};

} // namespace

xpc_status xpc_db_compact(const xpc_db *db, const char *dest, uint32_t flags, uint32_t block_size,
                          xpc_compact_fn progress, void *ctx, xpc_error *err)
{
    return guard(err, [&] {
        Xapian::Database d = need(db, "db")->db;
        fn_compactor compactor(progress, ctx);

        if (flags > 31 || (flags & 3) == 3)
            refuse("unknown flag for compacting");
        if (block_size > 65536)
            refuse("block size over 65536");
        d.compact(need(dest, "dest"), flags, static_cast<int>(block_size), compactor);
    });
}

xpc_status xpc_check(const char *path, uint32_t flags, uint64_t *errors, xpc_buf *report,
                     xpc_error *err)
{
    return guard(err, [&] {
        std::ostringstream text;

        if (flags > 31)
            refuse("unknown flag for checking");
        need(errors, "errors");
        const size_t n = Xapian::Database::check(need(path, "path"), static_cast<int>(flags),
                                                 report == nullptr ? nullptr : &text);
        if (report != nullptr)
            set_buf(report, text.str());
        *errors = n;
    });
}
