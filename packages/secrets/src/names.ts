import {
  disguisers,
  disguises,
  givers,
  isBeside,
  isCancelled,
  lookups,
  numericNames,
  personalNames,
  secretNames,
  type Phrase,
  wordSet,
} from './vocabulary.js';

/** What a name promises of its value: a credential, or data about a person. */
export type NameClass = 'secret' | 'personal';

/** What a variable, property or header of this name holds; by whole words, so `microphone` is no phone. */
export function classifyName(name: string): NameClass | undefined {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 12) return undefined;
  if (holds(words, secretNames)) return 'secret';
  return holds(words, personalNames) ? 'personal' : undefined;
}

/** Whether a name says that its value is a secret or personal data. */
export function isSensitiveName(name: string): boolean {
  return classifyName(name) !== undefined;
}

/** Whether what a name says can be a number: a PIN or a telephone number, but no password. */
export function isNumericName(name: string): boolean {
  return classifyName(name) === 'personal' || holds(wordsOf(name), numericNames);
}

/** Whether a text has the words of a sensitive name somewhere, whatever else it says. */
export function mentionsSensitive(text: string): boolean {
  const words = splitWords(text);
  return words.some((word, index) =>
    [secretNames, personalNames].some(
      (phrases) => phrases.get(word)?.some((phrase) => startsAt(words, index, phrase)) === true,
    ),
  );
}

/** Whether a name says that its value is what a person logs in with: not a key, a token or a passphrase of a file. */
export function isPasswordName(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => typed.has(word)) && classifyName(name) === 'secret';
}

const typed = /* @__PURE__ */ wordSet(
  'password passwords passwd pwd passcode userpassword contrasena passwort kennwort senha',
);

/** Whether a name says that its value is made of a secret and no longer is one: `hashedPassword`. */
export function isDisguisedName(name: string): boolean {
  return wordsOf(name).some((word) => disguises.has(word));
}

/** Whether a function of this name gives something else in place of a secret: `maskToken`, `hash`. */
export function isDisguiserName(name: string): boolean {
  return disguisers.has(wordsOf(name)[0] ?? '');
}

/**
 * Whether a name says that its value seals what a program trusts: `JWT_SECRET`, `signingKey`. A word
 * is guessed there, where another system would only refuse it.
 */
export function isKeyName(name: string): boolean {
  const words = wordsOf(name);
  const sealed = words.at(-1) === 'secret' ? SEALED : words.at(-1) === 'key' ? SEALING : NOTHING;
  return words.slice(0, -1).some((word) => sealed.has(word)) && !words.includes('public');
}

const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set();
// A session key or a cookie key may as well be the name that something is stored under.
const SEALING = /* @__PURE__ */ wordSet(
  'signing sign encryption encrypt decryption cipher crypto hmac aes jwt',
);
const SEALED = /* @__PURE__ */ wordSet(
  `signing sign encryption encrypt decryption cipher crypto hmac aes jwt
session sessions cookie cookies csrf nextauth token auth app master`,
);

/** Whether a function of this name is told by name which secret is meant: `getSecretVersion`, `destroySecret`. */
export function isSecretLookup(name: string): boolean {
  const [verb = '', ...rest] = wordsOf(name);
  return lookups.has(verb) && (rest.includes('secret') || rest.includes('secrets'));
}

/** What the result of a function is called: `getPassword` gives a `password`. */
export function nameOfResult(name: string): string | undefined {
  const [verb = '', ...rest] = wordsOf(name);
  return givers.has(verb) && rest.length > 0 ? rest.join('_') : undefined;
}

/** The lower-case words of a name in any style: `userAPIKey2` → `user api key`. */
export function wordsOf(name: string): string[] {
  return name.length > 200 ? [] : splitWords(name);
}

function splitWords(text: string): string[] {
  return unaccented(text)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(NO_WORD)
    .map((word) => word.replace(/^([a-z]{2,})\d+$/, '$1'))
    .filter((word) => word !== '');
}

const NO_WORD = /[^a-z0-9\u0400-\u04ff\u0590-\u05ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+/;

/** `contraseña` as `contrasena`; most names are plain. */
function unaccented(text: string): string {
  return /^[\0-\x7f]*$/.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC');
}

function holds(words: readonly string[], phrases: ReadonlyMap<string, readonly Phrase[]>): boolean {
  return words.some((word, index) => {
    const phrase = phrases.get(word)?.find((candidate) => startsAt(words, index, candidate));
    if (phrase === undefined) return false;
    const end = index + phrase.length;
    return !isCancelled(words, index, end) && (phrases === personalNames || !isBeside(words, end));
  });
}

function startsAt(words: readonly string[], index: number, phrase: Phrase): boolean {
  return phrase.every((word, offset) => words[index + offset] === word);
}
