import type { Hole, Text, Value } from '@magi-guardrail/dataflow';

/** The part of a logged text by which a stranger can begin a new line, and so a false entry. */
export function injected({ texts }: Value): Hole | undefined {
  for (const text of texts) {
    for (const part of text) {
      if (typeof part !== 'string' && canBreakLines(part) && isText(part, text)) return part;
    }
  }
  return undefined;
}

function canBreakLines({ certainty, labels, safeFor, path }: Hole): boolean {
  if (certainty !== 'untrusted' || !labels.has('remote') || safeFor.has('log-line')) return false;
  return !path.some(({ text }) => oneLine.test(text));
}

/** An HTTP parser and a browser refuse line breaks there: addresses and headers arrive as one line. */
const oneLine =
  /\b(?:url|originalUrl|baseUrl|path|hostname|pathname|href|origin|host|ip|headers|rawHeaders|location)\b(?!\s*:)|\.(?:get|header)\(|\.(?:length|size|byteLength)$/;

/** Loggers print an object with its line breaks escaped; a part of a text is text. */
function isText({ node }: Hole, text: Text): boolean {
  if (text.length > 1) return true;
  const read = node.type === 'ChainExpression' ? node.expression : node;
  if (read.type !== 'MemberExpression') return false;
  return !(read.property.type === 'Identifier' && objects.has(read.property.name));
}

const objects: ReadonlySet<string> = new Set(
  'query params body payload state cookies signedCookies searchParams'.split(' '),
);
