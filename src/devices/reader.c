// SPDX-License-Identifier: MIT
//
// Device 5, the reader: reads a job stream, as many bytes as asked for.
#include "devices/types.h"

static uint32_t transfer(HypoMachine *machine, const HypoRequest *request,
                         HypoIoStatus *status)
{
    size_t bytes;
    const uint8_t *stream = hypo_device_reader_stream(machine, &bytes);
    uint64_t position = hypo_device_position(machine, hypo_reader.number);
    size_t left = bytes - (size_t)position;
    if (left == 0) {
        *status = HYPO_IO_END_OF_INPUT;
        return 0;
    }
    size_t length = left < request->count ? left : request->count;
    hypo_device_store(machine, request->buffer, stream + position, length);
    hypo_device_move(machine, hypo_reader.number, position + length);
    return (uint32_t)length;
}

const HypoDeviceType hypo_reader = {
    .name = "reader",
    .number = 5,
    .commands = 1u << HYPO_COMMAND_READ,
    .latency_ticks = 20,
    .timing = "20 * count, at least 20",
    .due = device_due_by_byte,
    .transfer = transfer,
};
