// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program table of a kernel; see program_table.h.
#include "observe/program_table.h"

#include <hypo/device.h>
#include <string.h>

#include "base/bits.h"
#include "observe/cause.h"

static gboolean find(const Places *places, const char *name, gboolean constant,
                     guint32 *value)
{
    PlaceSymbol symbol;
    if (places_find(places, "", name, strlen(name), &symbol, 1) == 0 ||
        symbol.is_constant != constant)
        return FALSE;
    *value = symbol.value;
    return TRUE;
}

static guint32 constant(const ProgramTable *table, const char *name)
{
    guint32 value = 0;
    find(table->places, name, TRUE, &value);
    return value;
}

static guint32 word_at(const ProgramTable *table, guint32 address)
{
    if (address > hypo_machine_memory_bytes(table->machine) - 4)
        return 0;
    return bits_load32(hypo_machine_memory(table->machine) + address);
}

static const HypoImage *kernel_image(const Places *places)
{
    for (guint i = 0; i < places_count(places); i++)
        if (!places_at(places, i)->owner)
            return places_at(places, i)->image;
    return NULL;
}

// The table reaches up to the next label.
static guint32 find_end(const ProgramTable *table)
{
    const HypoImage *image = table->kernel;
    guint32 end = hypo_machine_memory_bytes(table->machine);
    for (gsize i = 0; i < image->symbol_count; i++) {
        const HypoSymbol *symbol = &image->symbols[i];
        if (symbol->kind != HYPO_SYMBOL_CONSTANT &&
            symbol->value > table->first && symbol->value < end)
            end = symbol->value;
    }
    return end;
}

gboolean program_table_find(ProgramTable *table, const Places *places,
                            const HypoMachine *machine)
{
    *table = (ProgramTable){
        .places = places, .kernel = kernel_image(places), .machine = machine};
    if (!find(places, "PT_BYTES", TRUE, &table->bytes) || table->bytes < 4 ||
        !table->kernel)
        return FALSE;
    if (!find(places, "program_table", FALSE, &table->first) &&
        !find(places, "program", FALSE, &table->first)) // one entry
        return FALSE;
    find(places, "current", FALSE, &table->current);
    table->end = find_end(table);
    return table->first <= table->end &&
           table->end - table->first >= table->bytes;
}

guint program_table_count(const ProgramTable *table)
{
    return (table->end - table->first) / table->bytes;
}

static void read_name(const ProgramTable *table, guint32 boot, char *name)
{
    *name = '\0';
    if (boot < HYPO_BOOT_BLOCK ||
        boot > hypo_machine_memory_bytes(table->machine) - 16)
        return;
    memcpy(name, hypo_machine_memory(table->machine) + boot, 16);
    name[16] = '\0';
}

void program_table_read(const ProgramTable *table, guint number,
                        ProgramEntry *entry)
{
    guint32 at = table->first + number * table->bytes;
    *entry = (ProgramEntry){
        .at = at,
        .id = word_at(table, at + constant(table, "PT_ID")),
        .state = word_at(table, at + constant(table, "PT_STATE")),
        .wait = word_at(table, at + constant(table, "PT_WAIT")),
        .ticks = word_at(table, at + constant(table, "PT_TICKS")),
        .is_current =
            table->current == 0 || word_at(table, table->current) == at,
    };
    guint32 *words = &entry->psw.pc;
    for (guint i = 0; i < sizeof entry->psw / 4; i++)
        words[i] = word_at(table, at + constant(table, "PT_PSW") + 4 * i);
    read_name(table, word_at(table, at + constant(table, "PT_BOOT")),
              entry->name);
    const Place *place = places_of(table->places, entry->psw.base);
    if (*entry->name == '\0' && place && place->owner)
        g_strlcpy(entry->name, place->owner, sizeof entry->name);
    if (entry->id == 0)
        entry->id = number + 1; // a kernel with one program gives none
    entry->in_use = entry->state != constant(table, "PS_FREE");
}

// The constant of the kernel that begins with `prefix` and has this value, in
// small letters and without the prefix; NULL: there is none.
static char *name_of(const ProgramTable *table, const char *prefix,
                     guint32 value)
{
    const HypoImage *image = table->kernel;
    for (gsize i = 0; i < image->symbol_count; i++) {
        const HypoSymbol *symbol = &image->symbols[i];
        if (symbol->kind == HYPO_SYMBOL_CONSTANT && symbol->value == value &&
            g_str_has_prefix(symbol->name, prefix))
            return g_ascii_strdown(symbol->name + strlen(prefix), -1);
    }
    return NULL;
}

char *program_state_name(const ProgramTable *table, guint32 state)
{
    char *name = name_of(table, "PS_", state);
    return name ? name : g_strdup_printf("state %u", state);
}

char *program_wait_name(const ProgramTable *table, guint32 wait)
{
    static const char *const commands[] = {
        [HYPO_COMMAND_READ] = "read", [HYPO_COMMAND_WRITE] = "write"};
    guint32 offset;
    if (wait == 0)
        return g_strdup("");
    char *name = name_of(table, "WAIT_", wait);
    if (name)
        return name;
    if (!find(table->places, "RQ_DEVICE", TRUE, &offset))
        return g_strdup_printf("0x%x", wait);
    guint32 device = word_at(table, wait + offset);
    guint32 command = word_at(table, wait);
    const char *word = command < G_N_ELEMENTS(commands) && commands[command]
                           ? commands[command]
                           : "I/O";
    const char *name_of_device = device_name(device);
    return name_of_device ? g_strdup_printf("%s %s", name_of_device, word)
                          : g_strdup_printf("0x%x", wait);
}
