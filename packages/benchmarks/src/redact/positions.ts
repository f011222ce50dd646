import { findSecrets, formats } from '@magi-guardrail/secrets';
import { examples } from '@magi-guardrail/secrets/examples';

/** A secret of a known format in a value of the kind that programs log. */
export interface Planted {
  /** `github-pat in a message`. */
  readonly place: string;
  readonly value: unknown;
  /** What must not be seen afterwards. */
  readonly secret: string;
}

/** Where a text with a secret can stand; no name says so. */
const POSITIONS: Readonly<Record<string, (text: string) => unknown>> = {
  'a message': (text) => ({ level: 30, msg: `request failed with ${text}` }),
  'a nested note': (text) => ({ a: { b: { c: { note: text } } } }),
  'a list': (text) => ({ lines: ['one', text, 'three'] }),
  'JSON in a text': (text) => ({ body: JSON.stringify({ kind: 'note', text }) }),
  'an error': (text) => ({ err: new Error(text) }),
  'a map': (text) => new Map([['note', text]]),
  'a text alone': (text) => text,
};

/** Every known format in every position. */
export function plantedFormats(): readonly Planted[] {
  const common = formats.filter(({ files }) => files === undefined);
  return common.flatMap(({ id }) => {
    const [text = ''] = examples[id]?.matches ?? [];
    const [found] = findSecrets(text);
    const secret = coreOf(text.slice(found?.start, found?.end));
    return Object.entries(POSITIONS).map(([position, put]) => ({
      place: `${id} in ${position}`,
      value: put(text),
      secret,
    }));
  });
}

/** The longest part that no way of printing changes. */
function coreOf(secret: string): string {
  const parts = secret.match(/[A-Za-z0-9_+/=.-]+/g) ?? [secret];
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
