import { unwrap, type Analysis, type Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { holesOf } from '../log/named.js';

/** Whether bytes or a text are the same each time: written in the program, or zeros that nothing fills. */
export function isConstantBytes(value: Value, analysis: Analysis): boolean {
  const { constants, elements, complete, texts, properties } = value;
  if (constants !== undefined) return constants.length > 0 && constants.every(isText);
  if (elements !== undefined) return complete === true && elements.every(isNumber);
  if (properties !== undefined) return false;
  const holes = holesOf(value);
  if (texts.length > 0 && holes.length === 0) return true;
  const [hole, ...others] = holes;
  if (hole === undefined || others.length > 0) return false;
  return isUntouched(unwrap(value.node), analysis);
}

function isText(constant: unknown): boolean {
  return typeof constant === 'string' && constant !== '';
}

function isNumber({ constants = [] }: Value): boolean {
  return constants.length > 0 && constants.every((each) => typeof each === 'number');
}

/** What bytes are written as in the program: `Buffer.from('00ff…', 'hex')`; undefined when they are not. */
export function writtenBytes(node: TSESTree.Node, analysis: Analysis): string | undefined {
  const inner = unwrap(node);
  const made = inner.type === 'Identifier' ? givenTo(inner, analysis) : inner;
  if (made?.type !== 'CallExpression' || !isMade(made, analysis)) return undefined;
  const [first] = made.arguments;
  const [text] = first === undefined ? [] : (analysis.valueOf(first).constants ?? []);
  return typeof text === 'string' ? text : undefined;
}

/** Made where it is given, or under one name, of which no method that could fill it is read. */
function isUntouched(node: TSESTree.Node, analysis: Analysis): boolean {
  const made = node.type === 'Identifier' ? givenTo(node, analysis) : node;
  if (made === undefined || !isMade(made, analysis)) return false;
  const { parent } = made;
  const name = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  if (name?.type === 'Identifier' && analysis.readOf(name).length > 0) return false;
  return !isFilled(made, analysis);
}

function givenTo(name: TSESTree.Identifier, analysis: Analysis): TSESTree.Node | undefined {
  const [only, ...others] = analysis.namesOf(name);
  const { parent } = only ?? {};
  if (parent?.type !== 'VariableDeclarator' || others.length > 0) return undefined;
  return parent.init === null ? undefined : unwrap(parent.init);
}

/** `Buffer.alloc(16)`, `new Uint8Array(12)`, `Buffer.from('0123456789abcdef')` */
function isMade(node: TSESTree.Node, analysis: Analysis): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const [first, second] = node.arguments;
  if (first === undefined || !analysis.called(node).some((path) => MAKERS.test(path))) return false;
  const given = analysis.valueOf(first);
  const isKnown =
    (given.constants !== undefined && given.constants.length > 0) ||
    (given.elements !== undefined && given.complete === true && given.elements.every(isNumber));
  return isKnown && (second === undefined || isConstant(second, analysis));
}

function isConstant(node: TSESTree.Node, analysis: Analysis): boolean {
  return analysis.valueOf(node).constants !== undefined;
}

const MAKERS = /(?:^|\.)(?:Buffer\.(?:alloc|from)|Uint8Array(?:\.from)?)$/;
const TAKERS = /cipher|crypt|derive|pbkdf2|scrypt|hash/i;

/** Given to anything that does not only read it: `crypto.getRandomValues(iv)`. */
function isFilled(node: TSESTree.Node, analysis: Analysis): boolean {
  return analysis.destinations(node).some(({ as, node: call }) => {
    if (as !== 'argument') return false;
    const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
    const method = callee?.type === 'MemberExpression' ? callee.property : callee;
    return method?.type !== 'Identifier' || !TAKERS.test(method.name);
  });
}
