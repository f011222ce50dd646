import { performance } from 'node:perf_hooks';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, it } from 'vitest';
import { GateError } from '../../src/gate-error.js';
import { readBlobs } from '../../src/git/blobs.js';
import { staged } from '../gate/helpers.js';

it('one content at a time is in memory', async () => {
  using repo = tempRepo();
  for (let at = 0; at < 60; at += 1) repo.write(`f${at}`, `${at}\n`.repeat(20_000));
  repo.git('add', '-A');
  const listed = repo.git('ls-files', '-s').trimEnd().split('\n');
  const ids = listed.map((line) => line.split(' ')[1] ?? '');
  expect(globalThis.gc).toBeTypeOf('function');
  const contents: WeakRef<Buffer>[] = [];
  let most = 0;
  for await (const { content } of readBlobs({ cwd: repo.root, env: repo.env }, ids, 1e7)) {
    contents.push(new WeakRef(content));
    // References are kept until the turn ends.
    await new Promise(setImmediate);
    globalThis.gc?.();
    most = Math.max(most, contents.filter((it) => it.deref() !== undefined).length);
  }
  expect(contents).toHaveLength(60);
  expect(most).toBeLessThan(10);
});

it('the secret scan leaves no marks behind', async () => {
  using repo = tempRepo();
  for (let at = 0; at < 5; at += 1) repo.stage(`f${at}`, 'text');
  await staged(repo);
  expect(performance.getEntriesByType('mark').filter(({ name }) => name.includes('lint'))).toEqual(
    [],
  );
});

it('a git that cannot be started is an error', async () => {
  const blobs = readBlobs({ cwd: '/', env: { PATH: '/nowhere' } }, ['0'.repeat(40)], 10);
  await expect(blobs.next()).rejects.toThrow(GateError);
});
