import { runnableHooks } from '@magi-guardrail/git-hooks';
import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import type { CommandsHome } from '../detect/hook-home.js';
import { removeKey, setKey } from '../edit/json-keys.js';
import type { Facts } from './facts.js';
import { type Handover, hookCall, hookCalls } from './hook-call.js';

/** JSON that lists a command per hook, with ours after the user's. What somebody took out stays out. */
export function addCommands(text: string, home: CommandsHome, facts: Facts): string {
  const gate = valueAt(text, [...home.keys, 'pre-commit']);
  const call = hookCall('pre-commit', facts, HANDOVER[home.name]);
  const isSetUp = typeof gate === 'string' && gate.endsWith(call);
  return hookCalls(facts, HANDOVER[home.name]).reduce((json, [name, ours]) => {
    const keys = [...home.keys, name];
    const value = valueAt(json, keys);
    if (isSetUp && !isOld(value)) return json;
    const own = ownPart(value, ours);
    return setKey(json, keys, own === '' ? ours : `${own} && ${ours}`);
  }, text);
}

/** Undoes `addCommands`. */
export function removeCommands(text: string, home: CommandsHome, facts: Facts): string {
  return runnableHooks.reduce((json, name) => {
    const keys = [...home.keys, name];
    const value = valueAt(json, keys);
    if (typeof value !== 'string' || !value.includes('guardrail hook')) return json;
    const own = ownPart(value, hookCall(name, facts, HANDOVER[home.name]));
    return own === '' ? removeKey(json, keys) : setKey(json, keys, own);
  }, text);
}

/** What a person would add by hand. */
export function commandLines(home: CommandsHome, facts: Facts): string {
  return hookCalls(facts, HANDOVER[home.name])
    .map(([name, call]) => `${JSON.stringify(name)}: ${JSON.stringify(call)}`)
    .join(',\n');
}

const HANDOVER: Record<CommandsHome['name'], Handover> = {
  // It writes the command into a script.
  'simple-git-hooks': {
    args: { 'prepare-commit-msg': '"$@"', 'commit-msg': '"$@"', 'pre-push': '"$@"' },
  },
  'Husky 4': {
    args: {
      'prepare-commit-msg': '$HUSKY_GIT_PARAMS',
      'commit-msg': '$HUSKY_GIT_PARAMS',
      'pre-push': '$HUSKY_GIT_PARAMS',
    },
    input: `printf '%s\\n' "$HUSKY_GIT_STDIN"`,
  },
};

/** A command without ours at its end. */
function ownPart(value: unknown, ours: string): string {
  if (typeof value !== 'string' || value === ours) return '';
  const own = value.endsWith(` && ${ours}`) ? value.slice(0, -` && ${ours}`.length) : value;
  return own.replace(EARLIER, '').trim();
}

function isOld(value: unknown): boolean {
  return typeof value === 'string' && EARLIER.test(value);
}

/** As it was written before there were six hooks, and before the end of a rebase was told. */
const EARLIER =
  /(?:^| && )(?:(?:cd '[^&]*' && )?(?:npx --no-install|pnpm exec|yarn run|bun run) guardrail hook [\w-]+ --no-format|\(test "\$\(git .*\bguardrail hook (?:prepare-commit-msg|post-commit)\b.* \|\| true\))$/;

function valueAt(text: string, keys: readonly string[]): unknown {
  const tree = parseTree(text.replace(/^\uFEFF/, ''));
  const node = tree && findNodeAtLocation(tree, [...keys]);
  return node && getNodeValue(node);
}
