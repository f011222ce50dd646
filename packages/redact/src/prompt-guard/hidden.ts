import type { Sign } from './sign.js';

/** Text that nothing shows and a model reads all the same. */
export interface Hidden {
  readonly signs: readonly Sign[];
  /** What characters of tags spell. */
  readonly spelled: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Tags, characters that turn the direction, and runs of characters without a width. */
export function hiddenIn(text: string): Hidden {
  if (!SUSPECT.test(text)) return { signs: [], spelled: [] };
  const signs: Sign[] = [];
  const spelled: { text: string; start: number; end: number }[] = [];
  for (const found of text.matchAll(/[\u{E0000}-\u{E007F}]+/gu)) {
    const [run] = found;
    const start = found.index;
    const end = start + run.length;
    // Flags of regions are written so, behind a flag.
    if (/\u{1F3F4}$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
    signs.push({ id: 'hidden-text', weight: 0.8, start, end });
    spelled.push({ text: untagged(run), start, end });
  }
  for (const { expression, weight } of runs) {
    const found = expression.exec(text);
    if (found === null) continue;
    const start = found.index;
    signs.push({ id: 'hidden-text', weight, start, end: start + found[0].length });
  }
  return { signs, spelled };
}

const SUSPECT = /[\u{E0000}-\u{E01EF}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F]/u;

function untagged(run: string): string {
  return Array.from(run, (each) => {
    const code = each.codePointAt(0) ?? 0;
    return code >= 0xe_00_20 ? String.fromCodePoint(code - 0xe_00_00) : '';
  }).join('');
}

const runs: readonly { readonly expression: RegExp; readonly weight: number }[] = [
  // Bytes in variation selectors; pictures are followed by one.
  { expression: /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{4,}/u, weight: 0.8 },
  { expression: /[\u200B-\u200D\u2060-\u2064\uFEFF]{8,}/u, weight: 0.6 },
  // Letters with something between them that nobody sees; joiners belong to some scripts.
  { expression: /(?:[A-Za-z][\u200B\u2060-\u2064\uFEFF\u00AD]+){3,}[A-Za-z]/u, weight: 0.55 },
  { expression: /[\u202D\u202E]/u, weight: 0.4 },
];
