/*
 * What is known of a file before it is read: a manifest's row for it, or the address
 * that its place in a mirrored directory tells.
 */
#ifndef EV_INDEXER_READERS_KNOWN_H
#define EV_INDEXER_READERS_KNOWN_H

#include "indexer/readers/input.h"

/*
 * Put the address and capture time that manifest (may be NULL) has for path into
 * source; they live as long as the manifest.  EV_EMEM.
 */
enum ev_status ev_known_from_manifest(const struct ev_manifest *manifest, struct ev_bytes path,
                                      struct ev_source *source, struct ev_error *err);

/*
 * Append the address of a file that wget or httrack put at path: the first part of it
 * that reads as the name of a host is the host.  Nothing if none does.
 */
void ev_known_from_path(struct ev_bytes path, struct ev_buf *out);

#endif
