/* A calendar with one event in every zone of the table, for zones.py and libical.c. */
#include <stdio.h>
#include <string.h>

#include "evsearch/render.h"
#include "searcher/render/zones.h"

int main(void)
{
    const struct ev_renderer *renderer = ev_renderer_find("ics");
    struct ev_request request = { .limit = 1 };
    struct ev_results results = { .request = &request };
    struct ev_style style = { 0 };
    struct ev_render run;
    struct ev_buf out;

    ev_buf_init(&out, EV_BUF_MAX);
    ev_render_begin(renderer, &results, &style, &out, &run);
    for (size_t i = 0; ev_zone_rule_at(i) != NULL; i++) {
        const struct ev_zone_rule *rule = ev_zone_rule_at(i);

        for (uint8_t month = 1; month <= 12; month++) {
            struct ev_hit hit = { .event.facts.when = EV_WHEN_INIT };
            struct ev_when *when = &hit.event.facts.when;

            (void)snprintf(hit.event.id, sizeof hit.event.id, "z%zum%u", i, (unsigned)month);
            hit.event.first_seen_utc_s = hit.event.last_seen_utc_s = 1610447400;
            when->zone = ev_bytes_of(rule->name);
            when->start = when->end = (struct ev_day){ 2026, month, 15 };
            when->start_minute = 14 * 60;
            renderer->hit(&run, &hit);
        }
        ev_buf_add_fmt(&out, "X-FIRST-YEAR;ZONE=%s:%d\r\n", rule->name, rule->year);
    }
    renderer->end(&run);
    fwrite(out.data, 1, out.len, stdout);
    ev_buf_clear(&out);
    return 0;
}
