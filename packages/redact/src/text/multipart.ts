import type { Span } from './span.js';

/** Values of the parts of a form that have secret names. */
export function* partsIn(text: string, isSecretName: (name: string) => boolean): Generator<Span> {
  if (!text.includes('form-data;')) return;
  for (const { 0: head, 1: name = '', index } of text.matchAll(PART)) {
    if (!isSecretName(name)) continue;
    const start = index + head.length;
    const end = text.indexOf('\n--', start);
    yield { start, end: end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end };
  }
}

const PART =
  /form-data; ?name="?([^"\s;]{1,60})"?(?:;[^\r\n]{0,300})?\r?\n(?:[\w-]{1,40}:[^\r\n]{0,300}\r?\n){0,5}\r?\n/gi;
