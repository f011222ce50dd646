import fs from 'node:fs';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GateResult } from '../../src/index.js';
import { expectNoSecret, paths, staged, summary, TOKEN } from '../gate/helpers.js';

const EVAL = 'export const run = (code) => eval(code);\n';
const CLEAN = 'export const add = (a, b) => a + b;\n';
const FILES = {
  'a.js': `/* eslint-disable-next-line guardrail/no-eval -- ${TOKEN} */\n${EVAL}`,
  'b.ts': CLEAN,
  'c.md': `token: ${TOKEN}\n`,
  'd.js': `eval('${TOKEN}');\n`,
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many files each stage knew already. */
function known({ coverage }: GateResult): (number | undefined)[] {
  return coverage.stages.map(({ cached }) => cached);
}

/** What must be the same whether it was known or not. */
function verdict({ findings, suppressed, allowances, outcome, coverage }: GateResult): unknown {
  const { candidates, scanned, notScanned } = coverage;
  return { findings, suppressed, allowances, outcome, candidates, scanned, notScanned };
}

function cacheOf(repo: TempRepo): string {
  return repo.path('.git/guardrail/results.cache');
}

describe('the second run', () => {
  it('says the same and looks at nothing again', async () => {
    using repo = tempRepo({ files: FILES });
    const first = await paths(repo);
    const second = await paths(repo);
    expect(first.findings).toHaveLength(5);
    expect(verdict(second)).toEqual(verdict(first));
    expect([known(first), known(second)]).toEqual([
      [undefined, undefined],
      [3, 4],
    ]);
    expect(second.coverage.stages).toMatchObject([{ files: 3 }, { files: 4 }]);
    expectNoSecret(fs.readFileSync(cacheOf(repo), 'utf8'));
  });

  it('looks at what was changed, renamed, or is asked for without a cache', async () => {
    using repo = tempRepo({ files: FILES });
    await paths(repo);
    repo.write('b.ts', EVAL);
    fs.renameSync(repo.path('d.js'), repo.path('e.js'));
    const second = await paths(repo);
    expect(summary(second)).toContain('guardrail/no-eval b.ts:1');
    expect(known(second)).toEqual([1, 2]);
    expect(known(await paths(repo, [], { cache: false }))).toEqual([undefined, undefined]);
    expect(known(await paths(repo, [], { profile: 'standard' }))).toEqual([undefined, undefined]);
  });

  it('knows a commit that was checked on disk, from another worktree too', async () => {
    using repo = tempRepo({ files: { 'a.js': EVAL } });
    // Messages name files from here.
    const folder = vi.spyOn(process, 'cwd').mockReturnValue(repo.root);
    await paths(repo);
    repo.git('worktree', 'add', '-q', 'other');
    folder.mockReturnValue(repo.path('other'));
    const other = await paths(repo, [], { cwd: repo.path('other') });
    expect(known(other)).toEqual([1, 1]);
    expect(summary(other)).toEqual(['guardrail/no-eval a.js:1']);
    folder.mockReturnValue(repo.root);
    repo.write('new.js', EVAL);
    repo.git('add', 'new.js');
    await paths(repo, ['new.js']);
    expect(known(await staged(repo))).toEqual([1, 1]);
  });

  it('tries again what could not be checked', async () => {
    using repo = tempRepo({ files: { 'a.js': CLEAN, 'broken.ts': 'const = ;\n' } });
    const results = [await paths(repo), await paths(repo)];
    expect(results.map(({ outcome }) => outcome)).toEqual(['incomplete', 'incomplete']);
    expect(results.map(known)).toEqual([
      [undefined, undefined],
      [1, 1],
    ]);
  });
});

describe('a cache that cannot be used', () => {
  it.for([
    ['is torn', (text: string) => text.slice(0, -5)],
    ['was edited', (text: string) => text.replace(/ \{.*$/m, ' c')],
    ['is of another version', (text: string) => text.replace('cache 1', 'cache 0')],
    ['is empty', () => ''],
  ] as const)('because it %s is built anew, with one line', async ([, damage]) => {
    using repo = tempRepo({ files: FILES });
    const first = await paths(repo);
    fs.writeFileSync(cacheOf(repo), damage(fs.readFileSync(cacheOf(repo), 'utf8')));
    const second = await paths(repo);
    expect(verdict(second)).toEqual(verdict(first));
    expect(known(second)).toEqual([undefined, undefined]);
    expect(second.warnings).toEqual(['The cache of results was damaged, so it was built anew.']);
    const third = await paths(repo);
    expect([third.warnings, known(third)]).toEqual([[], [3, 4]]);
  });

  it('because nothing can be written there does no harm', async () => {
    using repo = tempRepo({ files: { 'a.js': EVAL } });
    fs.writeFileSync(repo.path('.git/guardrail'), 'a file');
    expect(summary(await paths(repo))).toEqual(['guardrail/no-eval a.js:1']);
  });

  it('keeps what runs at the same time have found', async () => {
    using repo = tempRepo({ files: { 'a.js': EVAL, 'b.ts': CLEAN } });
    const names = [['a.js'], ['b.ts'], []];
    const results = await Promise.all(names.map(async (each) => paths(repo, each)));
    expect(results.map(({ findings }) => findings.length)).toEqual([1, 0, 1]);
    expect(known(await paths(repo))).toEqual([2, 2]);
    expect(fs.readdirSync(repo.path('.git/guardrail'))).toEqual(['results.cache']);
  });
});
