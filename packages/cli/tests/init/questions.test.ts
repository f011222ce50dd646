import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { guardrail, guardrailAsked, project } from '../project.js';
import { treeOf } from './tree.js';

const CTRL_C = '\u0003';

/** A person at a terminal: answers the questions one after the other. */
function person(...answers: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...answers];
  let asked = '';
  output.on('data', (text: Buffer) => {
    asked += text.toString();
    if (!/\?/.test(asked)) return;
    asked = '';
    const answer = left.shift();
    if (answer !== undefined) setTimeout(() => input.write(answer), 20);
  });
  return { interactive: true, streams: { input, output } };
}

test.for([
  ['no', ['n'], 0],
  ['Ctrl-C at the first question', [CTRL_C], 130],
  ['Ctrl-C at the second question', ['y', CTRL_C], 130],
] as const)('%s writes nothing', async ([, answers, code]) => {
  using repo = project({ 'package.json': '{ "dependencies": { "zod": "4" } }\n' });
  const start = treeOf(repo);
  const outcome = await guardrailAsked(repo, person(...answers), 'init', '--no-install');
  expect(outcome.out).toContain('Nothing was written.');
  expect(outcome.code).toBe(code);
  expect(treeOf(repo)).toEqual(start);
});

test('yes writes, and a project without code is asked once', async () => {
  using repo = project({ 'package.json': '{}\n' });
  const { code, out } = await guardrailAsked(repo, person('y'), 'init', '--no-install');
  expect(code).toBe(0);
  expect(out).toContain('Written: ');
});

test('Ctrl-C keeps everything in uninstall, too', async () => {
  using repo = project({ 'package.json': '{}\n' });
  await guardrail(repo, 'init', '--yes', '--no-install');
  const done = treeOf(repo);
  expect((await guardrailAsked(repo, person(CTRL_C), 'uninstall', '--no-install')).code).toBe(130);
  expect(treeOf(repo)).toEqual(done);
});
