// SPDX-License-Identifier: MIT
//
// Input/output (docs/machine.md, section 7): starting, testing, halting and
// completing operations.  What a device does with the data is its own file in
// src/devices.
#include "machine/cycle.h"

#include "base/bits.h"
#include "machine/log.h"

enum {
    CC_STARTED = 0,
    CC_IDLE = 0,
    CC_COMPLETED = 1,
    CC_BUSY = 2,
    CC_NONE = 3
};
enum { BLOCK_RESIDUAL = 16, BLOCK_STATUS = 20, KEYBOARD = 1 };

static const HypoDeviceType *type_of(const HypoMachine *machine,
                                     uint32_t device)
{
    return device < HYPO_DEVICES ? machine->types[device] : NULL;
}

static uint64_t latency(const HypoMachine *machine, const HypoDeviceType *type)
{
    int64_t ticks = machine->options.latency_ticks[type->number];
    return ticks > 0 ? (uint64_t)ticks : type->latency_ticks;
}

static HypoIoStatus judge(const HypoMachine *machine,
                          const HypoDeviceType *type,
                          const HypoRequest *request)
{
    if (request->command > 31 || !(type->commands >> request->command & 1))
        return HYPO_IO_INVALID_COMMAND;
    HypoIoStatus status =
        type->judge ? type->judge(machine, request) : HYPO_IO_DONE;
    if (status == HYPO_IO_INVALID_COMMAND)
        return status;
    if ((uint64_t)request->buffer + request->count > machine->memory_bytes)
        return HYPO_IO_BUFFER_OUTSIDE_MEMORY;
    return status;
}

static bool has_fault(const HypoDeviceState *device, HypoFault fault)
{
    return device->faults >> fault & 1;
}

// Faults that act on an operation whose status is decided already.
enum { LASTING_FAULTS = 1 << HYPO_FAULT_LOSE | 1 << HYPO_FAULT_TWICE };

// Puts the completion of the device's operation into the queue, `from` being
// the tick from which durations count.
static void schedule(HypoMachine *machine, const HypoDeviceType *type,
                     uint64_t from)
{
    const HypoDeviceState *device = &machine->state.devices[type->number];
    uint64_t due = from + 1;
    if (device->status == HYPO_IO_DONE)
        due =
            type->due(machine, &device->request, from, latency(machine, type));
    if (machine->options.arrivals_listed || has_fault(device, HYPO_FAULT_STUCK))
        due = HYPO_NEVER;
    machine_set_due(machine, type->number, due);
}

static uint32_t load_word(const HypoMachine *machine, uint32_t address)
{
    return bits_load32(machine->memory + address);
}

uint32_t io_start(HypoMachine *machine, uint32_t number, uint32_t block_at)
{
    const HypoDeviceType *type = type_of(machine, number);
    if (!type)
        return CC_NONE;
    if (machine->state.devices[number].activity != HYPO_DEVICE_IDLE)
        return CC_BUSY;
    HypoRequest request = {
        .command = load_word(machine, block_at),
        .buffer = load_word(machine, block_at + 4),
        .count = load_word(machine, block_at + 8),
        .block = load_word(machine, block_at + 12),
        .at = block_at,
    };
    SET(machine, devices[number].request.command, request.command);
    SET(machine, devices[number].request.buffer, request.buffer);
    SET(machine, devices[number].request.count, request.count);
    SET(machine, devices[number].request.block, request.block);
    SET(machine, devices[number].request.at, request.at);
    HypoIoStatus status = judge(machine, type, &request);
    uint32_t armed = machine->state.devices[number].armed;
    SET(machine, devices[number].faults,
        status == HYPO_IO_DONE ? armed : armed & LASTING_FAULTS);
    SET(machine, devices[number].armed, 0);
    SET(machine, devices[number].status, status);
    SET(machine, devices[number].activity, HYPO_DEVICE_BUSY);
    schedule(machine, type, machine->state.tick + 1);
    return CC_STARTED;
}

uint32_t io_test(HypoMachine *machine, uint32_t number, uint32_t *status)
{
    *status = 0;
    if (!type_of(machine, number))
        return CC_NONE;
    HypoState *state = &machine->state;
    switch (state->devices[number].activity) {
    case HYPO_DEVICE_BUSY: return CC_BUSY;
    case HYPO_DEVICE_COMPLETED:
        *status = state->devices[number].status;
        SET(machine, io_pending, state->io_pending & ~(UINT32_C(1) << number));
        SET(machine, devices[number].activity, HYPO_DEVICE_IDLE);
        SET(machine, devices[number].status, 0);
        return CC_COMPLETED;
    default: return CC_IDLE;
    }
}

uint32_t io_halt(HypoMachine *machine, uint32_t number)
{
    const HypoDeviceType *type = type_of(machine, number);
    if (!type)
        return CC_NONE;
    HypoDeviceState *device = &machine->state.devices[number];
    if (device->activity == HYPO_DEVICE_IDLE)
        return CC_IDLE;
    if (device->activity == HYPO_DEVICE_COMPLETED)
        return CC_COMPLETED;
    if (device->status != HYPO_IO_HALTED) {
        SET(machine, devices[number].status, HYPO_IO_HALTED);
        SET(machine, devices[number].faults, device->faults & LASTING_FAULTS);
        schedule(machine, type, machine->state.tick + 1);
    }
    return CC_BUSY;
}

// Moves the data of the operation; gives its status and the bytes moved.
static HypoIoStatus carry_out(HypoMachine *machine, const HypoDeviceType *type,
                              uint32_t *moved)
{
    const HypoDeviceState *device = &machine->state.devices[type->number];
    HypoIoStatus status = (HypoIoStatus)device->status;
    HypoRequest request = device->request;
    *moved = 0;
    if (status != HYPO_IO_DONE)
        return status;
    if (has_fault(device, HYPO_FAULT_FAIL))
        return HYPO_IO_DEVICE_ERROR;
    if (has_fault(device, HYPO_FAULT_SHORT)) {
        request.count /= 2;
        if (type->judge && type->judge(machine, &request) != HYPO_IO_DONE)
            return HYPO_IO_DONE;
    }
    *moved = type->transfer(machine, &request, &status);
    return status;
}

// The whole transfer takes place now (section 7).
void io_complete(HypoMachine *machine, unsigned number)
{
    HypoDeviceState *device = &machine->state.devices[number];
    uint32_t moved, bit = UINT32_C(1) << number;
    HypoIoStatus status = carry_out(machine, machine->types[number], &moved);
    uint32_t at = device->request.at;
    state_store(machine, at + BLOCK_RESIDUAL, device->request.count - moved, 4);
    state_store(machine, at + BLOCK_STATUS, status, 4);
    machine_set_due(machine, number, HYPO_NEVER);
    SET(machine, devices[number].status, status);
    SET(machine, devices[number].activity, HYPO_DEVICE_COMPLETED);
    if (!has_fault(device, HYPO_FAULT_LOSE))
        SET(machine, io_pending, machine->state.io_pending | bit);
    if (has_fault(device, HYPO_FAULT_TWICE))
        SET(machine, spurious_io, machine->state.spurious_io | bit);
    SET(machine, devices[number].faults, 0);
}

void io_force_complete(HypoMachine *machine, unsigned number)
{
    const HypoDeviceState *device = &machine->state.devices[number];
    if (!type_of(machine, number) || device->activity != HYPO_DEVICE_BUSY ||
        has_fault(device, HYPO_FAULT_STUCK))
        return;
    bool decided =
        device->status != HYPO_IO_DONE || has_fault(device, HYPO_FAULT_FAIL);
    if (number == KEYBOARD && !decided && hypo_device_line_tick(machine) != 0)
        return; // no line has arrived
    io_complete(machine, number);
}

void io_fault(HypoMachine *machine, unsigned number, uint32_t fault)
{
    if (!type_of(machine, number))
        return;
    const HypoDeviceState *device = &machine->state.devices[number];
    uint32_t bit = UINT32_C(1) << fault;
    if (device->activity != HYPO_DEVICE_BUSY) {
        SET(machine, devices[number].armed, device->armed | bit);
        return;
    }
    if (device->status != HYPO_IO_DONE)
        bit &= LASTING_FAULTS;
    SET(machine, devices[number].faults, device->faults | bit);
    if (fault == HYPO_FAULT_STUCK && bit != 0)
        machine_set_due(machine, number, HYPO_NEVER);
}

void io_keyboard_changed(HypoMachine *machine)
{
    const HypoDeviceState *device = &machine->state.devices[KEYBOARD];
    const HypoDeviceType *type = machine->types[KEYBOARD];
    uint64_t due = machine->state.due[KEYBOARD];
    // A read whose line has arrived keeps its tick.
    bool settled = due != HYPO_NEVER && hypo_device_line_tick(machine) == 0;
    if (type && device->activity == HYPO_DEVICE_BUSY &&
        device->status == HYPO_IO_DONE && !settled)
        schedule(machine, type, machine->state.tick);
}

bool io_completion_is_known(const HypoMachine *machine)
{
    for (unsigned number = 1; number < HYPO_DEVICES; number++)
        if (machine->state.due[number] != HYPO_NEVER)
            return true;
    return false;
}

bool io_waits_for_line(const HypoMachine *machine)
{
    const HypoDeviceState *keyboard = &machine->state.devices[KEYBOARD];
    return keyboard->activity == HYPO_DEVICE_BUSY &&
           machine->options.keyboard_open &&
           !machine->options.arrivals_listed &&
           !has_fault(keyboard, HYPO_FAULT_STUCK);
}

// --- Services for device types (device.h) -----------------------------------

const uint8_t *hypo_device_memory(const HypoMachine *machine, uint32_t address)
{
    return machine->memory + address;
}

void hypo_device_store(HypoMachine *machine, uint32_t address,
                       const uint8_t *bytes, size_t count)
{
    state_store_bytes(machine, address, bytes, count);
}

uint64_t hypo_device_position(const HypoMachine *machine, unsigned number)
{
    return machine->state.devices[number].position;
}

void hypo_device_move(HypoMachine *machine, unsigned number, uint64_t position)
{
    SET(machine, devices[number].position, position);
}

void hypo_device_output(HypoMachine *machine, unsigned number,
                        const uint8_t *bytes, size_t count)
{
    HypoDeviceState *device = &machine->state.devices[number];
    uint64_t most = machine->options.output_bytes_max;
    if (most != 0 && count > most - device->position) {
        count = (size_t)(most - device->position);
        SET(machine, output_spent, 1);
    }
    uint64_t digest = device->digest;
    for (size_t i = 0; i < count; i++) // FNV-1a
        digest = (digest ^ bytes[i]) * UINT64_C(0x100000001B3);
    SET(machine, devices[number].digest, digest);
    SET(machine, devices[number].position, device->position + count);
    if (count > 0 && machine->options.output.write)
        machine->options.output.write(machine->options.output.context, number,
                                      bytes, count);
}

const uint8_t *hypo_device_reader_stream(const HypoMachine *machine,
                                         size_t *bytes)
{
    *bytes = machine->options.reader_bytes;
    return machine->options.reader;
}

size_t hypo_device_disk_bytes(const HypoMachine *machine)
{
    return machine->disk_bytes;
}

const uint8_t *hypo_device_disk(const HypoMachine *machine)
{
    return machine->disk;
}

const uint8_t *hypo_device_typed(const HypoMachine *machine, size_t *bytes,
                                 bool *ended)
{
    const HypoState *state = &machine->state;
    *ended = !machine->options.keyboard_open &&
             state->keys_done == machine->key_actions;
    uint64_t up_to = *ended ? state->keyboard_arrived : state->keyboard_lines;
    uint64_t from = state->devices[KEYBOARD].position;
    *bytes = up_to > from ? (size_t)(up_to - from) : 0;
    return *bytes > 0 ? machine->typed.items + from : NULL;
}

uint64_t hypo_device_line_tick(const HypoMachine *machine)
{
    size_t bytes;
    bool ended;
    hypo_device_typed(machine, &bytes, &ended);
    if (bytes > 0 || ended)
        return 0;
    const HypoAction *line = log_next(machine, LOG_LINE);
    if (line)
        return line->tick;
    return machine->options.keyboard_open ? HYPO_NEVER : machine->last_key_tick;
}
