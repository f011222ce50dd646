import { createHash } from 'node:crypto';
import { runGit, type Git } from '@magi-guardrail/gate/plumbing';
import type { Version } from './change.js';

/**
 * Writes a text as the content of a file into the repository, through the filters of its path: line
 * endings become what the repository has, whatever a formatter prefers.
 */
export async function writeBlob(git: Git, name: string, text: Uint8Array): Promise<Version> {
  const output = await runGit(git, ['hash-object', '-w', '--stdin', `--path=${name}`], text);
  const id = output.toString('utf8').trim();
  const content = Buffer.from(text);
  if (id === idOf(content, id.length)) return { id, content };
  return { id, content: await runGit(git, ['cat-file', 'blob', id]) };
}

/** What git calls a content: by SHA-1, or by SHA-256 where names are longer. */
function idOf(content: Buffer, length: number): string {
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
