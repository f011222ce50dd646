import path from 'node:path';
import { runGit } from '../git/git.js';
import type { ScanOptions } from '../scan.js';

/** Says what the commit does to the policy: a check must not be loosened unnoticed. */
export async function policyChanges({
  policy,
  repository,
  targets,
}: ScanOptions): Promise<string[]> {
  const files = [policy.files.config, policy.files.allow]
    .filter((file) => file !== undefined)
    .map((file) => path.relative(repository.root, file).split(path.sep).join('/'))
    .filter((file) => !file.startsWith('../'));
  if (targets.kind !== 'staged' || files.length === 0) return [];
  const output = await runGit(repository.git, ['ls-files', '-mo', '-z', '--', ...files]);
  const unstaged = new Set(output.toString('utf8').split('\0').filter(Boolean));
  return [
    ...files
      .filter((file) => targets.paths.includes(file))
      .map((file) => `This commit changes the policy: ${file}.`),
    // The policy is read from disk, like the tools themselves.
    ...[...unstaged].map(
      (file) =>
        `${file} has changes that are not staged, and this run used them. Stage them, or CI decides otherwise.`,
    ),
  ];
}
