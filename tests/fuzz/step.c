// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for the machine: a generated program (its seed is the first 8 bytes)
// with words of the input put over it, on both engines and the model, which
// must agree.
#include <stdio.h>
#include <unistd.h>

#include "differential/generate.h"
#include "differential/report.h"
#include "differential/run.h"
#include "fuzz.h"

enum { SEED_BYTES = 8, OVERLAY_BYTES = 6, TICKS_MAX = 2000 };

// Words as they stand in memory: opcodes are in the highest byte.
const char *fuzz_token(size_t index)
{
    static const char *const words[] = {"\x01\x01\x01\x01", "\x7f\xff\xff\xff"};
    return index < sizeof words / sizeof *words ? words[index] : NULL;
}

static uint64_t number(const uint8_t *data, unsigned bytes)
{
    uint64_t value = 0;
    for (unsigned i = 0; i < bytes; i++)
        value |= (uint64_t)data[i] << 8 * i;
    return value;
}

// A place among the words of the program, or anywhere in the first 256 KiB.
static void put(Case *of, uint32_t where, uint32_t value)
{
    size_t index = where & 0x7FFF;
    if (where & 0x8000 && index < of->word_count)
        of->words[index].value = value;
    else if (of->word_count < CASE_WORDS_MAX)
        of->words[of->word_count++] = (CaseWord){
            .address = where * 4 % of->options.memory_bytes,
            .value = value,
        };
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Case of;
    static int prepared;
    Difference difference = {0};
    if (size < SEED_BYTES)
        return 0;
    if (!prepared++)
        generate_prepare();
    generate_case(&of, number(data, SEED_BYTES));
    if (of.ticks > TICKS_MAX)
        of.ticks = TICKS_MAX;
    for (size_t at = SEED_BYTES; at + OVERLAY_BYTES <= size;
         at += OVERLAY_BYTES)
        put(&of, (uint32_t)number(data + at, 2),
            (uint32_t)number(data + at + 2, 4));
    if (!run_case(&of, &difference, NULL)) {
        report_case(&of, &difference);
        fflush(stdout);
        FUZZ_CHECK(0, "the machines differ");
    }
    return 0;
}
