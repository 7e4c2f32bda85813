// SPDX-License-Identifier: MIT
//
// Any two instructions behind one another, over and over: the fast engine may
// carry them out together, and does what the observed engine does, wherever it
// is stopped, whatever the second raises, and when one is written anew.
#include "unit.h"

enum {
    FIRST = 0x604, // two instructions, the first again, and back
    HANDLER = 0x680,
    OPCODES = 0x70,
};

// Stops within and between pairs, some behind rounds that are not stopped.
static const uint64_t limits[] = {9, 10, 12, 13, 17, 22, 23};

static const struct {
    const char *name;
    uint32_t r2;      // the first operand of both, and where both load or store
    uint32_t low;     // a displacement; r3 where the word names a register
    unsigned between; // the second takes the first's result instead
} rows[] = {
    {"data", 0x2000, 0x3004, 0},
    {"one behind the other", 0x2000, 0x3004, 1},
    {"not aligned", 0x2002, 4, 0},
    {"overflow, outside", 0x7FFFFFFF, 0x3004, 0},
    {"the first is written", FIRST - 4, 4, 0},
    {"the second is written", FIRST, 4, 0},
    {"overwritten by the first's result", FIRST, 4, 1},
};
enum { ROWS = sizeof rows / sizeof *rows };

// Only what changes: the fast engine keeps what it decoded of the rest.
static void put(HypoMachine *machine, uint32_t address, uint32_t word)
{
    if (unit_peek(machine, address) != word)
        unit_poke(machine, address, word);
}

// `state` is that of a new machine.
static void put_program(HypoMachine *machine, HypoState state, uint32_t r2,
                        uint32_t first, uint32_t second)
{
    put(machine, FIRST, first);
    put(machine, FIRST + 4, second);
    put(machine, FIRST + 8, first);
    put(machine, FIRST + 12, word_branch(-4));
    unit_vector(machine, HYPO_CLASS_PROGRAM, HANDLER, 0);
    put(machine, HANDLER, word_branch(-1));
    state.psw.pc = FIRST;
    state.psw.im = 0xFF;
    for (uint32_t r = 1; r < 16; r++)
        state.r[r] = r == 2 ? r2 : 0x2000 + 16 * r;
    hypo_machine_set_state(machine, &state);
}

static bool is_instruction(unsigned op)
{
    HypoDecoded decoded;
    return hypo_decode(op << 24, &decoded);
}

// Runs both machines from the beginning of the program, stopping at times.
static void compare(HypoMachine *fast, HypoMachine *observed, const char *what)
{
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        hypo_machine_run(fast, limits[i]);
        hypo_machine_run(observed, limits[i]);
        ck_assert_msg(hypo_machine_hash(fast) == hypo_machine_hash(observed),
                      "%s: %08x, %08x, tick %u", what, unit_peek(fast, FIRST),
                      unit_peek(fast, FIRST + 4), (unsigned)limits[i]);
    }
}

START_TEST(two_instructions)
{
    HypoMachine *fast = unit_machine(NULL), *observed = unit_machine(NULL);
    hypo_machine_observe(observed, &(HypoObserver){.effect = unit_no_effect});
    const HypoState begin = *hypo_machine_state(fast);
    unsigned source = rows[_i].between ? 1 : 2;
    for (unsigned a = 0; a < OPCODES; a++) {
        for (unsigned b = 0; is_instruction(a) && b < OPCODES; b++) {
            if (!is_instruction(b))
                continue;
            uint32_t first = word_of(a, 1, 2, rows[_i].low);
            uint32_t second = word_of(b, 4, source, rows[_i].low);
            put_program(fast, begin, rows[_i].r2, first, second);
            put_program(observed, begin, rows[_i].r2, first, second);
            compare(fast, observed, rows[_i].name);
        }
    }
    hypo_machine_free(fast);
    hypo_machine_free(observed);
}
END_TEST

Suite *suite_pairs(void)
{
    Suite *suite = suite_create("pairs");
    TCase *tests = tcase_create("pairs");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, two_instructions, 0, ROWS);
    suite_add_tcase(suite, tests);
    return suite;
}
