# shellcheck shell=sh
# Arrows point down only: what each folder may include, checked from the #includes.
# Public headers count as their layer's.
set -eu

# Folder (the longest that fits decides), then what its files may include:
# folders of ours, layers of public headers (as @layer), headers of libraries.
rules='
@base               @base
@event              @base @event
@page               @base @event @page
@index              @base @event @page @index
@search             @base @event @index @search
base/               base/ @base                          utf8proc.h xxhash.h
event/              base/ event/ @base @event            jansson.h
index/              base/ event/ index/ @base @event @index   xapian-c.h libexttextcat/
indexer/readers/    base/ event/ indexer/readers/ indexer/page/ @base @event @page   libxml/ uchardet/ uchardet.h libical/ zlib.h zstd.h brotli/
indexer/page/       base/ event/ indexer/page/ @base @event @page   libxml/ uchardet/ uchardet.h jansson.h
indexer/extract/    base/ event/ indexer/extract/ @base @event @page   libexttextcat/
indexer/merge/      base/ event/ index/ indexer/merge/ @base @event @index
indexer/store/      base/ event/ index/ indexer/merge/ indexer/store/ @base @event @page @index   xapian-c.h jansson.h
indexer/            base/ event/ index/ indexer/ @base @event @page @index
searcher/render/    base/ event/ searcher/render/ @base @event @search   jansson.h
searcher/           base/ event/ index/ searcher/ @base @event @index @search   xapian-c.h
xapian-c/           xapian-c/ xapian-c.h                 xapian.h xapian/
'
public='
base    error bytes buf arena option json
event   day schema event export
page    page reader extract explain
index   index
search  query search results render
'

git ls-files '*.c' '*.h' '*.cc' '*.hh' | grep -E '^(include/evsearch|base|event|index|indexer|searcher|xapian-c)/' |
    grep -v '^xapian-c/\(tests\|examples\)/' |
    xargs grep -nE '^[[:space:]]*#[[:space:]]*include' /dev/null |
    RULES=$rules PUBLIC=$public awk -F: '
    BEGIN {
        n = split(ENVIRON["RULES"], row, "\n")
        for (i = 1; i <= n; i++) {
            k = split(row[i], word, " ")
            for (j = 2; j <= k; j++)
                may[word[1], ++may_count[word[1]]] = word[j]
        }
        n = split(ENVIRON["PUBLIC"], row, "\n")
        for (i = 1; i <= n; i++) {
            k = split(row[i], word, " ")
            for (j = 2; j <= k; j++)
                layer["evsearch/" word[j] ".h"] = "@" word[1]
        }
        # libraries; any other header in <> is the system
        outside = "^(libxml|xapian|utf8proc|xxhash|jansson|uchardet|libexttextcat|libical|zlib|zstd|brotli|cmocka|microhttpd)"
    }
    function folder_of(file,   best, f) {
        if (substr(file, 1, 8) == "include/")
            return layer[substr(file, 9)]
        best = ""
        for (f in may_count)
            if (index(file, f) == 1 && length(f) > length(best))
                best = f
        return best
    }
    function allowed(folder, header,   i, m) {
        for (i = 1; i <= may_count[folder]; i++) {
            m = may[folder, i]
            if (m == header || (m ~ /\/$/ && index(header, m) == 1) || (m ~ /^@/ && layer[header] == m))
                return 1
        }
        return 0
    }
    {
        file = $1
        seen[file] = 1
        header = $3
        system_header = header ~ /</
        sub(/^[^"<]*["<]/, "", header)
        sub(/[">].*$/, "", header)
        if (system_header && header !~ outside)
            next
        if (!system_header && header !~ /\//) {
            folder = file
            sub(/[^\/]*$/, "", folder)
            header = folder header
        }
        sub(/^(\.\.\/)+include\//, "", header)
        if (header ~ /^evsearch\// && !(header in layer)) {
            print file ":" $2 ": " header " has no layer in tests/api/layers.sh"
            bad[file] = 1
        } else if (!allowed(folder_of(file), header)) {
            print file ":" $2 ": " folder_of(file) " may not include " header
            bad[file] = 1
        }
    }
    END {
        for (file in seen)
            print (file in bad ? "not ok" : "ok") " layers " file
    }'
