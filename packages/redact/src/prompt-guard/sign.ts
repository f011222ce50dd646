import { english } from './english.js';
import type { View } from './fold.js';
import { byKey, languagePatterns, type PromptReasonId } from './patterns.js';

/** Something that speaks for an attempt, and where in the text. */
export interface Sign {
  readonly id: PromptReasonId;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

const known = byKey([...languagePatterns, ...english]);
const KEYS = [3, 2, 1] as const;

/** What a text says, in any of its views; each kind once, where it is strongest. */
export function signsIn({ text, origin }: View): readonly Sign[] {
  const found = new Map<PromptReasonId, Sign>();
  for (let at = 0; at < text.length; at += 1) {
    if (!beginsWord(text, at)) continue;
    for (const length of KEYS) {
      for (const { id, weight, expression } of known.get(text.slice(at, at + length)) ?? []) {
        if ((found.get(id)?.weight ?? 0) >= weight) continue;
        expression.lastIndex = at;
        const match = expression.exec(text);
        if (match === null) continue;
        const start = origin[at] ?? 0;
        const last = wordEnd(text, at + match[0].length) - 1;
        found.set(id, { id, weight, start, end: (origin[last] ?? start) + 1 });
      }
    }
  }
  return [...found.values()];
}

/** A letter behind something else; scripts without spaces begin one with each character. */
function beginsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= UNSPACED) return true;
  return isLetter(code) && (at === 0 || !isLetter(text.charCodeAt(at - 1)));
}

/** Stems stand for all the words that begin with them. */
function wordEnd(text: string, from: number): number {
  let end = from;
  while (
    end < text.length &&
    isLetter(text.charCodeAt(end - 1)) &&
    isLetter(text.charCodeAt(end))
  ) {
    end += 1;
  }
  return end;
}

const UNSPACED = 0x2e_80;

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code > 0xbf && !(code >= 0x20_00 && code <= 0x20_6f) && code < UNSPACED;
}
