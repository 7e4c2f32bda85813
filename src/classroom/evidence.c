// SPDX-License-Identifier: GPL-3.0-or-later
//
// The run that is checked; see evidence.h.
#include "classroom/evidence.h"

#include "classroom/trail.h"

enum {
    DISPLAY = 2,
    PRINTER = 4,
    SLICE_TICKS = 1000 * 1000, // how often an interrupt is looked for
    SLICE_STEPS = 100 * 1000,
};

typedef struct Watch {
    HypoEffectKind kind;
    guint64 start, end; // a register's number, or bytes of memory
    guint check;
} Watch;

typedef struct Gathering {
    const Subject *subject;
    Evidence *evidence;
    GArray *watches; // of Watch
    guint64 tick;    // before the step
} Gathering;

static void take_output(void *context, unsigned device, const uint8_t *bytes,
                        size_t count)
{
    Gathering *gathering = context;
    Written *written =
        &gathering->evidence->written[device == PRINTER ? CHECK_OUTPUT_PRINTER
                                                        : CHECK_OUTPUT_DISPLAY];
    g_byte_array_append(written->bytes, bytes, (guint)count);
    WrittenMark mark = {written->bytes->len,
                        hypo_machine_state(gathering->subject->machine)->tick};
    g_array_append_val(written->marks, mark);
}

static void take_effect(void *context, const HypoEffect *effect)
{
    Gathering *gathering = context;
    guint64 end = effect->kind == HYPO_EFFECT_MEMORY
                      ? effect->where + effect->width
                      : effect->where + 1;
    for (guint i = 0; i < gathering->watches->len; i++) {
        const Watch *watch = &g_array_index(gathering->watches, Watch, i);
        if (watch->kind == effect->kind && watch->start < end &&
            effect->where < watch->end)
            gathering->evidence->changed[watch->check] = gathering->tick;
    }
}

static void watch_memory(Gathering *gathering, const Check *check, guint number)
{
    const Names names = {gathering->subject->places, check->memory.owner};
    guint32 address;
    char *why = NULL;
    gsize bytes = 4 * (gsize)check->word_count;
    if (check->word_count == 0) {
        GBytes *text = pattern_text_bytes(check->texts->pdata[0], &names, &why);
        bytes = text ? g_bytes_get_size(text) : 0;
        g_bytes_unref(text);
    }
    g_free(g_steal_pointer(&why));
    if (pattern_value(check->memory.address, &names, &address, &why)) {
        Watch watch = {HYPO_EFFECT_MEMORY, address, (guint64)address + bytes,
                       number};
        g_array_append_val(gathering->watches, watch);
    }
    g_free(why);
}

static void watch_places(Gathering *gathering, const Expectation *expectation)
{
    gathering->evidence->changed = g_new(guint64, expectation->all->len);
    for (guint i = 0; i < expectation->all->len; i++) {
        const Check *check = expectation->all->pdata[i];
        gathering->evidence->changed[i] = HYPO_NEVER;
        if (check->kind == CHECK_MEMORY) {
            watch_memory(gathering, check, i);
        } else if (check->kind == CHECK_REGISTER &&
                   check->place < HYPO_REGISTERS) {
            Watch watch = {HYPO_EFFECT_REGISTER, check->place, check->place + 1,
                           i};
            g_array_append_val(gathering->watches, watch);
        }
    }
}

static gboolean is_interrupted(const Subject *subject)
{
    return subject->interrupted && subject->interrupted();
}

static HypoStop run_fast(const Subject *subject)
{
    const HypoState *state = hypo_machine_state(subject->machine);
    while (!is_interrupted(subject)) {
        guint64 left = subject->max_ticks - state->tick;
        guint64 until = state->tick + MIN(left, SLICE_TICKS);
        HypoStop stop = hypo_machine_run(subject->machine, until);
        if (stop != HYPO_STOP_TICKS || until == subject->max_ticks)
            return stop;
    }
    return HYPO_RUNNING;
}

// The assertions of the place where the next instruction is.
static void look_at_assertions(Gathering *gathering)
{
    const GArray *assertions = gathering->subject->assertions;
    const HypoMachine *machine = gathering->subject->machine;
    const HypoState *state = hypo_machine_state(machine);
    for (guint i = 0; i < assertions->len; i++) {
        const Assertion *assertion = &g_array_index(assertions, Assertion, i);
        HypoStep next;
        if (assertion->address != state->psw.pc ||
            gathering->evidence->broken[i] != HYPO_NEVER)
            continue;
        hypo_machine_preview(machine, &next);
        if (next.kind == HYPO_STEP_INSTRUCTION &&
            !assertion->holds(assertion->context))
            gathering->evidence->broken[i] = state->tick;
    }
}

static void begin_assertions(Gathering *gathering)
{
    const GArray *assertions = gathering->subject->assertions;
    gathering->evidence->broken = g_new(guint64, assertions->len + 1);
    for (guint i = 0; i < assertions->len; i++)
        gathering->evidence->broken[i] = HYPO_NEVER;
}

static HypoStop run_looking(Gathering *gathering, gboolean look)
{
    const Subject *subject = gathering->subject;
    const HypoState *state = hypo_machine_state(subject->machine);
    const HypoObserver observer = {.effect = take_effect, .context = gathering};
    HypoStop stop = HYPO_RUNNING;
    HypoStep step;
    if (look)
        hypo_machine_observe(subject->machine, &observer);
    for (guint64 i = 0; stop == HYPO_RUNNING; i++) {
        if (i % SLICE_STEPS == 0 && is_interrupted(subject))
            break;
        gathering->tick = state->tick;
        if (gathering->evidence->broken)
            look_at_assertions(gathering);
        stop = hypo_machine_micro_step(subject->machine, subject->max_ticks,
                                       &step);
        if (gathering->evidence->trail)
            trail_step(gathering->evidence->trail, &step);
    }
    hypo_machine_observe(subject->machine, NULL);
    return stop;
}

Evidence *evidence_gather(const Subject *subject,
                          const Expectation *expectation, gboolean look)
{
    Evidence *evidence = g_new0(Evidence, 1);
    Gathering gathering = {subject, evidence,
                           g_array_new(FALSE, FALSE, sizeof(Watch)), 0};
    for (guint i = 0; i < CHECK_OUTPUTS; i++)
        evidence->written[i] = (Written){
            g_byte_array_new(), g_array_new(FALSE, FALSE, sizeof(WrittenMark))};
    const HypoOutput output = {take_output, &gathering};
    hypo_machine_set_output(subject->machine, &output);
    if (look)
        watch_places(&gathering, expectation);
    if (look && subject->assertions)
        begin_assertions(&gathering);
    evidence->trail = trail_new(subject, expectation);
    evidence->stop = look || evidence->trail ? run_looking(&gathering, look)
                                             : run_fast(subject);
    if (evidence->trail)
        trail_end(evidence->trail, evidence->stop);
    g_array_free(gathering.watches, TRUE);
    return evidence;
}

void evidence_free(Evidence *evidence)
{
    if (!evidence)
        return;
    for (guint i = 0; i < CHECK_OUTPUTS; i++) {
        g_byte_array_unref(evidence->written[i].bytes);
        g_array_unref(evidence->written[i].marks);
    }
    trail_free(evidence->trail);
    g_free(evidence->changed);
    g_free(evidence->broken);
    g_free(evidence);
}

guint64 written_tick(const Written *written, gsize byte)
{
    guint low = 0, high = written->marks->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(written->marks, WrittenMark, middle).bytes > byte)
            high = middle;
        else
            low = middle + 1;
    }
    return low < written->marks->len
               ? g_array_index(written->marks, WrittenMark, low).tick
               : HYPO_NEVER;
}
