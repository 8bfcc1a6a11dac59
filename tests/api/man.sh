# shellcheck shell=sh
# Manuals: mandoc has nothing to say; options in the page = options of the program.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

for page in man/*.[1-9]; do
    [ -f "$page" ] || continue
    if mandoc -T lint -W warning "$page"; then
        echo "ok man lint $page"
    else
        echo "not ok man lint $page"
    fi
done

# same PAGE COMMAND...: the long options that its help names, those that the page names
same() {
    page=$1
    shift
    "$@" | grep -oE -e '--[a-z][a-z0-9-]+' | sort -u >"$dir/program"
    mandoc -T utf8 "$page" | col -b | sed 's/‐/-/g' | grep -oE -e '--[a-z][a-z0-9-]+' | sort -u >"$dir/page"
    if diff -u --label "options of $*" --label "options in $page" "$dir/program" "$dir/page"; then
        echo "ok man options $page"
    else
        echo "not ok man options $page"
    fi
}
PATH=$(cd "$BUILD" && pwd):$PATH
if [ -f man/evsearch.1 ]; then same man/evsearch.1 evsearch --help; fi
evindex_help() {
    evindex --help
    for command in $(evindex --list commands); do
        evindex "$command" --help
    done
}
if [ -f man/evindex.1 ]; then same man/evindex.1 evindex_help; fi
