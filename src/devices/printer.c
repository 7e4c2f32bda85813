// SPDX-License-Identifier: MIT
//
// Device 4, the printer: writes bytes.
#include "devices/types.h"

static uint32_t transfer(HypoMachine *machine, const HypoRequest *request,
                         HypoIoStatus *status)
{
    (void)status;
    hypo_device_output(machine, hypo_printer.number,
                       hypo_device_memory(machine, request->buffer),
                       request->count);
    return request->count;
}

const HypoDeviceType hypo_printer = {
    .name = "printer",
    .number = 4,
    .commands = 1u << HYPO_COMMAND_WRITE,
    .latency_ticks = 50,
    .timing = "50 * count, at least 50",
    .due = device_due_by_byte,
    .transfer = transfer,
};
