// SPDX-License-Identifier: MIT
//
// A digest of bytes.
#ifndef DIGEST_H
#define DIGEST_H

#include <stddef.h>
#include <stdint.h>

// Goes on from `digest`.
static inline uint64_t digest_bytes(uint64_t digest, const uint8_t *bytes,
                                    size_t count)
{
    for (size_t i = 0; i < count; i++) // FNV-1a
        digest = (digest ^ bytes[i]) * UINT64_C(0x100000001B3);
    return digest;
}

#endif
