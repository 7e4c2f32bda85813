// SPDX-License-Identifier: MIT
//
// One machine walks through the run.  At a boundary a second one is made the
// same, something arrives there, and it goes on: step by step until the
// interrupted program is about to execute its next instruction, where it must
// find what it would have found, then to the end, where the programs must have
// written, and left in memory, the same.  See walk.h.
#include "walk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "digest.h"
#include "disk.h"

enum {
    SYS_TIME = 13, // calls whose results tell the time: in r1,
    SYS_ALARM = 27,
    SYS_TIMES = 43,
    SYS_GETTIMEOFDAY = 78, // in r1 and r2
    SI_LINUX = 128,        // kernels 08 and 10: the number is in r1
    VECTOR_BYTES = 32,
    SLACK_TICKS = 100000, // that a run may take longer for an interrupt
    DENSE = 500,          // boundaries at both ends of a sparse sample's run
};

// --- What a program sees ----------------------------------------------------

// Servers of the kernel are a part of the system, not of what is looked at.
static bool in_program(const World *world)
{
    HypoStep next;
    hypo_machine_preview(world->machine, &next);
    const HypoPsw *psw = &hypo_machine_state(world->machine)->psw;
    return next.kind == HYPO_STEP_INSTRUCTION && psw->m == 1 &&
           !world_server_at(world, psw->base);
}

// Is the instruction `back` before the next one, in the program's area, one of
// that name?
static bool decode_before(const World *world, uint32_t back, const char *name,
                          HypoDecoded *decoded)
{
    const HypoPsw *psw = &hypo_machine_state(world->machine)->psw;
    uint32_t at = psw->pc - 4 * back;
    return at - psw->base < psw->size &&
           hypo_decode(world_word(world, at), decoded) &&
           strcmp(decoded->instruction->mnemonic, name) == 0;
}

static Seen see(const World *world, uint64_t boundary)
{
    const HypoState *state = hypo_machine_state(world->machine);
    Seen seen = {.boundary = boundary, .psw = state->psw};
    seen.program = (uint32_t)world_program_at(world, state->psw.base);
    memcpy(seen.r, state->r, sizeof seen.r);
    if (seen.program >= world->program_count)
        return seen;
    HypoDecoded next, before;
    seen.calls = decode_before(world, 0, "si", &next);
    if (decode_before(world, 1, "si", &before))
        seen.call = (uint32_t)before.immediate;
    if (seen.call == SI_LINUX && decode_before(world, 2, "li", &before))
        seen.call = (uint32_t)before.immediate; // the number in r1
    return seen;
}

static bool tells_time(uint32_t call, unsigned number)
{
    return call == SYS_GETTIMEOFDAY
               ? number == 1 || number == 2
               : number == 1 && (call == SYS_TIME || call == SYS_ALARM ||
                                 call == SYS_TIMES);
}

// IC is left by the interrupt, and no program can look at it.
static const char *seen_difference(const Seen *expected, const Seen *actual)
{
    static const char *const registers[HYPO_REGISTERS] = {
        "r0", "r1", "r2",  "r3",  "r4",  "r5",  "r6",  "r7",
        "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"};
    for (unsigned i = 0; i < HYPO_REGISTERS; i++)
        if (expected->r[i] != actual->r[i] && !tells_time(expected->call, i))
            return registers[i];
    const HypoPsw *a = &expected->psw, *b = &actual->psw;
    return a->pc != b->pc       ? "PC"
           : a->cc != b->cc     ? "CC"
           : a->im != b->im     ? "IM"
           : a->size != b->size ? "MPI.size"
                                : NULL;
}

// --- How a run ends ---------------------------------------------------------

static uint64_t vectors_of(const World *world)
{
    static const HypoPswField fields[] = {HYPO_PSW_M, HYPO_PSW_BASE,
                                          HYPO_PSW_SIZE, HYPO_PSW_IM};
    uint64_t digest = 1;
    for (uint32_t class = 0; class <= HYPO_CLASS_EXTERNAL; class ++) {
        for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
            uint32_t word =
                world_word(world, VECTOR_BYTES * class +
                                      hypo_psw_field(fields[i])->offset);
            digest = digest_bytes(digest, (const uint8_t *)&word, sizeof word);
        }
    }
    return digest;
}

static Outcome end_of(const World *world, HypoStop stop, const HypoImage *image)
{
    const HypoState *state = hypo_machine_state(world->machine);
    Outcome end = {.stop = stop,
                   .halt_status = state->halt_status,
                   .display = world->display,
                   .files = disk_digest(world->machine),
                   .vectors = vectors_of(world)};
    memcpy(end.written, world->written, sizeof end.written);
    uint32_t table, bytes, status;
    bool tabled = image_symbol(image, "program_table", &table) &&
                  image_symbol(image, "PT_BYTES", &bytes) &&
                  image_symbol(image, "PT_STATUS", &status);
    for (size_t i = 0; i < world->program_count; i++) {
        const HypoProgram *program = &world->programs[i];
        end.memory[i] = digest_bytes(
            1, hypo_machine_memory(world->machine) + program->start,
            program->size);
        if (tabled)
            end.status[i] =
                world_word(world, table + bytes * (uint32_t)i + status);
    }
    return end;
}

const char *outcome_difference(const Sample *sample, const Outcome *expected,
                               const Outcome *actual)
{
    if (expected->stop != actual->stop)
        return "how the machine stops";
    if (expected->halt_status != actual->halt_status)
        return "the machine's status";
    if (memcmp(expected->status, actual->status, sizeof actual->status) != 0)
        return "a program's exit status";
    if (sample->timed)
        return NULL;
    if (memcmp(expected->written, actual->written, sizeof actual->written) != 0)
        return "what is written";
    if (memcmp(expected->memory, actual->memory, sizeof actual->memory) != 0)
        return "a program's memory at the end";
    if (expected->files != actual->files)
        return "what is on the disk";
    return NULL;
}

// --- The run ----------------------------------------------------------------

static void note(Record *record, const Seen *seen)
{
    if (record->seen_count == record->seen_room) {
        record->seen_room = 2 * record->seen_room + 1024;
        record->seen =
            realloc(record->seen, record->seen_room * sizeof *record->seen);
        if (!record->seen)
            abort();
    }
    record->seen[record->seen_count++] = *seen;
    if (seen->program >= SAMPLE_PROGRAMS)
        return;
    uint64_t *stream = &record->stream[seen->program];
    for (unsigned i = 1; i < HYPO_REGISTERS; i++)
        if (!tells_time(seen->call, i))
            *stream = digest_bytes(*stream, (const uint8_t *)&seen->r[i],
                                   sizeof seen->r[i]);
    const uint32_t psw[] = {seen->psw.pc, seen->psw.cc, seen->psw.im};
    *stream = digest_bytes(*stream, (const uint8_t *)psw, sizeof psw);
}

void record_open(Record *record, const Sample *sample, Sources *sources,
                 const char *kernel_name, const HypoImage *kernel,
                 uint64_t tick_limit)
{
    *record = (Record){.kernel_name = kernel_name,
                       .sample = sample,
                       .sources = sources,
                       .kernel = kernel};
    World world;
    world_open(&world, sample, sources, kernel);
    HypoStop stop;
    uint32_t idle = 0;
    do {
        if (in_program(&world)) {
            Seen seen = see(&world, record->boundaries);
            seen.idle = idle;
            note(record, &seen);
        }
        HypoStep step;
        stop = hypo_machine_step(world.machine, tick_limit, &step);
        idle += step.kind == HYPO_STEP_WAIT;
        record->boundaries++;
    } while (stop == HYPO_RUNNING);
    record->ticks = hypo_machine_state(world.machine)->tick;
    record->outcome = end_of(&world, stop, kernel);
    world_close(&world);
}

void record_close(Record *record)
{
    free(record->seen);
}

Outcome run_outcome(const Sample *sample, Sources *sources,
                    const HypoImage *kernel, uint64_t tick_limit,
                    uint64_t *ticks)
{
    World world;
    world_open(&world, sample, sources, kernel);
    HypoStop stop = hypo_machine_run(world.machine, tick_limit);
    Outcome outcome = end_of(&world, stop, kernel);
    *ticks = hypo_machine_state(world.machine)->tick;
    world_close(&world);
    return outcome;
}

// --- Arrivals ---------------------------------------------------------------

typedef struct Walker {
    const Record *record;
    World world, trial;
    uint64_t boundary;
    size_t next[SAMPLE_PROGRAMS]; // of each program, in record->seen
} Walker;

static void find_next(Walker *walker)
{
    const Record *record = walker->record;
    for (size_t i = 0; i < walker->world.program_count; i++) {
        size_t *next = &walker->next[i];
        while (*next < record->seen_count &&
               (record->seen[*next].boundary < walker->boundary ||
                record->seen[*next].program != i))
            (*next)++;
    }
}

// Compares what a program finds, at its first instruction since the arrival.
static const char *look(const Walker *walker, const Seen *actual)
{
    const Record *record = walker->record;
    if (actual->program >= walker->world.program_count)
        return "MPI.base";
    size_t next = walker->next[actual->program];
    if (next == record->seen_count)
        return record->sample->timed || record->sample->ends_others
                   ? NULL
                   : "a program runs after its end";
    return seen_difference(&record->seen[next], actual);
}

// If it was about to execute an instruction: a call may change its memory.
static const char *look_at_memory(const Walker *walker, size_t number)
{
    const Record *record = walker->record;
    size_t next = walker->next[number];
    if (next == record->seen_count ||
        record->seen[next].boundary != walker->boundary)
        return NULL;
    const HypoProgram *program = &walker->world.programs[number];
    const uint8_t *a = hypo_machine_memory(walker->world.machine);
    const uint8_t *b = hypo_machine_memory(walker->trial.machine);
    bool same =
        memcmp(a + program->start, b + program->start, program->size) == 0;
    return same || record->sample->overlaps ? NULL : "a program's memory";
}

// Goes on to the next instruction of the interrupted program; of any program,
// if the kernel or a server was interrupted.
static const char *follow(Walker *walker, uint64_t tick_limit, HypoStop *stop)
{
    World *trial = &walker->trial;
    const HypoPsw *psw = &hypo_machine_state(walker->world.machine)->psw;
    size_t interrupted = psw->m && !world_server_at(trial, psw->base)
                             ? world_program_at(trial, psw->base)
                             : SAMPLE_PROGRAMS;
    bool looked[SAMPLE_PROGRAMS] = {false};
    for (*stop = HYPO_RUNNING; *stop == HYPO_RUNNING;) {
        if (in_program(trial)) {
            Seen seen = see(trial, walker->boundary);
            bool first =
                seen.program >= SAMPLE_PROGRAMS || !looked[seen.program];
            const char *differs = first ? look(walker, &seen) : NULL;
            if (differs)
                return differs;
            if (interrupted == SAMPLE_PROGRAMS)
                return NULL;
            if (seen.program == interrupted)
                return look_at_memory(walker, interrupted);
            looked[seen.program] = true;
        }
        HypoStep step;
        *stop = hypo_machine_step(trial->machine, tick_limit, &step);
    }
    return NULL;
}

// The interrupts of all classes, `after` ticks from now.
static void arrive_again(Walker *walker, uint64_t after)
{
    HypoState state = *hypo_machine_state(walker->world.machine);
    state.tick += after;
    HypoAction arrivals[ARRIVALS_MOST];
    size_t count = arrivals_at(&state, arrivals);
    for (size_t i = 0; i < count; i++)
        if (arrivals[i].kind == HYPO_ACT_INTERRUPT &&
            !hypo_machine_schedule(walker->trial.machine, &arrivals[i]))
            abort();
}

static const char *try_arrival(Walker *walker, const HypoAction *arrival,
                               uint64_t second)
{
    const Record *record = walker->record;
    uint64_t tick_limit = 4 * record->ticks + SLACK_TICKS;
    world_copy(&walker->trial, &walker->world, arrival);
    if (second)
        arrive_again(walker, second);
    HypoStop stop;
    const char *differs = follow(walker, tick_limit, &stop);
    if (differs)
        return differs;
    if (stop == HYPO_RUNNING)
        stop = hypo_machine_run(walker->trial.machine, tick_limit);
    Outcome end = end_of(&walker->trial, stop, record->kernel);
    return outcome_difference(record->sample, &record->outcome, &end);
}

static void report(const Walker *walker, const HypoAction *arrival,
                   const char *differs)
{
    char name[ARRIVAL_NAME_BYTES];
    arrival_name(arrival, name);
    const Sample *sample = walker->record->sample;
    printf("FAILED %s, %s:%u …: %s at 0x%x changes %s\n",
           walker->record->kernel_name, sample->programs[0].path,
           sample->programs[0].argument, name,
           hypo_machine_state(walker->world.machine)->psw.pc, differs);
}

static void arrive(Walker *walker, const WalkPlan *plan, WalkCounts *counts)
{
    HypoAction arrivals[ARRIVALS_MOST];
    size_t count =
        arrivals_at(hypo_machine_state(walker->world.machine), arrivals);
    find_next(walker);
    counts->boundaries++;
    for (size_t i = 0; i < count && counts->failures < plan->failures_most;
         i++) {
        const char *differs = try_arrival(walker, &arrivals[i], plan->second);
        counts->arrivals++;
        if (!differs)
            continue;
        counts->failures++;
        if (!plan->quiet)
            report(walker, &arrivals[i], differs);
    }
}

// --- The walk ---------------------------------------------------------------

static bool is_dense(const Record *record, uint64_t boundary)
{
    return record->sample->sparse == 0 || boundary < DENSE ||
           boundary + DENSE >= record->boundaries;
}

uint64_t walk_boundaries(const Record *record)
{
    if (record->sample->sparse == 0 || record->boundaries <= 2 * DENSE)
        return record->boundaries;
    return 2 * DENSE +
           (record->boundaries - 2 * DENSE) / record->sample->sparse;
}

static bool is_planned(const Record *record, const WalkPlan *plan,
                       uint64_t boundary)
{
    uint64_t stride = plan->stride;
    if (!is_dense(record, boundary))
        stride *= record->sample->sparse;
    return boundary % stride == plan->first % stride;
}

void walk(const Record *record, const WalkPlan *plan, WalkCounts *counts)
{
    Walker *walker = calloc(1, sizeof *walker);
    if (!walker)
        abort();
    walker->record = record;
    world_open(&walker->world, record->sample, record->sources, record->kernel);
    world_open(&walker->trial, record->sample, record->sources, record->kernel);
    // A machine has only the text that was typed at it; see set_state.
    hypo_machine_run(walker->trial.machine, record->ticks);
    for (; walker->boundary < record->boundaries &&
           counts->failures < plan->failures_most;
         walker->boundary++) {
        if (is_planned(record, plan, walker->boundary))
            arrive(walker, plan, counts);
        HypoStep step;
        hypo_machine_step(walker->world.machine, HYPO_NEVER, &step);
    }
    world_close(&walker->trial);
    world_close(&walker->world);
    free(walker);
}
