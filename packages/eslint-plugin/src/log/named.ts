import { calleeName, unwrap, type Analysis, type Hole, type Value } from '@magi-guardrail/dataflow';
import {
  classifyName,
  isDisguisedName,
  isDisguiserName,
  isNumericName,
  mentionsSensitive,
  nameOfResult,
  wordsOf,
} from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { isWebAddress } from './address.js';
import { destructured } from './destructured.js';
import type { Kind } from './exposed.js';
import { isOfAnything, isOfThing, ownerName } from './full-name.js';
import { areKeys, iteratedOver } from './iterated.js';
import { isOfProgram } from './lexical.js';
import type { Printed } from './printed.js';
import { areReferences, isReference, isSettingPath } from './reference.js';
import { isOfVisitor } from './web-session.js';

export interface Named {
  readonly kind: Kind;
  readonly name: string;
}

/** The key, the expression, and the names the value had before it was given this one. */
export function byName(part: Printed, value: Value, analysis: Analysis): Named | undefined {
  if (areReferences(value) || isSettingPath(value, analysis)) return undefined;
  const own = nameOf(part.node, analysis);
  const holes = holesOf(value);
  const earlier =
    value.type === 'number' || isAbout(own)
      ? []
      : holes.flatMap(({ path }) => earlierNames(path, analysis));
  const key = isDisguised(holes) ? undefined : part.key;
  for (const name of [key, own, ...earlier]) {
    const kind = name === undefined ? undefined : kindOfName(name);
    if (kind === undefined || name === undefined || isLabelText(name, value)) continue;
    if (isNumber(part.node, value, analysis) && !isNumericName(name)) continue;
    if (isOfProgram(name, holes, analysis) || isWebAddress(name, value, analysis)) continue;
    const steps = [part.node, ...holes.flatMap(({ node, path }) => [node, ...path.map(nodeOf)])];
    if (isSessionId(name) && !isOfVisitor(steps, holes)) continue;
    if (isOfAnything(name, steps, holes)) continue;
    const called = steps.filter((step) => nameOf(step, analysis) === name);
    if (kind === 'secret' && called.some((step) => isReference(step, name, analysis))) continue;
    return { kind, name };
  }
  return undefined;
}

/** `{ token: maskToken(token) }`: what a function that the file does not show makes of a secret, by its name. */
function isDisguised(holes: readonly Hole[]): boolean {
  return (
    holes.length > 0 &&
    holes.every(({ node }) => {
      const made = unwrap(node.type === 'AwaitExpression' ? node.argument : node);
      const name = made.type === 'CallExpression' ? calleeName(made.callee) : undefined;
      return name !== undefined && isDisguiserName(name);
    })
  );
}

/** `{ password: 'Password' }` names a field of a form, and `PASSWORD = 'password'` one of an object. */
export function isLabelText(name: string, { constants }: Value): boolean {
  const [text, ...others] = constants ?? [];
  if (typeof text !== 'string' || others.length > 0) return false;
  return wordsOf(text).join() === wordsOf(name).join();
}

const nodeOf = ({ node }: Hole['path'][number]) => node;

/** By what the program makes of it, or by its type. */
function isNumber(node: TSESTree.Node, value: Value, analysis: Analysis): boolean {
  return value.type === 'number' || analysis.declared(node) === 'number';
}

/** A name of a value that is hashed or masked says that the secret is no longer in it. */
function kindOfName(name: string): Kind | undefined {
  if (isDisguisedName(name) || isKeyId(name)) return undefined;
  return isSessionId(name) ? 'personal' : classifyName(name);
}

/** `accessKeyId` says whose key it is, as a user name does; the key is `secretAccessKey`. */
const isKeyId = (name: string) => /access[ _-]?key[ _-]?id$/i.test(name);

/** `secretIds` says of what `secret` was before that it is the name of one. */
export function isAbout(name: string | undefined): boolean {
  if (name === undefined || isDisguisedName(name)) return false;
  return classifyName(name) === undefined && mentionsSensitive(name);
}

/** Alone it seldom lets anybody in, as the cookie does that carries it signed; it tells whose log line it is. */
export const isSessionId = (name: string) => /session[ _-]?id$/i.test(name);

export function holesOf(value: Value): readonly Hole[] {
  return value.texts.flatMap((text) => text.filter((part) => typeof part !== 'string'));
}

/** From the last step backwards, as long as the value is only handed on; a call makes a new value. */
function earlierNames(path: Hole['path'], analysis: Analysis): readonly string[] {
  const names: string[] = [];
  for (const { node } of [...path].reverse()) {
    const name = nameOf(node, analysis);
    const over = iteratedOver(node);
    // `args[0]` of `(...args)` is what was handed over.
    if (isElement(node)) continue;
    if ((name === undefined && over === undefined) || isAbout(name)) break;
    if (over !== undefined && areKeys(over, analysis)) break;
    const collection = over === undefined ? undefined : nameOf(over, analysis);
    const key = destructured(node)?.key;
    names.push(...[name, key, collection].filter((each) => each !== undefined));
    if (node.type === 'CallExpression') break;
  }
  return names;
}

function isElement(node: TSESTree.Node): boolean {
  if (node.type !== 'MemberExpression' || !node.computed) return false;
  return node.property.type === 'Literal' && typeof node.property.value === 'number';
}

/** What an expression is called where it stands: a variable, a property, the result of a getter. */
export function nameOf(node: TSESTree.Node, analysis: Analysis): string | undefined {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Identifier':
    case 'PrivateIdentifier':
      return inner.name;
    case 'MemberExpression':
      return propertyName(inner, analysis);
    case 'CallExpression':
      return resultName(inner, analysis);
    default:
      return undefined;
  }
}

function propertyName(node: TSESTree.MemberExpression, analysis: Analysis): string | undefined {
  const { object, property, computed } = node;
  const owner = object.type === 'Identifier' ? object.name : undefined;
  // `messages.password` is a text about passwords.
  if (owner !== undefined && textsOf.test(owner)) return undefined;
  if (owner !== undefined && isMember(owner, property)) return undefined;
  if (countsOf.test(ownerName(unwrap(object)) ?? '')) return undefined;
  if (object.type === 'Identifier' && isOfEnum(node, object, analysis)) return undefined;
  const name = computed ? constantText(property, analysis) : nameOf(property, analysis);
  return name !== undefined && isOfThing(object, name) ? undefined : name;
}

const textsOf =
  /^(?:(?:error|validation)?messages|strings|labels|translations|texts|i18n|locales?|titles|placeholders)$/i;

/** `stats.nodesWithCredentials` is how many there are. */
const countsOf = /(?:^|_|(?<=[a-z])(?=[A-Z]))(?:stats|statistics|counts|counters|totals)$/i;

/** `GrantType.CLIENT_CREDENTIALS` is one of several kinds, and named for it. */
const isMember = (owner: string, property: TSESTree.Node) =>
  kinds.test(owner) && property.type === 'Identifier' && /^[A-Z]/.test(property.name);

const kinds =
  /^[A-Z]\w*(?:Type|Kind|Mode|Method|Flow|Grant|Event|Action|Status|State|Reason|Category|Code|Scope|Permission|Strategy|Operation)s?$/;

/** `Field.Password` of `enum Field { Password = 'user-password' }`: words without a digit are the name of one. */
function isOfEnum(
  node: TSESTree.MemberExpression,
  object: TSESTree.Identifier,
  analysis: Analysis,
): boolean {
  const isEnum = analysis
    .namesOf(object)
    .some(({ parent }) => parent?.type === 'TSEnumDeclaration');
  return isEnum && /^[a-z]+(?:[\s._-][a-z]+)*$/i.test(constantText(node, analysis) ?? '');
}

function constantText(node: TSESTree.Node, analysis: Analysis): string | undefined {
  const [constant, ...others] = analysis.valueOf(node).constants ?? [];
  return typeof constant === 'string' && others.length === 0 ? constant : undefined;
}

/** Methods that give what is kept under the name they are given. */
const lookups: ReadonlySet<string> = new Set(
  'get getItem header getHeader getParameter param'.split(' '),
);

/** `getPassword()` gives a password, and `headers.get('authorization')` the header of that name. */
function resultName(
  { callee, arguments: given }: TSESTree.CallExpression,
  analysis: Analysis,
): string | undefined {
  const method = calleeName(callee);
  if (method === undefined) return undefined;
  const [first] = given;
  if (lookups.has(method) && callee.type === 'MemberExpression' && first !== undefined) {
    return constantText(first, analysis)?.split(/[.:/]/).at(-1);
  }
  const isPart = first !== undefined && partOfCredential.test(method);
  return (isPart ? constantText(first, analysis) : undefined) ?? nameOfResult(method);
}

/** Of a credential there are parts that are none: `getCredentialParam('region')`. */
const partOfCredential = /credentials?_?(?:param(?:eter)?|field|property|attribute)$/i;
