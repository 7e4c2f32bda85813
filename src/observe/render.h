// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be made of the events of a run: one row a form, which render.c
// lists.  A new one is its file and a row.
#ifndef OBSERVE_RENDER_H
#define OBSERVE_RENDER_H

#include "observe/event.h"

typedef struct RenderOptions {
    const SymbolTable *symbols;
    guint64 from, to; // ticks; of what is drawn when the run has ended
    gboolean plain; // sentences instead of columns, where there is such a form
    void (*write)(gpointer context, const char *text);
    gpointer context;
} RenderOptions;

typedef struct Renderer {
    const char *option; // "psw", without dashes
    const char *format; // "md"; the first row of an option is its usual one
    const char *help;   // of the option; NULL in its other rows
    gboolean whole;     // it needs the events of the whole run
    gpointer (*begin)(const RenderOptions *options);
    EventTake *take;          // its context is what `begin` gave
    void (*end)(gpointer it); // writes what is left, and frees it
} Renderer;

// The rows by number; NULL: there are no more.
const Renderer *renderer_at(guint number);

// The row of an option and a format (NULL: the usual one), or NULL.
const Renderer *renderer_find(const char *option, const char *format);

#endif
