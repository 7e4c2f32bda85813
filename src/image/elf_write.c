// SPDX-License-Identifier: GPL-3.0-or-later
//
// Images to ELF files, laid out by libelf as elf_format.h says.  The same image
// always gives the same bytes.  Read next: elf_read.c.
#include <errno.h>
#include <libelf.h>
#include <string.h>

#include "base/bits.h"
#include "image/elf_format.h"
#include "image/image_check.h"
#include "image/image_file.h"
#include "image/replace.h"

typedef struct Writer {
    const HypoImage *image;
    Elf *elf;
    GPtrArray *buffers;      // blocks that libelf reads until it has written
    GString *names;          // .shstrtab
    GString *strings;        // .strtab
    size_t *segment_section; // for each segment its first section
    gboolean failed;         // a call of libelf did; elf_errmsg says which
} Writer;

typedef struct NewSection {
    const char *name;
    Elf32_Shdr header; // without sh_name, sh_offset and sh_size
    Elf_Type type;
    gpointer bytes; // taken over; NULL for SHT_NOBITS
    size_t size;
} NewSection;

static guint32 string_add(GString *strings, const char *text)
{
    guint32 offset = (guint32)strings->len;
    g_string_append(strings, text);
    g_string_append_c(strings, '\0');
    return offset;
}

static void put32(GByteArray *array, guint32 value)
{
    guint8 bytes[4];
    bits_store32(bytes, value);
    g_byte_array_append(array, bytes, sizeof bytes);
}

// Sets writer->failed when libelf has no memory.
static void section_fill(Writer *writer, Elf_Scn *scn,
                         const NewSection *section)
{
    if (section->bytes)
        g_ptr_array_add(writer->buffers, section->bytes);
    Elf_Data *data = scn ? elf_newdata(scn) : NULL;
    Elf32_Shdr *header = data ? elf32_getshdr(scn) : NULL;
    if (!header) {
        writer->failed = TRUE;
        return;
    }
    *header = section->header;
    header->sh_size = (Elf32_Word)section->size;
    data->d_type = section->type;
    data->d_align = header->sh_addralign;
    data->d_buf = section->bytes;
    data->d_size = section->size;
    data->d_version = EV_CURRENT;
}

// Gives the section's number.
static size_t section_add(Writer *writer, const NewSection *section)
{
    NewSection named = *section;
    Elf_Scn *scn = elf_newscn(writer->elf);
    named.header.sh_name = string_add(writer->names, section->name);
    section_fill(writer, scn, &named);
    return scn ? elf_ndxscn(scn) : 0;
}

static size_t section_add_bytes(Writer *writer, const char *name,
                                Elf32_Word link, GByteArray *array)
{
    NewSection section = {
        .name = name,
        .header = {.sh_type = SHT_PROGBITS, .sh_link = link, .sh_addralign = 4},
        .type = ELF_T_BYTE,
        .size = array->len,
    };
    section.bytes = g_byte_array_free(array, FALSE);
    return section_add(writer, &section);
}

static Elf32_Word alignment_of(guint32 address)
{
    return address % 4 == 0 ? 4 : 1;
}

// What is stored and what is only zero become two sections, as `size` counts.
static void write_segment(Writer *writer, size_t index)
{
    const HypoSegment *segment = &writer->image->segments[index];
    Elf32_Word flags =
        SHF_ALLOC | SHF_WRITE | (segment->executable ? SHF_EXECINSTR : 0);
    NewSection stored = {
        .name = segment->executable ? ".text" : ".data",
        .header = {.sh_type = SHT_PROGBITS,
                   .sh_flags = flags,
                   .sh_addr = segment->address,
                   .sh_addralign = alignment_of(segment->address)},
        .type = ELF_T_BYTE,
        .size = segment->stored,
    };
    NewSection zero = stored;
    size_t first = 0;
    if (segment->stored > 0) {
        stored.bytes = g_memdup2(segment->bytes, segment->stored);
        first = section_add(writer, &stored);
    }
    if (segment->stored < segment->size) {
        zero.name = ".bss";
        zero.header.sh_type = SHT_NOBITS;
        zero.header.sh_addr += segment->stored;
        zero.header.sh_addralign = alignment_of(zero.header.sh_addr);
        zero.size = segment->size - segment->stored;
        size_t number = section_add(writer, &zero);
        first = first ? first : number;
    }
    writer->segment_section[index] = first;
}

static void write_note(Writer *writer)
{
    const HypoImage *image = writer->image;
    GByteArray *array = g_byte_array_sized_new(NOTE_BYTES);
    put32(array, sizeof "Hypo");
    put32(array, NOTE_DESCRIPTION_BYTES);
    put32(array, NT_HYPO_PROGRAM);
    g_byte_array_append(array, (const guint8 *)NOTE_OWNER, NOTE_OWNER_BYTES);
    put32(array, ELF_FORMAT_VERSION);
    put32(array, image->stack_bytes);
    g_byte_array_append(array, (const guint8 *)image->name, HYPO_NAME_BYTES);
    NewSection section = {
        .name = SECTION_NOTE,
        .header = {.sh_type = SHT_NOTE, .sh_addralign = 4},
        .type = ELF_T_BYTE,
        .size = array->len,
    };
    section.bytes = g_byte_array_free(array, FALSE);
    section_add(writer, &section);
}

static void write_relocations(Writer *writer, Elf32_Word symbol_section)
{
    const HypoImage *image = writer->image;
    Elf32_Rel *rows = g_new0(Elf32_Rel, image->relocation_count);
    for (size_t i = 0; i < image->relocation_count; i++) {
        rows[i].r_offset = image->relocations[i];
        rows[i].r_info = ELF32_R_INFO(0, R_HYPO_32);
    }
    NewSection section = {
        .name = SECTION_RELOCATIONS,
        .header = {.sh_type = SHT_REL,
                   .sh_link = symbol_section,
                   .sh_addralign = 4,
                   .sh_entsize = sizeof *rows},
        .type = ELF_T_REL,
        .bytes = rows,
        .size = image->relocation_count * sizeof *rows,
    };
    section_add(writer, &section);
}

// An address belongs to the segment at or before it, else to the first.
static Elf32_Half symbol_section(const Writer *writer, const HypoSymbol *symbol)
{
    const HypoImage *image = writer->image;
    size_t low = 0, high = image->segment_count;
    if (symbol->kind == HYPO_SYMBOL_CONSTANT)
        return SHN_ABS;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (image->segments[middle].address <= symbol->value)
            low = middle;
        else
            high = middle;
    }
    return (Elf32_Half)writer->segment_section[low];
}

static Elf32_Word write_symbols(Writer *writer, Elf32_Word string_section)
{
    const HypoImage *image = writer->image;
    Elf32_Sym *rows = g_new0(Elf32_Sym, image->symbol_count + 1);
    for (size_t i = 0; i < image->symbol_count; i++) {
        const HypoSymbol *symbol = &image->symbols[i];
        rows[i + 1] = (Elf32_Sym){
            .st_name = string_add(writer->strings, symbol->name),
            .st_value = symbol->value,
            .st_info = ELF32_ST_INFO(STB_GLOBAL, STT_NOTYPE),
            .st_shndx = symbol_section(writer, symbol),
        };
    }
    NewSection section = {
        .name = ".symtab",
        .header = {.sh_type = SHT_SYMTAB,
                   .sh_link = string_section,
                   .sh_info = 1, // the first global symbol
                   .sh_addralign = 4,
                   .sh_entsize = sizeof *rows},
        .type = ELF_T_SYM,
        .bytes = rows,
        .size = (image->symbol_count + 1) * sizeof *rows,
    };
    return (Elf32_Word)section_add(writer, &section);
}

static void write_lines(Writer *writer, Elf32_Word string_section)
{
    const HypoImage *image = writer->image;
    GByteArray *array = g_byte_array_new();
    put32(array, ELF_FORMAT_VERSION);
    put32(array, (guint32)image->file_count);
    put32(array, (guint32)image->line_count);
    for (size_t i = 0; i < image->file_count; i++)
        put32(array, string_add(writer->strings, image->files[i]));
    for (size_t i = 0; i < image->line_count; i++) {
        put32(array, image->lines[i].address);
        put32(array, image->lines[i].file);
        put32(array, image->lines[i].line);
    }
    section_add_bytes(writer, SECTION_LINES, string_section, array);
}

static void write_annotations(Writer *writer, Elf32_Word string_section)
{
    const HypoImage *image = writer->image;
    GByteArray *array = g_byte_array_new();
    put32(array, ELF_FORMAT_VERSION);
    put32(array, (guint32)image->annotation_count);
    for (size_t i = 0; i < image->annotation_count; i++) {
        const HypoAnnotation *annotation = &image->annotations[i];
        put32(array, annotation->address);
        put32(array, annotation->file);
        put32(array, annotation->line);
        put32(array, string_add(writer->strings, annotation->text));
    }
    section_add_bytes(writer, SECTION_ANNOTATIONS, string_section, array);
}

// The string tables have their numbers from the beginning and their text at the
// end, when all names are in it.
static void write_strings(Writer *writer, Elf_Scn *scn, const char *name,
                          GString *strings)
{
    NewSection section = {
        .header = {.sh_type = SHT_STRTAB, .sh_addralign = 1},
        .type = ELF_T_BYTE,
    };
    section.header.sh_name = string_add(writer->names, name);
    section.size = strings->len;
    section.bytes = g_memdup2(strings->str, strings->len);
    section_fill(writer, scn, &section);
}

static void write_sections(Writer *writer, gboolean strip)
{
    Elf_Scn *names = elf_newscn(writer->elf);
    Elf_Scn *strings = strip ? NULL : elf_newscn(writer->elf);
    Elf32_Word symbol_number = 0;
    for (size_t i = 0; i < writer->image->segment_count; i++)
        write_segment(writer, i);
    write_note(writer);
    if (strings) {
        Elf32_Word number = (Elf32_Word)elf_ndxscn(strings);
        symbol_number = write_symbols(writer, number);
        write_lines(writer, number);
        write_annotations(writer, number);
        write_strings(writer, strings, ".strtab", writer->strings);
    }
    if (writer->image->relocation_count > 0)
        write_relocations(writer, symbol_number);
    write_strings(writer, names, ".shstrtab", writer->names);
}

static void write_header(Writer *writer)
{
    Elf32_Ehdr *header = elf32_newehdr(writer->elf);
    if (!header) {
        writer->failed = TRUE;
        return;
    }
    header->e_ident[EI_DATA] = ELFDATA2LSB;
    header->e_type = writer->image->absolute ? ET_EXEC : ET_DYN;
    header->e_machine = EM_HYPO;
    header->e_version = EV_CURRENT;
    header->e_entry = writer->image->entry;
    header->e_shstrndx = 1;
}

// After libelf has laid the sections out: where each segment's bytes are.
static void write_program_headers(Writer *writer, Elf32_Phdr *headers)
{
    for (size_t i = 0; i < writer->image->segment_count; i++) {
        const HypoSegment *segment = &writer->image->segments[i];
        Elf_Scn *scn = elf_getscn(writer->elf, writer->segment_section[i]);
        const Elf32_Shdr *section = elf32_getshdr(scn);
        headers[i] = (Elf32_Phdr){
            .p_type = PT_LOAD,
            .p_offset = section->sh_offset,
            .p_vaddr = segment->address,
            .p_paddr = segment->address,
            .p_filesz = segment->stored,
            .p_memsz = segment->size,
            .p_flags = PF_R | PF_W | (segment->executable ? PF_X : 0),
            .p_align = 1,
        };
    }
}

// Hands over to libelf; FALSE with writer->failed or a GError.
static gboolean write_all(Writer *writer, gboolean strip, const char *path,
                          GError **error)
{
    write_header(writer);
    Elf32_Phdr *headers =
        writer->failed
            ? NULL
            : elf32_newphdr(writer->elf, writer->image->segment_count);
    if (!headers)
        return FALSE;
    write_sections(writer, strip);
    off_t size = writer->failed ? -1 : elf_update(writer->elf, ELF_C_NULL);
    if (size < 0)
        return FALSE;
    if (size > IMAGE_FILE_BYTES_MAX) {
        g_set_error(error, IMAGE_ERROR, IMAGE_ERROR_UNFIT,
                    "%s would be larger than %d MiB; %s", path,
                    IMAGE_FILE_BYTES_MAX >> 20,
                    strip ? "make the program smaller"
                          : "leave out symbols and lines with --strip");
        return FALSE;
    }
    write_program_headers(writer, headers);
    elf_flagphdr(writer->elf, ELF_C_SET, ELF_F_DIRTY);
    return elf_update(writer->elf, ELF_C_WRITE) >= 0;
}

static gboolean write_to(Writer *writer, int fd, gboolean strip,
                         const char *path, GError **error)
{
    GError *local = NULL;
    elf_version(EV_CURRENT);
    errno = 0;
    writer->elf = elf_begin(fd, ELF_C_WRITE, NULL);
    gboolean done = writer->elf && write_all(writer, strip, path, &local);
    int reason = errno;
    if (!done && !local)
        g_set_error(&local, IMAGE_ERROR, IMAGE_ERROR_WRITE,
                    "cannot write %s: %s", path,
                    reason ? g_strerror(reason) : elf_errmsg(-1));
    elf_end(writer->elf);
    if (local)
        g_propagate_error(error, local);
    return done;
}

static gboolean write_checked(const HypoImage *image, int fd, gboolean strip,
                              const char *path, GError **error)
{
    Writer writer = {
        .image = image,
        .buffers = g_ptr_array_new_with_free_func(g_free),
        .names = g_string_new_len("", 1),
        .strings = g_string_new_len("", 1),
        .segment_section = g_new0(size_t, image->segment_count),
    };
    gboolean done = write_to(&writer, fd, strip, path, error);
    g_ptr_array_free(writer.buffers, TRUE);
    g_string_free(writer.names, TRUE);
    g_string_free(writer.strings, TRUE);
    g_free(writer.segment_section);
    return done;
}

gboolean image_write_elf(const HypoImage *image, const char *path,
                         gboolean strip, GError **error)
{
    char *cause = image_check(image);
    if (cause) {
        g_set_error(error, IMAGE_ERROR, IMAGE_ERROR_UNFIT,
                    "%s cannot be written: %s", path, cause);
        g_free(cause);
        return FALSE;
    }
    Replacement replacement;
    GError *local = NULL;
    if (!replacement_begin(&replacement, path, &local)) {
        g_set_error_literal(error, IMAGE_ERROR, IMAGE_ERROR_WRITE,
                            local->message);
        g_error_free(local);
        return FALSE;
    }
    if (!write_checked(image, replacement.fd, strip, path, error)) {
        replacement_abandon(&replacement);
        return FALSE;
    }
    if (!replacement_commit(&replacement, &local)) {
        g_set_error_literal(error, IMAGE_ERROR, IMAGE_ERROR_WRITE,
                            local->message);
        g_error_free(local);
        return FALSE;
    }
    return TRUE;
}
