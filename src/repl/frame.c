// SPDX-License-Identifier: GPL-3.0-or-later
//
// The nesting of interrupts: who was interrupted by whom, found by making the
// steps of the recent past again.  Frame 0 is the present; `up` selects one
// that was interrupted, and what looks at registers then looks at those it had
// when it was.  Read next: past.c.
#include "repl/commands.h"

#include <string.h>

enum {
    MOST_FRAMES = 64,
    PANEL_TICKS = 1 << 16, // so far back the panel looks
};

typedef struct Nesting {
    GArray *stack;  // of ReplFrame, the outermost first
    gboolean known; // a user program was seen: below it there is nothing
    HypoPsw before;
    const HypoMachine *machine;
    gboolean saved_stack;
} Nesting;

static gboolean is_lpsw(const HypoStep *step)
{
    HypoDecoded decoded;
    return step->kind == HYPO_STEP_INSTRUCTION && step->exception == 0 &&
           hypo_decode(step->word, &decoded) &&
           strcmp(decoded.instruction->mnemonic, "lpsw") == 0;
}

// `lpsw` goes on with one of those interrupted: what is inside it is over.
static void leave(Nesting *nesting, const HypoPsw *psw)
{
    for (guint i = nesting->stack->len; i > 0; i--) {
        const ReplFrame *frame =
            &g_array_index(nesting->stack, ReplFrame, i - 1);
        if (frame->psw.pc == psw->pc && frame->psw.base == psw->base) {
            g_array_set_size(nesting->stack, i - 1);
            return;
        }
    }
}

static void enter(Nesting *nesting, const HypoStep *step,
                  const HypoState *state)
{
    ReplFrame frame = {.psw = nesting->before,
                       .class_number = step->class_number,
                       .ic = step->ic,
                       .tick = state->tick};
    memcpy(frame.r, state->r, sizeof frame.r);
    if (nesting->stack->len == MOST_FRAMES)
        g_array_remove_index(nesting->stack, 0);
    g_array_append_val(nesting->stack, frame);
}

// Step 2: where the PSW of the innermost one was saved.
static void note_saved(Nesting *nesting, const HypoStep *step)
{
    guint32 at = HYPO_SAVED + HYPO_PSW_BYTES * step->class_number;
    if (nesting->saved_stack)
        memcpy(&at,
               hypo_machine_memory(nesting->machine) + HYPO_SAVED_STACK_POINTER,
               sizeof at);
    if (nesting->stack->len > 0)
        g_array_index(nesting->stack, ReplFrame, nesting->stack->len - 1)
            .saved_at = at;
}

static void visit_nesting(void *context, const HypoSession *session)
{
    Nesting *nesting = context;
    const HypoStep *step = hypo_session_last_step(session);
    const HypoState *state = hypo_machine_state(hypo_session_machine(session));
    if (step->kind == HYPO_STEP_INTERRUPT && step->micro_step == 1)
        enter(nesting, step, state);
    else if (step->kind == HYPO_STEP_INTERRUPT && step->micro_step == 2)
        note_saved(nesting, step);
    else if (is_lpsw(step))
        leave(nesting, &state->psw);
    else if (step->kind == HYPO_STEP_OUTSIDE &&
             state->psw.pc != nesting->before.pc)
        g_array_set_size(nesting->stack, 0); // reset
    if (state->psw.m == 1 && state->action.step == 0) {
        g_array_set_size(nesting->stack, 0);
        nesting->known = TRUE;
    }
    nesting->before = state->psw;
}

static gboolean enough_nesting(void *context)
{
    Nesting *nesting = context;
    if (!nesting->known)
        g_array_set_size(nesting->stack, 0);
    return nesting->known;
}

// Frame 0 and, behind it, those that were interrupted, the innermost first.
static GArray *frames_of(Repl *repl, const Nesting *nesting)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    GArray *frames = g_array_new(FALSE, FALSE, sizeof(ReplFrame));
    ReplFrame here = {.psw = state->psw};
    memcpy(here.r, state->r, sizeof here.r);
    g_array_append_val(frames, here);
    for (guint i = nesting->stack->len; i > 0; i--)
        g_array_append_val(frames,
                           g_array_index(nesting->stack, ReplFrame, i - 1));
    return frames;
}

GArray *repl_frames(Repl *repl, gboolean briefly)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    Nesting nesting = {.stack = g_array_new(FALSE, FALSE, sizeof(ReplFrame)),
                       .machine = repl->machine,
                       .saved_stack = repl->options.saved_stack};
    gboolean user = state->psw.m == 1 && state->action.step == 0;
    guint64 from = state->tick - MIN(state->tick, (guint64)PANEL_TICKS);
    if (!user && (!briefly || state->kernel_ticks < PANEL_TICKS)) {
        gboolean found = !briefly && repl_look_back(repl, visit_nesting,
                                                    &nesting, enough_nesting);
        if (!found || !nesting.known)
            hypo_session_retrace(repl->session, briefly ? from : 0,
                                 visit_nesting, &nesting);
    }
    GArray *frames = frames_of(repl, &nesting);
    g_array_free(nesting.stack, TRUE);
    return frames;
}

// --- The selected frame -----------------------------------------------------

const HypoPsw *repl_psw(const Repl *repl)
{
    return repl->frame ? &repl->selected.psw
                       : &hypo_machine_state(repl->machine)->psw;
}

const guint32 *repl_registers(const Repl *repl)
{
    return repl->frame ? repl->selected.r
                       : hypo_machine_state(repl->machine)->r;
}

// --- Commands ---------------------------------------------------------------

// ": " and what became of the saved PSW.
static const char *saved_words(Repl *repl, const ReplFrame *frame)
{
    const guint8 *memory = hypo_machine_memory(repl->machine);
    if (frame->saved_at == 0)
        return "its PSW is not saved yet";
    if (frame->saved_at >
            hypo_machine_memory_bytes(repl->machine) - HYPO_PSW_BYTES ||
        memcmp(memory + frame->saved_at, &frame->psw, (gsize)HYPO_PSW_IC * 4) !=
            0)
        return "not there any more";
    return "";
}

static void print_frame(Repl *repl, const ReplFrame *frame, guint number)
{
    char title[16];
    g_snprintf(title, sizeof title, "#%u", number);
    repl_psw_line(repl, title, &frame->psw, &frame->psw);
}

static void print_interruption(Repl *repl, const ReplFrame *frame, gboolean all)
{
    char *cause = repl_cause(frame->class_number, frame->ic);
    const char *words = saved_words(repl, frame);
    repl_print(repl,
               "   by %s at tick %" G_GUINT64_FORMAT " this was interrupted:\n",
               cause, frame->tick);
    if (frame->saved_at != 0 && (all || *words))
        repl_print(repl, "   (its PSW was saved at 0x%03x%s%s)\n",
                   frame->saved_at, *words ? "; it is " : "", words);
    g_free(cause);
}

gboolean command_backtrace(Repl *repl, const Arguments *arguments)
{
    GArray *frames = repl_frames(repl, FALSE);
    (void)arguments;
    for (guint i = 0; i < frames->len; i++) {
        const ReplFrame *frame = &g_array_index(frames, ReplFrame, i);
        if (i > 0)
            print_interruption(repl, frame, FALSE);
        print_frame(repl, frame, i);
    }
    g_array_free(frames, TRUE);
    return TRUE;
}

static void show_selected(Repl *repl)
{
    char code[REPL_NAME_BYTES];
    const ReplFrame *frame = &repl->selected;
    if (repl->frame == 0) {
        const HypoPsw *psw = repl_psw(repl);
        repl_psw_line(repl, "#0", psw, psw);
        return;
    }
    print_interruption(repl, frame, TRUE);
    print_frame(repl, frame, repl->frame);
    repl_disassemble(repl, frame->psw.pc, code, sizeof code);
    repl_print(repl, "   it goes on with 0x%x: %s\n", frame->psw.pc, code);
}

static gboolean select_frame(Repl *repl, gint64 number)
{
    GArray *frames = repl_frames(repl, FALSE);
    gboolean good = number >= 0 && number < frames->len;
    if (good) {
        repl->frame = (guint)number;
        repl->selected = g_array_index(frames, ReplFrame, number);
        show_selected(repl);
    } else if (number < 0) {
        repl_fail(repl, "frame 0 is the innermost one");
    } else if (frames->len == 1) {
        repl_fail(repl, "nobody was interrupted: there is only frame 0");
    } else {
        repl_fail(repl, "frame %u is the outermost one", frames->len - 1);
    }
    g_array_free(frames, TRUE);
    return good;
}

gboolean command_frame(Repl *repl, const Arguments *arguments)
{
    guint64 number = arguments_number(arguments, 0, repl->frame);
    return select_frame(repl, (gint64)MIN(number, (guint64)G_MAXUINT));
}

static gboolean move(Repl *repl, const Arguments *arguments, gint64 sign)
{
    guint64 count =
        MIN(arguments_number(arguments, 0, 1), (guint64)MOST_FRAMES);
    return select_frame(repl, (gint64)repl->frame + sign * (gint64)count);
}

gboolean command_up(Repl *repl, const Arguments *arguments)
{
    return move(repl, arguments, 1);
}

gboolean command_down(Repl *repl, const Arguments *arguments)
{
    return move(repl, arguments, -1);
}

// --- The panel's line -------------------------------------------------------

// "I/O interrupt 2 (display); interrupted: example-2.3 at ddd"; NULL: nobody
// was interrupted.
char *repl_nesting_words(Repl *repl)
{
    GArray *frames = repl_frames(repl, TRUE);
    GString *words = g_string_new(NULL);
    for (guint i = 1; i < frames->len; i++) {
        const ReplFrame *frame = &g_array_index(frames, ReplFrame, i);
        char name[REPL_NAME_BYTES];
        const char *owner =
            symbol_table_owner(repl->options.symbols, frame->psw.pc);
        if (i == 1) {
            char *cause = repl_cause(frame->class_number, frame->ic);
            g_string_append_printf(words, "%s; interrupted: ", cause);
            g_free(cause);
        }
        repl_name(repl, frame->psw.pc, name);
        g_string_append_printf(words, "%s%s at ", i > 1 ? ", " : "",
                               owner ? owner : "kernel");
        if (*name)
            g_string_append(words, name);
        else
            g_string_append_printf(words, "0x%x", frame->psw.pc);
    }
    g_array_free(frames, TRUE);
    return g_string_free(words, words->len == 0);
}
