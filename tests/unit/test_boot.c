// SPDX-License-Identifier: MIT
//
// The loader (docs/machine.md, sections 8 and 9.49 to 9.53): places, the boot
// information block, relocation, every error.
#include "unit.h"

#include <string.h>

#include <hypo/boot.h>

static const uint8_t code[8] = {0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88};

static HypoImage kernel_of(const HypoSegment *segments, size_t count)
{
    return (HypoImage){.absolute = true,
                       .name = "kernel",
                       .entry = HYPO_KERNEL_CODE,
                       .segments = segments,
                       .segment_count = count};
}

static HypoImage program_of(const HypoSegment *segment, uint32_t stack)
{
    return (HypoImage){.name = "program",
                       .entry = 4,
                       .stack_bytes = stack,
                       .segments = segment,
                       .segment_count = 1};
}

// --- The kernel -------------------------------------------------------------

static const struct {
    const char *name;
    HypoSegment segment;
    uint32_t word_zero, free_from;
} kernels[] = {
    {"code", {0x600, 8, 8, true, code}, 0x600, 0x8000},
    {"its own entry", {0, 8, 8, true, code}, 0x44332211, 0x8000},
    {"a byte at 3", {3, 1, 1, false, code}, 0x11000000, 0x8000},
    {"a byte at 4", {4, 1, 1, false, code}, 0x600, 0x8000},
    {"up to 0x8000", {0x7FF8, 8, 8, true, code}, 0x600, 0x8000},
    {"beyond 0x8000", {0x7FFC, 8, 8, true, code}, 0x600, 0x9000},
    {"space counts", {0x600, 0x8A00, 8, true, code}, 0x600, 0x9000},
    {"all of memory", {0xFFF8, 8, 8, true, code}, 0x600, 0x10000},
    {"nothing placed at 0", {0, 0, 0, true, NULL}, 0x600, 0x8000},
};
enum { KERNELS = sizeof kernels / sizeof *kernels };

START_TEST(kernel_alone)
{
    HypoMachine *machine = unit_machine(NULL);
    HypoImage kernel = kernel_of(&kernels[_i].segment, 1);
    uint32_t at = kernels[_i].segment.address;
    for (uint32_t i = 0x600; i < 0x10000; i += 4)
        unit_poke(machine, i, 0xEEEEEEEE); // what .space must clear
    ck_assert_msg(hypo_boot(machine, &kernel, NULL, 0, NULL) == HYPO_BOOT_OK,
                  "%s", kernels[_i].name);
    for (uint32_t i = 0; i < kernels[_i].segment.size; i++)
        ck_assert_uint_eq(hypo_machine_memory(machine)[at + i],
                          i < kernels[_i].segment.stored ? code[i] : 0);
    ck_assert_msg(unit_peek(machine, 0) == kernels[_i].word_zero,
                  "%s: word 0 is %x", kernels[_i].name, unit_peek(machine, 0));
    ck_assert_uint_eq(unit_peek(machine, 0x200), HYPO_BOOT_MAGIC);
    ck_assert_mem_eq(hypo_machine_memory(machine) + 0x200, "HYPO", 4);
    ck_assert_uint_eq(unit_peek(machine, 0x204), 0x10000);
    ck_assert_uint_eq(unit_peek(machine, 0x208), 0);
    ck_assert_msg(unit_peek(machine, 0x20C) == kernels[_i].free_from,
                  "%s: free from %x", kernels[_i].name,
                  unit_peek(machine, 0x20C));
    for (uint32_t i = 0x210; i < 0x600; i += 4)
        ck_assert_uint_eq(unit_peek(machine, i), 0);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_uint_eq(state->psw.pc, kernels[_i].word_zero);
    ck_assert_uint_eq(state->r[1], 0x200);
    ck_assert_uint_eq(state->psw.size, 0x10000);
    ck_assert_uint_eq(state->tick, 0);
    hypo_machine_free(machine);
}
END_TEST

START_TEST(boot_block_wins)
{
    static const HypoSegment segment = {0x1FC, 0x410, 8, true, code};
    HypoImage kernel = kernel_of(&segment, 1);
    HypoMachine *machine = unit_machine(NULL);
    ck_assert(hypo_boot(machine, &kernel, NULL, 0, NULL) == HYPO_BOOT_OK);
    ck_assert_uint_eq(unit_peek(machine, 0x1FC), 0x44332211);
    ck_assert_uint_eq(unit_peek(machine, 0x200), HYPO_BOOT_MAGIC);
    hypo_machine_free(machine);
}
END_TEST

// --- Programs ---------------------------------------------------------------

static const HypoSegment kernel_segment = {0x600, 8, 8, true, code};

static void check_entry(const HypoMachine *machine, uint32_t number,
                        const HypoProgram *program, uint32_t start,
                        uint32_t size)
{
    uint32_t entry = 0x220 + 32 * number;
    ck_assert_msg(program->start == start && program->size == size,
                  "program %u at %x, %x bytes", number, program->start,
                  program->size);
    ck_assert_str_eq((const char *)hypo_machine_memory(machine) + entry,
                     program->image->name);
    ck_assert_uint_eq(unit_peek(machine, entry + 16), start);
    ck_assert_uint_eq(unit_peek(machine, entry + 20), size);
    ck_assert_uint_eq(unit_peek(machine, entry + 24),
                      start + program->image->entry);
    ck_assert_uint_eq(unit_peek(machine, entry + 28), program->argument);
}

START_TEST(programs)
{
    static const uint32_t relocations[] = {0, 4};
    static const HypoSegment small = {0, 8, 8, true, code};
    static const HypoSegment large = {0, 0x1009, 8, true, code};
    HypoMachine *machine = unit_machine(NULL);
    HypoImage kernel = kernel_of(&kernel_segment, 1);
    HypoImage first = program_of(&small, 1024);
    HypoImage second = program_of(&large, 0);
    strcpy(second.name, "fifteen letters");
    second.relocations = relocations;
    second.relocation_count = 2;
    HypoProgram given[] = {
        {&first, 0, 0, 0}, {&second, 0xABCD, 0, 0}, {&first, 7, 0, 0}};
    ck_assert(hypo_boot(machine, &kernel, given, 3, NULL) == HYPO_BOOT_OK);
    ck_assert_uint_eq(unit_peek(machine, 0x208), 3);
    check_entry(machine, 0, &given[0], 0x8000, 0x410);
    check_entry(machine, 1, &given[1], 0x9000, 0x1010);
    check_entry(machine, 2, &given[2], 0xB000, 0x410);
    ck_assert_uint_eq(unit_peek(machine, 0x20C), 0xC000);
    ck_assert_uint_eq(unit_peek(machine, 0x8000), 0x44332211);
    ck_assert_uint_eq(unit_peek(machine, 0x9000), 0x44332211 + 0x9000);
    ck_assert_uint_eq(unit_peek(machine, 0x9004), 0x88776655 + 0x9000);
    hypo_machine_free(machine);
}
END_TEST

START_TEST(thirty_programs)
{
    static const HypoSegment tiny = {0, 4, 4, true, code};
    HypoMachineOptions options = {.memory_bytes = 0x8000 + 30 * 0x1000};
    HypoMachine *machine = unit_machine(&options);
    HypoImage kernel = kernel_of(&kernel_segment, 1);
    HypoImage program = program_of(&tiny, 0x1000 - 16);
    HypoProgram given[HYPO_PROGRAMS_MAX];
    for (uint32_t i = 0; i < HYPO_PROGRAMS_MAX; i++)
        given[i] = (HypoProgram){&program, i, 0, 0};
    ck_assert(hypo_boot(machine, &kernel, given, HYPO_PROGRAMS_MAX, NULL) ==
              HYPO_BOOT_OK);
    for (uint32_t i = 0; i < HYPO_PROGRAMS_MAX; i++)
        check_entry(machine, i, &given[i], 0x8000 + 0x1000 * i, 0x1000);
    ck_assert_uint_eq(unit_peek(machine, 0x20C), options.memory_bytes);
    hypo_machine_free(machine);
}
END_TEST

// --- Errors -----------------------------------------------------------------

static const struct {
    const char *name;
    HypoSegment kernel, program;
    uint32_t stack;
    size_t count, culprit;
    HypoBootStatus status;
} errors[] = {
    {"kernel ends at the end",
     {0xFFF8, 8, 8, true, code},
     {0, 8, 8, true, code},
     0,
     0,
     99,
     HYPO_BOOT_OK},
    {"kernel one byte too long",
     {0xFFF9, 8, 8, true, code},
     {0, 8, 8, true, code},
     0,
     0,
     99,
     HYPO_BOOT_KERNEL_TOO_LARGE},
    {"kernel's space too long",
     {0x600, 0xFA01, 8, true, code},
     {0, 8, 8, true, code},
     0,
     0,
     99,
     HYPO_BOOT_KERNEL_TOO_LARGE},
    {"31 programs",
     {0x600, 8, 8, true, code},
     {0, 8, 8, true, code},
     0,
     31,
     99,
     HYPO_BOOT_TOO_MANY},
    {"ninth program beyond",
     {0x600, 8, 8, true, code},
     {0, 8, 8, true, code},
     0,
     9,
     8,
     HYPO_BOOT_PROGRAM_TOO_LARGE},
    {"program fills memory",
     {0x600, 8, 8, true, code},
     {0, 0x8000, 8, true, code},
     0,
     1,
     99,
     HYPO_BOOT_OK},
    {"program one byte beyond",
     {0x600, 8, 8, true, code},
     {0, 0x8001, 8, true, code},
     0,
     1,
     0,
     HYPO_BOOT_PROGRAM_TOO_LARGE},
    {"stack beyond",
     {0x600, 8, 8, true, code},
     {0, 0x7FF0, 8, true, code},
     17,
     1,
     0,
     HYPO_BOOT_PROGRAM_TOO_LARGE},
    {"enormous stack",
     {0x600, 8, 8, true, code},
     {0, 8, 8, true, code},
     UINT32_MAX,
     1,
     0,
     HYPO_BOOT_PROGRAM_TOO_LARGE},
    {"kernel in the way",
     {0xFFF0, 8, 8, true, code},
     {0, 8, 8, true, code},
     0,
     1,
     0,
     HYPO_BOOT_PROGRAM_TOO_LARGE},
};
enum { ERRORS = sizeof errors / sizeof *errors };

START_TEST(load_errors)
{
    HypoMachine *machine = unit_machine(NULL);
    HypoImage kernel = kernel_of(&errors[_i].kernel, 1);
    HypoImage program = program_of(&errors[_i].program, errors[_i].stack);
    HypoProgram given[31];
    for (size_t i = 0; i < 31; i++)
        given[i] = (HypoProgram){&program, 0, 0, 0};
    uint64_t hash = hypo_machine_hash(machine);
    size_t culprit = 99;
    HypoBootStatus status =
        hypo_boot(machine, &kernel, given, errors[_i].count, &culprit);
    ck_assert_msg(status == errors[_i].status, "%s: %d", errors[_i].name,
                  (int)status);
    ck_assert_msg(culprit == errors[_i].culprit, "%s: culprit %zu",
                  errors[_i].name, culprit);
    if (status != HYPO_BOOT_OK)
        ck_assert_msg(hypo_machine_hash(machine) == hash,
                      "%s: something was placed", errors[_i].name);
    hypo_machine_free(machine);
}
END_TEST

Suite *suite_boot(void)
{
    Suite *suite = suite_create("boot");
    TCase *tests = tcase_create("boot");
    tcase_add_loop_test(tests, kernel_alone, 0, KERNELS);
    tcase_add_test(tests, boot_block_wins);
    tcase_add_test(tests, programs);
    tcase_add_test(tests, thirty_programs);
    tcase_add_loop_test(tests, load_errors, 0, ERRORS);
    suite_add_tcase(suite, tests);
    return suite;
}
