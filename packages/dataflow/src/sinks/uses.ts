import type { Receiver, SinkUse, Value } from '../analysis-types.js';
import {
  around,
  calleeOf,
  inOrder,
  isCall,
  isClass,
  staticKey,
  unwrap,
  type ClassNode,
  type Node,
  type Site,
} from '../ast.js';
import type { Engine } from '../engine.js';
import { searchOf, type Search } from '../flow-kinds.js';
import type { Frame } from '../frame.js';
import type { ArgumentPosition, CodeCondition } from '../model.js';
import type { NamedSink } from '../model-node.js';
import type { Api, Denotation, Made } from '../resolve/denotation.js';
import { localized } from '../project/files.js';
import { apiStep, globalApi } from '../resolve/api.js';
import { holeValue, isNothing } from '../trace/build.js';
import { plainArguments, valuesAt, type Arguments } from './arguments.js';
import { calledFunctions, usesElsewhere } from './elsewhere.js';
import { isOfPage, isUnmodelled, ofUnknownObject } from './unknown-object.js';
import { throughWrappers } from './wrappers.js';

/** A call that reaches a sink, before it is known from where. */
export interface Reach extends NamedSink {
  readonly node: Site;
  readonly args: Arguments;
  readonly made: Made | undefined;
  /** The call of the sink, when it is in another file than the call that is reported. */
  readonly at?: Site;
}

/** Every use of a sink of those that are looked for in the file, in source order. */
export function findUses(engine: Engine, search: Search): readonly SinkUse[] {
  const uses: SinkUse[] = [];
  for (const node of sitesOf(engine, search)) {
    for (const reach of reachesOf(engine, node)) {
      if (searchOf(reach.sink) === search) uses.push(...throughWrappers(engine, reach));
    }
    if (engine.files.isOpen && isCall(node)) {
      const elsewhere = usesElsewhere(engine, node, calledFunctions(engine, node));
      uses.push(...elsewhere.filter(({ sink }) => searchOf(sink) === search));
    }
  }
  return uses.filter(isOfLog).sort((a, b) => a.node.range[0] - b.node.range[0]);
}

function* sitesOf(engine: Engine, search: Search): Iterable<Site> {
  if (search === 'named') {
    yield* namedSites(engine);
    return;
  }
  yield* inOrder(engine.candidates(search)?.calls) ?? allCalls(engine);
  if (search === 'always') return;
  yield* engine.nodesOf('JSXOpeningElement');
  yield* writesOf(engine, engine.index.written);
}

/** Written properties that models know by name. */
function* writesOf(engine: Engine, names: ReadonlySet<string>): Iterable<Site> {
  for (const node of engine.nodesOf('AssignmentExpression')) {
    const name = writtenName(unwrap(node.left));
    if (name !== undefined && names.has(name)) yield node;
  }
}

/** Calls and writes of what is looked for by its name, as far as all that its model asks for can be in the file. */
function* namedSites(engine: Engine): Iterable<Site> {
  const names = namesToFind(engine);
  if (names.size === 0) return;
  for (const node of engine.nodesOf('CallExpression')) {
    const name = nameOfCallee(unwrap(node.callee));
    if (name !== undefined && names.has(name)) yield node;
  }
  yield* writesOf(engine, names);
}

function namesToFind({ index, text }: Engine): ReadonlySet<string> {
  const present = [...index.named].filter(([, conditions]) =>
    conditions.some((condition) => condition === undefined || canHold(condition, text)),
  );
  return new Set(present.map(([name]) => name));
}

/** The constant of a condition has to stand in the file. */
function canHold({ is, begins }: CodeCondition, text: string): boolean {
  if (begins !== undefined) return ["'", '"', '`'].some((mark) => text.includes(mark + begins));
  return typeof is !== 'string' || text.includes(is);
}

/** `$eval` of `scope.$eval()`, `$filter` of `$filter(name)(list)`. */
function nameOfCallee(callee: Node): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'CallExpression') return nameOfCallee(unwrap(callee.callee));
  return callee.type === 'MemberExpression'
    ? staticKey(callee.property, callee.computed)
    : undefined;
}

function writtenName(left: Node): string | undefined {
  if (left.type === 'Identifier') return left.name;
  return left.type === 'MemberExpression' ? staticKey(left.property, left.computed) : undefined;
}

/** What is written to a file is a log only by the name of the file. */
function isOfLog({ sink, receiver, argument }: SinkUse): boolean {
  if (sink.kind !== 'log' || sink.file === undefined) return true;
  const { position, of } = sink.file;
  const name = of === 'call' ? argument(position) : receiver?.argument(position);
  return name?.texts.some((text) => String(text.at(-1)).endsWith('.log')) === true;
}

function* allCalls(engine: Engine): Iterable<Site> {
  for (const node of engine.nodes()) {
    if (isCall(node) || node.type === 'ImportExpression') yield node;
  }
}

export function reachesOf(engine: Engine, node: Site): readonly Reach[] {
  const found = new Map<unknown, Reach>();
  for (const denoted of calledBy(engine, node)) {
    for (const reach of reaches(engine, node, denoted, plainArguments(node), 0)) {
      if (!found.has(reach.sink)) found.set(reach.sink, reach);
    }
  }
  return [...found.values()];
}

function calledBy(engine: Engine, node: Site): readonly Denotation[] {
  if (node.type === 'ImportExpression') return [globalApi(engine, 'import')];
  if (node.type === 'AssignmentExpression') return written(engine, node.left);
  if (node.type === 'JSXOpeningElement') return elementOf(engine, node);
  const callee = calleeOf(node);
  if (callee.type === 'Super') return superClasses(engine, callee);
  const denoted = engine.denote(callee);
  return denoted.every(isUnmodelled) ? [...denoted, ...ofUnknownObject(engine, callee)] : denoted;
}

/**
 * `o.name = value` calls what the models say of `o.name=`. That something of a library is written there
 * says nothing of what the property belongs to.
 */
function written(engine: Engine, left: Node): readonly Denotation[] {
  const known = writes(engine.denote(left));
  return known.every(isOfPage) ? [...known, ...writes(ofUnknownObject(engine, left))] : known;
}

function writes(denoted: readonly Denotation[]): readonly Api[] {
  return denoted
    .flatMap((each) => (each.kind === 'api' ? [apiStep(each, '=')] : []))
    .filter(({ nodes }) => nodes.length > 0);
}

/** `<div>` is one of the page, `<Markdown>` what it is called by. */
function elementOf(
  engine: Engine,
  { name }: Extract<Site, { type: 'JSXOpeningElement' }>,
): readonly Denotation[] {
  if (name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name)) return [globalApi(engine, '<>')];
  return engine.denote(name);
}

function superClasses(engine: Engine, node: Node): readonly Denotation[] {
  const owner = around(node, isClass);
  return owner?.superClass ? engine.denote(owner.superClass) : [];
}

/** A class without a constructor of its own hands everything on to the class it extends. */
function constructedBy(engine: Engine, denoted: Denotation, depth: number): readonly Api[] {
  if (denoted.kind === 'api') return [denoted];
  if (denoted.kind !== 'class' || depth > 4 || hasConstructor(denoted.node)) return [];
  const { superClass } = denoted.node;
  const parents = superClass === null ? [] : engine.denote(superClass, denoted.frame);
  return parents.flatMap((each) => constructedBy(engine, each, depth + 1));
}

function hasConstructor({ body }: ClassNode): boolean {
  return body.body.some((each) => each.type === 'MethodDefinition' && each.kind === 'constructor');
}

function reaches(
  engine: Engine,
  node: Site,
  denoted: Denotation,
  args: Arguments,
  depth: number,
): readonly Reach[] {
  if (depth > 4) return [];
  if (denoted.kind === 'bound') {
    const next = argumentsThrough(denoted.how, denoted.given, args);
    return next === undefined ? [] : reaches(engine, node, denoted.target, next, depth + 1);
  }
  const isConstruction =
    node.type === 'NewExpression' ||
    (node.type === 'CallExpression' && node.callee.type === 'Super');
  if (denoted.kind === 'class' && isConstruction) {
    const made = constructedBy(engine, denoted, depth);
    return made.flatMap((each) => reaches(engine, node, each, args, depth + 1));
  }
  if (denoted.kind !== 'api') return [];
  const { given } = args;
  const [target, , list] = given;
  if (denoted.path === 'global.Reflect.apply' && target !== undefined) {
    const next = { given: [], open: list };
    return engine.denote(target).flatMap((each) => reaches(engine, node, each, next, depth + 1));
  }
  if (denoted.path === 'global.Reflect.construct' && target !== undefined) {
    const made = engine.denote(target).flatMap((each) => constructedBy(engine, each, depth));
    const constructs = made.flatMap(({ nodes }) => nodes.flatMap((each) => each.constructs));
    const own = { given: [], open: given[1] };
    return constructs.map((each) => ({ ...each, node, args: own, made: undefined }));
  }
  const sinks = denoted.nodes.flatMap((each) => (isConstruction ? each.constructs : each.calls));
  return sinks.map((each) => ({ ...each, node, args, made: denoted.made }));
}

function argumentsThrough(
  how: string,
  bound: readonly Node[],
  { given, open }: Arguments,
): Arguments | undefined {
  switch (how) {
    case 'call':
      return { given: given.slice(1), open };
    case 'apply':
      return { given: [], open: given[1] };
    case 'bound':
      return { given: [...bound, ...given], open };
    default:
      return how === 'promisified' ? { given, open } : undefined;
  }
}

/** A value that only refers to itself says nothing; to a rule it is not known. */
function settled(value: Value, text: string): Value {
  return isNothing(value) ? holeValue(value.node, text, 'unknown') : value;
}

export function makeUse(
  engine: Engine,
  { sink, name, node, args, made, at: own = node }: Reach,
  frame: Frame | undefined,
  via?: SinkUse['via'],
): SinkUse {
  const at = (position: ArgumentPosition) =>
    valuesAt(engine, args, position, frame).map((value) =>
      own === node
        ? settled(value, engine.text)
        : localized(engine.files, settled(value, engine.text), { node, text: engine.text }),
    );
  return {
    node,
    sink,
    name,
    tagged: own.type === 'TaggedTemplateExpression',
    ...(via === undefined ? {} : { via }),
    ...(made === undefined ? {} : { receiver: receiverOf(engine, made) }),
    argument: (position) => at(position)[0],
    arguments: (positions) => positions.flatMap(at),
  };
}

function receiverOf(engine: Engine, { call, frame, before }: Made): Receiver {
  const args = plainArguments(call);
  return {
    node: call,
    ...(before === undefined ? {} : { receiver: receiverOf(engine, before) }),
    argument: (position) => {
      const [value] = valuesAt(engine, args, position, frame);
      return value === undefined ? undefined : settled(value, engine.text);
    },
  };
}
