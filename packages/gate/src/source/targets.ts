import type { Edit } from '../git/raw-entries.js';
import { listFiles } from '../git/listed.js';
import type { Repository } from '../git/repository.js';
import { findPush, type PushTarget } from '../git/push.js';
import { type CommitRange, findRange } from '../git/range.js';
import { stagedChanges } from '../git/staged.js';
import { blobSources, type Content } from './blob-sources.js';
import { diskSources } from './disk-sources.js';
import { messageSources } from './message-sources.js';
import { rangeContents } from './range-contents.js';
import { MESSAGE_FILE, type Source } from './source.js';
import { type TextTarget, textSource } from './text-source.js';
import { withLfs } from './with-lfs.js';

/**
 * `paths`: files on disk, the whole repository when the list is empty. `staged`: what in the git index
 * differs from HEAD, or from the commit or tree `base`.
 * `since`: the commits of HEAD that `ref` does not have. `push`: the commits that a remote does not have.
 * `text`: one file that need not exist.
 */
export type GateTarget =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'staged'; readonly base?: string }
  | { readonly kind: 'since'; readonly ref: string }
  | PushTarget
  | TextTarget;

/** What a run is asked to look at. */
export interface Targets {
  readonly kind: 'paths' | 'staged' | 'since';
  /** Whether that is everything in the repository. */
  readonly whole: boolean;
  readonly paths: readonly string[];
  /** How many files the commit of `staged` removes. */
  readonly deleted?: number;
  /** The commits of `since` and `push`. */
  readonly range?: CommitRange;
  /** What the commit or the commits do to the files that connect the gate. */
  readonly guard?: readonly Edit[];
  /** The contents of those of `paths` that `wanted` accepts. */
  sources(wanted: (path: string) => boolean): AsyncGenerator<Source>;
}

/** Lists the candidates without reading them. */
export async function findTargets(
  repository: Repository,
  cwd: string,
  target: GateTarget,
): Promise<Targets> {
  switch (target.kind) {
    case 'staged':
      return stagedTargets(repository, target.base);
    case 'since':
      return rangeTargets(repository, await findRange(repository, target.ref));
    case 'push':
      return rangeTargets(repository, await findPush(repository, target));
    case 'text':
      return textTargets(repository, cwd, target);
    case 'paths':
      return pathTargets(repository, cwd, target.paths);
  }
}

async function stagedTargets(repository: Repository, base?: string): Promise<Targets> {
  const { entries, deleted, guard } = await stagedChanges(repository, base);
  return {
    kind: 'staged',
    whole: false,
    deleted,
    guard,
    paths: entries.map(({ path }) => path),
    sources: (wanted) => blobs(repository, entries, wanted),
  };
}

async function rangeTargets(repository: Repository, range: CommitRange): Promise<Targets> {
  const { contents, guard } = await rangeContents(repository, range);
  return {
    kind: 'since',
    whole: false,
    range,
    guard,
    paths: [...new Set(contents.map(({ path }) => path))].sort(),
    sources: async function* sources(wanted) {
      yield* blobs(repository, contents, wanted);
      if (wanted(MESSAGE_FILE)) yield* messageSources(repository, range);
    },
  };
}

function textTargets(repository: Repository, cwd: string, target: TextTarget): Targets {
  const source = textSource(repository, cwd, target);
  return {
    kind: 'paths',
    whole: false,
    paths: [source.path],
    sources: async function* sources(wanted) {
      if (wanted(source.path)) yield source;
    },
  };
}

async function pathTargets(
  repository: Repository,
  cwd: string,
  names: readonly string[],
): Promise<Targets> {
  const { paths, sparse, whole } = await listFiles(repository, cwd, names);
  return {
    kind: 'paths',
    whole,
    paths,
    sources: (wanted) =>
      withLfs(repository, diskSources(repository.root, paths.filter(wanted), sparse)),
  };
}

function blobs(
  repository: Repository,
  contents: readonly Content[],
  wanted: (path: string) => boolean,
): AsyncGenerator<Source> {
  const chosen = contents.filter(({ path }) => wanted(path));
  return withLfs(repository, blobSources(repository, chosen));
}
