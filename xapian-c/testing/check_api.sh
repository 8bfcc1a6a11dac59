#!/bin/sh
# The header compiles alone as C and C++; the library shows what it declares.
# usage: check_api.sh TOP SHARED CC CXX
set -eu
top=$1 shared=$2 cc=$3 cxx=$4
passed=0
for std in c99 c11 c17; do
    printf '#include <xapian-c.h>\n' |
        $cc -std=$std -I"$top/include" -Wall -Wextra -Wpedantic -Werror -fsyntax-only -x c -
    passed=$((passed + 1))
done
for std in c++11 c++14 c++17; do
    printf '#include <xapian-c.h>\nxpc_bytes b = XPC_LIT("x");\nxpc_error e = XPC_ERROR_INIT;\n' |
        $cxx -std=$std -I"$top/include" -Wall -Wextra -Wpedantic -Werror -fsyntax-only -x c++ -
    passed=$((passed + 1))
done
declared=$(mktemp)
shown=$(mktemp)
trap 'rm -f "$declared" "$shown"' EXIT
awk '/^XPC_API/ && match($0, /xpc_[a-z0-9_]+\(/) { print substr($0, RSTART, RLENGTH - 1) }' \
    "$top/include/xapian-c.h" | LC_ALL=C sort > "$declared"
nm -D --defined-only "$shared" | awk '$2 != "A" { print $3 }' | sed 's/@.*//' | LC_ALL=C sort > "$shown"
diff "$declared" "$shown"
passed=$((passed + 1))
echo "check_api: $passed passed, 0 failed"
