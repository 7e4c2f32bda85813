// SPDX-License-Identifier: MIT
//
// Making a machine and resetting it.  What comes from outside is log.c.
#include "machine/state.h"

#include <string.h>

#include "base/bits.h"
#include "machine/code.h"
#include "machine/cycle.h"
#include "machine/log.h"
#include "machine/pages.h"

static void *make(HypoMachine *machine, size_t bytes)
{
    return hypo_allocate_zeros(&machine->allocator, bytes);
}

static void release(HypoMachine *machine, void *block, size_t bytes)
{
    if (block)
        machine->allocator.resize(machine->allocator.context, block, bytes, 0);
}

// A disk has one byte allocated at least, so that NULL means: no memory.
static size_t disk_allocation(const HypoMachine *machine)
{
    return machine->disk_bytes > 0 ? machine->disk_bytes : 1;
}

static bool make_parts(HypoMachine *machine)
{
    const HypoMachineOptions *options = &machine->options;
    machine->memory = make(machine, machine->memory_bytes);
    machine->disk_bytes =
        options->disk
            ? (size_t)bits_round_up(options->disk_bytes, HYPO_DISK_BLOCK)
            : (size_t)HYPO_DISK_BLOCKS_DEFAULT * HYPO_DISK_BLOCK;
    machine->disk = make(machine, disk_allocation(machine));
    machine->code = code_cache_new(&machine->allocator, machine->memory_bytes);
    machine->lines = make(machine, machine->memory_bytes >> LINE_SHIFT);
    machine->pages = pages_new(machine);
    machine->hints = make(machine, sizeof *machine->hints);
    if (!machine->memory || !machine->disk || !machine->code ||
        !machine->lines || !machine->pages || !machine->hints)
        return false;
    if (options->disk)
        memcpy(machine->disk, options->disk, options->disk_bytes);
    return true;
}

HypoMachine *hypo_machine_new(const HypoMachineOptions *options)
{
    const HypoAllocator *allocator =
        options->allocator ? options->allocator : &hypo_libc_allocator;
    HypoMachine *machine =
        allocator->resize(allocator->context, NULL, 0, sizeof *machine);
    if (!machine)
        return NULL;
    memset(machine, 0, sizeof *machine);
    machine->allocator = *allocator;
    machine->options = *options;
    machine->memory_bytes =
        options->memory_bytes ? options->memory_bytes : HYPO_MEMORY_DEFAULT;
    for (const HypoDeviceType *const *type = options->device_types;
         type && *type; type++)
        machine->types[(*type)->number] = *type;
    if (!make_parts(machine)) {
        hypo_machine_free(machine);
        return NULL;
    }
    hypo_machine_reset(machine);
    return machine;
}

void hypo_machine_free(HypoMachine *machine)
{
    if (!machine)
        return;
    if (machine->hints)
        hypo_machine_forget_actions(machine);
    release(machine, machine->hints, sizeof *machine->hints);
    array_free(&machine->allocator, &machine->actions);
    array_free(&machine->allocator, &machine->typed);
    pages_free(machine);
    release(machine, machine->lines, machine->memory_bytes >> LINE_SHIFT);
    code_cache_free(&machine->allocator, machine->code);
    release(machine, machine->disk, disk_allocation(machine));
    release(machine, machine->memory, machine->memory_bytes);
    HypoAllocator allocator = machine->allocator;
    allocator.resize(allocator.context, machine, sizeof *machine, 0);
}

void hypo_machine_set_output(HypoMachine *machine, const HypoOutput *output)
{
    machine->options.output = *output;
}

void hypo_machine_write(HypoMachine *machine, uint32_t address,
                        const uint8_t *bytes, size_t count)
{
    memcpy(machine->memory + address, bytes, count);
    state_written(machine, address, count);
}

static void reset_interrupts(HypoMachine *machine)
{
    SET(machine, latch, 0);
    SET(machine, waiting, 0);
    SET(machine, nmi_pending, 0);
    SET(machine, nmi_code, 0);
    SET(machine, external_pending, 0);
    SET(machine, external_code, 0);
    SET(machine, io_pending, 0);
    SET(machine, spurious_io, 0);
    SET(machine, timer.due, 0);
    SET(machine, timer.reload, 0);
    SET(machine, timer.last_set, 0);
    SET(machine, timer.expirations, 0);
    SET(machine, timer.running, 0);
}

// Running operations vanish; what devices hold stays.
static void reset_devices(HypoMachine *machine)
{
    for (unsigned number = 0; number < HYPO_DEVICES; number++) {
        SET(machine, devices[number].activity, HYPO_DEVICE_IDLE);
        SET(machine, devices[number].status, 0);
        SET(machine, devices[number].faults, 0);
        SET(machine, due[number], HYPO_NEVER);
    }
    machine_find_next_due(machine);
}

void hypo_machine_reset(HypoMachine *machine)
{
    for (unsigned number = 0; number < HYPO_REGISTERS; number++)
        SET(machine, r[number], number == 1 ? HYPO_BOOT_BLOCK : 0);
    SET(machine, psw.pc, bits_load32(machine->memory));
    SET(machine, psw.cc, 0);
    SET(machine, psw.m, 0);
    SET(machine, psw.base, 0);
    SET(machine, psw.size, machine->memory_bytes);
    SET(machine, psw.im, 0);
    SET(machine, psw.ic, 0);
    machine_open_window(machine);
    reset_interrupts(machine);
    reset_devices(machine);
    if (machine->options.saved_area_stack)
        state_store(machine, HYPO_SAVED_STACK_POINTER, HYPO_SAVED_STACK_TOP, 4);
}

const HypoState *hypo_machine_state(const HypoMachine *machine)
{
    return &machine->state;
}

void hypo_machine_set_state(HypoMachine *machine, const HypoState *state)
{
    memcpy(&machine->state, state, sizeof *state);
    machine_open_window(machine);
    machine_find_next_due(machine);
    log_forget_hints(machine);
}

const uint8_t *hypo_machine_memory(const HypoMachine *machine)
{
    return machine->memory;
}

uint32_t hypo_machine_memory_bytes(const HypoMachine *machine)
{
    return machine->memory_bytes;
}

const uint8_t *hypo_machine_disk(const HypoMachine *machine, size_t *bytes)
{
    *bytes = machine->disk_bytes;
    return machine->disk;
}

void hypo_machine_write_disk(HypoMachine *machine, size_t offset,
                             const uint8_t *bytes, size_t count)
{
    memcpy(machine->disk + offset, bytes, count);
    pages_disk_written(machine, offset, count);
}

void hypo_machine_close_keyboard(HypoMachine *machine)
{
    machine->options.keyboard_open = false;
    io_keyboard_changed(machine);
}

void hypo_machine_open_keyboard(HypoMachine *machine)
{
    machine->options.keyboard_open = true;
    io_keyboard_changed(machine);
}
