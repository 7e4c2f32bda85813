// SPDX-License-Identifier: MIT
//
// The device types, and what several of them share.
#ifndef DEVICES_TYPES_H
#define DEVICES_TYPES_H

#include <hypo/device.h>

extern const HypoDeviceType hypo_keyboard;
extern const HypoDeviceType hypo_display;
extern const HypoDeviceType hypo_disk;
extern const HypoDeviceType hypo_printer;
extern const HypoDeviceType hypo_reader;

// A price per byte, for one byte at least.
static inline uint64_t device_due_by_byte(const HypoMachine *machine,
                                          const HypoRequest *request,
                                          uint64_t from, uint64_t latency_ticks)
{
    (void)machine;
    return from + latency_ticks * (request->count > 0 ? request->count : 1);
}

#endif
