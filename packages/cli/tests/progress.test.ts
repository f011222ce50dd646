import { expect, test } from 'vitest';
import { processIo } from '../src/io.js';
import { withProgress } from '../src/progress.js';

async function shown(times: readonly number[], done: readonly number[]): Promise<string> {
  let text = '';
  const clock = [...times];
  const io = { ...processIo(), terminal: (more: string) => void (text += more) };
  await withProgress(
    io,
    async (onProgress) => done.forEach((each) => onProgress({ done: each, files: 3 })),
    () => clock.shift() ?? 0,
  );
  return text.replaceAll('\r\u001B[K', '|');
}

test('a quick check shows nothing', async () => {
  expect(await shown([0, 10, 900], [1, 2])).toBe('');
});

test('a slow one shows how far it is, ten times a second at most, and leaves nothing behind', async () => {
  expect(await shown([0, 10, 1200, 1250, 1400], [1, 2, 3, 4])).toBe(
    '|Checking: 2 of 3 files|Checking: 4 files|',
  );
});

test('nothing stays when the check fails', async () => {
  let text = '';
  const io = { ...processIo(), terminal: (more: string) => void (text += more) };
  const clock = [0, 2000];
  const work = withProgress(
    io,
    async (onProgress) => {
      onProgress({ done: 1, files: 2 });
      throw new Error('no');
    },
    () => clock.shift() ?? 0,
  );
  await expect(work).rejects.toThrow('no');
  expect(text.endsWith('\r\u001B[K')).toBe(true);
});
