// SPDX-License-Identifier: MIT
//
// Runs all suites, and the helpers of unit.h.
#include "unit.h"

#include <stdio.h>
#include <string.h>

#include <hypo/assembler.h>
#include <hypo/boot.h>

#include "base/bits.h"

unsigned unit_scale(void)
{
    const char *text = getenv("HYPO_TEST_SCALE");
    return text && *text ? (unsigned)strtoul(text, NULL, 10) : 1;
}

HypoMachine *unit_machine(const HypoMachineOptions *options)
{
    HypoMachineOptions given = {0};
    if (options)
        given = *options;
    if (!given.device_types)
        given.device_types = hypo_standard_devices;
    if (given.memory_bytes == 0)
        given.memory_bytes = HYPO_MEMORY_MIN;
    if (given.epoch == 0)
        given.epoch = HYPO_EPOCH;
    return hypo_machine_new(&given);
}

void unit_poke(HypoMachine *machine, uint32_t address, uint32_t value)
{
    uint8_t bytes[4];
    bits_store32(bytes, value);
    hypo_machine_write(machine, address, bytes, sizeof bytes);
}

uint32_t unit_peek(const HypoMachine *machine, uint32_t address)
{
    return bits_load32(hypo_machine_memory(machine) + address);
}

void unit_poke_words(HypoMachine *machine, uint32_t address,
                     const uint32_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        unit_poke(machine, address + 4 * (uint32_t)i, words[i]);
}

void unit_vector(HypoMachine *machine, unsigned number, uint32_t pc,
                 uint32_t im)
{
    const uint32_t words[8] = {pc, 0, 0, 0, hypo_machine_memory_bytes(machine),
                               im, 0, 0};
    unit_poke_words(machine, HYPO_VECTORS + HYPO_PSW_BYTES * number, words, 8);
}

void unit_no_effect(void *context, const HypoEffect *effect)
{
    (void)context;
    (void)effect;
}

void unit_boot(HypoMachine *machine, const char *text, const char *name,
               uint32_t value)
{
    const HypoDefinition definition = {name, value};
    const HypoAssemblerOptions options = {.definitions = &definition,
                                          .definition_count = name != NULL};
    const HypoSource source = {"kernel", text, strlen(text)};
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    const HypoImage *image = hypo_assembly_image(assembly);
    size_t culprit;
    ck_assert_ptr_nonnull(image);
    ck_assert_int_eq(hypo_boot(machine, image, NULL, 0, &culprit),
                     HYPO_BOOT_OK);
    hypo_assembly_free(assembly);
}

static void *failing_resize(void *context, void *block, size_t old_bytes,
                            size_t new_bytes)
{
    Failing *failing = context;
    if (new_bytes == 0) {
        failing->live -= old_bytes;
        free(block);
        return NULL;
    }
    if (failing->left == 0 && !(failing->once && failing->failed)) {
        failing->failed = true;
        return NULL;
    }
    failing->left -= failing->left > 0;
    failing->live += new_bytes - old_bytes;
    return realloc(block, new_bytes);
}

void failing_allocator(Failing *failing, size_t left)
{
    *failing = (Failing){{failing_resize, failing}, left, false, false, 0};
}

int main(void)
{
    SRunner *runner = srunner_create(suite_base());
    srunner_add_suite(runner, suite_base_limits());
    srunner_add_suite(runner, suite_isa());
    srunner_add_suite(runner, suite_allocation());
    srunner_add_suite(runner, suite_boot());
    srunner_add_suite(runner, suite_events());
    srunner_add_suite(runner, suite_code());
    srunner_add_suite(runner, suite_code_random());
    srunner_add_suite(runner, suite_pairs());
    srunner_add_suite(runner, suite_breaks());
    srunner_add_suite(runner, suite_steps());
    srunner_add_suite(runner, suite_log());
    srunner_add_suite(runner, suite_undo());
    srunner_add_suite(runner, suite_explore_again());
    srunner_add_suite(runner, suite_explore_forks());
    srunner_add_suite(runner, suite_digest());
    srunner_add_suite(runner, suite_explore_corners());
    srunner_add_suite(runner, suite_explore_memory());
    srunner_add_suite(runner, suite_explore_cpu());
    srunner_add_suite(runner, suite_explore_outside());
    srunner_add_suite(runner, suite_explore_search());
    srunner_add_suite(runner, suite_explore_promises());
    srunner_add_suite(runner, suite_faults());
    srunner_add_suite(runner, suite_corners());
    srunner_add_suite(runner, suite_windows());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    int run = srunner_ntests_run(runner);
    srunner_free(runner);
    printf("%d passed, %d failed\n", run - failed, failed);
    return failed > 0;
}
