// SPDX-License-Identifier: GPL-3.0-or-later
//
// What reaches the machine from outside, as text: --interrupt, --keys, --fault
// and the lines of schedule files (docs/machine.md, section 9).
#ifndef CLI_OUTSIDE_H
#define CLI_OUTSIDE_H

#include <glib.h>
#include <hypo/machine.h>

// Actions in the order given; each element's text is its own.
typedef struct OutsideLog {
    GArray *actions;       // of HypoAction
    guint64 last_key_tick; // of --keys
} OutsideLog;

OutsideLog outside_log_new(void);
void outside_log_clear(OutsideLog *log);

// By tick; those of one tick stay in their order.  The machine would sort them
// too, but one by one.
void outside_log_sort(OutsideLog *log);

// Each parses one argument and appends its action; FALSE and a CLI_ERROR
// (status 64) otherwise.
gboolean outside_add_interrupt(OutsideLog *log, const char *text,
                               GError **error);
gboolean outside_add_keys(OutsideLog *log, const char *text, GError **error);
gboolean outside_add_fault(OutsideLog *log, const char *text, GError **error);

// Text typed at the keyboard at `tick`, as it is.
void outside_add_text(OutsideLog *log, guint64 tick, const char *text,
                      gsize bytes);

typedef struct OutsideHead {
    gboolean listed;   // arrivals listed
    gboolean any_time; // time any
} OutsideHead;

// Parses the schedule called `name`; errors have status 65 and name the line.
gboolean outside_read_schedule(OutsideLog *log, OutsideHead *head,
                               const char *name, const char *text, gsize bytes,
                               GError **error);

// The log of a machine as a schedule that repeats its run.
char *outside_print_schedule(const HypoMachine *machine, OutsideHead head,
                             gboolean end_of_keys);

// The same for a list of actions, behind a comment of whole lines.
char *outside_print_actions(const char *comment, OutsideHead head,
                            const HypoAction *actions, gsize count);

// What outside_device takes, for messages.
#define OUTSIDE_DEVICES \
    "one of keyboard, display, disk, printer, reader or 1 to 5"

// A device's number by name or number; 0: no such device.
guint outside_device(const char *text);

#endif
