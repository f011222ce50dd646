import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples.js';
import type { Matchable } from '../src/format.js';
import { findSecrets, formats } from '../src/index.js';
import { findSpans } from '../src/spans.js';
import { packed } from '../src/packed/packed.generated.js';
import { unpack } from '../src/packed/unpack.js';
import byName from '../scripts/by-name.json' with { type: 'json' };

const common = formats.filter(({ id, files }) => files === undefined && !byName.includes(id));

/** The characters of a text that are a secret, by what the whole table and what the short form says. */
function hiddenBy(spans: readonly { start: number; end: number }[], text: string): string {
  return [...text].map((_, at) => (spans.some((one) => isIn(at, one)) ? 'x' : '.')).join('');
}

function isIn(at: number, { start, end }: { start: number; end: number }): boolean {
  return at >= start && at < end;
}

describe.each(common.map(({ id }) => [id, examples[id]] as const))('%s', (_, own) => {
  it('is found in short as by the whole table', () => {
    const texts = [...(own?.matches ?? []), ...(own?.lookalikes ?? [])];
    for (const text of texts.flatMap((one) => [one, `const value = '${one}';`, `"a\\n${one}"`])) {
      const short = hiddenBy(findSpans(text), text);
      const whole = hiddenBy(findSecrets(text, { formats: common }), text);
      // Of what overlaps, the table tells one, and the short form all.
      expect(short.includes('x'), text).toBe(whole.includes('x'));
      const left = [...text].filter((_, at) => whole[at] === 'x' && short[at] !== 'x');
      expect(left.join(''), text).toBe('');
    }
  });
});

it('has the pattern and the keywords of every format', () => {
  const known = new Map<string, string[]>();
  for (const format of unpack(packed))
    known.set(shapeOf(format), [...(known.get(shapeOf(format)) ?? []), ...format.keywords]);
  for (const format of common) {
    const words = known.get(shapeOf(format)) ?? [];
    // A longer keyword may go on.
    const isKnown = (keyword: string) =>
      words.some((word) => word === keyword || (word.length > 5 && keyword.startsWith(word)));
    expect(
      format.keywords.filter((keyword) => !isKnown(keyword)),
      format.id,
    ).toEqual([]);
  }
});

function shapeOf({ pattern, alphabet, place, publicPrefix, kind, ...rest }: Matchable): string {
  const source = pattern.source
    .replaceAll('\\/', '/')
    .replace(/\[(?:\\.|[^\]\\]){2,40}\]|\\[dw]/g, membersOf);
  const naming = place === 'value' ? rest.naming : '';
  const isKey = kind === 'private-key';
  return [source, pattern.ignoreCase, alphabet, place, publicPrefix, naming, isKey].join(' ');
}

const members = new Map<string, string>();

function membersOf(set: string): string {
  const pattern = new RegExp(set);
  const all = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  const found =
    members.get(set) ?? `<${all.filter((character) => pattern.test(character)).join('')}>`;
  members.set(set, found);
  return found;
}
