import { randomBytes } from 'node:crypto';
import { runGit, type Git } from '@magi-guardrail/gate/plumbing';
import type { Change } from './change.js';

/** A change as it looks on disk: line endings and filters of the path applied. */
export interface Filtered {
  readonly before: Buffer;
  readonly after: Buffer;
  /** Id that the file on disk would get in the repository. */
  readonly onDisk: string;
}

/** Three questions for all files together; git answers in their order. */
export async function throughFilters(
  git: Git,
  changes: readonly Change[],
): Promise<readonly Filtered[]> {
  if (changes.length === 0) return [];
  const ids = await idsOnDisk(
    git,
    changes.map(({ name }) => name),
  );
  const before = await smudged(git, changes, 'before');
  const after = await smudged(git, changes, 'after');
  return changes.map((_, at) => ({
    before: before[at] ?? Buffer.alloc(0),
    after: after[at] ?? Buffer.alloc(0),
    onDisk: ids[at] ?? '',
  }));
}

/** What the files on disk would be called in the repository; fails when one of them is not there. */
export async function idsOnDisk(git: Git, names: readonly string[]): Promise<readonly string[]> {
  const paths = names.map((name) => `${quoted(name)}\n`).join('');
  const output = await runGit(git, ['hash-object', '--stdin-paths'], paths);
  return output.toString('utf8').split('\n');
}

/** A name in C style, which git reads where names are given by the line. */
function quoted(name: string): string {
  const escaped = name.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return `"${escaped.replaceAll('\r', '\\r')}"`;
}

/** The contents of one version of each file as they look on disk. */
export async function smudged(
  git: Git,
  changes: readonly Change[],
  version: 'before' | 'after',
): Promise<readonly Buffer[]> {
  // The list of cat-file is by the line, and names are not quoted there.
  if (changes.some(({ name }) => name.includes('\n'))) {
    return Promise.all(
      changes.map(async (change) => {
        const { id } = change[version];
        return runGit(git, ['cat-file', '--filters', `--path=${change.name}`, id]);
      }),
    );
  }
  // The sizes that git prints are those before the filters, so a marker ends each content.
  const marker = randomBytes(16).toString('hex');
  const input = changes.map((change) => `${change[version].id} ${change.name}\n${marker}\n`);
  const output = await runGit(git, ['cat-file', '--batch', '--filters'], input.join(''));
  return partsOf(output, Buffer.from(`\n${marker} missing\n`));
}

/** `<id> blob <size>`, newline, content, newline, and the marker that is missing. */
function partsOf(output: Buffer, end: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const begin = output.indexOf(0x0a, at) + 1;
    const stop = output.indexOf(end, begin - 1);
    if (begin === 0 || stop < 0) break;
    parts.push(output.subarray(begin, stop));
    at = stop + end.length;
  }
  return parts;
}
