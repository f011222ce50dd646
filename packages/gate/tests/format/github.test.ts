import { expect, it } from 'vitest';
import { formatResult } from '../../src/format/format-result.js';
import { emptyResult, finding, fullResult, HOSTILE, manyFindings, result } from './sample.js';

interface Command {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Reads workflow commands as a runner does: properties up to the next `::`, then the escapes. */
function commands(text: string): Command[] {
  return text.split('\n').flatMap((line) => {
    const [, level, list, message] = /^::(\w+) ?(.*?)::(.*)$/.exec(line) ?? [];
    if (level === undefined || list === undefined || message === undefined) return [];
    const properties = list.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decode(pair.slice(at + 1))];
    });
    return [{ level, properties: Object.fromEntries(properties), text: decode(message) }];
  });
}

function decode(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

it('annotates what blocks as errors and the rest as warnings and notices', () => {
  const text = formatResult(
    result({
      outcome: 'blocked',
      exitCode: 1,
      findings: [
        finding({ endLine: 2, endColumn: 11, message: 'Why: 100%, a\nb.' }),
        finding({ severity: 'medium', blocking: false, endLine: 4 }),
        finding({ severity: 'low', blocking: false }),
      ],
    }),
    'github',
  );
  expect(text).toMatchInlineSnapshot(`
    "::error file=src/a.ts,line=2,endLine=2,col=1,endColumn=11,title=high guardrail/no-eval::Why: 100%25, a\\nb.%0ADocs: https://example.com/no-eval
    ::warning file=src/a.ts,line=2,endLine=4,title=medium guardrail/no-eval::\`eval\` runs \`code\` as a program, so whoever controls it controls this process (CWE-95). Parse it instead.%0ADocs: https://example.com/no-eval
    ::notice file=src/a.ts,line=2,endLine=2,title=low guardrail/no-eval::\`eval\` runs \`code\` as a program, so whoever controls it controls this process (CWE-95). Parse it instead.%0ADocs: https://example.com/no-eval
    1 high blocks this commit · 1 medium · 1 low | 2 staged files checked | code rules, secrets | 1.3 s
    Next: fix what is listed above, stage the fix and commit again.
          To permit a finding: \`npx guardrail allow\`.
    "
  `);
  expect(commands(text)[0]?.text).toContain(String.raw`Why: 100%, a\nb.`);
});

it('writes at most ten of each level, what blocks most first, and says how many more there are', () => {
  const all = commands(formatResult(manyFindings(10_000), 'github'));
  expect(all.map(({ level }) => level)).toEqual([
    ...Array.from({ length: 10 }, () => 'error'),
    ...Array.from({ length: 10 }, () => 'notice'),
  ]);
  expect(all.slice(0, 9).every(({ properties }) => properties['title']?.startsWith('high'))).toBe(
    true,
  );
  expect(all[9]?.text).toMatch(/^5,991 more findings of this level/);
  expect(all[19]?.text).toMatch(/^3,991 more findings of this level/);
});

it('says first what could not be checked', () => {
  const [first, second] = commands(formatResult(emptyResult(), 'github'));
  expect(first).toMatchObject({
    level: 'error',
    properties: { title: 'Not everything was checked' },
  });
  expect(second?.text).toContain('0 files were checked');
});

it.each(HOSTILE)('is one command whatever a file is called: %j', (path) => {
  const text = formatResult(result({ findings: [finding({ path, message: path })] }), 'github');
  const [one, ...others] = commands(text);
  expect(others).toEqual([]);
  expect(one?.properties).toMatchObject({ line: '2', title: 'high guardrail/no-eval' });
  expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toHaveLength(1);
});

it('keeps the name of a file, so that the annotation finds its line', () => {
  const path = 'src/a, b:c/100%.ts';
  const [one] = commands(formatResult(result({ findings: [finding({ path })] }), 'github'));
  expect(one?.properties['file']).toBe(path);
});

it('names no line for a secret that only the history holds', () => {
  const all = commands(formatResult(fullResult(), 'github'));
  const old = all.find(({ properties }) => properties['title'] === 'high secrets/github-pat');
  const alone = finding({ commit: 'b'.repeat(40), atHead: false });
  const [one] = commands(formatResult(result({ findings: [alone] }), 'github'));
  expect(old?.properties['line']).toBeUndefined();
  expect(one?.properties).toEqual({ file: 'src/a.ts', title: 'high guardrail/no-eval' });
  expect(one?.text).toContain('Commit bbbbbbbbbb holds it.');
});
