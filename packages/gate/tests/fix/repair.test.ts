import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, test } from 'vitest';
import { GateError, repairText, runGate } from '../../src/index.js';

async function repair(
  text: string,
  files: Readonly<Record<string, string>> = {},
  name = 'src/new.js',
) {
  using repo = tempRepo({ files: { 'package.json': '{}', ...files } });
  const { fixed, reverted, ...rest } = await repairText({
    cwd: repo.root,
    env: repo.env,
    path: name,
    text,
  });
  return { text: rest.text, fixed: fixed.length, reverted: reverted.length };
}

test('a repair that holds stays', async () => {
  const result = await repair("trap('good');\nconst a = trap('good');\n");
  expect(result).toEqual({ text: '0;\nconst a = 0;\n', fixed: 2, reverted: 0 });
});

test.each([
  ['the finding is still there', 'same'],
  ['the file cannot be parsed', 'broken'],
  ['another finding has come', 'worse'],
])('a repair after which %s is taken back', async (_, word) => {
  const text = `trap('${word}');\n`;
  expect(await repair(text)).toEqual({ text, fixed: 0, reverted: 1 });
});

test('where there is a choice, or nothing is offered, nothing is tried', async () => {
  const text = "trap('choice');\ntrap('none');\neval(x);\n";
  expect(await repair(text)).toEqual({ text, fixed: 0, reverted: 0 });
});

test('in a component nothing is tried', async () => {
  const text = "<script>\ntrap('good');\n</script>\n";
  expect(await repair(text, {}, 'src/a.vue')).toEqual({ text, fixed: 0, reverted: 0 });
});

test('one repair that fails does not stop the others', async () => {
  const result = await repair("trap('broken');\ntrap('good');\ntrap('same');\n");
  expect(result.text).toBe("trap('broken');\n0;\ntrap('same');\n");
  expect(result).toMatchObject({ fixed: 1, reverted: 2 });
});

test('text is checked as the file it would be: policy, secrets and fingerprints included', async () => {
  using repo = tempRepo({
    files: { 'guardrail.config.json': '{ "ignore": ["vendor/**"] }', 'a.js': 'eval(x);\n' },
  });
  const check = (path: string, text: string) =>
    runGate({ cwd: repo.root, env: repo.env, audit: false, target: { kind: 'text', path, text } });
  const text = await check('not/there.js', 'eval(x);\n');
  const file = await runGate({
    cwd: repo.root,
    env: repo.env,
    audit: false,
    target: { kind: 'paths', paths: ['a.js'] },
  });
  expect(text.findings).toMatchObject([
    { path: 'not/there.js', fingerprint: file.findings[0]?.fingerprint },
  ]);
  expect((await check('vendor/a.js', 'eval(x);\n')).findings).toEqual([]);
  expect((await check('notes.md', 'eval(x);\n')).findings).toEqual([]);
  expect((await check('bad.js', 'const = ;\n')).outcome).toBe('incomplete');
  await expect(check('../outside.js', '')).rejects.toThrow(GateError);
});
