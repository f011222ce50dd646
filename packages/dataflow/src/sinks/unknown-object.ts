import { staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { isEvidenced, unknownObject } from '../model-node.js';
import { apiStep, globalApi } from '../resolve/api.js';
import type { Api, Denotation } from '../resolve/denotation.js';

/**
 * `db.query()` and `logger.info()` of an object that comes from who knows where: its arguments or
 * its own name tell what it is.
 */
export function ofUnknownObject(engine: Engine, callee: Node): readonly Denotation[] {
  const found = byName(engine, callee);
  const inner = unwrap(callee);
  if (found.length === 0 || inner.type !== 'MemberExpression') return found;
  return isUnknownObject(engine, unwrap(inner.object)) ? found : [];
}

/** Whether its name, or that of its object, is one that {@link ofUnknownObject} knows. */
export function mayBeUnknown(engine: Engine, callee: Node): boolean {
  const inner = unwrap(callee);
  if (isKnownName(engine, nameOf(inner))) return true;
  return inner.type === 'MemberExpression' && isKnownName(engine, nameOf(unwrap(inner.object)));
}

function isKnownName(engine: Engine, name: string | undefined): boolean {
  const needs = name === undefined ? undefined : engine.index.unknownNames.get(name);
  return needs === 'nothing' || (needs === 'evidence' && engine.hasEvidence());
}

function byName(engine: Engine, callee: Node): readonly Api[] {
  const inner = unwrap(callee);
  const root = globalApi(engine, unknownObject);
  if (root.nodes.length === 0) return [];
  const byEvidence = (name: string | undefined) =>
    known([root], name).filter((each) => engine.hasEvidence() || !needsEvidence(each));
  if (inner.type !== 'MemberExpression') return byEvidence(nameOf(inner));
  const name = nameOf(inner);
  const named = known([root], nameOf(unwrap(inner.object)));
  return [...byEvidence(name), ...known(named, name)];
}

function needsEvidence({ nodes }: Api): boolean {
  return nodes.every(isEvidenced);
}

function known(bases: readonly Api[], name: string | undefined): readonly Api[] {
  if (name === undefined) return [];
  return bases.map((base) => apiStep(base, `.${name}`)).filter(({ nodes }) => nodes.length > 0);
}

/** Neither a library the models know, nor something of this file, nor of the language. */
function isUnknownObject(engine: Engine, object: Node): boolean {
  const denoted = engine.denote(object);
  const isOther = (each: Denotation) =>
    isOfPage(each) || (isUnmodelled(each) && !isOfLanguage(each));
  if (!denoted.every(isOther)) return false;
  return denoted.length > 0 || engine.value(object).type === undefined;
}

const ofLanguage =
  /^global\.(?:Map|WeakMap|Set|RegExp|Reflect|Promise|Headers|FormData|URLSearchParams|customElements)(?:new\(\)|[.(]|$)/;

function isOfLanguage(denoted: Denotation): boolean {
  return denoted.kind === 'api' && ofLanguage.test(denoted.path);
}

/** `logger`, also of `this.logger` and `app.logger`. */
function nameOf(node: Node): string | undefined {
  if (node.type === 'MemberExpression') return staticKey(node.property, node.computed);
  return node.type === 'Identifier' ? node.name : undefined;
}

/** Of the elements of a page hardly anything is known. */
export function isOfPage(denoted: Denotation): boolean {
  return denoted.kind === 'api' && denoted.path.startsWith('global.document.');
}

export function isUnmodelled(denoted: Denotation): boolean {
  return denoted.kind === 'api' && denoted.nodes.length === 0;
}
