import type { TSESTree } from '@typescript-eslint/types';
import {
  around,
  calleeOf,
  isClass,
  isFunction,
  staticKey,
  unwrap,
  type FunctionNode,
  type Node,
} from '../ast.js';
import type { Engine } from '../engine.js';
import { apiStep } from './api.js';
import type { Denotation } from './denotation.js';
import { injectedName, takesByName } from './injected.js';
import { member } from './members.js';
import { memberUses } from './method-calls.js';
import { shapesOf } from './shapes.js';
import { annotationOf, denoteType } from './types.js';

const maximalUses = 30;
const maximalExpected = 12;
const none: readonly Denotation[] = [];

/**
 * What the code around a value takes it for: `app.get('/', (req) => …)` takes the function for a
 * handler, and so do `const handle: RequestHandler = …` and `{ handler(req) {} }` as a route.
 * Called through {@link Engine.expected}, which remembers answers.
 */
export function expectedOf(engine: Engine, node: Node): readonly Denotation[] {
  const found = [...aroundOf(engine, node), ...shapesOf(engine, node)];
  return found.slice(0, maximalExpected);
}

function aroundOf(engine: Engine, node: Node): readonly Denotation[] {
  const { parent } = node;
  if (isFunction(node) && node.type === 'FunctionDeclaration' && node.id !== null) {
    return usesOf(engine, node.id);
  }
  if (isClass(node) && node.type === 'ClassDeclaration' && node.id !== null) {
    return usesOf(engine, node.id);
  }
  switch (parent?.type) {
    case 'TSSatisfiesExpression':
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return [...denoteType(engine, parent.typeAnnotation), ...engine.expected(parent)];
    case 'TSNonNullExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return engine.expected(parent);
    case 'CallExpression':
    case 'NewExpression':
      return ofArgument(engine, parent, node);
    case 'MemberExpression':
      return parent.object === node ? ofBinding(engine, parent) : none;
    case 'Property':
      return ofProperty(engine, parent);
    case 'ArrayExpression':
      return member(engine, engine.expected(parent), '*');
    case 'AssignmentExpression':
      return parent.right === node
        ? [...ofWrite(engine, parent.left), ...ofMember(engine, node)]
        : none;
    case 'VariableDeclarator':
      return parent.init === node ? ofVariable(engine, parent.id) : none;
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return ofField(engine, parent);
    case 'ReturnStatement':
      return ofReturned(engine, parent);
    case 'ArrowFunctionExpression':
      return parent.body === node ? resultsOf(engine, parent) : none;
    default:
      return none;
  }
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

function ofArgument(engine: Engine, call: Call, node: Node): readonly Denotation[] {
  const position = call.arguments.findIndex((each) => each === node);
  if (position < 0) return none;
  const callees = engine.denote(calleeOf(call));
  const expected = callees.flatMap((callee): readonly Denotation[] => {
    const target = callee.kind === 'bound' ? callee.target : callee;
    if (target.kind === 'function') return ofParameter(engine, target.node, position);
    if (target.kind !== 'api') return none;
    const events = position === 1 ? eventOf(call).map((event) => `1:${event}`) : [];
    // Options beside a callback can say what it is given: `post('/', run, { body: schema })`.
    const made = { call, frame: undefined, before: target.made };
    return [position, position - call.arguments.length, '*', ...events]
      .map((at) => ({ ...apiStep(target, `(${at})`), made }))
      .filter(({ nodes }) => nodes.length > 0);
  });
  if (expected.length > 0) return expected;
  return isWrapper(callees, node) ? engine.expected(call) : none;
}

/** `request` in `server.on('request', …)`. */
function eventOf({
  arguments: [event],
}: {
  readonly arguments: readonly Node[];
}): readonly string[] {
  return event?.type === 'Literal' && typeof event.value === 'string' ? [event.value] : [];
}

/**
 * `app.get('/', wrap(async (req, res) => …))`: what an unknown function makes of a function of several
 * parameters is, in the place of such a function, that function with something around it.
 */
function isWrapper(callees: readonly Denotation[], node: Node): boolean {
  const isKnown = callees.some((each) => each.kind !== 'api' || each.nodes.length > 0);
  return !isKnown && isFunction(node) && node.params.length > 1;
}

/** What a local function does with what it is given. */
function ofParameter(engine: Engine, fn: FunctionNode, at: number): readonly Denotation[] {
  const parameter = fn.params[at];
  if (parameter === undefined) return none;
  const type = annotationOf(parameter);
  const typed = type === undefined ? none : denoteType(engine, type);
  return parameter.type === 'Identifier' ? [...typed, ...usesOf(engine, parameter)] : typed;
}

function usesOf(engine: Engine, name: Node): readonly Denotation[] {
  const references = engine.scopes.variable(name)?.references ?? [];
  return references
    .filter((each) => each.isRead())
    .slice(0, maximalUses)
    .flatMap(({ identifier }) => engine.expected(identifier));
}

/** `handler.bind(this)` stands where the handler is expected. */
function ofBinding(engine: Engine, use: TSESTree.MemberExpression): readonly Denotation[] {
  if (staticKey(use.property, use.computed) !== 'bind') return none;
  const { parent } = use;
  return parent.type === 'CallExpression' && parent.callee === use ? engine.expected(parent) : none;
}

function ofProperty(engine: Engine, property: TSESTree.Property): readonly Denotation[] {
  if (property.parent.type !== 'ObjectExpression') return none;
  const key = staticKey(property.key, property.computed);
  const owner = engine.expected(property.parent);
  const own = key === undefined ? none : member(engine, owner, key);
  const each = member(engine, owner, '*');
  return [...own, ...each, ...ofMember(engine, property.value)];
}

function ofField(
  engine: Engine,
  field: TSESTree.PropertyDefinition | TSESTree.MethodDefinition,
): readonly Denotation[] {
  if (field.type === 'MethodDefinition' && field.kind === 'constructor') {
    const injected = engine.expected(field.parent.parent);
    return injected.filter((each) => each.kind === 'api' && takesByName(each));
  }
  const type =
    field.type === 'PropertyDefinition' ? field.typeAnnotation?.typeAnnotation : undefined;
  const typed = type === undefined ? none : denoteType(engine, type);
  return field.value === null ? typed : [...typed, ...ofMember(engine, field.value)];
}

/** Where `controller.run` is handed over. */
function ofMember(engine: Engine, value: Node): readonly Denotation[] {
  const inner = unwrap(value);
  if (!isFunction(inner)) return none;
  return memberUses(engine, inner)
    .slice(0, maximalUses)
    .flatMap((use) => engine.expected(use));
}

function ofVariable(engine: Engine, id: Node): readonly Denotation[] {
  if (id.type !== 'Identifier') return none;
  const type = annotationOf(id);
  const typed = type === undefined ? none : denoteType(engine, type);
  return [...typed, ...usesOf(engine, id)];
}

function ofReturned(engine: Engine, statement: TSESTree.ReturnStatement): readonly Denotation[] {
  const outer = around(statement, isFunction);
  return outer === undefined ? none : resultsOf(engine, outer);
}

/** What is expected of what a function gives. */
function resultsOf(engine: Engine, fn: FunctionNode): readonly Denotation[] {
  const type = fn.returnType?.typeAnnotation;
  const typed = type === undefined ? none : denoteType(engine, type);
  const { calls } = engine.usesOf(fn);
  const given = engine.expected(fn).flatMap((each) => modelled(each, '()'));
  return [
    ...typed,
    ...given,
    ...calls.slice(0, maximalUses).flatMap((call) => engine.expected(call)),
  ];
}

/** `socket.onmessage = (event) => …` */
function ofWrite(engine: Engine, left: Node): readonly Denotation[] {
  const name =
    left.type === 'MemberExpression' ? staticKey(left.property, left.computed) : undefined;
  const isGlobal = left.type === 'Identifier' && engine.scopes.isGlobal(left);
  if (!(isGlobal ? left.name : (name ?? '')).startsWith('on')) return none;
  return engine.denote(left).filter((each) => each.kind === 'api' && each.nodes.length > 0);
}

function modelled(from: Denotation, edge: string): readonly Denotation[] {
  if (from.kind !== 'api') return none;
  const found = apiStep(from, edge);
  return found.nodes.length > 0 ? [found] : none;
}

/** What a function gets as a parameter where this is expected. */
export function expectedParameter(
  engine: Engine,
  expected: Denotation,
  fn: FunctionNode,
  at: number,
): readonly Denotation[] {
  const { params } = fn;
  if (expected.kind === 'api') {
    const ofLength = apiStep(expected, `/${params.length}`);
    const from = ofLength.nodes.length > 0 ? ofLength : expected;
    const name = takesByName(from) ? injectedName(engine, fn, at) : undefined;
    const ways = [String(at), '*', ...(name === undefined ? [] : [name])];
    const found = ways.map((way) => apiStep(from, `#${way}`));
    return found.filter(({ nodes }) => nodes.length > 0);
  }
  const { node } = expected.kind === 'literal' ? expected : {};
  if (node?.type !== 'TSFunctionType' && node?.type !== 'TSMethodSignature') return none;
  const parameter = node.params[at];
  const type = parameter === undefined ? undefined : annotationOf(parameter);
  return type === undefined ? none : denoteType(engine, type);
}
