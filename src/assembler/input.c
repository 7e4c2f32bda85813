// SPDX-License-Identifier: MIT
//
// The stack of files, macro expansions and repetitions, and the line that comes
// next.  Keeps the limits on depth and amount, so that every source ends.  Read
// next: macro.c for what fills the frames, statement.c for what reads the
// lines.
#include <string.h>

#include "assembler/table.h"

struct FileName {
    const char *name;
    uint32_t index;
    UT_hash_handle hh;
};

static const SourceFile *file_new(Assembler *a, const HypoSource *source)
{
    FileName *known;
    size_t length = strlen(source->name);
    HASH_FIND(hh, a->files, source->name, length, known);
    if (!known) {
        known = arena_allocate(&a->work, sizeof *known);
        known->name = arena_copy(&a->assembly->keep, source->name, length);
        known->index = (uint32_t)HASH_COUNT(a->files);
        HASH_ADD_KEYPTR(hh, a->files, known->name, length, known);
        // A file that is included again is not longer for that.
        a->assembly->budget.limit += source->size * MEMORY_PER_BYTE;
    }
    SourceFile *file = arena_allocate(&a->work, sizeof *file);
    const char *text = source->size > 0 ? source->text : "";
    *file = (SourceFile){known->name, text, text + source->size, known->index};
    return file;
}

static Frame *frame_push(Assembler *a, FrameKind kind, const Context *context)
{
    Frame *frame = arena_allocate(&a->scratch, sizeof *frame);
    *frame = (Frame){.outer = a->frame,
                     .kind = kind,
                     .context = context,
                     .conditions = a->conditions.count};
    frame->mark = arena_mark(&a->scratch);
    a->frame = frame;
    return frame;
}

static _Noreturn void too_much(Assembler *a, Slice word, const char *what)
{
    report_error(a, a->line, word, "%s", what);
    assembler_escape(a);
}

static Slice line_word(const Line *line)
{
    Slice word = statement_word(line);
    return word.length > 0 ? word : (Slice){word.text, 1};
}

static void count_source(Assembler *a, size_t bytes, Slice word)
{
    a->source_bytes += bytes;
    if (a->source_bytes <= SOURCE_BYTES_MAX)
        return;
    static const char text[] =
        "the source, includes counted, is larger than 16 MiB";
    if (a->line)
        too_much(a, word, text);
    report_source(a, HYPO_ERROR, "%s", text);
    assembler_escape(a);
}

// An old Macintosh file would be read as one line that is a comment from its
// first semicolon on; say so instead.
static bool has_lone_returns(Assembler *a, const SourceFile *file)
{
    size_t size = (size_t)(file->end - file->text);
    const char *lone = size > 0 ? memchr(file->text, '\r', size) : NULL;
    if (!lone || lone + 1 == file->end || memchr(file->text, '\n', size))
        return false;
    Line line = {.text = file->text,
                 .end = file->end,
                 .raw = file->text,
                 .raw_end = file->end,
                 .body = file->text,
                 .file = file,
                 .context = a->frame->context,
                 .number = 1,
                 .serial = ++a->serial};
    return !report_error(a, &line, (Slice){lone, 1},
                         "lines end in a carriage return alone; save the file "
                         "with line ends LF or CR LF");
}

static void frame_open(Assembler *a, const HypoSource *source,
                       const Context *context)
{
    static const char bom[] = "\xEF\xBB\xBF";
    const SourceFile *file = file_new(a, source);
    Frame *frame = frame_push(a, FRAME_FILE, context);
    frame->file = file;
    frame->at = file->text;
    if (!a->root)
        a->root = file;
    if (file->end - file->text >= 3 && memcmp(file->text, bom, 3) == 0)
        frame->at += 3;
    if (has_lone_returns(a, file))
        frame->at = file->end;
}

void input_open(Assembler *a, const HypoSource *source, Slice word)
{
    frame_open(a, source, NULL);
    count_source(a, source->size, word);
}

// Lines of a macro belong, for a debugger, to the line of the outermost call.
static const Context *context_new(Assembler *a, const char *macro, Slice word)
{
    Context *context = arena_allocate(&a->scratch, sizeof *context);
    const Context *outer = a->line->context;
    *context = (Context){.outer = outer,
                         .line = a->line,
                         .word = word,
                         .macro = macro,
                         .file_index = a->line->file->index,
                         .line_number = a->line->number};
    if (outer && outer->macro) {
        context->file_index = outer->file_index;
        context->line_number = outer->line_number;
    }
    return context;
}

void input_include(Assembler *a, const HypoSource *source, Slice word)
{
    if (a->includes == INCLUDES_DEEP)
        too_much(a, word,
                 "includes are more than 64 deep; does the file "
                 "include itself?");
    count_source(a, source->size, word);
    a->includes++;
    frame_open(a, source, context_new(a, NULL, word));
}

void input_expand(Assembler *a, const Macro *macro, const Slice *arguments,
                  Slice word)
{
    if (a->macros == MACROS_DEEP)
        too_much(a, word,
                 "macros call each other more than 64 deep; does this "
                 "one call itself without end?");
    const Context *context = context_new(a, macro->name, word);
    Frame *frame = frame_push(a, FRAME_MACRO, context);
    frame->macro = macro;
    frame->arguments = arguments;
    frame->lines = macro->lines;
    frame->count = macro->line_count;
    frame->rounds = 1;
    frame->expansion = a->expansions++;
    a->macros++;
}

void input_repeat(Assembler *a, const BodyLine *lines, size_t count,
                  uint32_t rounds, Slice word)
{
    if (rounds == 0)
        return;
    if (a->repeats == REPEATS_DEEP)
        too_much(a, word, "`.rept` is more than 64 deep");
    Frame *frame = frame_push(a, FRAME_REPEAT, a->frame->context);
    frame->lines = lines;
    frame->count = count;
    frame->rounds = rounds;
    a->repeats++;
}

static void frame_pop(Assembler *a)
{
    Frame *frame = a->frame;
    if (a->collection.operation && a->collection.frame == frame)
        macro_abandon(a);
    condition_abandon(a, frame->conditions);
    a->includes -= frame->kind == FRAME_FILE;
    a->macros -= frame->kind == FRAME_MACRO;
    a->repeats -= frame->kind == FRAME_REPEAT;
    a->frame = frame->outer;
}

static bool file_line(Frame *frame, Line *line)
{
    const SourceFile *file = frame->file;
    if (frame->at == file->end)
        return false;
    const char *start = frame->at;
    const char *stop = memchr(start, '\n', (size_t)(file->end - start));
    frame->at = stop ? stop + 1 : file->end;
    stop = stop ? stop : file->end;
    if (stop > start && stop[-1] == '\r')
        stop--;
    line->text = line->raw = line->body = start;
    line->end = line->raw_end = stop;
    line->file = file;
    line->number = ++frame->number;
    return true;
}

// What a backslash in a macro body begins: its end, and what it becomes.  False
// if it stays as written.
static bool parameter_at(const Frame *frame, const char *at, const char *end,
                         const char **stop, Slice *value, char digits[16])
{
    if (end - at >= 3 && at[1] == '(' && at[2] == ')') {
        *stop = at + 3;
        *value = (Slice){at, 0};
        return true;
    }
    if (end - at >= 2 && at[1] == '@') {
        Text text = text_into(digits, 16);
        text_print(&text, "%u", (unsigned)frame->expansion);
        *stop = at + 2;
        *value = (Slice){digits, text.length};
        return true;
    }
    *stop = scan_name_end(at + 1, end);
    size_t length = (size_t)(*stop - at - 1);
    for (size_t i = 0; i < frame->macro->parameter_count; i++) {
        Slice name = frame->macro->parameters[i].name;
        if (name.length != length || memcmp(name.text, at + 1, length) != 0)
            continue;
        *value = frame->arguments[i];
        return true;
    }
    // `\\` is one escape: its second half begins nothing.
    if (length == 0)
        *stop = end - at >= 2 && at[1] == '\\' ? at + 2 : at + 1;
    return false;
}

static void append(Assembler *a, const char *text, size_t length)
{
    if (length > EXPANDED_LINE_MAX - a->expanded.count)
        too_much(a, line_word(a->line),
                 "with its parameters this line is longer than 64 KiB");
    assembler_reserve(a, &a->expanded, length);
    if (length > 0)
        memcpy(a->expanded.items + a->expanded.count, text, length);
    a->expanded.count += length;
}

// Fills the parameters of a macro into the line.
static void fill_in(Assembler *a, const Frame *frame, Line *line)
{
    const char *at = line->body;
    const char *end = line->end;
    a->expanded.count = a->splices.count = 0;
    while (at < end) {
        const char *mark = memchr(at, '\\', (size_t)(end - at));
        append(a, at, (size_t)((mark ? mark : end) - at));
        if (!mark)
            break;
        char digits[16];
        Slice value;
        bool found = parameter_at(frame, mark, end, &at, &value, digits);
        if (!found) {
            append(a, mark, (size_t)(at - mark));
            continue;
        }
        assembler_reserve(a, &a->splices, 1);
        a->splices.items[a->splices.count++] =
            (Splice){(uint32_t)a->expanded.count, (uint32_t)value.length,
                     (uint32_t)(mark - line->body), (uint32_t)(at - mark)};
        append(a, value.text, value.length);
    }
    if (a->splices.count == 0)
        return;
    size_t bytes = a->splices.count * sizeof(Splice);
    Splice *splices = arena_allocate(&a->scratch, bytes);
    memcpy(splices, a->splices.items, bytes);
    line->splices = splices;
    line->splice_count = (uint32_t)a->splices.count;
    line->text = arena_copy(&a->scratch, a->expanded.items, a->expanded.count);
    line->end = line->text + a->expanded.count;
    a->expanded_bytes += a->expanded.count;
}

static bool body_line(Assembler *a, Frame *frame, Line *line)
{
    if (frame->next == frame->count) {
        if (--frame->rounds == 0 || frame->count == 0)
            return false;
        frame->next = 0;
    }
    const BodyLine *body = &frame->lines[frame->next++];
    line->text = line->body = body->text;
    line->end = body->end;
    line->raw = body->raw;
    line->raw_end = body->raw_end;
    line->file = body->file;
    line->number = body->number;
    a->line = line;
    a->statements++;
    a->expanded_bytes += (size_t)(body->end - body->text);
    if (frame->kind == FRAME_MACRO &&
        memchr(body->text, '\\', (size_t)(body->end - body->text)))
        fill_in(a, frame, line);
    return true;
}

static void scratch_rewind(Assembler *a, const Frame *frame)
{
    ArenaMark mark = frame->mark;
    if (a->collection.operation)
        return; // the body's lines are in scratch
    if (a->floor.used > mark.used)
        mark = a->floor;
    arena_rewind(&a->scratch, mark);
}

static void check_limits(Assembler *a)
{
    if (a->statements > STATEMENTS_MAX)
        too_much(a, line_word(a->line),
                 "more than 4194304 statements; does a `.rept` or a macro "
                 "repeat too often?");
    if (a->expanded_bytes > EXPANDED_BYTES_MAX)
        too_much(a, line_word(a->line),
                 "`.rept` and macros make more than 64 MiB of text");
}

bool input_next(Assembler *a)
{
    while (a->frame) {
        Frame *frame = a->frame;
        scratch_rewind(a, frame);
        Line *line = arena_allocate(&a->scratch, sizeof *line);
        *line = (Line){.context = frame->context, .serial = a->serial + 1};
        bool found = frame->kind == FRAME_FILE ? file_line(frame, line)
                                               : body_line(a, frame, line);
        if (found) {
            a->serial++;
            a->line = line;
            a->at = line->text;
            a->end = line->end;
            check_limits(a);
            return true;
        }
        frame_pop(a);
    }
    return false;
}

void files_export(Assembler *a)
{
    HypoAssembly *assembly = a->assembly;
    size_t count = HASH_COUNT(a->files);
    const char **names =
        arena_allocate_array(&assembly->keep, count, sizeof *names);
    for (const FileName *file = a->files; file; file = file->hh.next)
        names[file->index] = file->name;
    assembly->image.files = names;
    assembly->image.file_count = count;
}
