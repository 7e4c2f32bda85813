// SPDX-License-Identifier: MIT
//
// Words and bytes: extension, little-endian loads and stores, rounding.
#ifndef BASE_BITS_H
#define BASE_BITS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

// Where words lie in the host's memory as in the machine's, one access does it.
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define BITS_HOST_IS_LITTLE
#endif

// The low `bits` (0 to 32) set.
static inline uint32_t bits_mask(unsigned bits)
{
    return bits >= 32 ? UINT32_MAX : (UINT32_C(1) << bits) - 1;
}

// The low `bits` (1 to 32) of `value` as a signed number.
static inline int32_t bits_sign_extend(uint32_t value, unsigned bits)
{
    uint32_t sign = UINT32_C(1) << (bits - 1);
    return (int32_t)(((value & bits_mask(bits)) ^ sign) - sign);
}

static inline uint32_t bits_load16(const uint8_t *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8;
}

static inline uint32_t bits_load32(const uint8_t *at)
{
#ifdef BITS_HOST_IS_LITTLE
    uint32_t value;
    memcpy(&value, at, sizeof value);
    return value;
#else
    return bits_load16(at) | bits_load16(at + 2) << 16;
#endif
}

static inline void bits_store16(uint8_t *at, uint32_t value)
{
    at[0] = (uint8_t)value;
    at[1] = (uint8_t)(value >> 8);
}

static inline void bits_store32(uint8_t *at, uint32_t value)
{
#ifdef BITS_HOST_IS_LITTLE
    memcpy(at, &value, sizeof value);
#else
    bits_store16(at, value);
    bits_store16(at + 2, value >> 16);
#endif
}

// `value` rounded up to a multiple of `unit`, a power of two.
static inline uint64_t bits_round_up(uint64_t value, uint64_t unit)
{
    return (value + unit - 1) & ~(unit - 1);
}

static inline bool bits_power_of_two(uint64_t value)
{
    return value != 0 && (value & (value - 1)) == 0;
}

#endif
