import { formatResult, GateError, runGate } from '@magi-guardrail/gate';
import { hookPlace } from '../hook-place.js';
import { profileOf } from '../profile.js';
import type { HookContext } from '../run-hook.js';
import { switchedOff } from '../switched-off.js';
import { verdict } from '../verdict.js';
import { checkTags } from './check-tags.js';
import { ends, newCommits } from './new-commits.js';
import { readPush, type Push } from './pushed-refs.js';
import { tellUnchecked } from './tell-unchecked.js';
import { reasonOf } from '../reason.js';

/** pre-push: runs the gate on the commits that the remote does not have; 0 lets the push pass. */
export async function checkPush(context: HookContext): Promise<number> {
  const { cwd, env, args, say } = context;
  if ((await switchedOff(context)) === 'passes') return 0;
  const place = hookPlace(cwd, env);
  if (place === undefined) {
    say(`guardrail: ${cwd} is in no git repository, so there is nothing to push.`);
    return 2;
  }
  const push = readPush(place, args, await context.input());
  const commits = newCommits(place, push);
  await tellUnchecked(context, place, commits);
  const codes = [await checkOthers(push, context), await checkTags(context, place, push.tags)];
  if (commits.length === 0 && push.others.length === 0) {
    say(`guardrail: no commit is new to ${push.remote}, so nothing was checked.`);
  }
  const fresh = new Set(commits.map(({ id }) => id));
  const tips = push.tips.filter((tip) => fresh.has(tip));
  const done: string[] = [];
  for (const tip of ends(place, tips)) {
    codes.push(await checkTip(context, { ...push, held: [...push.held, ...done] }, tip));
    done.push(tip);
  }
  return codes.find((code) => code !== 0) ?? 0;
}

/** What leads to no commit is in no history that could be checked. */
async function checkOthers({ others }: Push, context: HookContext): Promise<number> {
  if (others.length === 0) return 0;
  const isBlocked = (await profileOf(context)) === 'strict';
  const end = isBlocked ? 'which the strict profile blocks' : 'and the push passes';
  context.say(`guardrail: ${others.join(', ')} leads to no commit and cannot be checked, ${end}.`);
  return isBlocked ? 3 : 0;
}

async function checkTip(context: HookContext, push: Push, tip: string): Promise<number> {
  const { cwd, env, color, columns, print, say } = context;
  const { remote, held } = push;
  try {
    const result = await runGate({ cwd, env, target: { kind: 'push', tip, remote, held } });
    print(formatResult(result, 'stylish', { color, columns, env }));
    if (result.outcome === 'blocked') {
      say('guardrail: the security gate blocked this push, and the remote has got nothing.');
    }
    return verdict(result, 'push', context);
  } catch (error) {
    const reason = reasonOf(error);
    say(`guardrail: the push is blocked, because it cannot be checked. ${reason}`);
    return error instanceof GateError ? error.exitCode : 3;
  }
}
