# shellcheck shell=sh
# Manuals: mandoc has nothing to say; what programs print of themselves is up to date;
# the long options that a page names anywhere are those of its program.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
PATH=$(cd "$BUILD" && pwd):$PATH

for page in man/*.[1-9]; do
    if mandoc -T lint -W warning "$page"; then
        echo "ok man lint $page"
    else
        echo "not ok man lint $page"
    fi
done

if tests/api/man-options --check; then
    echo "ok man options"
else
    echo "not ok man options: run tests/api/man-options"
fi

long_options() {
    grep -oE -e '--(\[no-\])?[a-z][a-z0-9-]+' | sed 's/\[no-\]//; s/^--no-/--/' | sort -u
}
# same PAGE PROGRAM-HELP: the options named in both
same() {
    mandoc -T ascii "$1" | col -b | long_options >"$dir/page"
    long_options <"$2" >"$dir/program"
    if diff -u --label "$1" --label 'the program' "$dir/page" "$dir/program"; then
        echo "ok man names $1"
    else
        echo "not ok man names $1"
    fi
}
evsearch --help >"$dir/evsearch"
commands=$(evindex --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
{
    evindex --help
    for command in $commands; do
        evindex help "$command"
    done
} >"$dir/evindex"
same man/evsearch.1 "$dir/evsearch"
same man/evindex.1 "$dir/evindex"

# The field list of the query manual is that of --help-query.
evsearch --help-query | sed -n '/^Fields:/,/^What cannot/s/^  \([a-z]*\)  .*/\1/p' | sort >"$dir/program"
sed -n '/^\.Sh FIELDS/,/^\.Sh /s/^\.It Cm //p' man/evsearch-query.7 | sort >"$dir/page"
if diff -u --label man/evsearch-query.7 --label --help-query "$dir/page" "$dir/program"; then
    echo "ok man fields"
else
    echo "not ok man fields"
fi

# Completions are made when installing: bash takes them, and they know the last option.
completion/make "$dir/completion"
for program in evsearch evindex; do
    if bash -n "$dir/completion/$program.bash" && grep -q -e --version "$dir/completion/$program.bash" &&
        grep -q -e '-l version' "$dir/completion/$program.fish" && grep -q -e --version "$dir/completion/_$program"; then
        echo "ok completion $program"
    else
        echo "not ok completion $program"
    fi
done
