import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, it } from 'vitest';
import { parseLine } from '../../src/audit/parse-line.js';
import { TOKEN } from '../gate/helpers.js';
import { trail } from './trail.js';

function start(repo: TempRepo, script: string, ...args: readonly string[]) {
  const file = fileURLToPath(new URL(`fixture/${script}`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], {
    cwd: repo.root,
    env: repo.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (out += text));
  const done = once(child, 'close').then(([code]) => ({
    out: out.split('\n').filter(Boolean),
    code,
  }));
  return { child, done };
}

it('loses and tears no line when many processes write at once', { timeout: 60_000 }, async () => {
  using repo = tempRepo({ files: { 'a.md': '' } });
  const writers = Array.from({ length: 16 }, (_, id) =>
    start(repo, 'bypasses.mjs', `w${id}`, '15'),
  );
  const results = await Promise.all(writers.map(({ done }) => done));
  expect(results.map(({ code }) => code)).toEqual(Array.from(writers, () => 0));
  const written = results.flatMap(({ out }) => out);
  const read = trail(repo).map((event) => (event.event === 'bypass' ? event.hook : event.event));
  expect(read.toSorted()).toEqual(written.toSorted());
  expect(fs.readdirSync(repo.path('.guardrail')).sort()).toEqual(['.gitignore', 'audit.jsonl']);
});

it('keeps every line that was written when writers are killed', { timeout: 60_000 }, async () => {
  using repo = tempRepo({ files: { 'a.md': '' } });
  const writers = Array.from({ length: 8 }, (_, id) =>
    start(repo, 'bypasses.mjs', `k${id}`, '1000'),
  );
  for (const { child } of writers) {
    // Once it has begun, however long that takes on a busy machine.
    if (child.exitCode === null) await once(child.stdout, 'data');
    await sleep(Math.random() * 150);
    child.kill('SIGKILL');
  }
  const written = (await Promise.all(writers.map(({ done }) => done))).flatMap(({ out }) => out);
  const { out } = await start(repo, 'bypasses.mjs', 'last', '1').done;
  // Whoever was killed with the lock in hand keeps nobody from having it.
  expect(fs.existsSync(repo.path('.guardrail/audit.jsonl.lock'))).toBe(false);
  const lines = repo.read('.guardrail/audit.jsonl').split('\n').filter(Boolean).map(parseLine);
  const read = lines.map((it) => (typeof it === 'object' && it.event === 'bypass' ? it.hook : it));
  for (const hook of [...written, ...out]) {
    expect(read.filter((it) => it === hook)).toEqual([hook]);
  }
  expect(written.length).toBeGreaterThanOrEqual(8);
});

it('opens each finding once when two checks run at once', { timeout: 60_000 }, async () => {
  const notes = Object.fromEntries(
    Array.from({ length: 40 }, (_, id) => [`notes-${id}.md`, `${TOKEN}\n`]),
  );
  using repo = tempRepo({ files: notes });
  await Promise.all(Array.from({ length: 5 }, () => start(repo, 'scan.mjs').done));
  const events = trail(repo).map(({ event }) => event);
  expect(events.filter((it) => it === 'scan')).toHaveLength(5);
  expect(events.filter((it) => it === 'finding.opened')).toHaveLength(40);
});
