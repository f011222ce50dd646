import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isolatedGitEnv, tempRepo } from '../src/temp-repo.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('tempRepo', () => {
  it('is a repository of its own', () => {
    using repo = tempRepo();
    expect(repo.git('rev-parse', '--show-toplevel').trim()).toBe(repo.root);
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  it('commits the files it is given', () => {
    using repo = tempRepo({ files: { 'src/a.ts': 'export {};\n' } });
    expect(repo.git('show', 'HEAD:src/a.ts')).toBe('export {};\n');
    expect(repo.git('log', '--format=%an <%ae> %s').trim()).toBe(
      'Ada Tester <ada@example.com> base',
    );
  });

  it('stages a file with a hostile name', () => {
    using repo = tempRepo();
    repo.stage(':(top)a\n[b] "c".ts', 'x');
    expect(repo.git('diff', '--cached', '--name-only', '-z')).toBe(':(top)a\n[b] "c".ts\0');
  });

  it('does not see the git environment of the caller', () => {
    vi.stubEnv('GIT_DIR', '/nowhere');
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
    using repo = tempRepo({ files: { a: '1' } });
    expect(repo.env['GIT_DIR']).toBeUndefined();
    expect(repo.git('ls-files').trim()).toBe('a');
  });

  it('reads no configuration of the user', () => {
    using repo = tempRepo();
    expect(isolatedGitEnv(repo.root)).toMatchObject({
      GIT_CONFIG_GLOBAL: os.devNull,
      HOME: repo.root,
    });
    expect(repo.git('config', '--list', '--show-scope')).not.toMatch(/^(?:system|global)/m);
  });

  it('refuses a temporary folder inside a repository', () => {
    using repo = tempRepo();
    vi.stubEnv('TMPDIR', repo.root);
    vi.stubEnv('TEMP', repo.root);
    expect(() => tempRepo()).toThrow(/lies in the git repository/);
  });

  it('can be a plain folder, and is gone afterwards', () => {
    const repo = tempRepo({ plain: true, files: { a: '1' } });
    expect(repo.read('a')).toBe('1');
    expect(() =>
      execFileSync('git', ['status'], { cwd: repo.root, env: repo.env, stdio: 'pipe' }),
    ).toThrow(/not a git repository/);
    repo.remove();
    expect(fs.existsSync(path.join(repo.root))).toBe(false);
  });
});
