#!/usr/bin/env python3
"""evsearch --interactive by its keys, in a real terminal (tmux), on corpus/.

Prints what fails with the screen, and ends with "N passed, N failed"; without tmux a
line "skipped ..." stands before.  Environment: BUILD.
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
build = os.path.abspath(os.environ.get('BUILD', 'build'))
SIZES = [(80, 24), (40, 12)]
SECONDS = 20 # a machine may be slow; what is there ends the waiting
PROMPT = 'ready$'
passed = failed = 0


class Terminal:
    """A shell in a terminal of its own."""
    number = 0
    open = []

    def __init__(self, work, columns, rows, **more):
        Terminal.number += 1
        self.tmux = ['tmux', '-u', '-S', os.path.join(work, f'socket{Terminal.number}'), '-f', '/dev/null']
        env = dict(os.environ, LC_ALL='C.UTF-8', TZ='UTC', HISTFILE='',
                   EVSEARCH_TODAY='2021-07-01', EVSEARCH_INDEX=os.path.join(work, 'index'),
                   PATH=build + ':' + os.environ['PATH'], **more)
        env.pop('TMUX', None)
        # bash, as a plain sh may have no job control
        Terminal.open.append(self)
        subprocess.run([*self.tmux, 'new-session', '-d', '-x', str(columns), '-y', str(rows),
                        f"exec env 'PS1={PROMPT} ' bash --norc --noprofile"], check=True, env=env)
        self.run('set-option', '-g', 'status', 'off')
        self.run('resize-window', '-x', str(columns), '-y', str(rows))
        self.wait(lambda screen: PROMPT in screen)

    def run(self, *args):
        return subprocess.run([*self.tmux, *args], capture_output=True, text=True).stdout

    def screen(self, *args):
        return self.run('capture-pane', '-p', *args)

    def wait(self, holds):
        """The screen once it holds, or the last one after a while."""
        end = time.monotonic() + SECONDS
        while True:
            screen = self.screen()
            if holds(screen) or time.monotonic() > end:
                return screen
            time.sleep(0.02)

    def type(self, text, *keys):
        if text:
            self.run('send-keys', '-l', text)
        if keys:
            self.run('send-keys', *keys)

    def close(self):
        self.run('kill-server')
        Terminal.open.remove(self)


def check(what, ok, screen=''):
    global passed, failed
    if ok:
        passed += 1
    else:
        failed += 1
        print(f'FAILED {what}\n{screen}')


def expect(term, what, *parts):
    """All parts come to stand on the screen."""
    screen = term.wait(lambda s: all(p in s for p in parts))
    missing = [p for p in parts if p not in screen]
    check(f'{what}: {missing}', not missing, screen)
    return screen


def lines(screen):
    return screen.rstrip('\n').split('\n')


def begin(term):
    """Something to scroll back to, then evsearch; the history before it."""
    term.type('seq -s " " 7; for i in $(seq 60); do echo line $i; done', 'Enter')
    term.wait(lambda s: 'line 60' in s and s.rstrip().endswith(PROMPT))
    before = term.screen('-S', '-')
    term.type('evsearch -i', 'Enter')
    return before


def check_restored(term, what, before):
    """The shell's screen and scroll-back are as they were, but for lines below."""
    after = term.wait(lambda s: s.rstrip().endswith(PROMPT) and 'line 60' in s)
    check(f'{what}: the prompt is back', after.rstrip().endswith(PROMPT), after)
    history = term.screen('-S', '-')
    kept = before.rstrip() in history
    check(f'{what}: the scroll-back is as it was', kept, history)
    check(f'{what}: nothing of ours is left', 'q quit' not in history, history)
    term.type('stty -a | grep -o -e " icanon" -e " echo " | tr -d "\\n"; echo =mode', 'Enter')
    expect(term, f'{what}: the mode of the terminal', ' icanon echo =mode')


def walk(work, columns, rows):
    """First page, next page, a facet, an event, back, a query, quit."""
    term = Terminal(work, columns, rows)
    size = f'{columns}x{rows}'
    hits = 6 if rows == 24 else 4
    before = begin(term)
    screen = expect(term, f'{size} first page', 'All events', f'1 - {hits} of ', '>1  ', '? help')
    check(f'{size} the whole screen is ours', 'line 60' not in screen, screen)
    check(f'{size} the foot is at the bottom', 'q quit' in lines(screen)[-1] and
          len(lines(screen)) == rows, screen)
    total = screen.split(f'1 - {hits} of ')[1].split()[0]
    first_title = next(l for l in lines(screen) if l.startswith('>1'))[4:].strip(' …')

    term.type('n')
    screen = expect(term, f'{size} next page', f'{hits + 1} - {2 * hits} of {total}')
    check(f'{size} other events', first_title not in screen, screen)
    term.type('', 'Left')
    expect(term, f'{size} previous page', f'1 - {hits} of {total}', first_title)

    term.type('f')
    expect(term, f'{size} facets', 'Facets', ' a  month', ' b  organiser', 'a-z choose')
    term.type('b')
    screen = expect(term, f'{size} values', 'organiser', ' a [ ] ')
    row = next((l for l in lines(screen) if l.startswith(' a [ ] ')), ' a [ ] none (0)')
    name, count = row[7:].rstrip().rsplit(' ', 1)
    count = count.strip('()')
    term.type('a')
    expect(term, f'{size} a value is chosen', f' a [x] {name} ({count})', f'{count} event')
    term.type('', 'Escape')
    expect(term, f'{size} back to the facets', f'[{name} ({count})]')
    term.type('', 'Escape')
    screen = expect(term, f'{size} events of the value', f' of {count}', f'organiser: {name}'[:columns - 12])

    term.type('2')
    screen = expect(term, f'{size} an event', f'Event 2 of {count}', 'b back')
    term.type('G')
    expect(term, f'{size} its mentions', 'http')
    term.type('b')
    expect(term, f'{size} back to the list', f' of {count}', '>2  ')

    term.type('c')
    expect(term, f'{size} choices dropped', f' of {total}')
    term.type('/')
    expect(term, f'{size} a query line', 'Query:', 'Enter search')
    term.type('rivver')
    expect(term, f'{size} typing', 'Query: rivver')
    term.type('', 'BSpace', 'BSpace', 'BSpace')
    term.type('er', 'Enter')
    screen = expect(term, f'{size} its answer', 'river ', 'best first')
    shown = term.screen()
    check(f'{size} fewer events', f' of {total}' not in shown, shown)
    term.type('s')
    expect(term, f'{size} another order', 'by date')
    term.type('?')
    expect(term, f'{size} help', 'Help', 'open an event')
    term.type('b')
    expect(term, f'{size} from help', 'river ', 'by date')
    term.type('q')
    check_restored(term, size, before)
    term.close()


def deadly_signals(work):
    """However it ends, the shell's screen is as it was."""
    for name, keys in [('TERM', None), ('HUP', None), ('INT', 'C-c'), ('QUIT', 'C-\\')]:
        term = Terminal(work, 80, 24)
        term.type('ulimit -c 0', 'Enter')
        before = begin(term)
        expect(term, f'before SIG{name}', 'All events')
        if keys:
            term.type('', keys)
        else:
            shell = term.run('display-message', '-p', '#{pane_pid}').strip()
            child = subprocess.run(['pgrep', '-P', shell, '-x', 'evsearch'], capture_output=True, text=True)
            os.kill(int(child.stdout), getattr(signal, f'SIG{name}'))
        check_restored(term, f'SIG{name}', before)
        term.close()


def stop(work):
    term = Terminal(work, 80, 24)
    before = begin(term)
    expect(term, 'before a stop', 'All events')
    term.type('n')
    expect(term, 'second page before a stop', '7 - 12 of')
    term.type('', 'C-z')
    check_restored(term, 'stopped', before)
    term.type('fg', 'Enter')
    expect(term, 'continued', 'All events', '7 - 12 of', '? help')
    term.type('n')
    expect(term, 'keys after a stop', '13 - 18 of')
    term.type('q')
    check_restored(term, 'after a stop', before)
    term.close()


def resize(work):
    term = Terminal(work, 80, 24)
    begin(term)
    expect(term, 'before another size', '1 - 6 of')
    term.run('resize-window', '-x', '60', '-y', '12')
    screen = expect(term, 'smaller', '1 - 4 of', '? help')
    check('smaller: the foot is at the bottom', 'q quit' in lines(screen)[-1], screen)
    term.run('resize-window', '-x', '120', '-y', '50')
    screen = expect(term, 'larger', '1 - 10 of', '? help')
    check('larger: the foot is at the bottom', len(lines(screen)) == 50, screen)
    term.type('q')
    term.close()


def colour(work):
    for name, more, wanted in [('colour', {}, True), ('no colour', {'NO_COLOR': '1'}, False)]:
        env_before = os.environ.pop('NO_COLOR', None)
        term = Terminal(work, 80, 24, **more)
        begin(term)
        expect(term, name, 'All events')
        check(f'{name}: sequences', ('\033[' in term.screen('-e')) == wanted, term.screen('-e'))
        term.type('q')
        term.close()
        if env_before is not None:
            os.environ['NO_COLOR'] = env_before


def refused(work):
    term = Terminal(work, 80, 24)
    term.type('TERM=dumb evsearch -i; echo status $?', 'Enter')
    expect(term, 'a dumb terminal', 'has no screen', 'status 64')
    term.type('evsearch -i | cat; echo status ${PIPESTATUS[0]}', 'Enter')
    expect(term, 'output into a pipe', 'needs a terminal', 'status 64')
    term.close()


def main():
    if shutil.which('tmux') is None:
        print('skipped: tmux is not installed (make deps)\n0 passed, 0 failed')
        return 0
    work = tempfile.mkdtemp()
    try:
        subprocess.run([os.path.join(top, 'corpus', 'index'), os.path.join(work, 'index')], check=True,
                       capture_output=True, env=dict(os.environ, PATH=build + ':' + os.environ['PATH']))
        for columns, rows in SIZES:
            walk(work, columns, rows)
        deadly_signals(work)
        stop(work)
        resize(work)
        colour(work)
        refused(work)
    finally:
        for term in list(Terminal.open):
            term.close()
        shutil.rmtree(work)
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


sys.exit(main())
