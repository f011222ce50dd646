import { createRequire } from 'node:module';
import type { AST } from '@eslint-community/regexpp';
import type * as Regexpp from '@eslint-community/regexpp';
import type { Characters } from '../analysis-types.js';
import type { SafeFor } from '../model.js';

const require = createRequire(import.meta.url);
let library: typeof Regexpp | undefined;

/** Loaded for the first expression that a value depends on: most files have none. */
function regexpp(): typeof Regexpp {
  library ??= require('@eslint-community/regexpp') as typeof Regexpp;
  return library;
}

const beyond = 128;

/** The characters of a text, as a set. */
export function charactersOf(text: string): Characters {
  let set = 0n;
  for (const character of text) set |= bit(character.codePointAt(0) ?? beyond);
  return set;
}

function bit(code: number): Characters {
  return 1n << BigInt(Math.min(code, beyond));
}

const digits = charactersOf('0123456789');
const letters = charactersOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const name = letters | digits | charactersOf('_$');
export const hex = digits | charactersOf('abcdefABCDEF');
/** Of results whose form is known. */
export const resultCharacters: Readonly<Record<string, Characters>> = {
  hex,
  uuid: hex | charactersOf('-'),
  guid: hex | charactersOf('-:[]{}()'),
  id: letters | digits | charactersOf('_-'),
};
export const base64Characters = letters | digits | charactersOf('+/=');
export const uriCharacters = letters | digits | charactersOf("-_.!~*'()%");
/** What `encodeURI` leaves besides, and all that `escape` leaves. */
export const escapedCharacters = {
  uri: charactersOf(';,/?:@&=+$#'),
  escape: letters | digits | charactersOf('@*_+-./%'),
};
/** All that `URLSearchParams` writes, the separators among it. */
export const formCharacters = letters | digits | charactersOf('*-._+%&=');
/** Of a bare word these mean only themselves, in any shell. */
const word = letters | digits | charactersOf('_./:@+,-');
const all = (1n << BigInt(beyond + 1)) - 1n;
/** Of a text that is one line. */
export const lineCharacters = all & ~charactersOf('\n\r');
/** Of the name of a file; `\\` separates folders on Windows. */
export const nameCharacters = all & ~charactersOf('/\\\0');

export function isLineOf(characters: Characters): boolean {
  return isWithin(characters, lineCharacters);
}

export function isNumeric(characters: Characters): boolean {
  return isWithin(characters, digits);
}

function isWithin(characters: Characters, of: Characters): boolean {
  return (characters & ~of) === 0n;
}

/** The contexts in which a text of these characters can do no harm. */
export function safeByCharacters(characters: Characters): readonly SafeFor[] {
  const lacks = (some: string) => (characters & charactersOf(some)) === 0n;
  return [
    ...(isWithin(characters, word) ? (['shell-word'] as const) : []),
    ...(lacks('-') ? (['argument'] as const) : []),
    ...(isWithin(characters, name) ? (['sql-identifier'] as const) : []),
    ...(isWithin(characters, digits) ? (['sql-value'] as const) : []),
    ...(lacks('\'"`\\') ? (['sql-quoted'] as const) : []),
    // What reads a log line by line takes a carriage return for a part of the line.
    ...(lacks('\n') ? (['log-line'] as const) : []),
    ...(lacks('<>"') ? (['html'] as const) : []),
    ...(lacks('/\\') ? (['path'] as const) : []),
    ...(lacks('.') ? (['path-below'] as const) : []),
    ...(lacks('/\\@?#:.') ? (['url-host'] as const) : []),
  ];
}

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

/** What a text consists of that the expression matches from end to end; undefined if it need not. */
export function charactersMatched({ pattern, flags }: Expression): Characters | undefined {
  // `m` ends at every line, and `g` and `y` go on where they stopped.
  if (/[mgy]/.test(flags)) return undefined;
  const parsed = parse(pattern, flags);
  if (parsed?.alternatives.every(isAnchored) !== true) return undefined;
  return consumed(parsed, flags);
}

/**
 * The characters that the expression matches wherever they stand, alone or with others beside them:
 * no text between two matches holds one. Of `\r\n|\n` the `\n`.
 */
export function charactersAlone({ pattern, flags }: Expression): Characters | undefined {
  const parsed = flags.includes('y') ? undefined : parse(pattern, flags);
  if (parsed === undefined || looksAround(parsed)) return undefined;
  const alone = matching(pattern, flags, 'every');
  return alone === 0n ? undefined : alone;
}

/** What it matches depends on what stands beside it. */
function looksAround(pattern: AST.Pattern): boolean {
  let found = false;
  const look = () => {
    found = true;
  };
  regexpp().visitRegExpAST(pattern, { onAssertionEnter: look, onBackreferenceEnter: look });
  return found;
}

/** Every character that some part of the expression matches; all of them when that is not known. */
export function charactersTouched({ pattern, flags }: Expression): Characters {
  const parsed = parse(pattern, flags);
  return parsed === undefined ? all : consumed(parsed, flags);
}

/** All letters are in it, or all digits. */
export function hasAllLetters(characters: Characters): boolean {
  return isWithin(letters, characters) || isWithin(digits, characters);
}

export function without(characters: Characters | undefined, removed: Characters): Characters {
  return (characters ?? all) & ~removed;
}

/** A letter and its other case. */
export function anyCase(characters: Characters): Characters {
  let set = characters;
  for (let code = 65; code <= 90; code += 1) {
    if ((characters & (bit(code) | bit(code + 32))) !== 0n) set |= bit(code) | bit(code + 32);
  }
  return set;
}

function parse(pattern: string, flags: string): AST.Pattern | undefined {
  try {
    return new (regexpp().RegExpParser)({ ecmaVersion: 2025 }).parsePattern(
      pattern,
      0,
      pattern.length,
      {
        unicode: flags.includes('u'),
        unicodeSets: flags.includes('v'),
      },
    );
  } catch {
    return undefined;
  }
}

function isAnchored({ elements }: AST.Alternative): boolean {
  const [first] = elements;
  const last = elements.at(-1);
  // `^(?:a|b)$` and `(?:^a$|^b$)`
  if (elements.length === 1 && first?.type === 'Group') return first.alternatives.every(isAnchored);
  const isStart = first?.type === 'Assertion' && first.kind === 'start';
  return isStart && last?.type === 'Assertion' && last.kind === 'end' && elements.length > 1;
}

/** Every character that some part of the expression can match. */
function consumed(pattern: AST.Pattern, flags: string): Characters {
  const ends = pattern.alternatives.length;
  if (ends === 0) return 0n;
  let set = 0n;
  let looking = 0;
  const add = (raw: string) => {
    if (looking === 0) set |= matching(raw, flags);
  };
  regexpp().visitRegExpAST(pattern, {
    onAssertionEnter: ({ kind }) => {
      if (kind === 'lookahead' || kind === 'lookbehind') looking += 1;
    },
    onAssertionLeave: ({ kind }) => {
      if (kind === 'lookahead' || kind === 'lookbehind') looking -= 1;
    },
    onCharacterEnter: ({ raw, parent }) => {
      if (!isInClass(parent)) add(raw);
    },
    onCharacterSetEnter: ({ raw, parent }) => {
      if (!isInClass(parent)) add(raw);
    },
    onCharacterClassEnter: ({ raw, parent }) => {
      if (!isInClass(parent)) add(raw);
    },
    onExpressionCharacterClassEnter: ({ raw }) => {
      add(raw);
    },
  });
  return set;
}

function isInClass({ type }: { readonly type: string }): boolean {
  return ['CharacterClass', 'CharacterClassRange', 'ExpressionCharacterClass'].includes(type);
}

const probes = Array.from({ length: beyond }, (_, code) => String.fromCodePoint(code));
const others = 'é\u00a0\u0130\u017f\u2028\u212a\uff07😀中';

/** An expression, tried on every ASCII character and on some others: one of them, or every one, stands for all. */
function matching(raw: string, flags: string, many: 'some' | 'every' = 'some'): Characters {
  const kept = [...flags].filter((flag) => 'iusv'.includes(flag)).join('');
  const whole = new RegExp(`^(?:${raw})$`, kept);
  const ascii = probes.reduce(
    (set, probe, code) => (whole.test(probe) ? set | bit(code) : set),
    0n,
  );
  const isOther = (probe: string) => whole.test(probe);
  // Without `u` an expression sees the two halves of what is beyond.
  const units = /[uv]/.test(kept) || many === 'some' ? [...others] : others.split('');
  return units[many](isOther) ? ascii | bit(beyond) : ascii;
}
