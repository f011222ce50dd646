import { describe, expect, it } from 'vitest';
import { policyFrom } from '@magi-guardrail/eslint-config/policy';
import { commentJudge } from '../src/suppressions/judge-comment.js';
import { readReason } from '@magi-guardrail/eslint-config/policy';

describe('a reason', () => {
  it.each([
    ['Sorted by hand', { reason: 'Sorted by hand' }],
    ['Sorted (by hand)', { reason: 'Sorted (by hand)' }],
    ['f(a, b)', { reason: 'f(a, b)' }],
    ['Why (expires 2027-01-31)', { reason: 'Why', expires: '2027-01-31' }],
    ['Why (Expires: 2027-01-31).', { reason: 'Why', expires: '2027-01-31' }],
    ['Why (SEC-12)', { reason: 'Why', ticket: 'SEC-12' }],
    ['Why (#7, expires 2027-01-31)', { reason: 'Why', expires: '2027-01-31', ticket: '#7' }],
    [
      'Two\n * lines (expires 2027-01-31,\n https://a.example/1)',
      { reason: 'Two\n * lines', expires: '2027-01-31', ticket: 'https://a.example/1' },
    ],
    ['(expires 2027-01-31)', { reason: '', expires: '2027-01-31' }],
    ['Why (expires 2027-02-30)', { reason: 'Why', mistake: '`2027-02-30` is no date' }],
    ['Why (expires soon)', { reason: 'Why', mistake: '`soon` is no date' }],
    [
      'Why (expires 2027-01-31, later)',
      { reason: 'Why', mistake: 'its parentheses may hold one date and tickets only' },
    ],
    [
      'Why (expires 2027-01-31, expires 2028-01-31)',
      { reason: 'Why', mistake: 'its parentheses may hold one date and tickets only' },
    ],
    ['', { reason: '' }],
  ])('%j', (text, expected) => {
    expect(readReason(text)).toEqual(expected);
  });

  it('stays fast on a text full of parentheses', () => {
    expect(readReason('('.repeat(100_000)).reason).toHaveLength(100_000);
  });
});

describe('a comment', () => {
  const policy = policyFrom(undefined, {});
  const judge = (profile: 'strict' | 'standard') =>
    commentJudge({ policy, profile, today: '2026-12-01' });

  it.each([
    ['Sorted by hand', 'standard', 'medium'],
    ['Sorted by hand', 'strict', 'low'],
    ['Sorted by hand (expires 2026-12-01)', 'strict', 'medium'],
    ['Sorted by hand (expires 2027-03-01, SEC-1)', 'strict', 'medium'],
    ['Sorted by hand (expires 2027-12-01)', 'strict', 'low'],
  ] as const)('%j switches off under %s what is %s', (reason, profile, severity) => {
    const verdict = judge(profile)(severity, { line: 3, reason });
    expect(verdict).toMatchObject({ kind: 'suppressed', reason: 'Sorted by hand' });
  });

  it.each([
    ['Sorted by hand (expires 2027-01-31)', 'high', 'high findings are only allowed in guardrail'],
    [undefined, 'low', 'it gives no reason after `--`.'],
    ['  ', 'low', 'it gives no reason after `--`.'],
    ['because', 'low', 'its reason must be a sentence of at least 10 characters.'],
    ['Sorted by hand', 'medium', 'it does not say until when. Write the last day behind'],
    ['Sorted by hand (SEC-1)', 'medium', '`(expires 2027-03-01)` or earlier.'],
    ['Sorted by hand (expires never)', 'low', '`never` is no date, for example `(expires 2027-12'],
    ['Sorted by hand (expires 2026-11-30)', 'medium', 'it expired on 2026-11-30.'],
    ['Sorted by hand (expires 2027-03-02)', 'medium', '`maxSuppressionDays.medium` (90) permits.'],
    ['Sorted by hand (expires 2028-03-02)', 'low', '`maxSuppressionDays.low` (365) permits.'],
  ] as const)('%j does not switch off what is %s', (reason, severity, why) => {
    const verdict = judge('strict')(severity, { line: 3, reason });
    expect(verdict).toMatchObject({ kind: 'refused', why: expect.stringContaining(why) });
    expect(verdict).toMatchObject({ why: expect.stringMatching(/^The comment on line 3 .*\.$/) });
  });

  it('that names no rule switches nothing off', () => {
    const silencer = { line: 1, reason: 'A generated file.', namesNothing: true };
    expect(judge('standard')('low', silencer)).toEqual({
      kind: 'refused',
      why: 'The comment on line 1 does not switch this off: it names no rule, so it would switch off all of them.',
    });
  });
});
