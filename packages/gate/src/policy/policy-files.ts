import fs from 'node:fs/promises';
import path from 'node:path';
import {
  decodePolicy,
  findPolicyRoot,
  policyFileNames,
  type PolicyKind,
  policyKinds,
  policyMarks,
  type PolicyTexts,
  PolicyError,
  readPolicyTexts,
} from '@magi-guardrail/eslint-config/policy';
import { readBlobs } from '../git/blobs.js';
import { runGit } from '../git/git.js';
import type { Repository } from '../git/repository.js';
import { asGateError } from './read-policy.js';

/** The policy files that hold in a folder, unread. */
export interface PolicyFiles {
  /** Absolute; undefined when no folder has a configuration or an allowlist. */
  readonly root: string | undefined;
  readonly texts: PolicyTexts;
}

/** As they are on disk. */
export function filesOnDisk(cwd: string, repository: Repository): PolicyFiles {
  const root = findPolicyRoot(cwd);
  return { root, texts: readPolicyTexts(root ?? repository.root) };
}

/** Where to look, and what a message about a mistake begins with. */
interface Place {
  readonly cwd: string;
  readonly repository: Repository;
  readonly where: string;
}

/** As a commit holds them; what the files on disk say now does not matter. */
export async function filesInCommit(place: Place, commit: string): Promise<PolicyFiles> {
  const list = ['ls-tree', '-z', '--full-tree', commit];
  return filesInGit(place, list, /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s);
}

/** As they are staged. */
export async function filesInIndex(place: Place): Promise<PolicyFiles> {
  return filesInGit(place, ['ls-files', '-s', '-z'], /^(\d+) ([0-9a-f]+) \d\t(.*)$/s);
}

async function filesInGit(
  { cwd, repository, where }: Place,
  list: readonly string[],
  pattern: RegExp,
): Promise<PolicyFiles> {
  const { git, root } = repository;
  const folders = await foldersUpTo(root, cwd);
  const names = folders.flatMap((folder) => policyKinds.map((kind) => nameIn(folder, kind)));
  const output = (await runGit(git, [...list, '--', ...names])).toString('utf8');
  const found = new Map<string, { readonly mode: string; readonly id: string }>();
  for (const line of output.split('\0')) {
    const [, mode = '', id = '', name = ''] = pattern.exec(line) ?? [];
    if (name !== '') found.set(name, { mode, id });
  }
  const folder = folders.find((one) => policyMarks.some((kind) => found.has(nameIn(one, kind))));
  const texts: Partial<Record<PolicyKind, string>> = {};
  for (const kind of policyKinds) {
    const entry = found.get(nameIn(folder ?? '', kind));
    if (entry === undefined) continue;
    const content = await contentOf(repository, entry.id);
    texts[kind] = asGateError(() => textOf(kind, entry.mode, content), where);
  }
  return { root: folder === undefined ? undefined : path.join(root, folder), texts };
}

/** A link would let a file decide that nobody watches. */
function textOf(kind: PolicyKind, mode: string, content: Buffer | undefined): string {
  const name = policyFileNames[kind];
  if (!mode.startsWith('100')) {
    const what = mode === '120000' ? 'a link' : 'a folder';
    throw new PolicyError(name, '', `is ${what}, but must be a file. Replace it by a file.`);
  }
  if (content !== undefined) return decodePolicy(content, name);
  throw new PolicyError(name, '', 'is not in this clone. Fetch it with `git fetch`.');
}

async function contentOf({ git }: Repository, id: string): Promise<Buffer | undefined> {
  for await (const { found, content } of readBlobs(git, [id], Infinity)) {
    if (found) return content;
  }
  return undefined;
}

/** Relative to the root, the nearest first. */
async function foldersUpTo(root: string, cwd: string): Promise<readonly string[]> {
  const relative = path
    .relative(root, await fs.realpath(cwd))
    .split(path.sep)
    .filter(Boolean);
  if (relative[0] === '..') return [''];
  return [...relative.map((_, index) => relative.slice(0, relative.length - index).join('/')), ''];
}

function nameIn(folder: string, kind: PolicyKind): string {
  return folder === '' ? policyFileNames[kind] : `${folder}/${policyFileNames[kind]}`;
}
