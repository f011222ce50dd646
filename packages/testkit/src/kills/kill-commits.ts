import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { forms, prepare, type Form } from '@magi-guardrail/testkit/kills/half-staged';
import { differences, stateOf, type State } from '@magi-guardrail/testkit/kills/state';

export interface KillOptions {
  /** With a pre-commit hook that formats `a  =  1` to `a = 1;`, and a commit called `base`. */
  readonly repo: TempRepo;
  readonly kills: number;
  /** The same seed chooses the same moments, as far as the machine is as fast. */
  readonly seed: number;
  readonly onRound?: (done: number) => void;
}

export interface KillReport {
  /** Commits that were still running when they were killed. */
  readonly killed: number;
  /** Those of them that were writing, or about to. */
  readonly whileSaving: number;
  /** Commits that left a lock of the index, although git has none while the hook runs. */
  readonly locks: number;
  /** Whatever was lost, hidden or invalid afterwards. */
  readonly problems: readonly string[];
}

/** Makes real commits with half-staged files, kills them all of a sudden, and looks at what is left. */
export async function killCommits({
  repo,
  kills,
  seed,
  onRound,
}: KillOptions): Promise<KillReport> {
  const random = randomFrom(seed);
  const expected = new Map<Form, Expected>();
  for (const form of forms) expected.set(form, await uninterrupted(repo, form));
  const report = { killed: 0, whileSaving: 0, locks: 0, problems: [] as string[] };
  for (let round = 0; round < kills; round += 1) {
    const form = forms[round % forms.length] ?? forms[0];
    const known = expected.get(form);
    if (known === undefined) continue;
    prepare(repo, form);
    const isTargeted = random() < 0.5;
    const delay = random() * (isTargeted ? 40 : known.ms * 1.05);
    const commit = start(repo, form);
    if (isTargeted) await untilSaving(repo, commit);
    await Promise.race([wait(delay), commit.ended]);
    if (await kill(commit)) report.killed += 1;
    if (isSaving(repo)) report.whileSaving += 1;
    if (removeLocks(repo) > 0 && !form.isLocked) report.locks += 1;
    const found = differences(known, stateOf(repo)).map((it) => `${round} (${form.name}): ${it}`);
    report.problems.push(...found);
    onRound?.(round + 1);
  }
  const last = await uninterrupted(repo, forms[0]);
  if (isSaving(repo)) report.problems.push('the next run has not taken away what was left');
  report.problems.push(...differences({ ...last, before: last.after }, stateOf(repo)));
  return report;
}

interface Expected {
  readonly before: State;
  readonly after: State;
  readonly ms: number;
}

async function uninterrupted(repo: TempRepo, form: Form): Promise<Expected> {
  prepare(repo, form);
  const before = stateOf(repo);
  const started = performance.now();
  const { ended } = start(repo, form);
  const code = await ended;
  if (code !== 0) throw new Error(`a commit that nobody killed (${form.name}) ended with ${code}`);
  return { before, after: stateOf(repo), ms: performance.now() - started };
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

/** In a process group of its own, as a terminal has it. */
function start(repo: TempRepo, { args }: Form): Running {
  const child = spawn('git', ['commit', '-q', '-m', 'change', ...args], {
    cwd: repo.root,
    env: { ...repo.env, NO_COLOR: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, ended };
}

/** Whether it was still there. */
async function kill({ child, ended }: Running): Promise<boolean> {
  if (child.exitCode !== null || child.pid === undefined) return false;
  process.kill(-child.pid, 'SIGKILL');
  return (await ended) === null;
}

async function untilSaving(repo: TempRepo, { child }: Running): Promise<void> {
  while (child.exitCode === null && !isSaving(repo)) await wait(1);
}

/** The hook has a folder for temporary files while it writes. */
function isSaving(repo: TempRepo): boolean {
  const folder = repo.path('.git/guardrail/runs');
  return fs.existsSync(folder) && fs.readdirSync(folder).length > 0;
}

function removeLocks(repo: TempRepo): number {
  const names = fs.readdirSync(repo.path('.git')).filter((name) => name.endsWith('.lock'));
  for (const name of names) fs.rmSync(repo.path(`.git/${name}`));
  return names.length;
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
