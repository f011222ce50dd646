import {
  isFunction,
  staticKey,
  type Analysis,
  type Hole,
  type SinkUse,
  type Text,
  type Value,
} from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { isGuarded, isStillTheSame } from '../rule/guards.js';
import { isOfOtherPlatform } from './platform.js';

/** A program and what it is given, and who reads it. */
export interface Line {
  /** A shell parses the text; it is split at spaces only; or the arguments arrive as they are. */
  readonly reads: 'shell' | 'words' | 'program';
  readonly command: Value;
  /** The argument array, or undefined when there is none. */
  readonly rest: Value | undefined;
}

/** What a use runs; undefined when the call has no command. */
export function lineOf(use: SinkUse<'shell'>, analysis: Analysis): Line | undefined {
  const { sink } = use;
  const value = use.argument(sink.command);
  if (value === undefined) return undefined;
  if (sink.program !== undefined) return lineOfProgram(use, sink.program, value);
  if (sink.shell === 'never' && value.elements !== undefined) return lineOfArray(value);
  const rest = argumentsOf(use);
  const reads = readerOf(use, rest, analysis);
  // What stands there instead of an array is a callback or options.
  const isAlone = reads === 'shell' && sink.shell === 'always';
  return { reads, command: value, rest: isAlone ? undefined : rest };
}

/** `git.clone(url, folder)`: everything that is given are arguments of one program. */
function lineOfProgram({ sink, ...use }: SinkUse<'shell'>, program: string, first: Value): Line {
  const others = sink.arguments === undefined ? [] : use.arguments([sink.arguments]);
  const elements = [first, ...others].flatMap((value) => value.elements ?? [value]);
  const { node } = first;
  const command: Value = { texts: [[program]], constants: [program], type: 'string', node };
  return { reads: 'program', command, rest: { texts: [], elements, complete: true, node } };
}

/** `Bun.spawn(['ls', '-l'])`: the first element is the program. */
function lineOfArray(value: Value): Line | undefined {
  const { node } = value;
  // The elements after a spread of unknown length are not where they seem to be.
  if (node.type === 'ArrayExpression' && node.elements[0]?.type === 'SpreadElement') {
    return undefined;
  }
  const [command, ...elements] = value.elements ?? [];
  if (command === undefined) return undefined;
  return { reads: 'program', command, rest: { ...value, elements } };
}

function readerOf(
  use: SinkUse<'shell'>,
  rest: Value | undefined,
  analysis: Analysis,
): Line['reads'] {
  const { sink } = use;
  if (sink.shell === 'never') return 'program';
  if (sink.shell === 'always') {
    const isArray = sink.arguments !== undefined && rest?.elements !== undefined;
    return isArray ? 'program' : 'shell';
  }
  if (mayUseShell(use, analysis)) return 'shell';
  return sink.shell === 'words' ? 'words' : 'program';
}

function argumentsOf(use: SinkUse<'shell'>): Value | undefined {
  const { arguments: position } = use.sink;
  const value = position === undefined || use.tagged ? undefined : use.argument(position);
  if (value?.properties !== undefined || value?.type === 'function') return undefined;
  return value?.type === 'object' ? undefined : value;
}

/** Whether the `shell` option is set, or may be: a test of the platform is no proof that it is not. */
export function mayUseShell(use: SinkUse<'shell'>, analysis: Analysis): boolean {
  if (isWithoutShell(use, analysis)) return false;
  return optionsOf(use).some((value) => {
    const setting = value.properties?.get('shell');
    if (setting === undefined || isOfOtherPlatform(use.node, setting, analysis)) return false;
    if (setting.constants !== undefined) return setting.constants.some(Boolean);
    return setting.node.type !== 'SpreadElement' || setting.texts.some(isSet);
  });
}

/** `if (options.shell) … else spawn(program, list, options)`: the test before says that there is none. */
function isWithoutShell(use: SinkUse<'shell'>, analysis: Analysis): boolean {
  const { node } = use;
  const given = 'arguments' in node ? node.arguments : [];
  const set = optionsOf(use).flatMap(({ properties }) => properties?.get('shell') ?? []);
  const isOption = (test: TSESTree.Node) =>
    test.type === 'MemberExpression' &&
    !test.computed &&
    test.property.type === 'Identifier' &&
    test.property.name === 'shell' &&
    given.some(
      (each) =>
        each.type === 'Identifier' &&
        test.object.type === 'Identifier' &&
        each.name === test.object.name &&
        isStillTheSame(test.object, each, analysis),
    ) &&
    set.every((value) => value.node.range[0] < test.range[0]);
  const isOwn = (test: TSESTree.Node) =>
    set.length > 0 &&
    set.every(
      (value) => isSameConstant(test, value, analysis) || isSameMember(test, value, analysis),
    );
  return isGuarded(node, (test, wanted) => !wanted && (isOption(test) || isOwn(test)));
}

/** `isWindows ? … : spawn(program, list, { shell: isWindows })`: a name that only gets a value once. */
function isSameConstant(test: TSESTree.Node, { node }: Value, analysis: Analysis): boolean {
  if (test.type !== 'Identifier') return false;
  const [name, ...others] = analysis.namesOf(test);
  if (name === undefined || others.length > 0) return false;
  if (node.type === 'Identifier') return analysis.namesOf(node).every((each) => each === name);
  return analysis.valueOf(test).node === node;
}

/** `{ shell: options.shell }`, where nothing is written to the options. */
function isSameMember(test: TSESTree.Node, { node }: Value, analysis: Analysis): boolean {
  if (test.type !== 'MemberExpression' || node.type !== 'MemberExpression') return false;
  const { object } = test;
  const key = staticKey(test.property, test.computed);
  if (object.type !== 'Identifier' || key === undefined) return false;
  const isSame = key === staticKey(node.property, node.computed) && node.range[1] < test.range[0];
  return (
    isSame &&
    isStillTheSame(node.object, object, analysis) &&
    !analysis.referencesOf(object).some(isWritten)
  );
}

/** `options.shell = true`, `delete options.shell` */
function isWritten({ parent }: TSESTree.Node): boolean {
  if (parent?.type !== 'MemberExpression') return false;
  const { parent: use } = parent;
  if (use.type === 'AssignmentExpression') return use.left === parent;
  return use.type === 'UnaryExpression' && use.operator === 'delete';
}

/** `{ shell: false, ...options }`: what is spread need not say anything of the shell. */
function isSet([first]: Text): boolean {
  if (first === undefined) return false;
  return isHole(first) ? first.node.type !== 'SpreadElement' : !falsy.has(first);
}

const falsy = new Set(['false', 'undefined', 'null', '0']);

/** Options that someone else fills, and so may hold `shell`; unknown ones are no evidence of that. */
export function untrustedOptions(use: SinkUse<'shell'>, analysis: Analysis): Hole | undefined {
  if (use.sink.shell !== 'option' && use.sink.shell !== 'words') return undefined;
  // A value that is not known, where the arguments belong, is taken for the arguments.
  const [list] = use.sink.arguments === undefined ? [] : use.arguments([use.sink.arguments]);
  return optionsOf(use)
    .filter(({ elements, node }) => elements === undefined && node !== list?.node)
    .flatMap((value) => [value, ...spreadsOf(value, analysis)])
    .flatMap(({ texts }) => texts.flatMap((text) => holesOf(text)))
    .find((hole) => hole.certainty === 'untrusted' && !isCallback(hole, analysis));
}

/** `ack` of `socket.on('convert', (file, ack) => …)`: the last parameter, called after what such functions are, or called. */
function isCallback({ node }: Hole, analysis: Analysis): boolean {
  if (node.type !== 'Identifier') return false;
  if (!analysis.namesOf(node).some(isLastParameter)) return false;
  return callbacks.test(node.name) || analysis.referencesOf(node).some(isCallee);
}

const callbacks =
  /^(?:ack(?:nowledge(?:ment)?)?|callback|cb|done|next|fn|reply|respond)$|(?:Callback|Ack|Cb)$/;

function isLastParameter(name: TSESTree.Node): boolean {
  const { parent } = name;
  return parent !== undefined && isFunction(parent) && parent.params.at(-1) === name;
}

function isCallee(reference: TSESTree.Node): boolean {
  const { parent } = reference;
  return parent?.type === 'CallExpression' && parent.callee === reference;
}

/** What is spread into an object literal: `{ cwd, ...req.body }`. */
function spreadsOf({ node }: Value, analysis: Analysis): readonly Value[] {
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property) =>
    property.type === 'SpreadElement' ? [analysis.valueOf(property.argument)] : [],
  );
}

/** The options of the call, and those of the call that made a tag: `$({ shell: true })`. */
export function optionsOf(use: SinkUse<'shell'>): readonly Value[] {
  const { options } = use.sink;
  const made = use.tagged ? use.receiver?.argument(0) : undefined;
  if (options === undefined || use.tagged) return made === undefined ? [] : [made];
  // A callback may follow the options.
  const own = options === -1 ? use.arguments(['1..']) : [use.argument(options)];
  return own.flatMap((value) => (value === undefined ? [] : [value]));
}

/** Whether every element of a list is known. */
export function isComplete(value: Value): boolean {
  return value.elements !== undefined && value.complete === true;
}

/** Whether a part of a text is not constant. */
export function isHole(part: string | Hole): part is Hole {
  return typeof part !== 'string';
}

/** Determined by the program itself, so nothing anybody could put something into. */
export function isDetermined(hole: Hole): boolean {
  return ['enum', 'number', 'internal'].includes(hole.certainty);
}

/** The parts of a text that are not constant. */
export function holesOf(parts: Text): readonly Hole[] {
  return parts.filter(isHole);
}
