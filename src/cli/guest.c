// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine, booted; see guest.h.
#include "cli/guest.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/kernels.h"
#include "cli/numbers.h"
#include "image/replace.h"
#include "observe/poison.h"

enum { DISPLAY = 2, PRINTER = 4, FILL_CHUNK = 4096 };

const HypoImage *guest_kernel(const Guest *guest)
{
    return guest->kernel ? guest->kernel->image
                         : image_file_image(guest->embedded);
}

// --- FILEs ------------------------------------------------------------------

// Loads FILE, with the kernel's own library folder first on the include path.
static CliProgram *load(const MachineOptions *options, const char *file,
                        const char *library, GError **error)
{
    CliLoadOptions load_options = options->load;
    GPtrArray *folders = g_ptr_array_new();
    if (library)
        g_ptr_array_add(folders, (gpointer)(guintptr)library);
    for (char **folder = options->load.include_folders; folder && *folder;
         folder++)
        g_ptr_array_add(folders, *folder);
    g_ptr_array_add(folders, NULL);
    load_options.include_folders = (char **)folders->pdata;
    CliProgram *program = cli_load_program(&load_options, file, error);
    g_ptr_array_free(folders, TRUE);
    return program;
}

// Splits "NAME.asm:ARG"; FALSE where ARG is no number of 32 bits.
static gboolean split_argument(const char *file, char **name,
                               uint32_t *argument, GError **error)
{
    const char *colon = strrchr(file, ':');
    *name = g_strdup(file);
    *argument = 0;
    if (!colon || g_file_test(file, G_FILE_TEST_EXISTS))
        return TRUE;
    gboolean negative = colon[1] == '-';
    guint64 value;
    if (!cli_parse_count(colon + 1 + negative, CLI_TICK_UNIT,
                         negative ? 0x80000000u : G_MAXUINT32, &value)) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "'%s': behind the colon stands the argument word, a number "
                    "of 32 bits, not '%s'",
                    file, colon + 1);
        return FALSE;
    }
    (*name)[colon - file] = '\0';
    *argument = negative ? 0 - (uint32_t)value : (uint32_t)value;
    return TRUE;
}

// Standard input can be read only once.
static gboolean take_stdin(Guest *guest, const char *name, GError **error)
{
    if (strcmp(name, "-") != 0)
        return TRUE;
    if (guest->stdin_read)
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "- stands twice: standard input can be read only once");
    gboolean first = !guest->stdin_read;
    guest->stdin_read = TRUE;
    return first;
}

static gboolean take_kernel(Guest *guest, CliProgram *program, const char *file,
                            gboolean has_argument, GError **error)
{
    if (has_argument) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "%s: only programs have an argument word; this one is a "
                    "kernel (it has .org)",
                    file);
    } else if (guest->kernel || guest->options->kernel) {
        g_set_error(
            error, CLI_ERROR, CLI_USAGE,
            "two kernels: %s is absolute (it has .org), and so is %s", file,
            guest->options->kernel ? "that of --kernel" : "the one before it");
    } else {
        guest->kernel = program;
        return TRUE;
    }
    cli_program_free(program);
    return FALSE;
}

static gboolean take_program(Guest *guest, CliProgram *program,
                             const char *file, uint32_t argument,
                             GError **error)
{
    if (guest->program_count == HYPO_PROGRAMS_MAX) {
        cli_program_free(program);
        g_set_error(error, CLI_ERROR, CLI_USAGE, "%s: more than %d programs",
                    file, HYPO_PROGRAMS_MAX);
        return FALSE;
    }
    gsize number = guest->program_count++;
    guest->programs[number] = program;
    guest->placed[number] =
        (HypoProgram){.image = program->image, .argument = argument};
    return TRUE;
}

static gboolean take_file(Guest *guest, const char *file, const char *library,
                          GError **error)
{
    char *name;
    uint32_t argument;
    CliProgram *program = NULL;
    if (split_argument(file, &name, &argument, error) &&
        take_stdin(guest, name, error))
        program = load(guest->options, name, library, error);
    gboolean has_argument = strcmp(name, file) != 0;
    g_free(name);
    if (!program)
        return FALSE;
    if (program->image->absolute)
        return take_kernel(guest, program, file, has_argument, error);
    return take_program(guest, program, file, argument, error);
}

static gboolean take_server(Guest *guest, const char *file, const char *library,
                            GError **error)
{
    CliProgram *program = load(guest->options, file, library, error);
    if (!program)
        return FALSE;
    if (!program->image->absolute)
        return take_program(guest, program, file, 0, error);
    cli_program_free(program);
    g_set_error(error, CLI_ERROR, CLI_USAGE,
                "%s is absolute (it has .org); a server is a relocatable "
                "program",
                file);
    return FALSE;
}

// The servers of a kernel are programs like others, behind them.
static gboolean take_servers(Guest *guest, const char *kernel,
                             const char *library, GError **error)
{
    GPtrArray *servers = kernel_servers(kernel);
    gboolean good = TRUE;
    for (guint i = 0; good && i < servers->len; i++)
        good = take_server(guest, servers->pdata[i], library, error);
    g_ptr_array_unref(servers);
    return good;
}

static gboolean load_default_kernel(Guest *guest, GError **error)
{
    gsize size;
    GBytes *bytes = kernel_default();
    if (!bytes) {
        g_set_error(error, CLI_ERROR, CLI_INTERNAL,
                    "this build has no default kernel; give --kernel");
        return FALSE;
    }
    const void *data = g_bytes_get_data(bytes, &size);
    guest->embedded = image_read_elf(data, size, "the default kernel", error);
    g_bytes_unref(bytes);
    return guest->embedded != NULL;
}

static gboolean load_named_kernel(Guest *guest, const char *path,
                                  const char *library, GError **error)
{
    guest->kernel = load(guest->options, path, library, error);
    if (!guest->kernel)
        return FALSE;
    if (guest->kernel->image->absolute)
        return TRUE;
    g_set_error(error, CLI_ERROR, CLI_USAGE,
                "%s is a relocatable program; a kernel is absolute (.org)",
                path);
    return FALSE;
}

static gboolean check_kernel(Guest *guest, GError **error)
{
    if (guest->options->bare && (!guest->kernel || guest->program_count > 0)) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "--bare runs one absolute image (a source with .org) "
                    "alone");
        return FALSE;
    }
    return guest->kernel || load_default_kernel(guest, error);
}

static gboolean load_files(Guest *guest, char **files, GError **error)
{
    const char *name = guest->options->kernel;
    char *path = NULL, *library = NULL;
    gboolean good = TRUE;
    if (!*files && !name) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "no FILE given; see hypo %s --help",
                    guest->options->command);
        return FALSE;
    }
    if (name && (path = kernel_find(name, error)))
        library = kernel_library(path);
    good = !name || path;
    for (; good && *files; files++)
        good = take_file(guest, *files, library, error);
    if (good && path)
        good = take_servers(guest, path, library, error) &&
               load_named_kernel(guest, path, library, error);
    g_free(library);
    g_free(path);
    return good && check_kernel(guest, error);
}

// --- The machine ------------------------------------------------------------

static void write_output(void *context, unsigned device, const uint8_t *bytes,
                         size_t count)
{
    Guest *guest = context;
    GChecksum *sha256 =
        device == DISPLAY ? guest->display_sha256 : guest->printer_sha256;
    g_checksum_update(sha256, bytes, (gssize)count);
    Output *output = device == DISPLAY ? &guest->display : &guest->printer;
    if (device == DISPLAY ? guest->has_display : guest->has_printer)
        output_write(output, (const char *)bytes, count);
    if (device == DISPLAY && count > 0)
        guest->line_open = guest->has_display && bytes[count - 1] != '\n';
    if (device == DISPLAY && guest->has_display && guest->display.visible)
        output_flush(output);
}

// xorshift64*: any sequence will do that is the same everywhere.
static guint64 next_random(guint64 *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * G_GUINT64_CONSTANT(0x2545F4914F6CDD1D);
}

static void fill_memory(Guest *guest)
{
    static const uint8_t poison[4] = {
        POISON_WORD & 0xFF, POISON_WORD >> 8 & 0xFF, POISON_WORD >> 16 & 0xFF,
        POISON_WORD >> 24};
    const MachineOptions *options = guest->options;
    guint64 state = options->fill_seed;
    uint8_t chunk[FILL_CHUNK];
    if (options->fill == FILL_ZERO)
        return;
    for (uint32_t at = 0; at < options->machine.memory_bytes;
         at += sizeof chunk) {
        for (gsize i = 0; i < sizeof chunk; i++)
            chunk[i] = options->fill == FILL_POISON
                           ? poison[i % sizeof poison]
                           : (uint8_t)(next_random(&state) >> 56);
        hypo_machine_write(guest->machine, at, chunk, sizeof chunk);
    }
}

static gboolean keyboard_is_open(const Guest *guest)
{
    return !guest->options->input_named && isatty(STDIN_FILENO);
}

static gboolean make_machine(Guest *guest, GError **error)
{
    const MachineOptions *options = guest->options;
    HypoMachineOptions how = options->machine;
    how.device_types = hypo_standard_devices;
    how.output = (HypoOutput){write_output, guest};
    how.keyboard_open = keyboard_is_open(guest);
    if (guest->program_count > 0)
        how.no_progress_ticks = options->no_progress;
    guest->machine = hypo_machine_new(&how);
    for (guint i = 0; guest->machine && i < options->log.actions->len; i++)
        if (!hypo_machine_schedule(
                guest->machine,
                &g_array_index(options->log.actions, HypoAction, i)))
            g_error("out of memory");
    if (!guest->machine)
        g_set_error(error, CLI_ERROR, CLI_INTERNAL, "out of memory");
    return guest->machine != NULL;
}

static gboolean boot(Guest *guest, GError **error)
{
    gsize culprit = 0;
    fill_memory(guest);
    HypoBootStatus status =
        hypo_boot(guest->machine, guest_kernel(guest), guest->placed,
                  guest->program_count, &culprit);
    if (status == HYPO_BOOT_OK)
        return TRUE;
    const char *name = status == HYPO_BOOT_KERNEL_TOO_LARGE
                           ? guest_kernel(guest)->name
                           : guest->placed[culprit].image->name;
    g_set_error(error, CLI_ERROR, CLI_DATA,
                "%s does not fit into %u KiB of memory; give --memory SIZE",
                name, guest->options->machine.memory_bytes >> 10);
    return FALSE;
}

static void name_addresses(Guest *guest)
{
    guint32 memory = hypo_machine_memory_bytes(guest->machine);
    symbol_table_add(guest->symbols, guest_kernel(guest), 0, memory, NULL);
    for (gsize i = 0; i < guest->program_count; i++) {
        const HypoProgram *program = &guest->placed[i];
        symbol_table_add(guest->symbols, program->image, program->start,
                         program->start + program->size, program->image->name);
    }
}

static gboolean open_outputs(Guest *guest, GError **error)
{
    const MachineOptions *options = guest->options;
    if (!options->display_hidden)
        guest->has_display = output_open(&guest->display, NULL, error);
    if (!options->display_hidden && !guest->has_display)
        return FALSE;
    if (options->printer)
        guest->has_printer =
            output_open(&guest->printer, options->printer, error);
    return !options->printer || guest->has_printer;
}

gboolean guest_prepare(Guest *guest, const MachineOptions *options,
                       char **files, GError **error)
{
    *guest = (Guest){
        .options = options,
        .stdin_read = options->stdin_read,
        .symbols = symbol_table_new(),
        .display_sha256 = g_checksum_new(G_CHECKSUM_SHA256),
        .printer_sha256 = g_checksum_new(G_CHECKSUM_SHA256),
    };
    if (!load_files(guest, files, error) || !make_machine(guest, error) ||
        !boot(guest, error))
        return FALSE;
    name_addresses(guest);
    return TRUE;
}

gboolean guest_open(Guest *guest, const MachineOptions *options, char **files,
                    int *status)
{
    GError *error = NULL;
    if (guest_prepare(guest, options, files, &error) &&
        open_outputs(guest, &error))
        return TRUE;
    *status = output_error(options->command, error);
    return FALSE;
}

// --- The end ----------------------------------------------------------------

static gboolean write_back_disk(Guest *guest, GError **error)
{
    gsize bytes;
    const uint8_t *disk = hypo_machine_disk(guest->machine, &bytes);
    return !guest->options->disk_writes ||
           replacement_write(guest->options->disk, disk, bytes, error);
}

static gboolean write_record(Guest *guest, GError **error)
{
    const MachineOptions *options = guest->options;
    if (!options->record)
        return TRUE;
    gboolean open = keyboard_is_open(guest) && !guest->keys_ended;
    char *text = outside_print_schedule(guest->machine, options->head, open);
    gboolean good = output_text(options->record, text, error);
    g_free(text);
    return good;
}

gboolean guest_close_outputs(Guest *guest)
{
    GError *errors[4] = {NULL};
    if (guest->has_display)
        output_close(&guest->display, &errors[0]);
    if (guest->has_printer)
        output_close(&guest->printer, &errors[1]);
    guest->has_display = guest->has_printer = FALSE;
    write_back_disk(guest, &errors[2]);
    write_record(guest, &errors[3]);
    gboolean good = TRUE;
    for (gsize i = 0; i < G_N_ELEMENTS(errors); i++) {
        if (errors[i]) {
            output_error(guest->options->command, errors[i]);
            good = FALSE;
        }
    }
    return good;
}

void guest_close(Guest *guest)
{
    if (guest->has_display)
        output_abandon(&guest->display);
    if (guest->has_printer)
        output_abandon(&guest->printer);
    hypo_machine_free(guest->machine);
    symbol_table_free(guest->symbols);
    cli_program_free(guest->kernel);
    image_file_free(guest->embedded);
    for (gsize i = 0; i < guest->program_count; i++)
        cli_program_free(guest->programs[i]);
    g_checksum_free(guest->display_sha256);
    g_checksum_free(guest->printer_sha256);
}
