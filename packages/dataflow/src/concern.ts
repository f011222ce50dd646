import type { Reference, ScopeManager } from '@typescript-eslint/scope-manager';
import { staticKey, type Node } from './ast.js';
import type { ModelIndex } from './compile.js';
import { step, type ModelNode } from './model-node.js';

interface File {
  readonly text: string;
  readonly scopeManager: ScopeManager | null;
  readonly index: ModelIndex;
}

/** Whether a file can reach a sink at all. Most files cannot, and this is all that they cost. */
export function isConcerned({ text, scopeManager, index }: File): boolean {
  if (hasTrigger(text, index)) return true;
  // The words stand in comments, too (`@param {Function} next`); what a file reads, its scopes tell.
  return scopeManager === null
    ? index.triggers.globals.test(text)
    : readsDangerousGlobal(scopeManager, index);
}

/** Whether a file can give a constant to what takes a credential. */
export function takesCredentials(text: string, { triggers }: ModelIndex): boolean {
  if (!triggers.takers.test(text)) return false;
  return triggers.credentials.some(
    ({ library, names }) => (names.test(text) || namedInPieces.test(text)) && library.test(text),
  );
}

/** `jwt['si' + 'gn']` */
const namedInPieces = /\[\s*['"`][\w$]*['"`]\s*\+/;

/** As {@link isConcerned}, of a file that is not parsed yet. */
export function canConcern(text: string, index: ModelIndex): boolean {
  return hasTrigger(text, index) || index.triggers.globals.test(text);
}

/**
 * Whether a file with this text may reach a sink or feed one that takes credentials, said without
 * parsing it: where this says no, no {@link Analysis} of the file knows a sink.
 */
export function mayReachSinks(text: string, index: ModelIndex): boolean {
  return canConcern(text, index) || takesCredentials(text, index) || hidesName.test(text);
}

function hasTrigger(text: string, { triggers }: ModelIndex): boolean {
  const { words, evidence, objects } = triggers;
  return (
    words.some((each) => each.test(text)) ||
    evidence.test(text) ||
    objects.every((each) => each.test(text))
  );
}

/** The global object under its names, and what leads to it: anything can be read from them. */
const wholes: ReadonlySet<string> = new Set(
  'globalThis window self global top parent frames document'.split(' '),
);

/** One of these as a word that is no property, or a letter as its number, which may spell any name. */
const hidesName = new RegExp(
  String.raw`(?<![\w$])(?<!(?<!\.\.)\.)(?:${[...wholes].join('|')})(?![\w$])|\\u`,
);

function readsDangerousGlobal({ scopes }: ScopeManager, index: ModelIndex): boolean {
  const [globalScope] = scopes;
  if (globalScope === undefined) return false;
  for (const { name, defs, references } of globalScope.variables) {
    if (defs.length > 0 || !isOfInterest(name, index)) continue;
    if (references.some((reference) => isDangerous(reference, index))) return true;
  }
  return globalScope.through.some(
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
  return nodes.some(leadsToSink);
}

const leading = new WeakMap<ModelNode, boolean>();

export function leadsToSink(node: ModelNode): boolean {
  const known = leading.get(node);
  if (known !== undefined) return known;
  // Types can lead to themselves: what was seen grows while it is gone through.
  const seen = new Set([node]);
  let found = false;
  for (const { calls, constructs, children, instances } of seen) {
    found = calls.length > 0 || constructs.length > 0;
    if (found) break;
    for (const next of [...children.values(), ...instances]) seen.add(next);
  }
  leading.set(node, found);
  return found;
}
