// SPDX-License-Identifier: MIT
//
// The digest of a machine's state: each byte of memory and disk is part of it,
// with its place, however much is written at once.
#include "unit.h"

enum {
    DISK_BYTES = 49 * HYPO_DISK_BLOCK, // ends within a page
    BYTES = 300,                       // looked at, of each
};

static HypoMachine *machine_with_disk(void)
{
    static const uint8_t disk[DISK_BYTES];
    HypoMachine *machine = unit_machine(
        &(HypoMachineOptions){.disk = disk, .disk_bytes = sizeof disk});
    unit_poke(machine, 0, 0x600);
    hypo_machine_reset(machine);
    return machine;
}

typedef void Write(HypoMachine *machine, size_t at, const uint8_t *bytes,
                   size_t count);

static void write_memory(HypoMachine *machine, size_t at, const uint8_t *bytes,
                         size_t count)
{
    hypo_machine_write(machine, (uint32_t)at, bytes, count);
}

static const struct {
    const char *name;
    Write *write;
    size_t bytes;
} stores[] = {
    {"memory", write_memory, HYPO_MEMORY_MIN},
    {"disk", hypo_machine_write_disk, DISK_BYTES},
};
enum { STORES = sizeof stores / sizeof *stores };

// The first and last bytes of each page, and some between.
static size_t place_of(size_t number, size_t bytes)
{
    size_t at = number * bytes / BYTES;
    switch (number % 3) {
    case 0: return at - at % 4096;
    case 1: return (at | 4095) < bytes ? at | 4095 : bytes - 1;
    default: return at;
    }
}

START_TEST(each_byte)
{
    HypoMachine *machine = machine_with_disk();
    const uint8_t some = 1, none = 0;
    const uint64_t before = hypo_machine_hash(machine);
    for (size_t i = 0; i < BYTES; i++) {
        size_t at = place_of(i, stores[_i].bytes);
        uint8_t old = _i == 0 ? hypo_machine_memory(machine)[at] : none;
        const uint8_t other = old ^ some;
        stores[_i].write(machine, at, &other, 1);
        ck_assert_msg(hypo_machine_hash(machine) != before,
                      "%s: byte %zu is not looked at", stores[_i].name, at);
        stores[_i].write(machine, at, &old, 1);
        ck_assert_msg(hypo_machine_hash(machine) == before,
                      "%s: byte %zu leaves something", stores[_i].name, at);
    }
    hypo_machine_free(machine);
}
END_TEST

// The same words in other places, or added up to the same, are another state.
START_TEST(with_its_place)
{
    static const uint32_t words[][4] = {
        {1, 2, 0, 0}, {2, 1, 0, 0}, {0, 1, 2, 0}, {3, 0, 0, 0}, {0, 3, 0, 0},
        {0, 0, 3, 0}, {1, 0, 2, 0}, {1, 1, 1, 0}, {1, 1, 0, 1}, {0, 1, 1, 1},
    };
    enum { ROWS = sizeof words / sizeof *words };
    uint64_t seen[ROWS];
    HypoMachine *machine = machine_with_disk();
    for (size_t i = 0; i < ROWS; i++) {
        unit_poke_words(machine, 0xFF8, words[i], 4); // over the end of a page
        seen[i] = hypo_machine_hash(machine);
        for (size_t j = 0; j < i; j++)
            ck_assert_uint_ne(seen[i], seen[j]);
    }
    hypo_machine_free(machine);
}
END_TEST

// Writes over several pages, and beside those that were written, are kept up.
START_TEST(kept_up)
{
    static const struct {
        size_t at, count;
    } writes[] = {{0x1000, 1}, {0x2000, 1}, {0x1FF0, 32}, {0x4800, 0x2000},
                  {0x7FFF, 1}, {0x8000, 1}, {0x0800, 1},  {0x3000, 0x1001}};
    static uint8_t bytes[0x2000];
    HypoMachine *kept = machine_with_disk();
    hypo_machine_hash(kept);
    for (size_t i = 0; i < sizeof writes / sizeof *writes; i++) {
        HypoMachine *fresh = machine_with_disk();
        for (size_t j = 0; j <= i; j++) {
            size_t at = writes[j].at % (stores[_i].bytes - sizeof bytes);
            for (size_t k = 0; k < writes[j].count; k++)
                bytes[k] = (uint8_t)(i + 1);
            stores[_i].write(fresh, at, bytes, writes[j].count);
            stores[_i].write(kept, at, bytes, writes[j].count);
            hypo_machine_hash(kept);
        }
        ck_assert_msg(hypo_machine_hash(kept) == hypo_machine_hash(fresh),
                      "%s: after write %zu", stores[_i].name, i);
        hypo_machine_free(fresh);
    }
    hypo_machine_free(kept);
}
END_TEST

// What is displayed: all of it, in its order (FNV-1a).
START_TEST(displayed)
{
    static const char text[] = "abcabd";
    HypoMachine *machine = machine_with_disk();
    unit_boot(machine,
              "        .org 0x600\n"
              "start:  li r1, 2\n"
              "        sio r1, block\n"
              "1:      tio r2, r1\n"
              "        bc 1, 1b\n"
              "        bc 2, 1b\n"
              "        halt r0\n"
              "        .align 4\n"
              "block:  .word 2, text, 6, 0, 0, 0, 0, 0\n"
              "text:   .ascii \"abcabd\"\n",
              NULL, 0);
    uint64_t begun = hypo_machine_state(machine)->devices[2].digest;
    hypo_machine_run(machine, 5000);
    const HypoDeviceState *display = &hypo_machine_state(machine)->devices[2];
    uint64_t digest = begun;
    for (size_t i = 0; i < sizeof text - 1; i++)
        digest = (digest ^ (uint8_t)text[i]) * UINT64_C(0x100000001B3);
    ck_assert_uint_eq(display->position, sizeof text - 1);
    ck_assert_uint_eq(display->digest, digest);
    hypo_machine_free(machine);
}
END_TEST

Suite *suite_digest(void)
{
    Suite *suite = suite_create("digest");
    TCase *tests = tcase_create("digest");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, each_byte, 0, STORES);
    tcase_add_test(tests, with_its_place);
    tcase_add_loop_test(tests, kept_up, 0, STORES);
    tcase_add_test(tests, displayed);
    suite_add_tcase(suite, tests);
    return suite;
}
