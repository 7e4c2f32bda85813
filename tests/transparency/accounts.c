// SPDX-License-Identifier: MIT
//
// Reads program tables and counts ticks; see accounts.h.
#include "accounts.h"

#include "digest.h"

static uint32_t entry_of(const Table *table, size_t i)
{
    return table->first + table->entry_bytes * (uint32_t)i;
}

uint32_t table_status(const World *world, size_t i)
{
    const Table *table = &world->table;
    return table->entry_bytes
               ? world_word(world, entry_of(table, i) + table->status)
               : 0;
}

uint64_t table_digest(const World *world)
{
    const Table *table = &world->table;
    if (!table->entry_bytes)
        return 0;
    const uint8_t *memory = hypo_machine_memory(world->machine);
    size_t count = table->count ? table->count
                                : world->program_count + world->server_count;
    uint64_t digest = 1;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *entry = memory + entry_of(table, i);
        digest = digest_bytes(digest, entry, table->stack);
        digest = digest_bytes(digest, entry + table->stack_end,
                              table->entry_bytes - table->stack_end);
    }
    const uint32_t words[] = {
        table->idle && table->ticks ? table->idle + table->ticks : 0,
        table->display_state};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (words[i])
            digest = digest_bytes(digest, memory + words[i], sizeof words[i]);
    return digest;
}

HypoStop accounts_step(Accounts *accounts, World *world, uint64_t tick_limit)
{
    bool user = hypo_machine_state(world->machine)->psw.m == 1;
    size_t process = world_process(world);
    HypoStep step;
    HypoStop stop = hypo_machine_step(world->machine, tick_limit, &step);
    uint64_t ticks = hypo_machine_state(world->machine)->tick - step.tick;
    if (process < SAMPLE_PROCESSES)
        accounts->used[process] += ticks;
    if (!user && ticks > 0 &&
        (step.kind == HYPO_STEP_WAIT || step.word == world->table.wait))
        accounts->waited += ticks;
    return stop;
}

bool accounts_agree(const Accounts *accounts, const World *world)
{
    const Table *table = &world->table;
    if (!table->entry_bytes || !table->ticks)
        return true;
    for (size_t i = 0; i < world->program_count; i++)
        if (world_word(world, entry_of(table, i) + table->ticks) !=
            (uint32_t)accounts->used[i])
            return false;
    return true;
}

bool accounts_idle_agree(const Accounts *accounts, const World *world)
{
    const Table *table = &world->table;
    return !table->idle || !table->ticks ||
           world_word(world, table->idle + table->ticks) ==
               (uint32_t)accounts->waited;
}
