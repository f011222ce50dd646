import { git } from '../git.js';
import type { HookPlace } from '../hook-place.js';

/**
 * What of the file will be the message of the commit. Where no editor is used git takes it as it is;
 * otherwise comments go, and what stands below the scissors, which is the diff of `--verbose`.
 */
export function writtenText(place: HookPlace, text: string): string {
  if (place.env['GIT_EDITOR'] === ':') return text;
  const [above = ''] = text.split(SCISSORS);
  const cleanup = git(place, 'config', '--get', 'commit.cleanup') ?? 'default';
  if (cleanup !== 'default' && cleanup !== 'strip') return above;
  const mark = commentMark(place, text);
  // The lines keep their numbers.
  return above
    .split('\n')
    .map((line) => (line.startsWith(mark) ? '' : line))
    .join('\n');
}

const SCISSORS = /^\S{1,8} -{24} >8 -{24}\r?$/m;

function commentMark(place: HookPlace, text: string): string {
  // Git takes the one that was set last; nobody sets both.
  const [set] = ['core.commentString', 'core.commentChar'].flatMap(
    (key) => git(place, 'config', '--get', key) ?? [],
  );
  if (set === undefined || set === '') return '#';
  return set === 'auto' ? chosenMark(text) : set;
}

/** With `auto` git takes a character that no line of the message begins with; its own lines come last. */
function chosenMark(text: string): string {
  const last = text.trimEnd().split('\n').at(-1)?.[0] ?? '#';
  return '#;@!$%^&|:'.includes(last) ? last : '#';
}
