// SPDX-License-Identifier: MIT
//
// What the model's tests share: checks, words, a machine that is booted, and
// the list of tests.  See model_test.c.
#ifndef MODEL_TEST_H
#define MODEL_TEST_H

#include "model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MEMORY     0x10000u
#define CODE       0x608u
#define BLOCK      0x4000u /* a command block */
#define BUFFER     0x5000u
#define PSW        0x6000u /* a PSW for lpsw */
#define HANDLER(c) (0x1000u + 0x100u * (c))
#define SLOT(c)    (0x100u + 32u * (c))
#define NOP        0x30000000u
#define WAIT       0x61000000u
#define HALT       0x62000000u
#define NEVER      UINT64_MAX

extern unsigned passed, failed;
extern const char *test_name;

void compare(int line, const char *what, uint64_t got, uint64_t want);
uint32_t R(uint32_t op, uint32_t rd, uint32_t ra, uint32_t rb);
uint32_t I(uint32_t op, uint32_t rd, uint32_t ra, uint32_t imm);
uint32_t li(uint32_t rd, uint32_t imm);
uint32_t si(uint32_t code);
uint32_t sio(uint32_t rd);
void poke(Model *m, uint32_t address, uint32_t value);
uint32_t peek(const Model *m, uint32_t address);
void poke_psw(Model *m, uint32_t at, uint32_t pc, uint32_t mode, uint32_t im);
ModelOptions plain(void);
Model *boot(const ModelOptions *options, uint32_t im, const uint32_t *words,
            size_t count);
ModelState state_of(const Model *m);
void command(Model *m, uint32_t what, uint32_t count, uint32_t block);
void key(Model *m, uint64_t tick, const char *text);
void act(Model *m, uint64_t tick, ModelActKind kind, uint32_t a, uint32_t b);
uint64_t saved_cause(Model *m, uint32_t class);

#define IS(got, want) compare(__LINE__, #got, (got), (want))
#define BOOT(options, im, ...)                             \
    boot((options), (im), (const uint32_t[]){__VA_ARGS__}, \
         sizeof((const uint32_t[]){__VA_ARGS__}) / 4)
#define CAUSE(ic, ii) ((uint64_t)(ic) << 32 | (ii))

void test_arithmetic(void);
void test_exceptions(void);
void test_priorities(void);
void test_si_and_r0(void);
void test_stack_instructions(void);
void test_branches_and_loads(void);
void test_machine_check(void);
void test_check_stop(void);
void test_check_stop_by_si(void);
void test_nmi_and_latch(void);
void test_program_injection(void);
void test_priority_and_nesting(void);
void test_swim_opens(void);
void test_injected_reset(void);
void test_lpsw_spsw(void);
void test_timer_phase(void);
void test_timer_counts(void);
void test_timer_dropped(void);
void test_clock(void);
void test_wait(void);
void test_idle(void);
void test_display(void);
void test_requests(void);
void test_disk(void);
void test_tio_hio(void);
void test_completed_device(void);
void test_genuine_and_spurious(void);
void test_keyboard_closed(void);
void test_keyboard_open(void);
void test_keyboard_complete(void);
void test_reader(void);
void test_output_budget(void);
void test_dma(void);
void test_saved_area_stack(void);
void test_listed(void);
void test_time_any(void);
void test_faults(void);
void test_pieces(void);

#endif
