import type { Reference, ScopeManager } from '@typescript-eslint/scope-manager';
import { staticKey, type Node } from './ast.js';
import type { ModelIndex } from './compile.js';
import { searchOf, type Search } from './flow-kinds.js';
import { hasTrigger, namesGlobal, wholes } from './triggers/may-reach.js';
import { step, type ModelNode } from './model-node.js';
import { isAmbient } from './scopes.js';

interface File {
  readonly text: string;
  readonly scopeManager: ScopeManager | null;
  readonly index: ModelIndex;
}

/** Whether a file can reach a sink at all. Most files cannot, and this is all that they cost. */
export function isConcerned({ text, scopeManager, index }: File): boolean {
  if (hasTrigger(text, index.triggers)) return true;
  // The words stand in comments, too (`@param {Function} next`); what a file reads, its scopes tell.
  return scopeManager === null
    ? namesGlobal(text, index.triggers)
    : readsDangerousGlobal(scopeManager, index);
}

function readsDangerousGlobal({ scopes }: ScopeManager, index: ModelIndex): boolean {
  const [globalScope] = scopes;
  if (globalScope === undefined) return false;
  for (const { name, defs, references } of globalScope.variables) {
    if (defs.length > 0 || !isOfInterest(name, index)) continue;
    if (references.some((reference) => isDangerous(reference, index))) return true;
  }
  const ambient = scopes.slice(0, 2).flatMap(({ variables }) => variables.filter(isAmbient));
  return [...globalScope.through, ...ambient.flatMap(({ references }) => references)].some(
    (reference) => isOfInterest(nameOf(reference) ?? '', index) && isDangerous(reference, index),
  );
}

function isOfInterest(name: string, { triggers }: ModelIndex): boolean {
  return wholes.has(name) || triggers.globalNames.has(name);
}

function nameOf({ identifier }: Reference): string | undefined {
  return identifier.type === 'Identifier' ? identifier.name : undefined;
}

const calling: ReadonlySet<string> = new Set(['call', 'apply', 'bind']);

/** Not so of `process.env` and of `Function` as a type. */
function isDangerous(reference: Reference, { globals }: ModelIndex): boolean {
  const name = nameOf(reference);
  if (name === undefined || wholes.has(name)) return true;
  let node: Node = reference.identifier;
  let nodes = step([globals], `.${name}`);
  if (node.parent?.type === 'TSTypeReference') return globals.types.has(name);
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) {
    const key = staticKey(node.parent.property, node.parent.computed);
    if (key === undefined || calling.has(key)) break;
    node = node.parent;
    nodes = step(nodes, `.${key}`);
  }
  return nodes.some((each) => leadsToSink(each));
}

const leading = {
  always: new WeakMap<ModelNode, boolean>(),
  flow: new WeakMap<ModelNode, boolean>(),
  answer: new WeakMap<ModelNode, boolean>(),
  file: new WeakMap<ModelNode, boolean>(),
  event: new WeakMap<ModelNode, boolean>(),
  named: new WeakMap<ModelNode, boolean>(),
} as const;

/** Whether a sink of those that are looked for can be reached from here. */
export function leadsToSink(node: ModelNode, search: Search = 'always'): boolean {
  const known = leading[search].get(node);
  if (known !== undefined) return known;
  // Types can lead to themselves: what was seen grows while it is gone through.
  const seen = new Set([node]);
  let found = false;
  for (const { calls, constructs, children, instances } of seen) {
    found = [...calls, ...constructs].some(({ sink }) => searchOf(sink) === search);
    if (found) break;
    for (const next of [...children.values(), ...instances]) seen.add(next);
  }
  leading[search].set(node, found);
  return found;
}
