#include "base/hash.h"

#include <xxhash.h>

struct ev_hash ev_hash_of(struct ev_bytes bytes)
{
    XXH128_hash_t h = XXH3_128bits(bytes.data, bytes.len);

    return (struct ev_hash){ h.high64, h.low64 };
}

void ev_hash_text(struct ev_hash hash, size_t count, char *out)
{
    static const char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";

    for (size_t i = 0; i < count; i++) {
        out[i] = digits[hash.high >> 59];
        hash.high = hash.high << 5 | hash.low >> 59;
        hash.low <<= 5;
    }
    out[count] = '\0';
}

uint64_t ev_hash_mix(uint64_t a, uint64_t b)
{
    uint64_t both[2] = { a, b };

    return ev_hash_of((struct ev_bytes){ (const char *)both, sizeof both }).low;
}
