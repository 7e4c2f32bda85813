// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways to spoil an image file; see malformed.h.
#include "malformed.h"

#include <elf.h>
#include <hypo/image.h>
#include <string.h>

#include "base/bits.h"
#include "image/elf_format.h"

#define FIELD(type, member) \
    .offset = offsetof(type, member), .bytes = sizeof(((type *)NULL)->member)
#define EHDR(member)                                \
    HEADER, .offset = offsetof(Elf32_Ehdr, member), \
            .bytes = sizeof(((Elf32_Ehdr *)NULL)->member)
#define PHDR(i, member)    SEGMENT, .index = (i), FIELD(Elf32_Phdr, member)
#define SHDR(name, member) SECTION, .section = (name), FIELD(Elf32_Shdr, member)
#define ROW(name, i, type, member)                                       \
    CONTENT, .section = (name), .index = (i), .row_bytes = sizeof(type), \
             FIELD(type, member)
#define WORD(name, at) CONTENT, .section = (name), .offset = (at), .bytes = 4
#define LAST(name, back) \
    LAST_CONTENT, .section = (name), .offset = (back), .bytes = 1
// A byte of the program's name; of the first symbol's, behind the empty string.
#define NAME_BYTE(at) \
    CONTENT, .section = SECTION_NOTE, .offset = 28 + (at), .bytes = 1
#define FIRST_SYMBOL(at) \
    CONTENT, .section = ".strtab", .offset = 1 + (at), .bytes = 1

// Made from sample_program.
const Malformed malformed[] = {
    {"49 magic", HEADER, .bytes = 1, .value = 'E', .cause = "begin as an ELF"},
    {"49 class", HEADER, .offset = EI_CLASS, .bytes = 1, .value = ELFCLASS64,
     .cause = "class ELF32"},
    {"49 big-endian", HEADER, .offset = EI_DATA, .bytes = 1,
     .value = ELFDATA2MSB, .cause = "little-endian"},
    {"49 identity version", HEADER, .offset = EI_VERSION, .bytes = 1,
     .value = 2, .cause = "ELF version is 2"},
    {"49 version", EHDR(e_version), .value = 0, .cause = "ELF version is 0"},
    {"49 machine", EHDR(e_machine), .value = EM_386,
     .cause = "machine 0x3, not for Hypo"},
    {"49 type", EHDR(e_type), .value = ET_REL, .cause = "ELF type is 1"},
    {"49 header size", EHDR(e_ehsize), .value = 64, .cause = "52 bytes"},
    {"49 format version", WORD(SECTION_NOTE, 20), .value = 2,
     .cause = "format version is 2; this program reads 1"},
    {"49 note owner", WORD(SECTION_NOTE, 12), .value = 0, .cause = "Hypo's"},
    {"49 note size", SHDR(SECTION_NOTE, sh_size), .value = 40,
     .cause = "missing or of another size"},
    {"49 no note", SHDR(SECTION_NOTE, sh_type), .value = SHT_PROGBITS,
     .cause = "missing"},
    {"49 note description size", WORD(SECTION_NOTE, 4), .value = 12,
     .cause = "not Hypo's"},
    {"49 note type", WORD(SECTION_NOTE, 8), .value = 99, .cause = "not Hypo's"},

    {"50 program headers beyond", EHDR(e_phoff), .value = 0x10000,
     .cause = "program headers are not inside"},
    {"50 program headers wrap", EHDR(e_phoff), .value = 0xFFFFFFF0,
     .cause = "program headers are not inside"},
    {"50 program headers misaligned", EHDR(e_phoff), .value = 53,
     .cause = "program headers are not inside"},
    {"50 program headers in the header", EHDR(e_phoff), .value = 8,
     .cause = "program headers are not inside"},
    {"50 program header count", EHDR(e_phnum), .value = 0xFFFF,
     .cause = "count of program headers"},
    {"50 no program header", EHDR(e_phnum), .value = 0,
     .cause = "count of program headers"},
    {"50 program header size", EHDR(e_phentsize), .value = 1,
     .cause = "of 32 bytes"},
    {"50 section headers beyond", EHDR(e_shoff), .value = 0x7FFFFFFC,
     .cause = "section headers are not inside"},
    {"50 section header count 0", EHDR(e_shnum), .value = 0,
     .cause = "count of section headers"},
    {"50 section header count", EHDR(e_shnum), .value = 0xFEFF,
     .cause = "section headers are not inside"},
    {"50 section header size", EHDR(e_shentsize), .value = 64,
     .cause = "of 40 bytes"},
    {"50 section names beyond", EHDR(e_shstrndx), .value = 99,
     .cause = "section names"},
    {"50 section names nowhere", EHDR(e_shstrndx), .value = 0,
     .cause = "section names"},
    {"50 section names in text", EHDR(e_shstrndx), .value = 3,
     .cause = "no string table"},
    {"50 segment offset", PHDR(0, p_offset), .value = 0x7FFFFFFF,
     .cause = "not inside the file"},
    {"50 segment size", PHDR(0, p_filesz), .value = 0x10000,
     .cause = "not inside the file"},
    {"50 segment size wraps", PHDR(0, p_filesz), .value = 0xFFFFFFFF,
     .cause = "not inside the file"},
    {"50 section offset", SHDR(".text", sh_offset), .value = 0xFFFFFFFF,
     .cause = "is not inside the file"},
    {"50 section size wraps", SHDR(".data", sh_size), .value = 0xFFFFFFFF,
     .cause = "is not inside the file"},
    {"50 section name", SHDR(".text", sh_name), .value = 0x80000000,
     .cause = "outside of its string table"},
    {"50 section names too long", SHDR(".shstrtab", sh_size),
     .value = 0x7FFFFFFF, .cause = "is not inside the file"},
    {"50 second symbol table", SHDR(".text", sh_type), .value = SHT_SYMTAB,
     .cause = "two sections like number"},

    {"51 overlap", PHDR(1, p_vaddr), .value = 20, .cause = "overlaps"},
    {"51 order", PHDR(0, p_vaddr), .value = 0x4000, .cause = "overlaps"},
    {"51 memsz < filesz", PHDR(0, p_memsz), .value = 23,
     .cause = "stores 24 bytes in 23"},
    {"51 empty", PHDR(0, p_memsz), .value = 0, .cause = "is empty"},
    {"51 not to be loaded", PHDR(0, p_type), .value = PT_NOTE,
     .cause = "entry 0x4 is outside"},
    {"51 memsz wraps", PHDR(1, p_memsz), .value = 0xFFFFFFFF,
     .cause = "beyond the address space"},
    {"51 address wraps", PHDR(1, p_vaddr), .value = 0xFFFFFFF0,
     .cause = "beyond the address space"},
    {"51 too large", PHDR(1, p_memsz), .value = HYPO_ADDRESS_SPACE - 31,
     .cause = "beyond the address space"},
    {"51 stack", WORD(SECTION_NOTE, 24), .value = HYPO_ADDRESS_SPACE + 1,
     .cause = "stack"},

    {"52 entry outside", EHDR(e_entry), .value = 0x2000,
     .cause = "entry 0x2000 is outside"},
    {"52 entry in a gap", EHDR(e_entry), .value = 24, .cause = "outside"},
    {"52 entry odd", EHDR(e_entry), .value = 5, .cause = "multiple of 4"},

    {"53 relocation outside", ROW(SECTION_RELOCATIONS, 2, Elf32_Rel, r_offset),
     .value = 0x8000, .cause = "relocation at 0x8000 is outside"},
    {"53 relocation in zeros", ROW(SECTION_RELOCATIONS, 2, Elf32_Rel, r_offset),
     .value = 44, .cause = "relocation at 0x2c is outside"},
    {"53 relocation at the edge",
     ROW(SECTION_RELOCATIONS, 2, Elf32_Rel, r_offset), .value = 40,
     .cause = "relocation at 0x28 is outside"},
    {"53 relocation wraps", ROW(SECTION_RELOCATIONS, 2, Elf32_Rel, r_offset),
     .value = 0xFFFFFFFC, .cause = "outside"},
    {"53 relocation misaligned",
     ROW(SECTION_RELOCATIONS, 0, Elf32_Rel, r_offset), .value = 6,
     .cause = "0x6 is misaligned"},
    {"53 relocation twice", ROW(SECTION_RELOCATIONS, 2, Elf32_Rel, r_offset),
     .value = 32, .cause = "out of order"},
    {"53 relocation type", ROW(SECTION_RELOCATIONS, 0, Elf32_Rel, r_info),
     .value = 2, .cause = "unknown type 0x2"},
    {"53 relocation symbol", ROW(SECTION_RELOCATIONS, 0, Elf32_Rel, r_info),
     .value = 0x101, .cause = "unknown type 0x101"},
    {"53 relocation row size", SHDR(SECTION_RELOCATIONS, sh_entsize),
     .value = 0, .cause = "not sound"},
    {"53 relocations cut", SHDR(SECTION_RELOCATIONS, sh_size), .value = 23,
     .cause = "not sound"},
    {"53 relocations with addends", SHDR(SECTION_RELOCATIONS, sh_type),
     .value = SHT_RELA, .cause = "not sound"},
    {"53 relocations misaligned", SHDR(SECTION_RELOCATIONS, sh_offset),
     .value = 81, .cause = "not sound"},
    {"53 relocated kernel", EHDR(e_type), .value = ET_EXEC,
     .cause = "absolute and has relocations"},

    {"54 strings without end", LAST(".strtab", 1), .value = 'x',
     .cause = "has no end"},
    {"54 names without end", LAST(".shstrtab", 1), .value = 'x',
     .cause = "has no end"},
    {"54 no string table", SHDR(".symtab", sh_link), .value = 0,
     .cause = "no string table"},
    {"54 string table beyond", SHDR(SECTION_LINES, sh_link),
     .value = 0xFFFFFFFF, .cause = "no string table"},
    {"54 cyclic string table", SHDR(SECTION_ANNOTATIONS, sh_link), .value = 8,
     .cause = "no string table"},
    {"54 empty string table", SHDR(".strtab", sh_size), .value = 0,
     .cause = "no string table"},
    {"54 symbol name beyond", ROW(".symtab", 1, Elf32_Sym, st_name),
     .value = 0xFFFFFFFF, .cause = "outside of its string table"},
    {"54 symbol without name", ROW(".symtab", 1, Elf32_Sym, st_name),
     .value = 0, .cause = "none that a source can have"},
    {"54 file name beyond", WORD(SECTION_LINES, 12), .value = 0x7FFFFFFF,
     .cause = "outside of its string table"},
    {"54 annotation beyond", WORD(SECTION_ANNOTATIONS, 20), .value = 5000,
     .cause = "outside of its string table"},
    {"54 program name without end", WORD(SECTION_NOTE, 28), .value = 0,
     .cause = "name has control bytes"},
    {"54 program name with DEL", NAME_BYTE(0), .value = 0x7F,
     .cause = "name has control bytes"},
    {"54 program name with ESC", NAME_BYTE(1), .value = 0x1B,
     .cause = "name has control bytes"},
    {"54 symbol that begins with a digit", FIRST_SYMBOL(0), .value = '9',
     .cause = "none that a source can have"},
    {"54 symbol with a comma", FIRST_SYMBOL(1), .value = ',',
     .cause = "none that a source can have"},

    {"55 2^31 symbols wrap", SHDR(".symtab", sh_size), .value = 0x80000000,
     .cause = "not inside the file"},
    {"55 symbol table cut", SHDR(".symtab", sh_size), .value = 17,
     .cause = "not sound"},
    {"55 symbol table empty", SHDR(".symtab", sh_size), .value = 0,
     .cause = "cannot be read"},
    {"55 symbol row size", SHDR(".symtab", sh_entsize), .value = 1,
     .cause = "not sound"},
    {"55 symbol in no section", ROW(".symtab", 1, Elf32_Sym, st_shndx),
     .value = SHN_UNDEF, .cause = "in no section"},
    {"55 symbol section beyond", ROW(".symtab", 1, Elf32_Sym, st_shndx),
     .value = 99, .cause = "in no section"},
    {"55 symbol order", ROW(".symtab", 1, Elf32_Sym, st_value), .value = 99,
     .cause = "out of order"},
    {"55 2^31 lines", WORD(SECTION_LINES, 8), .value = 0x80000000,
     .cause = "not of its own size"},
    {"55 2^32 - 1 files", WORD(SECTION_LINES, 4), .value = 0xFFFFFFFF,
     .cause = "not of its own size"},
    {"55 2^31 annotations", WORD(SECTION_ANNOTATIONS, 4), .value = 0x80000000,
     .cause = "not of their own size"},
    {"55 lines version", WORD(SECTION_LINES, 0), .value = 9,
     .cause = "another version"},
    {"55 lines cut", SHDR(SECTION_LINES, sh_size), .value = 3,
     .cause = "too short"},
    {"55 line of no file", WORD(SECTION_LINES, 12 + 12 + 4), .value = 3,
     .cause = "no line of a file"},
    {"55 line 0", WORD(SECTION_LINES, 12 + 12 + 8), .value = 0,
     .cause = "no line of a file"},
    {"55 line order", WORD(SECTION_LINES, 12 + 12), .value = 90,
     .cause = "out of order"},
    {"55 annotation of no file", WORD(SECTION_ANNOTATIONS, 12), .value = 3,
     .cause = "no line of a file"},
    {"55 annotation of line 0", WORD(SECTION_ANNOTATIONS, 16), .value = 0,
     .cause = "no line of a file"},
};

const gsize malformed_count = G_N_ELEMENTS(malformed);

static guint8 *section_header(const GByteArray *bytes, const char *name)
{
    guint8 *table =
        bytes->data + bits_load32(bytes->data + offsetof(Elf32_Ehdr, e_shoff));
    guint count = bits_load16(bytes->data + offsetof(Elf32_Ehdr, e_shnum));
    const guint8 *names =
        bytes->data + bits_load32(table + sizeof(Elf32_Shdr) +
                                  offsetof(Elf32_Shdr, sh_offset));
    for (guint i = 1; i < count; i++) {
        guint8 *header = table + i * sizeof(Elf32_Shdr);
        if (strcmp((const char *)names + bits_load32(header), name) == 0)
            return header;
    }
    g_error("no section %s", name);
}

static guint8 *place_of(const GByteArray *bytes, const Malformed *row)
{
    guint8 *file = bytes->data;
    if (row->where == HEADER)
        return file + row->offset;
    if (row->where == SEGMENT)
        return file + bits_load32(file + offsetof(Elf32_Ehdr, e_phoff)) +
               row->index * sizeof(Elf32_Phdr) + row->offset;
    guint8 *header = section_header(bytes, row->section);
    guint8 *content =
        file + bits_load32(header + offsetof(Elf32_Shdr, sh_offset));
    guint32 size = bits_load32(header + offsetof(Elf32_Shdr, sh_size));
    if (row->where == SECTION)
        return header + row->offset;
    if (row->where == LAST_CONTENT)
        return content + size - row->offset;
    return content + (gsize)row->index * row->row_bytes + row->offset;
}

void malformed_apply(const Malformed *row, GByteArray *bytes)
{
    guint8 *place = place_of(bytes, row);
    for (guint i = 0; i < row->bytes; i++)
        place[i] = (guint8)(row->value >> (8 * i));
}
