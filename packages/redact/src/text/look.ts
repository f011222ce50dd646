import { REDACTED } from '../marker.js';
import type { TextLook, TextRedactor } from '../policy.js';
import { redactAtom } from './atoms.js';

/** What a walk asks about texts, answered by a redactor of them: also of JSON, and of the words of a command. */
export function lookWith(redact: TextRedactor): TextLook {
  return {
    redact,
    visit: (text, replace, walk) => {
      const json = parseJson(text);
      if (json === undefined) return redact(text, replace);
      const next = walk.deeper(json);
      // Of a name that stands there twice, the parsed value holds the last only.
      return next === json ? redact(text, replace) : JSON.stringify(next);
    },
    atom: (value, walk) => redactAtom(value, (text) => walk.text(text)),
    isSecretInLine: (list, index) => {
      if (index > MOST_WORDS || typeof list[0] !== 'string') return false;
      const line = list.slice(0, index + 1).join(' ');
      if (line.length >= LONGEST_LINE) return false;
      return !redact(line, () => REDACTED).endsWith(String(list[index]));
    },
  };
}

const MOST_WORDS = 50;
const LONGEST_LINE = 2_000;

/** What a text holds that is JSON of an object or a list; `undefined` when it is none. */
function parseJson(text: string): object | undefined {
  const first = text.charCodeAt(0);
  // Hardly any text is JSON, and most tell by their first character.
  if (first > BLANK && first !== OBJECT && first !== LIST) return undefined;
  if (!LOOKS_LIKE.test(text) || text.length > LONGEST) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const LOOKS_LIKE = /^\s{0,20}(?:\{\s{0,200}["}]|\[\s{0,200}["{[\d\]tfn-])/;
const BLANK = 32;
const OBJECT = 123;
const LIST = 91;
const LONGEST = 10_000_000;
