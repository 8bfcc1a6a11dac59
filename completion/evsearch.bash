# written by completion/make
_evsearch()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
    --match) COMPREPLY=($(compgen -W "auto all any" -- "$word")); return ;;
    --sort) COMPREPLY=($(compgen -W "relevance date -date title" -- "$word")); return ;;
    --group) COMPREPLY=($(compgen -W "month none" -- "$word")); return ;;
    --format) COMPREPLY=($(compgen -W "text json" -- "$word")); return ;;
    --index | -d) COMPREPLY=($(compgen -d -- "$word")); return ;;
    --color) COMPREPLY=($(compgen -W "auto always never" -- "$word")); return ;;
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "--where -w --where-not --date --match --today --limit -n --page -p --offset --all -a --sort -s --group --facet -f --facets-only --format --json --list --count --snippet --show --explain --index -d --color --pager --width --help -h --help-query --help-mdoc --version" -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
    fi
}
complete -o filenames -F _evsearch evsearch
