import type { Finding, GateResult } from '../../src/result/model.js';

/** A finding as the rules report it. */
export function finding(over: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'guardrail/no-eval',
    severity: 'high',
    blocking: true,
    path: 'src/a.ts',
    line: 2,
    column: 1,
    message:
      '`eval` runs `code` as a program, so whoever controls it controls this process (CWE-95). Parse it instead.',
    cwe: [95],
    help: 'https://example.com/no-eval',
    fingerprint: 'f',
    frame: ['  1 | const a = 1;', '> 2 | eval(code);', '    | ^^^^^^^^^^'].join('\n'),
    ...over,
  };
}

/** A result that passed. */
export function result(over: Partial<GateResult> = {}): GateResult {
  return {
    schemaVersion: 1,
    profile: 'strict',
    target: 'staged',
    outcome: 'passed',
    exitCode: 0,
    reasons: [],
    findings: [],
    suppressed: [],
    allowances: [],
    baselined: [],
    coverage: {
      candidates: 2,
      scanned: 2,
      notScanned: [],
      stages: [
        { name: 'code', status: 'ok', files: 1, ms: 5 },
        { name: 'secrets', status: 'ok', files: 2, ms: 5 },
      ],
    },
    warnings: [],
    startedAt: '2026-11-21T06:00:00.000Z',
    durationMs: 1290,
    tools: { node: '24.0.0' },
    ...over,
  };
}

/** What a stranger may call a file, or write into one. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>.js',
  '"><script>alert(1)</script>.js',
  "a'b`c&d.js",
  'line\nbreak\r\t.js',
  '::error file=a::b.js',
  '100%25 [x](https://evil.example) @admin #1.js',
  ']]></failure><failure>',
  'dir with space/ä漢🙂/c:d?e#f.js',
  '\u001b[31m\u202Eevil\u0000\uFFFE\uD800.js',
  '``` <!-- --> -->',
  '../../etc/passwd',
  '| table | row |',
] as const;

/** A result with everything in it: findings, suppressed and known ones, gaps, under hostile names. */
export function fullResult(): GateResult {
  const hostile = HOSTILE.map((text, at) =>
    finding({
      path: text,
      message: `${text} Write something else.`,
      line: at + 1,
      endLine: at + 1,
      endColumn: 11,
      frame: `> 1 | ${text.replace(/[\n\r\u0000]/g, ' ')}\n    | ^`,
      fingerprint: `f${at}`,
      suggestion: { description: text },
    }),
  );
  const { ruleId, severity, path, line, column, message } = finding();
  const base = { ruleId, severity, path, line, column, message, fingerprint: 'known' };
  return result({
    target: 'since',
    range: { ref: HOSTILE[0], base: null, head: 'a'.repeat(40), commits: 2 },
    outcome: 'blocked',
    exitCode: 1,
    reasons: [`1 file could not be checked.`],
    findings: [
      ...hostile,
      finding({
        ruleId: 'secrets/github-pat',
        description: 'Disallow credentials in files (GitHub)',
        path: 'old.env',
        cwe: [798],
        commit: 'b'.repeat(40),
        atHead: false,
        suppressionAttempt: 'The comment on line 1 does not switch this off: high.',
        baselineAttempt: 'The approval in the baseline expired on 2026-01-01.',
      }),
      finding({ severity: 'medium', blocking: true, ruleId: 'guardrail/other', line: 9 }),
      finding({ severity: 'low', blocking: false, ruleId: 'guardrail/minor', cwe: [], endLine: 2 }),
    ],
    suppressed: [{ ...base, severity: 'low', ruleId: 'guardrail/minor', reason: HOSTILE[1] }],
    baselined: [
      { ...base, severity: 'medium', ruleId: 'guardrail/other' },
      { ...base, reason: HOSTILE[2], approvedBy: HOSTILE[3], expires: '2027-01-31' },
    ],
    baseline: {
      path: 'guardrail.baseline.json',
      entries: 3,
      stale: [{ path: HOSTILE[5], rule: 'guardrail/no-eval', fingerprint: 'gone' }],
    },
    allowances: [
      {
        entry: 0,
        ruleId: 'guardrail/no-unapproved-exec',
        path: HOSTILE[4],
        line: 3,
        column: 1,
        reason: HOSTILE[6],
        approvedBy: HOSTILE[7],
        expires: '2027-01-31',
      },
    ],
    coverage: {
      candidates: 30,
      scanned: 28,
      notScanned: [
        {
          path: HOSTILE[8],
          reason: `could not be parsed: ${HOSTILE[9]}`,
          stage: 'code',
          failed: true,
        },
        { path: 'logo.png', reason: 'is binary', failed: false, commit: 'c'.repeat(40) },
      ],
      stages: [
        { name: 'code', status: 'ok', files: 20, ms: 15 },
        { name: 'secrets', status: 'ok', files: 28, ms: 25 },
      ],
    },
    warnings: [HOSTILE[11]],
    tools: { node: '24.0.0', '@magi-guardrail/gate': '1.2.3' },
  });
}

/** A run that checked nothing, because its tools did not load. */
export function emptyResult(): GateResult {
  const reason = 'could not be loaded: no such module';
  return result({
    target: 'paths',
    outcome: 'incomplete',
    exitCode: 3,
    reasons: [`The code stage ${reason}.`, '0 files were checked: git knows no file there.'],
    coverage: {
      candidates: 0,
      scanned: 0,
      notScanned: [],
      stages: [
        { name: 'code', status: 'failed', files: 0, ms: 1, reason },
        { name: 'secrets', status: 'skipped', files: 0, ms: 0, reason: 'no file it applies to' },
      ],
    },
  });
}

/** So many findings of all severities, one in ten of them high. */
export function manyFindings(count: number): GateResult {
  const findings = Array.from({ length: count }, (_, at) => {
    const severity = at % 10 === 9 ? 'high' : at % 2 === 0 ? 'medium' : 'low';
    return finding({
      severity,
      blocking: severity !== 'low',
      path: `src/folder-${at % 97}/file-${at % 1009}.ts`,
      line: at + 1,
      fingerprint: String(at).padStart(32, '0'),
    });
  });
  return result({ outcome: 'blocked', exitCode: 1, findings });
}
