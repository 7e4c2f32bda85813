// SPDX-License-Identifier: MIT
//
// src/isa: every opcode encodes and decodes, every word that decodes encodes
// to itself (all 2^32 of them with HYPO_TEST_SCALE >= 20, else a stride),
// ranges of immediates, disassembly.
#include "unit.h"

#include <stdio.h>
#include <string.h>

enum { OPCODES = 256, THOROUGH = 20, STRIDE = 1021, WORDS = 1 << 24 };

static bool has_immediate(const HypoInstruction *row)
{
    return strpbrk(row->operands, "iuhctm") != NULL;
}

// --- Encoding ---------------------------------------------------------------

static void check_fields(const HypoInstruction *row, int64_t immediate)
{
    for (unsigned fields = 0; fields < 0x1000; fields += 7) {
        HypoDecoded d = {row, fields & 15, fields >> 4 & 15, fields >> 8 & 15,
                         (int32_t)immediate};
        uint32_t word, again;
        HypoEncodeStatus status = hypo_encode(&d, &word);
        if (strchr(row->operands, 'l') && d.rd > d.ra) {
            ck_assert_int_eq(status, HYPO_ENCODE_REGISTERS);
            continue;
        }
        ck_assert_msg(status == HYPO_ENCODE_OK, "%s, fields %03x, imm %lld",
                      row->mnemonic, fields, (long long)immediate);
        HypoDecoded e;
        ck_assert_msg(hypo_decode(word, &e), "%s: %08x", row->mnemonic, word);
        ck_assert(e.instruction == row);
        ck_assert_msg(e.immediate == (has_immediate(row) ? d.immediate : 0),
                      "%s: %08x has immediate %d", row->mnemonic, word,
                      e.immediate);
        ck_assert(hypo_encode(&e, &again) == HYPO_ENCODE_OK && again == word);
    }
}

START_TEST(encoding)
{
    const HypoInstruction *row = hypo_instruction((uint8_t)_i);
    if (!row)
        return;
    ck_assert_uint_eq(row->opcode, (unsigned)_i);
    HypoRange range = hypo_immediate_range(row);
    int scale = hypo_format(row->format)->immediate_scale;
    check_fields(row, range.low);
    check_fields(row, range.high);
    check_fields(row, 0);
    if (!has_immediate(row))
        return;
    HypoDecoded d = {row, 0, 0, 0, (int32_t)(range.low - scale)};
    uint32_t word;
    ck_assert_msg(hypo_encode(&d, &word) == HYPO_ENCODE_RANGE, "%s, too low",
                  row->mnemonic);
    d.immediate = (int32_t)(range.high + scale);
    ck_assert_msg(hypo_encode(&d, &word) == HYPO_ENCODE_RANGE, "%s, too high",
                  row->mnemonic);
    d.immediate = 1;
    ck_assert_msg(hypo_encode(&d, &word) ==
                      (scale > 1 ? HYPO_ENCODE_ALIGN : HYPO_ENCODE_OK),
                  "%s, immediate 1", row->mnemonic);
    const HypoDecoded wrong[] = {
        {row, 16, 0, 0, 0}, {row, 0, 16, 0, 0}, {row, 0, 0, 16, 0}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert_int_eq(hypo_encode(&wrong[i], &word), HYPO_ENCODE_REGISTERS);
}
END_TEST

START_TEST(words_round_trip)
{
    uint32_t stride = unit_scale() >= THOROUGH ? 1 : STRIDE;
    uint32_t opcode = (uint32_t)_i << 24;
    bool any = false;
    // An odd start for each opcode, so that the strides hit other words.
    for (uint32_t low = (uint32_t)_i % stride; low < WORDS; low += stride) {
        HypoDecoded d;
        uint32_t word;
        if (!hypo_decode(opcode | low, &d))
            continue;
        any = true;
        // An assertion that holds costs a system call: only where it fails.
        if (hypo_encode(&d, &word) != HYPO_ENCODE_OK || word != (opcode | low))
            ck_abort_msg("%08x (%s) encodes as %08x", opcode | low,
                         d.instruction->mnemonic, word);
    }
    ck_assert(!any || hypo_instruction((uint8_t)_i) != NULL);
}
END_TEST

// --- Tables -----------------------------------------------------------------

START_TEST(names)
{
    const HypoInstruction *row = hypo_instruction((uint8_t)_i);
    if (!row)
        return;
    const HypoInstruction *found =
        hypo_instruction_named(row->mnemonic, strlen(row->mnemonic));
    ck_assert_msg(found && strcmp(found->mnemonic, row->mnemonic) == 0, "%s",
                  row->mnemonic);
    bool relative = row->format == HYPO_FORMAT_P || //
                    row->format == HYPO_FORMAT_PM;
    ck_assert_uint_eq(found->opcode | (relative ? 0x80u : 0), row->opcode);
}
END_TEST

static const struct {
    const char *mnemonic;
    int64_t low, high;
} ranges[] = {
    {"bc", -131072, 131068}, {"call", -33554432, 33554428},
    {"si", 0, 255},          {"addi", -32768, 32767},
    {"andi", 0, 65535},      {"slli", 0, 31},
    {"li", -32768, 32767},   {"lui", 0, 65535},
    {"cmpi", -32768, 32767}, {"cmpui", 0, 65535},
    {"lw", -32768, 32767},   {"lm", 0, 4095},
    {"wait", 0, 0},
};
enum { RANGES = sizeof ranges / sizeof *ranges };

START_TEST(immediate_ranges)
{
    const char *name = ranges[_i].mnemonic;
    HypoRange range =
        hypo_immediate_range(hypo_instruction_named(name, strlen(name)));
    ck_assert_msg(range.low == ranges[_i].low && range.high == ranges[_i].high,
                  "%s: %lld..%lld", name, (long long)range.low,
                  (long long)range.high);
}
END_TEST

START_TEST(relative_ranges)
{
    HypoRange range = hypo_immediate_range(hypo_instruction(0xC0));
    ck_assert_int_eq(range.low, -524288);
    ck_assert_int_eq(range.high, 524287);
    range = hypo_immediate_range(hypo_instruction(0xCC));
    ck_assert_int_eq(range.low, -32768);
    ck_assert_int_eq(range.high, 32767);
}
END_TEST

static const uint32_t undefined_words[] = {
    0x00000000, 0xFFFFFFFF, 0x01010000, 0x03100000, 0x05000100, 0x10000001,
    0x2D000020, 0x31010000, 0x34100000, 0x38000001, 0x49100000, 0x4C210000,
    0x4D870000, 0x50010000, 0x61000001, 0x62100000, 0x63100000, 0x64010000,
    0xCC210000, 0xD0000000, 0x22000000, 0x81000000, 0xB1000000,
};
enum { UNDEFINED = sizeof undefined_words / sizeof *undefined_words };

START_TEST(undefined)
{
    HypoDecoded d;
    ck_assert_msg(!hypo_decode(undefined_words[_i], &d), "%08x decodes as %s",
                  undefined_words[_i], d.instruction->mnemonic);
}
END_TEST

// --- Disassembly ------------------------------------------------------------

static const struct {
    uint32_t word, address;
    const char *text;
} lines[] = {
    {0x10312000, 0, "add     r3, r1, r2"},
    {0x2011FFFF, 0, "addi    r1, r1, -1"},
    {0x402F0008, 0, "lw      r2, 8(sp)"},
    {0x402F0000, 0, "lw      r2, (sp)"},
    {0xC020001C, 0x800, "lw      r2, .+32"},
    {0x4C180180, 0, "lm      r1, r8, 384(r0)"},
    {0x0180FFFF, 0, "bc      8, .+0"},
    {0x0180FFFE, 0, "bc      8, .-4"},
    {0x0500004E, 0, "si      78"},
    {0x61000000, 0, "wait"},
    {0x620E0000, 0, "halt    lr"},
    {0x00000000, 0, ".word   0x00000000"},
    {0xDEADBEEF, 0, ".word   0xdeadbeef"},
};
enum { LINES = sizeof lines / sizeof *lines };

START_TEST(disassembly)
{
    char buffer[64];
    hypo_disassemble(lines[_i].word, lines[_i].address, NULL, NULL, buffer,
                     sizeof buffer);
    ck_assert_str_eq(buffer, lines[_i].text);
}
END_TEST

START_TEST(disassembly_of_opcodes)
{
    for (uint32_t low = 0; low < WORDS; low += 65521) {
        char buffer[64];
        HypoDecoded d;
        uint32_t word = (uint32_t)_i << 24 | low;
        hypo_disassemble(word, 0x1000, NULL, NULL, buffer, sizeof buffer);
        const char *begin =
            hypo_decode(word, &d) ? d.instruction->mnemonic : ".word";
        ck_assert_msg(strncmp(buffer, begin, strlen(begin)) == 0, "%08x: %s",
                      word, buffer);
        ck_assert_uint_lt(strlen(buffer), sizeof buffer - 1);
    }
}
END_TEST

static bool name_of(void *context, uint32_t address, char *buffer,
                    size_t buffer_bytes)
{
    if (address != *(const uint32_t *)context)
        return false;
    snprintf(buffer, buffer_bytes, "place");
    return true;
}

START_TEST(disassembly_with_names)
{
    char buffer[64];
    uint32_t place = 0x820;
    hypo_disassemble(0xC020001C, 0x800, name_of, &place, buffer, sizeof buffer);
    ck_assert_str_eq(buffer, "lw      r2, place");
    hypo_disassemble(0x01F00007, 0x800, name_of, &place, buffer, sizeof buffer);
    ck_assert_str_eq(buffer, "bc      15, place");
    hypo_disassemble(0x01F00008, 0x800, name_of, &place, buffer, sizeof buffer);
    ck_assert_str_eq(buffer, "bc      15, .+36");
}
END_TEST

START_TEST(classes_and_exceptions)
{
    for (unsigned number = 0; number < 2 * HYPO_CLASSES; number++) {
        const HypoClassInfo *info = hypo_class(number);
        ck_assert_msg((info != NULL) == (number <= HYPO_CLASS_EXTERNAL),
                      "class %u", number);
        ck_assert(!info || info->name[0] != '\0');
    }
    for (uint32_t code = 0; code < 0x200; code++) {
        const HypoExceptionInfo *info = hypo_exception(code);
        bool any = code >= HYPO_EXCEPTION_OPERATION &&
                   code <= HYPO_EXCEPTION_ZERODIVIDE;
        ck_assert_msg((info != NULL) == any, "exception 0x%x", code);
        ck_assert(!info || info->code == code);
    }
}
END_TEST

Suite *suite_isa(void)
{
    Suite *suite = suite_create("isa");
    TCase *tests = tcase_create("isa");
    tcase_set_timeout(tests, 600);
    tcase_add_loop_test(tests, encoding, 0, OPCODES);
    tcase_add_loop_test(tests, words_round_trip, 0, OPCODES);
    tcase_add_loop_test(tests, names, 0, OPCODES);
    tcase_add_loop_test(tests, immediate_ranges, 0, RANGES);
    tcase_add_test(tests, relative_ranges);
    tcase_add_loop_test(tests, undefined, 0, UNDEFINED);
    tcase_add_loop_test(tests, disassembly, 0, LINES);
    tcase_add_loop_test(tests, disassembly_of_opcodes, 0, OPCODES);
    tcase_add_test(tests, disassembly_with_names);
    tcase_add_test(tests, classes_and_exceptions);
    suite_add_tcase(suite, tests);
    return suite;
}
