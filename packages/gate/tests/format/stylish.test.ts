import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/finding/frame.js';
import { formatResult } from '../../src/format/format-result.js';
import { displayWidth, wrapped } from '../../src/format/width.js';
import type { Finding } from '../../src/index.js';
import { finding, result } from './sample.js';

const EVAL = 'runs it as a program (CWE-95). Parse data with `JSON.parse`.';

function lines(text: string): string[] {
  return text.split('\n');
}

function many(count: number, of: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, at) =>
    finding({ path: `src/f${at}.ts`, message: `\`eval\` of ${at} ${EVAL}`, ...of }),
  );
}

describe('one rule, several findings', () => {
  it('say once what to do, where the eye ends up', () => {
    const text = formatResult(result({ findings: many(3) }), 'stylish');
    expect(text.match(/HIGH guardrail\/no-eval/g)).toHaveLength(3);
    expect(text.match(/Why:/g)).toHaveLength(3);
    expect(text.match(/Fix:/g)).toHaveLength(1);
    expect(text.match(/Docs:/g)).toHaveLength(1);
    expect(text.indexOf('Fix:')).toBeGreaterThan(text.indexOf('f2.ts'));
  });

  it('say once why, when it is the same', () => {
    const findings = many(3, { message: `\`eval\` ${EVAL}` });
    expect(formatResult(result({ findings }), 'stylish').match(/Why:/g)).toHaveLength(1);
  });

  it('say both of them when the advice differs', () => {
    const findings = [...many(2), finding({ message: 'Other reason (CWE-95). Other advice.' })];
    expect(formatResult(result({ findings }), 'stylish').match(/Fix:/g)).toHaveLength(2);
  });
});

describe('forty findings', () => {
  const blocked = result({
    outcome: 'blocked',
    exitCode: 1,
    findings: [...many(38), ...many(2, { severity: 'low', blocking: false, path: 'z.ts' })],
  });

  it('fit on a page, with the places of the rest and what to do at its end', () => {
    const shown = lines(formatResult(blocked, 'stylish'));
    expect(shown.length).toBeLessThan(45);
    expect(shown[0]).toBe('+2 LOW guardrail/no-eval in 1 file: z.ts:2, z.ts:2');
    expect(shown.slice(-10).join('\n')).toMatchInlineSnapshot(`
      "    src/f18.ts:2, src/f19.ts:2, src/f2.ts:2, src/f20.ts:2, src/f21.ts:2 and 23
          more

      All in full: npx guardrail check --staged --all

      38 high block this commit · 2 low
      2 staged files checked | code rules, secrets | 1.3 s
      Next: fix what is listed above, stage the fix and commit again.
            To permit a finding: \`npx guardrail allow\`.
      "
    `);
  });

  it('are all shown when asked for', () => {
    const text = formatResult(blocked, 'stylish', { all: true });
    expect(text.match(/(?:HIGH|LOW) guardrail/g)).toHaveLength(40);
    expect(text).not.toContain('All in full');
  });
});

describe('the width of the terminal', () => {
  const code = ['const 日本 = "漢字漢字漢字漢字漢字";', `${'x'.repeat(90)}eval(漢字);`, 'a\tb 👩🏽‍💻;'];
  const frame = frameOf(code, { line: 2, column: 96, endLine: 2, endColumn: 98 });

  it.each([40, 60, 80, 200])('is kept by every line of a frame: %d', (columns) => {
    const text = formatResult(result({ findings: [finding({ frame })] }), 'stylish', { columns });
    const rows = lines(text).filter((row) => /^ {2}[ >] +\d* \|/.test(row));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(columns);
    const [before = ''] = (rows[1] ?? '').split('漢');
    expect(displayWidth(before)).toBe(rows[2]?.indexOf('^'));
  });

  it.each([
    [0, 80],
    [-1, 80],
    [NaN, 80],
    [1, 40],
    [39, 40],
  ])('is taken for a usual one when it is %d', (columns, usual) => {
    const shown = [columns, usual].map((width) => {
      const findings = [finding({ frame, message: 'word '.repeat(40).trim() })];
      return formatResult(result({ findings }), 'stylish', { columns: width });
    });
    expect(shown[0]).toBe(shown[1]);
  });

  it('is kept by sentences, which are no longer than people read', () => {
    const findings = [finding({ message: 'word '.repeat(100).trim() })];
    for (const columns of [40, 80, 10_000]) {
      const text = formatResult(result({ findings }), 'stylish', { columns });
      const longest = Math.max(
        ...lines(text)
          .filter((it) => it.includes('word'))
          .map(displayWidth),
      );
      expect(longest).toBeLessThanOrEqual(Math.min(columns, 110));
    }
  });

  it('breaks at spaces, and no address', () => {
    expect(wrapped('see https://example.com/a-long-address now', 10)).toEqual([
      'see',
      'https://example.com/a-long-address',
      'now',
    ]);
  });
});

describe('a terminal of few characters', () => {
  const findings = [...many(1), ...many(1, { severity: 'low', blocking: false })];
  const of = (env: NodeJS.ProcessEnv) => {
    const frame = frameOf(['x'.repeat(200)], { line: 1, column: 1 });
    const message = 'Found `ghp_… (40 characters)` (CWE-798). Revoke it.';
    const shown = [...findings, finding({ frame, message })];
    return formatResult(result({ findings: shown }), 'stylish', { env });
  };

  it.each([
    [{ TERM: 'linux' }],
    [{ LC_ALL: 'C' }],
    [{ LANG: 'POSIX' }],
    [{ LC_ALL: '', LC_CTYPE: 'de_DE.ISO-8859-1', LANG: 'de_DE.UTF-8' }],
  ])('is given ASCII: %j', (env) => {
    const text = of(env);
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).toContain('2 high block this commit, 1 low');
    expect(text).toContain('`ghp_... (40 characters)`');
  });

  it.each([[{}], [{ LANG: 'C.UTF-8' }], [{ LC_ALL: 'de_DE.utf8' }], [{ TERM: 'dumb' }]])(
    'is not meant by %j',
    (env) => {
      expect(of(env)).toContain(' · 1 low');
    },
  );
});

it('makes no command of a word that a line begins with', () => {
  const message = `${'a'.repeat(70)} ::error::b ::warning::c ##[d]`;
  const text = formatResult(result({ findings: [finding({ message })] }), 'stylish');
  expect(text).not.toMatch(/^\s*::|##\[/m);
});

it.each([
  [[{}], '`npx guardrail allow`.'],
  [[{ severity: 'medium' }], '`npx guardrail suppress`.'],
  [[{ severity: 'medium' }, {}], '`npx guardrail allow` (high) or `suppress`.'],
  [[{ severity: 'medium', blocking: false }, {}], '`npx guardrail allow`.'],
  [[{ ruleId: 'secrets/github-pat' }], undefined],
] as const)('names what permits %j', (findings, way) => {
  const blocked = { outcome: 'blocked', exitCode: 1 } as const;
  const text = formatResult(
    result({ ...blocked, findings: findings.map((it) => finding(it)) }),
    'stylish',
  );
  expect(/To permit a finding: (.*)/.exec(text)?.[1]).toBe(way);
});

it('says where the time went when a commit took long', () => {
  const slow = { durationMs: 4200 };
  expect(formatResult(result(slow), 'stylish')).toContain('\nTime: code rules ');
  expect(formatResult(result({ ...slow, target: 'paths' }), 'stylish')).not.toContain('Time:');
});

it('groups what was not checked by reason, and names every file that should have been', () => {
  const notScanned = [
    ...Array.from({ length: 7 }, (_, at) => ({
      path: `p${at}.png`,
      reason: 'is binary',
      failed: false,
    })),
    ...Array.from({ length: 12 }, (_, at) => ({
      path: `c${at}.js`,
      reason: 'could not be parsed',
      failed: true,
    })),
  ];
  const coverage = { ...result().coverage, candidates: 20, scanned: 1, deleted: 3, notScanned };
  const text = formatResult(result({ coverage }), 'stylish');
  expect(text).toContain('1 of 20 staged files checked, 3 deleted');
  expect(text).toContain(
    'Not checked: 7 files, each is binary: p0.png, p1.png, p2.png, p3.png, p4.png and\n             2 more\n',
  );
  expect(text.match(/c\d+\.js could not be parsed/g)).toHaveLength(10);
  expect(text).toContain('Not checked: 2 more that could not be');
});

it('never tells that nothing was checked as success', () => {
  const notScanned = [{ path: 'a.png', reason: 'is binary', failed: false }];
  const coverage = { ...result().coverage, candidates: 1, scanned: 0, notScanned };
  expect(formatResult(result({ coverage }), 'stylish')).toBe(
    'Nothing was checked: 0 of 1 staged file | 1.3 s\nNot checked: a.png is binary\n',
  );
  for (const format of ['markdown', 'html'] as const) {
    const text = formatResult(result({ coverage }), format);
    expect(text).toContain('nothing was checked');
    expect(text).not.toMatch(/Guardrail: passed/);
  }
});
