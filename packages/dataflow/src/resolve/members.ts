import type { TSESTree } from '@typescript-eslint/types';
import {
  declaredField,
  isClass,
  isFunction,
  staticKey,
  type ClassNode,
  type FunctionNode,
  type Node,
} from '../ast.js';
import type { Engine } from '../engine.js';
import { searchOf } from '../flow-kinds.js';
import { step } from '../model-node.js';
import { apiStep, globalApi, instanceOf } from './api.js';
import { returnedNodes } from './calls.js';
import { collectionMember, elementOf } from './collections.js';
import { texts } from './denote.js';
import type { Api, Bound, Denotation, Literal } from './denotation.js';
import { isListMethod } from './list-methods.js';
import { moduleMember } from './modules.js';
import { denoteType, typeMember } from './types.js';

/** What was found where: classes can extend each other in a circle, and objects spread each other. */
export type Searched = Map<Denotation | Node, Map<string, readonly Denotation[]>>;

const maximalSearched = 500;
const maximalFound = 24;

/** What reading a property of something gives; `*` is a property whose name is not known. */
export function member(
  engine: Engine,
  bases: readonly Denotation[],
  name: string,
  searched: Searched = new Map(),
): readonly Denotation[] {
  const found = bases.flatMap((base) => search(engine, base, name, searched));
  return found.length > maximalFound ? [...new Set(found)].slice(0, maximalFound) : found;
}

function search(
  engine: Engine,
  base: Denotation,
  name: string,
  searched: Searched,
): readonly Denotation[] {
  const { kind } = base;
  if (kind !== 'class' && kind !== 'instance' && kind !== 'literal' && kind !== 'collection') {
    return memberOf(engine, base, name, searched);
  }
  const owner = kind === 'class' || kind === 'instance' ? base.node : base;
  const own = kind === 'instance' ? `new ${name}` : name;
  const names = searched.get(owner) ?? new Map<string, readonly Denotation[]>();
  const known = names.get(own);
  if (known !== undefined || searched.size > maximalSearched) return known ?? [];
  searched.set(owner, names.set(own, []));
  const found = memberOf(engine, base, name, searched);
  names.set(own, found);
  return found;
}

function memberOf(
  engine: Engine,
  base: Denotation,
  name: string,
  searched: Searched,
): readonly Denotation[] {
  switch (base.kind) {
    case 'api': {
      // Whether `default` is needed depends on how the module and this file were compiled.
      if (name === 'default' && base.isModule === true) return [base];
      if (name === 'defaultView' && base.path === 'global.document') {
        return [globalApi(engine, 'window')];
      }
      const isPrototype = base.path === 'global.Function.prototype';
      if (name === 'constructor' && isPrototype) return [globalApi(engine, 'Function')];
      const found = name === '*' ? anyOf(base) : stepTo(base, name);
      const way =
        found.nodes.length === 0 && base.path !== 'global.Reflect'
          ? (wayToCall(base, name) ?? promisified(base, name))
          : undefined;
      return way === undefined ? [found] : [way];
    }
    case 'function':
    case 'bound': {
      const own = ofFunction(engine, name);
      if (own !== undefined) return own;
      // `Function.call.bind(f)` calls f: the methods of `call` and `apply` are not about what they call.
      if (base.kind === 'bound' && (base.how === 'call' || base.how === 'apply')) return [];
      return waysToCall(base, name);
    }
    case 'class':
      return (
        ofFunction(engine, name) ??
        classMember(engine, { owner: base.node, isStatic: true }, name, searched)
      );
    case 'instance':
      return isClass(base.node)
        ? classMember(engine, { owner: base.node, isStatic: false }, name, searched)
        : constructedMember(engine, base.node, name);
    case 'module':
      return moduleMember(engine, base, name);
    case 'literal':
      return literalMember(engine, base, name, searched);
    case 'collection':
      return collectionMember(engine, base, name, searched);
    case 'method':
      return ofFunction(engine, name) ?? waysToCall(base, name);
  }
}

/**
 * `list[0]` is one of the elements, which models call `list.*`. What they call `window.name` is only what is read from
 * the global object: a variable of that name can be anything.
 */
function stepTo(base: Api, name: string): Api {
  if (base.path === 'global') {
    const own = step(step(base.nodes, '.window'), `.${name}`);
    if (own.length > 0) return apiStep({ ...base, nodes: step(base.nodes, '.window') }, `.${name}`);
  }
  const isIndex = /^\d+$/.test(name) && base.nodes.some(({ children }) => children.has('.*'));
  return apiStep(base, isIndex ? '.*' : `.${name}`);
}

/** `promisifyAll` of Bluebird adds to each function of an object one that gives a promise: `execAsync`. */
function promisified(base: Api, name: string): Bound | undefined {
  if (!name.endsWith('Async')) return undefined;
  const target = apiStep(base, `.${name.slice(0, -'Async'.length)}`);
  const isKnown = target.nodes.some(({ calls }) => calls.length > 0);
  return isKnown ? { kind: 'bound', how: 'promisified', target, given: [] } : undefined;
}

/** A function of a module whose name is not known: it can be each of the dangerous ones. */
function anyOf(base: Api): Api {
  const found = apiStep(base, '.*');
  if (base.isModule !== true) return found;
  const children = base.nodes.flatMap((node) => [...node.children]);
  const nodes = children.flatMap(([edge, node]) => {
    const sinks = node.calls.filter(({ sink }) => searchOf(sink) === 'always');
    const isHarmful = sinks.length > 0 && node.clears.length + node.propagators.length === 0;
    return edge.startsWith('.') && isHarmful ? [node] : [];
  });
  return { ...found, nodes };
}

/** What all functions have. */
function ofFunction(engine: Engine, name: string): readonly Denotation[] | undefined {
  if (name === 'constructor') return [globalApi(engine, 'Function')];
  if (name !== '__proto__') return undefined;
  return [apiStep(globalApi(engine, 'Function'), '.prototype')];
}

function waysToCall(target: Denotation, name: string): readonly Denotation[] {
  const way = wayToCall(target, name);
  return way === undefined ? [] : [way];
}

function wayToCall(target: Denotation, name: string): Bound | undefined {
  if (name !== 'call' && name !== 'apply' && name !== 'bind') return undefined;
  return { kind: 'bound', how: name, target, given: [] };
}

function literalMember(
  engine: Engine,
  base: Literal,
  name: string,
  searched: Searched,
): readonly Denotation[] {
  const { node, frame } = base;
  if (node.type === 'ArrayExpression') {
    if (isListMethod(name)) return [{ kind: 'method', name, of: base }];
    return elementOf(engine, node, name, { frame, searched });
  }
  if (node.type !== 'ObjectExpression') return typeMember(engine, node, name);
  return node.properties.flatMap((property) => {
    if (property.type === 'SpreadElement') {
      return member(engine, engine.denote(property.argument, frame), name, searched);
    }
    const keys = keysOf(engine, property);
    if (keys[0] === '__proto__' && !property.computed) {
      return member(engine, engine.denote(property.value, frame), name, searched);
    }
    if (name !== '*' && !keys.includes(name)) return [];
    return property.kind === 'get'
      ? returned(engine, property.value)
      : engine.denote(property.value, frame);
  });
}

function keysOf(engine: Engine, { key, computed }: TSESTree.Property): readonly string[] {
  const known = staticKey(key, computed);
  return known === undefined ? texts(engine, key) : [known];
}

function classMember(
  engine: Engine,
  { owner, isStatic }: { readonly owner: ClassNode; readonly isStatic: boolean },
  name: string,
  searched: Searched,
): readonly Denotation[] {
  const own = owner.body.body.flatMap((each) => {
    if (each.type === 'StaticBlock' || each.type === 'TSIndexSignature') return [];
    if (each.static !== isStatic) return [];
    const isMeant = name === '*' || staticKey(each.key, each.computed) === name;
    return isMeant ? fieldOrMethod(engine, each) : [];
  });
  const assigned = engine.assignedFields(owner).get(isStatic ? `static ${name}` : name) ?? [];
  const found = [...own, ...assigned.flatMap((value) => engine.denote(value))];
  if (found.length > 0) return found;
  const parameter = isStatic ? undefined : parameterProperty(owner, name);
  if (parameter !== undefined) return engine.denote(parameter);
  if (owner.superClass === null) return [];
  const parents = engine.denote(owner.superClass);
  const made = isStatic ? parents : parents.flatMap((each) => instanceOf(each));
  return member(engine, made, name, searched);
}

/** A member of what a function makes with `new`: set in its body or on its prototype. */
function constructedMember(engine: Engine, maker: FunctionNode, name: string) {
  const values = engine.assignedFields(maker).get(name) ?? [];
  return values.flatMap((value) => engine.denote(value));
}

function fieldOrMethod(
  engine: Engine,
  element: Exclude<ClassNode['body']['body'][number], { type: 'StaticBlock' | 'TSIndexSignature' }>,
): readonly Denotation[] {
  const { value } = element;
  const type =
    element.type === 'PropertyDefinition' ? element.typeAnnotation?.typeAnnotation : undefined;
  const declared = type === undefined ? [] : denoteType(engine, type);
  if (value === null || value.type === 'TSEmptyBodyFunctionExpression') return declared;
  if (element.type === 'MethodDefinition' && element.kind === 'get') {
    return returned(engine, value);
  }
  return [...engine.denote(value), ...declared];
}

/** What a getter gives. */
function returned(engine: Engine, getter: Node): readonly Denotation[] {
  if (!isFunction(getter)) return [];
  return returnedNodes(engine, getter).flatMap((node) => engine.denote(node));
}

/** The name of `constructor(private readonly db: Pool)`. */
export function parameterProperty(owner: ClassNode, name: string): Node | undefined {
  for (const each of owner.body.body) {
    if (each.type !== 'MethodDefinition' || each.kind !== 'constructor') continue;
    for (const parameter of each.value.params) {
      const id = parameter.type === 'TSParameterProperty' ? declaredField(parameter) : undefined;
      if (id?.name === name) return id;
    }
  }
  return undefined;
}
