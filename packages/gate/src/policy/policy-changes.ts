import { policyKinds } from '@magi-guardrail/eslint-config/policy';
import { runGit } from '../git/git.js';
import type { Repository } from '../git/repository.js';
import { isGuardFile } from '../guard/guard-file.js';
import type { PolicyChange } from '../result/model.js';
import type { ScanOptions } from '../scan.js';
import type { Decided } from './decided.js';
import type { RunPolicy } from './policy-of-run.js';

/** Says what the commit does to the policy: a check must not be loosened unnoticed. */
export async function policyChanges(
  { repository, targets }: ScanOptions,
  { decided, proposed, use }: RunPolicy,
): Promise<string[]> {
  const files = policyFiles(decided, proposed);
  switch (targets.kind) {
    case 'paths':
      return [];
    case 'staged':
      return [
        ...weakened('This commit weakens', use.changes),
        ...changed(files, targets.paths, 'This commit changes the policy', use.changes),
        ...used(await unstaged(repository, files)),
      ];
    case 'since': {
      if (targets.range?.pushed === true) {
        const what = 'These commits change the policy';
        return [
          ...weakened('These commits weaken', use.changes),
          ...changed(files, targets.paths, what, use.changes),
        ];
      }
      const edited = await uncommitted(repository);
      const what = 'These commits change the policy, which counts once they are merged';
      return [
        ...weakened('These commits weaken', use.changes),
        ...changed(files, targets.paths, what, use.changes),
        ...(edited.length === 0 ? [] : [unchecked(edited.length)]),
      ];
    }
  }
}

/** What the change takes away from the files that connect the gate. */
function weakened(what: string, changes: readonly PolicyChange[]): string[] {
  const lost = changes.filter(({ path }) => isGuardFile(path));
  const paths = new Set(lost.map(({ path }) => path));
  return [...paths].map((path) => {
    return `${what} the guard: ${path}${listed(lost.filter((it) => it.path === path))}.`;
  });
}

/** Every file of the policy that is there, before or after. */
function policyFiles(...policies: readonly Decided[]): readonly string[] {
  const places = policies.flatMap(({ files, places }) => {
    return policyKinds
      .filter((kind) => files.texts[kind] !== undefined)
      .map((kind) => places[kind]);
  });
  return [...new Set(places)].filter((name) => !name.startsWith('../'));
}

function changed(
  files: readonly string[],
  paths: readonly string[],
  what: string,
  changes: readonly PolicyChange[],
): string[] {
  const about = (file: string) => changes.filter((change) => change.path === file);
  return files
    .filter((file) => paths.includes(file) || about(file).length > 0)
    .map((file) => `${what}: ${file}${listed(about(file))}.`);
}

/** What weakens the policy comes first. */
function listed(changes: readonly PolicyChange[]): string {
  if (changes.length === 0) return '';
  const ordered = changes.toSorted((a, b) => Number(b.weakens) - Number(a.weakens));
  const words = ordered.slice(0, SHOWN).map(({ change, what }) => `${change} ${what}`);
  const rest = changes.length - words.length;
  return ` (${[...words, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')})`;
}

const SHOWN = 5;

/** The policy is read from disk, like the tools themselves. */
function used(files: readonly string[]): string[] {
  return files.map(
    (file) =>
      `${file} has changes that are not staged, and this run used them. Stage them, or CI decides otherwise.`,
  );
}

function unchecked(count: number): string {
  const files = count === 1 ? '1 file has changes' : `${count} files have changes`;
  return `${files} that are in no commit, so this run did not look at them. Check them with \`guardrail check\`.`;
}

async function unstaged({ git }: Repository, files: readonly string[]): Promise<string[]> {
  if (files.length === 0) return [];
  const output = await runGit(git, ['ls-files', '-mo', '-z', '--', ...files]);
  return [...new Set(output.toString('utf8').split('\0').filter(Boolean))];
}

/** Two letters, a space and the path, each entry ended by NUL. */
async function uncommitted({ git }: Repository): Promise<string[]> {
  const args = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all'];
  const output = await runGit(git, args);
  return output
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((entry) => entry.slice(3));
}
