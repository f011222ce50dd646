import path from 'node:path';
import type { BaselineFile } from '../baseline/baseline-file.js';
import { runGit } from '../git/git.js';
import type { Repository } from '../git/repository.js';
import type { ScanOptions } from '../scan.js';

/** Says what the commit does to the policy: a check must not be loosened unnoticed. */
export async function policyChanges(
  context: ScanOptions,
  baseline: BaselineFile,
): Promise<string[]> {
  const { repository, targets } = context;
  const files = policyFiles(context, baseline);
  switch (targets.kind) {
    case 'paths':
      return [];
    case 'staged':
      return [
        ...changed(files, targets.paths, 'This commit changes the policy'),
        ...used(await unstaged(repository, files), 'that are not staged', 'Stage them'),
      ];
    case 'since': {
      const edited = await uncommitted(repository);
      const policy = edited.filter((file) => files.includes(file));
      return [
        ...changed(files, targets.paths, 'These commits change the policy'),
        ...used(policy, 'that are not committed', 'Commit them'),
        ...(edited.length === 0 ? [] : [unchecked(edited.length)]),
      ];
    }
  }
}

function policyFiles(
  { policy, repository }: ScanOptions,
  { exists, file }: BaselineFile,
): readonly string[] {
  return [policy.files.config, policy.files.allow, exists ? file : undefined]
    .filter((name) => name !== undefined)
    .map((name) => path.relative(repository.root, name).split(path.sep).join('/'))
    .filter((name) => !name.startsWith('../'));
}

function changed(files: readonly string[], paths: readonly string[], what: string): string[] {
  return files.filter((file) => paths.includes(file)).map((file) => `${what}: ${file}.`);
}

/** The policy is read from disk, like the tools themselves. */
function used(files: readonly string[], state: string, remedy: string): string[] {
  return files.map(
    (file) =>
      `${file} has changes ${state}, and this run used them. ${remedy}, or CI decides otherwise.`,
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
