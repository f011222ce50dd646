import { lastWord, wordsOf } from './words.js';

/** Something that may stand in a text: every text that holds it has one of the words. */
export interface Mention {
  /** Words anywhere; undefined where it is not known which. */
  readonly words: readonly string[] | undefined;
  /** Words before a quotation mark. */
  readonly quoted?: readonly string[];
  readonly expression: RegExp;
}

/** Whether it stands in the text. Most texts have none of the words, and that is told at once. */
export function isMentioned({ words, quoted = [], expression }: Mention, text: string): boolean {
  const standing = wordsOf(text).quoted;
  const mayBe = mayBeMentioned(words, text) || quoted.some((word) => standing.has(word));
  return mayBe && expression.test(text);
}

/** Whether a text has one of these words, each of them whole. */
export function mayBeMentioned(words: readonly string[] | undefined, text: string): boolean {
  if (words === undefined) return true;
  const standing = wordsOf(text).all;
  return words.some((word) => standing.has(word));
}

/** One of several. */
export function anyMention(mentions: readonly Mention[]): Mention {
  if (mentions.length === 0) return { words: [], expression: /(?!)/ };
  const words = mentions.map((each) => each.words);
  return {
    words: words.every((each) => each !== undefined) ? [...new Set(words.flat())] : undefined,
    quoted: [...new Set(mentions.flatMap(({ quoted = [] }) => quoted))],
    expression: new RegExp(mentions.map(({ expression }) => expression.source).join('|')),
  };
}

/** Text that loads one of these modules. */
export function loadingOf(modules: readonly string[]): readonly Mention[] {
  if (modules.length === 0) return [];
  const expression = new RegExp(
    String.raw`(?:\bfrom|\bimport|[(,[])\s*['"\x60](?:node:|npm:)?(?:${anyOf(modules)})['"\x60]`,
  );
  const quoted = modules.map(lastWord);
  return [
    quoted.includes('') ? { words: undefined, expression } : { words: [], quoted, expression },
  ];
}

/** One of these names as a word, and what has to follow it. */
export function namesIn(names: readonly string[], following = ''): readonly Mention[] {
  if (names.length === 0) return [];
  const expression = new RegExp(String.raw`(?<![\w$])(?:${anyOf(names)})(?![\w$])${following}`);
  const words = names.map(lastWord);
  return [{ words: words.includes('') ? undefined : words, expression }];
}

/** A source of an expression that matches one of these texts. */
function anyOf(texts: readonly string[]): string {
  return texts.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
}
