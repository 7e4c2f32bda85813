// SPDX-License-Identifier: MIT
//
// Reads files of test cases; the format is in case.h.
#include "case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void append(CaseFile *file, const char *text, size_t length)
{
    if (file->size + length > file->capacity) {
        file->capacity = 2 * (file->size + length);
        file->text = realloc(file->text, file->capacity);
        if (!file->text)
            abort();
    }
    if (length > 0)
        memcpy(file->text + file->size, text, length);
    file->size += length;
}

static void copy(char *out, size_t capacity, const char *text)
{
    size_t length = strlen(text);
    if (length >= capacity)
        abort(); // a case that is too long would test something else
    memcpy(out, text, length + 1);
}

static CaseFile *file_new(Case *test, const char *name)
{
    if (test->file_count == MOST_FILES)
        abort();
    CaseFile *file = &test->files[test->file_count++];
    copy(file->name, sizeof file->name, name);
    test->line = 0;
    return file;
}

static void expect(Case *test, char kind, const char *text)
{
    if (test->expected_count == MOST_EXPECTED)
        abort();
    Expected *expected = &test->expected[test->expected_count++];
    expected->kind = kind;
    expected->line = test->line;
    while (*text == ' ')
        text++;
    copy(expected->text, sizeof expected->text, text);
}

static void define(Case *test, const char *text)
{
    const char *mark = strchr(text, '=');
    if (!mark || test->definition_count == MOST_DEFINITIONS)
        abort();
    char *name = test->definition_names[test->definition_count];
    while (*text == ' ')
        text++;
    snprintf(name, NAME, "%.*s", (int)(mark - text), text);
    test->definitions[test->definition_count++] =
        (HypoDefinition){name, (uint32_t)strtoul(mark + 1, NULL, 0)};
}

static void append_escaped(CaseFile *file, const char *line)
{
    while (*line != '\0') {
        char byte = *line++;
        if (byte == '\\' && *line == 'x') {
            char digits[3] = {line[1], line[2], '\0'};
            byte = (char)strtoul(digits, NULL, 16);
            line += 3;
        } else if (byte == '\\' && (*line == 'n' || *line == 'r')) {
            byte = *line++ == 'n' ? '\n' : '\r';
        }
        append(file, &byte, 1);
    }
}

// Takes the expectations off the end of a line, the last mark first.
static bool take_expectations(Case *test, char *line)
{
    char *mark = NULL;
    char *first = strstr(line, ";!");
    char *placed = strstr(line, ";=");
    if (!first || (placed && placed < first))
        mark = placed;
    else
        mark = first;
    if (!mark)
        return true;
    char *rest = mark;
    while (mark > line && mark[-1] == ' ')
        mark--;
    bool alone = mark == line;
    test->line += alone ? 0 : 1;
    while (rest) {
        char *next = strstr(rest + 2, " ;=");
        if (next)
            *next = '\0';
        expect(test, rest[1], rest + 2);
        rest = next ? next + 1 : NULL;
    }
    test->line -= alone ? 0 : 1;
    *mark = '\0';
    return !alone;
}

static void read_line(Case *test, char *line)
{
    CaseFile *file = &test->files[test->file_count - 1];
    if (strncmp(line, ";+++ ", 5) == 0) {
        file_new(test, line + 5);
        return;
    }
    if (strncmp(line, ";-D ", 4) == 0) {
        define(test, line + 4);
        return;
    }
    if (!take_expectations(test, line))
        return;
    test->line++;
    if (test->escaped) {
        append_escaped(file, line);
    } else {
        append(file, line, strlen(line));
        append(file, "\n", 1);
    }
}

static Case *case_new(Case **cases, size_t *count, char *name)
{
    char *escaped = strstr(name, " (escaped)");
    *cases = realloc(*cases, (*count + 1) * sizeof **cases);
    if (!*cases)
        abort();
    Case *test = &(*cases)[(*count)++];
    memset(test, 0, sizeof *test);
    test->escaped = escaped != NULL;
    if (escaped)
        *escaped = '\0';
    copy(test->name, sizeof test->name, name);
    file_new(test, name);
    return test;
}

Case *cases_read(const char *path, size_t *count)
{
    static char line[4096];
    FILE *file = fopen(path, "rb");
    Case *cases = NULL;
    *count = 0;
    if (!file)
        return NULL;
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        if (strncmp(line, ";--- ", 5) == 0)
            case_new(&cases, count, line + 5);
        else if (*count > 0)
            read_line(&cases[*count - 1], line);
    }
    fclose(file);
    // The texts do not move any more: definitions may point into the cases.
    for (size_t i = 0; i < *count; i++)
        for (size_t j = 0; j < cases[i].definition_count; j++)
            cases[i].definitions[j].name = cases[i].definition_names[j];
    return cases;
}

void cases_free(Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < cases[i].file_count; j++)
            free(cases[i].files[j].text);
    free(cases);
}
