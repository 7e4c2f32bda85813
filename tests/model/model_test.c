// SPDX-License-Identifier: MIT
//
// Tests of the model alone, against docs/machine.md (section 9 above all):
// short programs of hand-assembled words, expectations worked out from the
// text. Every program starts at tick 2 and at CODE, with IM as asked for and
// r2 = IM; see boot(). Section numbers are those of docs/machine.md.

#include "model_test.h"

#define TEST(name)         \
    {                      \
#name, test_##name \
    }

int main(void)
{
    static const struct {
        const char *name;
        void (*run)(void);
    } tests[] = {TEST(arithmetic),
                 TEST(exceptions),
                 TEST(priorities),
                 TEST(si_and_r0),
                 TEST(stack_instructions),
                 TEST(branches_and_loads),
                 TEST(machine_check),
                 TEST(check_stop),
                 TEST(check_stop_by_si),
                 TEST(nmi_and_latch),
                 TEST(program_injection),
                 TEST(priority_and_nesting),
                 TEST(swim_opens),
                 TEST(injected_reset),
                 TEST(lpsw_spsw),
                 TEST(timer_phase),
                 TEST(timer_counts),
                 TEST(timer_dropped),
                 TEST(clock),
                 TEST(wait),
                 TEST(idle),
                 TEST(display),
                 TEST(requests),
                 TEST(disk),
                 TEST(tio_hio),
                 TEST(completed_device),
                 TEST(genuine_and_spurious),
                 TEST(keyboard_closed),
                 TEST(keyboard_open),
                 TEST(keyboard_complete),
                 TEST(reader),
                 TEST(output_budget),
                 TEST(dma),
                 TEST(saved_area_stack),
                 TEST(listed),
                 TEST(time_any),
                 TEST(faults),
                 TEST(pieces)};
    for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
        test_name = tests[i].name;
        tests[i].run();
    }
    printf("%u passed, %u failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}
