// SPDX-License-Identifier: MIT
//
// A program that embeds the core by the installed headers and library:
// assembles three lines, runs them and prints the status they halt with.
#include <stdio.h>
#include <string.h>

#include <hypo/assembler.h>
#include <hypo/boot.h>
#include <hypo/device.h>

int main(void)
{
    static const char text[] = "        .org    0x600\n"
                               "start:  li      r1, 7\n"
                               "        halt    r1\n";
    HypoAssemblerOptions how = {0};
    HypoSource source = {"seven.asm", text, strlen(text)};
    HypoAssembly *assembly = hypo_assemble(&how, &source);
    HypoMachineOptions options = {.device_types = hypo_standard_devices};
    HypoMachine *machine = hypo_machine_new(&options);
    size_t culprit;
    if (!machine || !assembly ||
        hypo_boot(machine, hypo_assembly_image(assembly), NULL, 0, &culprit))
        return 1;
    HypoStop stop = hypo_machine_run(machine, HYPO_NEVER);
    printf("%d %u\n", stop == HYPO_STOP_HALT,
           hypo_machine_state(machine)->halt_status);
    hypo_machine_free(machine);
    hypo_assembly_free(assembly);
    return 0;
}
