// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the machine does, in words: those of the book, with the section of
// docs/machine.md.
#include "repl/repl_state.h"

#include <string.h>

#include "observe/cause.h"

char *repl_cause(guint class_number, guint32 ic)
{
    return cause_words(class_number, ic);
}

static bool name_address(void *context, uint32_t address, char *buffer,
                         size_t bytes)
{
    return symbol_table_name(context, address, buffer, bytes);
}

void repl_disassemble(Repl *repl, guint32 address, char *buffer, gsize bytes)
{
    if (address % 4 != 0 ||
        address > hypo_machine_memory_bytes(repl->machine) - 4)
        g_snprintf(buffer, bytes, "(no instruction can be fetched here)");
    else
        hypo_disassemble(repl_word(repl, address), address, name_address,
                         (gpointer)(guintptr)repl->options.symbols, buffer,
                         bytes);
}

// "0x8044 (ddd of example-2.3)"
static char *place_words(Repl *repl, guint32 address)
{
    char name[REPL_NAME_BYTES];
    const char *owner = symbol_table_owner(repl->options.symbols, address);
    if (*repl_name(repl, address, name) == '\0')
        return g_strdup_printf("0x%x", address);
    return g_strdup_printf("0x%x (%s%s%s)", address, name, owner ? " of " : "",
                           owner ? owner : "");
}

static char *interrupt_words(const HypoStep *next)
{
    static const char *const steps[] = {"", "set the interrupt code",
                                        "save the PSW", "load the vector"};
    char *cause = repl_cause(next->class_number, next->ic);
    char *words = next->micro_step <= 1
                      ? g_strdup_printf("interrupt action: %s", cause)
                      : g_strdup_printf("step %u, %s: %s", next->micro_step,
                                        steps[next->micro_step & 3], cause);
    g_free(cause);
    return words;
}

char *repl_stop_words(Repl *repl, HypoStop stop)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    char *place = place_words(repl, state->psw.pc);
    char *words;
    switch (stop) {
    case HYPO_STOP_HALT:
        words = g_strdup_printf("halted with status %u", state->halt_status);
        break;
    case HYPO_STOP_CHECK:
        words = g_strdup_printf(
            "check-stop at %s: %s (docs/machine.md, section 4)", place,
            state->check_stop == HYPO_CHECK_STOP_SAVED_FULL
                ? "the saved PSW area is full"
                : "a program interrupt while class 2 is masked and the "
                  "machine check latch is set");
        break;
    case HYPO_STOP_IDLE:
        words = g_strdup_printf("idle forever: with IM %02x no event can end "
                                "the wait before %s",
                                state->psw.im, place);
        break;
    case HYPO_STOP_TICKS: words = g_strdup("tick budget spent"); break;
    case HYPO_STOP_OUTPUT: words = g_strdup("output budget spent"); break;
    case HYPO_STOP_PROGRESS:
        words = g_strdup("no progress: interrupts are taken, but no user "
                         "instruction is executed");
        break;
    case HYPO_STOP_KEY:
        words = g_strdup("waiting for a key: type one with `key TEXT`");
        break;
    default: words = g_strdup("running"); break;
    }
    g_free(place);
    return words;
}

// Makes runs of blanks one blank.
static char *one_blank(char *text)
{
    char *to = text;
    for (const char *from = text; *from; from++)
        if (*from != ' ' || from[1] != ' ')
            *to++ = *from;
    *to = '\0';
    return text;
}

char *repl_next_words(Repl *repl)
{
    HypoStep next;
    char text[REPL_NAME_BYTES];
    hypo_machine_preview(repl->machine, &next);
    switch (next.kind) {
    case HYPO_STEP_INTERRUPT: return interrupt_words(&next);
    case HYPO_STEP_OUTSIDE: return g_strdup("what is due takes effect");
    case HYPO_STEP_WAIT: return g_strdup("waiting for an interrupt");
    case HYPO_STEP_INSTRUCTION:
        repl_disassemble(repl, next.pc, text, sizeof text);
        return g_strdup(one_blank(text));
    default: return repl_stop_words(repl, next.stop);
    }
}

static char *effect_words(Repl *repl, const HypoEffect *effect)
{
    char name[REPL_NAME_BYTES];
    switch (effect->kind) {
    case HYPO_EFFECT_REGISTER:
        return g_strdup_printf("r%" G_GUINT64_FORMAT ": %" G_GINT64_MODIFIER
                               "x -> %" G_GINT64_MODIFIER "x",
                               effect->where, effect->old_value,
                               effect->new_value);
    case HYPO_EFFECT_PSW:
        return g_strdup_printf(
            "%s: %" G_GINT64_MODIFIER "x -> %" G_GINT64_MODIFIER "x",
            hypo_psw_field((HypoPswField)effect->where)->name,
            effect->old_value, effect->new_value);
    case HYPO_EFFECT_MEMORY:
        repl_name(repl, (guint32)effect->where, name);
        return g_strdup_printf("{0x%" G_GINT64_MODIFIER
                               "x%s%s}: %" G_GINT64_MODIFIER
                               "x -> %" G_GINT64_MODIFIER "x",
                               effect->where, *name ? " " : "", name,
                               effect->old_value, effect->new_value);
    default: return NULL;
    }
}

// What the step changed, but for PC moving on.
static void append_effects(Repl *repl, GString *out, const HypoStep *step)
{
    size_t count;
    guint told = 0;
    const HypoEffect *effects = hypo_session_effects(repl->session, &count);
    for (size_t i = 0; i < count && told < 8; i++) {
        const HypoEffect *effect = &effects[i];
        gboolean moved = effect->kind == HYPO_EFFECT_PSW &&
                         effect->where == HYPO_PSW_PC &&
                         effect->new_value == step->pc + 4;
        char *words = moved || effect->old_value == effect->new_value
                          ? NULL
                          : effect_words(repl, effect);
        if (words)
            g_string_append_printf(out, "%s%s", told++ > 0 ? "; " : "; now ",
                                   words);
        g_free(words);
    }
}

static char *instruction_words(Repl *repl, const HypoStep *step)
{
    char text[REPL_NAME_BYTES] = "";
    HypoDecoded decoded;
    GString *out = g_string_new(NULL);
    const HypoExceptionInfo *exception = hypo_exception(step->exception);
    hypo_disassemble(step->word, step->pc, name_address,
                     (gpointer)(guintptr)repl->options.symbols, text,
                     sizeof text);
    g_string_append(out, one_blank(text));
    if (exception)
        g_string_append_printf(
            out,
            ": exception 0x%x, %s; the instruction is suppressed, PC stays "
            "(docs/machine.md, section 3)",
            exception->code, exception->name);
    else if (hypo_decode(step->word, &decoded))
        g_string_append_printf(out, ": %s", decoded.instruction->effect);
    if (!exception)
        append_effects(repl, out, step);
    return g_string_free(out, FALSE);
}

// Where the interrupt action of the class has saved the PSW last.
static guint32 saved_at(const Repl *repl, guint class_number)
{
    if (repl->options.saved_stack)
        return repl_word(repl, HYPO_SAVED_STACK_POINTER);
    return HYPO_SAVED + HYPO_PSW_BYTES * class_number;
}

static char *action_words(const Repl *repl, const HypoStep *step)
{
    char *cause = repl_cause(step->class_number, step->ic);
    char *words = g_strdup_printf(
        "%s: IC = 0x%x; the PSW is saved at 0x%03x; the PSW is loaded from the "
        "vector at 0x%03x (docs/machine.md, section 5)",
        cause, step->ic, saved_at(repl, step->class_number),
        HYPO_VECTORS + HYPO_PSW_BYTES * step->class_number);
    g_free(cause);
    return words;
}

char *repl_step_words(Repl *repl, const HypoStep *step)
{
    switch (step->kind) {
    case HYPO_STEP_INSTRUCTION: return instruction_words(repl, step);
    case HYPO_STEP_INTERRUPT: return action_words(repl, step);
    case HYPO_STEP_OUTSIDE:
        return g_strdup("what was due at this boundary took effect: timer, "
                        "devices, the operator (docs/machine.md, 9.1)");
    case HYPO_STEP_WAIT:
        return g_strdup("the CPU waited; time went on to the next event "
                        "(docs/machine.md, section 6)");
    default: return NULL;
    }
}

static char mark(guint32 now, guint32 before)
{
    return now != before ? '*' : ' ';
}

void repl_psw_line(Repl *repl, const char *title, const HypoPsw *psw,
                   const HypoPsw *before)
{
    char name[REPL_NAME_BYTES];
    repl_name(repl, psw->pc, name);
    char *line = g_strdup_printf(
        "%-8s PC %06x%c %-12.12s CC %u%c M %u%c MPI %06x+%06x%c IM "
        "%02x%c IC %3x%c",
        title, psw->pc, mark(psw->pc, before->pc), name, psw->cc,
        mark(psw->cc, before->cc), psw->m, mark(psw->m, before->m), psw->base,
        psw->size,
        psw->base != before->base ? '*' : mark(psw->size, before->size),
        psw->im, mark(psw->im, before->im), psw->ic, mark(psw->ic, before->ic));
    repl_styled(repl, REPL_STYLE_CHANGED, g_strchomp(line));
    g_free(line);
}

// The sentence of one of the three steps.
static void print_step(Repl *repl, const HypoStep *step)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    char *cause = repl_cause(step->class_number, step->ic);
    guint offset = HYPO_PSW_BYTES * step->class_number;
    guint32 slot = saved_at(repl, step->class_number);
    switch (step->micro_step) {
    case 1:
        repl_print(repl,
                   "Step 1 of 3: set the interrupt code. %s:\n"
                   "IC = 0x%x%s, and the interrupt information II = 0x%x is "
                   "formed.\n",
                   cause, step->ic,
                   step->class_number == HYPO_CLASS_IO ? ", the device" : "",
                   state->action.ii);
        break;
    case 2:
        repl_print(repl,
                   "Step 2 of 3: save the PSW. Its fields, and II, go to the "
                   "saved PSW\ninformation area of class %u (%s), at 0x%03x.\n",
                   step->class_number, hypo_class(step->class_number)->name,
                   slot);
        break;
    default:
        repl_print(repl,
                   "Step 3 of 3: load the interrupt vector of class %u (%s), "
                   "at 0x%03x, into\nthe PSW; IC keeps the code of step 1. "
                   "The service routine begins.\n",
                   step->class_number, hypo_class(step->class_number)->name,
                   HYPO_VECTORS + offset);
        break;
    }
    repl_print(repl, "(docs/machine.md, section 5; book, 2.3.2)\n");
    g_free(cause);
}

void repl_explain_action(Repl *repl, const HypoStep *step,
                         const HypoPsw *before)
{
    const HypoPsw *psw = &hypo_machine_state(repl->machine)->psw;
    print_step(repl, step);
    repl_psw_line(repl, "before", before, before);
    repl_psw_line(repl, "after", psw, before);
}
