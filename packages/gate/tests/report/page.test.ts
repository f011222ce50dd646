import path from 'node:path';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '@magi-guardrail/testkit/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditEvent, Draft } from '../../src/audit/events.js';
import { formatReport } from '../../src/report/format-report.js';
import { at, closed, finding, opened, reportOf, scan, temporary } from './sample.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(async () => browser.close());

/** Opens a page in a browser of its own; what it loads or complains about fails the test. */
async function onPage(
  html: string,
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  using place = temporary();
  const file = path.join(place.folder, 'report.html');
  fs.writeFileSync(file, html);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const unwanted: string[] = [];
  page.on('request', (request) => request.url() !== url && unwanted.push(request.url()));
  page.on('console', (message) => unwanted.push(message.text()));
  page.on('pageerror', (error) => unwanted.push(error.message));
  page.on('dialog', (dialog) => unwanted.push(dialog.message()));
  await page.goto(url);
  await work(page);
  expect(unwanted).toEqual([]);
  await context.close();
}

const SEVERITIES = ['high', 'medium', 'low'] as const;
const RULES = { high: 'guardrail/no-eval', medium: 'secrets/jwt', low: 'guardrail/no-other' };

/** A trail of three weeks with everything in it. */
function history(count: number): readonly AuditEvent[] {
  const where = { commit: 'abc', tree: null, branch: 'main', environment: 'local' } as const;
  const days = Array.from({ length: 20 }, (_, day) => `11-${String(day + 1).padStart(2, '0')}`);
  const runs = days.map((day, id) =>
    at(
      `${day} 09:00`,
      scan({ outcome: id % 4 === 0 ? 'blocked' : 'passed', durationMs: 300 + id }),
    ),
  );
  const findings = Array.from({ length: count }, (_, id) => {
    const severity = SEVERITIES[id % 3] ?? 'low';
    const place = finding(id, {
      severity,
      rule: RULES[severity],
      path: `packages/web/src/part-${id % 40}/file-${id}.ts`,
    });
    const day = days[id % 12] ?? '11-01';
    const end = id % 4 === 0 ? [at('11-18 10:00', closed(place, `${day} 10:00`))] : [];
    return [at(`${day} 10:00`, opened(place)), ...end];
  }).flat();
  const rest: readonly Draft[] = [
    { event: 'bypass', how: 'no-verify', hook: 'post-commit', ...where, tools: {} },
    { event: 'suppression.attempt', ...finding(0) },
    { event: 'suppression.seen', ...finding(1, { severity: 'low' }), kind: 'false-positive' },
    ...['2026-11-10', '2026-11-25', '2027-05-01'].map((expires, id) => ({
      ...{ event: 'allowance.seen' as const, rule: 'guardrail/no-eval', line: 4, expires },
      path: `scripts/${id}.mjs`,
    })),
    {
      ...{ event: 'policy.changed', before: 'a', policy: { hash: 'b', keys: {} } },
      changes: [
        { key: 'profile', before: 'strict', after: 'standard' },
        { key: 'ignore', added: ['old/**'] },
      ],
    },
  ];
  const events = [...runs, ...findings, ...rest.map((draft) => at('11-19 12:00', draft))];
  return events.toSorted((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)));
}

async function page(count = 60): Promise<string> {
  return formatReport(await reportOf(history(count)), 'html');
}

const rows = '#findings tbody tr';

describe('the page of the report', () => {
  it('shows its figures, and filters findings, without a script', async () => {
    await onPage(
      await page(),
      async (shown) => {
        expect(await shown.title()).toBe('Guardrail report');
        expect(await shown.locator('.tile').allInnerTexts()).toContainEqual(
          expect.stringMatching(/Gate pass rate\s+75 %/),
        );
        expect(await visible(shown)).toBe(45);
        await shown.getByRole('checkbox', { name: 'low' }).uncheck();
        expect(await visible(shown)).toBe(30);
        await shown.getByRole('radio', { name: 'closed' }).check();
        expect(await visible(shown)).toBe(10);
        await shown.getByRole('radio', { name: 'both' }).check();
        await shown.getByRole('checkbox', { name: 'low' }).check();
        expect(await visible(shown)).toBe(60);
        await shown.getByRole('combobox').selectOption({ label: 'secrets/jwt' });
        expect(await visible(shown)).toBe(20);
        expect(await shown.locator(`${rows}:visible`).allInnerTexts()).toEqual(
          Array.from({ length: 20 }, () => expect.stringContaining('secrets/jwt')),
        );
      },
      { javaScriptEnabled: false },
    );
  });

  it('can be used with the keyboard alone', async () => {
    await onPage(await page(), async (shown) => {
      await shown.keyboard.press('Tab');
      expect(await focused(shown)).toBe('Skip to the figures');
      await shown.locator('#show-low').focus();
      await shown.keyboard.press('Space');
      expect(await visible(shown)).toBe(30);
      await shown.locator('#show-open').focus();
      await shown.keyboard.press('ArrowRight');
      expect(await visible(shown)).toBe(10);
      await shown.locator('summary').first().focus();
      await shown.keyboard.press('Enter');
      expect(await shown.locator('details').first().locator('tbody tr').count()).toBe(20);
    });
  });

  it.each([
    ...['light', 'dark'].flatMap((colorScheme) =>
      [1200, 360].map((width) => ({ colorScheme: colorScheme as 'light' | 'dark', width })),
    ),
  ])('has no barrier that axe finds: %o', async ({ colorScheme, width }) => {
    const viewport = { width, height: 800 };
    await onPage(await page(), async (shown) => expectNoBarrier(shown), { colorScheme, viewport });
  });

  it('can be printed: what is only for the screen is gone, and nothing is cut off', async () => {
    await onPage(await page(), async (shown) => {
      await shown.emulateMedia({ media: 'print' });
      await shown.setViewportSize({ width: 700, height: 1000 });
      expect(await shown.locator('nav').isVisible()).toBe(false);
      expect(await shown.locator('fieldset').isVisible()).toBe(false);
      expect(await overflow(shown)).toBe(0);
      expect((await shown.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    });
  });

  it('is small and quick with 1,000 findings', async () => {
    const html = await page(1000);
    expect(Buffer.byteLength(html)).toBeLessThan(1024 * 1024);
    await onPage(html, async (shown) => {
      expect(await shown.locator(rows).count()).toBe(1000);
      await shown.getByRole('checkbox', { name: 'low' }).uncheck();
      expect(await visible(shown)).toBe(500);
      // The work of the page itself, so that a busy machine does not fail it.
      expect(await seconds(shown)).toBeLessThan(1);
    });
  });

  it.each([
    ['an empty trail', []],
    ['a trail of one line', [at('11-18 09:00', scan())]],
    ['a trail of damaged lines', ['{"schemaVersion":1', 'no JSON', at('11-18 09:00', scan())]],
  ])('says what there is to say about %s', async (_, lines) => {
    const html = formatReport(await reportOf(lines), 'html');
    await onPage(html, async (shown) => {
      const text = await shown.locator('main').innerText();
      expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
      if (lines.length === 0) expect(text).toContain('Nothing is recorded yet');
      if (lines.length === 3) expect(text).toContain('2 lines of the trail could not be read');
      await expectNoBarrier(shown);
    });
  });

  it.each(hostile())('shows a hostile name as text (%#)', async (name) => {
    const place = finding(1, { path: name, rule: name, fingerprint: name });
    const where = { commit: name, tree: name, branch: name, environment: 'local' } as const;
    const drafts: readonly Draft[] = [
      scan({ tools: { [name]: name }, commit: name, config: name }),
      opened(place),
      opened(finding(2, { path: name, commit: name })),
      closed(finding(3, { path: name }), '11-18 08:00', 'suppressed', name),
      { event: 'suppression.attempt', ...place },
      { event: 'suppression.seen', ...place, kind: name, expires: name },
      { event: 'allowance.seen', rule: name, path: name, line: 1, expires: name },
      { event: 'bypass', how: 'no-verify', hook: name, ...where, tools: {} },
      {
        ...{ event: 'policy.changed', before: name, policy: { hash: name, keys: {} } },
        changes: [
          { key: name, before: name, after: name },
          { key: name, added: [name], removed: [name] },
        ],
      },
    ];
    const report = await reportOf(drafts.map((draft) => at('11-18 09:00', draft)));
    await onPage(formatReport(report, 'html'), async (shown) => {
      expect(
        await shown.evaluate(
          `document.querySelectorAll('script, img, iframe, object, link, a[href^=javascript]').length`,
        ),
      ).toBe(0);
      expect(
        await shown.evaluate(
          `[...document.querySelectorAll('*')].some((it) => it.getAttributeNames().some((name) => name.startsWith('on')))`,
        ),
      ).toBe(false);
      const text = await shown.locator('main').innerText();
      expect(text).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
      );
    });
    for (const format of ['json', 'markdown'] as const) {
      const text = formatReport(report, format);
      expect(text).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
      );
    }
    expect(JSON.parse(formatReport(report, 'json'))).toEqual(JSON.parse(JSON.stringify(report)));
  });
});

function hostile(): readonly string[] {
  return [
    '</script><script>alert(1)</script>.js',
    '"><img src=x onerror=alert(1)>.js',
    "' onmouseover='alert(1)",
    '</style><style>*{display:none}',
    '--><svg onload=alert(1)>',
    'a\u202Egnp.js\u2066\u200B',
    'a\u001b[31m\u0000\u0007\r\nb\u0085',
    '`|[x](javascript:alert(1))|`<b>',
    '&lt;b&gt;&#60;',
    '${alert(1)}{{1+1}}',
  ];
}

async function visible(shown: Page): Promise<number> {
  return shown.locator(`${rows}:visible`).count();
}

/** The processor time of the page since it was reloaded. */
async function seconds(shown: Page): Promise<number> {
  const session = await shown.context().newCDPSession(shown);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics: before } = await session.send('Performance.getMetrics');
  await shown.reload();
  const { metrics: after } = await session.send('Performance.getMetrics');
  const at = (metrics: typeof before) => metrics.find(({ name }) => name === 'TaskDuration')?.value;
  return (at(after) ?? NaN) - (at(before) ?? NaN);
}

async function focused(shown: Page): Promise<unknown> {
  return shown.evaluate('document.activeElement.textContent');
}

async function overflow(shown: Page): Promise<unknown> {
  return shown.evaluate('document.documentElement.scrollWidth - innerWidth');
}

async function expectNoBarrier(shown: Page): Promise<void> {
  await shown.evaluate(axe.source);
  const found = await shown.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  expect(found).toEqual([]);
  expect(await overflow(shown)).toBe(0);
}
