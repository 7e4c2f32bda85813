// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes what is made from the tables of src/isa and src/devices:
//   hypo-generate inc             asm/include/machine.inc
//   hypo-generate doc FILE        FILE with its generated tables made anew
// scripts/generate puts the results in place; a test compares them.
#include <stdio.h>
#include <string.h>

#include <glib.h>
#include <hypo/device.h>
#include <hypo/image.h>
#include <hypo/isa.h>

// --- machine.inc ------------------------------------------------------------

static void constant(const char *name, guint32 value, const char *comment)
{
    char text[16];
    g_snprintf(text, sizeof text, value < 10 ? "%u" : "0x%x", value);
    printf("        .equ    %s, %s%*s; %s\n", name, text,
           MAX(1, 22 - (int)strlen(name) - (int)strlen(text)), "", comment);
}

// The name of a field or class as a symbol: "MPI.base" becomes PSW_BASE.
static void print_psw(void)
{
    static const char *const ids[] = {
#define PSW_FIELD(id, name, offset, mask, meaning) #id,
#include "isa/psw.def"
#undef PSW_FIELD
    };
    puts("\n; The PSW: offsets of its fields");
    for (guint i = 0; i < HYPO_PSW_FIELDS; i++) {
        char *name = g_strconcat("PSW_", ids[i], NULL);
        constant(name, hypo_psw_field(i)->offset, hypo_psw_field(i)->meaning);
        g_free(name);
    }
    constant("PSW_BYTES", HYPO_PSW_BYTES, "all of it");
    constant("M_KERNEL", 0, "PSW.M: kernel mode");
    constant("M_USER", 1, "PSW.M: user mode");
}

// Reset saves nothing; it and machine check have no bit in IM that acts.
static void print_class(guint number)
{
    const HypoClassInfo *info = hypo_class(number);
    char *upper = g_ascii_strup(info->name, -1);
    const struct {
        const char *prefix;
        guint32 value;
        const char *comment;
    } rows[] = {
        {"CLASS_", number, info->when},
        {"VECTOR_", HYPO_VECTORS + HYPO_PSW_BYTES * number, "its vector"},
        {"SAVED_", HYPO_SAVED + HYPO_PSW_BYTES * number,
         "where its interrupts save the PSW"},
        {"IM_", 1u << number, "its bit in IM"},
    };
    gsize count = number == HYPO_CLASS_RESET     ? 2
                  : number == HYPO_CLASS_MACHINE ? 3
                                                 : G_N_ELEMENTS(rows);
    for (gsize i = 0; i < count; i++) {
        char *name = g_strconcat(rows[i].prefix, upper, NULL);
        constant(name, rows[i].value, rows[i].comment);
        g_free(name);
    }
    g_free(upper);
}

static void print_interrupts(void)
{
    puts("\n; Interrupt classes");
    for (guint i = 0; hypo_class(i); i++)
        print_class(i);
    constant("IM_NONE", 0, "all closed");
    constant("IM_ALL", 0xFF, "all open");
    puts("\n; Exceptions: interrupt codes of the program class");
    for (guint32 code = 0x101; hypo_exception(code); code++) {
        char *name = g_strconcat("EXC_", hypo_exception(code)->id, NULL);
        constant(name, code, hypo_exception(code)->name);
        g_free(name);
    }
}

static void print_devices(void)
{
    puts("\n; Devices");
    for (const HypoDeviceType *const *type = hypo_standard_devices; *type;
         type++) {
        char *upper = g_ascii_strup((*type)->name, -1);
        char *name = g_strconcat("DEV_", upper, NULL);
        constant(name, (*type)->number, (*type)->timing);
        g_free(name);
        g_free(upper);
    }
    puts("\n; Command blocks: offsets of the fields, commands, status");
    constant("CB_COMMAND", 0, "1 read, 2 write");
    constant("CB_BUFFER", 4, "physical address");
    constant("CB_COUNT", 8, "bytes");
    constant("CB_BLOCK", 12, "disk block number, else 0");
    constant("CB_RESIDUAL", 16, "out: bytes not transferred");
    constant("CB_STATUS", 20, "out: status");
    constant("CB_BYTES", 32, "all of it; the last two words are the kernel's");
    constant("CMD_READ", HYPO_COMMAND_READ, "");
    constant("CMD_WRITE", HYPO_COMMAND_WRITE, "");
    constant("IO_DONE", HYPO_IO_DONE, "");
    constant("IO_END", HYPO_IO_END_OF_INPUT, "end of input");
    constant("IO_COMMAND", HYPO_IO_INVALID_COMMAND, "invalid command");
    constant("IO_BUFFER", HYPO_IO_BUFFER_OUTSIDE_MEMORY,
             "buffer outside memory");
    constant("IO_BLOCK", HYPO_IO_INVALID_BLOCK, "invalid block");
    constant("IO_ERROR", HYPO_IO_DEVICE_ERROR, "device error");
    constant("IO_HALTED", HYPO_IO_HALTED, "ended by hio");
    constant("DISK_BLOCK", HYPO_DISK_BLOCK, "bytes of a disk block");
}

static void print_boot(void)
{
    puts("\n; The boot information block");
    constant("BOOT_BLOCK", HYPO_BOOT_BLOCK, "where it is; r1 at reset");
    constant("BOOT_MAGIC", HYPO_BOOT_MAGIC, "its first word, \"HYPO\"");
    constant("BOOT_MEMORY", HYPO_BOOT_BLOCK + 4, "memory size");
    constant("BOOT_COUNT", HYPO_BOOT_BLOCK + 8, "number of programs");
    constant("BOOT_FREE", HYPO_BOOT_BLOCK + 12, "first free byte above them");
    constant("BOOT_PROGRAMS", HYPO_BOOT_BLOCK + 0x20, "their entries");
    constant("BOOT_PROGRAMS_MAX", HYPO_PROGRAMS_MAX, "at most");
    constant("BP_NAME", 0, "of an entry: name, zero-padded");
    constant("BP_NAME_BYTES", HYPO_NAME_BYTES, "its size");
    constant("BP_START", 16, "where the program is");
    constant("BP_SIZE", 20, "its size, stack included");
    constant("BP_ENTRY", 24, "entry address");
    constant("BP_ARGUMENT", 28, "argument word");
    constant("BP_BYTES", 32, "all of an entry");
    constant("SAVED_STACK", HYPO_SAVED_STACK_POINTER,
             "with --saved-area stack: its pointer");
    constant("KERNEL_CODE", HYPO_KERNEL_CODE,
             "where a kernel conventionally begins its code");
}

static void print_include(void)
{
    puts("; SPDX-License-Identifier: MIT\n"
         ";\n"
         "; Constants of the machine, made from the simulator's own tables by\n"
         "; scripts/generate: do not edit.  See docs/machine.md.");
    print_psw();
    print_interrupts();
    print_devices();
    print_boot();
}

// --- Tables of the manual ---------------------------------------------------

static char *operands_in_words(const HypoInstruction *row)
{
    GString *out = g_string_new(NULL);
    for (const char *letter = row->operands; *letter; letter++) {
        static const char *const words[] = {
            ['d'] = "rd",    ['s'] = "rd",  ['a'] = "ra",  ['A'] = "ra",
            ['b'] = "rb",    ['f'] = "rd",  ['l'] = "ra",  ['k'] = "mask",
            ['i'] = "imm",   ['u'] = "imm", ['h'] = "imm", ['c'] = "code",
            ['t'] = "label", ['m'] = "mem",
        };
        g_string_append_printf(out, "%s%s", out->len ? ", " : " ",
                               words[(guchar)*letter]);
    }
    return g_string_free(out, FALSE);
}

static void print_instructions(void)
{
    puts("| op | mnemonic | format | effect | CC |\n"
         "| --- | --- | --- | --- | --- |");
    for (guint opcode = 0; opcode < 0x80; opcode++) {
        const HypoInstruction *row = hypo_instruction((guint8)opcode);
        const HypoInstruction *near = hypo_instruction((guint8)(opcode | 0x80));
        if (!row)
            continue;
        char *operands = operands_in_words(row);
        printf("| %02X%s", opcode, near ? " " : "");
        if (near)
            printf("%02X", opcode | 0x80);
        printf(" | `%s%s` | %s%s%s | %s%s | %s |\n", row->mnemonic, operands,
               hypo_format(row->format)->name, near ? " " : "",
               near ? hypo_format(near->format)->name : "",
               row->flags & HYPO_PRIVILEGED ? "**privileged**: " : "",
               row->effect, row->flags & HYPO_SETS_CC ? "yes" : "");
        g_free(operands);
    }
}

static void print_formats(void)
{
    puts("| format | layout |\n| --- | --- |");
    for (guint i = 0; i < HYPO_FORMATS; i++)
        printf("| `%s` | %s |\n", hypo_format(i)->name, hypo_format(i)->layout);
}

static void print_psw_table(void)
{
    puts("| offset | field | meaning |\n| --- | --- | --- |");
    for (guint i = 0; i < HYPO_PSW_FIELDS; i++)
        printf("| +%u | `%s` | %s |\n", hypo_psw_field(i)->offset,
               hypo_psw_field(i)->name, hypo_psw_field(i)->meaning);
}

static void print_classes(void)
{
    puts("| class | name | when | IC | II |\n| --- | --- | --- | --- | --- |");
    for (guint i = 0; hypo_class(i); i++)
        printf("| %u | %s | %s | %s | %s |\n", i, hypo_class(i)->name,
               hypo_class(i)->when, hypo_class(i)->code,
               hypo_class(i)->information);
    puts("| 6, 7 | - | unused | | |");
}

static void print_exceptions(void)
{
    puts("| IC | exception | II |\n| --- | --- | --- |");
    for (guint32 code = 0x101; hypo_exception(code); code++)
        printf("| `0x%X` | %s | %s |\n", code, hypo_exception(code)->name,
               hypo_exception(code)->information);
}

static const struct {
    const char *name;
    void (*print)(void);
} tables[] = {
    {"instructions", print_instructions},
    {"formats", print_formats},
    {"psw", print_psw_table},
    {"classes", print_classes},
    {"exceptions", print_exceptions},
};

// Copies the document, putting a table between each pair of markers.
static int print_document(const char *path)
{
    static const char begin[] = "<!-- generated: ";
    char *text;
    if (!g_file_get_contents(path, &text, NULL, NULL)) {
        fprintf(stderr, "hypo-generate: cannot read %s\n", path);
        return 1;
    }
    gboolean within = FALSE;
    char **lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++) {
        within = within && !g_str_has_prefix(*line, "<!-- end generated");
        if (!within)
            printf("%s%s", *line, line[1] ? "\n" : "");
        if (!g_str_has_prefix(*line, begin))
            continue;
        within = TRUE;
        for (gsize i = 0; i < G_N_ELEMENTS(tables); i++)
            if (g_str_has_prefix(*line + strlen(begin), tables[i].name))
                tables[i].print();
    }
    g_strfreev(lines);
    g_free(text);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "inc") == 0)
        print_include();
    else if (argc == 3 && strcmp(argv[1], "doc") == 0)
        return print_document(argv[2]);
    else
        return 64;
    return 0;
}
