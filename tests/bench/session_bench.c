// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stop points cost, going back late in a long session, and snapshots:
// session_bench SOURCE_DIR [TICKS].  Prints speed, milliseconds, mebibytes;
// judges nothing.
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include <glib/gstdio.h>
#include <hypo/session.h>

#include "cli/guest.h"
#include "session/history.h"

enum { REPEATS = 100, SNAPSHOTS = 10000, STEP_TICKS = 10, WRITTEN_PAGES = 16 };

typedef HypoSessionStop Move(HypoSession *session);

static double milliseconds_since(gint64 begin)
{
    return (double)(g_get_monotonic_time() - begin) / 1000;
}

static void print_move(HypoSession *session, const char *name, uint64_t tick,
                       Move *move)
{
    double most = 0;
    hypo_session_goto(session, tick);
    gint64 begin = g_get_monotonic_time();
    for (int i = 0; i < REPEATS; i++) {
        gint64 one = g_get_monotonic_time();
        move(session);
        most = MAX(most, milliseconds_since(one));
    }
    printf("  %-16s %7.2f ms, at most %.2f ms\n", name,
           milliseconds_since(begin) / REPEATS, most);
}

static void print_memory(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("  memory of all    %7.1f MiB\n", (double)usage.ru_maxrss / 1024);
}

// The whole way again with a point that never stops.
static void print_point(HypoSession *session, const char *name, uint64_t ticks,
                        HypoPoint point)
{
    hypo_session_restart(session);
    unsigned number = hypo_session_add_point(session, &point);
    gint64 begin = g_get_monotonic_time();
    hypo_session_continue(session, ticks);
    printf("  %-16s %7.1f million ticks/s\n", name,
           (double)ticks / 1000 / milliseconds_since(begin));
    hypo_session_delete_point(session, number);
}

static double cpu_milliseconds(void)
{
    return (double)clock() * 1000 / CLOCKS_PER_SEC;
}

// Runs ten ticks and writes to one of sixteen pages that no guest uses, again
// and again; with a history, a snapshot is taken each time.
static double run_and_write(HypoMachine *machine, History *history)
{
    guint64 start = hypo_machine_state(machine)->tick;
    guint32 unused = (guint32)hypo_machine_memory_bytes(machine) -
                     WRITTEN_PAGES * HYPO_PAGE_BYTES;
    double begin = cpu_milliseconds();
    for (guint64 i = 1; i <= SNAPSHOTS; i++) {
        guint64 tick = start + i * STEP_TICKS;
        hypo_machine_run(machine, tick);
        hypo_machine_write(
            machine, unused + (guint32)(i % WRITTEN_PAGES) * HYPO_PAGE_BYTES,
            (const guint8 *)&i, sizeof i);
        if (history)
            history_note(history, (HypoPosition){tick, 0});
    }
    return cpu_milliseconds() - begin;
}

// In CPU time, less that of what runs between.
static void print_snapshots(HypoMachine *machine)
{
    double alone = run_and_write(machine, NULL);
    History *history = history_new(machine, G_MAXSIZE, STEP_TICKS);
    double with = run_and_write(machine, history);
    printf("  snapshots        %7.0f a second, %.1f KiB each\n",
           SNAPSHOTS / (with - alone) * 1000,
           (double)history_bytes(history) / SNAPSHOTS / 1024);
    history_free(history);
}

static void bench(const char *command_line, uint64_t ticks)
{
    int status = 0;
    MachineOptions options = {0};
    Guest guest = {0};
    const HypoSessionOptions how = {0};
    char **argv = g_strsplit(command_line, " ", -1);
    char **rest =
        machine_options_parse(&options, "bench", "FILE", NULL, argv, &status);
    options.display_hidden = TRUE;
    if (!rest || !guest_open(&guest, &options, rest + 1, &status))
        exit(EXIT_FAILURE);
    HypoSession *session = hypo_session_new(guest.machine, &how);
    gint64 begin = g_get_monotonic_time();
    hypo_session_goto(session, ticks);
    printf("%s\n  to tick %" G_GUINT64_FORMAT "  %.0f ms\n", command_line,
           hypo_session_position(session).tick, milliseconds_since(begin));
    print_point(session, "one breakpoint", ticks,
                (HypoPoint){.kind = HYPO_POINT_BREAK, .address = HYPO_VECTORS});
    print_point(
        session, "one watched word", ticks,
        (HypoPoint){.kind = HYPO_POINT_WATCH,
                    .where = HYPO_EFFECT_MEMORY,
                    .address = hypo_machine_memory_bytes(guest.machine) - 4,
                    .bytes = 4});
    print_move(session, "reverse-stepi", ticks, hypo_session_step_back);
    print_move(session, "reverse-ustep", ticks, hypo_session_micro_step_back);
    print_move(session, "reverse-nexti", ticks, hypo_session_next_back);
    print_memory();
    hypo_session_free(session);
    print_snapshots(guest.machine);
    guest_close(&guest);
    machine_options_clear(&options);
    g_strfreev(rest);
    g_strfreev(argv);
}

int main(int argc, char **argv)
{
    static const char *const guests[] = {
        "bench --kernel time-slice programs/endless.asm programs/steady.asm",
        "bench --memory 16M --kernel time-slice programs/endless.asm "
        "programs/endless.asm",
    };
    uint64_t ticks = argc > 2 ? strtoull(argv[2], NULL, 10) : 1000000;
    if (argc < 2 || g_chdir(argv[1]) != 0)
        return EXIT_FAILURE;
    for (gsize i = 0; i < G_N_ELEMENTS(guests); i++)
        bench(guests[i], ticks);
    return EXIT_SUCCESS;
}
