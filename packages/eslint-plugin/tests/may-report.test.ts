import { readdirSync, readFileSync } from 'node:fs';
import { examples } from '@magi-guardrail/models/examples';
import { describe, expect, it } from 'vitest';
import { mayReport } from '../src/may-report/index.js';

const folder = new URL('rules/__snapshots__/', import.meta.url);
const snapshots = readdirSync(folder).map((name) => ({ name, programs: programsOf(name) }));

describe('what a rule reports, its text gives away', () => {
  it.for(snapshots)('$name', ({ programs }) => {
    expect(programs.length).toBeGreaterThan(0);
    expect(programs.filter((program) => !mayReport(program))).toEqual([]);
  });
  it.for(Object.entries(examples))('model %s', ([, { flagged }]) => {
    const programs = Object.values(flagged).flat();
    expect(programs.filter((program) => !mayReport(program))).toEqual([]);
  });
});

describe('mayReport', () => {
  // Joined at run time, so that no scanner trips on this file.
  const token = ['9fK2', 'mQ7x', 'Vb3L', 'pZ8w', 'Ty4N', 'cR6h'].join('');

  it.for([
    ['a property that has the name of a global', 'node.parent.window = node.top;'],
    ['a module without sinks', `import path from 'node:path'; export default path.sep;`],
    ['words and paths with digits', `import a from '../v2/n8n-base'; f('utf8', "text/x-log4j");`],
    ['an addition', 'export const add = (a, b) => a + b;'],
  ] as const)('is certain of %s', ([, code]) => {
    expect(mayReport(code)).toBe(false);
  });

  it.for([
    ['a global that is spread', 'f(...window)'],
    ['a global that is handed on', 'const { x: y } = self; y(z);'],
    ['a name in numbers', String.raw`\u0065val(x)`],
    ['a name in a template', 'const a = `${password}' + token + '`;'],
    ['a string with signs of its own', `const password = "it's-{${token}}-<x>";`],
    ['a string over two lines', `const password = '${token}\\\n${token}';`],
    ['a string with an escape', `const password = '${token.slice(0, 9)}\\x41${token}';`],
    ['text of JSX', `const a = 'Abcdefg8hi'; <Key secret>${token}</Key>`],
    ['a key that stands in for a missing one', `const s = process.env.JWT_SECRET ?? 'x';`],
    ['a library that takes a key', `import jwt from 'jsonwebtoken'; jwt.sign({}, 'x');`],
  ] as const)('is not of %s', ([, code]) => {
    expect(mayReport(code)).toBe(true);
  });
});

it('knows the secrets of the project', () => {
  const canary = {
    id: 'acme-canary',
    provider: 'Acme',
    prefix: 'acmelive_',
    instead: 'Tell the security team.',
    example: ['acmelive_', 'kjxqmtvlrwzpyndb'],
  };
  const code = `export const id = '${canary.example.join('')}';`;
  const secrets = { canary: [canary] };
  expect([mayReport(code), mayReport(code, { secrets })]).toEqual([false, true]);
});

/** The program of each section: its first block. */
function programsOf(name: string): string[] {
  const [, ...sections] = readFileSync(new URL(name, folder), 'utf8').split('\n---\n');
  return sections.map((section) => /^````ts\n([\s\S]*?)^````$/m.exec(section)?.[1] ?? '');
}
