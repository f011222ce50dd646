import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dangerous, fakeToken, repaired, ruleOf } from './code.ts';
import { makeProject, type Project, type ProjectOptions } from './project.ts';

/** The life of a project: set up, blocked, repaired, set up again. The tests build on each other. */
export function tellStory(options: ProjectOptions): void {
  const title = `${options.manager}, ESLint ${options.eslint}, ${options.type}`;
  describe(title, () => {
    let project: Project;
    let dispose: () => Promise<void>;
    let start: string;

    beforeAll(async () => {
      ({ project, dispose } = await makeProject(options));
    });
    afterAll(() => dispose());

    test('init sets the project up, and its result can be committed', async () => {
      // What uninstall has to give back at the end.
      expect((await project.commit('Start')).exitCode).toBe(0);
      start = (await project.git('rev-parse', 'HEAD')).stdout.trim();
      const init = await project.guardrail('init', '--yes', '--no-install');
      expect(init.output).toContain('eslint.config');
      expect(init.exitCode).toBe(0);
      const commit = await project.commit('Add guardrails');
      expect(commit.output).not.toMatch(/not found|Error:/);
      expect(commit.exitCode).toBe(0);
    });

    test('a second init changes nothing', async () => {
      const again = await project.guardrail('init', '--yes', '--no-install');
      expect(again.exitCode).toBe(0);
      expect(await project.status()).toBe('');
    });

    test.each(Object.keys(dangerous) as (keyof typeof dangerous)[])(
      'a commit with %s is blocked, named, and passes when repaired',
      async (kind) => {
        const file = `src/${kind}.mjs`;
        await project.write({ [file]: dangerous[kind] });
        const head = (await project.git('rev-parse', 'HEAD')).stdout;
        const blocked = await project.commit('Add code');
        expect(blocked.exitCode).not.toBe(0);
        expect((await project.git('rev-parse', 'HEAD')).stdout).toBe(head);
        expect(blocked.output).toContain(ruleOf[kind]);
        expect(blocked.output).toContain(file);
        expect(blocked.output).toMatch(/CWE-\d+/);

        await project.write({ [file]: repaired[kind] });
        const passed = await project.commit('Add repaired code');
        expect(passed.output).not.toContain(ruleOf[kind]);
        expect(passed.exitCode).toBe(0);
        expect(await project.status()).toBe('');
      },
    );

    test('a committed token is blocked and never printed', async () => {
      const token = fakeToken();
      await project.write({ 'notes.md': `deploy with ${token}\n` });
      const blocked = await project.commit('Add notes');
      expect(blocked.exitCode).not.toBe(0);
      expect(blocked.output).toContain('notes.md');
      expect(blocked.output).not.toContain(token);
      await project.write({ 'notes.md': 'deploy with the token from the vault\n' });
      expect((await project.commit('Add notes')).exitCode).toBe(0);
    });

    test('what is staged decides, and unstaged work survives', async () => {
      await project.write({ 'src/half.mjs': dangerous.evaluation });
      await project.git('add', 'src/half.mjs');
      await project.write({ 'src/half.mjs': repaired.evaluation });
      const blocked = await project.git('commit', '--message', 'Add half');
      expect(blocked.exitCode).not.toBe(0);
      const kept = await readFile(path.join(project.folder, 'src/half.mjs'), 'utf8');
      expect(kept).toBe(repaired.evaluation);
      expect((await project.commit('Add half')).exitCode).toBe(0);
    });

    test('an inline comment does not switch a high finding off', async () => {
      await project.write({
        'src/quiet.mjs': `/* eslint-disable */\n${dangerous.evaluation}`,
      });
      const blocked = await project.commit('Add quiet');
      expect(blocked.exitCode).not.toBe(0);
      expect(blocked.output).toMatch(/comment on line 1 does not switch this off/);
      await project.git('rm', '--quiet', '--force', 'src/quiet.mjs');
    });

    test('ESLint alone, as an editor runs it, reports the same', async () => {
      await project.write({ 'src/editor.mjs': dangerous.exec, 'src/typed.ts': dangerous.sql });
      const eslint = path.join(project.folder, 'node_modules', 'eslint', 'bin', 'eslint.js');
      const lint = await project.run(process.execPath, eslint, 'src');
      expect(lint.output).toContain(ruleOf.exec);
      expect(lint.output).toContain(ruleOf.sql);
      expect(lint.exitCode).toBe(1);
      const check = await project.guardrail('check', '--format', 'json', '--no-audit');
      const rules = JSON.parse(check.stdout).findings.map(
        (finding: { ruleId: string }) => finding.ruleId,
      );
      expect(rules.sort()).toEqual([ruleOf.exec, ruleOf.sql].sort());
      expect(check.exitCode).toBe(1);
      await project.git('clean', '-fdq', 'src');
    });

    test('a token that a later commit removed is found in the commits', async () => {
      const start = (await project.git('rev-parse', 'HEAD')).stdout.trim();
      await project.write({ 'ops.md': `deploy with ${fakeToken()}\n` });
      await project.git('add', 'ops.md');
      await project.git('commit', '--no-verify', '--message', 'Sneak past the hooks');
      const holder = (await project.git('rev-parse', 'HEAD')).stdout.trim();
      await project.git('rm', '--quiet', 'ops.md');
      await project.git('commit', '--no-verify', '--message', 'Remove it');
      const check = await project.guardrail('check', '--since', start);
      expect(check.exitCode).toBe(1);
      expect(check.output).toContain(`Commit ${holder.slice(0, 10)} holds it`);
      expect(check.output).not.toContain(fakeToken());
      await project.git('reset', '--quiet', '--hard', start);
    });

    test('known findings go into a baseline, and only new ones block', async () => {
      await project.write({ 'src/old.mjs': dangerous.evaluation });
      expect((await project.guardrail('baseline')).exitCode).toBe(1);
      await project.write({ 'guardrail.config.json': '{ "maxWaiverDays": 30 }\n' });
      const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
      const approval = ['--reason', 'The rewrite is planned.', '--approved-by', 'Ada'];
      const recorded = await project.guardrail('baseline', ...approval, '--expires', expires);
      expect(recorded.exitCode).toBe(0);
      expect((await project.commit('Record what is known')).exitCode).toBe(0);
      await project.write({ 'src/new.mjs': dangerous.evaluation });
      expect((await project.commit('Add more')).exitCode).not.toBe(0);
      await project.git('reset', '--quiet', '--hard', 'HEAD~1');
      expect(await project.status()).toBe('');
    });

    test('every scan, and what it found first, left a line in the audit trail, without a secret', async () => {
      const trail = await readFile(path.join(project.folder, '.guardrail/audit.jsonl'), 'utf8');
      const lines = trail
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const count = (event: string) => lines.filter((line) => line.event === event).length;
      expect(count('scan')).toBeGreaterThan(8);
      expect(count('finding.opened')).toBeGreaterThan(3);
      for (const line of lines) expect(line).toMatchObject({ time: expect.any(String) });
      expect(trail).not.toContain(fakeToken());
      expect(await project.status()).toBe('');
    });

    test('uninstall gives every byte back, and nothing is blocked any more', async () => {
      const uninstall = await project.guardrail('uninstall', '--yes', '--purge', '--no-install');
      expect(uninstall.exitCode).toBe(0);
      const own = ['.', ':(exclude)src', ':(exclude)*.md'];
      expect((await project.git('diff', start, '--stat', '--', ...own)).stdout).toBe('');
      expect((await project.git('config', '--get', 'core.hooksPath')).stdout).toBe('');
      await project.write({ 'src/free.mjs': dangerous.evaluation });
      expect((await project.commit('Commit without a gate')).exitCode).toBe(0);
    });
  });
}
