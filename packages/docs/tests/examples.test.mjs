import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import guardrail from '@magi-guardrail/eslint-config';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const tracked = new Set(
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
    .split('\n')
    .filter(Boolean),
);
// Documents of rules and of own models have tests that lint them with their own settings.
const documents = [...tracked].filter(
  (file) =>
    file.endsWith('.md') &&
    !/(^|\/)(docs\/(rules|own-functions)|__snapshots__|\.changeset)\b|CHANGELOG/.test(file),
);
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  // The examples are those of other projects, whose package.json is not shown.
  overrideConfig: [
    ...guardrail({ profile: 'strict', allow: [] }),
    { rules: { 'guardrail/no-undeclared-import': 'off' } },
  ],
  allowInlineConfig: false,
});
const extensions = {
  js: 'js',
  javascript: 'js',
  mjs: 'js',
  ts: 'ts',
  typescript: 'ts',
  tsx: 'tsx',
};

/** The fenced blocks of a document. */
function blocksOf(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/^( *)```(\w+)[^\n]*\n([\s\S]*?)^\1```/gm)].map((match) => ({
    language: match[2],
    code: match[3],
    line: text.slice(0, match.index).split('\n').length,
  }));
}

describe.each(documents)('%s', (file) => {
  const blocks = blocksOf(file);
  const code = blocks.filter(({ language }) => language in extensions);

  test.each(code)('the example in line $line parses, and is judged as it claims', async (block) => {
    const filePath = `example.${extensions[block.language]}`;
    const [result] = await eslint.lintText(block.code, { filePath });
    expect(result.messages.filter(({ fatal }) => fatal)).toEqual([]);
    const findings = result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
    if (/^\s*\/\/ (❌|flagged)/.test(block.code)) expect(findings).not.toEqual([]);
    else expect(findings).toEqual([]);
  });

  test('its JSON examples parse', () => {
    for (const { code } of blocks.filter(({ language }) => language === 'json')) {
      expect(() => JSON.parse(code)).not.toThrow();
    }
  });

  test('its relative links lead somewhere', () => {
    const text = readFileSync(path.join(root, file), 'utf8').replace(/```[\s\S]*?```/g, '');
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, link]) => link,
    );
    const known = new Set(documents);
    for (const link of links) {
      const target = path.posix.join(path.posix.dirname(file), link);
      const exists = known.has(target) || isTracked(target.replace(/\/$/, ''));
      expect(exists, `${file} links to ${link}`).toBe(true);
    }
  });
});

function isTracked(target) {
  return tracked.has(target) || [...tracked].some((file) => file.startsWith(`${target}/`));
}
