// SPDX-License-Identifier: MIT
//
// The code cache: programs on more pages than it holds, and code that is
// written while it is in the cache, run as the observed engine runs them.
#include "unit.h"

#include "base/bits.h"
#include "machine/code.h"

enum { PAGES = CODE_POOL_PAGES + 50, TICKS = 5000 };

// A ring of pages: each counts in r1 and goes on to the next.
static void put_ring(HypoMachine *machine)
{
    unit_poke(machine, 0, CODE_PAGE_BYTES);
    for (uint32_t page = 1; page <= PAGES; page++) {
        uint32_t at = page * CODE_PAGE_BYTES;
        int32_t words = page < PAGES
                            ? CODE_PAGE_RECORDS
                            : -(PAGES - 1) * (int32_t)CODE_PAGE_RECORDS;
        unit_poke(machine, at, word_of(0x21, 1, 1, page));
        uint32_t call = 0x02000000 | ((uint32_t)(words - 2) & 0xFFFFFF);
        unit_poke(machine, at + 4, call);
    }
    hypo_machine_reset(machine);
}

START_TEST(more_pages_than_fit)
{
    HypoMachineOptions options = {.memory_bytes = 2 << 20};
    HypoMachine *fast = unit_machine(&options);
    HypoMachine *observed = unit_machine(&options);
    hypo_machine_observe(observed, &(HypoObserver){.effect = unit_no_effect});
    put_ring(fast);
    put_ring(observed);
    for (uint64_t limit = 700; limit <= TICKS; limit += 700) {
        ck_assert_int_eq(hypo_machine_run(fast, limit), HYPO_STOP_TICKS);
        ck_assert_int_eq(hypo_machine_run(observed, limit), HYPO_STOP_TICKS);
        ck_assert_uint_eq(hypo_machine_state(fast)->r[1],
                          hypo_machine_state(observed)->r[1]);
        ck_assert_uint_eq(hypo_machine_hash(fast), hypo_machine_hash(observed));
    }
    hypo_machine_free(fast);
    hypo_machine_free(observed);
}
END_TEST

// The host pokes an instruction that was executed, in pieces of every size.
static const struct {
    uint32_t offset;
    size_t bytes;
} pokes[] = {{0, 4}, {0, 2}, {0, 1}, {1, 1}, {1, 2}, {2, 2}, {3, 1}, {1, 3}};
enum { POKES = sizeof pokes / sizeof *pokes };

START_TEST(poked_code)
{
    HypoMachine *machine = unit_machine(NULL);
    unit_poke(machine, 0, 0x600);
    unit_poke(machine, 0x600, word_li(1, 0x0101)); // to be changed
    unit_poke(machine, 0x604, word_branch(-2));
    hypo_machine_reset(machine);
    hypo_machine_run(machine, 10);
    uint8_t word[4], old[4];
    bits_store32(word, word_of(0x31, 7, 0, 0x0777)); // li r7, 0x777
    bits_store32(old, word_li(1, 0x0101));
    for (size_t i = 0; i < pokes[_i].bytes; i++)
        old[pokes[_i].offset + i] = word[pokes[_i].offset + i];
    hypo_machine_write(machine, 0x600 + pokes[_i].offset,
                       word + pokes[_i].offset, pokes[_i].bytes);
    hypo_machine_run(machine, 20);
    uint32_t now = bits_load32(old);
    ck_assert_uint_eq(hypo_machine_state(machine)->r[now >> 20 & 15],
                      now & 0xFFFF);
    hypo_machine_free(machine);
}
END_TEST

// A store into the word behind a comparison and its branch, which are decoded
// together: the branch still goes where it went.
START_TEST(store_behind_a_pair)
{
    HypoMachine *machine = unit_machine(NULL);
    unit_poke(machine, 0, 0x600);
    unit_poke(machine, 0x600, word_of(0x36, 0, 0, (uint32_t)_i)); // cmpi r0
    unit_poke(machine, 0x604, word_of(0x01, 8, 0, 2));            // beq 610
    unit_poke(machine, 0x608, WORD_NOP);
    unit_poke(machine, 0x60C, word_branch(-4));
    unit_poke(machine, 0x610, word_of(0x21, 1, 1, 1));
    unit_poke(machine, 0x614, word_branch(-6));
    hypo_machine_reset(machine);
    hypo_machine_run(machine, 40);
    unit_poke(machine, 0x608, word_of(0x21, 2, 2, 1));
    hypo_machine_run(machine, 80);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_uint_eq(state->r[1], _i == 0 ? 0x200 + 20 : 0x200);
    ck_assert_uint_eq(state->r[2], _i == 0 ? 0 : 10);
    hypo_machine_free(machine);
}
END_TEST

// A window that begins and ends within a page, at odd places: branches over
// its edges within the page are fetches outside.
static const struct {
    const char *name;
    uint32_t base, size, target, exception;
} windows[] = {
    {"inside", 0x1010, 0x20, 0x1014, 0},
    {"first word", 0x1010, 0x20, 0x1010, 0},
    {"last word", 0x1010, 0x20, 0x102C, 0},
    {"below", 0x1010, 0x20, 0x100C, HYPO_EXCEPTION_PROTECTION},
    {"start of the page", 0x1010, 0x20, 0x1000, HYPO_EXCEPTION_PROTECTION},
    {"above", 0x1010, 0x20, 0x1030, HYPO_EXCEPTION_PROTECTION},
    {"odd base", 0x100E, 0x22, 0x1010, 0},
    {"below an odd base", 0x100E, 0x22, 0x100C, HYPO_EXCEPTION_PROTECTION},
    {"across an odd end", 0x1010, 0x1E, 0x102C, HYPO_EXCEPTION_PROTECTION},
    {"in the page before", 0x0F00, 0x200, 0x0F00, 0},
    {"below that", 0x0F00, 0x200, 0x0EFC, HYPO_EXCEPTION_PROTECTION},
};
enum { WINDOWS = sizeof windows / sizeof *windows };

START_TEST(window_within_page)
{
    HypoMachine *machine = unit_machine(NULL);
    uint32_t target = windows[_i].target;
    const uint32_t psw[8] = {0x101C,           0, 1, windows[_i].base,
                             windows[_i].size, 4, 0, 0};
    unit_poke(machine, 0, 0x600);
    unit_poke(machine, 0x600, word_lpsw(0x700));
    unit_poke_words(machine, 0x700, psw, 8);
    for (uint32_t at = 0x0E00; at < 0x1100; at += 4)
        unit_poke(machine, at, WORD_NOP);
    unit_poke(machine, 0x101C, word_branch(((int)target - 0x1020) / 4));
    unit_vector(machine, HYPO_CLASS_PROGRAM, 0x680, 0);
    unit_poke(machine, 0x680, word_branch(-1));
    hypo_machine_reset(machine);
    hypo_machine_run(machine, 3);
    const HypoState *state = hypo_machine_state(machine);
    uint32_t expected = windows[_i].exception ? 0x680 : target + 4;
    ck_assert_msg(
        state->psw.pc == expected && state->psw.ic == windows[_i].exception,
        "%s: PC %x, IC %x", windows[_i].name, state->psw.pc, state->psw.ic);
    hypo_machine_free(machine);
}
END_TEST

Suite *suite_code(void)
{
    Suite *suite = suite_create("code");
    TCase *tests = tcase_create("code");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, more_pages_than_fit);
    tcase_add_loop_test(tests, poked_code, 0, POKES);
    tcase_add_loop_test(tests, store_behind_a_pair, 0, 2);
    tcase_add_loop_test(tests, window_within_page, 0, WINDOWS);
    suite_add_tcase(suite, tests);
    return suite;
}
