#include "guard.hh"

uint32_t xpc_version(void)
{
    return XPC_VERSION;
}

const char *xpc_xapian_version(void)
{
    return Xapian::version_string();
}

const char *xpc_xapian_version_built(void)
{
    return XAPIAN_VERSION;
}

bool xpc_has(xpc_feature feature)
{
    /* Backends can be left out of a build of 1.4; the rest goes by version of
     * the library in use, as an application may be newer than its headers. */
    const bool two = Xapian::major_version() >= 2;

    switch (feature) {
#ifdef XAPIAN_HAS_GLASS_BACKEND
    case XPC_FEATURE_GLASS:
    case XPC_FEATURE_SINGLE_FILE: return true;
#endif
#ifdef XAPIAN_HAS_CHERT_BACKEND
    case XPC_FEATURE_CHERT: return true;
#endif
#ifdef XAPIAN_HAS_HONEY_BACKEND
    case XPC_FEATURE_HONEY: return true;
#endif
#ifdef XAPIAN_HAS_INMEMORY_BACKEND
    case XPC_FEATURE_INMEMORY: return true;
#endif
#ifdef XAPIAN_HAS_REMOTE_BACKEND
    case XPC_FEATURE_REMOTE: return true;
#endif
    case XPC_FEATURE_CJK_NGRAM: return true;
    case XPC_FEATURE_EDIT_DISTANCE:
    case XPC_FEATURE_GLOB_WILDCARD: return two;
    default: return false;
    }
}
