import { median, rotate } from '../cost/timing.ts';
import type { Table } from '../table.ts';
import { type Commit, makeProject, type Project } from './project.ts';
import { bare, gate, type Setup, setups, usual, whole } from './setups.ts';
import type { ProjectFile } from './sources.ts';

/** Every commit that was timed, by the number of files and the set-up. */
export type Commits = ReadonlyMap<number, ReadonlyMap<string, readonly Commit[]>>;

interface Plan {
  readonly installed: string;
  readonly files: readonly ProjectFile[];
  readonly counts: readonly number[];
  readonly rounds: number;
}

/** Commits in every set-up in turn; the first round fills the caches of Node.js and is not counted. */
export async function measureCommits({ installed, files, counts, rounds }: Plan): Promise<Commits> {
  using projects = new DisposableStack();
  const made: (readonly [Setup, Project])[] = [];
  for (const setup of setups) {
    made.push([setup, projects.use(await makeProject(setup, installed, files))]);
  }
  const all = new Map(counts.map((count) => [count, new Map<string, Commit[]>()]));
  for (let round = 0; round <= rounds; round++) {
    for (const count of counts) {
      for (const [{ name }, project] of rotate(made, round)) {
        const commit = await project.commit(count, round);
        const commits = all.get(count)?.get(name) ?? [];
        if (round > 0) all.get(count)?.set(name, [...commits, commit]);
      }
    }
  }
  return all;
}

/** What a commit costs under each set-up, and beside the usual one. */
export function costTable(commits: Commits, count: number, lines: number): Table {
  const of = (name: string, key: 'cpuMs' | 'wallMs') =>
    median((commits.get(count)?.get(name) ?? []).map((each) => each[key]));
  const files = count === 1 ? '1 file' : `${count} files`;
  return {
    title: `A commit of ${files}`,
    head: ['Hooks', 'CPU s', 'Wall s', 'CPU beside lint-staged', 'Wall beside lint-staged'],
    rows: setups.map(({ name }) => [
      name,
      seconds(of(name, 'cpuMs')),
      seconds(of(name, 'wallMs')),
      times(of(name, 'cpuMs') / of(usual, 'cpuMs')),
      times(of(name, 'wallMs') / of(usual, 'wallMs')),
    ]),
    note: `Median of ${commits.get(count)?.get(bare)?.length} rounds; a file has ${lines} lines on average.`,
  };
}

/** Where the time of ours goes, as the medians and the audit trail tell it. */
export function phaseTable(commits: Commits): Table {
  const counts = [...commits.keys()];
  const columns = counts.map((count) => phasesOf((name) => commits.get(count)?.get(name) ?? []));
  const names = Object.keys(columns[0] ?? {});
  return {
    title: 'Where the time of ours goes, wall ms',
    head: ['Phase', ...counts.map((count) => (count === 1 ? '1 file' : `${count} files`))],
    rows: names.map((name) => [name, ...columns.map((column) => (column[name] ?? 0).toFixed(0))]),
    note: 'The stages are parts of the gate, and overlap. It is taken for as long as when it stands alone.',
  };
}

function phasesOf(commitsOf: (name: string) => readonly Commit[]): Record<string, number> {
  const wall = (name: string) => median(commitsOf(name).map(({ wallMs }) => wallMs));
  const times = commitsOf(gate).flatMap((commit) => commit.gate ?? []);
  const stage = (wanted: string) =>
    median(times.map(({ stages }) => stages.find(({ name }) => name === wanted)?.ms ?? 0));
  const checked = median(times.map(({ durationMs }) => durationMs));
  return {
    'git itself': wall(bare),
    format: wall(whole) - wall(gate),
    gate: checked,
    '… secrets': stage('secrets'),
    '… code rules': stage('code'),
    'start, shell, audit trail, other hooks': wall(gate) - wall(bare) - checked,
  };
}

const seconds = (ms: number) => (ms / 1000).toFixed(2);
const times = (ratio: number) => `${ratio.toFixed(2)} ×`;
