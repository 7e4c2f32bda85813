// SPDX-License-Identifier: MIT
//
// Device 1, the keyboard: reads a line, or its first bytes.
#include "devices/types.h"

#include <string.h>

static uint64_t due(const HypoMachine *machine, const HypoRequest *request,
                    uint64_t from, uint64_t latency_ticks)
{
    (void)request;
    uint64_t arrival = hypo_device_line_tick(machine);
    if (arrival == HYPO_NEVER)
        return HYPO_NEVER;
    return (arrival > from ? arrival : from) + latency_ticks;
}

static uint32_t transfer(HypoMachine *machine, const HypoRequest *request,
                         HypoIoStatus *status)
{
    size_t bytes;
    bool ended;
    const uint8_t *typed = hypo_device_typed(machine, &bytes, &ended);
    if (bytes == 0) {
        *status = HYPO_IO_END_OF_INPUT;
        return 0;
    }
    size_t most = bytes < request->count ? bytes : request->count;
    const uint8_t *newline = most > 0 ? memchr(typed, '\n', most) : NULL;
    size_t length = newline ? (size_t)(newline - typed) + 1 : most;
    hypo_device_store(machine, request->buffer, typed, length);
    uint64_t position = hypo_device_position(machine, hypo_keyboard.number);
    hypo_device_move(machine, hypo_keyboard.number, position + length);
    return (uint32_t)length;
}

const HypoDeviceType hypo_keyboard = {
    .name = "keyboard",
    .number = 1,
    .commands = 1u << HYPO_COMMAND_READ,
    .latency_ticks = 100,
    .timing = "100 after the later of sio and the line's arrival",
    .due = due,
    .transfer = transfer,
};
