// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sections of an image file: note, relocations, symbols, lines and
// annotations.  Every extent is tested here before libelf or anyone looks at
// the bytes.  Read next: image_check.c.
#include <string.h>

#include "base/bits.h"
#include "image/elf_format.h"
#include "image/elf_read.h"

typedef struct Sections {
    size_t count;
    const Elf32_Shdr *names;
    Elf_Scn *note, *relocations, *symbols, *lines, *annotations;
} Sections;

static gboolean check_extent(Reader *reader, const Elf32_Shdr *header,
                             size_t number)
{
    if (header->sh_type != SHT_NOBITS &&
        (guint64)header->sh_offset + header->sh_size > reader->file->size)
        return reader_refuse(reader, "section %zu is not inside the file",
                             number);
    return TRUE;
}

// A string table whose last byte is zero: every string in it has an end.
static const Elf32_Shdr *string_table(Reader *reader, size_t number)
{
    Elf_Scn *scn = number == 0 ? NULL : elf_getscn(reader->elf, number);
    const Elf32_Shdr *header = scn ? elf32_getshdr(scn) : NULL;
    if (!header || header->sh_type != SHT_STRTAB || header->sh_size == 0) {
        reader_refuse(reader, "section %zu is no string table", number);
        return NULL;
    }
    if (!check_extent(reader, header, number))
        return NULL;
    if (reader->file->bytes[header->sh_offset + header->sh_size - 1] != 0) {
        reader_refuse(reader, "a string in section %zu has no end", number);
        return NULL;
    }
    return header;
}

static const char *string_at(Reader *reader, const Elf32_Shdr *table,
                             guint32 offset)
{
    if (offset < table->sh_size)
        return (const char *)reader->file->bytes + table->sh_offset + offset;
    reader_refuse(reader, "a string is outside of its string table");
    return NULL;
}

// Where a section of this type and name goes, or NULL for all others.
static Elf_Scn **section_place(Sections *sections, const Elf32_Shdr *header,
                               const char *name)
{
    switch (header->sh_type) {
    case SHT_SYMTAB: return &sections->symbols;
    case SHT_REL:
    case SHT_RELA: return &sections->relocations;
    case SHT_NOTE:
        return strcmp(name, SECTION_NOTE) == 0 ? &sections->note : NULL;
    case SHT_PROGBITS:
        if (strcmp(name, SECTION_LINES) == 0)
            return &sections->lines;
        return strcmp(name, SECTION_ANNOTATIONS) == 0 ? &sections->annotations
                                                      : NULL;
    default: return NULL;
    }
}

static gboolean find_section(Reader *reader, Sections *sections, Elf_Scn *scn)
{
    const Elf32_Shdr *header = elf32_getshdr(scn);
    if (!header)
        return reader_refuse(reader, "%s", elf_errmsg(-1));
    const char *name = string_at(reader, sections->names, header->sh_name);
    if (!name || !check_extent(reader, header, elf_ndxscn(scn)))
        return FALSE;
    Elf_Scn **place = section_place(sections, header, name);
    if (place && *place)
        return reader_refuse(reader, "it has two sections like number %zu",
                             elf_ndxscn(scn));
    if (place)
        *place = scn;
    return TRUE;
}

static gboolean find_sections(Reader *reader, Sections *sections)
{
    size_t names;
    if (elf_getshdrnum(reader->elf, &sections->count) != 0 ||
        elf_getshdrstrndx(reader->elf, &names) != 0)
        return reader_refuse(reader, "%s", elf_errmsg(-1));
    sections->names = string_table(reader, names);
    if (!sections->names)
        return FALSE;
    Elf_Scn *scn = NULL;
    while ((scn = elf_nextscn(reader->elf, scn)) != NULL)
        if (!find_section(reader, sections, scn))
            return FALSE;
    return TRUE;
}

static gboolean read_note(Reader *reader, Elf_Scn *scn)
{
    HypoImage *image = &reader->file->image;
    const Elf32_Shdr *header = scn ? elf32_getshdr(scn) : NULL;
    if (!header || header->sh_size != NOTE_BYTES)
        return reader_refuse(reader, "its section " SECTION_NOTE
                                     " is missing or of another size");
    const guint8 *note = reader->file->bytes + header->sh_offset;
    if (bits_load32(note) != sizeof "Hypo" ||
        bits_load32(note + 4) != NOTE_DESCRIPTION_BYTES ||
        bits_load32(note + 8) != NT_HYPO_PROGRAM ||
        memcmp(note + 12, NOTE_OWNER, NOTE_OWNER_BYTES) != 0)
        return reader_refuse(reader,
                             "its section " SECTION_NOTE " is not Hypo's");
    const guint8 *description = note + 12 + NOTE_OWNER_BYTES;
    if (bits_load32(description) != ELF_FORMAT_VERSION)
        return reader_refuse(reader,
                             "its format version is %u; this program reads %u",
                             bits_load32(description), ELF_FORMAT_VERSION);
    image->stack_bytes = bits_load32(description + 4);
    memcpy(image->name, description + 8, HYPO_NAME_BYTES);
    return TRUE;
}

// The rows of a table as libelf converts them, NULL when they are not sound.
static const void *table_rows(Reader *reader, Elf_Scn *scn, Elf32_Word type,
                              size_t row_bytes, size_t *rows)
{
    const Elf32_Shdr *header = elf32_getshdr(scn);
    if (header->sh_type != type || header->sh_entsize != row_bytes ||
        header->sh_size % row_bytes != 0 || header->sh_offset % 4 != 0) {
        reader_refuse(reader, "the table in section %zu is not sound",
                      elf_ndxscn(scn));
        return NULL;
    }
    const Elf_Data *data = elf_getdata(scn, NULL);
    if (!data || !data->d_buf || data->d_size != header->sh_size) {
        reader_refuse(reader, "the table in section %zu cannot be read",
                      elf_ndxscn(scn));
        return NULL;
    }
    *rows = data->d_size / row_bytes;
    return data->d_buf;
}

static gboolean read_relocations(Reader *reader, Elf_Scn *scn)
{
    HypoImage *image = &reader->file->image;
    size_t count;
    const Elf32_Rel *rows =
        table_rows(reader, scn, SHT_REL, sizeof *rows, &count);
    if (!rows)
        return FALSE;
    guint32 *relocations = g_new(guint32, count);
    image->relocations = relocations;
    image->relocation_count = count;
    for (size_t i = 0; i < count; i++) {
        if (rows[i].r_info != ELF32_R_INFO(0, R_HYPO_32))
            return reader_refuse(reader,
                                 "the relocation at 0x%x is of unknown type "
                                 "0x%x",
                                 rows[i].r_offset, rows[i].r_info);
        relocations[i] = rows[i].r_offset;
    }
    return TRUE;
}

static gboolean read_symbol(Reader *reader, const Sections *sections,
                            const Elf32_Shdr *strings, const Elf32_Sym *row,
                            HypoSymbol *symbol)
{
    symbol->name = string_at(reader, strings, row->st_name);
    if (!symbol->name)
        return FALSE;
    symbol->value = row->st_value;
    symbol->kind =
        row->st_shndx == SHN_ABS ? HYPO_SYMBOL_CONSTANT : HYPO_SYMBOL_ADDRESS;
    if (row->st_shndx == SHN_UNDEF ||
        (row->st_shndx != SHN_ABS && row->st_shndx >= sections->count))
        return reader_refuse(reader, "a symbol is in no section");
    return TRUE;
}

static gboolean read_symbols(Reader *reader, const Sections *sections)
{
    HypoImage *image = &reader->file->image;
    size_t count;
    const Elf32_Sym *rows =
        table_rows(reader, sections->symbols, SHT_SYMTAB, sizeof *rows, &count);
    const Elf32_Shdr *strings =
        rows ? string_table(reader, elf32_getshdr(sections->symbols)->sh_link)
             : NULL;
    if (!strings)
        return FALSE;
    if (count == 0)
        return reader_refuse(reader, "its symbol table is empty");
    HypoSymbol *symbols = g_new(HypoSymbol, count - 1);
    image->symbols = symbols;
    image->symbol_count = count - 1;
    for (size_t i = 1; i < count; i++)
        if (!read_symbol(reader, sections, strings, &rows[i], &symbols[i - 1]))
            return FALSE;
    return TRUE;
}

// A private section: bytes, their number, and the string table it refers to.
typedef struct Private {
    const guint8 *bytes;
    guint32 size;
    const Elf32_Shdr *strings;
} Private;

static gboolean open_private(Reader *reader, Elf_Scn *scn, guint32 least_bytes,
                             Private *section)
{
    const Elf32_Shdr *header = elf32_getshdr(scn);
    section->bytes = reader->file->bytes + header->sh_offset;
    section->size = header->sh_size;
    if (section->size < least_bytes ||
        bits_load32(section->bytes) != ELF_FORMAT_VERSION) {
        reader_refuse(reader, "section %zu is too short or of another version",
                      elf_ndxscn(scn));
        return FALSE;
    }
    section->strings = string_table(reader, header->sh_link);
    return section->strings != NULL;
}

static gboolean read_files(Reader *reader, const Private *section)
{
    HypoImage *image = &reader->file->image;
    const guint8 *rows = section->bytes + LINES_HEADER_BYTES;
    const char **files = g_new0(const char *, image->file_count);
    image->files = files;
    for (size_t i = 0; i < image->file_count; i++) {
        files[i] = string_at(reader, section->strings,
                             bits_load32(rows + i * FILE_BYTES));
        if (!files[i])
            return FALSE;
    }
    return TRUE;
}

static gboolean read_lines(Reader *reader, Elf_Scn *scn)
{
    HypoImage *image = &reader->file->image;
    Private section = {0};
    if (!open_private(reader, scn, LINES_HEADER_BYTES, &section))
        return FALSE;
    guint64 files = bits_load32(section.bytes + 4);
    guint64 lines = bits_load32(section.bytes + 8);
    if (LINES_HEADER_BYTES + files * FILE_BYTES + lines * LINE_BYTES !=
        section.size)
        return reader_refuse(reader, "its line table is not of its own size");
    image->file_count = files;
    if (!read_files(reader, &section))
        return FALSE;
    const guint8 *row = section.bytes + LINES_HEADER_BYTES + files * FILE_BYTES;
    HypoLine *table = g_new(HypoLine, lines);
    image->lines = table;
    image->line_count = lines;
    for (size_t i = 0; i < lines; i++, row += LINE_BYTES)
        table[i] = (HypoLine){
            .address = bits_load32(row),
            .file = bits_load32(row + 4),
            .line = bits_load32(row + 8),
        };
    return TRUE;
}

static gboolean read_annotations(Reader *reader, Elf_Scn *scn)
{
    HypoImage *image = &reader->file->image;
    Private section = {0};
    if (!open_private(reader, scn, ANNOTATIONS_HEADER_BYTES, &section))
        return FALSE;
    guint64 count = bits_load32(section.bytes + 4);
    if (ANNOTATIONS_HEADER_BYTES + count * ANNOTATION_BYTES != section.size)
        return reader_refuse(reader,
                             "its annotations are not of their own size");
    const guint8 *row = section.bytes + ANNOTATIONS_HEADER_BYTES;
    HypoAnnotation *table = g_new(HypoAnnotation, count);
    image->annotations = table;
    image->annotation_count = count;
    for (size_t i = 0; i < count; i++, row += ANNOTATION_BYTES) {
        table[i] = (HypoAnnotation){
            .address = bits_load32(row),
            .file = bits_load32(row + 4),
            .line = bits_load32(row + 8),
            .text = string_at(reader, section.strings, bits_load32(row + 12)),
        };
        if (!table[i].text)
            return FALSE;
    }
    return TRUE;
}

gboolean reader_read_sections(Reader *reader)
{
    Sections sections = {0};
    if (!find_sections(reader, &sections) || !read_note(reader, sections.note))
        return FALSE;
    if (sections.relocations && !read_relocations(reader, sections.relocations))
        return FALSE;
    if (sections.symbols && !read_symbols(reader, &sections))
        return FALSE;
    if (sections.lines && !read_lines(reader, sections.lines))
        return FALSE;
    return !sections.annotations ||
           read_annotations(reader, sections.annotations);
}
