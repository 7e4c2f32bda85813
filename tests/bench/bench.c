// SPDX-License-Identifier: MIT
//
// The speed of the fast engine: CPU time of five programs, as a ratio to the
// same work in C and to a plain decode-and-switch engine, the median of ratios
// measured side by side (least - most); round trips through a software
// interrupt; the observed engine; snapshots; lines assembled.  Prints, and
// judges nothing: times are not tests.
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <hypo/assembler.h>
#include <hypo/boot.h>
#include <hypo/device.h>

#include "native.h"
#include "switch_engine.h"

enum { RUNS = 9, LINES = 200000, ROUND_TRIPS = 4000000, PROGRAMS = 5 };
enum { OBSERVED_TICKS = 4000000, SNAPSHOTS = 100000 };

static int runs = RUNS; // fewer where only whether it works is asked

typedef struct Program {
    const char *name;
    uint32_t (*native)(void);
} Program;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

// Sorts them.
static double median(double *times)
{
    // cppcheck-suppress uninitvar // there is one run at least
    qsort(times, (size_t)runs, sizeof *times, compare);
    return times[runs / 2];
}

static void fail(const char *what)
{
    fprintf(stderr, "bench: %s\n", what);
    exit(1);
}

static char *read_file(const char *folder, const char *name, size_t *size)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s.asm", folder, name);
    FILE *file = fopen(path, "rb");
    static char text[1 << 16];
    if (!file)
        fail(path);
    *size = fread(text, 1, sizeof text, file);
    fclose(file);
    return text;
}

static HypoAssembly *assemble(const char *text, size_t size)
{
    HypoAssemblerOptions options = {0};
    HypoSource source = {"bench.asm", text, size};
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    if (!assembly || !hypo_assembly_image(assembly))
        fail("a program does not assemble");
    return assembly;
}

static HypoMachine *boot(const HypoImage *image)
{
    HypoMachineOptions options = {.device_types = hypo_standard_devices};
    HypoMachine *machine = hypo_machine_new(&options);
    size_t culprit;
    if (!machine || hypo_boot(machine, image, NULL, 0, &culprit))
        fail("a program does not boot");
    return machine;
}

// Seconds of one run from boot to halt, or to `ticks`.
static double run_once(const HypoImage *image, uint64_t ticks,
                       uint64_t *instructions)
{
    HypoMachine *machine = boot(image);
    double start = now();
    HypoStop stop = hypo_machine_run(machine, ticks);
    double seconds = now() - start;
    const HypoState *state = hypo_machine_state(machine);
    if (ticks == HYPO_NEVER ? stop != HYPO_STOP_HALT || state->halt_status != 0
                            : stop != HYPO_STOP_TICKS)
        fail("a program stopped wrongly");
    *instructions = state->instructions;
    hypo_machine_free(machine);
    return seconds;
}

static double switch_once(const HypoImage *image, uint64_t instructions)
{
    HypoMachine *machine = boot(image);
    double start = now();
    uint64_t count = switch_run(machine, HYPO_NEVER);
    double seconds = now() - start;
    if (count + 1 != instructions) // all but `halt`
        fail("the decode-and-switch engine went another way");
    hypo_machine_free(machine);
    return seconds;
}

// Adds the logarithms of the ratios to native and to the yardstick.
static void bench_program(const char *folder, const Program *program,
                          double sums[2])
{
    size_t size;
    const char *text = read_file(folder, program->name, &size);
    HypoAssembly *assembly = assemble(text, size);
    const HypoImage *image = hypo_assembly_image(assembly);
    double ours[RUNS], ratios[2][RUNS];
    uint64_t instructions = 0;
    volatile uint32_t kept = 0;
    for (int i = 0; i < runs; i++) {
        double start = now();
        kept += program->native();
        double native = now() - start;
        ours[i] = run_once(image, HYPO_NEVER, &instructions);
        ratios[0][i] = ours[i] / native;
        ratios[1][i] = switch_once(image, instructions) / ours[i];
    }
    (void)kept;
    double medians[2] = {median(ratios[0]), median(ratios[1])};
    printf("%-7s %7.0f %7.1f (%.1f - %.1f) %7.2f (%.2f - %.2f)\n",
           program->name, (double)instructions / median(ours) * 1e-6,
           medians[0], ratios[0][0], ratios[0][runs - 1], medians[1],
           ratios[1][0], ratios[1][runs - 1]);
    sums[0] += log(medians[0]);
    sums[1] += log(medians[1]);
    hypo_assembly_free(assembly);
}

static void bench_programs(const char *folder)
{
    static const Program programs[PROGRAMS] = {
        {"loop", native_loop}, {"sieve", native_sieve},
        {"sort", native_sort}, {"matrix", native_matrix},
        {"fib", native_fib},
    };
    double sums[2] = {0};
    printf("           MIPS  x gcc -O2            of switch\n");
    for (int i = 0; i < PROGRAMS; i++)
        bench_program(folder, &programs[i], sums);
    printf("%-7s %7s %7.1f %26.2f\n", "mean", "", exp(sums[0] / PROGRAMS),
           exp(sums[1] / PROGRAMS));
}

static void bench_calls(const char *folder)
{
    size_t size;
    const char *text = read_file(folder, "calls", &size);
    HypoAssembly *assembly = assemble(text, size);
    double times[RUNS];
    uint64_t instructions;
    for (int i = 0; i < runs; i++)
        times[i] = run_once(hypo_assembly_image(assembly),
                            1 + 3 * (uint64_t)ROUND_TRIPS, &instructions);
    printf("round trips by si and lpsw   %8.1f million/s\n",
           ROUND_TRIPS / median(times) * 1e-6);
    hypo_assembly_free(assembly);
}

static void count_effect(void *context, const HypoEffect *effect)
{
    (void)effect;
    ++*(uint64_t *)context;
}

// The observed engine with its effects, then the fast one with a breakpoint.
static void bench_observed(const char *folder)
{
    size_t size;
    const char *text = read_file(folder, "sort", &size);
    HypoAssembly *assembly = assemble(text, size);
    uint64_t effects = 0;
    const uint32_t nowhere = 0x700;
    HypoObserver observer = {.effect = count_effect, .context = &effects};
    double observed[RUNS], with_break[RUNS];
    for (int i = 0; i < runs; i++) {
        HypoMachine *machine = boot(hypo_assembly_image(assembly));
        hypo_machine_set_breakpoints(machine, &nowhere, 1);
        double start = now();
        hypo_machine_run(machine, OBSERVED_TICKS);
        with_break[i] = now() - start;
        hypo_machine_observe(machine, &observer);
        start = now();
        hypo_machine_run(machine, UINT64_C(2) * OBSERVED_TICKS);
        observed[i] = now() - start;
        hypo_machine_free(machine);
    }
    printf("observed, with effects       %8.1f MIPS\n",
           OBSERVED_TICKS / median(observed) * 1e-6);
    printf("with a breakpoint            %8.1f MIPS\n",
           OBSERVED_TICKS / median(with_break) * 1e-6);
    hypo_assembly_free(assembly);
}

// The digest of the whole state after each of many short runs.
static void bench_digest(const char *folder)
{
    size_t size;
    const char *text = read_file(folder, "sort", &size);
    HypoAssembly *assembly = assemble(text, size);
    HypoMachine *machine = boot(hypo_assembly_image(assembly));
    volatile uint64_t kept = 0;
    double start = now();
    for (uint64_t i = 1; i <= SNAPSHOTS; i++) {
        hypo_machine_run(machine, 10 * i);
        kept ^= hypo_machine_hash(machine);
    }
    printf("digests, a page changed each %8.0f a second\n",
           SNAPSHOTS / (now() - start));
    hypo_machine_free(machine);
    hypo_assembly_free(assembly);
}

static void bench_assembler(void)
{
    static const char *const lines[] = {
        "        lw      r1, 8(sp)       ; a comment\n",
        "        addi    r1, r1, 1\n",
        "        cmp     r1, r2\n",
        "        sw      r1, 8(sp)\n",
    };
    char *text = malloc((size_t)LINES * 64);
    size_t size = 0;
    if (!text)
        fail("no memory");
    for (int i = 0; i < LINES; i++)
        size += (size_t)sprintf(text + size, "%s", lines[i % 4]);
    double times[RUNS];
    for (int i = 0; i < runs; i++) {
        double start = now();
        HypoAssembly *assembly = assemble(text, size);
        times[i] = now() - start;
        hypo_assembly_free(assembly);
    }
    printf("assembler                    %8.2f million lines/s\n",
           LINES / median(times) * 1e-6);
    free(text);
}

int main(int argc, char **argv)
{
    const char *folder = argc > 1 ? argv[1] : ".";
    if (argc > 2 && strcmp(argv[2], "--once") == 0)
        runs = 1;
    bench_programs(folder);
    bench_calls(folder);
    bench_observed(folder);
    bench_digest(folder);
    bench_assembler();
    return 0;
}
