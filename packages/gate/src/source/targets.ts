import { listFiles } from '../git/listed.js';
import type { Repository } from '../git/repository.js';
import { stagedEntries } from '../git/staged.js';
import { diskSources } from './disk-sources.js';
import type { Source } from './source.js';
import { stagedSources } from './staged-sources.js';

/** `paths`: files on disk, the whole repository when the list is empty. `staged`: the git index. */
export type GateTarget =
  { readonly kind: 'paths'; readonly paths: readonly string[] } | { readonly kind: 'staged' };

/** What a run is asked to look at. */
export interface Targets {
  readonly kind: GateTarget['kind'];
  /** Whether that is everything in the repository. */
  readonly whole: boolean;
  readonly paths: readonly string[];
  /** The contents of those of `paths` that `wanted` accepts. */
  sources(wanted: (path: string) => boolean): AsyncGenerator<Source>;
}

/** Lists the candidates without reading them. */
export async function findTargets(
  repository: Repository,
  cwd: string,
  target: GateTarget,
): Promise<Targets> {
  if (target.kind === 'staged') {
    const entries = await stagedEntries(repository);
    return {
      kind: 'staged',
      whole: false,
      paths: entries.map(({ path }) => path),
      sources: (wanted) =>
        stagedSources(
          repository,
          entries.filter(({ path }) => wanted(path)),
        ),
    };
  }
  const { paths, whole } = await listFiles(repository, cwd, target.paths);
  return {
    kind: 'paths',
    whole,
    paths,
    sources: (wanted) => diskSources(repository.root, paths.filter(wanted)),
  };
}
