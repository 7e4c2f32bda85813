// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options of commands that run the machine; see machine_options.h.  One row
// an option; the parsers of their values come first.  Read next:
// machine_file.c.
#include "cli/machine_options.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/host_file.h"
#include "cli/machine_file.h"
#include "cli/numbers.h"
#include "cli/output.h"
#include "cli/source_include.h"

enum {
    TICKS_DEFAULT = 100 * 1000 * 1000,
    OUTPUT_DEFAULT = 1 << 20,
    NO_PROGRESS_DEFAULT = 10 * 1000 * 1000,
    INPUT_BYTES_MAX = 8 << 20,
    SCHEDULE_BYTES_MAX = 1 << 20,
    DISK_BYTES_MAX = 16 << 20,
    LATENCY_MAX = G_MAXINT32,
};

static gboolean bad_value(GError **error, const char *option, const char *text,
                          const char *form)
{
    g_set_error(error, CLI_ERROR, CLI_USAGE, "%s is %s, not '%s'", option, form,
                text);
    return FALSE;
}

// --- Values -----------------------------------------------------------------

static gboolean set_memory(const char *option, const char *text, gpointer data,
                           GError **error)
{
    MachineOptions *options = data;
    guint64 bytes;
    if (!cli_parse_count(text, CLI_BYTE_UNIT, HYPO_MEMORY_MAX, &bytes) ||
        bytes < HYPO_MEMORY_MIN || bytes % HYPO_MEMORY_UNIT != 0)
        return bad_value(error, option, text,
                         "64k to 256M bytes in steps of 4k");
    options->machine.memory_bytes = (uint32_t)bytes;
    return TRUE;
}

static gboolean set_ticks(const char *option, const char *text, guint64 *target,
                          GError **error)
{
    return cli_parse_count(text, CLI_TICK_UNIT, HYPO_TICK_MAX, target) ||
           bad_value(error, option, text, "a number of ticks below 2^63");
}

static gboolean set_max_ticks(const char *option, const char *text,
                              gpointer data, GError **error)
{
    MachineOptions *options = data;
    return set_ticks(option, text, &options->max_ticks, error);
}

static gboolean set_no_progress(const char *option, const char *text,
                                gpointer data, GError **error)
{
    MachineOptions *options = data;
    return set_ticks(option, text, &options->no_progress, error);
}

static gboolean set_max_output(const char *option, const char *text,
                               gpointer data, GError **error)
{
    MachineOptions *options = data;
    guint64 *target = &options->machine.output_bytes_max;
    return (cli_parse_count(text, CLI_BYTE_UNIT, G_MAXINT64, target) &&
            *target > 0) ||
           bad_value(error, option, text, "a number of bytes, at least 1");
}

static gboolean set_seed(const char *option, const char *text, gpointer data,
                         GError **error)
{
    MachineOptions *options = data;
    return cli_parse_count(text, CLI_TICK_UNIT, G_MAXINT64, &options->seed) ||
           bad_value(error, option, text, "a number below 2^63");
}

// Seconds since 1970 of an ISO 8601 time, or of a date's midnight; -1: neither.
static gint64 parse_time(const char *text)
{
    GTimeZone *zone = g_time_zone_new_utc();
    char *midnight = g_strconcat(text, "T00:00:00", NULL);
    GDateTime *time = g_date_time_new_from_iso8601(text, zone);
    if (!time)
        time = g_date_time_new_from_iso8601(midnight, zone);
    gint64 seconds = time ? g_date_time_to_unix(time) : -1;
    g_clear_pointer(&time, g_date_time_unref);
    g_free(midnight);
    g_time_zone_unref(zone);
    return seconds;
}

static gboolean set_epoch(const char *option, const char *text, gpointer data,
                          GError **error)
{
    MachineOptions *options = data;
    guint64 seconds;
    if (!g_ascii_string_to_unsigned(text, 10, 0, G_MAXUINT32, &seconds, NULL))
        seconds = (guint64)parse_time(text);
    if (seconds > G_MAXUINT32)
        return bad_value(error, option, text,
                         "seconds since 1970 or a time such as "
                         "2026-01-01T00:00:00Z, up to the year 2106");
    options->machine.epoch = (uint32_t)seconds;
    return TRUE;
}

static gboolean set_fill(const char *option, const char *text, gpointer data,
                         GError **error)
{
    MachineOptions *options = data;
    options->fill = FILL_RANDOM;
    if (strcmp(text, "poison") == 0)
        options->fill = FILL_POISON;
    else if (!cli_parse_count(text, CLI_TICK_UNIT, G_MAXUINT64,
                              &options->fill_seed))
        return bad_value(error, option, text, "0, poison or a seed");
    else if (options->fill_seed == 0)
        options->fill = FILL_ZERO;
    return TRUE;
}

static gboolean set_saved_area(const char *option, const char *text,
                               gpointer data, GError **error)
{
    MachineOptions *options = data;
    options->machine.saved_area_stack = strcmp(text, "stack") == 0;
    return options->machine.saved_area_stack || strcmp(text, "slots") == 0 ||
           bad_value(error, option, text, "slots or stack");
}

static gboolean set_latency(const char *option, const char *text, gpointer data,
                            GError **error)
{
    MachineOptions *options = data;
    char **parts = g_strsplit(text, "=", 2);
    guint64 ticks = 0;
    guint device = parts[0] ? outside_device(parts[0]) : 0;
    gboolean good =
        device != 0 && parts[1] &&
        cli_parse_count(parts[1], CLI_TICK_UNIT, LATENCY_MAX, &ticks) &&
        ticks > 0;
    g_strfreev(parts);
    if (!good)
        return bad_value(error, option, text,
                         "DEVICE=TICKS, DEVICE " OUTSIDE_DEVICES
                         ", TICKS at least 1 and below 2^31");
    options->machine.latency_ticks[device] = (int64_t)ticks;
    return TRUE;
}

static gboolean set_disk(const char *option, const char *text, gpointer data,
                         GError **error)
{
    MachineOptions *options = data;
    (void)option;
    (void)error;
    gsize length = strlen(text);
    options->disk_writes = g_str_has_suffix(text, ",rw");
    g_free(options->disk);
    options->disk = g_strndup(text, length - (options->disk_writes ? 3 : 0));
    return TRUE;
}

static gboolean add_interrupt(const char *option, const char *text,
                              gpointer data, GError **error)
{
    MachineOptions *options = data;
    (void)option;
    return outside_add_interrupt(&options->log, text, error);
}

static gboolean add_fault(const char *option, const char *text, gpointer data,
                          GError **error)
{
    MachineOptions *options = data;
    (void)option;
    return outside_add_fault(&options->log, text, error);
}

static gboolean add_keys(const char *option, const char *text, gpointer data,
                         GError **error)
{
    MachineOptions *options = data;
    (void)option;
    options->input_named = TRUE;
    return outside_add_keys(&options->log, text, error);
}

// --- Files ------------------------------------------------------------------

// --input goes in front of all else; --schedule's lines follow.
static gboolean take_files(MachineOptions *options, const char *input,
                           const char *schedule, GError **error)
{
    OutsideLog own = options->log;
    options->log = outside_log_new();
    char *bytes = NULL;
    gsize size = 0;
    gboolean good = TRUE;
    if (input && (good = host_file_read("input", input, INPUT_BYTES_MAX, &bytes,
                                        &size, error))) {
        outside_add_text(&options->log, 0, bytes, size);
        options->input_named = TRUE;
        g_free(bytes);
    }
    if (good && schedule &&
        (good = host_file_read("schedule", schedule, SCHEDULE_BYTES_MAX, &bytes,
                               &size, error))) {
        good = outside_read_schedule(&options->log, &options->head, schedule,
                                     bytes, size, error);
        g_free(bytes);
    }
    for (guint i = 0; i < options->log.actions->len; i++)
        if (g_array_index(options->log.actions, HypoAction, i).kind ==
            HYPO_ACT_KEY)
            options->input_named = TRUE;
    g_array_append_vals(options->log.actions, own.actions->data,
                        own.actions->len);
    g_array_set_clear_func(own.actions, NULL); // the texts have moved
    g_array_free(own.actions, TRUE);
    outside_log_sort(&options->log);
    return good;
}

static gboolean take_bytes(MachineOptions *options, const char *what,
                           const char *path, gsize most, const uint8_t **bytes,
                           size_t *size, GError **error)
{
    char *read = NULL;
    if (!path)
        return TRUE;
    if (!host_file_read(what, path, most, &read, size, error))
        return FALSE;
    g_ptr_array_add(options->buffers, read);
    *bytes = (const uint8_t *)read;
    return TRUE;
}

static gboolean check_stdin(MachineOptions *options, const char *input,
                            const char *schedule, GError **error)
{
    const char *const files[] = {input, schedule, options->disk,
                                 options->reader};
    for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
        gboolean is_stdin = g_strcmp0(files[i], "-") == 0;
        if (is_stdin && options->stdin_read) {
            g_set_error(error, CLI_ERROR, CLI_USAGE,
                        "- stands twice: standard input can be read only once");
            return FALSE;
        }
        options->stdin_read = options->stdin_read || is_stdin;
    }
    return TRUE;
}

static gboolean finish(MachineOptions *options, const char *input,
                       const char *schedule, GError **error)
{
    HypoMachineOptions *machine = &options->machine;
    if (!check_stdin(options, input, schedule, error) ||
        !take_files(options, input, schedule, error) ||
        !take_bytes(options, "disk", options->disk, DISK_BYTES_MAX,
                    &machine->disk, &machine->disk_bytes, error) ||
        !take_bytes(options, "reader", options->reader, INPUT_BYTES_MAX,
                    &machine->reader, &machine->reader_bytes, error))
        return FALSE;
    machine->arrivals_listed = options->head.listed;
    machine->time_any = options->head.any_time;
    if (options->disk && machine->disk_bytes % HYPO_DISK_BLOCK != 0)
        output_complain(options->command,
                        "note: disk %s is not whole blocks of %d bytes; zeros "
                        "fill the last one",
                        options->disk, HYPO_DISK_BLOCK);
    if (options->disk && options->disk_writes &&
        access(options->disk, W_OK) != 0) {
        g_set_error(error, CLI_ERROR, CLI_OUTPUT, "cannot write disk %s: %s",
                    options->disk, g_strerror(errno));
        return FALSE;
    }
    return TRUE;
}

// --- The table --------------------------------------------------------------

static void set_defaults(MachineOptions *options)
{
    *options = (MachineOptions){
        .machine = {.memory_bytes = HYPO_MEMORY_DEFAULT,
                    .epoch = HYPO_EPOCH,
                    .output_bytes_max = OUTPUT_DEFAULT},
        .max_ticks = TICKS_DEFAULT,
        .no_progress = NO_PROGRESS_DEFAULT,
        .log = outside_log_new(),
        .buffers = g_ptr_array_new_with_free_func(g_free),
    };
}

typedef struct HostFiles {
    char *input, *schedule, *machine;
} HostFiles;

static void host_files_clear(HostFiles *files)
{
    g_free(files->input);
    g_free(files->schedule);
    g_free(files->machine);
}

// G_OPTION_FLAG_FILENAME: bytes as they are, whatever the locale.
#define VALUE(name, parse, help, argument)                      \
    {                                                           \
        name, 0, G_OPTION_FLAG_FILENAME, G_OPTION_ARG_CALLBACK, \
            (gpointer)(parse), help, argument                   \
    }
#define STRING(name, field, help, argument)                      \
    {                                                            \
        name, 0, 0, G_OPTION_ARG_FILENAME, field, help, argument \
    }
#define FLAG(name, letter, field, help)                       \
    {                                                         \
        name, letter, 0, G_OPTION_ARG_NONE, field, help, NULL \
    }

static void add_names(GPtrArray *names, const GOptionEntry *entries)
{
    for (; entries && entries->long_name; entries++)
        g_ptr_array_add(names, (gpointer)(guintptr)entries->long_name);
}

static void add_entries(GOptionContext *context, MachineOptions *options,
                        HostFiles *files, GPtrArray *names)
{
    const GOptionEntry entries[] = {
        STRING("kernel", &options->kernel, "Boot this kernel", "NAME|FILE"),
        FLAG("bare", 0, &options->bare, "Run an absolute image alone"),
        VALUE("memory", set_memory, "Installed memory (1M)", "SIZE"),
        VALUE("max-ticks", set_max_ticks, "Stop at this tick (100M)", "N"),
        VALUE("max-output", set_max_output, "Output of a device (1M)", "SIZE"),
        VALUE("no-progress", set_no_progress,
              "Ticks without a user instruction (10M)", "N"),
        STRING("input", &files->input, "Keyboard input", "FILE|-"),
        VALUE("keys", add_keys, "Type TEXT at TICK", "TICK:TEXT"),
        VALUE("interrupt", add_interrupt, "Inject an interrupt",
              "CLASS[:CODE]@TICK"),
        VALUE("fault", add_fault, "fail, short, stuck, lose or twice",
              "DEVICE:KIND@TICK"),
        STRING("schedule", &files->schedule, "Outside actions, one a line",
               "FILE"),
        STRING("record", &options->record, "Write such a schedule", "FILE"),
        VALUE("disk", set_disk, "The disk; ,rw writes it back", "FILE[,rw]"),
        STRING("printer", &options->printer, "Printer output", "FILE"),
        STRING("reader", &options->reader, "The reader's job stream", "FILE"),
        VALUE("epoch", set_epoch, "Time of the clock at tick 0", "TIME"),
        VALUE("latency", set_latency, "First constant of a device's formula",
              "DEVICE=TICKS"),
        VALUE("fill", set_fill, "Initial memory", "0|poison|SEED"),
        FLAG("no-timer", 0, &options->machine.no_timer, "stmr sets nothing"),
        VALUE("saved-area", set_saved_area, "Where PSWs are saved",
              "slots|stack"),
        VALUE("seed", set_seed, "Seed of whatever is random", "N"),
        FLAG("json", 0, &options->json, "The verdict as a JSON object"),
        STRING("state", &options->state, "Write the final state as JSON",
               "FILE"),
        FLAG("plain", 0, &options->plain, "Sentences instead of tables"),
        FLAG("quiet", 'q', &options->quiet, "No verdict"),
        FLAG("verbose", 'v', &options->verbose, "Say more about the run"),
        STRING("machine", &files->machine, "Options from a key file", "FILE"),
        G_OPTION_ENTRY_NULL,
    };
    g_option_context_add_main_entries(context, entries, NULL);
    add_names(names, entries);
}

// Of an unknown option it is told what it may have been meant to be.
static void complain(const char *command, const GError *error,
                     const GPtrArray *names)
{
    const char *dashes = strstr(error->message, "--"), *meant = NULL;
    if (dashes &&
        g_error_matches(error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION)) {
        char *word = g_strndup(dashes + 2, strcspn(dashes + 2, "="));
        meant = cli_suggest(word, (const char *const *)names->pdata);
        g_free(word);
    }
    if (meant)
        output_complain(command, "%s; did you mean --%s?", error->message,
                        meant);
    else
        output_complain(command, "%s; see hypo %s --help", error->message,
                        command);
}

static gboolean parse(MachineOptions *options, HostFiles *files,
                      const char *arguments, const GOptionEntry *extra,
                      const char *command, GStrv *argv)
{
    static const GOptionEntry shared[] = {
        {.long_name = "include"}, {.long_name = "define"},
        {.long_name = "color"},   {.long_name = "help"},
        G_OPTION_ENTRY_NULL,
    };
    GOptionContext *context =
        cli_options_new(command, arguments, &options->load);
    GPtrArray *names = g_ptr_array_new();
    add_names(names, shared);
    add_entries(context, options, files, names);
    if (extra)
        g_option_context_add_main_entries(context, extra, NULL);
    add_names(names, extra);
    g_ptr_array_add(names, NULL);
    GError *error = NULL;
    gboolean good = g_option_context_parse_strv(context, argv, &error);
    g_option_context_free(context);
    if (!good) {
        complain(command, error, names);
        g_error_free(error);
    }
    g_ptr_array_free(names, TRUE);
    return good;
}

char **machine_options_parse(MachineOptions *options, const char *command,
                             const char *arguments, const GOptionEntry *extra,
                             char **argv, int *status)
{
    HostFiles files = {0};
    GError *error = NULL;
    set_defaults(options);
    options->command = command;
    char **rest = machine_file_expand(argv, &error);
    gboolean good = FALSE;
    if (rest && !parse(options, &files, arguments, extra, command, &rest))
        *status = CLI_USAGE;
    else if (rest && finish(options, files.input, files.schedule, &error))
        good = TRUE;
    else
        *status = output_error(command, error);
    host_files_clear(&files);
    if (good)
        return rest;
    g_strfreev(rest);
    return NULL;
}

char **machine_options_peek(const char *command, const char *arguments,
                            const GOptionEntry *extra, char **argv)
{
    HostFiles files = {0};
    MachineOptions scratch;
    char **rest = g_strdupv(argv);
    set_defaults(&scratch);
    if (!parse(&scratch, &files, arguments, extra, command, &rest))
        g_clear_pointer(&rest, g_strfreev);
    host_files_clear(&files);
    machine_options_clear(&scratch);
    return rest;
}

void machine_options_clear(MachineOptions *options)
{
    cli_load_options_clear(&options->load);
    outside_log_clear(&options->log);
    g_ptr_array_free(options->buffers, TRUE);
    g_free(options->kernel);
    g_free(options->disk);
    g_free(options->printer);
    g_free(options->reader);
    g_free(options->record);
    g_free(options->state);
}
