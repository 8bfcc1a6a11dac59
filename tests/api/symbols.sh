# shellcheck shell=sh
# libxapian-c.so shows what include/xapian-c.h declares: no more, no less.
set -eu
lib=$BUILD/libxapian-c.so
[ -f "$lib" ] || exit 0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

nm -D --defined-only "$lib" | awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' | sort -u >"$dir/shown"
# Without comments, preprocessor lines and function types ("(*xpc_…)(").
$CC -fpreprocessed -E -P -x c include/xapian-c.h 2>/dev/null | grep -v '^[[:space:]]*#' |
    grep -oE '(^|[^(])[*[:space:]]xpc_[a-z0-9_]+[[:space:]]*\(([^*]|$)' |
    grep -oE 'xpc_[a-z0-9_]+' | sort -u >"$dir/declared"

if grep -v '^xpc_' "$dir/shown"; then
    echo "not ok symbols: names other than xpc_ are shown"
else
    echo "ok symbols: only xpc_ names"
fi
if diff -u --label declared --label shown "$dir/declared" "$dir/shown"; then
    echo "ok symbols: declared = shown"
else
    echo "not ok symbols: declared and shown differ"
fi
