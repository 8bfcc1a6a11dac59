/*
 * sha256.hh - SHA-256 (FIPS 180-4), for xpc_id_term only.  Ids come from pages
 * that anybody may write, so a hash whose collisions can be made will not do:
 * two of them would overwrite each other's document.
 */
#ifndef XAPIAN_C_SHA256_HH
#define XAPIAN_C_SHA256_HH

#include <cstddef>

namespace xpc
{

void sha256(const char *p, std::size_t n, unsigned char out[32]) noexcept;

} // namespace xpc

#endif
