import fs from 'node:fs';
import path from 'node:path';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../src/report/create-report.js';
import { staged } from '../gate/helpers.js';
import { at, closed, finding, NOW, opened, reportOf, scan, temporary, write } from './sample.js';

describe('the report of a trail', () => {
  it('counts runs, files and times', async () => {
    const report = await reportOf([
      at('11-18 09:00', scan({ durationMs: 100 })),
      at('11-18 10:00', scan({ outcome: 'blocked', durationMs: 300 })),
      at('11-20 09:00', scan({ outcome: 'incomplete', durationMs: 5000 })),
      at('11-20 10:00', scan({ target: 'paths', durationMs: 60_000 })),
    ]);
    expect(report.runs).toMatchObject({ total: 4, passed: 2, blocked: 1, incomplete: 1 });
    expect(report.runs.passRate).toBe(0.5);
    expect(report.latency).toMatchObject({ count: 3, p50: 300, p95: 5000 });
    expect(report.latency.stages).toEqual({ code: { count: 3, p50: 80, p95: 80 } });
    expect(report.coverage).toMatchObject([
      { target: 'staged', candidates: 4, scanned: 3 },
      { target: 'paths', notScanned: 1 },
    ]);
    expect(report.timeline.unit).toBe('day');
    expect(report.timeline.buckets).toMatchObject([
      { start: '2026-11-18', total: 2, latency: { p50: 100, p95: 300 } },
      { start: '2026-11-19', total: 0, latency: { count: 0 } },
      { start: '2026-11-20', total: 2 },
    ]);
    expect(report).toMatchObject({
      since: '2026-11-18T09:00:00.000Z',
      until: '2026-11-20T10:00:00.000Z',
    });
  });

  it('tells what is open, what was closed, and how long that took', async () => {
    const low = finding(2, { severity: 'low', rule: 'guardrail/no-other' });
    const report = await reportOf([
      at('11-18 09:00', opened(finding(1))),
      at('11-18 10:00', opened(low)),
      at('11-18 11:00', opened(finding(3))),
      at('11-19 09:00', closed(finding(1), '11-18 09:00')),
      at('11-20 09:00', closed(low, '11-18 10:00', 'suppressed', 'false-positive')),
    ]);
    expect(report.timeToFix).toMatchObject({
      high: { count: 1, meanHours: 24, medianHours: 24 },
      low: { count: 0 },
      all: { count: 1 },
    });
    expect(report.openNow).toEqual({ high: 1, medium: 0, low: 0 });
    expect(report.open).toMatchObject([
      { path: 'src/file-3.js', opened: '2026-11-18T11:00:00.000Z' },
    ]);
    expect(report.closed).toMatchObject([{ as: 'suppressed' }, { as: 'fixed' }]);
    expect(report.timeline.buckets.map(({ open }) => [open.high, open.low])).toEqual([
      [2, 1],
      [1, 1],
      [1, 0],
    ]);
    expect(report.falsePositives).toEqual({ count: 1, of: 2, rate: 0.5 });
    expect(report.rules).toMatchObject([
      { rule: 'guardrail/no-eval', open: 1, opened: 2, closed: 1, falsePositives: 0 },
      { rule: 'guardrail/no-other', open: 0, closed: 1, falsePositiveRate: 1, isNoisy: false },
    ]);
    expect(report.files[0]).toEqual({ path: 'src/file-3.js', open: 1, opened: 1 });
  });

  it('marks a rule as noisy when more than a fifth of thirty are false alarms', async () => {
    const ends = Array.from({ length: 30 }, (_, id) => {
      const isFalse = id < 7;
      const kind = isFalse ? 'false-positive' : undefined;
      return at(
        '11-19 09:00',
        closed(finding(id), '11-18 09:00', isFalse ? 'suppressed' : 'fixed', kind),
      );
    });
    expect((await reportOf(ends)).rules).toMatchObject([{ closed: 30, isNoisy: true }]);
    expect((await reportOf(ends.slice(1))).rules).toMatchObject([{ closed: 29, isNoisy: false }]);
  });

  it('counts what was suppressed before it was ever open, and nothing twice', async () => {
    const place = finding(1);
    const suppressed = { event: 'suppression.seen', ...place, kind: 'false-positive' } as const;
    const early = await reportOf([at('11-19 09:00', suppressed), at('11-20 09:00', suppressed)]);
    expect(early.falsePositives).toEqual({ count: 1, of: 1, rate: 1 });
    const end = closed(place, '11-18 09:00', 'suppressed', 'false-positive');
    const late = await reportOf([
      at('11-18 09:00', opened(place)),
      at('11-18 09:00', opened(place)),
      at('11-19 09:00', end),
      at('11-19 09:00', suppressed),
      at('11-19 10:00', end),
    ]);
    expect(late.falsePositives).toEqual({ count: 1, of: 1, rate: 1 });
    expect(late.rules).toMatchObject([{ opened: 1, closed: 1 }]);
  });

  it('says how old an exception is and when it ends', async () => {
    const allowance = { event: 'allowance.seen', rule: 'guardrail/no-eval', line: 3 } as const;
    const report = await reportOf([
      at('11-01 12:00', { ...allowance, path: 'a.js', expires: '2026-11-20' }),
      at('11-11 12:00', { ...allowance, path: 'b.js', expires: '2026-11-21' }),
      at('11-11 12:00', { event: 'suppression.seen', ...finding(1) }),
      at('11-11 12:00', { ...allowance, path: 'c.js', expires: '2027-11-21' }),
      at('11-12 12:00', {
        ...allowance,
        event: 'allowance.gone',
        path: 'c.js',
        expires: '2027-11-21',
      }),
    ]);
    expect(report.exceptions).toMatchObject([
      { type: 'allowance', path: 'a.js', ageDays: 20, daysLeft: -1 },
      { type: 'allowance', path: 'b.js', ageDays: 10, daysLeft: 0 },
      { type: 'suppression', ageDays: 10 },
    ]);
  });

  it('lists bypasses, attempts and changes of the policy, the latest first', async () => {
    const policy = { hash: 'b', keys: {} };
    const where = { commit: 'abc', tree: null, branch: null, environment: 'local' } as const;
    const report = await reportOf([
      at('11-18 09:00', { event: 'policy.changed', before: null, changes: [], policy }),
      at('11-18 10:00', { event: 'bypass', how: 'no-verify', ...where, tools: {} }),
      at('11-18 11:00', {
        event: 'bypass',
        how: 'husky-off',
        hook: 'pre-push',
        ...where,
        tools: {},
      }),
      at('11-18 12:00', { event: 'suppression.attempt', ...finding(1) }),
      at('11-18 13:00', {
        event: 'policy.changed',
        before: 'a',
        changes: [{ key: 'ignore' }],
        policy,
      }),
    ]);
    expect(report.bypasses).toMatchObject([
      { how: 'husky-off', hook: 'pre-push' },
      { how: 'no-verify' },
    ]);
    expect(report.attempts).toMatchObject([{ path: 'src/file-1.js' }]);
    expect(report.policyChanges).toMatchObject([{ changes: [{ key: 'ignore' }] }]);
    expect(report.timeline.buckets).toMatchObject([{ bypasses: 2 }]);
  });

  it('counts from a day on, and still knows what was open before', async () => {
    const lines = [
      at('11-01 09:00', scan()),
      at('11-01 09:00', opened(finding(1))),
      at('11-01 09:00', opened(finding(2))),
      at('11-20 09:00', scan({ outcome: 'blocked' })),
      at('11-20 09:00', closed(finding(1), '11-01 09:00')),
    ];
    const report = await reportOf(lines, '2026-11-20');
    expect(report.runs).toMatchObject({ total: 1, blocked: 1 });
    expect(report.openNow.high).toBe(1);
    expect(report.timeToFix.high).toMatchObject({ count: 1, meanHours: 456 });
    expect(report.timeline.buckets).toHaveLength(1);
    expect(report.since).toBe('2026-11-20T00:00:00.000Z');
  });

  it('puts days together when they are many', async () => {
    const units = async (...days: string[]) => {
      const { timeline } = await reportOf(days.map((day) => at(`${day} 09:00`, scan())));
      return [timeline.unit, timeline.buckets.length, timeline.buckets[0]?.start];
    };
    expect(await units('10-01', '11-20')).toEqual(['day', 51, '2026-10-01']);
    expect(await units('01-01', '11-20')).toEqual(['week', 47, '2025-12-29']);
    const old = at('11-20 09:00', scan());
    const report = await reportOf([{ ...old, time: '1999-11-20T09:00:00.000Z' }, old]);
    expect(report.timeline).toMatchObject({ unit: 'month' });
    expect(report.timeline.buckets).toHaveLength(60);
  });

  it('leaves out damaged lines, those of a newer version and those of the future, and says so', async () => {
    const report = await reportOf([
      '{"schemaVersion":1,"time":"2026-11-18T',
      JSON.stringify({ ...at('11-18 09:00', scan()), schemaVersion: 2 }),
      JSON.stringify({ ...at('11-18 09:00', scan()), event: 'lunch' }),
      { ...at('11-18 09:00', scan()), time: '9999-01-01T00:00:00.000Z' },
      at('11-18 09:00', scan()),
    ]);
    expect(report.trail).toEqual({ files: 1, lines: 5, damaged: 2, unknown: 2 });
    expect(report.runs.total).toBe(1);
  });

  it('is empty for a trail without lines, and for none', async () => {
    using repo = tempRepo({ files: { 'a.md': '' } });
    const { root: cwd, env } = repo;
    for (const report of [await reportOf([]), await createReport({ cwd, env, now: NOW })]) {
      expect(report.runs).toMatchObject({ total: 0 });
      expect(report.runs).not.toHaveProperty('passRate');
      expect(report.timeline.buckets).toEqual([]);
      expect(report.trail.lines).toBe(0);
    }
  });

  it('reads the files that were put aside, and several trails in the order of time', async () => {
    using place = temporary();
    const file = (name: string) => path.join(place.folder, name);
    write(file('a/audit-2026-11-18T12-00-00-000Z.jsonl'), [at('11-18 09:00', opened(finding(1)))]);
    write(file('a/audit.jsonl'), [at('11-20 09:00', closed(finding(1), '11-18 09:00'))]);
    write(file('b/.guardrail/audit.jsonl'), [at('11-19 09:00', opened(finding(1)))]);
    const one = await createReport({ cwd: place.folder, trails: ['a'], now: NOW });
    expect(one).toMatchObject({ openNow: { high: 0 }, trail: { files: 2, lines: 2 } });
    expect(one.timeToFix.high.meanHours).toBe(48);
    const both = await createReport({ cwd: place.folder, trails: ['a', 'b'], now: NOW });
    // The other machine has not yet seen that it is mended.
    expect(both).toMatchObject({ openNow: { high: 1 }, rules: [{ opened: 1, closed: 1 }] });
  });

  it.each([
    [{ trails: ['nowhere.jsonl'] }, /no audit trail .*nowhere\.jsonl/],
    [{ trails: ['.'] }, /no audit trail/],
    [{ since: 'yesterday' }, /since: "yesterday" is no date/],
    [{ since: '2026-02-30' }, /is no date/],
    [{ since: '12' }, /is no date/],
  ])('says what is wrong with %j', async (options, message) => {
    using place = temporary();
    fs.writeFileSync(path.join(place.folder, 'x'), '');
    const given = { cwd: place.folder, trails: ['x'], ...options };
    await expect(createReport(given)).rejects.toThrow(message);
  });

  it('says what real runs did', async () => {
    using repo = tempRepo({ files: { 'a.js': '' } });
    repo.stage('a.js', 'eval(a);\n');
    await staged(repo, { audit: true });
    repo.stage('a.js', 'export {};\n');
    await staged(repo, { audit: true });
    const report = await createReport({ cwd: repo.root, env: repo.env });
    expect(report).toMatchObject({
      runs: { total: 2, passed: 1, blocked: 1 },
      closed: [{ rule: 'guardrail/no-eval', path: 'a.js', as: 'fixed' }],
      timeToFix: { high: { count: 1 } },
      trail: { damaged: 0, unknown: 0 },
    });
  });
});
