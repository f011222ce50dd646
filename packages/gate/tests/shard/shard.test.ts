import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it, vi } from 'vitest';
import { GateError, type GateResult, mergeResults } from '../../src/index.js';
import { allowList, inDays, paths, staged, TOKEN } from '../gate/helpers.js';

const EVAL = 'export const run = (code) => eval(code);\n';

/** Ten files with findings, one that is binary, one that is ignored, approvals that are used and not. */
function project(): TempRepo {
  const approval = { reason: 'A calculator evaluates.', approvedBy: 'Ada', expires: inDays(100) };
  const files = Array.from({ length: 10 }, (_, at) => [`src/f${at}.js`, EVAL]);
  return tempRepo({
    files: {
      ...Object.fromEntries(files),
      'secret.md': `${TOKEN}\n`,
      'scripts/a.js': EVAL,
      'scripts/b.js': EVAL,
      'image.bin': '\0',
      'vendor/x.js': EVAL,
      'guardrail.config.json': '{ "ignore": ["vendor/**"] }',
      'guardrail.allow.json': allowList(
        { rule: 'no-eval', files: ['scripts/**'], symbol: 'run', ...approval },
        { rule: 'no-eval', files: ['nowhere/**'], symbol: 'run', ...approval },
      ),
    },
  });
}

async function shards(repo: TempRepo, count: number): Promise<GateResult[]> {
  const results: GateResult[] = [];
  for (let index = 1; index <= count; index++) {
    results.push(await paths(repo, [], { shard: { index, count }, cache: false }));
  }
  return results;
}

/** Everything but the time it took. */
function lasting({ startedAt: _, durationMs: __, coverage, ...rest }: GateResult): unknown {
  const stages = coverage.stages.map((stage) => ({ ...stage, ms: 0 }));
  return { ...rest, coverage: { ...coverage, stages } };
}

describe('the results of all shards', () => {
  it.for([1, 2, 3, 20])('of %i are the result of one run', async (count) => {
    using repo = project();
    const whole = await paths(repo, [], { cache: false });
    const parts = await shards(repo, count);
    const candidates = parts.map(({ coverage }) => coverage.candidates);
    expect(candidates.reduce((sum, each) => sum + each)).toBe(whole.coverage.candidates);
    if (count < 4) expect(Math.min(...candidates)).toBeGreaterThan(0);
    expect(whole.findings.map(({ ruleId }) => ruleId)).toContain('guardrail/allowlist-unused');
    expect(lasting(mergeResults(parts.toReversed()))).toEqual(lasting(whole));
  });

  it('name the shard that is missing', async () => {
    using repo = tempRepo({ files: { 'a.js': 'export {};\n', 'b.js': 'export {};\n' } });
    const [first, , third] = await shards(repo, 3);
    const merged = mergeResults([third, first].filter((each) => each !== undefined));
    expect(merged).toMatchObject({ outcome: 'incomplete', exitCode: 3 });
    expect(merged.reasons).toContain('The result of shard 2 of 3 is missing.');
  });

  it('are incomplete when one of them is', async () => {
    using repo = tempRepo({ files: { 'a.js': 'export {};\n', 'broken.ts': 'const = ;\n' } });
    expect(mergeResults(await shards(repo, 2))).toMatchObject({
      outcome: 'incomplete',
      reasons: ['1 file could not be checked.'],
    });
  });
});

describe('what is refused', () => {
  const merge = (...results: (GateResult | undefined)[]) => {
    return () => mergeResults(results.filter((each) => each !== undefined));
  };

  it('are results that are no parts of one check', async () => {
    using repo = tempRepo({ files: { 'a.js': EVAL } });
    const [first, second] = await shards(repo, 2);
    const [third] = await shards(repo, 3);
    expect(merge()).toThrow('There are no results');
    expect(merge(await paths(repo), second)).toThrow('not that of a shard');
    expect(merge(first, first)).toThrow('Shard 1 of 2 is there twice');
    expect(merge(third, second)).toThrow(GateError);
    expect(merge(third, second)).toThrow('one of');
    repo.write('b.js', EVAL);
    const [, otherFiles] = await shards(repo, 2);
    expect(merge(first, otherFiles)).toThrow('another commit, other files');
    repo.write('guardrail.config.json', '{ "profile": "standard" }');
    const [, otherPolicy] = await shards(repo, 2);
    expect(merge(first, otherPolicy)).toThrow('with another policy');
  });

  it.for([
    [{ index: 0, count: 2 }, 'There is no shard 0 of 2'],
    [{ index: 3, count: 2 }, 'There is no shard 3 of 2'],
    [{ index: 1, count: 0 }, 'does not exist'],
    [{ index: 1.5, count: 2 }, 'does not exist'],
  ] as const)('is the shard %o', async ([shard, message]) => {
    using repo = tempRepo();
    await expect(paths(repo, [], { shard })).rejects.toThrow(message);
  });

  it('is a part of a commit', async () => {
    using repo = tempRepo();
    const act = staged(repo, { shard: { index: 1, count: 2 } });
    await expect(act).rejects.toThrow('Only a check of paths');
  });
});

vi.setConfig({ testTimeout: 60_000 });
