import { unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { moduleKey } from '../module-key.js';
import { apiStep, moduleApi } from './api.js';
import type { NamedType } from '../types.js';
import type { Denotation } from './denotation.js';
import { instance } from './types.js';

/** Expressions of which the file itself may not tell what they stand for. */
const open: ReadonlySet<string> = new Set([
  'Identifier',
  'MemberExpression',
  'CallExpression',
  'ThisExpression',
]);

/** What an expression stands for, by its type where the file tells nothing of it. */
export function withTyped(
  engine: Engine,
  node: Node,
  found: readonly Denotation[],
): readonly Denotation[] {
  const { types } = engine;
  const inner = unwrap(node);
  if (types === undefined || !open.has(inner.type) || !found.every(isNothingKnown)) return found;
  const typed = types
    .originsOf(inner)
    .flatMap((type) => type.modules.map((module) => denoted(engine, module, type)))
    .filter((each) => each !== undefined);
  return typed.length === 0 ? found : typed;
}

/** Of a type that models name an instance, also of a class that they know by what `new` makes of it. */
function denoted(engine: Engine, module: string, { is, name }: NamedType): Denotation | undefined {
  const root = engine.index.modules.get(moduleKey(module));
  if (root === undefined) return undefined;
  const whole = moduleApi(engine, module);
  if (is === 'module') return whole;
  const member = apiStep(whole, `.${name}`);
  if (is === 'function') return member.nodes.length === 0 ? undefined : member;
  const type = root.types.get(name);
  if (type !== undefined) return instance(`${module}.${name}`, [type]);
  const made = apiStep(member, 'new()');
  return made.nodes.length === 0 ? undefined : made;
}

function isNothingKnown(denoted: Denotation): boolean {
  return denoted.kind === 'api' && denoted.nodes.length === 0;
}
