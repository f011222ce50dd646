import { staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { unknownObject } from '../model-node.js';
import { apiStep, globalApi } from '../resolve/api.js';
import type { Denotation } from '../resolve/denotation.js';

/** `db.query()` of an object that comes from who knows where; its arguments tell what it is. */
export function ofUnknownObject(engine: Engine, callee: Node): readonly Denotation[] {
  const inner = unwrap(callee);
  const isMethod = inner.type === 'MemberExpression';
  const name = isMethod ? staticKey(inner.property, inner.computed) : nameOf(inner);
  const root = globalApi(engine, unknownObject);
  if (name === undefined || !root.nodes.some(({ children }) => children.has(`.${name}`))) return [];
  const isUnknown = !isMethod || isUnknownObject(engine, inner.object);
  return isUnknown ? [apiStep(root, `.${name}`)] : [];
}

/** Neither a library the models know, nor something of this file, nor of the language. */
function isUnknownObject(engine: Engine, object: Node): boolean {
  const denoted = engine.denote(object);
  if (!denoted.every((each) => isUnmodelled(each) && !isOfLanguage(each))) return false;
  return denoted.length > 0 || engine.value(object).type === undefined;
}

const ofLanguage =
  /^global\.(?:Map|WeakMap|Set|RegExp|Reflect|Promise|Headers|FormData|URLSearchParams|customElements)(?:new\(\)|[.(]|$)/;

function isOfLanguage(denoted: Denotation): boolean {
  return denoted.kind === 'api' && ofLanguage.test(denoted.path);
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined;
}

export function isUnmodelled(denoted: Denotation): boolean {
  return denoted.kind === 'api' && denoted.nodes.length === 0;
}
