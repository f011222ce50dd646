import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { LintPool } from '../../src/stages/code/lint-pool.js';
import { readPolicy } from '../../src/policy/read-policy.js';

const DANGEROUS = 'export const run = (code) => eval(code);\n';

function poolOf(root: string, size: { alone?: number; workers?: number }): LintPool {
  const policy = readPolicy(root);
  return new LintPool({ cwd: root, root, policy, profile: 'strict', nativeParser: true }, size);
}

/** Asks until a worker is there to answer. */
async function ask(pool: LintPool, request: Parameters<LintPool['lint']>[0]) {
  for (;;) {
    const checked = await pool.lint(request);
    if (checked !== undefined) return checked;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('workers that lint', () => {
  it('find what the rules find', { timeout: 60_000 }, async () => {
    using repo = tempRepo({ files: { 'package.json': '{}' } });
    const pool = poolOf(repo.root, { alone: 0, workers: 2 });
    try {
      const files = ['a.js', 'b.ts', 'c.mjs', 'd.js', 'e.js'].map((name) => repo.path(name));
      const all = await Promise.all(files.map((file) => ask(pool, { text: DANGEROUS, file })));
      for (const { issues } of all)
        expect(issues).toMatchObject([{ ruleId: 'guardrail/no-eval', line: 1, column: 35 }]);
      expect(await ask(pool, { text: 'const = ;\n', file: repo.path('a.js') })).toMatchObject({
        skipped: { failed: true },
      });
    } finally {
      await pool.close();
    }
  });

  it('are not started for a few files, nor where there is one processor', async () => {
    using repo = tempRepo({ files: { 'package.json': '{}' } });
    const request = { text: DANGEROUS, file: repo.path('a.js') };
    const few = poolOf(repo.root, { alone: 2, workers: 1 });
    const none = poolOf(repo.root, { alone: 0, workers: 0 });
    expect([await few.lint(request), await few.lint(request)]).toEqual([undefined, undefined]);
    expect(await none.lint(request)).toBeUndefined();
    await Promise.all([few.close(), none.close()]);
  });

  it('leave a text to the thread that asks when they cannot check it', async () => {
    using repo = tempRepo({ files: { 'package.json': '{}' } });
    const policy = { ...readPolicy(repo.root), ignore: [(() => 'no text') as unknown as string] };
    const options = {
      cwd: repo.root,
      root: repo.root,
      policy,
      profile: 'strict',
      nativeParser: true,
    };
    const pool = new LintPool(options as ConstructorParameters<typeof LintPool>[0], {
      alone: 0,
      workers: 1,
    });
    expect(await pool.lint({ text: DANGEROUS, file: repo.path('a.js') })).toBeUndefined();
    await pool.close();
  });

  it('that die leave no text unanswered', { timeout: 60_000 }, async () => {
    using repo = tempRepo({ files: { 'package.json': '{}' } });
    const pool = poolOf(repo.root, { alone: 0, workers: 1 });
    const request = { text: DANGEROUS, file: repo.path('a.js') };
    await ask(pool, request);
    const pending = pool.lint({ text: DANGEROUS.repeat(2000), file: repo.path('b.js') });
    await Promise.all([pool.close(), expect(pending).rejects.toThrow('a worker ended')]);
    expect(await pool.lint(request)).toBeUndefined();
  });
});
