import { parentOf, staticKey, unwrap, wrapped, type Node } from '../ast.js';
import type { Engine } from '../engine.js';

/** What is kept in a `Map` of this file. */
export interface Kept {
  readonly values: readonly Node[];
  /** Nothing else can be in it. */
  readonly complete: boolean;
}

const reading: ReadonlySet<string> = new Set(
  'get has set size forEach keys values entries delete clear'.split(' '),
);

/** The values in `const MAP = new Map([['a', x]])` and `MAP.set('b', y)`; undefined for other things. */
export function keptIn(engine: Engine, holder: Node): Kept | undefined {
  const name = unwrap(holder);
  if (name.type !== 'Identifier') return undefined;
  const [origin, ...others] = engine.origins(name);
  if (origin?.source.is !== 'value' || others.length > 0 || origin.path.length > 0)
    return undefined;
  const made = unwrap(origin.source.node);
  if (made.type !== 'NewExpression' || !isMap(engine, made.callee)) return undefined;
  const initial = entriesOf(made.arguments[0]);
  const values = [...initial.values];
  let complete = initial.complete;
  for (const { identifier, init } of engine.scopes.variable(name)?.references ?? []) {
    if (init === true) continue;
    const use = wrapped(identifier).parent;
    const key = use?.type === 'MemberExpression' ? staticKey(use.property, use.computed) : '';
    complete &&= reading.has(key ?? '') || use?.type === 'ForOfStatement';
    const call = use === undefined ? undefined : parentOf(use);
    if (key !== 'set' || call?.type !== 'CallExpression') continue;
    const value = call.arguments[1];
    if (value === undefined || value.type === 'SpreadElement') complete = false;
    else values.push(value);
  }
  return { values, complete };
}

function isMap(engine: Engine, callee: Node): boolean {
  return engine
    .denote(callee)
    .some((each) => each.kind === 'api' && /^global\.(?:Weak)?Map$/.test(each.path));
}

function entriesOf(list: Node | undefined): Kept {
  if (list === undefined) return { values: [], complete: true };
  const array = unwrap(list);
  if (array.type !== 'ArrayExpression') return { values: [], complete: false };
  const pairs = array.elements.map((each) => {
    const pair = each === null ? undefined : unwrap(each);
    return pair?.type === 'ArrayExpression' ? pair.elements[1] : undefined;
  });
  const values = pairs.filter((each) => each !== null && each !== undefined);
  return { values, complete: values.length === pairs.length };
}

const growing: ReadonlySet<string> = new Set(['add', 'set']);

/** `SET.add(x)` somewhere in the file. */
export function isWritten(engine: Engine, holder: Node): boolean {
  const references = engine.scopes.variable(unwrap(holder))?.references ?? [];
  return references.some(({ identifier }) => {
    const use = wrapped(identifier).parent;
    return (
      use?.type === 'MemberExpression' && growing.has(staticKey(use.property, use.computed) ?? '')
    );
  });
}
