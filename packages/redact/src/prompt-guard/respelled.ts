import type { View } from './fold.js';

/** A folded text with digits for letters, or letters one by one, as words; undefined without any. */
export function respelled(view: View): readonly View[] {
  return [leet(view), joined(view)].filter((each) => each !== undefined);
}

const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
};

/** `1gn0r3 pr3v10us` */
function leet({ text, origin }: View): View | undefined {
  if (!/[a-z][013457@$!|]{1,3}[a-z]|(?<![\p{L}\p{N}])[013457@$!|][a-z]{2}/u.test(text))
    return undefined;
  return {
    text: text.replace(/[013457@$!|]/g, (each, at: number) => {
      const isInWord = /[a-z]/.test(text[at + 1] ?? '') || /[a-z]/.test(text[at - 1] ?? '');
      const isBetween =
        /[013457@$!|]/.test(text[at + 1] ?? '') || /[013457@$!|]/.test(text[at - 1] ?? '');
      return isInWord || isBetween ? (LETTERS[each] ?? each) : each;
    }),
    origin,
  };
}

/** `i g n o r e`, `i-g-n-o-r-e`: what stood between words cannot be told, so words are found without it. */
function joined({ text, origin }: View): View | undefined {
  const run = /(?:\b\p{L}[ .\-_*]{1,2}){8,}\p{L}/u.exec(text);
  if (run === null) return undefined;
  const parts: string[] = [];
  const from = new Uint32Array(run[0].length * 2);
  let length = 0;
  for (let at = 0; at < run[0].length; at += 1) {
    const each = run[0][at] ?? '';
    if (!/\p{L}/u.test(each)) continue;
    from[length] = origin[run.index + at] ?? 0;
    length += 1;
    parts.push(each);
  }
  return spaced(parts.join(''), from);
}

/** Puts spaces around the words of an attempt. */
function spaced(text: string, origin: Uint32Array): View | undefined {
  const words = text.match(WORDS);
  if (words === null || words.length < 2) return undefined;
  const first = text.search(WORDS);
  return { text: words.join(' '), origin: origin.subarray(first).fill(origin[first] ?? 0) };
}

const WORDS =
  /ignore|disregard|forget|override|bypass|reveal|print|repeat|all|previous|prior|above|your|the|system|instructions?|prompts?|rules|guidelines/g;
