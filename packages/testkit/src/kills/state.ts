import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';

/** What a person has: files, index, commit, and nothing put aside. */
export interface State {
  readonly files: ReadonlyMap<string, string>;
  readonly index: ReadonlyMap<string, string>;
  /** The tree of HEAD. */
  readonly head: string;
  /** What git finds wrong, stashes, and files of patches. */
  readonly trouble: readonly string[];
}

export function stateOf(repo: TempRepo): State {
  return {
    files: filesOf(repo),
    index: indexOf(repo),
    head: repo.git('rev-parse', 'HEAD^{tree}').trim(),
    trouble: [
      ...lines(repo.git('stash', 'list')),
      ...fs.readdirSync(repo.path('.git')).filter((name) => /\.patch$|lint-staged/.test(name)),
      ...fsck(repo),
    ],
  };
}

/** What is neither as it was before a commit nor as it is after one. */
export function differences(
  { before, after }: { readonly before: State; readonly after: State },
  now: State,
): readonly string[] {
  const heads = [before.head, after.head];
  return [
    ...unknown('on disk', [before.files, after.files], now.files),
    ...unknown('in the index', [before.index, after.index], now.index),
    ...(heads.includes(now.head) ? [] : [`HEAD has another tree: ${now.head}`]),
    ...now.trouble,
  ];
}

function unknown(
  where: string,
  allowed: readonly ReadonlyMap<string, string>[],
  now: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...allowed.flatMap((it) => [...it.keys()]), ...now.keys()]);
  return [...names]
    .filter((name) => !allowed.some((it) => it.get(name) === now.get(name)))
    .map((name) => `${name} is ${JSON.stringify(now.get(name) ?? 'gone')} ${where}`);
}

function filesOf(repo: TempRepo): ReadonlyMap<string, string> {
  const entries = fs.readdirSync(repo.root, { withFileTypes: true });
  const names = entries.filter((it) => it.isFile()).map(({ name }) => name);
  return new Map(names.map((name) => [name, repo.read(name)]));
}

/** Mode and blob of each path. */
function indexOf(repo: TempRepo): ReadonlyMap<string, string> {
  return new Map(
    lines(repo.git('ls-files', '--stage')).map((line) => {
      const [entry = '', name = ''] = line.split('\t');
      return [name, entry];
    }),
  );
}

function fsck(repo: TempRepo): readonly string[] {
  try {
    const options = { cwd: repo.root, env: repo.env, encoding: 'utf8', stdio: 'pipe' } as const;
    return lines(execFileSync('git', ['fsck', '--no-dangling', '--no-progress'], options));
  } catch (error) {
    return [`git fsck: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
