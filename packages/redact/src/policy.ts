import { isMarker, REDACTED } from './marker.js';
import {
  isPlace,
  type NameKind,
  nameTest,
  ODD,
  ODD_SECRET,
  PAIRED,
  PLAIN,
  remembered,
  SECRET,
} from './names.js';
import { type Censor, type Path, type RedactOptions, remove } from './options.js';
import { pathMatcher } from './paths.js';
import type { Atom } from './text/atoms.js';

/** What the options decide, compiled. */
export interface Policy {
  kindOf(name: string): NameKind;
  /** Names that tell nothing, where the walk met them last: the objects of a list are alike. */
  readonly recent: string[];
  /** Whether a place is harmless although its name says otherwise; absent when none was given. */
  readonly isKeptPlace: ((path: Path, value: unknown) => boolean) | undefined;
  /** Whether a place, or the `test` of the options, says so; absent when neither was given. */
  readonly isSecretPlace: ((value: unknown, path: Path) => boolean) | undefined;
  /** What stands there instead; `remove` when nothing does. */
  replace(value: unknown, place: { path(): Path }): unknown;
  /** Absent where texts are not looked into. */
  readonly text: TextLook | undefined;
  readonly maxDepth: number;
  readonly maxBreadth: number;
}

/** Gives a text with its secrets replaced, the same text when there are none. */
export type TextRedactor = (text: string, replace: (secret: string) => string) => string;

/** What a walk asks about texts. */
export interface TextLook {
  readonly redact: TextRedactor;
  /** The same for a text that may be JSON, which the walk looks at. */
  readonly visit: (
    text: string,
    replace: (secret: string) => string,
    walk: { deeper(value: unknown): unknown },
  ) => string;
  /** The same for what is no text and no object, and may have the text of a secret. */
  readonly atom: (value: Atom, walk: { text(text: string): string }) => unknown;
  /** Whether the line that a list would be as a command says so: `['docker', 'login', '-p', '…']`. */
  readonly isSecretInLine: (list: readonly unknown[], index: number) => boolean;
}

/** Makes what looks into texts, which the entry for names alone goes without. */
export type TextCompiler = (
  options: RedactOptions,
  isSecretName: (name: string) => boolean,
) => TextLook;

/** A power of two less one. */
export const LAST_RECENT = 1023;

/** `pw=x`: no text that holds a secret is shorter. */
export const SHORTEST = 4;

/** Compiles the options. */
export function policyOf(
  options: RedactOptions,
  compileText?: TextCompiler,
  harmless?: Policy['isKeptPlace'],
): Policy {
  const isSecretName = nameTest(options);
  const text = compileText?.(options, isSecretName);
  return {
    // A name may itself be a secret, which must not stay in memory.
    kindOf: remembered(
      (name) => kindOf(name, isSecretName, text),
      (kind) => kind < ODD,
    ),
    recent: new Array<string>(LAST_RECENT + 1).fill(''),
    isKeptPlace: keptTest(options, harmless),
    isSecretPlace: placeTest(options),
    replace: replacer(options.censor ?? REDACTED),
    text,
    maxDepth: options.maxDepth ?? 200,
    maxBreadth: options.maxBreadth ?? 1_000_000,
  };
}

function kindOf(
  name: string,
  isSecretName: (name: string) => boolean,
  text: TextLook | undefined,
): NameKind {
  const isText = text !== undefined && name.length >= SHORTEST;
  const isOdd = name === '__proto__' || (isText && text.redact(name, () => REDACTED) !== name);
  if (isSecretName(name)) return isOdd ? ODD_SECRET : SECRET;
  if (name === 'value' || name === 'Value' || name === 'auth') return PAIRED;
  return isOdd ? ODD : PLAIN;
}

function keptTest(
  { keep = [] }: RedactOptions,
  harmless: Policy['isKeptPlace'],
): Policy['isKeptPlace'] {
  const places = keep.filter(isPlace);
  if (places.length === 0) return harmless;
  const isAt = pathMatcher(places);
  return (path, value) => isAt(path) || harmless?.(path, value) === true;
}

function placeTest({ paths = [], test }: RedactOptions): Policy['isSecretPlace'] {
  if (paths.length === 0 && test === undefined) return undefined;
  const isAt = pathMatcher(paths);
  return (value, path) => {
    if (isAt(path)) return true;
    try {
      return test?.(value, path) === true;
    } catch {
      // Whoever cannot tell whether it is a secret must not show it.
      return true;
    }
  };
}

function replacer(censor: Censor): Policy['replace'] {
  const isFunction = typeof censor === 'function';
  return (value, place) => {
    if (typeof value === 'string' && isMarker(value)) return value;
    if (!isFunction) return censor;
    try {
      return censor(value, place.path());
    } catch {
      // A censor that fails must neither let the secret through nor break the log call.
      return REDACTED;
    }
  };
}

/** What stands inside of a text, where nothing but text can. */
export function asText(replacement: unknown): string {
  return replacement === remove ? '' : String(replacement);
}
