import { classifyName, isDisguisedName, wordsOf } from './names.js';
import { isWeakPassword } from './password.js';
import { isWritten } from './written.js';

/** Whether a value looks as if a machine had drawn it: no word, path, version, date or number. */
export function isUnguessable(text: string): boolean {
  if (isWeakPassword(text) || isWritten(text)) return false;
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text)) return false;
  return !NOT_SECRET.test(text) && segmentsAreRandom(text);
}

/** The same, or what a generator of passwords makes. */
export function isDrawn(text: string): boolean {
  return isUnguessable(text) || isStrongPassword(text);
}

/** Twelve characters of all four kinds that are no words: what a generator of passwords makes. */
export function isStrongPassword(text: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[!@#%^*+?~;&_-]/];
  if (text.length < 12 || !kinds.every((kind) => kind.test(text))) return false;
  return !isWeakPassword(text) && !isWritten(text) && !NOT_SECRET.test(text);
}

// Addresses, paths, member expressions, versions, hashes with a name, colours, dates.
const NOT_SECRET =
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$|^(?:https?|ftp|file|data|s3|gs|arn|urn|sha\d{1,3}|md5)[:-]|^[./~@]|\.\w{1,4}$|^v?\d+\.\d+\.|^0x|^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$|^\d{4}-\d{2}-\d{2}|[:/]{2}/i;

/** Paths and dotted names are made of words; one part at least must be none. */
function segmentsAreRandom(text: string): boolean {
  return text
    .split(/[./_-]/)
    .some((part) => part.length >= 8 && /\d/.test(part) && !isWritten(part) && isMixed(part));
}

/** Digits among letters, not only behind them: no `password123`. */
function isMixed(part: string): boolean {
  return /\d[A-Za-z]+\d|[A-Za-z]\d+[A-Za-z]/.test(part) || /^[a-f0-9]{16,}$/.test(part);
}

/** Whether the name that a value is given says that it is a secret: `tokenCount` does not. */
export function isSecretAssignment(naming: string): boolean {
  const named = naming.replace(FILLING, '');
  if (RESULT.test(named)) return false;
  const name = /[\w.$-]+(?=[^\w.$-]*$)/.exec(named)?.[0] ?? '';
  const last = name.split('.').at(-1) ?? '';
  return classifyName(last.slice(-80)) === 'secret' && !PASSED_ON.test(last) && !isMadeOfOne(last);
}

/** `token_sha256`; but `hmac_secret` is one. */
function isMadeOfOne(name: string): boolean {
  return isDisguisedName(wordsOf(name).at(-1) ?? '');
}

// Between a name and its value: the type, the other half of a pair, the scheme.
const FILLING = /(?::\s?(?:string|str|&str)\W*|\bvalue\W*|(?:bearer|basic|token|apikey) )$/i;
// `sign('', 'test_secret') => '…'`: what is made of it.
const RESULT = /\)\s*=>\W*$/;
// Tokens that name a request, a page or a change, and open nothing.
const PASSED_ON =
  /(?:request|change|term|action|page|next|continuation|sync|cursor|start|upload|idempotency|concurrency|sequence)[_-]?token$|hash$/i;
