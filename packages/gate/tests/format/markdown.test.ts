import { expect, it } from 'vitest';
import { formatResult } from '../../src/format/format-result.js';
import { codeBlock, codeSpan, plain, prose } from '../../src/format/markdown/inline.js';
import { jobSummary } from '../../src/format/markdown/markdown.js';
import { emptyResult, finding, fullResult, HOSTILE, manyFindings, result } from './sample.js';

it('tells the verdict, the findings, the worst first, and what was checked', () => {
  const text = formatResult(
    result({
      outcome: 'blocked',
      exitCode: 1,
      findings: [
        finding({ severity: 'low', blocking: false, ruleId: 'guardrail/minor', message: 'Minor.' }),
        finding({ suggestion: { description: 'Use `JSON.parse`.' } }),
      ],
      warnings: ['This commit changes the policy: guardrail.allow.json.'],
    }),
    'markdown',
  );
  expect(text).toMatchInlineSnapshot(`
    "<!-- guardrail:check -->
    ## Guardrail: 1 finding blocks

    1 high blocks this commit · 0 medium · 1 low · 2 files checked · code rules, secrets · 1.3 s

    **high** \`guardrail/no-eval\` in \`src/a.ts:2:1\`: \`eval\` runs \`code\` as a program, so whoever controls it controls this process (CWE-95). Parse it instead.

    \`\`\`text
      1 | const a = 1;
    > 2 | eval(code);
        | ^^^^^^^^^^
    \`\`\`

    Fix: Use \`JSON.parse\`.

    [Why, and what to write instead](<https://example.com/no-eval>)

    **low** \`guardrail/minor\` in \`src/a.ts:2:1\`: Minor.

    \`\`\`text
      1 | const a = 1;
    > 2 | eval(code);
        | ^^^^^^^^^^
    \`\`\`

    [Why, and what to write instead](<https://example.com/no-eval>)

    <details><summary>Notes (1)</summary>

    - This commit changes the policy: guardrail.allow.json.

    </details>

    Next: fix what is listed above, stage the fix and commit again.
    "
  `);
});

it('begins with a mark, by which a job finds its comment again', () => {
  for (const value of [result(), fullResult(), emptyResult()]) {
    expect(formatResult(value, 'markdown')).toMatch(/^<!-- guardrail:check -->\n## Guardrail: /);
  }
  expect(jobSummary(result(), {})).toMatch(/^## Guardrail: passed\n/);
});

it('is never longer than GitHub takes for a comment, and says what did not fit', () => {
  const text = formatResult(manyFindings(10_000), 'markdown');
  expect(text.length).toBeLessThan(65_536);
  expect(text.length).toBeGreaterThan(55_000);
  const shown = text.match(/^\*\*(?:high|medium|low)\*\*/gm) ?? [];
  expect(shown[0]).toBe('**high**');
  expect(text).toContain(
    `**${(10_000 - shown.length).toLocaleString('en-US')} more findings** did not fit here.`,
  );
  expect(text).toMatch(/Next: fix what is listed above/);
});

it('fits the summary of a job into the room that is left, in bytes', () => {
  const wide = manyFindings(10_000);
  const findings = wide.findings.map((each) => ({ ...each, message: '漢'.repeat(200) }));
  for (const room of [1024 * 1024, 50_000]) {
    const text = jobSummary({ ...wide, findings }, {}, 1024 * 1024 - room) ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room);
    expect(Buffer.byteLength(text)).toBeGreaterThan(room * 0.8);
  }
  expect(jobSummary(wide, {}, 1024 * 1024 - 100)).toBeUndefined();
});

it('links lines where CI tells repository and commit', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'd'.repeat(40),
  };
  const findings = [finding({ path: 'a b/ü.ts' })];
  expect(jobSummary(result({ findings }), env)).toContain(
    `[\`a b/ü.ts:2:1\`](<https://github.com/acme/shop/blob/${'d'.repeat(40)}/a%20b/%C3%BC.ts#L2>)`,
  );
});

it('keeps code in code, whatever it is made of', () => {
  expect(codeSpan('a')).toBe('`a`');
  expect(codeSpan('a`b')).toBe('``a`b``');
  expect(codeSpan('`')).toBe('`` ` ``');
  expect(codeBlock('```\nx')).toBe('````text\n```\nx\n````');
  expect(prose('Use `a*b*` <b> now.')).toBe(String.raw`Use ${'`a*b*`'} \<b\> now.`);
});

it('formats, links and mentions nothing that a stranger wrote', () => {
  expect(plain('[x](https://evil.example) ![y](z) @admin #12 www.evil.example <img>')).toBe(
    String.raw`\[x\](https\://evil.example) !\[y\](z) @&#8203;admin #&#8203;12 www&#8203;.evil.example \<img\>`,
  );
});

it.each(HOSTILE)('stays in its line: %j', (path) => {
  const value = result({
    findings: [finding({ path, message: path, frame: path })],
    warnings: [path],
  });
  const text = formatResult(value, 'markdown');
  const outside = text
    .replace(/^<!-- guardrail:check -->/, '')
    .replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
    .replace(/\\[^\n]/g, '')
    .replaceAll('&#8203;', '·')
    .replaceAll(/<\/?(?:details|summary)>/g, '')
    .replaceAll('<https://example.com/no-eval>', '');
  expect(outside).not.toMatch(/<[a-z!/]|https?:|@\w|#\w/i);
});
