# shellcheck shell=sh
# What the documents say is so: the commands of README.md print what it shows (run
# tests/api/readme.py --bless to take over what they print now), and docs/json.md
# names every key.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
PATH=$(cd "$BUILD" && pwd):$PATH
export COLUMNS=80 NO_COLOR=1 TZ=UTC TERM=dumb HOME="$dir" XDG_DATA_HOME="$dir/data" EVSEARCH_PAGER=cat
export EVSEARCH_TODAY=2021-07-01 SOURCE_DATE_EPOCH=1625097600 EVSEARCH_INDEX="$dir/index"
corpus/index "$EVSEARCH_INDEX" >/dev/null 2>&1

python3 tests/api/readme.py
python3 tests/api/json_keys.py
