import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { formatResult } from '../../src/format/format-result.js';
import type { GateResult } from '../../src/result/model.js';
import { emptyResult, finding, fullResult, HOSTILE, manyFindings, result } from './sample.js';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'long-title': 'off' },
});

function html(value: GateResult): string {
  return formatResult(value, 'html');
}

describe('html', () => {
  it.each([
    ['a clean run', result()],
    ['everything at once', fullResult()],
    ['a run without tools', emptyResult()],
  ])('is valid and accessible: %s', async (_, value) => {
    const report = await validator.validateString(html(value));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('runs nothing, loads nothing, and allows its own style only', () => {
    const page = html(fullResult());
    const tags =
      page
        .replace(/"[^"]*"/g, '""')
        .match(/<[a-z][^>]*>/gi)
        ?.join('\n') ?? '';
    expect(tags).not.toMatch(/<(?:script|img|link|iframe|object|svg)\b|\son\w+=|\sstyle=/i);
    expect(page).not.toMatch(/url\(|@import/);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  });

  it.each(HOSTILE)('shows %j as text', (text) => {
    const value = fullResult();
    const page = html({ ...value, findings: [finding({ path: text, message: text, help: text })] });
    const tags = new Set(page.match(/<\/?[a-zA-Z][^\s>]*/g));
    const clean = new Set(html({ ...value, findings: [finding()] }).match(/<\/?[a-zA-Z][^\s>]*/g));
    expect([...tags].filter((tag) => !clean.has(tag))).toEqual([]);
    expect(page).not.toMatch(/href="(?!https?:|#)/);
  });

  it('shows the worst first, and no more than people read', () => {
    const page = html(manyFindings(10_000));
    expect(page.match(/<article/g)).toHaveLength(2000);
    expect(page).toContain('8,000 less severe findings not on this page');
    expect(page.indexOf('<article class="high">')).toBeLessThan(
      page.indexOf('<article class="medium">'),
    );
    expect(page).not.toContain('<article class="low">');
  });

  it('holds 1,000 findings in a megabyte', () => {
    expect(html(manyFindings(1000)).length).toBeLessThan(1024 * 1024);
  });
});
