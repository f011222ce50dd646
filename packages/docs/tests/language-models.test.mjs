import { readFileSync } from 'node:fs';
import guardrail from '@magi-guardrail/eslint-config';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const page = new URL('../../eslint-plugin/docs/language-models.md', import.meta.url);
const blocks = [...readFileSync(page, 'utf8').matchAll(/^```js\n([\s\S]*?)^```/gm)].map(
  ([, code]) => code,
);
const flagged = blocks.filter((code) => code.startsWith('// ❌'));
const repaired = blocks.filter((code) => !code.startsWith('// ❌'));
const eslint = new ESLint({
  overrideConfigFile: true,
  // The examples are those of another project, whose package.json is not shown.
  overrideConfig: [
    ...guardrail({ profile: 'strict', allow: [] }),
    { rules: { 'guardrail/no-undeclared-import': 'off' } },
  ],
  allowInlineConfig: false,
});

/** What is reported: the line and the rule of each finding, sorted. */
async function findingsOf(code) {
  const [{ messages }] = await eslint.lintText(code, { filePath: 'sample.js' });
  return messages.map(({ line, ruleId }) => `${line} ${ruleId}`).toSorted();
}

/** `// guardrail: a, b` stands above the line in which the rules report. */
function expectedOf(code) {
  return code
    .split('\n')
    .flatMap((line, index) => {
      const rules = /^\s*\/\/ guardrail: (.*)$/.exec(line)?.[1].split(', ') ?? [];
      return rules.map((rule) => `${index + 2} guardrail/${rule}`);
    })
    .toSorted();
}

test.each(flagged)('the rules report what is marked, and nothing else: %#', async (code) => {
  expect(expectedOf(code)).not.toEqual([]);
  expect(await findingsOf(code)).toEqual(expectedOf(code));
});

test.each(repaired)('nothing is left to report: %#', async (code) => {
  expect(await findingsOf(code)).toEqual([]);
});

test('every file is shown in both forms', () => {
  expect(flagged.length).toBeGreaterThan(0);
  expect(flagged.length).toBe(repaired.length);
});
