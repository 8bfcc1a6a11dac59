"""The zones that calendars describe, compared with the system's time zones.

Reads the calendar that print_zones wrote: for every zone of the table one VTIMEZONE.
Its rules are applied here by hand, the stdlib's zoneinfo has the last word.
"""
import datetime as dt
import re
import sys
import zoneinfo

LAST_YEAR = 2037


def change(block, year):
    """The local time of the change in year, before it: nth Sunday of the month."""
    rule = re.search(r"RRULE:FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)SU", block)
    clock = re.search(r"DTSTART:\d{8}T(\d\d)(\d\d)00", block)
    month, nth = int(rule[1]), int(rule[2])
    days = [dt.date(year, month, 1) + dt.timedelta(i) for i in range(31)]
    sundays = [d for d in days if d.month == month and d.weekday() == 6]
    day = sundays[nth - 1 if nth > 0 else nth]
    return dt.datetime(day.year, day.month, day.day, int(clock[1]), int(clock[2]))


def offset(block, which):
    sign, hours, minutes = re.search(r"TZOFFSET" + which + r":([+-])(\d\d)(\d\d)", block).groups()
    return dt.timedelta(minutes=(int(hours) * 60 + int(minutes)) * (-1 if sign == "-" else 1))


def ours(blocks, moment):
    """The offset at a moment of UTC."""
    if len(blocks) == 1:
        return offset(blocks[0], "TO")
    latest = None
    for year in (moment.year - 1, moment.year):
        for block in blocks:
            at = change(block, year) - offset(block, "FROM")
            if at <= moment and (latest is None or at > latest[0]):
                latest = (at, offset(block, "TO"))
    return latest[1]


def check(name, first_year, blocks):
    zone = zoneinfo.ZoneInfo(name)
    moment = dt.datetime(first_year, 1, 1, 12)
    step = dt.timedelta(hours=30) if len(blocks) > 1 else dt.timedelta(days=9)
    while moment.year <= LAST_YEAR:
        theirs = moment.replace(tzinfo=dt.timezone.utc).astimezone(zone).utcoffset()
        if ours(blocks, moment) != theirs:
            return f"{moment}: {ours(blocks, moment)}, not {theirs}"
        moment += step
    for block in blocks if len(blocks) > 1 else []:
        for year in range(first_year, LAST_YEAR + 1):
            at = change(block, year) - offset(block, "FROM")
            for moment in (at - dt.timedelta(minutes=1), at):
                theirs = moment.replace(tzinfo=dt.timezone.utc).astimezone(zone).utcoffset()
                if ours(blocks, moment) != theirs:
                    return f"change {moment}: {ours(blocks, moment)}, not {theirs}"
    return None


calendar = sys.stdin.read().replace("\r\n ", "").replace("\r\n", "\n")
years = dict(re.findall(r"X-FIRST-YEAR;ZONE=([^:]+):(\d+)", calendar))
for text in re.findall(r"BEGIN:VTIMEZONE\n(.*?)END:VTIMEZONE", calendar, re.S):
    name = re.search(r"TZID:(.*)", text)[1]
    blocks = re.findall(r"BEGIN:(?:STANDARD|DAYLIGHT)\n(.*?)END:", text, re.S)
    try:
        wrong = check(name, int(years[name]), blocks)
    except zoneinfo.ZoneInfoNotFoundError:
        print("skipped: the system has no zone", name, file=sys.stderr)
        continue
    if wrong:
        print(wrong)
    print("not ok" if wrong else "ok", "zone", name)
