import { calleeName, type Node } from '../ast.js';
import type { TSESTree } from '@typescript-eslint/types';
import type { Engine } from '../engine.js';

/**
 * What functions of other files say of an address by their names: `if (!isPublicUrl(url)) return;`,
 * `await assertAllowedHost(url);`. Silence needs less evidence than a finding; functions of this file are
 * followed, whatever they are called.
 */
export function tellsOfAddress(
  engine: Engine,
  { callee }: TSESTree.CallExpression,
  told: 'good' | 'bad' | 'checked',
): boolean {
  const name = calleeName(callee) ?? '';
  if (!address.test(name)) return false;
  const isBad = bad.test(name);
  const isChecked = checks.test(name);
  const isTold = { good: !isBad && (good.test(name) || isChecked), bad: isBad, checked: isChecked };
  return isTold[told] && isOfElsewhere(engine, callee);
}

const address = /ur[li]|host|origin|domain|address|link|href|endpoint|ip(?![a-z])/i;
const good = /safe|allow|public|trust|permit|approv/i;
const bad = /private|internal|local|block|forbid|den(?:y|ied)|unsafe|disallow|bann?|reserved|ssrf/i;
// What is valid is only written as an address is.
const checks = /^(?:assert|ensure|check|verify|validate|require|guard)/i;

function isOfElsewhere(engine: Engine, callee: Node): boolean {
  return engine
    .denote(callee)
    .every((each) => each.kind === 'api' && each.nodes.length === 0 && !isGlobal(each.path));
}

const isGlobal = (path: string) => path.startsWith('global.');
