import { parse } from 'junit2json';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { formatResult } from '../../src/format/format-result.js';
import type { GateResult } from '../../src/result/model.js';
import { emptyResult, finding, fullResult, HOSTILE, manyFindings, result } from './sample.js';

/** Reads it with a parser of XML, which knows what is well-formed, and with one of JUnit. */
async function junit(value: GateResult) {
  const text = formatResult(value, 'junit');
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const output = await parse(text);
  if (output === undefined || output === null || !('testsuite' in output))
    throw new Error('No suites were read.');
  return output;
}

async function cases(value: GateResult) {
  const { testsuite = [] } = await junit(value);
  return testsuite.flatMap(({ testcase = [] }) => testcase);
}

describe('junit', () => {
  it.each([
    ['a clean run', result()],
    ['everything at once', fullResult()],
    ['a run without tools', emptyResult()],
    ['many findings', manyFindings(2000)],
  ])('is read by parsers, and its totals are right: %s', async (_, value) => {
    const { testsuite = [], ...totals } = await junit(value);
    const all = testsuite.flatMap(({ testcase = [] }) => testcase);
    expect(totals).toMatchObject({
      tests: all.length,
      failures: all.filter(({ failure }) => failure).length,
      errors: all.filter(({ error }) => error).length,
      skipped: all.filter(({ skipped }) => skipped).length,
    });
    for (const each of testsuite) expect(each.tests).toBe(each.testcase?.length ?? 0);
  });

  it('tells a failure from what was not checked, and from what need not be', async () => {
    const all = await cases(fullResult());
    const kinds = all.map(({ name, failure, error, skipped }) => [
      failure ? 'failure' : error ? 'error' : skipped ? 'skipped' : 'passed',
      name,
    ]);
    const count = (kind: string) => kinds.filter(([each]) => each === kind).length;
    expect(count('failure')).toBe(HOSTILE.length + 2);
    expect(kinds).toContainEqual(['passed', 'guardrail/minor in src/a.ts']);
    expect(kinds).toContainEqual(['skipped', '1 file: is binary']);
    expect(count('error')).toBe(2);
  });

  it('shows that nothing was checked', async () => {
    const { errors } = await junit(emptyResult());
    expect(errors).toBe(2);
    const [first] = await cases(emptyResult());
    expect(first?.name).toBe('0 files checked');
    expect(first?.error?.[0]?.message).toContain('could not be loaded');
  });

  it('has a case for a run that found nothing', async () => {
    const names = (await cases(result())).map(({ name }) => name);
    expect(names).toEqual(['2 files checked', 'stage code: 1 file', 'stage secrets: 2 files']);
  });

  it('has one case for each rule and file', async () => {
    const findings = [finding({ line: 1 }), finding({ line: 2 }), finding({ path: 'b.ts' })];
    const failed = (await cases(result({ findings }))).filter(({ failure }) => failure);
    expect(failed.map(({ name }) => name)).toEqual([
      'guardrail/no-eval in src/a.ts',
      'guardrail/no-eval in b.ts',
    ]);
    expect(failed[0]?.failure?.[0]?.message).toMatch(/^src\/a\.ts:1:1 .*\(and 1 more\)$/);
  });

  it.each(HOSTILE)('survives %j', async (text) => {
    const value = result({ findings: [finding({ path: text, message: text, frame: text })] });
    const failed = (await cases(value)).filter(({ failure }) => failure);
    expect(failed).toHaveLength(1);
    expect(formatResult(value, 'junit')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\uFFFE\uD800]/);
  });
});
