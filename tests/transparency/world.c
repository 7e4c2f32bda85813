// SPDX-License-Identifier: MIT
//
// Boots, copies and watches; see world.h.
#include "world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hypo/device.h>

#include "digest.h"
#include "disk.h"
#include "rows.h"

enum {
    MEMORY_MORE = 128 << 10, // for kernels with servers: restore copies
                             // among it; for images that are not in memory
};

// Told by where the buffer lies.  The kernel's own lines may come in any order,
// so that their digests are added.
static void write_output(void *context, unsigned device, const uint8_t *bytes,
                         size_t count)
{
    World *world = context;
    const HypoState *state = hypo_machine_state(world->machine);
    uint32_t buffer = state->devices[device].request.buffer;
    world->display = digest_bytes(world->display, bytes, count);
    for (size_t i = 0; i < world->program_count; i++) {
        const HypoProgram *program = &world->programs[i];
        if (buffer - program->start < program->size) {
            world->written[i] = digest_bytes(world->written[i], bytes, count);
            return;
        }
    }
    world->written[SAMPLE_PROGRAMS] += digest_bytes(device, bytes, count);
}

static void schedule(World *world, const HypoAction *action)
{
    if (!hypo_machine_schedule(world->machine, action)) {
        fprintf(stderr, "an action that means nothing\n");
        exit(1);
    }
}

static void schedule_outside(World *world)
{
    const SampleFault *fault = &world->sample->fault;
    if (fault->device)
        schedule(world, &(HypoAction){.kind = HYPO_ACT_FAULT,
                                      .a = fault->device,
                                      .b = fault->kind,
                                      .tick = fault->tick});
    if (world->sample->reset)
        schedule(world, &(HypoAction){.kind = HYPO_ACT_INTERRUPT,
                                      .a = HYPO_CLASS_RESET,
                                      .tick = world->sample->reset});
    const SampleInterrupt *interrupt = &world->sample->interrupt;
    if (interrupt->tick)
        schedule(world, &(HypoAction){.kind = HYPO_ACT_INTERRUPT,
                                      .a = interrupt->class_number,
                                      .b = interrupt->code,
                                      .tick = interrupt->tick});
    for (const SampleKey *key = world->sample->keys; key->text; key++)
        schedule(world, &(HypoAction){.kind = HYPO_ACT_KEY,
                                      .tick = key->tick,
                                      .text = key->text,
                                      .text_bytes = strlen(key->text)});
}

static uint32_t memory_for(const World *world)
{
    if (world->sample->memory_bytes)
        return world->sample->memory_bytes;
    return world->server_count || world->table.stack ? MEMORY_MORE
                                                     : HYPO_MEMORY_MIN;
}

static void types_for(const Sample *sample, const HypoDeviceType *types[])
{
    for (size_t i = 0; hypo_standard_devices[i]; i++)
        if (!sample->no_display || hypo_standard_devices[i]->number != DISPLAY)
            *types++ = hypo_standard_devices[i];
    *types = NULL;
}

void world_open(World *world, const Sample *sample, Sources *sources,
                const HypoImage *kernel)
{
    *world = (World){.sample = sample, .table = table_of(kernel)};
    const HypoImage *servers[SAMPLE_SERVERS];
    world->server_count = sources_servers(sources, servers, SAMPLE_SERVERS);
    size_t disk_bytes;
    uint8_t *disk = disk_of(sample, &disk_bytes);
    const HypoDeviceType *types[HYPO_DEVICES + 1];
    types_for(sample, types);
    HypoMachineOptions options = {.device_types = types,
                                  .memory_bytes = memory_for(world),
                                  .epoch = sample->epoch ? sample->epoch
                                                         : HYPO_EPOCH,
                                  .disk = disk,
                                  .disk_bytes = disk_bytes,
                                  .output = {write_output, world}};
    world->machine = hypo_machine_new(&options);
    free(disk);
    for (const SampleProgram *program = sample->programs; program->path;
         program++)
        world->programs[world->program_count++] =
            (HypoProgram){.image = sources_image(sources, program->path),
                          .argument = program->argument};
    for (size_t i = 0; i < world->server_count; i++)
        world->programs[world->program_count + i] =
            (HypoProgram){.image = servers[i]};
    size_t culprit;
    if (!world->machine ||
        hypo_boot(world->machine, kernel, world->programs,
                  world->program_count + world->server_count, &culprit)) {
        fprintf(stderr, "%s: does not boot\n", sample->programs[0].path);
        exit(1);
    }
    schedule_outside(world);
}

void world_close(World *world)
{
    hypo_machine_free(world->machine);
}

// Only what differs is written, since code that is written is decoded anew.
static void copy_memory(World *world, const World *from)
{
    enum { RUN = 64 };
    const uint8_t *source = hypo_machine_memory(from->machine);
    const uint8_t *target = hypo_machine_memory(world->machine);
    uint32_t bytes = hypo_machine_memory_bytes(world->machine);
    for (uint32_t page = 0; page < bytes; page += HYPO_PAGE_BYTES) {
        if (memcmp(source + page, target + page, HYPO_PAGE_BYTES) == 0)
            continue;
        for (uint32_t at = page; at < page + HYPO_PAGE_BYTES; at += RUN)
            if (memcmp(source + at, target + at, RUN) != 0)
                hypo_machine_write(world->machine, at, source + at, RUN);
    }
}

void world_copy(World *world, const World *from, const HypoAction *action)
{
    copy_memory(world, from);
    disk_copy(world->machine, from->machine);
    hypo_machine_set_state(world->machine, hypo_machine_state(from->machine));
    memcpy(world->written, from->written, sizeof world->written);
    world->display = from->display;
    hypo_machine_forget_actions(world->machine);
    schedule_outside(world); // the state says how many are done
    if (action)
        schedule(world, action);
}

size_t world_program_at(const World *world, uint32_t base)
{
    size_t i = 0;
    while (i < world->program_count && world->programs[i].start != base)
        i++;
    return i;
}

size_t world_process(const World *world)
{
    const HypoPsw *psw = &hypo_machine_state(world->machine)->psw;
    size_t program = world_program_at(world, psw->base);
    if (!psw->m || program == world->program_count)
        return SAMPLE_PROCESSES;
    if (!world->sample->forks)
        return program;
    const Table *table = &world->table;
    uint32_t entry = world_word(world, table->current) - table->first;
    size_t process = entry / table->entry_bytes;
    return process < SAMPLE_PROCESSES ? process : SAMPLE_PROCESSES;
}

bool world_server_at(const World *world, uint32_t base)
{
    const HypoProgram *server = &world->programs[world->program_count];
    for (size_t i = 0; i < world->server_count; i++)
        if (server[i].start == base)
            return true;
    return false;
}

uint32_t world_word(const World *world, uint32_t address)
{
    const uint8_t *bytes = hypo_machine_memory(world->machine) + address;
    return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 |
           (uint32_t)bytes[3] << 24;
}
