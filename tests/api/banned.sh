# shellcheck shell=sh
# Calls nobody makes, and calls only one place makes.  Comments do not count.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

# Every source as one stream "file:line" without comments; -fpreprocessed expands nothing.
sources=$(git ls-files '*.c' '*.h' '*.cc' '*.hh' | grep -E '^(include|base|event|index|indexer|searcher|xapian-c)/')
for file in $sources; do
    $CC -fpreprocessed -dD -E -x c "$file" 2>/dev/null |
        awk -v file="$file" '/^# [0-9]+ "/ { line = $2 - 1; next } { line++; if (NF) print file ":" line ": " $0 }'
done >"$dir/code"

# ban WHAT FILES-LEFT-OUT PATTERN
ban() {
    if grep -vE "^($2):" "$dir/code" | grep -E ": .*$3"; then
        echo "not ok banned: $1"
    else
        echo "ok banned: $1"
    fi
}
call() {
    echo "(^|[^a-zA-Z0-9_.>])($1)[[:space:]]*\("
}
programs='indexer/evindex\.[ch]|indexer/cmd_[a-z_]+\.c|searcher/evsearch(_[a-z]+)?\.[ch]|xapian-c/(examples|tests)/[^:]*'

ban 'strcpy, strtok and their like' none \
    "$(call 'strcpy|strcat|stpcpy|sprintf|vsprintf|strtok|gets|atoi|atol|atoll|atof|scanf|alloca')"
ban 'functions that depend on locale or hidden state' none \
    "$(call 'setlocale|localtime|gmtime|asctime|ctime|mktime|strerror|rand|srand|system|tmpnam')"
ban 'malloc outside base/alloc.c' 'base/alloc\.[ch]|xapian-c/[^:]*' \
    "$(call 'malloc|calloc|realloc|reallocarray|strdup|strndup|asprintf|vasprintf')"
ban 'printing or leaving below main' "$programs" \
    "$(call 'printf|fprintf|vfprintf|puts|fputs|putchar|putc|fputc|perror|exit|_exit|abort|signal|err|warn|popen|fork')"
ban 'environment or clock below main' "$programs" \
    "$(call 'getenv|secure_getenv|time|clock_gettime|gettimeofday|isatty')"
# Only those who make or ask terms can write a prefix.
ban 'a term prefix written out instead of taken from schema.h' \
    'include/[^:]*|base/[^:]*|event/[^:]*|indexer/(page|readers|extract)/[^:]*|xapian-c/[^:]*' \
    '"(X[A-Z]{3,}|[SKAMYDLHQ]):?"'
ban 'a value slot written as a number' 'include/evsearch/schema\.h|event/schema\.c|xapian-c/[^:]*|include/xapian-c\.h' \
    'xpc_[a-z_]*(value|slot|spy|sort|collapse)[a-z_]*\([^;,]*, *[0-9]+ *[,)]'
ban 'work left for later' none '(TODO|FIXME|XXX)[: ]'
