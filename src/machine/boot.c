// SPDX-License-Identifier: MIT
//
// The loader; see include/hypo/boot.h.
#include <hypo/boot.h>

#include <string.h>

#include "base/bits.h"

enum {
    BLOCK_BYTES = HYPO_BOOT_BLOCK_END - HYPO_BOOT_BLOCK,
    BLOCK_PROGRAMS = 0x20, // offset of the first program's entry
    BLOCK_ENTRY_BYTES = 32,
    STACK_UNIT = 16,
};

static uint64_t next_start(uint64_t end)
{
    uint64_t start = bits_round_up(end, HYPO_PROGRAM_ALIGN);
    return start < HYPO_PROGRAMS_FROM ? HYPO_PROGRAMS_FROM : start;
}

// Decides where the programs go; gives the first free byte above them.
static HypoBootStatus plan(const HypoMachine *machine, const HypoImage *kernel,
                           HypoProgram *programs, size_t count, size_t *culprit,
                           uint64_t *free_from)
{
    uint64_t memory = hypo_machine_memory_bytes(machine);
    uint64_t end = hypo_image_end(kernel);
    if (end > memory)
        return HYPO_BOOT_KERNEL_TOO_LARGE;
    if (count > HYPO_PROGRAMS_MAX)
        return HYPO_BOOT_TOO_MANY;
    for (size_t i = 0; i < count; i++) {
        const HypoImage *image = programs[i].image;
        uint64_t start = next_start(end);
        uint64_t size = bits_round_up(
            (uint64_t)hypo_image_end(image) + image->stack_bytes, STACK_UNIT);
        end = start + size;
        if (end > memory) {
            *culprit = i;
            return HYPO_BOOT_PROGRAM_TOO_LARGE;
        }
        programs[i].start = (uint32_t)start;
        programs[i].size = (uint32_t)size;
    }
    *free_from = next_start(end);
    return HYPO_BOOT_OK;
}

static void write_zeros(HypoMachine *machine, uint32_t address, uint32_t count)
{
    static const uint8_t zeros[256];
    while (count > 0) {
        uint32_t some = count < sizeof zeros ? count : (uint32_t)sizeof zeros;
        hypo_machine_write(machine, address, zeros, some);
        address += some;
        count -= some;
    }
}

static void write_word(HypoMachine *machine, uint32_t address, uint32_t value)
{
    uint8_t bytes[4];
    bits_store32(bytes, value);
    hypo_machine_write(machine, address, bytes, sizeof bytes);
}

static void place(HypoMachine *machine, const HypoImage *image, uint32_t at)
{
    for (size_t i = 0; i < image->segment_count; i++) {
        const HypoSegment *segment = &image->segments[i];
        uint32_t start = at + segment->address;
        if (segment->stored > 0)
            hypo_machine_write(machine, start, segment->bytes, segment->stored);
        write_zeros(machine, start + segment->stored,
                    segment->size - segment->stored);
    }
    for (size_t i = 0; i < image->relocation_count; i++) {
        uint32_t word = at + image->relocations[i];
        write_word(machine, word,
                   bits_load32(hypo_machine_memory(machine) + word) + at);
    }
}

static bool places_word_zero(const HypoImage *image)
{
    for (size_t i = 0; i < image->segment_count; i++)
        if (image->segments[i].address < 4 && image->segments[i].size > 0)
            return true;
    return false;
}

static void write_boot_block(HypoMachine *machine, const HypoProgram *programs,
                             size_t count, uint32_t free_from)
{
    uint8_t block[BLOCK_BYTES] = {0};
    bits_store32(block, HYPO_BOOT_MAGIC);
    bits_store32(block + 4, hypo_machine_memory_bytes(machine));
    bits_store32(block + 8, (uint32_t)count);
    bits_store32(block + 12, free_from);
    for (size_t i = 0; i < count; i++) {
        uint8_t *entry = block + BLOCK_PROGRAMS + BLOCK_ENTRY_BYTES * i;
        const HypoProgram *program = &programs[i];
        memcpy(entry, program->image->name, HYPO_NAME_BYTES - 1);
        bits_store32(entry + 16, program->start);
        bits_store32(entry + 20, program->size);
        bits_store32(entry + 24, program->start + program->image->entry);
        bits_store32(entry + 28, program->argument);
    }
    hypo_machine_write(machine, HYPO_BOOT_BLOCK, block, sizeof block);
}

HypoBootStatus hypo_boot(HypoMachine *machine, const HypoImage *kernel,
                         HypoProgram *programs, size_t count, size_t *culprit)
{
    uint64_t free_from = 0;
    HypoBootStatus status =
        plan(machine, kernel, programs, count, culprit, &free_from);
    if (status != HYPO_BOOT_OK)
        return status;
    place(machine, kernel, 0);
    if (!places_word_zero(kernel))
        write_word(machine, 0, kernel->entry);
    for (size_t i = 0; i < count; i++)
        place(machine, programs[i].image, programs[i].start);
    write_boot_block(machine, programs, count, (uint32_t)free_from);
    hypo_machine_reset(machine);
    return HYPO_BOOT_OK;
}
