import { git, gitFed } from '../git.js';
import type { HookPlace } from '../hook-place.js';
import type { Push } from './pushed-refs.js';

export interface NewCommit {
  readonly id: string;
  readonly tree: string;
  readonly title: string;
}

/** The commits that the remote does not have, as far as this clone knows; the newest first. */
export function newCommits(place: HookPlace, { tips, held }: Push): readonly NewCommit[] {
  const input = [...tips, ...held.map((id) => `^${id}`)].map((line) => `${line}\n`).join('');
  const args = ['--topo-order', '--format=%H %T %s', '--stdin'];
  const lines = gitFed(place, input, 'rev-list', ...args)?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const [, id, tree, title = ''] = /^([0-9a-f]+) ([0-9a-f]+) (.*)$/s.exec(line) ?? [];
    return id === undefined || tree === undefined ? [] : [{ id, tree, title }];
  });
}

/** Those of the pushed commits that no other one leads to. */
export function ends(place: HookPlace, tips: readonly string[]): readonly string[] {
  if (tips.length < 2) return tips;
  return git(place, 'merge-base', '--independent', ...tips)?.split('\n') ?? tips;
}
