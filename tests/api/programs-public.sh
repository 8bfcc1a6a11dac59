# shellcheck shell=sh
# The programs live on the public headers alone: the test of an honest API.
# They may share headers of their own, indexer/evindex.h and searcher/evsearch.h, and the
# interactive mode is evsearch's own too: searcher/interactive.h.
set -eu

for file in indexer/evindex.c indexer/evindex.h indexer/cmd_*.c searcher/evsearch.c searcher/evsearch_*.c searcher/evsearch.h; do
    [ -f "$file" ] || continue
    if grep -nE '^[[:space:]]*#[[:space:]]*include' "$file" |
        grep -vE '#[[:space:]]*include[[:space:]]+(<[a-z/_0-9]+\.h>|"evsearch/[a-z_]+\.h"|"indexer/evindex\.h"|"searcher/(evsearch|interactive)\.h")' ||
        grep -nE '#[[:space:]]*include[[:space:]]+<(libxml|xapian|jansson|utf8proc|uchardet|xxhash|zlib)' "$file"; then
        echo "not ok programs-public $file"
    else
        echo "ok programs-public $file"
    fi
done
