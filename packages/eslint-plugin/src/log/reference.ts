import {
  calleeName,
  staticKey,
  unwrap,
  type Analysis,
  type Hole,
  type Value,
} from '@magi-guardrail/dataflow';
import { classifyName, isSecretLookup, wordsOf } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { resultOf } from '../rule/result.js';
import { isOfChallenge } from './challenge.js';
import { isAbout, nameOf } from './named.js';

/** Whether what is called a secret is the name of one, by which a store of secrets is asked for it. */
export function isReference(node: TSESTree.Node, name: string, analysis: Analysis): boolean {
  const last = wordsOf(name).at(-1) ?? '';
  const inner = unwrap(node);
  if (last === 'token' && isOfChallenge(node)) return true;
  if (last === 'cookie') return inner.type === 'Identifier' && isHandle(inner, analysis);
  if (!/^secrets?$/.test(last)) return false;
  if (inner.type === 'Identifier') {
    return analysis.givenTo(inner).some(looksUp) || areVersions(inner, analysis);
  }
  if (inner.type !== 'MemberExpression') return false;
  return standsBeforeVersion(inner) || isAbout(listedAs(inner));
}

/** `secrets: [{ name, valueFrom }]`: Amazon ECS and Kubernetes are told by it where a secret is kept. */
export function areReferences({ elements, properties, complete, texts }: Value): boolean {
  if (properties !== undefined) {
    return complete === true && properties.has('valueFrom') && !properties.has('value');
  }
  if (elements !== undefined) return elements.length > 0 && elements.every(areReferences);
  const holes = texts.flat().filter((part) => typeof part !== 'string');
  return holes.length > 0 && holes.every(({ node }) => makesReferences(node));
}

/**
 * `'connections.' + index + '.tls'`: the words at both ends stand in the program, so the whole says where a setting is
 * kept. With a secret in between it is none.
 */
export function isSettingPath({ texts }: Value, analysis: Analysis): boolean {
  return (
    texts.length > 0 &&
    texts.every((text) => {
      // The engine knows the first number of a loop.
      const whole = text.map((part) => (typeof part === 'string' ? part : '0')).join('');
      return (
        typeof text[0] === 'string' &&
        typeof text.at(-1) === 'string' &&
        /^[a-z]+(?:\.[a-z]+)*\.\d{1,3}(?:\.[a-z]+)+$/i.test(whole) &&
        text.every((part) => typeof part === 'string' || isNoSecret(part, analysis))
      );
    })
  );
}

const isNoSecret = ({ node, path, labels }: Hole, analysis: Analysis) =>
  labels.size === 0 &&
  [node, ...path.map((step) => step.node)].every((each) => {
    const name = nameOf(each, analysis);
    return name === undefined || classifyName(name) === undefined;
  });

/** `names.map((name) => ({ name, valueFrom: … }))` */
function makesReferences(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const [callback] = node.arguments;
  const { property } = node.callee;
  if (property.type !== 'Identifier' || property.name !== 'map') return false;
  const made = callback && resultOf(callback);
  return made?.type === 'ObjectExpression' && refersOnly(made);
}

function refersOnly({ properties }: TSESTree.ObjectExpression): boolean {
  const keys = properties.map((each) =>
    each.type === 'Property' ? staticKey(each.key, each.computed) : undefined,
  );
  return keys.includes('valueFrom') && !keys.includes('value') && !keys.includes(undefined);
}

/**
 * `cookie` of `cookie.id`, which an object of the program gave: those of browsers and servers have a name and a value, and
 * no id. What a library or a stranger gave can be a record of cookies, one of them called so.
 */
function isHandle(name: TSESTree.Identifier, analysis: Analysis): boolean {
  const read = analysis.readOf(name);
  if (!read.includes('id') || read.some((key) => ofCookies.has(key))) return false;
  const holes = analysis.valueOf(name).texts.flat();
  return (
    holes.length > 0 &&
    holes.every((hole) => {
      if (typeof hole === 'string' || hole.certainty !== 'unknown' || hole.labels.size > 0)
        return false;
      const made = unwrap(hole.path[0]?.node ?? hole.node);
      const call = made.type === 'AwaitExpression' ? unwrap(made.argument) : made;
      return call.type === 'CallExpression' && analysis.called(call).length === 0;
    })
  );
}

const ofCookies: ReadonlySet<string> = new Set(
  'value key expires maxAge domain path httpOnly secure sameSite'.split(' '),
);

/** `secrets` of `const { secretId, version } = secrets[key]`: where each is kept, and not what it is. */
function areVersions(name: TSESTree.Identifier, analysis: Analysis): boolean {
  const read = new Set(
    analysis.referencesOf(name).flatMap((reference) => readOfElement(reference, analysis)),
  );
  const isKept =
    [...read].some((key) => isAbout(key)) && (read.has('version') || read.has('versionId'));
  return isKept && ![...read].some((key) => isValue.test(key) || classifyName(key) === 'secret');
}

const isValue = /^(?:value|data|payload|content|text|plaintext)$/i;

/** What is read of `secrets[key]`, or of the name it is given. */
function readOfElement(reference: TSESTree.Node, analysis: Analysis): readonly string[] {
  const element = reference.parent;
  if (element?.type !== 'MemberExpression' || element.object !== reference || !element.computed) {
    return [];
  }
  const { parent } = element;
  if (parent.type === 'VariableDeclarator' && parent.init === element) {
    return parent.id.type === 'Identifier' ? analysis.readOf(parent.id) : takenBy(parent.id);
  }
  const key =
    parent.type === 'MemberExpression' && parent.object === element
      ? staticKey(parent.property, parent.computed)
      : undefined;
  return key === undefined ? [] : [key];
}

function takenBy(pattern: TSESTree.Node): readonly string[] {
  if (pattern.type !== 'ObjectPattern') return [];
  // What is left over may be anything.
  return pattern.properties.flatMap((each) =>
    each.type === 'Property' ? (staticKey(each.key, each.computed) ?? 'value') : 'value',
  );
}

function looksUp(callee: TSESTree.Node): boolean {
  const name = calleeName(callee);
  return name !== undefined && isSecretLookup(name);
}

/** `${binding.secret}@${binding.version}`: only of something that has a name is there a version. */
function standsBeforeVersion(read: TSESTree.MemberExpression): boolean {
  const { parent, object } = read;
  if (parent.type !== 'TemplateLiteral' || object.type !== 'Identifier') return false;
  const next = parent.expressions[parent.expressions.indexOf(read) + 1];
  return (
    next?.type === 'MemberExpression' &&
    next.object.type === 'Identifier' &&
    next.object.name === object.name &&
    next.property.type === 'Identifier' &&
    /^version(?:Id)?$/.test(next.property.name)
  );
}

/** `secretIds` of `const secretIds = bindings.map((each) => each.secret)`. */
function listedAs(read: TSESTree.Node): string | undefined {
  const callback = read.parent;
  if (callback?.type !== 'ArrowFunctionExpression' || callback.body !== read) return undefined;
  let list: TSESTree.Node = callback.parent;
  while (list.parent !== undefined && isHandedOn(list.parent)) list = list.parent;
  const { parent } = list;
  const declared = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  return declared?.type === 'Identifier' ? declared.name : undefined;
}

const isHandedOn = ({ type }: TSESTree.Node) =>
  ['CallExpression', 'MemberExpression', 'ChainExpression', 'AwaitExpression'].includes(type);
