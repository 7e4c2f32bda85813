// SPDX-License-Identifier: MIT
//
// Device 2, the display: writes bytes.
#include "devices/types.h"

static uint32_t transfer(HypoMachine *machine, const HypoRequest *request,
                         HypoIoStatus *status)
{
    (void)status;
    hypo_device_output(machine, hypo_display.number,
                       hypo_device_memory(machine, request->buffer),
                       request->count);
    return request->count;
}

const HypoDeviceType hypo_display = {
    .name = "display",
    .number = 2,
    .commands = 1u << HYPO_COMMAND_WRITE,
    .latency_ticks = 100,
    .timing = "100 * count, at least 100",
    .due = device_due_by_byte,
    .transfer = transfer,
};
