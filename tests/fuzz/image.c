// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as an image file.  One that is accepted is written and read again
// to the same bytes, boots, and runs a thousand ticks.
#include <glib.h>
#include <hypo/assembler.h>
#include <hypo/boot.h>
#include <hypo/device.h>
#include <string.h>

#include "fuzz.h"
#include "image/image_file.h"
#include "scratch.h"

enum { TICKS = 1000 };

static const char *const words[] = {"\177ELF",    ".text",   ".data",
                                    ".bss",       ".symtab", ".strtab",
                                    ".note.hypo", "start"};

const char *fuzz_token(size_t index)
{
    return index < G_N_ELEMENTS(words) ? words[index] : NULL;
}

// Boots the one program there is, and halts when that calls or fails.
static const char kernel_text[] = "        .org 0\n"
                                  "        .psw boot, 0, 0, 0, 0x100000, 0\n"
                                  "        .org 0x40\n"
                                  "        .psw end, 0, 0, 0, 0x100000, 0\n"
                                  "        .org 0x600\n"
                                  "boot:   lm r1, r3, 0x230\n"
                                  "        sw r1, first + 12\n"
                                  "        sw r2, first + 16\n"
                                  "        sw r3, first\n"
                                  "        lpsw first\n"
                                  "end:    halt r0\n"
                                  "        .align 4\n"
                                  "first:  .psw 0, 0, 1, 0, 0, 0xff\n";

static HypoAssembly *kernel(void)
{
    const HypoSource source = {"kernel", kernel_text, sizeof kernel_text - 1};
    const HypoAssemblerOptions options = {0};
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    FUZZ_CHECK(assembly && hypo_assembly_image(assembly), "the kernel");
    return assembly;
}

static void boot(const HypoImage *image)
{
    HypoMachineOptions options = {.device_types = hypo_standard_devices,
                                  .output_bytes_max = TICKS};
    HypoMachine *machine = hypo_machine_new(&options);
    HypoAssembly *own = kernel();
    HypoProgram program = {.image = image};
    gsize count = image->absolute ? 0 : 1, culprit;
    const HypoImage *first = image->absolute ? image : hypo_assembly_image(own);
    FUZZ_CHECK(machine != NULL, "no memory");
    if (hypo_boot(machine, first, &program, count, &culprit) == HYPO_BOOT_OK)
        hypo_machine_run(machine, TICKS);
    hypo_machine_free(machine);
    hypo_assembly_free(own);
}

// What is written of an image that was read is read as the same image.
static void write_again(const ImageFile *file)
{
    static char *path;
    char *first, *second;
    gsize first_size, second_size;
    GError *error = NULL;
    if (!path)
        path = scratch_file("image");
    FUZZ_CHECK(image_write_elf(image_file_image(file), path, FALSE, &error) &&
                   g_file_get_contents(path, &first, &first_size, NULL),
               error ? error->message : "not written");
    ImageFile *again = image_read_elf(first, first_size, "again", &error);
    FUZZ_CHECK(again != NULL, error ? error->message : "no error");
    FUZZ_CHECK(image_write_elf(image_file_image(again), path, FALSE, NULL) &&
                   g_file_get_contents(path, &second, &second_size, NULL),
               "not written again");
    FUZZ_CHECK(first_size == second_size &&
                   memcmp(first, second, first_size) == 0,
               "another image");
    image_file_free(again);
    g_free(first);
    g_free(second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    GError *error = NULL;
    ImageFile *file = image_read_elf(data, size, "input", &error);
    FUZZ_CHECK((file != NULL) == (error == NULL), "an image and an error");
    if (file) {
        write_again(file);
        boot(image_file_image(file));
    }
    image_file_free(file);
    g_clear_error(&error);
    return 0;
}
