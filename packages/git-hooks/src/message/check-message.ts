import fs from 'node:fs';
import path from 'node:path';
import { checkedTrees } from '../bypass/checked-trees.js';
import { hasTrailer, removeTrailer } from '../bypass/trailer.js';
import { git } from '../git.js';
import { hookPlace, type HookPlace } from '../hook-place.js';
import type { HookContext } from '../run-hook.js';
import { messageFile } from './message-file.js';
import { findSecrets } from './find-secrets.js';
import { mayHoldSecret } from './may-hold-secret.js';
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
  // Most messages are a few words.
  return mayHoldSecret(written) ? search(context, written, shown(place, file)) : 0;
}

/** An amended commit keeps the trailer of the one that nobody checked, until somebody has. */
function settleTrailer(place: HookPlace, file: string, text: string): void {
  if (!hasTrailer(text)) return;
  const tree = git(place, 'write-tree');
  if (tree !== undefined && checkedTrees(place).has(tree)) removeTrailer(file);
}

async function search(context: HookContext, text: string, file: string): Promise<number> {
  const { say } = context;
  try {
    const result = await findSecrets(context, text);
    if (result === undefined) return 0;
    const isBlocked = result.outcome === 'blocked';
    if (!isBlocked && result.profile === 'standard') {
      say('guardrail: WARNING, the message could not be checked; see above. The commit passes.');
      return 0;
    }
    const why = isBlocked ? 'holds a secret' : 'could not be checked';
    say(
      `guardrail: the message of this commit ${why}, so the commit is blocked. Your message is kept in ${file}: mend it with \`git commit -e -F ${file}\`.`,
    );
    return result.exitCode;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(
      `guardrail: the message of this commit cannot be checked, so the commit is blocked. ${reason} Your message is kept in ${file}.`,
    );
    const { GateError } = await import('@magi-guardrail/gate');
    return error instanceof GateError ? error.exitCode : 3;
  }
}

/** As it can be typed in the root of the work tree. */
function shown({ cwd }: HookPlace, file: string): string {
  const relative = path.relative(cwd, file);
  const name = relative.startsWith('..') ? file : relative.split(path.sep).join('/');
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
