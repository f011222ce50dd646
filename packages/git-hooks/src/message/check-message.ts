import fs from 'node:fs';
import path from 'node:path';
import { checkedTrees } from '../bypass/checked-trees.js';
import { hasTrailer, removeTrailer } from '../bypass/trailer.js';
import { git } from '../git.js';
import { hookPlace, type HookPlace } from '../hook-place.js';
import type { HookContext } from '../run-hook.js';
import { messageFile } from './message-file.js';
import { shellQuote } from '../shell-quote.js';
import { searchMessage } from './search-message.js';
import { writtenText } from './written-text.js';

/** commit-msg: looks for secrets in the message of the commit; 0 lets the commit pass. */
export async function checkMessage(context: HookContext): Promise<number> {
  const { cwd, env, say } = context;
  const place = hookPlace(cwd, env);
  const file = place && messageFile(context, place);
  if (place === undefined || file === undefined) {
    say('guardrail: commit-msg needs the file of the message: `guardrail hook commit-msg FILE`.');
    return 2;
  }
  const text = fs.readFileSync(file, 'utf8');
  settleTrailer(place, file, text);
  const written = writtenText(place, text);
  const kept = shown(place, file);
  return searchMessage(context, {
    text: written,
    path: 'COMMIT_EDITMSG',
    name: 'the message of this commit',
    act: 'commit',
    remedy: `Your message is kept in ${kept}: mend it with \`git commit -e -F ${kept}\`.`,
  });
}

/** An amended commit keeps the trailer of the one that nobody checked, until somebody has. */
function settleTrailer(place: HookPlace, file: string, text: string): void {
  if (!hasTrailer(text)) return;
  const tree = git(place, 'write-tree');
  if (tree !== undefined && checkedTrees(place).has(tree)) removeTrailer(file);
}

/** As it can be typed in the root of the work tree. */
function shown({ cwd }: HookPlace, file: string): string {
  const relative = path.relative(cwd, file);
  const name = relative.startsWith('..') ? file : relative.split(path.sep).join('/');
  return /^[\w./-]+$/.test(name) ? name : shellQuote(name);
}
