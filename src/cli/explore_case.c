// SPDX-License-Identifier: GPL-3.0-or-later
//
// A search for `check` and `grade`; see explore_case.h.
#include "cli/explore_case.h"

#include <string.h>

#include "cli/explore_report.h"
#include "cli/machine_file.h"
#include "cli/run.h"

static const char GROUP[] = "explore";
// What `check` and `grade` ask for if the expectation does not.
static const char *const defaults[] = {"--bound=2", "--max-instructions=200M"};

static const char *const option_keys[] = {
    "time",    "faults", "attention",        "nmi", "table", "quick", "clamp",
    "monitor", "status", "max-instructions", NULL};
static const char *const option_files[] = {NULL};
static const char *const option_flags[] = {"attention", "quick", NULL};
static const char *const option_lists[] = {"clamp", "monitor", NULL};
static const OptionKeys names = {option_keys, option_files, option_flags,
                                 option_lists, "the options of hypo explore"};

// --- Reading ----------------------------------------------------------------

static gboolean is_check(const Expectation *expectation, const KeyEntry *entry,
                         const Check **check)
{
    for (guint i = 0; i < expectation->checks->len; i++) {
        *check = &g_array_index(expectation->checks, Check, i);
        if ((*check)->entry == entry)
            return TRUE;
    }
    return FALSE;
}

static gboolean take_entry(ExploreCase *search, const Expectation *expectation,
                           const KeyEntry *entry, GError **error)
{
    const Check *check;
    if (is_check(expectation, entry, &check)) {
        if (check->kind == CHECK_EXPLORE_BOUND)
            g_ptr_array_add(search->words,
                            g_strdup_printf("--bound=%s", entry->value));
        return TRUE;
    }
    char *where = g_strdup_printf("%s:%u:%u", expectation->file->name,
                                  entry->line, entry->key_column);
    gboolean good = expectation->has_search;
    if (good)
        good = option_keys_add(&names, search->words, where, NULL, entry->key,
                               entry->value, error);
    else
        g_set_error(error, CLI_ERROR, CLI_DATA,
                    "%s: nothing asks for a search: [explore] has neither "
                    "`bound` nor `falls`",
                    where);
    g_free(where);
    return good;
}

static gboolean has_option(const GPtrArray *words, const char *option)
{
    size_t length = (size_t)(strchr(option, '=') - option) + 1;
    for (guint i = 0; i < words->len; i++)
        if (strncmp(words->pdata[i], option, length) == 0)
            return TRUE;
    return FALSE;
}

static void add_defaults(GPtrArray *words)
{
    for (size_t i = 0; i < G_N_ELEMENTS(defaults); i++)
        if (!has_option(words, defaults[i]))
            g_ptr_array_add(words, g_strdup(defaults[i]));
}

// The words as options.
static gboolean parse(ExploreCase *search, const char *name, GError **error)
{
    const GOptionEntry none[] = {G_OPTION_ENTRY_NULL};
    GArray *entries = explore_options_entries(&search->asked, none);
    GOptionContext *context = g_option_context_new(NULL);
    GPtrArray *words = g_ptr_array_new();
    GError *bad = NULL;
    static char command[] = "explore";
    g_ptr_array_add(words, command);
    for (guint i = 0; i < search->words->len; i++)
        g_ptr_array_add(words, search->words->pdata[i]);
    char **argv = (char **)words->pdata;
    int argc = (int)words->len - 1;
    g_option_context_set_help_enabled(context, FALSE);
    g_option_context_add_main_entries(
        context, (const GOptionEntry *)(const void *)entries->data, NULL);
    gboolean good = g_option_context_parse(context, &argc, &argv, &bad) &&
                    explore_options_check(&search->asked, &bad);
    if (!good)
        g_set_error(error, CLI_ERROR, CLI_DATA, "%s: [%s] %s", name, GROUP,
                    bad->message);
    g_clear_error(&bad);
    g_option_context_free(context);
    g_ptr_array_unref(words);
    g_array_unref(entries);
    return good;
}

gboolean explore_case_read(ExploreCase **search, const Expectation *expectation,
                           GError **error)
{
    const GArray *entries = expectation->file->entries;
    gboolean good = TRUE, any = expectation->has_search;
    *search = g_new0(ExploreCase, 1);
    (*search)->words = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; good && i < entries->len; i++) {
        const KeyEntry *entry = &g_array_index(entries, KeyEntry, i);
        if (strcmp(entry->group, GROUP) != 0)
            continue;
        any = TRUE;
        good = take_entry(*search, expectation, entry, error);
    }
    add_defaults((*search)->words);
    g_ptr_array_add((*search)->words, NULL);
    good = good && parse(*search, expectation->file->name, error);
    if (!good || !any) {
        explore_case_free(*search);
        *search = NULL;
    }
    return good;
}

void explore_case_free(ExploreCase *search)
{
    if (!search)
        return;
    g_ptr_array_unref(search->words);
    explore_options_clear(&search->asked);
    g_free(search);
}

// --- Searching --------------------------------------------------------------

typedef struct Search {
    Scenario scenario; // first: the context of its callbacks
    MachineOptions options;
    GArray *given; // stays empty: there is no schedule
    Guest guest;
} Search;

// The options without what belongs to a single run; shares nothing that is
// written to.
static void copy_options(Search *search, const MachineOptions *from)
{
    const GArray *actions = from->log.actions;
    MachineOptions *options = &search->options;
    *options = *from;
    options->log.actions = g_array_new(FALSE, FALSE, sizeof(HypoAction));
    for (guint i = 0; i < actions->len; i++) {
        const HypoAction *action = &g_array_index(actions, HypoAction, i);
        if (action->kind == HYPO_ACT_KEY)
            g_array_append_val(options->log.actions, *action);
    }
    options->head = (OutsideHead){0};
    options->printer = options->record = options->state = NULL;
    options->disk_writes = FALSE;
    options->load.messages = g_string_new(NULL); // they were told
}

static bool go_on(void *context, const HypoExploreProgress *progress)
{
    (void)context;
    (void)progress;
    return !run_interrupted();
}

static Explored *search_guest(Search *search, const ExploreCase *asked)
{
    HypoExploreOptions *options = &search->scenario.options;
    options->go_on = go_on;
    options->context = search;
    HypoExplore *x = hypo_explore_new(options);
    if (!x)
        return NULL;
    const HypoExploreResult *result = hypo_explore_search(x);
    const ExploreReport report = {
        .scenario = &search->scenario,
        .result = result,
        .time = asked->asked.time ? asked->asked.time : "any",
        .interrupted = run_interrupted(),
    };
    Explored *explored = g_new0(Explored, 1);
    if (result->end == HYPO_EXPLORE_VIOLATION)
        explored->falls = result->violation.promise;
    explored->covered = result->end == HYPO_EXPLORE_COMPLETED &&
                        !result->table_full && !result->path_cut;
    explored->why = explore_report_why(&report);
    hypo_explore_free(x);
    return explored;
}

static Explored *explored_error(GError *error)
{
    Explored *explored = g_new0(Explored, 1);
    explored->why = g_strdup(error ? error->message : "out of memory");
    g_clear_error(&error);
    return explored;
}

Explored *explore_case_run(const ExploreCase *asked,
                           const MachineOptions *options, char **files)
{
    Search search = {.given = g_array_new(FALSE, FALSE, sizeof(HypoAction))};
    GError *error = NULL;
    Explored *explored = NULL;
    copy_options(&search, options);
    if (explore_options_take(&asked->asked, &search.options, &search.scenario,
                             search.given, &error) &&
        guest_prepare(&search.guest, &search.options, files, &error) &&
        scenario_open(&search.scenario, &search.guest, asked->asked.clamps,
                      asked->asked.monitors, &error))
        explored = search_guest(&search, asked);
    if (!explored)
        explored = explored_error(error);
    scenario_clear(&search.scenario);
    guest_close(&search.guest);
    g_string_free(search.options.load.messages, TRUE);
    g_array_unref(search.options.log.actions);
    g_array_unref(search.given);
    return explored;
}

void explored_free(Explored *explored)
{
    if (!explored)
        return;
    g_free(explored->why);
    g_free(explored);
}
