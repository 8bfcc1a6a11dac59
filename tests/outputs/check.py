"""Outputs of evsearch read by Python's own readers: check.py DIR

DIR holds one answer in every format; each check prints "ok WHAT" or "not ok WHAT".
"""
import csv
import json
import os
import sys
import traceback
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

where = sys.argv[1]
ATOM = "{http://www.w3.org/2005/Atom}"


def read(name):
    with open(os.path.join(where, "answer." + name), encoding="utf-8", newline="") as f:
        return f.read()


answer = json.loads(read("json"))
events = answer["events"]


def same(got, want, what):
    if got != want:
        raise AssertionError(f"{what}: {got!r}, not {want!r}")


def plain(text, marks=""):
    """As csv shows it: what could act on a terminal is replaced, formulas are guarded."""
    text = text or ""
    shown = ""
    for c in text:
        hidden = ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u2028\u2029\ufffe\uffff" + marks \
            or "\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069"
        shown += " " if c in "\t\r" else c if c == "\n" or not hidden else "\ufffd"
    if text.lstrip(" ")[:1] and text.lstrip(" ")[0] in "=+-@\t\r\n＝＋－＠":
        shown = "'" + shown
    return shown


def table(name, rows):
    head, *body = rows
    same(len(body), len(events), "rows")
    same({len(row) for row in rows}, {len(head)}, "cells of a row")
    for row, event in zip(body, events):
        cells = dict(zip(head, row))
        same(cells["id"], event["id"], "id")
        title = plain(event["title"], "" if name == "csv" else "\u061c\u200e\u200f")
        same(cells["title"], title.replace("\n", "\n" if name == "csv" else " "), "title")
        same(cells["start"], event["date"]["start"] or "", "start")
        same(cells["end"], event["date"]["end"] or "", "end")
        same(int(cells["mentions"]), len(event["mentions"]), "mentions")
        same(len([t for t in cells["tags"].split("; ") if t]), len(event["tags"]), "tags")
        for cell in row:
            if cell[:1] in tuple("=+-@\t\r"):
                raise AssertionError(f"a spreadsheet computes {cell!r}")


def check_csv():
    text = read("csv")
    same(text.count("\r\n") >= len(events), True, "line ends")
    table("csv", list(csv.reader(text.splitlines(keepends=True), strict=True)))


def check_tsv():
    table("tsv", [line.split("\t") for line in read("tsv").rstrip("\n").split("\n")])


def check_atom():
    """What RFC 4287, 4.1 asks of a feed and of an entry."""
    feed = ET.fromstring(read("atom"))
    same(feed.tag, ATOM + "feed", "root")
    for part in [feed, *feed.findall(ATOM + "entry")]:
        for name in ("id", "title", "updated"):
            same(len(part.findall(ATOM + name)), 1, name)
        for link in part.findall(ATOM + "link"):
            same(link.get("href").startswith(("http://", "https://")), True, "link")
        for person in part.findall(ATOM + "author"):
            same(bool(person.findtext(ATOM + "name").strip()), True, "name")
    same(len(feed.findall(ATOM + "author")), 1, "author")
    same(len({e.findtext(ATOM + "id") for e in feed.findall(ATOM + "entry")}), len(events), "ids")


class Report(HTMLParser):
    LOADS = {"src", "srcset", "data", "action", "formaction", "poster", "background", "style"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.articles = 0

    def handle_starttag(self, tag, attrs):
        self.articles += tag == "article"
        if tag in ("script", "iframe", "object", "embed", "img", "link", "form", "base"):
            raise AssertionError(f"<{tag}> in a report")
        for name, value in attrs:
            if name in self.LOADS or name.startswith("on"):
                raise AssertionError(f"{name}={value!r} in a report")
            if name == "href" and not value.startswith(("http://", "https://")):
                raise AssertionError(f"link to {value!r}")


def check_html():
    report = Report()
    report.feed(read("html"))
    report.close()
    same(report.articles, len(events), "articles")
    same("url(" in read("html") or "@import" in read("html").split("</style>")[0], False, "loads")


def check_controls():
    for name in ("text", "json", "ndjson", "csv", "tsv", "ics", "atom", "html", "md", "jsonld"):
        for c in read(name):
            if (ord(c) < 32 and c not in "\n\r\t") or 127 <= ord(c) < 160 or "\u202a" <= c <= "\u202e":
                raise AssertionError(f"{name}: {ord(c):x}")


for what, check in (("csv by csv", check_csv), ("tsv by Python", check_tsv),
                    ("atom by ElementTree", check_atom), ("html by html.parser", check_html),
                    ("no controls", check_controls)):
    try:
        check()
        print("ok", os.path.basename(where), what)
    except Exception:  # a check that breaks has failed
        print(traceback.format_exc())
        print("not ok", os.path.basename(where), what)
