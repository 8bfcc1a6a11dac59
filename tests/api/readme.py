#!/usr/bin/env python3
"""Run the "$ command" lines of the fenced blocks of README.md and compare what follows them.

A line "..." stands for any lines.  make check itself is not run; its last line must have the
right shape.  --bless writes what the commands print now, where no "..." stands.
Run by tests/api/docs.sh; alone: BUILD=build tests/api/readme.py --bless
"""
import os
import re
import subprocess
import sys
import tempfile

bless = '--bless' in sys.argv
if bless:                                    # else docs.sh has set all this
    index = tempfile.mkdtemp() + '/index'
    os.environ.update(COLUMNS='80', NO_COLOR='1', TZ='UTC', TERM='dumb', EVSEARCH_TODAY='2021-07-01',
                      SOURCE_DATE_EPOCH='1625097600', EVSEARCH_INDEX=index, EVSEARCH_PAGER='cat',
                      PATH=os.path.abspath(os.environ.get('BUILD', 'build')) + ':' + os.environ['PATH'])
    subprocess.run(['corpus/index', index], capture_output=True, check=True)


def output(command):
    if command == 'make demo':
        command = 'corpus/demo'
    done = subprocess.run(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout.splitlines()


def matches(want, got):
    pattern = '\n'.join('(?:.*\n)*?.*' if line == '...' else re.escape(line) for line in want)
    return re.fullmatch(pattern, '\n'.join(got)) is not None


def checked(command, want):
    """The lines that may stand below command: want, if they are right."""
    if command == 'make check':
        good = bool(want) and re.fullmatch(r'\d+ passed, 0 failed', want[-1])
        got = want
    elif command.startswith(('ev', 'make demo')) and not re.search('PATH|WORDS', command):
        got = output(command)
        good = matches(want, got)
    else:
        return want
    if good:
        print(f'ok README {command}')
        return want
    if bless and '...' not in want:
        return got
    print('\n'.join(['README.md shows'] + want + ['but it prints'] + got))
    print(f'not ok README {command}')
    return want


lines = open('README.md', encoding='utf-8').read().split('\n')
out, at, fenced = [], 0, False
while at < len(lines):
    line = lines[at]
    out.append(line)
    at += 1
    if line.startswith('```'):
        fenced = not fenced
    elif fenced and line.startswith('$ '):
        end = at
        while not lines[end].startswith(('```', '$ ')):
            end += 1
        want = lines[at:end]
        blank = 0
        while want and want[-1] == '':       # before the next command
            want.pop()
            blank += 1
        out += checked(line[2:], want) + [''] * blank
        at = end
if bless:
    open('README.md', 'w', encoding='utf-8').write('\n'.join(out))
