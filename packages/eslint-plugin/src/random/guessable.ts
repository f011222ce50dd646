import type { Destination, SinkUse } from '@magi-guardrail/dataflow';
import { classifyName, nameOfResult, wordsOf } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { functionAround } from '../rule/ancestors.js';
import type { Check } from '../rule/define-rule.js';
import { isTest } from '../rule/test-file.js';

/** A value that others can predict, where only its owner should know it. */
export interface Guessable {
  readonly use: SinkUse<'random'>;
  /** What it is made into: `resetToken`. */
  readonly name: string;
  readonly line: number;
}

/** Secrets that are made of a generator which is not made for them. */
export function* guessableSecrets(check: Check<object>): Generator<Guessable> {
  const { analysis, sourceCode, file } = check;
  if (isTest(file)) return;
  const told = new Set<TSESTree.Node>();
  for (const use of analysis.sinks('random')) {
    const places = analysis.destinations(use.node);
    for (const place of places) {
      const name = secretAt(place, analysis);
      if (name === undefined || isCounted(name, sourceCode.text) || isPosted(place, analysis))
        continue;
      // A second generator in the same token says nothing new.
      if (told.has(place.node) || drawsSecurely(use.node, sourceCode.text)) break;
      told.add(place.node);
      yield { use, name, line: place.node.loc.start.line };
      break;
    }
  }
}

/** Every script of a page hears what is posted to it: `window.postMessage(token, '*')` keeps no secret. */
function isPosted({ node }: Destination, analysis: Check<object>['analysis']): boolean {
  if (node.type !== 'Identifier') return false;
  return analysis
    .givenTo(node)
    .some((callee) => analysis.named(callee).includes('global.postMessage'));
}

/** Where nobody logs in, a session is a number of visits, of a log or of a connection. */
function isCounted(name: string, text: string): boolean {
  const words = wordsOf(name);
  return words.includes('session') && words.at(-1) === 'id' && !LOGIN.test(text);
}

const LOGIN = /cookie|log_?in\b|authenticat|password/i;

/** The name that says that what arrives there is a secret. */
function secretAt(
  { as, name, node }: Destination,
  analysis: Check<object>['analysis'],
): string | undefined {
  if (as === 'argument') return keptUnder(node, analysis);
  if (name === undefined) return undefined;
  const told = as === 'result' ? (nameOfResult(name) ?? name) : name;
  return isSecret(told) ? name : undefined;
}

/** `res.cookie('session_id', value)`, `headers.set('x-csrf-token', value)` */
function keptUnder(
  node: TSESTree.Node,
  { valueOf }: Check<object>['analysis'],
): string | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length < 2) return undefined;
  const { callee, arguments: given } = node;
  const method = callee.type === 'MemberExpression' ? callee.property : callee;
  const [first] = given;
  if (method.type !== 'Identifier' || !KEEPERS.test(method.name) || first === undefined) {
    return undefined;
  }
  const [key] = valueOf(first).constants ?? [];
  return typeof key === 'string' && isSecret(key) ? key : undefined;
}

const KEEPERS = /^(?:set|setItem|cookie|setCookie|setHeader|header|append)$/;

/** What a name promises has to be a value that nobody guesses, and no time, number or name about it. */
function isSecret(name: string): boolean {
  const words = wordsOf(name);
  if (words.some((word) => measures.has(word))) return false;
  if (classifyName(name) === 'secret') return !words.some((word) => unspecific.has(word));
  const last = words.at(-1) ?? '';
  if (last === 'code') return words.some((word) => codes.has(word));
  // What comes back with the answer of a provider shows that this page had asked.
  if (last === 'state') return words.some((word) => logins.has(word));
  return alone.has(last) || (last === 'id' && words.at(-2) === 'session');
}

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const logins = wordSet('oauth oidc sso pkce auth');
const measures = wordSet(
  `delay jitter timeout interval backoff wait duration time timer ms seconds retry retries attempt attempts
chance probability percent percentage ratio rate sample weight score color colour width height size x y test
mock fake dummy sample example demo placeholder cancel cancellation text words sentence`,
);
/** Names of things that hold secrets, and as often do not. */
const unspecific = wordSet('cookie cookies connection dsn');
const codes = wordSet(
  'verification verify confirmation confirm activation reset invite invitation otp auth authorization login security recovery backup access sms pairing',
);
const alone = wordSet('salt nonce iv jti pin verifier');

/** A function that also asks a secure generator makes the token of that. */
function drawsSecurely(node: TSESTree.Node, text: string): boolean {
  const outer = functionAround(node);
  return outer !== undefined && SECURE.test(text.slice(...outer.range));
}

const SECURE = /\b(?:randomBytes|randomUUID|randomInt|getRandomValues)\b/;
