import {
  isCallOrNew,
  staticKey,
  unwrap,
  type Analysis,
  type SinkUse,
  type Text,
  type Value,
} from '@magi-guardrail/dataflow';
import { isPasswordName, wordsOf } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { exposedIn } from '../log/exposed.js';
import { holesOf, nameOf } from '../log/named.js';
import type { Check } from '../rule/define-rule.js';
import { algorithmOf, makerOf, type Digested } from './digest.js';

/** Passwords that a fast function hashes, to keep them or to make a key of them. */
export function* hashedPasswords({ analysis, sourceCode }: Check<object>): Generator<Digested> {
  const uses = analysis.sinks('digest');
  if (uses.length === 0 || isLookedUp(sourceCode.text)) return;
  for (const use of uses) {
    for (const value of use.arguments(use.sink.arguments)) {
      const node = passwordIn(value, analysis);
      if (node === undefined || isOfProtocol(value, analysis)) continue;
      if (isForOtherUse(use, analysis)) continue;
      yield { use, node, algorithm: algorithmOf(use) ?? 'a fast hash' };
    }
  }
}

/** The list of passwords that were stolen is asked by the beginning of their SHA-1. */
function isLookedUp(text: string): boolean {
  return /pwnedpasswords|haveibeenpwned/i.test(text);
}

function passwordIn(value: Value, analysis: Analysis): TSESTree.Node | undefined {
  for (const { node, name } of exposedIn(value.node, analysis)) {
    // A digest of a whole configuration is the name of an entry somewhere.
    const isWhole = isCallOrNew(node) && analysis.called(node).includes('global.JSON.stringify');
    if (name !== undefined && isPasswordName(name) && !isWhole) return node;
  }
  return undefined;
}

/** `user:realm:password` is what HTTP and MongoDB want hashed, and a challenge is answered at once. */
function isOfProtocol(value: Value, analysis: Analysis): boolean {
  if (value.texts.some((text) => REALM.test(text.map(partText).join('')))) return true;
  return holesOf(value).some(({ node }) => {
    const words = wordsOf(nameOf(node, analysis) ?? '');
    return words.some((word) => protocolWords.has(word));
  });
}

function partText(part: Text[number]): string {
  return typeof part === 'string' ? part : HOLE;
}

const HOLE = '\0';
const REALM = /^\0:(?:\0|[^\0:]+):\0$/;

const protocolWords: ReadonlySet<string> = new Set(
  'realm nonce cnonce challenge scramble'.split(' '),
);

/**
 * Hashed again by a function that is slow, compared at once in constant time, or the name of an entry of
 * a cache: nothing of it is kept.
 */
function isForOtherUse(use: SinkUse<'digest'>, analysis: Analysis): boolean {
  // `hash.update(text);` goes nowhere, what it was called on does.
  const made = makerOf(use)?.node ?? use.node;
  return analysis.destinations(made).some(({ as, name, node: place }) => {
    if (as !== 'argument') {
      return name !== undefined && wordsOf(name).some((word) => otherUses.has(word));
    }
    const call = unwrap(place);
    if (!isCallOrNew(call)) return false;
    const { callee } = call;
    // What is combined with a digest of a challenge proves that the password is known, and is not kept.
    if (callee.type === 'Identifier' && /^xor/i.test(callee.name)) return true;
    const paths = analysis.called(call);
    if (paths.some((path) => EQUAL.test(path))) return !isWithStored(call, analysis);
    return paths.some((path) => SLOW.test(path));
  });
}

const otherUses: ReadonlySet<string> = new Set(
  'cache etag fingerprint checksum revision'.split(' '),
);

const SLOW = /(?:bcrypt|argon2|scrypt|pbkdf2)/i;
const EQUAL = /timingSafeEqual$/i;

/** What is compared with a hash that was read from somewhere was hashed by the same function when it was stored. */
function isWithStored({ arguments: given }: CallOrNew, analysis: Analysis): boolean {
  return given.some((each) =>
    holesOf(analysis.valueOf(each)).some(
      ({ certainty, labels, node, path }) =>
        (certainty === 'unknown' || certainty === 'exposed') &&
        !labels.has('secret') &&
        [node, ...path.map((step) => step.node)].some(isStored),
    ),
  );
}

/** `user.passwordHash`, `Buffer.from(row.digest, 'hex')`; a name of the file itself is what was hashed here. */
function isStored(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  const [first] = isCallOrNew(inner) ? inner.arguments : [];
  const read = first === undefined ? inner : unwrap(first);
  const name =
    read.type === 'MemberExpression' ? staticKey(read.property, read.computed) : undefined;
  return wordsOf(name ?? '').some((word) => storedWords.has(word));
}

const storedWords: ReadonlySet<string> = new Set(
  'hash hashed digest password passwd pwd'.split(' '),
);

type CallOrNew = TSESTree.CallExpression | TSESTree.NewExpression;
