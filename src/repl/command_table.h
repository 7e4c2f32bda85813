// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of commands, as command.c and help.c share it.
#ifndef REPL_COMMAND_TABLE_H
#define REPL_COMMAND_TABLE_H

#include "repl/commands.h"

typedef enum CommandGroup {
    RUNNING,
    BACK,
    POINTS,
    LOOKING,
    CHANGING,
    SESSION,
    COMMAND_GROUPS,
} CommandGroup;

typedef enum CommandBehaviour {
    ONCE,  // an empty line does nothing
    AGAIN, // an empty line repeats it
    KEEP,  // what an empty line repeats stays
} CommandBehaviour;

// A name of two words is that of a member of a family: `info psw` of `info`.
typedef struct Command {
    const char *name, *shorts;
    gboolean (*function)(Repl *repl, const Arguments *arguments);
    const char *signature;
    CommandGroup group;
    CommandBehaviour behaviour;
    const char *line, *help;
} Command;

guint command_count(void);
const Command *command_at(guint index);

// The family's word in front of a member's name; 0: it is no member.
gsize command_family_length(const Command *command);
gboolean command_is_member(const Command *command, const Command *family);
gboolean command_has_members(const Command *command);

// The command that `text` begins with, after a complaint NULL; `*rest` is
// behind its name.  `*user` is set, and the command NULL, where a command of
// the user's own is meant; `*user` is its name.
typedef struct Resolved {
    const Command *command;
    const char *user;
    const char *rest;
    gboolean temporary; // by tcatch
} Resolved;

gboolean command_resolve(Repl *repl, const char *text, Resolved *resolved);

#endif
