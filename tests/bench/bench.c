// SPDX-License-Identifier: MIT
//
// The speed of the fast engine: instructions a second on small programs, as a
// ratio to the same work in C, both measured in turn in one run; round trips
// through a software interrupt; lines assembled a second.  Prints, and judges
// nothing: times are not tests.
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <hypo/assembler.h>
#include <hypo/boot.h>
#include <hypo/device.h>

#include "native.h"

enum { RUNS = 5, LINES = 200000, CALLS_MILLIONS = 2 };

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *times)
{
    qsort(times, RUNS, sizeof *times, compare);
    return times[RUNS / 2];
}

static char *read_file(const char *folder, const char *name, size_t *size)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s.asm", folder, name);
    FILE *file = fopen(path, "rb");
    static char text[1 << 16];
    if (!file) {
        perror(path);
        exit(1);
    }
    *size = fread(text, 1, sizeof text, file);
    fclose(file);
    return text;
}

static HypoAssembly *assemble(const char *text, size_t size)
{
    HypoAssemblerOptions options = {0};
    HypoSource source = {"bench.asm", text, size};
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    if (!assembly || !hypo_assembly_image(assembly)) {
        fprintf(stderr, "bench: a program does not assemble\n");
        exit(1);
    }
    return assembly;
}

// Seconds of one run from boot to halt.
static double run_once(const HypoImage *image, uint64_t *instructions)
{
    HypoMachineOptions options = {.device_types = hypo_standard_devices};
    HypoMachine *machine = hypo_machine_new(&options);
    size_t culprit;
    if (!machine || hypo_boot(machine, image, NULL, 0, &culprit))
        exit(1);
    double start = now();
    HypoStop stop = hypo_machine_run(machine, HYPO_NEVER);
    double seconds = now() - start;
    const HypoState *state = hypo_machine_state(machine);
    if (stop != HYPO_STOP_HALT || state->halt_status != 0) {
        fprintf(stderr, "bench: a program stopped with %d, status %u\n", stop,
                state->halt_status);
        exit(1);
    }
    *instructions = state->instructions;
    hypo_machine_free(machine);
    return seconds;
}

static void bench_program(const char *folder, const char *name,
                          uint32_t (*native)(void))
{
    size_t size;
    const char *text = read_file(folder, name, &size);
    HypoAssembly *assembly = assemble(text, size);
    double ours[RUNS], theirs[RUNS] = {0};
    uint64_t instructions = 0;
    volatile uint32_t kept = 0;
    for (int i = 0; i < RUNS; i++) {
        ours[i] = run_once(hypo_assembly_image(assembly), &instructions);
        double start = now();
        if (native)
            kept += native();
        theirs[i] = now() - start;
    }
    (void)kept;
    double seconds = median(ours);
    printf("%-6s %7.1f million instructions/s", name,
           (double)instructions / seconds * 1e-6);
    if (native)
        printf("   %5.1f times native -O2", seconds / median(theirs));
    else
        printf("   %5.1f million round trips/s", CALLS_MILLIONS / seconds);
    printf("\n");
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
        exit(1);
    for (int i = 0; i < LINES; i++)
        size += (size_t)sprintf(text + size, "%s", lines[i % 4]);
    double times[RUNS];
    for (int i = 0; i < RUNS; i++) {
        double start = now();
        HypoAssembly *assembly = assemble(text, size);
        times[i] = now() - start;
        hypo_assembly_free(assembly);
    }
    printf("assembler %.2f million lines/s\n", LINES / median(times) * 1e-6);
    free(text);
}

int main(int argc, char **argv)
{
    const char *folder = argc > 1 ? argv[1] : ".";
    bench_program(folder, "loop", native_loop);
    bench_program(folder, "sieve", native_sieve);
    bench_program(folder, "sort", native_sort);
    bench_program(folder, "fib", native_fib);
    bench_program(folder, "calls", NULL);
    bench_assembler();
    return 0;
}
