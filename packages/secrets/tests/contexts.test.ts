import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples.js';
import { findSecrets, formats, type SecretFormat } from '../src/index.js';
import { contexts, pathOf } from './contexts.js';

// A value without quotation marks and equals sign is too little when the provider is unknown, too.
const BARE = ['a Dockerfile', 'an option of a command', 'an element', 'a Markdown table'];

describe.each(Object.entries(contexts))('in %s', (context, write) => {
  it('finds the secret of every format', () => {
    const here = formats.filter(({ files, isGeneric }) =>
      files === undefined ? isGeneric !== true || !BARE.includes(context) : context === LINES,
    );
    const missed = here.flatMap((format) =>
      pairs(format)
        .map(([name, value]) => write(name, value))
        .filter((text) => idOf(text, format) !== format.id)
        .map((text) => `${format.id}: ${text}`),
    );
    expect(missed).toEqual([]);
  });
});

const LINES = 'an environment file';

function idOf(text: string, format: SecretFormat): string {
  const found = findSecrets(text, { path: pathOf(format) });
  return found.map(({ formatId }) => formatId).join();
}

/** Name and value of the examples that are one value, without quotation marks and spaces. */
function pairs({ id, place, variable }: SecretFormat): [string, string][] {
  const matches = (examples[id]?.matches ?? []).filter((text) => !/[\s"'`\\|<>]/.test(text));
  if (place === 'itself') return matches.map((text) => [variable ?? 'VALUE', text]);
  return matches.flatMap((text) => {
    const [, name, value] = /^(\w+)=(.+)$/.exec(text) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as [string, string]];
  });
}
