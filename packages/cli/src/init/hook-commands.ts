import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import type { CommandsHome } from '../detect/hook-home.js';
import { removeKey, setKey } from '../edit/json-keys.js';
import type { Facts } from './facts.js';
import { calledHooks, hookCall } from './hook-call.js';

/** JSON that lists a command per hook, with ours after the user's. */
export function addCommands(text: string, { keys }: CommandsHome, facts: Facts): string {
  return calledHooks.reduce((json, name) => {
    const call = hookCall(name, facts);
    const own = valueAt(json, [...keys, name]);
    if (typeof own === 'string' && own.includes('guardrail hook')) return json;
    const command = typeof own === 'string' && own.trim() !== '' ? `${own} && ${call}` : call;
    return setKey(json, [...keys, name], command);
  }, text);
}

/** Undoes `addCommands`. */
export function removeCommands(text: string, { keys }: CommandsHome): string {
  return calledHooks.reduce((json, name) => {
    const value = valueAt(json, [...keys, name]);
    if (typeof value !== 'string' || !value.includes('guardrail hook')) return json;
    const own = value.replace(OURS, '');
    return own === '' ? removeKey(json, [...keys, name]) : setKey(json, [...keys, name], own);
  }, text);
}

const OURS =
  /(?:^| && )(?:cd '[^&]*' && )?(?:npx --no-install|pnpm exec|yarn run|bun run) guardrail hook [\w-]+ --no-format$/;

function valueAt(text: string, keys: readonly string[]): unknown {
  const tree = parseTree(text.replace(/^\uFEFF/, ''));
  const node = tree && findNodeAtLocation(tree, [...keys]);
  return node && getNodeValue(node);
}
