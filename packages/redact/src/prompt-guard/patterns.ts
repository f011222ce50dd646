import { fold } from './fold.js';
import { languages, type Language } from './languages.js';

/** What speaks for an attempt to give a model other instructions. */
export type PromptReasonId =
  | 'instruction-override'
  | 'prompt-extraction'
  | 'role-change'
  | 'no-limits'
  | 'role-marker'
  | 'tool-forgery'
  | 'addresses-model'
  | 'secrecy'
  | 'exfiltration'
  | 'hidden-text'
  | 'encoded';

/** A sign in a folded text; `weight` is how likely it alone makes the text an attempt. */
export interface Pattern {
  readonly id: PromptReasonId;
  readonly weight: number;
  /** What it begins with, a few letters of each: a text is read once, and not once for each pattern. */
  readonly keys: readonly string[];
  /** Looks at one place only. */
  readonly expression: RegExp;
}

/** Where a word ends. */
export const END = String.raw`(?![\p{L}\p{N}])`;
const START = String.raw`(?<![\p{L}\p{N}])`;
const KEY = 3;

/** `starts` are its first words, each with as many plain letters as a key has. */
export function sign(id: PromptReasonId, weight: number, starts: string, rest: string): Pattern {
  const keys = [...new Set(starts.split('|').map((each) => each.slice(0, KEY)))];
  return { id, weight, keys, expression: new RegExp(`(?:${starts})${rest}`, 'uy') };
}

/** `ignore all previous instructions`, in the order that the language has. */
export function overrides(language: Language): readonly Pattern[] {
  const { verbs, scopes, nouns, isVerbLast, isUnspaced, weight = 0.8 } = language;
  const v = alternatives(verbs, isUnspaced);
  const s = alternatives(scopes, isUnspaced);
  const n = alternatives(nouns, isUnspaced);
  const between = isUnspaced === true ? '[^。!?\\n]{0,16}?' : `[^.!?\\n/\\]()\`]{0,30}?${START}`;
  const orders =
    isVerbLast === true
      ? [
          [s, n, v],
          [n, s, v],
        ]
      : [
          [v, s, n],
          [v, n, s],
        ];
  return orders.map(([first = '', ...others]) =>
    sign(
      'instruction-override',
      weight,
      first,
      others.map((each) => `${between}(?:${each})`).join(''),
    ),
  );
}

function alternatives(words: readonly string[], isUnspaced: true | undefined): string {
  return words
    .map((word) => {
      const { text } = fold(word.replace(/\*$/, ''));
      return isUnspaced === true || word.endsWith('*') ? text : `${text}${END}`;
    })
    .join('|');
}

/** The signs by how they begin. */
export function byKey(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const found = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const key of pattern.keys) found.set(key, [...(found.get(key) ?? []), pattern]);
  }
  return found;
}

export const languagePatterns: readonly Pattern[] = languages.flatMap(overrides);
