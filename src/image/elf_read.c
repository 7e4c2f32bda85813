// SPDX-License-Identifier: GPL-3.0-or-later
//
// ELF files to images.  The file is hostile: the header is tested byte by byte
// before libelf sees the file, and each section before its data is asked for;
// what the numbers mean is then tested by image_check.  Names and bytes stay in
// the one copy of the file.  Read next: image_check.c.
#include "image/elf_read.h"

#include <stdarg.h>
#include <string.h>

#include "base/bits.h"
#include "image/elf_format.h"
#include "image/image_check.h"

G_DEFINE_QUARK(image - error - quark, image_error)

gboolean reader_refuse(Reader *reader, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *cause = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_set_error(reader->error, IMAGE_ERROR, IMAGE_ERROR_MALFORMED,
                "%s: not a usable image: %s; assemble it again with hypo asm",
                reader->name, cause);
    g_free(cause);
    return FALSE;
}

gboolean image_is_elf(const void *bytes, gsize size)
{
    return size >= SELFMAG && memcmp(bytes, ELFMAG, SELFMAG) == 0;
}

static gboolean check_identity(Reader *reader)
{
    const guint8 *bytes = reader->file->bytes;
    if (!image_is_elf(bytes, reader->file->size))
        return reader_refuse(reader, "it does not begin as an ELF file does");
    if (reader->file->size > IMAGE_FILE_BYTES_MAX)
        return reader_refuse(reader, "it is larger than %d MiB",
                             IMAGE_FILE_BYTES_MAX >> 20);
    if (reader->file->size < sizeof(Elf32_Ehdr))
        return reader_refuse(reader, "it ends within the ELF header");
    if (bytes[EI_CLASS] != ELFCLASS32)
        return reader_refuse(reader, "it is not of class ELF32");
    if (bytes[EI_DATA] != ELFDATA2LSB)
        return reader_refuse(reader, "it is not little-endian");
    if (bytes[EI_VERSION] != EV_CURRENT)
        return reader_refuse(reader, "its ELF version is %u, not %u",
                             bytes[EI_VERSION], EV_CURRENT);
    return TRUE;
}

// A table of headers in the file: aligned, not empty and wholly inside.
static gboolean check_table(Reader *reader, const char *what, gsize at,
                            gsize count_at, guint row_bytes)
{
    const guint8 *bytes = reader->file->bytes;
    guint64 offset = bits_load32(bytes + at);
    guint64 rows = bits_load16(bytes + count_at);
    if (bits_load16(bytes + count_at - 2) != row_bytes)
        return reader_refuse(reader, "its %s headers are not of %u bytes", what,
                             row_bytes);
    if (rows == 0 || rows >= SHN_LORESERVE)
        return reader_refuse(reader, "it has no proper count of %s headers",
                             what);
    if (offset % 4 != 0 || offset < sizeof(Elf32_Ehdr) ||
        offset + rows * row_bytes > reader->file->size)
        return reader_refuse(reader, "its %s headers are not inside the file",
                             what);
    return TRUE;
}

static gboolean check_header(Reader *reader)
{
    const guint8 *bytes = reader->file->bytes;
    guint32 type = bits_load16(bytes + offsetof(Elf32_Ehdr, e_type));
    guint32 machine = bits_load16(bytes + offsetof(Elf32_Ehdr, e_machine));
    guint32 version = bits_load32(bytes + offsetof(Elf32_Ehdr, e_version));
    guint32 names = bits_load16(bytes + offsetof(Elf32_Ehdr, e_shstrndx));
    guint32 sections = bits_load16(bytes + offsetof(Elf32_Ehdr, e_shnum));
    if (machine != EM_HYPO)
        return reader_refuse(reader, "it is for machine 0x%x, not for Hypo",
                             machine);
    if (version != EV_CURRENT)
        return reader_refuse(reader, "its ELF version is %u, not %u", version,
                             EV_CURRENT);
    if (type != ET_EXEC && type != ET_DYN)
        return reader_refuse(reader, "its ELF type is %u, not %u or %u", type,
                             ET_EXEC, ET_DYN);
    if (bits_load16(bytes + offsetof(Elf32_Ehdr, e_ehsize)) !=
        sizeof(Elf32_Ehdr))
        return reader_refuse(reader, "its ELF header is not of %zu bytes",
                             sizeof(Elf32_Ehdr));
    if (!check_table(reader, "program", offsetof(Elf32_Ehdr, e_phoff),
                     offsetof(Elf32_Ehdr, e_phnum), sizeof(Elf32_Phdr)) ||
        !check_table(reader, "section", offsetof(Elf32_Ehdr, e_shoff),
                     offsetof(Elf32_Ehdr, e_shnum), sizeof(Elf32_Shdr)))
        return FALSE;
    if (names == SHN_UNDEF || names >= sections)
        return reader_refuse(reader, "its section names are in no section");
    return TRUE;
}

static gboolean read_segment(Reader *reader, const Elf32_Phdr *header,
                             HypoSegment *segment)
{
    if (header->p_filesz > 0 &&
        (guint64)header->p_offset + header->p_filesz > reader->file->size)
        return reader_refuse(
            reader, "the bytes of the segment at 0x%x are not inside the file",
            header->p_vaddr);
    *segment = (HypoSegment){
        .address = header->p_vaddr,
        .size = header->p_memsz,
        .stored = header->p_filesz,
        .executable = (header->p_flags & PF_X) != 0,
        .bytes = header->p_filesz > 0 ? reader->file->bytes + header->p_offset
                                      : NULL,
    };
    return TRUE;
}

static gboolean read_segments(Reader *reader)
{
    ImageFile *file = reader->file;
    const Elf32_Phdr *headers = elf32_getphdr(reader->elf);
    gsize rows = bits_load16(file->bytes + offsetof(Elf32_Ehdr, e_phnum));
    if (!headers)
        return reader_refuse(reader, "%s", elf_errmsg(-1));
    HypoSegment *segments = g_new0(HypoSegment, rows);
    file->image.segments = segments;
    for (gsize i = 0; i < rows; i++) {
        if (headers[i].p_type != PT_LOAD)
            continue;
        if (!read_segment(reader, &headers[i],
                          &segments[file->image.segment_count]))
            return FALSE;
        file->image.segment_count++;
    }
    return TRUE;
}

static gboolean read_file(Reader *reader)
{
    HypoImage *image = &reader->file->image;
    const Elf32_Ehdr *header = elf32_getehdr(reader->elf);
    if (!header)
        return reader_refuse(reader, "%s", elf_errmsg(-1));
    image->absolute = header->e_type == ET_EXEC;
    image->entry = header->e_entry;
    if (!read_segments(reader) || !reader_read_sections(reader))
        return FALSE;
    char *cause = image_check(image);
    if (!cause)
        return TRUE;
    reader_refuse(reader, "%s", cause);
    g_free(cause);
    return FALSE;
}

static gboolean read_checked(Reader *reader)
{
    if (!check_identity(reader) || !check_header(reader))
        return FALSE;
    elf_version(EV_CURRENT);
    reader->elf = elf_memory((char *)reader->file->bytes, reader->file->size);
    if (!reader->elf)
        return reader_refuse(reader, "%s", elf_errmsg(-1));
    gboolean done = read_file(reader);
    elf_end(reader->elf);
    return done;
}

ImageFile *image_read_elf(const void *bytes, gsize size, const char *name,
                          GError **error)
{
    ImageFile *file = g_new0(ImageFile, 1);
    Reader reader = {.name = name, .file = file, .error = error};
    file->bytes = g_memdup2(bytes, size);
    file->size = size;
    if (read_checked(&reader))
        return file;
    image_file_free(file);
    return NULL;
}

const HypoImage *image_file_image(const ImageFile *file)
{
    return &file->image;
}

// The image's tables are const to all others, and the file's own.
static void free_table(const void *table)
{
    gpointer block;
    memcpy(&block, &table, sizeof block);
    g_free(block);
}

void image_file_free(ImageFile *file)
{
    if (!file)
        return;
    free_table(file->image.segments);
    free_table(file->image.relocations);
    free_table(file->image.symbols);
    free_table(file->image.files);
    free_table(file->image.lines);
    free_table(file->image.annotations);
    g_free(file->bytes);
    g_free(file);
}
