#!/bin/sh
# Each example runs and says what its header comment promises.
set -eu
dir=$1
out=$("$dir/search")
case $out in
"minerals: 3 found"*"Paris (2)"*"Berlin (1)"*) echo "check_examples: 1 passed, 0 failed" ;;
*)
    echo "check_examples: search said: $out"
    exit 1
    ;;
esac
