// SPDX-License-Identifier: MIT
//
// Faults of devices (docs/machine.md, section 9): each befalls one operation,
// and no other after it.
#include "unit.h"

enum { DISPLAY = 2, DISK = 3, LIMIT = 100000 };

// Displays eight bytes, TIMES times, and waits for the device each time.
static const char kernel[] = "        .org 0x600\n"
                             "start:  li r2, 2\n"
                             "        li r3, TIMES\n"
                             "1:      sio r2, block\n"
                             "2:      tio r1, r2\n"
                             "        bb 2b\n"
                             "        addi r3, r3, -1\n"
                             "        bne 1b\n"
                             "        halt r0\n"
                             "block:  .word 2, text, 8, 0, 0, 0, 0, 0\n"
                             "text:   .ascii \"12345678\"\n";

typedef struct Row {
    const char *name;
    HypoFault fault;
    uint64_t written; // by the operation
    uint32_t spurious;
} Row;

static const Row rows[] = {
    {"fail", HYPO_FAULT_FAIL, 0, 0},
    {"short", HYPO_FAULT_SHORT, 4, 0},
    {"lose", HYPO_FAULT_LOSE, 8, 0},
    {"twice", HYPO_FAULT_TWICE, 8, 1u << DISPLAY},
};

START_TEST(befalls_one)
{
    const Row *row = &rows[_i / 2];
    uint32_t times = 1 + (uint32_t)_i % 2;
    HypoMachine *machine = unit_machine(NULL);
    unit_boot(machine, kernel, "TIMES", times);
    ck_assert(hypo_machine_schedule(machine, &(HypoAction){
                                                 .kind = HYPO_ACT_FAULT,
                                                 .a = DISPLAY,
                                                 .b = row->fault,
                                             }));
    ck_assert_int_eq(hypo_machine_run(machine, LIMIT), HYPO_STOP_HALT);
    const HypoState *state = hypo_machine_state(machine);
    const HypoDeviceState *device = &state->devices[DISPLAY];
    ck_assert_msg(device->faults == 0, "%s: still there", row->name);
    ck_assert_msg(device->armed == 0, "%s: still armed", row->name);
    ck_assert_uint_eq(state->spurious_io, row->spurious);
    ck_assert_msg(device->position == row->written + UINT64_C(8) * (times - 1),
                  "%s: %u bytes", row->name, (unsigned)device->position);
    hypo_machine_free(machine);
}
END_TEST

// Writes COUNT bytes to the disk, from block 2 on.
static const char writer[] = "        .org 0x600\n"
                             "start:  li r2, 3\n"
                             "        sio r2, block\n"
                             "1:      tio r1, r2\n"
                             "        bb 1b\n"
                             "        lw r3, block + 16\n"
                             "        halt r1\n"
                             "block:  .word 2, bytes, COUNT, 2, 0, 0, 0, 0\n"
                             "bytes:  .space 2048, 0xA5\n";

// Half of the bytes are moved if that is whole blocks, else none are.
static const uint32_t halves[][2] = {
    {512, 0}, {1024, 512}, {1536, 0}, {2048, 1024}};
enum { HALVES = sizeof halves / sizeof *halves };

START_TEST(short_write_to_disk)
{
    uint32_t count = halves[_i][0], moved = halves[_i][1];
    HypoMachine *machine = unit_machine(NULL); // 2048 blocks of zeros
    unit_boot(machine, writer, "COUNT", count);
    ck_assert(hypo_machine_schedule(machine, &(HypoAction){
                                                 .kind = HYPO_ACT_FAULT,
                                                 .a = DISK,
                                                 .b = HYPO_FAULT_SHORT,
                                             }));
    ck_assert_int_eq(hypo_machine_run(machine, LIMIT), HYPO_STOP_HALT);
    const HypoState *state = hypo_machine_state(machine);
    size_t bytes;
    const uint8_t *disk = hypo_machine_disk(machine, &bytes);
    ck_assert_uint_eq(bytes, UINT64_C(2048) * HYPO_DISK_BLOCK);
    ck_assert_uint_eq(state->halt_status, HYPO_IO_DONE);
    ck_assert_uint_eq(state->r[3], count - moved);
    size_t from = (size_t)2 * HYPO_DISK_BLOCK, right = 0;
    while (right < bytes &&
           disk[right] == (right >= from && right < from + moved ? 0xA5 : 0))
        right++;
    ck_assert_msg(right == bytes, "%u bytes: byte %zu", (unsigned)count, right);
    hypo_machine_free(machine);
}
END_TEST

Suite *suite_faults(void)
{
    Suite *suite = suite_create("faults");
    TCase *tests = tcase_create("faults");
    tcase_add_loop_test(tests, befalls_one, 0,
                        2 * (sizeof rows / sizeof *rows));
    tcase_add_loop_test(tests, short_write_to_disk, 0, HALVES);
    suite_add_tcase(suite, tests);
    return suite;
}
