import { git, gitFed, isNone } from '../git.js';
import type { HookPlace } from '../hook-place.js';

export interface PushedTag {
  readonly name: string;
  /** Of the tag itself, not of what it is about. */
  readonly id: string;
}

/** What a push gives to the remote. */
export interface Push {
  /** How the remote is called; a URL without what comes before its `@`. */
  readonly remote: string;
  /** The commits that are pushed, each once. */
  readonly tips: readonly string[];
  /** Commits that the remote has, of those that this clone knows. */
  readonly held: readonly string[];
  /** Tags with a message. */
  readonly tags: readonly PushedTag[];
  /** What leads to no commit: a tag of a file, for example. */
  readonly others: readonly string[];
}

/** Reads what git tells pre-push: `<local ref> <local id> <remote ref> <remote id>` on each line. */
export function readPush(place: HookPlace, args: readonly string[], input: string): Push {
  const lines = input.split('\n').filter(Boolean);
  const refs = lines.map((line) => line.split(' '));
  const pushed = refs.filter(([, local = NONE]) => !isNone(local));
  const locals = commitsOf(
    place,
    pushed.map(([, local = NONE]) => local),
  );
  const theirs = refs.map(([, , , there = NONE]) => there).filter((id) => !isNone(id));
  const remote = remoteOf(place, args);
  return {
    remote,
    tips: known(locals),
    held: known([...commitsOf(place, theirs), ...tracked(place, remote)]),
    tags: pushed
      .map(([name = '', id = '']) => ({ name, id }))
      .filter(({ id }, at) => locals[at] !== undefined && locals[at] !== id),
    others: pushed.filter((_, at) => locals[at] === undefined).map(([name = '']) => name),
  };
}

const NONE = '0';

/** The commit that each id leads to, in one process; undefined when this clone knows none. */
function commitsOf(place: HookPlace, ids: readonly string[]): readonly (string | undefined)[] {
  if (ids.length === 0) return [];
  const asked = ids.map((id) => `${id}^{commit}\n`).join('');
  const answer = gitFed(place, asked, 'cat-file', '--batch-check')?.split('\n') ?? [];
  return ids.map((_, at) => /^([0-9a-f]{40,64}) commit /.exec(answer[at] ?? '')?.[1]);
}

function known(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The commits of its branches when this clone last heard of them. */
function tracked(place: HookPlace, remote: string): readonly string[] {
  // Git would take these characters of a URL for a pattern.
  if (/[?*[\\]/.test(remote)) return [];
  const refs = git(place, 'for-each-ref', '--format=%(objectname)', `refs/remotes/${remote}/`);
  return refs?.split('\n').filter(Boolean) ?? [];
}

/** Git gives the URL twice when no name was typed; a remote of that URL is the same place. */
function remoteOf(place: HookPlace, [name = '', url = name]: readonly string[]): string {
  if (name !== url) return name;
  const urls = git(place, 'config', '--get-regexp', String.raw`^remote\..*\.url$`) ?? '';
  const line = urls.split('\n').find((it) => it.endsWith(`.url ${url}`));
  const found = line?.slice('remote.'.length, -`.url ${url}`.length);
  return found ?? url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}
