// SPDX-License-Identifier: MIT
//
// What can be told of an image from its data alone.
#include <hypo/image.h>

uint32_t hypo_image_end(const HypoImage *image)
{
    uint32_t end = 0;
    for (size_t i = 0; i < image->segment_count; i++) {
        const HypoSegment *segment = &image->segments[i];
        if (segment->address + segment->size > end)
            end = segment->address + segment->size;
    }
    return end;
}
