/*
 * Events and mentions as JSON for others: one object on one line.
 *
 * Unlike the stored form (event.h) this one is made to be read by people and
 * by other programs: organisations stand by role, dates tell their precision.
 * What is not known is left out.  Keys come in a fixed order; keys may be added
 * in later versions, and their meaning does not change.
 *
 *     path, url            of the page          title, subtitle
 *     start, end           YYYY[-MM[-DD]]; --MM-DD when no year is known
 *     start_time, end_time HH:MM, local         start_precision day|month|year
 *     edtf                 both as an EDTF interval
 *     zone, zone_minutes   location             online (bool), mode, status
 *     organisers [{name, role}] role organiser|co-organiser|host
 *     partners, funders    [{name, role}]
 *     people               [{name, affiliation, job, role}]
 *     programme            [{start_time, end_time, title}]
 *     tags [text]          language, kind, published, link, flags [text]
 *     lines                [first, last] of the page
 */
#ifndef EVSEARCH_EXPORT_H
#define EVSEARCH_EXPORT_H

#include "evsearch/buf.h"
#include "evsearch/event.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Append one mention, without a line end. */
void ev_mention_export(const struct ev_mention *mention, struct ev_buf *out);

/*
 * Append one event: id, first_seen and last_seen (seconds UTC), the keys above but
 * path, url and lines, then text and sources, one object for each mention: path,
 * url, crawl, captured, title, start, end, start_time, lines.
 */
void ev_event_export(const struct ev_event *event, struct ev_buf *out);

#ifdef __cplusplus
}
#endif
#endif
