import { expect, it } from 'vitest';
import { runCommand } from '../../src/scanners/run-command.js';
import { Tail } from '../../src/scanners/tail.js';

const LIMITS = { cwd: process.cwd(), env: process.env, timeoutMs: 20_000, maxBytes: 1e8 };

it('a letter that comes in two parts is one letter, on both streams', async () => {
  const script = `const [a, b] = [Buffer.from([0xe2, 0x82]), Buffer.from([0xac, 0x0a])];
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
for (const stream of [process.stdout, process.stderr]) {
  stream.write(a);
  await later(150);
  stream.write(b);
  await later(150);
}`;
  const command = [process.execPath, '--input-type=module', '-e', script];
  expect(await runCommand(command, LIMITS)).toEqual({
    stdout: '€\n',
    stderr: '€\n',
    output: '€\n€\n',
    exitCode: 0,
  });
});

it('of a long output the end is kept, whatever its parts are', async () => {
  const script = `process.stderr.write('a'.repeat(5e6) + 'end')`;
  const { stderr, output } = await runCommand([process.execPath, '-e', script], LIMITS);
  expect([stderr.length, output.length]).toEqual([256 * 1024, 256 * 1024]);
  expect(stderr.endsWith('aend')).toBe(true);
  const tail = new Tail(4);
  for (const letter of 'abcdefghijk') tail.add(letter);
  expect(`${tail}`).toBe('hijk');
  tail.add('l');
  expect(`${tail}`).toBe('ijkl');
});
