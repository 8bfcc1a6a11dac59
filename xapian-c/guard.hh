/*
 * guard.hh - the wall between C and C++.
 *
 * Every function of xapian-c.h that can fail runs its body inside guard(), the
 * only place where exceptions are caught.  A body computes into locals and
 * touches the caller's outputs last, by statements that cannot throw.
 */
#ifndef XAPIAN_C_GUARD_HH
#define XAPIAN_C_GUARD_HH

#include "../include/xapian-c.h"

#include <exception>
#include <new>
#include <string>

#include <xapian.h>

namespace xpc
{

/* A callback asked to stop, or failed: thrown through the engine, so that it
 * unwinds, and caught by guard.  Deliberately no std::exception, which code on
 * the way might catch. */
struct callback_end {
    xpc_status status;
};

/* Fill *err, if there is one, and return status. */
xpc_status fail(xpc_error *err, xpc_status status, const char *message) noexcept;
xpc_status fail(xpc_error *err, const Xapian::Error &e) noexcept;

template <class F> xpc_status guard(xpc_error *err, F body) noexcept
{
    try {
        body();
        return XPC_OK;
    } catch (const Xapian::Error &e) {
        return fail(err, e);
    } catch (const std::bad_alloc &) {
        return fail(err, XPC_ENOMEM, "out of memory");
    } catch (const callback_end &e) {
        return fail(err, e.status,
                    e.status == XPC_ESTOPPED ? "stopped by a callback" : "a callback failed");
    } catch (const std::exception &e) {
        return fail(err, XPC_EEXCEPTION, e.what());
    } catch (...) {
        return fail(err, XPC_EEXCEPTION, "unknown exception");
    }
}

/* For functions that report nothing: a failure gives the fallback. */
template <class T, class F> T guard_value(T fallback, F body) noexcept
{
    try {
        return body();
    } catch (...) {
        return fallback;
    }
}

[[noreturn]] inline void refuse(const std::string &message)
{
    throw Xapian::InvalidArgumentError(message);
}

/* A required pointer of the caller. */
template <class T> T *need(T *p, const char *name)
{
    if (p == nullptr)
        refuse(std::string(name) + " is NULL");
    return p;
}

template <class T> const T *need_array(const T *p, size_t n, const char *name)
{
    return n == 0 ? p : need(p, name);
}

inline std::string str(xpc_bytes b)
{
    if (b.n == 0)
        return std::string();
    return std::string(need(b.p, "bytes with a length"), b.n);
}

inline xpc_bytes view(const std::string &s) noexcept
{
    return xpc_bytes{ s.data(), s.size() };
}

/* Turn a callback's answer into "keep" or an unwinding. */
inline bool answer(xpc_verdict v)
{
    switch (v) {
    case XPC_NO: return false;
    case XPC_YES: return true;
    case XPC_STOP: throw callback_end{ XPC_ESTOPPED };
    case XPC_FAIL: break;
    }
    throw callback_end{ XPC_ECALLBACK };
}

/* Free a handle and null the caller's pointer.  Destructors of Xapian swallow
 * their own failures; a stray one must still not reach C. */
template <class T> void destroy(T **handle) noexcept
{
    if (handle == nullptr)
        return;
    try {
        delete *handle;
    } catch (...) {
    }
    *handle = nullptr;
}

/* Replace the content of *buf; on bad_alloc it is as it was. */
void set_buf(xpc_buf *buf, const char *p, size_t n);
inline void set_buf(xpc_buf *buf, const std::string &s)
{
    set_buf(buf, s.data(), s.size());
}

/* Make room for n bytes, keeping the content; then set_buf cannot fail.  For
 * functions with several outputs.  NULL is let through. */
void reserve_buf(xpc_buf *buf, size_t n);

/* Name what an error is about, if Xapian did not. */
void set_context(xpc_error *err, const char *context) noexcept;

} // namespace xpc

#endif
