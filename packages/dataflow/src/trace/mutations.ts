import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { staticKey, unwrap, wrapped, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { isBuiltin } from '../resolve/builtin.js';
import { joinValues } from './build.js';
import { listValue } from './literals.js';
import { pick } from './pick.js';

/** An object or array with what later statements add to it: `o.x = 1`, `list.push(x)`. */
export function withMutations(
  engine: Engine,
  node: Node,
  value: Value,
  frame: Frame | undefined,
): Value {
  if (value.properties === undefined && value.elements === undefined) return value;
  const variable = engine.scopes.variable(node);
  if (variable === undefined || variable.references.length < 2) return value;
  if (isOtherName(engine, node)) return value;
  // Every use of the variable has the same answer.
  const byFrame = engine.mutated.get(value) ?? new Map<Frame | undefined, Value>();
  engine.mutated.set(value, byFrame);
  const known = byFrame.get(frame);
  if (known !== undefined) return known;
  // What it is made of while it is being put together.
  byFrame.set(frame, { ...value, complete: false });
  const result = usesOf(engine, variable, 0).reduce<Value>(
    (each, use) => mutated(engine, use, each, frame),
    value,
  );
  byFrame.set(frame, result);
  return result;
}

/** `const list = all;`: what is added to the one was added to the other. */
function isOtherName(engine: Engine, name: Node): boolean {
  const [origin, ...others] = engine.origins(name);
  if (origin?.source.is !== 'value' || others.length > 0 || origin.path.length > 0) return false;
  const isDeclared = origin.name.parent?.type === 'VariableDeclarator';
  return isDeclared && unwrap(origin.source.node).type === 'Identifier';
}

const maximalAliases = 3;

/** Where a variable is used, under this name and others: `const list = all; list.push(x)`. */
function usesOf(engine: Engine, variable: Variable, depth: number): readonly Node[] {
  return variable.references.flatMap(({ identifier }) => {
    const use = wrapped(identifier);
    const { parent } = use;
    const isAlias = parent?.type === 'VariableDeclarator' && parent.init === use;
    if (!isAlias || depth >= maximalAliases) return use;
    const alias = engine.scopes.variable(parent.id);
    return alias === undefined || alias === variable ? use : usesOf(engine, alias, depth + 1);
  });
}

function mutated(engine: Engine, use: Node, value: Value, frame: Frame | undefined): Value {
  const { parent } = use;
  if (parent?.type === 'CallExpression' && isObjectCall(engine, parent, use, 'assign')) {
    return overlaid(engine, value, parent.arguments.slice(1), frame);
  }
  if (parent?.type === 'CallExpression' && isObjectCall(engine, parent, use, 'defineProperty')) {
    return defined(engine, value, parent, frame);
  }
  if (parent?.type === 'CallExpression' && isObjectCall(engine, parent, use, 'defineProperties')) {
    return allDefined(engine, value, parent, frame);
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return value;
  const key = staticKey(parent.property, parent.computed);
  const target = parent.parent;
  if (target.type === 'AssignmentExpression' && target.left === parent) {
    return written(engine, value, key, target, frame);
  }
  if (target.type === 'UnaryExpression' && target.operator === 'delete') {
    const kept = [...(value.properties ?? [])].filter(([each]) => each !== key);
    return value.properties === undefined ? value : { ...value, properties: new Map(kept) };
  }
  if (target.type !== 'CallExpression' || target.callee !== parent) return value;
  if (value.elements === undefined || !growing.has(key ?? '')) return value;
  const given = key === 'splice' ? target.arguments.slice(2) : target.arguments;
  const added = listValue(engine, given, frame, target);
  const elements = [...value.elements, ...added.elements];
  return { ...value, elements, complete: value.complete === true && added.complete };
}

const growing: ReadonlySet<string> = new Set(['push', 'unshift', 'splice', 'add']);

/** `o.x = value`; with an unknown key, any property or element may be the one. */
function written(
  engine: Engine,
  value: Value,
  key: string | undefined,
  { right }: TSESTree.AssignmentExpression,
  frame: Frame | undefined,
): Value {
  const given = engine.value(right, frame);
  const either = (old: Value) => joinValues(right, engine.text, [old, given]);
  if (value.elements !== undefined) {
    return { ...value, elements: [...value.elements.map(either), given], complete: false };
  }
  const properties = new Map(value.properties);
  if (key === undefined) {
    for (const [each, old] of properties) properties.set(each, either(old));
    const rest = value.rest === undefined ? given : either(value.rest);
    return { ...value, properties, complete: false, rest };
  }
  const old = properties.get(key);
  properties.set(key, old === undefined ? given : either(old));
  return { ...value, properties };
}

/** `Object.defineProperty(o, 'name', { value })` */
function defined(
  engine: Engine,
  value: Value,
  { arguments: [, name, description] }: TSESTree.CallExpression,
  frame: Frame | undefined,
): Value {
  const key = name === undefined ? undefined : engine.value(name, frame).constants?.[0];
  if (key === undefined || description === undefined) return { ...value, complete: false };
  const described = engine.value(description, frame);
  const given = described.properties?.get('value');
  if (given === undefined) return { ...value, complete: false };
  return { ...value, properties: new Map([...(value.properties ?? []), [String(key), given]]) };
}

/** `Object.defineProperties(o, { name: { value } })` */
function allDefined(
  engine: Engine,
  value: Value,
  { arguments: [, descriptions] }: TSESTree.CallExpression,
  frame: Frame | undefined,
): Value {
  const described = descriptions === undefined ? undefined : engine.value(descriptions, frame);
  const properties = new Map(value.properties);
  let complete = value.complete === true && described?.complete === true;
  for (const [key, description] of described?.properties ?? []) {
    const given = description.properties?.get('value');
    if (given === undefined) complete = false;
    else properties.set(key, given);
  }
  return { ...value, properties, complete };
}

function isObjectCall(
  engine: Engine,
  { callee, arguments: given }: TSESTree.CallExpression,
  use: Node,
  method: string,
): boolean {
  return (
    given[0] === use &&
    callee.type === 'MemberExpression' &&
    isBuiltin(engine, callee.object, 'Object') &&
    staticKey(callee.property, callee.computed) === method
  );
}

/** `Object.assign(o, x)`: what x has may replace what o had. */
function overlaid(
  engine: Engine,
  value: Value,
  sources: readonly Node[],
  frame: Frame | undefined,
): Value {
  const properties = new Map(value.properties);
  let complete = value.complete === true;
  for (const source of sources) {
    const added = engine.value(source, frame);
    for (const [key, old] of properties) {
      const next =
        added.complete === true ? added.properties?.get(key) : pick(engine, added, [key], source);
      if (next !== undefined) properties.set(key, joinValues(source, engine.text, [old, next]));
    }
    for (const [key, next] of added.properties ?? []) {
      if (!properties.has(key)) properties.set(key, next);
    }
    complete &&= added.complete === true;
  }
  return { ...value, properties, complete };
}
