// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a fuzz target without libFuzzer: every file of its corpus, then ROUNDS
// inputs made from them by chance.  `fuzz-NAME CORPUS ROUNDS`, or
// `fuzz-NAME --dictionary`, which prints the target's words for libFuzzer.
// HYPO_TEST_SEED repeats a run, HYPO_TEST_SCALE multiplies the rounds.  An
// input that ends the process, or takes 60 seconds, is left in fuzz-found.
#include <dirent.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "differential/random.h"
#include "fuzz.h"

enum {
    FILES_MAX = 1000,
    INPUT_MAX = 1 << 14, // bytes
    CHANGES_MAX = 8,     // of one input
    SECONDS_MAX = 60,    // for one input
};

typedef struct Input {
    uint8_t *bytes;
    size_t size;
} Input;

typedef struct Corpus {
    Input files[FILES_MAX];
    size_t count;
} Corpus;

// The input that runs: for the handlers below.
static const uint8_t *running;
static size_t running_bytes;

// --- What is left of an input that was too much -----------------------------

static void leave_input(void)
{
    static const char message[] = "the input is left in fuzz-found\n";
    int fd = open("fuzz-found", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (fd < 0 || write(fd, running, running_bytes) < 0 ||
        write(STDERR_FILENO, message, sizeof message - 1) < 0)
        return;
    close(fd);
}

static void on_signal(int number)
{
    leave_input();
    signal(number, SIG_DFL);
    raise(number);
}

// The sanitizers end the process themselves, and call this before.
void __sanitizer_set_death_callback(void (*callback)(void))
    __attribute__((weak));

static void watch(void)
{
    static const int signals[] = {SIGSEGV, SIGBUS,  SIGILL,
                                  SIGFPE,  SIGABRT, SIGALRM};
    if (__sanitizer_set_death_callback) {
        __sanitizer_set_death_callback(leave_input);
        signal(SIGABRT, on_signal);
        signal(SIGALRM, on_signal);
        return;
    }
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        signal(signals[i], on_signal);
}

static void run(const uint8_t *bytes, size_t size)
{
    // Of just this size, so that a sanitizer sees one byte more.
    uint8_t *exact = malloc(size + (size == 0));
    if (!exact)
        abort();
    memcpy(exact, bytes, size);
    running = exact;
    running_bytes = size;
    alarm(SECONDS_MAX);
    LLVMFuzzerTestOneInput(exact, size);
    alarm(0);
    free(exact);
}

// --- The corpus -------------------------------------------------------------

static void read_file(Corpus *corpus, const char *folder, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    uint8_t *bytes = malloc(INPUT_MAX);
    if (!file || !bytes || corpus->count == FILES_MAX)
        abort();
    size_t size = fread(bytes, 1, INPUT_MAX, file);
    if (fgetc(file) != EOF) {
        fprintf(stderr, "%s is larger than %d bytes\n", path, INPUT_MAX);
        exit(1);
    }
    fclose(file);
    Input *input = &corpus->files[corpus->count++];
    input->bytes = bytes;
    input->size = size;
}

static int is_file(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

// In the order of their names, so that a seed repeats a run.
static void read_corpus(Corpus *corpus, const char *folder)
{
    struct dirent **names;
    int count = scandir(folder, &names, is_file, alphasort);
    if (count <= 0) {
        fprintf(stderr, "%s: no corpus\n", folder);
        exit(1);
    }
    for (int i = 0; i < count; i++) {
        read_file(corpus, folder, names[i]->d_name);
        free(names[i]);
    }
    free(names);
}

// --- Making inputs ----------------------------------------------------------

// Puts `count` bytes in the place of `drop` at `at`, as far as there is room.
static void replace(Input *input, size_t at, size_t drop, const void *bytes,
                    size_t count)
{
    if (drop > input->size - at)
        drop = input->size - at;
    if (input->size - drop + count > INPUT_MAX)
        return;
    memmove(input->bytes + at + count, input->bytes + at + drop,
            input->size - at - drop);
    memcpy(input->bytes + at, bytes, count);
    input->size += count - drop;
}

static void put_token(Input *input, size_t at, Random *random)
{
    uint32_t count = 0;
    while (fuzz_token(count))
        count++;
    if (count == 0)
        return;
    const char *token = fuzz_token(random_below(random, count));
    size_t drop = random_one_in(random, 2) ? 0 : strlen(token);
    replace(input, at, drop, token, strlen(token));
}

static void put_number(Input *input, size_t at, Random *random)
{
    static const uint32_t corners[] = {
        0,      1,          4,          0x7F,       0xFF,      0x7FFF,
        0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFC, 0xFFFFFFFF};
    uint32_t value = random_one_in(random, 3) ? random_word(random)
                                              : RANDOM_PICK(random, corners);
    uint8_t bytes[4];
    for (unsigned i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)(value >> 8 * i);
    size_t count = (size_t)1 << random_below(random, 3);
    replace(input, at, count, bytes, count);
}

// A piece of this input or of another.
static void put_piece(Input *input, size_t at, const Input *from,
                      Random *random)
{
    uint8_t piece[256];
    if (from->size == 0)
        return;
    size_t begin = random_below(random, (uint32_t)from->size);
    size_t count = 1 + random_below(random, sizeof piece);
    if (count > from->size - begin)
        count = from->size - begin;
    memcpy(piece, from->bytes + begin, count);
    replace(input, at, random_one_in(random, 2) ? 0 : count, piece, count);
}

static void change(Input *input, const Corpus *corpus, Random *random)
{
    size_t at = random_below(random, (uint32_t)input->size + 1);
    uint8_t byte = (uint8_t)random_word(random);
    switch (random_below(random, 8)) {
    case 0: replace(input, at, 1, &byte, 1); break;
    case 1: replace(input, at, 1 + random_below(random, 40), "", 0); break;
    case 2: put_piece(input, at, input, random); break;
    case 3:
        put_piece(input, at,
                  &corpus->files[random_below(random, (uint32_t)corpus->count)],
                  random);
        break;
    case 4: put_number(input, at, random); break;
    case 5:
        if (at < input->size)
            input->bytes[at] ^= (uint8_t)(1u << random_below(random, 8));
        break;
    default: put_token(input, at, random); break;
    }
}

static void run_changed(const Corpus *corpus, Random *random)
{
    uint8_t bytes[INPUT_MAX];
    Input input = {bytes, 0};
    const Input *from =
        &corpus->files[random_below(random, (uint32_t)corpus->count)];
    replace(&input, 0, 0, from->bytes, from->size);
    uint32_t changes = 1 + random_below(random, CHANGES_MAX);
    for (uint32_t i = 0; i < changes; i++)
        change(&input, corpus, random);
    run(bytes, input.size);
}

// --- The program ------------------------------------------------------------

static void print_dictionary(void)
{
    const char *token;
    for (size_t i = 0; (token = fuzz_token(i)); i++) {
        putchar('"');
        for (const char *at = token; *at; at++)
            printf(strchr("\"\\", *at) || *at < ' ' || *at > '~' ? "\\x%02x"
                                                                 : "%c",
                   (unsigned char)*at);
        puts("\"");
    }
}

static uint64_t rounds_of(const char *text)
{
    const char *scale = getenv("HYPO_TEST_SCALE");
    double rounds = strtod(text, NULL) * (scale ? strtod(scale, NULL) : 1);
    return (uint64_t)rounds;
}

int main(int argc, char **argv)
{
    static Corpus corpus;
    if (argc == 2 && strcmp(argv[1], "--dictionary") == 0) {
        print_dictionary();
        return 0;
    }
    if (argc != 3)
        return 2;
    const char *given = getenv("HYPO_TEST_SEED");
    uint64_t seed =
        given ? strtoull(given, NULL, 0) : (uint64_t)time(NULL) << 8;
    uint64_t rounds = rounds_of(argv[2]);
    Random random = {seed};
    read_corpus(&corpus, argv[1]);
    dprintf(STDERR_FILENO, "HYPO_TEST_SEED=%" PRIu64 "\n", seed);
    watch();
    for (size_t i = 0; i < corpus.count; i++)
        run(corpus.files[i].bytes, corpus.files[i].size);
    for (uint64_t i = 0; i < rounds; i++)
        run_changed(&corpus, &random);
    dprintf(STDERR_FILENO, "%zu files, %" PRIu64 " rounds passed\n",
            corpus.count, rounds);
    for (size_t i = 0; i < corpus.count; i++)
        free(corpus.files[i].bytes);
    return 0;
}
