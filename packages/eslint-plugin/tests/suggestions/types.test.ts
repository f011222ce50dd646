import fs from 'node:fs';
import path from 'node:path';
import type { DetailedProgram } from '@magi-guardrail/testkit/lint-program';
import type { RulePrograms } from '@magi-guardrail/testkit/rule-test';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { mend, type Given } from './mend.js';
import { mends, notTyped } from './mends.js';
import { offeredFor, programsWithMistakes } from './programs.js';
import { TypeChecker } from './type-check.js';

const tested = vi.hoisted((): RulePrograms[] => []);
vi.mock('@magi-guardrail/testkit/rule-test', () => ({
  ruleTest: (_name: string, _rule: unknown, programs: RulePrograms) => tested.push(programs),
}));

const checker = new TypeChecker();
let programs: readonly DetailedProgram[];

beforeAll(async () => {
  // Those that ran before in this process have been given the real one.
  vi.resetModules();
  await import('./rule-tests.js');
  programs = programsWithMistakes(tested).filter((program) => offeredFor(program).length > 0);
}, 180_000);

describe.for(['string', 'number'] as const)('with values that are a %s', (given) => {
  let typed: readonly (DetailedProgram | undefined)[];

  beforeAll(() => {
    typed = typedPrograms(given);
  }, 180_000);

  it('every program is well typed, or it says why not', () => {
    const left = programs.flatMap(({ code }, index) =>
      typed[index] === undefined && !notTyped.some(({ holds }) => code.includes(holds))
        ? [code]
        : [],
    );
    expect(left).toEqual([]);
  });

  it('no suggestion brings an error of types', { timeout: 180_000 }, () => {
    const outputs = typed.flatMap((program) => (program === undefined ? [] : offeredFor(program)));
    expect(outputs.length).toBeGreaterThan(200);
    const complaints = checker.check(outputs);
    const broken = outputs.flatMap((output, index) =>
      (complaints[index] ?? []).map(({ text }) => `${output}\n=> ${text}`),
    );
    expect(broken).toEqual([]);
  });
});

it('every test of rules is among them', () => {
  const read = fs.readFileSync(path.join(import.meta.dirname, 'rule-tests.ts'), 'utf8');
  expect(tested).toHaveLength([...read.matchAll(/^import /gm)].length);
  const files = fs.readdirSync(path.join(import.meta.dirname, '../rules'));
  for (const file of files.filter((each) => each.endsWith('.test.ts'))) {
    expect(read).toContain(path.basename(file, '.ts'));
  }
});

it('every reason and every mend is needed', () => {
  for (const { holds } of [...notTyped, ...mends]) {
    expect(
      programs.some(({ code }) => code.includes(holds)),
      holds,
    ).toBe(true);
  }
});

function typedPrograms(given: Given): readonly (DetailedProgram | undefined)[] {
  const codes = programs.map(({ code }) =>
    mends
      .filter(({ holds, where = '' }) => code.includes(holds) && code.includes(where))
      .reduce((text, { holds, becomes }) => text.replaceAll(holds, becomes), code),
  );
  return mend(checker, codes, given).map((code, index) => {
    const program = programs[index];
    return code === undefined || program === undefined ? undefined : { ...program, code };
  });
}
