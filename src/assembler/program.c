// SPDX-License-Identifier: MIT
//
// Directives about the program as a whole, and .include: .entry .name .stack.
#include <string.h>

#include <hypo/image.h>

#include "assembler/operation.h"

// True the first time; a second one is an error.
static bool only_once(Assembler *a, Setting *setting)
{
    Slice word = statement_word(a->line);
    if (setting->given) {
        report_at(a, word, "a second `%S`", word.length, word.text);
        report_note(a, &setting->place, "the first one is here");
        return false;
    }
    setting->given = true;
    setting->place = report_place(a->line, word);
    return true;
}

bool directive_entry(Assembler *a, const Directive *directive)
{
    (void)directive;
    if (!only_once(a, &a->entry))
        return false;
    const char *start = scan_blanks(a->at, a->end);
    const Expression *expression = value_parse(a);
    if (!expression || !statement_end(a))
        return false;
    Fixup fixup = fixup_here(a, expression);
    fixup.where = value_text(start, a->at);
    fixup.apply = entry_apply;
    fixup_postpone(a, &fixup); // what is text is known at the end
    return true;
}

bool directive_name(Assembler *a, const Directive *directive)
{
    Slice name;
    (void)directive;
    a->at = scan_blanks(a->at, a->end);
    const char *start = a->at;
    if (!only_once(a, &a->name) ||
        !statement_string(a, "the program's name", &name))
        return false;
    Slice where = {start, (size_t)(a->at - start)};
    if (name.length >= HYPO_NAME_BYTES)
        return report_at(a, where,
                         "a program's name has at most 15 bytes; this one has "
                         "%u",
                         (unsigned)name.length);
    for (size_t i = 0; i < name.length; i++)
        if ((unsigned char)name.text[i] < ' ' || name.text[i] == 0x7F)
            return report_at(a, where,
                             "a program's name has no control bytes; this one "
                             "has 0x%x",
                             (uint32_t)(unsigned char)name.text[i]);
    if (!statement_end(a))
        return false;
    memcpy(a->assembly->image.name, name.text, name.length);
    return true;
}

bool directive_stack(Assembler *a, const Directive *directive)
{
    uint32_t bytes;
    (void)directive;
    if (!only_once(a, &a->stack) ||
        !value_in_range(a, "the size of `.stack`", 0, HYPO_ADDRESS_SPACE,
                        &bytes))
        return false;
    a->assembly->image.stack_bytes = bytes;
    return statement_end(a);
}

static const char *why_not(HypoReadStatus status)
{
    switch (status) {
    case HYPO_READ_MISSING:
        return "there is no such file beside the including file, in the -I "
               "folders or in the installed asm folder";
    case HYPO_READ_NOT_A_FILE: return "this is no ordinary file";
    case HYPO_READ_TOO_LARGE: return "the file is too large";
    default: return "the file cannot be read";
    }
}

bool directive_include(Assembler *a, const Directive *directive)
{
    Slice name;
    HypoSource source;
    (void)directive;
    a->at = scan_blanks(a->at, a->end);
    const char *start = a->at;
    if (!statement_string(a, "the file's name", &name))
        return false;
    Slice where = {start, (size_t)(a->at - start)};
    if (name.length == 0 || memchr(name.text, '\0', name.length))
        return report_at(a, where, "this is no name of a file");
    if (!statement_end(a))
        return false;
    const HypoIncluder *includer = &a->options->includer;
    HypoReadStatus status = HYPO_READ_MISSING;
    char *path = arena_copy(&a->scratch, name.text, name.length);
    if (includer->read)
        status = includer->read(includer->context, path, a->line->file->name,
                                &source);
    if (status != HYPO_READ_OK) {
        a->include_failed = true;
        return report_at(a, where, "`%s`: %s", path, why_not(status));
    }
    input_include(a, &source, where);
    return true;
}
