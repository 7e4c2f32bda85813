// SPDX-License-Identifier: MIT
//
// Device 3, the disk: reads and writes blocks of 512 bytes.  16 blocks make a
// cylinder; moving the arm takes time.
#include "devices/types.h"

enum { BLOCKS_A_CYLINDER = 16, TICKS_A_CYLINDER = 20, TICKS_A_BLOCK = 200 };

static HypoIoStatus judge(const HypoMachine *machine,
                          const HypoRequest *request)
{
    if (request->count == 0 || request->count % HYPO_DISK_BLOCK != 0)
        return HYPO_IO_INVALID_COMMAND;
    uint64_t blocks = request->count / HYPO_DISK_BLOCK;
    uint64_t present = hypo_device_disk_bytes(machine) / HYPO_DISK_BLOCK;
    if (request->block + blocks > present)
        return HYPO_IO_INVALID_BLOCK;
    return HYPO_IO_DONE;
}

static uint64_t due(const HypoMachine *machine, const HypoRequest *request,
                    uint64_t from, uint64_t latency_ticks)
{
    uint64_t arm = hypo_device_position(machine, hypo_disk.number);
    uint64_t to = request->block / BLOCKS_A_CYLINDER;
    uint64_t distance = to > arm ? to - arm : arm - to;
    return from + latency_ticks + TICKS_A_CYLINDER * distance +
           TICKS_A_BLOCK * (uint64_t)(request->count / HYPO_DISK_BLOCK);
}

static uint32_t transfer(HypoMachine *machine, const HypoRequest *request,
                         HypoIoStatus *status)
{
    (void)status;
    size_t offset = (size_t)request->block * HYPO_DISK_BLOCK;
    if (request->command == HYPO_COMMAND_READ)
        hypo_device_store(machine, request->buffer,
                          hypo_device_disk(machine) + offset, request->count);
    else
        hypo_device_disk_store(machine, offset,
                               hypo_device_memory(machine, request->buffer),
                               request->count);
    uint32_t last = request->block + request->count / HYPO_DISK_BLOCK - 1;
    hypo_device_move(machine, hypo_disk.number, last / BLOCKS_A_CYLINDER);
    return request->count;
}

const HypoDeviceType hypo_disk = {
    .name = "disk",
    .number = 3,
    .commands = 1u << HYPO_COMMAND_READ | 1u << HYPO_COMMAND_WRITE,
    .latency_ticks = 1000,
    .timing = "1000 + 20 * |c - c0| + 200 * (count / 512), c = block / 16",
    .judge = judge,
    .due = due,
    .transfer = transfer,
};
