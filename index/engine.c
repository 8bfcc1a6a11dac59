#include "index/engine.h"

#include <errno.h>

enum ev_status ev_engine_fail(struct ev_error *err, const char *what, const xpc_error *cause)
{
    if (cause->status == XPC_ENOMEM)
        return ev_fail(err, EV_EMEM, "no memory to %s", what);
    if (cause->os_errno != 0) {
        errno = cause->os_errno;
        return ev_fail(err, EV_EIO, "cannot %s: %s", what, cause->message);
    }
    return ev_fail(err, EV_EINDEX, "cannot %s: %s%s%s", what, cause->type,
                   cause->type[0] == '\0' ? "" : ": ", cause->message);
}
