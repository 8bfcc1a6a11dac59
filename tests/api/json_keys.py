"""Every key that the programs print is named in docs/json.md; run by tests/api/docs.sh."""
import json
import re
import subprocess

COMMANDS = [
    ['evsearch', '--json', '--all', '--match', 'any', '--date', '2020..2021', 'river', '(', 'wier'],
    ['evsearch', '--json', '--where', 'kind=event', '--facet', 'tag', '--facet', 'person:3'],
    ['evsearch', '--format', 'ndjson', 'river'],
    ['evindex', 'extract', 'corpus'],
    ['evindex', 'export'],
    ['evindex', 'rebuild', '--dry-run', '--format', 'json', 'corpus/crawl-2021-06'],
    ['evindex', 'info', '--format', 'json'],
    ['evindex', 'explain', '--format', 'json', 'corpus/crawl-2021-01/upcoming-1.txt'],
]


def keys(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def lines(command):
    done = subprocess.run(command, capture_output=True, text=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]


known = set(re.findall(r'`([a-z_]+)`', open('docs/json.md', encoding='utf-8').read()))
ids = [event['id'] for event in lines(COMMANDS[0])[0]['events']]
for command in COMMANDS + [['evsearch', '--json', '--show', ids[0]]]:
    printed = lines(command)
    missing = sorted({key for value in printed for key in keys(value)} - known)
    name = ' '.join(command[:3])
    if missing or not printed:
        print(f'docs/json.md does not name: {", ".join(missing) or "(nothing was printed)"}')
        print(f'not ok json {name}')
    else:
        print(f'ok json {name}')
