"""Web archives against second implementations: a small reader in Python, and wget.

For each archive in $SHARED/data/warc the pages that evindex reads are compared, by
address, with those that the reader below finds; damaged archives must end without a
crash and name the place.  Then wget crawls a server of ours into a WARC, and the
pages must be those of the site.
"""

import gzip
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import zlib

EVINDEX = os.path.join(os.environ.get("BUILD", "build"), "evindex")
SHARED = os.environ.get("SHARED", "../shared")
TIME_LIMIT_S = 120
PAGE_TYPES = {"text/html", "application/xhtml+xml", "text/plain"}
# What these are, the bytes say: a page, many (a feed), or none.
MAYBE_TYPES = {
    "", "application/octet-stream", "text/xml", "application/xml", "application/rss+xml",
    "application/atom+xml", "application/rdf+xml", "text/calendar", "unknown", "no-type",
}
passed = failed = 0


def report(ok, name, why=""):
    global passed, failed
    passed += ok
    failed += not ok
    if not ok:
        print(f"FAILED {name}: {why[:300]}")


class Damaged(Exception):
    pass


def unpacked(data):
    """All members of a gzip file after one another."""
    if data[:2] != b"\x1f\x8b":
        return data
    out = []
    while data:
        unpack = zlib.decompressobj(31)
        try:
            out.append(unpack.decompress(data) + unpack.flush())
        except zlib.error as error:
            raise Damaged(error) from error
        if not unpack.eof:
            raise Damaged("cut")
        data = unpack.unused_data
    return b"".join(out)


def fields_of(lines):
    found = {}
    for line in lines:
        name, colon, value = line.partition(b":")
        if colon:
            found.setdefault(name.strip().lower(), value.strip())
    return found


def warc_records(data):
    at = 0
    while at < len(data):
        if not data.startswith(b"WARC/", at):
            raise Damaged(f"no record at {at}")
        end = re.compile(rb"\r?\n\r?\n").search(data, at)
        if not end:
            raise Damaged("no end of the header")
        fields = fields_of(data[at:end.start()].splitlines()[1:])
        length = int(fields[b"content-length"])
        block = data[end.end():end.end() + length]
        if len(block) < length:
            raise Damaged("cut")
        yield (fields.get(b"warc-type", b"").decode(),
               fields.get(b"warc-target-uri", b"").decode("utf-8", "replace").strip("<> "),
               fields.get(b"content-type", b"").decode().split(";")[0].strip().lower(), block)
        at = end.end() + length
        while data[at:at + 1] in (b"\r", b"\n"):
            at += 1


def arc_records(data):
    at = 0
    while at < len(data):
        end = data.find(b"\n", at)
        words = data[at:end].split(b" ")
        length = int(words[-1])
        block = data[end + 1:end + 1 + length]
        if len(block) < length:
            raise Damaged("cut")
        url = b" ".join(words[:-4]).decode("utf-8", "replace")
        yield ("response", url, "application/http", block)
        at = end + 1 + length
        while data[at:at + 1] in (b"\r", b"\n"):
            at += 1


def pages_of(data):
    """Addresses of the records that are pages, and whether there are some that may be."""
    urls, maybe = [], False
    for kind, url, media, block in (warc_records if data[:5] == b"WARC/" else arc_records)(data):
        if kind not in ("response", "resource", "conversion"):
            continue
        if not re.match("(?i)(https?|ftp)://", url):
            continue
        if block[:5] == b"HTTP/":
            head, _, body = block.replace(b"\r\n", b"\n", 200).partition(b"\n\n")
            lines = head.splitlines()
            if not re.match(rb"HTTP/\S+ 2\d\d", lines[0]) or not body:
                continue
            media = fields_of(lines[1:]).get(b"content-type", b"").decode("latin-1")
            media = media.split(";")[0].strip().lower()
        maybe = maybe or media in MAYBE_TYPES
        if media in PAGE_TYPES and block:
            urls.append(url.replace(" ", "%20"))
    return urls, maybe


def pages_read(path):
    run = subprocess.run([EVINDEX, "extract", "--verbose", "--progress=never", path],
                         capture_output=True, timeout=TIME_LIMIT_S, check=False)
    said = run.stderr.decode("utf-8", "replace").splitlines()
    pages = [m.group(1) for m in (re.match(r"evindex: (.*): \d+ events?$", l) for l in said) if m]
    problems = [line for line in said if ": byte " in line and "revisit record" not in line]
    return run.returncode, pages, problems


def check_stored():
    root = os.path.join(SHARED, "data", "warc")
    gold = os.path.join(root, "gold.jsonl")
    if not os.path.exists(gold):
        print("skipped: no stored archives")
        return
    with open(gold, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for row in rows:
        path = os.path.join(root, row["source"])
        code, pages, problems = pages_read(path)
        with open(path, "rb") as file:
            data = file.read()
        if code not in (0, 1, 2):
            report(False, row["source"], f"status {code}")
            continue
        try:
            want, maybe = pages_of(unpacked(data))
        except (Damaged, KeyError, ValueError, IndexError):
            report(bool(problems), row["source"], "damaged, and nothing is said")
            continue
        added = set() if maybe else set(pages) - set(want)
        report(not problems and not added, row["source"],
               f"{len(pages)} pages, {problems[:2]}, not expected: {added}")
        missing = set(want) - set(pages)
        report(not missing, row["source"] + ", all pages", f"missing: {missing}")


class Site(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    links = '<a href="/chunked">1</a> <a href="/packed">2</a> <a href="/none">3</a>'
    text = "<html><title>%s</title><body><h1>%s</h1><p>12 May 2021, Mill hall</p>%s</body></html>"

    def do_GET(self):
        page = (self.text % (self.path, self.path, self.links)).encode()
        if self.path == "/none":
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if self.path == "/chunked":
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for at in range(0, len(page), 30):
                piece = page[at:at + 30]
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.write(b"0\r\n\r\n")
            return
        if self.path == "/packed":
            page = gzip.compress(page)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format, *args):
        pass


def check_wget():
    if not shutil.which("wget"):
        print("skipped: no wget")
        return
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = f"http://127.0.0.1:{server.server_port}"
    urls = [site + path for path in ("/", "/chunked", "/packed", "/none")]
    with tempfile.TemporaryDirectory() as folder:
        for options, name in ((["--no-warc-compression"], "crawl.warc"), ([], "crawl.warc.gz")):
            subprocess.run(["wget", "-q", "--no-proxy", "--warc-file", os.path.join(folder, "crawl"),
                            "-O", os.devnull, *options, *urls], cwd=folder, check=False,
                           timeout=TIME_LIMIT_S)
            code, pages, problems = pages_read(os.path.join(folder, name))
            report(code in (0, 1) and pages == urls[:3] and not problems, f"wget {name}",
                   f"status {code}, {pages}, {problems}")
    server.shutdown()


check_stored()
check_wget()
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
