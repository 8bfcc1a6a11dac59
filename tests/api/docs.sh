# shellcheck shell=sh
# What README.md shows is real: each "$ command" of an indented or fenced block is run,
# and what follows it must be its output.  A line "..." stands for any lines.
# Left out: make check, which runs this; its last line is looked at by shape.
set -eu
top=$PWD
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export BUILD="$top/$BUILD" COLUMNS=80 NO_COLOR=1 TZ=UTC TERM=dumb HOME="$dir" XDG_DATA_HOME="$dir/data"
export EVSEARCH_TODAY=2021-07-01 SOURCE_DATE_EPOCH=1625097600 EVSEARCH_INDEX="$dir/index"
PATH=$BUILD:$PATH
corpus/index "$EVSEARCH_INDEX" >/dev/null

# number.cmd and number.want for each command shown
awk -v dir="$dir" '
    /^```/ { inside = !inside; shown = 0; next }
    inside && /^\$ / { shown = ++n; print substr($0, 3) >(dir "/" n ".cmd"); printf "" >(dir "/" n ".want"); next }
    inside && shown { print >(dir "/" shown ".want") }
' README.md

matches() {
    awk -v want_file="$1" '
        BEGIN { while ((getline line < want_file) > 0) want[++w] = line }
        { got[++g] = $0 }
        END {
            i = j = 1; star = 0
            while (j <= g) {
                if (i <= w && want[i] == "...") { star = i++; mark = j }
                else if (i <= w && want[i] == got[j]) { i++; j++ }
                else if (star) { i = star + 1; j = ++mark }
                else exit 1
            }
            while (i <= w && want[i] == "...") i++
            exit i <= w
        }' "$2"
}

number=1
while [ -f "$dir/$number.cmd" ]; do
    command=$(cat "$dir/$number.cmd")
    case $command in
    'make check'*)
        if tail -n 1 "$dir/$number.want" | grep -qE '^[0-9]+ passed, 0 failed$'; then
            echo "ok docs: $command"
        else
            echo "not ok docs: $command has another last line"
        fi
        ;;
    'make demo') corpus/demo >"$dir/got" 2>&1 || true ;;
    make* | git* | sudo*) ;;
    *) sh -c "$command" >"$dir/got" 2>&1 || true ;;
    esac
    case $command in
    'make demo' | ev*)
        if matches "$dir/$number.want" "$dir/got"; then
            echo "ok docs: $command"
        else
            diff -u --label README.md --label real "$dir/$number.want" "$dir/got" || true
            echo "not ok docs: $command"
        fi
        ;;
    esac
    number=$((number + 1))
done
