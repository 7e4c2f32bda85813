// SPDX-License-Identifier: MIT
//
// Breakpoints of the fast engine: it stops where stepping would find the next
// instruction to be at one, at the same tick, after as many micro-steps; and
// watched places, where it stops behind each write.
#include "unit.h"

enum { STOPS = 400, LIMIT = 3000, LOOP = 0x614 };

// A loop with software and timer interrupts, a comparison and its branch, a
// store into code that is executed next, and a jump to another page.
static void put_program(HypoMachine *machine)
{
    const uint32_t words[] = {
        word_li(3, 23),           // 600
        word_li(5, 0x0C),         // 604
        word_swim(0, 5),          // 608
        word_stmr(3, 3),          // 60C
        word_li(6, 0x700),        // 610
        word_of(0x21, 1, 1, 1),   // 614 addiu r1, r1, 1
        0x05000007,               // 618 si 7
        word_of(0x36, 0, 1, 3),   // 61C cmpi r1, 3
        word_of(0x01, 4, 0, 1),   // 620 blt 628
        word_li(1, 0),            // 624
        word_of(0x45, 1, 6, 0),   // 628 sw r1, (r6)
        0x02000000 | (0x9D0 / 4), // 62C call 1000
        0x02000000 | (0xCC / 4),  // 630 call 700
        word_branch(-9),          // 634 b 614
    };
    unit_poke(machine, 0, 0x600);
    unit_poke_words(machine, 0x600, words, sizeof words / sizeof *words);
    unit_poke(machine, 0x700, WORD_NOP); // becomes 0, 1, 2: operation exception
    unit_poke(machine, 0x704, 0x030E0000);
    unit_poke(machine, 0x1000, WORD_NOP);
    unit_poke(machine, 0x1004, 0x030E0000); // jr lr
    unit_vector(machine, HYPO_CLASS_PROGRAM, 0x680, 0);
    unit_poke(machine, 0x680, word_of(0x40, 7, 0, 0x158)); // lw r7, 0x158
    unit_poke(machine, 0x684, word_of(0x36, 0, 7, 0x101));
    unit_poke(machine, 0x688, word_of(0x01, 7, 0, 3)); // bne 698
    unit_poke(machine, 0x68C, word_of(0x40, 7, 0, 0x140));
    unit_poke(machine, 0x690, word_of(0x21, 7, 7, 4)); // skip it
    unit_poke(machine, 0x694, word_of(0x45, 7, 0, 0x140));
    unit_poke(machine, 0x698, word_lpsw(0x140));
    unit_vector(machine, HYPO_CLASS_TIMER, 0x6C0, 0);
    unit_poke(machine, 0x6C0, word_lpsw(0x160));
    hypo_machine_reset(machine);
}

typedef struct Place {
    HypoStop stop;
    unsigned steps; // micro-steps since the tick moved
} Place;

static void one_step(HypoMachine *machine, Place *place)
{
    HypoStep step;
    uint64_t tick = hypo_machine_state(machine)->tick;
    place->stop = hypo_machine_micro_step(machine, LIMIT, &step);
    if (place->stop != HYPO_RUNNING)
        return;
    bool moved = hypo_machine_state(machine)->tick != tick;
    place->steps = moved ? 0 : place->steps + 1;
}

static bool stands_at(const HypoMachine *machine, const uint32_t *addresses,
                      size_t count)
{
    HypoStep next;
    hypo_machine_preview(machine, &next);
    for (size_t i = 0; i < count; i++)
        if (next.kind == HYPO_STEP_INSTRUCTION && next.pc == addresses[i] &&
            next.tick < LIMIT)
            return true;
    return false;
}

static void check_stops(HypoMachine *fast, const uint32_t *addresses,
                        size_t count, size_t least)
{
    HypoMachine *slow = unit_machine(NULL);
    Place place = {0}, expected = {0};
    size_t stops = 0;
    put_program(fast);
    put_program(slow);
    hypo_machine_set_breakpoints(fast, addresses, count);
    while (stops < STOPS) {
        one_step(fast, &place);
        unsigned steps = place.steps;
        uint64_t tick = hypo_machine_state(fast)->tick;
        place.stop = hypo_machine_run(fast, LIMIT);
        place.steps = hypo_machine_steps_here(fast);
        if (hypo_machine_state(fast)->tick == tick)
            place.steps += steps;
        do {
            one_step(slow, &expected);
        } while (expected.stop == HYPO_RUNNING &&
                 !stands_at(slow, addresses, count));
        ck_assert_uint_eq(hypo_machine_state(fast)->tick,
                          hypo_machine_state(slow)->tick);
        ck_assert_uint_eq(hypo_machine_hash(fast), hypo_machine_hash(slow));
        if (expected.stop != HYPO_RUNNING)
            break;
        ck_assert_int_eq(place.stop, HYPO_STOP_BREAK);
        ck_assert_uint_eq(place.steps, expected.steps);
        stops++;
    }
    ck_assert_int_eq(place.stop,
                     expected.stop ? expected.stop : HYPO_STOP_BREAK);
    ck_assert_uint_ge(stops, least);
    hypo_machine_free(slow);
}

static const uint32_t places[] = {
    0x600, 0x610, 0x614, 0x618,  0x61C,  0x620, 0x624, 0x628, 0x62C,
    0x630, 0x634, 0x700, 0x1000, 0x1004, 0x680, 0x688, 0x698, 0x6C0,
};
enum { PLACES = sizeof places / sizeof *places };

// At each place alone: those before the loop are passed by the first step, or
// once.
START_TEST(one_breakpoint)
{
    HypoMachine *fast = unit_machine(NULL);
    check_stops(fast, &places[_i], 1, places[_i] < LOOP ? _i != 0 : 20);
    hypo_machine_free(fast);
}
END_TEST

START_TEST(all_breakpoints)
{
    HypoMachine *fast = unit_machine(NULL);
    check_stops(fast, places, PLACES, STOPS);
    hypo_machine_free(fast);
}
END_TEST

// Code that was decoded without breakpoints, and those taken away again.
START_TEST(set_and_taken_away)
{
    HypoMachine *fast = unit_machine(NULL), *plain = unit_machine(NULL);
    put_program(fast);
    put_program(plain);
    ck_assert_int_eq(hypo_machine_run(fast, 1000), HYPO_STOP_TICKS);
    hypo_machine_set_breakpoints(fast, &places[_i], 1);
    HypoStop stop = hypo_machine_run(fast, LIMIT);
    ck_assert_int_eq(stop,
                     places[_i] < LOOP ? HYPO_STOP_TICKS : HYPO_STOP_BREAK);
    ck_assert(stop == HYPO_STOP_TICKS ||
              hypo_machine_state(fast)->psw.pc == places[_i]);
    hypo_machine_set_breakpoints(fast, NULL, 0);
    ck_assert_int_eq(hypo_machine_run(fast, LIMIT), HYPO_STOP_TICKS);
    hypo_machine_run(plain, LIMIT);
    ck_assert_uint_eq(hypo_machine_hash(fast), hypo_machine_hash(plain));
    hypo_machine_free(fast);
    hypo_machine_free(plain);
}
END_TEST

// Several, in code that was decoded without: the first of them, the second, …
START_TEST(several_set_later)
{
    static const uint32_t later[] = {0x618, 0x628, 0x700, 0x1000};
    enum { LATER = sizeof later / sizeof *later };
    HypoMachine *fast = unit_machine(NULL);
    bool stopped[LATER] = {0};
    put_program(fast);
    ck_assert_int_eq(hypo_machine_run(fast, 1000), HYPO_STOP_TICKS);
    hypo_machine_set_breakpoints(fast, later, LATER);
    Place place = {0};
    while (hypo_machine_run(fast, LIMIT) == HYPO_STOP_BREAK) {
        for (size_t i = 0; i < LATER; i++)
            stopped[i] |= hypo_machine_state(fast)->psw.pc == later[i];
        one_step(fast, &place);
    }
    for (size_t i = 0; i < LATER; i++)
        ck_assert_msg(stopped[i], "it runs through 0x%x", later[i]);
    hypo_machine_set_breakpoints(fast, NULL, 0);
    hypo_machine_run(fast, LIMIT + 100);
    ck_assert_uint_eq(hypo_machine_state(fast)->tick, LIMIT + 100);
    hypo_machine_free(fast);
}
END_TEST

START_TEST(observed_too)
{
    HypoMachine *machine = unit_machine(NULL);
    put_program(machine);
    hypo_machine_observe(machine, &(HypoObserver){.effect = unit_no_effect});
    hypo_machine_set_breakpoints(machine, &places[_i], 1);
    ck_assert_int_eq(hypo_machine_run(machine, LIMIT), HYPO_STOP_BREAK);
    ck_assert_uint_eq(hypo_machine_state(machine)->psw.pc, places[_i]);
    hypo_machine_free(machine);
}
END_TEST

// Pages get a new version when they are written, by whom ever, and only then.
START_TEST(page_versions)
{
    HypoMachine *machine = unit_machine(NULL);
    size_t count;
    put_program(machine);
    const uint64_t *versions = hypo_machine_page_versions(machine, &count);
    ck_assert_uint_eq(count, 16 + HYPO_DISK_BLOCKS_DEFAULT / 8);
    uint64_t before[3] = {versions[0], versions[1], versions[2]};
    uint64_t disk = versions[17], digest = hypo_machine_hash(machine);
    hypo_machine_run(machine, 200);
    versions = hypo_machine_page_versions(machine, &count);
    ck_assert_uint_gt(versions[0], before[0]);
    ck_assert_uint_eq(versions[1], before[1]); // executed only
    before[0] = versions[0];
    unit_poke(machine, 0x2FFC, 5);
    hypo_machine_write_disk(machine, HYPO_PAGE_BYTES, (const uint8_t *)"a", 1);
    ck_assert_uint_ne(hypo_machine_hash(machine), digest);
    versions = hypo_machine_page_versions(machine, &count);
    ck_assert_uint_eq(versions[0], before[0]);
    ck_assert_uint_gt(versions[2], before[2]);
    ck_assert_uint_gt(versions[17], disk);
    hypo_machine_free(machine);
}
END_TEST

// --- Watched places ---------------------------------------------------------

// Writes of each kind: a store, several words, a PSW, a device's, and stores
// elsewhere in between.
static const char writes[] = "        .org 0x600\n"
                             "start:  li r1, 5\n"
                             "        li r2, 1\n"
                             "1:      sw r1, place + 4\n"
                             "        sw r1, other\n"
                             "        sm r1, r3, place + 16\n"
                             "        la sp, place + 64\n"
                             "        push r1\n"
                             "        push r2\n"
                             "        spsw place + 64\n"
                             "        spsw other\n"
                             "        si 9\n"
                             "        dec r1\n"
                             "        bgt 1b\n"
                             "        li r2, 3\n"
                             "        sio r2, block\n"
                             "1:      tio r1, r2\n"
                             "        bb 1b\n"
                             "        halt r0\n"
                             "block:  .word 1, place, 512, 2, 0, 0, 0, 0\n"
                             "        .org 0x680\n"
                             "        lpsw 0x140\n"
                             "        .org 0x800\n"
                             "place:  .space 512\n"
                             "other:  .space 32\n";

static HypoMachine *writer(bool assembled)
{
    HypoMachine *machine = unit_machine(NULL);
    if (assembled) {
        unit_boot(machine, writes, NULL, 0);
        unit_vector(machine, HYPO_CLASS_PROGRAM, 0x680, 0);
    } else {
        put_program(machine);
    }
    return machine;
}

typedef struct Touches {
    uint32_t address, bytes; // what is watched
    bool now;
    size_t count;
    uint64_t ticks[STOPS]; // after each step that wrote there
} Touches;

static void touch(void *context, const HypoEffect *effect)
{
    Touches *touches = context;
    touches->now |= effect->kind == HYPO_EFFECT_MEMORY &&
                    effect->where < touches->address + touches->bytes &&
                    touches->address < effect->where + effect->width;
}

static void note_touch(Touches *touches, const HypoMachine *machine)
{
    if (touches->count < STOPS)
        touches->ticks[touches->count++] = hypo_machine_state(machine)->tick;
}

static HypoStop find_touches(HypoMachine *machine, Touches *touches)
{
    HypoStep step;
    HypoStop stop;
    hypo_machine_observe(machine,
                         &(HypoObserver){.effect = touch, .context = touches});
    do {
        touches->now = false;
        stop = hypo_machine_step(machine, LIMIT, &step);
        if (touches->now)
            note_touch(touches, machine);
    } while (stop == HYPO_RUNNING);
    return stop;
}

// Lines of 256 bytes: saved PSWs, code, what the program writes; (assembled,
// line).
static const uint32_t watched[][2] = {{0, 1}, {0, 7}, {0, 6}, {1, 1},
                                      {1, 6}, {1, 8}, {1, 9}, {1, 10}};

START_TEST(watched_places)
{
    Touches slow = {.address = watched[_i][1] << 8, .bytes = 256}, fast = {0};
    HypoMachine *stepped = writer(watched[_i][0]);
    HypoMachine *machine = writer(watched[_i][0]);
    HypoStop stop, end = find_touches(stepped, &slow);
    hypo_machine_watch(machine, slow.address + 4, 8);
    while ((stop = hypo_machine_run(machine, LIMIT)) == HYPO_STOP_BREAK)
        note_touch(&fast, machine);
    ck_assert_int_eq(stop, end);
    ck_assert_uint_eq(fast.count, slow.count);
    ck_assert_mem_eq(fast.ticks, slow.ticks, fast.count * sizeof *fast.ticks);
    ck_assert_uint_eq(hypo_machine_hash(machine), hypo_machine_hash(stepped));
    hypo_machine_free(machine);
    machine = writer(watched[_i][0]);
    hypo_machine_watch(machine, slow.address, slow.bytes);
    hypo_machine_watch_nothing(machine);
    hypo_machine_watch(machine, hypo_machine_memory_bytes(machine) - 1, 4);
    hypo_machine_watch(machine, UINT32_MAX, UINT32_MAX);
    ck_assert_int_eq(hypo_machine_run(machine, LIMIT), end);
    hypo_machine_free(machine);
    hypo_machine_free(stepped);
}
END_TEST

Suite *suite_breaks(void)
{
    Suite *suite = suite_create("breaks");
    TCase *tests = tcase_create("breaks");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, one_breakpoint, 0, PLACES);
    tcase_add_test(tests, all_breakpoints);
    tcase_add_loop_test(tests, set_and_taken_away, 0, PLACES);
    tcase_add_test(tests, several_set_later);
    tcase_add_loop_test(tests, observed_too, 0, PLACES);
    tcase_add_test(tests, page_versions);
    tcase_add_loop_test(tests, watched_places, 0,
                        sizeof watched / sizeof *watched);
    suite_add_tcase(suite, tests);
    return suite;
}
