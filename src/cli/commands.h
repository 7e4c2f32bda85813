// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sub-commands, each in a file of its own.  `argv[0]` is the command's
// name; the result is what `hypo` exits with.  main.c has the table of them.
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

int cli_run(int argc, char **argv);
int cli_trace(int argc, char **argv);
int cli_asm(int argc, char **argv);
int cli_dis(int argc, char **argv);
int cli_explain(int argc, char **argv);

#endif
