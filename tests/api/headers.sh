# shellcheck shell=sh
# Each public header stands alone, twice, in C99 and in C++11, under strict flags.
set -eu
strict='-Wall -Wextra -Wpedantic -Wundef -Wconversion -Werror -fsyntax-only -Iinclude'

for header in include/*.h include/evsearch/*.h; do
    [ -f "$header" ] || continue
    name=${header#include/}
    for language in c99 c++11; do
        compiler=$CC
        kind=c
        [ $language = c99 ] || { compiler=$CXX kind=c++; }
        # shellcheck disable=SC2086 # flags are words
        if printf '#include "%s"\n#include "%s"\nint not_empty;\n' "$name" "$name" |
            $compiler -x $kind -std=$language $strict -; then
            echo "ok headers $name $language"
        else
            echo "not ok headers $name $language"
        fi
    done
done
