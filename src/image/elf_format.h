// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Hypo image is as an ELF file.  All numbers are 32 bits, little-endian.
//
//   header     ET_EXEC: absolute, a kernel; ET_DYN: relocatable, a program
//   segments   one PT_LOAD for each HypoSegment, in order, with PF_X for text;
//              p_vaddr: address, p_filesz: bytes stored, p_memsz: size
//   .text .data .bss   the same bytes as sections, for `size` and `objdump`
//   .note.hypo         owner "Hypo", type 0x100: format version, stack bytes,
//                      name (16 bytes, padded with zeros)
//   .rel.hypo          SHT_REL, all of type R_HYPO_32: the place where the
//                      program is loaded is added to the word at r_offset
//   .symtab .strtab    SHN_ABS: a constant; any other section: an address
//   .hypo.lines        version, count of files, count of lines; for each file
//                      the offset of its name in .strtab; for each line
//                      address, file, line
//   .hypo.annotations  version, count; for each address, file, line, offset of
//                      the text in .strtab
//
// A stripped image lacks the last four.  Other sections are ignored.
#ifndef IMAGE_ELF_FORMAT_H
#define IMAGE_ELF_FORMAT_H

enum {
    EM_HYPO = 0xDA42, // private; no registered machine has it
    R_HYPO_32 = 1,
    NT_HYPO_PROGRAM = 0x100, // below, other owners' meanings are shown
    ELF_FORMAT_VERSION = 1,

    NOTE_OWNER_BYTES = 8, // "Hypo", its zero, padding to 4
    NOTE_DESCRIPTION_BYTES = 24,
    NOTE_BYTES = 12 + NOTE_OWNER_BYTES + NOTE_DESCRIPTION_BYTES,
    LINES_HEADER_BYTES = 12,
    FILE_BYTES = 4,
    LINE_BYTES = 12,
    ANNOTATIONS_HEADER_BYTES = 8,
    ANNOTATION_BYTES = 16,

    // Two sections a segment must leave section numbers below SHN_LORESERVE.
    SEGMENTS_MAX = 0x7000,
};

#define SECTION_NOTE        ".note.hypo"
#define SECTION_RELOCATIONS ".rel.hypo"
#define SECTION_LINES       ".hypo.lines"
#define SECTION_ANNOTATIONS ".hypo.annotations"
#define NOTE_OWNER          "Hypo\0\0\0"

#endif
