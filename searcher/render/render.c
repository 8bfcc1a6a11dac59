#include "evsearch/render.h"

#include <string.h>

#include "searcher/render/renderers.h"

static const struct ev_renderer renderers[] = {
    { "text", "for people", ev_render_text, ev_render_text_event },
    { "json", "one object, schema evsearch.results/1", ev_render_json, ev_render_json_event },
};

const struct ev_renderer *ev_renderer_at(size_t index)
{
    return index < sizeof renderers / sizeof renderers[0] ? &renderers[index] : NULL;
}

const struct ev_renderer *ev_renderer_find(const char *name)
{
    const struct ev_renderer *renderer;

    for (size_t i = 0; (renderer = ev_renderer_at(i)) != NULL; i++)
        if (strcmp(renderer->name, name) == 0)
            return renderer;
    return NULL;
}
