// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies where; see places.h.
#include "cli/places.h"

static const char *source_text(gconstpointer context, const char *name,
                               gsize *size)
{
    return context ? cli_program_source(context, name, size) : NULL;
}

Places *guest_places(const Guest *guest)
{
    Places *places = places_new();
    Place kernel = {guest_kernel(guest),
                    0,
                    hypo_machine_memory_bytes(guest->machine),
                    NULL,
                    source_text,
                    guest->kernel};
    places_add(places, &kernel);
    for (gsize i = 0; i < guest->program_count; i++) {
        const HypoProgram *program = &guest->placed[i];
        Place place = {program->image,
                       program->start,
                       program->start + program->size,
                       program->image->name,
                       source_text,
                       guest->programs[i]};
        places_add(places, &place);
    }
    return places;
}
