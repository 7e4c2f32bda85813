// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo bench`: how fast this machine is on this host.  The programs are those
// of src/cli/bench/; what they are held against is tests/bench/.
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <time.h>

#include <hypo/boot.h>
#include <hypo/device.h>

#include "base/embedded.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/numbers.h"
#include "machine/code.h"
#include "observe/json.h"

static const char COMMAND[] = "bench";

enum { RUNS = 3, ROUND_TRIP_INSTRUCTIONS = 3, MILLION = 1000 * 1000 };
static const guint64 TICKS = (guint64)40 * MILLION;

extern const Embedded embedded_loop_asm, embedded_sieve_asm, embedded_sort_asm,
    embedded_matrix_asm, embedded_fib_asm, embedded_calls_asm;

typedef struct Program {
    const char *name;
    const Embedded *source;
} Program;

static const Program programs[] = {
    {"loop", &embedded_loop_asm}, {"sieve", &embedded_sieve_asm},
    {"sort", &embedded_sort_asm}, {"matrix", &embedded_matrix_asm},
    {"fib", &embedded_fib_asm},   {"calls", &embedded_calls_asm},
};

typedef struct Result {
    const char *name;
    guint64 instructions;
    double seconds; // CPU time, median of RUNS
} Result;

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

// One run to the end, or to tick `ticks`; FALSE: there is no memory for it.
static gboolean run_once(const HypoImage *image, guint64 ticks, double *seconds,
                         guint64 *instructions)
{
    HypoMachineOptions how = {.device_types = hypo_standard_devices};
    HypoMachine *machine = hypo_machine_new(&how);
    size_t culprit;
    gboolean booted = machine && !hypo_boot(machine, image, NULL, 0, &culprit);
    if (booted) {
        double start = now();
        hypo_machine_run(machine, ticks);
        *seconds = now() - start;
        *instructions = hypo_machine_state(machine)->instructions;
    }
    hypo_machine_free(machine);
    return booted;
}

static gboolean measure(const Program *program, guint64 ticks, Result *result)
{
    HypoAssemblerOptions how = {0};
    HypoSource source = {program->name, program->source->text,
                         program->source->bytes};
    HypoAssembly *assembly = hypo_assemble(&how, &source);
    const HypoImage *image = assembly ? hypo_assembly_image(assembly) : NULL;
    double times[RUNS];
    gboolean done = image != NULL;
    *result = (Result){.name = program->name};
    for (int i = 0; done && i < RUNS; i++)
        done = run_once(image, ticks, &times[i], &result->instructions);
    if (done) {
        qsort(times, RUNS, sizeof *times, compare);
        result->seconds = times[RUNS / 2];
    }
    hypo_assembly_free(assembly);
    return done;
}

static double millions(const Result *result)
{
    double seconds = MAX(result->seconds, 1e-9);
    return (double)result->instructions / seconds / MILLION;
}

// --- The host ---------------------------------------------------------------

// The name of the processor as Linux gives it, or of its kind.
static char *processor(const struct utsname *system)
{
    char *text = NULL;
    char *name = NULL;
    if (g_file_get_contents("/proc/cpuinfo", &text, NULL, NULL)) {
        char *line = strstr(text, "model name");
        char *colon = line ? strchr(line, ':') : NULL;
        if (colon)
            name = g_strstrip(g_strndup(colon + 1, strcspn(colon + 1, "\n")));
    }
    g_free(text);
    return name ? name : g_strdup(system->machine);
}

typedef struct Host {
    char *processor, *system;
    const char *compiler, *dispatch;
} Host;

static Host describe_host(void)
{
    struct utsname system = {0};
    uname(&system);
    return (Host){
        .processor = processor(&system),
        .system = g_strdup_printf("%s %s", system.sysname, system.machine),
        .compiler = __VERSION__,
        .dispatch = fast_handler(CODE_UNKNOWN) ? "jumps" : "switch",
    };
}

static void host_clear(Host *host)
{
    g_free(host->processor);
    g_free(host->system);
}

// --- What is printed --------------------------------------------------------

static char *as_table(const Host *host, const Result *results)
{
    GString *text = g_string_new(NULL);
    g_string_append_printf(text,
                           "hypo %s, dispatch by %s, compiler %s\n%s, %s\n\n"
                           "program    instructions  seconds      MIPS\n",
                           HYPO_VERSION, host->dispatch, host->compiler,
                           host->processor, host->system);
    for (gsize i = 0; i < G_N_ELEMENTS(programs); i++)
        g_string_append_printf(text,
                               "%-8s %14" G_GUINT64_FORMAT "  %7.3f  %8.1f\n",
                               results[i].name, results[i].instructions,
                               results[i].seconds, millions(&results[i]));
    g_string_append_printf(
        text, "\nsoftware interrupts, there and back: %.1f million/s\n",
        millions(&results[G_N_ELEMENTS(programs) - 1]) /
            ROUND_TRIP_INSTRUCTIONS);
    return g_string_free(text, FALSE);
}

static void add_result(JsonWriter *json, const Result *result)
{
    json_begin_object(json, NULL);
    json_add_text(json, "name", result->name);
    json_add_number(json, "instructions", result->instructions);
    json_add_real(json, "seconds", result->seconds);
    json_add_real(json, "mips", millions(result));
    json_end_object(json);
}

static char *as_json(const Host *host, const Result *results)
{
    JsonWriter *json = json_new(FALSE);
    json_begin_object(json, NULL);
    json_add_text(json, "version", HYPO_VERSION);
    json_add_text(json, "processor", host->processor);
    json_add_text(json, "system", host->system);
    json_add_text(json, "compiler", host->compiler);
    json_add_text(json, "dispatch", host->dispatch);
    json_begin_list(json, "programs");
    for (gsize i = 0; i < G_N_ELEMENTS(programs); i++)
        add_result(json, &results[i]);
    json_end_list(json);
    json_end_object(json);
    return json_finish_line(json);
}

static CliStatus bench(guint64 ticks, gboolean json)
{
    Result results[G_N_ELEMENTS(programs)];
    for (gsize i = 0; i < G_N_ELEMENTS(programs); i++) {
        if (!measure(&programs[i], ticks, &results[i])) {
            output_complain(COMMAND, "not enough memory");
            return CLI_INTERNAL;
        }
    }
    Host host = describe_host();
    char *text = json ? as_json(&host, results) : as_table(&host, results);
    GError *error = NULL;
    gboolean written = output_text(NULL, text, &error);
    g_free(text);
    host_clear(&host);
    return written ? CLI_OK : output_error(COMMAND, error);
}

int cli_bench(int argc, char **argv)
{
    char *ticks_text = NULL;
    gboolean json = FALSE;
    const GOptionEntry entries[] = {
        {"ticks", 0, 0, G_OPTION_ARG_STRING, &ticks_text,
         "Run each program this long at most (40M)", "N"},
        {"json", 0, 0, G_OPTION_ARG_NONE, &json, "One JSON object", NULL},
        G_OPTION_ENTRY_NULL,
    };
    GOptionContext *context = g_option_context_new("- measure the machine");
    g_option_context_add_main_entries(context, entries, NULL);
    CliStatus status = CLI_USAGE;
    guint64 ticks = TICKS;
    if (!cli_options_parse(context, COMMAND, &argc, &argv))
        status = CLI_USAGE;
    else if (argc > 1)
        output_complain(COMMAND, "takes no FILE: '%s'", argv[1]);
    else if (ticks_text &&
             (!cli_parse_count(ticks_text, CLI_TICK_UNIT, G_MAXINT64, &ticks) ||
              ticks == 0))
        output_complain(COMMAND, "--ticks takes a number, not '%s'",
                        ticks_text);
    else
        status = bench(ticks, json);
    g_free(ticks_text);
    return status;
}
