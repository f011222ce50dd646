import { walk, isFunction, staticKey, unwrap, type FunctionNode, type Node } from '../ast.js';
import type { TSESTree } from '@typescript-eslint/types';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import type { PropagatorModel } from '../model.js';
import { apiResultOf, apiStep } from './api.js';
import type { Api, Bound, Denotation } from './denotation.js';
import { collection, some } from './collections.js';
import { texts } from './denote.js';
import { madeByCall } from './language-made.js';
import { methodResult } from './list-methods.js';
import { member } from './members.js';
import { denoteModule } from './modules.js';

/** Asked for its `constructor` only, which the prototype of a function shares with it. */
const prototypes: ReadonlySet<string> = new Set([
  'global.Object.getPrototypeOf',
  'global.Reflect.getPrototypeOf',
]);

/** What compilers put around `require`; the name is all that is known of them, and it does no harm. */
const interop: ReadonlySet<string> = new Set(
  '__importDefault __importStar __toESM _interopRequireDefault _interopRequireWildcard _interop_require_default _interop_require_wildcard'.split(
    ' ',
  ),
);

/** Functions that load a module by its name, each by the way to it. */
const loader =
  /^(?:module(?:\.Module)?|global\.(?:module|module\.parent|require\.main|process\.mainModule)(?:\.constructor)?)(?:\.require|\._load|new\(\)\.require|\.createRequire\(\))$|^global\.require$|^(?:global\.)?process\.getBuiltinModule$/;

/** What a call gives. */
export function denoteCall(
  engine: Engine,
  call: TSESTree.CallExpression,
  frame: Frame | undefined,
): readonly Denotation[] {
  const callee = unwrap(call.callee);
  if (
    callee.type === 'MemberExpression' &&
    staticKey(callee.property, callee.computed) === 'then'
  ) {
    return thenResult(engine, call, frame);
  }
  const [first] = call.arguments;
  if (first !== undefined && isInterop(callee)) return engine.denote(first, frame);
  return engine
    .denote(callee, frame)
    .flatMap((each) => resultOf(engine, each, call, frame, call.arguments));
}

/** What a template tag gives: an instance, for tags such as `` SQL`…` ``. */
export function denoteTagged(
  engine: Engine,
  tagged: TSESTree.TaggedTemplateExpression,
  frame: Frame | undefined,
): readonly Denotation[] {
  return engine.denote(tagged.tag, frame).flatMap((each): readonly Denotation[] => {
    if (each.kind === 'api') return [apiResultOf(each, '()', tagged, frame)];
    if (each.kind !== 'function') return [];
    return returns(engine, each.node, engine.enter(each.node, tagged, frame));
  });
}

function isInterop(callee: Node): boolean {
  if (callee.type === 'Identifier') return interop.has(callee.name);
  if (callee.type !== 'MemberExpression') return false;
  return interop.has(staticKey(callee.property, callee.computed) ?? '');
}

function thenResult(
  engine: Engine,
  call: TSESTree.CallExpression,
  frame: Frame | undefined,
): readonly Denotation[] {
  const [callback] = call.arguments;
  if (callback === undefined) return [];
  return engine
    .denote(callback, frame)
    .flatMap((each) => (each.kind === 'function' ? returns(engine, each.node, frame) : []));
}

function resultOf(
  engine: Engine,
  callee: Denotation,
  call: TSESTree.CallExpression,
  frame: Frame | undefined,
  given: readonly Node[],
): readonly Denotation[] {
  switch (callee.kind) {
    case 'api':
      return apiResult(engine, callee, { call, given, frame });
    case 'function':
      return callee.node.generator
        ? [yielded(engine, callee.node, engine.enter(callee.node, call, frame))]
        : [
            ...returns(engine, callee.node, engine.enter(callee.node, call, frame)),
            ...itself(engine, callee.node, call, frame),
          ];
    case 'bound':
      return boundResult(engine, callee, call, frame, given);
    case 'method':
      return methodResult(engine, callee, { nodes: given, frame });
    default:
      return [];
  }
}

/** A method that gives `this` gives what it is called on, which can be of a class that extends its own. */
function itself(
  engine: Engine,
  fn: FunctionNode,
  call: TSESTree.CallExpression,
  frame: Frame | undefined,
): readonly Denotation[] {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || callee.object.type === 'Super') return [];
  const isGiven = returnedNodes(engine, fn).some((each) => unwrap(each).type === 'ThisExpression');
  return isGiven ? engine.denote(callee.object, frame) : [];
}

function boundResult(
  engine: Engine,
  callee: Bound,
  call: TSESTree.CallExpression,
  frame: Frame | undefined,
  given: readonly Node[],
): readonly Denotation[] {
  const { how, target } = callee;
  if (how === 'bind') {
    return [{ kind: 'bound', how: 'bound', target, given: given.slice(1) }];
  }
  const [self] = given;
  if (how === 'call' && self !== undefined && target.kind === 'api') {
    const [, name] = /^global\.Array\.prototype\.(\w+)$/.exec(target.path) ?? [];
    const methods = name === undefined ? [] : engine.denote(self, frame);
    const rest = { nodes: given.slice(1), frame };
    const results = methods.flatMap((of) => methodResult(engine, { name: name ?? '', of }, rest));
    if (results.length > 0) return results;
  }
  const rest = how === 'call' ? given.slice(1) : how === 'apply' ? [] : given;
  return resultOf(engine, target, call, frame, [...callee.given, ...rest]);
}

interface Given {
  readonly call: TSESTree.CallExpression;
  readonly given: readonly Node[];
  readonly frame: Frame | undefined;
}

function apiResult(
  engine: Engine,
  callee: Api,
  { call, given, frame }: Given,
): readonly Denotation[] {
  const [first] = given;
  if (loader.test(callee.path) && first !== undefined) {
    return texts(engine, first, frame).flatMap((name) => denoteModule(engine, name, call));
  }
  const made = madeByCall(engine, callee.path, { nodes: given, frame });
  if (made !== undefined) return made;
  const [, key] = given;
  if (callee.path === 'global.Reflect.get' && first !== undefined && key !== undefined) {
    const bases = engine.denote(first, frame);
    return texts(engine, key, frame).flatMap((name) => member(engine, bases, name));
  }
  if (prototypes.has(callee.path)) return isOwnFunction(engine, first) ? engine.denote(first) : [];
  const rows = callee.nodes.flatMap((node) => node.propagators);
  const passed = rows.flatMap((row) => propagated(engine, row, given, frame));
  return [apiResultOf(callee, '()', call, frame), ...passed];
}

/** Written as a function; a parameter can be one, too, but that is no evidence. */
function isOwnFunction(engine: Engine, node: Node | undefined): node is Node {
  if (node === undefined) return false;
  const inner = unwrap(node);
  if (isFunction(inner)) return true;
  return (
    inner.type === 'Identifier' &&
    engine
      .origins(inner)
      .some(({ source }) =>
        source.is === 'value' ? isFunction(unwrap(source.node)) : source.is === 'declared',
      )
  );
}

function propagated(
  engine: Engine,
  row: PropagatorModel,
  given: readonly Node[],
  frame: Frame | undefined,
): readonly Denotation[] {
  const argument = given[Number(row.argument ?? 0)];
  if (argument === undefined) return [];
  const targets = engine.denote(argument, frame);
  if (row.result === 'same') return targets;
  if (row.result !== 'promisified') return [];
  return targets
    .filter((target) => !isTimer(target))
    .map((target) =>
      isObjectOfLibrary(target) ? target : { kind: 'bound', how: 'promisified', target, given: [] },
    );
}

/** With a promise it takes no program, and the time first: `promisify(setTimeout)(100)`. */
function isTimer(target: Denotation): boolean {
  if (target.kind !== 'api') return false;
  const sinks = target.nodes.flatMap(({ calls }) => calls);
  return sinks.some(({ sink }) => sink.kind === 'code' && sink.onlyStrings === true);
}

/** Of an object all functions are made to give promises, under their names: `pify(fs)`. */
function isObjectOfLibrary(target: Denotation): boolean {
  return (
    target.kind === 'api' &&
    target.nodes.some(({ children }) => children.size > 0) &&
    target.nodes.every(({ calls }) => calls.length === 0)
  );
}

/** What calling something gives, without a call at hand (`ReturnType<typeof f>`). */
export function returnsOf(engine: Engine, callee: Denotation): readonly Denotation[] {
  if (callee.kind === 'api') return [apiStep(callee, '()')];
  return callee.kind === 'function' ? returns(engine, callee.node, callee.frame) : [];
}

function returns(
  engine: Engine,
  fn: FunctionNode,
  frame: Frame | undefined,
): readonly Denotation[] {
  return returnedNodes(engine, fn).flatMap((node) => engine.denote(node, frame));
}

/** What a generator gives one by one. */
function yielded(engine: Engine, fn: FunctionNode, frame: Frame | undefined): Denotation {
  const parts = [...walk(fn.body, engine.visitorKeys, (each) => !isFunction(each))].flatMap(
    (node) => {
      if (node.type !== 'YieldExpression' || !node.argument) return [];
      return [some(node.argument, frame, node.delegate ? ['*'] : [])];
    },
  );
  return collection(parts);
}

/** Asked for once per call of a function, and the same for all of them. */
const returned = new WeakMap<FunctionNode, readonly Node[]>();

/** The expressions a function can return, at most eight. */
export function returnedNodes(
  engine: Pick<Engine, 'visitorKeys'>,
  fn: FunctionNode,
): readonly Node[] {
  const known = returned.get(fn) ?? findReturned(engine, fn);
  returned.set(fn, known);
  return known;
}

function findReturned(engine: Pick<Engine, 'visitorKeys'>, fn: FunctionNode): readonly Node[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const found: Node[] = [];
  for (const node of walk(fn.body, engine.visitorKeys, (each) => !isFunction(each))) {
    if (node.type !== 'ReturnStatement' || node.argument === null) continue;
    found.push(node.argument);
    if (found.length === 8) break;
  }
  return found;
}
