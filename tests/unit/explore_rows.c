// SPDX-License-Identifier: MIT
//
// Small guests for the search; see explore_rows.h.
#include "explore_rows.h"

enum { TABLE_BYTES = 1 << 20, PATH_TICKS = 200000 };

const HypoExploreProgram explore_user[1] = {
    {USER_START, USER_BYTES, USER_ENTRY}};

HypoMachine *explore_machine(const ExploreRow *row)
{
    HypoMachineOptions options = row->machine;
    options.arrivals_listed = true;
    options.time_any = !row->options.windowed;
    HypoMachine *machine = unit_machine(&options);
    unit_boot(machine, row->source, NULL, 0);
    return machine;
}

HypoExploreOptions explore_options(const ExploreRow *row, HypoMachine *machine)
{
    HypoExploreOptions options = row->options;
    options.machine = machine;
    if (options.last_bound == 0)
        options.last_bound = HYPO_EXPLORE_ALL;
    if (options.table_bytes == 0)
        options.table_bytes = TABLE_BYTES;
    if (options.path_ticks == 0)
        options.path_ticks = PATH_TICKS;
    return options;
}

static const char *word_of_promise(HypoPromise promise)
{
    const HypoPromiseInfo *info = hypo_promise(promise);
    return info ? info->word : "none";
}

void explore_row(const ExploreRow *row)
{
    HypoMachine *machine = explore_machine(row);
    uint64_t hash = hypo_machine_hash(machine);
    const HypoExploreOptions options = explore_options(row, machine);
    HypoExplore *explore = hypo_explore_new(&options);
    const HypoExploreResult *result = hypo_explore_search(explore);
    HypoPromise fell = result->violation.promise;
    ck_assert_msg(fell == row->promise, "%s: falls: %s, not %s (at 0x%x)",
                  row->name, word_of_promise(fell),
                  word_of_promise(row->promise), result->violation.pc);
    if (fell == HYPO_PROMISE_NONE) {
        ck_assert_msg(result->end == HYPO_EXPLORE_COMPLETED, "%s: does not end",
                      row->name);
        ck_assert_msg(result->all == !options.quick, "%s: all: %d", row->name,
                      result->all);
    } else {
        ck_assert_msg(result->unforced == (uint64_t)row->unforced,
                      "%s: %d unforced arrivals", row->name,
                      (int)result->unforced);
    }
    if (row->halts != ANY_HALTS)
        ck_assert_msg(result->halts == (uint64_t)row->halts, "%s: %d halts",
                      row->name, (int)result->halts);
    hypo_explore_free(explore);
    ck_assert_msg(hypo_machine_hash(machine) == hash, "%s: another machine",
                  row->name);
    hypo_machine_free(machine);
}
