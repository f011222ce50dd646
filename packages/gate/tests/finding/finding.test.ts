import { policyFrom } from '@magi-guardrail/eslint-config/policy';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/finding/findings-of.js';
import { identifyBy } from '../../src/finding/fingerprint.js';
import type { Issue } from '../../src/finding/issue.js';
import { SourceView } from '../../src/finding/source-view.js';
import type { Severity } from '../../src/result/model.js';
import { commentJudge } from '../../src/suppressions/judge-comment.js';
import { onePerSecret } from '../../src/stages/secrets/one-per-secret.js';

const text = 'const a = 1;\n\teval(code);\nconst key = "planted-secret";\n';
const secretAt = text.indexOf('planted');
const view = new SourceView(text, [[secretAt, secretAt + 'planted-secret'.length]]);

function issue(over: Partial<Issue> = {}, severity: Severity = 'high'): Issue {
  return {
    ruleId: 'guardrail/no-eval',
    about: { severity, cwe: [95] },
    line: 2,
    column: 2,
    endColumn: 12,
    endLine: 2,
    message: 'Because.',
    ...over,
  };
}

function decide(issues: Issue[], at: SourceView = view) {
  const { findings, suppressed } = findingsOf({
    path: 'a.ts',
    issues,
    view: at,
    blocks: (it) => it === 'high',
    identify: identifyBy('salt', 'salt'),
    judge: commentJudge({
      policy: policyFrom(undefined, {}),
      profile: 'standard',
      today: '2026-12-01',
    }),
  });
  return {
    findings: findings.map(({ finding }) => finding),
    suppressed: suppressed.map(({ finding }) => finding),
  };
}

describe('a code frame', () => {
  it('has three lines and a caret, tabs or not', () => {
    expect(view.frame(issue())).toBe(
      [
        '  1 | const a = 1;',
        '> 2 |   eval(code);',
        '    |   ^^^^^^^^^^',
        '  3 | const key = "**************";',
      ].join('\n'),
    );
  });

  it('keeps the first line, the last line and a place beyond the end', () => {
    expect(view.frame(issue({ line: 1, column: 99, endLine: 1, endColumn: 99 }))).toMatch(/\^$/m);
    expect(new SourceView('', []).frame(issue({ line: 1, column: 1 }))).toBe('> 1 |\n    | ^');
  });

  it('underlines only the first line of a region', () => {
    const frame = view.frame(issue({ line: 1, column: 7, endLine: 3, endColumn: 2 }));
    expect(frame?.split('\n')[1]).toBe('    |       ^^^^^^');
  });

  it('stays narrow when the line is long', () => {
    const long = new SourceView(`${'x();'.repeat(10_000)}eval(a)`, []);
    const frame =
      long.frame(issue({ line: 1, column: 40_001, endLine: 1, endColumn: 40_008 })) ?? '';
    expect(frame).toContain('eval(a)');
    expect(Math.max(...frame.split('\n').map((row) => row.length))).toBeLessThan(180);
  });

  it('shows no control characters', () => {
    const evil = new SourceView('a\u001b[31m\u202Eb', []);
    expect(evil.frame(issue({ line: 1, column: 1 }))).toMatch(/^> 1 \| a\uFFFD\[31m\uFFFDb/);
  });

  it('masks a secret of several lines', () => {
    const key = new SourceView('a\nBEGIN\nxyz\nEND\nb', [[2, 15]]);
    expect(key.frame(issue({ line: 3, column: 1 }))).not.toMatch(/BEGIN|xyz|END/);
  });

  it('is not shown when no one looked for secrets', () => {
    const [finding] = decide(
      [issue({ message: 'Quotes `planted-secret`.' })],
      new SourceView(text, undefined),
    ).findings;
    expect(finding).not.toHaveProperty('frame');
    expect(finding?.message).toBe('Quotes ….');
  });
});

describe('a fingerprint', () => {
  const fingerprints = (source: string, ...lines: number[]) =>
    decide(
      lines.map((line) => issue({ line, column: 1 })),
      new SourceView(source, []),
    ).findings.map(({ fingerprint }) => fingerprint);

  it('survives moved and indented lines', () => {
    expect(fingerprints('eval(a)', 1)).toEqual(fingerprints('\n\n    eval(a)\n', 3));
  });

  it('differs for equal lines and for other code', () => {
    const [first, second] = fingerprints('eval(a)\neval(a)', 1, 2);
    expect(first).not.toBe(second);
    expect(fingerprints('eval(b)', 1)).not.toEqual([first]);
  });

  it('says nothing about a secret', () => {
    const of = (secret: string) =>
      decide(
        [issue({ line: 1, column: 1 })],
        new SourceView(`k = ${secret}`, [[4, 4 + secret.length]]),
      ).findings[0]?.fingerprint;
    expect(of('first-secret')).toBe(of('other-secret'));
  });
});

describe('an identity', () => {
  const of = (source: string, secret?: [number, number], salt = 'salt', ruleId = 'a') =>
    identifyBy(salt, salt)(
      issue({ ruleId, line: 1, column: 1, ...(secret && { secret }) }),
      new SourceView(source, secret ? [secret] : []),
    ).identity;

  it('tells secrets apart that look alike when masked, wherever they stand', () => {
    expect(of('k = first-secret', [4, 16])).not.toBe(of('k = other-secret', [4, 16]));
    expect(of('k = first-secret', [4, 16])).toBe(of('key: "first-secret"', [6, 18]));
  });

  it('depends on rule and salt', () => {
    expect(of('eval(a)')).toBe(of('  eval(a) '));
    expect(of('eval(a)')).not.toBe(of('eval(a)', undefined, 'pepper'));
    expect(of('eval(a)')).not.toBe(of('eval(a)', undefined, 'salt', 'b'));
  });
});

describe('a comment that switches a finding off', () => {
  const silencer = { line: 7, reason: 'reviewed by us' };

  it('does not work for high findings, and is named', () => {
    expect(decide([issue({ silencer })])).toMatchObject({
      suppressed: [],
      findings: [
        {
          blocking: true,
          suppressionAttempt:
            'The comment on line 7 does not switch this off: high findings are only allowed in guardrail.allow.json.',
        },
      ],
    });
  });

  it('works for medium and low findings with a reason', () => {
    expect(decide([issue({ silencer }, 'medium')])).toMatchObject({
      findings: [],
      suppressed: [{ reason: 'reviewed by us', severity: 'medium' }],
    });
  });

  it.each([undefined, '', '  '])('does not work with the reason %j', (reason) => {
    const { findings } = decide([issue({ silencer: { line: undefined, reason } }, 'low')]);
    expect(findings[0]?.suppressionAttempt).toBe(
      'A comment does not switch this off: it gives no reason after `--`.',
    );
  });
});

describe('one finding per secret', () => {
  const match = (severity: Severity, start: number, end: number) => ({
    range: [start, end] as const,
    about: { severity },
  });

  it('prefers the severe, then the long one', () => {
    expect(
      onePerSecret([match('low', 0, 50), match('high', 10, 20), match('high', 12, 30)]),
    ).toEqual([match('high', 12, 30)]);
  });

  it('keeps neighbours', () => {
    expect(onePerSecret([match('high', 0, 5), match('high', 5, 9)])).toHaveLength(2);
  });
});

it('shows no line that a runner takes for a command', () => {
  const code = ['// ', '#'.repeat(2), '[add-mask]x\neval(a);\n'].join('');
  const { findings } = decide([issue({ line: 2, column: 1 })], new SourceView(code, []));
  expect(findings[0]?.frame).toContain('eval(a)');
  expect(findings[0]?.frame).not.toMatch(/##\[/);
});
