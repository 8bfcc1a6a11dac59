#!/bin/sh
# Each example runs and says what its first comment promises.
# usage: check_examples.sh DIRECTORY
set -eu
dir=$1
passed=0
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# expect NAME OUTPUT WANTED
expect() {
    if [ "$2" != "$3" ]; then
        printf 'check_examples: %s said:\n%s\n' "$1" "$2"
        exit 1
    fi
    passed=$((passed + 1))
}

expect search "$("$dir/search")" "minerals: 3 found
  1 responsible minerals webinar
  2 energy security and minerals
  3 minerals in the supply chain
  Paris (2)
  Berlin (1)"
expect facets "$("$dir/facets")" "1. document 2 (2021)
2. document 4 (2020)
3. document 3 (2020)
4. document 1 (2019)
energy 3
minerals 3"
expect index "$("$dir/index" "$tmp/db" https://example.org/a 'first text')" "document 1"
expect index "$("$dir/index" "$tmp/db" https://example.org/b 'second text')" "document 2"
expect index "$("$dir/index" "$tmp/db" https://example.org/a 'better text')" "document 1"
echo "check_examples: $passed passed, 0 failed"
