// SPDX-License-Identifier: MIT
//
// A machine that runs a sample, and what its programs have written.
#ifndef WORLD_H
#define WORLD_H

#include <hypo/boot.h>
#include <hypo/machine.h>

#include "samples.h"
#include "sources.h"
#include "table.h"

enum { WORLD_OWNERS = SAMPLE_PROGRAMS + 1 }; // the last one is the kernel

typedef struct World {
    const Sample *sample;
    HypoMachine *machine;
    Table table; // the kernel's
    HypoProgram programs[SAMPLE_PROGRAMS + SAMPLE_SERVERS];
    size_t program_count; // without the kernel's servers, which follow
    size_t server_count;
    uint64_t written[WORLD_OWNERS]; // digest of what each one wrote
    uint64_t display;               // of all, in the order of writing
} World;

// Boots the sample under `kernel`.  Exits if there is no memory.  The world
// must not move; world_close frees what it has.
void world_open(World *world, const Sample *sample, Sources *sources,
                const HypoImage *kernel);
void world_close(World *world);

// Makes `world` what `from`, of the same sample, is; then lets `action`, if
// there is one, happen at once.
void world_copy(World *world, const World *from, const HypoAction *action);

// Which program's area begins there; the number of programs: none's.
size_t world_program_at(const World *world, uint32_t base);

// Who has the CPU: a number below SAMPLE_PROCESSES, the program's, or the
// process's if the sample's programs make others; SAMPLE_PROCESSES: nobody, the
// kernel or a server of it.
size_t world_process(const World *world);

// Whether the area of a server begins there.
bool world_server_at(const World *world, uint32_t base);

uint32_t world_word(const World *world, uint32_t address);

#endif
