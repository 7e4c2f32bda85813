// SPDX-License-Identifier: GPL-3.0-or-later
//
// --perfetto: the run in the JSON form of Chrome's trace events, which
// ui.perfetto.dev and other viewers read.  One track for each that has the CPU,
// each device, the timer, the state of each program; flows lead from what
// caused an interrupt to its service.  A tick is a microsecond, as on the
// machine.
#include "observe/event_json.h"
#include "observe/renderers.h"

typedef enum Group {
    GROUP_CPU = 1, // process numbers of the trace
    GROUP_DEVICES,
    GROUP_STATES,
} Group;

typedef struct Track {
    Group group;
    char *name;
    guint number; // the trace's thread number
    char *slice;  // the open one's name; NULL: none is open
    char *args;   // JSON text
    guint64 since;
} Track;

typedef struct Perfetto {
    RenderOptions options;
    GString *line;
    gboolean any; // an event was written
    GPtrArray *tracks;
    Track *running;
    char *cause; // of the interrupt whose service begins
    guint64 flows;
    guint64 io_flow[HYPO_DEVICES]; // under way from a completion; 0: none
    guint64 timer_flow, call_flow;
} Perfetto;

static void free_track(gpointer track)
{
    Track *it = track;
    g_free(it->name);
    g_free(it->slice);
    g_free(it->args);
    g_free(it);
}

// --- Events of the trace ----------------------------------------------------

static void write_line(Perfetto *perfetto)
{
    perfetto->options.write(perfetto->options.context,
                            perfetto->any ? ",\n" : "\n");
    perfetto->options.write(perfetto->options.context, perfetto->line->str);
    perfetto->any = TRUE;
}

// Begins {"name":NAME,"ph":PHASE,"pid":…,"tid":…; write_line ends it.
static GString *begin_line(Perfetto *perfetto, const char *name, char phase,
                           Group group, guint track)
{
    GString *line = g_string_truncate(perfetto->line, 0);
    g_string_append(line, "{\"name\":");
    event_json_append_text(line, name);
    g_string_append_printf(line, ",\"ph\":\"%c\",\"pid\":%d,\"tid\":%u", phase,
                           group, track);
    return line;
}

static void write_name(Perfetto *perfetto, const char *kind, Group group,
                       guint track, const char *name)
{
    GString *line = begin_line(perfetto, kind, 'M', group, track);
    g_string_append(line, ",\"args\":{\"name\":");
    event_json_append_text(line, name);
    g_string_append(line, "}}");
    write_line(perfetto);
}

static Track *track_of(Perfetto *perfetto, Group group, const char *name)
{
    for (guint i = 0; i < perfetto->tracks->len; i++) {
        Track *track = perfetto->tracks->pdata[i];
        if (track->group == group && g_str_equal(track->name, name))
            return track;
    }
    Track *track = g_new0(Track, 1);
    track->group = group;
    track->name = g_strdup(name);
    track->number = perfetto->tracks->len + 1;
    g_ptr_array_add(perfetto->tracks, track);
    write_name(perfetto, "thread_name", group, track->number, name);
    return track;
}

static void end_slice(Perfetto *perfetto, Track *track, guint64 tick)
{
    if (!track || !track->slice)
        return;
    GString *line =
        begin_line(perfetto, track->slice, 'X', track->group, track->number);
    g_string_append_printf(line,
                           ",\"cat\":\"hypo\",\"ts\":%" G_GUINT64_FORMAT
                           ",\"dur\":%" G_GUINT64_FORMAT ",\"args\":{%s}}",
                           track->since, tick - track->since,
                           track->args ? track->args : "");
    write_line(perfetto);
    g_clear_pointer(&track->slice, g_free);
    g_clear_pointer(&track->args, g_free);
}

// `args`, JSON text or NULL, becomes the track's.
static void begin_slice(Perfetto *perfetto, Track *track, guint64 tick,
                        const char *name, char *args)
{
    end_slice(perfetto, track, tick);
    track->slice = g_strdup(name);
    track->args = args;
    track->since = tick;
}

// One end of a flow: it belongs to the slice of the track at `tick`.
static void write_flow(Perfetto *perfetto, const Track *track, guint64 flow,
                       char phase, guint64 tick)
{
    GString *line =
        begin_line(perfetto, "interrupt", phase, track->group, track->number);
    g_string_append_printf(line,
                           ",\"cat\":\"interrupt\",\"id\":%" G_GUINT64_FORMAT
                           ",\"ts\":%" G_GUINT64_FORMAT "%s}",
                           flow, tick, phase == 'f' ? ",\"bp\":\"e\"" : "");
    write_line(perfetto);
}

static void write_counter(Perfetto *perfetto, const char *name, guint64 tick,
                          guint64 value)
{
    GString *line = begin_line(perfetto, name, 'C', GROUP_CPU, 0);
    g_string_append_printf(line,
                           ",\"ts\":%" G_GUINT64_FORMAT
                           ",\"args\":{\"value\":%" G_GUINT64_FORMAT "}}",
                           tick, value);
    write_line(perfetto);
}

// --- Causes and services ----------------------------------------------------

// A flow that leaves the track in the last tick before `tick`, within the slice
// that ends, or goes on, there.
static guint64 leave(Perfetto *perfetto, const Track *track, guint64 tick)
{
    guint64 last = tick > 0 ? tick - 1 : 0;
    write_flow(perfetto, track, ++perfetto->flows, 's',
               MAX(last, track->since));
    return perfetto->flows;
}

static guint64 *flow_of(Perfetto *perfetto, const Event *event)
{
    switch (event->class) {
    case HYPO_CLASS_PROGRAM: return &perfetto->call_flow;
    case HYPO_CLASS_TIMER: return &perfetto->timer_flow;
    case HYPO_CLASS_IO: return &perfetto->io_flow[event->ic % HYPO_DEVICES];
    default: return NULL;
    }
}

static char *service_name(guint64 class_number)
{
    const HypoClassInfo *info = hypo_class((guint)class_number);
    return g_strdup_printf("%s ISR", info ? info->name : "unused");
}

static void take_interrupt(Perfetto *perfetto, const Event *event)
{
    guint64 *flow = flow_of(perfetto, event);
    if (event->step == 1 && event->class == HYPO_CLASS_PROGRAM &&
        perfetto->running)
        perfetto->call_flow = leave(perfetto, perfetto->running, event->tick);
    if (event->step != 3)
        return;
    g_free(perfetto->cause);
    perfetto->cause = g_strdup(event->cause);
    if (flow && *flow != 0) {
        char *name = service_name(event->class);
        write_flow(perfetto, track_of(perfetto, GROUP_CPU, name), *flow, 'f',
                   event->tick);
        *flow = 0;
        g_free(name);
    }
}

static void take_actor(Perfetto *perfetto, const Event *event)
{
    gboolean service = g_str_equal(event->actor, "service");
    char *args = NULL;
    char *name = service ? service_name(event->class)
                         : g_strdup(event->name ? event->name : event->actor);
    if (perfetto->running)
        end_slice(perfetto, perfetto->running, event->tick);
    perfetto->running = track_of(perfetto, GROUP_CPU, name);
    if (service && perfetto->cause) {
        GString *text = g_string_new("\"cause\":");
        event_json_append_text(text, perfetto->cause);
        args = g_string_free(text, FALSE);
    }
    begin_slice(perfetto, perfetto->running, event->tick, name, args);
    write_counter(perfetto, "nested services", event->tick, event->depth);
    g_free(name);
}

// --- Devices, timer, states, notes ------------------------------------------

static void take_io_start(Perfetto *perfetto, const Event *event)
{
    Track *track =
        track_of(perfetto, GROUP_DEVICES, event->name ? event->name : "device");
    begin_slice(perfetto, track, event->tick,
                event->command == 1   ? "read"
                : event->command == 2 ? "write"
                                      : "operation",
                g_strdup_printf("\"count\":%" G_GUINT64_FORMAT
                                ",\"buffer\":%" G_GUINT64_FORMAT,
                                event->count, event->buffer));
}

static void take_io_end(Perfetto *perfetto, const Event *event)
{
    Track *track =
        track_of(perfetto, GROUP_DEVICES, event->name ? event->name : "device");
    if (event->status != EVENT_NONE)
        perfetto->io_flow[event->device % HYPO_DEVICES] =
            leave(perfetto, track, event->tick);
    end_slice(perfetto, track, event->tick);
}

static void take_timer(Perfetto *perfetto, const Event *event)
{
    Track *track = track_of(perfetto, GROUP_DEVICES, "timer");
    if (event->kind == EVENT_EXPIRED) {
        if (track->slice)
            perfetto->timer_flow = leave(perfetto, track, event->tick);
        end_slice(perfetto, track, event->tick);
        return;
    }
    end_slice(perfetto, track, event->tick);
    perfetto->timer_flow = 0; // `stmr` drops what was pending
    if (event->ticks > 0)
        begin_slice(
            perfetto, track, event->tick, "runs",
            g_strdup_printf("\"ticks\":%" G_GUINT64_FORMAT, event->ticks));
}

static void take_state(Perfetto *perfetto, const Event *event)
{
    Track *track =
        track_of(perfetto, GROUP_STATES, event->name ? event->name : "?");
    GString *args = NULL;
    if (event->waits_for) {
        args = g_string_new("\"waits_for\":");
        event_json_append_text(args, event->waits_for);
    }
    begin_slice(perfetto, track, event->tick, event->new_state,
                args ? g_string_free(args, FALSE) : NULL);
}

static void take_note(Perfetto *perfetto, const Event *event)
{
    guint track = perfetto->running ? perfetto->running->number : 0;
    GString *line = begin_line(perfetto, event->note, 'i', GROUP_CPU, track);
    g_string_append_printf(
        line, ",\"s\":\"p\",\"ts\":%" G_GUINT64_FORMAT ",\"args\":{\"text\":",
        event->tick);
    event_json_append_text(line, event->text);
    g_string_append(line, "}}");
    write_line(perfetto);
}

void perfetto_take(gpointer it, const Event *event)
{
    Perfetto *perfetto = it;
    switch (event->kind) {
    case EVENT_INTERRUPT: take_interrupt(perfetto, event); break;
    case EVENT_ACTOR: take_actor(perfetto, event); break;
    case EVENT_MASK:
        write_counter(perfetto, "IM", event->tick, event->new_mask);
        break;
    case EVENT_IO_START: take_io_start(perfetto, event); break;
    case EVENT_IO_END: take_io_end(perfetto, event); break;
    case EVENT_TIMER_SET:
    case EVENT_EXPIRED: take_timer(perfetto, event); break;
    case EVENT_STATE: take_state(perfetto, event); break;
    case EVENT_NOTE: take_note(perfetto, event); break;
    case EVENT_END:
        for (guint i = 0; i < perfetto->tracks->len; i++)
            end_slice(perfetto, perfetto->tracks->pdata[i], event->tick);
        break;
    default: break;
    }
}

gpointer perfetto_begin(const RenderOptions *options)
{
    Perfetto *perfetto = g_new0(Perfetto, 1);
    perfetto->options = *options;
    perfetto->line = g_string_new(NULL);
    perfetto->tracks = g_ptr_array_new_with_free_func(free_track);
    options->write(options->context,
                   "{\"displayTimeUnit\":\"ns\",\"traceEvents\":[");
    write_name(perfetto, "process_name", GROUP_CPU, 0, "CPU");
    write_name(perfetto, "process_name", GROUP_DEVICES, 0, "devices");
    write_name(perfetto, "process_name", GROUP_STATES, 0, "program table");
    return perfetto;
}

void perfetto_end(gpointer it)
{
    Perfetto *perfetto = it;
    perfetto->options.write(perfetto->options.context, "\n]}\n");
    g_string_free(perfetto->line, TRUE);
    g_ptr_array_free(perfetto->tracks, TRUE);
    g_free(perfetto->cause);
    g_free(perfetto);
}
