import { describe, expect, it } from 'vitest';
import { formatResult } from '../../src/format/format-result.js';
import { finding, result } from './sample.js';

describe('stylish', () => {
  it('shows findings by file, the worst last, and what was checked', () => {
    const text = formatResult(
      result({
        outcome: 'blocked',
        exitCode: 1,
        findings: [
          finding({
            suppressionAttempt:
              'The comment on line 1 does not switch this off: high findings are only allowed in guardrail.allow.json.',
          }),
          finding({
            severity: 'low',
            blocking: false,
            path: 'src/z.ts',
            ruleId: 'guardrail/minor',
          }),
          finding({
            severity: 'medium',
            line: 9,
            ruleId: 'guardrail/other',
            suggestion: { description: 'Use JSON.parse.' },
          }),
        ],
        coverage: {
          candidates: 9,
          scanned: 8,
          notScanned: [{ path: 'image.psd', reason: 'is binary', failed: false }],
          stages: result().coverage.stages,
        },
      }),
      'stylish',
    );
    expect(text).toMatchInlineSnapshot(`
      "+1 LOW guardrail/minor in 1 file: src/z.ts:2

      src/a.ts

        MEDIUM guardrail/other  src/a.ts:9:1
          1 | const a = 1;
        > 2 | eval(code);
            | ^^^^^^^^^^
        Why:  \`eval\` runs \`code\` as a program, so whoever controls it controls this
              process (CWE-95).
        Fix:  Parse it instead.
        Edit: Use JSON.parse.
        Docs: https://example.com/no-eval

        HIGH guardrail/no-eval  src/a.ts:2:1
          1 | const a = 1;
        > 2 | eval(code);
            | ^^^^^^^^^^
        Why:  \`eval\` runs \`code\` as a program, so whoever controls it controls this
              process (CWE-95).
        Fix:  Parse it instead.
        Note: The comment on line 1 does not switch this off: high findings are only
              allowed in guardrail.allow.json.
        Docs: https://example.com/no-eval

      All in full: npx guardrail check --staged --all

      1 high and 1 medium block this commit · 1 low
      8 of 9 staged files checked | code rules, secrets | 1.3 s
      Not checked: image.psd is binary
      Next: fix what is listed above, stage the fix and commit again.
            To permit a finding: \`npx guardrail allow\` (high) or \`suppress\`.
      "
    `);
  });

  it('never says only "passed"', () => {
    expect(formatResult(result(), 'stylish')).toMatchInlineSnapshot(`
      "No findings | 2 staged files checked | code rules, secrets | 1.3 s
      "
    `);
  });

  it('names gaps, allowances, suppressions and warnings', () => {
    const text = formatResult(
      result({
        outcome: 'incomplete',
        exitCode: 3,
        reasons: [
          'The code stage could not be loaded: no such module.',
          '1 file could not be checked.',
        ],
        coverage: {
          candidates: 2,
          scanned: 1,
          notScanned: [
            {
              path: 'b.ts',
              reason: 'could not be parsed: Unexpected token (line 3)',
              stage: 'code',
              failed: true,
            },
          ],
          stages: [
            {
              name: 'code',
              status: 'failed',
              files: 0,
              ms: 1,
              reason: 'could not be loaded: no such module',
            },
            {
              name: 'secrets',
              status: 'skipped',
              files: 0,
              ms: 0,
              reason: 'no file it applies to',
            },
          ],
        },
        allowances: [
          {
            entry: 0,
            ruleId: 'guardrail/no-unapproved-exec',
            path: 'a.ts',
            line: 1,
            column: 1,
            reason: 'r',
            approvedBy: 'Ada',
            expires: '2027-01-31',
          },
        ],
        suppressed: [
          {
            ruleId: 'guardrail/x',
            severity: 'low',
            path: 'a.ts',
            line: 4,
            column: 1,
            message: 'm',
            reason: 'reviewed',
            fingerprint: 'f',
          },
        ],
        warnings: ['This commit changes the policy: guardrail.allow.json.'],
      }),
      'stylish',
    );
    expect(text).toMatchInlineSnapshot(`
      "Suppressed: guardrail/x in a.ts:4 (reviewed)

      Allowed: guardrail/no-unapproved-exec in a.ts:1, by Ada until 2027-01-31

      Note: This commit changes the policy: guardrail.allow.json.

      No findings
      1 of 2 staged files checked | code rules FAILED, secrets not needed | 1.3 s
      Not checked: b.ts could not be parsed: Unexpected token (line 3)
      The code stage could not be loaded: no such module.
      1 file could not be checked.
      Next: make what was not checked readable, or name it in \`ignore\` of
            guardrail.config.json, stage the fix and commit again. The strict profile
            accepts no gaps.
      "
    `);
  });

  it('says that nothing was staged', () => {
    const coverage = { ...result().coverage, candidates: 0, scanned: 0 };
    expect(formatResult(result({ coverage }), 'stylish')).toBe(
      'Nothing to check: nothing is staged | 1.3 s\n',
    );
    const deleted = result({ coverage: { ...coverage, deleted: 2 } });
    expect(formatResult(deleted, 'stylish')).toBe(
      'Nothing to check: 2 deletions staged, and no content | 1.3 s\n',
    );
  });

  it('escapes names, messages and reasons', () => {
    const evil = 'a\n\u001b[2J\u202E\u009b.ts';
    const text = formatResult(
      result({
        findings: [finding({ path: evil, message: evil })],
        warnings: [evil],
        coverage: { ...result().coverage, notScanned: [{ path: evil, reason: 'x', failed: true }] },
      }),
      'stylish',
    );
    expect(text).toContain(String.raw`a\n\x1b[2J\u202e\x9b.ts:2:1`);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('cuts frames to the terminal and keeps the caret', () => {
    const frame = [
      `> 1 | ${'x'.repeat(100)}eval(a)${'y'.repeat(40)}`,
      `    | ${' '.repeat(100)}^^^^^^^`,
    ].join('\n');
    const text = formatResult(result({ findings: [finding({ frame, message: 'm' })] }), 'stylish', {
      columns: 60,
    });
    const rows = text
      .split('\n')
      .filter((row) => row.includes(' | '))
      .slice(0, 2);
    expect(rows.every((row) => row.length <= 60)).toBe(true);
    expect(rows[1]?.indexOf('^')).toBe(rows[0]?.indexOf('eval'));
  });

  it('keeps the most severe of many findings, and says how many there are', () => {
    const low = Array.from({ length: 70 }, (_, at) =>
      finding({ severity: 'low', blocking: false, path: `f${at}.ts`, message: 'minor' }),
    );
    const text = formatResult(result({ findings: [...low, finding({ path: 'z.ts' })] }), 'stylish');
    expect(text).toMatch(/^\+70 LOW guardrail\/no-eval in 70 files: f0\.ts:2, .* and 5\d more$/ms);
    expect(text.match(/LOW/g)).toHaveLength(1);
    expect(text).toContain('HIGH guardrail/no-eval  z.ts:2:1');
    expect(text).toContain('1 high blocks this commit · 70 low');
  });

  it('colours only when asked', () => {
    const blocked = result({ findings: [finding()] });
    expect(formatResult(blocked, 'stylish', { color: true })).toContain('\u001b[');
    expect(formatResult(blocked, 'stylish')).not.toContain('\u001b[');
  });
});

describe('json', () => {
  it('is the result, with invisible characters escaped', () => {
    const value = result({ findings: [finding({ path: 'a\u202Eb\u0007é' })] });
    const text = formatResult(value, 'json');
    expect(JSON.parse(text)).toEqual(value);
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1/);
    expect(text).toContain(String.raw`a\u202eb\u0007é`);
  });
});

it('writes nothing that a runner takes for a command', () => {
  const evil = ['::error::a', ' ::set-output name=a::b', 'x##[add-mask]y', '##vso[task.x]y'];
  const value = result({
    findings: evil.map((path) => finding({ path, message: path })),
    warnings: evil,
  });
  for (const format of ['stylish', 'json'] as const) {
    expect(formatResult(value, format)).not.toMatch(/^\s*::|##(?:vso)?\[/m);
  }
  expect(JSON.parse(formatResult(value, 'json'))).toEqual(value);
});
