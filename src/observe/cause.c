// SPDX-License-Identifier: GPL-3.0-or-later
//
// Interrupts in words; see cause.h.
#include "observe/cause.h"

#include <hypo/device.h>

enum { SI_CODES = 0x100 }; // docs/machine.md, section 4

const char *device_name(guint32 device)
{
    for (gsize i = 0; hypo_standard_devices[i]; i++)
        if (hypo_standard_devices[i]->number == device)
            return hypo_standard_devices[i]->name;
    return NULL;
}

gboolean cause_is_si(guint32 ic)
{
    return ic < SI_CODES;
}

char *cause_words(guint class_number, guint32 ic)
{
    const HypoExceptionInfo *exception = hypo_exception(ic);
    const char *device = device_name(ic);
    switch (class_number) {
    case HYPO_CLASS_RESET: return g_strdup("reset");
    case HYPO_CLASS_MACHINE:
        return g_strdup(ic == 1 ? "machine check (a masked program interrupt)"
                                : "machine check (NMI)");
    case HYPO_CLASS_PROGRAM:
        if (cause_is_si(ic))
            return g_strdup_printf("software interrupt SI %u", ic);
        return g_strdup_printf("program interrupt 0x%x (%s)", ic,
                               exception ? exception->name : "injected");
    case HYPO_CLASS_TIMER: return g_strdup("timer interrupt");
    case HYPO_CLASS_IO:
        return g_strdup_printf("I/O interrupt %u (%s)", ic,
                               device ? device : "no such device");
    default: return g_strdup_printf("external interrupt %u", ic);
    }
}
