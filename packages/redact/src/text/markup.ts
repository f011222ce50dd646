import type { Span } from './span.js';

type IsSecretName = (name: string) => boolean;

/** What elements of XML and fields of HTML of secret names hold: `<password>…</password>`, `name="pin" value="…"`. */
export function* markupIn(text: string, isSecretName: IsSecretName): Generator<Span> {
  if (text.includes('</')) yield* elementsIn(text, isSecretName);
  if (VALUE.test(text)) yield* fieldsIn(text, isSecretName);
}

const VALUE = /\bvalue=/i;

function* elementsIn(text: string, isSecretName: IsSecretName): Generator<Span> {
  for (const match of text.matchAll(ELEMENT)) {
    const [whole, name = '', value = ''] = match;
    if (!isSecretName(name)) continue;
    const end = match.index + whole.length - '</'.length;
    const start = end - value.length;
    yield value.startsWith(CDATA)
      ? { start: start + CDATA.length, end: end - ']]>'.length }
      : { start, end };
  }
}

// The name without its namespace; what an element of a secret name holds is a text.
const ELEMENT =
  /<(?:[\w.-]{1,40}:)?([\w.-]{2,60})(?:\s[^<>]{0,500})?>(<!\[CDATA\[[^\]]{1,9000}\]\]>|[^<>]{1,9000})<\//g;
const CDATA = '<![CDATA[';

/** Of a tag the `value`, when another attribute calls it secret. */
function* fieldsIn(text: string, isSecretName: IsSecretName): Generator<Span> {
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    const name = NAME.exec(tag);
    const value = VALUE_OF_TAG.exec(tag);
    if (value === null || name === null || !isSecretName(name[1] ?? name[2] ?? '')) continue;
    const length = (value[1] ?? value[2] ?? '').length;
    const end = index + value.index + value[0].length - 1;
    if (length > 0) yield { start: end - length, end };
  }
}

const TAG = /<[a-z][^<>]{1,2000}(?:>|$)/gi;
const NAME = /\s(?:name|key|id)=(?:"([^"]{1,60})"|'([^']{1,60})')/i;
const VALUE_OF_TAG = /[\s"']value=(?:"([^"]*)"|'([^']*)')/i;
