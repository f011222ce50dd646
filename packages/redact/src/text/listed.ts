import { hasMarkerAt } from '../marker.js';
import { NAMES_NEXT } from '../names.js';
import type { Span } from './span.js';

/** Lists and pairs as inspectors print them: `[ 'Authorization', '…' ]`, `{ name: 'X-Api-Key', value: '…' }`. */
export function* listedIn(text: string, isSecretName: (name: string) => boolean): Generator<Span> {
  for (const { 0: head, 1: quote = '', 2: name = '', 3: value, index } of text.matchAll(NAMED)) {
    if (value === undefined && !NAMES_NEXT.test(name)) continue;
    if (!isSecretName(name)) continue;
    const start = index + head.length;
    const closing = text.indexOf(quote, start);
    const end = closing < 0 ? text.length : closing;
    if (end > start && !hasMarkerAt(text, start)) yield { start, end };
  }
}

const NAMED = /(\\{0,7}["'])([\w.-]{3,60})\1,\s{0,20}(\1?value\1?:\s?)?\1/gi;
