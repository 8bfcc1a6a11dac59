#!/usr/bin/env python3
"""The main job on real pages with gold: SHARED/seeds, SHARED/eval/{gold,pages,score*.py}.

Prints what misses its bar, and ends with "N passed, N failed".
Environment: BUILD, SHARED; TIMING=1 also measures a whole evsearch process.
"""
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

build = os.path.abspath(os.environ.get('BUILD', 'build'))
shared = os.path.abspath(os.environ.get('SHARED', '../shared'))
work = tempfile.mkdtemp()
env = dict(os.environ, TZ='UTC', LC_ALL='C.UTF-8', EVSEARCH_TODAY='2021-07-01', NO_COLOR='1',
           EVSEARCH_INDEX=os.path.join(work, 'index'))
passed = failed = 0

# Bars on the seeds, F1: the fields as the scorer names them.
BARS = {'event': .95, 'start_date': .95, 'title_norm': .95, 'start_time': .90, 'end_time': .90,
        'person': .85, 'affiliation_loose': .80, 'organiser_loose': .80}
NDCG_BAR = .60
MILLISECONDS_OVER_TRUE = 15


def check(what, ok, detail=''):
    global passed, failed
    if ok:
        passed += 1
    else:
        failed += 1
        print(f'FAILED {what}: {detail}')


def run(program, *args):
    return subprocess.run([os.path.join(build, program), *args], capture_output=True, text=True, env=env)


def search(*args):
    done = run('evsearch', '--format', 'json', *args)
    check(f'evsearch {" ".join(args)}', done.returncode == 0, done.stderr or f'status {done.returncode}')
    return json.loads(done.stdout) if done.stdout else {'events': [], 'total': 0}


def page_of(mention):
    return os.path.basename(mention.get('path') or mention.get('file') or '')[:3]


def scores():
    gold = os.path.join(work, 'gold')
    os.mkdir(gold)
    for seed in glob.glob(f'{shared}/seeds/*'):
        shutil.copy(f'{shared}/eval/gold/{os.path.basename(seed)[:3]}.json', gold)
    extracted = os.path.join(work, 'mentions.jsonl')
    done = run('evindex', 'extract', f'{shared}/seeds')
    check('evindex extract', done.returncode == 0, done.stderr)
    with open(extracted, 'w', encoding='utf-8') as f:
        f.write(done.stdout)
    scored = subprocess.run([sys.executable, f'{shared}/eval/score.py', extracted, '--gold', gold, '--json'],
                            capture_output=True, text=True)
    figures = json.loads(scored.stdout)
    for field, bar in BARS.items():
        check(f'F1 of {field}', figures[field]['f1'] >= bar, f'{figures[field]["f1"]:.3f}, bar {bar}')
    check('no event on a page without events', figures['negatives'][0] == 0, figures['negatives'])


def seeds():
    done = run('evindex', 'rebuild', f'{shared}/seeds')
    check('evindex rebuild', done.returncode == 0, done.stderr)
    found = search('responsible minerals')
    first = found['events'][0] if found['events'] else {'mentions': []}
    check('first hit is one event of two pages', sorted(map(page_of, first['mentions'])) == ['000', '001'],
          first.get('title'))
    calls = search('--where', 'kind=call')
    call = calls['events'][0] if calls['events'] else {}
    check('one record of kind call', calls['total'] == 1 and page_of(call['mentions'][0]) == '002', calls['total'])
    check('the call has four tags', len(call.get('tags', [])) == 4, call.get('tags'))
    check('the call has people', len(call.get('people', [])) >= 2, call.get('people'))
    check('filter by tag', search('--where', 'tag=Human rights')['total'] >= 1)
    events = search('--where', 'kind=event', '--limit', '100')
    check('the call is no event', all(page_of(m) != '002' for e in events['events'] for m in e['mentions']))
    check('a search gives the same bytes twice', run('evsearch', '--format', 'json', 'water').stdout ==
          run('evsearch', '--format', 'json', 'water').stdout)


def fastest(command):
    best = 1e9
    for _ in range(40):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, env=env)
        best = min(best, time.perf_counter() - start)
    return best * 1000


def timing():
    over = fastest([os.path.join(build, 'evsearch'), 'responsible minerals']) - fastest(['/bin/true'])
    check('time of a process over /bin/true', over <= MILLISECONDS_OVER_TRUE, f'{over:.1f} ms')
    print(f'evsearch takes {over:.1f} ms more than /bin/true')


def ranking():
    done = run('evindex', 'rebuild', f'{shared}/seeds', f'{shared}/eval/pages')
    check('evindex rebuild with the pages', done.returncode == 0, done.stderr)
    scored = subprocess.run([sys.executable, f'{shared}/eval/score_search.py', '--queries',
                             f'{shared}/eval/queries.json', '--', os.path.join(build, 'evsearch'),
                             '--format', 'json', '--limit', '10'], capture_output=True, text=True, env=env)
    print(scored.stdout.strip())
    words = scored.stdout.split()
    ndcg = float(words[words.index('nDCG@10') + 1]) if 'nDCG@10' in words else 0
    check('nDCG@10', ndcg >= NDCG_BAR, f'{ndcg}, bar {NDCG_BAR}')


try:
    scores()
    seeds()
    if os.environ.get('TIMING'):
        timing()
    if os.path.isdir(f'{shared}/eval/pages'):
        ranking()
finally:
    shutil.rmtree(work)
print(f'{passed} passed, {failed} failed')
sys.exit(failed != 0)
