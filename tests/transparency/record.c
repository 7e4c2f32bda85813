// SPDX-License-Identifier: MIT
//
// Runs a sample and notes what its programs see; see record.h.
#include "record.h"

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
    PIECE_TICKS = 100000, // of a run whose instructions are counted
};

// --- What a program sees ----------------------------------------------------

// Servers of the kernel are a part of the system, not of what is looked at.
bool in_program(const World *world)
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

Seen see(const World *world, uint64_t boundary)
{
    const HypoState *state = hypo_machine_state(world->machine);
    Seen seen = {.boundary = boundary, .psw = state->psw};
    seen.process = (uint32_t)world_process(world);
    memcpy(seen.r, state->r, sizeof seen.r);
    if (seen.process >= SAMPLE_PROCESSES)
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
const char *seen_difference(const Seen *expected, const Seen *actual)
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

Outcome end_of(const World *world, HypoStop stop)
{
    const HypoState *state = hypo_machine_state(world->machine);
    Outcome end = {.stop = stop,
                   .halt_status = state->halt_status,
                   .display = world->display,
                   .files = disk_digest(world->machine),
                   .vectors = vectors_of(world),
                   .table = table_digest(world)};
    memcpy(end.written, world->written, sizeof end.written);
    for (size_t i = 0; i < world->program_count; i++) {
        const HypoProgram *program = &world->programs[i];
        end.memory[i] = digest_bytes(
            1, hypo_machine_memory(world->machine) + program->start,
            program->size);
        end.status[i] = table_status(world, i);
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

// The turn of a process.
typedef struct Turn {
    uint32_t process; // SAMPLE_PROCESSES: none's
    uint64_t begun;   // ticks that it had used before
    bool inside; // the machine has been in user mode since it was looked at
} Turn;

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
    if (seen->process >= SAMPLE_PROCESSES)
        return;
    uint64_t *stream = &record->stream[seen->process];
    for (unsigned i = 1; i < HYPO_REGISTERS; i++)
        if (!tells_time(seen->call, i))
            *stream = digest_bytes(*stream, (const uint8_t *)&seen->r[i],
                                   sizeof seen->r[i]);
    const uint32_t psw[] = {seen->psw.pc, seen->psw.cc, seen->psw.im};
    *stream = digest_bytes(*stream, (const uint8_t *)psw, sizeof psw);
}

// A digest of turns: who had the CPU, for how many ticks of its own, however
// often it was interrupted meanwhile.
static void end_turn(Record *record, const Accounts *accounts, Turn *turn,
                     uint32_t next)
{
    if (turn->process < SAMPLE_PROCESSES) {
        const uint64_t words[] = {turn->process,
                                  accounts->used[turn->process] - turn->begun};
        record->turns =
            digest_bytes(record->turns, (const uint8_t *)words, sizeof words);
    }
    *turn = (Turn){.process = next};
    if (next < SAMPLE_PROCESSES)
        turn->begun = accounts->used[next];
}

static void check_accounts(Record *record, const World *world,
                           const Accounts *accounts)
{
    record->charged &= accounts_agree(accounts, world);
    record->idle_charged &= accounts_idle_agree(accounts, world);
}

// Before a program's instruction.
static void look_at_program(Record *record, const World *world,
                            const Accounts *accounts, Turn *turn)
{
    Seen seen = see(world, record->boundaries);
    seen.idle = accounts->waited;
    note(record, &seen);
    if (seen.process != turn->process)
        end_turn(record, accounts, turn, seen.process);
    if (!turn->inside)
        check_accounts(record, world, accounts);
}

void record_open(Record *record, const Sample *sample, Sources *sources,
                 const char *kernel_name, const HypoImage *kernel,
                 uint64_t tick_limit)
{
    *record = (Record){.kernel_name = kernel_name,
                       .sample = sample,
                       .sources = sources,
                       .kernel = kernel,
                       .charged = true,
                       .idle_charged = true};
    World world;
    world_open(&world, sample, sources, kernel);
    Accounts accounts = {0};
    Turn turn = {.process = SAMPLE_PROCESSES};
    HypoStop stop;
    do {
        if (in_program(&world))
            look_at_program(record, &world, &accounts, &turn);
        turn.inside = hypo_machine_state(world.machine)->psw.m == 1;
        stop = accounts_step(&accounts, &world, tick_limit);
        record->boundaries++;
    } while (stop == HYPO_RUNNING);
    end_turn(record, &accounts, &turn, SAMPLE_PROCESSES);
    record->nested = world.table.external;
    check_accounts(record, &world, &accounts);
    record->ticks = hypo_machine_state(world.machine)->tick;
    record->outcome = end_of(&world, stop);
    world_close(&world);
}

void record_close(Record *record)
{
    free(record->seen);
}

Outcome run_outcome(const Sample *sample, Sources *sources,
                    const HypoImage *kernel, Length *most)
{
    World world;
    world_open(&world, sample, sources, kernel);
    const HypoState *state = hypo_machine_state(world.machine);
    HypoStop stop;
    do {
        uint64_t limit = state->tick + PIECE_TICKS;
        stop = hypo_machine_run(world.machine,
                                limit < most->ticks ? limit : most->ticks);
    } while (stop == HYPO_STOP_TICKS && state->tick < most->ticks &&
             state->instructions < most->instructions);
    Outcome outcome = end_of(&world, stop);
    *most = (Length){state->tick, state->instructions};
    world_close(&world);
    return outcome;
}
