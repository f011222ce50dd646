import { describe, expect, it } from 'vitest';
import { isAbout } from '../src/detection/relevant-rules.ts';
import { isTrueUse, tally, verdict, type Hit } from '../src/detection/score.ts';
import type { Vulnerability } from '../src/detection/vulnerabilities.ts';
import type { Peer } from '../src/peers.ts';

const published: Vulnerability = {
  name: 'some-package',
  vulnerable: '1.0.0',
  fixed: '1.0.1',
  weakness: 'command-injection',
  file: 'lib/index.js',
  line: 40,
  advisory: null,
};
const rule = 'guardrail/no-unapproved-exec';
const peer: Peer = { name: 'ours', plugins: {}, rules: { [rule]: 'error' } };
const hit = (line: number, changes: Partial<Hit> = {}): Hit => ({
  file: 'lib/index.js',
  line,
  rule,
  ...changes,
});

describe('verdict', () => {
  it.each([38, 39, 40, 41, 42])('counts a report at line %i as one at line 40', (line) => {
    expect(verdict(peer, published, [hit(line)]).foundAtSink).toBe(true);
  });

  it.each([37, 43])('does not count a report at line %i', (line) => {
    expect(verdict(peer, published, [hit(line)])).toMatchObject({ foundAtSink: false, before: 1 });
  });

  it('does not count the same line of another file', () => {
    expect(verdict(peer, published, [hit(40, { file: 'index.js' })]).foundAtSink).toBe(false);
  });

  it('does not count a rule about something else, nor one the peer has not switched on', () => {
    const others = ['guardrail/no-eval', 'security/detect-child-process'];
    const hits = others.map((name) => hit(40, { rule: name }));
    expect(verdict(peer, published, hits)).toMatchObject({ foundAtSink: false, before: 0 });
  });

  it('has no opinion on a place no source states', () => {
    const unplaced = { ...published, file: null, line: null };
    expect(verdict(peer, unplaced, [hit(40)]).foundAtSink).toBeUndefined();
  });

  it('counts the reports on the repaired version', () => {
    expect(verdict(peer, published, [hit(40), hit(60)], [hit(61)])).toMatchObject({
      before: 2,
      after: 1,
    });
  });
});

describe('tally', () => {
  it('counts a pair only when the version before was reported', () => {
    const sums = tally([
      { foundAtSink: true, before: 2, after: 0 },
      { foundAtSink: true, before: 2, after: 1 },
      { foundAtSink: false, before: 1, after: 1 },
      { foundAtSink: false, before: 0, after: 0 },
      { foundAtSink: undefined, before: 3, after: undefined },
    ]);
    expect(sums).toEqual({ sinks: 4, found: 2, pairs: 3, fewerAfter: 2, silentAfter: 1 });
  });
});

describe('relevance', () => {
  it('takes what our rules are about from their CWE', () => {
    expect(isAbout('guardrail/no-eval', 'code-eval')).toBe(true);
    expect(isAbout('guardrail/no-eval', 'command-injection')).toBe(false);
    expect(isAbout('guardrail/no-such-rule', 'code-eval')).toBe(false);
  });

  it('knows the rules of the others by name', () => {
    expect(isAbout('sonarjs/os-command', 'command-injection')).toBe(true);
    expect(isAbout('sonarjs/os-command', 'code-eval')).toBe(false);
  });
});

describe('isTrueUse', () => {
  const uses = [{ rule: 'no-eval', file: 'lib/index.js', what: 'compiles templates' }];

  it('knows the rule in the file', () => {
    expect(isTrueUse(hit(3, { rule: 'guardrail/no-eval' }), uses)).toBe(true);
  });

  it.each([
    { rule: 'guardrail/no-eval-workaround' },
    { rule: 'guardrail/no-eval', file: 'lib/a.js' },
  ])('does not know %o', (changes) => {
    expect(isTrueUse(hit(3, changes), uses)).toBe(false);
  });
});
