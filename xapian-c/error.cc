#include "guard.hh"

#include <cstring>

using namespace xpc;

namespace
{

/* Xapian's classes and our statuses, one to one.  WildcardError and the like
 * are found by the name that the exception carries, so a class that a newer
 * libxapian adds is reported under its own name with XPC_EUNKNOWN. */
const struct {
    const char *type;
    xpc_status status;
} error_classes[] = {
    { "AssertionError", XPC_EASSERTION },
    { "InvalidArgumentError", XPC_EINVALIDARG },
    { "InvalidOperationError", XPC_EINVALIDOP },
    { "UnimplementedError", XPC_EUNIMPLEMENTED },
    { "DatabaseError", XPC_EDATABASE },
    { "DatabaseCorruptError", XPC_ECORRUPT },
    { "DatabaseCreateError", XPC_ECREATE },
    { "DatabaseLockError", XPC_ELOCK },
    { "DatabaseModifiedError", XPC_EMODIFIED },
    { "DatabaseOpeningError", XPC_EOPENING },
    { "DatabaseVersionError", XPC_EVERSION },
    { "DatabaseNotFoundError", XPC_EDBNOTFOUND },
    { "DatabaseClosedError", XPC_ECLOSED },
    { "DocNotFoundError", XPC_EDOCNOTFOUND },
    { "FeatureUnavailableError", XPC_EFEATURE },
    { "InternalError", XPC_EINTERNAL },
    { "NetworkError", XPC_ENETWORK },
    { "NetworkTimeoutError", XPC_ETIMEOUT },
    { "QueryParserError", XPC_EQUERYPARSER },
    { "SerialisationError", XPC_ESERIALISATION },
    { "RangeError", XPC_ERANGE },
    { "WildcardError", XPC_EWILDCARD },
};

const struct {
    xpc_status status;
    const char *name;
} status_names[] = {
    { XPC_OK, "XPC_OK" },
    { XPC_ENOMEM, "XPC_ENOMEM" },
    { XPC_ESTOPPED, "XPC_ESTOPPED" },
    { XPC_ECALLBACK, "XPC_ECALLBACK" },
    { XPC_EEXCEPTION, "XPC_EEXCEPTION" },
    { XPC_EUNKNOWN, "XPC_EUNKNOWN" },
    { XPC_EASSERTION, "XPC_EASSERTION" },
    { XPC_EINVALIDARG, "XPC_EINVALIDARG" },
    { XPC_EINVALIDOP, "XPC_EINVALIDOP" },
    { XPC_EUNIMPLEMENTED, "XPC_EUNIMPLEMENTED" },
    { XPC_EDATABASE, "XPC_EDATABASE" },
    { XPC_ECORRUPT, "XPC_ECORRUPT" },
    { XPC_ECREATE, "XPC_ECREATE" },
    { XPC_ELOCK, "XPC_ELOCK" },
    { XPC_EMODIFIED, "XPC_EMODIFIED" },
    { XPC_EOPENING, "XPC_EOPENING" },
    { XPC_EVERSION, "XPC_EVERSION" },
    { XPC_EDBNOTFOUND, "XPC_EDBNOTFOUND" },
    { XPC_ECLOSED, "XPC_ECLOSED" },
    { XPC_EDOCNOTFOUND, "XPC_EDOCNOTFOUND" },
    { XPC_EFEATURE, "XPC_EFEATURE" },
    { XPC_EINTERNAL, "XPC_EINTERNAL" },
    { XPC_ENETWORK, "XPC_ENETWORK" },
    { XPC_ETIMEOUT, "XPC_ETIMEOUT" },
    { XPC_EQUERYPARSER, "XPC_EQUERYPARSER" },
    { XPC_ESERIALISATION, "XPC_ESERIALISATION" },
    { XPC_ERANGE, "XPC_ERANGE" },
    { XPC_EWILDCARD, "XPC_EWILDCARD" },
};

/* Copy n bytes into a fixed array: NULs and line ends become blanks, since the
 * text is one line of C; a cut falls between UTF-8 characters. */
template <size_t N> void copy_text(char (&dst)[N], const char *src, size_t n) noexcept
{
    if (n > N - 1) {
        n = N - 1;
        while (n > 0 && (static_cast<unsigned char>(src[n]) & 0xC0) == 0x80)
            n--;
    }
    for (size_t i = 0; i < n; i++)
        dst[i] = static_cast<unsigned char>(src[i]) < 0x20 ? ' ' : src[i];
    dst[n] = '\0';
}

xpc_status status_of(const char *type) noexcept
{
    for (const auto &c : error_classes)
        if (std::strcmp(c.type, type) == 0)
            return c.status;
    return XPC_EUNKNOWN;
}

/* Xapian keeps errno to itself and gives its text; find the number by it. */
int errno_of(const char *text) noexcept
{
    for (int n = 1; n < 200; n++) {
        char buf[128];
        if (std::strcmp(strerror_r(n, buf, sizeof buf), text) == 0)
            return n;
    }
    return 0;
}

void clear(xpc_error *err, xpc_status status) noexcept
{
    err->status = status;
    err->os_errno = 0;
    err->type[0] = err->message[0] = err->context[0] = err->os_text[0] = '\0';
}

} // namespace

xpc_status xpc::fail(xpc_error *err, xpc_status status, const char *message) noexcept
{
    if (err == nullptr)
        return status;
    clear(err, status);
    copy_text(err->message, message, std::strlen(message));
    return status;
}

xpc_status xpc::fail(xpc_error *err, const Xapian::Error &e) noexcept
{
    const xpc_status status = status_of(e.get_type());

    if (err == nullptr)
        return status;
    clear(err, status);
    copy_text(err->type, e.get_type(), std::strlen(e.get_type()));
    copy_text(err->message, e.get_msg().data(), e.get_msg().size());
    copy_text(err->context, e.get_context().data(), e.get_context().size());
    try {
        const char *text = e.get_error_string(); /* may allocate */
        if (text != nullptr) {
            copy_text(err->os_text, text, std::strlen(text));
            err->os_errno = errno_of(text);
        }
    } catch (...) {
    }
    return status;
}

void xpc::set_context(xpc_error *err, const char *context) noexcept
{
    if (err != nullptr && context != nullptr)
        copy_text(err->context, context, std::strlen(context));
}

const char *xpc_status_name(xpc_status status)
{
    for (const auto &s : status_names)
        if (s.status == status)
            return s.name;
    return "XPC_?";
}
