# written by completion/make
_evindex()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
    --index | -d) COMPREPLY=($(compgen -d -- "$word")); return ;;
    --format) COMPREPLY=($(compgen -W "text json" -- "$word")); return ;;
    --progress) COMPREPLY=($(compgen -W "auto always never" -- "$word")); return ;;
    --stage) COMPREPLY=($(compgen -W "all blocks segments mentions" -- "$word")); return ;;
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "--index -d --help -h --version -V --quiet -q --verbose -v --format --progress --crawl --crawl-time --tz --lang --follow-symlinks --strict --keep --dry-run --stage" -- "$word"))
    elif ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "add rebuild info check export extract explain help" -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
    fi
}
complete -o filenames -F _evindex evindex
