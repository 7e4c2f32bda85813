// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sub-commands, each in a file of its own; commands.def is the table of
// them.  `argv[0]` is the command's name; the result is what `hypo` exits with.
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#define SUBCOMMAND(name, does) int cli_##name(int argc, char **argv);
#include "cli/commands.def"
#undef SUBCOMMAND

#endif
